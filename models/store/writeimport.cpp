// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/importbatch.h"
#include "models/store/measuredrow.h"
#include "models/store/recordkeys.h"
#include "models/store/records.h"
#include "models/store/rowwriter.h"

#include <set>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::Store)
};

constexpr std::size_t progressEach = 8192;

Result<void> checkServices(
    const Database &database, const std::vector<IncomingRecord> &records, const std::vector<Coverage> &coverage)
{
    std::set<ServiceId> services;
    for (const IncomingRecord &record : records)
        services.insert(record.service);
    for (const Coverage &each : coverage)
        services.insert(each.service);
    for (const ServiceId &service : services) {
        const auto exists = recordExists(database, RecordKind::Service, service.text());
        if (!exists)
            return tl::unexpected(exists.error());
        if (!*exists)
            return fail(ErrorCode::InvalidInput,
                Texts::tr("The service %1 is not in the workbook.").arg(service.text()), {},
                Texts::tr("Enter the service first, or map the column of services to those of the workbook."));
    }
    return {};
}

Result<void> checkKinds(const std::vector<IncomingRecord> &records, MeasurementKind kind)
{
    const auto other = std::find_if(
        records.begin(), records.end(), [kind](const IncomingRecord &record) { return kindOf(record.value) != kind; });
    if (other != records.end())
        return fail(ErrorCode::InvalidInput, Texts::tr("An import holds measurements of one kind."),
            Texts::tr("line %1").arg(other->line));
    return {};
}

/// One import on its way: reads the records one after the other, compares them with what is stored and writes.
class ImportRun {
public:
    ImportRun(WordTable words, RecordKeys keys, RowWriter writer, const MeasuredTable &table, ImportBatch &batch)
        : m_words(std::move(words)), m_keys(std::move(keys)), m_writer(std::move(writer)), m_table(table),
          m_batch(batch)
    { }

    [[nodiscard]] Result<void> take(const IncomingRecord &record)
    {
        if (const auto filled = fillRow(m_row, record, m_words); !filled)
            return filled;
        std::string &buffer = m_digest.buffer();
        const std::size_t start = buffer.size();
        encodeRow(m_row, m_table, m_words, buffer);
        m_row.digest = fastDigest(std::string_view(buffer).substr(start));
        const auto match = m_keys.find(m_row.externalId, m_row.digest);
        if (!match)
            return tl::unexpected(match.error());
        if (match->novelty == Novelty::Same) {
            buffer.resize(start);
            ++m_batch.entry.same;
            return {};
        }
        if (match->current && match->currentImport == m_batch.key)
            return fail(ErrorCode::InvalidInput,
                Texts::tr("The record %1 stands in the file twice, with different content.")
                    .arg(QString::fromStdString(m_row.externalId)),
                Texts::tr("line %1").arg(record.line), Texts::tr("Keep one of the rows."));
        return write(*match);
    }

    [[nodiscard]] QString digest() { return m_digest.finish(); }

private:
    [[nodiscard]] Result<void> write(const RecordMatch &match)
    {
        m_row.import = m_batch.key;
        m_row.revision = match.lastRevision + 1;
        if (match.current) {
            if (const auto superseded = m_writer.supersede(*match.current); !superseded)
                return superseded;
        }
        ++(match.current ? m_batch.entry.changed : m_batch.entry.added);
        m_keys.add(m_row.externalId, m_row.digest);
        m_digest.rowDone();
        return m_writer.insert(m_row);
    }

    WordTable m_words;
    RecordKeys m_keys;
    RowWriter m_writer;
    const MeasuredTable &m_table;
    ImportBatch &m_batch;
    MeasuredRow m_row;
    RowDigest m_digest;
};

Result<std::unique_ptr<ImportRun>> startRun(const Database &database, ImportBatch &batch, std::size_t count)
{
    const MeasuredTable &table = measuredTable(batch.entry.info.kind);
    auto words = WordTable::load(database.handle());
    if (!words)
        return tl::unexpected(words.error());
    const std::int64_t source = words->intern(batch.entry.info.source);
    if (words->failure())
        return tl::unexpected(*words->failure());
    auto keys = RecordKeys::load(database.handle(), table, source, count);
    if (!keys)
        return tl::unexpected(keys.error());
    auto writer = RowWriter::prepare(database.handle(), table, source);
    if (!writer)
        return tl::unexpected(writer.error());
    const auto key = queryInteger(database.handle(), "SELECT max(id) FROM import_batch");
    if (!key)
        return tl::unexpected(key.error());
    batch.key = *key + 1;
    return std::make_unique<ImportRun>(std::move(*words), std::move(*keys), std::move(*writer), table, batch);
}

Result<void> takeAll(
    ImportRun &run, const std::vector<IncomingRecord> &records, const std::function<bool(std::int64_t)> &progress)
{
    for (std::size_t i = 0; i < records.size(); ++i) {
        if (const auto taken = run.take(records[i]); !taken)
            return taken;
        if (progress && (i + 1) % progressEach == 0 && !progress(static_cast<std::int64_t>(i + 1)))
            return fail(ErrorCode::Cancelled, Texts::tr("The import was cancelled; nothing was changed."));
    }
    if (progress && !progress(static_cast<std::int64_t>(records.size())))
        return fail(ErrorCode::Cancelled, Texts::tr("The import was cancelled; nothing was changed."));
    return {};
}

Result<bool> bringsCoverage(const Database &database, const std::vector<Coverage> &coverage)
{
    const auto active = activeCoverage(database, {});
    if (!active)
        return tl::unexpected(active.error());
    return std::any_of(
        coverage.begin(), coverage.end(), [&active](const Coverage &each) { return !isCovered(each, *active); });
}

Result<void> finishImport(Transaction &transaction, const ImportBatch &batch)
{
    if (const auto written = insertBatch(transaction.database(), batch); !written)
        return written;
    for (const Coverage &coverage : batch.entry.info.coverage) {
        const auto written = insertCoverage(transaction.database(), coverage, batch.key);
        if (!written)
            return tl::unexpected(written.error());
    }
    transaction.record({RecordKind::Import, batch.entry.info.id.text(), {}, toJson(batch.entry)});
    return {};
}

QString nameOf(const Actor &actor) { return actor.displayName.isEmpty() ? actor.systemUser : actor.displayName; }

} // namespace

Result<std::vector<Novelty>> classify(
    const Database &database, const QString &source, const std::vector<IncomingRecord> &records)
{
    if (records.empty())
        return std::vector<Novelty>();
    const MeasurementKind kind = kindOf(records.front().value);
    if (const auto checked = checkKinds(records, kind); !checked)
        return tl::unexpected(checked.error());
    const ReadSnapshot snapshot(database.handle());
    auto words = WordTable::loadForReading(database.handle());
    if (!words)
        return tl::unexpected(words.error());
    const MeasuredTable &table = measuredTable(kind);
    auto keys = RecordKeys::load(database.handle(), table, words->find(source), records.size());
    if (!keys)
        return tl::unexpected(keys.error());
    std::vector<Novelty> novelties;
    novelties.reserve(records.size());
    MeasuredRow row;
    std::string buffer;
    for (const IncomingRecord &record : records) {
        if (const auto filled = fillRow(row, record, *words); !filled)
            return tl::unexpected(filled.error());
        buffer.clear();
        encodeRow(row, table, *words, buffer);
        const auto match = keys->find(row.externalId, fastDigest(buffer));
        if (!match)
            return tl::unexpected(match.error());
        novelties.push_back(match->novelty);
    }
    return novelties;
}

Result<ImportEntry> writeImport(Transaction &transaction, const ImportInfo &info,
    const std::vector<IncomingRecord> &records, const std::function<bool(std::int64_t)> &progress)
{
    const Database &database = transaction.database();
    Result<void> checked = checkKinds(records, info.kind);
    if (checked)
        checked = checkServices(database, records, info.coverage);
    if (!checked)
        return tl::unexpected(checked.error());
    ImportBatch batch{0, {info, transaction.context().now, nameOf(transaction.context().actor), 0, 0, 0, false, {}}};
    for (Coverage &coverage : batch.entry.info.coverage)
        coverage.import = info.id;
    auto run = startRun(database, batch, records.size());
    if (!run)
        return tl::unexpected(run.error());
    if (const auto taken = takeAll(**run, records, progress); !taken)
        return tl::unexpected(taken.error());
    const auto isCoverageNew = bringsCoverage(database, info.coverage);
    if (!isCoverageNew)
        return tl::unexpected(isCoverageNew.error());
    if (batch.entry.added + batch.entry.changed == 0 && !*isCoverageNew)
        return batch.entry;
    batch.entry.digest = (*run)->digest();
    if (const auto finished = finishImport(transaction, batch); !finished)
        return tl::unexpected(finished.error());
    return batch.entry;
}

Result<void> saveCoverageStatement(Transaction &transaction, const Coverage &coverage)
{
    if (coverage.span.isEmpty())
        return fail(ErrorCode::InvalidInput, Texts::tr("The end of what is covered is not after its start."));
    if (const auto checked = checkServices(transaction.database(), {}, {coverage}); !checked)
        return checked;
    const auto key = insertCoverage(transaction.database(), coverage, {});
    if (!key)
        return tl::unexpected(key.error());
    transaction.record({RecordKind::Coverage, QString::number(*key), {}, statementJson(coverage)});
    return {};
}

} // namespace kept
