// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/input.h"
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

/// The same with what of them is still in dispute.
[[nodiscard]] std::int64_t standingOf(const std::vector<const Claim *> &claims);

/// The record of an earn-back stands in both results: in the met one with the missed period, and in the missed one with
/// the period in which its credit is taken back. These give it of the one side, else null. Only the missed one has a
/// credit; where an amendment changed how long periods are, either can begin and end first.
[[nodiscard]] const EarnedBack *earnedIn(const ServiceLevelResult &met);
[[nodiscard]] const EarnedBack *takenBackIn(const ServiceLevelResult &missed);

/// What the met period really takes back of the credit of the missed one, with what is still different from its claims:
/// nothing of what was rejected, and nothing that nobody had claimed when its window ended before the earn-back was
/// posted, on the day after the met period; for a difference from the claims that window goes by the day on which it
/// became known, and without it nothing of a difference has lapsed. With a day, what was claimed or answered on that
/// day or later does not count yet.
[[nodiscard]] std::optional<Money> takenBackBy(const Agreement &agreement, const std::vector<Claim> &claims,
    const LatestFacts &facts, const ServiceLevelResult &met, const std::optional<QDate> &knownBefore = std::nullopt);
/// What is really taken back of the missed period's credit: the same, asked of the other side.
[[nodiscard]] std::optional<Money> takenBackOf(const Agreement &agreement, const std::vector<Claim> &claims,
    const LatestFacts &facts, const ServiceLevelResult &missed);

/// The day on which what the claimed credit goes by was last changed, where it is known and no earlier than the claims.
[[nodiscard]] std::optional<QDate> changeKnownOn(
    const Agreement &agreement, const std::vector<const Claim *> &claims, const LatestFacts &facts);

} // namespace kept
