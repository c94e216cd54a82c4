// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/displaylocale.h"
#include "models/evaluation/completenessinput.h"
#include "models/evaluation/evaluate.h"
#include "models/evaluation/portfolio.h"
#include "models/store/database.h"

#include <functional>

namespace kept {

/// Loads the records and judges [first, last] as of the instant. Reads only; may run in any thread with its own
/// database. `keepGoing` is asked between agreements.
[[nodiscard]] Result<Portfolio> loadPortfolio(const Database &database, Instant asOf, const QDate &first,
    const QDate &last, const std::function<bool()> &keepGoing = {});
/// The business records alone, with nothing judged.
[[nodiscard]] Result<Portfolio> loadRecords(const Database &database);
/// The snapshot of one agreement that evaluate() and explain() take.
[[nodiscard]] Result<EvaluationInput> loadInput(
    const Database &database, const Agreement &agreement, Instant asOf, const QDate &first, const QDate &last);
/// The trace of one figure, for readers of the locale.
[[nodiscard]] Result<Trace> explainFigure(const Database &database, const AgreementId &agreement,
    const ServiceLevelId &level, const Period &period, Instant asOf, const QLocale &locale = displayLocale());

} // namespace kept
