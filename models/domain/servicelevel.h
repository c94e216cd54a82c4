// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/credit.h"
#include "models/domain/history.h"
#include "models/domain/ids.h"
#include "models/domain/instant.h"
#include "models/domain/period.h"

#include <map>

namespace kept {

enum class Metric {
    TurnAroundTime, ///< seconds; see TimeStatistic
    FirstResponseTime, ///< seconds
    ShareWithinTime, ///< percent of tickets with a verdict
    FirstContactResolution, ///< percent
    ClosureRate, ///< percent
    Volume, ///< count
    CountRatio, ///< percent: numerator count ÷ denominator count (processed ÷ received, errors ÷ files, accepted ÷
                ///< leads)
    Availability, ///< percent
    MeanTimeToRestore, ///< seconds
    MeanTimeBetweenFailures, ///< seconds
    OutageCount, ///< count
    LongestOutage, ///< seconds
    Satisfaction, ///< score or percent; see SatisfactionMeasure
    Backlog, ///< count of tickets open at the period's end
    LeadAcceptance, ///< percent of leads with a decision that were accepted
    Reported, ///< the supplier's figure as it stands, in `reportedUnit`
    TicketRatio, ///< percent: tickets that pass a second selection ÷ tickets of the population (errors, rework, on
                 ///< time)
    Composed, ///< put together from named parts, in `composedUnit`: a sum, or a sum ÷ a sum
    BacklogAge, ///< seconds of service time that the tickets open at the period's end have waited; see TimeStatistic
    FollowUpTime, ///< seconds from the first response to the first follow-up after it; see TimeStatistic
    FollowUpShare, ///< percent of tickets with a verdict that had enough follow-ups within a limit of the first
                   ///< response
};

/// The unit in which a metric's values, targets and bands are written.
enum class Unit { Percent, Seconds, Count, Score };

enum class Direction { AtLeast, AtMost, Within };
enum class TimeStatistic { Mean, Median, Percentile, Maximum };
enum class PercentileMethod { Linear, NearestRank }; ///< Hyndman–Fan type 7, or nearest rank
enum class ClockEnd { Resolution, FirstResponse };
/// By which instant a ticket belongs to a period.
enum class TicketBasis { VerdictInstant, Opened, Resolved };
enum class FcrDenominator { Resolved, Answered, AllContacts };
enum class ClosureBasis { Flow, Cohort }; ///< closed ÷ opened in the period; or of those opened, closed by its end
enum class SatisfactionMeasure { Mean, TopTwoBoxes };
enum class MaintenanceRule { CountsAsAvailable, LeavesBoth };
/// By which of its instants a ticket of a ratio of tickets belongs to a period.
enum class TicketMoment { Opened, Resolved, Closed };
/// What a ticket may be asked beside its words.
enum class TicketCondition { Reopened, Answered, SupplierVerdictMet, Accepted };
/// What a part of a composed metric counts in the period.
enum class PartMeasure {
    TicketsOpened,
    TicketsResolved,
    TicketsClosed,
    TicketsReopened, ///< reopenings
    TicketsOpenAtEnd,
    Count, ///< sum of the named count
    Outages, ///< that begin in the period, after merging
    Downtime, ///< seconds of service time, weighted by the share affected
    ServiceTime, ///< seconds by which downtime is divided for availability
    Ratings,
    RatingScores, ///< sum of the scores
};
/// Where a part of a composed metric stands. Without a part in the denominator the metric is a sum.
enum class PartSide { Numerator, Denominator };

/// Which records a service level looks at. An empty list lets everything of that kind through.
struct Population {
    std::vector<ServiceId> services;
    QStringList kinds; ///< of ticket: incident, request, file, order, lead
    QStringList priorities;
    QStringList categories;
    QStringList tags;
    bool operator==(const Population &) const = default;
};

/// Which tickets of a population are looked for. Empty lists let every ticket through; all conditions must hold.
struct TicketSelection {
    QStringList kinds;
    QStringList priorities;
    QStringList categories;
    QStringList tags;
    std::vector<TicketCondition> conditions;
    bool operator==(const TicketSelection &) const = default;
};

/// One addend of a composed metric: weight × what is measured.
struct MetricPart {
    QString name; ///< as the rule and the trace call it; each once in a metric
    PartSide side = PartSide::Numerator;
    Decimal weight{1, 0}; ///< less than 0 subtracts
    PartMeasure measure = PartMeasure::TicketsOpened;
    QString countName; ///< of PartMeasure::Count
    TicketSelection tickets; ///< of measures of tickets
    bool operator==(const MetricPart &) const = default;
};

struct Target {
    Decimal value; ///< in the metric's unit; the lower end of a range
    std::optional<Decimal> upper; ///< the upper end, for Direction::Within
    std::optional<Decimal> critical; ///< worse than this is critical
    std::optional<Decimal> warningMargin; ///< met, but nearer to the target than this, is at risk
    bool operator==(const Target &) const = default;
};

/// How the metric is taken; each field matters only to the metrics named beside it.
struct MetricRule {
    Metric metric = Metric::Availability;
    TimeStatistic statistic = TimeStatistic::Mean; ///< turn-around, first response, follow-up, age of the backlog
    Decimal percentile{95, 0}; ///< 0 < p <= 100
    PercentileMethod percentileMethod = PercentileMethod::Linear;
    ClockEnd clockEnd = ClockEnd::Resolution; ///< share within time
    std::optional<std::chrono::seconds>
        limit; ///< share within time, share of follow-ups: service time for priorities without one of their own
    std::map<QString, std::chrono::seconds> limitByPriority;
    TicketBasis basis = TicketBasis::VerdictInstant; ///< share within time
    FcrDenominator fcrDenominator = FcrDenominator::Resolved;
    int fcrReopenDays = 7; ///< calendar days after resolution in which a reopening spoils it
    ClosureBasis closureBasis = ClosureBasis::Flow;
    QString countName; ///< volume, and the numerator of a count ratio
    QString denominatorName; ///< count ratio
    SatisfactionMeasure satisfaction = SatisfactionMeasure::Mean;
    MaintenanceRule maintenance = MaintenanceRule::CountsAsAvailable; ///< availability
    std::optional<std::chrono::seconds> maintenanceAllowance; ///< service time a period; nothing is unlimited
    std::optional<Share> fullOutageFrom; ///< an affected share from this on counts as a full outage
    Unit reportedUnit = Unit::Percent;
    TicketSelection good; ///< ratio of tickets: those that are counted
    TicketMoment countedBy = TicketMoment::Opened; ///< ratio of tickets, both sides of it
    std::vector<MetricPart> parts; ///< composed
    Unit composedUnit = Unit::Percent; ///< composed; a ratio in percent is multiplied by 100
    int followUps = 1; ///< share of follow-ups: at least so many
    bool operator==(const MetricRule &) const = default;
};

/// A contract that grades the rounded value.
struct GradedRounding {
    int places = 2;
    RoundingMode mode = RoundingMode::HalfUp;
    bool operator==(const GradedRounding &) const = default;
};

/// Thresholds of the four-step rating, in the metric's unit, each at most as good as the one before it in the level's
/// direction. A value at `good` or better is good, then follow approaching target and requires improvement; what is
/// beyond the last is inadequate. A range has none.
struct RatingSteps {
    Decimal good;
    Decimal approaching;
    Decimal requiresImprovement;
    bool operator==(const RatingSteps &) const = default;
};

/// A promise that can be judged: a metric of a population over a period against a target.
struct ServiceLevel {
    ServiceLevelId id; ///< the same in every version of its agreement
    QString name;
    QString clause; ///< "4.2"
    MetricRule rule;
    Population population;
    std::optional<CalendarId> calendar; ///< nothing means around the clock in the agreement's zone
    PeriodKind period = PeriodKind::Month;
    Direction direction = Direction::AtLeast;
    History<Target> targets; ///< effective-dated, so that a stepped target is agreed at once
    std::optional<GradedRounding> graded; ///< nothing: the unrounded value is compared
    int minimumSample = 1; ///< fewer records give insufficient; does not apply to availability
    Share weight; ///< of the agreement's score; the weights of an agreement add to 1
    std::optional<OrganisationId> obligor; ///< who owes it; nothing means the provider
    QString dataSource; ///< who measures, and with what
    bool critical = false; ///< must have a consequence
    std::optional<CreditSchedule> credit;
    std::optional<QDate> targetReview{}; ///< with too little history for a target: when it is set
    /// In the metric's unit: a larger difference between the supplier's and the own figure is to be settled.
    std::optional<Decimal> discrepancyTolerance{};
    std::optional<RatingSteps> ratingSteps{};
    bool operator==(const ServiceLevel &) const = default;
};

/// The unit of the metric's values.
[[nodiscard]] Unit unitOf(const MetricRule &rule);
/// Whether the composed metric divides: a part stands in the denominator.
[[nodiscard]] bool isRatio(const MetricRule &rule);
/// Whether the measure counts tickets, so that a selection of them matters.
[[nodiscard]] bool countsTickets(PartMeasure measure);
/// Whether higher is better by nature; what a new service level's direction starts with.
[[nodiscard]] Direction usualDirection(Metric metric);

} // namespace kept
