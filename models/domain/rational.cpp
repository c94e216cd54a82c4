// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rational.h"

#include <algorithm>
#include <array>
#include <bit>
#include <numeric>
#include <stdexcept>
#include <utility>

namespace kept {

namespace {

__extension__ typedef unsigned __int128 UInt128;

constexpr UInt128 largest = ~UInt128{0} >> 1;

[[noreturn]] void overflow() { throw std::overflow_error("the exact fraction needs more than 127 bits"); }

UInt128 magnitude(Int128 value)
{
    return value < 0 ? UInt128{0} - static_cast<UInt128>(value) : static_cast<UInt128>(value);
}

Int128 withSign(UInt128 size, bool negative)
{
    if (size > largest)
        overflow();
    return negative ? -static_cast<Int128>(size) : static_cast<Int128>(size);
}

UInt128 gcd(UInt128 a, UInt128 b)
{
    while (b != 0) {
        if (((a | b) >> 64) == 0) { // 64-bit division is several times faster than the library's 128-bit one
            return std::gcd(static_cast<std::uint64_t>(a), static_cast<std::uint64_t>(b));
        }
        a = std::exchange(b, a % b);
    }
    return a;
}

UInt128 quotient(UInt128 value, UInt128 divisor)
{
    if (divisor == 1)
        return value;
    const bool isNarrow = ((value | divisor) >> 64) == 0;
    return isNarrow ? static_cast<std::uint64_t>(value) / static_cast<std::uint64_t>(divisor) : value / divisor;
}

// By magnitudes, because clang's signed 128-bit overflow check needs a run-time library that GCC's does not have.
Int128 times(Int128 a, Int128 b)
{
    UInt128 product = 0;
    if (__builtin_mul_overflow(magnitude(a), magnitude(b), &product))
        overflow();
    return withSign(product, (a < 0) != (b < 0));
}

Int128 plus(Int128 a, Int128 b)
{
    Int128 sum = 0;
    if (__builtin_add_overflow(a, b, &sum))
        overflow();
    return sum;
}

bool fitsIn63Bits(Int128 value) { return magnitude(value) >> 63 == 0; }

/// Compares positive fractions by their continued fractions: whole parts first, then the remainders upside down.
std::strong_ordering comparePositive(UInt128 a, UInt128 b, UInt128 c, UInt128 d)
{
    bool reversed = false;
    for (;;) {
        const UInt128 left = a / b;
        const UInt128 right = c / d;
        a %= b;
        c %= d;
        if (left != right || a == 0 || c == 0) {
            const auto order = left != right ? left <=> right : a <=> c;
            return reversed ? 0 <=> order : order;
        }
        std::swap(a, b);
        std::swap(c, d);
        reversed = !reversed;
    }
}

bool wholeFromText(QStringView text, Int128 &value)
{
    const bool negative = text.startsWith(u'-');
    const QStringView digits = negative ? text.mid(1) : text;
    if (digits.isEmpty())
        return false;
    UInt128 size = 0;
    for (const QChar c : digits) {
        if (c < u'0' || c > u'9')
            return false;
        const auto digit = static_cast<UInt128>(c.unicode() - u'0');
        if (size > (largest - digit) / 10)
            return false;
        size = size * 10 + digit;
    }
    value = withSign(size, negative);
    return true;
}

} // namespace

Rational::Rational(Int128 numerator, Int128 denominator)
{
    if (denominator == 0)
        throw std::domain_error("a fraction with the denominator 0");
    const UInt128 top = magnitude(numerator);
    const UInt128 bottom = magnitude(denominator);
    const UInt128 divisor = gcd(top, bottom);
    m_numerator = withSign(quotient(top, divisor), (numerator < 0) != (denominator < 0));
    m_denominator = withSign(quotient(bottom, divisor), false);
}

double Rational::toDouble() const
{
    return static_cast<double>(static_cast<long double>(m_numerator) / static_cast<long double>(m_denominator));
}

Int128 Rational::floor() const
{
    const Int128 quotient = m_numerator / m_denominator;
    return m_numerator % m_denominator < 0 ? quotient - 1 : quotient;
}

Rational operator+(const Rational &a, const Rational &b)
{
    // Only the parts of the denominators that differ are multiplied, so that sums over one denominator stay small.
    const auto common = static_cast<Int128>(gcd(magnitude(a.m_denominator), magnitude(b.m_denominator)));
    const Int128 left = a.m_denominator / common;
    const Int128 right = b.m_denominator / common;
    return {plus(times(a.m_numerator, right), times(b.m_numerator, left)), times(left, b.m_denominator)};
}

Rational operator-(const Rational &a)
{
    return {withSign(magnitude(a.m_numerator), a.m_numerator > 0), a.m_denominator, Rational::Reduced()};
}

Rational operator-(const Rational &a, const Rational &b) { return a + -b; }

Rational operator*(const Rational &a, const Rational &b)
{
    // Reduced crosswise first: the products then are the result, reduced, and overflow only if the result does.
    const Rational x(a.m_numerator, b.m_denominator);
    const Rational y(b.m_numerator, a.m_denominator);
    return {times(x.m_numerator, y.m_numerator), times(x.m_denominator, y.m_denominator), Rational::Reduced()};
}

Rational operator/(const Rational &a, const Rational &b)
{
    if (b.isZero())
        throw std::domain_error("a division by 0");
    const bool negative = b.m_numerator < 0;
    return a
        * Rational(withSign(magnitude(b.m_denominator), negative), withSign(magnitude(b.m_numerator), false),
            Rational::Reduced());
}

std::strong_ordering operator<=>(const Rational &a, const Rational &b)
{
    if (a.m_denominator == b.m_denominator)
        return a.m_numerator <=> b.m_numerator;
    if (fitsIn63Bits(a.m_numerator) && fitsIn63Bits(b.m_numerator) && fitsIn63Bits(a.m_denominator)
        && fitsIn63Bits(b.m_denominator))
        return a.m_numerator * b.m_denominator <=> b.m_numerator * a.m_denominator;
    const bool aNegative = a.m_numerator < 0;
    if (aNegative != (b.m_numerator < 0))
        return aNegative ? std::strong_ordering::less : std::strong_ordering::greater;
    const auto order = comparePositive(
        magnitude(a.m_numerator), magnitude(a.m_denominator), magnitude(b.m_numerator), magnitude(b.m_denominator));
    return aNegative ? 0 <=> order : order;
}

QString toText(Int128 value)
{
    std::array<char, 40> digits{};
    auto at = digits.end();
    UInt128 rest = magnitude(value);
    do {
        *--at = static_cast<char>('0' + static_cast<int>(rest % 10));
        rest /= 10;
    } while (rest != 0);
    if (value < 0)
        *--at = '-';
    return QString::fromLatin1(&*at, digits.end() - at);
}

QString toText(const Rational &value)
{
    const QString top = toText(value.numerator());
    return value.denominator() == 1 ? top : top + QLatin1Char('/') + toText(value.denominator());
}

bool fromText(const QString &text, Rational &value)
{
    const QStringView view(text);
    const qsizetype slash = view.indexOf(u'/');
    Int128 numerator = 0;
    Int128 denominator = 1;
    if (!wholeFromText(slash < 0 ? view : view.left(slash), numerator))
        return false;
    if (slash >= 0 && (!wholeFromText(view.mid(slash + 1), denominator) || denominator <= 0))
        return false;
    value = Rational(numerator, denominator);
    return true;
}

} // namespace kept
