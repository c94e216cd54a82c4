// SPDX-License-Identifier: GPL-3.0-or-later
// Which kind of credit a schedule is, and what becomes of it when it is given another.
#include "models/domain/creditshape.h"

#include <QTest>

using namespace kept;

namespace {

using std::chrono::seconds;

CreditSchedule steps()
{
    CreditSchedule schedule;
    schedule.measure = CreditMeasure::Shortfall;
    schedule.step = CreditStep{Decimal{1, 1}};
    schedule.pays = CreditPoints{Decimal{2, 0}};
    return schedule;
}

} // namespace

class TestCreditShape : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFirstThatStandsDecides()
    {
        CreditSchedule schedule = steps();
        QVERIFY(shapeOf(schedule) == (CreditShape{CreditMeasure::Shortfall, CreditHow::Steps}));
        QVERIFY(payUnitOf(schedule) == PayUnit::Points);
        schedule.bands = {{std::nullopt, BandEdge{Decimal{99, 0}, false}, ChargeTime{seconds(3600)}}};
        QVERIFY(shapeOf(schedule) == (CreditShape{CreditMeasure::Shortfall, CreditHow::Bands}));
        QVERIFY(payUnitOf(schedule) == PayUnit::Time);
        schedule.bands.clear();
        schedule.step.reset();
        QVERIFY(shapeOf(schedule) == (CreditShape{CreditMeasure::Shortfall, CreditHow::Each}));
        schedule.pays.reset();
        schedule.multiple = Decimal{1, 0};
        QVERIFY(shapeOf(schedule) == (CreditShape{CreditMeasure::Shortfall, CreditHow::Multiple}));
    }

    void aScheduleThatPaysNothingIsOfTheUsualKind()
    {
        CreditSchedule schedule;
        QVERIFY(shapeOf(schedule) == (CreditShape{CreditMeasure::Value, CreditHow::Bands}));
        schedule.measure = CreditMeasure::Miss;
        QVERIFY(shapeOf(schedule) == (CreditShape{CreditMeasure::Miss, CreditHow::Each}));
    }

    void anotherKindTakesAwayWhatItDoesNotUse()
    {
        CreditSchedule schedule = steps();
        schedule.averageOver = 3;
        schedule.outagesOver = seconds(600);
        schedule.beyondAllowance = true;
        schedule.cap = Share::whole();
        setShape(schedule, {CreditMeasure::LostTime, CreditHow::Multiple});
        QVERIFY(schedule.measure == CreditMeasure::LostTime);
        QVERIFY(!schedule.step && !schedule.pays && schedule.bands.empty());
        QCOMPARE(schedule.averageOver, 1);
        QVERIFY(schedule.outagesOver == seconds(600));
        QVERIFY(schedule.beyondAllowance);
        QVERIFY(schedule.cap == Share::whole());
        setShape(schedule, {CreditMeasure::Miss, CreditHow::Each});
        QVERIFY(!schedule.outagesOver);
        QVERIFY(!schedule.beyondAllowance);
    }

    void itsOwnKindLeavesAScheduleAsItIs()
    {
        CreditSchedule schedule = steps();
        schedule.multiple = Decimal{10, 0}; // stands behind the steps
        const CreditSchedule before = schedule;
        setShape(schedule, shapeOf(schedule));
        QVERIFY(schedule == before);
    }

    void whatIsNotMeasuredCannotPay()
    {
        ServiceLevel level{ServiceLevelId::create(), QStringLiteral("Calls"), {}, {}, {}, {}, PeriodKind::Month,
            Direction::AtLeast, {}, {}, 1, Share::whole(), {}, {}, false, {}};
        level.rule.metric = Metric::ShareWithinTime;
        QVERIFY(canGoBy(level, CreditMeasure::Breaches));
        QVERIFY(!canGoBy(level, CreditMeasure::Outage));
        level.rule.metric = Metric::Availability;
        QVERIFY(!canGoBy(level, CreditMeasure::Breaches));
        QVERIFY(canGoBy(level, CreditMeasure::Outage));
        QVERIFY(quantityUnit(CreditMeasure::Value, level) == Unit::Percent);
        QVERIFY(quantityUnit(CreditMeasure::Outage, level) == Unit::Seconds);
        QVERIFY(quantityUnit(CreditMeasure::Day, level) == Unit::Count);
        level.direction = Direction::Within;
        QVERIFY(!canGoBy(level, CreditMeasure::Shortfall));
    }
};

QTEST_GUILESS_MAIN(TestCreditShape)
#include "tst_creditshape.moc"
