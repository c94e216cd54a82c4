// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/dateentry.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::DateEntry)
};

struct Asked {
    QDate today;
    DateRole role;
    const QLocale &locale;
};

/// Nothing for a text of another form; a Result when the form is this one.
using Attempt = std::optional<Result<QDate>>;

/// Digits of any script as 0 to 9, without marks of direction, in lower case, with single blanks.
QString normalised(const QString &text)
{
    QString plain;
    for (const QChar each : text) {
        if (each.isDigit())
            plain += QChar(u'0' + each.digitValue());
        else if (each == u'\u2212')
            plain += u'-';
        else if (each.category() != QChar::Other_Format)
            plain += each;
    }
    static const QRegularExpression eastern(QStringLiteral("^(\\d{4})年(\\d{1,2})月(\\d{1,2})日(?:.曜日)?$"));
    plain.replace(eastern, QStringLiteral("\\1-\\2-\\3"));
    return plain.simplified().toLower();
}

tl::unexpected<Error> refuse(QString sentence, const Asked &asked)
{
    const QString example = dateEntryText(QDate(2026, 1, 31), asked.locale);
    return fail(ErrorCode::InvalidInput, std::move(sentence), {},
        Texts::tr("Write it like %1, 2026-01-31, +3m or Q3.").arg(example));
}

Result<QDate> needsToday(const Asked &asked) { return refuse(Texts::tr("The date needs its year here."), asked); }

/// The year of two digits that is at most 50 years away; one of four digits as it stands.
int fullYear(const QString &digits, const Asked &asked)
{
    const int year = digits.toInt();
    if (digits.size() != 2)
        return year;
    const int now = asked.today.isValid() ? asked.today.year() : 2000;
    const int near = now - now % 100 + year;
    return near > now + 50 ? near - 100 : near <= now - 50 ? near + 100 : near;
}

Result<QDate> dateOf(int year, int month, int day, const Asked &asked)
{
    if (year < 1900 || year > 2999)
        return refuse(Texts::tr("The year %1 is not one between 1900 and 2999.").arg(year), asked);
    if (month < 1 || month > 12)
        return refuse(Texts::tr("There is no month %1.").arg(month), asked);
    const QDate date(year, month, day);
    if (!date.isValid())
        return refuse(Texts::tr("%1 has no day %2.").arg(asked.locale.standaloneMonthName(month)).arg(day), asked);
    return date;
}

Result<QDate> edgeOf(const QDate &first, int months, const Asked &asked)
{
    return asked.role == DateRole::Start ? first : first.addMonths(months).addDays(-1);
}

Attempt readWord(const QString &text, const Asked &asked)
{
    const std::array<std::tuple<QString, QString, int>, 3> words{
        {{QStringLiteral("today"), Texts::tr("today"), 0}, {QStringLiteral("tomorrow"), Texts::tr("tomorrow"), 1},
            {QStringLiteral("yesterday"), Texts::tr("yesterday"), -1}}};
    for (const auto &[english, own, days] : words)
        if (text == english || text == own)
            return asked.today.isValid() ? asked.today.addDays(days) : needsToday(asked);
    return std::nullopt;
}

/// "+3m", "-2w", "+10" in days.
Attempt readOffset(const QString &text, const Asked &asked)
{
    static const QRegularExpression form(QStringLiteral("^([+-])\\s*(\\d{1,4})\\s*(\\p{L}*)$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    if (!asked.today.isValid())
        return needsToday(asked);
    const int count = match.captured(2).toInt() * (match.captured(1) == QStringLiteral("-") ? -1 : 1);
    const QString unit = match.captured(3);
    const auto is = [&](const char *english, const QString &own) {
        return unit == QLatin1String(english) || unit == own;
    };
    if (unit.isEmpty() || is("d", Texts::tr("d", "one letter: days, as in +10d")))
        return asked.today.addDays(count);
    if (is("w", Texts::tr("w", "one letter: weeks, as in +2w")))
        return asked.today.addDays(7 * count);
    if (is("m", Texts::tr("m", "one letter: months, as in +3m")))
        return asked.today.addMonths(count);
    if (is("y", Texts::tr("y", "one letter: years, as in +1y")))
        return asked.today.addYears(count);
    return refuse(
        Texts::tr("“%1” is not a unit of time: d for days, w for weeks, m for months, y for years.").arg(unit), asked);
}

/// "Q3", "Q3 2026", "Q3/26", "2026-Q3", with the calendar's quarters.
Attempt readQuarter(const QString &text, const Asked &asked)
{
    const QString letter = QStringLiteral("(?:q|%1)").arg(Texts::tr("q", "one letter: quarter, as in Q3"));
    const QRegularExpression form(
        QStringLiteral("^(?:(\\d{4})[-\\s/]*)?%1\\s?(\\d)(?:[-\\s/.]*(\\d{2}|\\d{4}))?$").arg(letter));
    const auto match = form.match(text);
    if (!match.hasMatch() || (!match.captured(1).isEmpty() && !match.captured(3).isEmpty()))
        return std::nullopt;
    const int quarter = match.captured(2).toInt();
    if (quarter < 1 || quarter > 4)
        return refuse(Texts::tr("A year has the quarters 1 to 4."), asked);
    const QString written = match.captured(1) + match.captured(3);
    if (written.isEmpty() && !asked.today.isValid())
        return needsToday(asked);
    const int year = written.isEmpty() ? asked.today.year() : fullYear(written, asked);
    const auto first = dateOf(year, 3 * quarter - 2, 1, asked);
    return first ? edgeOf(*first, 3, asked) : first;
}

/// Whether the locale writes the month before the day in figures.
bool monthFirst(const QLocale &locale)
{
    const QString form = locale.dateFormat(QLocale::ShortFormat);
    return form.indexOf(u'M') < form.indexOf(u'd');
}

/// "2026-01-31", "31.12.", "1/31/26": a year in front is followed by month and day, a point means day and month unless
/// the locale's own form has points, and everything else is in the locale's order.
Attempt readFigures(const QString &text, const Asked &asked)
{
    static const QRegularExpression form(
        QStringLiteral("^(\\d{1,4})\\s?([-./])\\s?(\\d{1,2})(?:\\s?[-./]\\s?(\\d{1,4}))?\\s?[-.]?$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString first = match.captured(1);
    const QString second = match.captured(3);
    const QString third = match.captured(4);
    if (first.size() > 2) {
        if (third.isEmpty() || third.size() > 2 || first.size() != 4)
            return std::nullopt;
        return dateOf(first.toInt(), second.toInt(), third.toInt(), asked);
    }
    if (third.size() == 1 || third.size() == 3)
        return refuse(Texts::tr("“%1” is not a year.").arg(third), asked);
    if (third.isEmpty() && !asked.today.isValid())
        return needsToday(asked);
    const bool points = match.captured(2) == QStringLiteral(".");
    const bool ownPoints = asked.locale.dateFormat(QLocale::ShortFormat).contains(u'.');
    const bool swap = monthFirst(asked.locale) && (!points || ownPoints);
    const int year = third.isEmpty() ? asked.today.year() : fullYear(third, asked);
    return swap ? dateOf(year, first.toInt(), second.toInt(), asked)
                : dateOf(year, second.toInt(), first.toInt(), asked);
}

/// 1 to `count` for a name of the locale or of English, 0 for another word.
template <typename Name>
int named(const QString &word, int count, const QLocale &locale, Name name)
{
    const auto plain = [](QString each) { return normalised(each).remove(u'.'); };
    for (const QLocale &each : {locale, QLocale(QLocale::English, QLocale::UnitedStates)})
        for (int number = 1; number <= count; ++number)
            for (const QLocale::FormatType type : {QLocale::LongFormat, QLocale::ShortFormat})
                if (const auto names = name(each, number, type);
                    std::any_of(names.begin(), names.end(), [&](const QString &one) { return plain(one) == word; }))
                    return number;
    return 0;
}

int monthNamed(const QString &word, const QLocale &locale)
{
    return named(word, 12, locale, [](const QLocale &each, int number, QLocale::FormatType type) {
        return std::array{each.monthName(number, type), each.standaloneMonthName(number, type)};
    });
}

int weekdayNamed(const QString &word, const QLocale &locale)
{
    return named(word, 7, locale, [](const QLocale &each, int number, QLocale::FormatType type) {
        return std::array{each.dayName(number, type), each.standaloneDayName(number, type)};
    });
}

/// What a text with the name of a month says.
struct Spelled {
    int month = 0;
    int weekday = 0;
    QStringList figures;
};

std::optional<Spelled> spelled(const QString &text, const QLocale &locale)
{
    static const QRegularExpression parts(
        QStringLiteral("(\\d+)(?:st|nd|rd|th|er|º)?(?![\\p{L}\\d])|([\\p{L}\\p{M}]+)"));
    static const QStringList fillers{QStringLiteral("of"), QStringLiteral("de"), QStringLiteral("del")};
    Spelled found;
    QString rest = text;
    rest.remove(parts).remove(QRegularExpression(QStringLiteral("[\\s.,،'’/-]")));
    for (auto all = parts.globalMatch(text); all.hasNext();) {
        const auto match = all.next();
        const QString word = match.captured(2);
        if (word.isEmpty())
            found.figures << match.captured(1);
        else if (const int month = monthNamed(word, locale); month && !found.month)
            found.month = month;
        else if (const int day = weekdayNamed(word, locale); day && !found.weekday)
            found.weekday = day;
        else if (!fillers.contains(word))
            return std::nullopt;
    }
    return found.month && rest.isEmpty() ? std::optional(found) : std::nullopt;
}

Attempt readNames(const QString &text, const Asked &asked)
{
    auto said = spelled(text, asked.locale);
    if (!said || said->figures.isEmpty() || said->figures.size() > 2)
        return std::nullopt;
    QStringList figures = said->figures;
    if (figures.size() == 2 && figures[0].size() == 4)
        figures.swapItemsAt(0, 1);
    const QString year = figures.size() == 2 || figures[0].size() == 4 ? figures.last() : QString();
    if (!year.isEmpty() && year.size() != 2 && year.size() != 4)
        return refuse(Texts::tr("“%1” is not a year.").arg(year), asked);
    if (year.isEmpty() && !asked.today.isValid())
        return needsToday(asked);
    const int number = year.isEmpty() ? asked.today.year() : fullYear(year, asked);
    if (figures.size() == 1 && !year.isEmpty()) {
        const auto first = dateOf(number, said->month, 1, asked);
        return first ? edgeOf(*first, 1, asked) : first;
    }
    auto date = dateOf(number, said->month, figures[0].toInt(), asked);
    if (date && said->weekday && date->dayOfWeek() != said->weekday)
        return refuse(Texts::tr("%1 is a %2.")
                          .arg(dateEntryText(*date, asked.locale), asked.locale.standaloneDayName(date->dayOfWeek())),
            asked);
    return date;
}

} // namespace

Result<QDate> readDateEntry(const QString &text, const QDate &today, DateRole role, const QLocale &locale)
{
    const Asked asked{today, role, locale};
    const QString plain = normalised(text);
    for (const auto read : {readWord, readOffset, readQuarter, readFigures, readNames})
        if (const Attempt date = read(plain, asked))
            return *date;
    return refuse(Texts::tr("“%1” is not a date.").arg(text.trimmed()), asked);
}

QString dateEntryForm(const QLocale &locale)
{
    QString form = locale.dateFormat(QLocale::ShortFormat);
    if (!form.contains(QStringLiteral("yyyy")))
        form.replace(QStringLiteral("yy"), QStringLiteral("yyyy"));
    return form;
}

QString dateEntryText(const QDate &date, const QLocale &locale) { return locale.toString(date, dateEntryForm(locale)); }

} // namespace kept
