// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/creditclaims.h"

namespace kept {

namespace {

using Claims = std::vector<const Claim *>;

/// What was granted of the claims as it was known before the day.
std::int64_t grantedBefore(const Claims &claims, const std::optional<QDate> &day)
{
    std::int64_t sum = 0;
    for (const Claim *claim : claims) {
        const bool isLater = day && claim->settledOn && *day <= *claim->settledOn;
        sum += isLater ? claim->amount.minor() : grantedOf({claim});
    }
    return sum;
}

/// What of the credit nobody has claimed yet.
std::int64_t unclaimedOf(const Claims &claims, const Money &credit)
{
    std::int64_t left = credit.minor();
    for (const Claim *claim : claims)
        left -= claim->amount.minor();
    return std::max<std::int64_t>(left, 0);
}

/// What is taken back of the credit on the day after the met period.
std::optional<Money> netOf(
    const Claims &own, const EarnedBack &earned, const QDate &posted, const std::optional<QDate> &knownBefore)
{
    const bool lapsed = own.empty() && earned.deadline && *earned.deadline < posted;
    const std::int64_t left =
        std::min(grantedBefore(own, knownBefore) + unclaimedOf(own, earned.amount), earned.amount.minor());
    return lapsed || left <= 0 ? std::nullopt : std::optional(Money(left, earned.amount.currency()));
}

} // namespace

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

const EarnedBack *earnedIn(const ServiceLevelResult &met)
{
    return met.earnedBack && met.earnedBack->missed.first() < met.period.first() ? &*met.earnedBack : nullptr;
}

const EarnedBack *takenBackIn(const ServiceLevelResult &missed)
{
    return missed.earnedBack && missed.period.first() < missed.earnedBack->missed.first() ? &*missed.earnedBack
                                                                                          : nullptr;
}

std::optional<Money> takenBackBy(const std::vector<Claim> &claims, const AgreementId &agreement,
    const ServiceLevelResult &met, const std::optional<QDate> &knownBefore)
{
    const EarnedBack *earned = earnedIn(met);
    return earned == nullptr
        ? std::nullopt
        : netOf(claimsOn(claims, agreement, met.serviceLevel, earned->missed), *earned, met.period.end(), knownBefore);
}

std::optional<Money> takenBackOf(
    const std::vector<Claim> &claims, const AgreementId &agreement, const ServiceLevelResult &missed)
{
    const EarnedBack *back = takenBackIn(missed);
    return back == nullptr ? std::nullopt
                           : netOf(claimsOn(claims, agreement, missed.serviceLevel, missed.period), *back,
                               back->missed.end(), std::nullopt);
}

} // namespace kept
