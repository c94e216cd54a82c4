// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/wallclock.h"

namespace kept {

namespace {

constexpr std::int64_t msPerDay = 86'400'000;
constexpr std::int64_t julianDayOfEpoch = 2'440'588;

std::int64_t offsetMs(std::int64_t epochMs, const QTimeZone &zone)
{
    return 1000LL * zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(epochMs, Qt::UTC));
}

} // namespace

WallClock::DayOffset WallClock::offsetOf(std::int64_t day)
{
    if (day == m_lastDay)
        return m_last;
    auto found = m_days.constFind(day);
    if (found == m_days.constEnd()) {
        // Offsets stay within ±18 h, so equal offsets at these ends mean no change during the day: clocks change at
        // most once in three days.
        const std::int64_t before = offsetMs((day - 1) * msPerDay, m_zone);
        const std::int64_t after = offsetMs((day + 2) * msPerDay, m_zone);
        found = m_days.insert(day, {before == after, before});
    }
    m_lastDay = day;
    m_last = *found;
    return m_last;
}

std::optional<Instant> WallClock::at(std::int64_t day, std::int64_t msOfDay)
{
    const DayOffset offset = offsetOf(day);
    if (offset.steady)
        return Instant(Duration(day * msPerDay + msOfDay - offset.ms));
    return fromWall(QDate::fromJulianDay(day + julianDayOfEpoch),
        QTime::fromMSecsSinceStartOfDay(static_cast<int>(msOfDay)), m_zone, m_fold);
}

} // namespace kept
