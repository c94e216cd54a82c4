// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/calendar.h"

#include <QTest>

using namespace kept;

namespace {

constexpr int hour = 3600;

/// "09:00-17:00 22:00-06:00" as intervals.
std::vector<DayInterval> intervals(const QString &text)
{
    std::vector<DayInterval> found;
    for (const QString &part : text.split(u' ', Qt::SkipEmptyParts))
        found.push_back(parseDayInterval(part.section(u'-', 0, 0), part.section(u'-', 1, 1)).value());
    return found;
}

QString intervalsText(const std::vector<DayInterval> &hours)
{
    QStringList parts;
    for (const DayInterval &interval : hours)
        parts += wallTimeText(interval.from) + QLatin1Char('-') + wallTimeText(interval.to);
    return parts.join(u' ');
}

QString spansText(const std::vector<Span> &spans)
{
    QStringList parts;
    for (const Span &span : spans)
        parts += toIso(span.from) + QLatin1Char('/') + toIso(span.to);
    return parts.join(u' ');
}

/// The same hours on every day of the week, in Berlin.
ServiceHours everyDay(const QString &hours)
{
    ServiceHours made;
    made.zone = QStringLiteral("Europe/Berlin");
    made.week.fill(intervals(hours));
    return made;
}

Holiday yearly(int month, int day, const QString &hours = {})
{
    return Holiday{QStringLiteral("every year"), std::nullopt, month, day, intervals(hours)};
}

Holiday dated(const QDate &date, const QString &hours = {})
{
    return Holiday{QStringLiteral("once"), date.year(), date.month(), date.day(), intervals(hours)};
}

} // namespace

class TestCalendar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsIntervals_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<int>("fromSecond");
        QTest::addColumn<int>("toSecond");
        QTest::newRow("a working day") << "09:00"
                                       << "17:30" << 9 * hour << 17 * hour + 1800;
        QTest::newRow("to midnight") << "22:00"
                                     << "24:00" << 22 * hour << 24 * hour;
        QTest::newRow("a whole day") << "00:00"
                                     << "24:00" << 0 << 24 * hour;
        QTest::newRow("an end before the start runs past midnight") << "22:00"
                                                                    << "06:00" << 22 * hour << 30 * hour;
        QTest::newRow("an end at the start is a day later") << "09:00"
                                                            << "09:00" << 9 * hour << 33 * hour;
        QTest::newRow("an end at 00:00 is midnight") << "18:00"
                                                     << "00:00" << 18 * hour << 24 * hour;
        QTest::newRow("seconds") << "09:00:01"
                                 << "09:00:02" << 9 * hour + 1 << 9 * hour + 2;
    }
    void readsIntervals()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        const Result<DayInterval> interval = parseDayInterval(from, to);
        QVERIFY(interval);
        QTEST(interval->from, "fromSecond");
        QTEST(interval->to, "toSecond");
    }

    void refusesIntervals_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::newRow("a start at 24:00") << "24:00"
                                          << "06:00";
        QTest::newRow("an end after 24:00") << "09:00"
                                            << "24:01";
        QTest::newRow("an hour of one digit") << "9:00"
                                              << "17:00";
        QTest::newRow("minutes over 59") << "09:60"
                                         << "17:00";
        QTest::newRow("no time") << ""
                                 << "17:00";
        QTest::newRow("a sign") << "-1:00"
                                << "17:00";
        QTest::newRow("a trailing letter") << "09:00"
                                           << "17:00h";
        QTest::newRow("a half second field") << "09:00"
                                             << "17:00:0";
    }
    void refusesIntervals()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QVERIFY(!parseDayInterval(from, to));
    }

    void writesWallTimes()
    {
        QCOMPARE(wallTimeText(9 * hour), QStringLiteral("09:00"));
        QCOMPARE(wallTimeText(24 * hour), QStringLiteral("24:00"));
        QCOMPARE(wallTimeText(30 * hour), QStringLiteral("06:00"));
        QCOMPARE(wallTimeText(9 * hour + 5), QStringLiteral("09:00:05"));
    }

    void normalises_data()
    {
        QTest::addColumn<QString>("hours");
        QTest::addColumn<QString>("normal");
        QTest::newRow("sorts") << "13:00-17:00 09:00-12:00"
                               << "09:00-12:00 13:00-17:00";
        QTest::newRow("merges what overlaps") << "09:00-13:00 12:00-17:00"
                                              << "09:00-17:00";
        QTest::newRow("merges what touches") << "09:00-12:00 12:00-17:00"
                                             << "09:00-17:00";
        QTest::newRow("swallows what lies within") << "09:00-17:00 10:00-11:00"
                                                   << "09:00-17:00";
        QTest::newRow("merges past midnight") << "20:00-23:00 22:00-04:00"
                                              << "20:00-04:00";
        QTest::newRow("closed") << ""
                                << "";
    }
    void normalises()
    {
        QFETCH(QString, hours);
        const Result<ServiceCalendar> calendar = ServiceCalendar::make(everyDay(hours));
        QVERIFY(calendar);
        QTEST(intervalsText(calendar->intervalsOn({2026, 1, 5})), "normal");
    }

    void namesWhatIsWrong_data()
    {
        QTest::addColumn<ServiceHours>("hours");
        QTest::addColumn<QString>("place");
        ServiceHours hours = everyDay({});
        hours.zone = QStringLiteral("Europe/Atlantis");
        QTest::newRow("an unknown zone") << hours << "zone";
        hours = everyDay({});
        hours.week[1] = {{0, 10}, {86'400, 86'500}};
        QTest::newRow("an interval that starts on the next day") << hours << "week.tue[1]";
        hours.week[1] = {{10, 10}};
        QTest::newRow("an empty interval") << hours << "week.tue[0]";
        hours.week[1] = {{0, 86'401}};
        QTest::newRow("an interval of more than a day") << hours << "week.tue[0]";
        hours.week[1] = {{0, 86'400}, {80'000, 90'000}};
        QTest::newRow("intervals of more than a day together") << hours << "week.tue";
        hours = everyDay({});
        hours.holidays = {yearly(2, 29), yearly(2, 30)};
        QTest::newRow("a holiday on 30 February") << hours << "holidays[1]";
        hours.holidays = {Holiday{QStringLiteral("once"), 2025, 2, 29, {}}};
        QTest::newRow("a dated holiday on 29 February 2025") << hours << "holidays[0]";
        hours.holidays = {Holiday{QStringLiteral("half"), std::nullopt, 12, 24, {{50, 40}}}};
        QTest::newRow("a half day that ends before it starts") << hours << "holidays[0].hours[0]";
        hours = everyDay({});
        hours.exceptions[QDate(2026, 5, 4)] = {{-1, 40}};
        QTest::newRow("an exception before midnight") << hours << "exceptions.2026-05-04[0]";
    }
    void namesWhatIsWrong()
    {
        QFETCH(ServiceHours, hours);
        const Result<ServiceCalendar> calendar = ServiceCalendar::make(hours);
        QVERIFY(!calendar);
        QTEST(calendar.error().place, "place");
        QVERIFY(!calendar.error().message.isEmpty());
    }

    void takesTheHoursOfTheDate_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QString>("hours");
        QTest::newRow("a Monday has the weekly hours") << QDate(2026, 1, 5) << "09:00-17:00";
        QTest::newRow("a Sunday is closed") << QDate(2026, 1, 4) << "";
        QTest::newRow("a holiday of every year is closed") << QDate(2026, 12, 25) << "";
        QTest::newRow("a half day has its hours") << QDate(2026, 12, 24) << "09:00-12:00";
        QTest::newRow("a dated holiday is closed in its year") << QDate(2026, 5, 4) << "";
        QTest::newRow("a dated holiday is open in other years") << QDate(2027, 5, 4) << "09:00-17:00";
        QTest::newRow("an exception wins over a holiday") << QDate(2028, 12, 25) << "10:00-11:00";
        QTest::newRow("a dated holiday wins over one of every year") << QDate(2027, 12, 24) << "";
        QTest::newRow("29 February is a holiday in leap years") << QDate(2028, 2, 29) << "";
        QTest::newRow("28 February is none") << QDate(2028, 2, 28) << "09:00-17:00";
    }
    void takesTheHoursOfTheDate()
    {
        QFETCH(QDate, date);
        ServiceHours hours = everyDay(QStringLiteral("09:00-17:00"));
        hours.week[6].clear();
        hours.holidays = {yearly(12, 25), yearly(12, 24, QStringLiteral("09:00-12:00")), yearly(2, 29),
            dated({2026, 5, 4}), dated({2027, 12, 24})};
        hours.exceptions[QDate(2028, 12, 25)] = intervals(QStringLiteral("10:00-11:00"));
        QTEST(intervalsText(ServiceCalendar::make(hours)->intervalsOn(date)), "hours");
    }

    void becomesInstants_data()
    {
        QTest::addColumn<QString>("hours");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QString>("spans");
        const QDate gap(2025, 3, 30);
        const QDate fold(2025, 10, 26);
        QTest::newRow("a winter day")
            << "09:00-12:00 13:00-17:00" << QDate(2025, 1, 6)
            << "2025-01-06T08:00:00Z/2025-01-06T11:00:00Z 2025-01-06T12:00:00Z/2025-01-06T16:00:00Z";
        QTest::newRow("past midnight into the next day")
            << "22:00-06:00" << QDate(2025, 1, 6) << "2025-01-06T21:00:00Z/2025-01-07T05:00:00Z";
        QTest::newRow("past midnight over the gap")
            << "22:00-06:00" << gap.addDays(-1) << "2025-03-29T21:00:00Z/2025-03-30T04:00:00Z";
        QTest::newRow("past midnight over the fold")
            << "22:00-06:00" << fold.addDays(-1) << "2025-10-25T20:00:00Z/2025-10-26T05:00:00Z";
        QTest::newRow("the day of the gap has 23 hours")
            << "00:00-24:00" << gap << "2025-03-29T23:00:00Z/2025-03-30T22:00:00Z";
        QTest::newRow("the day of the fold has 25 hours")
            << "00:00-24:00" << fold << "2025-10-25T22:00:00Z/2025-10-26T23:00:00Z";
        QTest::newRow("a start in the gap moves to its end")
            << "02:30-06:00" << gap << "2025-03-30T01:00:00Z/2025-03-30T04:00:00Z";
        QTest::newRow("an end in the gap moves to its end")
            << "01:00-02:30" << gap << "2025-03-30T00:00:00Z/2025-03-30T01:00:00Z";
        QTest::newRow("an interval within the gap vanishes") << "02:10-02:50" << gap << "";
        QTest::newRow("an end in the next day's gap moves to its end")
            << "23:00-02:30" << gap.addDays(-1) << "2025-03-29T22:00:00Z/2025-03-30T01:00:00Z";
        QTest::newRow("a start in the fold is the first")
            << "02:30-06:00" << fold << "2025-10-26T00:30:00Z/2025-10-26T05:00:00Z";
        QTest::newRow("an end in the fold is the second")
            << "01:00-02:30" << fold << "2025-10-25T23:00:00Z/2025-10-26T01:30:00Z";
        QTest::newRow("an interval within the fold is an hour longer")
            << "02:15-02:45" << fold << "2025-10-26T00:15:00Z/2025-10-26T01:45:00Z";
    }
    void becomesInstants()
    {
        QFETCH(QString, hours);
        QFETCH(QDate, date);
        QTEST(spansText(ServiceCalendar::make(everyDay(hours))->spansOn(date)), "spans");
    }

    void aroundTheClockIsOpenAlways()
    {
        const ServiceCalendar calendar = ServiceCalendar::aroundTheClock(QStringLiteral("Europe/Berlin"));
        QVERIFY(calendar.isAroundTheClock());
        QVERIFY(ServiceCalendar::make(everyDay(QStringLiteral("00:00-12:00 12:00-24:00")))->isAroundTheClock());
        QVERIFY(!ServiceCalendar::make(everyDay(QStringLiteral("00:00-23:59")))->isAroundTheClock());
        ServiceHours hours = everyDay(QStringLiteral("00:00-24:00"));
        hours.holidays = {yearly(12, 25)};
        QVERIFY(!ServiceCalendar::make(hours)->isAroundTheClock());
    }
};

QTEST_APPLESS_MAIN(TestCalendar)
#include "tst_calendar.moc"
