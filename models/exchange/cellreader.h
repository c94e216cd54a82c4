// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/decimal.h"
#include "models/domain/instant.h"
#include "models/exchange/datetimeformat.h"
#include "models/exchange/mapping.h"
#include "models/exchange/wallclock.h"

namespace kept {

/// Why a cell cannot be read, and a text that could stand in its place.
struct CellFault {
    QString reason; ///< "September has 30 days."
    QString suggestion; ///< may be empty
};
template <typename T>
using CellResult = tl::expected<T, CellFault>;

/// The cell without blanks and no-break spaces at its ends.
[[nodiscard]] std::string_view trimmed(std::string_view cell);

/// A number in the mapping's notation: digits, one decimal point, grouping characters before the last two or three
/// digits of a group, a minus, a per cent sign at the end. Everything else (nan, inf, 1e5, +1, 1.234 where the point
/// groups nothing) is refused. At most 9 places and 18 digits.
[[nodiscard]] CellResult<Decimal> readDecimal(std::string_view cell, const CellFormats &formats);
/// The same without a fraction, or with one of zeros ("2.0").
[[nodiscard]] CellResult<std::int64_t> readWhole(std::string_view cell, const CellFormats &formats);
/// "0:02:23", "26:00:00.5", "4h 30m", "2d 3h", "90s", or a number of `formats.durationUnit`. Never negative.
[[nodiscard]] CellResult<Duration> readDuration(std::string_view cell, const CellFormats &formats);
/// One of the mapping's words for yes and no, whatever the case.
[[nodiscard]] CellResult<bool> readBoolean(std::string_view cell, const CellFormats &formats);
/// A date and time in the format; a time without a zone is one of the clock's zone. A wall time in a spring gap is a
/// fault; a date alone is its first instant.
[[nodiscard]] CellResult<Instant> readInstant(std::string_view cell, const DateTimeFormat &format, WallClock &clock);
/// A date in the format; a time of day that the cell also has is passed over.
[[nodiscard]] CellResult<QDate> readDate(std::string_view cell, const DateTimeFormat &format);

} // namespace kept
