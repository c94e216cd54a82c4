// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/resultwords.h"
#include "tests/evaluation/evaluationinput.h"

#include <QTest>

using namespace kept;
using namespace kept::test;

class TstEvaluatePeriods : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void periodsOfEachKind_data();
    void periodsOfEachKind();
    void aPeriodThatTouchesTheAskedDaysIsJudged();
    void targetChangedInTheMiddleOfTheMonth();
    void aVersionThatChangesOtherThingsDoesNotSplit();
    void aNewNameOfTheLevelDoesNotSplit();
    void limitInForceAtOpeningPartOfTheVerdict();
    void theAgreementEndsInsideThePeriod();
    void statuses_data();
    void statuses();
    void gradedRoundingDecidesOnlyWhereTheContractSaysSo();
    void rangesMissOnBothSides();
    void finality();
    void runningAvailability();
    void runningShares();
    void runningVolumes();
    void aSumOverItsRangeCannotBeAverted();
    void futurePeriodsAreNotJudged();
    void aMissingCalendarIsNoData();
    void boundsAreMidnightsInTheAgreementsZone();
    void whatIsKnownIsKnownOnTheDayInTheAgreementsZone();
    void theTermsBeforeAnAmendmentStayAsTheyWereAgreed();
    void daysBeforeTheFirstTargetAreSeen();
    void anAmendmentWithoutATargetDoesNotKeepTheOldOne();
    void aLevelWhoseTargetIsSetLaterIsSeen();
};

static EvaluationInput availabilityInput(const ServiceLevel &promised)
{
    EvaluationInput result = input(promised);
    result.measurements.coverage = {covered(MeasurementKind::Outage, "2025-01-01T00:00:00Z", "2027-01-01T00:00:00Z")};
    return result;
}

static AgreementContent &contentOf(EvaluationInput &in) { return in.agreement.versions.front().content; }

void TstEvaluatePeriods::periodsOfEachKind_data()
{
    QTest::addColumn<PeriodKind>("kind");
    QTest::addColumn<int>("fiscalStart");
    QTest::addColumn<QString>("expected");
    // Everything that touches 2025-03-15 to 2025-05-02.
    QTest::newRow("months") << PeriodKind::Month << 1 << "2025-03 2025-04 2025-05";
    QTest::newRow("quarters") << PeriodKind::Quarter << 1 << "2025-Q1 2025-Q2";
    QTest::newRow("fiscal quarters from February")
        << PeriodKind::Quarter << 2 << "2025-02-01..2025-04-30 2025-05-01..2025-07-31";
    QTest::newRow("half-years") << PeriodKind::HalfYear << 1 << "2025-H1";
    QTest::newRow("years") << PeriodKind::Year << 1 << "2025";
    QTest::newRow("the whole term") << PeriodKind::Term << 1 << "2025-01-01..2026-12-31";
}

void TstEvaluatePeriods::periodsOfEachKind()
{
    QFETCH(PeriodKind, kind);
    QFETCH(int, fiscalStart);
    QFETCH(QString, expected);
    ServiceLevel promised = level(Metric::Availability, "99");
    promised.period = kind;
    EvaluationInput in = availabilityInput(promised);
    contentOf(in).fiscalStartMonth = fiscalStart;
    in.first = day("2025-03-15");
    in.last = day("2025-05-02");
    in.asOf = at("2028-01-01T00:00:00Z");
    QStringList periods;
    for (const ServiceLevelResult &result : evaluate(in).results)
        periods.push_back(result.period.toText());
    QCOMPARE(periods.join(u' '), expected);
}

/// The service level ends with January; the first quarter is asked for by its last month.
void TstEvaluatePeriods::aPeriodThatTouchesTheAskedDaysIsJudged()
{
    ServiceLevel promised = level(Metric::Availability, "99");
    promised.period = PeriodKind::Quarter;
    EvaluationInput in = input(promised);
    in.measurements.coverage = {covered(MeasurementKind::Outage)};
    AgreementVersion without = in.agreement.versions.front();
    without.number = 2;
    without.effective = day("2025-02-01");
    without.content.serviceLevels.clear();
    in.agreement.versions.push_back(without);
    const ServiceLevelResult quarter = only(in);
    QCOMPARE(quarter.period.first(), day("2025-01-01"));
    QCOMPARE(quarter.parts.front().last, day("2025-01-31"));
    QCOMPARE(quarter.status, Status::Met);
    in.first = day("2025-04-01");
    in.last = day("2025-04-30");
    QVERIFY(evaluate(in).results.empty());
}

void TstEvaluatePeriods::targetChangedInTheMiddleOfTheMonth()
{
    ServiceLevel promised = level(Metric::Availability, "99.00");
    promised.targets.set(day("2025-03-16"), Target{dec("99.90"), {}, {}, {}});
    EvaluationInput in = availabilityInput(promised);
    addOutage(in, "2025-03-15T23:00:00Z", "2025-03-16T01:00:00Z"); // an hour in each part
    const ServiceLevelResult result = only(in);
    QCOMPARE(result.parts.size(), std::size_t(2));
    QCOMPARE(result.parts[0].last, day("2025-03-15"));
    QCOMPARE(textOf(result.parts[0].value), toText(Rational(100 * 359, 360)));
    QCOMPARE(result.parts[0].status, Status::Met); // 99.72 against 99.00
    QCOMPARE(textOf(result.parts[1].value), toText(Rational(100 * 383, 384)));
    QCOMPARE(result.parts[1].status, Status::Missed); // 99.74 against 99.90
    QCOMPARE(result.status, Status::Missed);
    QCOMPARE(textOf(result.value), toText(Rational(100 * 742, 744)));
    QCOMPARE(result.target.value, dec("99.9"));
}

void TstEvaluatePeriods::aVersionThatChangesOtherThingsDoesNotSplit()
{
    EvaluationInput in = availabilityInput(level(Metric::Availability, "99"));
    AgreementContent amended = contentOf(in);
    amended.introduction = QStringLiteral("New words");
    in.agreement.versions.push_back({2, day("2025-03-10"), {}, amended});
    QCOMPARE(only(in).parts.size(), std::size_t(1));
    QCOMPARE(only(in).parts.front().version, 2);
    QCOMPARE(only(in).parts.front().firstVersion, 1);
    in.agreement.versions.back().content.serviceLevels.clear();
    QCOMPARE(only(in).parts.front().last, day("2025-03-09")); // it left the agreement
    QCOMPARE(only(in).parts.front().firstVersion, std::nullopt);
}

void TstEvaluatePeriods::aNewNameOfTheLevelDoesNotSplit()
{
    EvaluationInput in = availabilityInput(level(Metric::Availability, "99"));
    AgreementContent amended = contentOf(in);
    ServiceLevel &renamed = amended.serviceLevels.front();
    renamed.name = QStringLiteral("Availability, renamed");
    renamed.clause = QStringLiteral("4.3");
    renamed.dataSource = QStringLiteral("Monitoring");
    renamed.weight = Share::parseFraction(QStringLiteral("0.5")).value();
    in.agreement.versions.push_back({2, day("2025-03-10"), {}, amended});
    QCOMPARE(only(in).parts.size(), std::size_t(1));
    QCOMPARE(only(in).parts.front().first, day("2025-03-01"));
    QCOMPARE(only(in).parts.front().last, day("2025-03-31"));
    QCOMPARE(only(in).parts.front().version, 2);
    QCOMPARE(only(in).parts.front().firstVersion, 1);
    QCOMPARE(scorecardFromJson(toJson(evaluate(in)))->results.front(), only(in));
    in.agreement.versions.back().content.serviceLevels.front().minimumSample = 2; // a term of its own
    QCOMPARE(only(in).parts.size(), std::size_t(2));
    QCOMPARE(only(in).parts.back().firstVersion, std::nullopt);
}

void TstEvaluatePeriods::limitInForceAtOpeningPartOfTheVerdict()
{
    ServiceLevel promised = level(Metric::ShareWithinTime, "90");
    promised.rule.limit = std::chrono::hours(48);
    EvaluationInput in = input(promised);
    in.measurements.coverage = {covered(MeasurementKind::Ticket)};
    AgreementContent amended = contentOf(in);
    amended.serviceLevels.front().rule.limit = std::chrono::hours(24);
    in.agreement.versions.push_back({2, day("2025-03-16"), {}, amended});
    // Opened under the limit of 48 h and resolved after 30 h, in the part of version 2.
    addTicket(in, ticket("2025-03-15T12:00:00Z", "2025-03-16T18:00:00Z"));
    // Opened under the limit of 24 h and resolved after 30 h.
    addTicket(in, ticket("2025-03-16T12:00:00Z", "2025-03-17T18:00:00Z"));
    // Opened before the service level was in force: no limit held for it.
    addTicket(in, ticket("2024-12-31T12:00:00Z", "2025-03-17T18:00:00Z"));
    const ServiceLevelResult result = only(in);
    QCOMPARE(result.parts.size(), std::size_t(2));
    QCOMPARE(result.parts[0].records, 0);
    QCOMPARE(toText(result.parts[1].numerator), QStringLiteral("1"));
    QCOMPARE(result.parts[1].records, 2);
    QCOMPARE(result.status, Status::Missed); // worse than no data
}

void TstEvaluatePeriods::theAgreementEndsInsideThePeriod()
{
    EvaluationInput in = availabilityInput(level(Metric::Availability, "99"));
    contentOf(in).term.end = day("2025-03-10");
    addOutage(in, "2025-03-05T00:00:00Z", "2025-03-05T12:00:00Z");
    addOutage(in, "2025-03-12T00:00:00Z", "2025-03-20T00:00:00Z");
    QCOMPARE(only(in).parts.front().last, day("2025-03-10"));
    QCOMPARE(textOf(only(in).value), QStringLiteral("95")); // 12 h of 240 h
}

void TstEvaluatePeriods::statuses_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<Status>("expected");
    // March has 44,640 min; target 99.5 %: 223.2 min; margin 0.1: at risk from 178.56 min; critical 99.0 %: 446.4 min.
    QTest::newRow("well met") << 178 << Status::Met;
    QTest::newRow("met within the warning margin") << 179 << Status::AtRisk;
    QTest::newRow("the last minute that is met") << 223 << Status::AtRisk;
    QTest::newRow("missed by less than a minute") << 224 << Status::Missed;
    QTest::newRow("not yet critical") << 446 << Status::Missed;
    QTest::newRow("critical") << 447 << Status::Critical;
}

void TstEvaluatePeriods::statuses()
{
    QFETCH(int, minutes);
    QFETCH(Status, expected);
    ServiceLevel promised = level(Metric::Availability, "99.5");
    promised.targets.set(day("2025-01-01"), Target{dec("99.5"), {}, dec("99"), dec("0.1")});
    EvaluationInput in = availabilityInput(promised);
    Outage outage;
    outage.from = at("2025-03-05T00:00:00Z");
    outage.to = outage.from + std::chrono::minutes(minutes);
    in.measurements.outages = {{1, hosting, outage}};
    QCOMPARE(only(in).status, expected);
}

void TstEvaluatePeriods::gradedRoundingDecidesOnlyWhereTheContractSaysSo()
{
    EvaluationInput in = availabilityInput(level(Metric::Availability, "99.95"));
    // 23 min of 44,640: 99.9485 %.
    addOutage(in, "2025-03-05T00:00:00Z", "2025-03-05T00:23:00Z");
    QCOMPARE(only(in).status, Status::Missed);
    contentOf(in).serviceLevels.front().graded = GradedRounding{2, RoundingMode::HalfUp};
    QCOMPARE(only(in).status, Status::Met);
    contentOf(in).serviceLevels.front().graded = GradedRounding{2, RoundingMode::Down};
    QCOMPARE(only(in).status, Status::Missed);
}

void TstEvaluatePeriods::rangesMissOnBothSides()
{
    ServiceLevel promised = level(Metric::Volume, "100", Direction::Within);
    promised.rule.countName = QStringLiteral("n");
    promised.targets.set(day("2025-01-01"), Target{dec("100"), dec("200"), {}, {}});
    for (const auto &[number, expected] : {std::pair(99, Status::Missed), std::pair(100, Status::Met),
             std::pair(200, Status::Met), std::pair(201, Status::Missed)}) {
        EvaluationInput in = input(promised);
        in.measurements.coverage = {covered(MeasurementKind::Count)};
        addCount(in, "n", "2025-03-31", "2025-03-31", number);
        QCOMPARE(only(in).status, expected);
    }
}

void TstEvaluatePeriods::finality()
{
    EvaluationInput in = availabilityInput(level(Metric::Availability, "99"));
    in.asOf = at("2025-04-01T00:00:00Z");
    QCOMPARE(only(in).finality, Finality::Final);
    contentOf(in).reopeningWindowDays = 10;
    QCOMPARE(only(in).finality, Finality::Provisional);
    in.asOf = at("2025-04-11T00:00:00Z");
    QCOMPARE(only(in).finality, Finality::Final);
    contentOf(in).reopeningWindowDays = 90; // windows close 30 days after the period at the latest
    in.asOf = at("2025-04-30T23:59:59Z");
    QCOMPARE(only(in).finality, Finality::Provisional);
    in.asOf = at("2025-05-01T00:00:00Z");
    QCOMPARE(only(in).finality, Finality::Final);
    in.measurements.coverage = {covered(MeasurementKind::Outage, "2025-01-01T00:00:00Z", "2025-03-31T00:00:00Z")};
    QCOMPARE(only(in).finality, Finality::Provisional);
}

void TstEvaluatePeriods::runningAvailability()
{
    // Half of March has passed: E = 22,320 min of S = 44,640; target 99 %: 446.4 min may fail.
    EvaluationInput in = availabilityInput(level(Metric::Availability, "99"));
    in.asOf = at("2025-03-16T12:00:00Z");
    in.measurements.coverage = {covered(MeasurementKind::Outage, "2025-01-01T00:00:00Z", "2025-03-16T12:00:00Z")};
    addOutage(in, "2025-03-05T00:00:00Z", "2025-03-05T03:20:00Z"); // 200 min
    ServiceLevelResult result = only(in);
    QCOMPARE(result.status, Status::Met);
    QCOMPARE(result.allowance->kind, AllowanceKind::Downtime);
    QCOMPARE(result.allowance->left, Rational(14784)); // 246.4 min
    QCOMPARE(textOf(result.allowance->onPace), QStringLiteral("1392")); // 23.2 min
    QCOMPARE(allowanceWords(result), QStringLiteral("246\u00a0min of downtime"));
    QCOMPARE(textOf(result.allowanceUsed), toText(Rational(2000, 4464)));
    QCOMPARE(textOf(result.elapsed), QStringLiteral("1/2"));
    addOutage(in, "2025-03-06T00:00:00Z", "2025-03-06T01:00:00Z"); // 260 min: on course to miss, can be averted
    QCOMPARE(only(in).status, Status::AtRisk);
    addOutage(in, "2025-03-07T00:00:00Z", "2025-03-07T03:07:00Z"); // 447 min: cannot be averted
    QCOMPARE(only(in).status, Status::Missed);
    QCOMPARE(only(in).allowance->left, Rational(-36)); // 446.4 − 447 min
    QCOMPARE(allowanceWords(only(in)), QStringLiteral("The allowance is used up."));
    // Coverage that ends earlier ends the judged span.
    in.measurements.coverage = {covered(MeasurementKind::Outage, "2025-01-01T00:00:00Z", "2025-03-11T00:00:00Z")};
    QCOMPARE(toText(only(in).parts.front().denominator), QString::number(10LL * 86400 * 1000));
    QCOMPARE(only(in).covered, Share::whole());
}

void TstEvaluatePeriods::runningShares()
{
    ServiceLevel promised = level(Metric::ShareWithinTime, "90");
    promised.rule.limit = std::chrono::hours(1);
    EvaluationInput in = input(promised);
    in.asOf = at("2025-03-16T12:00:00Z");
    in.measurements.coverage = {covered(MeasurementKind::Ticket, "2025-01-01T00:00:00Z", "2025-03-16T12:00:00Z")};
    for (int i = 0; i < 18; ++i)
        addTicket(in, ticket("2025-03-10T09:00:00Z", "2025-03-10T09:30:00Z"));
    for (int i = 0; i < 2; ++i)
        addTicket(in, ticket("2025-03-10T09:00:00Z"));
    // n = 20, m = 2, N = 40: left ⌊0.1 × 40 − 2⌋ = 2.
    QCOMPARE(only(in).allowance->kind, AllowanceKind::LateTickets);
    QCOMPARE(only(in).allowance->left, Rational(2));
    QCOMPARE(textOf(only(in).allowance->onPace), QStringLiteral("0")); // ⌊(0.1 × 20 − 2) ÷ 0.9⌋
    QCOMPARE(allowanceWords(only(in)), QStringLiteral("2 more late ticket(s)"));
    QCOMPARE(textOf(only(in).allowanceUsed), QStringLiteral("1/2"));
    QCOMPARE(only(in).status, Status::Met);
    addTicket(in, ticket("2025-03-10T09:00:00Z"));
    QCOMPARE(only(in).status, Status::AtRisk);
    for (int i = 0; i < 3; ++i)
        addTicket(in, ticket("2025-03-10T09:00:00Z"));
    // n = 24, m = 6, N = 48: more than the 4.8 that may miss. How many tickets still come is a forecast, so a miss can
    // be averted.
    QCOMPARE(only(in).status, Status::AtRisk);
}

void TstEvaluatePeriods::runningVolumes()
{
    ServiceLevel promised = level(Metric::Volume, "100");
    promised.rule.countName = QStringLiteral("n");
    EvaluationInput in = input(promised);
    in.asOf = at("2025-03-16T12:00:00Z");
    in.measurements.coverage = {covered(MeasurementKind::Count, "2025-01-01T00:00:00Z", "2025-03-16T12:00:00Z")};
    addCount(in, "n", "2025-03-10", "2025-03-10", 49);
    QCOMPARE(only(in).status, Status::AtRisk);
    addCount(in, "n", "2025-03-11", "2025-03-11", 1);
    QCOMPARE(only(in).status, Status::Met); // on course: 50 in half of the month
}

void TstEvaluatePeriods::aSumOverItsRangeCannotBeAverted()
{
    ServiceLevel promised = level(Metric::Volume, "30", Direction::Within);
    promised.rule.countName = QStringLiteral("processed");
    promised.targets.set(day("2025-01-01"), Target{dec("30"), dec("40"), {}, {}});
    EvaluationInput in = input(promised, "2025-03-31T00:00:00Z");
    in.measurements.coverage = {covered(MeasurementKind::Count)};
    addCount(in, "processed", "2025-03-01", "2025-03-10", 40);
    QCOMPARE(only(in).status, Status::AtRisk); // on course to more than 40
    addCount(in, "processed", "2025-03-11", "2025-03-20", 1);
    QCOMPARE(only(in).status, Status::Missed);
}

void TstEvaluatePeriods::futurePeriodsAreNotJudged()
{
    EvaluationInput in = availabilityInput(level(Metric::Availability, "99"));
    in.last = day("2025-12-31");
    in.asOf = at("2025-05-01T00:00:00Z");
    QCOMPARE(evaluate(in).results.size(), std::size_t(2));
}

void TstEvaluatePeriods::aMissingCalendarIsNoData()
{
    ServiceLevel promised = level(Metric::Availability, "99");
    promised.calendar = idOf<CalendarId>("nowhere");
    QCOMPARE(only(availabilityInput(promised)).status, Status::NoData);
}

void TstEvaluatePeriods::boundsAreMidnightsInTheAgreementsZone()
{
    EvaluationInput in = availabilityInput(level(Metric::Availability, "99"));
    contentOf(in).zone = QStringLiteral("Europe/Berlin");
    // March 2025 in Berlin: 28 Feb 23:00 UTC to 31 March 22:00 UTC, 743 h because of the clock change.
    addOutage(in, "2025-02-28T22:00:00Z", "2025-03-01T00:00:00Z");
    addOutage(in, "2025-03-31T21:00:00Z", "2025-03-31T23:00:00Z");
    QCOMPARE(textOf(only(in).value), toText(Rational(100 * 741, 743)));
}

void TstEvaluatePeriods::whatIsKnownIsKnownOnTheDayInTheAgreementsZone()
{
    EvaluationInput in = availabilityInput(level(Metric::Availability, "99"));
    contentOf(in).zone = QStringLiteral("Pacific/Auckland");
    in.agreement.life.push_back({LifeEventKind::Terminated, day("2025-03-16"), {}, {}});
    in.asOf = at("2025-03-15T12:00:00Z"); // the 16th there
    QCOMPARE(only(in).parts.front().last, day("2025-03-15"));
    in.asOf = at("2025-03-15T10:00:00Z");
    QCOMPARE(only(in).parts.front().last, day("2025-03-31"));
}

void TstEvaluatePeriods::theTermsBeforeAnAmendmentStayAsTheyWereAgreed()
{
    ServiceLevel promised = level(Metric::Availability, "99");
    promised.period = PeriodKind::Term;
    EvaluationInput in = availabilityInput(promised);
    TermRule &rule = contentOf(in).term;
    rule.months = 12;
    rule.renewal = RenewalMode::ByAgreement;
    in.agreement.life.push_back({LifeEventKind::Renewed, day("2025-11-03"), {}, {}, {}, 0, 6});
    in.agreement.life.push_back({LifeEventKind::Approved, day("2025-11-04"), {}, {}});
    AgreementContent amended = contentOf(in);
    amended.term.start = day("2026-07-01");
    in.agreement.versions.push_back({2, day("2026-07-01"), {}, amended});
    in.first = day("2025-03-01");
    in.last = day("2027-01-31");
    in.asOf = at("2027-02-01T00:00:00Z");
    QStringList periods;
    for (const ServiceLevelResult &result : evaluate(in).results)
        periods.push_back(result.period.toText());
    QCOMPARE(
        periods.join(u' '), QStringLiteral("2025-01-01..2025-12-31 2026-01-01..2026-06-30 2026-07-01..2027-06-30"));
}

void TstEvaluatePeriods::daysBeforeTheFirstTargetAreSeen()
{
    ServiceLevel promised = level(Metric::Availability, "99");
    promised.targets = {};
    promised.targets.set(day("2025-03-11"), Target{dec("99"), {}, {}, {}});
    EvaluationInput in = availabilityInput(promised);
    addOutage(in, "2025-03-05T00:00:00Z", "2025-03-06T00:00:00Z");
    in.first = day("2025-02-01");
    const Scorecard card = evaluate(in);
    QCOMPARE(card.results.size(), std::size_t(2));
    const ServiceLevelResult &february = card.results[0];
    QCOMPARE(february.status, Status::NoData);
    QCOMPARE(displayTarget(february, QLocale::c()), QStringLiteral("no target"));
    QCOMPARE(textOf(february.value), QStringLiteral("none"));
    const ServiceLevelResult &march = card.results[1];
    QCOMPARE(march.parts.size(), std::size_t(2));
    QCOMPARE(march.parts[0].last, day("2025-03-10"));
    QVERIFY(!march.parts[0].hasTarget);
    QCOMPARE(march.parts[1].status, Status::Met);
    QCOMPARE(march.status, Status::NoData); // of the two parts the worse one
    QCOMPARE(displayTarget(march, QLocale::c()), QStringLiteral("≥ 99 %"));
    QCOMPARE(textOf(march.value), QStringLiteral("100")); // of the days that have a target
    QVERIFY(scorecardFromJson(toJson(card)).value() == card);
    const auto lines = explain(in, levelId, period("2025-02"), english).lines;
    const auto said = [&lines](const char *text) {
        return std::any_of(lines.begin(), lines.end(),
            [text](const TraceLine &line) { return line.text.contains(QString::fromLatin1(text)); });
    };
    QVERIFY(said("There is no target to judge by: no data"));
    QVERIFY(said("Version 1, in force since 1 Jan 2025, has no target on these days"));
}

void TstEvaluatePeriods::anAmendmentWithoutATargetDoesNotKeepTheOldOne()
{
    EvaluationInput in = availabilityInput(level(Metric::Availability, "99"));
    AgreementVersion amended = in.agreement.versions.front();
    amended.number = 2;
    amended.effective = day("2025-03-11");
    amended.content.serviceLevels.front().targets = {};
    amended.content.serviceLevels.front().targets.set(day("2025-03-21"), Target{dec("99.5"), {}, {}, {}});
    in.agreement.versions.push_back(amended);
    const ServiceLevelResult result = only(in);
    QStringList parts;
    for (const ResultPart &part : result.parts)
        parts += QStringLiteral("%1-%2 %3").arg(part.first.day()).arg(part.last.day()).arg(statusName(part.status));
    QCOMPARE(parts.join(QStringLiteral(", ")), QStringLiteral("1-10 met, 11-20 no_data, 21-31 met"));
    QCOMPARE(result.parts[1].version, 2);
}

void TstEvaluatePeriods::aLevelWhoseTargetIsSetLaterIsSeen()
{
    ServiceLevel promised = level(Metric::Availability, "99");
    promised.targets = {};
    promised.targetReview = day("2025-06-01");
    EvaluationInput in = availabilityInput(promised);
    addOutage(in, "2025-03-05T00:00:00Z", "2025-03-06T00:00:00Z");
    const ServiceLevelResult march = only(in);
    QVERIFY(lacksTarget(march));
    QCOMPARE(march.status, Status::NoData);
    QCOMPARE(displayTarget(march, QLocale::c()), QStringLiteral("no target"));
    QVERIFY(!march.credit && !attainment(march));
    QVERIFY(scorecardFromJson(toJson(evaluate(in))).value() == evaluate(in));
    // A target that an amendment sets holds from its day on.
    AgreementVersion amended = in.agreement.versions.front();
    amended.number = 2;
    amended.effective = day("2025-03-11");
    amended.content.serviceLevels.front().targets.set(day("2025-03-11"), Target{dec("99"), {}, {}, {}});
    in.agreement.versions.push_back(amended);
    const ServiceLevelResult result = only(in);
    QCOMPARE(result.parts.size(), std::size_t(2));
    QVERIFY(!result.parts[0].hasTarget && result.parts[1].hasTarget);
    QCOMPARE(result.parts[1].status, Status::Met);
}

QTEST_GUILESS_MAIN(TstEvaluatePeriods)
#include "tst_evaluate_periods.moc"
