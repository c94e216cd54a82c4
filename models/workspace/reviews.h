// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/repositories.h"
#include "models/workspace/workspace.h"

#include "models/domain/review.h"

namespace kept {

/// Saves people, minutes, decisions and actions as one audit entry.
[[nodiscard]] Result<Review> recordReview(Workspace &workspace, Review review);
/// Freezes the period's scorecard and the minutes with a fingerprint, and backs the workbook up with them. Refused
/// before it was held, or when no one is named as present.
[[nodiscard]] Result<Review> sealReview(Workspace &workspace, const ReviewId &id);
/// SHA-256 over the scorecard's canonical JSON and the minutes, decisions, actions and people; lower-case hex.
[[nodiscard]] QString reviewFingerprint(const Review &review);

} // namespace kept
