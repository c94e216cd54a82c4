// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/levelresult.h"

#include "models/evaluation/countmetrics.h"

namespace kept {

namespace {

/// The whole of the parts that share the last part's metric.
Measured wholeOf(const Level &level, const JudgedPeriod &period, const std::vector<JudgedPart> &parts)
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
    Rational covered;
    Rational all;
    for (std::size_t i = period.firstPart; i < period.firstPart + period.partCount; ++i) {
        const Rational length(level.parts[i].judged.length().count());
        covered = covered + level.parts[i].covered * length;
        all = all + length;
    }
    if (all.isZero())
        return {};
    return Share::fromParts(roundToWhole(covered / all * Rational(Share::whole().parts()), RoundingMode::Down));
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
    judged.allowance = allowanceOf(level, last, judged.parts.back().measured);
    if (!judged.allowance)
        return;
    judged.result.allowanceUsed = judged.allowance->used;
    judged.result.elapsed = judged.allowance->elapsed;
    judged.result.allowance = judged.allowance->left;
}

void addWhole(JudgedResult &judged, const Level &level, const JudgedPeriod &period)
{
    const Part &last = level.parts[period.firstPart + period.partCount - 1];
    const ServiceLevel &terms = level.termsOf(last).level;
    Measured whole = wholeOf(level, period, judged.parts);
    ServiceLevelResult &result = judged.result;
    result.covered = coveredOf(level, period);
    if (result.covered > Share() && !lacksTarget(result))
        result.value = valueOf(terms.rule, whole);
    result.unit = unitOf(terms.rule);
    result.target = level.termsOf(last).target;
    result.direction = terms.direction;
    result.records = whole.records;
    result.overdueOutside = whole.overdueOutside;
    result.confidence = result.value ? confidenceOf(terms.rule, whole) : std::nullopt;
    result.restsOnFewRecords = restsOnFew(result, terms.rule);
    result.finality = finalityOf(level, period);
    result.reported = reportedFor(level, period.period);
    if (terms.rule.metric == Metric::Reported && !result.value)
        result.finality = Finality::Provisional;
}

JudgedResult judgePeriod(const Level &level, const JudgedPeriod &period, std::vector<Measured> &measured,
    std::vector<Measured> &withExcluded)
{
    JudgedResult judged{{level.id, period.period}, {}, {}, {}};
    for (std::size_t i = period.firstPart; i < period.firstPart + period.partCount; ++i) {
        Measured *all = withExcluded.empty() ? nullptr : &withExcluded[i];
        judged.parts.push_back(judge(level, level.parts[i], std::move(measured[i]), all));
        const ResultPart &part = judged.parts.back().result;
        judged.result.status = judged.result.parts.empty() ? part.status : worse(judged.result.status, part.status);
        judged.result.parts.push_back(part);
    }
    addWhole(judged, level, period);
    addRunning(judged, level, level.parts[period.firstPart + period.partCount - 1]);
    judged.credit = creditOf(level, period, judged.parts);
    if (judged.credit.unresolved)
        judged.result.creditRemark = judged.credit.remark;
    return judged;
}

} // namespace

std::vector<JudgedResult> judgeLevel(const Level &level, Recorder *recorder)
{
    std::vector<Measured> measured = measure(level, false, recorder);
    std::vector<Measured> withExcluded;
    if (!level.exclusions.isEmpty())
        withExcluded = measure(level, true, nullptr);
    std::vector<JudgedResult> results;
    for (const JudgedPeriod &period : level.periods)
        results.push_back(judgePeriod(level, period, measured, withExcluded));
    return results;
}

} // namespace kept
