// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/measuredrow.h"
#include "models/store/ticketblock.h"

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

/// Keeps the table ticket_block, which holds the current tickets of each service by the month of their opening, in step
/// with the rows. Rows are what counts; the blocks are made of them, so that evaluation reads little. Works within the
/// transaction that changes the rows, and only on the months that it touches.
class TicketBlocks {
public:
    /// `words` must live as long and have the words of all rows that are added.
    [[nodiscard]] static Result<TicketBlocks> prepare(sqlite3 *handle, const WordTable &words);

    /// The row, with its side values, became current.
    [[nodiscard]] Result<void> add(const MeasuredRow &row);
    /// The row of this id, which is in the workbook, is current no longer.
    [[nodiscard]] Result<void> remove(std::int64_t id);
    /// The rows of this condition, current ones, were current until now.
    [[nodiscard]] Result<void> addStored(const QByteArray &where);
    /// Writes what was gathered.
    [[nodiscard]] Result<void> finish();
    /// Makes all blocks anew from the rows.
    [[nodiscard]] Result<void> rebuild();

private:
    struct Cell {
        std::int64_t service = 0;
        std::int64_t month = 0;
        std::size_t added = 0;
        std::size_t firstAdded = 0; ///< into the order of the added rows
    };
    struct Place {
        const TicketRows *from = nullptr;
        const TicketRow *row = nullptr;
    };
    TicketBlocks(sqlite3 *handle, const WordTable &words, std::vector<Statement> statements);
    [[nodiscard]] std::uint32_t cellOf(std::int64_t service, std::int64_t opened);
    [[nodiscard]] Result<bool> readStored(const Cell &cell);
    [[nodiscard]] Result<bool> writeCell(const Cell &cell, const std::vector<std::uint32_t> &order);
    [[nodiscard]] Result<void> write(const Cell &cell, TicketReach reach);
    [[nodiscard]] std::vector<std::uint32_t> orderByCell();
    [[nodiscard]] Result<void> writeGathered();
    void clear();

    sqlite3 *m_handle;
    const WordTable *m_words;
    TicketNarrower m_narrower;
    std::vector<Statement> m_statements; ///< place of a row, blocks of a cell, remove those, insert one
    TicketRows m_added;
    std::vector<std::uint32_t> m_cellOfAdded; ///< as m_added.rows
    std::vector<Cell> m_cells;
    std::unordered_map<std::int64_t, std::uint32_t> m_cellNumbers; ///< by service and month
    std::set<std::int64_t> m_removed; ///< ids
    bool m_mustRebuild = false; ///< blocks are missing or damaged: all are made anew at the end
    // Of one cell, kept so that none allocates.
    TicketRows m_stored;
    TicketRows m_block;
    std::vector<Place> m_places; ///< its tickets in order
    std::string m_bytes;
};

} // namespace kept
