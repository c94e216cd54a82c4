// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/verdict.h"

namespace kept {

/// A credit of one service level in one period, exact, before the agreement's own cap.
struct CreditLine {
    std::size_t result = 0; ///< into Scorecard::results
    Period period;
    OrganisationId obligor; ///< who owes it
    CreditSchedule schedule;
    Currency currency;
    Rational basis; ///< exact minor units: the charge of all judged parts
    Rational exact; ///< exact minor units after the schedule's cap
    std::optional<Rational> cap; ///< of the schedule, exact minor units
    bool capped = false; ///< the schedule's cap took something away
    std::optional<QDate> deadline; ///< last day on which it can be claimed
    QDate first; ///< of the judged days
    QDate last;
};

/// Why a missed service level pays nothing, or the credit that follows from it.
struct CreditFinding {
    std::optional<CreditLine> line;
    std::optional<CreditRemark> remark; ///< for the trace
    bool unresolved = false; ///< something may be owed that could not be computed; the remark says why
};

/// Each missed part by its own value and charge; summed, then capped once.
[[nodiscard]] CreditFinding creditOf(
    const Level &level, const JudgedPeriod &period, const std::vector<JudgedPart> &parts);

} // namespace kept
