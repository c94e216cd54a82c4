// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overviewcharts.h"

#include "models/domain/display.h"
#include "models/evaluation/tracetext.h"
#include "models/reports/standardcharts.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::OverviewCharts)
};

double majorUnits(std::int64_t minor, const Currency &currency)
{
    return static_cast<double>(minor) / static_cast<double>(currency.minorPerMajor());
}

} // namespace

HeatData heatData(const Overview &overview)
{
    HeatData data;
    for (const Period &quarter : overview.quarters) {
        if (quarter == overview.period)
            data.currentColumn = static_cast<int>(data.columns.size());
        const int number = (quarter.first().month() - 1) / 3 + 1;
        data.columns.push_back({quarter.toText(), Texts::tr("Q%1", "quarter").arg(number),
            QString::number(quarter.first().year()), displayPeriod(quarter)});
    }
    for (const SupplierHistory &supplier : overview.suppliers) {
        data.rows.push_back({supplier.supplier.text(), supplier.name});
        for (std::size_t i = 0; i < supplier.statuses.size(); ++i)
            data.cells.push_back(
                {supplier.statuses[i].value_or(Status::NoData), supplier.reasons[i], supplier.notes[i]});
    }
    return data;
}

ChartSpec creditsChart(const Overview &overview)
{
    const QString period = displayPeriod(overview.period);
    if (overview.creditsBySupplier.empty())
        return creditsBySupplierChart({}, period, {});
    const Currency currency = overview.creditsBySupplier.front().totals.currency;
    std::vector<SupplierCredits> suppliers;
    std::int64_t takenOff = 0;
    QStringList beyond;
    for (const SupplierCreditSum &sum : overview.creditsBySupplier)
        if (sum.totals.currency == currency && sum.totals.tooLarge) {
            beyond << sum.name;
        } else if (sum.totals.currency == currency) {
            suppliers.push_back({sum.supplier.text(), sum.name, majorUnits(sum.standing.credited, currency),
                majorUnits(sum.standing.claimed, currency), majorUnits(sum.standing.toClaim, currency),
                majorUnits(sum.standing.forgone, currency)});
            takenOff += sum.totals.takenBack - sum.standing.takenBack;
        }
    ChartSpec spec = creditsBySupplierChart(currency.code(), period, suppliers);
    for (const QString &name : beyond)
        spec.notes << Texts::tr("Without %1, whose sums are larger than can be added up exactly.").arg(name);
    if (takenOff > 0)
        spec.notes << Texts::tr("Without %1 that was claimed or credited and is not owed any more.")
                          .arg(displayMoney({takenOff, currency}));
    return spec;
}

std::vector<RenewalRow> renewalRows(const Overview &overview)
{
    std::vector<RenewalRow> rows;
    for (const RenewalTerm &renewal : overview.renewals) {
        RenewalRow row{renewal.agreement.text(), renewal.title, renewal.term.start, renewal.term.end,
            renewal.term.decision, renewal.term.lastNotice, (renewal.renews || renewal.certain) && !renewal.noticeGiven,
            {}};
        if (renewal.certain && renewal.agreed)
            row.note = Texts::tr("renews on %1, as was agreed").arg(displayDate(renewal.term.end.addDays(1)));
        else if (renewal.certain)
            row.note = Texts::tr("renews on %1, because notice was possible until %2")
                           .arg(displayDate(renewal.term.end.addDays(1)), displayDate(*renewal.term.lastNotice));
        if (renewal.noticeGiven) {
            row.decision.reset();
            row.notice.reset();
            row.note = Texts::tr("notice given, ends %1").arg(displayDate(renewal.term.end));
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

QString paceText(const ServiceLevelResult &result)
{
    if (!result.elapsed || !result.allowanceUsed || result.elapsed->isZero())
        return {};
    return Texts::tr("pace %1").arg(displayNumber(*result.allowanceUsed / *result.elapsed, Unit::Score, 1));
}

QString criticalText(const LevelStanding &level)
{
    if (!level.worst->value)
        return level.name;
    return Texts::tr("%1 %2", "service level and value").arg(level.name, displayResult(*level.worst));
}

std::vector<std::size_t> attentionOrder(const std::vector<Deadline> &deadlines)
{
    std::vector<std::size_t> order(deadlines.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_partition(
        order.begin(), order.end(), [&](std::size_t i) { return deadlines[i].kind == DeadlineKind::Approval; });
    return order;
}

QString attentionText(const Deadline &deadline)
{
    if (deadline.kind == DeadlineKind::Renewal || deadline.kind == DeadlineKind::Approval)
        return deadline.title;
    if (deadline.overdue)
        return Texts::tr("%1, overdue since %2", "what was due, date").arg(deadline.title, displayDate(deadline.date));
    return Texts::tr("%1 by %2", "what is due, date").arg(deadline.title, displayDate(deadline.date));
}

QString deadlineIcon(DeadlineKind kind)
{
    switch (kind) {
    case DeadlineKind::Report:
        return QStringLiteral("measurements");
    case DeadlineKind::Claim:
        return QStringLiteral("credits");
    case DeadlineKind::Review:
    case DeadlineKind::Action:
        return QStringLiteral("reviews");
    case DeadlineKind::Certificate:
        return QStringLiteral("suppliers");
    case DeadlineKind::Approval:
        return QStringLiteral("check");
    case DeadlineKind::Decision:
    case DeadlineKind::Notice:
    case DeadlineKind::EndOfTerm:
    case DeadlineKind::Renewal:
    case DeadlineKind::Termination:
        break;
    }
    return QStringLiteral("agreements");
}

} // namespace kept
