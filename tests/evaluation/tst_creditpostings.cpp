// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/evaluation/ledgerinput.h"

#include <QJsonDocument>
#include <QTest>

using namespace kept;
using namespace kept::test;

class TstCreditPostings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aClaimedCreditThatChangesHasALineForTheDifference()
    {
        EvaluationInput in = tenAMonth();
        missMonth(in, "2025-02");
        Portfolio portfolio = portfolioOf(in);
        portfolio.claims = {claimOf("c1", "10.00")};
        QCOMPARE(linesOf(portfolio), (QStringList{QStringLiteral("2025-02 credit 10.00 claimed")}));
        scheduleOf(in).pays = part("0.16"); // as later facts would have it
        portfolio = portfolioOf(in);
        portfolio.claims = {claimOf("c1", "10.00", ClaimState::Credited)};
        portfolio.corrections = {
            {{{hosting, Span{at("2025-02-01T00:00:00Z"), at("2025-02-10T00:00:00Z")}}}, QStringLiteral("outages.csv"),
                QStringLiteral("anna"), at("2025-04-02T08:00:00Z"), QStringLiteral("end of O-1"), 7, false}};
        QCOMPARE(linesOf(portfolio),
            (QStringList{
                QStringLiteral("2025-02 credit 16.00 credited"), QStringLiteral("2025-02 restatement 6.00 entitled")}));
        for (const CreditEntry &entry : creditLedger(portfolio))
            if (entry.kind == CreditKind::Restatement)
                QVERIFY2(entry.reason.contains(QStringLiteral("anna"))
                        && entry.reason.endsWith(QStringLiteral("end of O-1")),
                    qPrintable(entry.reason));
        const CreditTotals totals = creditTotals(creditLedger(portfolio), std::nullopt).front();
        QCOMPARE(totals.entitled, std::int64_t(1600));
        QCOMPARE(totals.credited, std::int64_t(1000));
        QCOMPARE(totals.toClaim, std::int64_t(600));
    }

    void aRestInDisputeIsTakenBackToo_data()
    {
        QTest::addColumn<int>("rest"); // disputed, forgone, or not said
        QTest::addColumn<QStringList>("lines");
        // 16.00 were claimed and 6.00 accepted; by later facts 4.00 are owed.
        QTest::newRow("in dispute: 12.00 of the 16.00 are not owed")
            << static_cast<int>(ClaimRest::Disputed)
            << QStringList{QStringLiteral("2025-02 credit 4.00 accepted"),
                   QStringLiteral("2025-02 restatement -12.00 taken_back")};
        QTest::newRow("given up: 2.00 of the 6.00") << static_cast<int>(ClaimRest::Forgone)
                                                    << QStringList{QStringLiteral("2025-02 credit 4.00 accepted"),
                                                           QStringLiteral("2025-02 restatement -2.00 taken_back")};
    }

    void aRestInDisputeIsTakenBackToo()
    {
        QFETCH(int, rest);
        EvaluationInput in = tenAMonth();
        missMonth(in, "2025-02");
        scheduleOf(in).pays = part("0.04");
        Portfolio portfolio = portfolioOf(in);
        portfolio.claims = {claimOf("c1", "16.00", ClaimState::Accepted)};
        portfolio.claims.front().accepted = euro("6.00");
        portfolio.claims.front().rest = static_cast<ClaimRest>(rest);
        QTEST(linesOf(portfolio), "lines");
    }

    void aClaimWhoseCreditIsNothingKeepsItsClauseAndDeadline()
    {
        EvaluationInput in = tenAMonth(); // nothing is missed by today's facts
        scheduleOf(in).clause = QStringLiteral("7.3");
        scheduleOf(in).claimWindow = {ClaimWindowKind::DaysAfterPeriod, 30};
        Portfolio portfolio = portfolioOf(in);
        portfolio.claims = {claimOf("c1", "10.00", ClaimState::Credited)};
        portfolio.first = day("2025-02-10"); // days inside the period
        portfolio.last = day("2025-02-20");
        const std::vector<CreditEntry> ledger = creditLedger(portfolio);
        QCOMPARE(ledger.size(), std::size_t(2));
        QCOMPARE(ledger.front().kind, CreditKind::Credit);
        QCOMPARE(ledger.front().clause, QStringLiteral("7.3"));
        QCOMPARE(ledger.front().deadline, std::optional(day("2025-03-30")));
        QCOMPARE(ledger.back().amount.amountText(), QStringLiteral("-10.00"));
    }

    void differencesFollowTheirCredits()
    {
        EvaluationInput in = tenAMonth();
        missMonth(in, "2025-02");
        missMonth(in, "2025-03");
        scheduleOf(in).pays = part("0.16");
        scheduleOf(in).claimWindow = {ClaimWindowKind::DaysAfterPeriod, 30}; // the differences have no deadline
        Portfolio portfolio = portfolioOf(in);
        portfolio.claims = {claimOf("c1", "10.00"), claimOf("c2", "20.00")};
        portfolio.claims.back().period = period("2025-03");
        QStringList order;
        for (const CreditEntry &entry : creditLedger(portfolio))
            order << entry.period.toText() + u' ' + creditKindName(entry.kind);
        QCOMPARE(order,
            (QStringList{QStringLiteral("2025-02 credit"), QStringLiteral("2025-02 restatement"),
                QStringLiteral("2025-03 credit"), QStringLiteral("2025-03 restatement")}));
    }

    void aDifferenceHasItsDeadlineAndClause_data()
    {
        QTest::addColumn<QString>("known");
        QTest::addColumn<QString>("deadline");
        QTest::addColumn<QString>("line");
        const auto row = [](const char *name, const char *known, const char *deadline, const char *line) {
            QTest::newRow(name) << QString::fromLatin1(known) << QString::fromLatin1(deadline)
                                << QString::fromLatin1(line);
        };
        row("known while the credit's own window runs", "2025-03-20T08:00:00Z", "2025-03-30", "6.00 forgone");
        row("known on its last day", "2025-03-30T08:00:00Z", "2025-03-30", "6.00 forgone");
        row("known the day after: counted from that day", "2025-03-31T08:00:00Z", "2025-04-30", "6.00 forgone");
        row("known later", "2025-06-20T08:00:00Z", "2025-07-20", "6.00 entitled");
        row("known before it was claimed: nothing runs", "2025-03-02T08:00:00Z", "", "6.00 entitled");
        row("nobody knows since when", "", "", "6.00 entitled");
    }

    void aDifferenceHasItsDeadlineAndClause()
    {
        QFETCH(QString, known);
        QFETCH(QString, deadline);
        EvaluationInput in = tenAMonth();
        missMonth(in, "2025-02");
        scheduleOf(in).pays = part("0.16");
        scheduleOf(in).clause = QStringLiteral("7.3");
        scheduleOf(in).claimWindow = {ClaimWindowKind::DaysAfterPeriod, 30};
        Portfolio portfolio = portfolioOf(in);
        portfolio.asOf = at("2025-07-01T08:00:00Z");
        portfolio.claims = {claimOf("c1", "10.00", ClaimState::Credited)};
        if (!known.isEmpty())
            portfolio.latestFacts.emplace(portfolio.claims.front().id, at(qPrintable(known)));
        for (const CreditEntry &entry : creditLedger(portfolio)) {
            if (entry.kind != CreditKind::Restatement)
                continue;
            QCOMPARE(entry.deadline ? entry.deadline->toString(Qt::ISODate) : QString(), deadline);
            QCOMPARE(entry.clause, QStringLiteral("7.3"));
            QTEST(entry.amount.amountText() + u' ' + creditStateName(entry.state), "line");
        }
        QCOMPARE(linesOf(portfolio).size(), 2);
    }

    /// The lines of a file add up to the sums of the window, whatever became of the credits.
    void theSharesOfTheLinesAddUpToTheSums()
    {
        EvaluationInput in = tenAMonth();
        for (const char *month : {"2025-01", "2025-02", "2025-05"})
            missMonth(in, month);
        scheduleOf(in).pays = part("0.16");
        scheduleOf(in).earnBack = EarnBack{2, {}};
        Portfolio portfolio = portfolioOf(in);
        for (const ClaimState state : {ClaimState::Claimed, ClaimState::Accepted, ClaimState::Disputed,
                 ClaimState::Rejected, ClaimState::Credited}) {
            for (const char *amount : {"10.00", "16.00", "21.00"}) {
                portfolio.claims = {claimOf("c1", amount, state)};
                if (state == ClaimState::Accepted)
                    portfolio.claims.front().accepted = euro("7.00");
                const std::vector<CreditEntry> ledger = creditLedger(portfolio);
                CreditTotals sums{euro("0.00").currency()};
                std::int64_t amounts = 0;
                for (const CreditShares &share : creditShares(ledger)) {
                    sums.expected += share.sums.expected;
                    sums.entitled += share.sums.entitled;
                    sums.toClaim += share.sums.toClaim;
                    sums.forgone += share.sums.forgone;
                    sums.takenBack += share.sums.takenBack;
                    amounts += share.amount;
                }
                const CreditTotals totals = creditTotals(ledger, std::nullopt).front();
                QCOMPARE(sums.expected, totals.expected);
                QCOMPARE(sums.entitled, totals.entitled);
                QCOMPARE(sums.toClaim, totals.toClaim);
                QCOMPARE(sums.forgone, totals.forgone);
                QCOMPARE(sums.takenBack, totals.takenBack);
                std::int64_t earned = 0;
                for (const CreditEntry &entry : ledger)
                    earned += entry.kind == CreditKind::EarnBack ? entry.amount.minor() : 0;
                QCOMPARE(amounts, totals.entitled + totals.expected + earned);
            }
        }
    }

    void aClaimedCreditAndItsDifferenceStandAsTheyCame()
    {
        EvaluationInput in = tenAMonth();
        missMonth(in, "2025-02");
        scheduleOf(in).pays = part("0.16");
        Portfolio portfolio = portfolioOf(in);
        portfolio.claims = {claimOf("c1", "10.00", ClaimState::Credited)};
        const std::vector<CreditEntry> ledger = creditLedger(portfolio);
        const std::vector<CreditShares> shares = creditShares(ledger);
        QCOMPARE(shares.size(), std::size_t(2));
        for (std::size_t i = 0; i < ledger.size(); ++i) {
            const bool isDifference = ledger[i].kind == CreditKind::Restatement;
            QCOMPARE(shares[i].amount, std::int64_t(isDifference ? 600 : 1000));
            QCOMPARE(shares[i].sums.entitled, std::int64_t(isDifference ? 600 : 1000));
            QCOMPARE(shares[i].sums.credited, std::int64_t(isDifference ? 0 : 1000));
        }
    }

    /// As an older workbook may have it: two claims of the most that 64 bits hold.
    void sumsThat64BitsDoNotHoldAreNoNumbers()
    {
        EvaluationInput in = tenAMonth();
        missMonth(in, "2025-02");
        Portfolio portfolio = portfolioOf(in);
        for (const char *amount : {"92233720368547758.07", "20000000000000000.00"}) {
            std::vector<CreditEntry> ledger = creditLedger(portfolio);
            ledger.front().amount = euro(amount);
            ledger.resize(10, ledger.front()); // of the smaller ones, each alone is a number
            const CreditTotals totals = creditTotals(ledger, std::nullopt).front();
            QVERIFY(totals.tooLarge);
            QCOMPARE(totals.entitled, std::int64_t(0));
            QCOMPARE(creditSumsText(totals, QLocale::c()),
                QStringLiteral("The sums in EUR are larger than can be added up exactly"));
        }
        QCOMPARE(creditTotals(creditLedger(portfolio), std::nullopt).front().entitled, std::int64_t(1000));
    }

    void whatWasTakenBackDoesNotLapse()
    {
        EvaluationInput in = tenAMonth();
        missMonth(in, "2025-02");
        scheduleOf(in).earnBack = EarnBack{2, {}};
        scheduleOf(in).claimWindow = {ClaimWindowKind::DaysAfterPeriod, 70}; // 9 May, after it was taken back
        Portfolio portfolio = portfolioOf(in);
        portfolio.asOf = at("2025-07-01T08:00:00Z");
        QCOMPARE(linesOf(portfolio),
            (QStringList{QStringLiteral("2025-02 credit 10.00 entitled"),
                QStringLiteral("2025-04 earn_back -10.00 taken_back")}));
        QCOMPARE(creditTotals(creditLedger(portfolio), std::nullopt).front().forgone, std::int64_t(0));
    }

    void aClaimOfTheDifferenceClosesIt()
    {
        EvaluationInput in = tenAMonth();
        missMonth(in, "2025-02");
        scheduleOf(in).pays = part("0.16");
        Portfolio portfolio = portfolioOf(in);
        portfolio.claims = {claimOf("c1", "10.00"), claimOf("c2", "6.00", ClaimState::Accepted)};
        portfolio.claims[1].restates = idOf<ClaimId>("c1");
        QCOMPARE(linesOf(portfolio),
            (QStringList{
                QStringLiteral("2025-02 credit 16.00 claimed"), QStringLiteral("2025-02 restatement 6.00 accepted")}));
        std::reverse(portfolio.claims.begin(), portfolio.claims.end());
        QCOMPARE(linesOf(portfolio).size(), 2);
    }

    void lessIsTakenBack()
    {
        EvaluationInput in = tenAMonth();
        Portfolio portfolio = portfolioOf(in);
        portfolio.claims = {claimOf("c1", "10.00", ClaimState::Credited)};
        QCOMPARE(linesOf(portfolio),
            (QStringList{QStringLiteral("2025-02 credit 0.00 credited"),
                QStringLiteral("2025-02 restatement -10.00 taken_back")}));
        QCOMPARE(creditTotals(creditLedger(portfolio), std::nullopt).front().takenBack, std::int64_t(1000));
        portfolio.claims.front().state = ClaimState::Rejected; // nothing was granted
        QCOMPARE(linesOf(portfolio), (QStringList{QStringLiteral("2025-02 credit 0.00 rejected")}));
    }

    void theFigureSaysTheAmountsOfTheLedger_data()
    {
        QTest::addColumn<QString>("today");
        QTest::addColumn<QStringList>("standings");
        const auto row = [](const char *name, const char *today, const char *standings) {
            QTest::newRow(name) << QString::fromLatin1(today) << QString::fromUtf8(standings).split(u'|');
        };
        row("as it was claimed", "0.1", "Service credit: 10.00 EUR, claimed");
        row("more since", "0.16", "Service credit: 10.00 EUR, claimed|Service credit: 6.00 EUR, restatement, entitled");
        row("less since", "0.04",
            "Service credit: 10.00 EUR, claimed|Service credit: -6.00 EUR, restatement, taken back");
    }

    void theFigureSaysTheAmountsOfTheLedger()
    {
        QFETCH(QString, today);
        EvaluationInput in = tenAMonth();
        missMonth(in, "2025-02");
        scheduleOf(in).pays = part(qPrintable(today));
        Portfolio portfolio = portfolioOf(in);
        portfolio.claims = {claimOf("c1", "10.00")};
        const Scorecard &scorecard = portfolio.scorecards.begin()->second;
        QTEST(creditStandings(portfolio, in.agreement, scorecard, *resultOf(scorecard, levelId, period("2025-02"))),
            "standings");
    }

    /// Of 10.00 that were claimed, 7.00 is credited and the rest given up.
    void whatWasGivenUpIsForgoneOnlyAsFarAsItIsOwed_data()
    {
        QTest::addColumn<QString>("today");
        QTest::addColumn<QString>("line");
        QTest::addColumn<qint64>("forgone");
        const auto row = [](const char *name, const char *today, const char *line, int forgone) {
            QTest::newRow(name) << QString::fromLatin1(today) << QString::fromUtf8(line) << qint64(forgone);
        };
        row("as it was claimed", "0.1", "10.00 = credited 7.00 EUR · forgone 3.00 EUR", 300);
        row("more since", "0.16", "10.00 = credited 7.00 EUR · forgone 3.00 EUR", 300);
        row("less since", "0.08", "8.00 = credited 7.00 EUR · forgone 1.00 EUR · not granted 2.00 EUR", 100);
        row("as much as was granted", "0.07", "7.00 = credited 7.00 EUR · not granted 3.00 EUR", 0);
        row("less than was granted", "0.04", "7.00 = credited 7.00 EUR · not granted 3.00 EUR", 0);
        row("nothing", "0", "7.00 = credited 7.00 EUR · not granted 3.00 EUR", 0);
    }

    void whatWasGivenUpIsForgoneOnlyAsFarAsItIsOwed()
    {
        QFETCH(QString, today);
        QFETCH(qint64, forgone);
        EvaluationInput in = tenAMonth();
        if (today != QStringLiteral("0")) {
            missMonth(in, "2025-02");
            scheduleOf(in).pays = part(qPrintable(today));
        }
        Portfolio portfolio = portfolioOf(in);
        portfolio.claims = {claimOf("c1", "10.00", ClaimState::Credited)};
        portfolio.claims.front().accepted = euro("7.00");
        portfolio.claims.front().rest = ClaimRest::Forgone;
        const std::vector<CreditEntry> ledger = creditLedger(portfolio);
        const std::vector<CreditShares> shares = creditShares(ledger);
        for (std::size_t i = 0; i < ledger.size(); ++i) {
            if (ledger[i].kind == CreditKind::Credit)
                QTEST(Money(shares[i].amount, ledger[i].amount.currency()).amountText() + QStringLiteral(" = ")
                        + creditStateText(ledger[i]),
                    "line");
            else if (ledger[i].amount.minor() < 0)
                QCOMPARE(ledger[i].granted.value(), euro("7.00"));
        }
        QCOMPARE(qint64(creditTotals(ledger, std::nullopt).front().forgone), forgone);
    }

    void whatWasNotGrantedIsNotTakenBack()
    {
        EvaluationInput in = tenAMonth();
        missMonth(in, "2025-02");
        scheduleOf(in).pays = part("0.04");
        Portfolio portfolio = portfolioOf(in);
        portfolio.claims = {claimOf("c1", "10.00", ClaimState::Accepted)};
        portfolio.claims.front().accepted = euro("4.00");
        portfolio.claims.front().rest = ClaimRest::Forgone;
        QCOMPARE(linesOf(portfolio), (QStringList{QStringLiteral("2025-02 credit 4.00 accepted")}));
        portfolio.claims.front().accepted = euro("7.00");
        QCOMPARE(linesOf(portfolio),
            (QStringList{QStringLiteral("2025-02 credit 4.00 accepted"),
                QStringLiteral("2025-02 restatement -3.00 taken_back")}));
    }

    void aCreditIsTakenBackOnce()
    {
        EvaluationInput in = tenAMonth();
        missMonth(in, "2025-02");
        scheduleOf(in).pays = part("0.04");
        scheduleOf(in).earnBack = EarnBack{2, {}};
        Portfolio portfolio = portfolioOf(in);
        portfolio.claims = {claimOf("c1", "10.00", ClaimState::Credited)};
        QCOMPARE(creditTotals(creditLedger(portfolio), std::nullopt).front().takenBack, std::int64_t(1000));
        portfolio.claims.clear(); // and nothing is left to be claimed
        QCOMPARE(creditTotals(creditLedger(portfolio), std::nullopt).front().toClaim, std::int64_t(0));
    }

    void earnBackWaitsForTheEndOfItsPeriod()
    {
        EvaluationInput in = tenAMonth();
        missMonth(in, "2025-02");
        scheduleOf(in).earnBack = EarnBack{2, {}};
        Portfolio portfolio = portfolioOf(in);
        portfolio.asOf = at("2025-04-30T12:00:00Z");
        QCOMPARE(linesOf(portfolio), (QStringList{QStringLiteral("2025-02 credit 10.00 entitled")}));
        QCOMPARE(creditTotals(creditLedger(portfolio), std::nullopt).front().toClaim, std::int64_t(1000));
    }

    void earnBackIsOfTheNetAmount()
    {
        EvaluationInput in = tenAMonth();
        missMonth(in, "2025-02");
        scheduleOf(in).earnBack = EarnBack{2, QStringLiteral("7.6")};
        Portfolio portfolio = portfolioOf(in);
        const auto earned = [&portfolio] {
            const QStringList lines = linesOf(portfolio).filter(QStringLiteral("earn_back"));
            return lines.value(0);
        };
        QCOMPARE(earned(), QStringLiteral("2025-04 earn_back -10.00 taken_back"));
        portfolio.claims = {claimOf("c1", "10.00", ClaimState::Accepted)};
        portfolio.claims.front().accepted = euro("7.00");
        QCOMPARE(earned(), QStringLiteral("2025-04 earn_back -7.00 taken_back"));
        portfolio.claims.front().state = ClaimState::Rejected;
        QCOMPARE(earned(), QString());
        portfolio.claims.clear();
        scheduleOf(in).claimWindow = {ClaimWindowKind::DaysAfterPeriod, 10}; // lapsed long ago
        portfolio.scorecards = portfolioOf(in).scorecards;
        QCOMPARE(earned(), QString());
        in.first = day("2025-04-01"); // also where the missed period is not among those asked for
        portfolio.scorecards = portfolioOf(in).scorecards;
        QVERIFY(portfolio.scorecards.begin()->second.results.front().earnedBack.has_value());
        QCOMPARE(earned(), QString());
    }

    /// The state of a credit is one, whatever days are asked for.
    void whatALaterPeriodTakesBackIsKnownWhereOnlyTheMissIsAsked()
    {
        EvaluationInput in = tenAMonth();
        missMonth(in, "2025-02");
        scheduleOf(in).earnBack = EarnBack{2, {}};
        scheduleOf(in).claimWindow = {ClaimWindowKind::DaysAfterPeriod, 70};
        in.first = day("2025-02-01");
        in.last = day("2025-02-28");
        Portfolio portfolio = portfolioOf(in);
        QCOMPARE(linesOf(portfolio), (QStringList{QStringLiteral("2025-02 credit 10.00 entitled")}));
        const std::vector<CreditEntry> ledger = creditLedger(portfolio);
        QVERIFY(ledger.front().isTakenBack);
        QCOMPARE(
            ledger.front().reason, QStringLiteral("It was taken back in Apr 2025: the periods since then are met."));
        QCOMPARE(creditTotals(ledger, std::nullopt).front().toClaim, std::int64_t(0));
        const QByteArray sealed = QJsonDocument(toJson(portfolio.scorecards.begin()->second)).toJson();
        QVERIFY(!sealed.contains("earned_back"));
        Scorecard asSealed = portfolio.scorecards.begin()->second;
        asSealed.results.front().earnedBack.reset();
        const auto standings = creditStandings(portfolio, in.agreement, asSealed, asSealed.results.front());
        QCOMPARE(standings,
            (QStringList{QStringLiteral("Service credit: 10.00 EUR, entitled. It was taken back in Apr 2025: "
                                        "the periods since then are met.")}));
        portfolio.asOf = at("2025-04-30T12:00:00Z"); // April has not ended
        QVERIFY(!creditLedger(portfolio).front().isTakenBack);
        QCOMPARE(creditTotals(creditLedger(portfolio), std::nullopt).front().toClaim, std::int64_t(1000));
        in.asOf = at("2025-03-20T12:00:00Z");
        portfolio = portfolioOf(in);
        QVERIFY(!portfolio.scorecards.begin()->second.results.front().earnedBack.has_value());
    }

    void whatWeOweOfAMonthIsWithoutWhatALaterOneTakesBack_data()
    {
        QTest::addColumn<QString>("claimed");
        QTest::addColumn<qint64>("february");
        QTest::addColumn<qint64>("april");
        QTest::newRow("they claimed nothing of the 16.00") << QString() << qint64(0) << qint64(0);
        QTest::newRow("they claimed 10.00 of the 16.00") << QStringLiteral("10.00") << qint64(1000) << qint64(-1000);
    }

    void whatWeOweOfAMonthIsWithoutWhatALaterOneTakesBack()
    {
        QFETCH(QString, claimed);
        EvaluationInput in = tenAMonth();
        missMonth(in, "2025-02");
        scheduleOf(in).pays = part("0.16");
        scheduleOf(in).earnBack = EarnBack{2, {}};
        Portfolio portfolio = portfolioOf(in);
        portfolio.organisations = {{in.agreement.provider, QStringLiteral("Ours"), {}, true, {}, {}, {}, {}, {},
            Criticality::Medium, {}, {}, {}, {}, {}, false, 0}};
        if (!claimed.isEmpty())
            portfolio.claims = {claimOf("c1", qPrintable(claimed))};
        const auto owedIn = [&portfolio](const char *month) {
            const auto totals = creditTotals(creditLedger(portfolio), period(month));
            return totals.empty() ? qint64(0) : qint64(totals.front().owed);
        };
        QTEST(owedIn("2025-02"), "february");
        QTEST(owedIn("2025-04"), "april");
        QCOMPARE(owedIn("2025"), qint64(0));
        portfolio.asOf = at("2025-04-30T12:00:00Z"); // nothing is taken back yet
        QCOMPARE(owedIn("2025-02"), qint64(1600));
    }

    void theTraceSaysWhatIsReallyTakenBack()
    {
        EvaluationInput in = tenAMonth();
        missMonth(in, "2025-02");
        scheduleOf(in).earnBack = EarnBack{2, {}};
        in.claims = {claimOf("c1", "10.00", ClaimState::Accepted)};
        in.claims.front().accepted = euro("7.00");
        const auto told = [&in] {
            for (const TraceLine &line : explain(in, levelId, period("2025-04"), QLocale::c()).lines)
                if (line.label == QStringLiteral("Earn-back"))
                    return line.text;
            return QString();
        };
        QCOMPARE(told(),
            QStringLiteral("The credit of 7.00 EUR for Feb 2025 is taken back: the periods since then are met."));
        in.claims.front() = claimOf("c1", "10.00", ClaimState::Rejected);
        QVERIFY2(told().startsWith(QStringLiteral("Nothing of the credit for ")), qPrintable(told()));
    }

    void moreThanARejectedClaimIsALineOfItsOwn()
    {
        EvaluationInput in = tenAMonth();
        missMonth(in, "2025-02");
        scheduleOf(in).pays = part("0.16");
        Portfolio portfolio = portfolioOf(in);
        portfolio.claims = {claimOf("c1", "10.00", ClaimState::Rejected)};
        QCOMPARE(linesOf(portfolio),
            (QStringList{
                QStringLiteral("2025-02 credit 16.00 rejected"), QStringLiteral("2025-02 restatement 6.00 entitled")}));
        const CreditTotals totals = creditTotals(creditLedger(portfolio), std::nullopt).front();
        QCOMPARE(totals.forgone, std::int64_t(1000));
        QCOMPARE(totals.toClaim, std::int64_t(600));
    }

    void whatCannotBeComputedIsNotNothing()
    {
        EvaluationInput in = tenAMonth();
        missMonth(in, "2025-02");
        scheduleOf(in).basis = CreditBasis::Invoice; // and no invoice is in
        Portfolio portfolio = portfolioOf(in);
        portfolio.claims = {claimOf("c1", "10.00")};
        QCOMPARE(linesOf(portfolio), (QStringList{QStringLiteral("2025-02 credit 0.00 claimed")}));
        QCOMPARE(creditTotals(creditLedger(portfolio), std::nullopt).front().takenBack, std::int64_t(0));
    }

    void whatWeOweHasTheDifferencesInIt_data()
    {
        QTest::addColumn<ClaimState>("state");
        QTest::addColumn<QString>("accepted");
        QTest::addColumn<QString>("today");
        QTest::addColumn<std::int64_t>("owed");
        const auto row = [](const char *name, ClaimState state, const char *accepted, const char *today, int owed) {
            QTest::newRow(name) << state << QString::fromLatin1(accepted) << QString::fromLatin1(today)
                                << std::int64_t(owed);
        };
        row("claimed, and as it was", ClaimState::Claimed, "", "0.1", 1000);
        row("claimed, and more since", ClaimState::Claimed, "", "0.16", 1600);
        row("claimed, and less since", ClaimState::Claimed, "", "0.04", 400);
        row("credited", ClaimState::Credited, "", "0.1", 0);
        row("credited, and more since", ClaimState::Credited, "", "0.16", 600);
        row("credited, and less since: they owe us", ClaimState::Credited, "", "0.04", -600);
        row("accepted in part, and more since", ClaimState::Accepted, "7.00", "0.16", 1300);
        row("accepted in part, and less since", ClaimState::Accepted, "7.00", "0.04", 400);
        row("rejected, and more since", ClaimState::Rejected, "", "0.16", 600);
    }

    void whatWeOweHasTheDifferencesInIt()
    {
        QFETCH(ClaimState, state);
        QFETCH(QString, accepted);
        QFETCH(QString, today);
        EvaluationInput in = tenAMonth();
        missMonth(in, "2025-02");
        scheduleOf(in).pays = part(qPrintable(today));
        Portfolio portfolio = portfolioOf(in);
        portfolio.organisations = {
            {in.agreement.provider, QStringLiteral("Ours"), {}, true, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}}};
        portfolio.claims = {claimOf("c1", "10.00", state)};
        if (!accepted.isEmpty())
            portfolio.claims.front().accepted = euro(qPrintable(accepted));
        const std::vector<CreditEntry> ledger = creditLedger(portfolio);
        QTEST(creditTotals(ledger, std::nullopt).front().owed, "owed");
        std::int64_t shared = 0;
        for (const CreditShares &share : creditShares(ledger))
            shared += share.sums.owed;
        QTEST(shared, "owed");
    }

    void aBonusIsOwedToTheOneWhoDelivers()
    {
        EvaluationInput in = tenAMonth();
        in.last = day("2025-01-31");
        scheduleOf(in).bonus = {{std::nullopt, std::nullopt, part("0.02")}};
        const std::vector<CreditEntry> ledger = creditLedger(portfolioOf(in));
        QCOMPARE(ledger.size(), std::size_t(1));
        QCOMPARE(ledger.front().kind, CreditKind::Bonus);
        QCOMPARE(ledger.front().amount, euro("2.00"));
        QCOMPARE(ledger.front().obligor, in.agreement.customer);
        QCOMPARE(ledger.front().creditor, in.agreement.provider);
    }
};

QTEST_GUILESS_MAIN(TstCreditPostings)
#include "tst_creditpostings.moc"
