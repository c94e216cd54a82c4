// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/codec_parts.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace kept {
namespace {

using namespace codec;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::Codec)
};

constexpr std::array<QStringView, 7> weekdays{u"mon", u"tue", u"wed", u"thu", u"fri", u"sat", u"sun"};

QJsonArray writeInterval(const DayInterval &interval)
{
    return {wallTimeText(interval.from), wallTimeText(interval.to)};
}

QJsonArray writeIntervals(const std::vector<DayInterval> &intervals)
{
    QJsonArray array;
    for (const DayInterval &interval : intervals)
        array.append(writeInterval(interval));
    return array;
}

DayInterval readInterval(const QJsonValue &value, const QString &path)
{
    const QStringList ends = readTexts(value, path);
    if (ends.size() != 2)
        refuse(path, Texts::tr("An interval has two times, a start and an end."),
            Texts::tr("Write it as [\"09:00\", \"17:00\"]."));
    return orRefuse(parseDayInterval(ends[0], ends[1]), path);
}

std::vector<DayInterval> readIntervals(const QJsonValue &value, const QString &path)
{
    return listOf(readInterval)(value, path);
}

/// "2025-12-25", or "12-25" for every year.
QString holidayDate(const Holiday &holiday)
{
    const QString monthAndDay =
        QStringLiteral("%1-%2").arg(holiday.month, 2, 10, QChar(u'0')).arg(holiday.day, 2, 10, QChar(u'0'));
    return holiday.year ? QStringLiteral("%1-%2").arg(*holiday.year, 4, 10, QChar(u'0')).arg(monthAndDay) : monthAndDay;
}

QJsonValue writeHoliday(const Holiday &holiday)
{
    if (holiday.name.isEmpty() && holiday.hours.empty())
        return holidayDate(holiday);
    return FieldWriter()
        .put(u"date", holidayDate(holiday))
        .put(u"name", holiday.name)
        .putList(u"hours", holiday.hours, writeInterval)
        .object();
}

Holiday readHolidayDate(const QJsonValue &value, const QString &path)
{
    static const QRegularExpression form(QStringLiteral("\\A([0-9]{2})-([0-9]{2})\\z"));
    constexpr int leapYear = 2000; // so that 29 February can be a holiday of every leap year
    const auto everyYear = form.match(readText(value, path));
    if (!everyYear.hasMatch()) {
        const QDate date = readDate(value, path);
        return {.name = {}, .year = date.year(), .month = date.month(), .day = date.day(), .hours = {}};
    }
    const int month = everyYear.captured(1).toInt();
    const int day = everyYear.captured(2).toInt();
    if (!QDate::isValid(leapYear, month, day))
        refuse(path, Texts::tr("“%1” is not a day of the year.").arg(value.toString()),
            Texts::tr("Write a month and a day, such as 12-25."));
    return {.name = {}, .year = {}, .month = month, .day = day, .hours = {}};
}

Holiday readHoliday(const QJsonValue &value, const QString &path)
{
    if (!value.isObject())
        return readHolidayDate(value, path);
    FieldReader fields(value, path);
    Holiday holiday = fields.required(u"date", readHolidayDate);
    fields.into(holiday.name, u"name");
    fields.into(holiday.hours, u"hours", readIntervals);
    fields.finish();
    return holiday;
}

QJsonObject writeWeek(const ServiceHours &hours)
{
    FieldWriter week;
    for (std::size_t day = 0; day < weekdays.size(); ++day)
        week.putList(weekdays[day], hours.week[day], writeInterval);
    return week.object();
}

std::array<std::vector<DayInterval>, 7> readWeek(const QJsonValue &value, const QString &path)
{
    FieldReader fields(value, path);
    std::array<std::vector<DayInterval>, 7> week;
    for (std::size_t day = 0; day < weekdays.size(); ++day)
        fields.into(week[day], weekdays[day], readIntervals);
    fields.finish();
    return week;
}

QJsonObject writeExceptions(const ServiceHours &hours)
{
    QJsonObject json;
    for (const auto &[date, intervals] : hours.exceptions)
        json.insert(date.toString(Qt::ISODate), writeIntervals(intervals));
    return json;
}

std::map<QDate, std::vector<DayInterval>> readExceptions(const QJsonValue &value, const QString &path)
{
    if (!value.isObject())
        refuse(path, Texts::tr("Exceptions are an object with a field for each date."),
            Texts::tr("Write them as {\"2025-12-24\": [[\"09:00\", \"12:00\"]]}."));
    const QJsonObject json = value.toObject();
    std::map<QDate, std::vector<DayInterval>> exceptions;
    for (auto it = json.begin(); it != json.end(); ++it) {
        const QString at = memberPath(path, it.key());
        exceptions[readDate(it.key(), at)] = readIntervals(it.value(), at);
    }
    return exceptions;
}

ServiceHours readHours(const QJsonValue &value, const QString &path)
{
    FieldReader fields(value, path);
    ServiceHours hours;
    hours.zone = fields.required(u"zone", readZone);
    hours.week = fields.required(u"week", readWeek);
    fields.into(hours.holidays, u"holidays", listOf(readHoliday));
    fields.into(hours.exceptions, u"exceptions", readExceptions);
    fields.finish();
    return hours;
}

CalendarRecord readCalendar(const QJsonObject &json, const QString &path)
{
    FieldReader fields(json, path);
    CalendarRecord calendar{.id = fields.required(u"id", readId<CalendarId>),
        .name = fields.required(u"name", readName),
        .hours = fields.required(u"hours", readHours)};
    fields.into(calendar.archived, u"archived");
    fields.finish();
    return calendar;
}

} // namespace

QJsonObject toJson(const ServiceHours &hours)
{
    FieldWriter fields;
    fields.json(u"zone", hours.zone).json(u"week", writeWeek(hours));
    fields.putList(u"holidays", hours.holidays, writeHoliday);
    if (!hours.exceptions.empty())
        fields.json(u"exceptions", writeExceptions(hours));
    return fields.object();
}

Result<ServiceHours> serviceHoursFromJson(const QJsonObject &json, const QString &path)
{
    return attempt([&] { return readHours(json, path); });
}

QJsonObject toJson(const CalendarRecord &calendar)
{
    return FieldWriter()
        .put(u"id", calendar.id)
        .put(u"name", calendar.name)
        .json(u"hours", toJson(calendar.hours))
        .put(u"archived", calendar.archived)
        .object();
}

Result<CalendarRecord> calendarFromJson(const QJsonObject &json, const QString &path)
{
    return attempt([&] { return readCalendar(json, path); });
}

} // namespace kept
