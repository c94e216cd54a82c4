// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/creditclaims.h"

namespace kept {

std::vector<const Claim *> claimsOn(
    const std::vector<Claim> &claims, const AgreementId &agreement, const ServiceLevelId &level, const Period &period)
{
    std::vector<const Claim *> found;
    for (const Claim &claim : claims)
        if (claim.agreement == agreement && claim.serviceLevel == level && claim.period == period)
            found.insert(claim.restates ? found.end() : found.begin(), &claim);
    return found;
}

std::vector<Claim> claimsOf(const AgreementId &agreement, const std::vector<Claim> &claims)
{
    std::vector<Claim> own;
    std::copy_if(claims.begin(), claims.end(), std::back_inserter(own),
        [&agreement](const Claim &claim) { return claim.agreement == agreement; });
    return own;
}

std::int64_t grantedOf(const std::vector<const Claim *> &claims)
{
    std::int64_t sum = 0;
    for (const Claim *claim : claims)
        sum += claim->state == ClaimState::Rejected ? 0 : creditedAmount(*claim).minor();
    return sum;
}

std::optional<Money> takenBackBy(
    const std::vector<Claim> &claims, const AgreementId &agreement, const ServiceLevelResult &met)
{
    if (!met.earnedBack)
        return std::nullopt;
    const EarnedBack &earned = *met.earnedBack;
    const std::vector<const Claim *> own = claimsOn(claims, agreement, met.serviceLevel, earned.missed);
    const bool lapsed = own.empty() && earned.deadline && *earned.deadline < met.period.end();
    const std::int64_t left = own.empty() ? earned.amount.minor() : std::min(grantedOf(own), earned.amount.minor());
    return lapsed || left <= 0 ? std::nullopt : std::optional(Money(left, earned.amount.currency()));
}

} // namespace kept
