// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/allowance.h"
#include "models/evaluation/creditfacts.h"
#include "models/evaluation/verdict.h"

namespace kept {

/// One period of one level with all that was found on the way; evaluation keeps the result, the trace tells the rest.
struct JudgedResult {
    ServiceLevelResult result;
    std::vector<JudgedPart> parts;
    CreditFinding credit;
    std::optional<Allowance> allowance; ///< of the running part
};

/// Judges every period of the level; credits are found, not yet settled. The recorder, if any, hears of each record.
[[nodiscard]] std::vector<JudgedResult> judgeLevel(const Level &level, Recorder *recorder);
/// The same into `results`, whose room is used again from level to level.
void judgeLevel(const Level &level, Recorder *recorder, std::vector<JudgedResult> &results);

} // namespace kept
