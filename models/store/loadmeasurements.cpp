// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/foureyes.h"
#include "models/store/importbatch.h"
#include "models/store/repositories.h"
#include "models/store/ticketblocks.h"

#include <algorithm>
#include <set>
#include <sqlite3.h>

namespace kept {

namespace {

bool isBefore(const TicketRow &left, const TicketRow &right)
{
    return std::pair(left.opened, left.record) < std::pair(right.opened, right.record);
}

/// What a connection that looks at the past has to say about the tickets of today's blocks (see pastview.h).
struct PastTickets {
    std::int64_t firstLater = std::numeric_limits<std::int64_t>::max(); ///< ids from here on came later
    std::set<std::int64_t> other; ///< ids of tickets that the past may see differently; they are read from the rows
};

Result<std::optional<PastTickets>> pastTickets(sqlite3 *handle)
{
    const auto isPast = queryInteger(handle, "SELECT count(*) FROM temp.sqlite_schema WHERE name = 'past_ticket'");
    if (!isPast || *isPast == 0)
        return isPast ? Result<std::optional<PastTickets>>(std::nullopt) : tl::unexpected(isPast.error());
    PastTickets past;
    const auto later = queryInteger(handle, "SELECT first FROM temp.past_end");
    if (!later)
        return tl::unexpected(later.error());
    past.firstLater = *later;
    auto rows = Statement::prepare(handle, "SELECT id FROM temp.past_ticket");
    if (!rows)
        return tl::unexpected(rows.error());
    auto row = rows->step();
    for (; row && *row; row = rows->step())
        past.other.insert(past.other.end(), rows->integer(0));
    return row ? Result<std::optional<PastTickets>>(std::move(past)) : tl::unexpected(row.error());
}

/// Reads tickets into a table without making Ticket values; gives what TicketTable::append() would. From the blocks, if
/// there are any that can be read, else from the rows.
class TicketReader {
public:
    TicketReader(sqlite3 *handle, const WordTable &words, TicketTable &tickets, TicketDetails details,
        std::optional<PastTickets> past, bool hasBlocks)
        : m_handle(handle), m_words(words), m_tickets(tickets), m_details(std::move(details)), m_past(std::move(past)),
          m_hasBlocks(hasBlocks), m_narrower(words), m_positions(static_cast<std::size_t>(words.size()), -1)
    { }

    [[nodiscard]] Result<void> readService(
        std::int64_t service, Instant until, const std::optional<TouchingSpan> &touching)
    {
        const std::size_t first = m_found.rows.size();
        const std::int64_t end = until.time_since_epoch().count();
        const auto read = m_hasBlocks ? readBlocks(service, end, touching) : Result<bool>(false);
        if (!read)
            return tl::unexpected(read.error());
        if (!*read)
            m_found.rows.resize(first);
        Result<void> done = *read ? readPast(service, first) : readRows(service, "service = ?1 AND current = 1");
        if (!done)
            return done;
        const auto begin = m_found.rows.begin() + static_cast<std::ptrdiff_t>(first);
        m_found.rows.erase(
            std::remove_if(begin, m_found.rows.end(), [end](const TicketRow &row) { return row.opened >= end; }),
            m_found.rows.end());
        if (!std::is_sorted(begin, m_found.rows.end(), isBefore))
            std::sort(begin, m_found.rows.end(), isBefore);
        translate(service, first);
        return {};
    }

    void finish()
    {
        m_tickets.rows = std::move(m_found.rows);
        m_tickets.pauses = std::move(m_found.pauses);
        m_tickets.reopenings = std::move(m_found.reopenings);
        m_tickets.tags = std::move(m_found.tags);
    }

private:
    /// False when a block cannot be read.
    [[nodiscard]] Result<bool> readBlocks(
        std::int64_t service, std::int64_t end, const std::optional<TouchingSpan> &touching)
    {
        constexpr std::int64_t always = std::numeric_limits<std::int64_t>::max();
        auto blocks = Statement::prepare(m_handle,
            "SELECT month, digest, content FROM ticket_block WHERE service = ? AND month <= ? AND began < ? AND (ended "
            ">= ? OR reach >= ?) ORDER BY month, reach");
        if (!blocks)
            return tl::unexpected(blocks.error());
        const auto endless = touching && !touching->responses ? TicketReach::Open : TicketReach::Unanswered;
        blocks->bind(1, service)
            .bind(2, monthOf(std::min(end, latestMonth)))
            .bind(3, touching ? touching->span.to.time_since_epoch().count() : always)
            .bind(4, touching ? touching->span.from.time_since_epoch().count() : noInstant)
            .bind(5, static_cast<std::int64_t>(endless));
        std::int64_t month = 0;
        std::size_t monthBegin = m_found.rows.size();
        int code = blocks->stepCode();
        for (; code == SQLITE_ROW; code = blocks->stepCode()) {
            const std::string_view content = blocks->blob(2);
            const std::size_t middle = m_found.rows.size();
            if (blocks->integer(0) != month)
                monthBegin = middle;
            month = blocks->integer(0);
            if (fastDigest(content) != blocks->integer(1) || !decodeBlock(content, m_found))
                return false;
            const auto begin = m_found.rows.begin();
            std::inplace_merge(begin + static_cast<std::ptrdiff_t>(monthBegin),
                begin + static_cast<std::ptrdiff_t>(middle), m_found.rows.end(), isBefore);
        }
        return code == SQLITE_DONE ? Result<bool>(true) : lastFailure(m_handle);
    }

    /// Makes of today's tickets, from `first` on, those of the past.
    [[nodiscard]] Result<void> readPast(std::int64_t service, std::size_t first)
    {
        if (!m_past)
            return {};
        const auto begin = m_found.rows.begin() + static_cast<std::ptrdiff_t>(first);
        m_found.rows.erase(std::remove_if(begin, m_found.rows.end(),
                               [this](const TicketRow &row) {
                                   return row.record >= m_past->firstLater || m_past->other.contains(row.record);
                               }),
            m_found.rows.end());
        return readRows(service, "id IN (SELECT id FROM temp.past_ticket WHERE service = ?1 AND current = 1)");
    }

    [[nodiscard]] Result<void> readRows(std::int64_t service, const QByteArray &condition)
    {
        const MeasuredTable &table = measuredTable(MeasurementKind::Ticket);
        auto rows = Statement::prepare(m_handle, selectValues(table, "WHERE " + condition));
        if (!rows)
            return tl::unexpected(rows.error());
        rows->bind(1, service);
        MeasuredRow row;
        int code = rows->stepCode();
        for (; code == SQLITE_ROW; code = rows->stepCode()) {
            readValues(*rows, table, row);
            if (const auto read = m_details.read(row); !read)
                return read;
            if (!m_narrower.append(row, m_found))
                return unreadableTicket(row.id);
        }
        return code == SQLITE_DONE ? Result<void>() : lastFailure(m_handle);
    }

    std::int32_t position(std::int64_t word)
    {
        const auto at = static_cast<std::size_t>(word > 0 && word < m_words.size() ? word : 0);
        if (m_positions[at] < 0)
            m_positions[at] = m_tickets.intern(m_words.text(word));
        return m_positions[at];
    }

    /// Words of the dictionary become those of the table, in the rows from `first` on.
    void translate(std::int64_t service, std::size_t first)
    {
        const std::int32_t own = position(service);
        for (std::size_t i = first; i < m_found.rows.size(); ++i) {
            TicketRow &row = m_found.rows[i];
            row.service = own;
            row.kind = position(row.kind);
            row.priority = position(row.priority);
            row.category = position(row.category);
        }
        for (; m_tagsTranslated < m_found.tags.size(); ++m_tagsTranslated)
            m_found.tags[m_tagsTranslated] = position(m_found.tags[m_tagsTranslated]);
    }

    static constexpr std::int64_t latestMonth = 253'402'300'799'999; ///< the last of the year 9999

    sqlite3 *m_handle;
    const WordTable &m_words;
    TicketTable &m_tickets;
    TicketDetails m_details;
    std::optional<PastTickets> m_past;
    bool m_hasBlocks;
    TicketNarrower m_narrower;
    TicketRows m_found; ///< with the table's words as far as they were translated
    std::size_t m_tagsTranslated = 0;
    std::vector<std::int32_t> m_positions; ///< word → position in the ticket table
};

void take(Measurements &, std::int64_t, const ServiceId &, Ticket &&) { }
void take(Measurements &into, std::int64_t record, const ServiceId &service, Outage &&outage)
{
    into.outages.push_back({record, service, std::move(outage)});
}
void take(Measurements &into, std::int64_t record, const ServiceId &service, Count &&count)
{
    into.counts.push_back({record, service, std::move(count)});
}
void take(Measurements &into, std::int64_t record, const ServiceId &service, SurveyRating &&rating)
{
    into.ratings.push_back({record, service, std::move(rating)});
}
void take(Measurements &into, std::int64_t, const ServiceId &, ReportedValue &&reported)
{
    into.reported.push_back(std::move(reported));
}

Result<void> readOthers(
    sqlite3 *handle, MeasurementKind kind, const ServiceId &service, const WordTable &words, Measurements &into)
{
    const MeasuredTable &table = measuredTable(kind);
    auto rows = Statement::prepare(
        handle, selectRows(table, "WHERE service = ? AND current = 1 ORDER BY " + table.timeColumn + ", id"));
    if (!rows)
        return tl::unexpected(rows.error());
    rows->bind(1, words.find(service.text()));
    MeasuredRow row;
    int code = rows->stepCode();
    for (; code == SQLITE_ROW; code = rows->stepCode()) {
        readRow(*rows, table, row);
        auto value = valueOf(row, kind, words);
        if (!value)
            return tl::unexpected(value.error());
        std::visit([&](auto &&each) { take(into, row.id, service, std::move(each)); }, std::move(*value));
    }
    if (code != SQLITE_DONE)
        return lastFailure(handle);
    return {};
}

Result<void> readTickets(sqlite3 *handle, const std::vector<ServiceId> &services, Instant until,
    const std::optional<TouchingSpan> &touching, const WordTable &words, TicketTable &tickets)
{
    auto details = TicketDetails::prepare(handle);
    if (!details)
        return tl::unexpected(details.error());
    auto past = pastTickets(handle);
    if (!past)
        return tl::unexpected(past.error());
    const auto hasBlocks = queryInteger(handle, "SELECT EXISTS (SELECT 1 FROM ticket_block)");
    if (!hasBlocks)
        return tl::unexpected(hasBlocks.error());
    TicketReader reader(handle, words, tickets, std::move(*details), std::move(*past), *hasBlocks != 0);
    for (const ServiceId &service : services) {
        if (const auto read = reader.readService(words.find(service.text()), until, touching); !read)
            return read;
    }
    reader.finish();
    return {};
}

Result<void> readDeclared(
    const Database &database, const AgreementId &agreement, const std::vector<ServiceId> &services, Measurements &into)
{
    const auto coverage = activeCoverage(database, services);
    if (!coverage)
        return tl::unexpected(coverage.error());
    for (const auto &[key, each] : *coverage)
        into.coverage.push_back(each);
    auto exclusions = allExclusions(database);
    if (!exclusions)
        return tl::unexpected(exclusions.error());
    std::erase_if(
        *exclusions, [&agreement](const Exclusion &each) { return each.archived || each.agreement != agreement; });
    into.exclusions = std::move(*exclusions);
    auto refused = selfApprovedExclusions(database);
    if (!refused)
        return tl::unexpected(refused.error());
    into.selfApproved = std::move(*refused);
    return {};
}

/// Finds the tickets that exclusions name, whichever source they come from.
Result<void> readExcludedTickets(
    sqlite3 *handle, const std::vector<ServiceId> &services, const WordTable &words, Measurements &into)
{
    std::set<std::int64_t> known;
    for (const ServiceId &service : services)
        known.insert(words.find(service.text()));
    // The sources make it a look-up by the records' key.
    auto rows = Statement::prepare(handle,
        "SELECT id, service FROM ticket WHERE current = 1 AND external_id = ? AND source IN (SELECT word.id FROM word "
        "WHERE word.text IN (SELECT source FROM import_batch WHERE kind = 'ticket')) ORDER BY id");
    if (!rows)
        return tl::unexpected(rows.error());
    for (const Exclusion &exclusion : into.exclusions) {
        for (const QString &external : exclusion.records) {
            if (into.ticketRecords.contains(external))
                continue;
            const QByteArray utf8 = external.toUtf8();
            rows->bindText(1, std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size())));
            std::vector<std::int64_t> &records = into.ticketRecords[external];
            int code = rows->stepCode();
            for (; code == SQLITE_ROW; code = rows->stepCode()) {
                if (known.contains(rows->integer(1)))
                    records.push_back(rows->integer(0));
            }
            if (code != SQLITE_DONE)
                return lastFailure(handle);
            rows->reset();
        }
    }
    return {};
}

} // namespace

Result<Measurements> loadMeasurements(const Database &database, const AgreementId &agreement,
    const std::vector<ServiceId> &services, Instant until, const std::optional<TouchingSpan> &touching)
{
    sqlite3 *handle = database.handle();
    const ReadSnapshot snapshot(handle);
    const auto words = WordTable::loadForReading(handle);
    if (!words)
        return tl::unexpected(words.error());
    Measurements measurements;
    if (services.empty())
        return measurements;
    Result<void> read = readTickets(handle, services, until, touching, *words, measurements.tickets);
    for (const ServiceId &service : services) {
        for (const MeasurementKind kind :
            {MeasurementKind::Outage, MeasurementKind::Count, MeasurementKind::Rating, MeasurementKind::Reported}) {
            if (read)
                read = readOthers(handle, kind, service, *words, measurements);
        }
    }
    if (read)
        read = readDeclared(database, agreement, services, measurements);
    if (read)
        read = readExcludedTickets(handle, services, *words, measurements);
    if (!read)
        return tl::unexpected(read.error());
    return measurements;
}

} // namespace kept
