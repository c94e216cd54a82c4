// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

namespace kept {

/// An ISO 4217 currency. The minor unit's places come from the standard's list (JPY 0, EUR 2, KWD 3).
class Currency {
public:
    /// The currency of a three-letter upper-case code that the list of ISO 4217 holds; an error that names the code
    /// otherwise.
    [[nodiscard]] static Result<Currency> fromCode(const QString &code);

    [[nodiscard]] QString code() const;
    /// Decimal places of the minor unit, 0 to 4.
    [[nodiscard]] int places() const { return m_places; }
    /// 10^places: minor units in one major unit.
    [[nodiscard]] std::int64_t minorPerMajor() const;

    bool operator==(const Currency &) const = default;
    auto operator<=>(const Currency &) const = default;

private:
    Currency(std::uint32_t packed, std::int8_t places) : m_packed(packed), m_places(places) { }
    std::uint32_t m_packed; // three letters, one a byte
    std::int8_t m_places;
};

} // namespace kept
