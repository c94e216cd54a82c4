// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/calendar.h"

#include <QCoreApplication>

#include <algorithm>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::ServiceCalendar)
};

constexpr int day = 86'400;

int twoDigits(QStringView text)
{
    const int tens = text[0].unicode() - u'0';
    const int ones = text[1].unicode() - u'0';
    return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : tens * 10 + ones;
}

/// Seconds since midnight of "hh:mm" or "hh:mm:ss", "24:00" included; nothing for other texts.
std::optional<int> wallTimeFromText(QStringView text)
{
    if ((text.size() != 5 && text.size() != 8) || text[2] != u':' || (text.size() == 8 && text[5] != u':'))
        return std::nullopt;
    const int hours = twoDigits(text.left(2));
    const int minutes = twoDigits(text.mid(3, 2));
    const int seconds = text.size() == 8 ? twoDigits(text.mid(6, 2)) : 0;
    if (hours < 0 || minutes < 0 || minutes > 59 || seconds < 0 || seconds > 59)
        return std::nullopt;
    const int total = hours * 3600 + minutes * 60 + seconds;
    return total <= day ? std::optional(total) : std::nullopt;
}

tl::unexpected<Error> notATime(const QString &text)
{
    return fail(ErrorCode::InvalidInput, Texts::tr("“%1” is not a time of day.").arg(text), {},
        Texts::tr("Write hours and minutes, such as 09:00."));
}

/// Sorts the intervals and merges those that touch or overlap; `place` names the day in errors.
Result<void> normalise(std::vector<DayInterval> &intervals, const QString &place)
{
    for (std::size_t i = 0; i < intervals.size(); ++i) {
        const DayInterval &interval = intervals[i];
        if (interval.from < 0 || interval.from >= day || interval.to <= interval.from
            || interval.to > interval.from + day)
            return fail(ErrorCode::InvalidInput,
                Texts::tr("An interval of the service hours does not start on its day or is longer than 24 hours."),
                QStringLiteral("%1[%2]").arg(place).arg(i));
    }
    std::sort(intervals.begin(), intervals.end());
    std::vector<DayInterval> merged;
    for (const DayInterval &interval : intervals) {
        if (merged.empty() || interval.from > merged.back().to)
            merged.push_back(interval);
        else
            merged.back().to = std::max(merged.back().to, interval.to);
        if (merged.back().to > merged.back().from + day)
            return fail(ErrorCode::InvalidInput,
                Texts::tr("Intervals of the service hours overlap and together are longer than 24 hours."), place);
    }
    intervals = std::move(merged);
    return {};
}

QString weekPlace(std::size_t weekday)
{
    static const std::array<QString, 7> names{QStringLiteral("mon"), QStringLiteral("tue"), QStringLiteral("wed"),
        QStringLiteral("thu"), QStringLiteral("fri"), QStringLiteral("sat"), QStringLiteral("sun")};
    return QStringLiteral("week.") + names[weekday];
}

Result<void> checkHoliday(Holiday &holiday, std::size_t index)
{
    const QString place = QStringLiteral("holidays[%1]").arg(index);
    // A holiday of every year may fall on 29 February, so a leap year decides whether the day exists.
    if (!QDate::isValid(holiday.year.value_or(2024), holiday.month, holiday.day))
        return fail(ErrorCode::InvalidInput,
            Texts::tr("The holiday “%1” is on a day that does not exist.").arg(holiday.name), place);
    return normalise(holiday.hours, place + QStringLiteral(".hours"));
}

Result<void> normalise(ServiceHours &hours)
{
    for (std::size_t weekday = 0; weekday < hours.week.size(); ++weekday) {
        if (auto checked = normalise(hours.week[weekday], weekPlace(weekday)); !checked)
            return checked;
    }
    for (std::size_t i = 0; i < hours.holidays.size(); ++i) {
        if (auto checked = checkHoliday(hours.holidays[i], i); !checked)
            return checked;
    }
    for (auto &[date, intervals] : hours.exceptions) {
        if (!date.isValid())
            return fail(ErrorCode::InvalidInput, Texts::tr("An exception is on a day that does not exist."),
                QStringLiteral("exceptions"));
        const QString place = QStringLiteral("exceptions.") + date.toString(Qt::ISODate);
        if (auto checked = normalise(intervals, place); !checked)
            return checked;
    }
    return {};
}

/// The holiday on the date; a dated one wins over one of every year.
const Holiday *holidayOn(const std::vector<Holiday> &holidays, const QDate &date)
{
    const Holiday *found = nullptr;
    for (const Holiday &holiday : holidays) {
        if (holiday.month != date.month() || holiday.day != date.day())
            continue;
        if (holiday.year == date.year())
            return &holiday;
        if (!holiday.year && found == nullptr)
            found = &holiday;
    }
    return found;
}

} // namespace

Result<DayInterval> parseDayInterval(const QString &from, const QString &to)
{
    const std::optional<int> start = wallTimeFromText(from);
    const std::optional<int> end = wallTimeFromText(to);
    if (!start || *start == day)
        return notATime(from);
    if (!end)
        return notATime(to);
    return DayInterval{*start, *end > *start ? *end : *end + day};
}

QString wallTimeText(int secondOfDay)
{
    const int second = secondOfDay > day ? secondOfDay - day : secondOfDay;
    const auto two = [](int number) { return QString::number(number).rightJustified(2, QLatin1Char('0')); };
    QString text = two(second / 3600) + QLatin1Char(':') + two(second / 60 % 60);
    if (second % 60 != 0)
        text += QLatin1Char(':') + two(second % 60);
    return text;
}

Result<ServiceCalendar> ServiceCalendar::make(ServiceHours hours)
{
    Result<QTimeZone> zone = zoneFromName(hours.zone);
    if (!zone) {
        Error error = zone.error();
        error.place = QStringLiteral("zone");
        return tl::unexpected(error);
    }
    if (auto checked = normalise(hours); !checked)
        return tl::unexpected(checked.error());
    return ServiceCalendar(std::move(hours), std::move(*zone));
}

ServiceCalendar ServiceCalendar::aroundTheClock(const QString &zone)
{
    ServiceHours hours;
    hours.zone = zone;
    hours.week.fill({DayInterval{0, day}});
    return make(std::move(hours)).value();
}

bool ServiceCalendar::isAroundTheClock() const
{
    const std::vector<DayInterval> wholeDay{DayInterval{0, day}};
    return m_hours.holidays.empty() && m_hours.exceptions.empty()
        && std::all_of(m_hours.week.begin(), m_hours.week.end(), [&](const auto &hours) { return hours == wholeDay; });
}

std::vector<DayInterval> ServiceCalendar::intervalsOn(const QDate &date) const
{
    if (const auto exception = m_hours.exceptions.find(date); exception != m_hours.exceptions.end())
        return exception->second;
    if (const Holiday *holiday = holidayOn(m_hours.holidays, date))
        return holiday->hours;
    return m_hours.week[static_cast<std::size_t>(date.dayOfWeek() - 1)];
}

std::vector<Span> ServiceCalendar::spansOn(const QDate &date) const
{
    std::vector<Span> spans;
    for (const DayInterval &interval : intervalsOn(date)) {
        const Span span{fromWallMovingGaps(date, interval.from, m_zone, Fold::First),
            fromWallMovingGaps(date, interval.to, m_zone, Fold::Second)};
        if (!span.isEmpty())
            spans.push_back(span);
    }
    return spans;
}

} // namespace kept
