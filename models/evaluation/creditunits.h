// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/creditfacts.h"

namespace kept {

/// What a part is worth before any multiplier: times of the charge are shares of the basis already.
struct NativeCredit {
    Rational share; ///< of the basis
    Rational minor; ///< fixed amounts, in minor units
    Rational points;
    [[nodiscard]] bool isNothing() const { return share.isZero() && minor.isZero() && points.isZero(); }
};

/// Whether the status is a miss, by which credits are owed.
[[nodiscard]] bool owesCredit(Status status);
/// Whether a share of some basis is paid, so that a charge is needed.
[[nodiscard]] bool needsBasis(const CreditSchedule &schedule);
/// The currency of the fixed amounts that the schedule pays; nothing when it pays none.
[[nodiscard]] std::optional<Currency> amountCurrency(const CreditSchedule &schedule);

/// What the schedule pays for the part. `value` is the graded one, or the average that is judged in its place.
[[nodiscard]] NativeCredit nativeCredit(
    const ServiceLevel &terms, const ResultPart &result, const CreditPart &part, const Rational &value);
/// The bonus of a met part as a share of the basis.
[[nodiscard]] NativeCredit nativeBonus(
    const ServiceLevel &terms, const ResultPart &result, const CreditPart &part, const Rational &value);

/// What the schedule goes by in the part: one number, or one of each outage.
[[nodiscard]] std::vector<Rational> quantitiesOf(
    const ServiceLevel &terms, const ResultPart &result, const CreditPart &part, const Rational &value);
/// Full steps beyond what is free, or also the one that has begun.
[[nodiscard]] Rational stepsOf(const CreditStep &step, const Rational &quantity);

/// The records that missed their limit in the part, or its outages.
[[nodiscard]] Rational breachesOf(const ServiceLevel &terms, const ResultPart &result);

} // namespace kept
