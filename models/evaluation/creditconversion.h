// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/creditledger.h"

namespace kept {

/// Sums of several currencies in one of them, by rates that somebody entered. Only for reading: no credit, cap or claim
/// goes by it.
struct ConvertedTotals {
    std::optional<CreditTotals> totals; ///< nothing where a rate is missing
    std::vector<ExchangeRate> rates; ///< that were used, or would be
    std::vector<Currency> missing; ///< currencies from which no rate leads there
};

/// The rate from one currency to the other that is in force on the day: the latest one of that day or before. The other
/// direction is no rate.
[[nodiscard]] const ExchangeRate *rateOn(
    const std::vector<ExchangeRate> &rates, const Currency &from, const Currency &to, const QDate &day);

/// The sums added up in the currency, exactly, each rounded once, half to even.
[[nodiscard]] ConvertedTotals convertedTotals(const std::vector<CreditTotals> &totals, const Currency &to,
    const std::vector<ExchangeRate> &rates, const QDate &day);

/// "1 USD = 0.92 EUR since 1 Oct 2026 (European Central Bank)".
[[nodiscard]] QString rateText(const ExchangeRate &rate, const QLocale &locale = displayLocale());

/// What is said beside sums of several currencies: all in the currency that was chosen for the workbook, with each rate
/// that went in, its day and its source; or from which currencies a rate is missing. Empty for one currency, or when
/// none was chosen.
[[nodiscard]] QStringList convertedSumsTexts(
    const Portfolio &portfolio, const std::vector<CreditTotals> &totals, const QLocale &locale = displayLocale());

} // namespace kept
