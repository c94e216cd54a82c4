// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/servicelevel.h"

namespace kept {

/// What is wrong with the tiers of the service level's credit, as sentences: gaps and overlaps between them, and beside
/// the latest target tiers that pay for what keeps it and misses that no tier contains. Empty without a credit.
[[nodiscard]] QStringList bandFindings(const ServiceLevel &level);

} // namespace kept
