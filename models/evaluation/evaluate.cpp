// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/evaluate.h"

#include "models/evaluation/creditsettlement.h"
#include "models/evaluation/levelresult.h"

namespace kept {

namespace {

/// Every service level's results, and the credits that are to be settled.
std::vector<CreditLine> judgeAll(const EvaluationInput &input, Scorecard &scorecard)
{
    Clocks clocks(input);
    std::vector<CreditLine> lines;
    for (const ServiceLevelId &id : serviceLevelsOf(input.agreement)) {
        for (JudgedResult &judged : judgeLevel(layOut(input, id, clocks), nullptr)) {
            if (judged.credit.line) {
                judged.credit.line->result = scorecard.results.size();
                lines.push_back(*judged.credit.line);
            }
            scorecard.results.push_back(std::move(judged.result));
        }
    }
    return lines;
}

/// Whether a credit's period reaches beyond the judged range while shorter periods are paid out of the same cap: they
/// must be known, too, or the credit would depend on what was asked for.
bool lacksShorterPeriods(const EvaluationInput &input, const std::vector<CreditLine> &lines, const Scorecard &scorecard)
{
    const auto &versions = input.agreement.versions;
    const bool hasCap = std::any_of(versions.begin(), versions.end(),
        [](const AgreementVersion &version) { return version.content.creditCap.has_value(); });
    return hasCap && std::any_of(lines.begin(), lines.end(), [&](const CreditLine &line) {
        const bool reachesOut = line.period.first() < input.first || line.period.last() > input.last;
        return reachesOut
            && std::any_of(scorecard.results.begin(), scorecard.results.end(),
                [&line](const ServiceLevelResult &result) { return result.period.days() < line.period.days(); });
    });
}

/// The credits as they come out over the whole of all periods.
void settleOverWholePeriods(const EvaluationInput &input, Scorecard &scorecard)
{
    EvaluationInput wide = input;
    for (const ServiceLevelResult &result : scorecard.results) {
        wide.first = std::min(wide.first, result.period.first());
        wide.last = std::max(wide.last, result.period.last());
    }
    Scorecard all{input.agreement.id, input.asOf, {}};
    settleCredits(input.agreement, judgeAll(wide, all), all.results);
    for (ServiceLevelResult &result : scorecard.results)
        if (const ServiceLevelResult *settled = resultOf(all, result.serviceLevel, result.period)) {
            result.credit = settled->credit;
            result.creditRemark = settled->creditRemark;
        }
}

} // namespace

Scorecard evaluate(const EvaluationInput &input)
{
    Scorecard scorecard{input.agreement.id, input.asOf, {}};
    const std::vector<CreditLine> lines = judgeAll(input, scorecard);
    if (lacksShorterPeriods(input, lines, scorecard))
        settleOverWholePeriods(input, scorecard);
    else
        settleCredits(input.agreement, lines, scorecard.results);
    return scorecard;
}

} // namespace kept
