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
/// limits it to the charges of one service; without such charges the agreement's own charge is the basis.
[[nodiscard]] Result<Rational> chargeOf(
    const std::vector<Charge> &charges, const std::optional<ServiceId> &service, const QDate &first, const QDate &last);

/// Last day on which a credit of the period can be claimed; nothing without a window. `billingMonths` is the billing
/// period of the charge.
[[nodiscard]] std::optional<QDate> claimDeadline(
    const ClaimWindow &window, const Period &period, int billingMonths = 1);

} // namespace kept
