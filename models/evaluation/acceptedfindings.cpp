// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/acceptedfindings.h"

#include <algorithm>

namespace kept {

std::vector<Finding> findingsBeforeAcceptance(CompletenessInput input)
{
    if (input.agreement.acceptedFindings.empty())
        return {};
    input.agreement.acceptedFindings.clear();
    return checkCompleteness(input).findings;
}

QString acceptedText(const AcceptedFinding &accepted, const std::vector<Finding> &findings)
{
    for (const Finding &each : findings)
        if (each.rule == accepted.rule && each.subject == accepted.subject)
            return each.message;
    for (const RuleDescription &each : completenessRules())
        if (each.id == accepted.rule)
            return each.title;
    return accepted.rule;
}

int requiredFindings(const CompletenessInput &input)
{
    const std::vector<Finding> open = checkCompleteness(input).findings;
    return static_cast<int>(std::count_if(
        open.begin(), open.end(), [](const Finding &each) { return each.severity == Severity::Required; }));
}

} // namespace kept
