// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/icalendar.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QSet>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::ICalendar)
};

constexpr qsizetype foldAt = 75; // bytes of a line without its end

QString escaped(QString text)
{
    text.replace(u'\\', QStringLiteral("\\\\"))
        .replace(u';', QStringLiteral("\\;"))
        .replace(u',', QStringLiteral("\\,"));
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    text.replace(u'\n', QStringLiteral("\\n"));
    // Control characters have no place in a calendar.
    text.removeIf([](QChar c) { return c.unicode() < 0x20 && c != u'\t'; });
    return text;
}

/// Long lines go on after a blank at the start of the next one; a character is never divided.
void appendLine(QByteArray &out, const QString &line)
{
    const QByteArray bytes = line.toUtf8();
    const auto isInside = [&](qsizetype at) { return at < bytes.size() && (bytes[at] & 0xc0) == 0x80; };
    for (qsizetype from = 0, room = foldAt; from < bytes.size(); room = foldAt - 1) {
        qsizetype to = std::min(from + room, bytes.size());
        while (to > from + 1 && isInside(to))
            --to;
        if (from > 0)
            out += "\r\n ";
        out += bytes.sliced(from, to - from);
        from = to;
    }
    out += "\r\n";
}

QString dateText(const QDate &date) { return date.toString(QStringLiteral("yyyyMMdd")); }

void appendEntry(QByteArray &out, const CalendarEntry &entry, Instant stamp)
{
    const QDateTime at = toDateTime(stamp).toUTC();
    // A revision has to be a greater number than the one before; seconds since 2020 are, until 2088.
    const qint64 sequence = std::max<qint64>(0, at.toSecsSinceEpoch() - 1'577'836'800);
    const std::pair<const char *, QString> lines[] = {{"BEGIN", QStringLiteral("VEVENT")}, {"UID", escaped(entry.uid)},
        {"DTSTAMP", at.toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"))}, {"SEQUENCE", QString::number(sequence)},
        {"DTSTART;VALUE=DATE", dateText(entry.date)}, {"DTEND;VALUE=DATE", dateText(entry.date.addDays(1))},
        {"SUMMARY", escaped(entry.summary)}, {"DESCRIPTION", escaped(entry.description)},
        {"CATEGORIES", escaped(entry.category)}, {"TRANSP", QStringLiteral("TRANSPARENT")},
        {"END", QStringLiteral("VEVENT")}};
    for (const auto &[name, value] : lines)
        if (!value.isEmpty())
            appendLine(out, QLatin1String(name) + u':' + value);
}

} // namespace

std::vector<CalendarEntry> calendarEntries(const std::vector<Deadline> &deadlines)
{
    std::vector<CalendarEntry> entries;
    QSet<QString> taken;
    for (const Deadline &each : deadlines) {
        QString key = each.key;
        while (taken.contains(key)) // two certificates of one name and issuer
            key += u'+';
        taken.insert(key);
        const QByteArray digest = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256).toHex();
        entries.push_back({QString::fromLatin1(digest.left(32)) + QStringLiteral("@kept"), each.date,
            each.subject.isEmpty() ? each.title
                                   : Texts::tr("%1: %2", "what is due and of what").arg(each.title, each.subject),
            each.overdue ? Texts::tr("Overdue since this day.") : QString(), deadlineKindWord(each.kind)});
    }
    return entries;
}

QByteArray icsText(const std::vector<CalendarEntry> &entries, const QString &name, Instant stamp)
{
    QByteArray out;
    for (const QString &line : {QStringLiteral("BEGIN:VCALENDAR"), QStringLiteral("VERSION:2.0"),
             QStringLiteral("PRODID:-//Kept//Kept//EN"), QStringLiteral("CALSCALE:GREGORIAN"),
             QStringLiteral("METHOD:PUBLISH"), QStringLiteral("X-WR-CALNAME:") + escaped(name)})
        appendLine(out, line);
    for (const CalendarEntry &entry : entries)
        appendEntry(out, entry, stamp);
    appendLine(out, QStringLiteral("END:VCALENDAR"));
    return out;
}

} // namespace kept
