// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/evaluation/evaluationinput.h"

#include <QTest>

using namespace kept;
using namespace kept::test;

using std::chrono::hours;

/// What is still open, and what was followed up.
class TstEvaluateFollowUps : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ageOfTheBacklog_data();
    void ageOfTheBacklog();
    void withoutAnOpenTicketThereIsNoAge();
    void whatIsOlderThanTheServiceLevelHasAnAge();
    void theEndOfAPeriodSpeaksForAllOfIt();
    void theFirstFollowUpAfterTheResponseCounts_data();
    void theFirstFollowUpAfterTheResponseCounts();
    void enoughFollowUpsWithinTheLimit_data();
    void enoughFollowUpsWithinTheLimit();
    void aMissBelongsToWhereTheLimitWasReached();
    void leadsLeftAloneAreMissed();
    void monthsTogetherHaveEachLeadOnce();
    void selectionsOfFollowedUpTickets();
};

namespace {

ServiceLevel inOfficeHours(Metric metric, const char *target, Direction direction = Direction::AtMost)
{
    ServiceLevel promised = level(metric, target, direction);
    promised.calendar = idOf<CalendarId>("office");
    return promised;
}

/// Opened and answered on Monday 10 March at 9; followed up when the list says.
Ticket lead(std::initializer_list<const char *> followUps)
{
    Ticket made = ticket("2025-03-10T09:00:00Z");
    made.kind = QStringLiteral("lead");
    made.firstResponse = at("2025-03-10T10:00:00Z");
    for (const char *when : followUps)
        made.followUps.push_back(at(when));
    return made;
}

QString fraction(const ServiceLevelResult &result)
{
    return toText(result.parts.front().numerator) + u'/' + toText(result.parts.front().denominator);
}

} // namespace

void TstEvaluateFollowUps::ageOfTheBacklog_data()
{
    QTest::addColumn<TimeStatistic>("statistic");
    QTest::addColumn<QString>("expected");
    // Open at the end of March: 8 h (opened on the 31st), 16 h less 2 h of pause, and 40 h of service time.
    QTest::newRow("mean: (8 + 14 + 40) h ÷ 3") << TimeStatistic::Mean << "74400";
    QTest::newRow("median: 14 h") << TimeStatistic::Median << "50400";
    QTest::newRow("maximum: 40 h") << TimeStatistic::Maximum << "144000";
    QTest::newRow("percentile 95, interpolated: 14 h + 0.9 × 26 h") << TimeStatistic::Percentile << "134640";
}

void TstEvaluateFollowUps::ageOfTheBacklog()
{
    QFETCH(TimeStatistic, statistic);
    QFETCH(QString, expected);
    ServiceLevel promised = inOfficeHours(Metric::BacklogAge, "86400");
    promised.rule.statistic = statistic;
    EvaluationInput in = tickets(promised);
    addTicket(in, ticket("2025-03-31T09:00:00Z"));
    Ticket paused = ticket("2025-03-28T09:00:00Z");
    paused.pauses = {{at("2025-03-28T10:00:00Z"), at("2025-03-28T12:00:00Z")}};
    addTicket(in, paused);
    addTicket(in, ticket("2025-03-25T09:00:00Z", "2025-04-02T09:00:00Z")); // resolved later
    addTicket(in, ticket("2025-03-25T09:00:00Z", "2025-03-31T23:00:00Z")); // no longer open
    const ServiceLevelResult result = only(in);
    QCOMPARE(textOf(result.value), expected);
    QCOMPARE(result.unit, Unit::Seconds);
    QCOMPARE(result.records, std::int64_t(3));
}

void TstEvaluateFollowUps::withoutAnOpenTicketThereIsNoAge()
{
    EvaluationInput in = tickets(inOfficeHours(Metric::BacklogAge, "86400"));
    addTicket(in, ticket("2025-03-25T09:00:00Z", "2025-03-26T09:00:00Z"));
    QCOMPARE(only(in).status, Status::NoData);
    const Trace trace = explain(in, levelId, period("2025-03"), english);
    QVERIFY(std::any_of(trace.lines.begin(), trace.lines.end(), [](const TraceLine &line) {
        return line.kind == TraceKind::Verdict
            && line.text.startsWith(QStringLiteral("No ticket was open at the end of the period"));
    }));
}

void TstEvaluateFollowUps::whatIsOlderThanTheServiceLevelHasAnAge()
{
    EvaluationInput in = tickets(level(Metric::BacklogAge, "86400", Direction::AtMost));
    addTicket(in, ticket("2024-12-31T00:00:00Z")); // 91 days before the end of March 2025
    QCOMPARE(textOf(only(in).value), QString::number(91 * 86400));
}

void TstEvaluateFollowUps::theEndOfAPeriodSpeaksForAllOfIt()
{
    ServiceLevel promised = inOfficeHours(Metric::BacklogAge, "86400");
    promised.targets.set(day("2025-03-26"), Target{dec("90000"), {}, {}, {}});
    EvaluationInput in = tickets(promised);
    addTicket(in, ticket("2025-03-25T09:00:00Z"));
    const ServiceLevelResult result = only(in);
    QCOMPARE(textOf(result.parts[0].value), QStringLiteral("28800"));
    QCOMPARE(textOf(result.parts[1].value), QStringLiteral("144000"));
    QCOMPARE(textOf(result.value), QStringLiteral("144000"));
    QCOMPARE(result.records, std::int64_t(1));
}

void TstEvaluateFollowUps::theFirstFollowUpAfterTheResponseCounts_data()
{
    QTest::addColumn<Ticket>("ticket");
    QTest::addColumn<QString>("expected");
    QTest::newRow("from the response, in service hours: 7 h on Monday, 1 h on Tuesday")
        << lead({"2025-03-11T10:00:00Z"}) << "28800";
    QTest::newRow("the first of several, whatever their order")
        << lead({"2025-03-11T10:00:00Z", "2025-03-10T11:00:00Z"}) << "3600";
    QTest::newRow("one before the response, or with it, is none")
        << lead({"2025-03-10T09:30:00Z", "2025-03-10T10:00:00Z", "2025-03-10T12:00:00Z"}) << "7200";
    Ticket paused = lead({"2025-03-10T14:00:00Z"});
    paused.pauses = {{at("2025-03-10T09:30:00Z"), at("2025-03-10T11:00:00Z")}};
    QTest::newRow("less the pause after the response") << paused << "10800";
    QTest::newRow("of April, in another period") << lead({"2025-04-01T10:00:00Z"}) << "none";
    QTest::newRow("not followed up") << lead({}) << "none";
    Ticket unanswered = lead({"2025-03-11T10:00:00Z"});
    unanswered.firstResponse.reset();
    QTest::newRow("without a response there is nothing to follow up") << unanswered << "none";
}

void TstEvaluateFollowUps::theFirstFollowUpAfterTheResponseCounts()
{
    QFETCH(Ticket, ticket);
    QFETCH(QString, expected);
    EvaluationInput in = tickets(inOfficeHours(Metric::FollowUpTime, "28800"));
    addTicket(in, ticket);
    QCOMPARE(textOf(only(in).value), expected);
}

void TstEvaluateFollowUps::enoughFollowUpsWithinTheLimit_data()
{
    QTest::addColumn<int>("wanted");
    QTest::addColumn<Ticket>("ticket");
    QTest::addColumn<QString>("expected");
    // A limit of 8 h of service time from Monday 10:00, which is Tuesday 10:00.
    QTest::newRow("at the limit") << 1 << lead({"2025-03-11T10:00:00Z"}) << "1/1";
    QTest::newRow("a second later") << 1 << lead({"2025-03-11T10:00:01Z"}) << "0/1";
    QTest::newRow("two of two") << 2 << lead({"2025-03-10T12:00:00Z", "2025-03-11T09:30:00Z"}) << "1/1";
    QTest::newRow("the second one late") << 2 << lead({"2025-03-10T12:00:00Z", "2025-03-11T11:00:00Z"}) << "0/1";
    QTest::newRow("one of two") << 2 << lead({"2025-03-10T12:00:00Z"}) << "0/1";
    Ticket unanswered = lead({});
    unanswered.firstResponse.reset();
    QTest::newRow("without a response its clock has not started") << 1 << unanswered << "0/0";
    Ticket resolved = lead({"2025-03-10T12:00:00Z"});
    resolved.resolved = resolved.closed = at("2025-03-10T13:00:00Z");
    QTest::newRow("that it was closed meanwhile does not replace a follow-up") << 2 << resolved << "0/1";
}

void TstEvaluateFollowUps::enoughFollowUpsWithinTheLimit()
{
    QFETCH(int, wanted);
    QFETCH(Ticket, ticket);
    QFETCH(QString, expected);
    ServiceLevel promised = inOfficeHours(Metric::FollowUpShare, "80", Direction::AtLeast);
    promised.rule.limit = hours(8);
    promised.rule.followUps = wanted;
    EvaluationInput in = tickets(promised);
    addTicket(in, ticket);
    QCOMPARE(fraction(only(in)), expected);
}

void TstEvaluateFollowUps::aMissBelongsToWhereTheLimitWasReached()
{
    ServiceLevel promised = inOfficeHours(Metric::FollowUpShare, "80", Direction::AtLeast);
    promised.rule.limit = hours(8);
    EvaluationInput in = tickets(promised, "2025-03-01", "2025-04-30");
    addTicket(in, lead({"2025-04-20T10:00:00Z"}));
    const Scorecard card = evaluate(in);
    QCOMPARE(fraction(card.results[0]), QStringLiteral("0/1"));
    QCOMPARE(fraction(card.results[1]), QStringLiteral("0/0"));
}

void TstEvaluateFollowUps::leadsLeftAloneAreMissed()
{
    ServiceLevel promised = inOfficeHours(Metric::FollowUpShare, "80", Direction::AtLeast);
    promised.rule.limit = hours(8);
    EvaluationInput in = tickets(promised);
    addTicket(in, lead({}));
    in.asOf = at("2025-03-11T10:00:00Z"); // the limit still equals the time that has passed
    QCOMPARE(fraction(only(in)), QStringLiteral("0/0"));
    in.asOf = at("2025-03-11T10:00:01Z");
    QCOMPARE(fraction(only(in)), QStringLiteral("0/1"));
    in.measurements.tickets.rows.front().firstResponse = noInstant;
    QCOMPARE(fraction(only(in)), QStringLiteral("0/0"));
}

void TstEvaluateFollowUps::monthsTogetherHaveEachLeadOnce()
{
    ServiceLevel promised = inOfficeHours(Metric::FollowUpShare, "80", Direction::AtLeast);
    promised.rule.limit = hours(20);
    EvaluationInput in = tickets(promised, "2025-01-01", "2025-12-31");
    for (int i = 0; i < 200; ++i) {
        Ticket one = lead({});
        one.opened = at("2025-01-02T00:00:00Z") + hours(37 * i);
        one.firstResponse = one.opened + hours(i % 50);
        if (i % 3 != 0)
            one.followUps = {*one.firstResponse + hours(i % 90 + 1)};
        addTicket(in, one);
    }
    Rational all;
    for (const ServiceLevelResult &month : evaluate(in).results)
        all = all + month.parts.front().denominator;
    QCOMPARE(toText(all), QStringLiteral("200"));
    in.agreement.versions.front().content.serviceLevels.front().period = PeriodKind::Year;
    QCOMPARE(toText(evaluate(in).results.front().parts.front().denominator), QStringLiteral("200"));
}

void TstEvaluateFollowUps::selectionsOfFollowedUpTickets()
{
    ServiceLevel promised = inOfficeHours(Metric::FollowUpShare, "80", Direction::AtLeast);
    promised.rule.limit = hours(8);
    EvaluationInput in = tickets(promised);
    const auto covers = [&in](SelectedBy by, const char *from) {
        in.measurements.coverage = {covered(MeasurementKind::Ticket, from)};
        in.measurements.coverage.front().selectedBy = by;
        return only(in).covered == Share::whole();
    };
    QVERIFY(covers(SelectedBy::Opened, "2025-01-01T00:00:00Z"));
    QVERIFY(!covers(SelectedBy::Opened, "2025-02-01T00:00:00Z")); // answered late, it could belong to March
    // What was answered before 27 February at 16:00 has its verdict before March.
    QVERIFY(covers(SelectedBy::Updated, "2025-02-27T16:00:00Z"));
    QVERIFY(!covers(SelectedBy::Updated, "2025-03-01T00:00:00Z"));
    QVERIFY(!covers(SelectedBy::Resolved, "2025-01-01T00:00:00Z"));
}

QTEST_GUILESS_MAIN(TstEvaluateFollowUps)
#include "tst_evaluate_followups.moc"
