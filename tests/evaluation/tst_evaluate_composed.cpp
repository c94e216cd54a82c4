// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/ruletext.h"
#include "models/evaluation/selectiontext.h"
#include "tests/evaluation/evaluationinput.h"

#include <QTest>

using namespace kept;
using namespace kept::test;

/// Ratios of tickets, and metrics that are put together from named parts.
class TstEvaluateComposed : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ratioOfTickets_data();
    void ratioOfTickets();
    void ratioByEachMoment_data();
    void ratioByEachMoment();
    void aTicketCountsOnceInARatioWhoseMomentChanges_data();
    void aTicketCountsOnceInARatioWhoseMomentChanges();
    void anOlderTicketCountsByTheFirstTerms();
    void reopenedLaterThanTheAsOfInstantIsNotReopenedYet();
    void anExcludedTicketLeavesBothSidesOfARatio();
    void ticketPartsCountByTheirOwnInstants_data();
    void ticketPartsCountByTheirOwnInstants();
    void aSumAddsAndSubtractsWithWeights();
    void aRatioInPercentAndAsAPlainNumber();
    void ofNothingThereIsNoData();
    void downtimeOverServiceTimeIsWhatAvailabilityLacks();
    void ratingsByNumberAndScore();
    void excludedRecordsLeaveAllParts();
    void coverageIsThatOfEveryKind();
    void ratingsOfASurveyNeedNoTickets();
    void theSmallestSampleConcernsRecordsOnly();
    void aGrowingSumIsMissedAsSoonAsItIsOver();
    void countsMakeItUndivided();
    void partsOfAPeriodAddUp();
    void theTraceTellsEachPart();
    void theRuleIsASentence();
    void aSelectionIsReadAsItIsWritten();
    void whatSaysNothingOfTicketsIsNamed();
};

namespace {

MetricPart part(const char *name, PartMeasure measure, PartSide side = PartSide::Numerator, const char *weight = "1")
{
    return {QString::fromLatin1(name), side, dec(weight), measure, {}, {}};
}

MetricPart count(const char *name, PartSide side = PartSide::Numerator, const char *weight = "1")
{
    MetricPart made = part(name, PartMeasure::Count, side, weight);
    made.countName = made.name;
    return made;
}

ServiceLevel composed(std::vector<MetricPart> parts, Unit unit, const char *target = "10")
{
    ServiceLevel promised = level(Metric::Composed, target);
    promised.rule.parts = std::move(parts);
    promised.rule.composedUnit = unit;
    return promised;
}

/// A month of which everything is known.
EvaluationInput known(const ServiceLevel &promised)
{
    EvaluationInput in = input(promised);
    for (const MeasurementKind kind : {MeasurementKind::Ticket, MeasurementKind::Outage, MeasurementKind::Count})
        in.measurements.coverage.push_back(covered(kind));
    return in;
}

QString fraction(const ServiceLevelResult &result)
{
    return toText(result.parts.front().numerator) + u'/' + toText(result.parts.front().denominator);
}

/// Opened in February, March and March; two resolved in March, one of them closed in April; one reopened twice.
EvaluationInput threeTickets(const ServiceLevel &promised)
{
    EvaluationInput in = known(promised);
    Ticket one = ticket("2025-02-27T09:00:00Z", "2025-03-03T09:00:00Z");
    one.closed = at("2025-03-04T09:00:00Z");
    one.tags = QStringList{QStringLiteral("error")};
    addTicket(in, one);
    Ticket two = ticket("2025-03-10T09:00:00Z", "2025-03-14T09:00:00Z");
    two.closed = at("2025-04-01T09:00:00Z");
    two.reopenings = {at("2025-03-11T09:00:00Z"), at("2025-03-13T09:00:00Z")};
    two.reopenCount = 2;
    two.supplierVerdict = true;
    addTicket(in, two);
    Ticket three = ticket("2025-03-20T09:00:00Z");
    three.kind = QStringLiteral("lead");
    three.accepted = true;
    three.answered = false;
    addTicket(in, three);
    return in;
}

} // namespace

void TstEvaluateComposed::ratioOfTickets_data()
{
    QTest::addColumn<TicketSelection>("good");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *expected, auto change) {
        TicketSelection good;
        change(good);
        QTest::newRow(name) << good << QString::fromLatin1(expected);
    };
    const auto condition = [](TicketCondition asked) {
        return [asked](TicketSelection &good) { good.conditions = {asked}; };
    };
    // Two tickets were opened in March.
    row("nothing asked: all of them", "2/2", [](TicketSelection &) {});
    row("by kind", "1/2", [](TicketSelection &good) { good.kinds = QStringList{QStringLiteral("lead")}; });
    row("by an unknown tag", "0/2", [](TicketSelection &good) { good.tags = QStringList{QStringLiteral("error")}; });
    row("reopened", "1/2", condition(TicketCondition::Reopened));
    row("answered", "1/2", condition(TicketCondition::Answered));
    row("within the supplier's own verdict", "1/2", condition(TicketCondition::SupplierVerdictMet));
    row("accepted", "1/2", condition(TicketCondition::Accepted));
    row("all conditions hold together", "0/2", [](TicketSelection &good) {
        good.conditions = {TicketCondition::Reopened, TicketCondition::Accepted};
    });
}

void TstEvaluateComposed::ratioOfTickets()
{
    QFETCH(TicketSelection, good);
    QFETCH(QString, expected);
    ServiceLevel promised = level(Metric::TicketRatio, "50");
    promised.rule.good = good;
    const ServiceLevelResult result = only(threeTickets(promised));
    QCOMPARE(fraction(result), expected);
    QCOMPARE(result.unit, Unit::Percent);
    QCOMPARE(result.records, std::int64_t(2));
    QVERIFY(result.confidence);
}

void TstEvaluateComposed::ratioByEachMoment_data()
{
    QTest::addColumn<TicketMoment>("moment");
    QTest::addColumn<QString>("expected");
    QTest::newRow("opened in March: the second and the third") << TicketMoment::Opened << "1/2";
    QTest::newRow("resolved in March: the first and the second") << TicketMoment::Resolved << "1/2";
    QTest::newRow("closed in March: the first") << TicketMoment::Closed << "0/1";
}

void TstEvaluateComposed::ratioByEachMoment()
{
    QFETCH(TicketMoment, moment);
    QFETCH(QString, expected);
    ServiceLevel promised = level(Metric::TicketRatio, "50");
    promised.rule.good.conditions = {TicketCondition::Reopened};
    promised.rule.countedBy = moment;
    QCOMPARE(fraction(only(threeTickets(promised))), expected);
}

/// Opened in March, resolved in April, closed in May; from 1 April on another instant counts. The terms of March say
/// which of them is the ticket's.
void TstEvaluateComposed::aTicketCountsOnceInARatioWhoseMomentChanges_data()
{
    QTest::addColumn<TicketMoment>("first");
    QTest::addColumn<TicketMoment>("second");
    QTest::addColumn<QString>("months");
    QTest::newRow("opened, then closed") << TicketMoment::Opened << TicketMoment::Closed << "1 0 0";
    QTest::newRow("opened, then resolved") << TicketMoment::Opened << TicketMoment::Resolved << "1 0 0";
    QTest::newRow("resolved, then closed") << TicketMoment::Resolved << TicketMoment::Closed << "0 1 0";
    QTest::newRow("resolved, then opened") << TicketMoment::Resolved << TicketMoment::Opened << "0 1 0";
    QTest::newRow("closed, then opened") << TicketMoment::Closed << TicketMoment::Opened << "0 0 1";
    QTest::newRow("closed, then resolved") << TicketMoment::Closed << TicketMoment::Resolved << "0 0 1";
}

void TstEvaluateComposed::aTicketCountsOnceInARatioWhoseMomentChanges()
{
    QFETCH(TicketMoment, first);
    QFETCH(TicketMoment, second);
    QFETCH(QString, months);
    EvaluationInput in = tickets(level(Metric::TicketRatio, "50"), "2025-03-01", "2025-05-31");
    AgreementVersion later = in.agreement.versions.front();
    in.agreement.versions.front().content.serviceLevels.front().rule.countedBy = first;
    later.number = 2;
    later.effective = day("2025-04-01");
    later.content.serviceLevels.front().rule.countedBy = second;
    in.agreement.versions.push_back(later);
    Ticket one = ticket("2025-03-10T09:00:00Z", "2025-04-10T10:00:00Z");
    one.closed = at("2025-05-10T10:00:00Z");
    addTicket(in, one);
    QStringList found;
    for (const ServiceLevelResult &result : evaluate(in).results)
        found << QString::number(result.records);
    QCOMPARE(found.join(u' '), months);
}

/// What the service level did not know yet when it was opened has the first terms.
void TstEvaluateComposed::anOlderTicketCountsByTheFirstTerms()
{
    ServiceLevel promised = level(Metric::TicketRatio, "50");
    promised.rule.countedBy = TicketMoment::Closed;
    EvaluationInput in = tickets(promised);
    in.agreement.versions.front().effective = day("2025-03-01");
    Ticket old = ticket("2025-02-10T09:00:00Z", "2025-02-10T10:00:00Z");
    old.closed = at("2025-03-10T10:00:00Z");
    addTicket(in, old);
    QCOMPARE(only(in).records, std::int64_t(1));
}

void TstEvaluateComposed::reopenedLaterThanTheAsOfInstantIsNotReopenedYet()
{
    ServiceLevel promised = level(Metric::TicketRatio, "50");
    promised.rule.good.conditions = {TicketCondition::Reopened};
    EvaluationInput in = threeTickets(promised);
    in.asOf = at("2025-03-11T09:00:00Z");
    // As of now there is one ticket of March; its reopenings come at this instant and later, but not their number.
    in.measurements.tickets.rows[1].reopenCount = 0;
    QCOMPARE(fraction(only(in)), QStringLiteral("0/1"));
    in.asOf = at("2025-03-11T09:00:01Z");
    QCOMPARE(fraction(only(in)), QStringLiteral("1/1"));
}

void TstEvaluateComposed::anExcludedTicketLeavesBothSidesOfARatio()
{
    ServiceLevel promised = level(Metric::TicketRatio, "60");
    promised.rule.good.conditions = {TicketCondition::Reopened};
    EvaluationInput in = threeTickets(promised);
    in.measurements.ticketRecords.insert(QStringLiteral("T-3"), {3});
    in.measurements.exclusions = {exclusion({QStringLiteral("T-3")})};
    const ServiceLevelResult result = only(in);
    QCOMPARE(fraction(result), QStringLiteral("1/1"));
    QCOMPARE(textOf(result.parts.front().valueWithExcluded), QStringLiteral("50"));
    QCOMPARE(result.status, Status::Met);
}

void TstEvaluateComposed::ticketPartsCountByTheirOwnInstants_data()
{
    QTest::addColumn<PartMeasure>("measure");
    QTest::addColumn<QString>("expected");
    QTest::newRow("opened") << PartMeasure::TicketsOpened << "2";
    QTest::newRow("resolved") << PartMeasure::TicketsResolved << "2";
    QTest::newRow("closed") << PartMeasure::TicketsClosed << "1";
    QTest::newRow("reopened, twice the same ticket") << PartMeasure::TicketsReopened << "2";
    QTest::newRow("open at the end") << PartMeasure::TicketsOpenAtEnd << "1";
}

void TstEvaluateComposed::ticketPartsCountByTheirOwnInstants()
{
    QFETCH(PartMeasure, measure);
    QFETCH(QString, expected);
    const ServiceLevelResult result = only(threeTickets(composed({part("tickets", measure)}, Unit::Count)));
    QCOMPARE(textOf(result.value), expected);
    QCOMPARE(result.unit, Unit::Count);
}

void TstEvaluateComposed::aSumAddsAndSubtractsWithWeights()
{
    EvaluationInput in = known(composed({count("right"), count("wrong", PartSide::Numerator, "-2.5")}, Unit::Score));
    QCOMPARE(textOf(only(in).value), QStringLiteral("0")); // covered and empty
    addCount(in, "right", "2025-03-01", "2025-03-31", 40);
    addCount(in, "wrong", "2025-03-01", "2025-03-31", 13);
    QCOMPARE(textOf(only(in).value), QStringLiteral("15/2")); // 40 − 2.5 × 13 = 7.5
    QCOMPARE(only(in).status, Status::Missed);
    QCOMPARE(only(in).unit, Unit::Score);
}

void TstEvaluateComposed::aRatioInPercentAndAsAPlainNumber()
{
    const std::vector<MetricPart> parts{count("errors"), count("rework", PartSide::Numerator, "2"),
        count("files", PartSide::Denominator), count("letters", PartSide::Denominator, "0.5")};
    for (const auto &[unit, expected] : {std::pair(Unit::Percent, "35/3"), std::pair(Unit::Count, "7/60")}) {
        EvaluationInput in = known(composed(parts, unit, "12"));
        addCount(in, "errors", "2025-03-01", "2025-03-31", 4);
        addCount(in, "rework", "2025-03-01", "2025-03-31", 5);
        addCount(in, "files", "2025-03-01", "2025-03-31", 100);
        addCount(in, "letters", "2025-03-01", "2025-03-31", 40);
        // (4 + 2 × 5) ÷ (100 + 0.5 × 40) = 14 ÷ 120
        QCOMPARE(textOf(only(in).value), QString::fromLatin1(expected));
        QCOMPARE(only(in).unit, unit);
        QCOMPARE(only(in).records, std::int64_t(140));
    }
}

void TstEvaluateComposed::ofNothingThereIsNoData()
{
    EvaluationInput in = known(composed({count("errors"), count("files", PartSide::Denominator)}, Unit::Percent));
    addCount(in, "errors", "2025-03-01", "2025-03-31", 4);
    QVERIFY(!only(in).value);
    QCOMPARE(only(in).status, Status::NoData);
}

void TstEvaluateComposed::downtimeOverServiceTimeIsWhatAvailabilityLacks()
{
    const std::vector<MetricPart> parts{part("all", PartMeasure::ServiceTime),
        part("down", PartMeasure::Downtime, PartSide::Numerator, "-1"),
        part("time", PartMeasure::ServiceTime, PartSide::Denominator)};
    EvaluationInput in = known(composed(parts, Unit::Percent, "99"));
    EvaluationInput same = known(level(Metric::Availability, "99"));
    for (EvaluationInput *each : {&in, &same}) {
        addOutage(*each, "2025-03-03T10:00:00Z", "2025-03-03T12:00:00Z", "0.3");
        addOutage(*each, "2025-03-03T11:00:00Z", "2025-03-03T15:00:00Z", "1", false, "O-2");
        addOutage(*each, "2025-03-20T10:00:00Z", "2025-03-21T10:00:00Z", "1", true);
    }
    // 1 h of 0.3 and 4 h in 744 h: 744 − 4.3 = 739.7.
    QCOMPARE(textOf(only(in).value), QStringLiteral("36985/372"));
    QCOMPARE(textOf(only(same).value), QStringLiteral("36985/372"));
    QCOMPARE(only(in).status, Status::Met);
    for (EvaluationInput *each : {&in, &same})
        each->measurements.exclusions = {exclusion({QStringLiteral("O-2")})};
    QCOMPARE(textOf(only(in).value), textOf(only(same).value));
    QCOMPARE(only(in).parts.front().excluded, std::int64_t(1));

    EvaluationInput lost = known(composed({part("down", PartMeasure::Downtime)}, Unit::Seconds));
    addOutage(lost, "2025-03-03T10:00:00Z", "2025-03-03T12:00:00Z", "0.3");
    QCOMPARE(textOf(only(lost).value), QStringLiteral("2160")); // 7,200 s × 0.3

    EvaluationInput number = known(composed({part("outages", PartMeasure::Outages)}, Unit::Count));
    addOutage(number, "2025-02-28T22:00:00Z", "2025-03-01T02:00:00Z"); // began in February
    addOutage(number, "2025-03-03T10:00:00Z", "2025-03-03T12:00:00Z");
    addOutage(number, "2025-03-03T12:00:00Z", "2025-03-03T13:00:00Z"); // meets the one before
    QCOMPARE(textOf(only(number).value), QStringLiteral("1"));
}

void TstEvaluateComposed::ratingsByNumberAndScore()
{
    EvaluationInput in = known(composed(
        {part("scores", PartMeasure::RatingScores), part("asked", PartMeasure::TicketsResolved, PartSide::Denominator)},
        Unit::Score, "1"));
    for (const char *rating : {"5", "4", ""}) {
        Ticket rated = ticket("2025-03-10T09:00:00Z", "2025-03-11T09:00:00Z");
        if (*rating != '\0')
            rated.rating = dec(rating);
        addTicket(in, rated);
    }
    QCOMPARE(textOf(only(in).value), QStringLiteral("3")); // (5 + 4) ÷ 3
    in.agreement.versions.front().content.serviceLevels.front().rule.parts.front().measure = PartMeasure::Ratings;
    in.agreement.versions.front().content.serviceLevels.front().rule.composedUnit = Unit::Percent;
    QCOMPARE(textOf(only(in).value), QStringLiteral("200/3")); // the response rate
}

void TstEvaluateComposed::excludedRecordsLeaveAllParts()
{
    EvaluationInput in = threeTickets(composed({part("reopened", PartMeasure::TicketsReopened),
                                                   part("resolved", PartMeasure::TicketsResolved), count("complaints")},
        Unit::Count));
    addCount(in, "complaints", "2025-03-01", "2025-03-31", 7);
    in.measurements.ticketRecords.insert(QStringLiteral("T-2"), {2});
    in.measurements.exclusions = {exclusion({QStringLiteral("T-2"), QStringLiteral("1")})};
    const ServiceLevelResult result = only(in);
    QCOMPARE(textOf(result.value), QStringLiteral("1")); // the first ticket's resolution is left
    QCOMPARE(textOf(result.parts.front().valueWithExcluded), QStringLiteral("11")); // 2 + 2 + 7
    QCOMPARE(result.parts.front().excluded, std::int64_t(2)); // the ticket is told once
}

void TstEvaluateComposed::coverageIsThatOfEveryKind()
{
    EvaluationInput in = known(composed({part("opened", PartMeasure::TicketsOpened), count("letters")}, Unit::Count));
    QCOMPARE(only(in).status, Status::Missed);
    in.measurements.coverage = {covered(MeasurementKind::Ticket)};
    QCOMPARE(only(in).status, Status::NoData);
    // Half of March's 31 days is covered by the counts.
    in.measurements.coverage.push_back(covered(MeasurementKind::Count, "2025-03-01T00:00:00Z", "2025-03-16T12:00:00Z"));
    QCOMPARE(only(in).status, Status::Insufficient);
    QCOMPARE(only(in).covered, Share::parsePercent(QStringLiteral("50")).value());
}

void TstEvaluateComposed::ratingsOfASurveyNeedNoTickets()
{
    EvaluationInput in = known(
        composed({part("opened", PartMeasure::TicketsOpened), part("scores", PartMeasure::RatingScores)}, Unit::Count));
    // Tickets since March do for those opened in March, not for the ratings of those resolved in it.
    in.measurements.coverage = {covered(MeasurementKind::Ticket, "2025-03-01T00:00:00Z")};
    QCOMPARE(only(in).status, Status::NoData);
    in.measurements.coverage.push_back(covered(MeasurementKind::Rating));
    QCOMPARE(only(in).status, Status::Missed);
}

void TstEvaluateComposed::theSmallestSampleConcernsRecordsOnly()
{
    ServiceLevel promised = composed(
        {part("opened", PartMeasure::TicketsOpened), count("files", PartSide::Denominator)}, Unit::Percent, "0");
    promised.minimumSample = 5;
    EvaluationInput in = known(promised);
    addCount(in, "files", "2025-03-01", "2025-03-31", 4);
    QCOMPARE(only(in).status, Status::Insufficient);
    addCount(in, "files", "2025-03-31", "2025-03-31", 1);
    QCOMPARE(only(in).status, Status::Met);
    promised =
        composed({part("outages", PartMeasure::Outages), part("time", PartMeasure::ServiceTime, PartSide::Denominator)},
            Unit::Count, "0");
    promised.minimumSample = 5;
    QCOMPARE(only(known(promised)).status, Status::Met);
}

void TstEvaluateComposed::aGrowingSumIsMissedAsSoonAsItIsOver()
{
    ServiceLevel promised = composed({part("opened", PartMeasure::TicketsOpened)}, Unit::Count, "1");
    promised.direction = Direction::AtMost;
    EvaluationInput in = threeTickets(promised);
    in.asOf = at("2025-03-15T00:00:00Z");
    QCOMPARE(textOf(only(in).value), QStringLiteral("1"));
    QCOMPARE(only(in).status, Status::AtRisk); // one in 14 of 31 days makes more than two
    in.asOf = at("2025-03-25T00:00:00Z");
    QCOMPARE(only(in).status, Status::Missed);
    // What can fall again is not lost.
    in.agreement.versions.front().content.serviceLevels.front().rule.parts.push_back(
        part("resolved", PartMeasure::TicketsResolved, PartSide::Numerator, "-0.1"));
    QCOMPARE(only(in).status, Status::AtRisk);
}

void TstEvaluateComposed::countsMakeItUndivided()
{
    ServiceLevel promised = composed({part("opened", PartMeasure::TicketsOpened), count("letters")}, Unit::Count, "1");
    promised.targets.set(day("2025-03-16"), Target{dec("200"), {}, {}, {}});
    QCOMPARE(only(known(promised)).parts.size(), std::size_t(1));
    promised.rule.parts.pop_back();
    QCOMPARE(only(known(promised)).parts.size(), std::size_t(2));
}

void TstEvaluateComposed::partsOfAPeriodAddUp()
{
    ServiceLevel promised = composed({part("opened", PartMeasure::TicketsOpened)}, Unit::Count, "1");
    promised.targets.set(day("2025-03-16"), Target{dec("2"), {}, {}, {}});
    const ServiceLevelResult result = only(threeTickets(promised));
    QCOMPARE(textOf(result.parts[0].value), QStringLiteral("1"));
    QCOMPARE(textOf(result.parts[1].value), QStringLiteral("1"));
    QCOMPARE(textOf(result.value), QStringLiteral("2"));
}

void TstEvaluateComposed::theTraceTellsEachPart()
{
    EvaluationInput in = known(composed(
        {count("errors", PartSide::Numerator, "2"), part("opened", PartMeasure::TicketsOpened, PartSide::Denominator)},
        Unit::Percent, "50"));
    addCount(in, "errors", "2025-03-01", "2025-03-31", 3);
    for (int i = 0; i < 8; ++i)
        addTicket(in, ticket("2025-03-10T09:00:00Z"));
    const Trace trace = explain(in, levelId, period("2025-03"), english);
    QStringList steps;
    QString formula;
    for (const TraceLine &line : trace.lines) {
        if (line.kind == TraceKind::Step)
            steps << line.label + u'|' + line.text + u'|' + line.note;
        if (line.kind == TraceKind::Formula)
            formula = line.text;
    }
    QCOMPARE(steps,
        QStringList({QStringLiteral("errors|2 × 3 = 6|sum of the counts “errors”"),
            QStringLiteral("opened|8|tickets opened in the period")}));
    QCOMPARE(formula, QStringLiteral("6 ÷ 8 = 75.00 %"));
    QCOMPARE(trace.records.size(), std::size_t(9));
    QCOMPARE(std::count_if(trace.records.begin(), trace.records.end(),
                 [](const TraceRecord &record) { return record.kind == MeasurementKind::Count; }),
        std::ptrdiff_t(1));
}

void TstEvaluateComposed::theRuleIsASentence()
{
    MetricRule rule;
    rule.metric = Metric::Composed;
    rule.parts = {count("errors"), part("rework", PartMeasure::TicketsReopened, PartSide::Numerator, "-2"),
        count("files", PartSide::Denominator)};
    rule.parts[1].tickets.kinds = QStringList{QStringLiteral("request"), QStringLiteral("file")};
    rule.parts[1].tickets.conditions = {TicketCondition::Answered};
    QCOMPARE(ruleText(rule, english),
        QStringLiteral("(“errors” − 2 × “rework”) ÷ “files”; “errors” is: sum of the counts “errors”; “rework” is: "
                       "reopenings of tickets in the period (kind: request, file; answered); “files” is: sum of the "
                       "counts “files”"));
    rule.parts.erase(rule.parts.begin());
    rule.parts.pop_back();
    QCOMPARE(ruleText(rule, english),
        QStringLiteral("−2 × “rework”; “rework” is: reopenings of tickets in the period (kind: request, file; "
                       "answered)"));
    MetricRule ratio;
    ratio.metric = Metric::TicketRatio;
    ratio.countedBy = TicketMoment::Resolved;
    ratio.good.tags = QStringList{QStringLiteral("error")};
    QCOMPARE(ruleText(ratio, english),
        QStringLiteral("tickets resolved in the period (tag: error) ÷ tickets resolved in the period"));
}

void TstEvaluateComposed::aSelectionIsReadAsItIsWritten()
{
    const TicketSelection all{{QStringLiteral("request"), QStringLiteral("file")}, {QStringLiteral("P1")},
        {QStringLiteral("print")}, {QStringLiteral("error")},
        {TicketCondition::Reopened, TicketCondition::Answered, TicketCondition::SupplierVerdictMet,
            TicketCondition::Accepted}};
    QCOMPARE(selectionFromText(selectionText(all)).value(), all);
    QCOMPARE(selectionFromText(QString()).value(), TicketSelection());
    const TicketSelection typed = selectionFromText(QStringLiteral(" Tag:error ,, late;ON TIME; ")).value();
    QCOMPARE(typed.tags, QStringList({QStringLiteral("error"), QStringLiteral("late")}));
    QCOMPARE(typed.conditions, std::vector{TicketCondition::SupplierVerdictMet});
    Population population;
    population.services = {hosting};
    QVERIFY(setFilter(population, QStringLiteral("priority: P1, P2")));
    QCOMPARE(filterText(population), QStringLiteral("priority: P1, P2"));
    QCOMPARE(population.services.size(), std::size_t(1));
}

void TstEvaluateComposed::whatSaysNothingOfTicketsIsNamed()
{
    const auto wrong = selectionFromText(QStringLiteral("kind: file; urgent"));
    QCOMPARE(wrong.error().message, QStringLiteral("“urgent” says nothing of tickets."));
    QCOMPARE(wrong.error().advice, QStringLiteral("Write it like “kind: request; tag: error; reopened”."));
    Population population;
    QVERIFY(!setFilter(population, QStringLiteral("reopened")));
}

QTEST_GUILESS_MAIN(TstEvaluateComposed)
#include "tst_evaluate_composed.moc"
