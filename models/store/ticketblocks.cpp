// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/ticketblocks.h"

#include "models/domain/codec.h"
#include "models/domain/rounding.h"

#include <algorithm>
#include <sqlite3.h>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::Store)
};

/// So many tickets take about twenty megabytes until they are written.
constexpr std::size_t mostGathered = 200'000;
constexpr std::size_t mostRemoved = 200'000;
/// Above any month, which is such as 202603.
constexpr std::int64_t months = 10'000'000;

enum Position : std::size_t { PlaceOf, Stored, Remove, Insert };

template <typename Number>
Number narrow(std::int64_t value, std::int64_t least, std::int64_t most)
{
    return static_cast<Number>(std::clamp(value, least, most));
}

std::uint16_t count(std::int64_t value) { return narrow<std::uint16_t>(value, 0, 65535); }

std::uint16_t count(std::size_t value) { return count(static_cast<std::int64_t>(value)); }

std::int32_t hundredths(std::int64_t unscaled, std::int64_t places)
{
    if (unscaled == noInstant)
        return -1;
    if (places == 0)
        return narrow<std::int32_t>(narrow<std::int64_t>(unscaled, 0, 20'000'000) * 100, 0, 2'000'000'000);
    const Decimal rating{unscaled, static_cast<int>(places)};
    return narrow<std::int32_t>(roundToWhole(rating.toRational() * 100, RoundingMode::HalfEven), 0, 2'000'000'000);
}

std::int8_t threeWay(std::int64_t flag) { return static_cast<std::int8_t>(flag == noInstant ? -1 : flag); }

void appendDetails(TicketRow &ticket, const MeasuredRow &row, TicketRows &into)
{
    ticket.firstPause = static_cast<std::uint32_t>(into.pauses.size());
    ticket.firstReopening = static_cast<std::uint32_t>(into.reopenings.size());
    ticket.firstTag = static_cast<std::uint32_t>(into.tags.size());
    ticket.firstFollowUp = static_cast<std::uint32_t>(into.followUps.size());
    ticket.followUpCount = count(row.followUps.size());
    ticket.pauseCount = count(row.pauses.size());
    ticket.reopeningCount = count(row.reopenings.size());
    ticket.tagCount = count(row.tags.size());
    for (std::size_t i = 0; i < ticket.pauseCount; ++i)
        into.pauses.push_back({Instant(Duration(row.pauses[i].first)), Instant(Duration(row.pauses[i].second))});
    for (std::size_t i = 0; i < ticket.reopeningCount; ++i)
        into.reopenings.push_back(row.reopenings[i]);
    for (std::size_t i = 0; i < ticket.tagCount; ++i)
        into.tags.push_back(static_cast<std::int32_t>(row.tags[i]));
    into.followUps.insert(into.followUps.end(), row.followUps.begin(), row.followUps.begin() + ticket.followUpCount);
}

} // namespace

tl::unexpected<Error> unreadableTicket(std::int64_t record)
{
    return fail(ErrorCode::Damaged, Texts::tr("The ticket %1 of the workbook cannot be read.").arg(record), {},
        Texts::tr("Check the workbook with Verify, or open its latest backup."));
}

std::optional<TicketStatus> TicketNarrower::status(std::int64_t word)
{
    const auto at = static_cast<std::size_t>(word > 0 && word < m_words->size() ? word : 0);
    if (at >= m_statuses.size())
        m_statuses.resize(at + 1);
    if (!m_statuses[at])
        m_statuses[at] = enumFromName<TicketStatus>(m_words->text(word));
    return m_statuses[at];
}

bool TicketNarrower::append(const MeasuredRow &row, TicketRows &into)
{
    using namespace ticketcolumn;
    const auto &v = row.values;
    const auto known = status(v[Status]);
    if (!known)
        return false;
    TicketRow ticket;
    ticket.record = row.id;
    ticket.opened = v[Opened];
    ticket.firstResponse = v[FirstResponse];
    ticket.resolved = v[Resolved];
    ticket.closed = v[Closed];
    ticket.kind = static_cast<std::int32_t>(v[Kind]);
    ticket.priority = static_cast<std::int32_t>(v[Priority]);
    ticket.category = static_cast<std::int32_t>(v[Category]);
    ticket.ratingHundredths = hundredths(v[RatingUnscaled], v[RatingPlaces]);
    ticket.status = *known;
    ticket.accepted = threeWay(v[Accepted]);
    ticket.supplierVerdict = threeWay(v[SupplierVerdict]);
    ticket.answered = v[Answered] != 0;
    ticket.contacts = count(v[Contacts]);
    ticket.reopenCount = count(v[ReopenCount]);
    appendDetails(ticket, row, into);
    into.rows.push_back(ticket);
    return true;
}

TicketBlocks::TicketBlocks(sqlite3 *handle, const WordTable &words, std::vector<Statement> statements)
    : m_handle(handle), m_words(&words), m_narrower(words), m_statements(std::move(statements))
{ }

Result<TicketBlocks> TicketBlocks::prepare(sqlite3 *handle, const WordTable &words)
{
    std::vector<Statement> statements;
    for (const char *sql : {"SELECT service, opened FROM ticket WHERE id = ?",
             "SELECT digest, content FROM ticket_block WHERE service = ? AND month = ? ORDER BY reach",
             "DELETE FROM ticket_block WHERE service = ? AND month = ?",
             "INSERT INTO ticket_block (service, month, reach, began, ended, tickets, digest, content) "
             "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"}) {
        auto statement = Statement::prepare(handle, sql);
        if (!statement)
            return tl::unexpected(statement.error());
        statements.push_back(std::move(*statement));
    }
    TicketBlocks blocks(handle, words, std::move(statements));
    const auto missing = queryInteger(
        handle, "SELECT NOT EXISTS (SELECT 1 FROM ticket_block) AND EXISTS (SELECT 1 FROM ticket WHERE current = 1)");
    if (!missing)
        return tl::unexpected(missing.error());
    blocks.m_mustRebuild = *missing != 0;
    return blocks;
}

std::uint32_t TicketBlocks::cellOf(std::int64_t service, std::int64_t opened)
{
    const std::int64_t month = monthOf(opened);
    const auto [known, isNew] =
        m_cellNumbers.emplace(service * months + month, static_cast<std::uint32_t>(m_cells.size()));
    if (isNew)
        m_cells.push_back({service, month, 0, 0});
    return known->second;
}

Result<void> TicketBlocks::add(const MeasuredRow &row)
{
    if (m_mustRebuild)
        return {};
    if (m_added.rows.capacity() < mostGathered && m_added.rows.size() > mostGathered / 8)
        m_added.rows.reserve(mostGathered);
    if (!m_narrower.append(row, m_added))
        return unreadableTicket(row.id);
    const std::uint32_t cell = cellOf(row.service, row.values[ticketcolumn::Opened]);
    ++m_cells[cell].added;
    m_cellOfAdded.push_back(cell);
    return m_added.rows.size() < mostGathered ? Result<void>() : writeGathered();
}

Result<void> TicketBlocks::remove(std::int64_t id)
{
    Statement &place = m_statements[PlaceOf];
    place.bind(1, id);
    const auto found = place.step();
    if (!found)
        return tl::unexpected(found.error());
    if (*found) {
        static_cast<void>(cellOf(place.integer(0), place.integer(1)));
        m_removed.insert(id);
    }
    place.reset();
    return m_removed.size() < mostRemoved ? Result<void>() : writeGathered();
}

Result<void> TicketBlocks::addStored(const QByteArray &where)
{
    const MeasuredTable &table = measuredTable(MeasurementKind::Ticket);
    auto rows = Statement::prepare(m_handle, selectRows(table, where));
    if (!rows)
        return tl::unexpected(rows.error());
    auto details = TicketDetails::prepare(m_handle);
    if (!details)
        return tl::unexpected(details.error());
    MeasuredRow row;
    int code = rows->stepCode();
    for (; code == SQLITE_ROW; code = rows->stepCode()) {
        readRow(*rows, table, row);
        Result<void> done = details->read(row);
        if (done)
            done = add(row);
        if (!done)
            return done;
    }
    return code == SQLITE_DONE ? Result<void>() : lastFailure(m_handle);
}

/// The places of the added rows, cell by cell; within one as they came.
std::vector<std::uint32_t> TicketBlocks::orderByCell()
{
    std::size_t first = 0;
    for (Cell &cell : m_cells) {
        cell.firstAdded = first;
        first += cell.added;
    }
    std::vector<std::size_t> next;
    for (const Cell &cell : m_cells)
        next.push_back(cell.firstAdded);
    std::vector<std::uint32_t> order(m_added.rows.size());
    for (std::size_t i = 0; i < m_cellOfAdded.size(); ++i)
        order[next[m_cellOfAdded[i]]++] = static_cast<std::uint32_t>(i);
    return order;
}

/// What the workbook has of the cell, into m_stored; false when it cannot be read.
Result<bool> TicketBlocks::readStored(const Cell &cell)
{
    m_stored.clear();
    Statement &stored = m_statements[Stored];
    stored.bind(1, cell.service).bind(2, cell.month);
    bool good = true;
    auto row = stored.step();
    for (; row && *row; row = stored.step()) {
        const std::string_view content = stored.blob(1);
        good = good && fastDigest(content) == stored.integer(0) && decodeBlock(content, m_stored);
    }
    stored.reset();
    return row ? Result<bool>(good) : row;
}

Result<bool> TicketBlocks::writeCell(const Cell &cell, const std::vector<std::uint32_t> &order)
{
    const auto good = readStored(cell);
    if (!good || !*good)
        return good;
    m_places.clear();
    for (const TicketRow &row : m_stored.rows)
        if (m_removed.empty() || !m_removed.contains(row.record))
            m_places.push_back({&m_stored, &row});
    for (std::size_t i = cell.firstAdded; i < cell.firstAdded + cell.added; ++i)
        m_places.push_back({&m_added, &m_added.rows[order[i]]});
    const auto isBefore = [](const Place &a, const Place &b) {
        return a.row->opened != b.row->opened ? a.row->opened < b.row->opened : a.row->record < b.row->record;
    };
    if (!std::is_sorted(m_places.begin(), m_places.end(), isBefore))
        std::sort(m_places.begin(), m_places.end(), isBefore);
    Result<void> done = m_statements[Remove].bind(1, cell.service).bind(2, cell.month).run();
    for (int reach = 0; done && reach < ticketReaches; ++reach)
        done = write(cell, static_cast<TicketReach>(reach));
    return done ? Result<bool>(true) : tl::unexpected(done.error());
}

/// The tickets of m_places that reach so far, as a block.
Result<void> TicketBlocks::write(const Cell &cell, TicketReach reach)
{
    m_block.clear();
    TicketLife whole{std::numeric_limits<std::int64_t>::max(), std::numeric_limits<std::int64_t>::min()};
    for (const auto &[from, row] : m_places) {
        if (reachOf(*from, *row) != reach)
            continue;
        const TicketLife life = lifeOf(*from, *row);
        whole = {std::min(whole.began, life.began), std::max(whole.ended, life.ended)};
        m_block.append(*from, *row);
    }
    if (m_block.rows.empty())
        return {};
    m_bytes.clear();
    encodeBlock(m_block, m_bytes);
    return m_statements[Insert]
        .bind(1, cell.service)
        .bind(2, cell.month)
        .bind(3, static_cast<std::int64_t>(reach))
        .bind(4, whole.began)
        .bind(5, whole.ended)
        .bind(6, static_cast<std::int64_t>(m_block.rows.size()))
        .bind(7, fastDigest(m_bytes))
        .bindBlob(8, m_bytes)
        .run();
}

void TicketBlocks::clear()
{
    m_added.clear();
    m_cellOfAdded.clear();
    m_cells.clear();
    m_cellNumbers.clear();
    m_removed.clear();
}

Result<void> TicketBlocks::writeGathered()
{
    const std::vector<std::uint32_t> order = orderByCell();
    std::vector<Cell> cells = m_cells;
    // Blocks of a service lie together in the file.
    std::sort(cells.begin(), cells.end(),
        [](const Cell &a, const Cell &b) { return std::pair(a.service, a.month) < std::pair(b.service, b.month); });
    for (const Cell &cell : cells) {
        const auto written = m_mustRebuild ? Result<bool>(false) : writeCell(cell, order);
        if (!written)
            return tl::unexpected(written.error());
        m_mustRebuild = !*written;
    }
    clear();
    return {};
}

Result<void> TicketBlocks::finish()
{
    const auto written = writeGathered();
    return written && m_mustRebuild ? rebuild() : written;
}

Result<void> TicketBlocks::rebuild()
{
    clear();
    m_mustRebuild = false;
    Result<void> done = execute(m_handle, "DELETE FROM ticket_block");
    if (done)
        done = addStored("WHERE current = 1");
    return done ? writeGathered() : done;
}

} // namespace kept
