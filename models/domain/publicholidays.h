// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QDate>
#include <QJsonObject>

#include <map>
#include <optional>
#include <vector>

namespace kept {

/// How a public holiday finds its day in a year.
enum class HolidayAnchor {
    Date, ///< month and day
    Easter, ///< days after Easter Sunday of the western churches
    OrthodoxEaster, ///< days after Easter Sunday of the eastern churches
    WeekdayFrom, ///< the first such weekday on or after month and day
    LastWeekday, ///< the last such weekday of the month
    Once, ///< one date of one year
};

/// One public holiday by rule. Where its day falls on a weekday named in `moves`, the holiday is held that many days
/// later (negative: earlier); named in `substitutes`, the day stays and another one is held as well.
struct HolidayRule {
    QString name; ///< in the country's own language
    HolidayAnchor anchor = HolidayAnchor::Date;
    int month = 1;
    int day = 1;
    int offset = 0; ///< days after Easter Sunday
    int weekday = 1; ///< 1 = Monday … 7 = Sunday
    QDate once;
    std::map<int, int> moves; ///< weekday → days
    std::map<int, int> substitutes; ///< weekday → days
    std::optional<int> since; ///< the first year
    std::optional<int> until; ///< the last year
    bool operator==(const HolidayRule &) const = default;
};

/// A part of a country with holidays of its own.
struct HolidayRegion {
    QString code; ///< ISO 3166-2 without the country, "BY"
    QString name;
    std::vector<HolidayRule> days; ///< beside the country's
    QStringList without; ///< names of the country's days that are not held here
    bool operator==(const HolidayRegion &) const = default;
};

struct HolidayCountry {
    QString code; ///< ISO 3166-1 alpha-2
    QString name; ///< in its own language
    std::vector<HolidayRule> days;
    std::vector<HolidayRegion> regions;
    bool operator==(const HolidayCountry &) const = default;
};

struct PublicHoliday {
    QDate date;
    QString name;
    bool operator==(const PublicHoliday &) const = default;
};

/// Easter Sunday of the western churches, 1583 to 4099 (Meeus, Astronomical Algorithms, chapter 8).
[[nodiscard]] QDate easterSunday(int year);
/// Easter Sunday of the eastern churches as a Gregorian date, 1900 to 2099 (Meeus, the same chapter).
[[nodiscard]] QDate orthodoxEasterSunday(int year);

/// The days of one rule in a year: none outside its years, two where a substitute day is held as well. A day that moves
/// into another year is left out there and comes with the year in which it falls.
[[nodiscard]] std::vector<QDate> daysOf(const HolidayRule &rule, int year);

/// The public holidays of a year, 1900 to 2099, ascending, a date once (several names are joined). `region` is empty
/// for the days that the whole country holds. Error: an unknown region, a year out of range.
[[nodiscard]] Result<std::vector<PublicHoliday>> publicHolidays(
    const HolidayCountry &country, const QString &region, int year);

/// Reads rules in the form of resources/holidays/public.json; the place of an error is the field's path.
[[nodiscard]] Result<std::vector<HolidayCountry>> holidayCountriesFromJson(const QJsonObject &json);

} // namespace kept
