// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/creditstanding.h"

#include "models/domain/display.h"

#include <QCoreApplication>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::CreditLedger)
};

} // namespace

QStringList creditStandings(const Portfolio &portfolio, const Agreement &agreement, const Scorecard &scorecard,
    const ServiceLevelResult &result, const QLocale &locale)
{
    QStringList standings;
    const std::vector<CreditEntry> entries = creditsOf(portfolio, agreement, scorecard, result.period);
    const std::vector<CreditShares> shares = creditShares(entries);
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const CreditEntry &entry = entries[i];
        if (entry.serviceLevel != result.serviceLevel || entry.period != result.period)
            continue;
        const QString credit = Texts::tr("Service credit: %1, %2", "amount and state")
                                   .arg(displayMoney(Money(shares[i].amount, entry.amount.currency()), locale),
                                       creditStateText(entry, locale));
        if (entry.isTakenBack) {
            standings << Texts::tr("%1. %2", "credit and what became of it").arg(credit, entry.reason);
            continue;
        }
        const bool isOpen = !entry.claim && entry.state != CreditState::Forgone;
        standings << (!entry.deadline ? credit
                : isOpen              ? Texts::tr("%1; to be claimed by %2", "credit and day")
                               .arg(credit, displayDate(*entry.deadline, locale))
                         : Texts::tr("%1; could be claimed until %2", "credit and day")
                               .arg(credit, displayDate(*entry.deadline, locale)));
    }
    return standings;
}

} // namespace kept
