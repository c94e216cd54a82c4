// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/levelresult.h"

#include "models/evaluation/countmetrics.h"
#include "models/evaluation/forecast.h"
#include "models/evaluation/rating.h"

namespace kept {

namespace {

/// The whole of the parts that share the last part's metric.
Measured sumOf(const Level &level, const JudgedPeriod &period, const std::vector<JudgedPart> &parts)
{
    const MetricRule &rule = level.ruleOf(level.parts[period.firstPart + period.partCount - 1]);
    std::optional<Measured> whole;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (level.ruleOf(level.parts[period.firstPart + i]).metric != rule.metric || !parts[i].result.hasTarget)
            continue;
        whole = whole ? together(rule, *whole, parts[i].measured) : parts[i].measured;
    }
    return whole.value_or(Measured{});
}

/// The covered share of all judged time of the period.
Share coveredOf(const Level &level, const JudgedPeriod &period)
{
    if (period.partCount == 1 && !level.parts[period.firstPart].judged.isEmpty())
        return shareOf(level.parts[period.firstPart].covered);
    Rational covered;
    Rational all;
    for (std::size_t i = period.firstPart; i < period.firstPart + period.partCount; ++i) {
        const Rational length(level.parts[i].judged.length().count());
        covered = covered + level.parts[i].covered * length;
        all = all + length;
    }
    if (all.isZero())
        return {};
    return shareOf(covered / all);
}

bool straddles(const Interval &interval, const Rational &bound)
{
    return interval.lower < bound.toDouble() && bound.toDouble() < interval.upper;
}

bool restsOnFew(const ServiceLevelResult &result, const MetricRule &rule)
{
    if (!result.value)
        return false;
    if (isMean(rule) && result.records == 1)
        return true;
    return result.confidence
        && (straddles(*result.confidence, result.target.value.toRational())
            || (result.target.upper && straddles(*result.confidence, result.target.upper->toRational())));
}

void addRunning(JudgedResult &judged, const Level &level, const Part &last)
{
    if (!level.hasTarget(last))
        return;
    judged.result.forecast = forecastOf(level, last, judged.parts.back().measured);
    const auto &parts = judged.result.parts;
    // A part that has ended with a miss makes the period a missed one.
    if (judged.result.forecast && std::any_of(parts.begin(), parts.end() - 1, [](const ResultPart &part) {
            return part.status == Status::Missed || part.status == Status::Critical;
        }))
        judged.result.forecast->avertable = false;
    judged.allowance = allowanceOf(level, last, judged.parts.back().measured);
    if (!judged.allowance)
        return;
    judged.result.allowanceUsed = judged.allowance->used;
    judged.result.elapsed = judged.allowance->elapsed;
    judged.result.allowance = judged.allowance->left;
}

/// The worst step of the parts; none where a part has no data to rate, since no data is not good news.
std::optional<RatingStep> ratingOf(const Level &level, const JudgedPeriod &period, const ServiceLevelResult &result)
{
    std::optional<RatingStep> worst;
    for (std::size_t i = 0; i < result.parts.size(); ++i) {
        const ServiceLevel &terms = level.termsOf(level.parts[period.firstPart + i]).level;
        const ResultPart &part = result.parts[i];
        if (!terms.ratingSteps || !isJudged(part.status) || !part.value)
            continue;
        const RatingStep step = ratingStepOf(gradedValue(terms, *part.value), *terms.ratingSteps, terms.direction);
        worst = worst ? std::max(*worst, step) : step;
    }
    return isJudged(result.status) ? worst : std::nullopt;
}

/// The two figures where they are too far apart, or where it was settled which one counts.
std::optional<Discrepancy> discrepancyOf(
    const Level &level, const JudgedPeriod &period, const ServiceLevelResult &result)
{
    const ServiceLevel &terms = level.termsOf(level.parts[period.firstPart + period.partCount - 1]).level;
    if (!result.reported || !result.value || terms.rule.metric == Metric::Reported)
        return std::nullopt;
    Discrepancy found{*result.value, result.reported->toRational(), terms.discrepancyTolerance};
    if (const SettledFigure *settled = settledFigure(level.input->agreement, level.id, period.period))
        found.counts = settled->counts;
    const Rational apart = found.own < found.reported ? found.reported - found.own : found.own - found.reported;
    const bool tooFar = found.tolerance && found.tolerance->toRational() < apart;
    return tooFar || found.counts ? std::optional(found) : std::nullopt;
}

/// Judges by the supplier's figure where that was settled; what is known of the own records says nothing of it.
void settle(JudgedResult &judged, const Level &level, const JudgedPeriod &period)
{
    ServiceLevelResult &result = judged.result;
    result.discrepancy = discrepancyOf(level, period, result);
    if (!result.discrepancy || result.discrepancy->counts != FigureSource::Reported)
        return;
    result.value = result.discrepancy->reported;
    result.confidence = std::nullopt;
    result.restsOnFewRecords = false;
    for (std::size_t i = 0; i < result.parts.size(); ++i) {
        ResultPart &part = judged.parts[i].result;
        if (part.value) {
            judged.parts[i].own = part.value;
            judgeBy(*result.value, level.termsOf(level.parts[period.firstPart + i]), part);
        }
        result.parts[i] = part;
        result.status = i == 0 ? part.status : worse(result.status, part.status);
    }
}

void addWhole(JudgedResult &judged, const Level &level, const JudgedPeriod &period)
{
    const Part &last = level.parts[period.firstPart + period.partCount - 1];
    const ServiceLevel &terms = level.termsOf(last).level;
    // Mostly the whole is the one part, which need not be copied.
    const bool isWhole = judged.parts.size() == 1 && judged.parts.front().result.hasTarget;
    const Measured sum = isWhole ? Measured() : sumOf(level, period, judged.parts);
    const Measured &whole = isWhole ? judged.parts.front().measured : sum;
    ServiceLevelResult &result = judged.result;
    result.covered = coveredOf(level, period);
    if (result.covered > Share() && !lacksTarget(result))
        result.value = valueOf(terms.rule, whole);
    result.unit = unitOf(terms.rule);
    result.target = level.termsOf(last).target;
    result.direction = terms.direction;
    result.records = whole.records;
    result.overdueOutside = whole.overdueOutside;
    if (result.value && tellsReopened(terms.rule.metric))
        result.reopened = whole.reopened;
    if (result.value && whole.asked > 0)
        result.asked = whole.asked;
    result.confidence = result.value ? confidenceOf(terms.rule, whole) : std::nullopt;
    result.restsOnFewRecords = restsOnFew(result, terms.rule);
    result.finality = finalityOf(level, period);
    result.reported = reportedFor(level, period.period);
    if (terms.rule.metric == Metric::Reported && !result.value)
        result.finality = Finality::Provisional;
}

void judgePeriod(const Level &level, const JudgedPeriod &period, std::vector<Measured> &measured,
    std::vector<Measured> &withExcluded, JudgedResult &judged)
{
    judged.parts.reserve(period.partCount);
    judged.result.parts.reserve(period.partCount);
    for (std::size_t i = period.firstPart; i < period.firstPart + period.partCount; ++i) {
        Measured *all = withExcluded.empty() ? nullptr : &withExcluded[i];
        judged.parts.push_back(judge(level, level.parts[i], std::move(measured[i]), all));
        const ResultPart &part = judged.parts.back().result;
        judged.result.status = judged.result.parts.empty() ? part.status : worse(judged.result.status, part.status);
        judged.result.parts.push_back(part);
    }
    addWhole(judged, level, period);
    settle(judged, level, period);
    judged.result.ratingStep = ratingOf(level, period, judged.result);
    addRunning(judged, level, level.parts[period.firstPart + period.partCount - 1]);
    judged.credit = creditFactsOf(level, period, judged.parts);
    if (judged.credit.unresolved)
        judged.result.creditRemark = judged.credit.remark;
}

} // namespace

std::vector<JudgedResult> judgeLevel(const Level &level, Recorder *recorder)
{
    std::vector<JudgedResult> results;
    judgeLevel(level, recorder, results);
    return results;
}

void judgeLevel(const Level &level, Recorder *recorder, std::vector<JudgedResult> &results)
{
    results.clear();
    std::vector<Measured> measured = measure(level, false, recorder);
    std::vector<Measured> withExcluded;
    if (!level.exclusions.isEmpty())
        withExcluded = measure(level, true, nullptr);
    results.reserve(level.periods.size());
    for (const JudgedPeriod &period : level.periods) {
        JudgedResult &judged = results.emplace_back(JudgedResult{{level.id, period.period}, {}, {}, {}});
        judgePeriod(level, period, measured, withExcluded, judged);
    }
}

} // namespace kept
