// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/evaluation/creditinput.h"

#include <QTest>

using namespace kept;
using namespace kept::test;

namespace {

using std::chrono::seconds;

CreditBand below(const char *value, CreditPay pays)
{
    return {std::nullopt, BandEdge{dec(value), false}, std::move(pays)};
}

/// Months of 100.00 whose share of good counts pays 10 % below 99 %.
EvaluationInput countedMonths(int minimumSample)
{
    ServiceLevel promised = level(Metric::CountRatio, "99");
    promised.rule.countName = QStringLiteral("good");
    promised.rule.denominatorName = QStringLiteral("all");
    promised.minimumSample = minimumSample;
    promised.credit = CreditSchedule();
    promised.credit->bands = {below("99", part("0.1"))};
    EvaluationInput in = charged(promised, "100.00");
    in.measurements.coverage = {covered(MeasurementKind::Count)};
    return in;
}

void addMonth(EvaluationInput &in, const char *month, std::int64_t good, std::int64_t all)
{
    const QByteArray day = QByteArray(month) + "-10";
    addCount(in, "good", day.constData(), day.constData(), good);
    addCount(in, "all", day.constData(), day.constData(), all);
}

CreditSchedule &scheduleOf(EvaluationInput &in)
{
    return *in.agreement.versions.front().content.serviceLevels.front().credit;
}

/// A month of 744 hours costs 744.00.
EvaluationInput measuredBy(CreditMeasure measure, const char *target = "99.9")
{
    ServiceLevel promised = level(Metric::Availability, target);
    promised.credit = CreditSchedule();
    promised.credit->measure = measure;
    return charged(promised, "744.00");
}

QString paid(const std::optional<CreditResult> &credit)
{
    return credit ? credit->amount.amountText() : QStringLiteral("none");
}

/// "none, 10.00" of the months from January on.
QString paidIn(EvaluationInput in, const char *last)
{
    in.first = day("2025-01-01");
    in.last = day(last);
    QStringList amounts;
    for (const ServiceLevelResult &result : evaluate(in).results)
        amounts << paid(result.credit);
    return amounts.join(QStringLiteral(", "));
}

} // namespace

/// Credits of parts of the judged time, and of periods that are only partly judged.
class TstEvaluateCreditParts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anInsufficientPeriodPaysNoBonus();
    void anInsufficientPeriodIsNotJudgedByAnAverage();
    void anInsufficientPeriodIsNoPartOfAnAverage();
    void theIncidentIsAnOutageThatIsLongEnough();
    void anOutageIsPaidWholeWhereItEnds_data();
    void anOutageIsPaidWholeWhereItEnds();
    void anOutageThatGoesOnIsPaidSoFar();
    void anOutageIsPaidWhereItsServiceLevelEnds();
    void theIncidentOfAWholeOutageIsItsBegin();
    void lostTimeIsCutAtTheEndOfThePeriod();
    void aDayCountsWhereAnOutageTakesItsServiceTime();
};

void TstEvaluateCreditParts::anInsufficientPeriodPaysNoBonus()
{
    EvaluationInput in = countedMonths(20);
    scheduleOf(in).bonus = {{BandEdge{dec("99.9"), true}, std::nullopt, part("0.05")}};
    addMonth(in, "2025-03", 20, 20);
    QCOMPARE(only(in).bonus, std::optional(euro("5.00")));
    in.measurements.counts.clear();
    addMonth(in, "2025-03", 19, 19);
    QCOMPARE(only(in).status, Status::Insufficient);
    QVERIFY(!only(in).bonus);
}

void TstEvaluateCreditParts::anInsufficientPeriodIsNotJudgedByAnAverage()
{
    EvaluationInput in = countedMonths(20);
    scheduleOf(in).averageOver = 2;
    addMonth(in, "2025-01", 50, 100);
    addMonth(in, "2025-02", 4, 10);
    QCOMPARE(paidIn(in, "2025-02-28"), QStringLiteral("10.00, none"));
}

void TstEvaluateCreditParts::anInsufficientPeriodIsNoPartOfAnAverage()
{
    EvaluationInput in = countedMonths(20);
    scheduleOf(in).averageOver = 2;
    addMonth(in, "2025-01", 99, 100);
    addMonth(in, "2025-02", 0, 10);
    addMonth(in, "2025-03", 99, 100); // with February 49.5 %, with January 99 %
    QCOMPARE(paidIn(in, "2025-03-31"), QStringLiteral("none, none, none"));
}

/// 50 % of the charge of the five days before the first outage of more than four hours.
void TstEvaluateCreditParts::theIncidentIsAnOutageThatIsLongEnough()
{
    EvaluationInput in = measuredBy(CreditMeasure::Outage, "99");
    scheduleOf(in).outagesOver = seconds(4 * 3600);
    scheduleOf(in).pays = part("0.5");
    scheduleOf(in).basis = CreditBasis::DaysBefore;
    scheduleOf(in).basisDays = 5;
    scheduleOf(in).claimWindow = {ClaimWindowKind::DaysAfterIncident, 30};
    auto &charges = in.agreement.versions.front().content.charges;
    charges = {{hosting, QStringLiteral("small"), euro("1000.00"), 1, day("2025-01-01"), day("2025-03-09")},
        {hosting, QStringLiteral("large"), euro("9000.00"), 1, day("2025-03-10"), {}}};
    addOutage(in, "2025-03-02T00:00:00Z", "2025-03-02T00:10:00Z");
    addOutage(in, "2025-03-20T00:00:00Z", "2025-03-20T09:00:00Z");
    QCOMPARE(paid(only(in).credit), QStringLiteral("725.81")); // half of 9,000.00 × 5 ÷ 31
    QCOMPARE(only(in).credit->deadline, std::optional(day("2025-04-19")));
}

/// Outages of more than ten hours pay 50.00.
EvaluationInput longOutages()
{
    EvaluationInput in = measuredBy(CreditMeasure::Outage);
    scheduleOf(in).bands = {{BandEdge{dec("36000"), false}, std::nullopt, euro("50.00")}};
    return in;
}

void TstEvaluateCreditParts::anOutageIsPaidWholeWhereItEnds_data()
{
    QTest::addColumn<EvaluationInput>("in");
    QTest::addColumn<QString>("paid");
    EvaluationInput in = longOutages();
    addOutage(in, "2025-01-31T16:00:00Z", "2025-02-01T08:00:00Z");
    QTest::newRow("16 hours over the end of January are paid in February") << in << QStringLiteral("none, 50.00");
    scheduleOf(in).bands.clear();
    scheduleOf(in).step = CreditStep{dec("21600"), true};
    scheduleOf(in).pays = euro("10.00");
    QTest::newRow("they are three started steps of six hours") << in << QStringLiteral("none, 30.00");
    scheduleOf(in).step.reset();
    scheduleOf(in).outagesOver = seconds(36'000);
    QTest::newRow("they are longer than ten hours") << in << QStringLiteral("none, 10.00");
    in = longOutages();
    addOutage(in, "2025-01-31T13:00:00Z", "2025-02-01T00:00:00Z");
    QTest::newRow("one that ends with January is paid in January") << in << QStringLiteral("50.00, none");
    addOutage(in, "2025-02-01T00:00:00Z", "2025-02-01T02:00:00Z");
    QTest::newRow("two that meet at midnight are one") << in << QStringLiteral("none, 50.00");
    in.measurements.exclusions = {exclusion({}, Span{at("2025-02-01T00:00:00Z"), at("2025-02-02T00:00:00Z")})};
    QTest::newRow("what is excluded from midnight on ends with January") << in << QStringLiteral("50.00, none");
    in = longOutages();
    addOutage(in, "2025-01-31T13:00:00Z", "2025-02-01T02:00:00Z");
    addOutage(in, "2025-02-01T00:00:00Z", "2025-02-01T01:00:00Z", "1", true);
    addOutage(in, "2025-02-05T00:00:00Z", "2025-02-05T02:00:00Z");
    QTest::newRow("agreed maintenance from midnight on ends it") << in << QStringLiteral("50.00, none");
}

void TstEvaluateCreditParts::anOutageIsPaidWholeWhereItEnds()
{
    QFETCH(const EvaluationInput, in);
    QTEST(paidIn(in, "2025-02-28"), "paid");
}

void TstEvaluateCreditParts::anOutageThatGoesOnIsPaidSoFar()
{
    EvaluationInput in = longOutages();
    in.asOf = at("2025-02-01T03:00:00Z");
    addOutage(in, "2025-01-31T16:00:00Z", "");
    QCOMPARE(paidIn(in, "2025-02-28"), QStringLiteral("none, 50.00"));
    in.asOf = at("2025-02-01T02:00:00Z");
    QCOMPARE(paidIn(in, "2025-02-28"), QStringLiteral("none, none"));
}

void TstEvaluateCreditParts::anOutageIsPaidWhereItsServiceLevelEnds()
{
    EvaluationInput in = longOutages();
    AgreementVersion without{2, day("2025-02-01"), {}, in.agreement.versions.front().content};
    without.content.serviceLevels.clear();
    in.agreement.versions.push_back(without);
    addOutage(in, "2025-01-31T13:00:00Z", "2025-02-03T00:00:00Z");
    QCOMPARE(paidIn(in, "2025-02-28"), QStringLiteral("50.00"));
}

void TstEvaluateCreditParts::theIncidentOfAWholeOutageIsItsBegin()
{
    EvaluationInput in = longOutages();
    scheduleOf(in).claimWindow = {ClaimWindowKind::DaysAfterIncident, 30};
    addOutage(in, "2025-02-28T16:00:00Z", "2025-03-01T08:00:00Z");
    QVERIFY(only(in).credit);
    QCOMPARE(only(in).credit->deadline, std::optional(day("2025-03-30")));
}

void TstEvaluateCreditParts::lostTimeIsCutAtTheEndOfThePeriod()
{
    EvaluationInput in = measuredBy(CreditMeasure::LostTime);
    scheduleOf(in).multiple = dec("1");
    addOutage(in, "2025-03-31T16:00:00Z", "2025-04-01T08:00:00Z");
    QCOMPARE(paid(only(in).credit), QStringLiteral("8.00"));
}

/// In office hours from 09:00 to 17:00, from a Friday to a Monday.
void TstEvaluateCreditParts::aDayCountsWhereAnOutageTakesItsServiceTime()
{
    EvaluationInput in = measuredBy(CreditMeasure::Day);
    scheduleOf(in).pays = euro("5.00");
    addOutage(in, "2025-03-07T16:30:00Z", "2025-03-10T09:30:00Z");
    QCOMPARE(paid(only(in).credit), QStringLiteral("20.00"));
    in.agreement.versions.front().content.serviceLevels.front().calendar = idOf<CalendarId>("office");
    QCOMPARE(paid(only(in).credit), QStringLiteral("10.00"));
    in.measurements.outages.clear();
    addOutage(in, "2025-03-07T17:00:00Z", "2025-03-10T09:30:00Z"); // from when Friday's hours are over
    QCOMPARE(paid(only(in).credit), QStringLiteral("5.00"));
}

QTEST_GUILESS_MAIN(TstEvaluateCreditParts)
#include "tst_evaluate_creditparts.moc"
