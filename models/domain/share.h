// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rational.h"
#include "models/domain/result.h"

namespace kept {

/// A fraction held in parts per billion, exact: 10 % is 100,000,000 parts. May exceed 1 (a multiple of a charge).
class Share {
public:
    constexpr Share() = default;
    [[nodiscard]] static constexpr Share fromParts(std::int64_t parts)
    {
        Share share;
        share.m_parts = parts;
        return share;
    }
    [[nodiscard]] static constexpr Share whole() { return fromParts(1'000'000'000); }
    /// Reads a fraction such as "0.1"; at most 9 places, not negative.
    [[nodiscard]] static Result<Share> parseFraction(const QString &text);
    /// Reads per cent such as "10" or "12.5"; at most 7 places, not negative.
    [[nodiscard]] static Result<Share> parsePercent(const QString &text);

    [[nodiscard]] std::int64_t parts() const { return m_parts; }
    [[nodiscard]] Rational toRational() const { return Rational(m_parts, 1'000'000'000); }
    /// Shortest decimal fraction: "0.1", "0", "1".
    [[nodiscard]] QString toFraction() const;
    /// Shortest decimal per cent without the sign: "10", "12.5".
    [[nodiscard]] QString toPercent() const;

    auto operator<=>(const Share &) const = default;

private:
    std::int64_t m_parts = 0;
};

} // namespace kept
