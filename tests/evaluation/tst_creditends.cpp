// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/creditcaps.h"
#include "tests/evaluation/ledgerinput.h"

#include <QTest>

using namespace kept;
using namespace kept::test;

/// Caps and credits where an agreement or a service level begins or ends inside a period, and where an amendment
/// changes how long periods are.
class TstCreditEnds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLastDayOfTheAgreementSaysWhichYearItIs_data()
    {
        QTest::addColumn<CreditCap>("cap");
        QTest::addColumn<QString>("last");
        // 30 % of the charge: October 304.52, November 295.48, the fourteen days of January 135.48.
        QTest::newRow("an amount over the contract year, used up by November")
            << CreditCap{CapSpan::ContractYear, {}, euro("500.00"), {}} << QStringLiteral("none");
        QTest::newRow("an amount over twelve months, used up by November")
            << CreditCap{CapSpan::TwelveMonths, {}, euro("500.00"), {}} << QStringLiteral("none");
        QTest::newRow("10 % of the year's 12,000.00 leave 600.00")
            << CreditCap{CapSpan::ContractYear, part("0.1"), {}, {}} << QStringLiteral("135.48");
    }

    void theLastDayOfTheAgreementSaysWhichYearItIs()
    {
        QFETCH(CreditCap, cap);
        EvaluationInput in = yearFrom("2025-01-15", 12);
        for (const char *month : {"2025-10", "2025-11", "2026-01"})
            missMonth(in, month);
        contentOf(in).creditTerms.caps = {cap};
        QTEST(creditIn(in, "2026-01"), "last");
    }

    void whatIsChargedAfterTheEndIsNoPartOfACap()
    {
        EvaluationInput in = yearFrom("2025-01-01", 6); // charged 6,000.00 until it ends
        scheduleOf(in).pays = part("0.5");
        for (const char *month : {"2025-01", "2025-02", "2025-03"})
            missMonth(in, month);
        contentOf(in).creditTerms.caps = {{CapSpan::ContractYear, part("0.1"), {}, {}}};
        QCOMPARE(creditIn(in, "2025-01"), QStringLiteral("500.00"));
        QCOMPARE(creditIn(in, "2025-02"), QStringLiteral("100.00"));
        QCOMPARE(creditIn(in, "2025-03"), QStringLiteral("none"));
        contentOf(in).term.renewal = RenewalMode::Automatic; // it may go on for a whole year
        contentOf(in).term.renewalMonths = 6;
        in.asOf = at("2025-04-01T00:00:00Z");
        QCOMPARE(creditIn(in, "2025-03"), QStringLiteral("200.00"));
    }

    void anEarnBackFreesOnlyTheYearsOfItsCredit()
    {
        EvaluationInput in = yearFrom("2025-01-01", 24);
        scheduleOf(in).pays = part("0.1");
        scheduleOf(in).earnBack = EarnBack{2, {}};
        for (const char *month : {"2025-01", "2025-04", "2025-05", "2026-01"})
            missMonth(in, month); // January 2025 is taken back in March, May in July
        contentOf(in).creditTerms.caps = {{CapSpan::TwelveMonths, {}, euro("150.00"), {}}};
        QCOMPARE(creditIn(in, "2025-04"), QStringLiteral("100.00")); // January's is taken back
        QCOMPARE(creditIn(in, "2025-05"), QStringLiteral("50.00"));
        QCOMPARE(creditIn(in, "2026-01"), QStringLiteral("50.00")); // April's stands, May's is taken back
    }

    void aCapOfAPeriodGoesByItsWholeCharge_data()
    {
        QTest::addColumn<bool>("other");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        // The first one ends on 15 April: 20 % of 500.00. The other one has 0.1 % of 1,000.00. At most 100.00 in all.
        QTest::newRow("alone") << false << QStringLiteral("100.00") << QStringLiteral("none");
        QTest::newRow("with another one") << true << QStringLiteral("99.01") << QStringLiteral("0.99");
    }

    void aCapOfAPeriodGoesByItsWholeCharge()
    {
        QFETCH(bool, other);
        EvaluationInput in = yearFrom("2025-01-01", 24);
        scheduleOf(in).pays = part("0.2");
        ServiceLevel second = contentOf(in).serviceLevels.front();
        second.id = idOf<ServiceLevelId>("second");
        second.credit->pays = part("0.001");
        if (!other)
            second.targets.set(day("2025-01-01"), Target{dec("1"), {}, {}, {}});
        contentOf(in).serviceLevels.push_back(second);
        contentOf(in).creditCap = part("0.1");
        AgreementVersion next = in.agreement.versions.front();
        next.number = 2;
        next.effective = day("2025-04-16");
        next.content.serviceLevels.erase(next.content.serviceLevels.begin());
        in.agreement.versions.push_back(next);
        missMonth(in, "2025-04");
        QTEST(creditIn(in, "2025-04"), "first");
        QTEST(creditIn(in, "2025-04", "second"), "second");
    }

    /// The month is paid, and the quarter of the two months after it, which begins on the same day.
    void nothingIsLostWhereAPeriodIsMadeLonger_data()
    {
        QTest::addColumn<bool>("remembers");
        QTest::newRow("without a cap over the year") << false;
        QTest::newRow("with one") << true;
    }

    void nothingIsLostWhereAPeriodIsMadeLonger()
    {
        QFETCH(bool, remembers);
        EvaluationInput in = yearFrom("2025-01-01", 24);
        scheduleOf(in).pays = part("0.1");
        if (remembers)
            contentOf(in).creditTerms.caps = {{CapSpan::ContractYear, {}, euro("100000.00"), {}}};
        AgreementVersion next = in.agreement.versions.front();
        next.number = 2;
        next.effective = day("2025-02-01");
        next.content.serviceLevels.front().period = PeriodKind::Quarter;
        in.agreement.versions.push_back(next);
        missMonth(in, "2025-01");
        missMonth(in, "2025-02");
        QCOMPARE(creditIn(in, "2025-01"), QStringLiteral("100.00"));
        QCOMPARE(creditIn(in, "2025-Q1"), QStringLiteral("200.00"));
    }

    /// The month of February until the 14th is missed, and the quarter from the 15th on, which begins in January, met.
    void anEarnBackStandsInTheMetPeriodThoughItBeginsFirst()
    {
        EvaluationInput in = yearFrom("2025-01-01", 24);
        scheduleOf(in).pays = part("0.1");
        scheduleOf(in).earnBack = EarnBack{1, {}};
        AgreementVersion next = in.agreement.versions.front();
        next.number = 2;
        next.effective = day("2025-02-15");
        next.content.serviceLevels.front().period = PeriodKind::Quarter;
        in.agreement.versions.push_back(next);
        missMonth(in, "2025-02"); // on the 5th
        in.last = day("2025-03-31");
        const QStringList lines = linesOf(portfolioOf(in));
        QCOMPARE(lines,
            (QStringList{QStringLiteral("2025-02 credit 50.00 entitled"),
                QStringLiteral("2025-Q1 earn_back -50.00 taken_back")}));
    }

    void periodsWithoutCreditsCountFromTheStartOfTheTerm()
    {
        EvaluationInput in = yearFrom("2025-01-15", 12);
        in.agreement.versions.front().effective = day("2024-12-01"); // signed before it starts
        scheduleOf(in).pays = part("0.1");
        scheduleOf(in).grace = GracePeriod{};
        scheduleOf(in).grace->periods = 2;
        missMonth(in, "2025-02");
        missMonth(in, "2025-03");
        QCOMPARE(creditIn(in, "2025-02"), QStringLiteral("none"));
        QVERIFY(creditIn(in, "2025-03") != QStringLiteral("none"));
    }

    void theTraceNamesTheCapItsDaysAndWhatWasUsed()
    {
        EvaluationInput in = yearFrom("2025-01-15", 12);
        for (const char *month : {"2025-10", "2025-11", "2026-01"})
            missMonth(in, month);
        contentOf(in).creditTerms.caps = {{CapSpan::ContractYear, {}, euro("500.00"), QStringLiteral("7.4")}};
        QCOMPARE(creditLinesOf(in, "2025-10"),
            (QStringList{QStringLiteral("304.516129 EUR, rounded half to even"),
                QStringLiteral("30 % × 1,015.05 = 304.52 EUR")}));
        QCOMPARE(creditLinesOf(in, "2025-11"),
            (QStringList{QStringLiteral("The schedule pays 30 % of 984.95 EUR = 295.48 EUR"),
                QStringLiteral(
                    "295.48 EUR, by the agreement's cap of 500.00 EUR for 15 Jan 2025 to 14 Jan 2026, of which "
                    "earlier credits, claimed or not, used 304.52 EUR: 195.48 EUR (7.4)"),
                QStringLiteral("195.48 EUR")}));
        QCOMPARE(creditLinesOf(in, "2026-01"),
            (QStringList{QStringLiteral("The schedule pays 30 % of 451.61 EUR = 135.48 EUR"),
                QStringLiteral("The agreement's cap of 500.00 EUR for 15 Jan 2025 to 14 Jan 2026 is used up by earlier "
                               "credits, claimed or not: nothing is paid. (7.4)")}));
    }

    void theTraceTellsWhatPointsPayTogether()
    {
        EvaluationInput in = yearFrom("2025-01-01", 12);
        scheduleOf(in).pays = CreditPoints{dec("3")};
        ServiceLevel second = contentOf(in).serviceLevels.front();
        second.id = idOf<ServiceLevelId>("second");
        second.credit->pays = CreditPoints{dec("2")};
        contentOf(in).serviceLevels.push_back(second);
        PointsTable table;
        table.basis = CreditBasis::Agreement;
        table.clause = QStringLiteral("7.2");
        table.steps = {{dec("1"), part("0.05")}, {dec("5"), part("0.2")}};
        contentOf(in).creditTerms.points = table;
        contentOf(in).creditCap = part("0.1");
        missMonth(in, "2025-02"); // 5 points are 200.00 of 1,000.00, and the cap is 100.00: 3 : 2
        QCOMPARE(creditLinesOf(in, "2025-02"),
            (QStringList{QStringLiteral("3 points of this service level (7.2)"),
                QStringLiteral("5 points of all service levels of the period pay 20 % by the table. (7.2)"),
                QStringLiteral(
                    "The agreement's cap of 100.00 EUR for Feb 2025 holds the credits of the period together."),
                QStringLiteral("60.00 EUR")}));
    }

    void noCapIsNamedThatCutNothing()
    {
        EvaluationInput in = yearFrom("2025-01-01", 12);
        contentOf(in).creditTerms.caps = {{CapSpan::ContractYear, {}, euro("10000.00"), QStringLiteral("7.4")}};
        CreditSchedule &schedule = scheduleOf(in);
        schedule.pays = CreditPoints{dec("3")};
        schedule.cap = part("0.05");
        PointsTable table;
        table.steps = {{dec("1"), part("0.1")}};
        contentOf(in).creditTerms.points = table;
        missMonth(in, "2025-02");
        QCOMPARE(creditLinesOf(in, "2025-02"),
            (QStringList{QStringLiteral("3 points of this service level"),
                QStringLiteral("3 points of all service levels of the period pay 10 % by the table."),
                QStringLiteral("The cap of the service level is 50.00 EUR."), QStringLiteral("50.00 EUR")}));
    }

    void aFixedAmountIsToldAsNoShare()
    {
        EvaluationInput in = yearFrom("2025-01-01", 12);
        scheduleOf(in).pays = euro("7.77");
        missMonth(in, "2025-10");
        QCOMPARE(creditLinesOf(in, "2025-10"),
            (QStringList{QStringLiteral("The schedule pays 7.77 EUR"), QStringLiteral("7.77 EUR")}));
    }

private:
    /// What the trace says of the credit, with the clauses of the steps.
    static QStringList creditLinesOf(const EvaluationInput &in, const char *when)
    {
        QStringList lines;
        for (const TraceLine &line : explain(in, levelId, period(when), english).lines)
            if (line.label == QStringLiteral("Credit"))
                lines << (line.link.isEmpty() ? line.text
                                              : QStringLiteral("%1 (%2)").arg(line.text, line.link.section(u':', 1)));
        return lines;
    }

    /// 30 % of 1,000.00 a month for each missed month.
    static EvaluationInput yearFrom(const char *start, int months)
    {
        EvaluationInput in = tenAMonth();
        in.agreement.versions.front().effective = day(start);
        contentOf(in).term.start = day(start);
        contentOf(in).term.months = months;
        contentOf(in).charges = {{hosting, QStringLiteral("fee"), euro("1000.00"), 1, day(start), {}}};
        scheduleOf(in).pays = part("0.3");
        in.measurements.coverage = {covered(MeasurementKind::Outage, "2024-01-01T00:00:00Z", "2027-01-01T00:00:00Z")};
        in.last = day("2026-01-31");
        in.asOf = at("2026-06-01T00:00:00Z");
        return in;
    }

    static AgreementContent &contentOf(EvaluationInput &in) { return in.agreement.versions.front().content; }

    static QString creditIn(const EvaluationInput &in, const char *when, const char *level = "level")
    {
        const Scorecard scorecard = evaluate(in);
        const ServiceLevelResult *result = resultOf(scorecard, idOf<ServiceLevelId>(level), period(when));
        return result != nullptr && result->credit ? result->credit->amount.amountText() : QStringLiteral("none");
    }
};

QTEST_GUILESS_MAIN(TstCreditEnds)
#include "tst_creditends.moc"
