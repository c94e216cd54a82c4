// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/instant.h"

#include <array>
#include <map>
#include <vector>

namespace kept {

/// Service hours of one day, in seconds since its midnight on the wall clock. Starts on the day: 0 <= from < 86400;
/// from < to <= from + 86400, where to > 86400 runs past midnight and to = 86400 is "24:00".
struct DayInterval {
    int from = 0;
    int to = 0;
    bool operator==(const DayInterval &) const = default;
    auto operator<=>(const DayInterval &) const = default;
};

/// Reads "09:00" and "17:00" (or "24:00", seconds optional); an end that is not after its start runs past midnight.
[[nodiscard]] Result<DayInterval> parseDayInterval(const QString &from, const QString &to);
/// "09:00" of seconds since midnight, "24:00" for 86400; past midnight the time of the next day.
[[nodiscard]] QString wallTimeText(int secondOfDay);

/// A day on which the weekly hours do not hold; without hours the service is closed on it.
struct Holiday {
    QString name;
    std::optional<int> year; ///< a dated holiday; nothing means every year
    int month = 1;
    int day = 1; ///< 29 February of a recurring holiday exists in leap years only
    std::vector<DayInterval> hours; ///< a half day's hours
    bool operator==(const Holiday &) const = default;
};

/// What a service hours calendar is made of, as it stands in forms and files.
struct ServiceHours {
    QString zone = QStringLiteral("UTC"); ///< IANA name
    std::array<std::vector<DayInterval>, 7> week; ///< Monday first
    std::vector<Holiday> holidays;
    std::map<QDate, std::vector<DayInterval>> exceptions; ///< other hours on a date; they win over holidays
    bool operator==(const ServiceHours &) const = default;
};

/// A valid service hours calendar: its zone exists, every day's intervals are sorted and disjoint.
/// An interval belongs to the date on which it starts; a holiday or exception replaces only those that start on it.
class ServiceCalendar {
public:
    /// Checks and normalises the hours (touching and overlapping intervals are merged); names the day and interval that
    /// is wrong.
    [[nodiscard]] static Result<ServiceCalendar> make(ServiceHours hours);
    /// Open at all times, in the zone.
    [[nodiscard]] static ServiceCalendar aroundTheClock(const QString &zone = QStringLiteral("UTC"));

    [[nodiscard]] const ServiceHours &hours() const { return m_hours; }
    [[nodiscard]] const QTimeZone &zone() const { return m_zone; }
    /// Whether every day is open from 00:00 to 24:00 without holidays and exceptions.
    [[nodiscard]] bool isAroundTheClock() const;
    /// The intervals that start on the date.
    [[nodiscard]] std::vector<DayInterval> intervalsOn(const QDate &date) const;
    /// The intervals that start on the date as instants: a start in a spring gap or fold takes the first occurrence, an
    /// end the second; an end in a gap moves to the gap's end.
    [[nodiscard]] std::vector<Span> spansOn(const QDate &date) const;

    bool operator==(const ServiceCalendar &other) const { return m_hours == other.m_hours; }

private:
    ServiceCalendar(ServiceHours hours, QTimeZone zone) : m_hours(std::move(hours)), m_zone(std::move(zone)) { }
    ServiceHours m_hours;
    QTimeZone m_zone;
};

/// A named calendar of the workbook, shared by agreements.
struct CalendarRecord {
    CalendarId id;
    QString name;
    ServiceHours hours;
    std::int64_t revision = 0;
    bool archived = false;
    bool operator==(const CalendarRecord &) const = default;
};

} // namespace kept
