// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/displaylocale.h"
#include "models/evaluation/completenessinput.h"
#include "models/evaluation/evaluate.h"
#include "models/evaluation/portfolio.h"
#include "models/store/database.h"
#include "models/workspace/judgeagreements.h"

#include <functional>

namespace kept {

/// The days that a window looks at: the quarter of today and the twelve before it.
struct UsualDays {
    QDate first;
    QDate last;
};
[[nodiscard]] UsualDays usualDays(const QDate &today);

/// A portfolio and what was judged anew for it, which storeResults() puts into the workbook.
struct CurrentPortfolio {
    Portfolio portfolio;
    JudgedAgreements judged;
};
/// Loads the records and judges [first, last] as of the instant. Reads only; may run in any thread with its own
/// database.
[[nodiscard]] Result<CurrentPortfolio> loadCurrentPortfolio(const Database &database, Instant asOf, const QDate &first,
    const QDate &last, const JudgingProgress &progress = {});
/// What is judged anew, for storeResults(), where nobody looks at the portfolio.
[[nodiscard]] Result<JudgedAgreements> loadUpdate(
    const Database &database, Instant asOf, const QDate &first, const QDate &last);
/// As loadCurrentPortfolio() for those who only look: what is judged anew is not kept, and completeness is not scored.
[[nodiscard]] Result<Portfolio> loadPortfolio(const Database &database, Instant asOf, const QDate &first,
    const QDate &last, const JudgingProgress &progress = {});
/// The portfolio out of stored results alone, without a look at any measurement: as of the instant that they were
/// brought up to. Nothing when a record was changed since, when that instant lies after `now`, or when they are of
/// other days.
[[nodiscard]] Result<std::optional<Portfolio>> loadStoredPortfolio(
    const Database &database, Instant now, const QDate &first, const QDate &last);
/// The business records alone, with nothing judged.
[[nodiscard]] Result<Portfolio> loadRecords(const Database &database);
/// The snapshot of one agreement that evaluate() and explain() take.
[[nodiscard]] Result<EvaluationInput> loadInput(
    const Database &database, const Agreement &agreement, Instant asOf, const QDate &first, const QDate &last);
/// The trace of one figure, for readers of the locale.
[[nodiscard]] Result<Trace> explainFigure(const Database &database, const AgreementId &agreement,
    const ServiceLevelId &level, const Period &period, Instant asOf, const QLocale &locale = displayLocale());

} // namespace kept
