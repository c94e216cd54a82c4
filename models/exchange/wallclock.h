// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"

#include <QHash>

namespace kept {

/// Instants of wall times in one zone, quick for many times of few days: days without a change of the clocks are
/// remembered by their offset.
class WallClock {
public:
    WallClock(QTimeZone zone, Fold fold) : m_zone(std::move(zone)), m_fold(fold) { }

    /// The instant at which clocks show `msOfDay` of the day (days since 1970-01-01); nothing in a spring gap.
    [[nodiscard]] std::optional<Instant> at(std::int64_t day, std::int64_t msOfDay);
    [[nodiscard]] const QTimeZone &zone() const { return m_zone; }

private:
    struct DayOffset {
        bool steady = false; ///< the offset holds all day
        std::int64_t ms = 0;
    };
    [[nodiscard]] DayOffset offsetOf(std::int64_t day);

    QTimeZone m_zone;
    Fold m_fold;
    std::int64_t m_lastDay = std::numeric_limits<std::int64_t>::min();
    DayOffset m_last;
    QHash<std::int64_t, DayOffset> m_days;
};

/// Days from 1970-01-01 to the date of the proleptic Gregorian calendar.
[[nodiscard]] constexpr std::int64_t daysFromCivil(int year, int month, int day)
{
    return std::chrono::sys_days(std::chrono::year(year) / std::chrono::month(static_cast<unsigned>(month))
        / std::chrono::day(static_cast<unsigned>(day)))
        .time_since_epoch()
        .count();
}

} // namespace kept
