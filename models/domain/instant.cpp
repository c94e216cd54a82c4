// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/instant.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <string>
#include <string_view>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::Instant)
};

constexpr qint64 msOfDay = 86'400'000;
constexpr qint64 julianDayOfEpoch = 2'440'588;
/// No clock on Earth is further from UTC than this, so the instant of a wall time lies within it around the same
/// figures read as UTC.
constexpr qint64 farthestOffset = 15LL * 3'600'000 + 1'800'000;

constexpr qsizetype mostRemembered = 10'000;

qint64 epochMs(Instant at) { return at.time_since_epoch().count(); }

Instant fromEpochMs(qint64 ms) { return Instant(Duration(ms)); }

/// Milliseconds that the zone's clocks are ahead of UTC.
qint64 offsetAt(qint64 ms, const QTimeZone &zone)
{
    return 1000LL * zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC));
}

/// The instants at which the zone's clocks show a wall time. QDateTime is not asked, because it gives a wrong instant
/// in a gap. Wall times are milliseconds since the epoch as if they were UTC.
struct Reading {
    std::optional<qint64> first; ///< nothing in a gap
    std::optional<qint64> second; ///< the same as the first, unless the wall time happens twice
    qint64 offsetBefore = 0;
    qint64 offsetAfter = 0;
};

Reading read(qint64 wall, const QTimeZone &zone)
{
    Reading reading;
    reading.offsetBefore = offsetAt(wall - farthestOffset, zone);
    reading.offsetAfter = offsetAt(wall + farthestOffset, zone);
    const qint64 before = wall - reading.offsetBefore;
    if (reading.offsetBefore == reading.offsetAfter) {
        reading.first = reading.second = before;
        return reading;
    }
    const qint64 after = wall - reading.offsetAfter;
    if (offsetAt(before, zone) == reading.offsetBefore)
        reading.first = reading.second = before;
    if (offsetAt(after, zone) == reading.offsetAfter) {
        reading.second = after;
        if (!reading.first)
            reading.first = after;
    }
    return reading;
}

/// The first instant within the reach of the wall time at which the later offset holds: the end of the gap.
qint64 endOfGap(qint64 wall, const Reading &reading, const QTimeZone &zone)
{
    qint64 before = wall - farthestOffset;
    qint64 after = wall + farthestOffset;
    while (after - before > 1) {
        const qint64 middle = before + (after - before) / 2;
        (offsetAt(middle, zone) == reading.offsetBefore ? before : after) = middle;
    }
    return after;
}

qint64 wallMs(const QDate &date) { return (date.toJulianDay() - julianDayOfEpoch) * msOfDay; }

/// The IANA's names without a continent. Qt takes every other plain word for a POSIX rule of a zone, so that "Berlin"
/// would be valid and mean UTC.
constexpr std::string_view plainNames =
    " CET CST6CDT Cuba EET EST EST5EDT Egypt Eire GB GB-Eire GMT GMT+0 GMT-0 GMT0 Greenwich HST Hongkong Iceland Iran "
    "Israel Jamaica Japan Kwajalein Libya MET MST MST7MDT NZ NZ-CHAT Navajo PRC PST8PDT Poland Portugal ROC ROK "
    "Singapore Turkey UCT UTC Universal W-SU WET Zulu ";

bool isZoneName(const QString &name)
{
    const bool plain = std::all_of(name.begin(), name.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'/'
            || c == u'_' || c == u'-' || c == u'+';
    });
    if (!plain || name.isEmpty())
        return false;
    return name.contains(u'/') || plainNames.find(' ' + name.toStdString() + ' ') != std::string_view::npos;
}

} // namespace

Span intersection(const Span &a, const Span &b)
{
    const Instant from = std::max(a.from, b.from);
    return {from, std::max(from, std::min(a.to, b.to))};
}

std::optional<Instant> fromWall(const QDate &date, const QTime &time, const QTimeZone &zone, Fold fold)
{
    const Reading reading = read(wallMs(date) + time.msecsSinceStartOfDay(), zone);
    const std::optional<qint64> ms = fold == Fold::First ? reading.first : reading.second;
    return ms ? std::optional(fromEpochMs(*ms)) : std::nullopt;
}

Instant fromWallMovingGaps(const QDate &date, int secondOfDay, const QTimeZone &zone, Fold fold)
{
    const qint64 wall = wallMs(date) + 1000LL * secondOfDay;
    const Reading reading = read(wall, zone);
    if (!reading.first)
        return fromEpochMs(endOfGap(wall, reading, zone));
    return fromEpochMs(fold == Fold::First ? *reading.first : *reading.second);
}

Instant startOfDay(const QDate &date, const QTimeZone &zone)
{
    // The same midnights are asked for again and again, mostly of one zone beside UTC.
    struct Known {
        QTimeZone zone;
        QHash<qint64, Instant> midnights;
    };
    thread_local Known known;
    thread_local Known other;
    if (known.zone != zone)
        std::swap(known, other);
    if (known.zone != zone || known.midnights.size() > mostRemembered)
        known = {zone, {}};
    const auto found = known.midnights.constFind(date.toJulianDay());
    if (found != known.midnights.constEnd())
        return *found;
    const Instant start = fromWallMovingGaps(date, 0, zone, Fold::First);
    known.midnights.insert(date.toJulianDay(), start);
    return start;
}

QDate dateIn(Instant at, const QTimeZone &zone)
{
    const qint64 wall = epochMs(at) + offsetAt(epochMs(at), zone);
    const qint64 days = wall / msOfDay - (wall % msOfDay < 0 ? 1 : 0);
    return QDate::fromJulianDay(days + julianDayOfEpoch);
}

QDateTime toDateTime(Instant at) { return QDateTime::fromMSecsSinceEpoch(epochMs(at), Qt::UTC); }

Instant fromDateTime(const QDateTime &at) { return fromEpochMs(at.toMSecsSinceEpoch()); }

QString secondsText(Duration length)
{
    const auto ms = length.count();
    const auto size = ms < 0 ? 0 - static_cast<std::uint64_t>(ms) : static_cast<std::uint64_t>(ms);
    QString text = QString::number(size / 1000);
    if (size % 1000 != 0) {
        QString fraction = QString::number(size % 1000).rightJustified(3, QLatin1Char('0'));
        while (fraction.endsWith(u'0'))
            fraction.chop(1);
        text += QLatin1Char('.') + fraction;
    }
    return ms < 0 ? QLatin1Char('-') + text : text;
}

Result<QTimeZone> zoneFromName(const QString &name)
{
    thread_local QHash<QString, QTimeZone> known;
    if (const auto found = known.constFind(name); found != known.constEnd())
        return *found;
    if (isZoneName(name)) {
        QTimeZone zone(name.toLatin1());
        if (zone.isValid() && known.size() < mostRemembered)
            known.insert(name, zone);
        if (zone.isValid())
            return zone;
    }
    return fail(ErrorCode::InvalidInput, Texts::tr("There is no time zone “%1”.").arg(name), {},
        Texts::tr("Write a name of the IANA time zone list, such as Europe/Berlin, or UTC."));
}

} // namespace kept
