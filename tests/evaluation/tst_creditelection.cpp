// SPDX-License-Identifier: GPL-3.0-or-later
// Of the credits of one incident only one is paid: which one is proposed, and which one was chosen.
#include "models/evaluation/creditelection.h"
#include "tests/evaluation/creditinput.h"

#include <QTest>

using namespace kept;
using namespace kept::test;

namespace {

const ServiceLevelId longest = ServiceLevelId::parse(QStringLiteral("longest")).value();

/// One outage misses the availability (10 % of 1,000.00) and the longest outage (fixed 60.00) of the same month.
EvaluationInput oneIncident()
{
    ServiceLevel promised = level(Metric::Availability, "99.9");
    promised.credit = CreditSchedule{};
    promised.credit->measure = CreditMeasure::Miss;
    promised.credit->pays = part("0.1");
    promised.credit->election = QStringLiteral("outage");
    promised.credit->claimWindow = {ClaimWindowKind::DaysAfterPeriod, 30};
    EvaluationInput in = charged(promised, "1000.00");
    ServiceLevel second = level(Metric::LongestOutage, "3600");
    second.id = longest;
    second.direction = Direction::AtMost;
    second.credit = promised.credit;
    second.credit->pays = euro("60.00");
    in.agreement.versions.front().content.serviceLevels.push_back(second);
    addOutage(in, "2025-03-05T00:00:00Z", "2025-03-05T12:00:00Z");
    return in;
}

Portfolio portfolioOf(const EvaluationInput &in)
{
    Portfolio portfolio;
    portfolio.agreements = {in.agreement};
    portfolio.scorecards.emplace(in.agreement.id, evaluate(in));
    portfolio.claims = in.claims;
    portfolio.asOf = at("2025-04-10T08:00:00Z");
    portfolio.first = in.first;
    portfolio.last = in.last;
    return portfolio;
}

/// "longest 60.00 taken", the choices of the only line of the ledger.
QStringList choicesOf(const EvaluationInput &in)
{
    const Portfolio portfolio = portfolioOf(in);
    const std::vector<CreditEntry> ledger = creditLedger(portfolio);
    if (ledger.size() != 1)
        return {QStringLiteral("%1 lines").arg(ledger.size())};
    QStringList texts;
    for (const ElectionChoice &choice : electionOf(portfolio, ledger.front()))
        texts << choice.entry.serviceLevel.text() + u' ' + choice.entry.amount.amountText()
                + (choice.isTaken ? QStringLiteral(" taken") : QString())
                + (choice.isProposed ? QStringLiteral(" proposed") : QString());
    return texts;
}

Claim claimOn(const ServiceLevelId &id, const char *amount)
{
    return {idOf<ClaimId>("c1"), idOf<AgreementId>("agreement"), id, period("2025-03"), euro(amount),
        ClaimState::Claimed, day("2025-04-05"), {}, {}, {}};
}

} // namespace

class TstCreditElection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theHighestPayableOneIsProposed()
    {
        QCOMPARE(choicesOf(oneIncident()),
            (QStringList{levelId.text() + QStringLiteral(" 100.00 taken proposed"), QStringLiteral("longest 60.00")}));
    }

    void whatWasClaimedIsTheOneThatIsTaken()
    {
        EvaluationInput in = oneIncident();
        in.claims = {claimOn(longest, "60.00")};
        QCOMPARE(choicesOf(in),
            (QStringList{levelId.text() + QStringLiteral(" 100.00 proposed"), QStringLiteral("longest 60.00 taken")}));
        in.claims = {claimOn(levelId, "100.00")};
        QCOMPARE(choicesOf(in),
            (QStringList{levelId.text() + QStringLiteral(" 100.00 taken proposed"), QStringLiteral("longest 60.00")}));
    }

    void eachRunsThroughTheCapsByItself()
    {
        EvaluationInput in = oneIncident();
        in.agreement.versions.front().content.creditTerms.caps = {{CapSpan::Period, std::nullopt, euro("40.00")}};
        QCOMPARE(choicesOf(in),
            (QStringList{levelId.text() + QStringLiteral(" 40.00 taken proposed"), QStringLiteral("longest 40.00")}));
    }

    void oneBelowItsMinimumPayoutIsNotChosen()
    {
        EvaluationInput in = oneIncident();
        std::vector<ServiceLevel> &levels = in.agreement.versions.front().content.serviceLevels;
        levels.front().credit->minimumPayout = euro("150.00"); // its 100.00 would not be paid
        Scorecard card = evaluate(in);
        QVERIFY(!card.results.at(0).credit && !card.results.at(0).alternative);
        QCOMPARE(card.results.at(1).credit->amount.amountText(), QStringLiteral("60.00"));
        levels.back().credit->minimumPayout = euro("61.00");
        card = evaluate(in);
        QVERIFY(!card.results.at(0).credit && !card.results.at(1).credit);
    }

    void whatWasRejectedGivesWayToWhatIsClaimedInItsPlace()
    {
        EvaluationInput in = oneIncident();
        in.claims = {claimOn(levelId, "100.00")};
        in.claims.front().state = ClaimState::Rejected;
        QCOMPARE(choicesOf(in),
            (QStringList{levelId.text() + QStringLiteral(" 100.00 taken proposed"), QStringLiteral("longest 60.00")}));
        in.claims.push_back(claimOn(longest, "60.00"));
        in.claims.back().id = idOf<ClaimId>("c2");
        const Scorecard card = evaluate(in);
        QVERIFY(!card.results.at(0).credit);
        QCOMPARE(card.results.at(1).credit->amount.amountText(), QStringLiteral("60.00"));
    }

    void otherCreditsHaveNoChoice()
    {
        EvaluationInput in = oneIncident();
        for (ServiceLevel &each : in.agreement.versions.front().content.serviceLevels)
            each.credit->election.clear();
        const Portfolio portfolio = portfolioOf(in);
        const std::vector<CreditEntry> ledger = creditLedger(portfolio);
        QCOMPARE(ledger.size(), std::size_t(2));
        QVERIFY(electionOf(portfolio, ledger.front()).empty());
    }
};

QTEST_GUILESS_MAIN(TstCreditElection)
#include "tst_creditelection.moc"
