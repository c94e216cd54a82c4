// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/evaluation/evaluationinput.h"

#include <QTest>

using namespace kept;
using namespace kept::test;

class TstEvaluateOutages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void availabilityOfAMonth();
    void exclusionsLeaveBothSides();
    void excludedTimeLeavesBothSides();
    void everythingExcludedIsExcluded();
    void partialOutagesCountWithTheirShare();
    void maintenanceOverItsAllowanceCounts();
    void anOpenOutageRunsToTheJudgedEnd();
    void aRangeOutOfReachIsMissedWhileThePeriodRuns();
    void theLongestOutageMayLastBeyondTheJudgedTime();
    void noCoverageIsNoData();
    void coveredWithoutOutagesIsWhole();
    void restoringFailingAndCounting_data();
    void restoringFailingAndCounting();
    void excludedOutagesAreToldWhereTheyLie();
    void excludedDowntimeIsNoTimeInService();
};

static EvaluationInput availabilityInput(const char *target = "99.90")
{
    EvaluationInput result = input(level(Metric::Availability, target));
    result.measurements.coverage = {covered(MeasurementKind::Outage)};
    return result;
}

// The picture: 43,200 minutes (a month of 30 days), 26 min excluded, 60 min of downtime, two of them overlapping.
static EvaluationInput pictured()
{
    EvaluationInput result =
        input(level(Metric::Availability, "99.90"), "2026-01-01T00:00:00Z", "2025-09-01", "2025-09-30");
    result.measurements.coverage = {covered(MeasurementKind::Outage)};
    addOutage(result, "2025-09-03T10:00:00Z", "2025-09-03T10:17:00Z");
    addOutage(result, "2025-09-11T08:00:00Z", "2025-09-11T08:20:00Z");
    addOutage(result, "2025-09-11T08:10:00Z", "2025-09-11T08:26:00Z");
    addOutage(result, "2025-09-20T00:00:00Z", "2025-09-20T00:12:00Z");
    addOutage(result, "2025-09-25T00:00:00Z", "2025-09-25T00:05:00Z");
    addOutage(result, "2025-09-27T00:00:00Z", "2025-09-27T00:26:00Z", "1", false, "force");
    addOutage(result, "2025-09-28T00:00:00Z", "2025-09-28T01:35:00Z", "1", true);
    return result;
}

void TstEvaluateOutages::availabilityOfAMonth()
{
    EvaluationInput in = pictured();
    const ServiceLevelResult result = only(in);
    // Nothing excluded: downtime 17 + 26 + 12 + 5 + 26 = 86 min of 43,200.
    QCOMPARE(textOf(result.value), toText(Rational(100 * (43200 - 86), 43200)));
    QCOMPARE(result.status, Status::Missed);
    QCOMPARE(result.finality, Finality::Final);
    QVERIFY(!result.confidence);
}

void TstEvaluateOutages::exclusionsLeaveBothSides()
{
    EvaluationInput in = pictured();
    in.measurements.exclusions = {exclusion({QStringLiteral("force")})};
    const ServiceLevelResult result = only(in);
    QCOMPARE(textOf(result.value), toText(Rational(100 * (43200 - 26 - 60), 43200 - 26)));
    QCOMPARE(toFixed(*result.value, 3), QStringLiteral("99.861"));
    QCOMPARE(result.parts.front().excluded, 1);
    QCOMPARE(toFixed(*result.parts.front().valueWithExcluded, 3), QStringLiteral("99.801"));
    QCOMPARE(result.status, Status::Missed);
    in.measurements.selfApproved = {in.measurements.exclusions.front().id}; // against the rule of the second person
    QCOMPARE(toFixed(*only(in).value, 3), QStringLiteral("99.801"));
    in.measurements.selfApproved.clear();
    in.measurements.exclusions.front().approvedBy.clear();
    QCOMPARE(toFixed(*only(in).value, 3), QStringLiteral("99.801"));
}

void TstEvaluateOutages::excludedTimeLeavesBothSides()
{
    EvaluationInput in = pictured();
    in.measurements.exclusions = {exclusion({}, Span{at("2025-09-26T00:00:00Z"), at("2025-09-28T00:00:00Z")})};
    // Two days of 1,440 min leave, and the 26 min of downtime in them.
    QCOMPARE(textOf(only(in).value), toText(Rational(100 * (43200 - 2880 - 60), 43200 - 2880)));
}

void TstEvaluateOutages::everythingExcludedIsExcluded()
{
    EvaluationInput in = pictured();
    in.measurements.exclusions = {exclusion({}, Span{at("2025-08-01T00:00:00Z"), at("2025-11-01T00:00:00Z")})};
    QCOMPARE(only(in).status, Status::Excluded);
    QVERIFY(!only(in).value);
}

void TstEvaluateOutages::partialOutagesCountWithTheirShare()
{
    EvaluationInput in = availabilityInput();
    addOutage(in, "2025-03-10T00:00:00Z", "2025-03-10T01:00:00Z", "0.5");
    addOutage(in, "2025-03-10T00:30:00Z", "2025-03-10T01:30:00Z", "0.25");
    // 60 min × ½ + 30 min × ¼ = 37.5 min of 44,640 (March has 31 days).
    QCOMPARE(textOf(only(in).value), toText(Rational(100 * (446400 - 375), 446400)));
}

void TstEvaluateOutages::maintenanceOverItsAllowanceCounts()
{
    ServiceLevel promised = level(Metric::Availability, "99.00");
    promised.rule.maintenanceAllowance = std::chrono::hours(2);
    EvaluationInput in = input(promised);
    in.measurements.coverage = {covered(MeasurementKind::Outage)};
    addOutage(in, "2025-03-10T00:00:00Z", "2025-03-10T01:30:00Z", "1", true);
    addOutage(in, "2025-03-20T00:00:00Z", "2025-03-20T01:30:00Z", "1", true);
    QCOMPARE(textOf(only(in).value), toText(Rational(100 * (744 - 1), 744)));
}

void TstEvaluateOutages::anOpenOutageRunsToTheJudgedEnd()
{
    EvaluationInput in = availabilityInput();
    addOutage(in, "2025-03-31T23:00:00Z", "");
    QCOMPARE(textOf(only(in).value), toText(Rational(100 * 743, 744)));
    in.asOf = at("2025-03-31T23:30:00Z");
    const ServiceLevelResult running = only(in);
    QCOMPARE(textOf(running.value), toText(Rational(100 * 1486, 1487)));
    QCOMPARE(running.finality, Finality::Provisional);
}

void TstEvaluateOutages::aRangeOutOfReachIsMissedWhileThePeriodRuns()
{
    ServiceLevel promised = level(Metric::Availability, "99", Direction::Within);
    promised.targets.set(day("2025-01-01"), Target{dec("99"), dec("99.95"), {}, {}});
    EvaluationInput in = input(promised, "2025-03-15T00:00:00Z");
    in.measurements.coverage = {covered(MeasurementKind::Outage)};
    addOutage(in, "2025-03-03T00:00:00Z", "2025-03-03T07:00:00Z");
    QCOMPARE(only(in).status, Status::AtRisk); // (744 − 7) ÷ 744 = 99.06 % can still come about
    addOutage(in, "2025-03-04T00:00:00Z", "2025-03-04T01:00:00Z");
    QCOMPARE(only(in).status, Status::Missed); // (744 − 8) ÷ 744 = 98.92 % at best
    in.measurements.outages.clear();
    QCOMPARE(only(in).status, Status::AtRisk); // over the range, but an outage may still come
}

void TstEvaluateOutages::theLongestOutageMayLastBeyondTheJudgedTime()
{
    EvaluationInput in = input(level(Metric::LongestOutage, "86400", Direction::AtMost), "2025-03-25T00:00:00Z");
    in.measurements.coverage = {covered(MeasurementKind::Outage, "2025-01-01T00:00:00Z", "2025-03-15T00:00:00Z")};
    addOutage(in, "2025-03-10T00:00:00Z", "2025-03-20T00:00:00Z");
    QCOMPARE(textOf(only(in).value), QString::number(5 * 86400)); // what is known of it by the end of coverage
    QCOMPARE(only(in).status, Status::Missed);
    in.asOf = at("2025-03-12T00:00:00Z");
    QCOMPARE(textOf(only(in).value), QString::number(2 * 86400));
}

void TstEvaluateOutages::noCoverageIsNoData()
{
    EvaluationInput in = input(level(Metric::Availability, "99.90"));
    QCOMPARE(only(in).status, Status::NoData);
    QVERIFY(!only(in).value);
    in.measurements.coverage = {covered(MeasurementKind::Outage, "2025-03-01T00:00:00Z", "2025-03-16T12:00:00Z")};
    QCOMPARE(only(in).status, Status::Insufficient);
    QCOMPARE(only(in).covered, Share::parseFraction(QStringLiteral("0.5")).value());
    QCOMPARE(only(in).finality, Finality::Provisional);
}

void TstEvaluateOutages::coveredWithoutOutagesIsWhole()
{
    EvaluationInput in = availabilityInput("100");
    QCOMPARE(textOf(only(in).value), QStringLiteral("100"));
    QCOMPARE(only(in).status, Status::Met);
}

void TstEvaluateOutages::restoringFailingAndCounting_data()
{
    QTest::addColumn<Metric>("metric");
    QTest::addColumn<QString>("february");
    QTest::addColumn<QString>("march");
    // 28 Feb 23:00 to 1 Mar 01:00 (two records that meet), 10 Mar 10:00 to 14:00; February has 672 h, March 744 h.
    QTest::newRow("time to restore belongs to the month in which the outage ends, in full")
        << Metric::MeanTimeToRestore << "none" << QString::number((2 + 4) * 3600 / 2);
    QTest::newRow("time between failures goes by the start")
        << Metric::MeanTimeBetweenFailures << QString::number((672 - 1) * 3600) << QString::number((744 - 5) * 3600);
    QTest::newRow("outages are counted where they start, merged") << Metric::OutageCount << "1"
                                                                  << "1";
    QTest::newRow("the longest belongs to the month in which it ends") << Metric::LongestOutage << "none"
                                                                       << "14400";
}

void TstEvaluateOutages::restoringFailingAndCounting()
{
    QFETCH(Metric, metric);
    QFETCH(QString, february);
    QFETCH(QString, march);
    EvaluationInput in =
        input(level(metric, "1", Direction::AtMost), "2026-01-01T00:00:00Z", "2025-02-01", "2025-03-31");
    in.measurements.coverage = {covered(MeasurementKind::Outage)};
    addOutage(in, "2025-02-28T23:00:00Z", "2025-03-01T00:30:00Z");
    addOutage(in, "2025-03-01T00:30:00Z", "2025-03-01T01:00:00Z");
    addOutage(in, "2025-03-10T10:00:00Z", "2025-03-10T14:00:00Z");
    const Scorecard card = evaluate(in);
    QCOMPARE(card.results.size(), std::size_t(2));
    QCOMPARE(textOf(card.results[0].value), february);
    QCOMPARE(textOf(card.results[1].value), march);
    QCOMPARE(card.results[0].status == Status::NoData, february == QStringLiteral("none"));
}

void TstEvaluateOutages::excludedOutagesAreToldWhereTheyLie()
{
    EvaluationInput in =
        input(level(Metric::OutageCount, "1", Direction::AtMost), "2026-01-01T00:00:00Z", "2025-02-01", "2025-04-30");
    in.measurements.coverage = {covered(MeasurementKind::Outage)};
    addOutage(in, "2025-03-10T10:00:00Z", "2025-03-10T14:00:00Z");
    in.measurements.exclusions = {exclusion({}, Span{at("2025-03-10T00:00:00Z"), at("2025-03-11T00:00:00Z")})};
    const Scorecard card = evaluate(in);
    QCOMPARE(card.results.size(), std::size_t(3));
    QCOMPARE(card.results[0].parts.front().excluded, 0);
    QVERIFY(!card.results[0].parts.front().valueWithExcluded);
    QCOMPARE(card.results[1].parts.front().excluded, 1);
    QCOMPARE(textOf(card.results[1].value), QStringLiteral("0"));
    QCOMPARE(textOf(card.results[1].parts.front().valueWithExcluded), QStringLiteral("1"));
    QCOMPARE(card.results[2].parts.front().excluded, 0);
}

void TstEvaluateOutages::excludedDowntimeIsNoTimeInService()
{
    EvaluationInput in = input(level(Metric::MeanTimeBetweenFailures, "1"), "2026-01-01T00:00:00Z");
    in.measurements.coverage = {covered(MeasurementKind::Outage)};
    addOutage(in, "2025-03-10T10:00:00Z", "2025-03-10T14:00:00Z", "1", false, "force");
    addOutage(in, "2025-03-20T10:00:00Z", "2025-03-20T11:00:00Z");
    in.measurements.exclusions = {exclusion({QStringLiteral("force")})};
    // March has 744 h: 4 h leave, 1 h is downtime, and one outage remains.
    QCOMPARE(textOf(only(in).value), QString::number((744 - 4 - 1) * 3600));
    QCOMPARE(textOf(only(in).parts.front().valueWithExcluded), QString::number((744 - 4 - 1) * 3600 / 2));
}

QTEST_GUILESS_MAIN(TstEvaluateOutages)
#include "tst_evaluate_outages.moc"
