// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/measured.h"

namespace kept {

/// Walks once over the tickets for all that the levels, which were laid out over one input with one set of clocks, ask
/// of them; what is found waits with the clocks. Levels with exclusions, which see other tickets, walk on their own.
void walkTickets(const std::vector<Level> &levels);

/// Fills what tickets say into the parts of ticket metrics; `into` has one place a part of the level.
void measureTickets(const Level &level, bool ignoreExclusions, Recorder *recorder, std::vector<Measured> &into);

} // namespace kept
