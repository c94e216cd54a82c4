// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace kept {

/// What a column of a sheet holds.
enum class CellKind { Text, Date, Number };

/// A column of a sheet, with its head as people read it.
struct SheetColumn {
    QString head;
    CellKind kind = CellKind::Text;
};

/// A workbook of a spreadsheet (Office Open XML) with one sheet. Its first row holds the heads, bold, and stays in
/// place while the rows move; the columns are about as wide as what they hold. The cells come as text: dates in ISO,
/// which become days of a calendar written as 2026-03-31, and numbers with a point, which keep the decimals they are
/// written with. What is neither stays text, and an empty cell is left out.
[[nodiscard]] QByteArray xlsxOf(
    const QString &name, const std::vector<SheetColumn> &columns, const std::vector<QStringList> &rows);

} // namespace kept
