// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/measured.h"

namespace kept {

/// Fills what outages say into the parts of availability and the metrics beside it; `into` has one place a part of the
/// level.
void measureOutages(const Level &level, bool ignoreExclusions, Recorder *recorder, std::vector<Measured> &into);

} // namespace kept
