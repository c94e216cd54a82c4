// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/displaylocale.h"
#include "models/domain/money.h"
#include "models/domain/period.h"
#include "models/domain/servicelevel.h"

#include <QLocale>

namespace kept {

// How values are shown to people, in their locale. Never for storage, never read back. Lengths of time hold no-break
// spaces.

/// "2,870.00 EUR" with all minor places.
[[nodiscard]] QString displayMoney(const Money &money, const QLocale &locale = displayLocale());
/// "2,870.00", for columns that name the currency in their header.
[[nodiscard]] QString displayAmount(const Money &money, const QLocale &locale = displayLocale());
/// "99.861 %", "4 h 09", "1,204", "4.25"; rounded half even to `places` (per cent and score only). A share below 100 %
/// takes as many more places as keep it from reading 100 %, and one above 0 from reading 0 %: 99.998 %.
[[nodiscard]] QString displayValue(
    const Rational &value, Unit unit, int places = 2, const QLocale &locale = displayLocale());
/// The same without the unit's sign, for columns that name it in their header: "99.861".
[[nodiscard]] QString displayNumber(
    const Rational &value, Unit unit, int places = 2, const QLocale &locale = displayLocale());
/// A length of time in running text: "246 min", from ten hours on "176 h" and "10 h 05 min".
[[nodiscard]] QString displayMinutes(std::int64_t minutes, const QLocale &locale = displayLocale());
/// A length of time with its seconds, up to three places of them: "4 h 00 min 20 s", "42.5 s".
[[nodiscard]] QString displaySeconds(const Rational &seconds, int places = 0, const QLocale &locale = displayLocale());
/// "≥ 99.90 %", "≤ 4 h", "95.0 to 105.0 %".
[[nodiscard]] QString displayTarget(
    const Target &target, Direction direction, Unit unit, const QLocale &locale = displayLocale());
/// "1,204", "-0.25": exact up to `places`, then rounded half even, without zeros at the end.
[[nodiscard]] QString displayExact(const Rational &value, int places = 3, const QLocale &locale = displayLocale());
/// "31 Mar 2026, 14:05" in the zone; with seconds where there are any.
[[nodiscard]] QString displayInstant(Instant at, const QTimeZone &zone, const QLocale &locale = displayLocale());
/// "31 Mar 2026" in the locale's medium form.
[[nodiscard]] QString displayDate(const QDate &date, const QLocale &locale = displayLocale());
/// "Mar 2026", "Q3 2026", "H1 2026", "2026", "15 Jan to 14 Feb 2026".
[[nodiscard]] QString displayPeriod(const Period &period, const QLocale &locale = displayLocale());

} // namespace kept
