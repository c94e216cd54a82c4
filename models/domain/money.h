// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/currency.h"
#include "models/domain/rational.h"
#include "models/domain/rounding.h"

namespace kept {

/// A whole number of minor units of one currency. Amounts of different currencies are never added.
class Money {
public:
    Money(std::int64_t minor, Currency currency) : m_minor(minor), m_currency(currency) { }
    [[nodiscard]] static Money zero(Currency currency) { return {0, currency}; }
    /// Reads "1000.00" with at most the currency's places; a sign is allowed, grouping is not.
    [[nodiscard]] static Result<Money> parse(const QString &amount, const QString &currencyCode);
    /// The exact number of minor units rounded once, as declared. Throws std::overflow_error outside 64 bits.
    [[nodiscard]] static Money fromExactMinor(const Rational &minor, Currency currency, RoundingMode mode);

    [[nodiscard]] std::int64_t minor() const { return m_minor; }
    [[nodiscard]] const Currency &currency() const { return m_currency; }
    [[nodiscard]] bool isZero() const { return m_minor == 0; }
    /// "1000.00" with all minor places and a point, whatever the locale.
    [[nodiscard]] QString amountText() const;
    /// "1000.00 USD".
    [[nodiscard]] QString toText() const;

    bool operator==(const Money &) const = default;

private:
    std::int64_t m_minor;
    Currency m_currency;
};

/// Sum or difference; an error when the currencies differ or 64 bits do not hold it.
[[nodiscard]] Result<Money> add(const Money &a, const Money &b);
[[nodiscard]] Result<Money> subtract(const Money &a, const Money &b);

} // namespace kept
