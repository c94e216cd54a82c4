// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/servicelevel.h"

namespace kept {

Unit unitOf(const MetricRule &rule)
{
    switch (rule.metric) {
    case Metric::TurnAroundTime:
    case Metric::FirstResponseTime:
    case Metric::MeanTimeToRestore:
    case Metric::MeanTimeBetweenFailures:
    case Metric::LongestOutage:
        return Unit::Seconds;
    case Metric::ShareWithinTime:
    case Metric::FirstContactResolution:
    case Metric::ClosureRate:
    case Metric::CountRatio:
    case Metric::Availability:
    case Metric::LeadAcceptance:
        return Unit::Percent;
    case Metric::Volume:
    case Metric::OutageCount:
    case Metric::Backlog:
        return Unit::Count;
    case Metric::Satisfaction:
        return rule.satisfaction == SatisfactionMeasure::Mean ? Unit::Score : Unit::Percent;
    case Metric::Reported:
        return rule.reportedUnit;
    }
    Q_UNREACHABLE();
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
        return Direction::AtLeast;
    }
    Q_UNREACHABLE();
}

} // namespace kept
