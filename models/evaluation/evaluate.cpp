// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/evaluate.h"

#include "models/evaluation/creditsettlement.h"
#include "models/evaluation/levelresult.h"

namespace kept {

Scorecard evaluate(const EvaluationInput &input)
{
    Scorecard scorecard{input.agreement.id, input.asOf, {}};
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
    settleCredits(input.agreement, lines, scorecard.results);
    return scorecard;
}

} // namespace kept
