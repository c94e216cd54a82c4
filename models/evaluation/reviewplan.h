// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/portfolio.h"

namespace kept {

/// The reviews of every active agreement whose period ended on or before `until`, by the agreement's cadence, that the
/// workbook does not hold yet; each due 30 days after its period's end. Not stored.
[[nodiscard]] std::vector<Review> plannedReviews(const Portfolio &portfolio, const QDate &until);
/// The workbook's reviews and the planned ones, by due date, latest first.
[[nodiscard]] std::vector<Review> allReviewsOf(const Portfolio &portfolio, const QDate &until);
/// What of a sealed review would come out otherwise today, as sentences: figures, verdicts and service credits with
/// their difference, results that are gone and results that were not there. `today` was judged from `judgedFrom` on;
/// what began earlier is not compared.
[[nodiscard]] QStringList restatements(
    const Review &review, const Scorecard &today, const Agreement &agreement, const QDate &judgedFrom);

} // namespace kept
