// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/sharebounds.h"

#include <algorithm>

namespace kept {

namespace {

Int128 roundedUp(Int128 value, Int128 divisor) { return value / divisor + (value % divisor == 0 ? 0 : 1); }

} // namespace

ShareBounds::ShareBounds(Int128 least, Int128 most)
    : m_least(std::clamp(least, Int128{0}, whole)), m_most(std::clamp(most, Int128{0}, whole))
{ }

ShareBounds::ShareBounds(const Rational &share)
{
    if (share >= Rational(1))
        m_least = m_most = whole;
    if (share >= Rational(1) || share <= Rational(0))
        return;
    Int128 rest = share.numerator();
    for (Int128 bit = whole >> 1; bit > 0; bit >>= 1) { // by bits, because the numerator may already fill them all
        const bool fits = rest >= share.denominator() - rest;
        rest = fits ? rest - (share.denominator() - rest) : rest + rest;
        m_least += fits ? bit : 0;
    }
    m_most = m_least + (rest == 0 ? 0 : 1);
}

ShareBounds operator+(const ShareBounds &a, const ShareBounds &b)
{
    return {a.m_least + b.m_least, a.m_most + b.m_most};
}

ShareBounds operator-(const ShareBounds &a, const ShareBounds &b)
{
    return {a.m_least - b.m_most, a.m_most - b.m_least};
}

ShareBounds operator*(const ShareBounds &a, const ShareBounds &b)
{
    return {a.m_least * b.m_least / ShareBounds::whole, roundedUp(a.m_most * b.m_most, ShareBounds::whole)};
}

ShareBounds operator/(const ShareBounds &a, const ShareBounds &b)
{
    const Int128 most = b.m_least == 0 ? ShareBounds::whole : roundedUp(a.m_most * ShareBounds::whole, b.m_least);
    return {b.m_most == 0 ? Int128{0} : a.m_least * ShareBounds::whole / b.m_most, most};
}

} // namespace kept
