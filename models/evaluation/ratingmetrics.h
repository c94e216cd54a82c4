// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/measured.h"

namespace kept {

/// Fills what ratings say into the parts of satisfaction; `into` has one place a part of the level.
void measureRatings(const Level &level, bool ignoreExclusions, Recorder *recorder, std::vector<Measured> &into);
/// The ratings of one part: their number in the denominator, above it the sum of their scores or how many are in the
/// top two boxes.
[[nodiscard]] Measured ratingsOf(
    const Level &level, const Part &part, SatisfactionMeasure satisfaction, bool ignoreExclusions, Recorder *recorder);

} // namespace kept
