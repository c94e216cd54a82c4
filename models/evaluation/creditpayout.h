// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/creditcaps.h"

namespace kept {

/// The whole minor units of a group's lines.
struct Payout {
    std::vector<std::int64_t> amounts;
    std::vector<Rational> exact; ///< after points and the lines' own caps
    std::vector<bool> limited; ///< by the line's own cap or the amount at risk
    bool capped = false; ///< by the agreement
    [[nodiscard]] std::int64_t total() const;
};

/// The share that so many points pay by the table.
[[nodiscard]] Rational shareOfPoints(const PointsTable &table, const Rational &points);

/// Turns points into money, holds the amount at risk and the cap, and rounds once, as declared, down at a cap. If the
/// rounded lines exceed a cap, the total is the cap rounded down, spread by the largest remainder.
[[nodiscard]] Payout payoutOf(const Agreement &agreement, const LineGroup &group, const std::optional<Rational> &cap);

} // namespace kept
