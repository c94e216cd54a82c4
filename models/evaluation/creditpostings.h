// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/creditledger.h"

namespace kept {

/// The lines that stand beside the credits of the scorecard: what was earned back, bonuses, and the differences by
/// which later facts changed a credit that was claimed already. None of them rewrites a claim.
[[nodiscard]] std::vector<CreditEntry> creditPostings(
    const Portfolio &portfolio, const Agreement &agreement, const Scorecard &scorecard);

/// What changed the credit of the claim since it was made, as far as the workbook knows.
[[nodiscard]] QString restatementReason(const Portfolio &portfolio, const Agreement &agreement, const Claim &claim);

/// Whether the result takes a credit back, and its period has ended.
[[nodiscard]] bool isPosted(const ServiceLevelResult &result, const Agreement &agreement, Instant asOf);

} // namespace kept
