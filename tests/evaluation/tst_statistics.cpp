// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/statistics.h"

#include <QTest>
#include <algorithm>
#include <cmath>
#include <limits>
#include <rapidcheck.h>

using namespace kept;

namespace {

/// A number of [least, beyond), over the whole range from the first case on.
template <typename Number>
Number drawn(Number least, Number beyond)
{
    return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange<Number>(least, beyond));
}

} // namespace

class StatisticsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void percentiles_data();
    void percentiles();
    void percentilesOfFractionsAreExact();
    void percentilesNeedValuesAndARank();
    void percentilesAreMonotone();
    void bothPercentilesAgree();
    void wilson_data();
    void wilson();
    void wilsonBoundsAreExact();
    void wilsonRefusesImpossibleCounts();
    void wilsonHoldsTheShare();
    void studentQuantiles_data();
    void studentQuantiles();
    void studentQuantilesFallWithoutAStep();
    void meanIntervals();
};

void StatisticsTest::initTestCase() { qputenv("RC_PARAMS", "seed=1927 max_success=12000 max_size=40"); }

void StatisticsTest::percentiles_data()
{
    using Values = std::vector<std::int64_t>;
    QTest::addColumn<Values>("values");
    QTest::addColumn<double>("p");
    QTest::addColumn<bool>("nearest");
    QTest::addColumn<double>("expected");
    const Values five{50, 15, 40, 20, 35};
    QTest::newRow("linear 40") << five << 40.0 << false << 29.0; // h = 1.6: 20 + 0.6 × 15
    QTest::newRow("linear 100") << five << 100.0 << false << 50.0;
    QTest::newRow("linear 50 of an odd count") << five << 50.0 << false << 35.0;
    QTest::newRow("linear 50 of an even count") << Values{4, 1, 3, 2} << 50.0 << false << 2.5;
    QTest::newRow("linear 95 of 1 to 10") << Values{10, 9, 8, 7, 6, 5, 4, 3, 2, 1} << 95.0 << false << 9.55;
    QTest::newRow("linear of one") << Values{7} << 95.0 << false << 7.0;
    QTest::newRow("linear of negatives") << Values{-10, -20} << 25.0 << false << -17.5;
    QTest::newRow("nearest 5") << five << 5.0 << true << 15.0;
    QTest::newRow("nearest 20, exactly a rank") << five << 20.0 << true << 15.0;
    QTest::newRow("nearest 30") << five << 30.0 << true << 20.0;
    QTest::newRow("nearest 40, exactly a rank") << five << 40.0 << true << 20.0;
    QTest::newRow("nearest 50") << five << 50.0 << true << 35.0;
    QTest::newRow("nearest 100") << five << 100.0 << true << 50.0;
    QTest::newRow("equal values") << Values{3, 3, 3} << 77.0 << false << 3.0;
}

void StatisticsTest::percentiles()
{
    QFETCH(std::vector<std::int64_t>, values);
    QFETCH(double, p);
    QFETCH(bool, nearest);
    QFETCH(double, expected);
    const auto method = nearest ? PercentileMethod::NearestRank : PercentileMethod::Linear;
    std::sort(values.begin(), values.end());
    const auto result = percentileOfAscending(values, Rational(static_cast<std::int64_t>(p)), method);
    QVERIFY(result.has_value());
    QCOMPARE(result->toDouble(), expected);
}

void StatisticsTest::percentilesOfFractionsAreExact()
{
    // h = 2 × 1/3: a third of the way beyond a third, which no double holds.
    const std::vector<Rational> values{Rational(1, 3), Rational(2, 3), Rational(1)};
    const auto third = percentile(values, Rational(100, 3), PercentileMethod::Linear);
    QVERIFY(third == Rational(5, 9));
    // 99.9 % of 1,000 is rank 999 exactly; a double product would step over it.
    std::vector<Rational> thousand;
    for (int i = 1; i <= 1000; ++i)
        thousand.emplace_back(i);
    QVERIFY(percentile(thousand, Rational(999, 10), PercentileMethod::NearestRank) == Rational(999));
}

void StatisticsTest::percentilesNeedValuesAndARank()
{
    std::vector<std::int64_t> none;
    std::vector<std::int64_t> one{1};
    QVERIFY(!percentileOfAscending(none, Rational(50), PercentileMethod::Linear));
    QVERIFY(!percentile(std::vector<Rational>(), Rational(50), PercentileMethod::NearestRank));
    QVERIFY(!percentileOfAscending(one, Rational(0), PercentileMethod::Linear));
    QVERIFY(!percentileOfAscending(one, Rational(1001, 10), PercentileMethod::Linear));
    QVERIFY(percentileOfAscending(one, Rational(1, 1000), PercentileMethod::NearestRank) == Rational(1));
}

void StatisticsTest::percentilesAreMonotone()
{
    QVERIFY(rc::check("a higher percentile is not smaller, and none leaves the range", [] {
        std::vector<std::int64_t> values = *rc::gen::nonEmpty<std::vector<std::int64_t>>();
        std::sort(values.begin(), values.end());
        const int low = drawn(1, 1000);
        const int high = drawn(low, 1001);
        const auto method = *rc::gen::element(PercentileMethod::Linear, PercentileMethod::NearestRank);
        const Rational a = percentileOfAscending(values, Rational(low, 10), method).value();
        const Rational b = percentileOfAscending(values, Rational(high, 10), method).value();
        RC_ASSERT(a <= b);
        RC_ASSERT(a >= Rational(*std::min_element(values.begin(), values.end())));
        RC_ASSERT(b <= Rational(*std::max_element(values.begin(), values.end())));
    }));
}

void StatisticsTest::bothPercentilesAgree()
{
    QVERIFY(rc::check("whole numbers and fractions give the same", [] {
        std::vector<std::int64_t> values = *rc::gen::nonEmpty<std::vector<std::int64_t>>();
        std::sort(values.begin(), values.end());
        const std::vector<Rational> fractions(values.begin(), values.end());
        const Rational p(drawn(1, 1001), 10);
        const auto method = *rc::gen::element(PercentileMethod::Linear, PercentileMethod::NearestRank);
        RC_ASSERT(percentile(fractions, p, method).value() == percentileOfAscending(values, p, method).value());
    }));
}

void StatisticsTest::wilson_data()
{
    // Newcombe, Statistics in Medicine 17 (1998), table I, method 3.
    QTest::addColumn<qint64>("successes");
    QTest::addColumn<qint64>("trials");
    QTest::addColumn<double>("lower");
    QTest::addColumn<double>("upper");
    QTest::newRow("81 of 263") << qint64(81) << qint64(263) << 0.2553 << 0.3662;
    QTest::newRow("15 of 148") << qint64(15) << qint64(148) << 0.0624 << 0.1605;
    QTest::newRow("0 of 20") << qint64(0) << qint64(20) << 0.0 << 0.1611;
    QTest::newRow("1 of 29") << qint64(1) << qint64(29) << 0.0061 << 0.1718;
}

void StatisticsTest::wilson()
{
    QFETCH(qint64, successes);
    QFETCH(qint64, trials);
    QFETCH(double, lower);
    QFETCH(double, upper);
    const Result<Interval> interval = wilsonInterval(successes, trials);
    QVERIFY(interval.has_value());
    QVERIFY(std::abs(interval->lower - lower) < 0.00005);
    QVERIFY(std::abs(interval->upper - upper) < 0.00005);
}

void StatisticsTest::wilsonBoundsAreExact()
{
    for (const std::int64_t n : {std::int64_t(1), std::int64_t(7), std::int64_t(1'000'003)}) {
        QVERIFY(wilsonInterval(0, n)->lower == 0.0);
        QVERIFY(wilsonInterval(0, n)->upper > 0.0);
        QVERIFY(wilsonInterval(n, n)->upper == 1.0);
        QVERIFY(wilsonInterval(n, n)->lower < 1.0);
    }
}

void StatisticsTest::wilsonRefusesImpossibleCounts()
{
    QCOMPARE(wilsonInterval(0, 0).error().code, ErrorCode::InvalidInput);
    QCOMPARE(wilsonInterval(3, 2).error().code, ErrorCode::InvalidInput);
    QCOMPARE(wilsonInterval(-1, 2).error().code, ErrorCode::InvalidInput);
}

void StatisticsTest::wilsonHoldsTheShare()
{
    QVERIFY(rc::check("the interval holds the share and lies in [0, 1]", [] {
        const std::int64_t n = drawn<std::int64_t>(1, 1'000'000'000'000);
        const std::int64_t k = drawn<std::int64_t>(0, n + 1);
        const Interval interval = wilsonInterval(k, n).value();
        const double share = static_cast<double>(k) / static_cast<double>(n);
        RC_ASSERT(0 <= interval.lower && interval.lower <= share);
        RC_ASSERT(share <= interval.upper && interval.upper <= 1);
    }));
}

void StatisticsTest::studentQuantiles_data()
{
    // Two-sided 95 % points as printed in the common tables (e-Handbook of Statistical Methods, NIST,
    // section 1.3.6.7.2).
    QTest::addColumn<int>("freedom");
    QTest::addColumn<double>("expected");
    const std::pair<int, double> table[] = {{1, 12.7062}, {2, 4.3027}, {3, 3.1824}, {4, 2.7764}, {5, 2.5706},
        {6, 2.4469}, {7, 2.3646}, {8, 2.3060}, {9, 2.2622}, {10, 2.2281}, {15, 2.1314}, {20, 2.0860}, {30, 2.0423},
        {40, 2.0211}, {60, 2.0003}, {100, 1.9840}, {120, 1.9799}, {200, 1.9719}, {1000, 1.9623}};
    for (const auto &[freedom, expected] : table)
        QTest::addRow("%d", freedom) << freedom << expected;
}

void StatisticsTest::studentQuantiles()
{
    QFETCH(int, freedom);
    QFETCH(double, expected);
    QVERIFY(std::abs(studentQuantile975(freedom) - expected) < 0.00005001);
}

void StatisticsTest::studentQuantilesFallWithoutAStep()
{
    // From 201 on another formula is used: the steps must shrink smoothly across the change.
    for (int freedom = 2; freedom < 400; ++freedom) {
        const double before = studentQuantile975(freedom - 1) - studentQuantile975(freedom);
        const double after = studentQuantile975(freedom) - studentQuantile975(freedom + 1);
        QVERIFY2(after > 0 && after < before, qPrintable(QString::number(freedom)));
    }
    QVERIFY(std::abs(studentQuantile975(std::numeric_limits<std::int64_t>::max()) - 1.959964) < 1e-6);
}

void StatisticsTest::meanIntervals()
{
    QVERIFY(!meanInterval({}));
    QVERIFY(!meanInterval({5}));
    // Mean 3, standard deviation √2.5, four degrees of freedom: 3 ± 2.7764 × √0.5.
    const std::optional<Interval> five = meanInterval({1, 2, 3, 4, 5});
    QVERIFY(std::abs(five->lower - 1.0368) < 0.00005);
    QVERIFY(std::abs(five->upper - 4.9632) < 0.00005);
    // Far from zero the distances must not drown.
    const std::int64_t far = 4'000'000'000'000;
    const std::optional<Interval> moved = meanInterval({far + 1, far + 2, far + 3, far + 4, far + 5});
    QVERIFY(std::abs(moved->upper - moved->lower - (five->upper - five->lower)) < 0.01);
    QVERIFY((meanInterval({8, 8, 8}) == Interval{8, 8}));
}

QTEST_GUILESS_MAIN(StatisticsTest)
#include "tst_statistics.moc"
