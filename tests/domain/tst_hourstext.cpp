// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/hourstext.h"

#include <QTest>

using namespace kept;

namespace {

using Hours = std::vector<DayInterval>;
constexpr int hour = 3600;

WeekHours officeWeek()
{
    WeekHours week;
    for (std::size_t weekday = 0; weekday < 5; ++weekday)
        week[weekday] = {{9 * hour, 17 * hour}};
    return week;
}

} // namespace

class HoursTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheHoursOfADay_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("hours");
        const auto row = [](const char *name, const char *text, const char *hours) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(hours);
        };
        row("one interval", "09:00-17:00", "09:00-17:00");
        row("two intervals are put in order", "13:00-17:00, 09:00-12:00", "09:00-12:00, 13:00-17:00");
        row("hours alone", "9-17", "09:00-17:00");
        row("hours and minutes without a mark", "0930-1700", "09:30-17:00");
        row("a point between hours and minutes", "9.30 - 17.15", "09:30-17:15");
        row("long dashes and semicolons", "09:00–12:00; 13:00—17:00", "09:00-12:00, 13:00-17:00");
        row("seconds", "09:00:30-17:00", "09:00:30-17:00");
        row("twelve-hour times", "9am-5:30 pm", "09:00-17:30");
        row("midnight and noon of twelve hours", "12am-12pm", "00:00-12:00");
        row("an end that is not later is on the next day", "22:00-06:00", "22:00-06:00");
        row("until the end of the day", "18:00-24:00", "18:00-24:00");
        row("the whole day", "24h", "00:00-24:00");
        row("the whole day as 24/7", "24/7", "00:00-24:00");
        row("the whole day in words", "All day", "00:00-24:00");
        row("24 hours from nine", "09:00-09:00", "09:00-09:00");
        row("intervals that meet stay two", "09:00-12:00, 12:00-17:00", "09:00-12:00, 12:00-17:00");
        row("nothing is a closed day", "  ", "");
        row("the word is a closed day", "Closed", "");
        row("a comma at the end", "09:00-17:00,", "09:00-17:00");
        row("Arabic digits and comma", "٠٩:٠٠-١٢:٠٠، ١٣:٠٠-١٧:٠٠", "09:00-12:00, 13:00-17:00");
    }
    void readsTheHoursOfADay()
    {
        QFETCH(QString, text);
        QFETCH(QString, hours);
        const auto read = dayHoursFromText(text);
        QVERIFY2(read.has_value(), read ? "" : qPrintable(errorText(read.error())));
        QCOMPARE(dayHoursText(*read), hours);
        QVERIFY(*dayHoursFromText(dayHoursText(*read)) == *read);
    }

    void anEndPastMidnightIsCountedFromTheDay()
    {
        QVERIFY(*dayHoursFromText(QStringLiteral("22:00-06:00")) == (Hours{{22 * hour, 30 * hour}}));
        QVERIFY(*dayHoursFromText(QStringLiteral("09:00-09:00")) == (Hours{{9 * hour, 33 * hour}}));
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, const char *text, const char *sentence) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(sentence);
        };
        row("an hour that no day has", "09:00-25:00", "“25:00” is not a time of day.");
        row("a minute that no hour has", "09:60-17:00", "“09:60” is not a time of day.");
        row("after the end of the day", "09:00-24:30", "“24:30” is not a time of day.");
        row("a word", "nine-17", "“nine” is not a time of day.");
        row("thirteen of twelve hours", "13 pm-14", "“13 pm” is not a time of day.");
        row("no end", "09:00-", "“09:00-” is not an interval with a start and an end.");
        row("a time alone", "09:00, 13:00-17:00", "“09:00” is not an interval with a start and an end.");
        row("three times", "09:00-12:00-17:00", "“09:00-12:00-17:00” is not an interval with a start and an end.");
        row("a start at 24:00", "24:00-06:00", "An interval does not start at 24:00, when the day is over.");
        row("an overlap", "09:00-13:00, 12:00-17:00", "09:00-13:00 and 12:00-17:00 overlap.");
        row("an overlap past midnight", "20:00-02:00, 23:00-23:30", "20:00-02:00 and 23:00-23:30 overlap.");
    }
    void saysWhatIsWrong()
    {
        QFETCH(QString, text);
        QFETCH(QString, sentence);
        const auto read = dayHoursFromText(text);
        QVERIFY(!read);
        QCOMPARE(read.error().message, sentence);
        QVERIFY(!read.error().advice.isEmpty());
    }

    void saysAnInterval()
    {
        const QLocale english(QLocale::English, QLocale::UnitedKingdom);
        QCOMPARE(displayInterval(1, {9 * hour, 17 * hour}, english), QStringLiteral("Monday 09:00 to 17:00"));
        QCOMPARE(displayInterval(7, {18 * hour, 24 * hour}, english), QStringLiteral("Sunday 18:00 to 24:00"));
        QCOMPARE(displayInterval(5, {22 * hour, 30 * hour}, english),
            QStringLiteral("Friday 22:00 to 06:00 on the next day"));
        QCOMPARE(displayDayHours({}), QStringLiteral("closed"));
        QCOMPARE(displayDayHours({{9 * hour, 12 * hour}, {13 * hour, 17 * hour}}),
            QStringLiteral("09:00–12:00, 13:00–17:00"));
    }

    void saysAWeek()
    {
        const QLocale english(QLocale::English, QLocale::UnitedKingdom);
        const QLocale american(QLocale::English, QLocale::UnitedStates);
        WeekHours week = officeWeek();
        QCOMPARE(displayWeek(week, english), QStringLiteral("Mon–Fri 09:00–17:00: 40 h a week"));
        week[5] = {{10 * hour, 14 * hour}};
        week[2] = {{9 * hour, 12 * hour}, {13 * hour, 17 * hour + 1800}};
        QCOMPARE(displayWeek(week, english),
            QStringLiteral("Mon–Tue 09:00–17:00, Wed 09:00–12:00, 13:00–17:30, Thu–Fri 09:00–17:00, Sat 10:00–14:00: "
                           "43.5 h a week"));
        WeekHours sundays;
        sundays[6] = {{22 * hour, 30 * hour}};
        QCOMPARE(displayWeek(sundays, american), QStringLiteral("Sun 22:00–06:00: 8 h a week"));
        QCOMPARE(displayWeek(WeekHours{}, english), QStringLiteral("closed on every day"));
        week.fill({{0, 24 * hour}});
        QCOMPARE(displayWeek(week, english), QStringLiteral("around the clock, seven days a week"));
    }

    void aWeekCountsWhatOverlapsOnce()
    {
        WeekHours week;
        week[0] = {{22 * hour, 30 * hour}}; // until Tuesday 06:00
        week[1] = {{5 * hour, 7 * hour}};
        week[6] = {{23 * hour, 33 * hour}}; // until Monday 09:00
        QCOMPARE(secondsOf(week), (9 + 10) * hour);
        WeekHours both = week;
        both[0].push_back({8 * hour, 10 * hour}); // one hour of it is Sunday's
        QCOMPARE(secondsOf(both), (10 + 10) * hour);
    }

    void opensAndClosesPartsOfAWeek()
    {
        WeekHours week = withOpen(officeWeek(), 0, {16 * hour, 19 * hour});
        QCOMPARE(dayHoursText(week[0]), QStringLiteral("09:00-19:00"));
        week = withClosed(week, 0, {12 * hour, 13 * hour});
        QCOMPARE(dayHoursText(week[0]), QStringLiteral("09:00-12:00, 13:00-19:00"));
        week = withOpen(week, 6, {22 * hour, 30 * hour});
        QVERIFY(isOpen(week, 6, {23 * hour, 24 * hour}));
        QVERIFY(isOpen(week, 0, {0, 6 * hour})); // the night of Sunday
        QVERIFY(!isOpen(week, 0, {5 * hour, 7 * hour}));
        QVERIFY(!isOpen(week, 0, {11 * hour, 14 * hour}));
    }

    void closingAMorningShortensTheNightBefore()
    {
        WeekHours week;
        week[0] = {{22 * hour, 30 * hour}};
        const WeekHours shorter = withClosed(week, 1, {4 * hour, 8 * hour});
        QCOMPARE(dayHoursText(shorter[0]), QStringLiteral("22:00-04:00"));
        QVERIFY(shorter[1].empty());
        // What is left after a gap past midnight starts on the next day.
        const WeekHours cut = withClosed(week, 1, {1 * hour, 2 * hour});
        QCOMPARE(dayHoursText(cut[0]), QStringLiteral("22:00-01:00"));
        QCOMPARE(dayHoursText(cut[1]), QStringLiteral("02:00-06:00"));
        // Across the week's end.
        WeekHours sunday;
        sunday[6] = {{22 * hour, 30 * hour}};
        QCOMPARE(dayHoursText(withClosed(sunday, 0, {0, 6 * hour})[6]), QStringLiteral("22:00-24:00"));
    }

    void whatIsLongerThanADayGoesOnOnTheNext()
    {
        WeekHours week;
        week[0] = {{0, 24 * hour}};
        week = withOpen(week, 0, {22 * hour, 30 * hour});
        QCOMPARE(dayHoursText(week[0]), QStringLiteral("00:00-24:00"));
        QCOMPARE(dayHoursText(week[1]), QStringLiteral("00:00-06:00"));
        QVERIFY(ServiceCalendar::make({QStringLiteral("UTC"), week, {}, {}}).has_value());
    }

    void mergesWhatMeets()
    {
        QVERIFY(mergedHours({{13 * hour, 17 * hour}, {9 * hour, 12 * hour}, {12 * hour, 13 * hour}})
            == (Hours{{9 * hour, 17 * hour}}));
        QVERIFY(mergedHours({{9 * hour, 12 * hour}, {13 * hour, 14 * hour}})
            == (Hours{{9 * hour, 12 * hour}, {13 * hour, 14 * hour}}));
    }
};

QTEST_GUILESS_MAIN(HoursTextTest)
#include "tst_hourstext.moc"
