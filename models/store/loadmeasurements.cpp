// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/codec.h"
#include "models/domain/rounding.h"
#include "models/store/foureyes.h"
#include "models/store/importbatch.h"
#include "models/store/measuredrow.h"
#include "models/store/repositories.h"

#include <set>
#include <sqlite3.h>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::Store)
};

template <typename Number>
Number narrow(std::int64_t value, std::int64_t least, std::int64_t most)
{
    return static_cast<Number>(std::clamp(value, least, most));
}

std::int32_t hundredths(std::int64_t unscaled, std::int64_t places)
{
    if (unscaled == noInstant)
        return -1;
    const Decimal rating{unscaled, static_cast<int>(places)};
    return narrow<std::int32_t>(roundToWhole(rating.toRational() * 100, RoundingMode::HalfEven), 0, 2'000'000'000);
}

std::int8_t threeWay(std::int64_t flag) { return static_cast<std::int8_t>(flag == noInstant ? -1 : flag); }

/// Reads tickets into a table without making Ticket values; gives what TicketTable::append() would.
class TicketReader {
public:
    TicketReader(sqlite3 *handle, const WordTable &words, TicketTable &tickets, TicketDetails details)
        : m_handle(handle), m_words(words), m_tickets(tickets), m_details(std::move(details)),
          m_positions(static_cast<std::size_t>(words.size()), -1), m_statuses(static_cast<std::size_t>(words.size()))
    { }

    [[nodiscard]] Result<void> readService(std::int64_t service, Instant until)
    {
        const MeasuredTable &table = measuredTable(MeasurementKind::Ticket);
        auto rows = Statement::prepare(
            m_handle, selectValues(table, "WHERE service = ? AND opened < ? AND current = 1 ORDER BY opened, id"));
        if (!rows)
            return tl::unexpected(rows.error());
        rows->bind(1, service).bind(2, until.time_since_epoch().count());
        MeasuredRow row;
        row.service = service;
        int code = rows->stepCode();
        for (; code == SQLITE_ROW; code = rows->stepCode()) {
            readValues(*rows, table, row);
            if (const auto added = add(row); !added)
                return added;
        }
        if (code != SQLITE_DONE)
            return lastFailure(m_handle);
        return {};
    }

private:
    std::int32_t position(std::int64_t word)
    {
        const auto at = static_cast<std::size_t>(word > 0 && word < m_words.size() ? word : 0);
        if (m_positions[at] < 0)
            m_positions[at] = m_tickets.intern(m_words.text(word));
        return m_positions[at];
    }

    std::optional<TicketStatus> status(std::int64_t word)
    {
        const auto at = static_cast<std::size_t>(word > 0 && word < m_words.size() ? word : 0);
        if (!m_statuses[at])
            m_statuses[at] = enumFromName<TicketStatus>(m_words.text(word));
        return m_statuses[at];
    }

    Result<void> add(MeasuredRow &row)
    {
        using namespace ticketcolumn;
        const auto &v = row.values;
        const auto ticketStatus = status(v[Status]);
        if (!ticketStatus)
            return fail(ErrorCode::Damaged, Texts::tr("The ticket %1 of the workbook cannot be read.").arg(row.id), {},
                Texts::tr("Check the workbook with Verify, or open its latest backup."));
        TicketRow ticket;
        ticket.record = row.id;
        ticket.opened = v[Opened];
        ticket.firstResponse = v[FirstResponse];
        ticket.resolved = v[Resolved];
        ticket.closed = v[Closed];
        ticket.service = position(row.service);
        ticket.kind = position(v[Kind]);
        ticket.priority = position(v[Priority]);
        ticket.category = position(v[Category]);
        ticket.ratingHundredths = hundredths(v[RatingUnscaled], v[RatingPlaces]);
        ticket.status = *ticketStatus;
        ticket.accepted = threeWay(v[Accepted]);
        ticket.supplierVerdict = threeWay(v[SupplierVerdict]);
        ticket.answered = v[Answered] != 0;
        ticket.contacts = narrow<std::uint16_t>(v[Contacts], 0, 65535);
        ticket.reopenCount = narrow<std::uint16_t>(v[ReopenCount], 0, 65535);
        if (v[Details] != 0) {
            if (const auto read = m_details.read(row); !read)
                return read;
        }
        addDetails(ticket, row);
        m_tickets.rows.push_back(ticket);
        return {};
    }

    void addDetails(TicketRow &ticket, const MeasuredRow &row)
    {
        ticket.firstPause = static_cast<std::uint32_t>(m_tickets.pauses.size());
        ticket.firstReopening = static_cast<std::uint32_t>(m_tickets.reopenings.size());
        ticket.firstTag = static_cast<std::uint32_t>(m_tickets.tags.size());
        ticket.pauseCount = narrow<std::uint16_t>(std::int64_t(row.pauses.size()), 0, 65535);
        ticket.reopeningCount = narrow<std::uint16_t>(std::int64_t(row.reopenings.size()), 0, 65535);
        ticket.tagCount = narrow<std::uint16_t>(std::int64_t(row.tags.size()), 0, 65535);
        for (std::size_t i = 0; i < ticket.pauseCount; ++i)
            m_tickets.pauses.push_back(
                {Instant(Duration(row.pauses[i].first)), Instant(Duration(row.pauses[i].second))});
        for (std::size_t i = 0; i < ticket.reopeningCount; ++i)
            m_tickets.reopenings.push_back(row.reopenings[i]);
        for (std::size_t i = 0; i < ticket.tagCount; ++i)
            m_tickets.tags.push_back(position(row.tags[i]));
    }

    sqlite3 *m_handle;
    const WordTable &m_words;
    TicketTable &m_tickets;
    TicketDetails m_details;
    std::vector<std::int32_t> m_positions; ///< word → position in the ticket table
    std::vector<std::optional<TicketStatus>> m_statuses; ///< word → status
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

Result<void> readTickets(sqlite3 *handle, const std::vector<ServiceId> &services, Instant until, const WordTable &words,
    TicketTable &tickets)
{
    auto details = TicketDetails::prepare(handle);
    if (!details)
        return tl::unexpected(details.error());
    TicketReader reader(handle, words, tickets, std::move(*details));
    for (const ServiceId &service : services) {
        if (const auto read = reader.readService(words.find(service.text()), until); !read)
            return read;
    }
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

Result<Measurements> loadMeasurements(
    const Database &database, const AgreementId &agreement, const std::vector<ServiceId> &services, Instant until)
{
    sqlite3 *handle = database.handle();
    const ReadSnapshot snapshot(handle);
    const auto words = WordTable::loadForReading(handle);
    if (!words)
        return tl::unexpected(words.error());
    Measurements measurements;
    if (services.empty())
        return measurements;
    Result<void> read = readTickets(handle, services, until, *words, measurements.tickets);
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
