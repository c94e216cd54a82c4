// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace kept {

/// A date and time as a cell has them, not yet an instant.
struct WallTime {
    int year = 0;
    int month = 1;
    int day = 1;
    int hour = 0;
    int minute = 0;
    int second = 0;
    int millisecond = 0;
    std::optional<int> offsetSeconds; ///< ahead of UTC, when the cell names its zone
    int dayAt = 0; ///< byte position of the day in the cell
    int dayLength = 0;

    [[nodiscard]] std::int64_t msOfDay() const { return ((hour * 60LL + minute) * 60 + second) * 1000 + millisecond; }
};

/// What reading a cell came to.
enum class DateFault {
    None,
    Shape, ///< not written as the format says
    Month, ///< no such month
    Day, ///< the month has fewer days; everything else was read
    Time, ///< no such time of day
};

/// A date format, taken apart once and read by hand.
///
/// Letters as in Qt: yyyy, yy (70 to 99 are 19xx), M, MM, MMM (Jan … Dec), d, dd, H, HH, h, hh with AP, m, mm, s, ss,
/// zzz (1 to 9 digits, cut to milliseconds); 'quoted' text; [brackets] hold a part that may be absent. One letter reads
/// one or two digits, two letters exactly two. Names: "iso" is ISO 8601 with an optional zone and fraction, "unix" and
/// "unix_ms" count from 1970-01-01 UTC.
class DateTimeFormat {
public:
    /// Errors: a letter that has no meaning, a year, month or day that is missing, a time in `dateOnly`.
    [[nodiscard]] static Result<DateTimeFormat> compile(const QString &format);

    /// Reads the whole cell; nothing may be left over.
    [[nodiscard]] DateFault read(std::string_view cell, WallTime &out) const;
    [[nodiscard]] const QString &format() const { return m_format; }
    /// Whether it holds a time of day.
    [[nodiscard]] bool hasTime() const;

private:
    enum class Part { Literal, Year4, Year2, Month, MonthName, Day, Hour, Minute, Second, Fraction, AmPm, Open, Close };
    struct Token {
        Part part = Part::Literal;
        int least = 1; ///< digits
        int most = 2;
        char literal = 0;
    };
    enum class Style { Tokens, Iso, Unix, UnixMs };
    struct Reading;

    [[nodiscard]] DateFault readTokens(std::string_view cell, WallTime &out) const;
    [[nodiscard]] bool readToken(const Token &token, Reading &reading) const;
    [[nodiscard]] Result<void> tokenize();
    [[nodiscard]] bool addLetters(QChar letter, int count);

    QString m_format;
    Style m_style = Style::Tokens;
    std::vector<Token> m_tokens;
};

/// The number of days in a month of the Gregorian calendar.
[[nodiscard]] int daysInMonth(int year, int month);

} // namespace kept
