// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/chartscale.h"
#include "models/reports/chartspec.h"

#include <QRectF>

namespace kept {

/// Where the parts of a chart stand, in the chart's coordinates: all text is placed by this project, so that labels are
/// never dropped or shortened by the library, and so that the axes and the marks agree.
struct ChartLayout {
    QRectF plot;
    double legendTop = 0; ///< of the swatches' line; unused when there is none
    double notesTop = 0;
    int categories = 0;
    ChartScale scale;
    bool horizontal = false;
    std::vector<double> places; ///< of curves: where each category stands, as a share of the axis

    /// Length of one category along its axis.
    [[nodiscard]] double pitch() const;
    /// Middle of the i-th category along its axis (x of upright charts, y of horizontal ones).
    [[nodiscard]] double categoryAt(int index) const;
    /// Place of a value along the value axis.
    [[nodiscard]] double valueAt(double value) const;
    /// The point of a category and a value.
    [[nodiscard]] QPointF at(int index, double value) const;
    /// The index of the category at a position, −1 outside the plot and its labels.
    [[nodiscard]] int indexAt(const QPointF &position) const;
};

/// A place on the scale beneath a curve, as a share of the axis.
[[nodiscard]] double axisShare(const ChartSpec &spec, double at);

[[nodiscard]] ChartLayout chartLayout(const ChartSpec &spec, const ChartScale &scale, const QSizeF &size);

/// What is written below: the spec's notes and, when due, "Scale does not start at 0."
[[nodiscard]] QString chartNotes(const ChartSpec &spec, const ChartScale &scale);
/// True when a line of swatches names the series.
[[nodiscard]] bool hasLegend(const ChartSpec &spec);
[[nodiscard]] bool hasGroups(const ChartSpec &spec);
/// The label of a tick: the scale's decimals, and at least the spec's where values have them.
[[nodiscard]] QString tickText(const ChartSpec &spec, const ChartScale &scale, double value);

} // namespace kept
