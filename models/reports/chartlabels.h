// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/chartspec.h"

#include <QFontMetricsF>
#include <QRectF>

#include <functional>

namespace kept {

/// Where the labels inside a chart may stand, in the coordinates of screen or paper.
struct ChartLabelSpace {
    QRectF plot;
    QRectF bounds; ///< labels stay inside; at least the plot
    std::function<double(int)> x; ///< of the i-th category
    std::function<double(double)> y; ///< of a value
    QFontMetricsF strong; ///< of targets and values
    QFontMetricsF plain; ///< of notes and gaps
    double mark = 9; ///< side of a point's mark
};

enum class ChartLabelPart { Target, Value, Gap, Note };

/// A label with its place; its text is written over the whole rectangle, from the left.
struct ChartLabel {
    ChartLabelPart part = ChartLabelPart::Value;
    QString text;
    QRectF rect;
};

/// The labels of a chart over periods: targets with their notes, "no data" over each run of gaps, values at misses.
/// None touches another. Targets and notes stand where they cover nothing of the data; a target that finds no such
/// place covers as little as it can, a note is left out. Values go to the free place that covers least, and those of
/// milder misses are left out first. Tips and the table have them all.
[[nodiscard]] std::vector<ChartLabel> chartLabels(const ChartSpec &spec, const ChartLabelSpace &space);

} // namespace kept
