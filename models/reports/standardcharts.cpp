// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/standardcharts.h"

#include <QCoreApplication>
#include <algorithm>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::Charts)
};

bool hasData(const TrendPoint &point) { return point.value.has_value(); }

bool countsAsMet(const TrendPoint &point)
{
    return hasData(point) && (point.status == Status::Met || point.status == Status::AtRisk);
}

double total(const SupplierCredits &supplier)
{
    return supplier.credited + supplier.claimed + supplier.toClaim + supplier.forgone;
}

} // namespace

ChartSpec kpiTrendChart(const TrendInput &input)
{
    ChartSpec spec;
    spec.kind = ChartKind::Line;
    spec.title = input.title;
    spec.subtitle = input.subtitle;
    spec.categoryTitle = Texts::tr("Period");
    spec.unit = input.unit;
    spec.decimals = input.decimals;
    spec.unitText = input.unitText;
    ChartSeries series{QStringLiteral("value"), input.title, {}, ChartFill::Mid};
    for (const TrendPoint &point : input.points) {
        spec.categories.push_back({point.id, point.label, point.group, point.name});
        series.points.push_back({point.id, point.value, point.status});
    }
    spec.series.push_back(series);
    if (input.target) {
        ChartTarget target{*input.target, Texts::tr("Target %1").arg(chartValueWithUnit(spec, *input.target)), {}};
        if (input.warningLimit) {
            spec.warningBand =
                ChartBand{std::min(*input.target, *input.warningLimit), std::max(*input.target, *input.warningLimit)};
            const QString limit = chartValueWithUnit(spec, *input.warningLimit);
            target.note = *input.warningLimit > *input.target ? Texts::tr("warning band up to %1").arg(limit)
                                                              : Texts::tr("warning band down to %1").arg(limit);
        }
        spec.targets.push_back(target);
    }
    const auto data = std::count_if(input.points.begin(), input.points.end(), hasData);
    const auto met = std::count_if(input.points.begin(), input.points.end(), countsAsMet);
    if (data > 0)
        spec.notes << Texts::tr("Met in %1 of %n period(s) with data.", nullptr, static_cast<int>(data)).arg(met);
    return spec;
}

ChartSpec creditsBySupplierChart(
    const QString &currency, const QString &period, const std::vector<SupplierCredits> &suppliers)
{
    ChartSpec spec;
    spec.kind = ChartKind::HorizontalStackedBar;
    spec.title = Texts::tr("Credits by supplier");
    spec.subtitle = currency.isEmpty() ? period : Texts::tr("%1, %2", "currency, period").arg(currency, period);
    spec.categoryTitle = Texts::tr("Supplier");
    spec.unit = ChartUnit::Money;
    spec.decimals = 2;
    spec.unitText = currency;
    spec.series = {{QStringLiteral("credited"), Texts::tr("credited"), {}, ChartFill::Dark},
        {QStringLiteral("claimed"), Texts::tr("claimed"), {}, ChartFill::Mid},
        {QStringLiteral("toClaim"), Texts::tr("to claim"), {}, ChartFill::Outlined},
        {QStringLiteral("forgone"), Texts::tr("forgone"), {}, ChartFill::Hatched}};
    std::vector<SupplierCredits> sorted;
    std::copy_if(suppliers.begin(), suppliers.end(), std::back_inserter(sorted),
        [](const SupplierCredits &s) { return total(s) > 0; });
    std::stable_sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) { return total(a) > total(b); });
    for (const SupplierCredits &supplier : sorted) {
        spec.categories.push_back({supplier.id, supplier.name, {}, {}});
        const double parts[] = {supplier.credited, supplier.claimed, supplier.toClaim, supplier.forgone};
        for (std::size_t i = 0; i < spec.series.size(); ++i)
            spec.series[i].points.push_back({supplier.id, parts[i], std::nullopt});
    }
    const auto without = static_cast<int>(suppliers.size() - sorted.size());
    if (without > 0)
        spec.notes << Texts::tr("%n supplier(s) without credits are not shown.", nullptr, without);
    spec.emptyText = Texts::tr("No service credits in this period.");
    return spec;
}

ChartSpec histogramChart(const QString &title, const QString &valueTitle, const std::vector<HistogramBin> &bins)
{
    ChartSpec spec;
    spec.kind = ChartKind::Histogram;
    spec.title = title;
    spec.categoryTitle = Texts::tr("From");
    spec.valueTitle = valueTitle;
    ChartSeries series{QStringLiteral("count"), Texts::tr("Count"), {}, ChartFill::Mid};
    for (std::size_t i = 0; i < bins.size(); ++i) {
        const QString id = QString::number(i);
        spec.categories.push_back({id, bins[i].label, {}, {}});
        series.points.push_back({id, double(bins[i].count), std::nullopt});
    }
    spec.series.push_back(series);
    return spec;
}

} // namespace kept
