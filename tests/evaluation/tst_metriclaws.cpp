// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/evaluation/evaluationinput.h"

#include <QTest>
#include <rapidcheck.h>

using namespace kept;
using namespace kept::test;

/// What must hold of ratios of tickets, follow-ups, the age of a backlog and composed metrics, whatever the tickets
/// are.
class TstMetricLaws : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void monthsAreTheYear();
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
    return made;
}

ServiceLevel drawnLevel()
{
    const Metric metrics[] = {Metric::TicketRatio, Metric::FollowUpShare, Metric::Composed};
    ServiceLevel promised = level(metrics[drawn(0, 3)], "50");
    promised.calendar = idOf<CalendarId>("office");
    promised.rule.limit = std::chrono::hours(drawn(1, 60));
    promised.rule.followUps = drawn(1, 3);
    promised.rule.countedBy = static_cast<TicketMoment>(drawn(0, 3));
    promised.rule.good.conditions = {TicketCondition::Reopened};
    promised.rule.composedUnit = Unit::Count;
    const PartMeasure additive[] = {PartMeasure::TicketsOpened, PartMeasure::TicketsResolved,
        PartMeasure::TicketsClosed, PartMeasure::TicketsReopened};
    for (int i = 0; i < 2; ++i)
        promised.rule.parts.push_back(
            {QString::number(i), PartSide::Numerator, Decimal{drawn(-20, 20), 1}, additive[drawn(0, 4)], {}, {}});
    return promised;
}

EvaluationInput drawnInput(const ServiceLevel &promised)
{
    EvaluationInput in = tickets(promised, "2025-01-01", "2026-12-31");
    in.asOf = at("2027-06-01T00:00:00Z");
    in.measurements.coverage = {covered(MeasurementKind::Ticket, "2025-01-01T00:00:00Z", "2027-06-01T00:00:00Z")};
    for (int i = drawn(1, 25); i > 0; --i)
        addTicket(in, drawnTicket());
    return in;
}

ServiceLevel &levelOf(EvaluationInput &in) { return in.agreement.versions.front().content.serviceLevels.front(); }

/// Numerator and denominator of all periods together.
std::pair<Rational, Rational> sums(const EvaluationInput &in)
{
    Rational above;
    Rational below;
    for (const ServiceLevelResult &result : evaluate(in).results) {
        above = above + result.parts.front().numerator;
        below = below + result.parts.front().denominator;
    }
    return {above, below};
}

} // namespace

void TstMetricLaws::monthsAreTheYear()
{
    QVERIFY(rc::check("the tickets of all months are those of the term, each once", [] {
        EvaluationInput in = drawnInput(drawnLevel());
        const auto months = sums(in);
        const bool isSum = levelOf(in).rule.metric == Metric::Composed;
        levelOf(in).period = PeriodKind::Term;
        const auto term = sums(in);
        RC_ASSERT(months.first == term.first);
        RC_ASSERT(isSum || months.second == term.second);
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
