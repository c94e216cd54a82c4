// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/hourstext.h"

#include "models/domain/display.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::HoursText)
};

constexpr int day = secondsOfDay;

/// Digits of every script as 0 to 9, every dash as "-", every mark between intervals as ",".
QString plain(const QString &text)
{
    QString result;
    for (const QChar each : text) {
        if (each.digitValue() >= 0)
            result += QChar(u'0' + each.digitValue());
        else if (QStringView(u"–—−‐").contains(each))
            result += u'-';
        else if (QStringView(u";،؛\n").contains(each))
            result += u',';
        else
            result += each;
    }
    return result.simplified();
}

bool isWord(const QString &text, const char *translated)
{
    return text.compare(Texts::tr(translated), Qt::CaseInsensitive) == 0
        || text.compare(QLatin1String(translated), Qt::CaseInsensitive) == 0;
}

bool isWholeDay(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A24 ?(h|[/x×] ?7)\\z"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return form.match(text).hasMatch() || isWord(text, QT_TRANSLATE_NOOP("kept::HoursText", "all day"));
}

/// Seconds since midnight of "9", "9:30", "09.30", "0930", "5 pm"; nothing for other texts.
std::optional<int> timeOfDay(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("\\A(\\d{1,2}?)(?:[:.h]?(\\d{2})(?::(\\d{2}))?)? ?(am|pm|h|Uhr)?\\z"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    int hour = match.captured(1).toInt();
    const int minute = match.captured(2).toInt();
    const int second = match.captured(3).toInt();
    const QString half = match.captured(4).toLower();
    if (half == QStringLiteral("am") || half == QStringLiteral("pm")) {
        if (hour < 1 || hour > 12)
            return std::nullopt;
        hour = hour % 12 + (half == QStringLiteral("pm") ? 12 : 0);
    }
    const int total = hour * 3600 + minute * 60 + second;
    return minute < 60 && second < 60 && total <= day ? std::optional(total) : std::nullopt;
}

QString example() { return Texts::tr("Write start and end, such as 09:00-12:00, 13:00-17:00."); }

Result<int> readTime(const QString &text)
{
    if (const auto time = timeOfDay(text))
        return *time;
    return fail(ErrorCode::InvalidInput, Texts::tr("“%1” is not a time of day.").arg(text), {}, example());
}

Result<DayInterval> readPart(const QString &part)
{
    if (isWholeDay(part))
        return DayInterval{0, day};
    const QStringList ends = part.split(u'-');
    if (ends.size() != 2 || ends[0].trimmed().isEmpty() || ends[1].trimmed().isEmpty())
        return fail(ErrorCode::InvalidInput, Texts::tr("“%1” is not an interval with a start and an end.").arg(part),
            {}, example());
    const auto from = readTime(ends[0].trimmed());
    const auto to = readTime(ends[1].trimmed());
    if (!from || !to)
        return tl::unexpected(!from ? from.error() : to.error());
    if (*from == day)
        return fail(ErrorCode::InvalidInput, Texts::tr("An interval does not start at 24:00, when the day is over."),
            {}, Texts::tr("Write it into the next day, from 00:00."));
    return DayInterval{*from, *to > *from ? *to : *to + day};
}

QString rangeText(const DayInterval &interval, QStringView dash)
{
    return wallTimeText(interval.from) + dash.toString() + wallTimeText(interval.to);
}

QString hoursText(const std::vector<DayInterval> &hours, QStringView dash)
{
    QStringList parts;
    for (const DayInterval &interval : hours)
        parts << rangeText(interval, dash);
    return parts.join(QStringLiteral(", "));
}

QString runText(int first, int last, const QLocale &locale)
{
    const auto name = [&](int weekday) {
        return locale.standaloneDayName((weekday - 1) % 7 + 1, QLocale::ShortFormat);
    };
    if (first == last)
        return name(first);
    return Texts::tr("%1–%2", "first and last weekday").arg(name(first), name(last));
}

} // namespace

Result<std::vector<DayInterval>> dayHoursFromText(const QString &text)
{
    const QString line = plain(text);
    std::vector<DayInterval> hours;
    if (isWord(line, QT_TRANSLATE_NOOP("kept::HoursText", "closed")))
        return hours;
    for (const QString &each : line.split(u',', Qt::SkipEmptyParts)) {
        if (each.trimmed().isEmpty())
            continue;
        const auto part = readPart(each.trimmed());
        if (!part)
            return tl::unexpected(part.error());
        hours.push_back(*part);
    }
    std::sort(hours.begin(), hours.end());
    for (std::size_t i = 1; i < hours.size(); ++i)
        if (hours[i].from < hours[i - 1].to)
            return fail(ErrorCode::InvalidInput,
                Texts::tr("%1 and %2 overlap.").arg(rangeText(hours[i - 1], u"-"), rangeText(hours[i], u"-")), {},
                Texts::tr("Let the later one start when the earlier one ends, or write them as one."));
    return hours;
}

QString dayHoursText(const std::vector<DayInterval> &hours) { return hoursText(hours, u"-"); }

QString displayDayHours(const std::vector<DayInterval> &hours)
{
    return hours.empty() ? Texts::tr("closed") : hoursText(hours, u"–");
}

QString displayInterval(int weekday, const DayInterval &interval, const QLocale &locale)
{
    const QString name = locale.standaloneDayName(weekday);
    const QString from = wallTimeText(interval.from);
    const QString to = wallTimeText(interval.to);
    if (interval.to > day)
        return Texts::tr("%1 %2 to %3 on the next day", "weekday and times").arg(name, from, to);
    return Texts::tr("%1 %2 to %3", "weekday and times").arg(name, from, to);
}

QString displayWeek(const WeekHours &hours, const QLocale &locale)
{
    if (secondsOf(hours) == 7 * day)
        return Texts::tr("around the clock, seven days a week");
    const int start = locale.firstDayOfWeek();
    QStringList parts;
    for (int i = 0; i < 7;) {
        const auto &each = hours[static_cast<std::size_t>((start - 1 + i) % 7)];
        int last = i;
        while (last < 6 && hours[static_cast<std::size_t>((start + last) % 7)] == each)
            ++last;
        if (!each.empty())
            parts << Texts::tr("%1 %2", "weekdays and hours")
                         .arg(runText(start + i, start + last, locale), hoursText(each, u"–"));
        i = last + 1;
    }
    if (parts.isEmpty())
        return Texts::tr("closed on every day");
    return Texts::tr("%1: %2 h a week", "hours of the days and of the week")
        .arg(parts.join(QStringLiteral(", ")), displayExact(Rational(secondsOf(hours), 3600), 2, locale));
}

} // namespace kept
