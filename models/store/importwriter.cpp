// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/importwriter.h"

#include "models/domain/codec.h"
#include "models/store/records.h"

#include <array>
#include <set>
#include <utility>

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

/// So many times rows are written one by one after a key was taken.
constexpr int roundsAlone = 30;

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

void RowPacker::finishRow(MeasuredRow &row, PackedRows &into)
{
    const std::size_t start = into.encoded.size();
    encodeRow(row, m_table, m_words, into.encoded);
    row.digest = fastDigest(std::string_view(into.encoded).substr(start));
    into.ends.push_back(into.encoded.size());
    ++into.count;
}

/// What the writer needs for all that is derived from the rows, so that it need not think while the file waits.
Result<void> RowPacker::prepareDerived(PackedRows &into) const
{
    into.reaches.clear();
    into.tickets.clear();
    into.months.clear();
    TicketNarrower narrower(m_words);
    for (std::size_t i = 0; i < into.count; ++i) {
        const MeasuredRow &row = into.rows[i];
        const auto reach = reachOf(row, m_table.kind, m_words);
        if (!reach)
            return tl::unexpected(reach.error());
        into.reaches.push_back(*reach);
        if (m_table.kind != MeasurementKind::Ticket)
            continue;
        if (!narrower.append(row, into.tickets))
            return unreadableTicket(row.line);
        into.months.push_back(monthOf(row.values[ticketcolumn::Opened]));
    }
    return {};
}

Result<void> RowPacker::fillNext(const IncomingRecord &record, PackedRows &into)
{
    if (kindOf(record.value) != m_table.kind)
        return fail(ErrorCode::InvalidInput, Texts::tr("An import holds measurements of one kind."),
            Texts::tr("line %1").arg(record.line));
    MeasuredRow &row = into.rows[into.count];
    if (const auto filled = fillRow(row, record, m_words); !filled)
        return filled;
    finishRow(row, into);
    return {};
}

std::int64_t RowPacker::keyOf(std::int32_t word, const PlainTickets &plain)
{
    const auto at = static_cast<std::size_t>(word);
    if (at >= m_plainKeys.size())
        m_plainKeys.resize(plain.words.size());
    if (m_plainKeys[at] == 0)
        m_plainKeys[at] = m_words.intern(plain.words[at]);
    return m_plainKeys[at];
}

std::int64_t RowPacker::keyOf(TicketStatus status)
{
    std::int64_t &key = m_statusKeys[static_cast<std::size_t>(status)];
    if (key == 0)
        key = m_words.intern(enumName(status));
    return key;
}

/// As fillRow() does for the whole ticket.
void RowPacker::fillNext(const PlainTicket &ticket, const PlainTickets &plain, PackedRows &into)
{
    MeasuredRow &row = into.rows[into.count];
    row.pauses.clear();
    row.reopenings.clear();
    row.tags.clear();
    row.followUps.clear();
    row.line = ticket.line;
    row.externalId.assign(plain.ids, ticket.idBegin, ticket.idSize);
    row.service = keyOf(ticket.service, plain);
    const auto flag = [](std::int8_t value) { return value < 0 ? noInstant : std::int64_t(value); };
    row.values = {ticket.opened, ticket.firstResponse, ticket.resolved, ticket.closed, keyOf(ticket.kind, plain),
        keyOf(ticket.priority, plain), keyOf(ticket.category, plain), keyOf(ticket.status), ticket.reopenCount,
        ticket.contacts, ticket.reassignments, ticket.rating ? ticket.rating->unscaled : noInstant,
        ticket.rating ? ticket.rating->places : noInstant, flag(ticket.accepted), flag(ticket.supplierVerdict),
        std::int64_t(ticket.answered), 0};
    finishRow(row, into);
}

Result<void> RowPacker::pack(std::span<const IncomingRecord> records, const PlainTickets &plain, PackedRows &into)
{
    into.count = 0;
    into.encoded.clear();
    into.ends.clear();
    into.newWords.clear();
    into.rows.resize(std::max(into.rows.size(), records.size() + plain.rows.size()));
    std::int64_t firstNew = m_words.size();
    auto ticket = plain.rows.begin();
    const auto fillPlainBefore = [&](std::int64_t line) {
        for (; ticket != plain.rows.end() && ticket->line < line; ++ticket)
            fillNext(*ticket, plain, into);
    };
    for (const IncomingRecord &record : records) {
        fillPlainBefore(record.line);
        if (const auto filled = fillNext(record, into); !filled)
            return filled;
    }
    fillPlainBefore(std::numeric_limits<std::int64_t>::max());
    for (; firstNew < m_words.size(); ++firstNew)
        into.newWords.push_back(m_words.utf8(firstNew));
    m_digest.add(into.encoded);
    into.digest.continueFrom(m_digest);
    return prepareDerived(into);
}

ImportWriter::ImportWriter(
    Transaction &transaction, WordTable words, RecordKeys keys, RowWriter writer, ImportBatch batch)
    : m_transaction(transaction), m_words(std::move(words)), m_keys(std::move(keys)), m_writer(std::move(writer)),
      m_batch(std::move(batch)), m_stamps(m_batch.entry.info.kind),
      m_same(static_cast<std::size_t>(m_writer.lastId()) + 1)
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
    m_packed = &packed;
    for (std::size_t i = 0; i < packed.count; ++i) {
        if (const auto taken = takeRow(i); !taken)
            return taken;
    }
    if (const auto written = writeWaiting(); !written)
        return written;
    digestAdded(packed);
    if (m_repeated.size() > mostRepeated)
        return fail(ErrorCode::InvalidInput,
            Texts::tr("More than %1 rows repeat a record that stands in the file before them.").arg(mostRepeated),
            Texts::tr("line %1").arg(m_repeated.front().line),
            Texts::tr("The column that tells the records apart is hardly the one that the mapping names."));
    return {};
}

/// As long as each row of the file is written, the packer's digest is that of the import.
void ImportWriter::digestAdded(const PackedRows &packed)
{
    m_addedAll = m_addedAll && m_added.size() == packed.count;
    if (m_addedAll)
        m_digest.continueFrom(packed.digest);
    else
        for (const std::size_t at : m_added)
            m_digest.add(encoded(at));
    m_added.clear();
}

std::string_view ImportWriter::encoded(std::size_t at) const
{
    const std::size_t start = at == 0 ? 0 : m_packed->ends[at - 1];
    return std::string_view(m_packed->encoded).substr(start, m_packed->ends[at] - start);
}

/// A key that nobody has is written without a question; the database says when somebody has it.
Result<void> ImportWriter::takeRow(std::size_t at)
{
    MeasuredRow &row = m_packed->rows[at];
    if (const auto checked = checkService(row); !checked)
        return checked;
    if (DigestTable *known = m_keys.known()) {
        if (const auto slot = known->find(fastDigest(row.externalId))) {
            if (const auto written = writeWaiting(); !written)
                return written;
            if (known->mark(*slot))
                return noteRepeated(row);
            if (known->digest(*slot) != row.digest)
                return takeKnown(at);
            ++m_batch.entry.same;
            return {};
        }
    }
    row.import = m_batch.key;
    row.revision = 1;
    m_waiting.push_back(at);
    return m_waiting.size() < RowWriter::rowsAtOnce ? Result<void>() : writeWaiting();
}

/// Writes the rows that wait, at once if they can be, those from the first known one on one by one.
Result<void> ImportWriter::writeWaiting()
{
    const std::vector<std::size_t> waiting = std::exchange(m_waiting, {});
    std::array<MeasuredRow *, RowWriter::rowsAtOnce> rows{};
    std::size_t written = 0;
    if (waiting.size() == rows.size() && m_alone == 0) {
        for (std::size_t i = 0; i < rows.size(); ++i)
            rows[i] = &m_packed->rows[waiting[i]];
        const auto inserted = m_writer.insertMany(rows);
        if (!inserted)
            return tl::unexpected(inserted.error());
        written = *inserted;
        // Where some are known, more are: the attempt would be in vain.
        m_alone = written == rows.size() ? 0 : roundsAlone;
    } else if (m_alone > 0) {
        --m_alone;
    }
    for (std::size_t i = 0; i < waiting.size(); ++i) {
        if (const auto done = i < written ? noteAdded(waiting[i]) : writeAlone(waiting[i]); !done)
            return done;
    }
    return {};
}

Result<void> ImportWriter::writeAlone(std::size_t at)
{
    const auto inserted = m_writer.insert(m_packed->rows[at]);
    if (!inserted)
        return tl::unexpected(inserted.error());
    return *inserted ? noteAdded(at) : takeKnown(at);
}

Result<void> ImportWriter::noteAdded(std::size_t at)
{
    ++m_batch.entry.added;
    m_added.push_back(at);
    return noteCurrent(at);
}

/// What is derived from the rows hears of one that is current now.
Result<void> ImportWriter::noteCurrent(std::size_t at)
{
    const MeasuredRow &row = m_packed->rows[at];
    m_stamps.touch(row.service, m_packed->reaches[at]);
    if (!m_blocks)
        return {};
    return m_blocks->add({row.service, m_packed->months[at]}, row.id, m_packed->tickets, m_packed->tickets.rows[at]);
}

Result<void> ImportWriter::takeKnown(std::size_t at)
{
    MeasuredRow &row = m_packed->rows[at];
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
        Result<void> superseded =
            m_stamps.touchStored(m_transaction.database().handle(), "WHERE id = ?", *match->current, m_words);
        if (superseded)
            superseded = m_writer.supersede(*match->current);
        if (superseded && m_blocks)
            superseded = m_blocks->remove(*match->current);
        if (!superseded)
            return superseded;
    }
    ++(match->current ? m_batch.entry.changed : m_batch.entry.added);
    row.import = m_batch.key;
    row.revision = match->lastRevision + 1;
    m_added.push_back(at);
    const auto inserted = m_writer.insert(row);
    return inserted ? noteCurrent(at) : tl::unexpected(inserted.error());
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
    if (const auto stamped = m_stamps.write(database.handle()); !stamped)
        return tl::unexpected(stamped.error());
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
