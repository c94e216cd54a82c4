// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/evaluation/evaluationinput.h"

#include <QTest>

using namespace kept;
using namespace kept::test;

using std::chrono::hours;

/// What must be known of tickets, so that a figure is complete.
class TstCoverage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void openingsReachBack();
    void openingsKnowTheTermsTheyWereUnder();
    void whatEarlierTermsCountLaterMustBeKnown();
    void selections_data();
    void selections();
    void aHoleInTheOpeningsIsFelt();
    void theBeginningIsThatOfTheServiceLevel();
    void resolutionsDoNotKnowOpenTickets();
};

void TstCoverage::openingsReachBack()
{
    EvaluationInput in = tickets(shareLevel());
    addTicket(in, ticket("2025-03-10T09:00:00Z", "2025-03-10T10:00:00Z"));
    // Opened before 17:00 on Thursday, 27 February, a ticket gets its verdict on Friday at the latest.
    in.measurements.coverage = {covered(MeasurementKind::Ticket, "2025-02-27T17:00:00Z")};
    QCOMPARE(only(in).status, Status::Met);
    // Opened at night it is late from Monday's opening on, and that is March.
    in.measurements.coverage = {covered(MeasurementKind::Ticket, "2025-02-27T17:00:00.001Z")};
    QCOMPARE(only(in).status, Status::Insufficient);
    in.measurements.coverage = {covered(MeasurementKind::Ticket, "2025-02-28T12:00:00Z")};
    QCOMPARE(only(in).status, Status::Insufficient);
    QCOMPARE(
        only(in).covered.toFraction(), QStringLiteral("0.919354838")); // from noon of Monday, 3 March: 28.5 of 31 days
}

void TstCoverage::openingsKnowTheTermsTheyWereUnder()
{
    EvaluationInput in = tickets(shareLevel(hours(16)));
    addTicket(in, ticket("2025-03-10T09:00:00Z", "2025-03-10T10:00:00Z"));
    AgreementVersion shorter = in.agreement.versions.front();
    shorter.number = 2;
    shorter.effective = day("2025-03-01");
    shorter.content.serviceLevels.front().rule.limit = hours(1);
    in.agreement.versions.push_back(shorter);
    // Two working days: opened before Thursday, 17:00, it is late on Monday, 3 March, at 17:00 at the latest.
    in.measurements.coverage = {covered(MeasurementKind::Ticket, "2025-02-27T17:00:00Z")};
    QCOMPARE(only(in).status, Status::Insufficient);
    in.measurements.coverage = {covered(MeasurementKind::Ticket, "2025-02-26T17:00:00Z")};
    QCOMPARE(only(in).status, Status::Met);
}

/// From March on tickets count by their opening; those opened before still count by their resolution.
void TstCoverage::whatEarlierTermsCountLaterMustBeKnown()
{
    EvaluationInput in = tickets(level(Metric::FirstContactResolution, "70"));
    AgreementVersion later = in.agreement.versions.front();
    later.number = 2;
    later.effective = day("2025-03-01");
    later.content.serviceLevels.front().rule.fcrDenominator = FcrDenominator::AllContacts;
    in.agreement.versions.push_back(later);
    addTicket(in, ticket("2025-03-10T09:00:00Z", "2025-03-10T10:00:00Z"));
    in.measurements.coverage = {covered(MeasurementKind::Ticket, "2025-03-01T00:00:00Z")};
    QCOMPARE(only(in).status, Status::NoData);
    in.measurements.coverage = {covered(MeasurementKind::Ticket, "2025-01-01T00:00:00Z")};
    QCOMPARE(only(in).status, Status::Met);
    // The other way round none of those opened before is March's, and what was resolved in it is enough.
    std::swap(in.agreement.versions.front().content.serviceLevels, in.agreement.versions.back().content.serviceLevels);
    in.measurements.coverage = {covered(MeasurementKind::Ticket, "2025-03-01T00:00:00Z")};
    in.measurements.coverage.front().selectedBy = SelectedBy::Resolved;
    QCOMPARE(only(in).status, Status::Met);
}

void TstCoverage::selections_data()
{
    QTest::addColumn<Metric>("metric");
    QTest::addColumn<MetricRule>("rule");
    QTest::addColumn<QString>("covered");
    const auto row = [](const char *name, Metric metric, const char *covered, auto change) {
        MetricRule rule;
        rule.limit = hours(8);
        change(rule);
        QTest::newRow(name) << metric << rule << QString::fromLatin1(covered);
    };
    const auto asItIs = [](MetricRule &) {};
    // Opened since the beginning, since March; updated since the beginning, since March; resolved alike.
    row("turn-around time", Metric::TurnAroundTime, "yn yy yy", asItIs);
    row("first response", Metric::FirstResponseTime, "yn yy nn", asItIs);
    row("share by verdict", Metric::ShareWithinTime, "yn yn nn", asItIs);
    row("share by opening", Metric::ShareWithinTime, "yy yy nn",
        [](MetricRule &rule) { rule.basis = TicketBasis::Opened; });
    row("share by resolution", Metric::ShareWithinTime, "yn yy yy",
        [](MetricRule &rule) { rule.basis = TicketBasis::Resolved; });
    row("share by response", Metric::ShareWithinTime, "yn yy nn", [](MetricRule &rule) {
        rule.basis = TicketBasis::Resolved;
        rule.clockEnd = ClockEnd::FirstResponse;
    });
    row("first contact of resolved", Metric::FirstContactResolution, "yn yy yy", asItIs);
    row("first contact of answered", Metric::FirstContactResolution, "yy yy nn",
        [](MetricRule &rule) { rule.fcrDenominator = FcrDenominator::Answered; });
    row("closure flow", Metric::ClosureRate, "yn yy nn", asItIs);
    row("closure by cohort", Metric::ClosureRate, "yy yy nn",
        [](MetricRule &rule) { rule.closureBasis = ClosureBasis::Cohort; });
    row("ratings of tickets", Metric::Satisfaction, "yn yy yy", asItIs);
    row("backlog", Metric::Backlog, "yn yn nn", asItIs);
    row("age of the backlog", Metric::BacklogAge, "yn yn nn", asItIs);
    row("leads", Metric::LeadAcceptance, "yy yy nn", asItIs);
    row("ratio by opening", Metric::TicketRatio, "yy yy nn", asItIs);
    row("ratio by resolution", Metric::TicketRatio, "yn yy yy",
        [](MetricRule &rule) { rule.countedBy = TicketMoment::Resolved; });
    row("ratio by closing", Metric::TicketRatio, "yn yy nn",
        [](MetricRule &rule) { rule.countedBy = TicketMoment::Closed; });
    row("follow-up", Metric::FollowUpTime, "yn yy nn", asItIs);
    row("share followed up", Metric::FollowUpShare, "yn yn nn", asItIs);
    row("composed of what was opened and what is open", Metric::Composed, "yn yn nn", [](MetricRule &rule) {
        rule.parts = {{QStringLiteral("opened"), PartSide::Numerator, dec("1"), PartMeasure::TicketsOpened, {}, {}},
            {QStringLiteral("open"), PartSide::Numerator, dec("1"), PartMeasure::TicketsOpenAtEnd, {}, {}}};
    });
}

void TstCoverage::selections()
{
    QFETCH(Metric, metric);
    QFETCH(MetricRule, rule);
    QFETCH(QString, covered);
    ServiceLevel promised = level(metric, "1");
    promised.rule = rule;
    promised.rule.metric = metric;
    EvaluationInput in = tickets(promised);
    QString found;
    for (const SelectedBy by : {SelectedBy::Opened, SelectedBy::Updated, SelectedBy::Resolved}) {
        found += found.isEmpty() ? QString() : QStringLiteral(" ");
        for (const char *from : {"2025-01-01T00:00:00Z", "2025-03-01T00:00:00Z"}) {
            in.measurements.coverage = {kept::test::covered(MeasurementKind::Ticket, from)};
            in.measurements.coverage.front().selectedBy = by;
            found += only(in).covered == Share::whole() ? u'y' : u'n';
        }
    }
    QCOMPARE(found, covered);
}

void TstCoverage::aHoleInTheOpeningsIsFelt()
{
    EvaluationInput in = tickets(level(Metric::TurnAroundTime, "14400", Direction::AtMost));
    addTicket(in, ticket("2025-03-10T09:00:00Z", "2025-03-10T10:00:00Z"));
    const Coverage january = covered(MeasurementKind::Ticket, "2025-01-01T00:00:00Z", "2025-02-01T00:00:00Z");
    const Coverage march = covered(MeasurementKind::Ticket, "2025-03-01T00:00:00Z");
    in.measurements.coverage = {january, march};
    QCOMPARE(only(in).status, Status::NoData); // opened in February, resolved in March: it would not be known
    // A statement, or what was updated in February, closes the hole.
    Coverage february = covered(MeasurementKind::Ticket, "2025-02-01T00:00:00Z", "2025-03-01T00:00:00Z");
    in.measurements.coverage = {january, march, february};
    QCOMPARE(only(in).status, Status::Met);
    in.measurements.coverage.back().selectedBy = SelectedBy::Updated;
    QCOMPARE(only(in).status, Status::Met);
    // What was resolved in February says nothing about what was left open.
    in.measurements.coverage.back().selectedBy = SelectedBy::Resolved;
    QCOMPARE(only(in).status, Status::NoData);
}

void TstCoverage::theBeginningIsThatOfTheServiceLevel()
{
    EvaluationInput in = tickets(level(Metric::TurnAroundTime, "14400", Direction::AtMost), "2025-02-01", "2025-02-28");
    addTicket(in, ticket("2025-02-10T09:00:00Z", "2025-02-10T10:00:00Z"));
    // Midnight of a source in New York; and from before the agreement.
    in.measurements.coverage = {covered(MeasurementKind::Ticket, "2025-01-01T05:00:00Z")};
    QCOMPARE(only(in).status, Status::Met);
    in.measurements.coverage = {covered(MeasurementKind::Ticket, "2024-06-01T00:00:00Z")};
    QCOMPARE(only(in).status, Status::Met);
    in.measurements.coverage = {covered(MeasurementKind::Ticket, "2025-01-02T00:00:00.001Z")};
    QCOMPARE(only(in).status, Status::NoData);
    // An amendment of February begins a service level of its own.
    in.agreement.versions.push_back(in.agreement.versions.front());
    in.agreement.versions.back().effective = day("2025-02-01");
    in.agreement.versions.front().content.serviceLevels.clear();
    in.measurements.coverage = {covered(MeasurementKind::Ticket, "2025-02-01T00:00:00Z")};
    QCOMPARE(only(in).status, Status::Met);
}

void TstCoverage::resolutionsDoNotKnowOpenTickets()
{
    EvaluationInput in = tickets(shareLevel());
    in.measurements.coverage.front().selectedBy = SelectedBy::Resolved;
    addTicket(in, ticket("2025-03-10T09:00:00Z", "2025-03-10T10:00:00Z"));
    QCOMPARE(only(in).status, Status::NoData);
    in.agreement.versions.front().content.serviceLevels.front().rule.basis = TicketBasis::Resolved;
    QCOMPARE(only(in).status, Status::Met);
}

QTEST_GUILESS_MAIN(TstCoverage)
#include "tst_coverage.moc"
