// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/claim.h"
#include "models/evaluation/creditlines.h"

namespace kept {

/// Settles what the facts of an agreement's periods come to, in the declared order: native unit, multiplier, money, the
/// choice among credits of one incident, caps, rounding, minimum payout; then earn-back and bonus. Writes all of it
/// into the results, which stand by service level, then period. Gives the lines that led there, for the trace. What
/// became of the claims says how much an earn-back leaves free under the caps over a year. Of the credits of one
/// incident the highest payable one stays, or the one that was claimed. The agreement's last day, where it is known,
/// ends its charges and its last period.
std::vector<CreditLine> settleFacts(const Agreement &agreement, const std::vector<CreditFacts> &facts,
    std::vector<ServiceLevelResult> &results, const std::vector<Claim> &claims = {},
    const std::optional<QDate> &lastDay = std::nullopt);

/// Applies the agreement's caps and the minimum payout to all lines of one period, obligor and currency together,
/// rounds once, and writes the credits into the results; a result whose credit cannot be computed gets a note instead.
/// Periods that end earlier, and of those that end together the shorter ones, are settled first; a longer one that
/// contains them has only what they left of its cap.
/// Gives for each line the agreement's cap that cut its group, or left nothing to it.
std::vector<std::optional<CapLeft>> settleCredits(const Agreement &agreement, const std::vector<CreditLine> &lines,
    std::vector<ServiceLevelResult> &results, const std::vector<Claim> &claims = {},
    const std::optional<QDate> &lastDay = std::nullopt);

/// Whole minor units that add up to `total`, spread by the largest remainder of the exact amounts; of equal remainders
/// the earlier one is served first. An amount never passes its limit, where there are limits; what no amount can take
/// is left.
[[nodiscard]] std::vector<std::int64_t> spreadByRemainder(const std::vector<Rational> &exact, std::int64_t total,
    const std::vector<std::optional<std::int64_t>> &limits = {});

} // namespace kept
