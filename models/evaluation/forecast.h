// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/measured.h"
#include "models/evaluation/resultfacts.h"

namespace kept {

/// Where the running part can still end: availability exactly, shares of records as if records came as until now, sums
/// by pace. Nothing for means, percentiles and the rest, for ended parts, and where not all that is judged is covered.
[[nodiscard]] std::optional<EndForecast> forecastOf(const Level &level, const Part &part, const Measured &measured);

} // namespace kept
