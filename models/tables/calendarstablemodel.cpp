// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/calendarstablemodel.h"

#include "models/domain/display.h"

namespace kept {

int CalendarsTableModel::rowOf(const CalendarId &id) const
{
    const auto found = std::find_if(rows().begin(), rows().end(), [&](const CalendarRow &row) { return row.id == id; });
    return found == rows().end() ? -1 : static_cast<int>(found - rows().begin());
}

QVariant CalendarsTableModel::data(const QModelIndex &index, int role) const
{
    const CalendarRow *shown = row(index);
    if (!shown)
        return {};
    if (role == IdRole)
        return shown->id.text();
    if (role == SortRole && index.column() == HoursColumn)
        return shown->hoursAWeek;
    if (role == SortRole)
        return text(*shown, index.column());
    if (role == Qt::ToolTipRole && index.column() == HoursColumn)
        return shown->week;
    return RowsModel::data(index, role);
}

QStringList CalendarsTableModel::titles() const { return {tr("Service hours"), tr("h a week"), tr("Used by")}; }

QString CalendarsTableModel::text(const CalendarRow &row, int column) const
{
    switch (column) {
    case NameColumn:
        return row.archived ? tr("%1 (archived)").arg(row.name) : row.name;
    case HoursColumn:
        return displayExact(Rational(row.hoursAWeek, 3600), 2);
    case UsedColumn:
        return row.usedBy.join(QStringLiteral(", "));
    default:
        return {};
    }
}

} // namespace kept
