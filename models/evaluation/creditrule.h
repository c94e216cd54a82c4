// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/agreement.h"
#include "models/domain/credit.h"

namespace kept {

/// A tier credit with its steps, for the trace.
struct CreditAmount {
    Share bandShare; ///< of the band that contains the value; 0 when none does
    Share share; ///< after the cap of the schedule
    bool capped = false;
    Rational exactMinor; ///< exact minor units after the cap
    Money amount; ///< rounded once as the schedule says, down when capped
};

/// The credit of one value (in the schedule's unit) on one charge. Minimum payout is not applied here: it acts on the
/// whole period. An error for a negative charge or an overflow.
[[nodiscard]] Result<CreditAmount> creditFor(
    const CreditSchedule &schedule, const Rational &value, const Money &charge);

/// The part of the charges that overlaps the days, exact in minor units: a charge spreads over the months of its
/// billing period in whole minor units rounded down with the remainder in the last; within a month by days. `service`
/// limits it to the charges of one service that touch the days; without such charges the charges of the agreement as a
/// whole are the basis. Without `service` it is the sum of all charges. Months are counted from the charge's first day
/// as terms are. Errors: a negative charge, different currencies, an overflow. No charge at all gives 0.
[[nodiscard]] Result<Rational> chargeOf(
    const std::vector<Charge> &charges, const std::optional<ServiceId> &service, const QDate &first, const QDate &last);

/// Last day on which a credit of the period can be claimed; nothing without a window. `billingMonths` is the billing
/// period of the charge: two of them, counted from the day after the period, make the second billing cycle.
[[nodiscard]] std::optional<QDate> claimDeadline(
    const ClaimWindow &window, const Period &period, int billingMonths = 1);

} // namespace kept
