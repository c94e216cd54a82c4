// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/calendar.h"

namespace kept {

/// Weekly hours, Monday first. In what follows a weekday is 0 (Monday) to 6, and the week goes round: what runs past
/// midnight of Sunday is open on Monday.
using WeekHours = std::array<std::vector<DayInterval>, 7>;

constexpr int secondsOfDay = 86'400;

/// How long a week without holidays is open, in seconds; what overlaps counts once.
[[nodiscard]] int secondsOf(const WeekHours &week);
/// Sorted and merged where they touch or overlap.
[[nodiscard]] std::vector<DayInterval> mergedHours(std::vector<DayInterval> hours);
/// Whether the whole interval is open on the day, be it by hours of the day before.
[[nodiscard]] bool isOpen(const WeekHours &week, int weekday, const DayInterval &interval);
/// Opens the interval on the day; what becomes longer than 24 hours goes on as hours of the next day.
[[nodiscard]] WeekHours withOpen(WeekHours week, int weekday, const DayInterval &interval);
/// Closes the interval on the day, also what the day before left open.
[[nodiscard]] WeekHours withClosed(WeekHours week, int weekday, const DayInterval &interval);

} // namespace kept
