// SPDX-License-Identifier: GPL-3.0-or-later
// The chart of a credit rule as a value, and what a trial says.
#include "models/domain/codec.h"
#include "models/reports/creditchart.h"
#include "models/reports/credittrialtext.h"
#include "tests/evaluation/creditinput.h"

#include <QTest>

using namespace kept;
using namespace kept::test;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }
QString plain(QString text) { return text.replace(QChar::Nbsp, u' '); }

/// Of April 2025, with a charge of 1,000.00 EUR.
CreditTrial trialOf(const CreditSchedule &schedule, Metric metric = Metric::Availability, const char *target = "99.9",
    Direction direction = Direction::AtLeast)
{
    ServiceLevel promised = level(metric, target);
    promised.direction = direction;
    promised.credit = schedule;
    promised.credit->unit = enumName(unitOf(promised.rule));
    EvaluationInput in = input(promised);
    in.agreement.versions.front().effective = day("2025-04-01");
    return *creditTrial(in.agreement, promised, euro("1000.00"));
}

QStringList labels(const std::vector<ChartTick> &ticks)
{
    QStringList all;
    for (const ChartTick &tick : ticks)
        all << plain(tick.label);
    return all;
}

} // namespace

class TestCreditChart : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(s("en_US"))); }

    void tiersOfAPercentage()
    {
        const ChartSpec spec = creditChart(trialOf(tiers()));
        QCOMPARE(spec.kind, ChartKind::Curve);
        QCOMPARE(chartTableText(chartTable(spec)).replace(QChar::Nbsp, u' '),
            s("Achieved value in %\tCredit (%)\n98.82 %\t25\njust under 99 %\t25\n99 %\t10\njust under 99.9 %\t10\n"
              "99.9 %\t0\n100 %\t0\n"));
        QCOMPARE(labels(spec.axis.ticks), (QStringList{s("99.00"), s("99.25"), s("99.50"), s("99.75"), s("100.00")}));
        QCOMPARE(spec.valueTitle, s("Credit in % of the charge, by achieved value in %"));
        QCOMPARE(plain(spec.subtitle), s("of a charge of 1,000.00 EUR for Apr 2025"));
        QVERIFY(spec.axis.from == 98.82 && spec.axis.until == 100);
    }

    void hoursOfATimeToRestore()
    {
        CreditSchedule schedule;
        schedule.bands = {{BandEdge{dec("14400"), false}, BandEdge{dec("28800"), true}, euro("50.00")},
            {BandEdge{dec("28800"), false}, std::nullopt, euro("120.00")}};
        const ChartSpec spec = creditChart(trialOf(schedule, Metric::MeanTimeToRestore, "14400", Direction::AtMost));
        QCOMPARE(chartTableText(chartTable(spec)).replace(QChar::Nbsp, u' '),
            s("Achieved value\tCredit (EUR)\n3 h 12\t0.00\n4 h\t0.00\njust over 4 h\t50.00\n8 h\t50.00\n"
              "just over 8 h\t120.00\n8 h 48\t120.00\n"));
        QCOMPARE(plain(spec.axis.marks.front().label), s("Target 4 h"));
        QCOMPARE(labels(spec.axis.ticks), (QStringList{s("4 h 00"), s("6 h 00"), s("8 h 00")}));
    }

    void pointsOfATable()
    {
        const PointsTable table{{{dec("5"), part("0.02")}, {dec("10"), part("0.05")}}};
        QCOMPARE(chartTableText(chartTable(pointsChart(table))),
            s("Points of a period\tShare of the charges (%)\n0\t0.00\njust under 5\t0.00\n5\t2.00\njust under "
              "10\t2.00\n"
              "10\t5.00\n12.5\t5.00\n"));
    }

    void theBonusIsSaid()
    {
        CreditSchedule schedule = tiers();
        schedule.bonus = {{BandEdge{dec("99.95"), true}, std::nullopt, part("0.02")}};
        const CreditTrial trial = trialOf(schedule);
        const CreditTried tried = tryCredit(trial, dec("99.96").toRational());
        QCOMPARE(plain(triedOutcome(trial, tried)), s("Bonus: 20.00 EUR"));
        QCOMPARE(plain(triedSteps(trial, tried).last()), s("A bonus of 20.00 EUR is owed to the one who delivers."));
    }

    void whatIsNotComputedSaysWhy()
    {
        CreditSchedule schedule;
        schedule.measure = CreditMeasure::Miss;
        schedule.pays = *Money::parse(s("5.00"), s("USD"));
        schedule.cap = part("0.5");
        const CreditTrial trial = trialOf(schedule);
        const QString said = triedOutcome(trial, tryCredit(trial, dec("99").toRational()));
        QVERIFY2(said.contains(s("different currencies")), qPrintable(said));
    }

    void theMinimumPayoutLeavesNothing()
    {
        CreditSchedule schedule = tiers();
        schedule.minimumPayout = euro("100.01");
        const CreditTrial trial = trialOf(schedule);
        const CreditTried tried = tryCredit(trial, dec("99.5").toRational());
        QCOMPARE(triedOutcome(trial, tried), s("No credit"));
        QCOMPARE(triedSteps(trial, tried).last(), s("Smaller than the minimum payout: nothing is paid."));
    }
};

QTEST_GUILESS_MAIN(TestCreditChart)
#include "tst_creditchart.moc"
