// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/ticketblocks.h"

#include <set>

namespace kept {

/// Reads tickets into tables without making Ticket values; gives what TicketTable::append() would. From the blocks, if
/// there are any that can be read, else from the rows.
class TicketLoader {
public:
    /// `words` must live as long.
    [[nodiscard]] static Result<TicketLoader> prepare(sqlite3 *handle, const WordTable &words);

    /// The current tickets of the services (keys of the dictionary) opened before `until`, service by service in order
    /// of opening. `touching` as for loadMeasurements(). Nothing when the blocks hold more than `most` tickets.
    [[nodiscard]] Result<std::optional<TicketTable>> load(const std::vector<std::int64_t> &services, Instant until,
        const std::optional<TouchingSpan> &touching, std::size_t most = std::numeric_limits<std::size_t>::max());
    /// How many tickets the blocks hold that load() would read; 0 when there are no blocks.
    [[nodiscard]] Result<std::size_t> count(
        const std::vector<std::int64_t> &services, Instant until, const TouchingSpan &touching);
    /// Takes back a table for its memory.
    void reuse(TicketTable &&table) { m_found.rows = std::move(table.rows); }

private:
    /// What a connection that looks at the past has to say about the tickets of today's blocks (see pastview.h).
    struct Past {
        std::int64_t firstLater = std::numeric_limits<std::int64_t>::max(); ///< ids from here on came later
        std::set<std::int64_t> other; ///< ids of tickets that it may see differently; they are read from the rows
    };
    TicketLoader(sqlite3 *handle, const WordTable &words, Statement blocks, TicketDetails details);
    [[nodiscard]] Result<void> findPast();
    [[nodiscard]] Result<void> readService(
        std::int64_t service, Instant until, const std::optional<TouchingSpan> &touching);
    [[nodiscard]] Result<bool> readBlocks(
        std::int64_t service, std::int64_t end, const std::optional<TouchingSpan> &touching);
    [[nodiscard]] bool isTooMuch() const { return m_found.rows.size() > m_most; }
    [[nodiscard]] Result<void> readPast(std::int64_t service, std::size_t first);
    [[nodiscard]] Result<void> readRows(std::int64_t service, const QByteArray &condition);
    [[nodiscard]] std::int32_t position(std::int64_t word);
    void translate(std::int64_t service, std::size_t first);

    sqlite3 *m_handle;
    const WordTable *m_words;
    Statement m_blocks;
    TicketDetails m_details;
    TicketNarrower m_narrower;
    std::optional<Past> m_past;
    bool m_hasBlocks = false;
    std::size_t m_most = std::numeric_limits<std::size_t>::max(); ///< tickets of the load at hand
    TicketTable m_table; ///< only its words, until all is read
    TicketRows m_found; ///< with the table's words as far as they were translated
    std::size_t m_tagsTranslated = 0;
    std::vector<std::int32_t> m_positions; ///< word → position in the ticket table
};

} // namespace kept
