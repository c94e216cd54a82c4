// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/columnstats.h"

#include <array>

namespace kept {

namespace {

constexpr std::size_t mostWords = 50;
constexpr std::array<std::string_view, 9> usualPlaceholders{"?", "N/A", "n/a", "NA", "NULL", "null", "None", "-", "--"};

bool isDigit(char c) { return c >= '0' && c <= '9'; }

std::size_t digitsAt(std::string_view text, std::size_t at)
{
    std::size_t end = at;
    while (end < text.size() && isDigit(text[end]))
        ++end;
    return end - at;
}

int numberAt(std::string_view text, std::size_t at, std::size_t digits)
{
    int value = 0;
    for (std::size_t i = at; i < at + digits; ++i)
        value = value * 10 + (text[i] - '0');
    return value;
}

} // namespace

void ColumnStats::add(std::string_view cell)
{
    if (cell.empty())
        return;
    for (const std::string_view placeholder : usualPlaceholders) {
        if (cell == placeholder) {
            ++placeholders[std::string(cell)];
            return;
        }
    }
    ++filled;
    if (!addDate(cell))
        addNumber(cell);
    if (words.size() <= mostWords && cell.size() <= 80)
        ++words[std::string(cell)];
}

bool ColumnStats::addDate(std::string_view cell)
{
    std::array<std::size_t, 3> at{};
    std::array<std::size_t, 3> digits{};
    std::size_t position = 0;
    char separator = '\0';
    for (std::size_t i = 0; i < 3; ++i) {
        at[i] = position;
        digits[i] = digitsAt(cell, position);
        if (digits[i] == 0 || digits[i] > 4)
            return false;
        position += digits[i];
        if (i == 2)
            break;
        if (position >= cell.size() || (cell[position] != '-' && cell[position] != '.' && cell[position] != '/')
            || (i == 1 && cell[position] != separator))
            return false;
        separator = cell[position++];
    }
    const bool yearIsFirst = digits[0] == 4;
    if (digits[1] > 2 || digits[yearIsFirst ? 2 : 0] > 2 || (!yearIsFirst && digits[2] != 4 && digits[2] != 2))
        return false;
    if (!addTime(cell.substr(position)))
        return false;
    ++dates;
    m_separator = separator;
    m_oneDigit = m_oneDigit || digits[1] == 1 || digits[yearIsFirst ? 2 : 0] == 1;
    m_shortYear = m_shortYear || (!yearIsFirst && digits[2] == 2);
    yearFirst += yearIsFirst ? 1 : 0;
    if (!yearIsFirst) {
        firstOver12 += numberAt(cell, at[0], digits[0]) > 12 ? 1 : 0;
        secondOver12 += numberAt(cell, at[1], digits[1]) > 12 ? 1 : 0;
    }
    return true;
}

bool ColumnStats::addTime(std::string_view rest)
{
    if (rest.empty())
        return true;
    if (rest[0] != ' ' && rest[0] != 'T')
        return false;
    const std::size_t hour = digitsAt(rest, 1);
    std::size_t at = 1 + hour;
    if (hour == 0 || hour > 2 || at >= rest.size() || rest[at] != ':' || digitsAt(rest, at + 1) != 2)
        return false;
    at += 3;
    const bool seconds = at < rest.size() && rest[at] == ':' && digitsAt(rest, at + 1) == 2;
    at += seconds ? 3 : 0;
    const bool fraction = seconds && at < rest.size() && rest[at] == '.' && digitsAt(rest, at + 1) > 0;
    at += fraction ? 1 + digitsAt(rest, at + 1) : 0;
    const std::string_view end = rest.substr(at);
    const bool half = end == " AM" || end == " PM" || end == " am" || end == " pm";
    const bool zone = !half && !end.empty() && (end == "Z" || end[0] == '+' || end[0] == '-');
    if (!end.empty() && !half && !zone)
        return false;
    ++times;
    m_letterT = m_letterT || rest[0] == 'T';
    m_oneDigitHour = m_oneDigitHour || hour == 1;
    m_half = m_half || half;
    m_seconds += seconds ? 1 : 0;
    m_fractions += fraction ? 1 : 0;
    zoned += zone ? 1 : 0;
    return true;
}

void ColumnStats::addNumber(std::string_view cell)
{
    const std::size_t last = cell.find_last_of(".,");
    if (last == std::string_view::npos || cell.find_first_not_of("0123456789.,-% ") != std::string_view::npos)
        return;
    const char mark = cell[last];
    const bool twice = cell.find(mark) != last;
    const bool both = cell.find(mark == '.' ? ',' : '.') != std::string_view::npos;
    // Three digits after a single mark may be a group of thousands.
    if (twice || (!both && digitsAt(cell, last + 1) == 3))
        return;
    ++(mark == ',' ? decimalComma : decimalPoint);
}

QString ColumnStats::dateFormat(bool dayFirst) const
{
    if (yearFirst == dates && m_separator == '-' && (m_letterT || zoned > 0))
        return QStringLiteral("iso");
    const QString year = m_shortYear ? QStringLiteral("yy") : QStringLiteral("yyyy");
    const QString month = m_oneDigit ? QStringLiteral("M") : QStringLiteral("MM");
    const QString day = m_oneDigit ? QStringLiteral("d") : QStringLiteral("dd");
    QStringList parts{year, month, day};
    if (yearLast())
        parts = dayFirst ? QStringList{day, month, year} : QStringList{month, day, year};
    QString format = parts.join(QLatin1Char(m_separator));
    if (times == 0)
        return format;
    const QString hour = m_half ? QStringLiteral("h") : m_oneDigitHour ? QStringLiteral("H") : QStringLiteral("HH");
    QString time = (m_letterT ? u'T' : u' ') + hour + QStringLiteral(":mm");
    if (m_seconds > 0)
        time += m_seconds == times ? QStringLiteral(":ss") : QStringLiteral("[:ss]");
    if (m_fractions > 0)
        time += QStringLiteral("[.zzz]");
    if (m_half)
        time += QStringLiteral(" AP");
    return times == dates ? format + time : format + u'[' + time.remove(u'[').remove(u']') + u']';
}

} // namespace kept
