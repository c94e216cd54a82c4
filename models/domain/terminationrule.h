// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"

#include <vector>

namespace kept {

/// By what a right to end an agreement arises. Periods without data, with insufficient data and excluded ones neither
/// count nor break a run.
enum class TriggerKind {
    MissesInARow, ///< `count` of them
    MissesWithin, ///< `count` in any `periods` in a row
    CriticalMiss, ///< one
};

/// A right that follows from missed service levels, with the time in which it can be used.
struct TerminationRule {
    TriggerKind kind = TriggerKind::MissesInARow;
    int count = 1; ///< of misses
    int periods = 0; ///< of MissesWithin
    std::vector<ServiceLevelId> serviceLevels{}; ///< each by itself; none: every one of the agreement
    QString right{}; ///< what may be done: "the customer may terminate for cause with 30 days' notice"
    int days = 0; ///< until how many days after the event's period it can be used; 0: without an end
    QString clause{};
    bool operator==(const TerminationRule &) const = default;
};

} // namespace kept
