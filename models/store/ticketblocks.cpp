// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/ticketblocks.h"

#include "models/domain/codec.h"
#include "models/domain/rounding.h"

#include <algorithm>
#include <numeric>
#include <sqlite3.h>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::Store)
};

/// So many tickets take about ten megabytes until they are encoded.
constexpr std::size_t mostGathered = 100'000;
constexpr std::size_t mostRemoved = 100'000;
constexpr std::size_t worthAThread = 20'000;
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

namespace {

/// A ticket with those that it is among.
struct PlacedTicket {
    const TicketRows *from = nullptr;
    const TicketRow *row = nullptr;
};

bool isBefore(const PlacedTicket &left, const PlacedTicket &right)
{
    return left.row->opened != right.row->opened ? left.row->opened < right.row->opened
                                                 : left.row->record < right.row->record;
}

/// The added tickets' places, by the number of their cell.
std::vector<std::vector<std::uint32_t>> addedByCell(const GatheredTickets &gathered)
{
    std::vector<std::vector<std::uint32_t>> byCell(gathered.cells.size());
    for (std::size_t i = 0; i < gathered.cellOfAdded.size(); ++i)
        byCell[gathered.cellOfAdded[i]].push_back(static_cast<std::uint32_t>(i));
    return byCell;
}

/// The tickets that reach so far, as a block; nothing when there are none.
std::optional<EncodedBlock> encode(
    const GatheredTickets::Cell &cell, const std::vector<PlacedTicket> &tickets, TicketReach reach, TicketRows &room)
{
    room.clear();
    TicketLife whole{std::numeric_limits<std::int64_t>::max(), std::numeric_limits<std::int64_t>::min()};
    for (const auto &[from, row] : tickets) {
        if (reachOf(*from, *row) != reach)
            continue;
        const TicketLife life = lifeOf(*from, *row);
        whole = {std::min(whole.began, life.began), std::max(whole.ended, life.ended)};
        room.append(*from, *row);
    }
    if (room.rows.empty())
        return std::nullopt;
    EncodedBlock block{cell, reach, whole, static_cast<std::int64_t>(room.rows.size()), {}};
    encodeBlock(room, block.bytes);
    return block;
}

} // namespace

std::vector<EncodedBlock> encodeCells(const GatheredTickets &gathered)
{
    const auto &cells = gathered.cells;
    const auto byCell = addedByCell(gathered);
    std::vector<std::uint32_t> order(cells.size());
    std::iota(order.begin(), order.end(), 0U);
    // Blocks of a service lie together in the file.
    std::sort(order.begin(), order.end(), [&cells](std::uint32_t a, std::uint32_t b) {
        return std::pair(cells[a].service, cells[a].month) < std::pair(cells[b].service, cells[b].month);
    });
    std::vector<EncodedBlock> blocks;
    std::vector<PlacedTicket> tickets;
    TicketRows room;
    for (const std::uint32_t cell : order) {
        tickets.clear();
        if (const auto stored = gathered.stored.find(cell); stored != gathered.stored.end())
            for (const TicketRow &row : stored->second.rows)
                if (!gathered.removed.contains(row.record))
                    tickets.push_back({&stored->second, &row});
        for (const std::uint32_t place : byCell[cell])
            tickets.push_back({&gathered.added, &gathered.added.rows[place]});
        if (!std::is_sorted(tickets.begin(), tickets.end(), isBefore))
            std::sort(tickets.begin(), tickets.end(), isBefore);
        for (int reach = 0; reach < ticketReaches; ++reach)
            if (auto block = encode(cells[cell], tickets, static_cast<TicketReach>(reach), room))
                blocks.push_back(std::move(*block));
    }
    return blocks;
}

TicketBlocks::TicketBlocks(sqlite3 *handle, const WordTable &words, std::vector<Statement> statements)
    : m_handle(handle), m_words(&words), m_narrower(words), m_statements(std::move(statements)),
      m_gathered(std::make_unique<GatheredTickets>())
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

std::uint32_t TicketBlocks::numberOf(const GatheredTickets::Cell &cell)
{
    auto &cells = m_gathered->cells;
    const auto [known, isNew] =
        m_cellNumbers.try_emplace(cell.service * months + cell.month, static_cast<std::uint32_t>(cells.size()));
    if (isNew)
        cells.push_back(cell);
    return known->second;
}

void TicketBlocks::makeRoom()
{
    auto &rows = m_gathered->added.rows;
    if (rows.capacity() < mostGathered && rows.size() > mostGathered / 8)
        rows.reserve(mostGathered);
}

/// After the ticket was appended.
Result<void> TicketBlocks::noteAdded(const GatheredTickets::Cell &cell)
{
    m_gathered->cellOfAdded.push_back(numberOf(cell));
    return m_gathered->added.rows.size() < mostGathered ? Result<void>() : encodeGathered();
}

Result<void> TicketBlocks::add(const MeasuredRow &row)
{
    if (m_mustRebuild)
        return {};
    makeRoom();
    if (!m_narrower.append(row, m_gathered->added))
        return unreadableTicket(row.id);
    return noteAdded({row.service, monthOf(row.values[ticketcolumn::Opened])});
}

Result<void> TicketBlocks::add(
    const GatheredTickets::Cell &cell, std::int64_t record, const TicketRows &among, const TicketRow &ticket)
{
    if (m_mustRebuild)
        return {};
    makeRoom();
    m_gathered->added.append(among, ticket);
    m_gathered->added.rows.back().record = record;
    return noteAdded(cell);
}

Result<void> TicketBlocks::remove(std::int64_t id)
{
    Statement &place = m_statements[PlaceOf];
    place.bind(1, id);
    const auto found = place.step();
    if (!found)
        return tl::unexpected(found.error());
    if (*found) {
        static_cast<void>(numberOf({place.integer(0), monthOf(place.integer(1))}));
        m_gathered->removed.insert(id);
    }
    place.reset();
    return m_gathered->removed.size() < mostRemoved ? Result<void>() : encodeGathered();
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

/// Reads what the workbook has of the cell; false when that cannot be read.
Result<bool> TicketBlocks::readStored(std::uint32_t cell)
{
    Statement &stored = m_statements[Stored];
    stored.bind(1, m_gathered->cells[cell].service).bind(2, m_gathered->cells[cell].month);
    bool good = true;
    auto row = stored.step();
    for (; row && *row; row = stored.step()) {
        const std::string_view content = stored.blob(1);
        good = good && fastDigest(content) == stored.integer(0) && decodeBlock(content, m_gathered->stored[cell]);
    }
    stored.reset();
    return row ? Result<bool>(good) : row;
}

void TicketBlocks::forgetGathered()
{
    m_gathered = std::make_unique<GatheredTickets>();
    m_cellNumbers.clear();
}

/// Hands over what was gathered, once what was handed over before is written.
Result<void> TicketBlocks::encodeGathered()
{
    if (const auto written = writeEncoded(); !written)
        return written;
    for (std::uint32_t cell = 0; cell < m_gathered->cells.size() && !m_mustRebuild; ++cell) {
        const auto good = readStored(cell);
        if (!good)
            return tl::unexpected(good.error());
        m_mustRebuild = !*good;
    }
    m_underway = std::move(m_gathered);
    forgetGathered();
    if (m_mustRebuild)
        return {};
    const bool isMuch = m_underway->added.rows.size() > worthAThread;
    m_encoded = std::async(isMuch ? std::launch::async : std::launch::deferred,
        [gathered = m_underway.get()] { return encodeCells(*gathered); });
    return {};
}

Result<void> TicketBlocks::writeEncoded()
{
    if (!m_encoded.valid())
        return {};
    const std::vector<EncodedBlock> blocks = m_encoded.get();
    Result<void> done;
    for (const GatheredTickets::Cell &cell : m_underway->cells)
        if (done)
            done = m_statements[Remove].bind(1, cell.service).bind(2, cell.month).run();
    for (const EncodedBlock &block : blocks)
        if (done)
            done = write(block);
    m_underway.reset();
    return done;
}

Result<void> TicketBlocks::write(const EncodedBlock &block)
{
    return m_statements[Insert]
        .bind(1, block.cell.service)
        .bind(2, block.cell.month)
        .bind(3, static_cast<std::int64_t>(block.reach))
        .bind(4, block.life.began)
        .bind(5, block.life.ended)
        .bind(6, block.tickets)
        .bind(7, fastDigest(block.bytes))
        .bindBlob(8, block.bytes)
        .run();
}

Result<void> TicketBlocks::finish()
{
    Result<void> done = encodeGathered();
    if (done)
        done = writeEncoded();
    return done && m_mustRebuild ? rebuild() : done;
}

Result<void> TicketBlocks::rebuild()
{
    forgetGathered();
    m_mustRebuild = false;
    Result<void> done = execute(m_handle, "DELETE FROM ticket_block");
    if (done)
        done = addStored("WHERE current = 1");
    if (done)
        done = encodeGathered();
    return done ? writeEncoded() : done;
}

} // namespace kept
