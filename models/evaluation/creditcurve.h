// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/credittrial.h"

namespace kept {

/// What the rule credits at a quantity.
struct CurvePoint {
    Rational at;
    std::int64_t minor = 0; ///< of the charge's currency
    int side = 0; ///< -1 just before the quantity, 1 just after it
    bool operator==(const CurvePoint &) const = default;
};

/// What a rule credits from one quantity to another: straight lines between the points. Several points at one quantity
/// are a step.
struct CreditCurve {
    TrialQuantity quantity = TrialQuantity::Value;
    std::vector<CurvePoint> points; ///< ascending; of days and records one a whole number, and no lines between them
    std::optional<Rational> target; ///< where the quantity is a value
    std::optional<Rational> upper; ///< of a target that is a range: its upper end
    std::optional<std::int64_t> plateau; ///< the most that is credited, where a cap holds it
    bool isOwnCap = false; ///< the service level's, and none of the agreement
};

/// The curve over what there is to see: the tiers and steps with some room beside them, and the target. By the rule as
/// it is settled, taken at every boundary and between them. No points where the charges give no credit.
[[nodiscard]] CreditCurve creditCurve(const CreditTrial &trial);

} // namespace kept
