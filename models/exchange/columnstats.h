// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

namespace kept {

/// What the cells of one column look like, counted over the whole file.
class ColumnStats {
public:
    void add(std::string_view cell);

    std::int64_t filled = 0; ///< cells with something in them, placeholders aside
    std::int64_t dates = 0;
    std::int64_t times = 0; ///< of the dates, those with a time of day
    std::int64_t zoned = 0; ///< of the times, those that name their zone
    std::int64_t yearFirst = 0;
    std::int64_t firstOver12 = 0; ///< year last, and the first number cannot be a month
    std::int64_t secondOver12 = 0; ///< year last, and the second number cannot be a month
    std::int64_t decimalComma = 0; ///< numbers in which a comma can only be the decimal point
    std::int64_t decimalPoint = 0; ///< … a point …
    std::map<std::string, std::int64_t> words; ///< up to 50 different texts
    std::map<std::string, std::int64_t> placeholders; ///< "?", "N/A" and the like

    /// Whether at least nine in ten filled cells are dates.
    [[nodiscard]] bool isDate() const { return dates > 0 && dates * 10 >= filled * 9; }
    [[nodiscard]] bool yearLast() const { return isDate() && yearFirst * 2 < dates; }
    /// The dates' separator: '-', '.' or '/'.
    [[nodiscard]] char dateSeparator() const { return m_separator; }
    /// A format that reads the column's dates, given who comes first when the year is last.
    [[nodiscard]] QString dateFormat(bool dayFirst) const;

private:
    bool addDate(std::string_view cell);
    bool addTime(std::string_view rest);
    void addNumber(std::string_view cell);

    char m_separator = '-';
    bool m_oneDigit = false; ///< a day or month of one digit
    bool m_oneDigitHour = false;
    bool m_shortYear = false;
    bool m_letterT = false;
    bool m_half = false; ///< AM or PM
    std::int64_t m_seconds = 0;
    std::int64_t m_fractions = 0;
};

} // namespace kept
