// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/level.h"
#include "models/evaluation/recorder.h"
#include "models/evaluation/statistics.h"

namespace kept {

/// What a metric found in one part; several of a period add up to the whole.
struct Measured {
    Rational numerator;
    Rational denominator;
    std::vector<std::int64_t> samples; ///< milliseconds of the times that are averaged, ascending
    std::int64_t records = 0; ///< in the denominator
    std::int64_t excluded = 0; ///< records or spans taken out
    std::int64_t overdueOutside = 0;
    std::int64_t reopened = 0; ///< tickets among the records
    std::int64_t asked = 0; ///< satisfaction: that could have been rated; the records are those that were
    Rational serviceJudged; ///< availability: denominator of the judged span; others: service time of it, milliseconds
    Rational serviceTotal; ///< the same of the whole part, beyond the as-of instant
};

/// The value in the metric's unit; nothing when there is nothing to divide or to average.
[[nodiscard]] std::optional<Rational> valueOf(const MetricRule &rule, const Measured &measured);
/// The whole of both, `later` following `earlier`.
[[nodiscard]] Measured together(const MetricRule &rule, const Measured &earlier, const Measured &later);
/// The 95 % interval in the metric's unit for shares of records and means; nothing for the rest.
[[nodiscard]] std::optional<Interval> confidenceOf(const MetricRule &rule, const Measured &measured);

[[nodiscard]] bool isShareOfRecords(const MetricRule &rule);
[[nodiscard]] bool isMean(const MetricRule &rule);
/// Whether its records are tickets that may turn out not to be done: then it is told how many were reopened.
[[nodiscard]] bool tellsReopened(Metric metric);
/// Covered and empty is 0 for these, and a minimum sample does not concern them.
[[nodiscard]] bool isTally(const MetricRule &rule);

/// Measures every part of the level. With `ignoreExclusions` as if nothing had been excluded.
[[nodiscard]] std::vector<Measured> measure(const Level &level, bool ignoreExclusions, Recorder *recorder);

} // namespace kept
