// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/kpitrend.h"

#include "models/domain/display.h"
#include "models/domain/displaylocale.h"
#include "models/reports/standardcharts.h"

#include <QCoreApplication>

#include <algorithm>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::KpiTrend)
};

std::vector<const ServiceLevelResult *> lastResults(
    const Scorecard &scorecard, const ServiceLevelId &id, const QDate &until, int count)
{
    std::vector<const ServiceLevelResult *> results;
    for (const ServiceLevelResult &result : scorecard.results)
        if (result.serviceLevel == id && result.period.last() <= until)
            results.push_back(&result);
    std::sort(results.begin(), results.end(), [](const auto *a, const auto *b) { return a->period < b->period; });
    if (results.size() > static_cast<std::size_t>(count))
        results.erase(results.begin(), results.end() - count);
    return results;
}

ChartCategory categoryOf(const Period &period)
{
    const QString year = QString::number(period.first().year());
    const QString name = displayPeriod(period);
    if (period.kind() == PeriodKind::Month)
        return {period.toText(), displayLocale().standaloneMonthName(period.first().month(), QLocale::ShortFormat),
            year, name};
    if (period.kind() == PeriodKind::Quarter && (period.first().month() - 1) % 3 == 0)
        return {period.toText(), Texts::tr("Q%1", "quarter").arg((period.first().month() - 1) / 3 + 1), year, name};
    return {period.toText(), name, {}, name};
}

ChartUnit chartUnit(Unit unit)
{
    switch (unit) {
    case Unit::Percent:
        return ChartUnit::Percent;
    case Unit::Seconds:
        return ChartUnit::Minutes;
    case Unit::Count:
    case Unit::Score:
        break;
    }
    return ChartUnit::Number;
}

/// The far edge of the warning band, on the good side of the target.
std::optional<double> warningLimit(const ServiceLevelResult &latest)
{
    if (!latest.target.warningMargin || latest.direction == Direction::Within)
        return std::nullopt;
    const double target = chartValue(latest.target.value.toRational(), latest.unit);
    const double margin = chartValue(latest.target.warningMargin->toRational(), latest.unit);
    return latest.direction == Direction::AtLeast ? target + margin : target - margin;
}

TrendPoint pointOf(const ServiceLevelResult &result, Unit unit)
{
    const ChartCategory category = categoryOf(result.period);
    const std::optional<double> value = result.value ? std::optional(chartValue(*result.value, unit)) : std::nullopt;
    return {category.id, category.label, category.group, category.name, value, result.status};
}

} // namespace

double chartValue(const Rational &value, Unit unit)
{
    return unit == Unit::Seconds ? value.toDouble() / 60.0 : value.toDouble();
}

ChartSpec kpiTrend(
    const Scorecard &scorecard, const ServiceLevel &level, const QString &subtitle, const QDate &until, int count)
{
    const Unit unit = unitOf(level.rule);
    TrendInput input;
    input.title = level.name;
    input.subtitle = subtitle;
    input.unit = chartUnit(unit);
    input.decimals = unit == Unit::Percent || unit == Unit::Score ? 2 : 0;
    input.unitText = unit == Unit::Percent ? QStringLiteral("%") : QString();
    const auto results = lastResults(scorecard, level.id, until, count);
    for (const ServiceLevelResult *result : results)
        input.points.push_back(pointOf(*result, unit));
    if (!results.empty()) {
        input.target = chartValue(results.back()->target.value.toRational(), unit);
        input.warningLimit = warningLimit(*results.back());
    }
    return kpiTrendChart(input);
}

} // namespace kept
