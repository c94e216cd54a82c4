// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/scorecard.h"

namespace kept {

/// Why a figure that is green deserves a second look.
enum class SecondLook {
    FallingSatisfaction, ///< of the same agreement, three periods in a row
    RisingReopenRate, ///< of its own tickets, three periods in a row, and by more than chance explains
    ManyExclusions, ///< more than 10 % of the records
    MissWithExcluded, ///< with what was excluded it is missed
    JustAboveTarget, ///< three periods in a row: inside the warning margin, or within 2 % of the distance
    FewRecords ///< of a period that has ended: the target lies inside the 95 % interval
};
/// "falling_satisfaction", …, for files.
[[nodiscard]] QString secondLookName(SecondLook reason);

/// Whether the result's period had ended; while it runs its records are few by nature.
[[nodiscard]] bool hasEnded(const ServiceLevelResult &result, Instant asOf);

/// The reasons to look again at a result of the scorecard that is met or at risk; empty for the others. Periods in a
/// row are those of the scorecard. The distance is that from the target to 100 %, of other units the target itself.
[[nodiscard]] std::vector<SecondLook> secondLooks(
    const Scorecard &scorecard, const Agreement &agreement, const ServiceLevelResult &result);

/// The reasons alone, for where it is said already what they are; empty when there is none.
[[nodiscard]] QString secondLookReasons(const std::vector<SecondLook> &reasons);
/// "Second look: it rests on few records, …."; empty where there is no reason.
[[nodiscard]] QString secondLookWords(const std::vector<SecondLook> &reasons);

} // namespace kept
