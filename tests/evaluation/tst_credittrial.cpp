// SPDX-License-Identifier: GPL-3.0-or-later
// A credit rule that is tried with a quantity and a charge, settled as evaluations settle it.
#include "models/evaluation/credittrial.h"
#include "tests/evaluation/creditinput.h"

#include <QTest>

using namespace kept;
using namespace kept::test;

namespace {

using std::chrono::seconds;

CreditSchedule by(CreditMeasure measure)
{
    CreditSchedule schedule;
    schedule.measure = measure;
    return schedule;
}

/// A level that is judged in April 2025, which has 30 days, with the rule and terms of its agreement.
struct Case {
    EvaluationInput in;

    explicit Case(const CreditSchedule &schedule, const char *target = "99.9", Metric metric = Metric::Availability)
        : in(input(withCredit(level(metric, target), schedule)))
    {
        version().effective = day("2025-04-01");
    }
    static ServiceLevel withCredit(ServiceLevel promised, const CreditSchedule &schedule)
    {
        promised.credit = schedule;
        return promised;
    }
    AgreementVersion &version() { return in.agreement.versions.front(); }
    CreditTerms &terms() { return version().content.creditTerms; }
    ServiceLevel &promised() { return version().content.serviceLevels.front(); }
    [[nodiscard]] CreditTried tried(const char *quantity, const char *charge = "1000.00", bool repeated = false)
    {
        const auto trial = creditTrial(in.agreement, promised(), euro(charge));
        return tryCredit(*trial, dec(quantity).toRational(), repeated);
    }
    /// "100.00", or "none".
    [[nodiscard]] QString paid(const char *quantity, const char *charge = "1000.00", bool repeated = false)
    {
        const CreditTried result = tried(quantity, charge, repeated);
        return result.credit ? result.credit->amount.amountText() : QStringLiteral("none");
    }
};

} // namespace

class TstCreditTrial : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tiersOfAValue()
    {
        Case one(tiers());
        QCOMPARE(one.paid("99.86"), QStringLiteral("100.00"));
        QCOMPARE(one.paid("99.0"), QStringLiteral("100.00"));
        QCOMPARE(one.paid("98.999"), QStringLiteral("250.00"));
        QCOMPARE(one.paid("99.9"), QStringLiteral("none"));
        QVERIFY(!one.tried("99.9").missed);
        one.promised().graded = GradedRounding{1, RoundingMode::HalfUp};
        QCOMPARE(one.paid("99.85"), QStringLiteral("none")); // judged as 99.9
    }

    void theAmountAtRiskByWeight()
    {
        CreditSchedule schedule = by(CreditMeasure::Miss);
        schedule.pays = Share::whole();
        schedule.allocation = part("0.4");
        Case one(schedule);
        one.terms().pool = CreditPool{part("0.1"), part("0.5"), CreditBasis::Invoice};
        QCOMPARE(one.paid("99", "100000.00"), QStringLiteral("2000.00"));
        const CreditTried tried = one.tried("99", "100000.00");
        QVERIFY(tried.line->parts.front().atRisk == Rational(1'000'000)); // 10,000.00
        QVERIFY(tried.credit->basis == euro("2000.00"));
    }

    void stepsAwayFromTheTarget()
    {
        CreditSchedule schedule = by(CreditMeasure::Shortfall);
        schedule.step = CreditStep{dec("0.1")};
        schedule.pays = part("0.05");
        Case one(schedule);
        QCOMPARE(one.paid("99.61"), QStringLiteral("100.00"));
        QCOMPARE(one.paid("99.6"), QStringLiteral("150.00"));
        one.promised().credit->step->started = true;
        QCOMPARE(one.paid("99.61"), QStringLiteral("150.00"));
    }

    void anOutageByItsLength()
    {
        CreditSchedule schedule = by(CreditMeasure::Outage);
        schedule.bands = {{BandEdge{dec("600"), true}, BandEdge{dec("3600"), false}, ChargeTime{seconds(86400)}},
            {BandEdge{dec("3600"), true}, std::nullopt, ChargeTime{seconds(172800)}}};
        Case one(schedule);
        QCOMPARE(one.paid("599"), QStringLiteral("none"));
        QCOMPARE(one.paid("600", "300.00"), QStringLiteral("10.00"));
        QCOMPARE(one.paid("3600", "300.00"), QStringLiteral("20.00"));
        one.promised().credit->outagesOver = seconds(3600);
        QCOMPARE(one.paid("3600"), QStringLiteral("none"));
    }

    void lostTimeMissesFirst()
    {
        CreditSchedule schedule = by(CreditMeasure::LostTime);
        schedule.multiple = dec("10");
        Case one(schedule);
        QCOMPARE(one.paid("2592"), QStringLiteral("none")); // 0.1 % of 720 h is allowed
        QCOMPARE(one.paid("7200"), QStringLiteral("27.78"));
        one.promised().credit->beyondAllowance = true;
        QCOMPARE(one.paid("7200"), QStringLiteral("17.78"));
        one.promised().credit->cap = part("0.01");
        QCOMPARE(one.paid("7200"), QStringLiteral("10.00"));
        QVERIFY(one.tried("7200").credit->capped);
    }

    void serviceHoursMakeTheTimeDearer()
    {
        CreditSchedule schedule = by(CreditMeasure::LostTime);
        schedule.multiple = dec("1");
        Case one(schedule);
        ServiceHours hours; // eight hours on each day
        for (auto &weekday : hours.week)
            weekday = {*parseDayInterval(QStringLiteral("09:00"), QStringLiteral("17:00"))};
        const auto trial = creditTrial(one.in.agreement, one.promised(), euro("240.00"), &hours);
        QVERIFY(trial->service == Rational(240LL * 3'600'000));
        QCOMPARE(tryCredit(*trial, Rational(7200)).credit->amount.amountText(), QStringLiteral("2.00"));
    }

    void daysAndRecordsAreCounted()
    {
        CreditSchedule schedule = by(CreditMeasure::Day);
        schedule.pays = euro("50.00");
        QCOMPARE(Case(schedule).paid("3"), QStringLiteral("150.00"));
        QCOMPARE(Case(schedule).paid("0"), QStringLiteral("none"));
        schedule.measure = CreditMeasure::Breaches;
        schedule.pays = part("0.01");
        QCOMPARE(Case(schedule, "95", Metric::ShareWithinTime).paid("7"), QStringLiteral("70.00"));
    }

    void pointsAreTurnedIntoMoney()
    {
        CreditSchedule schedule = by(CreditMeasure::Value);
        schedule.bands = {{std::nullopt, BandEdge{dec("99"), false}, CreditPoints{dec("3")}}};
        schedule.repeat = CreditRepeat{};
        Case one(schedule, "99");
        one.terms().points = PointsTable{{{dec("3"), part("0.02")}, {dec("6"), part("0.05")}}};
        QCOMPARE(one.paid("98"), QStringLiteral("20.00"));
        QCOMPARE(one.paid("98", "1000.00", true), QStringLiteral("50.00")); // twice the points
    }

    void capsAndTheMinimumOfTheAgreement()
    {
        Case one(tiers());
        one.terms().caps = {{CapSpan::ContractYear, part("0.01")}}; // of 12 × 1,000.00
        QCOMPARE(one.paid("98"), QStringLiteral("120.00"));
        one.terms().caps = {{CapSpan::TwelveMonths, part("0.015")}};
        QCOMPARE(one.paid("98"), QStringLiteral("180.00"));
        one.version().content.creditCap = part("0.05");
        QCOMPARE(one.paid("98"), QStringLiteral("50.00"));
        one.terms().minimumPayout = MinimumPayout{euro("50.00"), true};
        QCOMPARE(one.paid("98"), QStringLiteral("none"));
    }

    void eachBasisIsTheCharge_data()
    {
        QTest::addColumn<CreditBasis>("basis");
        QTest::addColumn<QString>("amount");
        QTest::newRow("of the service") << CreditBasis::Service << QStringLiteral("100.00");
        QTest::newRow("of the agreement") << CreditBasis::Agreement << QStringLiteral("100.00");
        QTest::newRow("invoiced") << CreditBasis::Invoice << QStringLiteral("100.00");
        QTest::newRow("of the next period") << CreditBasis::NextPeriod << QStringLiteral("100.00");
        QTest::newRow("of 10 days before, all in April") << CreditBasis::DaysBefore << QStringLiteral("33.33");
    }
    void eachBasisIsTheCharge()
    {
        QFETCH(CreditBasis, basis);
        CreditSchedule schedule = tiers();
        schedule.basis = basis;
        schedule.basisDays = 10;
        QTEST(Case(schedule).paid("99.5"), "amount");
    }

    void aQuarterIsTriedWithItsCharge()
    {
        Case one(tiers());
        one.promised().period = PeriodKind::Quarter;
        QCOMPARE(one.paid("99.5", "1000.00"), QStringLiteral("100.00"));
    }

    void graceIsOver()
    {
        CreditSchedule schedule = tiers();
        schedule.grace = GracePeriod{day("2030-12-31")};
        QCOMPARE(Case(schedule).paid("99.5"), QStringLiteral("100.00"));
    }

    void aBonusIsOwedToTheOther()
    {
        CreditSchedule schedule = tiers();
        schedule.bonus = {{BandEdge{dec("99.95"), true}, std::nullopt, part("0.02")}};
        QVERIFY(Case(schedule).tried("99.96").bonus == euro("20.00"));
        QVERIFY(!Case(schedule).tried("99.94").bonus);
    }

    void whatCannotBeTried()
    {
        Case one(tiers());
        one.promised().targets = {};
        QVERIFY(!creditTrial(one.in.agreement, one.promised(), euro("1.00")));
        Case other(tiers());
        other.promised().credit.reset();
        QVERIFY(!creditTrial(other.in.agreement, other.promised(), euro("1.00")));
        CreditSchedule schedule = by(CreditMeasure::Miss);
        schedule.pays = *Money::parse(QStringLiteral("5.00"), QStringLiteral("USD"));
        QVERIFY(Case(schedule).tried("99").credit->amount == std::get<Money>(*schedule.pays));
        schedule.cap = part("0.5"); // of a charge in euros
        QVERIFY(Case(schedule).tried("99").remark->reason == CreditReason::MixedCurrencies);
        QVERIFY(Case(tiers()).tried("99", "-1.00").remark->reason == CreditReason::NegativeCharge);
    }
};

QTEST_GUILESS_MAIN(TstCreditTrial)
#include "tst_credittrial.moc"
