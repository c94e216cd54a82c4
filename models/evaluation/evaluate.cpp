// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/evaluate.h"

#include "models/evaluation/creditsettlement.h"
#include "models/evaluation/levelresult.h"

namespace kept {

namespace {

JudgedDays judgeAll(const EvaluationInput &input)
{
    Clocks clocks(input);
    JudgedDays days;
    for (const ServiceLevelId &id : serviceLevelsOf(input.agreement)) {
        for (JudgedResult &judged : judgeLevel(layOut(input, id, clocks), nullptr)) {
            if (judged.credit.line) {
                judged.credit.line->result = days.results.size();
                days.lines.push_back(*judged.credit.line);
            }
            days.results.push_back(std::move(judged.result));
        }
    }
    return days;
}

/// Whether a credit's period reaches beyond the days while shorter periods are paid out of the same cap: they must be
/// known, too, or the credit would depend on what was asked for.
bool lacksShorterPeriods(const Agreement &agreement, const QDate &first, const QDate &last, const JudgedDays &days)
{
    const auto &versions = agreement.versions;
    const bool hasCap = std::any_of(versions.begin(), versions.end(),
        [](const AgreementVersion &version) { return version.content.creditCap.has_value(); });
    return hasCap && std::any_of(days.lines.begin(), days.lines.end(), [&](const CreditLine &line) {
        const bool reachesOut = line.period.first() < first || line.period.last() > last;
        return reachesOut
            && std::any_of(days.results.begin(), days.results.end(),
                [&line](const ServiceLevelResult &result) { return result.period.days() < line.period.days(); });
    });
}

/// The credits as they come out over the whole of all periods.
Result<void> settleOverWholePeriods(const Agreement &agreement, Scorecard &scorecard, const JudgeDays &judge)
{
    QDate first = scorecard.results.front().period.first();
    QDate last = scorecard.results.front().period.last();
    for (const ServiceLevelResult &result : scorecard.results) {
        first = std::min(first, result.period.first());
        last = std::max(last, result.period.last());
    }
    auto days = judge(first, last);
    if (!days)
        return tl::unexpected(days.error());
    settleCredits(agreement, days->lines, days->results);
    const Scorecard all{scorecard.agreement, scorecard.asOf, std::move(days->results)};
    for (ServiceLevelResult &result : scorecard.results)
        if (const ServiceLevelResult *other = resultOf(all, result.serviceLevel, result.period)) {
            result.credit = other->credit;
            result.creditRemark = other->creditRemark;
        }
    return {};
}

} // namespace

Result<Scorecard> settled(
    const Agreement &agreement, Instant asOf, const QDate &first, const QDate &last, const JudgeDays &judge)
{
    auto days = judge(first, last);
    if (!days)
        return tl::unexpected(days.error());
    const bool lacks = lacksShorterPeriods(agreement, first, last, *days);
    if (!lacks)
        settleCredits(agreement, days->lines, days->results);
    Scorecard scorecard{agreement.id, asOf, std::move(days->results)};
    if (lacks)
        if (const auto done = settleOverWholePeriods(agreement, scorecard, judge); !done)
            return tl::unexpected(done.error());
    return scorecard;
}

Scorecard evaluate(const EvaluationInput &input)
{
    const auto judge = [&input](const QDate &first, const QDate &last) -> Result<JudgedDays> {
        if (first == input.first && last == input.last)
            return judgeAll(input);
        EvaluationInput wide = input;
        wide.first = first;
        wide.last = last;
        return judgeAll(wide);
    };
    return std::move(*settled(input.agreement, input.asOf, input.first, input.last, judge));
}

} // namespace kept
