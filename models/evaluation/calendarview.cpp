// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/calendarview.h"

#include "models/evaluation/serviceclock.h"

namespace kept {

namespace {

constexpr std::chrono::days lookAhead(730);

CalendarDay dayOf(const ServiceCalendar &calendar, const QDate &date)
{
    CalendarDay day{date, DayReason::Week, {}, calendar.intervalsOn(date)};
    if (calendar.hours().exceptions.contains(date)) {
        day.reason = DayReason::Exception;
        return day;
    }
    for (const Holiday &holiday : calendar.hours().holidays) {
        const bool dated = holiday.year == date.year();
        if (holiday.month != date.month() || holiday.day != date.day() || (holiday.year && !dated))
            continue;
        if (day.reason == DayReason::Holiday && !dated)
            continue;
        day.reason = DayReason::Holiday;
        day.name = holiday.name;
        if (dated)
            break;
    }
    return day;
}

} // namespace

std::vector<CalendarDay> daysOfYear(const ServiceCalendar &calendar, int year)
{
    std::vector<CalendarDay> days;
    for (QDate date(year, 1, 1); date.year() == year; date = date.addDays(1))
        days.push_back(dayOf(calendar, date));
    return days;
}

OpenState openStateAt(const ServiceCalendar &calendar, Instant now)
{
    const ServiceClock clock(calendar);
    const Instant end = now + lookAhead;
    const std::vector<Span> open = mergedSpans(clock.openSpans({now, end}), {now, end});
    if (open.empty())
        return {};
    if (open.front().from > now)
        return {false, open.front().from};
    return {true, open.front().to < end ? std::optional(open.front().to) : std::nullopt};
}

Duration serviceTimeOf(const ServiceCalendar &calendar, int year)
{
    return ServiceClock(calendar).between(
        startOfDay(QDate(year, 1, 1), calendar.zone()), startOfDay(QDate(year + 1, 1, 1), calendar.zone()));
}

} // namespace kept
