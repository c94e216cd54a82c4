// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/datetimeformat.h"

#include <QCoreApplication>

#include <array>
#include <chrono>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::DateTimeFormat)
};

constexpr std::array<std::string_view, 12> monthNames{
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"};

bool isDigit(char c) { return c >= '0' && c <= '9'; }

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; }

/// Reads `least` to `most` digits (at most 9) at the position and moves it on.
bool readDigits(std::string_view cell, std::size_t &at, int least, int most, int &value)
{
    const std::size_t from = at;
    value = 0;
    while (at < cell.size() && isDigit(cell[at]) && at - from < static_cast<std::size_t>(most))
        value = value * 10 + (cell[at++] - '0');
    return at - from >= static_cast<std::size_t>(least);
}

/// Reads 1 to 9 digits of a fraction of a second.
bool readFraction(std::string_view cell, std::size_t &at, int &milliseconds)
{
    const std::size_t from = at;
    milliseconds = 0;
    int weight = 100;
    while (at < cell.size() && isDigit(cell[at]) && at - from < 9) {
        milliseconds += (cell[at++] - '0') * weight;
        weight /= 10;
    }
    return at > from;
}

DateFault check(const WallTime &wall)
{
    if (wall.month < 1 || wall.month > 12)
        return DateFault::Month;
    if (wall.hour > 23 || wall.minute > 59 || wall.second > 59)
        return DateFault::Time;
    if (wall.day < 1 || wall.day > daysInMonth(wall.year, wall.month))
        return DateFault::Day;
    return DateFault::None;
}

/// "Z", "+01:00", "+0100" or "+01".
bool readZone(std::string_view cell, std::size_t &at, std::optional<int> &offset)
{
    const char first = cell[at++];
    if (first == 'Z') {
        offset = 0;
        return true;
    }
    int hours = 0;
    int minutes = 0;
    if ((first != '+' && first != '-') || !readDigits(cell, at, 2, 2, hours))
        return false;
    if (at < cell.size() && cell[at] == ':')
        ++at;
    if (at < cell.size() && !readDigits(cell, at, 2, 2, minutes))
        return false;
    if (hours > 18 || minutes > 59)
        return false;
    offset = (first == '-' ? -1 : 1) * (hours * 3600 + minutes * 60);
    return true;
}

bool readIsoTime(std::string_view cell, std::size_t &at, WallTime &out)
{
    ++at;
    if (!readDigits(cell, at, 2, 2, out.hour) || at >= cell.size() || cell[at++] != ':'
        || !readDigits(cell, at, 2, 2, out.minute))
        return false;
    if (at < cell.size() && cell[at] == ':' && !readDigits(cell, ++at, 2, 2, out.second))
        return false;
    if (at < cell.size() && (cell[at] == '.' || cell[at] == ',') && !readFraction(cell, ++at, out.millisecond))
        return false;
    if (at < cell.size() && cell[at] == ' ')
        ++at;
    return at == cell.size() || readZone(cell, at, out.offsetSeconds);
}

DateFault readIso(std::string_view cell, WallTime &out)
{
    std::size_t at = 0;
    if (!readDigits(cell, at, 4, 4, out.year) || at >= cell.size() || cell[at++] != '-'
        || !readDigits(cell, at, 2, 2, out.month) || at >= cell.size() || cell[at++] != '-')
        return DateFault::Shape;
    out.dayAt = static_cast<int>(at);
    out.dayLength = 2;
    if (!readDigits(cell, at, 2, 2, out.day))
        return DateFault::Shape;
    if (at < cell.size() && ((cell[at] != 'T' && cell[at] != ' ') || !readIsoTime(cell, at, out)))
        return DateFault::Shape;
    return at == cell.size() ? check(out) : DateFault::Shape;
}

/// Seconds or milliseconds since 1970 of the years 1970 to 2199.
DateFault readUnix(std::string_view cell, std::int64_t perSecond, WallTime &out)
{
    constexpr std::int64_t end = 7'258'118'400; // 2200-01-01
    std::int64_t value = 0;
    if (cell.empty() || cell.size() > 14)
        return DateFault::Shape;
    for (const char c : cell) {
        if (!isDigit(c))
            return DateFault::Shape;
        value = value * 10 + (c - '0');
    }
    if (value / perSecond >= end)
        return DateFault::Shape;
    using namespace std::chrono;
    const sys_time<milliseconds> at(milliseconds(value * (1000 / perSecond)));
    const auto day = floor<days>(at);
    const year_month_day date(day);
    const hh_mm_ss<milliseconds> time(at - day);
    out.year = static_cast<int>(date.year());
    out.month = static_cast<int>(static_cast<unsigned>(date.month()));
    out.day = static_cast<int>(static_cast<unsigned>(date.day()));
    out.hour = static_cast<int>(time.hours().count());
    out.minute = static_cast<int>(time.minutes().count());
    out.second = static_cast<int>(time.seconds().count());
    out.millisecond = static_cast<int>(time.subseconds().count());
    out.offsetSeconds = 0;
    return DateFault::None;
}

} // namespace

int daysInMonth(int year, int month)
{
    const std::chrono::year_month_day_last last(
        std::chrono::year(year), std::chrono::month_day_last(std::chrono::month(static_cast<unsigned>(month))));
    return static_cast<int>(static_cast<unsigned>(last.day()));
}

struct DateTimeFormat::Reading {
    std::string_view cell;
    std::size_t at = 0;
    WallTime wall;
    int half = 0; ///< 1 AM, 2 PM
};

bool DateTimeFormat::addLetters(QChar letter, int count)
{
    const auto add = [this, count](Part part) {
        m_tokens.push_back({part, count == 1 ? 1 : count, count == 1 ? 2 : count, 0});
        return true;
    };
    switch (letter.unicode()) {
    case u'y':
        return (count == 4 || count == 2) && add(count == 4 ? Part::Year4 : Part::Year2);
    case u'M':
        return count <= 3 && add(count == 3 ? Part::MonthName : Part::Month);
    case u'd':
        return count <= 2 && add(Part::Day);
    case u'H':
    case u'h':
        return count <= 2 && add(Part::Hour);
    case u'm':
        return count <= 2 && add(Part::Minute);
    case u's':
        return count <= 2 && add(Part::Second);
    case u'z':
        return count <= 3 && add(Part::Fraction);
    default:
        return false;
    }
}

Result<void> DateTimeFormat::tokenize()
{
    const auto bad = [this](QStringView part) {
        return fail(ErrorCode::InvalidInput,
            Texts::tr("“%1” in the date format “%2” has no meaning.").arg(part.toString(), m_format), {},
            Texts::tr("Use yyyy, MM, dd, HH, mm and ss, and put words into single quotes."));
    };
    const auto literals = [this](QStringView text) {
        const QByteArray bytes = text.toUtf8();
        for (const char c : bytes)
            m_tokens.push_back({Part::Literal, 0, 0, c});
    };
    for (qsizetype at = 0; at < m_format.size();) {
        const QChar c = m_format[at];
        if (c == u'\'') {
            const qsizetype end = m_format.indexOf(u'\'', at + 1);
            if (end < 0)
                return bad(QStringView(m_format).mid(at));
            literals(QStringView(m_format).mid(at + 1, end - at - 1));
            at = end + 1;
        } else if (c == u'[' || c == u']') {
            m_tokens.push_back({c == u'[' ? Part::Open : Part::Close, 0, 0, 0});
            ++at;
        } else if (QStringView(m_format).mid(at).startsWith(u"AP", Qt::CaseInsensitive)) {
            m_tokens.push_back({Part::AmPm, 2, 2, 0});
            at += 2;
        } else if (c.isLetter()) {
            qsizetype end = at;
            while (end < m_format.size() && m_format[end] == c)
                ++end;
            // 'T' between date and time is so common that it needs no quotes.
            if (c == u'T' && end - at == 1)
                literals(u"T");
            else if (!addLetters(c, static_cast<int>(end - at)))
                return bad(QStringView(m_format).mid(at, end - at));
            at = end;
        } else {
            literals(QStringView(m_format).mid(at++, 1));
        }
    }
    return {};
}

Result<DateTimeFormat> DateTimeFormat::compile(const QString &format)
{
    DateTimeFormat compiled;
    compiled.m_format = format;
    if (format == u"iso" || format == u"unix" || format == u"unix_ms") {
        compiled.m_style = format == u"iso" ? Style::Iso : format == u"unix" ? Style::Unix : Style::UnixMs;
        return compiled;
    }
    if (auto done = compiled.tokenize(); !done)
        return tl::unexpected(done.error());
    const auto has = [&compiled](Part part) {
        return std::any_of(compiled.m_tokens.begin(), compiled.m_tokens.end(),
            [part](const Token &token) { return token.part == part; });
    };
    if (!(has(Part::Year4) || has(Part::Year2)) || !(has(Part::Month) || has(Part::MonthName)) || !has(Part::Day))
        return fail(ErrorCode::InvalidInput,
            Texts::tr("The date format “%1” names no year, month and day.").arg(format), {},
            Texts::tr("Write it as in yyyy-MM-dd HH:mm:ss, or iso."));
    return compiled;
}

bool DateTimeFormat::hasTime() const
{
    return m_style != Style::Tokens
        || std::any_of(m_tokens.begin(), m_tokens.end(), [](const Token &token) { return token.part == Part::Hour; });
}

bool DateTimeFormat::readToken(const Token &token, Reading &reading) const
{
    const std::string_view cell = reading.cell;
    std::size_t &at = reading.at;
    const auto digits = [&](int &value) { return readDigits(cell, at, token.least, token.most, value); };
    switch (token.part) {
    case Part::Literal:
        return at < cell.size() && cell[at++] == token.literal;
    case Part::Year4:
        return digits(reading.wall.year);
    case Part::Year2:
        if (!digits(reading.wall.year))
            return false;
        reading.wall.year += reading.wall.year < 70 ? 2000 : 1900;
        return true;
    case Part::Month:
        return digits(reading.wall.month);
    case Part::Day:
        reading.wall.dayAt = static_cast<int>(at);
        if (!digits(reading.wall.day))
            return false;
        reading.wall.dayLength = static_cast<int>(at) - reading.wall.dayAt;
        return true;
    case Part::Hour:
        return digits(reading.wall.hour);
    case Part::Minute:
        return digits(reading.wall.minute);
    case Part::Second:
        return digits(reading.wall.second);
    case Part::Fraction:
        return readFraction(cell, at, reading.wall.millisecond);
    case Part::AmPm:
        if (at + 2 > cell.size() || lower(cell[at + 1]) != 'm' || (lower(cell[at]) != 'a' && lower(cell[at]) != 'p'))
            return false;
        reading.half = lower(cell[at]) == 'a' ? 1 : 2;
        at += 2;
        return true;
    case Part::MonthName:
        for (std::size_t month = 0; month < monthNames.size() && at + 3 <= cell.size(); ++month) {
            const char name[3] = {lower(cell[at]), lower(cell[at + 1]), lower(cell[at + 2])};
            if (std::string_view(name, 3) == monthNames[month]) {
                reading.wall.month = static_cast<int>(month) + 1;
                at += 3;
                return true;
            }
        }
        return false;
    default:
        return true;
    }
}

DateFault DateTimeFormat::readTokens(std::string_view cell, WallTime &out) const
{
    Reading reading{cell, 0, {}, 0};
    std::size_t undo = std::string_view::npos; ///< where an optional part began
    for (std::size_t i = 0; i < m_tokens.size(); ++i) {
        if (m_tokens[i].part == Part::Open)
            undo = reading.at;
        else if (m_tokens[i].part == Part::Close)
            undo = std::string_view::npos;
        else if (!readToken(m_tokens[i], reading)) {
            if (undo == std::string_view::npos)
                return DateFault::Shape;
            reading.at = undo;
            while (i < m_tokens.size() && m_tokens[i].part != Part::Close)
                ++i;
            undo = std::string_view::npos;
        }
    }
    if (reading.at != cell.size())
        return DateFault::Shape;
    if (reading.half != 0) {
        if (reading.wall.hour < 1 || reading.wall.hour > 12)
            return DateFault::Time;
        reading.wall.hour = reading.wall.hour % 12 + (reading.half == 2 ? 12 : 0);
    }
    out = reading.wall;
    return check(out);
}

DateFault DateTimeFormat::read(std::string_view cell, WallTime &out) const
{
    switch (m_style) {
    case Style::Iso:
        out = WallTime();
        return readIso(cell, out);
    case Style::Unix:
        return readUnix(cell, 1, out);
    case Style::UnixMs:
        return readUnix(cell, 1000, out);
    case Style::Tokens:
        break;
    }
    return readTokens(cell, out);
}

} // namespace kept
