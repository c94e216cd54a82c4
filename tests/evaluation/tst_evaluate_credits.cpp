// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/creditsettlement.h"
#include "tests/evaluation/creditinput.h"

#include <QTest>

using namespace kept;
using namespace kept::test;

class TstEvaluateCredits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aMissPaysTheShareOfItsBand();
    void nothingIsOwedWithoutAMiss();
    void anotherUnitPaysNothing();
    void partsAreSummedAndCappedOnce();
    void theAgreementsCapIsSpreadByLargestRemainder();
    void theCapIsGrantedOnceOverAllKindsOfPeriods();
    void theCapOfAQuarterCountsMonthsThatWereNotAskedFor();
    void theMinimumActsOnThePeriodsTotal();
    void aQuarterTakesTheQuartersCharge();
    void largestRemainders_data();
    void largestRemainders();
    void aRemainderDoesNotPassALimit();
};

void TstEvaluateCredits::aMissPaysTheShareOfItsBand()
{
    EvaluationInput in = charged(promisedWithCredit());
    addOutage(in, "2025-03-05T00:00:00Z", "2025-03-05T02:00:00Z"); // 99.73 %
    const auto credit = only(in).credit;
    QVERIFY(credit);
    QCOMPARE(credit->amount, euro("2870.00"));
    QCOMPARE(credit->basis, euro("28700.00"));
    QCOMPARE(credit->share, part("0.1"));
    QCOMPARE(credit->deadline, std::optional(day("2025-04-15")));
    QCOMPARE(credit->clause, QStringLiteral("7.1"));
    QVERIFY(!credit->capped);
}

void TstEvaluateCredits::nothingIsOwedWithoutAMiss()
{
    EvaluationInput in = charged(promisedWithCredit());
    QVERIFY(!only(in).credit); // met
    addOutage(in, "2025-03-05T00:00:00Z", "2025-03-05T02:00:00Z");
    in.measurements.coverage = {covered(MeasurementKind::Outage, "2025-03-01T00:00:00Z", "2025-03-20T00:00:00Z")};
    QCOMPARE(only(in).status, Status::Insufficient);
    QVERIFY(!only(in).credit);
    in.measurements.coverage.clear();
    QVERIFY(!only(in).credit); // no data
}

void TstEvaluateCredits::anotherUnitPaysNothing()
{
    ServiceLevel promised = promisedWithCredit();
    promised.credit->unit = QStringLiteral("seconds");
    EvaluationInput in = charged(promised);
    addOutage(in, "2025-03-05T00:00:00Z", "2025-03-05T02:00:00Z");
    QVERIFY(!only(in).credit);
    const Trace trace = explain(in, levelId, period("2025-03"), english);
    QVERIFY(std::any_of(trace.lines.begin(), trace.lines.end(), [](const TraceLine &line) {
        return line.kind == TraceKind::Note && line.text.contains(QStringLiteral("another unit"));
    }));
}

void TstEvaluateCredits::partsAreSummedAndCappedOnce()
{
    ServiceLevel promised = promisedWithCredit();
    promised.targets.set(day("2025-03-11"), Target{dec("99.95"), {}, {}, {}});
    EvaluationInput in = charged(promised, "3100.00");
    addOutage(in, "2025-03-05T00:00:00Z", "2025-03-05T02:00:00Z"); // 10 days of 240 h: 99.17 %, 10 % of 1,000.00
    addOutage(in, "2025-03-15T00:00:00Z", "2025-03-15T06:00:00Z"); // 21 days of 504 h: 98.81 %, 25 % of 2,100.00
    QCOMPARE(only(in).credit->amount, euro("625.00"));
    QCOMPARE(only(in).credit->basis, euro("3100.00"));
    in.agreement.versions.front().content.serviceLevels.front().credit->cap = part("0.2");
    QCOMPARE(only(in).credit->amount, euro("620.00"));
    QVERIFY(only(in).credit->capped);
}

/// Two service levels of the same miss on one charge.
static EvaluationInput twice(const char *amount)
{
    ServiceLevel first = promisedWithCredit();
    ServiceLevel second = promisedWithCredit();
    second.id = idOf<ServiceLevelId>("second");
    EvaluationInput in = charged(first, amount);
    in.agreement.versions.front().content.serviceLevels.push_back(second);
    addOutage(in, "2025-03-05T00:00:00Z", "2025-03-05T02:00:00Z");
    return in;
}

void TstEvaluateCredits::theAgreementsCapIsSpreadByLargestRemainder()
{
    EvaluationInput in = twice("100.10");
    in.agreement.versions.front().content.creditCap = part("0.15");
    // Each 10.01; the cap is 15.015, rounded down 15.01; of 7.5075 each one gets the odd cent.
    const Scorecard card = evaluate(in);
    QCOMPARE(card.results[0].credit->amount, euro("7.51"));
    QCOMPARE(card.results[1].credit->amount, euro("7.50"));
    QVERIFY(card.results[0].credit->capped);
}

/// A monthly and a quarterly level that are both wholly missed, 1,000 a month, a cap of 10 %.
static EvaluationInput monthlyAndQuarterly()
{
    ServiceLevel monthly = promisedWithCredit();
    ServiceLevel quarterly = promisedWithCredit();
    quarterly.id = idOf<ServiceLevelId>("quarterly");
    quarterly.period = PeriodKind::Quarter;
    EvaluationInput in = charged(monthly, "1000.00");
    in.first = day("2025-01-01");
    in.agreement.versions.front().content.serviceLevels = {quarterly, monthly};
    in.agreement.versions.front().content.creditCap = part("0.1");
    addOutage(in, "2025-01-01T00:00:00Z", "2025-04-01T00:00:00Z");
    return in;
}

static QStringList amountsOf(const Scorecard &scorecard)
{
    QStringList amounts;
    for (const ServiceLevelResult &result : scorecard.results)
        amounts << result.period.toText() + u' '
                + (result.credit ? result.credit->amount.amountText() : QStringLiteral("none"));
    return amounts;
}

void TstEvaluateCredits::theCapIsGrantedOnceOverAllKindsOfPeriods()
{
    EvaluationInput in = monthlyAndQuarterly();
    QCOMPARE(amountsOf(evaluate(in)),
        (QStringList{QStringLiteral("2025-Q1 none"), QStringLiteral("2025-01 100.00"), QStringLiteral("2025-02 100.00"),
            QStringLiteral("2025-03 100.00")}));
    // January alone is missed by the month: 25 % of 3,000.00, at most 300.00, less the 100.00 of January.
    in.measurements.outages.front().outage.to = at("2025-02-01T00:00:00Z");
    QCOMPARE(amountsOf(evaluate(in)),
        (QStringList{QStringLiteral("2025-Q1 200.00"), QStringLiteral("2025-01 100.00"), QStringLiteral("2025-02 none"),
            QStringLiteral("2025-03 none")}));
}

void TstEvaluateCredits::theCapOfAQuarterCountsMonthsThatWereNotAskedFor()
{
    EvaluationInput in = monthlyAndQuarterly();
    in.measurements.outages.front().outage.to = at("2025-02-01T00:00:00Z");
    in.first = day("2025-03-01");
    QCOMPARE(amountsOf(evaluate(in)), (QStringList{QStringLiteral("2025-Q1 200.00"), QStringLiteral("2025-03 none")}));
}

void TstEvaluateCredits::theMinimumActsOnThePeriodsTotal()
{
    EvaluationInput in = twice("100.00");
    for (ServiceLevel &promised : in.agreement.versions.front().content.serviceLevels)
        promised.credit->minimumPayout = euro("20.00");
    QCOMPARE(evaluate(in).results[0].credit->amount, euro("10.00"));
    for (ServiceLevel &promised : in.agreement.versions.front().content.serviceLevels)
        promised.credit->minimumIsExclusive = true;
    QVERIFY(!evaluate(in).results[0].credit);
    in.agreement.versions.front().content.serviceLevels.pop_back();
    in.agreement.versions.front().content.serviceLevels.front().credit->minimumIsExclusive = false;
    QVERIFY(!only(in).credit);
}

void TstEvaluateCredits::aQuarterTakesTheQuartersCharge()
{
    ServiceLevel promised = promisedWithCredit();
    promised.period = PeriodKind::Quarter;
    EvaluationInput in = charged(promised, "100.00");
    addOutage(in, "2025-03-05T00:00:00Z", "2025-03-05T06:00:00Z");
    QCOMPARE(only(in).credit->amount, euro("30.00"));
    QCOMPARE(only(in).credit->deadline, std::optional(day("2025-04-15")));
}

void TstEvaluateCredits::largestRemainders_data()
{
    QTest::addColumn<QList<int>>("thirds");
    QTest::addColumn<int>("total");
    QTest::addColumn<QList<int>>("expected");
    QTest::newRow("nothing to spread") << QList<int>{} << 0 << QList<int>{};
    QTest::newRow("whole amounts stay") << QList<int>{3, 6} << 3 << QList<int>{1, 2};
    QTest::newRow("the larger remainder is served first") << QList<int>{4, 5} << 3 << QList<int>{1, 2};
    QTest::newRow("of equal remainders the earlier one") << QList<int>{1, 1, 1} << 1 << QList<int>{1, 0, 0};
}

void TstEvaluateCredits::largestRemainders()
{
    QFETCH(QList<int>, thirds);
    QFETCH(int, total);
    QFETCH(QList<int>, expected);
    std::vector<Rational> exact;
    for (const int third : thirds)
        exact.push_back(Rational(third, 3));
    QList<int> amounts;
    for (const std::int64_t amount : spreadByRemainder(exact, total))
        amounts.push_back(static_cast<int>(amount));
    QCOMPARE(amounts, expected);
}

void TstEvaluateCredits::aRemainderDoesNotPassALimit()
{
    const std::vector<Rational> exact{Rational(99, 10), Rational(98, 10), Rational(1)};
    const auto spread = [&exact](std::int64_t total, const std::vector<std::optional<std::int64_t>> &limits) {
        return spreadByRemainder(exact, total, limits);
    };
    QCOMPARE(spread(20, {}), (std::vector<std::int64_t>{10, 9, 1}));
    QCOMPARE(spread(20, {9, std::nullopt, std::nullopt}), (std::vector<std::int64_t>{9, 10, 1}));
    QCOMPARE(spread(20, {9, 9, std::nullopt}), (std::vector<std::int64_t>{9, 9, 1}));
}

QTEST_GUILESS_MAIN(TstEvaluateCredits)
#include "tst_evaluate_credits.moc"
