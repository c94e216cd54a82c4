// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/creditledger.h"

#include "models/domain/display.h"
#include "models/evaluation/creditclaims.h"
#include "models/evaluation/creditelection.h"
#include "models/evaluation/creditfacts.h"
#include "models/evaluation/creditpostings.h"

#include <QCoreApplication>

#include <array>
#include <limits>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::CreditLedger)
};

const Claim *claimOf(const std::vector<Claim> &claims, const AgreementId &agreement, const ServiceLevelResult &result)
{
    const auto found = std::find_if(claims.begin(), claims.end(), [&](const Claim &claim) {
        return claim.agreement == agreement && claim.serviceLevel == result.serviceLevel
            && claim.period == result.period && !claim.restates;
    });
    return found == claims.end() ? nullptr : &*found;
}

CreditState stateOf(const CreditEntry &entry, const QDate &today)
{
    if (entry.claim)
        return stateOfClaim(entry.claim->state);
    if (entry.deadline && *entry.deadline < today)
        return CreditState::Forgone;
    return entry.finality == Finality::Final ? CreditState::Entitled : CreditState::Expected;
}

CreditEntry partiesOf(
    const Portfolio &portfolio, const Agreement &agreement, const OrganisationId &obligor, CreditEntry entry)
{
    setParties(portfolio, agreement, obligor, entry);
    return entry;
}

CreditEntry entryOf(const Portfolio &portfolio, const Agreement &agreement, const ServiceLevelResult &result)
{
    CreditEntry entry = partiesOf(portfolio, agreement, obligorOf(agreement, result),
        {agreement.id, agreement.provider, agreement.customer, false, result.serviceLevel, result.period,
            result.credit->amount, CreditState::Entitled, result.finality, result.credit->deadline,
            result.credit->clause, std::nullopt});
    if (const Claim *claim = claimOf(portfolio.claims, agreement.id, result))
        entry.claim = *claim;
    entry.state = stateOf(entry, dateOf(agreement, portfolio.asOf));
    return entry;
}

/// Whether nothing is owed for the claimed period, as far as that can be computed.
bool owesNothing(const Portfolio &portfolio, const Claim &claim)
{
    const auto judged = portfolio.scorecards.find(claim.agreement);
    const ServiceLevelResult *result =
        judged == portfolio.scorecards.end() ? nullptr : resultOf(judged->second, claim.serviceLevel, claim.period);
    return result != nullptr && !result->credit && !result->creditRemark && !result->alternative;
}

/// Until when the claimed credit could be claimed, where that goes by its period alone.
std::optional<QDate> deadlineOf(const ServiceLevel *terms, const Period &period)
{
    if (terms == nullptr || !terms->credit)
        return std::nullopt;
    const ClaimWindow &window = terms->credit->claimWindow;
    const bool byPeriod =
        window.kind == ClaimWindowKind::DaysAfterPeriod || window.kind == ClaimWindowKind::EndOfNextMonth;
    return byPeriod ? claimDeadline(window, period, period.last(), {}) : std::nullopt;
}

/// A claim whose credit came out as nothing after later facts stays in the ledger, with an amount of zero.
void addClaimsWithoutCredit(
    const Portfolio &portfolio, const QDate &first, const QDate &last, bool whole, std::vector<CreditEntry> &entries)
{
    for (const Claim &claim : portfolio.claims) {
        const Agreement *agreement = portfolio.agreement(claim.agreement);
        const bool judged = whole ? first <= claim.period.first() && claim.period.last() <= last
                                  : claim.period.first() <= last && first <= claim.period.last();
        const bool known = std::any_of(entries.begin(), entries.end(),
            [&](const CreditEntry &entry) { return entry.claim && entry.claim->id == claim.id; });
        if (!agreement || !judged || known)
            continue;
        const AgreementVersion *version = versionOn(*agreement, claim.period.last());
        const ServiceLevel *terms =
            version == nullptr ? nullptr : levelOn(*agreement, claim.serviceLevel, version->number);
        CreditEntry &entry = entries.emplace_back(partiesOf(portfolio, *agreement,
            obligorOf(*agreement, claim.serviceLevel),
            {agreement->id, agreement->provider, agreement->customer, false, claim.serviceLevel, claim.period,
                Money::zero(claim.amount.currency()), stateOfClaim(claim.state), Finality::Final,
                deadlineOf(terms, claim.period), terms != nullptr && terms->credit ? terms->credit->clause : QString(),
                claim, claim.restates ? CreditKind::Restatement : CreditKind::Credit, claim.reason}));
        entry.isReplaced = !claim.restates && owesNothing(portfolio, claim);
    }
}

/// What was taken back before anybody claimed it is not claimed any more, and does not lapse either: a credit, or its
/// difference from what was claimed.
void markTakenBack(const Agreement &agreement, const ServiceLevelResult &missed, std::vector<CreditEntry> &entries)
{
    const QString reason = Texts::tr("It was taken back in %1: the periods since then are met.")
                               .arg(displayPeriod(takenBackIn(missed)->missed));
    for (CreditEntry &entry : entries) {
        const bool isOpen = !entry.claim && entry.state != CreditState::TakenBack
            && (entry.kind == CreditKind::Credit || entry.kind == CreditKind::Restatement);
        // What had lapsed before stays forgone.
        const bool hadLapsed = entry.deadline && *entry.deadline < takenBackIn(missed)->missed.end();
        if (!isOpen || hadLapsed || entry.agreement != agreement.id || entry.serviceLevel != missed.serviceLevel
            || entry.period != missed.period)
            continue;
        entry.isTakenBack = true;
        entry.reason = entry.reason.isEmpty() ? reason : reason + u' ' + entry.reason;
        if (entry.state == CreditState::Forgone)
            entry.state = entry.finality == Finality::Final ? CreditState::Entitled : CreditState::Expected;
    }
}

/// The result as the portfolio has it today: what was sealed does not know what a later period took back.
const ServiceLevelResult &asToday(const Portfolio &portfolio, const Agreement &agreement, const Scorecard &scorecard,
    const ServiceLevelResult &result)
{
    const auto found = portfolio.scorecards.find(agreement.id);
    if (!result.credit || found == portfolio.scorecards.end() || &found->second == &scorecard)
        return result;
    const ServiceLevelResult *today = resultOf(found->second, result.serviceLevel, result.period);
    return today != nullptr ? *today : result;
}

/// Whether a period that has ended by now takes something of the result's credit back.
bool isTakenBack(const Portfolio &portfolio, const Agreement &agreement, const ServiceLevelResult &missed)
{
    return takenBackIn(missed) != nullptr && takenBackIn(missed)->missed.end() <= dateOf(agreement, portfolio.asOf)
        && takenBackOf(agreement, portfolio.claims, portfolio.latestFacts, missed);
}

/// The incident whose credits exclude each other, that the line is of; empty without one.
QString incidentOf(const Portfolio &portfolio, const CreditEntry &entry)
{
    const Agreement *agreement = portfolio.agreement(entry.agreement);
    if (agreement == nullptr || entry.kind != CreditKind::Credit)
        return {};
    return incidentOf(*agreement, entry.serviceLevel, entry.period);
}

/// What was rejected and gave way to another credit of its incident is not lost: the other one is owed in its place.
void markReplaced(const Portfolio &portfolio, std::vector<CreditEntry> &entries)
{
    for (CreditEntry &entry : entries) {
        const QString incident = entry.state == CreditState::Rejected && entry.claim && entry.amount.isZero()
            ? incidentOf(portfolio, entry)
            : QString();
        if (incident.isEmpty())
            continue;
        const bool hasOther = std::any_of(entries.begin(), entries.end(), [&](const CreditEntry &other) {
            return other.claim && other.state != CreditState::Rejected && !other.amount.isZero()
                && other.agreement == entry.agreement && other.period == entry.period && other.obligor == entry.obligor
                && incidentOf(portfolio, other) == incident;
        });
        entry.isReplaced = entry.isReplaced || hasOther;
    }
}

void addCreditsOf(const Portfolio &portfolio, const Agreement &agreement, const Scorecard &scorecard,
    std::vector<CreditEntry> &entries)
{
    for (const ServiceLevelResult &result : scorecard.results)
        if (result.credit && !result.credit->amount.isZero())
            entries.push_back(entryOf(portfolio, agreement, result));
    for (CreditEntry &posting : creditPostings(portfolio, agreement, scorecard))
        entries.push_back(std::move(posting));
    for (const ServiceLevelResult &result : scorecard.results) {
        const ServiceLevelResult &today = asToday(portfolio, agreement, scorecard, result);
        if (isTakenBack(portfolio, agreement, today))
            markTakenBack(agreement, today, entries);
    }
}

/// The differences of a credit follow it.
void sortByDeadline(std::vector<CreditEntry> &entries)
{
    std::map<std::tuple<AgreementId, ServiceLevelId, QDate, QDate>, std::size_t> credits;
    const auto keyOf = [](const CreditEntry &entry) {
        return std::tuple(entry.agreement, entry.serviceLevel, entry.period.first(), entry.period.end());
    };
    for (std::size_t i = 0; i < entries.size(); ++i)
        if (entries[i].kind == CreditKind::Credit)
            credits.emplace(keyOf(entries[i]), i);
    std::vector<std::tuple<QDate, QDate, std::size_t, bool, std::size_t>> order;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const bool follows = entries[i].kind == CreditKind::Restatement;
        const auto credit = follows ? credits.find(keyOf(entries[i])) : credits.end();
        const std::size_t leader = credit == credits.end() ? i : credit->second;
        const QDate never(9999, 12, 31);
        order.emplace_back(
            entries[leader].deadline.value_or(never), entries[leader].period.first(), leader, follows, i);
    }
    std::sort(order.begin(), order.end());
    std::vector<CreditEntry> sorted;
    sorted.reserve(entries.size());
    for (const auto &place : order)
        sorted.push_back(std::move(entries[std::get<4>(place)]));
    entries = std::move(sorted);
}

/// What of the line we still owe: nothing of what lapsed, was rejected or is credited already. A credit counts as it
/// was claimed, since its differences are lines of their own. What is taken back before anybody claimed it is nothing
/// in its own period, and so is not counted against another one either.
std::int64_t owedOf(const CreditEntry &entry)
{
    if (entry.claim) {
        const ClaimParts parts = partsOf(*entry.claim);
        return parts.open + parts.accepted + (entry.claim->accepted ? 0 : parts.disputed);
    }
    return entry.isTakenBack || entry.state == CreditState::Forgone ? 0 : entry.amount.minor() + entry.unclaimed;
}

/// What became of the line's amount; nothing of what can still be claimed.
ClaimParts partsOf(const CreditEntry &entry)
{
    if (entry.claim)
        return partsOf(*entry.claim);
    const std::int64_t amount = entry.amount.minor();
    switch (entry.state) {
    case CreditState::Claimed:
        return {.open = amount};
    case CreditState::Accepted:
        return {.accepted = amount};
    case CreditState::Disputed:
        return {.disputed = amount};
    case CreditState::Credited:
        return {.credited = amount};
    case CreditState::Rejected:
    case CreditState::Forgone:
        return {.forgone = amount};
    case CreditState::Expected:
    case CreditState::Entitled:
    case CreditState::TakenBack:
        break;
    }
    return {};
}

/// What was not granted of a credit is lost as far as it is owed today, beside what was granted.
std::int64_t forgoneOf(const CreditEntry &entry, const ClaimParts &parts)
{
    if (entry.isReplaced)
        return 0;
    if (!entry.claim || entry.kind != CreditKind::Credit || entry.amount.isZero())
        return parts.forgone;
    const std::int64_t granted = parts.open + parts.accepted + parts.credited + parts.disputed;
    return std::min(parts.forgone, std::max<std::int64_t>(entry.amount.minor() - granted, 0));
}

void addTo(CreditTotals &totals, const CreditEntry &entry)
{
    if (entry.owedByUs) {
        totals.owed += owedOf(entry);
        return;
    }
    if (entry.state == CreditState::TakenBack) {
        totals.takenBack -= entry.amount.minor();
        return;
    }
    // The credit of the period is counted as it is today, with the difference in it.
    if (entry.kind != CreditKind::Restatement)
        (entry.finality == Finality::Final ? totals.entitled : totals.expected) += entry.amount.minor();
    const ClaimParts parts = partsOf(entry);
    totals.claimed += parts.open + parts.accepted + parts.disputed;
    totals.disputed += parts.disputed;
    totals.credited += parts.credited;
    totals.forgone += forgoneOf(entry, parts);
    if (parts == ClaimParts{} && !entry.isTakenBack)
        totals.toClaim += entry.amount.minor();
}

/// Older workbooks may have amounts that are larger than what is taken in today.
bool isExact(const Money &amount)
{
    constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max() / 4; // a line adds up a few of them
    return -most <= amount.minor() && amount.minor() <= most;
}

/// Adds the line, or says that 64 bits do not hold the sums.
void addChecked(CreditTotals &totals, const CreditEntry &entry)
{
    static constexpr std::array sums{&CreditTotals::owed, &CreditTotals::expected, &CreditTotals::entitled,
        &CreditTotals::toClaim, &CreditTotals::claimed, &CreditTotals::credited, &CreditTotals::forgone,
        &CreditTotals::disputed, &CreditTotals::takenBack};
    CreditTotals line{totals.currency};
    bool isSum = isExact(entry.amount) && (!entry.claim || isExact(entry.claim->amount));
    if (isSum)
        addTo(line, entry);
    for (const auto sum : sums)
        isSum = isSum && !__builtin_add_overflow(totals.*sum, line.*sum, &(totals.*sum));
    if (isSum && !totals.tooLarge)
        return;
    totals = CreditTotals{totals.currency};
    totals.tooLarge = true;
}

} // namespace

CreditState stateOfClaim(ClaimState state)
{
    switch (state) {
    case ClaimState::Claimed:
        return CreditState::Claimed;
    case ClaimState::Accepted:
        return CreditState::Accepted;
    case ClaimState::Disputed:
        return CreditState::Disputed;
    case ClaimState::Rejected:
        return CreditState::Rejected;
    case ClaimState::Credited:
        return CreditState::Credited;
    }
    return CreditState::Claimed;
}

void setParties(
    const Portfolio &portfolio, const Agreement &agreement, const OrganisationId &obligor, CreditEntry &entry)
{
    const auto isOurs = [&portfolio](const OrganisationId &id) {
        const Organisation *found = portfolio.organisation(id);
        return found && found->internal;
    };
    entry.obligor = obligor;
    entry.creditor = obligor == agreement.provider ? agreement.customer : agreement.provider;
    entry.owedByUs = isOurs(entry.obligor) && !isOurs(entry.creditor);
}

QString creditKindWord(CreditKind kind)
{
    switch (kind) {
    case CreditKind::Credit:
        return Texts::tr("service credit", "kind of line");
    case CreditKind::Restatement:
        return Texts::tr("restatement", "kind of line");
    case CreditKind::EarnBack:
        return Texts::tr("earn-back", "kind of line");
    case CreditKind::Bonus:
        break;
    }
    return Texts::tr("bonus", "kind of line");
}

QString creditKindName(CreditKind kind)
{
    static constexpr std::array names{"credit", "restatement", "earn_back", "bonus"};
    return QString::fromLatin1(names.at(static_cast<std::size_t>(kind)));
}

QString creditStateWord(CreditState state)
{
    switch (state) {
    case CreditState::Expected:
        return Texts::tr("expected");
    case CreditState::Entitled:
        return Texts::tr("entitled");
    case CreditState::Claimed:
        return Texts::tr("claimed");
    case CreditState::Accepted:
        return Texts::tr("accepted");
    case CreditState::Disputed:
        return Texts::tr("disputed");
    case CreditState::Rejected:
        return Texts::tr("rejected");
    case CreditState::Credited:
        return Texts::tr("credited");
    case CreditState::Forgone:
        return Texts::tr("forgone");
    case CreditState::TakenBack:
        return Texts::tr("taken back");
    }
    return {};
}

QString claimPartsText(const CreditEntry &entry, const QLocale &locale)
{
    const ClaimParts parts = partsOf(entry);
    const std::int64_t lost = forgoneOf(entry, parts);
    QStringList texts;
    const auto add = [&](std::int64_t minor, const QString &state) {
        if (minor != 0)
            texts += Texts::tr("%1 %2", "state and amount")
                         .arg(state, displayMoney({minor, entry.amount.currency()}, locale));
    };
    add(parts.open, creditStateWord(CreditState::Claimed));
    add(parts.accepted, creditStateWord(CreditState::Accepted));
    add(parts.credited, creditStateWord(CreditState::Credited));
    add(parts.disputed, creditStateWord(CreditState::Disputed));
    add(lost, creditStateWord(CreditState::Forgone));
    add(parts.forgone - lost, Texts::tr("not granted", "part of a claim that is not owed by today's figures"));
    return texts.join(QStringLiteral(" · "));
}

bool isSplit(const Claim &claim)
{
    const ClaimParts parts = partsOf(claim);
    const std::array all{parts.open, parts.accepted, parts.credited, parts.disputed, parts.forgone};
    return std::count_if(all.begin(), all.end(), [](std::int64_t part) { return part != 0; }) > 1;
}

QString creditStateText(const CreditEntry &entry, const QLocale &locale)
{
    const QString state =
        entry.claim && isSplit(*entry.claim) ? claimPartsText(entry, locale) : creditStateWord(entry.state);
    return entry.kind == CreditKind::Credit
        ? state
        : Texts::tr("%1, %2", "kind of line and its state").arg(creditKindWord(entry.kind), state);
}

namespace {

QString acceptedText(const ClaimStep &step, const QString &amount, const QString &day)
{
    if (amount.isEmpty())
        return step.rest ? Texts::tr("the rest given up on %1").arg(day) : Texts::tr("accepted on %1").arg(day);
    if (!step.rest)
        return Texts::tr("%1 accepted on %2", "amount and day").arg(amount, day);
    return *step.rest == ClaimRest::Disputed
        ? Texts::tr("%1 accepted on %2, the rest stays in dispute", "amount and day").arg(amount, day)
        : Texts::tr("%1 accepted on %2, the rest is given up", "amount and day").arg(amount, day);
}

QString creditedText(const ClaimStep &step, const QString &amount, const QString &day)
{
    if (amount.isEmpty())
        return step.rest ? Texts::tr("the rest given up on %1").arg(day)
                         : Texts::tr("credited on %1, invoice %2").arg(day, step.invoice);
    if (!step.rest)
        return Texts::tr("%1 credited on %2, invoice %3", "amount, day and number").arg(amount, day, step.invoice);
    return (*step.rest == ClaimRest::Disputed
            ? Texts::tr("%1 credited on %2, invoice %3, the rest stays in dispute", "amount, day and number")
            : Texts::tr("%1 credited on %2, invoice %3, the rest is given up", "amount, day and number"))
        .arg(amount, day, step.invoice);
}

QString stepText(const ClaimStep &step, const QLocale &locale)
{
    if (!step.date.isValid())
        return creditStateWord(stateOfClaim(step.state));
    const QString day = displayDate(step.date, locale);
    const QString amount = step.amount ? displayMoney(*step.amount, locale) : QString();
    switch (step.state) {
    case ClaimState::Claimed:
        return Texts::tr("claimed on %1").arg(day);
    case ClaimState::Accepted:
        return acceptedText(step, amount, day);
    case ClaimState::Disputed:
        return Texts::tr("disputed on %1").arg(day);
    case ClaimState::Rejected:
        return Texts::tr("rejected on %1").arg(day);
    case ClaimState::Credited:
        return creditedText(step, amount, day);
    }
    return {};
}

/// The steps of a claim; of one without any that was settled, the one that its own fields tell of. Of a dispute they
/// tell no day.
std::vector<ClaimStep> stepsOf(const Claim &claim)
{
    if (!claim.steps.empty() || claim.state == ClaimState::Claimed)
        return claim.steps;
    return {{claim.state, claim.settledOn.value_or(QDate()), {}, claim.invoice, claim.note, {}}};
}

} // namespace

QStringList claimStory(const CreditEntry &entry, const QLocale &locale)
{
    if (!entry.claim)
        return {};
    const Claim &claim = *entry.claim;
    QStringList story{Texts::tr("claimed on %1").arg(displayDate(claim.claimedOn, locale))};
    if (claim.sentOn)
        story += Texts::tr("letter sent on %1").arg(displayDate(*claim.sentOn, locale));
    for (const ClaimStep &step : stepsOf(claim)) {
        const QString text = stepText(step, locale);
        story += step.note.isEmpty() ? text : Texts::tr("%1 (%2)", "a step and its note").arg(text, step.note);
    }
    return story;
}

bool isToBeClaimed(CreditState state)
{
    return state == CreditState::Expected || state == CreditState::Entitled || state == CreditState::Claimed
        || state == CreditState::Disputed;
}

QString creditStateName(CreditState state)
{
    static constexpr std::array names{
        "expected", "entitled", "claimed", "accepted", "disputed", "rejected", "credited", "forgone", "taken_back"};
    return QString::fromLatin1(names.at(static_cast<std::size_t>(state)));
}

std::vector<CreditEntry> creditLedger(const Portfolio &portfolio)
{
    std::vector<CreditEntry> entries;
    for (const auto &[id, scorecard] : portfolio.scorecards)
        if (const Agreement *agreement = portfolio.agreement(id))
            addCreditsOf(portfolio, *agreement, scorecard, entries);
    addClaimsWithoutCredit(portfolio, portfolio.first, portfolio.last, false, entries);
    markReplaced(portfolio, entries);
    sortByDeadline(entries);
    return entries;
}

std::vector<CreditEntry> creditsOf(
    const Portfolio &portfolio, const Agreement &agreement, const Scorecard &scorecard, const Period &judged)
{
    std::vector<CreditEntry> entries;
    addCreditsOf(portfolio, agreement, scorecard, entries);
    addClaimsWithoutCredit(portfolio, judged.first(), judged.last(), true, entries);
    markReplaced(portfolio, entries);
    std::erase_if(entries, [&](const CreditEntry &entry) {
        return entry.agreement != agreement.id || entry.period.first() < judged.first()
            || entry.period.end() > judged.end();
    });
    sortByDeadline(entries);
    return entries;
}

std::vector<CreditTotals> creditTotals(const std::vector<CreditEntry> &entries, const std::optional<Period> &period)
{
    std::map<Currency, CreditTotals> totals;
    for (const CreditEntry &entry : entries) {
        if (period && (entry.period.first() < period->first() || entry.period.end() > period->end()))
            continue;
        addChecked(
            totals.try_emplace(entry.amount.currency(), CreditTotals{entry.amount.currency()}).first->second, entry);
    }
    std::vector<CreditTotals> list;
    for (const auto &[currency, sums] : totals)
        list.push_back(sums);
    return list;
}

std::vector<CreditShares> creditShares(const std::vector<CreditEntry> &entries)
{
    std::map<std::tuple<AgreementId, ServiceLevelId, QDate, QDate>, std::int64_t> differences;
    const auto keyOf = [](const CreditEntry &entry) {
        return std::tuple(entry.agreement, entry.serviceLevel, entry.period.first(), entry.period.end());
    };
    for (const CreditEntry &entry : entries)
        if (entry.kind == CreditKind::Restatement)
            differences[keyOf(entry)] += entry.amount.minor();
    std::vector<CreditShares> shares;
    for (const CreditEntry &entry : entries) {
        CreditShares share{entry.amount.minor(), CreditTotals{entry.amount.currency()}};
        addTo(share.sums, entry);
        const bool isDifference = entry.kind == CreditKind::Restatement;
        const auto found = differences.find(keyOf(entry));
        if (found != differences.end() && (isDifference || entry.kind == CreditKind::Credit)) {
            const std::int64_t moved = isDifference ? entry.amount.minor() : -found->second;
            share.amount += isDifference ? 0 : moved;
            if (!entry.owedByUs)
                (entry.finality == Finality::Final ? share.sums.entitled : share.sums.expected) += moved;
        }
        shares.push_back(share);
    }
    return shares;
}

QString creditSumsText(const CreditTotals &totals, const QLocale &locale)
{
    if (totals.tooLarge)
        return Texts::tr("The sums in %1 are larger than can be added up exactly").arg(totals.currency.code());
    const auto money = [&](std::int64_t minor) { return displayMoney({minor, totals.currency}, locale); };
    const QString claimed = totals.disputed == 0
        ? money(totals.claimed)
        : Texts::tr("%1 (disputed %2)", "amount claimed").arg(money(totals.claimed), money(totals.disputed));
    const QString sums = Texts::tr("Entitled %1 · expected %2 · to claim %3 · claimed %4 · credited %5 · forgone %6")
                             .arg(money(totals.entitled), money(totals.expected), money(totals.toClaim), claimed,
                                 money(totals.credited), money(totals.forgone));
    return totals.takenBack == 0 ? sums : Texts::tr("%1 · taken back %2", "sums").arg(sums, money(totals.takenBack));
}

} // namespace kept
