// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/creditpostings.h"

#include "models/domain/display.h"
#include "models/evaluation/celldigest.h"

#include <QCoreApplication>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::CreditLedger)
};

CreditEntry entryOf(const Portfolio &portfolio, const Agreement &agreement, const ServiceLevelResult &result,
    const Money &amount, CreditKind kind)
{
    CreditEntry entry{agreement.id, agreement.provider, agreement.customer, false, result.serviceLevel, result.period,
        amount, CreditState::Entitled, result.finality, std::nullopt, {}, std::nullopt};
    entry.kind = kind;
    const OrganisationId obligor = obligorOf(agreement, result);
    const OrganisationId other = obligor == agreement.provider ? agreement.customer : agreement.provider;
    // A bonus is owed to the one who delivers.
    setParties(portfolio, agreement, kind == CreditKind::Bonus ? other : obligor, entry);
    if (result.finality != Finality::Final)
        entry.state = CreditState::Expected;
    return entry;
}

/// The claims on the service level's credit of the period, the first one before those of later differences.
std::vector<const Claim *> claimsOn(
    const Portfolio &portfolio, const AgreementId &agreement, const ServiceLevelId &level, const Period &period)
{
    std::vector<const Claim *> claims;
    for (const Claim &claim : portfolio.claims)
        if (claim.agreement == agreement && claim.serviceLevel == level && claim.period == period)
            claims.insert(claim.restates ? claims.end() : claims.begin(), &claim);
    return claims;
}

/// What was granted of the claims or still can be: the accepted part of those that were settled, nothing of rejected
/// ones.
std::int64_t grantedOf(const std::vector<const Claim *> &claims)
{
    std::int64_t sum = 0;
    for (const Claim *claim : claims)
        sum += claim->state == ClaimState::Rejected ? 0 : creditedAmount(*claim).minor();
    return sum;
}

/// What is left of the credit of the missed period, as it is today: nothing where it was rejected or has lapsed.
std::optional<Money> netOf(const Portfolio &portfolio, const Agreement &agreement, const ServiceLevelResult &met)
{
    const EarnedBack &earned = *met.earnedBack;
    const std::vector<const Claim *> claims = claimsOn(portfolio, agreement.id, met.serviceLevel, earned.missed);
    if (!claims.empty()) {
        const std::int64_t net = std::min(grantedOf(claims), earned.amount.minor());
        return net <= 0 ? std::nullopt : std::optional(Money(net, earned.amount.currency()));
    }
    const bool lapsed = earned.deadline && *earned.deadline < dateOf(agreement, portfolio.asOf);
    return lapsed ? std::nullopt : std::optional(earned.amount);
}

void addEarnedBack(const Portfolio &portfolio, const Agreement &agreement, const ServiceLevelResult &result,
    std::vector<CreditEntry> &entries)
{
    const auto net = isPosted(result, agreement, portfolio.asOf) ? netOf(portfolio, agreement, result) : std::nullopt;
    if (!net)
        return;
    CreditEntry entry =
        entryOf(portfolio, agreement, result, Money(-net->minor(), net->currency()), CreditKind::EarnBack);
    entry.state = CreditState::TakenBack;
    entry.clause = result.earnedBack->clause;
    entry.reason = Texts::tr("The credit of %1 is taken back: the periods since then are met.")
                       .arg(displayPeriod(result.earnedBack->missed));
    entries.push_back(std::move(entry));
}

/// A claim of a difference stands as it was claimed; what is still different is a line of its own.
void addRestatements(const Portfolio &portfolio, const Agreement &agreement, const ServiceLevelResult &result,
    std::vector<CreditEntry> &entries)
{
    const std::vector<const Claim *> claims = claimsOn(portfolio, agreement.id, result.serviceLevel, result.period);
    if (claims.empty() || claims.front()->state == ClaimState::Rejected)
        return;
    const Claim &first = *claims.front();
    std::int64_t claimed = 0;
    for (const Claim *claim : claims) {
        claimed += claim->amount.minor();
        if (!claim->restates)
            continue;
        CreditEntry entry = entryOf(portfolio, agreement, result, claim->amount, CreditKind::Restatement);
        entry.claim = *claim;
        entry.state = stateOfClaim(claim->state);
        entry.reason = claim->reason;
        entries.push_back(std::move(entry));
    }
    const bool comparable = !result.credit || result.credit->amount.currency() == first.amount.currency();
    const std::int64_t today = result.credit ? result.credit->amount.minor() : 0;
    // What was not granted is not taken back.
    const std::int64_t difference =
        today >= claimed ? today - claimed : std::min<std::int64_t>(today - grantedOf(claims), 0);
    if (!comparable || difference == 0)
        return;
    CreditEntry entry =
        entryOf(portfolio, agreement, result, Money(difference, first.amount.currency()), CreditKind::Restatement);
    if (difference < 0)
        entry.state = CreditState::TakenBack;
    entry.reason = restatementReason(portfolio, agreement, first);
    entries.push_back(std::move(entry));
}

bool touches(const Correction &correction, const std::vector<ServiceId> &services, const Span &period)
{
    return std::any_of(correction.touched.begin(), correction.touched.end(), [&](const auto &touched) {
        return std::find(services.begin(), services.end(), touched.first) != services.end()
            && !intersection(touched.second, period).isEmpty();
    });
}

} // namespace

bool isPosted(const ServiceLevelResult &result, const Agreement &agreement, Instant asOf)
{
    return result.earnedBack && result.period.end() <= dateOf(agreement, asOf);
}

std::vector<CreditEntry> creditPostings(
    const Portfolio &portfolio, const Agreement &agreement, const Scorecard &scorecard)
{
    std::vector<CreditEntry> entries;
    for (const ServiceLevelResult &result : scorecard.results) {
        addEarnedBack(portfolio, agreement, result, entries);
        addRestatements(portfolio, agreement, result, entries);
        if (result.bonus)
            entries.push_back(entryOf(portfolio, agreement, result, *result.bonus, CreditKind::Bonus));
    }
    return entries;
}

QString restatementReason(const Portfolio &portfolio, const Agreement &agreement, const Claim &claim)
{
    const Span period{
        startOfDay(claim.period.first(), QTimeZone::utc()), startOfDay(claim.period.end(), QTimeZone::utc())};
    const std::vector<ServiceId> services = servicesOf(agreement);
    QStringList reasons;
    for (const Correction &correction : portfolio.corrections)
        if (claim.claimedOn <= dateOf(agreement, correction.at) && touches(correction, services, period))
            reasons << Texts::tr("Correction by %1 on %2: %3", "who, when and why")
                           .arg(correction.by, displayDate(dateOf(agreement, correction.at)), correction.reason);
    for (const Exclusion &exclusion : portfolio.exclusions)
        if (!exclusion.archived && !exclusion.approvedBy.isEmpty() && exclusion.agreement == agreement.id
            && exclusion.serviceLevel == claim.serviceLevel && exclusion.span
            && !intersection(*exclusion.span, period).isEmpty())
            reasons << Texts::tr("Exclusion approved by %1: %2").arg(exclusion.approvedBy, exclusion.evidence);
    return reasons.isEmpty() ? Texts::tr("The records of the period are others than when it was claimed.")
                             : reasons.join(QStringLiteral("; "));
}

} // namespace kept
