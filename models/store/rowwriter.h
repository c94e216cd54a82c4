// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/measuredrow.h"

#include <span>

namespace kept {

/// Writes the measurements of one import with prepared statements. Ids count up, so that the rows of an import lie
/// together.
class RowWriter {
public:
    [[nodiscard]] static Result<RowWriter> prepare(sqlite3 *handle, const MeasuredTable &table, std::int64_t source);

    /// Gives the row the next id and writes it with its side values, as the current revision. False, with nothing
    /// written, when the key has this revision already.
    [[nodiscard]] Result<bool> insert(MeasuredRow &row);
    /// Writes so many rows, new ones of one import, at once, which takes half the time. The number of those written:
    /// all, or those before the first whose key is taken.
    [[nodiscard]] Result<std::size_t> insertMany(std::span<MeasuredRow *const> rows);
    static constexpr std::size_t rowsAtOnce = 32;
    /// Of the last row.
    [[nodiscard]] std::int64_t lastId() const { return m_lastId; }
    /// Takes the mark of being current from a revision.
    [[nodiscard]] Result<void> supersede(std::int64_t id);

private:
    RowWriter(const MeasuredTable &table, std::int64_t source, std::int64_t lastId, std::vector<Statement> statements);
    /// Binds what the row says from the parameter on; gives the next one. `bound` knows what the parameters have.
    [[nodiscard]] int bindContent(
        Statement &statement, int parameter, const MeasuredRow &row, std::vector<std::int64_t> &bound) const;
    [[nodiscard]] Result<void> insertDetails(const MeasuredRow &row);

    const MeasuredTable &m_table;
    std::int64_t m_source;
    std::int64_t m_lastId;
    std::vector<std::int64_t> m_boundAlone; ///< what the parameters of "insert" have, noInstant for NULL
    std::vector<std::int64_t> m_boundAll; ///< the same of "insert many"
    std::vector<Statement> m_statements; ///< insert, supersede, pause, reopening, tag, follow-up, insert many
};

} // namespace kept
