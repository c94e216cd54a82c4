// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/creditledger.h"

#include "models/store/repositories.h"

#include <QCoreApplication>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::CreditLedger)
};

const Claim *claimOf(const std::vector<Claim> &claims, const AgreementId &agreement, const ServiceLevelResult &result)
{
    const auto found = std::find_if(claims.begin(), claims.end(), [&](const Claim &claim) {
        return claim.agreement == agreement && claim.serviceLevel == result.serviceLevel
            && claim.period == result.period;
    });
    return found == claims.end() ? nullptr : &*found;
}

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

CreditState stateOf(const CreditEntry &entry, const QDate &today)
{
    if (entry.claim)
        return stateOfClaim(entry.claim->state);
    if (entry.deadline && *entry.deadline < today)
        return CreditState::Forgone;
    return entry.finality == Finality::Final ? CreditState::Entitled : CreditState::Expected;
}

CreditEntry entryOf(const Portfolio &portfolio, const Agreement &agreement, const ServiceLevelResult &result)
{
    const ServiceLevel *level = findServiceLevel(agreement, result.serviceLevel);
    CreditEntry entry{agreement.id, level ? level->obligor.value_or(agreement.provider) : agreement.provider,
        result.serviceLevel, result.period, result.credit->amount, CreditState::Entitled, result.finality,
        result.credit->deadline, result.credit->clause, std::nullopt};
    if (const Claim *claim = claimOf(portfolio.claims, agreement.id, result))
        entry.claim = *claim;
    entry.state = stateOf(entry, asOfDate(portfolio));
    return entry;
}

void addTo(CreditTotals &totals, const CreditEntry &entry)
{
    const std::int64_t amount = entry.claim ? entry.claim->amount.minor() : entry.amount.minor();
    (entry.finality == Finality::Final ? totals.entitled : totals.expected) += entry.amount.minor();
    switch (entry.state) {
    case CreditState::Expected:
    case CreditState::Entitled:
        totals.toClaim += amount;
        break;
    case CreditState::Claimed:
    case CreditState::Accepted:
    case CreditState::Disputed:
        totals.claimed += amount;
        break;
    case CreditState::Credited:
        totals.credited += amount;
        break;
    case CreditState::Rejected:
    case CreditState::Forgone:
        totals.forgone += amount;
        break;
    }
}

bool isAllowed(ClaimState from, ClaimState to)
{
    switch (from) {
    case ClaimState::Claimed:
        return to == ClaimState::Accepted || to == ClaimState::Disputed || to == ClaimState::Rejected
            || to == ClaimState::Credited;
    case ClaimState::Accepted:
        return to == ClaimState::Credited || to == ClaimState::Disputed;
    case ClaimState::Disputed:
        return to == ClaimState::Accepted || to == ClaimState::Rejected;
    case ClaimState::Rejected:
        return to == ClaimState::Disputed;
    case ClaimState::Credited:
        return false;
    }
    return false;
}

} // namespace

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
    }
    return {};
}

QString creditStateName(CreditState state)
{
    static constexpr std::array names{
        "expected", "entitled", "claimed", "accepted", "disputed", "rejected", "credited", "forgone"};
    return QString::fromLatin1(names.at(static_cast<std::size_t>(state)));
}

std::vector<CreditEntry> creditLedger(const Portfolio &portfolio)
{
    std::vector<CreditEntry> entries;
    for (const auto &[id, scorecard] : portfolio.scorecards) {
        const Agreement *agreement = portfolio.agreement(id);
        for (const ServiceLevelResult &result : scorecard.results)
            if (agreement && result.credit && !result.credit->amount.isZero())
                entries.push_back(entryOf(portfolio, *agreement, result));
    }
    std::stable_sort(entries.begin(), entries.end(), [](const CreditEntry &a, const CreditEntry &b) {
        const QDate never(9999, 12, 31);
        return std::tuple(a.deadline.value_or(never), a.period.first())
            < std::tuple(b.deadline.value_or(never), b.period.first());
    });
    return entries;
}

std::vector<CreditTotals> creditTotals(const std::vector<CreditEntry> &entries, const std::optional<Period> &period)
{
    std::map<Currency, CreditTotals> totals;
    for (const CreditEntry &entry : entries) {
        if (period && (entry.period.first() < period->first() || entry.period.end() > period->end()))
            continue;
        addTo(totals.try_emplace(entry.amount.currency(), CreditTotals{entry.amount.currency()}).first->second, entry);
    }
    std::vector<CreditTotals> list;
    for (const auto &[currency, sums] : totals)
        list.push_back(sums);
    return list;
}

Result<Claim> claimCredit(Workspace &workspace, const CreditEntry &entry, const QString &note)
{
    const QDate today = dateIn(workspace.now(), QTimeZone::utc());
    if (entry.claim)
        return fail(ErrorCode::Refused, Texts::tr("This service credit is claimed already."));
    if (entry.deadline && *entry.deadline < today)
        return fail(ErrorCode::Refused,
            Texts::tr("This service credit could be claimed until %1 and has lapsed.")
                .arg(entry.deadline->toString(Qt::ISODate)));
    Claim claim{ClaimId::create(), entry.agreement, entry.serviceLevel, entry.period, entry.amount, ClaimState::Claimed,
        today, std::nullopt, {}, note, 0};
    return inTransaction(workspace, QStringLiteral("claim_credit"), note,
        [&](Transaction &transaction) { return saveClaim(transaction, std::move(claim)); });
}

Result<Claim> settleClaim(
    Workspace &workspace, Claim claim, ClaimState state, const QString &invoice, const QString &note)
{
    if (!isAllowed(claim.state, state))
        return fail(ErrorCode::Refused, Texts::tr("This step does not follow from where the claim stands."));
    claim.state = state;
    claim.invoice = invoice.isEmpty() ? claim.invoice : invoice;
    claim.note = note.isEmpty() ? claim.note : note;
    if (state != ClaimState::Disputed)
        claim.settledOn = dateIn(workspace.now(), QTimeZone::utc());
    return inTransaction(workspace, QStringLiteral("settle_claim"), note,
        [&](Transaction &transaction) { return saveClaim(transaction, std::move(claim)); });
}

} // namespace kept
