// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <compare>
#include <cstdint>

namespace kept {

/// Signed integer of 128 bits; wide enough that a downtime weighted by a share (10^12 ms × 10^9) stays exact.
__extension__ typedef __int128 Int128;

/// An exact fraction, always reduced, with a positive denominator. Arithmetic that leaves 127 bits throws
/// std::overflow_error; comparison never overflows (it compares continued fractions).
class Rational {
public:
    constexpr Rational() = default;
    /// numerator ÷ denominator; throws std::domain_error for a denominator of 0.
    Rational(Int128 numerator, Int128 denominator);
    /// Implicit from whole numbers, so that formulas read as they are written.
    Rational(std::int64_t whole) : m_numerator(whole) { }

    [[nodiscard]] Int128 numerator() const { return m_numerator; }
    [[nodiscard]] Int128 denominator() const { return m_denominator; }
    /// Nearest double, for drawing only; never for a verdict or money.
    [[nodiscard]] double toDouble() const;
    [[nodiscard]] bool isZero() const { return m_numerator == 0; }
    /// Largest whole number that is not greater.
    [[nodiscard]] Int128 floor() const;

    friend Rational operator+(const Rational &a, const Rational &b);
    friend Rational operator-(const Rational &a, const Rational &b);
    friend Rational operator*(const Rational &a, const Rational &b);
    /// Throws std::domain_error when b is 0.
    friend Rational operator/(const Rational &a, const Rational &b);
    friend Rational operator-(const Rational &a);
    friend std::strong_ordering operator<=>(const Rational &a, const Rational &b);
    friend bool operator==(const Rational &a, const Rational &b) = default;

private:
    struct Reduced { }; ///< that the fraction is, and that its denominator is positive
    constexpr Rational(Int128 numerator, Int128 denominator, Reduced)
        : m_numerator(numerator), m_denominator(denominator)
    { }

    Int128 m_numerator = 0;
    Int128 m_denominator = 1;
};

/// Decimal digits of the whole number, with a minus sign if it is negative.
[[nodiscard]] QString toText(Int128 value);
/// "num/den" or "num" as text that reads back exactly; and the way back (throws nothing, false on bad text).
[[nodiscard]] QString toText(const Rational &value);
[[nodiscard]] bool fromText(const QString &text, Rational &value);

} // namespace kept
