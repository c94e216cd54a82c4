// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/input.h"
#include "models/evaluation/scorecard.h"
#include "models/evaluation/trace.h"

namespace kept {

/// Judges every service level of the agreement in every period that touches [input.first, input.last]. Pure: the same
/// input gives the same scorecard on any machine, in any locale.
[[nodiscard]] Scorecard evaluate(const EvaluationInput &input);

/// The trace of one figure: the same computation, told line by line, down to each record, for readers of the locale.
[[nodiscard]] Trace explain(
    const EvaluationInput &input, const ServiceLevelId &id, const Period &period, const QLocale &locale);

} // namespace kept
