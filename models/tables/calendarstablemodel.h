// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/calendar.h"
#include "models/tables/rowsmodel.h"

namespace kept {

/// Service hours as a list shows them.
struct CalendarRow {
    CalendarId id;
    QString name;
    QString week; ///< "Mon–Fri 09:00–17:00: 40 h a week"
    int hoursAWeek = 0; ///< in seconds, for sorting
    QStringList usedBy; ///< references of agreements
    bool archived = false;
};

/// One set of service hours a row: name, hours a week, and the agreements that use them.
class CalendarsTableModel : public RowsModel<CalendarRow> {
    Q_OBJECT

public:
    enum Column { NameColumn, HoursColumn, UsedColumn };
    enum Role { IdRole = Qt::UserRole + 1, SortRole };

    using RowsModel<CalendarRow>::RowsModel;
    /// The row of the service hours, or -1.
    [[nodiscard]] int rowOf(const CalendarId &id) const;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] QStringList titles() const override;
    [[nodiscard]] QString text(const CalendarRow &row, int column) const override;
    [[nodiscard]] bool isNumber(int column) const override { return column == HoursColumn; }
};

} // namespace kept
