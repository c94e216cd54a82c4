// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/audittrail.h"

#include <functional>

namespace kept {

/// Compares what each claim demands with the service credit that follows from the results, judged at `now`. Where they
/// differ, the results are judged again from what the workbook knew when the claim was made: if the amount followed
/// then, the difference is stated as a restatement beside the claim; if nothing explains it, that is the finding.
/// `keepGoing` is asked between claims. Adds to the report, and ends at the first finding.
[[nodiscard]] Result<void> verifyClaims(
    const Database &database, Instant now, const std::function<bool()> &keepGoing, VerifyReport &report);

} // namespace kept
