// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/csvscanner.h"
#include "models/exchange/importpreview.h"

#include <QHash>
#include <QSet>

#include <deque>
#include <string>

namespace kept {

/// Puts what somebody mended into the rows of a file while they are read.
class RowEditor {
public:
    /// `quote` is the file's, 0 for none. Edits of columns that the header does not have are passed over.
    RowEditor(const RowEdits &edits, const QStringList &header, char quote);

    [[nodiscard]] bool leavesOut(const CsvRow &row) const { return m_leftOut.contains(row.line); }
    /// The new texts live as long as this object.
    void apply(CsvRow &row);

private:
    struct Cell {
        std::size_t column = 0;
        std::string text; ///< as it would stand between quotes
    };
    QHash<std::int64_t, std::deque<Cell>> m_cells; ///< by line; the cells stay where they are
    QSet<std::int64_t> m_leftOut;
};

} // namespace kept
