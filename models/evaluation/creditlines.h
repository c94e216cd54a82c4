// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/verdict.h"

namespace kept {

/// A credit of one service level in one period, exact, before the agreement's own cap.
struct CreditLine {
    std::size_t result = 0; ///< into Scorecard::results
    Period period;
    CreditSchedule schedule;
    Rational basis; ///< exact minor units: the charge of all judged parts
    Rational exact; ///< exact minor units after the schedule's cap
    Currency currency;
    bool capped = false;
    int billingMonths = 1;
    QDate first; ///< of the judged days
    QDate last;
    const AgreementVersion *version = nullptr; ///< in force on the last day
};

/// Why a missed service level pays nothing, or the credit that follows from it.
struct CreditFinding {
    std::optional<CreditLine> line;
    QString note; ///< a sentence for the trace; empty when there is nothing to say
};

/// Each missed part by its own value and charge; summed, then capped once.
[[nodiscard]] CreditFinding creditOf(
    const Level &level, const JudgedPeriod &period, const std::vector<JudgedPart> &parts);

/// Applies the agreement's cap and the minimum payout to all lines of a period together, rounds once, and writes the
/// credits into the results.
void settleCredits(const std::vector<CreditLine> &lines, std::vector<ServiceLevelResult> &results);

/// Whole minor units that add up to `total`, spread by the largest remainder of the exact amounts; of equal remainders
/// the earlier one is served first.
[[nodiscard]] std::vector<std::int64_t> spreadByRemainder(const std::vector<Rational> &exact, std::int64_t total);

} // namespace kept
