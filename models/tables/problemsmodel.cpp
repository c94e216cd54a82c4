// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/problemsmodel.h"

#include "models/domain/displaylocale.h"

#include <QLocale>

namespace kept {

QVariant ProblemsModel::data(const QModelIndex &index, int role) const
{
    const RowProblem *problem = row(index);
    if (problem && role == Qt::EditRole && index.column() == Value)
        return problem->value;
    return RowsModel::data(index, role);
}

Qt::ItemFlags ProblemsModel::flags(const QModelIndex &index) const
{
    const RowProblem *problem = row(index);
    const Qt::ItemFlags usual = RowsModel::flags(index);
    return problem && index.column() == Value && isEditable(*problem) ? usual | Qt::ItemIsEditable : usual;
}

bool ProblemsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const RowProblem *problem = row(index);
    if (!problem || role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    if (value.toString() != problem->value) {
        const RowProblem copy = *problem; // a listener may replace the rows
        Q_EMIT edited(copy, value.toString());
    }
    return true;
}

QStringList ProblemsModel::titles() const
{
    return {tr("Line"), tr("Column"), tr("Value in the file"), tr("Reason"), tr("Suggestion"), tr("Row is")};
}

QString ProblemsModel::text(const RowProblem &row, int column) const
{
    switch (column) {
    case 0:
        return displayLocale().toString(qlonglong(row.line));
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
