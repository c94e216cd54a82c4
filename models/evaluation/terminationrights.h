// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/scorecard.h"

namespace kept {

/// A right to end an agreement that missed service levels gave (domain.md, section 7).
struct TerminationRight {
    TerminationRule rule; ///< of the version in force on the last day of the event
    ServiceLevelId serviceLevel;
    Period event; ///< the period whose miss completed it
    std::vector<Period> misses; ///< that it rests on, oldest first, the event last
    std::optional<QDate> until; ///< the last day on which it can be used; nothing: without an end
    Finality finality = Finality::Final; ///< provisional while one of the misses is
};

/// The latest right by each rule and service level that the scorecard's periods give, by event. Periods without a
/// verdict (no data, too little of it, excluded) neither count nor break a run, and "within" counts periods with one.
[[nodiscard]] std::vector<TerminationRight> terminationRights(const Agreement &agreement, const Scorecard &scorecard);

/// Whether the right can be used on the day.
[[nodiscard]] bool isUsable(const TerminationRight &right, const QDate &day);

/// "3 misses in a row (Jul 2026, Aug 2026, Sep 2026)".
[[nodiscard]] QString evidenceText(const TerminationRight &right);

} // namespace kept
