// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/records.h"
#include "models/store/ticketblocks.h"
#include "models/store/verifyparts.h"

#include <sqlite3.h>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::Verify)
};

/// Service and month.
using CellKey = std::pair<std::int64_t, std::int64_t>;

/// A sum over tickets that does not depend on their order: those of the rows and those of the blocks must agree.
struct CellSum {
    std::int64_t tickets = 0;
    std::uint64_t digests = 0;
    bool operator==(const CellSum &) const = default;
};
using CellSums = std::map<CellKey, CellSum>;

/// Adds each of the tickets by itself.
class Adder {
public:
    void add(std::int64_t service, const TicketRows &tickets, CellSums &sums)
    {
        for (const TicketRow &row : tickets.rows) {
            m_one.clear();
            m_one.append(tickets, row);
            m_bytes.clear();
            encodeBlock(m_one, m_bytes);
            CellSum &sum = sums[{service, monthOf(row.opened)}];
            ++sum.tickets;
            sum.digests += static_cast<std::uint64_t>(fastDigest(m_bytes));
        }
    }

private:
    TicketRows m_one;
    std::string m_bytes;
};

Result<CellSums> sumsOfRows(sqlite3 *handle)
{
    const MeasuredTable &table = measuredTable(MeasurementKind::Ticket);
    const auto words = WordTable::loadForReading(handle);
    if (!words)
        return tl::unexpected(words.error());
    auto details = TicketDetails::prepare(handle);
    if (!details)
        return tl::unexpected(details.error());
    auto rows = Statement::prepare(handle, selectRows(table, "WHERE current = 1"));
    if (!rows)
        return tl::unexpected(rows.error());
    CellSums sums;
    Adder adder;
    TicketNarrower narrower(*words);
    TicketRows ticket;
    MeasuredRow row;
    int code = rows->stepCode();
    for (; code == SQLITE_ROW; code = rows->stepCode()) {
        readRow(*rows, table, row);
        if (const auto read = details->read(row); !read)
            return tl::unexpected(read.error());
        ticket.clear();
        if (!narrower.append(row, ticket))
            return unreadableTicket(row.id);
        adder.add(row.service, ticket, sums);
    }
    return code == SQLITE_DONE ? Result<CellSums>(std::move(sums)) : lastFailure(handle);
}

/// Whether the tickets are in order, reach as far as the block says, and lived between its instants.
bool isSound(const TicketRows &tickets, const Statement &block)
{
    const auto reach = static_cast<TicketReach>(block.integer(2));
    for (std::size_t i = 0; i < tickets.rows.size(); ++i) {
        const TicketRow &row = tickets.rows[i];
        const TicketLife life = lifeOf(tickets, row);
        if (monthOf(row.opened) != block.integer(1) || reachOf(tickets, row) != reach || life.began < block.integer(3)
            || life.ended > block.integer(4))
            return false;
        const TicketRow &before = tickets.rows[i == 0 ? 0 : i - 1];
        if (i > 0 && std::pair(before.opened, before.record) >= std::pair(row.opened, row.record))
            return false;
    }
    return true;
}

/// Nothing when a block cannot be read or is not as it must be; its cell is the last one then.
Result<std::optional<CellKey>> sumBlocks(sqlite3 *handle, CellSums &sums)
{
    auto blocks = Statement::prepare(
        handle, "SELECT service, month, reach, began, ended, tickets, digest, content FROM ticket_block");
    if (!blocks)
        return tl::unexpected(blocks.error());
    Adder adder;
    TicketRows tickets;
    int code = blocks->stepCode();
    for (; code == SQLITE_ROW; code = blocks->stepCode()) {
        const std::string_view content = blocks->blob(7);
        tickets.clear();
        const bool good = fastDigest(content) == blocks->integer(6) && decodeBlock(content, tickets)
            && static_cast<std::int64_t>(tickets.rows.size()) == blocks->integer(5) && isSound(tickets, *blocks);
        if (!good)
            return std::optional(CellKey(blocks->integer(0), blocks->integer(1)));
        adder.add(blocks->integer(0), tickets, sums);
    }
    return code == SQLITE_DONE ? Result<std::optional<CellKey>>(std::nullopt) : lastFailure(handle);
}

/// The first cell in which the two differ.
std::optional<CellKey> difference(const CellSums &rows, const CellSums &blocks)
{
    for (const auto &[key, sum] : rows) {
        const auto found = blocks.find(key);
        if (found == blocks.end() || found->second != sum)
            return key;
    }
    for (const auto &[key, sum] : blocks)
        if (!rows.contains(key))
            return key;
    return std::nullopt;
}

} // namespace

Result<QString> verifyBlocks(const Database &database)
{
    CellSums blocks;
    auto wrong = sumBlocks(database.handle(), blocks);
    if (!wrong)
        return tl::unexpected(wrong.error());
    if (!*wrong && blocks.empty())
        return QString(); // then the rows are read
    if (!*wrong) {
        const auto rows = sumsOfRows(database.handle());
        if (!rows)
            return tl::unexpected(rows.error());
        *wrong = difference(*rows, blocks);
    }
    if (!*wrong)
        return QString();
    const auto words = WordTable::loadForReading(database.handle());
    if (!words)
        return tl::unexpected(words.error());
    //: %1 id of a service, %2 month such as 2026-03
    return Texts::tr("The columns that evaluation reads of the tickets of %1 opened in %2 are not what their rows say.")
        .arg(words->text((*wrong)->first),
            QStringLiteral("%1-%2")
                .arg((*wrong)->second / 100, 4, 10, QLatin1Char('0'))
                .arg((*wrong)->second % 100, 2, 10, QLatin1Char('0')));
}

} // namespace kept
