// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/portfolio.h"
#include "models/reports/chartspec.h"

namespace kept {

/// The trend of one service level over its last `count` periods that end on or before `until`, against its target: the
/// chart of the overview, of the compliance detail and of the printed summary.
[[nodiscard]] ChartSpec kpiTrend(
    const Scorecard &scorecard, const ServiceLevel &level, const QString &subtitle, const QDate &until, int count = 12);

/// A duration of seconds as the chart draws it: minutes; everything else as it is.
[[nodiscard]] double chartValue(const Rational &value, Unit unit);

} // namespace kept
