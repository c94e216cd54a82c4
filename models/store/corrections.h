// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/portfolio.h"
#include "models/store/database.h"

namespace kept {

/// Imports with rows that were mended or left out by hand, and imports that were withdrawn, in the order of the audit
/// trail.
[[nodiscard]] Result<std::vector<Correction>> correctionsByHand(const Database &database);

} // namespace kept
