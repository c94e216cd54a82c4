// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/cellreader.h"

#include "models/domain/displaylocale.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::CellReader)
};

constexpr int mostDigits = 18;
constexpr int mostPlaces = 9;

tl::unexpected<CellFault> fault(QString reason, QString suggestion = {})
{
    return tl::unexpected<CellFault>(CellFault{std::move(reason), std::move(suggestion)});
}

QString textOf(std::string_view cell) { return QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size())); }

bool isDigit(char c) { return c >= '0' && c <= '9'; }

tl::unexpected<CellFault> notANumber(const CellFormats &formats)
{
    const QString one = QStringLiteral("1234%1%2").arg(formats.decimalPoint).arg(5);
    return fault(Texts::tr("Not a number as this file writes them (%1).").arg(one));
}

/// Moves over one of the grouping characters; false if none stands here.
bool skipGrouping(std::string_view cell, std::size_t &at, const QByteArray &grouping)
{
    for (qsizetype i = 0; i < grouping.size();) {
        qsizetype length = 1;
        while (i + length < grouping.size() && (static_cast<unsigned char>(grouping[i + length]) & 0xC0U) == 0x80U)
            ++length;
        const std::string_view one(grouping.constData() + i, static_cast<std::size_t>(length));
        if (cell.substr(at).starts_with(one)) {
            at += one.size();
            return true;
        }
        i += length;
    }
    return false;
}

struct Digits {
    std::int64_t value = 0;
    int count = 0;

    bool add(char c)
    {
        value = value * 10 + (c - '0');
        return ++count <= mostDigits;
    }
};

/// The digits before the point. Groups have two or three digits and the last has three, so that a decimal in the wrong
/// notation ("1,5") is not read as a whole number.
bool readGroups(std::string_view cell, std::size_t &at, const CellFormats &formats, Digits &digits)
{
    const QByteArray grouping = formats.grouping.toUtf8();
    int group = 0;
    bool grouped = false;
    while (at < cell.size()) {
        if (isDigit(cell[at])) {
            if (!digits.add(cell[at++]))
                return false;
            ++group;
        } else if (!grouping.isEmpty() && group > 0 && skipGrouping(cell, at, grouping)) {
            if (group > 3 || (grouped && group < 2))
                return false;
            grouped = true;
            group = 0;
        } else {
            break;
        }
    }
    return group > 0 && (!grouped || group == 3);
}

CellResult<std::int64_t> readTimes(const std::vector<std::int64_t> &parts, std::string_view cell)
{
    if (parts.size() == 2)
        return fault(Texts::tr("Hours and minutes or minutes and seconds: this cannot be told."),
            textOf(cell) + QStringLiteral(":00"));
    if (parts[1] > 59 || parts[2] > 59)
        return fault(Texts::tr("More than 59 minutes or seconds."));
    return (parts[0] * 60 + parts[1]) * 60 + parts[2];
}

/// "0:02:23" with an optional fraction of a second.
CellResult<Duration> readClockDuration(std::string_view cell)
{
    std::vector<std::int64_t> parts{0};
    std::size_t at = 0;
    for (; at < cell.size() && (isDigit(cell[at]) || cell[at] == ':'); ++at) {
        if (cell[at] == ':')
            parts.push_back(0);
        else
            parts.back() = parts.back() * 10 + (cell[at] - '0');
        if (parts.back() > 100'000'000 || parts.size() > 3)
            return fault(Texts::tr("Not a length of time."));
    }
    std::int64_t milliseconds = 0;
    if (at < cell.size() && cell[at] == '.') {
        int weight = 100;
        for (++at; at < cell.size() && isDigit(cell[at]); ++at, weight /= 10)
            milliseconds += (cell[at] - '0') * weight;
    }
    if (at != cell.size() || !isDigit(cell.back()) || !isDigit(cell.front()))
        return fault(Texts::tr("Not a length of time."));
    const auto seconds = readTimes(parts, cell);
    if (!seconds)
        return tl::unexpected(seconds.error());
    return Duration(*seconds * 1000 + milliseconds);
}

struct UnitLength {
    char letter;
    std::int64_t seconds;
    std::int64_t most; ///< when a larger unit stands before it
};
constexpr std::array<UnitLength, 4> unitLengths{{{'d', 86'400, 0}, {'h', 3'600, 23}, {'m', 60, 59}, {'s', 1, 59}}};

/// "3h 15m" of a number of seconds.
QString unitText(std::int64_t seconds)
{
    QStringList parts;
    for (const UnitLength &unit : unitLengths) {
        if (unit.letter == 'd' || seconds / unit.seconds == 0)
            continue;
        parts += QString::number(seconds / unit.seconds) + QChar(QLatin1Char(unit.letter));
        seconds %= unit.seconds;
    }
    return parts.join(u' ');
}

/// "4h 30m", units from large to small.
CellResult<Duration> readUnitDuration(std::string_view cell)
{
    std::int64_t total = 0;
    std::size_t next = 0; ///< the largest unit that may still come
    bool tooMuch = false;
    bool first = true;
    for (std::size_t at = 0; at < cell.size(); first = false) {
        std::int64_t number = 0;
        const std::size_t from = at;
        while (at < cell.size() && isDigit(cell[at]) && number < 100'000'000)
            number = number * 10 + (cell[at++] - '0');
        const char letter = at < cell.size() && at > from ? cell[at++] : '\0';
        while (next < unitLengths.size() && unitLengths[next].letter != letter)
            ++next;
        if (next == unitLengths.size())
            return fault(Texts::tr("Not a length of time."));
        tooMuch = tooMuch || (!first && number > unitLengths[next].most);
        total += number * unitLengths[next++].seconds;
        while (at < cell.size() && cell[at] == ' ')
            ++at;
    }
    if (tooMuch)
        return fault(Texts::tr("More than 59 minutes or seconds, or more than 23 hours."), unitText(total));
    return Duration(total * 1000);
}

std::int64_t unitMilliseconds(const QString &unit)
{
    if (unit == u"hours")
        return 3'600'000;
    return unit == u"minutes" ? 60'000 : 1'000;
}

QString monthLength(const WallTime &wall)
{
    return Texts::tr("%1 has %2 days.")
        .arg(displayLocale().standaloneMonthName(wall.month))
        .arg(daysInMonth(wall.year, wall.month));
}

/// The cell with its day replaced by the month's last.
QString withLastDay(std::string_view cell, const WallTime &wall)
{
    std::string text(cell);
    const std::string day = std::to_string(daysInMonth(wall.year, wall.month));
    text.replace(static_cast<std::size_t>(wall.dayAt), static_cast<std::size_t>(wall.dayLength), day);
    return textOf(text);
}

tl::unexpected<CellFault> dateFault(
    DateFault what, std::string_view cell, const WallTime &wall, const DateTimeFormat &format)
{
    switch (what) {
    case DateFault::Month:
        return fault(Texts::tr("There is no month %1.").arg(wall.month));
    case DateFault::Time:
        return fault(Texts::tr("There is no such time of day."));
    case DateFault::Day:
        if (wall.day < 1)
            return fault(Texts::tr("There is no day 0."));
        return fault(monthLength(wall), withLastDay(cell, wall));
    default:
        return fault(Texts::tr("Not a date as this file writes them (%1).").arg(format.format()));
    }
}

bool yearInRange(const WallTime &wall) { return wall.year >= 1900 && wall.year <= 2199; }

} // namespace

std::string_view trimmed(std::string_view cell)
{
    const auto blankAtFront = [](std::string_view text) -> std::size_t {
        if (text.empty())
            return 0;
        return text[0] == ' ' || text[0] == '\t' ? 1 : text.starts_with("\xC2\xA0") ? 2 : 0;
    };
    const auto blankAtBack = [](std::string_view text) -> std::size_t {
        if (text.empty())
            return 0;
        return text.back() == ' ' || text.back() == '\t' ? 1 : text.ends_with("\xC2\xA0") ? 2 : 0;
    };
    while (const std::size_t length = blankAtFront(cell))
        cell.remove_prefix(length);
    while (const std::size_t length = blankAtBack(cell))
        cell.remove_suffix(length);
    return cell;
}

CellResult<Decimal> readDecimal(std::string_view cell, const CellFormats &formats)
{
    std::size_t at = 0;
    const bool negative = !cell.empty() && cell[0] == '-';
    at += negative ? 1 : 0;
    Digits digits;
    Decimal number;
    if (!readGroups(cell, at, formats, digits))
        return notANumber(formats);
    if (at < cell.size() && QLatin1Char(cell[at]) == formats.decimalPoint) {
        const std::size_t from = ++at;
        while (at < cell.size() && isDigit(cell[at])) {
            if (!digits.add(cell[at++]) || ++number.places > mostPlaces)
                return notANumber(formats);
        }
        if (at == from)
            return notANumber(formats);
    }
    if (at < cell.size() && cell.back() == '%')
        cell = trimmed(cell.substr(0, cell.size() - 1));
    if (at != cell.size())
        return notANumber(formats);
    number.unscaled = negative ? -digits.value : digits.value;
    return number;
}

CellResult<std::int64_t> readWhole(std::string_view cell, const CellFormats &formats)
{
    auto number = readDecimal(cell, formats);
    if (!number)
        return tl::unexpected(number.error());
    if (cell.ends_with('%'))
        return fault(Texts::tr("A number is needed, not per cent."));
    for (; number->places > 0; --number->places, number->unscaled /= 10) {
        if (number->unscaled % 10 != 0)
            return fault(Texts::tr("A whole number is needed."));
    }
    return number->unscaled;
}

CellResult<Duration> readDuration(std::string_view cell, const CellFormats &formats)
{
    if (cell.find(':') != std::string_view::npos)
        return readClockDuration(cell);
    const char last = cell.empty() ? '\0' : cell.back();
    if (last == 'd' || last == 'h' || last == 'm' || last == 's')
        return readUnitDuration(cell);
    const auto number = readDecimal(cell, formats);
    if (!number)
        return tl::unexpected(number.error());
    if (number->unscaled < 0 || last == '%')
        return fault(Texts::tr("A length of time is not negative, and not per cent."));
    const Rational ms = number->toRational() * Rational(unitMilliseconds(formats.durationUnit));
    if (ms > Rational(std::int64_t{1} << 52))
        return fault(Texts::tr("Not a length of time."));
    return Duration(static_cast<std::int64_t>(ms.floor()));
}

CellResult<bool> readBoolean(std::string_view cell, const CellFormats &formats)
{
    const QString text = textOf(cell);
    if (formats.trueValues.contains(text, Qt::CaseInsensitive))
        return true;
    if (formats.falseValues.contains(text, Qt::CaseInsensitive))
        return false;
    return fault(
        Texts::tr("Neither yes (%1) nor no (%2).")
            .arg(formats.trueValues.join(QStringLiteral(", ")), formats.falseValues.join(QStringLiteral(", "))));
}

CellResult<Instant> readInstant(std::string_view cell, const DateTimeFormat &format, WallClock &clock)
{
    WallTime wall;
    const DateFault what = format.read(cell, wall);
    if (what != DateFault::None)
        return dateFault(what, cell, wall, format);
    if (!yearInRange(wall))
        return fault(Texts::tr("The year %1 is outside 1900 to 2199.").arg(wall.year));
    const std::int64_t day = daysFromCivil(wall.year, wall.month, wall.day);
    if (wall.offsetSeconds)
        return Instant(Duration(day * 86'400'000 + wall.msOfDay() - *wall.offsetSeconds * 1000LL));
    if (const auto at = clock.at(day, wall.msOfDay()))
        return *at;
    if (wall.msOfDay() == 0 && cell.find(':') == std::string_view::npos)
        return startOfDay(QDate(wall.year, wall.month, wall.day), clock.zone());
    return fault(Texts::tr("This time does not exist in %1: the clocks go forward over it.")
                     .arg(QString::fromUtf8(clock.zone().id())));
}

CellResult<QDate> readDate(std::string_view cell, const DateTimeFormat &format)
{
    WallTime wall;
    const DateFault what = format.read(cell, wall);
    if (what != DateFault::None)
        return dateFault(what, cell, wall, format);
    if (!yearInRange(wall))
        return fault(Texts::tr("The year %1 is outside 1900 to 2199.").arg(wall.year));
    return QDate(wall.year, wall.month, wall.day);
}

} // namespace kept
