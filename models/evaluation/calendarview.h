// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/calendar.h"

#include <optional>
#include <vector>

namespace kept {

// What a form shows of service hours before anything is measured in them.

/// Why a day is open as long as it is.
enum class DayReason { Week, Holiday, Exception };

struct CalendarDay {
    QDate date;
    DayReason reason = DayReason::Week;
    QString name; ///< of the holiday
    std::vector<DayInterval> hours; ///< empty when it is closed
    bool operator==(const CalendarDay &) const = default;
};

/// Every day of the year.
[[nodiscard]] std::vector<CalendarDay> daysOfYear(const ServiceCalendar &calendar, int year);

/// Whether it is open at an instant, and when that changes.
struct OpenState {
    bool open = false;
    std::optional<Instant> changes; ///< the next closing or opening; nothing when there is none within two years
    bool operator==(const OpenState &) const = default;
};
[[nodiscard]] OpenState openStateAt(const ServiceCalendar &calendar, Instant now);

/// Service time of a whole year.
[[nodiscard]] Duration serviceTimeOf(const ServiceCalendar &calendar, int year);

} // namespace kept
