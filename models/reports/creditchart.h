// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/creditcurve.h"
#include "models/reports/chartspec.h"

namespace kept {

/// What the rule credits against what it goes by: steps as steps, the target as an upright line, a cap as a line over
/// its plateau. Days and records are bars. Shares of the charge, or money where the rule pays amounts.
[[nodiscard]] ChartSpec creditChart(const CreditTrial &trial);

/// What so many points of a period pay by the agreement's table, as shares of the charges.
[[nodiscard]] ChartSpec pointsChart(const PointsTable &table);

/// "99.86 %", "2 h", "3 days": a quantity as people read it.
[[nodiscard]] QString quantityWords(const CreditTrial &trial, const Rational &quantity);

} // namespace kept
