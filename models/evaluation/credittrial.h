// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/calendar.h"
#include "models/evaluation/creditlines.h"

namespace kept {

/// The rule of one service level with a charge, to be tried without records and invoices: one period of an agreement
/// that has nothing but them. What is tried is settled as evaluations settle it, caps and minimum payout included. The
/// time of grace is over.
struct CreditTrial {
    Agreement agreement; ///< one version with the one service level and the charge
    std::vector<Invoice> invoices; ///< the same charge, invoiced
    Period period;
    Money charge; ///< of the period
    Rational service; ///< milliseconds of service time in the period

    [[nodiscard]] const ServiceLevel &level() const { return agreement.versions.front().content.serviceLevels.front(); }
};

/// What the rule is tried with, in the unit of what it goes by.
enum class TrialQuantity {
    Value, ///< in the metric's unit: of rules by the value, the distance from the target, or the miss
    Outage, ///< seconds of one outage
    LostTime, ///< seconds
    Days, ///< with an outage
    Breaches, ///< late records or outages
};
[[nodiscard]] TrialQuantity quantityOf(const CreditSchedule &schedule);

/// What came out.
struct CreditTried {
    Rational quantity;
    std::optional<Rational> value; ///< that was judged; nothing where it does not follow from the quantity
    bool missed = false;
    Rational measured{}; ///< what the rule goes by: the graded value, the distance, what is beyond the allowance
    std::optional<std::size_t> band{}; ///< into the schedule's, which pays
    CreditPart facts;
    std::optional<CreditLine> line; ///< nothing where nothing is owed
    std::optional<CreditResult> credit;
    std::optional<Money> bonus;
    std::optional<CreditRemark> remark; ///< why no credit is computed
};

/// A trial of the level in its period that begins with the version's: nothing without a credit rule or a target.
/// `hours` are the level's service hours; without them it is around the clock.
[[nodiscard]] std::optional<CreditTrial> creditTrial(
    const Agreement &agreement, const ServiceLevel &level, const Money &charge, const ServiceHours *hours = nullptr);
/// `repeated`: the period before is missed too.
[[nodiscard]] CreditTried tryCredit(const CreditTrial &trial, const Rational &quantity, bool repeated = false);

} // namespace kept
