// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/claim.h"
#include "models/evaluation/scorecard.h"

namespace kept {

/// The claims on the service level's credit of the period, the first one before those of later differences.
[[nodiscard]] std::vector<const Claim *> claimsOn(
    const std::vector<Claim> &claims, const AgreementId &agreement, const ServiceLevelId &level, const Period &period);
/// Those of one agreement.
[[nodiscard]] std::vector<Claim> claimsOf(const AgreementId &agreement, const std::vector<Claim> &claims);

/// What was granted of the claims or still can be, in minor units: the accepted part of those that were settled,
/// nothing of rejected ones.
[[nodiscard]] std::int64_t grantedOf(const std::vector<const Claim *> &claims);

/// What the met period really takes back of the credit of the missed one: nothing of what was rejected, and nothing of
/// a credit that nobody had claimed when its window ended before the earn-back was posted, on the day after the met
/// period. Caps over a year are freed by this amount and by no more.
[[nodiscard]] std::optional<Money> takenBackBy(
    const std::vector<Claim> &claims, const AgreementId &agreement, const ServiceLevelResult &met);

} // namespace kept
