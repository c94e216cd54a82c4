// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rational.h"
#include "models/domain/result.h"

namespace kept {

/// A decimal number that keeps the places it was written with: 99.90 stays "99.90". Targets, thresholds and bands.
struct Decimal {
    std::int64_t unscaled = 0; ///< the digits without the point
    int places = 0; ///< how many of them stand after it, 0 to 9

    [[nodiscard]] Rational toRational() const;
    /// "99.90"; a point whatever the locale.
    [[nodiscard]] QString toText() const;
    /// Reads [-]digits[.digits] and nothing else (no grouping, exponent, nan, inf, blanks). At most 9 places, 18
    /// digits.
    [[nodiscard]] static Result<Decimal> parse(const QString &text);

    /// By value: 99.9 equals 99.90.
    friend bool operator==(const Decimal &a, const Decimal &b) { return a.toRational() == b.toRational(); }
    friend auto operator<=>(const Decimal &a, const Decimal &b) { return a.toRational() <=> b.toRational(); }
};

} // namespace kept
