// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/icalendar.h"

#include <QLocale>
#include <QTest>
#include <rapidcheck.h>

using namespace kept;

namespace {

/// A calendar with the lines inside it.
QByteArray calendar(const QByteArray &inside)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + inside + "END:VCALENDAR\r\n";
}

QByteArray vevent(const QByteArray &lines) { return "BEGIN:VEVENT\r\n" + lines + "END:VEVENT\r\n"; }

/// "2026-12-25 Christmas Day", "every 12-25 Christmas Day".
QStringList texts(const std::vector<Holiday> &holidays)
{
    QStringList list;
    for (const Holiday &each : holidays)
        list << (each.year ? QDate(*each.year, each.month, each.day).toString(Qt::ISODate)
                           : QStringLiteral("every %1-%2")
                                 .arg(each.month, 2, 10, QChar(u'0'))
                                 .arg(each.day, 2, 10, QChar(u'0')))
                + u' ' + each.name;
    return list;
}

CalendarEntry entry(const QString &uid, const QDate &date, const QString &summary)
{
    return {uid, date, summary, {}, {}};
}

const QDate today(2026, 11, 24);

Instant noon() { return startOfDay({2026, 11, 24}, QTimeZone::utc()) + std::chrono::hours(12); }

Deadline deadline(DeadlineKind kind, const QDate &date, const char *title, const char *key)
{
    return {kind, date, QString::fromUtf8(title), QStringLiteral("Hosting"), std::nullopt, std::nullopt, false,
        std::nullopt, QString::fromUtf8(key)};
}

} // namespace

class TestICalendar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void writesACalendarToTheLetter()
    {
        const QByteArray expected = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Kept//Kept//EN\r\n"
                                    "CALSCALE:GREGORIAN\r\nMETHOD:PUBLISH\r\nX-WR-CALNAME:Own\\, and others\r\n"
                                    "BEGIN:VEVENT\r\nUID:a@kept\r\nDTSTAMP:20261124T120000Z\r\nSEQUENCE:217684800\r\n"
                                    "DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n"
                                    "SUMMARY:Claim 2\\,870.00 EUR\\; at once\\nor never\r\nTRANSP:TRANSPARENT\r\n"
                                    "END:VEVENT\r\nEND:VCALENDAR\r\n";
        QCOMPARE(icsText({entry(QStringLiteral("a@kept"), {2026, 12, 31},
                             QStringLiteral("Claim 2,870.00 EUR; at once\nor never"))},
                     QStringLiteral("Own, and others"), noon()),
            expected);
    }

    void longLinesAreFoldedBetweenCharacters()
    {
        const QString summary = QStringLiteral("Überprüfung der Vereinbarung 日本語 ").repeated(8);
        const QByteArray text = icsText({entry(QStringLiteral("a"), {2026, 1, 1}, summary)}, {}, noon());
        for (const QByteArray &line : text.split('\n')) {
            QVERIFY2(line.size() <= 76, line.constData()); // with its carriage return
            QVERIFY(!QString::fromUtf8(line).contains(QChar::ReplacementCharacter));
        }
        QCOMPARE(readIcs(text)->at(0).summary, summary);
    }

    void whatIsWrittenIsReadBack()
    {
        QVERIFY(rc::check("any texts and dates come back", [] {
            std::vector<CalendarEntry> entries;
            for (int i = *rc::gen::inRange(0, 5); i > 0; --i) {
                QString summary;
                for (const int c : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0x20, 0x2fff)))
                    summary += QChar(c);
                entries.push_back(
                    {QStringLiteral("uid-%1@kept").arg(i), QDate(2000, 1, 1).addDays(*rc::gen::inRange(0, 20'000)),
                        summary.normalized(QString::NormalizationForm_C), QStringLiteral("a\\b;c,d\n%1").arg(i),
                        QStringLiteral("notice")});
            }
            const auto events = readIcs(icsText(entries, QStringLiteral("n"), noon()));
            RC_ASSERT(events.has_value());
            RC_ASSERT(events->size() == entries.size());
            for (std::size_t i = 0; i < entries.size(); ++i) {
                const IcsEvent &read = (*events)[i];
                RC_ASSERT(read.uid == entries[i].uid);
                RC_ASSERT(read.summary == entries[i].summary);
                RC_ASSERT(read.description == entries[i].description);
                RC_ASSERT(read.categories == entries[i].category);
                RC_ASSERT((read.first == entries[i].date && read.last == entries[i].date));
                RC_ASSERT(read.wholeDays);
            }
        }));
    }

    void anEntryKeepsItsUidWhereverItsDateMoves()
    {
        const auto before =
            calendarEntries({deadline(DeadlineKind::Notice, {2027, 1, 29}, "Last day for notice", "notice/a1/1")});
        const auto after =
            calendarEntries({deadline(DeadlineKind::Notice, {2027, 1, 28}, "Last day for notice", "notice/a1/1"),
                deadline(DeadlineKind::Notice, {2028, 1, 28}, "Last day for notice", "notice/a1/2")});
        QCOMPARE(before.at(0).uid, after.at(0).uid);
        QVERIFY(after.at(0).uid != after.at(1).uid);
        QCOMPARE(after.at(0).summary, QStringLiteral("Last day for notice: Hosting"));
        const auto twins =
            calendarEntries({deadline(DeadlineKind::Certificate, {2027, 1, 1}, "C expires", "certificate/o/C/"),
                deadline(DeadlineKind::Certificate, {2028, 1, 1}, "C expires", "certificate/o/C/")});
        QVERIFY(twins.at(0).uid != twins.at(1).uid);
        // A later file is a later revision.
        const auto sequence = [&](Instant at) {
            const QByteArray text = icsText(before, {}, at);
            return text.mid(text.indexOf("SEQUENCE:") + 9).split('\r').first().toInt();
        };
        QVERIFY(sequence(noon() + std::chrono::seconds(1)) > sequence(noon()));
    }

    void takesHolidays_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QString>("holidays");
        QTest::addColumn<QString>("leftOut");
        const auto row = [](const char *name, const QByteArray &lines, const char *holidays, const char *leftOut = "") {
            QTest::newRow(name) << lines << QString::fromUtf8(holidays) << QString::fromUtf8(leftOut);
        };
        row("a day of its own",
            vevent("DTSTART;VALUE=DATE:20261225\r\nDTEND;VALUE=DATE:20261226\r\nSUMMARY:Christmas Day\r\n"),
            "2026-12-25 Christmas Day");
        row("without an end it is one day", vevent("DTSTART;VALUE=DATE:20261225\r\nSUMMARY:Christmas Day\r\n"),
            "2026-12-25 Christmas Day");
        row("several days", vevent("DTSTART;VALUE=DATE:20261230\r\nDTEND;VALUE=DATE:20270102\r\nSUMMARY:Turn\r\n"),
            "2026-12-30 Turn|2026-12-31 Turn|2027-01-01 Turn");
        row("a length in days", vevent("DTSTART;VALUE=DATE:20261230\r\nDURATION:P2D\r\nSUMMARY:Turn\r\n"),
            "2026-12-30 Turn|2026-12-31 Turn");
        row("from midnight to midnight",
            vevent("DTSTART;TZID=Europe/Berlin:20261225T000000\r\nDTEND;TZID=Europe/"
                   "Berlin:20261226T000000\r\nSUMMARY:Day\r\n"),
            "2026-12-25 Day");
        row("every year", vevent("DTSTART;VALUE=DATE:20061225\r\nRRULE:FREQ=YEARLY\r\nSUMMARY:Christmas Day\r\n"),
            "every 12-25 Christmas Day");
        row("every year with its own month and day told again",
            vevent("DTSTART;VALUE=DATE:20001225\r\nRRULE:FREQ=YEARLY;INTERVAL=1;BYMONTH=12;BYMONTHDAY=25;WKST="
                   "MO\r\nSUMMARY:X\r\n"),
            "every 12-25 X");
        row("every year up to one",
            vevent("DTSTART;VALUE=DATE:20241003\r\nRRULE:FREQ=YEARLY;UNTIL=20261003\r\nSUMMARY:Unity\r\n"),
            "2024-10-03 Unity|2025-10-03 Unity|2026-10-03 Unity");
        row("three times", vevent("DTSTART;VALUE=DATE:20240229\r\nRRULE:FREQ=YEARLY;COUNT=3\r\nSUMMARY:Leap\r\n"),
            "2024-02-29 Leap|2028-02-29 Leap|2032-02-29 Leap");
        row("twice the same is once",
            vevent("DTSTART;VALUE=DATE:20261225\r\nSUMMARY:X\r\n")
                + vevent("DTSTART;VALUE=DATE:20261225\r\nSUMMARY:X\r\n"),
            "2026-12-25 X");
        row("an alarm inside is passed over",
            vevent("DTSTART;VALUE=DATE:20261225\r\nSUMMARY:X\r\nBEGIN:VALARM\r\nTRIGGER:-P1D\r\nSUMMARY:Alarm\r\nEND:"
                   "VALARM\r\n"),
            "2026-12-25 X");
        row("a folded and escaped name",
            vevent("DTSTART;VALUE=DATE:20261225\r\nSUMMARY;LANGUAGE=\"de:x\":Erster\\, \r\n  zweiter\r\n"),
            "2026-12-25 Erster, zweiter");
        row("small letters and lone line feeds", "begin:vevent\ndtstart;value=date:20261225\nsummary:X\nend:vevent\n",
            "2026-12-25 X");
        const QByteArray good = vevent("DTSTART;VALUE=DATE:20261226\r\nSUMMARY:Good\r\n");
        row("times are left out",
            vevent("DTSTART:20261224T140000Z\r\nDTEND:20261225T000000Z\r\nSUMMARY:Half\r\n") + good, "2026-12-26 Good",
            "“Half” on 24 Dec 2026 does not last whole days.");
        row("other repetitions are left out",
            vevent("DTSTART;VALUE=DATE:20261126\r\nRRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH\r\nSUMMARY:Thanks\r\n")
                + good,
            "2026-12-26 Good", "“Thanks” from 26 Nov 2026 repeats otherwise than every year on its date.");
        row("every second year is left out",
            vevent("DTSTART;VALUE=DATE:20261126\r\nRRULE:FREQ=YEARLY;INTERVAL=2\r\nSUMMARY:Y\r\n") + good,
            "2026-12-26 Good", "“Y” from 26 Nov 2026 repeats otherwise than every year on its date.");
        row("exceptions of a repetition are left out",
            vevent("DTSTART;VALUE=DATE:20261126\r\nRRULE:FREQ=YEARLY\r\nEXDATE;VALUE=DATE:20271126\r\nSUMMARY:Y\r\n")
                + good,
            "2026-12-26 Good", "“Y” from 26 Nov 2026 repeats otherwise than every year on its date.");
        row("a series with a date that moved is left out",
            vevent("UID:a\r\nDTSTART;VALUE=DATE:20241226\r\nRRULE:FREQ=YEARLY;COUNT=3\r\nSUMMARY:Y\r\n")
                + vevent("UID:a\r\nRECURRENCE-ID;VALUE=DATE:20251226\r\nDTSTART;VALUE=DATE:20251229\r\nSUMMARY:Y\r\n")
                + good,
            "2026-12-26 Good",
            "“Y” from 26 Dec 2024 repeats otherwise than every year on its date.|“Y” on 29 Dec 2025 has other dates "
            "that "
            "are told one by one.");
        row("cancelled ones are left out",
            vevent("DTSTART;VALUE=DATE:20261126\r\nSTATUS:CANCELLED\r\nSUMMARY:Y\r\n") + good, "2026-12-26 Good",
            "“Y” on 26 Nov 2026 is cancelled.");
        row("months are no holidays",
            vevent("DTSTART;VALUE=DATE:20260601\r\nDTEND;VALUE=DATE:20260801\r\nSUMMARY:Y\r\n") + good,
            "2026-12-26 Good", "“Y” from 1 Jun 2026 lasts more than 31 days.");
    }
    void takesHolidays()
    {
        QFETCH(QByteArray, lines);
        const auto taken = holidaysFromIcs(calendar(lines), today);
        QVERIFY2(taken.has_value(), taken ? "" : qPrintable(errorText(taken.error())));
        QTEST(texts(taken->holidays).join(u'|'), "holidays");
        QTEST(taken->leftOut.join(u'|'), "leftOut");
    }

    void everyYearBeginsWithTheFirst_data()
    {
        QTest::addColumn<QByteArray>("day");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("last");
        QTest::addColumn<int>("count");
        const auto row = [](const char *name, const char *day, const char *first, const char *last, int count) {
            QTest::newRow(name) << QByteArray(day) << QString::fromUtf8(first) << QString::fromUtf8(last) << count;
        };
        row("from next year on", "20270501", "2027-05-01 X", "2047-05-01 X", 21);
        row("for some years already", "20070501", "2007-05-01 X", "2046-05-01 X", 40);
        row("on a day of leap years", "20240229", "2024-02-29 X", "2044-02-29 X", 6);
        row("to the last year that is read", "21900501", "2190-05-01 X", "2199-05-01 X", 10);
    }
    void everyYearBeginsWithTheFirst()
    {
        QFETCH(QByteArray, day);
        const auto taken = holidaysFromIcs(
            calendar(vevent("DTSTART;VALUE=DATE:" + day + "\r\nRRULE:FREQ=YEARLY\r\nSUMMARY:X\r\n")), today);
        const QStringList holidays = texts(taken->holidays);
        QTEST(holidays.first(), "first");
        QTEST(holidays.last(), "last");
        QTEST(static_cast<int>(holidays.size()), "count");
    }

    void refusesWhatIsNoCalendar_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("place");
        const auto row = [](const char *name, const QByteArray &bytes, const char *message, const char *place = "") {
            QTest::newRow(name) << bytes << QString::fromUtf8(message) << QString::fromUtf8(place);
        };
        row("nothing", {}, "The calendar file is empty.");
        row("some text", "Hello\r\n", "This line of the calendar file has no name and value.", "line 1");
        row("a card", "BEGIN:VCARD\r\nEND:VCARD\r\n",
            "The file is not a calendar: it does not start with BEGIN:VCALENDAR.", "line 1");
        row("another code", calendar(vevent("DTSTART;VALUE=DATE:20261225\r\nSUMMARY:\xfc\r\n")),
            "The calendar file is not text in UTF-8.");
        row("cut off", "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20261225\r\n",
            "The calendar file is cut off.");
        row("no date", calendar(vevent("SUMMARY:X\r\n")), "The event that begins here has no date.", "line 3");
        row("a date that does not exist", calendar(vevent("DTSTART;VALUE=DATE:20260230\r\n")),
            "“20260230” is not a date of a calendar file.", "line 4");
        row("a year far away", calendar(vevent("DTSTART;VALUE=DATE:99990101\r\n")),
            "“99990101” is not a date of a calendar file.", "line 4");
        row("an end of something else", calendar("BEGIN:VEVENT\r\nEND:VTODO\r\n"),
            "END:VTODO ends nothing that was begun here.", "line 4");
        row("parts within parts", "BEGIN:VCALENDAR\r\n" + QByteArray("BEGIN:X\r\n").repeated(20),
            "Parts of the calendar file are nested too deeply.", "line 9");
        row("an endless line", calendar("X:" + QByteArray(70'000, 'x') + "\r\n"),
            "A line of the calendar file is longer than 64 KiB.", "line 3");
        row("an endless folded line",
            calendar("X:y\r\n"
                + QByteArray(" yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy\r\n").repeated(2'000)),
            "A line of the calendar file is longer than 64 KiB.", "line 1096");
        row("a flood of events", calendar(vevent("DTSTART;VALUE=DATE:20261225\r\n").repeated(20'001)),
            "The calendar file has more than 20,000 events.", "line 60003");
        row("a flood of equal years",
            calendar(
                vevent("DTSTART;VALUE=DATE:19000101\r\nRRULE:FREQ=YEARLY;COUNT=300\r\nSUMMARY:X\r\n").repeated(20'000)),
            "The calendar file has more than 20,000 holidays.");
        row("a file too large", QByteArray((8 << 20) + 1, 'x'), "The calendar file is larger than 8 MiB.");
        row("a calendar without a day", calendar({}), "The calendar file has no event of whole days.");
    }
    void refusesWhatIsNoCalendar()
    {
        QFETCH(QByteArray, bytes);
        const auto taken = holidaysFromIcs(bytes, today);
        QVERIFY(!taken);
        QTEST(taken.error().message, "message");
        QTEST(taken.error().place, "place");
    }

    void anyBytesGiveAnAnswer()
    {
        QVERIFY(rc::check("mangled calendars are read or refused", [] {
            QByteArray bytes =
                calendar(vevent("DTSTART;VALUE=DATE:20261225\r\nRRULE:FREQ=YEARLY;UNTIL=20301225\r\nSUMMARY:X\r\n"));
            for (int i = *rc::gen::inRange(1, 6); i > 0; --i)
                bytes[*rc::gen::inRange(0, static_cast<int>(bytes.size()))] =
                    static_cast<char>(*rc::gen::inRange(0, 256));
            const auto taken = holidaysFromIcs(bytes, today);
            RC_ASSERT((!taken.has_value() || taken->holidays.size() < 400));
        }));
    }
};

QTEST_GUILESS_MAIN(TestICalendar)
#include "tst_icalendar.moc"
