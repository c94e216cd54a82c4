// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/ticketloader.h"

#include <algorithm>
#include <sqlite3.h>

namespace kept {

namespace {

constexpr std::int64_t latestInstant = 253'402'300'799'999; // the last of the year 9999

bool isBefore(const TicketRow &left, const TicketRow &right)
{
    return left.opened != right.opened ? left.opened < right.opened : left.record < right.record;
}

const QByteArray blocksThatTouch = QByteArrayLiteral(
    " FROM ticket_block WHERE service = ? AND month <= ? AND began < ? AND (ended >= ? OR reach >= ?)");

void bindBlocks(Statement &blocks, std::int64_t service, std::int64_t end, const std::optional<TouchingSpan> &touching)
{
    const auto endless = !touching || touching->followUps ? TicketReach::Settled
        : touching->responses                             ? TicketReach::Unanswered
                                                          : TicketReach::Open;
    blocks.bind(1, service)
        .bind(2, monthOf(std::min(end, latestInstant)))
        .bind(3, touching ? touching->span.to.time_since_epoch().count() : std::numeric_limits<std::int64_t>::max())
        .bind(4, touching ? touching->span.from.time_since_epoch().count() : noInstant)
        .bind(5, static_cast<std::int64_t>(endless));
}

} // namespace

TicketLoader::TicketLoader(sqlite3 *handle, const WordTable &words, Statement blocks, TicketDetails details)
    : m_handle(handle), m_words(&words), m_blocks(std::move(blocks)), m_details(std::move(details)), m_narrower(words)
{ }

Result<TicketLoader> TicketLoader::prepare(sqlite3 *handle, const WordTable &words)
{
    auto blocks =
        Statement::prepare(handle, "SELECT month, digest, content" + blocksThatTouch + " ORDER BY month, reach, part");
    if (!blocks)
        return tl::unexpected(blocks.error());
    auto details = TicketDetails::prepare(handle);
    if (!details)
        return tl::unexpected(details.error());
    const auto hasBlocks = queryInteger(handle, "SELECT EXISTS (SELECT 1 FROM ticket_block)");
    if (!hasBlocks)
        return tl::unexpected(hasBlocks.error());
    TicketLoader loader(handle, words, std::move(*blocks), std::move(*details));
    loader.m_hasBlocks = *hasBlocks != 0;
    if (const auto found = loader.findPast(); !found)
        return tl::unexpected(found.error());
    return loader;
}

Result<void> TicketLoader::findPast()
{
    const auto isPast = queryInteger(m_handle, "SELECT count(*) FROM temp.sqlite_schema WHERE name = 'past_ticket'");
    if (!isPast || *isPast == 0)
        return isPast ? Result<void>() : tl::unexpected(isPast.error());
    const auto later = queryInteger(m_handle, "SELECT first FROM temp.past_end");
    auto rows = Statement::prepare(m_handle, "SELECT id FROM temp.past_ticket ORDER BY id");
    if (!later || !rows)
        return tl::unexpected(later ? rows.error() : later.error());
    m_past = Past{*later, {}};
    auto row = rows->step();
    for (; row && *row; row = rows->step())
        m_past->other.insert(m_past->other.end(), rows->integer(0));
    return row ? Result<void>() : tl::unexpected(row.error());
}

Result<std::optional<TicketTable>> TicketLoader::load(const std::vector<std::int64_t> &services, Instant until,
    const std::optional<TouchingSpan> &touching, std::size_t most)
{
    m_most = most;
    m_found.clear();
    m_tagsTranslated = 0;
    m_positions.assign(static_cast<std::size_t>(m_words->size()), -1);
    m_table = TicketTable();
    for (const std::int64_t service : services) {
        if (const auto read = readService(service, until, touching); !read)
            return tl::unexpected(read.error());
        if (isTooMuch())
            return std::nullopt;
    }
    m_table.rows = std::move(m_found.rows);
    m_table.pauses = std::move(m_found.pauses);
    m_table.reopenings = std::move(m_found.reopenings);
    m_table.tags = std::move(m_found.tags);
    m_table.followUps = std::move(m_found.followUps);
    return std::move(m_table);
}

Result<std::size_t> TicketLoader::count(
    const std::vector<std::int64_t> &services, Instant until, const TouchingSpan &touching)
{
    auto blocks = Statement::prepare(m_handle, "SELECT coalesce(sum(tickets), 0)" + blocksThatTouch);
    if (!blocks)
        return tl::unexpected(blocks.error());
    std::size_t tickets = 0;
    for (const std::int64_t service : services) {
        bindBlocks(*blocks, service, until.time_since_epoch().count(), touching);
        if (const auto row = blocks->step(); !row)
            return tl::unexpected(row.error());
        tickets += static_cast<std::size_t>(blocks->integer(0));
        blocks->reset();
    }
    return tickets;
}

Result<void> TicketLoader::readService(std::int64_t service, Instant until, const std::optional<TouchingSpan> &touching)
{
    const std::size_t first = m_found.rows.size();
    const std::int64_t end = until.time_since_epoch().count();
    const auto read = m_hasBlocks ? readBlocks(service, end, touching) : Result<bool>(false);
    if (!read)
        return tl::unexpected(read.error());
    if (isTooMuch())
        return {};
    if (!*read)
        m_found.rows.resize(first);
    const Result<void> done = *read ? readPast(service, first) : readRows(service, "service = ?1 AND current = 1");
    if (!done)
        return done;
    const auto begin = m_found.rows.begin() + static_cast<std::ptrdiff_t>(first);
    if (!std::is_sorted(begin, m_found.rows.end(), isBefore))
        std::sort(begin, m_found.rows.end(), isBefore);
    const auto later = std::lower_bound(begin, m_found.rows.end(), end,
        [](const TicketRow &row, std::int64_t instant) { return row.opened < instant; });
    m_found.rows.erase(later, m_found.rows.end());
    translate(service, first);
    return {};
}

/// False when a block cannot be read.
Result<bool> TicketLoader::readBlocks(
    std::int64_t service, std::int64_t end, const std::optional<TouchingSpan> &touching)
{
    bindBlocks(m_blocks, service, end, touching);
    std::int64_t month = 0;
    std::size_t monthBegin = m_found.rows.size();
    bool good = true;
    int code = m_blocks.stepCode();
    for (; code == SQLITE_ROW && good && !isTooMuch(); code = m_blocks.stepCode()) {
        const std::string_view content = m_blocks.blob(2);
        const std::size_t middle = m_found.rows.size();
        if (m_blocks.integer(0) != month)
            monthBegin = middle;
        month = m_blocks.integer(0);
        good = fastDigest(content) == m_blocks.integer(1) && decodeBlock(content, m_found);
        const auto begin = m_found.rows.begin();
        std::inplace_merge(begin + static_cast<std::ptrdiff_t>(monthBegin), begin + static_cast<std::ptrdiff_t>(middle),
            m_found.rows.end(), isBefore);
    }
    const bool failed = good && code != SQLITE_DONE && code != SQLITE_ROW;
    auto failure = lastFailure(m_handle);
    m_blocks.reset();
    return failed ? Result<bool>(std::move(failure)) : Result<bool>(good);
}

/// Makes of today's tickets, from `first` on, those of the past.
Result<void> TicketLoader::readPast(std::int64_t service, std::size_t first)
{
    if (!m_past)
        return {};
    const auto isOther = [this](const TicketRow &row) {
        return row.record >= m_past->firstLater || m_past->other.contains(row.record);
    };
    const auto begin = m_found.rows.begin() + static_cast<std::ptrdiff_t>(first);
    m_found.rows.erase(std::remove_if(begin, m_found.rows.end(), isOther), m_found.rows.end());
    return readRows(service, "id IN (SELECT id FROM temp.past_ticket WHERE service = ?1 AND current = 1)");
}

Result<void> TicketLoader::readRows(std::int64_t service, const QByteArray &condition)
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

std::int32_t TicketLoader::position(std::int64_t word)
{
    const auto at = static_cast<std::size_t>(word > 0 && word < m_words->size() ? word : 0);
    if (m_positions[at] < 0)
        m_positions[at] = m_table.intern(m_words->text(word));
    return m_positions[at];
}

/// Words of the dictionary become those of the table, in the rows from `first` on.
void TicketLoader::translate(std::int64_t service, std::size_t first)
{
    const std::int32_t own = position(service);
    // Most words stand in many rows.
    const auto known = [this](std::int32_t word) {
        const auto at = static_cast<std::size_t>(word);
        return at < m_positions.size() && m_positions[at] >= 0 ? m_positions[at] : position(word);
    };
    for (std::size_t i = first; i < m_found.rows.size(); ++i) {
        TicketRow &row = m_found.rows[i];
        row.service = own;
        row.kind = known(row.kind);
        row.priority = known(row.priority);
        row.category = known(row.category);
    }
    for (; m_tagsTranslated < m_found.tags.size(); ++m_tagsTranslated)
        m_found.tags[m_tagsTranslated] = position(m_found.tags[m_tagsTranslated]);
}

} // namespace kept
