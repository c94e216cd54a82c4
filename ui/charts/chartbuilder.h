// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/chartscale.h"
#include "models/reports/chartspec.h"

#include <QPalette>

QT_BEGIN_NAMESPACE
class QChart;
QT_END_NAMESPACE

namespace kept {

/// Puts the spec's axes and series onto the chart in the palette's colours; what was there before goes. A line is one
/// QLineSeries for each run of periods with data, so that missing data is a gap; its points are a QScatterSeries a
/// status.
void buildChart(QChart &chart, const ChartSpec &spec, const ChartScale &scale, const QPalette &palette);

/// The pen of the i-th of `count` series: neutral when alone, otherwise colour and dash.
[[nodiscard]] QPen seriesPen(int index, int count, const QPalette &palette);
/// Share of a category's pitch that a bar takes.
[[nodiscard]] double barShare(const ChartSpec &spec);

} // namespace kept
