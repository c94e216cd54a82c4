// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/level.h"

#include "models/evaluation/coverage.h"
#include "models/evaluation/periods.h"

namespace kept {

namespace {

Instant earliestOpening(const TicketTable &tickets, Instant latest)
{
    std::int64_t earliest = latest.time_since_epoch().count();
    for (const TicketRow &row : tickets.rows)
        if (row.opened != noInstant)
            earliest = std::min(earliest, row.opened);
    return Instant{Duration{earliest}};
}

/// What the clocks are asked about.
Span expectedOf(const EvaluationInput &input)
{
    const Instant first = startOfDay(input.first, QTimeZone::utc()) - std::chrono::days(40);
    const Instant last = startOfDay(input.last, QTimeZone::utc()) + std::chrono::days(40);
    const Instant earliest = earliestOpening(input.measurements.tickets, first);
    // From a January on, so that the clocks of many agreements are alike.
    const QDate january(dateIn(earliest, QTimeZone::utc()).year(), 1, 1);
    // What is open is measured until the as-of instant.
    return {startOfDay(january, QTimeZone::utc()), std::max(last, input.asOf)};
}

Span daySpan(const QDate &first, const QDate &last, const QTimeZone &zone)
{
    return {startOfDay(first, zone), startOfDay(last.addDays(1), zone)};
}

void completePiece(TermsPiece &piece, const EvaluationInput &input, Clocks &clocks)
{
    const AgreementVersion *version = versionOn(input.agreement, piece.first);
    const QString zoneName = version != nullptr ? version->content.zone : QStringLiteral("UTC");
    const QTimeZone zone = zoneFromName(zoneName).value_or(QTimeZone::utc());
    piece.span = daySpan(piece.first, piece.last, zone);
    piece.clock = clocks.of(piece.terms.level, zoneName);
}

} // namespace

Clocks::Clocks(const EvaluationInput &input) : m_input(&input), m_expected(expectedOf(input)) { }

void Clocks::expectTickets()
{
    m_expected = expectedOf(*m_input);
    m_times.clear();
    m_walks.clear();
    for (auto &[key, clock] : m_clocks)
        clock->expect(m_expected);
}

TicketTimes &Clocks::timesOf(const ServiceClock &clock, ClockEnd end)
{
    const auto [times, isNew] = m_times.try_emplace({&clock, end});
    if (isNew)
        times->second.assign(m_input->measurements.tickets.rows.size(), noInstant);
    return times->second;
}

const ServiceClock *Clocks::of(const ServiceLevel &level, const QString &zone)
{
    // An id never holds a blank, so that the two kinds of key cannot meet.
    const QString key = level.calendar ? level.calendar->text() : QStringLiteral("zone ") + zone;
    const auto known = m_clocks.find(key);
    if (known != m_clocks.end())
        return known->second.get();
    ServiceCalendar calendar = ServiceCalendar::aroundTheClock(zone);
    if (level.calendar) {
        const auto found = m_input->calendars.find(*level.calendar);
        if (found == m_input->calendars.end())
            return nullptr;
        calendar = found->second;
    }
    return m_clocks.emplace(key, std::make_unique<ServiceClock>(std::move(calendar), m_expected)).first->second.get();
}

bool isUndivided(const MetricRule &rule)
{
    if (rule.metric != Metric::Composed)
        return rule.metric == Metric::Volume || rule.metric == Metric::CountRatio || rule.metric == Metric::Reported;
    return std::any_of(rule.parts.begin(), rule.parts.end(), [](const MetricPart &part) {
        return part.measure == PartMeasure::Count || part.measure == PartMeasure::TicketsOpenAtEnd;
    });
}

namespace {

MeasurementKind kindOf(PartMeasure measure)
{
    switch (measure) {
    case PartMeasure::Count:
        return MeasurementKind::Count;
    case PartMeasure::Outages:
    case PartMeasure::Downtime:
    case PartMeasure::ServiceTime:
        return MeasurementKind::Outage;
    case PartMeasure::Ratings:
    case PartMeasure::RatingScores:
        return MeasurementKind::Rating;
    default:
        return MeasurementKind::Ticket;
    }
}

} // namespace

std::set<MeasurementKind> kindsRead(const MetricRule &rule)
{
    std::set<MeasurementKind> kinds;
    switch (rule.metric) {
    case Metric::Volume:
    case Metric::CountRatio:
        return {MeasurementKind::Count};
    case Metric::Reported:
        return {MeasurementKind::Reported};
    case Metric::Satisfaction:
        return {MeasurementKind::Rating};
    case Metric::Composed:
        for (const MetricPart &part : rule.parts)
            kinds.insert(kindOf(part.measure));
        return kinds;
    default:
        return {isOutageMetric(rule.metric) ? MeasurementKind::Outage : MeasurementKind::Ticket};
    }
}

bool countsDowntime(const MetricRule &rule)
{
    if (rule.metric != Metric::Composed)
        return rule.metric == Metric::Availability || rule.metric == Metric::MeanTimeBetweenFailures;
    return std::any_of(rule.parts.begin(), rule.parts.end(), [](const MetricPart &part) {
        return part.measure == PartMeasure::Downtime || part.measure == PartMeasure::ServiceTime;
    });
}

bool isOutageMetric(Metric metric)
{
    return metric == Metric::Availability || metric == Metric::MeanTimeToRestore
        || metric == Metric::MeanTimeBetweenFailures || metric == Metric::OutageCount
        || metric == Metric::LongestOutage;
}

bool isTicketMetric(Metric metric)
{
    switch (metric) {
    case Metric::TurnAroundTime:
    case Metric::FirstResponseTime:
    case Metric::ShareWithinTime:
    case Metric::FirstContactResolution:
    case Metric::ClosureRate:
    case Metric::Backlog:
    case Metric::LeadAcceptance:
    case Metric::TicketRatio:
    case Metric::BacklogAge:
    case Metric::FollowUpTime:
    case Metric::FollowUpShare:
        return true;
    default:
        return false;
    }
}

ExclusionSet exclusionsOf(const EvaluationInput &input, const ServiceLevelId &id)
{
    ExclusionSet result;
    for (const Exclusion &exclusion : input.measurements.exclusions) {
        if (exclusion.archived || exclusion.serviceLevel != id)
            continue;
        if (exclusion.approvedBy.isEmpty()) {
            ++result.waiting;
            continue;
        }
        const std::vector<ExclusionId> &refused = input.measurements.selfApproved;
        if (std::find(refused.begin(), refused.end(), exclusion.id) != refused.end()) {
            ++result.selfApproved;
            continue;
        }
        if (exclusion.span)
            result.spans.push_back(*exclusion.span);
        result.externalIds += exclusion.records;
        for (const QString &external : exclusion.records) {
            const std::vector<std::int64_t> records = input.measurements.ticketRecords.value(external);
            result.tickets.insert(result.tickets.end(), records.begin(), records.end());
        }
    }
    result.spans = mergedSpans(result.spans, everything());
    std::sort(result.tickets.begin(), result.tickets.end());
    return result;
}

Level layOut(const EvaluationInput &input, const ServiceLevelId &id, Clocks &clocks)
{
    Level level{&input, id, {}, {}, {}, exclusionsOf(input, id), &clocks};
    level.pieces = piecesOf(input, id);
    for (TermsPiece &piece : level.pieces)
        completePiece(piece, input, clocks);
    layOutPeriods(level);
    measureCoverage(level);
    return level;
}

} // namespace kept
