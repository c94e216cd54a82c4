// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/level.h"

namespace kept {

/// The stretches of days in which the service level is in force with unchanged terms: versions and stepped targets,
/// clipped to the agreement's life. Spans and clocks are still empty.
[[nodiscard]] std::vector<TermsPiece> piecesOf(const EvaluationInput &input, const ServiceLevelId &id);

/// Fills `periods` and `parts` (without coverage) from the pieces.
void layOutPeriods(Level &level);

} // namespace kept
