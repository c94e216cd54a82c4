// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/audittrail.h"

#include <functional>

namespace kept {

/// verifyWorkbook(), and then every review that was sealed in this workbook is judged again from the records, agreement
/// and calendars that it knew when it was sealed: the figures must be the sealed ones. What later corrections and
/// imports made of them is stated as notes, judged at `now`. Claims are compared with the credits (verifyclaims.h).
/// `keepGoing` is asked between reviews.
[[nodiscard]] Result<VerifyReport> verifyTrust(
    const Database &database, Instant now, const std::function<bool()> &keepGoing = {});

} // namespace kept
