// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/displaylocale.h"
#include "models/domain/weekhours.h"

#include <QLocale>

namespace kept {

// Service hours as people type and read them.

/// The hours of one day as they are typed: "09:00-12:00, 13:00-17:00", "9-17", "22:00-06:00" (past midnight), "24 h",
/// "closed" or nothing. Ascending; an error names the part that is wrong, and says when two intervals overlap.
[[nodiscard]] Result<std::vector<DayInterval>> dayHoursFromText(const QString &text);
/// "09:00-12:00, 13:00-17:00", which dayHoursFromText() reads back; empty for a closed day.
[[nodiscard]] QString dayHoursText(const std::vector<DayInterval> &hours);
/// The same for people, with "closed" for a day without hours.
[[nodiscard]] QString displayDayHours(const std::vector<DayInterval> &hours);
/// "Monday 09:00 to 17:00"; an end on the next day says so. 1 = Monday.
[[nodiscard]] QString displayInterval(
    int weekday, const DayInterval &interval, const QLocale &locale = displayLocale());
/// "Mon–Fri 09:00–17:00, Sat 10:00–14:00: 44 h a week"; days with the same hours stand together.
[[nodiscard]] QString displayWeek(const WeekHours &week, const QLocale &locale = displayLocale());

} // namespace kept
