// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/rowedits.h"

namespace kept {

RowEditor::RowEditor(const RowEdits &edits, const QStringList &header, char quote)
{
    for (const std::int64_t line : edits.leftOut)
        m_leftOut.insert(line);
    for (const CellEdit &edit : edits.cells) {
        const auto column = header.indexOf(edit.column);
        if (column < 0)
            continue;
        QString text = edit.after;
        if (quote != '\0')
            text.replace(QLatin1Char(quote), QString(2, QLatin1Char(quote)));
        m_cells[edit.line].push_back({static_cast<std::size_t>(column), text.toStdString()});
    }
}

void RowEditor::apply(CsvRow &row)
{
    const auto cells = m_cells.constFind(row.line);
    if (cells == m_cells.constEnd())
        return;
    for (const Cell &cell : *cells)
        if (cell.column < row.cells.size())
            row.cells[cell.column] = {cell.text, true};
}

} // namespace kept
