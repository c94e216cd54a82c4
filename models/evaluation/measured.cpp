// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/measured.h"

#include "models/evaluation/composedmetrics.h"
#include "models/evaluation/countmetrics.h"
#include "models/evaluation/outagemetrics.h"
#include "models/evaluation/ratingmetrics.h"
#include "models/evaluation/ticketmetrics.h"

#include <numeric>

namespace kept {

namespace {

/// Times are kept in milliseconds, values are written in seconds.
std::optional<Rational> inSeconds(const std::optional<Rational> &milliseconds)
{
    if (!milliseconds)
        return std::nullopt;
    return *milliseconds / Rational(1000);
}

std::optional<Rational> mean(const std::vector<std::int64_t> &samples)
{
    if (samples.empty())
        return std::nullopt;
    Int128 sum = 0;
    for (const std::int64_t sample : samples)
        sum += sample;
    return Rational(sum, static_cast<Int128>(samples.size()));
}

std::optional<Rational> maximum(const std::vector<std::int64_t> &samples)
{
    if (samples.empty())
        return std::nullopt;
    return Rational(samples.back());
}

std::optional<Rational> statistic(const MetricRule &rule, const std::vector<std::int64_t> &samples)
{
    switch (rule.statistic) {
    case TimeStatistic::Mean:
        return mean(samples);
    case TimeStatistic::Median:
        return percentileOfAscending(samples, Rational(50), rule.percentileMethod);
    case TimeStatistic::Percentile:
        return percentileOfAscending(samples, rule.percentile.toRational(), rule.percentileMethod);
    case TimeStatistic::Maximum:
        return maximum(samples);
    }
    return std::nullopt;
}

std::optional<Rational> ratio(const Measured &measured, const Rational &scale)
{
    if (measured.denominator.isZero())
        return std::nullopt;
    return scale * measured.numerator / measured.denominator;
}

bool isTimeStatistic(Metric metric)
{
    return metric == Metric::TurnAroundTime || metric == Metric::FirstResponseTime || metric == Metric::BacklogAge
        || metric == Metric::FollowUpTime;
}

std::optional<Interval> scaled(const std::optional<Interval> &interval, double factor)
{
    if (!interval)
        return std::nullopt;
    return Interval{interval->lower * factor, interval->upper * factor};
}

/// Service time behind and ahead, for the pace of a running period; availability has set its own.
void measureElapsed(const Level &level, const Part &part, Measured &measured)
{
    const ServiceClock *clock = level.clockOf(part);
    if (!part.running || clock == nullptr || level.ruleOf(part).metric == Metric::Availability)
        return;
    measured.serviceJudged = Rational(clock->between(part.judged.from, part.judged.to).count());
    measured.serviceTotal = Rational(clock->between(part.span.from, part.span.to).count());
}

} // namespace

std::optional<Rational> valueOf(const MetricRule &rule, const Measured &measured)
{
    switch (rule.metric) {
    case Metric::TurnAroundTime:
    case Metric::FirstResponseTime:
    case Metric::BacklogAge:
    case Metric::FollowUpTime:
        return inSeconds(statistic(rule, measured.samples));
    case Metric::MeanTimeToRestore:
        return inSeconds(mean(measured.samples));
    case Metric::LongestOutage:
        return inSeconds(maximum(measured.samples));
    case Metric::MeanTimeBetweenFailures:
        return inSeconds(ratio(measured, Rational(1)));
    case Metric::Volume:
    case Metric::OutageCount:
    case Metric::Backlog:
        return measured.numerator;
    case Metric::Reported:
        return ratio(measured, Rational(1));
    case Metric::Satisfaction:
        return ratio(measured, Rational(rule.satisfaction == SatisfactionMeasure::Mean ? 1 : 100));
    case Metric::ShareWithinTime:
    case Metric::FirstContactResolution:
    case Metric::ClosureRate:
    case Metric::CountRatio:
    case Metric::Availability:
    case Metric::LeadAcceptance:
    case Metric::TicketRatio:
    case Metric::FollowUpShare:
        return ratio(measured, Rational(100));
    case Metric::Composed:
        return ratio(measured, Rational(isRatio(rule) && rule.composedUnit == Unit::Percent ? 100 : 1));
    }
    return std::nullopt;
}

Measured together(const MetricRule &rule, const Measured &earlier, const Measured &later)
{
    Measured whole = later;
    whole.excluded += earlier.excluded;
    whole.overdueOutside = later.overdueOutside;
    if (rule.metric == Metric::Backlog || rule.metric == Metric::BacklogAge)
        return whole;
    whole.numerator = earlier.numerator + later.numerator;
    whole.denominator = earlier.denominator + later.denominator;
    if (rule.metric == Metric::Composed && !isRatio(rule))
        whole.denominator = later.denominator; // of a sum it is 1
    whole.records += earlier.records;
    whole.reopened += earlier.reopened;
    whole.asked += earlier.asked;
    const auto middle = static_cast<std::ptrdiff_t>(whole.samples.size());
    whole.samples.insert(whole.samples.end(), earlier.samples.begin(), earlier.samples.end());
    std::inplace_merge(whole.samples.begin(), whole.samples.begin() + middle, whole.samples.end());
    return whole;
}

bool isShareOfRecords(const MetricRule &rule)
{
    switch (rule.metric) {
    case Metric::ShareWithinTime:
    case Metric::FirstContactResolution:
    case Metric::LeadAcceptance:
    case Metric::TicketRatio:
    case Metric::FollowUpShare:
        return true;
    case Metric::ClosureRate:
        return rule.closureBasis == ClosureBasis::Cohort;
    case Metric::Satisfaction:
        return rule.satisfaction == SatisfactionMeasure::TopTwoBoxes;
    default:
        return false;
    }
}

bool isMean(const MetricRule &rule)
{
    if (rule.metric == Metric::Satisfaction)
        return rule.satisfaction == SatisfactionMeasure::Mean;
    return rule.metric == Metric::MeanTimeToRestore
        || (isTimeStatistic(rule.metric) && rule.statistic == TimeStatistic::Mean);
}

bool tellsReopened(Metric metric)
{
    return metric == Metric::TurnAroundTime || metric == Metric::FirstResponseTime || metric == Metric::ShareWithinTime
        || metric == Metric::FirstContactResolution || metric == Metric::ClosureRate || metric == Metric::TicketRatio;
}

bool isTally(const MetricRule &rule)
{
    return rule.metric == Metric::Volume || rule.metric == Metric::OutageCount || rule.metric == Metric::Backlog
        || (rule.metric == Metric::Composed && !isRatio(rule));
}

std::optional<Interval> confidenceOf(const MetricRule &rule, const Measured &measured)
{
    if (isShareOfRecords(rule) && measured.records > 0) {
        const auto wilson = wilsonInterval(static_cast<std::int64_t>(measured.numerator.floor()), measured.records);
        return wilson ? scaled(*wilson, 100) : std::nullopt;
    }
    if (!isMean(rule))
        return std::nullopt;
    return scaled(meanInterval(measured.samples), 1.0 / 1000);
}

std::vector<Measured> measure(const Level &level, bool ignoreExclusions, Recorder *recorder)
{
    std::vector<Measured> result(level.parts.size());
    measureTickets(level, ignoreExclusions, recorder, result);
    measureOutages(level, ignoreExclusions, recorder, result);
    measureRatings(level, ignoreExclusions, recorder, result);
    measureCounts(level, ignoreExclusions, recorder, result);
    measureComposed(level, ignoreExclusions, recorder, result);
    for (std::size_t i = 0; i < level.parts.size(); ++i) {
        std::vector<std::int64_t> &samples = result[i].samples;
        if (!std::is_sorted(samples.begin(), samples.end()))
            std::sort(samples.begin(), samples.end());
        measureElapsed(level, level.parts[i], result[i]);
    }
    return result;
}

} // namespace kept
