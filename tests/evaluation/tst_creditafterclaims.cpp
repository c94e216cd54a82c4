// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/codec.h"
#include "models/domain/display.h"
#include "models/evaluation/creditclaims.h"
#include "tests/evaluation/ledgerinput.h"

#include <QTest>

using namespace kept;
using namespace kept::test;

/// What answers to claims, and lapsed differences, do to earn-backs, caps and sums.
class TstCreditAfterClaims : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEarnBackTakesTheOpenDifferenceToo()
    {
        EvaluationInput in = tenAMonth();
        missMonth(in, "2025-02");
        scheduleOf(in).pays = part("0.16");
        scheduleOf(in).earnBack = EarnBack{2, {}};
        Portfolio portfolio = portfolioOf(in);
        portfolio.claims = {claimOf("c1", "10.00")};
        QCOMPARE(linesOf(portfolio),
            (QStringList{QStringLiteral("2025-02 credit 16.00 claimed"),
                QStringLiteral("2025-02 restatement 6.00 entitled"),
                QStringLiteral("2025-04 earn_back -16.00 taken_back")}));
        const CreditTotals totals = creditTotals(creditLedger(portfolio), std::nullopt).front();
        QCOMPARE(totals.toClaim, std::int64_t(0));
        QCOMPARE(totals.takenBack, std::int64_t(1600));
    }

    /// A miss of 16.00, of which 10.00 was claimed; 6.00 more is claimed until the day, and April takes it back.
    void aDifferenceThatHadLapsedIsForgoneAndNotTakenBack_data()
    {
        QTest::addColumn<QString>("known");
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<qint64>("forgone");
        QTest::addColumn<qint64>("takenBack");
        QTest::newRow("lapsed on 30 March, before April took the credit back")
            << QStringLiteral("2025-03-20T08:00:00Z")
            << QStringList{QStringLiteral("2025-02 credit 16.00 credited"),
                   QStringLiteral("2025-02 restatement 6.00 forgone"),
                   QStringLiteral("2025-04 earn_back -10.00 taken_back")}
            << qint64(600) << qint64(1000);
        QTest::newRow("open until 20 May, when April took it back")
            << QStringLiteral("2025-04-20T08:00:00Z")
            << QStringList{QStringLiteral("2025-02 credit 16.00 credited"),
                   QStringLiteral("2025-02 restatement 6.00 entitled"),
                   QStringLiteral("2025-04 earn_back -16.00 taken_back")}
            << qint64(0) << qint64(1600);
    }

    void aDifferenceThatHadLapsedIsForgoneAndNotTakenBack()
    {
        QFETCH(QString, known);
        EvaluationInput in = tenAMonth();
        missMonth(in, "2025-02");
        scheduleOf(in).pays = part("0.16");
        scheduleOf(in).earnBack = EarnBack{2, {}};
        scheduleOf(in).claimWindow = {ClaimWindowKind::DaysAfterPeriod, 30};
        Portfolio portfolio = portfolioOf(in);
        portfolio.asOf = at("2025-07-01T08:00:00Z");
        portfolio.claims = {claimOf("c1", "10.00", ClaimState::Credited)};
        portfolio.latestFacts.emplace(portfolio.claims.front().id, at(qPrintable(known)));
        QTEST(linesOf(portfolio), "lines");
        const CreditTotals totals = creditTotals(creditLedger(portfolio), std::nullopt).front();
        QTEST(qint64(totals.forgone), "forgone");
        const Scorecard &scorecard = portfolio.scorecards.begin()->second;
        const ServiceLevelResult &february = *resultOf(scorecard, levelId, period("2025-02"));
        const auto taken = takenBackOf(in.agreement, portfolio.claims, portfolio.latestFacts, february);
        QTEST(qint64(taken->minor()), "takenBack");
        QTEST(qint64(totals.takenBack), "takenBack");
        // The same where the missed month is not among the days that are asked for.
        in.first = day("2025-04-01");
        portfolio.scorecards = portfolioOf(in).scorecards;
        portfolio.first = in.first;
        QTEST(qint64(creditTotals(creditLedger(portfolio), std::nullopt).front().takenBack), "takenBack");
        // And in the trace.
        in.claims = portfolio.claims;
        in.latestFacts = portfolio.latestFacts;
        const auto lines = explain(in, levelId, period("2025-04"), QLocale::c()).lines;
        const auto told = std::find_if(lines.begin(), lines.end(),
            [](const TraceLine &line) { return line.label == QStringLiteral("Earn-back"); });
        QVERIFY2(told->text.contains(displayMoney(*taken, QLocale::c())), qPrintable(told->text));
    }

    /// A cap over the year goes by what was known when the later period had ended.
    void aLaterRejectionLeavesEarlierCapsAlone_data()
    {
        QTest::addColumn<QString>("rejected");
        QTest::addColumn<QString>("credit");
        QTest::newRow("not rejected") << QString() << QStringLiteral("10.00");
        QTest::newRow("rejected before the period ended") << QStringLiteral("2025-05-31") << QStringLiteral("5.00");
        QTest::newRow("rejected after it") << QStringLiteral("2025-06-01") << QStringLiteral("10.00");
    }

    void aLaterRejectionLeavesEarlierCapsAlone()
    {
        QFETCH(QString, rejected);
        EvaluationInput in = tenAMonth();
        missMonth(in, "2025-02");
        missMonth(in, "2025-05");
        scheduleOf(in).earnBack = EarnBack{2, {}};
        in.agreement.versions.front().content.creditTerms.caps = {{CapSpan::ContractYear, {}, euro("15.00"), {}}};
        in.claims = {claimOf("c1", "10.00")};
        if (!rejected.isEmpty()) {
            in.claims.front().state = ClaimState::Rejected;
            in.claims.front().settledOn = day(qPrintable(rejected));
        }
        const Scorecard scorecard = evaluate(in);
        QTEST(resultOf(scorecard, levelId, period("2025-05"))->credit->amount.amountText(), "credit");
    }

    /// Nobody had claimed it when its window ended on 10 March: April takes nothing back, and May has what is left.
    void aLateClaimLeavesEarlierCapsAlone_data()
    {
        QTest::addColumn<QString>("claimed");
        QTest::addColumn<QString>("credit");
        QTest::newRow("never claimed") << QString() << QStringLiteral("5.00");
        QTest::newRow("claimed after May had ended") << QStringLiteral("2025-06-05") << QStringLiteral("5.00");
        QTest::newRow("claimed in time") << QStringLiteral("2025-03-10") << QStringLiteral("10.00");
    }

    void aLateClaimLeavesEarlierCapsAlone()
    {
        QFETCH(QString, claimed);
        EvaluationInput in = tenAMonth();
        missMonth(in, "2025-02");
        missMonth(in, "2025-05");
        scheduleOf(in).earnBack = EarnBack{2, {}};
        scheduleOf(in).claimWindow = {ClaimWindowKind::DaysAfterPeriod, 10};
        in.agreement.versions.front().content.creditTerms.caps = {{CapSpan::ContractYear, {}, euro("15.00"), {}}};
        if (!claimed.isEmpty()) {
            in.claims = {claimOf("c1", "10.00")};
            in.claims.front().claimedOn = day(qPrintable(claimed));
        }
        const Scorecard scorecard = evaluate(in);
        QTEST(resultOf(scorecard, levelId, period("2025-05"))->credit->amount.amountText(), "credit");
    }

    void aLaterStepLeavesEarlierCapsAlone_data()
    {
        QTest::addColumn<QStringList>("steps");
        QTest::addColumn<QString>("credit");
        const auto row = [](const char *name, const QStringList &steps, const char *credit) {
            QTest::newRow(name) << steps << QString::fromLatin1(credit);
        };
        // The cap is 12.00, and May misses 10.00; February's 10.00 are taken back in April as far as they are granted.
        const QString part = QStringLiteral("accepted 2025-04-10 6.00");
        const QString rejected = QStringLiteral("rejected 2025-05-10");
        row("no answer: all is taken back", {}, "10.00");
        row("6.00 accepted: 12 less (10 less 6)", {part}, "8.00");
        row("and credited after May", {part, QStringLiteral("credited 2025-06-20 6.00")}, "8.00");
        row("and all accepted after May", {part, QStringLiteral("accepted 2025-06-20 10.00")}, "8.00");
        row("accepted on the first day after May", {QStringLiteral("accepted 2025-06-01 6.00")}, "10.00");
        row("rejected: 12 less 10", {rejected}, "2.00");
        row("and disputed after May", {rejected, QStringLiteral("disputed 2025-06-20")}, "2.00");
        row("and rejected again",
            {rejected, QStringLiteral("disputed 2025-06-20"), QStringLiteral("rejected 2025-06-25")}, "2.00");
        row("disputed again before May ended", {rejected, QStringLiteral("disputed 2025-05-31")}, "10.00");
    }

    void aLaterStepLeavesEarlierCapsAlone()
    {
        QFETCH(QStringList, steps);
        EvaluationInput in = tenAMonth();
        missMonth(in, "2025-02");
        missMonth(in, "2025-05");
        scheduleOf(in).earnBack = EarnBack{2, {}};
        in.agreement.versions.front().content.creditTerms.caps = {{CapSpan::ContractYear, {}, euro("12.00"), {}}};
        Claim claim = claimOf("c1", "10.00");
        for (const QString &each : steps) {
            const QStringList words = each.split(u' ');
            ClaimStep step{enumFromName<ClaimState>(words[0]).value(), QDate::fromString(words[1], Qt::ISODate)};
            if (words.size() > 2)
                step.amount = euro(qPrintable(words[2]));
            claim.state = step.state;
            claim.settledOn = step.date;
            claim.accepted = step.amount && *step.amount != claim.amount ? step.amount : std::nullopt;
            claim.steps.push_back(step);
        }
        in.claims = {claim};
        const Scorecard scorecard = evaluate(in);
        QTEST(resultOf(scorecard, levelId, period("2025-05"))->credit->amount.amountText(), "credit");
    }

    void whatIsNotOwedAnyMoreIsNotForgone_data()
    {
        QTest::addColumn<QString>("today");
        QTest::addColumn<QString>("accepted");
        QTest::addColumn<qint64>("forgone");
        QTest::newRow("rejected, as it was") << QStringLiteral("0.1") << QString() << qint64(1000);
        QTest::newRow("rejected, and only 4.00 are owed today") << QStringLiteral("0.04") << QString() << qint64(400);
        QTest::newRow("rejected, and nothing is owed today") << QString() << QString() << qint64(0);
        QTest::newRow("6.00 credited, as it was") << QStringLiteral("0.1") << QStringLiteral("6.00") << qint64(400);
        QTest::newRow("6.00 credited, and only 7.00 are owed today")
            << QStringLiteral("0.07") << QStringLiteral("6.00") << qint64(100);
        QTest::newRow("6.00 credited, and more is owed today")
            << QStringLiteral("0.16") << QStringLiteral("6.00") << qint64(400);
    }

    void whatIsNotOwedAnyMoreIsNotForgone()
    {
        QFETCH(QString, today);
        QFETCH(QString, accepted);
        EvaluationInput in = tenAMonth();
        if (!today.isEmpty()) {
            missMonth(in, "2025-02");
            scheduleOf(in).pays = part(qPrintable(today));
        }
        Portfolio portfolio = portfolioOf(in);
        portfolio.claims = {claimOf("c1", "10.00", accepted.isEmpty() ? ClaimState::Rejected : ClaimState::Credited)};
        if (!accepted.isEmpty())
            portfolio.claims.front().accepted = euro(qPrintable(accepted));
        const std::vector<CreditEntry> ledger = creditLedger(portfolio);
        QTEST(qint64(creditTotals(ledger, std::nullopt).front().forgone), "forgone");
    }
};

QTEST_GUILESS_MAIN(TstCreditAfterClaims)
#include "tst_creditafterclaims.moc"
