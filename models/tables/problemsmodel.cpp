// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/problemsmodel.h"

#include <QLocale>

namespace kept {

QStringList ProblemsModel::titles() const
{
    return {tr("Line"), tr("Column"), tr("Value in the file"), tr("Reason"), tr("Suggestion"), tr("Row is")};
}

QString ProblemsModel::text(const RowProblem &row, int column) const
{
    switch (column) {
    case 0:
        return QLocale().toString(qlonglong(row.line));
    case 1:
        return row.column;
    case 2:
        return row.value.isEmpty() ? tr("(empty)") : row.value;
    case 3:
        return row.reason;
    case 4:
        return row.suggestion;
    default:
        return row.warning ? tr("taken, noted") : tr("rejected");
    }
}

bool ProblemsModel::isNumber(int column) const { return column == 0; }

} // namespace kept
