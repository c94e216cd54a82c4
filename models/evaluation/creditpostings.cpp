// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/creditpostings.h"

#include "models/domain/display.h"
#include "models/evaluation/celldigest.h"
#include "models/evaluation/creditclaims.h"
#include "models/evaluation/creditlines.h"

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

/// The clause of the credit, also where none is owed any more.
QString clauseOf(const Agreement &agreement, const ServiceLevelResult &result)
{
    if (result.credit)
        return result.credit->clause;
    const ServiceLevel *terms =
        result.parts.empty() ? nullptr : levelOn(agreement, result.serviceLevel, result.parts.back().version);
    return terms != nullptr && terms->credit ? terms->credit->clause : QString();
}

/// Until when the difference can be claimed, by the day on which what changed it became known. Where the workbook does
/// not know that day, nothing runs.
void setDeadline(const Portfolio &portfolio, const Agreement &agreement, const ServiceLevelResult &result,
    const std::vector<const Claim *> &claims, CreditEntry &entry)
{
    const auto known = changeKnownOn(agreement, claims, portfolio.latestFacts);
    if (!known)
        return;
    entry.deadline = differenceDeadline(agreement, result, *known);
    if (entry.deadline && *entry.deadline < dateOf(agreement, portfolio.asOf))
        entry.state = CreditState::Forgone;
}

/// What is still different from the claims; nothing where it is not known, or is nothing.
std::optional<CreditEntry> differenceOf(const Portfolio &portfolio, const Agreement &agreement,
    const ServiceLevelResult &result, const std::vector<const Claim *> &claims)
{
    // What cannot be computed is not nothing: then no difference is known.
    if (claims.empty() || (!result.credit && result.creditRemark))
        return std::nullopt;
    const Currency currency = claims.front()->amount.currency();
    const bool comparable = !result.credit || result.credit->amount.currency() == currency;
    const std::int64_t today = result.credit ? result.credit->amount.minor() : 0;
    std::int64_t claimed = 0;
    for (const Claim *claim : claims)
        claimed += claim->amount.minor();
    CreditEntry entry = entryOf(portfolio, agreement, result, Money::zero(currency), CreditKind::Restatement);
    // What was refused or given up is not taken back; a rest that is still in dispute is, except that we do not owe
    // what we have not accepted.
    const std::int64_t standing = entry.owedByUs ? grantedOf(claims) : standingOf(claims);
    const std::int64_t difference = today >= claimed ? today - claimed : std::min<std::int64_t>(today - standing, 0);
    if (!comparable || difference == 0)
        return std::nullopt;
    entry.amount = Money(difference, currency);
    entry.clause = clauseOf(agreement, result);
    if (difference < 0) {
        entry.state = CreditState::TakenBack;
        if (standing < claimed)
            entry.granted = Money(standing, currency);
    } else
        setDeadline(portfolio, agreement, result, claims, entry);
    entry.reason = restatementReason(portfolio, agreement, *claims.front());
    return entry;
}

void addEarnedBack(const Portfolio &portfolio, const Agreement &agreement, const ServiceLevelResult &result,
    std::vector<CreditEntry> &entries)
{
    const auto net = isPosted(result, agreement, portfolio.asOf)
        ? takenBackBy(agreement, portfolio.claims, portfolio.latestFacts, result)
        : std::nullopt;
    if (!net)
        return;
    CreditEntry entry =
        entryOf(portfolio, agreement, result, Money(-net->minor(), net->currency()), CreditKind::EarnBack);
    entry.state = CreditState::TakenBack;
    entry.clause = result.earnedBack->clause;
    entry.reason = Texts::tr("The credit of %1 is taken back: the periods since then are met.")
                       .arg(displayPeriod(result.earnedBack->missed));
    entry.unclaimed = std::max<std::int64_t>(net->minor()
            - grantedOf(claimsOn(portfolio.claims, agreement.id, result.serviceLevel, result.earnedBack->missed)),
        0);
    entries.push_back(std::move(entry));
}

/// A claim of a difference stands as it was claimed; what is still different is a line of its own.
void addRestatements(const Portfolio &portfolio, const Agreement &agreement, const ServiceLevelResult &result,
    std::vector<CreditEntry> &entries)
{
    const std::vector<const Claim *> claims =
        claimsOn(portfolio.claims, agreement.id, result.serviceLevel, result.period);
    for (const Claim *claim : claims) {
        if (!claim->restates)
            continue;
        CreditEntry entry = entryOf(portfolio, agreement, result, claim->amount, CreditKind::Restatement);
        entry.claim = *claim;
        entry.state = stateOfClaim(claim->state);
        entry.reason = claim->reason;
        entry.clause = clauseOf(agreement, result);
        entries.push_back(std::move(entry));
    }
    if (auto difference = differenceOf(portfolio, agreement, result, claims))
        entries.push_back(std::move(*difference));
}

bool touches(const Correction &correction, const std::vector<ServiceId> &services, const Span &period)
{
    return std::any_of(correction.touched.begin(), correction.touched.end(), [&](const auto &touched) {
        return std::find(services.begin(), services.end(), touched.first) != services.end()
            && !intersection(touched.second, period).isEmpty();
    });
}

bool isSince(const Claim &claim, const Agreement &agreement, Instant at)
{
    return claim.claimedOn <= dateOf(agreement, at);
}

/// Whether time or records that the exclusion takes out lie in the claim's period, and it is not known to have been
/// there when the credit was claimed.
bool changedCredit(
    const Exclusion &exclusion, const Portfolio &portfolio, const Agreement &agreement, const Claim &claim)
{
    if (exclusion.archived || exclusion.approvedBy.isEmpty() || exclusion.agreement != claim.agreement
        || exclusion.serviceLevel != claim.serviceLevel)
        return false;
    const auto facts = portfolio.exclusionFacts.find(exclusion.id);
    const bool isKnown = facts != portfolio.exclusionFacts.end();
    if (isKnown && !isSince(claim, agreement, facts->second.changed))
        return false;
    const Span days{
        startOfDay(claim.period.first(), QTimeZone::utc()), startOfDay(claim.period.end(), QTimeZone::utc())};
    const Stretches period = stretchesOf(claim.period.first(), claim.period.last());
    return (exclusion.span && !intersection(*exclusion.span, days).isEmpty())
        || (isKnown
            && std::any_of(facts->second.records.begin(), facts->second.records.end(),
                [&period](const Stretches &record) { return meet(record, period); }));
}

QString changeText(const LastChange &change, const QString &date)
{
    switch (change.kind) {
    case LastChange::Kind::Import:
        if (change.name.isEmpty())
            return Texts::tr("Records changed by %1 on %2", "who and when").arg(change.by, date);
        return Texts::tr("Import of %1 by %2 on %3", "file, who and when").arg(change.name, change.by, date);
    case LastChange::Kind::ImportUndone:
        return Texts::tr("Import of %1 undone by %2 on %3", "file, who and when").arg(change.name, change.by, date);
    case LastChange::Kind::Exclusion:
        return Texts::tr("Exclusion changed by %1 on %2: %3", "who, when and why").arg(change.by, date, change.name);
    case LastChange::Kind::Invoice:
        return Texts::tr("Invoice %1 entered or changed by %2 on %3", "number, who and when")
            .arg(change.name, change.by, date);
    case LastChange::Kind::SettledFigure:
        return Texts::tr("Figure settled by %1 on %2: %3", "who, when and why").arg(change.by, date, change.name);
    }
    return {};
}

/// The last change where it was after the claim, and is not told already as a correction or an exclusion.
QString lastChangeText(const Portfolio &portfolio, const Agreement &agreement, const Claim &claim)
{
    const auto last = portfolio.lastChanges.find(claim.id);
    if (last == portfolio.lastChanges.end() || !isSince(claim, agreement, last->second.at))
        return {};
    const LastChange &change = last->second;
    const bool isCorrection = std::any_of(portfolio.corrections.begin(), portfolio.corrections.end(),
        [&change](const Correction &each) { return change.entry != 0 && each.entry == change.entry; });
    const bool isExclusion = change.kind == LastChange::Kind::Exclusion
        && std::any_of(portfolio.exclusions.begin(), portfolio.exclusions.end(), [&](const Exclusion &each) {
               const auto facts = portfolio.exclusionFacts.find(each.id);
               return facts != portfolio.exclusionFacts.end() && facts->second.changed == change.at
                   && changedCredit(each, portfolio, agreement, claim);
           });
    return isCorrection || isExclusion ? QString() : changeText(change, displayDate(dateOf(agreement, change.at)));
}

} // namespace

bool isPosted(const ServiceLevelResult &result, const Agreement &agreement, Instant asOf)
{
    return earnedIn(result) != nullptr && result.period.end() <= dateOf(agreement, asOf);
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
        if (isSince(claim, agreement, correction.at) && touches(correction, services, period))
            reasons << Texts::tr("Correction by %1 on %2: %3", "who, when and why")
                           .arg(correction.by, displayDate(dateOf(agreement, correction.at)), correction.reason);
    for (const Exclusion &exclusion : portfolio.exclusions)
        if (changedCredit(exclusion, portfolio, agreement, claim))
            reasons << Texts::tr("Exclusion approved by %1: %2").arg(exclusion.approvedBy, exclusion.evidence);
    if (const QString last = lastChangeText(portfolio, agreement, claim); !last.isEmpty())
        reasons << last;
    return reasons.isEmpty() ? Texts::tr("The records of the period are others than when it was claimed.")
                             : reasons.join(QStringLiteral("; "));
}

} // namespace kept
