// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/evaluation/evaluationinput.h"

#include <QTest>
#include <rapidcheck.h>

#include <map>

using namespace kept;
using namespace kept::test;

/// What must hold of every metric of tickets, whatever the tickets are.
class TstMetricLaws : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void monthsAreTheYear();
    void aTicketIsCountedOnceUnderTermsThatChange();
    void theOrderOfTicketsSaysNothing();
    void anExcludedTicketChangesNothingButTheListing();
    void agesAreInOrder();
    void aSumIsThatOfItsParts();
};

namespace {

int drawn(int least, int beyond) { return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(least, beyond)); }

/// A ticket of 2025 that is answered, followed up, resolved, reopened and closed at any time, or not.
Ticket drawnTicket()
{
    const auto later = [](Instant from) { return from + std::chrono::minutes(drawn(0, 60 * 24 * 60)); };
    Ticket made = ticket("2025-01-01T00:00:00Z");
    made.opened = later(made.opened + std::chrono::hours(24 * drawn(0, 300)));
    made.kind = drawn(0, 2) == 0 ? QStringLiteral("lead") : QStringLiteral("incident");
    if (drawn(0, 4) != 0)
        made.firstResponse = later(made.opened);
    for (int i = drawn(0, 4); i > 0; --i)
        made.followUps.push_back(later(made.opened));
    if (drawn(0, 4) != 0)
        made.resolved = later(made.opened);
    if (made.resolved && drawn(0, 2) == 0)
        made.closed = later(*made.resolved);
    if (made.resolved && drawn(0, 4) == 0)
        made.reopenings = {later(*made.resolved)};
    made.reopenCount = static_cast<int>(made.reopenings.size());
    made.contacts = drawn(1, 3);
    made.answered = drawn(0, 4) != 0;
    if (drawn(0, 2) == 0)
        made.accepted = drawn(0, 2) == 0;
    if (drawn(0, 2) == 0)
        made.rating = Decimal{drawn(1, 6), 0};
    return made;
}

/// By which instant tickets count.
void drawCounting(MetricRule &rule)
{
    rule.countedBy = static_cast<TicketMoment>(drawn(0, 3));
    rule.basis = static_cast<TicketBasis>(drawn(0, 3));
    rule.clockEnd = static_cast<ClockEnd>(drawn(0, 2));
    rule.fcrDenominator = static_cast<FcrDenominator>(drawn(0, 3));
}

ServiceLevel drawnLevel()
{
    const Metric metrics[] = {Metric::TurnAroundTime, Metric::FirstResponseTime, Metric::ShareWithinTime,
        Metric::FirstContactResolution, Metric::ClosureRate, Metric::LeadAcceptance, Metric::Satisfaction,
        Metric::TicketRatio, Metric::FollowUpTime, Metric::FollowUpShare, Metric::Composed};
    ServiceLevel promised = level(metrics[drawn(0, int(std::size(metrics)))], "50");
    promised.calendar = idOf<CalendarId>("office");
    promised.rule.limit = std::chrono::hours(drawn(1, 60));
    promised.rule.followUps = drawn(1, 3);
    drawCounting(promised.rule);
    promised.rule.good.conditions = {TicketCondition::Reopened};
    promised.rule.composedUnit = Unit::Count;
    const PartMeasure additive[] = {PartMeasure::TicketsOpened, PartMeasure::TicketsResolved,
        PartMeasure::TicketsClosed, PartMeasure::TicketsReopened};
    for (int i = 0; i < 2; ++i)
        promised.rule.parts.push_back(
            {QString::number(i), PartSide::Numerator, Decimal{drawn(-20, 20), 1}, additive[drawn(0, 4)], {}, {}});
    return promised;
}

/// Two years of which everything is known.
EvaluationInput noTickets(const ServiceLevel &promised)
{
    EvaluationInput in = tickets(promised, "2025-01-01", "2026-12-31");
    in.asOf = at("2027-06-01T00:00:00Z");
    in.measurements.coverage = {covered(MeasurementKind::Ticket, "2025-01-01T00:00:00Z", "2027-06-01T00:00:00Z")};
    return in;
}

EvaluationInput drawnInput(const ServiceLevel &promised)
{
    EvaluationInput in = noTickets(promised);
    for (int i = drawn(1, 25); i > 0; --i)
        addTicket(in, drawnTicket());
    return in;
}

ServiceLevel &levelOf(EvaluationInput &in) { return in.agreement.versions.front().content.serviceLevels.front(); }

/// What the periods of a calendar year count together.
struct Sum {
    Rational above;
    Rational below;
    std::int64_t records = 0;
    bool operator==(const Sum &) const = default;
};

std::map<int, Sum> yearly(const EvaluationInput &in)
{
    const MetricRule &rule = in.agreement.versions.front().content.serviceLevels.front().rule;
    std::map<int, Sum> sums;
    for (const ServiceLevelResult &result : evaluate(in).results) {
        Sum &sum = sums[result.period.first().year()];
        for (const ResultPart &part : result.parts) {
            sum.above = sum.above + part.numerator;
            sum.below = sum.below + (rule.metric == Metric::Composed ? Rational(0) : part.denominator);
            sum.records += part.records;
        }
    }
    return sums;
}

/// From a day in the midst of 2025 on, the level counts by other instants.
void amend(EvaluationInput &in)
{
    AgreementVersion later = in.agreement.versions.front();
    later.number = 2;
    later.effective = QDate(2025, 2, 1).addDays(drawn(0, 300));
    drawCounting(later.content.serviceLevels.front().rule);
    in.agreement.versions.push_back(later);
}

} // namespace

void TstMetricLaws::initTestCase() { qputenv("RC_PARAMS", "seed=31 max_success=1500"); }

void TstMetricLaws::monthsAreTheYear()
{
    QVERIFY(rc::check("the tickets of twelve months are exactly those of the year", [] {
        EvaluationInput in = drawnInput(drawnLevel());
        if (drawn(0, 2) == 0)
            amend(in);
        const std::map<int, Sum> months = yearly(in);
        for (AgreementVersion &version : in.agreement.versions)
            version.content.serviceLevels.front().period = PeriodKind::Year;
        RC_ASSERT(months == yearly(in));
    }));
}

void TstMetricLaws::aTicketIsCountedOnceUnderTermsThatChange()
{
    QVERIFY(rc::check("a ticket that has come to its end is in one month", [] {
        const Metric metrics[] = {Metric::TurnAroundTime, Metric::FirstResponseTime, Metric::ShareWithinTime,
            Metric::FirstContactResolution, Metric::LeadAcceptance, Metric::Satisfaction, Metric::TicketRatio};
        ServiceLevel promised = level(metrics[drawn(0, int(std::size(metrics)))], "50");
        promised.rule.limit = std::chrono::hours(drawn(1, 60));
        drawCounting(promised.rule);
        EvaluationInput in = noTickets(promised);
        amend(in);
        Ticket one = drawnTicket();
        one.reopenings.clear();
        one.answered = true;
        one.accepted = true;
        one.rating = dec("4");
        one.firstResponse = one.opened + std::chrono::hours(drawn(0, 900));
        one.resolved = one.opened + std::chrono::hours(drawn(0, 900));
        one.closed = *one.resolved + std::chrono::hours(drawn(0, 900));
        addTicket(in, one);
        std::int64_t records = 0;
        for (const auto &[year, sum] : yearly(in))
            records += sum.records;
        RC_ASSERT(records == 1);
    }));
}

void TstMetricLaws::theOrderOfTicketsSaysNothing()
{
    QVERIFY(rc::check("turning the tickets round changes no result", [] {
        EvaluationInput in = drawnInput(drawnLevel());
        const Scorecard before = evaluate(in);
        std::reverse(in.measurements.tickets.rows.begin(), in.measurements.tickets.rows.end());
        RC_ASSERT(before.results == evaluate(in).results);
    }));
}

void TstMetricLaws::anExcludedTicketChangesNothingButTheListing()
{
    QVERIFY(rc::check("a ticket that is excluded leaves the figure as it was without it", [] {
        EvaluationInput in = drawnInput(drawnLevel());
        const Scorecard before = evaluate(in);
        const std::int64_t record = addTicket(in, drawnTicket());
        in.measurements.ticketRecords.insert(QStringLiteral("X"), {record});
        in.measurements.exclusions = {exclusion({QStringLiteral("X")})};
        const Scorecard after = evaluate(in);
        RC_ASSERT(before.results.size() == after.results.size());
        for (std::size_t i = 0; i < before.results.size(); ++i) {
            RC_ASSERT(before.results[i].value == after.results[i].value);
            RC_ASSERT(before.results[i].records == after.results[i].records);
        }
    }));
}

void TstMetricLaws::agesAreInOrder()
{
    QVERIFY(rc::check("median, percentile and maximum of an age ascend, and the mean lies among them", [] {
        ServiceLevel promised = level(Metric::BacklogAge, "1", Direction::AtMost);
        promised.period = PeriodKind::Year;
        EvaluationInput in = drawnInput(promised);
        const auto value = [&in](TimeStatistic statistic) {
            levelOf(in).rule.statistic = statistic;
            return evaluate(in).results.front().value;
        };
        const auto median = value(TimeStatistic::Median);
        const auto most = value(TimeStatistic::Maximum);
        RC_PRE(most.has_value());
        RC_ASSERT(*median <= *value(TimeStatistic::Percentile));
        RC_ASSERT(*value(TimeStatistic::Percentile) <= *most);
        RC_ASSERT(*value(TimeStatistic::Mean) <= *most);
        RC_ASSERT(Rational(0) <= *median);
        levelOf(in).rule.metric = Metric::Backlog;
        RC_ASSERT(!evaluate(in).results.front().value->isZero());
    }));
}

void TstMetricLaws::aSumIsThatOfItsParts()
{
    QVERIFY(rc::check("a composed sum is the weighted sum of what each part counts alone", [] {
        ServiceLevel promised = drawnLevel();
        promised.rule.metric = Metric::Composed;
        promised.period = PeriodKind::Year;
        EvaluationInput in = drawnInput(promised);
        const Rational whole = *evaluate(in).results.front().value;
        Rational sum;
        for (const MetricPart &part : promised.rule.parts) {
            levelOf(in).rule.parts = {part};
            sum = sum + *evaluate(in).results.front().value;
        }
        RC_ASSERT(sum == whole);
    }));
}

QTEST_GUILESS_MAIN(TstMetricLaws)
#include "tst_metriclaws.moc"
