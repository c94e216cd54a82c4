// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/chartspec.h"

namespace kept {

/// The value axis of a chart: shared by screen and paper, so that both show the same picture.
struct ChartScale {
    double from = 0;
    double until = 1;
    double step = 1; ///< between labelled lines; a multiple of 1, 2, 2.5 or 5 times a power of ten
    int decimals = 0; ///< needed to write the labels apart
    bool startsAtZero = true; ///< otherwise a break is drawn on the axis and said below
    bool operator==(const ChartScale &) const = default;
};

/// A scale that holds every value, target and band of the spec, with about `ticks` steps (2 to 10).
/// Percentages are not taken above 100 when no value is.
[[nodiscard]] ChartScale chartScale(const ChartSpec &spec, int ticks = 5);

/// The values that get a label and a grid line, ascending.
[[nodiscard]] std::vector<double> chartTicks(const ChartScale &scale);

} // namespace kept
