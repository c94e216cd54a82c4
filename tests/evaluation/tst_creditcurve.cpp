// SPDX-License-Identifier: GPL-3.0-or-later
// What a rule credits over all that can be measured: the points of its chart.
#include "models/evaluation/creditcurve.h"
#include "tests/evaluation/creditinput.h"

#include <QTest>

using namespace kept;
using namespace kept::test;

namespace {

using std::chrono::seconds;

CreditCurve curveOf(const CreditSchedule &schedule, const char *target = "99.9", Metric metric = Metric::Availability)
{
    ServiceLevel promised = level(metric, target);
    promised.credit = schedule;
    EvaluationInput in = input(promised);
    in.agreement.versions.front().effective = day("2025-04-01");
    return creditCurve(*creditTrial(in.agreement, promised, euro("1000.00")));
}

/// "99 25000, 99 10000": quantities with at most three places, and cents.
QString text(const CreditCurve &curve)
{
    QStringList points;
    for (const CurvePoint &point : curve.points)
        points << QStringLiteral("%1 %2").arg(
            QString::number(point.at.toDouble(), 'g', 7), QString::number(point.minor));
    return points.join(QStringLiteral(", "));
}

CreditSchedule by(CreditMeasure measure)
{
    CreditSchedule schedule;
    schedule.measure = measure;
    return schedule;
}

} // namespace

class TstCreditCurve : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tiersAreSteps()
    {
        const CreditCurve curve = curveOf(tiers());
        // Under 99.0 25 %, there and up to 99.9 10 %; a fifth of the width of the tiers stands on either side.
        QCOMPARE(text(curve), QStringLiteral("98.82 25000, 99 25000, 99 10000, 99.9 10000, 99.9 0, 100 0"));
        QVERIFY(curve.target == dec("99.9").toRational());
        QVERIFY(!curve.plateau);
    }

    void aStepSaysOnWhichSideItIs()
    {
        std::vector<int> sides;
        for (const CurvePoint &point : curveOf(tiers()).points)
            sides.push_back(point.side);
        QCOMPARE(sides, (std::vector<int>{0, -1, 0, -1, 0, 0}));
    }

    void aCapIsAPlateau()
    {
        CreditSchedule schedule = tiers();
        schedule.cap = part("0.2");
        const CreditCurve curve = curveOf(schedule);
        QCOMPARE(text(curve), QStringLiteral("98.82 20000, 99 20000, 99 10000, 99.9 10000, 99.9 0, 100 0"));
        QVERIFY(curve.plateau == 20000);
    }

    void roundedValuesStepBesideTheirBoundaries()
    {
        ServiceLevel promised = level(Metric::Availability, "99.9");
        promised.credit = tiers();
        promised.graded = GradedRounding{1, RoundingMode::HalfUp};
        EvaluationInput in = input(promised);
        const CreditCurve curve = creditCurve(*creditTrial(in.agreement, promised, euro("1000.00")));
        QCOMPARE(text(curve), QStringLiteral("98.82 25000, 98.95 25000, 98.95 10000, 99.85 10000, 99.85 0, 100 0"));
    }

    void stepsGoDownToTheTarget()
    {
        CreditSchedule schedule = by(CreditMeasure::Shortfall);
        schedule.step = CreditStep{dec("0.5")};
        schedule.pays = part("0.05");
        QCOMPARE(text(curveOf(schedule, "99")),
            QStringLiteral("93 60000, 93 55000, 93.5 55000, 93.5 50000, 94 50000, 94 45000, 94.5 45000, 94.5 40000, "
                           "95 40000, 95 35000, 95.5 35000, 95.5 30000, 96 30000, 96 25000, 96.5 25000, 96.5 20000, "
                           "97 20000, 97 15000, 97.5 15000, 97.5 10000, 98 10000, 98 5000, 98.5 5000, 98.5 0, 100 0"));
    }

    void anOutageByItsLength()
    {
        CreditSchedule schedule = by(CreditMeasure::Outage);
        schedule.bands = {{BandEdge{dec("600"), true}, BandEdge{dec("3600"), false}, part("0.02")},
            {BandEdge{dec("3600"), true}, std::nullopt, part("0.05")}};
        const CreditCurve curve = curveOf(schedule);
        QVERIFY(curve.quantity == TrialQuantity::Outage);
        QVERIFY(!curve.target);
        QCOMPARE(text(curve), QStringLiteral("0 0, 600 0, 600 2000, 3600 2000, 3600 5000, 4320 5000"));
    }

    void lostTimeIsALineUpToItsCap()
    {
        CreditSchedule schedule = by(CreditMeasure::LostTime);
        schedule.multiple = dec("10");
        schedule.cap = part("0.1");
        const CreditCurve curve = curveOf(schedule);
        // 0.1 % of 720 h, 43.2 min, is allowed; ten times the charge of 7.2 h is a tenth of it.
        QCOMPARE(text(curve), QStringLiteral("0 0, 2592 0, 2592 1000, 25920 10000, 32400 10000"));
        QVERIFY(curve.plateau == 10000);
    }

    void recordsAreCounted()
    {
        CreditSchedule schedule = by(CreditMeasure::Breaches);
        schedule.pays = part("0.01");
        const CreditCurve curve = curveOf(schedule, "95", Metric::ShareWithinTime);
        QVERIFY(curve.quantity == TrialQuantity::Breaches);
        QCOMPARE(text(curve), QStringLiteral("0 0, 1 1000, 2 2000, 3 3000, 4 4000, 5 5000"));
    }

    void daysGoOnUntilTheCapHolds()
    {
        CreditSchedule schedule = by(CreditMeasure::Day);
        schedule.pays = euro("100.00");
        schedule.capAmount = euro("650.00");
        const CreditCurve curve = curveOf(schedule);
        QCOMPARE(text(curve), QStringLiteral("0 0, 1 10000, 2 20000, 3 30000, 4 40000, 5 50000, 6 60000, 7 65000"));
        QVERIFY(curve.plateau == 65000);
    }

    void aRangeIsMissedOnEitherSide()
    {
        CreditSchedule schedule = by(CreditMeasure::Miss);
        schedule.pays = part("0.1");
        ServiceLevel promised = level(Metric::Availability, "90");
        promised.direction = Direction::Within;
        promised.targets = {};
        promised.targets.set(day("2025-01-01"), Target{dec("90"), dec("95"), {}, {}});
        promised.credit = schedule;
        const CreditCurve curve = creditCurve(*creditTrial(input(promised).agreement, promised, euro("1000.00")));
        QVERIFY(curve.target == Rational(90) && curve.upper == Rational(95));
        QCOMPARE(text(curve), QStringLiteral("89 10000, 90 10000, 90 0, 95 0, 95 10000, 96 10000"));
    }

    void aMissIsAStepAtTheTarget()
    {
        CreditSchedule schedule = by(CreditMeasure::Miss);
        schedule.pays = euro("50.00");
        QCOMPARE(text(curveOf(schedule, "95")), QStringLiteral("90.25 5000, 95 5000, 95 0, 99.75 0"));
    }
};

QTEST_GUILESS_MAIN(TstCreditCurve)
#include "tst_creditcurve.moc"
