// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/creditclaims.h"

#include "models/evaluation/creditlines.h"
#include "models/evaluation/portfolio.h"

namespace kept {

namespace {

using Claims = std::vector<const Claim *>;

/// What the claim's steps before the day had granted, or left open.
std::int64_t grantedByStepsBefore(const Claim &claim, const QDate &day)
{
    ClaimState state = ClaimState::Claimed;
    std::optional<Money> accepted;
    for (const ClaimStep &step : claim.steps) {
        if (day <= step.date)
            continue;
        const bool isFirst = state == ClaimState::Claimed;
        const bool accepts = step.state == ClaimState::Accepted || (step.state == ClaimState::Credited && isFirst);
        if (accepts && step.amount)
            accepted = step.amount;
        else if (step.state == ClaimState::Disputed || step.state == ClaimState::Rejected)
            accepted.reset();
        state = step.state;
    }
    return state == ClaimState::Rejected ? 0 : accepted.value_or(claim.amount).minor();
}

/// What was granted of the claims as it was known before the day.
std::int64_t grantedBefore(const Claims &claims, const std::optional<QDate> &day)
{
    std::int64_t sum = 0;
    for (const Claim *claim : claims) {
        const auto isLater = [&day](const std::optional<QDate> &date) { return day && date && *day <= *date; };
        const bool hasLaterStep = std::any_of(
            claim->steps.begin(), claim->steps.end(), [&isLater](const ClaimStep &step) { return isLater(step.date); });
        sum += hasLaterStep                                     ? grantedByStepsBefore(*claim, *day)
            : claim->steps.empty() && isLater(claim->settledOn) ? claim->amount.minor()
                                                                : grantedOf({claim});
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

/// An earn-back that is asked for.
struct Posting {
    const Agreement &agreement;
    const ServiceLevelId &level;
    const Period &missed;
    const Period &met;
    const EarnedBack &earned;
};

/// Until when what nobody has claimed of the credit could be: the whole, or its difference from the claims.
std::optional<QDate> deadlineOf(const Posting &posting, const Claims &own, const LatestFacts &facts)
{
    if (own.empty())
        return posting.earned.deadline;
    const auto known = changeKnownOn(posting.agreement, own, facts);
    if (!known)
        return std::nullopt;
    const AgreementVersion *version = versionOn(posting.agreement, posting.missed.last());
    const ServiceLevel *terms =
        version == nullptr ? nullptr : levelOn(posting.agreement, posting.level, version->number);
    return differenceDeadline(
        posting.agreement, terms, posting.earned.deadline, {posting.missed.first(), posting.missed.last()}, *known);
}

/// What is taken back of the credit on the day after the met period.
std::optional<Money> netOf(const Posting &posting, const std::vector<Claim> &claims, const LatestFacts &facts,
    const std::optional<QDate> &knownBefore)
{
    Claims own = claimsOn(claims, posting.agreement.id, posting.level, posting.missed);
    if (knownBefore)
        std::erase_if(own, [&knownBefore](const Claim *claim) { return *knownBefore <= claim->claimedOn; });
    const Money &credit = posting.earned.amount;
    const auto deadline = deadlineOf(posting, own, facts);
    const bool lapsed = deadline && *deadline < posting.met.end();
    const std::int64_t unclaimed = lapsed ? 0 : unclaimedOf(own, credit);
    const std::int64_t left = std::min(grantedBefore(own, knownBefore) + unclaimed, credit.minor());
    return left <= 0 ? std::nullopt : std::optional(Money(left, credit.currency()));
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

std::int64_t standingOf(const std::vector<const Claim *> &claims)
{
    std::int64_t sum = 0;
    for (const Claim *claim : claims)
        sum += claim->amount.minor() - partsOf(*claim).forgone;
    return sum;
}

const EarnedBack *earnedIn(const ServiceLevelResult &met)
{
    return met.earnedBack && !met.credit ? &*met.earnedBack : nullptr;
}

const EarnedBack *takenBackIn(const ServiceLevelResult &missed)
{
    return missed.earnedBack && missed.credit ? &*missed.earnedBack : nullptr;
}

std::optional<Money> takenBackBy(const Agreement &agreement, const std::vector<Claim> &claims, const LatestFacts &facts,
    const ServiceLevelResult &met, const std::optional<QDate> &knownBefore)
{
    const EarnedBack *earned = earnedIn(met);
    return earned == nullptr
        ? std::nullopt
        : netOf({agreement, met.serviceLevel, earned->missed, met.period, *earned}, claims, facts, knownBefore);
}

std::optional<Money> takenBackOf(const Agreement &agreement, const std::vector<Claim> &claims, const LatestFacts &facts,
    const ServiceLevelResult &missed)
{
    const EarnedBack *back = takenBackIn(missed);
    return back == nullptr
        ? std::nullopt
        : netOf({agreement, missed.serviceLevel, missed.period, back->missed, *back}, claims, facts, std::nullopt);
}

std::optional<QDate> changeKnownOn(
    const Agreement &agreement, const std::vector<const Claim *> &claims, const LatestFacts &facts)
{
    const auto latest = claims.empty() ? facts.end() : facts.find(claims.front()->id);
    if (latest == facts.end())
        return std::nullopt;
    const QDate known = dateOf(agreement, latest->second);
    const bool isLater =
        std::all_of(claims.begin(), claims.end(), [&known](const Claim *claim) { return claim->claimedOn <= known; });
    return isLater ? std::optional(known) : std::nullopt;
}

} // namespace kept
