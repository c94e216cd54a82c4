// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/kpitrend.h"

#include "models/domain/display.h"

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
        return {period.toText(), QLocale().toString(period.first(), QStringLiteral("MMM")), year, name};
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

/// The band between the target and the margin on its good side.
void addWarningBand(ChartSpec &spec, const ServiceLevelResult &latest)
{
    if (!latest.target.warningMargin || latest.direction == Direction::Within)
        return;
    const double target = chartValue(latest.target.value.toRational(), latest.unit);
    const double margin = chartValue(latest.target.warningMargin->toRational(), latest.unit);
    const bool higher = latest.direction == Direction::AtLeast;
    const double edge = higher ? target + margin : target - margin;
    spec.warningBand = ChartBand{std::min(target, edge), std::max(target, edge)};
    spec.targets.back().note = (higher ? Texts::tr("warning band up to %1") : Texts::tr("warning band down to %1"))
                                   .arg(chartValueWithUnit(spec, edge));
}

QString metNote(const std::vector<const ServiceLevelResult *> &results)
{
    const auto good = [](const ServiceLevelResult *r) {
        return r->status == Status::Met || r->status == Status::AtRisk;
    };
    const auto judged = [](const ServiceLevelResult *r) {
        return r->status != Status::NoData && r->status != Status::Insufficient && r->status != Status::Excluded;
    };
    const auto met = std::count_if(results.begin(), results.end(), good);
    const auto data = std::count_if(results.begin(), results.end(), judged);
    return Texts::tr("Met in %1 of %n period(s) with data.", nullptr, static_cast<int>(data)).arg(met);
}

} // namespace

double chartValue(const Rational &value, Unit unit)
{
    return unit == Unit::Seconds ? value.toDouble() / 60.0 : value.toDouble();
}

ChartSpec kpiTrend(
    const Scorecard &scorecard, const ServiceLevel &level, const QString &subtitle, const QDate &until, int count)
{
    const auto results = lastResults(scorecard, level.id, until, count);
    ChartSpec spec;
    spec.title = level.name;
    spec.subtitle = subtitle;
    spec.categoryTitle = Texts::tr("Period");
    const Unit unit = unitOf(level.rule);
    spec.unit = chartUnit(unit);
    spec.decimals = unit == Unit::Percent || unit == Unit::Score ? 2 : 0;
    spec.unitText = unit == Unit::Percent ? QStringLiteral("%") : QString();
    ChartSeries series{QStringLiteral("value"), level.name, {}, ChartFill::Dark};
    for (const ServiceLevelResult *result : results) {
        spec.categories.push_back(categoryOf(result->period));
        const std::optional<double> value =
            result->value ? std::optional(chartValue(*result->value, unit)) : std::nullopt;
        series.points.push_back({result->period.toText(), value, result->status});
    }
    spec.series.push_back(std::move(series));
    if (results.empty())
        return spec;
    const ServiceLevelResult &latest = *results.back();
    spec.targets.push_back({chartValue(latest.target.value.toRational(), unit),
        Texts::tr("Target %1").arg(displayValue(latest.target.value.toRational(), unit, latest.target.value.places)),
        {}});
    addWarningBand(spec, latest);
    spec.notes << metNote(results);
    return spec;
}

} // namespace kept
