// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/ticketblocks.h"

#include "models/domain/codec.h"
#include "models/domain/rounding.h"

#include <QCoreApplication>

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
/// A part with as many takes no more; and so many stored tickets are held at a time.
constexpr std::int64_t fullPart = 30'000;
constexpr std::size_t mostStored = 60'000;
/// Above any month, which is such as 202603.
constexpr std::int64_t months = 10'000'000;

enum Position : std::size_t { PlaceOf, Parts, Stored, Remove, Insert };

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
std::optional<EncodedBlock> encode(const std::vector<PlacedTicket> &tickets, TicketReach reach, TicketRows &room)
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
    EncodedBlock block{{}, 0, reach, whole, static_cast<std::int64_t>(room.rows.size()), {}};
    encodeBlock(room, block.bytes);
    return block;
}

} // namespace

std::vector<EncodedBlock> encodeGrowing(const GatheredTickets &gathered)
{
    const auto byCell = addedByCell(gathered);
    std::vector<EncodedBlock> blocks;
    std::vector<PlacedTicket> tickets;
    TicketRows room;
    for (const GatheredTickets::Growing &part : gathered.growing) {
        tickets.clear();
        for (const TicketRow &row : part.stored.rows)
            if (!gathered.removed.contains(row.record))
                tickets.push_back({&part.stored, &row});
        for (const std::uint32_t place : byCell[part.cell])
            tickets.push_back({&gathered.added, &gathered.added.rows[place]});
        if (!std::is_sorted(tickets.begin(), tickets.end(), isBefore))
            std::sort(tickets.begin(), tickets.end(), isBefore);
        for (int reach = 0; reach < ticketReaches; ++reach) {
            auto block = encode(tickets, static_cast<TicketReach>(reach), room);
            if (!block)
                continue;
            block->cell = gathered.cells[part.cell];
            block->part = part.part;
            blocks.push_back(std::move(*block));
        }
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
             "SELECT part, sum(tickets) FROM ticket_block WHERE service = ? AND month = ? GROUP BY part ORDER BY part",
             "SELECT digest, content FROM ticket_block WHERE service = ? AND month = ? AND part = ? ORDER BY reach",
             "DELETE FROM ticket_block WHERE service = ? AND month = ? AND part = ?",
             ("INSERT INTO ticket_block (service, month, reach, part, began, ended, tickets, digest, content) "
              "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")}) {
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
        m_gathered->cellsOfRemoved.insert(numberOf({place.integer(0), monthOf(place.integer(1))}));
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

/// Appends what the workbook has of the part; false when that cannot be read.
Result<bool> TicketBlocks::readPart(const GatheredTickets::Cell &cell, std::int64_t part, TicketRows &into)
{
    Statement &stored = m_statements[Stored];
    stored.bind(1, cell.service).bind(2, cell.month).bind(3, part);
    bool good = true;
    auto row = stored.step();
    for (; row && *row; row = stored.step()) {
        const std::string_view content = stored.blob(1);
        good = good && fastDigest(content) == stored.integer(0) && decodeBlock(content, into);
    }
    stored.reset();
    return row ? Result<bool>(good) : row;
}

/// Takes what was removed out of a part that does not grow; false when it cannot be read.
Result<bool> TicketBlocks::removeFrom(const GatheredTickets::Cell &cell, std::int64_t part)
{
    GatheredTickets gathered;
    gathered.cells.push_back(cell);
    TicketRows &stored = gathered.growing.emplace_back(GatheredTickets::Growing{0, part}).stored;
    auto good = readPart(cell, part, stored);
    const auto isRemoved = [this](const TicketRow &row) { return m_underway->removed.contains(row.record); };
    if (!good || !*good || std::none_of(stored.rows.begin(), stored.rows.end(), isRemoved))
        return good;
    std::swap(gathered.removed, m_underway->removed);
    const Result<void> done = replaceGrowing(gathered, encodeGrowing(gathered));
    std::swap(gathered.removed, m_underway->removed);
    return done ? good : tl::unexpected(done.error());
}

/// Finds the part of the cell that grows and reads it; false when that cannot be read.
Result<bool> TicketBlocks::readGrowing(GatheredTickets::Growing &growing)
{
    const GatheredTickets::Cell &cell = m_underway->cells[growing.cell];
    Statement &parts = m_statements[Parts];
    parts.bind(1, cell.service).bind(2, cell.month);
    std::vector<std::int64_t> others;
    auto row = parts.step();
    for (; row && *row; row = parts.step()) {
        growing.part = parts.integer(0);
        if (parts.integer(1) >= fullPart)
            others.push_back(growing.part++);
        else
            others.push_back(growing.part);
    }
    parts.reset();
    if (!row)
        return row;
    const bool isStored = !others.empty() && others.back() == growing.part;
    if (isStored)
        others.pop_back();
    Result<bool> good = isStored ? readPart(cell, growing.part, growing.stored) : Result<bool>(true);
    for (const std::int64_t part : others)
        if (good && *good && m_underway->cellsOfRemoved.contains(growing.cell))
            good = removeFrom(cell, part);
    return good;
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
    m_underway = std::move(m_gathered);
    forgetGathered();
    const auto good = growParts();
    if (!good)
        return tl::unexpected(good.error());
    m_mustRebuild = m_mustRebuild || !*good;
    if (m_mustRebuild)
        return {};
    const bool isMuch = m_underway->added.rows.size() > worthAThread;
    m_encoded = std::async(isMuch ? std::launch::async : std::launch::deferred,
        [gathered = m_underway.get()] { return encodeGrowing(*gathered); });
    return {};
}

/// Reads the parts that grow, and writes them as long as there are too many to be held; false when one cannot be read.
Result<bool> TicketBlocks::growParts()
{
    const auto &cells = m_underway->cells;
    std::vector<std::uint32_t> order(cells.size());
    std::iota(order.begin(), order.end(), 0U);
    // Blocks of a service lie together in the file.
    std::sort(order.begin(), order.end(), [&cells](std::uint32_t a, std::uint32_t b) {
        return std::pair(cells[a].service, cells[a].month) < std::pair(cells[b].service, cells[b].month);
    });
    std::size_t held = 0;
    for (const std::uint32_t cell : order) {
        GatheredTickets::Growing &part = m_underway->growing.emplace_back(GatheredTickets::Growing{cell});
        if (const auto good = readGrowing(part); !good || !*good)
            return good;
        held += part.stored.rows.size();
        if (held < mostStored)
            continue;
        const auto written = replaceGrowing(*m_underway, encodeGrowing(*m_underway));
        if (!written)
            return tl::unexpected(written.error());
        m_underway->growing.clear();
        held = 0;
    }
    return true;
}

Result<void> TicketBlocks::writeEncoded()
{
    if (!m_encoded.valid())
        return {};
    const Result<void> done = replaceGrowing(*m_underway, m_encoded.get());
    m_underway.reset();
    return done;
}

/// Writes the blocks for those that the growing parts had.
Result<void> TicketBlocks::replaceGrowing(const GatheredTickets &gathered, const std::vector<EncodedBlock> &blocks)
{
    Result<void> done;
    for (const GatheredTickets::Growing &part : gathered.growing) {
        const GatheredTickets::Cell &cell = gathered.cells[part.cell];
        if (done)
            done = m_statements[Remove].bind(1, cell.service).bind(2, cell.month).bind(3, part.part).run();
    }
    for (const EncodedBlock &block : blocks)
        if (done)
            done = write(block);
    return done;
}

Result<void> TicketBlocks::write(const EncodedBlock &block)
{
    return m_statements[Insert]
        .bind(1, block.cell.service)
        .bind(2, block.cell.month)
        .bind(3, static_cast<std::int64_t>(block.reach))
        .bind(4, block.part)
        .bind(5, block.life.began)
        .bind(6, block.life.ended)
        .bind(7, block.tickets)
        .bind(8, fastDigest(block.bytes))
        .bindBlob(9, block.bytes)
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
