// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/chartscale.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace kept {

namespace {

struct Extent {
    double low = std::numeric_limits<double>::infinity();
    double high = -std::numeric_limits<double>::infinity();

    void include(double value)
    {
        low = std::min(low, value);
        high = std::max(high, value);
    }
};

bool stacked(const ChartSpec &spec) { return spec.kind == ChartKind::HorizontalStackedBar; }

bool bars(const ChartSpec &spec)
{
    return stacked(spec) || spec.kind == ChartKind::Bar || spec.kind == ChartKind::Histogram;
}

void includeStacks(const ChartSpec &spec, Extent &extent)
{
    for (const ChartCategory &category : spec.categories) {
        double total = 0;
        for (const ChartSeries &series : spec.series) {
            const ChartPoint *point = chartPointAt(series, category.id);
            total += point ? point->value.value_or(0) : 0;
        }
        extent.include(total);
    }
}

Extent extentOf(const ChartSpec &spec)
{
    Extent extent;
    if (stacked(spec))
        includeStacks(spec, extent);
    for (const ChartSeries &series : spec.series)
        for (const ChartPoint &point : series.points)
            if (point.value && !stacked(spec))
                extent.include(*point.value);
    for (const ChartTarget &target : spec.targets)
        extent.include(target.value);
    if (spec.warningBand) {
        extent.include(spec.warningBand->from);
        extent.include(spec.warningBand->until);
    }
    if (spec.fromZero || bars(spec))
        extent.include(0);
    if (extent.low > extent.high)
        extent = {0, 1};
    return extent;
}

double niceStep(double rough)
{
    const double power = std::pow(10, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0})
        if (rough <= factor * power * (1 + 1e-9))
            return factor * power;
    return 10 * power;
}

/// Steps of minutes are minutes and hours of the clock.
double niceMinutes(double rough)
{
    for (const double step : {1.0, 2.0, 5.0, 10.0, 15.0, 30.0, 60.0, 120.0, 240.0, 480.0, 1440.0})
        if (rough <= step)
            return step;
    return std::ceil(rough / 1440) * 1440;
}

/// Counts have no halves.
bool countsOnly(const ChartSpec &spec) { return spec.unit == ChartUnit::Number && spec.decimals == 0; }

int decimalsFor(double step)
{
    int decimals = 0;
    for (double scaled = step; decimals < 6 && std::abs(scaled - std::round(scaled)) > 1e-6 * std::abs(scaled);
         scaled *= 10)
        ++decimals;
    return decimals;
}

} // namespace

ChartScale chartScale(const ChartSpec &spec, int ticks)
{
    Extent extent = extentOf(spec);
    if (spec.minimum)
        extent.low = *spec.minimum;
    if (spec.maximum)
        extent.high = *spec.maximum;
    if (extent.high - extent.low < 1e-9)
        extent.high = extent.low + (extent.low == 0 ? 1 : std::abs(extent.low) * 0.1);
    const double rough = (extent.high - extent.low) / std::clamp(ticks, 2, 10);
    ChartScale scale;
    scale.step = spec.unit == ChartUnit::Minutes ? niceMinutes(rough) : niceStep(rough);
    if (countsOnly(spec) && decimalsFor(scale.step) > 0)
        scale.step = scale.step < 1 ? 1 : niceStep(scale.step * 1.01);
    // A value on the lowest line would sit on the axis and look like nothing: one step of room is left below.
    const bool room = !spec.minimum && !spec.fromZero && !bars(spec) && extent.low > 0;
    const double lowest = std::floor(extent.low / scale.step + 1e-9);
    const bool touches = room && extent.low - lowest * scale.step < 0.5 * scale.step;
    scale.from = (touches ? lowest - 1 : lowest) * scale.step;
    if (extent.low >= 0)
        scale.from = std::max(scale.from, 0.0);
    scale.until = std::ceil(extent.high / scale.step - 1e-9) * scale.step;
    if (spec.unit == ChartUnit::Percent && extent.high <= 100)
        scale.until = std::min(scale.until, 100.0);
    scale.decimals = decimalsFor(scale.step);
    scale.startsAtZero = scale.from <= 0 && scale.until >= 0;
    return scale;
}

std::vector<double> chartTicks(const ChartScale &scale)
{
    std::vector<double> values;
    for (int i = 0; scale.from + i * scale.step <= scale.until + scale.step * 1e-6 && i < 100; ++i)
        values.push_back(scale.from + i * scale.step);
    return values;
}

} // namespace kept
