// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rational.h"

namespace kept {

/// A share from 0 to 1 that lies between two others, in parts of 2^62. All arithmetic rounds outwards, so the exact
/// share stays between the two however many steps there are; for where the exact fraction does not fit.
class ShareBounds {
public:
    ShareBounds() = default;
    /// What is more than 1 is taken as 1, and what is negative as 0.
    explicit ShareBounds(const Rational &share);

    [[nodiscard]] Rational least() const { return {m_least, whole}; }
    [[nodiscard]] Rational most() const { return {m_most, whole}; }
    [[nodiscard]] bool isZero() const { return m_most == 0; }

    friend ShareBounds operator+(const ShareBounds &a, const ShareBounds &b);
    friend ShareBounds operator-(const ShareBounds &a, const ShareBounds &b);
    friend ShareBounds operator*(const ShareBounds &a, const ShareBounds &b);
    friend ShareBounds operator/(const ShareBounds &a, const ShareBounds &b);

private:
    static constexpr Int128 whole = Int128{1} << 62;

    ShareBounds(Int128 least, Int128 most); // kept within 0 and 1

    Int128 m_least = 0;
    Int128 m_most = 0;
};

} // namespace kept
