// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/creditlines.h"
#include "models/evaluation/input.h"
#include "models/evaluation/scorecard.h"
#include "models/evaluation/trace.h"

#include <functional>

namespace kept {

/// Judges every service level of the agreement in every period that touches [input.first, input.last]. Pure: the same
/// input gives the same scorecard on any machine, in any locale.
[[nodiscard]] Scorecard evaluate(const EvaluationInput &input);

/// Judged results of some days, by service level, then period, whose credits are not settled yet; the facts of each
/// name its result.
struct JudgedDays {
    std::vector<ServiceLevelResult> results;
    std::vector<CreditFacts> facts;
};
/// Whether credits may depend on results of more days than those that are asked for: of a cap or of earlier periods.
[[nodiscard]] bool mayReachBeyond(const Agreement &agreement);
using JudgeDays = std::function<Result<JudgedDays>(const QDate &first, const QDate &last)>;
/// The scorecard of [first, last] out of results that `judge` gives, from wherever it has them. It is asked a second
/// time, for more days, where credits reach beyond them. `claims` are those of the agreement.
[[nodiscard]] Result<Scorecard> settled(const Agreement &agreement, const std::vector<Claim> &claims, Instant asOf,
    const QDate &first, const QDate &last, const JudgeDays &judge);

/// One result as it stands among all credits, with the line that led to its credit.
struct SettledCredit {
    ServiceLevelResult result;
    std::optional<CreditLine> line{};
};
[[nodiscard]] SettledCredit settledCredit(const EvaluationInput &input, const ServiceLevelResult &judged);

/// The trace of one figure: the same computation, told line by line, down to each record, for readers of the locale.
[[nodiscard]] Trace explain(
    const EvaluationInput &input, const ServiceLevelId &id, const Period &period, const QLocale &locale);

} // namespace kept
