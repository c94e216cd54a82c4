// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/creditsmodel.h"

#include "models/domain/display.h"

namespace kept {

namespace {

bool accepts(const CreditEntry &entry, const CreditFilter &filter)
{
    if (filter.state && entry.state != *filter.state)
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
        if (!accepts(entry, filter))
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
