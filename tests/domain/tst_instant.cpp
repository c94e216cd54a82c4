// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/instant.h"

#include <QTest>
#include <rapidcheck.h>

using namespace kept;

namespace {

QTimeZone zone(const QString &name) { return zoneFromName(name).value(); }

} // namespace

class TestInstant : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsIso_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("utc");
        QTest::newRow("UTC") << "2025-03-30T01:00:00Z"
                             << "2025-03-30T01:00:00Z";
        QTest::newRow("an offset ahead of UTC") << "2025-03-30T03:00:00+02:00"
                                                << "2025-03-30T01:00:00Z";
        QTest::newRow("an offset behind UTC reaches the next day") << "2024-12-31T20:30:00-03:30"
                                                                   << "2025-01-01T00:00:00Z";
        QTest::newRow("a blank for the T") << "2025-03-30 01:00:00Z"
                                           << "2025-03-30T01:00:00Z";
        QTest::newRow("no seconds") << "2025-03-30T01:02Z"
                                    << "2025-03-30T01:02:00Z";
        QTest::newRow("milliseconds") << "2025-03-30T01:00:00.250Z"
                                      << "2025-03-30T01:00:00.250Z";
        QTest::newRow("tenths of a second") << "2025-03-30T01:00:00.5Z"
                                            << "2025-03-30T01:00:00.500Z";
        QTest::newRow("microseconds are cut off") << "2025-03-30T01:00:00.999999+00:00"
                                                  << "2025-03-30T01:00:00.999Z";
        QTest::newRow("a fraction of zero is not written") << "2025-03-30T01:00:00.000Z"
                                                           << "2025-03-30T01:00:00Z";
        QTest::newRow("29 February of a leap year") << "2024-02-29T23:59:59Z"
                                                    << "2024-02-29T23:59:59Z";
        QTest::newRow("before the epoch") << "1969-12-31T23:59:59.999Z"
                                          << "1969-12-31T23:59:59.999Z";
        QTest::newRow("the first year") << "1900-01-01T00:00:00Z"
                                        << "1900-01-01T00:00:00Z";
        QTest::newRow("the last year") << "2199-12-31T23:59:59Z"
                                       << "2199-12-31T23:59:59Z";
    }
    void readsIso()
    {
        QFETCH(QString, text);
        const Result<Instant> at = parseIso(text);
        QVERIFY(at);
        QTEST(toIso(*at), "utc");
    }

    void refusesIso_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "2025-03-30", "2025-03-30T01:00:00", "2025-03-30T01:00", "2025-02-29T00:00:00Z",
                 "2025-13-01T00:00:00Z", "2025-00-01T00:00:00Z", "2025-01-00T00:00:00Z", "2025-01-01T24:00:00Z",
                 "2025-01-01T00:60:00Z", "2025-01-01T00:00:60Z", "2025-01-01T00:00:00.Z", "2025-01-01T00:00:00+1:00",
                 "2025-01-01T00:00:00+0100", "2025-01-01T00:00:00+01:00x", "2025-01-01T00:00:00ZZ",
                 "2025-01-01t00:00:00Z", "25-01-01T00:00:00Z", "2025/01/01T00:00:00Z", "01.02.2025 10:00",
                 "1899-12-31T23:00:00Z", "2200-01-01T00:00:00Z", "2025-01-01T00:00:00 01:00", "2025-01-01T-1:00:00Z",
                 "0001-01-01T00:00:00Z"})
            QTest::newRow(text) << text;
    }
    void refusesIso()
    {
        QFETCH(QString, text);
        const Result<Instant> at = parseIso(text);
        QVERIFY(!at);
        QVERIFY(at.error().code == ErrorCode::InvalidInput);
        QVERIFY(at.error().message.contains(text));
    }

    void isoIsTheSameAsQtHasIt()
    {
        QVERIFY(rc::check("ISO text of any instant of 1900 to 2199", [] {
            const Instant at(Duration(*rc::gen::inRange<std::int64_t>(-2'208'988'800'000, 7'258'118'400'000)));
            const bool whole = at.time_since_epoch().count() % 1000 == 0;
            RC_ASSERT(toIso(at) == toDateTime(at).toString(whole ? Qt::ISODate : Qt::ISODateWithMs));
            RC_ASSERT(parseIso(toIso(at)) == at);
            RC_ASSERT(fromDateTime(toDateTime(at)) == at);
        }));
    }

    void readsWallTimes_data()
    {
        QTest::addColumn<QString>("zoneName");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QTime>("time");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        const auto row = [](const char *name, const char *zoneName, const QDate &date, const QTime &time,
                             const char *first, const char *second) {
            QTest::newRow(name) << zoneName << date << time << first << second;
        };
        row("winter in Berlin is an hour ahead", "Europe/Berlin", {2025, 1, 15}, {9, 0}, "2025-01-15T08:00:00Z",
            "2025-01-15T08:00:00Z");
        row("summer in Berlin is two hours ahead", "Europe/Berlin", {2025, 7, 15}, {9, 0}, "2025-07-15T07:00:00Z",
            "2025-07-15T07:00:00Z");
        row("the last second before the gap", "Europe/Berlin", {2025, 3, 30}, {1, 59, 59}, "2025-03-30T00:59:59Z",
            "2025-03-30T00:59:59Z");
        row("the first second of the gap does not exist", "Europe/Berlin", {2025, 3, 30}, {2, 0}, "", "");
        row("the last second of the gap does not exist", "Europe/Berlin", {2025, 3, 30}, {2, 59, 59}, "", "");
        row("the gap ends at three", "Europe/Berlin", {2025, 3, 30}, {3, 0}, "2025-03-30T01:00:00Z",
            "2025-03-30T01:00:00Z");
        row("the second before the fold happens once", "Europe/Berlin", {2025, 10, 26}, {1, 59, 59},
            "2025-10-25T23:59:59Z", "2025-10-25T23:59:59Z");
        row("the fold starts at two", "Europe/Berlin", {2025, 10, 26}, {2, 0}, "2025-10-26T00:00:00Z",
            "2025-10-26T01:00:00Z");
        row("the middle of the fold happens twice", "Europe/Berlin", {2025, 10, 26}, {2, 30}, "2025-10-26T00:30:00Z",
            "2025-10-26T01:30:00Z");
        row("the fold ends at three", "Europe/Berlin", {2025, 10, 26}, {3, 0}, "2025-10-26T02:00:00Z",
            "2025-10-26T02:00:00Z");
        row("New York's fold is an hour after midnight", "America/New_York", {2025, 11, 2}, {1, 30},
            "2025-11-02T05:30:00Z", "2025-11-02T06:30:00Z");
        row("Lord Howe's fold is half an hour long", "Australia/Lord_Howe", {2025, 4, 6}, {1, 45},
            "2025-04-05T14:45:00Z", "2025-04-05T15:15:00Z");
        row("Kathmandu is 5 h 45 min ahead", "Asia/Kathmandu", {2025, 6, 1}, {0, 0}, "2025-05-31T18:15:00Z",
            "2025-05-31T18:15:00Z");
        row("Samoa left out a day", "Pacific/Apia", {2011, 12, 30}, {12, 0}, "", "");
        row("Berlin in 1900 had no summer time", "Europe/Berlin", {1900, 7, 1}, {12, 0}, "1900-07-01T11:00:00Z",
            "1900-07-01T11:00:00Z");
        row("today's rule goes on to 2199", "Europe/Berlin", {2199, 7, 1}, {12, 0}, "2199-07-01T10:00:00Z",
            "2199-07-01T10:00:00Z");
        row("a fold of 2150", "Europe/Berlin", {2150, 10, 25}, {2, 30}, "2150-10-25T00:30:00Z", "2150-10-25T01:30:00Z");
        row("UTC has neither gaps nor folds", "UTC", {2025, 3, 30}, {2, 30}, "2025-03-30T02:30:00Z",
            "2025-03-30T02:30:00Z");
    }
    void readsWallTimes()
    {
        QFETCH(QString, zoneName);
        QFETCH(QDate, date);
        QFETCH(QTime, time);
        const auto read = [&](Fold fold) {
            const std::optional<Instant> at = fromWall(date, time, zone(zoneName), fold);
            return at ? toIso(*at) : QString();
        };
        QTEST(read(Fold::First), "first");
        QTEST(read(Fold::Second), "second");
    }

    void movesWallTimesOutOfGaps_data()
    {
        QTest::addColumn<QString>("zoneName");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<int>("second");
        QTest::addColumn<QString>("at");
        QTest::newRow("the gap's first second goes to its end")
            << "Europe/Berlin" << QDate(2025, 3, 30) << 7200 << "2025-03-30T01:00:00Z";
        QTest::newRow("the gap's middle goes to its end")
            << "Europe/Berlin" << QDate(2025, 3, 30) << 9000 << "2025-03-30T01:00:00Z";
        QTest::newRow("after the gap nothing moves")
            << "Europe/Berlin" << QDate(2025, 3, 30) << 10801 << "2025-03-30T01:00:01Z";
        QTest::newRow("half past two of the next day")
            << "Europe/Berlin" << QDate(2025, 3, 29) << 86'400 + 9000 << "2025-03-30T01:00:00Z";
        QTest::newRow("a day that was left out starts with the next")
            << "Pacific/Apia" << QDate(2011, 12, 30) << 3600 << "2011-12-30T10:00:00Z";
        QTest::newRow("half an hour's gap on Lord Howe")
            << "Australia/Lord_Howe" << QDate(2025, 10, 5) << 8100 << "2025-10-04T15:30:00Z";
    }
    void movesWallTimesOutOfGaps()
    {
        QFETCH(QString, zoneName);
        QFETCH(QDate, date);
        QFETCH(int, second);
        QFETCH(QString, at);
        for (const Fold fold : {Fold::First, Fold::Second})
            QCOMPARE(toIso(fromWallMovingGaps(date, second, zone(zoneName), fold)), at);
    }

    void daysStartAtTheirFirstInstant_data()
    {
        QTest::addColumn<QString>("zoneName");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QString>("start");
        QTest::newRow("midnight in Berlin") << "Europe/Berlin" << QDate(2026, 1, 1) << "2025-12-31T23:00:00Z";
        QTest::newRow("midnight was left out in Sao Paulo")
            << "America/Sao_Paulo" << QDate(2018, 11, 4) << "2018-11-04T03:00:00Z";
        QTest::newRow("midnight is left out in Havana")
            << "America/Havana" << QDate(2025, 3, 9) << "2025-03-09T05:00:00Z";
        QTest::newRow("midnight happens twice in Havana")
            << "America/Havana" << QDate(2025, 11, 2) << "2025-11-02T04:00:00Z";
        QTest::newRow("clocks went back just after midnight in St. John's")
            << "America/St_Johns" << QDate(2010, 11, 7) << "2010-11-07T02:30:00Z";
    }
    void daysStartAtTheirFirstInstant()
    {
        QFETCH(QString, zoneName);
        QFETCH(QDate, date);
        QTEST(toIso(startOfDay(date, zone(zoneName))), "start");
        QCOMPARE(dateIn(startOfDay(date, zone(zoneName)), zone(zoneName)), date);
    }

    void dateBelongsToTheZone()
    {
        const Instant at = parseIso(QStringLiteral("2025-12-31T23:30:00Z")).value();
        QCOMPARE(dateIn(at, zone(QStringLiteral("UTC"))), QDate(2025, 12, 31));
        QCOMPARE(dateIn(at, zone(QStringLiteral("Europe/Berlin"))), QDate(2026, 1, 1));
        const Instant old = parseIso(QStringLiteral("1960-01-01T00:30:00Z")).value();
        QCOMPARE(dateIn(old, zone(QStringLiteral("America/New_York"))), QDate(1959, 12, 31));
    }

    void wallTimesReadBackToTheirInstant()
    {
        QVERIFY(rc::check("an instant is one of the readings of its wall time", [] {
            const QTimeZone where = zone(QString::fromLatin1(*rc::gen::element("Europe/Berlin", "America/New_York",
                "Australia/Lord_Howe", "America/Havana", "Europe/Dublin", "Africa/Casablanca", "Pacific/Apia", "UTC")));
            const Instant at(std::chrono::seconds(*rc::gen::inRange<std::int64_t>(-2'200'000'000, 7'250'000'000)));
            const QDateTime wall = toDateTime(at).toTimeZone(where);
            const std::optional<Instant> first = fromWall(wall.date(), wall.time(), where, Fold::First);
            const std::optional<Instant> second = fromWall(wall.date(), wall.time(), where, Fold::Second);
            RC_ASSERT((first.has_value() && second.has_value()));
            RC_ASSERT((first == at || second == at));
            RC_ASSERT(*first <= *second);
            RC_ASSERT(dateIn(at, where) == wall.date());
        }));
    }

    void zonesHaveNamesOfTheList()
    {
        for (const char *name : {"UTC", "Europe/Berlin", "America/Argentina/Buenos_Aires", "Etc/GMT+5", "Japan"})
            QVERIFY2(zoneFromName(QString::fromLatin1(name)), name);
        for (const char *name :
            {"", "Berlin", "Europe/Atlantis", "UTC+01:00", "XYZ-1", "CET-1CEST", "../etc/localtime"}) {
            const Result<QTimeZone> found = zoneFromName(QString::fromLatin1(name));
            QVERIFY2(!found && found.error().message.contains(QString::fromLatin1(name)), name);
        }
    }

    void spansMeetInTheirCommonPart()
    {
        const auto at = [](int ms) { return Instant(Duration(ms)); };
        QVERIFY((intersection({at(0), at(10)}, {at(5), at(20)}) == Span{at(5), at(10)}));
        QVERIFY(intersection({at(0), at(10)}, {at(10), at(20)}).isEmpty());
        QVERIFY((intersection({at(0), at(5)}, {at(10), at(20)}) == Span{at(10), at(10)}));
        QVERIFY((Span{at(3), at(1)}.length() == Duration::zero()));
    }

    void secondsAreShort()
    {
        QCOMPARE(secondsText(Duration(28'800'000)), QStringLiteral("28800"));
        QCOMPARE(secondsText(Duration(250)), QStringLiteral("0.25"));
        QCOMPARE(secondsText(Duration(-3'600'000)), QStringLiteral("-3600"));
        QCOMPARE(secondsText(Duration(-5)), QStringLiteral("-0.005"));
        QCOMPARE(secondsText(Duration(0)), QStringLiteral("0"));
    }
};

QTEST_APPLESS_MAIN(TestInstant)
#include "tst_instant.moc"
