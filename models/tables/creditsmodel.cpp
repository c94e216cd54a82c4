// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/creditsmodel.h"

#include "models/domain/display.h"

namespace kept {

namespace {

/// Whether a part of the line counts in the sum that is called like the state.
bool hasPartIn(CreditState state, const CreditTotals &sums)
{
    switch (state) {
    case CreditState::Disputed:
        return sums.disputed != 0;
    case CreditState::Credited:
        return sums.credited != 0;
    case CreditState::Forgone:
        return sums.forgone != 0;
    default:
        return false;
    }
}

bool accepts(const CreditEntry &entry, const CreditTotals &sums, const CreditFilter &filter)
{
    if (filter.state && entry.state != *filter.state && !hasPartIn(*filter.state, sums))
        return false;
    if (filter.supplier && entry.obligor != *filter.supplier)
        return false;
    return !filter.period
        || (entry.period.first() >= filter.period->first() && entry.period.end() <= filter.period->end());
}

} // namespace

std::vector<CreditRow> creditRows(const Portfolio &portfolio, const CreditFilter &filter)
{
    std::vector<CreditRow> rows;
    const std::vector<CreditEntry> ledger = creditLedger(portfolio);
    const std::vector<CreditShares> shares = creditShares(ledger);
    for (std::size_t i = 0; i < ledger.size(); ++i) {
        const CreditEntry &entry = ledger[i];
        if (!accepts(entry, shares[i].sums, filter))
            continue;
        const Agreement *agreement = portfolio.agreement(entry.agreement);
        const ServiceLevel *level = agreement ? findServiceLevel(*agreement, entry.serviceLevel) : nullptr;
        rows.push_back({entry, agreement ? titleOn(*agreement, entry.period.last()) : entry.agreement.text(),
            portfolio.organisationName(entry.obligor), level ? level->name : entry.serviceLevel.text(),
            Money(shares[i].amount, entry.amount.currency()),
            entry.deadline && agreement ? static_cast<int>(dateOf(*agreement, portfolio.asOf).daysTo(*entry.deadline))
                                        : 0});
    }
    return rows;
}

namespace {

/// Less is owed than was claimed, or than the part of it that was granted.
QString takenBackText(const CreditEntry &entry, const Money &amount, const QString &reason)
{
    const QString less = entry.granted
        ? CreditsModel::tr("By today's figures %1 less is owed than the %2 that were granted of the claim. %3")
              .arg(displayMoney(amount), displayMoney(*entry.granted), reason)
        : CreditsModel::tr("By today's figures %1 less is owed than was claimed. %2").arg(displayMoney(amount), reason);
    return less + u' '
        + (entry.owedByUs
                ? CreditsModel::tr("There is nothing to claim here: agree with the other party how what was credited "
                                   "too much comes back to us.")
                : CreditsModel::tr("There is nothing to claim here: agree with the other party how what was credited "
                                   "too much is given back."));
}

/// What changed a credit after it was claimed, and what follows.
QString restatementText(const CreditEntry &entry)
{
    const Money amount(std::abs(entry.amount.minor()), entry.amount.currency());
    const QString reason = entry.reason.endsWith(u'.') ? entry.reason : entry.reason + u'.';
    if (entry.state == CreditState::TakenBack)
        return takenBackText(entry, amount, reason);
    if (entry.state == CreditState::Forgone && entry.deadline)
        return CreditsModel::tr("By today's figures %1 more is owed than was claimed. %2 The deadline passed on %3 "
                                "without a claim of it.")
            .arg(displayMoney(amount), reason, displayDate(*entry.deadline));
    return CreditsModel::tr("By today's figures %1 more is owed than was claimed. %2 The difference can be claimed.")
        .arg(displayMoney(amount), reason);
}

} // namespace

QString standingText(const CreditEntry &entry)
{
    if (entry.claim) {
        const QString story = claimStory(entry).join(QStringLiteral(" · "));
        return entry.reason.isEmpty()
            ? story
            : CreditsModel::tr("%1. %2", "what became of a claim, and its reason").arg(story, entry.reason);
    }
    if (entry.isTakenBack || entry.kind == CreditKind::EarnBack)
        return entry.reason;
    if (entry.kind == CreditKind::Restatement)
        return restatementText(entry);
    if (entry.state == CreditState::Forgone && entry.deadline)
        return CreditsModel::tr("The deadline passed on %1 without a claim.").arg(displayDate(*entry.deadline));
    return CreditsModel::tr("Not claimed.");
}

QStringList CreditsModel::titles() const
{
    return {tr("Agreement"), tr("Owed by"), tr("Service level"), tr("Period"), tr("Amount"), tr("State"),
        tr("Claim until"), tr("Clause")};
}

QString CreditsModel::text(const CreditRow &row, int column) const
{
    switch (column) {
    case 0:
        return row.agreement;
    case 1:
        return row.supplier;
    case 2:
        return row.serviceLevel;
    case 3:
        return displayPeriod(row.entry.period);
    case 4:
        return displayMoney(row.amount);
    case 5:
        return creditStateText(row.entry);
    case 6:
        if (row.entry.isTakenBack)
            return tr("taken back", "instead of a deadline");
        if (!row.entry.deadline)
            return tr("no deadline");
        if (row.entry.claim || row.daysLeft < 0)
            return displayDate(*row.entry.deadline);
        if (row.daysLeft == 0)
            return tr("%1, today is the last day", "date").arg(displayDate(*row.entry.deadline));
        return tr("%1, %n day(s) left", nullptr, row.daysLeft).arg(displayDate(*row.entry.deadline));
    default:
        return row.entry.clause;
    }
}

bool CreditsModel::isNumber(int column) const { return column == 4; }

} // namespace kept
