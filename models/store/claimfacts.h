// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/input.h"
#include "models/evaluation/portfolio.h"
#include "models/store/database.h"

namespace kept {

/// What is known of the facts that claimed credits go by.
struct ClaimFacts {
    std::map<ClaimId, LastChange> changes;
    std::map<ExclusionId, ExclusionFacts> exclusions;
};

/// What last changed what the credit of each claim goes by, as the audit trail has it: measurements of its period,
/// exclusions and invoices that touch it, and figures that were settled. Where credits look at earlier periods, also
/// that of those. Nothing of a claim for which the workbook knows no such change.
[[nodiscard]] Result<ClaimFacts> claimFacts(const Database &database, const Portfolio &records);

/// When it was.
[[nodiscard]] LatestFacts latestFacts(const ClaimFacts &facts);

} // namespace kept
