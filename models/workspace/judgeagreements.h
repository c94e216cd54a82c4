// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/portfolio.h"
#include "models/workspace/currentresults.h"

#include <functional>

namespace kept {

/// Told, in the calling thread, of agreements done and of all; stops the work by returning false.
using JudgingProgress = std::function<bool(int done, int all)>;

/// What came of judging beside the scorecards.
struct JudgedAgreements {
    ResultUpdate update; ///< to be stored
    int results = 0;
    int again = 0; ///< of these were judged; the others were stored, and nothing that they depend on has changed
};

/// Judges the portfolio's agreements over its days as of its instant, where their stored results are not current, and
/// puts the scorecards into it; scores the completeness of those that are not archived. The work is done by this thread
/// and, when there is much, by another one that reads through a connection of its own.
[[nodiscard]] Result<JudgedAgreements> judgeAgreements(
    const Database &database, Portfolio &portfolio, Keep keep, const JudgingProgress &progress = {});
/// The same out of stored results alone, as they stand.
[[nodiscard]] Result<void> takeStoredResults(const Database &database, Portfolio &portfolio);

} // namespace kept
