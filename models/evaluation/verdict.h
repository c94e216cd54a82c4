// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/measured.h"
#include "models/evaluation/scorecard.h"

namespace kept {

/// A part with what was measured in it.
struct JudgedPart {
    ResultPart result;
    Measured measured;
    std::optional<Rational> own{}; ///< the value that was measured, where another figure was settled to count
};

/// Whether the status says how the target was kept: met, at risk, missed or critical.
[[nodiscard]] bool isJudged(Status status);
/// Worse than the target; exact.
[[nodiscard]] bool misses(const Rational &value, const Target &target, Direction direction);
/// Worse than the critical threshold; never without one.
[[nodiscard]] bool isCritical(const Rational &value, const Target &target, Direction direction);
/// Nearer to the target than the warning margin, on its good side.
[[nodiscard]] bool isNear(const Rational &value, const Target &target, Direction direction);
/// Rounded down, so that what is not wholly covered never shows as if it were.
[[nodiscard]] Share shareOf(const Rational &covered);
/// The value that the contract compares: rounded only where it says so.
[[nodiscard]] Rational gradedValue(const ServiceLevel &level, const Rational &value);

/// A sum that only grows while the period runs.
[[nodiscard]] bool isCumulative(const MetricRule &rule);
/// The best value the running part can still end with; nothing when it can always be averted.
[[nodiscard]] std::optional<Rational> bestEnd(const ServiceLevel &level, const Measured &measured);

/// Judges one part; `withExcluded` is the same part measured as if nothing had been excluded.
[[nodiscard]] JudgedPart judge(const Level &level, const Part &part, Measured measured, Measured *withExcluded);

/// Judges the part again by a figure that was settled to count in the place of its own.
void judgeBy(const Rational &figure, const ServiceLevelTerms &terms, ResultPart &part);

/// Final once the as-of instant is past the last window and coverage reaches the period's end.
[[nodiscard]] Finality finalityOf(const Level &level, const JudgedPeriod &period);
/// Calendar days after the period's end in which its records may still change: at most 30.
[[nodiscard]] int windowDays(const ServiceLevel &level, const AgreementContent &content);

} // namespace kept
