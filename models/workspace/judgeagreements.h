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
/// puts the scorecards into it; for a window, which keeps them, it also scores the completeness of those that are not
/// archived. The work is done by this thread and, when there is much, by another one that reads through a connection of
/// its own.
[[nodiscard]] Result<JudgedAgreements> judgeAgreements(
    const Database &database, Portfolio &portfolio, Keep keep, const JudgingProgress &progress = {});

/// Agreements, without amendments that wait for approval, to be judged over days as of an instant.
struct JudgingTask {
    const std::vector<Agreement> &agreements;
    Instant asOf;
    QDate first;
    QDate last;
    Keep keep = Keep::Yes;
};
/// Judges where stored results are not current, in the same way, for those who look at none of them.
[[nodiscard]] Result<JudgedAgreements> judgeWhatChanged(
    const Database &database, const JudgingTask &task, const std::vector<CalendarRecord> &calendars);
/// The scorecards and scores of judgeAgreements() out of stored results alone, as they stand, which the connection sees
/// in that state.
[[nodiscard]] Result<void> takeStoredResults(const Database &database, const ResultState &state, Portfolio &portfolio);

} // namespace kept
