// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/measured.h"

namespace kept {

/// Fills what counts and reported values say into their parts; `into` has one place a part of the level.
void measureCounts(const Level &level, bool ignoreExclusions, Recorder *recorder, std::vector<Measured> &into);

/// One named count over a part.
struct CountSum {
    Rational total;
    std::int64_t records = 0;
    std::vector<std::int64_t> excluded; ///< records taken out
};
[[nodiscard]] CountSum sumOfCounts(
    const Level &level, const Part &part, const QString &name, bool ignoreExclusions, Recorder *recorder);

/// The supplier's own figure of the service level in exactly this period.
[[nodiscard]] std::optional<Decimal> reportedFor(const Level &level, const Period &period);

} // namespace kept
