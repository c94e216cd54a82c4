// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/money.h"

namespace kept {

/// The largest number of minor units that is entered as one amount, and that one credit comes to: 10 trillion of a
/// currency with two places. Nine thousand of them can be added within 64 bits.
inline constexpr std::int64_t largestMinor = 1'000'000'000'000'000;

[[nodiscard]] bool isBeyondBound(const Money &amount);
/// "The amount is larger than can be added up; at most 10000000000000.00 EUR is taken."
[[nodiscard]] QString beyondBoundText(const Money &amount);

} // namespace kept
