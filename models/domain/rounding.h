// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rational.h"

namespace kept {

/// How a value between two steps is rounded. Half even is the default for money (IEEE 754 roundTiesToEven).
enum class RoundingMode { HalfUp, HalfEven, Down, Up };

/// The value rounded to a whole number. HalfUp rounds halves away from zero, Down towards zero, Up away from zero.
/// Throws std::overflow_error outside 64 bits.
[[nodiscard]] std::int64_t roundToWhole(const Rational &value, RoundingMode mode);
/// The value rounded to `places` decimal places (0 to 9).
[[nodiscard]] Rational roundToPlaces(const Rational &value, int places, RoundingMode mode);
/// The value as decimal text with exactly `places` places and a point, "99.861"; for showing, pass
/// RoundingMode::HalfEven.
[[nodiscard]] QString toFixed(const Rational &value, int places, RoundingMode mode = RoundingMode::HalfEven);

} // namespace kept
