// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overviewcharts.h"

#include "models/domain/display.h"

#include <QCoreApplication>

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
            data.cells.push_back({supplier.statuses[i].value_or(Status::NoData), supplier.reasons[i]});
    }
    return data;
}

ChartSpec creditsChart(const Overview &overview)
{
    ChartSpec spec;
    spec.kind = ChartKind::HorizontalStackedBar;
    spec.title = Texts::tr("Credits by supplier");
    spec.unit = ChartUnit::Money;
    spec.categoryTitle = Texts::tr("Supplier");
    spec.emptyText = Texts::tr("No service credits in this period");
    if (overview.creditsBySupplier.empty()) {
        spec.subtitle = displayPeriod(overview.period);
        return spec;
    }
    const Currency currency = overview.creditsBySupplier.front().totals.currency;
    spec.unitText = currency.code();
    spec.decimals = currency.places();
    spec.subtitle = Texts::tr("%1, %2", "currency and period").arg(currency.code(), displayPeriod(overview.period));
    ChartSeries credited{QStringLiteral("credited"), Texts::tr("credited"), {}, ChartFill::Dark};
    ChartSeries claimed{QStringLiteral("claimed"), Texts::tr("claimed"), {}, ChartFill::Mid};
    ChartSeries open{QStringLiteral("to_claim"), Texts::tr("to claim"), {}, ChartFill::Outlined};
    ChartSeries forgone{QStringLiteral("forgone"), Texts::tr("forgone"), {}, ChartFill::Hatched};
    for (const SupplierCreditSum &supplier : overview.creditsBySupplier) {
        if (supplier.totals.currency != currency)
            continue;
        const QString id = supplier.supplier.text();
        spec.categories.push_back({id, supplier.name, {}, supplier.name});
        credited.points.push_back({id, majorUnits(supplier.totals.credited, currency), std::nullopt});
        claimed.points.push_back({id, majorUnits(supplier.totals.claimed, currency), std::nullopt});
        open.points.push_back({id, majorUnits(supplier.totals.toClaim, currency), std::nullopt});
        forgone.points.push_back({id, majorUnits(supplier.totals.forgone, currency), std::nullopt});
    }
    spec.series = {credited, claimed, open, forgone};
    return spec;
}

std::vector<RenewalRow> renewalRows(const Overview &overview)
{
    std::vector<RenewalRow> rows;
    for (const RenewalTerm &renewal : overview.renewals) {
        RenewalRow row{renewal.agreement.text(), renewal.title, renewal.term.start, renewal.term.end,
            renewal.term.decision, renewal.term.lastNotice, renewal.renews && !renewal.noticeGiven, {}};
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
    return Texts::tr("%1 %2", "service level and value")
        .arg(level.name, displayValue(*level.worst->value, level.worst->unit));
}

QString deadlineIcon(DeadlineKind kind)
{
    switch (kind) {
    case DeadlineKind::Claim:
        return QStringLiteral("credits");
    case DeadlineKind::Review:
    case DeadlineKind::Action:
        return QStringLiteral("reviews");
    case DeadlineKind::Certificate:
        return QStringLiteral("suppliers");
    case DeadlineKind::Decision:
    case DeadlineKind::Notice:
    case DeadlineKind::EndOfTerm:
        break;
    }
    return QStringLiteral("agreements");
}

} // namespace kept
