// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/agreement.h"
#include "models/domain/credit.h"

#include <map>
#include <set>

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

/// Exact minor units of each currency; they are never added.
using ChargeSums = std::map<Currency, Rational>;

/// The first day, and the later ones up to the last on which a charge starts or has just ended: between two of them the
/// same charges are in force.
[[nodiscard]] std::set<QDate> changesOf(const std::vector<Charge> &charges, const QDate &first, const QDate &last);

/// The charges that count on the day: those of the services; if none of them has one, those of the agreement as a
/// whole. Without services it is every charge.
[[nodiscard]] std::vector<Charge> chargesOn(
    const std::vector<Charge> &charges, const std::vector<ServiceId> &services, const QDate &day);

/// The part of the charges that overlaps the days: a charge spreads over the months of its billing period in whole
/// minor units rounded down with the remainder in the last; within a month by days. Months are counted from the
/// charge's first day as terms are. Which charges count is asked of each day, so the parts of a span add to the whole.
/// Errors: a negative charge, an overflow. No charge at all gives no sum.
[[nodiscard]] Result<ChargeSums> chargesOf(
    const std::vector<Charge> &charges, const std::vector<ServiceId> &services, const QDate &first, const QDate &last);

/// The same for one service or the agreement as a whole, where all charges are in one currency; an error when they are
/// not. No charge at all gives 0.
[[nodiscard]] Result<Rational> chargeOf(
    const std::vector<Charge> &charges, const std::optional<ServiceId> &service, const QDate &first, const QDate &last);

/// Last day on which a credit of the period can be claimed; nothing without a window. The second billing cycle is
/// counted from the one that holds the incident, by the charges' own cycles (from their first day, by their billing
/// period); of several charges the earliest deadline is the cautious one.
[[nodiscard]] std::optional<QDate> claimDeadline(
    const ClaimWindow &window, const Period &period, const QDate &incident, const std::vector<Charge> &charges);

} // namespace kept
