// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/creditpostings.h"
#include "models/evaluation/creditstanding.h"
#include "tests/evaluation/creditinput.h"

namespace kept::test {

inline EvaluationInput tenAMonth()
{
    ServiceLevel promised = level(Metric::Availability, "99.9");
    promised.credit = CreditSchedule{};
    promised.credit->measure = CreditMeasure::Miss;
    promised.credit->pays = part("0.1");
    EvaluationInput in = charged(promised, "100.00");
    in.first = day("2025-01-01");
    in.last = day("2025-06-30");
    return in;
}

inline CreditSchedule &scheduleOf(EvaluationInput &in)
{
    return *in.agreement.versions.front().content.serviceLevels.front().credit;
}

inline void missMonth(EvaluationInput &in, const char *month)
{
    const QByteArray from = QByteArray(month) + "-05T00:00:00Z";
    const QByteArray to = QByteArray(month) + "-05T12:00:00Z";
    addOutage(in, from.constData(), to.constData());
}

inline Portfolio portfolioOf(const EvaluationInput &in)
{
    Portfolio portfolio;
    portfolio.agreements = {in.agreement};
    portfolio.scorecards.emplace(in.agreement.id, evaluate(in));
    portfolio.asOf = in.asOf;
    portfolio.first = in.first;
    portfolio.last = in.last;
    return portfolio;
}

inline Claim claimOf(const char *id, const char *amount, ClaimState state = ClaimState::Claimed)
{
    return {idOf<ClaimId>(id), idOf<AgreementId>("agreement"), levelId, period("2025-02"), euro(amount), state,
        day("2025-03-10"), {}, {}, {}, 0, 1};
}

/// "restatement -4.00 taken_back", in the order of the ledger.
inline QStringList linesOf(const Portfolio &portfolio)
{
    QStringList lines;
    for (const CreditEntry &entry : creditLedger(portfolio))
        lines << QStringLiteral("%1 %2 %3 %4")
                     .arg(entry.period.toText(), creditKindName(entry.kind), entry.amount.amountText(),
                         creditStateName(entry.state));
    lines.sort();
    return lines;
}

} // namespace kept::test
