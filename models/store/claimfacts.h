// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/portfolio.h"
#include "models/store/database.h"

namespace kept {

/// When what the credit of each claim goes by was last changed, as the audit trail has it: measurements of its period,
/// exclusions and invoices that touch it, and figures that were settled. Where credits look at earlier periods, also
/// that of those. Nothing of a claim for which the workbook knows no such day.
[[nodiscard]] Result<std::map<ClaimId, Instant>> latestFacts(const Database &database, const Portfolio &records);

} // namespace kept
