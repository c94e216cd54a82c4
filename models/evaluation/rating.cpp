// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/rating.h"

namespace kept {

RatingStep ratingStepOf(const Rational &graded, const RatingSteps &steps, Direction direction)
{
    const auto reaches = [&](const Decimal &threshold) {
        const Rational bound = threshold.toRational();
        return direction == Direction::AtMost ? graded <= bound : bound <= graded;
    };
    if (reaches(steps.good))
        return RatingStep::Good;
    if (reaches(steps.approaching))
        return RatingStep::ApproachingTarget;
    return reaches(steps.requiresImprovement) ? RatingStep::RequiresImprovement : RatingStep::Inadequate;
}

} // namespace kept
