// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/calendarview.h"

#include <QTest>

using namespace kept;

namespace {

constexpr int hour = 3600;

/// Monday to Friday 09:00 to 17:00 in Berlin, closed at Christmas, half of Christmas Eve, and open on one Saturday.
ServiceCalendar office()
{
    ServiceHours hours;
    hours.zone = QStringLiteral("Europe/Berlin");
    for (std::size_t weekday = 0; weekday < 5; ++weekday)
        hours.week[weekday] = {{9 * hour, 17 * hour}};
    hours.holidays = {{QStringLiteral("Christmas Day"), std::nullopt, 12, 25, {}},
        {QStringLiteral("Christmas Eve"), 2026, 12, 24, {{9 * hour, 12 * hour}}}};
    hours.exceptions[QDate(2026, 10, 17)] = {{10 * hour, 14 * hour}};
    return *ServiceCalendar::make(hours);
}

Instant at(const char *iso) { return *parseIso(QString::fromLatin1(iso)); }

} // namespace

class CalendarViewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhyEachDayIsAsItIs()
    {
        const auto days = daysOfYear(office(), 2026);
        QCOMPARE(days.size(), std::size_t(365));
        const auto day = [&](int month, int number) {
            return days.at(std::size_t(QDate(2026, month, number).dayOfYear()) - 1);
        };
        QVERIFY(
            day(10, 16) == (CalendarDay{QDate(2026, 10, 16), DayReason::Week, {}, {DayInterval{9 * hour, 17 * hour}}}));
        QVERIFY(day(10, 17)
            == (CalendarDay{QDate(2026, 10, 17), DayReason::Exception, {}, {DayInterval{10 * hour, 14 * hour}}}));
        QVERIFY(day(10, 18).hours.empty());
        QCOMPARE(day(12, 24).name, QStringLiteral("Christmas Eve"));
        QVERIFY(day(12, 24).hours == (std::vector<DayInterval>{{9 * hour, 12 * hour}}));
        QVERIFY(day(12, 25).reason == DayReason::Holiday);
        QVERIFY(day(12, 25).hours.empty());
    }

    void saysWhenItOpensAndCloses()
    {
        // Friday noon in Berlin: open until 17:00, which is 15:00 UTC.
        QVERIFY(openStateAt(office(), at("2026-10-09T10:00:00Z")) == (OpenState{true, at("2026-10-09T15:00:00Z")}));
        // Friday evening before the open Saturday.
        QVERIFY(openStateAt(office(), at("2026-10-16T16:00:00Z")) == (OpenState{false, at("2026-10-17T08:00:00Z")}));
        QVERIFY(openStateAt(ServiceCalendar::aroundTheClock(), at("2026-10-16T16:00:00Z"))
            == (OpenState{true, std::nullopt}));
        QVERIFY(openStateAt(*ServiceCalendar::make({}), at("2026-10-16T16:00:00Z")) == OpenState{});
    }

    void countsTheServiceTimeOfAYear()
    {
        // 261 weekdays of 2026; Christmas Day is a Friday, Christmas Eve is five hours shorter, the Saturday adds four.
        QVERIFY(serviceTimeOf(office(), 2026) == std::chrono::hours(261 * 8 - 8 - 5 + 4));
    }
};

QTEST_GUILESS_MAIN(CalendarViewTest)
#include "tst_calendarview.moc"
