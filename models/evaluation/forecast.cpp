// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/forecast.h"

#include "models/evaluation/verdict.h"

namespace kept {

namespace {

const Rational hundred(100);

/// From now on always up, or always down.
EndForecast ofAvailability(const Measured &measured)
{
    const Rational &total = measured.serviceTotal;
    const Rational &up = measured.numerator;
    return {hundred * up / total, hundred * (up + total - measured.serviceJudged) / total,
        hundred * up / measured.serviceJudged};
}

/// From now on all records good, or none. Of a cohort, those that are still open can all be closed.
EndForecast ofShare(const MetricRule &rule, const Measured &measured)
{
    const Rational expected = measured.denominator * measured.serviceTotal / measured.serviceJudged;
    const Rational good =
        rule.metric == Metric::ClosureRate ? expected : measured.numerator + expected - measured.denominator;
    return {hundred * measured.numerator / expected, hundred * good / expected,
        hundred * measured.numerator / measured.denominator, true, expected};
}

EndForecast ofSum(const Rational &value, const Measured &measured)
{
    return {value, std::nullopt, value * measured.serviceTotal / measured.serviceJudged};
}

std::optional<EndForecast> boundsOf(const MetricRule &rule, const Measured &measured)
{
    if (rule.metric == Metric::Availability)
        return ofAvailability(measured);
    if (isShareOfRecords(rule))
        return measured.denominator.isZero() ? std::nullopt : std::optional(ofShare(rule, measured));
    if (!isCumulative(rule))
        return std::nullopt;
    const auto value = valueOf(rule, measured);
    return value ? std::optional(ofSum(*value, measured)) : std::nullopt;
}

bool canKeep(const EndForecast &forecast, const ServiceLevelTerms &terms)
{
    const auto graded = [&terms](const Rational &value) { return gradedValue(terms.level, value); };
    const Rational target = terms.target.value.toRational();
    if (terms.level.direction == Direction::AtMost)
        return !forecast.lowest || graded(*forecast.lowest) <= target;
    const bool reaches = !forecast.highest || target <= graded(*forecast.highest);
    if (terms.level.direction == Direction::AtLeast)
        return reaches;
    return reaches
        && (!forecast.lowest
            || graded(*forecast.lowest) <= terms.target.upper.value_or(terms.target.value).toRational());
}

} // namespace

std::optional<EndForecast> forecastOf(const Level &level, const Part &part, const Measured &measured)
{
    if (!part.running || !level.hasTarget(part) || part.covered < Rational(1) || measured.serviceJudged.isZero()
        || measured.serviceTotal.isZero())
        return std::nullopt;
    const ServiceLevelTerms &terms = level.termsOf(part);
    auto forecast = boundsOf(terms.level.rule, measured);
    if (forecast)
        forecast->avertable = canKeep(*forecast, terms);
    return forecast;
}

} // namespace kept
