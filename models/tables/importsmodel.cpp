// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/importsmodel.h"

#include "models/domain/display.h"
#include "models/domain/displaylocale.h"
#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

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

/// The days of which the import says that nothing is missing; nothing when it says so of none. They are whole days of
/// the zone that its mapping named, which is not kept with it: their middle lies on the same date in UTC.
std::optional<std::pair<QDate, QDate>> coveredDays(const std::vector<Coverage> &coverage)
{
    if (coverage.empty())
        return std::nullopt;
    Span whole = coverage.front().span;
    for (const Coverage &each : coverage) {
        whole.from = std::min(whole.from, each.span.from);
        whole.to = std::max(whole.to, each.span.to);
    }
    constexpr std::chrono::hours middle(12);
    return std::pair(dateIn(whole.from + middle, QTimeZone::utc()), dateIn(whole.to - middle, QTimeZone::utc()));
}

} // namespace

QString withdrawalQuestion(const ImportEntry &entry)
{
    const QString question = Texts::tr("Withdraw the import of %1? %n new or changed record(s) of it no longer count; "
                                       "what they had superseded is current again.",
        "", static_cast<int>(entry.added + entry.changed))
                                 .arg(entry.info.fileName);
    const auto days = coveredDays(entry.info.coverage);
    if (!days)
        return question;
    return Texts::tr(
        "%1 It no longer covers the days from %2 to %3, and every figure of their periods is judged again.")
        .arg(question, displayDate(days->first), displayDate(days->second));
}

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
    case MeasurementKind::Invoice:
        return Texts::tr("Invoices");
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
