// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/importwriter.h"

#include "models/store/records.h"

#include <set>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::Store)
};

Result<void> checkServices(const Database &database, const std::vector<Coverage> &coverage)
{
    std::set<ServiceId> services;
    for (const Coverage &each : coverage)
        services.insert(each.service);
    for (const ServiceId &service : services) {
        const auto exists = recordExists(database, RecordKind::Service, service.text());
        if (!exists)
            return tl::unexpected(exists.error());
        if (!*exists)
            return unknownService(service.text());
    }
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

} // namespace

tl::unexpected<Error> unknownService(const QString &id)
{
    return fail(ErrorCode::InvalidInput, Texts::tr("The service %1 is not in the workbook.").arg(id), {},
        Texts::tr("Enter the service first, or map the column of services to those of the workbook."));
}

Result<RowPacker> RowPacker::prepare(const Database &database, MeasurementKind kind, const QString &source)
{
    auto words = WordTable::loadForReading(database.handle());
    if (!words)
        return tl::unexpected(words.error());
    // The writer enters the source first of all.
    static_cast<void>(words->intern(source));
    return RowPacker(std::move(*words), kind);
}

Result<void> RowPacker::pack(std::span<const IncomingRecord> records, PackedRows &into)
{
    into.count = 0;
    into.encoded.clear();
    into.ends.clear();
    into.newWords.clear();
    into.rows.resize(std::max(into.rows.size(), records.size()));
    std::int64_t firstNew = m_words.size();
    for (const IncomingRecord &record : records) {
        if (kindOf(record.value) != m_table.kind)
            return fail(ErrorCode::InvalidInput, Texts::tr("An import holds measurements of one kind."),
                Texts::tr("line %1").arg(record.line));
        MeasuredRow &row = into.rows[into.count];
        if (const auto filled = fillRow(row, record, m_words); !filled)
            return filled;
        const std::size_t start = into.encoded.size();
        encodeRow(row, m_table, m_words, into.encoded);
        row.digest = fastDigest(std::string_view(into.encoded).substr(start));
        into.ends.push_back(into.encoded.size());
        ++into.count;
    }
    for (; firstNew < m_words.size(); ++firstNew)
        into.newWords.push_back(m_words.utf8(firstNew));
    return {};
}

ImportWriter::ImportWriter(
    Transaction &transaction, WordTable words, RecordKeys keys, RowWriter writer, ImportBatch batch)
    : m_transaction(transaction), m_words(std::move(words)), m_keys(std::move(keys)), m_writer(std::move(writer)),
      m_batch(std::move(batch)), m_same(static_cast<std::size_t>(m_writer.lastId()) + 1)
{ }

Result<std::unique_ptr<ImportWriter>> ImportWriter::begin(
    Transaction &transaction, const ImportInfo &info, std::int64_t rows)
{
    sqlite3 *handle = transaction.database().handle();
    const MeasuredTable &table = measuredTable(info.kind);
    auto words = WordTable::load(handle);
    if (!words)
        return tl::unexpected(words.error());
    const std::int64_t source = words->intern(info.source);
    if (words->failure())
        return tl::unexpected(*words->failure());
    auto keys = RecordKeys::load(handle, table, source, static_cast<std::size_t>(rows));
    if (!keys)
        return tl::unexpected(keys.error());
    auto writer = RowWriter::prepare(handle, table, source);
    if (!writer)
        return tl::unexpected(writer.error());
    const auto key = queryInteger(handle, "SELECT max(id) FROM import_batch");
    if (!key)
        return tl::unexpected(key.error());
    ImportBatch batch{
        *key + 1, {info, transaction.context().now, nameOf(transaction.context().actor), 0, 0, 0, false, {}}};
    auto made = std::unique_ptr<ImportWriter>(
        new ImportWriter(transaction, std::move(*words), std::move(*keys), std::move(*writer), std::move(batch)));
    if (info.kind == MeasurementKind::Ticket) {
        auto blocks = TicketBlocks::prepare(handle, made->m_words);
        if (!blocks)
            return tl::unexpected(blocks.error());
        made->m_blocks = std::move(*blocks);
    }
    return made;
}

Result<void> ImportWriter::take(PackedRows &packed)
{
    for (const QByteArray &word : packed.newWords)
        static_cast<void>(m_words.intern(QString::fromUtf8(word)));
    if (m_words.failure())
        return tl::unexpected(*m_words.failure());
    std::size_t start = 0;
    for (std::size_t i = 0; i < packed.count; ++i) {
        const std::string_view encoded = std::string_view(packed.encoded).substr(start, packed.ends[i] - start);
        start = packed.ends[i];
        if (const auto taken = takeRow(packed.rows[i], encoded); !taken)
            return taken;
    }
    if (m_repeated.size() > mostRepeated)
        return fail(ErrorCode::InvalidInput,
            Texts::tr("More than %1 rows repeat a record that stands in the file before them.").arg(mostRepeated),
            Texts::tr("line %1").arg(m_repeated.front().line),
            Texts::tr("The column that tells the records apart is hardly the one that the mapping names."));
    return {};
}

/// A key that nobody has is written at once; the database says when somebody has it.
Result<void> ImportWriter::takeRow(MeasuredRow &row, std::string_view encoded)
{
    if (const auto checked = checkService(row); !checked)
        return checked;
    if (DigestTable *known = m_keys.known()) {
        if (const auto slot = known->find(fastDigest(row.externalId))) {
            if (known->mark(*slot))
                return noteRepeated(row);
            if (known->digest(*slot) != row.digest)
                return takeKnown(row, encoded);
            ++m_batch.entry.same;
            return {};
        }
    }
    row.import = m_batch.key;
    row.revision = 1;
    const auto inserted = insert(row);
    if (!inserted)
        return tl::unexpected(inserted.error());
    if (!*inserted)
        return takeKnown(row, encoded);
    ++m_batch.entry.added;
    m_digest.add(encoded);
    return {};
}

/// False when the key has the row's revision already.
Result<bool> ImportWriter::insert(MeasuredRow &row)
{
    const auto inserted = m_writer.insert(row);
    if (!inserted || !*inserted || !m_blocks)
        return inserted;
    const auto added = m_blocks->add(row);
    return added ? Result<bool>(true) : tl::unexpected(added.error());
}

Result<void> ImportWriter::takeKnown(MeasuredRow &row, std::string_view encoded)
{
    const auto match = m_keys.lookUp(row.externalId, row.digest);
    if (!match)
        return tl::unexpected(match.error());
    const bool isSeen =
        match->current && (match->currentImport == m_batch.key || m_same[static_cast<std::size_t>(*match->current)]);
    if (isSeen) {
        m_repeated.push_back({QString::fromStdString(row.externalId), row.line,
            match->currentImport == m_batch.key ? match->currentLine : 0});
        return {};
    }
    if (match->novelty == Novelty::Same) {
        m_same[static_cast<std::size_t>(*match->current)] = true;
        ++m_batch.entry.same;
        return {};
    }
    if (match->current) {
        Result<void> superseded = m_writer.supersede(*match->current);
        if (superseded && m_blocks)
            superseded = m_blocks->remove(*match->current);
        if (!superseded)
            return superseded;
    }
    ++(match->current ? m_batch.entry.changed : m_batch.entry.added);
    row.import = m_batch.key;
    row.revision = match->lastRevision + 1;
    m_digest.add(encoded);
    const auto inserted = insert(row);
    return inserted ? Result<void>() : tl::unexpected(inserted.error());
}

/// The record was met before in this import; where, the workbook knows if that row was written.
Result<void> ImportWriter::noteRepeated(const MeasuredRow &row)
{
    const auto match = m_keys.lookUp(row.externalId, row.digest);
    if (!match)
        return tl::unexpected(match.error());
    m_repeated.push_back({QString::fromStdString(row.externalId), row.line,
        match->current && match->currentImport == m_batch.key ? match->currentLine : 0});
    return {};
}

Result<void> ImportWriter::checkService(const MeasuredRow &row)
{
    if (row.service == m_checkedService)
        return {};
    const auto at = static_cast<std::size_t>(row.service);
    if (at >= m_services.size())
        m_services.resize(at + 1);
    if (!m_services[at]) {
        const auto exists = recordExists(m_transaction.database(), RecordKind::Service, m_words.text(row.service));
        if (!exists)
            return tl::unexpected(exists.error());
        if (!*exists)
            return unknownService(m_words.text(row.service));
        m_services[at] = true;
    }
    m_checkedService = row.service;
    return {};
}

Result<ImportEntry> ImportWriter::finish(const ImportInfo &info)
{
    const Database &database = m_transaction.database();
    if (const auto checked = checkServices(database, info.coverage); !checked)
        return tl::unexpected(checked.error());
    const ImportId id = m_batch.entry.info.id;
    m_batch.entry.info = info;
    m_batch.entry.info.id = id;
    for (Coverage &coverage : m_batch.entry.info.coverage)
        coverage.import = id;
    const auto isCoverageNew = bringsCoverage(database, m_batch.entry.info.coverage);
    if (!isCoverageNew)
        return tl::unexpected(isCoverageNew.error());
    if (m_batch.entry.added + m_batch.entry.changed == 0 && !*isCoverageNew)
        return m_batch.entry;
    if (const auto finished = m_blocks ? m_blocks->finish() : Result<void>(); !finished)
        return tl::unexpected(finished.error());
    m_batch.entry.digest = QString::fromLatin1(m_digest.finish());
    if (const auto written = insertBatch(database, m_batch); !written)
        return tl::unexpected(written.error());
    for (const Coverage &coverage : m_batch.entry.info.coverage) {
        const auto written = insertCoverage(database, coverage, m_batch.key);
        if (!written)
            return tl::unexpected(written.error());
    }
    m_transaction.record({RecordKind::Import, id.text(), {}, toJson(m_batch.entry)});
    return m_batch.entry;
}

} // namespace kept
