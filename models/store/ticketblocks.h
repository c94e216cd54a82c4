// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/measuredrow.h"
#include "models/store/ticketblock.h"

#include <future>
#include <map>
#include <memory>
#include <set>
#include <unordered_map>

namespace kept {

/// Gives rows of tickets the narrow form in which evaluation reads them: with words as keys, without their service.
class TicketNarrower {
public:
    explicit TicketNarrower(const WordTable &words) : m_words(&words) { }
    /// Appends the ticket; false when its state is none.
    [[nodiscard]] bool append(const MeasuredRow &row, TicketRows &into);

private:
    [[nodiscard]] std::optional<TicketStatus> status(std::int64_t word);

    const WordTable *m_words;
    std::vector<std::optional<TicketStatus>> m_statuses; ///< by word
};

/// The error for a ticket whose row cannot be read.
[[nodiscard]] tl::unexpected<Error> unreadableTicket(std::int64_t record);

/// Tickets that were gathered for some months of services, on their way to be blocks.
struct GatheredTickets {
    struct Cell {
        std::int64_t service = 0;
        std::int64_t month = 0;
    };
    /// The part of a cell that takes what is added.
    struct Growing {
        std::uint32_t cell = 0; ///< into `cells`
        std::int64_t part = 0;
        TicketRows stored{}; ///< what it holds already
    };
    std::vector<Cell> cells;
    TicketRows added;
    std::vector<std::uint32_t> cellOfAdded; ///< as added.rows
    std::set<std::int64_t> removed; ///< ids of stored tickets
    std::set<std::uint32_t> cellsOfRemoved;
    std::vector<Growing> growing; ///< of the cells that are encoded next
};
struct EncodedBlock {
    GatheredTickets::Cell cell;
    std::int64_t part = 0;
    TicketReach reach = TicketReach::Settled;
    TicketLife life;
    std::int64_t tickets = 0;
    std::string bytes;
};
/// The blocks of the growing parts, in their order, with what was added to their cells and without what was removed;
/// those of a part without tickets are missing.
[[nodiscard]] std::vector<EncodedBlock> encodeGrowing(const GatheredTickets &gathered);

/// Keeps the table ticket_block, which holds the current tickets of each service by the month of their opening, in step
/// with the rows. Rows are what counts; the blocks are made of them, so that evaluation reads little. Works within the
/// transaction that changes the rows, and only on the months that it touches: what is added goes to the last part of a
/// month, or to a new one when that is full, so that neither time nor memory grows with what is there. Many tickets are
/// encoded in a thread of their own, while the next ones are gathered.
class TicketBlocks {
public:
    /// `words` must live as long and have the words of all rows that are added.
    [[nodiscard]] static Result<TicketBlocks> prepare(sqlite3 *handle, const WordTable &words);

    /// The row, with its side values, became current.
    [[nodiscard]] Result<void> add(const MeasuredRow &row);
    /// The same for one of tickets in the narrow form, which has no record's number yet.
    [[nodiscard]] Result<void> add(
        const GatheredTickets::Cell &cell, std::int64_t record, const TicketRows &among, const TicketRow &ticket);
    /// The row of this id, which is in the workbook, is current no longer.
    [[nodiscard]] Result<void> remove(std::int64_t id);
    /// The rows of this condition, current ones, were current until now.
    [[nodiscard]] Result<void> addStored(const QByteArray &where);
    /// Writes what was gathered.
    [[nodiscard]] Result<void> finish();
    /// Makes all blocks anew from the rows.
    [[nodiscard]] Result<void> rebuild();

private:
    TicketBlocks(sqlite3 *handle, const WordTable &words, std::vector<Statement> statements);
    [[nodiscard]] std::uint32_t numberOf(const GatheredTickets::Cell &cell);
    [[nodiscard]] Result<void> noteAdded(const GatheredTickets::Cell &cell);
    void makeRoom();
    [[nodiscard]] Result<bool> readGrowing(GatheredTickets::Growing &growing);
    [[nodiscard]] Result<bool> readPart(const GatheredTickets::Cell &cell, std::int64_t part, TicketRows &into);
    [[nodiscard]] Result<bool> removeFrom(const GatheredTickets::Cell &cell, std::int64_t part);
    [[nodiscard]] Result<void> encodeGathered();
    [[nodiscard]] Result<bool> growParts();
    [[nodiscard]] Result<void> writeEncoded();
    [[nodiscard]] Result<void> replaceGrowing(const GatheredTickets &gathered, const std::vector<EncodedBlock> &blocks);
    [[nodiscard]] Result<void> write(const EncodedBlock &block);
    void forgetGathered();

    sqlite3 *m_handle;
    const WordTable *m_words;
    TicketNarrower m_narrower;
    std::vector<Statement> m_statements; ///< place of a row, parts of a cell, blocks of one, remove those, insert one
    std::unique_ptr<GatheredTickets> m_gathered;
    std::unordered_map<std::int64_t, std::uint32_t> m_cellNumbers; ///< by service and month
    bool m_mustRebuild = false; ///< blocks are missing or damaged: all are made anew at the end
    std::unique_ptr<GatheredTickets> m_underway; ///< what is being encoded
    std::future<std::vector<EncodedBlock>> m_encoded; // after what it reads
};

} // namespace kept
