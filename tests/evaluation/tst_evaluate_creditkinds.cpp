// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/creditcaps.h"
#include "tests/evaluation/creditinput.h"

#include <QTest>

using namespace kept;
using namespace kept::test;

namespace {

using std::chrono::seconds;

/// March has 744 hours of service time, so that each costs 1.00.
constexpr const char *aUnitAnHour = "744.00";

CreditSchedule by(CreditMeasure measure)
{
    CreditSchedule schedule;
    schedule.measure = measure;
    return schedule;
}

EvaluationInput missedBy(const CreditSchedule &schedule, const char *target = "100", const char *charge = aUnitAnHour)
{
    ServiceLevel promised = level(Metric::Availability, target);
    promised.credit = schedule;
    return charged(promised, charge);
}

AgreementContent &contentOf(EvaluationInput &in) { return in.agreement.versions.front().content; }
CreditSchedule &scheduleOf(EvaluationInput &in) { return *contentOf(in).serviceLevels.front().credit; }

QString paid(const ServiceLevelResult &result)
{
    return result.credit ? result.credit->amount.amountText() : QStringLiteral("none");
}

/// "none, 74.40" of the months asked for.
QString paidIn(EvaluationInput in, const char *first, const char *last)
{
    in.first = day(first);
    in.last = day(last);
    QStringList amounts;
    for (const ServiceLevelResult &result : evaluate(in).results)
        amounts << paid(result);
    return amounts.join(QStringLiteral(", "));
}

ServiceLevelResult resultIn(EvaluationInput in, const char *month)
{
    in.first = period(month).first();
    in.last = period(month).last();
    return only(in);
}

/// Each month that is missed pays 10 % of 100.00.
EvaluationInput tenAMonth()
{
    CreditSchedule schedule = by(CreditMeasure::Miss);
    schedule.pays = part("0.1");
    return missedBy(schedule, "99.9", "100.00");
}

void missMonth(EvaluationInput &in, const char *month)
{
    const QByteArray from = QByteArray(month) + "-05T00:00:00Z";
    const QByteArray to = QByteArray(month) + "-05T12:00:00Z";
    addOutage(in, from.constData(), to.constData());
}

CreditBand between(const char *from, const char *below, CreditPay pays)
{
    CreditBand band{std::nullopt, std::nullopt, pays};
    if (*from != '\0')
        band.lower = BandEdge{dec(from), true};
    if (*below != '\0')
        band.upper = BandEdge{dec(below), false};
    return band;
}

} // namespace

class TstEvaluateCreditKinds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void startedStepsOfLostTime();
    void eachOutageByItsLength();
    void anExcludedOutagePaysNothing();
    void eachDayWithAnOutage();
    void aMultipleOfTheTimeThatTheTargetDoesNotAllow();
    void lateTicketsAreCounted();
    void aRepeatedMissCountsMore();
    void periodsWithoutDataDoNotBreakARun();
    void aCreditIsEarnedBackOnce();
    void noCreditInTheTimeOfGrace();
    void theCapOfTheContractYear();
    void theCapOfTwelveMonths();
    void whatWasEarnedBackIsFreeInTheYear();
    void whatIsNotTakenBackFreesNoCap();
    void contractYears();
    void theWindowsFromTheIncidentAndTheReport();
    void theAmountAtRiskIsDividedByWeights();
    void pointsAndARepeat();
    void onlyTheHighestCreditOfAnIncident();
    void averagesOverTwoPeriods();
    void aBonusForOverAchievement();
    void aShareOfTheNextPeriod();
    void whatIsAskedForChangesNothing();
    void theTraceTellsTheSteps();
    void theTraceTellsCapsRoundingAndMinimum();
};

void TstEvaluateCreditKinds::startedStepsOfLostTime()
{
    CreditSchedule schedule = by(CreditMeasure::LostTime);
    schedule.step = CreditStep{dec("1800"), true};
    schedule.pays = part("0.05");
    EvaluationInput in = missedBy(schedule);
    addOutage(in, "2025-03-05T00:00:00Z", "2025-03-05T00:30:00Z");
    QCOMPARE(paid(only(in)), QStringLiteral("37.20"));
    addOutage(in, "2025-03-06T00:00:00Z", "2025-03-06T00:00:01Z");
    QCOMPARE(paid(only(in)), QStringLiteral("74.40"));
    scheduleOf(in).step->started = false;
    QCOMPARE(paid(only(in)), QStringLiteral("37.20"));
    scheduleOf(in).step->free = dec("1");
    QCOMPARE(paid(only(in)), QStringLiteral("37.20"));
    scheduleOf(in).step->free = dec("2");
    QCOMPARE(paid(only(in)), QStringLiteral("none"));
}

void TstEvaluateCreditKinds::eachOutageByItsLength()
{
    CreditSchedule schedule = by(CreditMeasure::Outage);
    schedule.bands = {
        between("600", "3600", ChargeTime{seconds(24 * 3600)}), between("3600", "", ChargeTime{seconds(48 * 3600)})};
    EvaluationInput in = missedBy(schedule);
    addOutage(in, "2025-03-05T00:00:00Z", "2025-03-05T00:09:59Z"); // too short for any band
    QCOMPARE(paid(only(in)), QStringLiteral("none"));
    addOutage(in, "2025-03-06T00:00:00Z", "2025-03-06T00:10:00Z");
    QCOMPARE(paid(only(in)), QStringLiteral("24.00"));
    addOutage(in, "2025-03-07T00:00:00Z", "2025-03-07T00:59:59Z");
    addOutage(in, "2025-03-07T00:59:00Z", "2025-03-07T01:00:00Z"); // they meet and are one of an hour
    QCOMPARE(paid(only(in)), QStringLiteral("72.00"));
}

void TstEvaluateCreditKinds::anExcludedOutagePaysNothing()
{
    CreditSchedule schedule = by(CreditMeasure::Outage);
    schedule.pays = euro("10.00");
    EvaluationInput in = missedBy(schedule);
    addOutage(in, "2025-03-05T00:00:00Z", "2025-03-05T01:00:00Z", "1", false, "O-1");
    addOutage(in, "2025-03-06T00:00:00Z", "2025-03-06T01:00:00Z", "1", false, "O-2");
    QCOMPARE(paid(only(in)), QStringLiteral("20.00"));
    Exclusion exclusion{.id = idOf<ExclusionId>("x"),
        .agreement = in.agreement.id,
        .serviceLevel = levelId,
        .span = std::nullopt,
        .records = {QStringLiteral("O-1")},
        .evidence = QStringLiteral("flood"),
        .requestedBy = QStringLiteral("a"),
        .approvedBy = QStringLiteral("b")};
    in.measurements.exclusions = {exclusion};
    QCOMPARE(paid(only(in)), QStringLiteral("10.00"));
    scheduleOf(in).outagesOver = seconds(3600);
    QCOMPARE(paid(only(in)), QStringLiteral("none"));
    scheduleOf(in).outagesOver = seconds(3599);
    QCOMPARE(paid(only(in)), QStringLiteral("10.00"));
}

void TstEvaluateCreditKinds::eachDayWithAnOutage()
{
    CreditSchedule schedule = by(CreditMeasure::Day);
    schedule.pays = euro("5.00");
    EvaluationInput in = missedBy(schedule);
    contentOf(in).charges.clear(); // a fixed amount needs no charge
    addOutage(in, "2025-03-05T23:00:00Z", "2025-03-06T01:00:00Z");
    QCOMPARE(paid(only(in)), QStringLiteral("10.00"));
    addOutage(in, "2025-03-06T05:00:00Z", "2025-03-07T00:00:00Z"); // ends with the day before
    QCOMPARE(paid(only(in)), QStringLiteral("10.00"));
}

void TstEvaluateCreditKinds::aMultipleOfTheTimeThatTheTargetDoesNotAllow()
{
    CreditSchedule schedule = by(CreditMeasure::LostTime);
    schedule.multiple = dec("10");
    schedule.cap = Share::whole();
    EvaluationInput in = missedBy(schedule, "99.9");
    addOutage(in, "2025-03-05T00:00:00Z", "2025-03-05T02:00:00Z");
    QCOMPARE(paid(only(in)), QStringLiteral("20.00"));
    scheduleOf(in).beyondAllowance = true; // 0.744 h are allowed
    QCOMPARE(paid(only(in)), QStringLiteral("12.56"));
    addOutage(in, "2025-03-10T00:00:00Z", "2025-03-20T00:00:00Z");
    QCOMPARE(paid(only(in)), QStringLiteral("744.00"));
    QVERIFY(only(in).credit->capped);
}

void TstEvaluateCreditKinds::lateTicketsAreCounted()
{
    ServiceLevel promised = level(Metric::ShareWithinTime, "100");
    promised.rule.limit = seconds(3600);
    promised.credit = by(CreditMeasure::Breaches);
    promised.credit->bands = {between("1", "3", part("0.05")), between("3", "", part("0.1"))};
    EvaluationInput in = charged(promised);
    in.measurements.coverage = {covered(MeasurementKind::Ticket)};
    addTicket(in, ticket("2025-03-03T09:00:00Z", "2025-03-03T09:30:00Z"));
    QCOMPARE(paid(only(in)), QStringLiteral("none"));
    for (const char *resolved : {"2025-03-03T11:00:00Z", "2025-03-03T12:00:00Z"})
        addTicket(in, ticket("2025-03-03T09:00:00Z", resolved));
    QCOMPARE(paid(only(in)), QStringLiteral("1435.00"));
    addTicket(in, ticket("2025-03-03T09:00:00Z", "2025-03-03T13:00:00Z"));
    QCOMPARE(paid(only(in)), QStringLiteral("2870.00"));
}

void TstEvaluateCreditKinds::aRepeatedMissCountsMore()
{
    EvaluationInput in = tenAMonth();
    scheduleOf(in).repeat = CreditRepeat{2, dec("2")};
    for (const char *month : {"2025-01", "2025-03", "2025-06"})
        missMonth(in, month);
    QCOMPARE(paidIn(in, "2025-01-01", "2025-06-30"), QStringLiteral("10.00, none, 20.00, none, none, 10.00"));
}

void TstEvaluateCreditKinds::periodsWithoutDataDoNotBreakARun()
{
    EvaluationInput in = tenAMonth();
    scheduleOf(in).repeat = CreditRepeat{1, dec("2")};
    missMonth(in, "2025-01");
    missMonth(in, "2025-03");
    in.measurements.coverage = {covered(MeasurementKind::Outage, "2025-01-01T00:00:00Z", "2025-02-01T00:00:00Z"),
        covered(MeasurementKind::Outage, "2025-03-01T00:00:00Z", "2025-04-01T00:00:00Z")};
    QCOMPARE(paidIn(in, "2025-01-01", "2025-03-31"), QStringLiteral("10.00, none, 20.00"));
}

void TstEvaluateCreditKinds::aCreditIsEarnedBackOnce()
{
    EvaluationInput in = tenAMonth();
    scheduleOf(in).earnBack = EarnBack{2, QStringLiteral("7.6")};
    missMonth(in, "2025-02");
    QVERIFY(!resultIn(in, "2025-03").earnedBack);
    const auto earned = resultIn(in, "2025-04").earnedBack;
    QVERIFY(earned);
    QCOMPARE(earned->missed, period("2025-02"));
    QCOMPARE(earned->amount, euro("10.00"));
    QVERIFY(!resultIn(in, "2025-05").earnedBack);
    QCOMPARE(paid(resultIn(in, "2025-02")), QStringLiteral("10.00")); // past periods are not recomputed
    missMonth(in, "2025-03");
    QVERIFY(!resultIn(in, "2025-04").earnedBack);
    QCOMPARE(resultIn(in, "2025-05").earnedBack->missed, period("2025-03"));
}

void TstEvaluateCreditKinds::noCreditInTheTimeOfGrace()
{
    EvaluationInput in = tenAMonth();
    for (const char *month : {"2025-01", "2025-02", "2025-03"})
        missMonth(in, month);
    scheduleOf(in).grace = GracePeriod{std::nullopt, 2};
    QCOMPARE(paidIn(in, "2025-01-01", "2025-03-31"), QStringLiteral("none, none, 10.00"));
    scheduleOf(in).grace = GracePeriod{day("2025-02-27"), 0};
    QCOMPARE(paidIn(in, "2025-01-01", "2025-03-31"), QStringLiteral("none, 10.00, 10.00"));
    scheduleOf(in).grace = GracePeriod{day("2025-02-28"), 0};
    QCOMPARE(paidIn(in, "2025-01-01", "2025-03-31"), QStringLiteral("none, none, 10.00"));
}

void TstEvaluateCreditKinds::theCapOfTheContractYear()
{
    EvaluationInput in = tenAMonth();
    in.measurements.coverage = {covered(MeasurementKind::Outage, "2025-01-01T00:00:00Z", "2026-04-01T00:00:00Z")};
    for (const char *month : {"2025-02", "2025-03", "2025-04", "2026-01"})
        missMonth(in, month);
    contentOf(in).creditTerms.caps = {{CapSpan::ContractYear, std::nullopt, euro("25.00")}};
    QCOMPARE(paidIn(in, "2025-01-01", "2025-04-30"), QStringLiteral("none, 10.00, 10.00, 5.00"));
    QVERIFY(resultIn(in, "2025-04").credit->capped);
    QCOMPARE(paid(resultIn(in, "2026-01")), QStringLiteral("10.00"));
    contentOf(in).creditTerms.caps = {{CapSpan::ContractYear, part("0.01")}}; // of twelve charges of 100.00
    QCOMPARE(paidIn(in, "2025-01-01", "2025-04-30"), QStringLiteral("none, 10.00, 2.00, none"));
}

void TstEvaluateCreditKinds::theCapOfTwelveMonths()
{
    EvaluationInput in = tenAMonth();
    in.measurements.coverage = {covered(MeasurementKind::Outage, "2025-01-01T00:00:00Z", "2026-04-01T00:00:00Z")};
    for (const char *month : {"2025-02", "2025-12", "2026-01", "2026-02"})
        missMonth(in, month);
    contentOf(in).creditTerms.caps = {{CapSpan::TwelveMonths, std::nullopt, euro("25.00")}};
    QCOMPARE(paid(resultIn(in, "2026-01")), QStringLiteral("5.00"));
    QCOMPARE(paid(resultIn(in, "2026-02")), QStringLiteral("10.00")); // February 2025 has left
}

void TstEvaluateCreditKinds::whatWasEarnedBackIsFreeInTheYear()
{
    EvaluationInput in = tenAMonth();
    missMonth(in, "2025-01");
    missMonth(in, "2025-04");
    contentOf(in).creditTerms.caps = {{CapSpan::ContractYear, std::nullopt, euro("12.00")}};
    QCOMPARE(paid(resultIn(in, "2025-04")), QStringLiteral("2.00"));
    scheduleOf(in).earnBack = EarnBack{2};
    QCOMPARE(paid(resultIn(in, "2025-04")), QStringLiteral("10.00"));
}

/// A cap would be passed by what an earn-back that never came to be had freed.
void TstEvaluateCreditKinds::whatIsNotTakenBackFreesNoCap()
{
    EvaluationInput in = tenAMonth();
    missMonth(in, "2025-01");
    missMonth(in, "2025-04");
    contentOf(in).creditTerms.caps = {{CapSpan::ContractYear, std::nullopt, euro("12.00")}};
    scheduleOf(in).earnBack = EarnBack{2};
    const Claim claim{idOf<ClaimId>("c1"), idOf<AgreementId>("agreement"), levelId, period("2025-01"), euro("10.00"),
        ClaimState::Rejected, day("2025-02-10"), {}, {}, {}};
    in.claims = {claim};
    QCOMPARE(paid(resultIn(in, "2025-04")), QStringLiteral("2.00"));
    QCOMPARE(paid(settledCredit(in, resultIn(in, "2025-04")).result), QStringLiteral("2.00"));
    in.claims.front().state = ClaimState::Credited;
    QCOMPARE(paid(resultIn(in, "2025-04")), QStringLiteral("10.00"));
    in.claims.front().accepted = euro("3.00"); // and only these are taken back
    QCOMPARE(paid(resultIn(in, "2025-04")), QStringLiteral("5.00"));
    in.claims.clear();
    scheduleOf(in).claimWindow = {ClaimWindowKind::DaysAfterPeriod, 60}; // 1 April, when it is taken back
    QCOMPARE(paid(resultIn(in, "2025-04")), QStringLiteral("10.00"));
    scheduleOf(in).claimWindow.days = 59;
    QCOMPARE(paid(resultIn(in, "2025-04")), QStringLiteral("2.00"));
    contentOf(in).creditTerms.caps = {{CapSpan::TwelveMonths, std::nullopt, euro("12.00")}};
    QCOMPARE(paid(resultIn(in, "2025-04")), QStringLiteral("2.00"));
}

void TstEvaluateCreditKinds::contractYears()
{
    EvaluationInput in = tenAMonth();
    contentOf(in).term.start = day("2024-02-29");
    QCOMPARE(contractYear(in.agreement, day("2025-02-28")).toText(), QStringLiteral("2024-02-29..2025-02-28"));
    QCOMPARE(contractYear(in.agreement, day("2025-03-01")).toText(), QStringLiteral("2025-03-01..2026-02-28"));
    QCOMPARE(contractYear(in.agreement, day("2028-02-28")).toText(), QStringLiteral("2027-03-01..2028-02-28"));
    QCOMPARE(contractYear(in.agreement, day("2028-02-29")).toText(), QStringLiteral("2028-02-29..2029-02-28"));
    QCOMPARE(twelveMonths(day("2024-02-29")).toText(), QStringLiteral("2023-03-01..2024-02-29"));
    QCOMPARE(twelveMonths(day("2025-12-31")).first(), day("2025-01-01"));
}

void TstEvaluateCreditKinds::theWindowsFromTheIncidentAndTheReport()
{
    EvaluationInput in = tenAMonth();
    addOutage(in, "2025-03-31T12:00:00Z", "2025-04-01T00:00:00Z");
    scheduleOf(in).claimWindow = {ClaimWindowKind::DaysAfterIncident, 30};
    QCOMPARE(only(in).credit->deadline, std::optional(day("2025-04-30")));
    missMonth(in, "2025-03"); // an earlier incident on the 5th
    QCOMPARE(only(in).credit->deadline, std::optional(day("2025-04-04")));
    scheduleOf(in).claimWindow = {ClaimWindowKind::DaysAfterReport, 10, QStringLiteral("Scorecard")};
    QVERIFY(!only(in).credit->deadline); // nothing runs until it is in
    in.agreement.receivedReports = {{QStringLiteral("Forecast"), period("2025-03"), day("2025-04-01"), {}},
        {QStringLiteral("scorecard"), period("2025-Q1"), day("2025-12-30"), {}}};
    QCOMPARE(only(in).credit->deadline, std::optional(day("2026-01-09")));
    scheduleOf(in).claimWindow.report.clear(); // any report of the period
    QCOMPARE(only(in).credit->deadline, std::optional(day("2025-04-11")));
}

void TstEvaluateCreditKinds::theAmountAtRiskIsDividedByWeights()
{
    CreditSchedule schedule = by(CreditMeasure::Miss);
    schedule.pays = Share::whole();
    schedule.allocation = part("0.4");
    EvaluationInput in = missedBy(schedule);
    contentOf(in).creditTerms.pool = CreditPool{part("0.1"), part("0.5"), CreditBasis::Invoice};
    missMonth(in, "2025-03");
    QCOMPARE(only(in).creditRemark->reason, CreditReason::NoCharge); // nothing is invoiced yet
    in.invoices = {{idOf<InvoiceId>("i"), in.agreement.id, QStringLiteral("1"), day("2025-04-01"), day("2025-03-01"),
        day("2025-03-31"), std::nullopt, euro("100000.00")}};
    QCOMPARE(paid(only(in)), QStringLiteral("2000.00"));
    in.invoices.front().first = day("2025-01-01"); // 31 of 90 days
    QCOMPARE(paid(only(in)), QStringLiteral("688.89"));
    in.invoices.front().first = day("2025-03-01");
    ServiceLevel second = contentOf(in).serviceLevels.front();
    second.id = idOf<ServiceLevelId>("second");
    contentOf(in).serviceLevels.push_back(second);
    contentOf(in).creditTerms.pool->percentage = part("2"); // more is allocated than is at risk
    QCOMPARE(paidIn(in, "2025-03-01", "2025-03-31"), QStringLiteral("5000.00, 5000.00"));
}

void TstEvaluateCreditKinds::pointsAndARepeat()
{
    CreditSchedule schedule;
    schedule.bands = {between("", "97", CreditPoints{dec("3")}), between("97", "99", CreditPoints{dec("1")})};
    schedule.repeat = CreditRepeat{1, dec("2")};
    EvaluationInput in = missedBy(schedule, "99", "1000.00");
    auto &points = contentOf(in).creditTerms.points;
    points = PointsTable{};
    for (int i = 1; i <= 6; ++i)
        points->steps.push_back({Decimal{i, 0}, Share::fromParts(i * 10'000'000)});
    addOutage(in, "2025-01-05T00:00:00Z", "2025-01-06T02:02:24Z"); // 96.5 %
    addOutage(in, "2025-02-05T00:00:00Z", "2025-02-05T10:04:48Z"); // 98.5 %
    addOutage(in, "2025-03-05T00:00:00Z", "2025-03-06T02:02:24Z"); // 96.5 %
    QCOMPARE(paidIn(in, "2025-01-01", "2025-03-31"), QStringLiteral("30.00, 20.00, 60.00"));
}

void TstEvaluateCreditKinds::onlyTheHighestCreditOfAnIncident()
{
    EvaluationInput in = tenAMonth();
    scheduleOf(in).election = QStringLiteral("network");
    ServiceLevel second = contentOf(in).serviceLevels.front();
    second.id = idOf<ServiceLevelId>("second");
    second.credit->pays = part("0.3");
    contentOf(in).serviceLevels.push_back(second);
    missMonth(in, "2025-03");
    const Scorecard card = evaluate(in);
    QVERIFY(!card.results[0].credit);
    QCOMPARE(card.results[0].alternative->amount, euro("10.00"));
    QCOMPARE(card.results[1].credit->amount, euro("30.00"));
    contentOf(in).serviceLevels[1].credit->capAmount = euro("9.99"); // after its cap it is the lower one
    QCOMPARE(evaluate(in).results[0].credit->amount, euro("10.00"));
    QCOMPARE(evaluate(in).results[1].alternative->amount, euro("9.99"));
}

void TstEvaluateCreditKinds::averagesOverTwoPeriods()
{
    EvaluationInput in = missedBy(tiers(), "99.9", "100.00");
    scheduleOf(in).averageOver = 2;
    addOutage(in, "2025-02-05T00:00:00Z", "2025-02-05T06:43:12Z"); // 99.0 %; with January 99.5 %
    QCOMPARE(paidIn(in, "2025-01-01", "2025-04-30"), QStringLiteral("none, 10.00, 10.00, none"));
    QCOMPARE(resultIn(in, "2025-03").status, Status::Met); // by itself
}

void TstEvaluateCreditKinds::aBonusForOverAchievement()
{
    EvaluationInput in = missedBy(tiers(), "99", "100.00");
    scheduleOf(in).bonus = {between("99.9", "", part("0.02"))};
    QCOMPARE(only(in).bonus, std::optional(euro("2.00")));
    addOutage(in, "2025-03-05T00:00:00Z", "2025-03-05T02:00:00Z"); // 99.73 %
    QVERIFY(!only(in).bonus);
    QVERIFY(!only(in).credit);
}

void TstEvaluateCreditKinds::aShareOfTheNextPeriod()
{
    EvaluationInput in = tenAMonth();
    missMonth(in, "2025-03");
    scheduleOf(in).basis = CreditBasis::NextPeriod;
    contentOf(in).charges.front().to = day("2025-03-31");
    contentOf(in).charges.push_back({hosting, QStringLiteral("fee"), euro("300.00"), 1, day("2025-04-01"), {}});
    QCOMPARE(paid(only(in)), QStringLiteral("30.00"));
    scheduleOf(in).basis = CreditBasis::DaysBefore;
    scheduleOf(in).basisDays = 32; // before 5 March: 4 days of March and 28 of February
    QCOMPARE(paid(only(in)), QStringLiteral("11.29"));
}

/// A month alone gives what it gives among all.
void TstEvaluateCreditKinds::whatIsAskedForChangesNothing()
{
    EvaluationInput in = tenAMonth();
    scheduleOf(in).repeat = CreditRepeat{1, dec("2")};
    scheduleOf(in).earnBack = EarnBack{1};
    contentOf(in).creditTerms.caps = {{CapSpan::ContractYear, std::nullopt, euro("45.00")}};
    for (const char *month : {"2025-01", "2025-02", "2025-04", "2025-05", "2025-07"})
        missMonth(in, month);
    EvaluationInput whole = in;
    whole.first = day("2025-01-01");
    whole.last = day("2025-08-31");
    for (const ServiceLevelResult &result : evaluate(whole).results) {
        const ServiceLevelResult alone = resultIn(in, qPrintable(result.period.toText()));
        QVERIFY2(alone == result, qPrintable(result.period.toText()));
    }
}

/// Of 33.335 EUR exactly, cut by the agreement, rounded, or too little.
void TstEvaluateCreditKinds::theTraceTellsCapsRoundingAndMinimum()
{
    EvaluationInput in = tenAMonth();
    contentOf(in).charges.front().amount = euro("333.35");
    scheduleOf(in).cap = part("0.5");
    contentOf(in).creditTerms.minimumPayout = MinimumPayout{euro("5.00"), false};
    missMonth(in, "2025-02");
    const auto steps = [&in] {
        QStringList told;
        for (const TraceLine &line : explain(in, levelId, period("2025-02"), english).lines)
            if (line.label == QStringLiteral("Credit"))
                told << line.text + QStringLiteral(" [%1]").arg(line.link);
        return told;
    };
    const QString notReached = QStringLiteral("The cap of the service level, 166.68 EUR, is not reached. []");
    const QString least = QStringLiteral("The credits of the period reach the minimum payout of 5.00 EUR. []");
    QCOMPARE(steps(),
        (QStringList{notReached, QStringLiteral("33.335 EUR, rounded half to even []"), least,
            QStringLiteral("10 % × 333.35 = 33.34 EUR []")}));
    scheduleOf(in).cap = part("0.1"); // as much as the credit
    QCOMPARE(steps().value(0), QStringLiteral("The cap of the service level, 33.34 EUR, is just reached. []"));
    scheduleOf(in).cap = part("0.5");
    contentOf(in).creditTerms.caps = {{CapSpan::ContractYear, std::nullopt, euro("20.00"), QStringLiteral("7.9")}};
    const QString pays = QStringLiteral("The schedule pays 10 % of 333.35 EUR = 33.34 EUR []");
    QCOMPARE(steps(),
        (QStringList{pays, notReached,
            QStringLiteral("33.34 EUR, by the agreement's cap of 20.00 EUR for 1 Jan 2025 to 31 Dec 2025: 20.00 EUR "
                           "[clause:7.9]"),
            least, QStringLiteral("20.00 EUR []")}));
    contentOf(in).creditTerms.caps.clear();
    contentOf(in).creditTerms.minimumPayout->amount = euro("50.00");
    QCOMPARE(steps(),
        (QStringList{pays, notReached, QStringLiteral("Smaller than the minimum payout: nothing is paid. []")}));
}

void TstEvaluateCreditKinds::theTraceTellsTheSteps()
{
    EvaluationInput in = tenAMonth();
    scheduleOf(in).repeat = CreditRepeat{1, dec("3"), QStringLiteral("7.5")};
    scheduleOf(in).cap = part("0.25");
    scheduleOf(in).capClause = QStringLiteral("7.4");
    missMonth(in, "2025-02");
    missMonth(in, "2025-03");
    QStringList steps;
    for (const TraceLine &line : explain(in, levelId, period("2025-03"), english).lines)
        if (line.label == QStringLiteral("Credit"))
            steps << line.text + QStringLiteral(" [%1]").arg(line.link);
    QCOMPARE(steps,
        (QStringList{QStringLiteral("The schedule pays 10 % of 100.00 EUR = 10.00 EUR []"),
            QStringLiteral("A repeated miss: × 3 [clause:7.5]"),
            QStringLiteral("30.00 EUR, by the cap of the service level 25.00 EUR [clause:7.4]"),
            QStringLiteral("25.00 EUR []")}));
}

QTEST_GUILESS_MAIN(TstEvaluateCreditKinds)
#include "tst_evaluate_creditkinds.moc"
