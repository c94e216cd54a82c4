// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/cellreader.h"
#include "models/exchange/closestword.h"

#include <QTest>

using namespace kept;

namespace {

std::string_view viewOf(const QByteArray &bytes) { return {bytes.constData(), static_cast<std::size_t>(bytes.size())}; }

CellFormats german()
{
    CellFormats formats;
    formats.decimalPoint = u',';
    formats.grouping = QStringLiteral(".");
    return formats;
}

WallClock berlin(Fold fold = Fold::First) { return WallClock(QTimeZone("Europe/Berlin"), fold); }

DateTimeFormat format(const QString &text) { return *DateTimeFormat::compile(text); }

} // namespace

class TestCellReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbers_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QString>("english"); // empty: refused
        QTest::addColumn<QString>("german");
        const auto row = [](const char *cell, const char *english, const char *german) {
            QTest::newRow(cell) << QByteArray(cell) << QString(QLatin1String(english))
                                << QString(QLatin1String(german));
        };
        row("12", "12", "12");
        row("-12", "-12", "-12");
        row("0.50", "0.50", "");
        row("0,50", "", "0.50");
        row("1.234", "1.234", "1234");
        row("1.234,5", "", "1234.5");
        row("12.34", "12.34", "");
        row("1.2345.678", "", "");
        row("3.87.16.111", "", "38716111");
        row("94.01%", "94.01", "");
        row("94,5 %", "", "94.5");
        row("", "", "");
        row("+1", "", "");
        row("1e5", "", "");
        row("nan", "", "");
        row("inf", "", "");
        row("0x10", "", "");
        row(".5", "", "");
        row("5.", "", "");
        row("1 2", "", "");
        row("--1", "", "");
        row("999999999999999999", "999999999999999999", "999999999999999999");
        row("1000000000000000000", "", "");
        row("0.1234567890", "", "");
    }
    void numbers()
    {
        QFETCH(QByteArray, cell);
        QFETCH(QString, english);
        QFETCH(QString, german);
        const auto inEnglish = readDecimal(viewOf(cell), CellFormats());
        const auto inGerman = readDecimal(viewOf(cell), ::german());
        QCOMPARE(inEnglish ? inEnglish->toText() : QString(), english);
        QCOMPARE(inGerman ? inGerman->toText() : QString(), german);
    }

    void noBreakSpacesGroup()
    {
        CellFormats formats;
        formats.grouping = QStringLiteral("\u00A0'");
        QCOMPARE(readWhole("1\xC2\xA0"
                           "234'567",
                     formats)
                     .value_or(0),
            1'234'567);
    }

    void wholeNumbers()
    {
        QCOMPARE(readWhole("2.0", CellFormats()).value_or(-1), 2);
        QVERIFY(!readWhole("2.5", CellFormats()));
        QVERIFY(!readWhole("2%", CellFormats()));
    }

    void durations_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<qint64>("ms"); // -1: refused
        const auto row = [](const char *cell, qint64 ms) { QTest::newRow(cell) << QByteArray(cell) << ms; };
        row("0:02:23", 143'000);
        row("26:00:00", 93'600'000);
        row("0:00:01.5", 1'500);
        row("4h 30m", 16'200'000);
        row("4h30m", 16'200'000);
        row("2d 3h", 183'600'000);
        row("90s", 90'000);
        row("90m", 5'400'000);
        row("30m 4h", -1);
        row("2h 75m", -1);
        row("0:75:00", -1);
        row("4:30", -1);
        row("1:2:3:4", -1);
        row(":::", -1);
        row("h", -1);
        row("90", 5'400'000); // minutes, as the formats say
        row("1.5", 90'000);
        row("-1", -1);
        row("1e3", -1);
    }
    void durations()
    {
        QFETCH(QByteArray, cell);
        QFETCH(qint64, ms);
        CellFormats formats;
        formats.durationUnit = QStringLiteral("minutes");
        const auto length = readDuration(viewOf(cell), formats);
        QCOMPARE(length ? static_cast<qint64>(length->count()) : -1, ms);
    }

    void longMinutesAreSuggestedProperly()
    {
        const auto length = readDuration("2h 75m", CellFormats());
        QVERIFY(!length);
        QCOMPARE(length.error().suggestion, QStringLiteral("3h 15m"));
    }

    void booleans()
    {
        QCOMPARE(readBoolean("Yes", CellFormats()).value_or(false), true);
        QCOMPARE(readBoolean("FALSE", CellFormats()).value_or(true), false);
        QVERIFY(!readBoolean("maybe", CellFormats()));
    }

    void instants_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QString>("instant"); // empty: refused
        int number = 0;
        const auto row = [&number](const char *format, const char *cell, const char *instant) {
            QTest::addRow("%d %s", ++number, cell)
                << QString(QLatin1String(format)) << QByteArray(cell) << QString(QLatin1String(instant));
        };
        // Berlin is one hour ahead in winter and two in summer.
        row("dd.MM.yyyy HH:mm", "31.01.2026 16:20", "2026-01-31T15:20:00Z");
        row("dd.MM.yyyy HH:mm", "31.07.2026 16:20", "2026-07-31T14:20:00Z");
        row("dd.MM.yyyy HH:mm", "1.07.2026 16:20", "");
        row("d.M.yyyy H:mm", "1.7.2026 6:20", "2026-07-01T04:20:00Z");
        row("d.M.yyyy H:mm", "01.07.2026 06:20", "2026-07-01T04:20:00Z");
        row("d.M.yyyy H:mm", "01.07.26 06:20", "");
        row("d.M.yy H:mm", "01.07.26 06:20", "2026-07-01T04:20:00Z");
        row("d.M.yy H:mm", "01.07.70 06:20", "1970-07-01T05:20:00Z");
        row("d.M.yy H:mm", "01.07.2026 06:20", "");
        row("M/d/yyyy h:mm AP", "7/1/2026 12:05 am", "2026-06-30T22:05:00Z");
        row("M/d/yyyy h:mm AP", "7/1/2026 12:05 PM", "2026-07-01T10:05:00Z");
        row("M/d/yyyy h:mm AP", "7/1/2026 13:05 PM", "");
        row("d MMM yyyy", "1 Jul 2026", "2026-06-30T22:00:00Z");
        row("yyyy-MM-dd HH:mm:ss[.zzz]", "2026-07-01 06:20:01", "2026-07-01T04:20:01Z");
        row("yyyy-MM-dd HH:mm:ss[.zzz]", "2026-07-01 06:20:01.25", "2026-07-01T04:20:01.250Z");
        row("yyyy-MM-dd HH:mm:ss[.zzz]", "2026-07-01 06:20:01x", "");
        row("yyyy-MM-dd'T'HH:mm", "2026-07-01T06:20", "2026-07-01T04:20:00Z");
        row("yyyy-MM-ddTHH:mm", "2026-07-01T06:20", "2026-07-01T04:20:00Z");
        row("iso", "2026-07-01T06:20:00Z", "2026-07-01T06:20:00Z");
        row("iso", "2026-07-01T06:20:00-04:00", "2026-07-01T10:20:00Z");
        row("iso", "2026-07-01 06:20", "2026-07-01T04:20:00Z");
        row("iso", "2026-07-01", "2026-06-30T22:00:00Z");
        row("iso", "2026-07-01T06", "");
        row("iso", "2026-07-01T06:20:00+99:00", "");
        row("unix", "1782886800", "2026-07-01T06:20:00Z");
        row("unix_ms", "1782886800250", "2026-07-01T06:20:00.250Z");
        row("unix", "-5", "");
        row("yyyy-MM-dd HH:mm", "2026-02-29 10:00", "");
        row("yyyy-MM-dd HH:mm", "2024-02-29 10:00", "2024-02-29T09:00:00Z");
        row("yyyy-MM-dd HH:mm", "2026-13-01 10:00", "");
        row("yyyy-MM-dd HH:mm", "2026-12-01 24:00", "");
        row("yyyy-MM-dd HH:mm", "0001-12-01 10:00", "");
        row("yyyy-MM-dd HH:mm", "2026-03-29 01:59", "2026-03-29T00:59:00Z");
        row("yyyy-MM-dd HH:mm", "2026-03-29 02:30", ""); // the clocks go forward over it
        row("yyyy-MM-dd HH:mm", "2026-03-29 03:00", "2026-03-29T01:00:00Z");
        row("yyyy-MM-dd HH:mm", "2026-10-25 02:30", "2026-10-25T00:30:00Z"); // happens twice, the first counts
    }
    void instants()
    {
        QFETCH(QString, format);
        QFETCH(QByteArray, cell);
        QFETCH(QString, instant);
        WallClock clock = berlin();
        const auto at = readInstant(viewOf(cell), ::format(format), clock);
        QCOMPARE(at ? toIso(*at) : QString(), instant);
    }

    void theSecondOfTwoWallTimes()
    {
        WallClock clock = berlin(Fold::Second);
        const auto at = readInstant("2026-10-25 02:30", format(QStringLiteral("yyyy-MM-dd HH:mm")), clock);
        QCOMPARE(at ? toIso(*at) : QString(), QStringLiteral("2026-10-25T01:30:00Z"));
    }

    void missingDaysAreExplained()
    {
        WallClock clock = berlin();
        const auto at = readInstant("31.09.2026 16:20", format(QStringLiteral("dd.MM.yyyy HH:mm")), clock);
        QVERIFY(!at);
        QVERIFY2(at.error().reason.contains(QStringLiteral("September")), qPrintable(at.error().reason));
        QVERIFY2(at.error().reason.contains(QStringLiteral("30")), qPrintable(at.error().reason));
        QCOMPARE(at.error().suggestion, QStringLiteral("30.09.2026 16:20"));
    }

    void formatsThatMeanNothing()
    {
        QVERIFY(!DateTimeFormat::compile(QStringLiteral("HH:mm")));
        QVERIFY(!DateTimeFormat::compile(QStringLiteral("yyyy-MM-dd QQ")));
        QVERIFY(!DateTimeFormat::compile(QStringLiteral("yyyy-MM-dd 'at")));
        QVERIFY(!DateTimeFormat::compile(QStringLiteral("yyy-MM-dd")));
        QVERIFY(!DateTimeFormat::compile(QString()));
    }

    void everyDayOfTwoYearsIsWhatQtSays()
    {
        WallClock clock = berlin();
        const DateTimeFormat iso = format(QStringLiteral("yyyy-MM-dd HH:mm"));
        for (QDate day(2025, 1, 1); day < QDate(2027, 1, 1); day = day.addDays(1)) {
            const QByteArray cell = day.toString(QStringLiteral("yyyy-MM-dd 12:34")).toLatin1();
            const auto at = readInstant(viewOf(cell), iso, clock);
            const QDateTime expected(day, QTime(12, 34), QTimeZone("Europe/Berlin"));
            QCOMPARE(at ? at->time_since_epoch().count() : 0, expected.toMSecsSinceEpoch());
        }
    }

    void closestWords()
    {
        const QStringList words{QStringLiteral("Low"), QStringLiteral("High"), QStringLiteral("E-mail gateway")};
        QCOMPARE(editDistance(u"Hihg", u"High"), 1); // two letters swapped
        QCOMPARE(editDistance(u"kitten", u"sitting"), 3);
        QCOMPARE(closestWord(QStringLiteral("Hihg"), words), QStringLiteral("High"));
        QCOMPARE(closestWord(QStringLiteral("Mail gateway"), words), QStringLiteral("E-mail gateway"));
        QCOMPARE(closestWord(QStringLiteral("Telephone"), words), QString());
    }
};

QTEST_GUILESS_MAIN(TestCellReader)
#include "tst_cellreader.moc"
