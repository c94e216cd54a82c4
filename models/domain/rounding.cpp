// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rounding.h"

#include <limits>
#include <stdexcept>

namespace kept {

namespace {

__extension__ typedef unsigned __int128 UInt128;

/// A magnitude cut off after some decimal places: `digits` is it times 10^places without the fraction that is left,
/// which is rest ÷ divisor, 0 <= rest < divisor.
struct Cut {
    UInt128 digits = 0;
    UInt128 rest = 0;
    UInt128 divisor = 1;
};

/// The next decimal digit by long division. Adding ten times instead of multiplying keeps within 128 bits.
unsigned nextDigit(Cut &cut)
{
    UInt128 rest = 0;
    unsigned digit = 0;
    for (int i = 0; i < 10; ++i) {
        rest += cut.rest;
        if (rest >= cut.divisor) {
            rest -= cut.divisor;
            ++digit;
        }
    }
    cut.rest = rest;
    return digit;
}

Cut cutOff(const Rational &value, int places)
{
    const auto top = static_cast<UInt128>(value.numerator() < 0 ? -value.numerator() : value.numerator());
    const auto bottom = static_cast<UInt128>(value.denominator());
    Cut cut{top / bottom, top % bottom, bottom};
    for (int i = 0; i < places; ++i) {
        if (cut.digits > (~UInt128{0} >> 1) / 10 - 1)
            throw std::overflow_error("the rounded number needs more than 127 bits");
        cut.digits = cut.digits * 10 + nextDigit(cut);
    }
    return cut;
}

bool roundsAwayFromZero(const Cut &cut, RoundingMode mode)
{
    if (cut.rest == 0)
        return false;
    const UInt128 missing = cut.divisor - cut.rest;
    switch (mode) {
    case RoundingMode::HalfUp:
        return cut.rest >= missing;
    case RoundingMode::HalfEven:
        return cut.rest > missing || (cut.rest == missing && cut.digits % 2 == 1);
    case RoundingMode::Down:
        return false;
    case RoundingMode::Up:
        return true;
    }
    return false;
}

/// The value times 10^places, rounded to a whole number.
Int128 scaled(const Rational &value, int places, RoundingMode mode)
{
    const Cut cut = cutOff(value, places);
    const auto size = static_cast<Int128>(cut.digits + (roundsAwayFromZero(cut, mode) ? 1 : 0));
    return value.numerator() < 0 ? -size : size;
}

Int128 powerOfTen(int places)
{
    Int128 power = 1;
    for (int i = 0; i < places; ++i)
        power *= 10;
    return power;
}

} // namespace

std::int64_t roundToWhole(const Rational &value, RoundingMode mode)
{
    const Int128 whole = scaled(value, 0, mode);
    if (whole > std::numeric_limits<std::int64_t>::max() || whole < std::numeric_limits<std::int64_t>::min())
        throw std::overflow_error("the rounded number needs more than 64 bits");
    return static_cast<std::int64_t>(whole);
}

Rational roundToPlaces(const Rational &value, int places, RoundingMode mode)
{
    return {scaled(value, places, mode), powerOfTen(places)};
}

QString toFixed(const Rational &value, int places, RoundingMode mode)
{
    const Int128 whole = scaled(value, places, mode);
    QString text = toText(whole < 0 ? -whole : whole).rightJustified(places + 1, QLatin1Char('0'));
    if (places > 0)
        text.insert(text.size() - places, QLatin1Char('.'));
    if (whole < 0)
        text.prepend(QLatin1Char('-'));
    return text;
}

} // namespace kept
