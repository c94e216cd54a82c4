// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/measured.h"

namespace kept {

/// Fills what ratings say into the parts of satisfaction; `into` has one place a part of the level.
void measureRatings(const Level &level, bool ignoreExclusions, Recorder *recorder, std::vector<Measured> &into);

} // namespace kept
