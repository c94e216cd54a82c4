// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/resultfacts.h"

namespace kept {

/// The step of the graded value.
[[nodiscard]] RatingStep ratingStepOf(const Rational &graded, const RatingSteps &steps, Direction direction);

} // namespace kept
