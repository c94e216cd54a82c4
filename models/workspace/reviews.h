// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workspace/portfolio.h"
#include "models/workspace/workspace.h"

namespace kept {

/// The reviews of every active agreement whose period ended on or before `until`, by the agreement's cadence, that the
/// workbook does not hold yet; each due 30 days after its period's end. Not stored.
[[nodiscard]] std::vector<Review> plannedReviews(const Portfolio &portfolio, const QDate &until);
/// The workbook's reviews and the planned ones, by due date, latest first.
[[nodiscard]] std::vector<Review> allReviewsOf(const Portfolio &portfolio, const QDate &until);
/// Saves people, minutes, decisions and actions as one audit entry.
[[nodiscard]] Result<Review> recordReview(Workspace &workspace, Review review);
/// Freezes the period's scorecard and the minutes with a fingerprint. Refused before it was held, or when no one is
/// named as present.
[[nodiscard]] Result<Review> sealReview(Workspace &workspace, const ReviewId &id);
/// SHA-256 over the scorecard's canonical JSON and the minutes, decisions, actions and people; lower-case hex.
[[nodiscard]] QString reviewFingerprint(const Review &review);
/// Results of a sealed review that would come out otherwise today, as sentences: the restatements.
[[nodiscard]] QStringList restatements(const Review &review, const Scorecard &today);

} // namespace kept
