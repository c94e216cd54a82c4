// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/instant.h"

#include <QCoreApplication>

#include <array>

// Reading and writing ISO 8601 by hand: imports do it for millions of cells, and QDateTime takes 25 times as long.

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::Instant)
};

/// A position in the text; every step that does not find what it needs turns `good` off.
class Scanner {
public:
    explicit Scanner(QStringView text) : m_text(text) { }

    [[nodiscard]] bool isGood() const { return m_good; }
    [[nodiscard]] bool atEnd() const { return m_at == m_text.size(); }
    [[nodiscard]] char16_t peek() const { return atEnd() ? u'\0' : m_text[m_at].unicode(); }
    char16_t take()
    {
        const char16_t c = peek();
        if (!atEnd())
            ++m_at;
        return c;
    }
    bool takeIf(char16_t c)
    {
        const bool found = peek() == c && !atEnd();
        m_at += found ? 1 : 0;
        return found;
    }
    void expect(char16_t c) { m_good = takeIf(c) && m_good; }
    /// A number of exactly `count` digits and at most `most`.
    int number(int count, int most)
    {
        int value = 0;
        for (int i = 0; i < count; ++i)
            value = value * 10 + digit();
        m_good = m_good && value <= most;
        return value;
    }
    /// The milliseconds of a fraction of a second; what is finer is cut off.
    int milliseconds()
    {
        int value = digit() * 100;
        for (int weight = 10; isDigit(peek()); weight /= 10)
            value += digit() * weight;
        return value;
    }

private:
    static bool isDigit(char16_t c) { return c >= u'0' && c <= u'9'; }
    int digit()
    {
        const char16_t c = take();
        m_good = m_good && isDigit(c);
        return c - u'0';
    }

    QStringView m_text;
    qsizetype m_at = 0;
    bool m_good = true;
};

tl::unexpected<Error> notAnInstant(const QString &text)
{
    return fail(ErrorCode::InvalidInput, Texts::tr("“%1” is not a date and time.").arg(text), {},
        Texts::tr("Write it as 2025-03-30T01:00:00Z, or with an offset such as +02:00 instead of Z."));
}

tl::unexpected<Error> noZone(const QString &text)
{
    return fail(ErrorCode::InvalidInput, Texts::tr("“%1” has no time zone.").arg(text), {},
        Texts::tr("Add Z for UTC or an offset such as +02:00."));
}

tl::unexpected<Error> outOfRange(const QString &text)
{
    return fail(ErrorCode::InvalidInput, Texts::tr("“%1” is outside the years 1900 to 2199.").arg(text));
}

std::chrono::year_month_day scanDate(Scanner &scan)
{
    const int year = scan.number(4, 9999);
    scan.expect(u'-');
    const int month = scan.number(2, 12);
    scan.expect(u'-');
    const int day = scan.number(2, 31);
    return {std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
        std::chrono::day(static_cast<unsigned>(day))};
}

/// hh:mm, with optional seconds and fraction.
Duration scanTime(Scanner &scan)
{
    // What is out of range is refused at the end only, so the sum must hold it.
    Duration time = std::chrono::hours(scan.number(2, 23));
    scan.expect(u':');
    time += std::chrono::minutes(scan.number(2, 59));
    if (scan.takeIf(u':')) {
        time += std::chrono::seconds(scan.number(2, 59));
        if (scan.takeIf(u'.'))
            time += std::chrono::milliseconds(scan.milliseconds());
    }
    return time;
}

/// The offset of "Z", "+hh:mm" or "-hh:mm".
std::chrono::minutes scanOffset(Scanner &scan)
{
    const char16_t sign = scan.take();
    if (sign == u'Z')
        return {};
    int minutes = scan.number(2, 23) * 60;
    scan.expect(u':');
    minutes += scan.number(2, 59);
    return std::chrono::minutes(sign == u'-' ? -minutes : minutes);
}

void put(QChar *&at, int value, int digits)
{
    for (int i = digits - 1; i >= 0; --i) {
        at[i] = QChar(static_cast<char16_t>(u'0' + value % 10));
        value /= 10;
    }
    at += digits;
}

void put(QChar *&at, char16_t c) { *at++ = QChar(c); }

} // namespace

QString toIso(Instant at)
{
    const auto midnight = std::chrono::floor<std::chrono::days>(at);
    const std::chrono::year_month_day date(midnight);
    const auto ms = static_cast<int>((at - midnight).count());
    const int year = static_cast<int>(date.year());
    if (year < 0 || year > 9999) // an open end, Instant::max(): longer than the fixed form has room for
        return toDateTime(at).toString(Qt::ISODateWithMs);
    std::array<QChar, 24> text;
    QChar *end = text.data();
    put(end, year, 4);
    put(end, u'-');
    put(end, static_cast<int>(static_cast<unsigned>(date.month())), 2);
    put(end, u'-');
    put(end, static_cast<int>(static_cast<unsigned>(date.day())), 2);
    put(end, u'T');
    put(end, ms / 3'600'000, 2);
    put(end, u':');
    put(end, ms / 60'000 % 60, 2);
    put(end, u':');
    put(end, ms / 1000 % 60, 2);
    if (ms % 1000 != 0) {
        put(end, u'.');
        put(end, ms % 1000, 3);
    }
    put(end, u'Z');
    return QString(text.data(), end - text.data());
}

Result<Instant> parseIso(const QString &text)
{
    Scanner scan(text);
    const std::chrono::year_month_day date = scanDate(scan);
    if (!scan.isGood() || !date.ok())
        return notAnInstant(text);
    if (scan.atEnd())
        return noZone(text);
    if (!scan.takeIf(u'T') && !scan.takeIf(u' '))
        return notAnInstant(text);
    const Duration time = scanTime(scan);
    if (scan.isGood() && scan.atEnd())
        return noZone(text);
    const char16_t sign = scan.peek();
    const std::chrono::minutes offset = scanOffset(scan);
    if (!scan.isGood() || !scan.atEnd() || (sign != u'Z' && sign != u'+' && sign != u'-'))
        return notAnInstant(text);
    if (date.year() < std::chrono::year(1900) || date.year() > std::chrono::year(2199))
        return outOfRange(text);
    return Instant(std::chrono::sys_days(date)) + time - offset;
}

} // namespace kept
