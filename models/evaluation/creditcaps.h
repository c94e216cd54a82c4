// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/creditlines.h"

namespace kept {

/// The lines that one obligor owes for one period in one currency: what a cap and a minimum act on.
using LineGroup = std::vector<const CreditLine *>;

/// What was settled until now: whole minor units of a group, or less than nothing for what was earned back.
struct PostedCredit {
    OrganisationId obligor;
    Currency currency;
    Period period; ///< of the credit, also of one that was earned back
    std::int64_t minor = 0;
};

/// The cap of the agreement that leaves the least to the group; nothing without a cap. Periods that
/// lie inside the group's own were paid out of the same charges, and caps over a year count all that was posted for its
/// periods. With the agreement's last day nothing is charged later, and the period that it is in ends with it.
[[nodiscard]] tl::expected<std::optional<CapLeft>, CreditReason> capLeft(const Agreement &agreement,
    const LineGroup &group, const std::vector<PostedCredit> &posted,
    const std::optional<QDate> &lastDay = std::nullopt);

/// The contract year that holds the day, counted from the start of the agreement's first term.
[[nodiscard]] Period contractYear(const Agreement &agreement, const QDate &day);
/// The twelve months that end with the day.
[[nodiscard]] Period twelveMonths(const QDate &last);

} // namespace kept
