// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/verdict.h"

namespace kept {

namespace {

bool onlyGrows(const MetricPart &part)
{
    return Rational(0) < part.weight.toRational() && part.measure != PartMeasure::TicketsOpenAtEnd
        && part.measure != PartMeasure::RatingScores;
}

/// Where a running part is heading: sums grow with the time that is left, everything else is taken to stay.
Rational courseOf(const MetricRule &rule, const Rational &value, const Measured &measured)
{
    if (!isCumulative(rule) || measured.serviceJudged.isZero())
        return value;
    return value * measured.serviceTotal / measured.serviceJudged;
}

Status missedOrCritical(const Rational &value, const Target &target, Direction direction)
{
    return isCritical(value, target, direction) ? Status::Critical : Status::Missed;
}

/// A sum that is over the upper end of its range already; it only grows.
bool exceedsRange(const ServiceLevelTerms &terms, const Rational &graded)
{
    const bool grows = isCumulative(terms.level.rule) || terms.level.rule.metric == Metric::LongestOutage;
    return grows && terms.level.direction == Direction::Within && terms.target.upper
        && terms.target.upper->toRational() < graded;
}

/// Whether the best end still misses. Beyond the upper end of a range is no miss yet: what is best may not come.
bool isOutOfReach(const Rational &best, const Target &target, Direction direction)
{
    return direction == Direction::Within ? best < target.value.toRational() : misses(best, target, direction);
}

Status statusOfRunning(const ServiceLevelTerms &terms, const Rational &value, const Measured &measured)
{
    const ServiceLevel &level = terms.level;
    const auto best = bestEnd(level, measured);
    if (best && isOutOfReach(gradedValue(level, *best), terms.target, level.direction))
        return missedOrCritical(gradedValue(level, *best), terms.target, level.direction);
    if (exceedsRange(terms, gradedValue(level, value)))
        return missedOrCritical(gradedValue(level, value), terms.target, level.direction);
    const Rational course = gradedValue(level, courseOf(level.rule, value, measured));
    const bool risky = misses(course, terms.target, level.direction) || isNear(course, terms.target, level.direction);
    return risky ? Status::AtRisk : Status::Met;
}

Status statusOfEnded(const ServiceLevelTerms &terms, const Rational &value)
{
    const Rational graded = gradedValue(terms.level, value);
    if (misses(graded, terms.target, terms.level.direction))
        return missedOrCritical(graded, terms.target, terms.level.direction);
    return isNear(graded, terms.target, terms.level.direction) ? Status::AtRisk : Status::Met;
}

/// Time is no sample: a metric that divides by it has all of it, however few its records are.
bool dividesByTime(const MetricRule &rule)
{
    return std::any_of(rule.parts.begin(), rule.parts.end(), [](const MetricPart &part) {
        return part.side == PartSide::Denominator
            && (part.measure == PartMeasure::Downtime || part.measure == PartMeasure::ServiceTime);
    });
}

bool needsSample(const MetricRule &rule)
{
    if (rule.metric == Metric::Composed)
        return isRatio(rule) && !dividesByTime(rule);
    return !isTally(rule) && rule.metric != Metric::Availability && rule.metric != Metric::Reported;
}

Status statusOf(const Level &level, const Part &part, const JudgedPart &judged)
{
    const ServiceLevelTerms &terms = level.termsOf(part);
    const ResultPart &result = judged.result;
    if (!level.hasTarget(part) || level.clockOf(part) == nullptr || part.covered.isZero())
        return Status::NoData;
    if (part.covered < Rational(1))
        return Status::Insufficient;
    if (!result.value)
        return result.valueWithExcluded ? Status::Excluded : Status::NoData;
    if (needsSample(terms.level.rule) && result.records < terms.level.minimumSample)
        return Status::Insufficient;
    return part.running ? statusOfRunning(terms, *result.value, judged.measured) : statusOfEnded(terms, *result.value);
}

QDate lastDayOf(const Level &level, const JudgedPeriod &period)
{
    QDate last = level.parts[period.firstPart].last;
    for (const TermsPiece &piece : level.pieces)
        if (piece.first <= period.period.last() && period.period.first() <= piece.last)
            last = std::max(last, std::min(piece.last, period.period.last()));
    return last;
}

} // namespace

bool isJudged(Status status)
{
    return status == Status::Met || status == Status::AtRisk || status == Status::Missed || status == Status::Critical;
}

bool isCumulative(const MetricRule &rule)
{
    if (rule.metric == Metric::Composed)
        return !isRatio(rule) && std::all_of(rule.parts.begin(), rule.parts.end(), onlyGrows);
    return rule.metric == Metric::Volume || rule.metric == Metric::OutageCount;
}

bool misses(const Rational &value, const Target &target, Direction direction)
{
    const Rational bound = target.value.toRational();
    switch (direction) {
    case Direction::AtLeast:
        return value < bound;
    case Direction::AtMost:
        return bound < value;
    case Direction::Within:
        return value < bound || target.upper.value_or(target.value).toRational() < value;
    }
    return false;
}

bool isCritical(const Rational &value, const Target &target, Direction direction)
{
    if (!target.critical)
        return false;
    const Rational critical = target.critical->toRational();
    switch (direction) {
    case Direction::AtLeast:
        return value < critical;
    case Direction::AtMost:
        return critical < value;
    case Direction::Within:
        // One threshold of a range lies on one side of it and concerns that side.
        return critical < target.value.toRational() ? value < critical : critical < value;
    }
    return false;
}

bool isNear(const Rational &value, const Target &target, Direction direction)
{
    if (!target.warningMargin)
        return false;
    const Rational margin = target.warningMargin->toRational();
    const Rational above = value - target.value.toRational();
    switch (direction) {
    case Direction::AtLeast:
        return above < margin;
    case Direction::AtMost:
        return -above < margin;
    case Direction::Within:
        return above < margin || target.upper.value_or(target.value).toRational() - value < margin;
    }
    return false;
}

Share shareOf(const Rational &covered)
{
    return Share::fromParts(roundToWhole(covered * Rational(Share::whole().parts()), RoundingMode::Down));
}

Rational gradedValue(const ServiceLevel &level, const Rational &value)
{
    return level.graded ? roundToPlaces(value, level.graded->places, level.graded->mode) : value;
}

std::optional<Rational> bestEnd(const ServiceLevel &level, const Measured &measured)
{
    const MetricRule &rule = level.rule;
    const bool grows = isCumulative(rule) || rule.metric == Metric::LongestOutage;
    if (level.direction == Direction::AtMost && grows)
        return valueOf(rule, measured);
    if (level.direction == Direction::AtMost || measured.serviceJudged.isZero())
        return std::nullopt;
    const Rational bad = measured.denominator - measured.numerator;
    if (rule.metric == Metric::Availability)
        return Rational(100) * (measured.serviceTotal - bad) / measured.serviceTotal;
    // How many records will still come is a forecast, so for shares of records nothing is beyond averting.
    return std::nullopt;
}

JudgedPart judge(const Level &level, const Part &part, Measured measured, Measured *withExcluded)
{
    const ServiceLevelTerms &terms = level.termsOf(part);
    JudgedPart judged{{}, std::move(measured)};
    ResultPart &result = judged.result;
    result.first = part.first;
    result.last = part.last;
    result.version = part.version->number;
    const AgreementVersion *first = versionOn(level.input->agreement, part.judgedAlikeFrom);
    if (first != part.version)
        result.firstVersion = first->number;
    result.target = terms.target;
    result.covered = shareOf(part.covered);
    result.records = judged.measured.records;
    result.numerator = judged.measured.numerator;
    result.denominator = judged.measured.denominator;
    result.excluded = judged.measured.excluded;
    result.hasTarget = level.hasTarget(part);
    if (result.hasTarget && !part.covered.isZero() && level.clockOf(part) != nullptr)
        result.value = valueOf(terms.level.rule, judged.measured);
    if (withExcluded != nullptr && result.hasTarget) {
        // Excluded time is a pause of tickets that end much later, so a value can differ where nothing else tells.
        const std::optional<Rational> all = valueOf(terms.level.rule, *withExcluded);
        if (result.excluded > 0 || all != valueOf(terms.level.rule, judged.measured))
            result.valueWithExcluded = all;
    }
    result.status = statusOf(level, part, judged);
    return judged;
}

void judgeBy(const Rational &figure, const ServiceLevelTerms &terms, ResultPart &part)
{
    part.value = figure;
    part.status = statusOfEnded(terms, figure);
}

int windowDays(const ServiceLevel &level, const AgreementContent &content)
{
    constexpr int atMost = 30;
    const bool firstContact = level.rule.metric == Metric::FirstContactResolution;
    return std::min(atMost, std::max(content.reopeningWindowDays, firstContact ? level.rule.fcrReopenDays : 0));
}

Finality finalityOf(const Level &level, const JudgedPeriod &period)
{
    const Part &last = level.parts[period.firstPart + period.partCount - 1];
    const ServiceLevel &terms = level.termsOf(last).level;
    const QDate closes = lastDayOf(level, period).addDays(1 + windowDays(terms, last.version->content));
    const bool passed = startOfDay(closes, last.zone) <= level.input->asOf;
    return passed && last.coveredToEnd ? Finality::Final : Finality::Provisional;
}

} // namespace kept
