// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/publicholidays.h"

#include <QCoreApplication>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::PublicHolidays)
};

QDate firstWeekdayFrom(const QDate &date, int weekday) { return date.addDays((weekday - date.dayOfWeek() + 7) % 7); }

QDate lastWeekdayOf(int year, int month, int weekday)
{
    const QDate last(year, month, QDate(year, month, 1).daysInMonth());
    return last.addDays(-((last.dayOfWeek() - weekday + 7) % 7));
}

QDate anchorOf(const HolidayRule &rule, int year)
{
    switch (rule.anchor) {
    case HolidayAnchor::Date:
        return {year, rule.month, rule.day};
    case HolidayAnchor::Easter:
        return easterSunday(year).addDays(rule.offset);
    case HolidayAnchor::OrthodoxEaster:
        return orthodoxEasterSunday(year).addDays(rule.offset);
    case HolidayAnchor::WeekdayFrom:
        return firstWeekdayFrom({year, rule.month, rule.day}, rule.weekday);
    case HolidayAnchor::LastWeekday:
        return lastWeekdayOf(year, rule.month, rule.weekday);
    case HolidayAnchor::Once:
        return rule.once.year() == year ? rule.once : QDate();
    }
    return {};
}

bool holdsIn(const HolidayRule &rule, int year)
{
    return (!rule.since || *rule.since <= year) && (!rule.until || year <= *rule.until);
}

/// The days that the rule of one year gives, in whichever year they fall.
std::vector<QDate> daysByRuleOf(const HolidayRule &rule, int year)
{
    const QDate anchor = holdsIn(rule, year) ? anchorOf(rule, year) : QDate();
    if (!anchor.isValid())
        return {};
    if (const auto move = rule.moves.find(anchor.dayOfWeek()); move != rule.moves.end())
        return {anchor.addDays(move->second)};
    if (const auto also = rule.substitutes.find(anchor.dayOfWeek()); also != rule.substitutes.end())
        return {anchor, anchor.addDays(also->second)};
    return {anchor};
}

const HolidayRegion *regionOf(const HolidayCountry &country, const QString &code)
{
    const auto found = std::find_if(country.regions.begin(), country.regions.end(),
        [&code](const HolidayRegion &region) { return region.code == code; });
    return found == country.regions.end() ? nullptr : &*found;
}

std::vector<HolidayRule> rulesFor(const HolidayCountry &country, const HolidayRegion *region)
{
    if (region == nullptr)
        return country.days;
    std::vector<HolidayRule> rules = region->days;
    for (const HolidayRule &rule : country.days)
        if (!region->without.contains(rule.name))
            rules.push_back(rule);
    return rules;
}

} // namespace

QDate easterSunday(int year)
{
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int g = (b - (b + 8) / 25 + 1) / 3;
    const int h = (19 * a + b - b / 4 - g + 15) % 30;
    const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int n = h + l - 7 * m + 114;
    return {year, n / 31, n % 31 + 1};
}

QDate orthodoxEasterSunday(int year)
{
    const int d = (19 * (year % 19) + 15) % 30;
    const int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
    const int n = d + e + 114;
    // The Julian date lies 13 days behind from 1900 to 2099.
    return QDate(year, n / 31, n % 31 + 1).addDays(13);
}

std::vector<QDate> daysOf(const HolidayRule &rule, int year)
{
    std::vector<QDate> days;
    for (const int of : {year - 1, year, year + 1})
        for (const QDate &day : daysByRuleOf(rule, of))
            if (day.year() == year)
                days.push_back(day);
    std::sort(days.begin(), days.end());
    return days;
}

Result<std::vector<PublicHoliday>> publicHolidays(const HolidayCountry &country, const QString &region, int year)
{
    if (year < 1900 || year > 2099)
        return fail(ErrorCode::InvalidInput, Texts::tr("Public holidays are known for the years 1900 to 2099."),
            QStringLiteral("year"));
    const HolidayRegion *part = regionOf(country, region);
    if (!region.isEmpty() && part == nullptr)
        return fail(ErrorCode::InvalidInput,
            Texts::tr("%1 has no region “%2” with holidays of its own.").arg(country.name, region),
            QStringLiteral("region"));
    std::map<QDate, QStringList> byDate;
    for (const HolidayRule &rule : rulesFor(country, part))
        for (const QDate &day : daysOf(rule, year))
            if (QStringList &names = byDate[day]; !names.contains(rule.name))
                names.append(rule.name);
    std::vector<PublicHoliday> holidays;
    for (const auto &[date, names] : byDate)
        holidays.push_back({date, names.join(QStringLiteral(" / "))});
    return holidays;
}

} // namespace kept
