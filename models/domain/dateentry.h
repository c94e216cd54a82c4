// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/displaylocale.h"
#include "models/domain/result.h"

#include <QDate>
#include <QLocale>

namespace kept {

/// What the day that is asked for stands for: of "Q3" or "March 2026" a start takes the first day and an end the last.
enum class DateRole { Start, End };

/// The date that a person typed: in the locale's short, medium or long form with or without the year, "2026-01-31",
/// "31.12.", "31.12.26", "+3m", "-2w", "today", "Q3", "2026-Q3", "March 2026". A year of two digits is the one that is
/// nearest to `today`. Nothing is guessed: a day that does not exist, a weekday that is not the date's and a month 13
/// are errors. Without a `today` (an invalid date) the forms that count from it are errors too.
[[nodiscard]] Result<QDate> readDateEntry(
    const QString &text, const QDate &today, DateRole role = DateRole::Start, const QLocale &locale = displayLocale());

/// How the locale writes short dates, with four digits for the year: "dd.MM.yyyy".
[[nodiscard]] QString dateEntryForm(const QLocale &locale = displayLocale());
/// The date in this form; readDateEntry() reads it back.
[[nodiscard]] QString dateEntryText(const QDate &date, const QLocale &locale = displayLocale());

} // namespace kept
