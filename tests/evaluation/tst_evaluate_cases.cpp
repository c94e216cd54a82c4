// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/evaluation/evaluationinput.h"

#include <QTest>

using namespace kept;
using namespace kept::test;

using std::chrono::hours;

namespace {

QString fraction(const ServiceLevelResult &result)
{
    return toText(result.parts.front().numerator) + u'/' + toText(result.parts.front().denominator);
}

Ticket answered(const char *opened, const char *response, const char *resolved = "")
{
    Ticket result = ticket(opened, resolved);
    if (*response != '\0')
        result.firstResponse = at(response);
    return result;
}

ServiceLevel timed(Metric metric)
{
    ServiceLevel promised = level(metric, "28800", Direction::AtMost);
    promised.calendar = idOf<CalendarId>("office");
    return promised;
}

} // namespace

/// Options of the metrics of tickets, each worked out by hand. Service time runs on weekdays from 9 to 17; 10 March
/// 2025 is a Monday.
class TstEvaluateCases : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answeredInTime_data();
    void answeredInTime();
    void aResponseThatIsCountedWhereItComes();
    void statisticsOfResponses_data();
    void statisticsOfResponses();
    void aReopenedTicketEndsAtItsLastResolution();
    void aReopenedTicketHasNoEndYet();
    void onlyTheServicesOfThePopulation();
    void theLimitIsKeptToTheMillisecond();
};

void TstEvaluateCases::answeredInTime_data()
{
    QTest::addColumn<QString>("opened");
    QTest::addColumn<QString>("response");
    QTest::addColumn<QString>("march");
    // The limit is 4 h of service time; how long the rest takes says nothing.
    QTest::newRow("after three hours") << "2025-03-10T10:00:00Z"
                                       << "2025-03-10T13:00:00Z"
                                       << "1/1";
    QTest::newRow("over night, after exactly four") << "2025-03-10T15:00:00Z"
                                                    << "2025-03-11T11:00:00Z"
                                                    << "1/1";
    QTest::newRow("a second later") << "2025-03-10T15:00:00Z"
                                    << "2025-03-11T11:00:01Z"
                                    << "0/1";
    QTest::newRow("never, its four hours over in March") << "2025-03-31T09:00:00Z"
                                                         << ""
                                                         << "0/1";
    QTest::newRow("never, its four hours over in April") << "2025-03-31T14:00:00Z"
                                                         << ""
                                                         << "0/0";
}

void TstEvaluateCases::answeredInTime()
{
    QFETCH(QString, opened);
    QFETCH(QString, response);
    QFETCH(QString, march);
    ServiceLevel promised = shareLevel(hours(4));
    promised.rule.clockEnd = ClockEnd::FirstResponse;
    EvaluationInput in = tickets(promised);
    addTicket(in, answered(qPrintable(opened), qPrintable(response), "2025-05-20T10:00:00Z"));
    QCOMPARE(fraction(only(in)), march);
}

/// By what was answered in the period: the late answer of April is April's, and stands outside of March as overdue.
void TstEvaluateCases::aResponseThatIsCountedWhereItComes()
{
    ServiceLevel promised = shareLevel(hours(4));
    promised.rule.clockEnd = ClockEnd::FirstResponse;
    promised.rule.basis = TicketBasis::Resolved;
    EvaluationInput in = tickets(promised, "2025-03-01", "2025-04-30");
    addTicket(in, answered("2025-03-10T10:00:00Z", "2025-03-10T13:00:00Z"));
    addTicket(in, answered("2025-03-10T10:00:00Z", "2025-04-01T09:00:00Z"));
    const Scorecard card = evaluate(in);
    QCOMPARE(fraction(card.results[0]), QStringLiteral("1/1"));
    QCOMPARE(card.results[0].overdueOutside, 1);
    QCOMPARE(fraction(card.results[1]), QStringLiteral("0/1"));
    QCOMPARE(card.results[1].overdueOutside, 0);
}

void TstEvaluateCases::statisticsOfResponses_data()
{
    QTest::addColumn<TimeStatistic>("statistic");
    QTest::addColumn<PercentileMethod>("method");
    QTest::addColumn<QString>("percentile");
    QTest::addColumn<QString>("seconds");
    // Four responses after 1, 2, 3 and 8 hours; a fifth ticket has none.
    QTest::newRow("mean") << TimeStatistic::Mean << PercentileMethod::Linear << "95"
                          << "12600";
    QTest::newRow("median") << TimeStatistic::Median << PercentileMethod::Linear << "95"
                            << "9000";
    QTest::newRow("maximum") << TimeStatistic::Maximum << PercentileMethod::Linear << "95"
                             << "28800";
    // h = 3 × 0.75 = 2.25: 3 h + 0.25 × 5 h = 4.25 h.
    QTest::newRow("75th, interpolated") << TimeStatistic::Percentile << PercentileMethod::Linear << "75"
                                        << "15300";
    // ⌈0.75 × 4⌉ = 3rd; ⌈0.76 × 4⌉ = 4th.
    QTest::newRow("75th, nearest rank") << TimeStatistic::Percentile << PercentileMethod::NearestRank << "75"
                                        << "10800";
    QTest::newRow("76th, nearest rank") << TimeStatistic::Percentile << PercentileMethod::NearestRank << "76"
                                        << "28800";
}

void TstEvaluateCases::statisticsOfResponses()
{
    QFETCH(TimeStatistic, statistic);
    QFETCH(PercentileMethod, method);
    QFETCH(QString, percentile);
    QFETCH(QString, seconds);
    ServiceLevel promised = timed(Metric::FirstResponseTime);
    promised.rule.statistic = statistic;
    promised.rule.percentileMethod = method;
    promised.rule.percentile = dec(qPrintable(percentile));
    EvaluationInput in = tickets(promised);
    for (const char *response :
        {"2025-03-10T10:00:00Z", "2025-03-10T11:00:00Z", "2025-03-10T12:00:00Z", "2025-03-10T17:00:00Z", ""})
        addTicket(in, answered("2025-03-10T09:00:00Z", response));
    QCOMPARE(textOf(only(in).value), seconds);
    QCOMPARE(only(in).records, 4);
}

/// Opened at 9, resolved and reopened in between, resolved at last at 15: six hours, the resolved ones among them.
void TstEvaluateCases::aReopenedTicketEndsAtItsLastResolution()
{
    Ticket again = ticket("2025-03-10T09:00:00Z", "2025-03-10T15:00:00Z");
    again.reopenings = {at("2025-03-10T12:00:00Z")};
    again.reopenCount = 1;
    EvaluationInput in = tickets(timed(Metric::TurnAroundTime));
    addTicket(in, again);
    QCOMPARE(textOf(only(in).value), QStringLiteral("21600"));
    // Where the source tells them as a pause, they do not count.
    again.pauses = {{at("2025-03-10T10:00:00Z"), at("2025-03-10T12:00:00Z")}};
    in.measurements.tickets = {};
    addTicket(in, again);
    QCOMPARE(textOf(only(in).value), QStringLiteral("14400"));
}

void TstEvaluateCases::aReopenedTicketHasNoEndYet()
{
    Ticket open = ticket("2025-03-10T09:00:00Z", "2025-03-10T10:00:00Z");
    open.reopenings = {at("2025-03-10T11:00:00Z")};
    open.reopenCount = 1;
    EvaluationInput in = tickets(timed(Metric::TurnAroundTime));
    addTicket(in, open);
    QCOMPARE(only(in).status, Status::NoData);
    in = tickets(shareLevel(hours(4)));
    addTicket(in, open);
    QCOMPARE(fraction(only(in)), QStringLiteral("0/1")); // it is overdue since 13:00
}

void TstEvaluateCases::onlyTheServicesOfThePopulation()
{
    const ServiceId mail = idOf<ServiceId>("mail");
    ServiceLevel promised = shareLevel();
    EvaluationInput in = tickets(promised);
    in.agreement.versions.front().content.services = {hosting, mail};
    in.measurements.coverage.push_back(
        covered(MeasurementKind::Ticket, "2025-01-01T00:00:00Z", "2026-01-01T00:00:00Z", mail));
    addTicket(in, ticket("2025-03-10T09:00:00Z", "2025-03-10T10:00:00Z"));
    addTicket(in, ticket("2025-03-10T09:00:00Z", "2025-03-20T10:00:00Z"), mail);
    QCOMPARE(fraction(only(in)), QStringLiteral("1/2"));
    in.agreement.versions.front().content.serviceLevels.front().population.services = {mail};
    QCOMPARE(fraction(only(in)), QStringLiteral("0/1"));
    in.agreement.versions.front().content.serviceLevels.front().population.services = {hosting};
    QCOMPARE(fraction(only(in)), QStringLiteral("1/1"));
}

void TstEvaluateCases::theLimitIsKeptToTheMillisecond()
{
    EvaluationInput in = tickets(shareLevel(hours(2)));
    addTicket(in, ticket("2025-03-10T09:00:00Z", "2025-03-10T11:00:00Z"));
    addTicket(in, ticket("2025-03-10T09:00:00Z", "2025-03-10T11:00:00.001Z"));
    QCOMPARE(fraction(only(in)), QStringLiteral("1/2"));
}

QTEST_GUILESS_MAIN(TstEvaluateCases)
#include "tst_evaluate_cases.moc"
