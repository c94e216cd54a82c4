// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/weekhours.h"

#include <algorithm>

namespace kept {

namespace {

constexpr int week = 7 * secondsOfDay;

using Hours = std::vector<DayInterval>;

Hours &hoursOf(WeekHours &hours, int weekday) { return hours[static_cast<std::size_t>((weekday + 7) % 7)]; }

/// A week may hold what is longer than a day for a moment; the rest goes to the next day.
void carryOver(WeekHours &hours, int weekday)
{
    for (int i = 0; i < 7; ++i) {
        Hours &day = hoursOf(hours, weekday + i);
        day = mergedHours(std::move(day));
        Hours rest;
        for (DayInterval &each : day)
            if (each.to > each.from + secondsOfDay) {
                rest.push_back({each.from, each.to - secondsOfDay});
                each.to = each.from + secondsOfDay;
            }
        if (rest.empty())
            return;
        Hours &next = hoursOf(hours, weekday + i + 1);
        next.insert(next.end(), rest.begin(), rest.end());
    }
}

/// What is left of the hours; parts that start on the next day go into `next`.
Hours withoutSpan(const Hours &hours, const DayInterval &span, Hours &next)
{
    Hours left;
    for (const DayInterval &each : hours) {
        if (each.from < std::min(each.to, span.from))
            left.push_back({each.from, std::min(each.to, span.from)});
        const int from = std::max(each.from, span.to);
        if (from >= each.to)
            continue;
        if (from >= secondsOfDay)
            next.push_back({from - secondsOfDay, each.to - secondsOfDay});
        else
            left.push_back({from, each.to});
    }
    return left;
}

} // namespace

int secondsOf(const WeekHours &hours)
{
    std::vector<std::pair<int, int>> spans;
    for (int weekday = 0; weekday < 7; ++weekday)
        for (const DayInterval &each : hours[static_cast<std::size_t>(weekday)]) {
            const int from = weekday * secondsOfDay + each.from;
            const int to = weekday * secondsOfDay + each.to;
            spans.emplace_back(from, std::min(to, week));
            if (to > week) // Sunday's night ends on Monday
                spans.emplace_back(0, to - week);
        }
    std::sort(spans.begin(), spans.end());
    int total = 0;
    int covered = 0;
    for (const auto &[from, to] : spans) {
        total += std::max(0, to - std::max(from, covered));
        covered = std::max(covered, to);
    }
    return total;
}

std::vector<DayInterval> mergedHours(std::vector<DayInterval> hours)
{
    std::sort(hours.begin(), hours.end());
    std::vector<DayInterval> merged;
    for (const DayInterval &each : hours) {
        if (merged.empty() || each.from > merged.back().to)
            merged.push_back(each);
        else
            merged.back().to = std::max(merged.back().to, each.to);
    }
    return merged;
}

bool isOpen(const WeekHours &hours, int weekday, const DayInterval &interval)
{
    Hours open;
    for (int offset = -1; offset <= 1; ++offset)
        for (const DayInterval &each : hours[static_cast<std::size_t>((weekday + offset + 7) % 7)])
            open.push_back({each.from + offset * secondsOfDay, each.to + offset * secondsOfDay});
    const Hours merged = mergedHours(std::move(open));
    return std::any_of(merged.begin(), merged.end(),
        [&](const DayInterval &each) { return each.from <= interval.from && interval.to <= each.to; });
}

WeekHours withOpen(WeekHours hours, int weekday, const DayInterval &interval)
{
    hoursOf(hours, weekday).push_back(interval);
    carryOver(hours, weekday);
    return hours;
}

WeekHours withClosed(WeekHours hours, int weekday, const DayInterval &interval)
{
    const auto later = [&](int days) {
        return DayInterval{interval.from - days * secondsOfDay, interval.to - days * secondsOfDay};
    };
    for (int offset = -1; offset <= 1; ++offset) {
        Hours next;
        Hours &day = hoursOf(hours, weekday + offset);
        day = withoutSpan(day, later(offset), next);
        Hours &after = hoursOf(hours, weekday + offset + 1);
        after.insert(after.end(), next.begin(), next.end());
        after = mergedHours(std::move(after));
    }
    return hours;
}

} // namespace kept
