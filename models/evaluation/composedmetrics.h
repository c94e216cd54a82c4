// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/measured.h"

namespace kept {

/// Fills what the parts of composed metrics come to into the parts of the level; `into` has one place a part. A figure
/// that cannot be computed exactly has no value.
void measureComposed(const Level &level, bool ignoreExclusions, Recorder *recorder, std::vector<Measured> &into);

} // namespace kept
