// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/creditlines.h"
#include "models/evaluation/levelresult.h"
#include "models/evaluation/recorder.h"

namespace kept {

/// Tells the service credit of the figure, step by step in the order in which it is settled: what the schedule pays,
/// the multiplier, points and pool, each cap that takes something away, rounding, minimum payout, and the amount with
/// its deadline; each with the clause that says so.
void tellCredit(const EvaluationInput &input, const JudgedResult &judged, Recorder &recorder);

/// Tells the steps from what the schedule pays to the amount of the result's credit, or why it is nothing.
void tellCreditLine(
    const Agreement &agreement, const CreditLine &line, const ServiceLevelResult &result, Recorder &recorder);

} // namespace kept
