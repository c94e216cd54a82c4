// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/importsmodel.h"

#include "models/domain/display.h"
#include "models/domain/displaylocale.h"
#include <QCoreApplication>
#include <QLocale>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::ImportsModel)
};

QString whenText(const QDateTime &at)
{
    return Texts::tr("%1, %2", "date and time")
        .arg(displayDate(at.date()), displayLocale().toString(at.time(), QStringLiteral("HH:mm")));
}

} // namespace

QString measurementKindWord(MeasurementKind kind)
{
    switch (kind) {
    case MeasurementKind::Ticket:
        return Texts::tr("Tickets");
    case MeasurementKind::Outage:
        return Texts::tr("Outages");
    case MeasurementKind::Count:
        return Texts::tr("Counts");
    case MeasurementKind::Rating:
        return Texts::tr("Ratings");
    case MeasurementKind::Reported:
        return Texts::tr("Reported figures");
    }
    return {};
}

QStringList ImportsModel::titles() const
{
    return {tr("When"), tr("File"), tr("Source"), tr("Kind"), tr("Rows"), tr("New"), tr("Changed"), tr("Same"),
        tr("Rejected"), tr("By"), tr("State")};
}

QString ImportsModel::text(const ImportEntry &row, int column) const
{
    const QLocale locale = displayLocale();
    switch (column) {
    case 0:
        return whenText(toDateTime(row.at).toLocalTime());
    case 1:
        return row.info.fileName;
    case 2:
        return row.info.source;
    case 3:
        return measurementKindWord(row.info.kind);
    case 4:
        return locale.toString(qlonglong(row.info.rowsRead));
    case 5:
        return locale.toString(qlonglong(row.added));
    case 6:
        return locale.toString(qlonglong(row.changed));
    case 7:
        return locale.toString(qlonglong(row.same));
    case 8:
        return locale.toString(qlonglong(row.info.rowsRejected));
    case 9:
        return row.by;
    default:
        return row.undone ? tr("undone") : tr("in force");
    }
}

bool ImportsModel::isNumber(int column) const { return column >= 4 && column <= 8; }

} // namespace kept
