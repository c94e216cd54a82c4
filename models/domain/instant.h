// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QDateTime>
#include <QTimeZone>
#include <chrono>
#include <optional>

namespace kept {

/// A length of time in whole milliseconds; service time is measured in it.
using Duration = std::chrono::milliseconds;
/// A point in time: milliseconds since 1970-01-01T00:00:00Z, no zone. Written as ISO 8601 in UTC.
using Instant = std::chrono::sys_time<Duration>;

/// A half-open stretch of time [from, to). Empty when to <= from.
struct Span {
    Instant from;
    Instant to;

    [[nodiscard]] bool isEmpty() const { return to <= from; }
    [[nodiscard]] Duration length() const { return isEmpty() ? Duration::zero() : to - from; }
    [[nodiscard]] bool contains(Instant at) const { return from <= at && at < to; }
    bool operator==(const Span &) const = default;
    auto operator<=>(const Span &) const = default;
};

/// The common part of both; empty (from == to) when they do not meet.
[[nodiscard]] Span intersection(const Span &a, const Span &b);

/// "2025-03-30T01:00:00Z", with ".250" before the Z only when there are milliseconds.
[[nodiscard]] QString toIso(Instant at);
/// Reads ISO 8601 with a zone designator: Z or ±hh:mm; seconds and fraction optional, "T" or a blank between date and
/// time. A date without a time, or a time without a zone, is an error, as is a day that does not exist.
[[nodiscard]] Result<Instant> parseIso(const QString &text);

/// How a wall time that happens twice (when clocks go back) is read.
enum class Fold { First, Second };
/// The instant at which clocks in `zone` show the date and time; nothing in the gap when clocks go forward.
[[nodiscard]] std::optional<Instant> fromWall(
    const QDate &date, const QTime &time, const QTimeZone &zone, Fold fold = Fold::First);
/// As fromWall, with a time in a gap moved to the end of the gap. Range: the years 1900 to 2199.
[[nodiscard]] Instant fromWallMovingGaps(const QDate &date, int secondOfDay, const QTimeZone &zone, Fold fold);
/// Midnight at which the date begins in the zone (the first valid instant of the date).
[[nodiscard]] Instant startOfDay(const QDate &date, const QTimeZone &zone);
/// The date that clocks in the zone show at the instant.
[[nodiscard]] QDate dateIn(Instant at, const QTimeZone &zone);
/// Both ways between Instant and QDateTime (UTC).
[[nodiscard]] QDateTime toDateTime(Instant at);
[[nodiscard]] Instant fromDateTime(const QDateTime &at);
/// Seconds of the duration as shortest decimal text: "28800", "0.25", "-3600".
[[nodiscard]] QString secondsText(Duration length);

/// The zone of an IANA name; an error that names the unknown zone. "UTC" is accepted.
[[nodiscard]] Result<QTimeZone> zoneFromName(const QString &name);

} // namespace kept
