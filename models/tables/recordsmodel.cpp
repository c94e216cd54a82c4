// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/recordsmodel.h"

namespace kept {

RecordsModel::RecordsModel(QObject *parent) : QAbstractTableModel(parent) { }

void RecordsModel::setRows(std::vector<QStringList> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int RecordsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RecordsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : 3; }

QVariant RecordsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    return m_rows[static_cast<std::size_t>(index.row())].value(index.column());
}

QVariant RecordsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Record"), tr("Part"), tr("Numbers")};
    return titles[section];
}

} // namespace kept
