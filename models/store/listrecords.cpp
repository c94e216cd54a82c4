// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/importbatch.h"
#include "models/store/measuredrow.h"
#include "models/store/records.h"

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::Store)
};

/// What turns rows into records.
struct Context {
    WordTable words;
    TicketDetails details;
    std::map<std::int64_t, ImportId> imports;
};

Result<Context> contextOf(const Database &database)
{
    auto words = WordTable::loadForReading(database.handle());
    if (!words)
        return tl::unexpected(words.error());
    auto details = TicketDetails::prepare(database.handle());
    if (!details)
        return tl::unexpected(details.error());
    const auto batches = allBatches(database);
    if (!batches)
        return tl::unexpected(batches.error());
    Context context{std::move(*words), std::move(*details), {}};
    for (const ImportBatch &batch : *batches)
        context.imports.emplace(batch.key, batch.entry.info.id);
    return context;
}

Result<StoredRecord> recordOf(MeasuredRow &row, MeasurementKind kind, Context &context)
{
    if (kind == MeasurementKind::Ticket) {
        if (const auto read = context.details.read(row); !read)
            return tl::unexpected(read.error());
    }
    auto value = valueOf(row, kind, context.words);
    const auto service = ServiceId::parse(context.words.text(row.service));
    const auto import = context.imports.find(row.import);
    if (!value || !service || import == context.imports.end())
        return fail(ErrorCode::Damaged,
            Texts::tr("The record %1 of the workbook cannot be read.").arg(QString::fromStdString(row.externalId)), {},
            Texts::tr("Check the workbook with Verify, or open its latest backup."));
    return StoredRecord{row.id, *service, context.words.text(row.source), QString::fromStdString(row.externalId),
        static_cast<int>(row.revision), row.current, import->second, row.line, std::move(*value)};
}

Result<std::vector<StoredRecord>> readRecords(Statement &rows, MeasurementKind kind, Context &context)
{
    std::vector<StoredRecord> records;
    MeasuredRow row;
    auto step = rows.step();
    for (; step && *step; step = rows.step()) {
        readRow(rows, measuredTable(kind), row);
        auto record = recordOf(row, kind, context);
        if (!record)
            return tl::unexpected(record.error());
        records.push_back(std::move(*record));
    }
    if (!step)
        return tl::unexpected(step.error());
    rows.reset();
    return records;
}

/// Services whose id or name holds the text, as keys of the dictionary.
Result<QByteArray> servicesMatching(const Database &database, const QString &filter, const WordTable &words)
{
    const auto services = allJson(database, RecordKind::Service);
    if (!services)
        return tl::unexpected(services.error());
    QByteArrayList keys;
    for (const StoredJson &service : *services) {
        const bool matches = service.id.contains(filter, Qt::CaseInsensitive)
            || service.content.value(u"name").toString().contains(filter, Qt::CaseInsensitive);
        if (matches && words.find(service.id) != 0)
            keys << QByteArray::number(qint64(words.find(service.id)));
    }
    return keys.join(", ");
}

/// The condition for current records that match the filter; its one parameter is the pattern.
Result<QByteArray> condition(const Database &database, const QString &filter, const WordTable &words)
{
    if (filter.isEmpty())
        return QByteArray("WHERE current = 1 AND ? = ''");
    const auto services = servicesMatching(database, filter, words);
    if (!services)
        return tl::unexpected(services.error());
    return "WHERE current = 1 AND (external_id LIKE ? ESCAPE '@' OR service IN (" + *services + "))";
}

QByteArray patternOf(const QString &filter)
{
    if (filter.isEmpty())
        return "";
    QString escaped = filter;
    for (const QChar special : {u'@', u'%', u'_'})
        escaped.replace(special, QString(u'@') + special);
    return (u'%' + escaped + u'%').toUtf8();
}

std::string_view view(const QByteArray &bytes) { return {bytes.constData(), static_cast<std::size_t>(bytes.size())}; }

} // namespace

Result<std::vector<StoredRecord>> loadRecords(
    const Database &database, MeasurementKind kind, const std::vector<std::int64_t> &records)
{
    const ReadSnapshot snapshot(database.handle());
    auto context = contextOf(database);
    if (!context)
        return tl::unexpected(context.error());
    auto rows = Statement::prepare(database.handle(), selectRows(measuredTable(kind), "WHERE id = ?"));
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<StoredRecord> loaded;
    for (const std::int64_t id : records) {
        rows->bind(1, id);
        auto found = readRecords(*rows, kind, *context);
        if (!found)
            return found;
        if (found->empty())
            return fail(ErrorCode::NotFound, Texts::tr("The workbook has no record with the key %1.").arg(id));
        loaded.push_back(std::move(found->front()));
    }
    return loaded;
}

Result<std::vector<StoredRecord>> recordHistory(const Database &database, MeasurementKind kind, std::int64_t record)
{
    const ReadSnapshot snapshot(database.handle());
    auto context = contextOf(database);
    if (!context)
        return tl::unexpected(context.error());
    const MeasuredTable &table = measuredTable(kind);
    auto rows = Statement::prepare(database.handle(),
        selectRows(table,
            "WHERE (source, external_id) = (SELECT source, external_id FROM " + table.name
                + " WHERE id = ?) ORDER BY revision DESC"));
    if (!rows)
        return tl::unexpected(rows.error());
    rows->bind(1, record);
    return readRecords(*rows, kind, *context);
}

Result<std::vector<StoredRecord>> listRecords(
    const Database &database, MeasurementKind kind, const QString &filter, int limit, int offset)
{
    const ReadSnapshot snapshot(database.handle());
    auto context = contextOf(database);
    if (!context)
        return tl::unexpected(context.error());
    const auto where = condition(database, filter, context->words);
    if (!where)
        return tl::unexpected(where.error());
    auto rows = Statement::prepare(
        database.handle(), selectRows(measuredTable(kind), *where + " ORDER BY id DESC LIMIT ? OFFSET ?"));
    if (!rows)
        return tl::unexpected(rows.error());
    const QByteArray pattern = patternOf(filter);
    rows->bindText(1, view(pattern)).bind(2, limit).bind(3, offset);
    return readRecords(*rows, kind, *context);
}

Result<std::int64_t> countRecords(const Database &database, MeasurementKind kind, const QString &filter)
{
    const ReadSnapshot snapshot(database.handle());
    const auto words = WordTable::loadForReading(database.handle());
    if (!words)
        return tl::unexpected(words.error());
    const auto where = condition(database, filter, *words);
    if (!where)
        return tl::unexpected(where.error());
    auto rows =
        Statement::prepare(database.handle(), "SELECT count(*) FROM " + measuredTable(kind).name + ' ' + *where);
    if (!rows)
        return tl::unexpected(rows.error());
    const QByteArray pattern = patternOf(filter);
    const auto row = rows->bindText(1, view(pattern)).step();
    if (!row)
        return tl::unexpected(row.error());
    return rows->integer(0);
}

Result<std::vector<ImportEntry>> allImports(const Database &database)
{
    auto batches = allBatches(database);
    if (!batches)
        return tl::unexpected(batches.error());
    std::vector<ImportEntry> imports;
    for (auto batch = batches->rbegin(); batch != batches->rend(); ++batch)
        imports.push_back(std::move(batch->entry));
    return imports;
}

} // namespace kept
