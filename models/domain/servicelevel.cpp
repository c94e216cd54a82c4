// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/servicelevel.h"

#include <algorithm>

namespace kept {

Unit unitOf(const MetricRule &rule)
{
    switch (rule.metric) {
    case Metric::TurnAroundTime:
    case Metric::FirstResponseTime:
    case Metric::MeanTimeToRestore:
    case Metric::MeanTimeBetweenFailures:
    case Metric::LongestOutage:
    case Metric::BacklogAge:
    case Metric::FollowUpTime:
        return Unit::Seconds;
    case Metric::ShareWithinTime:
    case Metric::FirstContactResolution:
    case Metric::ClosureRate:
    case Metric::CountRatio:
    case Metric::Availability:
    case Metric::LeadAcceptance:
    case Metric::TicketRatio:
    case Metric::FollowUpShare:
        return Unit::Percent;
    case Metric::Volume:
    case Metric::OutageCount:
    case Metric::Backlog:
        return Unit::Count;
    case Metric::Satisfaction:
        return rule.satisfaction == SatisfactionMeasure::Mean ? Unit::Score : Unit::Percent;
    case Metric::Reported:
        return rule.reportedUnit;
    case Metric::Composed:
        return rule.composedUnit;
    }
    Q_UNREACHABLE();
}

bool isRatio(const MetricRule &rule)
{
    return std::any_of(rule.parts.begin(), rule.parts.end(),
        [](const MetricPart &part) { return part.side == PartSide::Denominator; });
}

bool countsTickets(PartMeasure measure)
{
    switch (measure) {
    case PartMeasure::TicketsOpened:
    case PartMeasure::TicketsResolved:
    case PartMeasure::TicketsClosed:
    case PartMeasure::TicketsReopened:
    case PartMeasure::TicketsOpenAtEnd:
        return true;
    case PartMeasure::Count:
    case PartMeasure::Outages:
    case PartMeasure::Downtime:
    case PartMeasure::ServiceTime:
    case PartMeasure::Ratings:
    case PartMeasure::RatingScores:
        break;
    }
    return false;
}

Direction usualDirection(Metric metric)
{
    switch (metric) {
    case Metric::TurnAroundTime:
    case Metric::FirstResponseTime:
    case Metric::MeanTimeToRestore:
    case Metric::OutageCount:
    case Metric::LongestOutage:
    case Metric::Backlog:
    case Metric::BacklogAge:
    case Metric::FollowUpTime:
        return Direction::AtMost;
    case Metric::ShareWithinTime:
    case Metric::FirstContactResolution:
    case Metric::ClosureRate:
    case Metric::Volume:
    case Metric::CountRatio:
    case Metric::Availability:
    case Metric::MeanTimeBetweenFailures:
    case Metric::Satisfaction:
    case Metric::LeadAcceptance:
    case Metric::Reported:
    case Metric::TicketRatio:
    case Metric::Composed:
    case Metric::FollowUpShare:
        return Direction::AtLeast;
    }
    Q_UNREACHABLE();
}

} // namespace kept
