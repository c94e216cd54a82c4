// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/creditevidence.h"
#include "models/store/database.h"

namespace kept {

/// Explains credits of the agreement from its records as of the instant; they are read once for all of the credits. The
/// database must live as long as what is given.
[[nodiscard]] EvidenceSource evidenceFrom(const Database &database, const Agreement &agreement, Instant asOf);

} // namespace kept
