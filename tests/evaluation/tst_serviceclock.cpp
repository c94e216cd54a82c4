// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/serviceclock.h"

#include <QTest>
#include <algorithm>
#include <rapidcheck.h>

using namespace kept;

namespace {

/// A number of [least, beyond), over the whole range from the first case on.
template <typename Number>
Number drawn(Number least, Number beyond)
{
    return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange<Number>(least, beyond));
}

Instant at(const char *iso)
{
    const Result<Instant> instant = parseIso(QString::fromLatin1(iso));
    Q_ASSERT(instant);
    return *instant;
}

/// A calendar, said in a line: weekdays 1 (Monday) to 7, holidays, other hours on a date.
class Hours {
public:
    explicit Hours(const char *zone) { m_hours.zone = QString::fromLatin1(zone); }
    Hours &open(int firstDay, int lastDay, const char *from, const char *to)
    {
        for (int day = firstDay; day <= lastDay; ++day)
            m_hours.week[static_cast<std::size_t>(day - 1)].push_back(interval(from, to));
        return *this;
    }
    Hours &holiday(std::optional<int> year, int month, int day)
    {
        m_hours.holidays.push_back({QStringLiteral("Holiday"), year, month, day, {}});
        return *this;
    }
    Hours &on(int year, int month, int day, const char *from, const char *to)
    {
        m_hours.exceptions[QDate(year, month, day)].push_back(interval(from, to));
        return *this;
    }
    [[nodiscard]] ServiceCalendar calendar() const
    {
        const Result<ServiceCalendar> made = ServiceCalendar::make(m_hours);
        Q_ASSERT(made);
        return *made;
    }

private:
    static DayInterval interval(const char *from, const char *to)
    {
        const Result<DayInterval> read = parseDayInterval(QString::fromLatin1(from), QString::fromLatin1(to));
        Q_ASSERT(read);
        return *read;
    }
    ServiceHours m_hours;
};

Hours office(const char *zone) { return Hours(zone).open(1, 5, "09:00", "17:00"); }
Hours allDay(const char *zone) { return Hours(zone).open(1, 7, "00:00", "24:00"); }

/// Service time by walking the days one by one; slow, and without sums.
Duration walked(const ServiceCalendar &calendar, Instant from, Instant to)
{
    std::vector<Span> spans;
    const QDate last = dateIn(to, calendar.zone()).addDays(2);
    for (QDate day = dateIn(from, calendar.zone()).addDays(-3); day <= last; day = day.addDays(1)) {
        for (const Span &span : calendar.spansOn(day))
            spans.push_back(span);
    }
    std::sort(spans.begin(), spans.end());
    Duration sum{0};
    Instant reached = from;
    for (const Span &span : spans) {
        const Span part{std::max(reached, span.from), std::min(to, span.to)};
        sum += part.length();
        reached = std::max(reached, part.to);
    }
    return sum;
}

ServiceCalendar calendarOf(const std::vector<std::tuple<int, int, int>> &intervals, int zone)
{
    static const char *const zones[] = {"UTC", "Europe/Berlin", "America/Sao_Paulo", "Australia/Lord_Howe"};
    ServiceHours hours;
    hours.zone = QString::fromLatin1(zones[zone]);
    for (const auto &[day, hour, quarters] : intervals)
        hours.week[static_cast<std::size_t>(day)].push_back({hour * 3600, hour * 3600 + quarters * 900});
    hours.holidays.push_back({QStringLiteral("Half day"), std::nullopt, 12, 24, {{9 * 3600, 12 * 3600}}});
    hours.holidays.push_back({QStringLiteral("Holiday"), std::nullopt, 5, 1, {}});
    const Result<ServiceCalendar> calendar = ServiceCalendar::make(hours);
    RC_PRE(calendar.has_value()); // intervals that together are longer than a day are refused
    return *calendar;
}

ServiceCalendar drawnCalendar()
{
    std::vector<std::tuple<int, int, int>> intervals;
    for (int i = drawn(1, 10); i > 0; --i)
        intervals.emplace_back(drawn(0, 7), drawn(0, 24), drawn(1, 97));
    return calendarOf(intervals, drawn(0, 4));
}

/// An instant of the years 2014 to 2026, on the second or off it.
Instant drawnInstant()
{
    const auto seconds = drawn<std::int64_t>(1'388'534'400, 1'798'761'600);
    return Instant(Duration(seconds * 1000 + *rc::gen::element(0, 0, 0, 1, 999)));
}

} // namespace

class ServiceClockTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void between_data();
    void between();
    void betweenLeavesPausesOut();
    void due_data();
    void due();
    void dueLeavesPausesOut();
    void lastInstantWithinReachesTheNextOpening();
    void lastInstantWithinWaitsForPauses();
    void opensAtTheStartAndClosesAtTheEnd();
    void findsTheNextOpening();
    void listsOpenSpans();
    void failsWithoutServiceHours();
    void failsOutsideTheYears();
    void growsInBothDirections();
    void mergesSpans();
    void agreesWithWalkingTheDays();
    void addsUp();
    void dueIsTheInverse();
    void pausesMatchWalking();
};

void ServiceClockTest::initTestCase() { qputenv("RC_PARAMS", "seed=20250330 max_success=1000"); }

void ServiceClockTest::between_data()
{
    QTest::addColumn<ServiceCalendar *>("calendar");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<qint64>("seconds");
    const auto row = [](const char *name, const ServiceCalendar &calendar, const char *from, const char *to,
                         qint64 seconds) {
        QTest::newRow(name) << new ServiceCalendar(calendar) << QByteArray(from) << QByteArray(to) << seconds;
    };
    const ServiceCalendar berlin = allDay("Europe/Berlin").calendar();
    row("Berlin, clocks go forward", berlin, "2025-03-30T00:00:00+01:00", "2025-03-31T00:00:00+02:00", 82800);
    row("Berlin, clocks go back", berlin, "2025-10-26T00:00:00+02:00", "2025-10-27T00:00:00+01:00", 90000);
    row("around the clock, clocks go back", ServiceCalendar::aroundTheClock(QStringLiteral("Europe/Berlin")),
        "2025-10-26T00:00:00+02:00", "2025-10-27T00:00:00+01:00", 90000);
    const ServiceCalendar night = Hours("Europe/Berlin").open(7, 7, "01:00", "04:00").calendar();
    row("over the gap", night, "2025-03-29T00:00:00Z", "2025-03-31T00:00:00Z", 7200);
    row("over the fold", night, "2025-10-25T00:00:00Z", "2025-10-27T00:00:00Z", 14400);
    row("starts in the gap", Hours("Europe/Berlin").open(7, 7, "02:30", "03:30").calendar(), "2025-03-29T00:00:00Z",
        "2025-03-31T00:00:00Z", 1800);
    row("ends in the gap", Hours("Europe/Berlin").open(7, 7, "01:00", "02:30").calendar(), "2025-03-29T00:00:00Z",
        "2025-03-31T00:00:00Z", 3600);
    row("starts and ends in the fold", Hours("Europe/Berlin").open(7, 7, "02:15", "02:45").calendar(),
        "2025-10-25T00:00:00Z", "2025-10-27T00:00:00Z", 5400);
    const ServiceCalendar paulo = allDay("America/Sao_Paulo").calendar();
    row("Sao Paulo, midnight is missing", paulo, "2018-11-04T03:00:00Z", "2018-11-05T02:00:00Z", 82800);
    row("Sao Paulo, evening comes twice", Hours("America/Sao_Paulo").open(6, 6, "20:00", "24:00").calendar(),
        "2018-02-17T12:00:00Z", "2018-02-19T00:00:00Z", 18000);
    const ServiceCalendar howe = allDay("Australia/Lord_Howe").calendar();
    row("Lord Howe, back by half an hour", howe, "2025-04-06T00:00:00+11:00", "2025-04-07T00:00:00+10:30", 88200);
    row("Lord Howe, forward by half an hour", howe, "2025-10-05T00:00:00+10:30", "2025-10-06T00:00:00+11:00", 84600);
    const Hours friday = Hours("UTC").open(5, 5, "22:00", "06:00");
    row("past midnight", Hours(friday).calendar(), "2025-06-07T00:00:00Z", "2025-06-07T08:00:00Z", 21600);
    row("the holiday after keeps what began before", Hours(friday).holiday(2025, 6, 7).calendar(),
        "2025-06-06T00:00:00Z", "2025-06-08T00:00:00Z", 28800);
    row("the holiday takes what begins on it", Hours(friday).holiday(2025, 6, 6).calendar(), "2025-06-06T00:00:00Z",
        "2025-06-08T00:00:00Z", 0);
    row("half a day", office("UTC").on(2025, 12, 24, "09:00", "12:00").calendar(), "2025-12-24T00:00:00Z",
        "2025-12-25T00:00:00Z", 10800);
    row("an exception wins over a holiday",
        office("UTC").holiday(2025, 12, 24).on(2025, 12, 24, "10:00", "11:00").calendar(), "2025-12-24T00:00:00Z",
        "2025-12-25T00:00:00Z", 3600);
    row("February of a leap year", office("UTC").calendar(), "2024-02-01T00:00:00Z", "2024-03-01T00:00:00Z", 604800);
    row("February of another year", office("UTC").calendar(), "2023-02-01T00:00:00Z", "2023-03-01T00:00:00Z", 576000);
    const ServiceCalendar leap = office("UTC").holiday(std::nullopt, 2, 29).calendar();
    row("leap day is a holiday", leap, "2024-02-28T00:00:00Z", "2024-03-02T00:00:00Z", 57600);
    row("no leap day, no holiday", leap, "2023-02-28T00:00:00Z", "2023-03-02T00:00:00Z", 57600);
    row("backwards", office("UTC").calendar(), "2025-06-03T10:00:00Z", "2025-06-02T16:00:00Z", -7200);
    row("touching days are one",
        Hours("UTC").open(1, 1, "12:00", "24:00").open(2, 2, "00:00", "06:00").open(1, 1, "18:00", "08:00").calendar(),
        "2025-06-02T00:00:00Z", "2025-06-04T00:00:00Z", 72000);
}

void ServiceClockTest::between()
{
    QFETCH(ServiceCalendar *, calendar);
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(qint64, seconds);
    const std::unique_ptr<ServiceCalendar> owner(calendar);
    const ServiceClock clock(*calendar);
    QCOMPARE(clock.between(at(from.constData()), at(to.constData())).count(), seconds * 1000);
}

void ServiceClockTest::betweenLeavesPausesOut()
{
    const ServiceClock clock(office("UTC").calendar());
    const Instant from = at("2025-06-02T09:00:00Z"); // Monday
    const Instant to = at("2025-06-03T12:00:00Z"); // 11 hours of service time
    const std::vector<Span> pauses{{at("2025-06-02T11:00:00Z"), at("2025-06-02T13:00:00Z")},
        {at("2025-06-02T12:00:00Z"), at("2025-06-02T14:00:00Z")}, // overlaps: 11 to 14 counts once
        {at("2025-06-02T16:00:00Z"), at("2025-06-03T10:00:00Z")}, // one hour on each side of the night
        {at("2025-06-03T11:30:00Z"), Instant::max()}}; // open: half an hour of it inside
    QCOMPARE(clock.between(from, to, pauses), Duration(std::chrono::minutes(11 * 60 - 180 - 120 - 30)));
    QCOMPARE(clock.between(to, from, pauses), -clock.between(from, to, pauses));
}

void ServiceClockTest::due_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *from, qint64 seconds, const char *expected) {
        QTest::newRow(name) << QByteArray(from) << seconds << QByteArray(expected);
    };
    // Monday to Friday, 09:00 to 17:00 UTC; 2 June 2025 is a Monday.
    row("nothing from outside hours", "2025-06-01T12:00:00Z", 0, "2025-06-01T12:00:00Z");
    row("a day from opening lands on closing", "2025-06-02T09:00:00Z", 28800, "2025-06-02T17:00:00Z");
    row("a second more", "2025-06-02T09:00:00Z", 28801, "2025-06-03T09:00:01Z");
    row("over a weekend", "2025-06-06T16:00:00Z", 7200, "2025-06-09T10:00:00Z");
    row("from a closed day", "2025-06-07T12:00:00Z", 3600, "2025-06-09T10:00:00Z");
    row("back to the opening", "2025-06-02T10:00:00Z", -3600, "2025-06-02T09:00:00Z");
    row("back by a day from closing", "2025-06-03T17:00:00Z", -28800, "2025-06-03T09:00:00Z");
    row("back over a weekend", "2025-06-09T09:00:00Z", -3600, "2025-06-06T16:00:00Z");
    row("four years of hours", "2025-06-02T09:00:00Z", 1043 * 28800, "2029-05-30T17:00:00Z");
}

void ServiceClockTest::due()
{
    QFETCH(QByteArray, from);
    QFETCH(qint64, seconds);
    QFETCH(QByteArray, expected);
    const ServiceClock clock(office("UTC").calendar());
    const Result<Instant> due = clock.due(at(from.constData()), std::chrono::seconds(seconds));
    QVERIFY(due.has_value());
    QCOMPARE(toIso(*due), QString::fromLatin1(expected));
}

void ServiceClockTest::dueLeavesPausesOut()
{
    const ServiceClock clock(office("UTC").calendar());
    const std::vector<Span> pauses{{at("2025-06-02T16:00:00Z"), at("2025-06-03T11:00:00Z")}};
    const Instant from = at("2025-06-02T09:00:00Z");
    QCOMPARE(clock.due(from, std::chrono::hours(7), pauses).value(), at("2025-06-02T16:00:00Z"));
    QCOMPARE(clock.due(from, std::chrono::hours(8), pauses).value(), at("2025-06-03T12:00:00Z"));
    const Instant until = at("2025-06-03T12:00:00Z");
    QCOMPARE(clock.due(until, -std::chrono::hours(1), pauses).value(), at("2025-06-03T11:00:00Z"));
    QCOMPARE(clock.due(until, -std::chrono::hours(8), pauses).value(), at("2025-06-02T09:00:00Z"));
    const std::vector<Span> open{{at("2025-06-02T16:00:00Z"), Instant::max()}};
    QCOMPARE(clock.due(from, std::chrono::hours(7), open).value(), at("2025-06-02T16:00:00Z"));
    QCOMPARE(clock.due(from, std::chrono::hours(8), open).error().code, ErrorCode::NotFound);
}

void ServiceClockTest::lastInstantWithinReachesTheNextOpening()
{
    const ServiceClock clock(office("UTC").calendar());
    const Instant monday = at("2025-06-02T09:00:00Z");
    QCOMPARE(clock.lastInstantWithin(monday, std::chrono::hours(4), {}).value(), at("2025-06-02T13:00:00Z"));
    QCOMPARE(clock.lastInstantWithin(monday, std::chrono::hours(8), {}).value(), at("2025-06-03T09:00:00Z"));
    QCOMPARE(clock.lastInstantWithin(monday, std::chrono::hours(40), {}).value(), at("2025-06-09T09:00:00Z"));
    QCOMPARE(clock.lastInstantWithin(at("2025-06-01T03:00:00Z"), Duration(0), {}).value(), monday);
    const ServiceClock always(ServiceCalendar::aroundTheClock());
    QCOMPARE(always.lastInstantWithin(monday, std::chrono::hours(8), {}).value(), at("2025-06-02T17:00:00Z"));
    QCOMPARE(clock.lastInstantWithin(monday, Duration(-1), {}).error().code, ErrorCode::InvalidInput);
}

void ServiceClockTest::lastInstantWithinWaitsForPauses()
{
    const ServiceClock clock(office("UTC").calendar());
    const Instant from = at("2025-06-02T09:00:00Z");
    const std::vector<Span> lunch{{at("2025-06-02T13:00:00Z"), at("2025-06-02T15:00:00Z")}};
    QCOMPARE(clock.lastInstantWithin(from, std::chrono::hours(4), lunch).value(), at("2025-06-02T15:00:00Z"));
    QCOMPARE(clock.lastInstantWithin(from, std::chrono::hours(6), lunch).value(), at("2025-06-03T09:00:00Z"));
    const std::vector<Span> morning{{at("2025-06-02T17:00:00Z"), at("2025-06-03T11:00:00Z")}};
    QCOMPARE(clock.lastInstantWithin(from, std::chrono::hours(8), morning).value(), at("2025-06-03T11:00:00Z"));
    const std::vector<Span> open{{at("2025-06-02T13:00:00Z"), Instant::max()}};
    QCOMPARE(clock.lastInstantWithin(from, std::chrono::hours(3), open).value(), at("2025-06-02T12:00:00Z"));
    QCOMPARE(clock.lastInstantWithin(from, std::chrono::hours(4), open).error().code, ErrorCode::NotFound);
}

void ServiceClockTest::opensAtTheStartAndClosesAtTheEnd()
{
    const ServiceClock clock(office("UTC").calendar());
    QVERIFY(!clock.isOpen(at("2025-06-02T08:59:59.999Z")));
    QVERIFY(clock.isOpen(at("2025-06-02T09:00:00Z")));
    QVERIFY(clock.isOpen(at("2025-06-02T16:59:59.999Z")));
    QVERIFY(!clock.isOpen(at("2025-06-02T17:00:00Z")));
    QVERIFY(!clock.isOpen(at("2025-06-07T12:00:00Z")));
}

void ServiceClockTest::findsTheNextOpening()
{
    const ServiceClock clock(office("UTC").holiday(2025, 6, 9).calendar());
    QCOMPARE(clock.nextOpen(at("2025-06-06T12:00:00Z")).value(), at("2025-06-06T12:00:00Z"));
    QCOMPARE(clock.nextOpen(at("2025-06-06T17:00:00Z")).value(), at("2025-06-10T09:00:00Z"));
    const ServiceClock rare(Hours("UTC").on(2031, 2, 3, "10:00", "11:00").calendar());
    QCOMPARE(rare.nextOpen(at("1999-01-01T00:00:00Z")).value(), at("2031-02-03T10:00:00Z"));
    QCOMPARE(rare.nextOpen(at("2031-02-03T11:00:00Z")).error().code, ErrorCode::NotFound);
}

void ServiceClockTest::listsOpenSpans()
{
    const ServiceClock clock(office("UTC").calendar());
    const std::vector<Span> spans = clock.openSpans({at("2025-06-06T12:00:00Z"), at("2025-06-09T10:00:00Z")});
    const std::vector<Span> expected{{at("2025-06-06T12:00:00Z"), at("2025-06-06T17:00:00Z")},
        {at("2025-06-09T09:00:00Z"), at("2025-06-09T10:00:00Z")}};
    QVERIFY(spans == expected);
    QVERIFY(clock.openSpans({at("2025-06-07T00:00:00Z"), at("2025-06-08T00:00:00Z")}).empty());
    QVERIFY(clock.openSpans({at("2025-06-07T00:00:00Z"), at("2025-06-03T00:00:00Z")}).empty());
}

void ServiceClockTest::failsWithoutServiceHours()
{
    const ServiceClock empty(Hours("Europe/Berlin").calendar());
    const Instant from = at("2025-06-02T09:00:00Z");
    QCOMPARE(empty.between(from, at("2026-06-02T09:00:00Z")), Duration(0));
    QCOMPARE(empty.due(from, Duration(1)).error().code, ErrorCode::NotFound);
    QCOMPARE(empty.due(from, Duration(-1)).error().code, ErrorCode::NotFound);
    QCOMPARE(empty.nextOpen(from).error().code, ErrorCode::NotFound);
    QCOMPARE(empty.lastInstantWithin(from, Duration(0), {}).error().code, ErrorCode::NotFound);
}

void ServiceClockTest::failsOutsideTheYears()
{
    for (const ServiceCalendar &calendar : {office("UTC").calendar(), ServiceCalendar::aroundTheClock()}) {
        const ServiceClock clock(calendar);
        const Instant from = at("2199-12-31T16:00:00Z"); // a Tuesday
        QCOMPARE(clock.due(from, std::chrono::hours(1)).value(), at("2199-12-31T17:00:00Z"));
        QCOMPARE(clock.due(from, std::chrono::hours(9)).error().code, ErrorCode::NotFound);
        QCOMPARE(clock.due(from, Duration::max()).error().code, ErrorCode::NotFound);
        QCOMPARE(clock.due(from, -Duration::max()).error().code, ErrorCode::NotFound);
        QCOMPARE(clock.due(from + std::chrono::hours(24), Duration(1)).error().code, ErrorCode::InvalidInput);
        QCOMPARE(clock.nextOpen(Instant::max()).error().code, ErrorCode::InvalidInput);
        QVERIFY(!clock.isOpen(Instant::min()));
        QVERIFY(clock.between(Instant::min(), Instant::max()) > std::chrono::hours(24 * 365));
    }
}

void ServiceClockTest::growsInBothDirections()
{
    const ServiceCalendar calendar = office("Europe/Berlin").calendar();
    const ServiceClock grown(calendar);
    for (const char *year : {"2025", "2026", "1950", "2150", "1900", "2199", "2000"}) {
        const Instant from = at(QByteArray(year).append("-03-01T08:30:00Z").constData());
        const Instant to = at(QByteArray(year).append("-11-01T08:30:00Z").constData());
        QCOMPARE(grown.between(from, to), walked(calendar, from, to));
        QCOMPARE(ServiceClock(calendar, {from, to}).between(from, to), walked(calendar, from, to));
    }
}

void ServiceClockTest::mergesSpans()
{
    const auto span = [](int from, int to) { return Span{Instant(Duration(from)), Instant(Duration(to))}; };
    const std::vector<Span> merged =
        mergedSpans({span(7, 9), span(1, 3), span(3, 4), span(2, 3), span(5, 5), span(8, 20)}, span(2, 12));
    QVERIFY((merged == std::vector<Span>{span(2, 4), span(7, 12)}));
}

void ServiceClockTest::agreesWithWalkingTheDays()
{
    QVERIFY(rc::check("service time is what walking the days gives", [] {
        const ServiceCalendar calendar = drawnCalendar();
        const ServiceClock clock(calendar);
        for (int i = 0; i < 10; ++i) {
            const Instant from = drawnInstant();
            const Instant to = from + std::chrono::minutes(drawn(0, 40000));
            RC_ASSERT(clock.between(from, to) == walked(calendar, from, to));
            RC_ASSERT(clock.isOpen(from) == (walked(calendar, from, from + Duration(1)) == Duration(1)));
        }
    }));
}

void ServiceClockTest::addsUp()
{
    QVERIFY(rc::check("service time is additive and changes its sign", [] {
        const ServiceClock clock(drawnCalendar());
        for (int i = 0; i < 20; ++i) {
            const Instant a = drawnInstant();
            const Instant b = drawnInstant();
            const Instant c = drawnInstant();
            RC_ASSERT(clock.between(a, b) + clock.between(b, c) == clock.between(a, c));
            RC_ASSERT(clock.between(a, b) == -clock.between(b, a));
        }
    }));
}

void ServiceClockTest::dueIsTheInverse()
{
    QVERIFY(rc::check("the due instant is the first, and the last within the last", [] {
        const ServiceClock clock(drawnCalendar());
        for (int i = 0; i < 20; ++i) {
            const Instant from = drawnInstant();
            const Duration time(drawn<std::int64_t>(1, 3'000'000'000));
            const Instant due = clock.due(from, time).value();
            RC_ASSERT(clock.between(from, due) == time);
            RC_ASSERT(clock.between(from, due - Duration(1)) == time - Duration(1));
            const Instant last = clock.lastInstantWithin(from, time, {}).value();
            RC_ASSERT(clock.between(from, last) == time);
            RC_ASSERT(clock.between(from, last + Duration(1)) == time + Duration(1));
            const Instant back = clock.due(from, -time).value();
            RC_ASSERT(clock.between(back, from) == time);
            RC_ASSERT(clock.between(back + Duration(1), from) == time - Duration(1));
        }
    }));
}

void ServiceClockTest::pausesMatchWalking()
{
    QVERIFY(rc::check("pauses leave service time, and due follows", [] {
        const ServiceCalendar calendar = drawnCalendar();
        const ServiceClock clock(calendar);
        for (int i = 0; i < 5; ++i) {
            const Instant from = drawnInstant();
            std::vector<Span> pauses;
            for (int k = drawn(0, 5); k > 0; --k) {
                const Instant start = from + std::chrono::minutes(drawn(-2000, 20000));
                pauses.push_back({start, start + std::chrono::minutes(drawn(0, 5000))});
            }
            const Instant to = from + std::chrono::minutes(drawn(0, 30000));
            Duration net = walked(calendar, from, to);
            for (const Span &pause : mergedSpans(pauses, {from, to}))
                net -= walked(calendar, pause.from, pause.to);
            RC_ASSERT(clock.between(from, to, pauses) == net);
            const Duration time(drawn<std::int64_t>(1, 1'000'000'000));
            const Instant due = clock.due(from, time, pauses).value();
            RC_ASSERT(clock.between(from, due, pauses) == time);
            RC_ASSERT(clock.between(from, due - Duration(1), pauses) == time - Duration(1));
            const Instant last = clock.lastInstantWithin(from, time, pauses).value();
            RC_ASSERT(clock.between(from, last, pauses) == time);
            RC_ASSERT(clock.between(from, last + Duration(1), pauses) == time + Duration(1));
            const Instant back = clock.due(from, -time, pauses).value();
            RC_ASSERT(clock.between(back, from, pauses) == time);
            RC_ASSERT(clock.between(back + Duration(1), from, pauses) == time - Duration(1));
        }
    }));
}

QTEST_GUILESS_MAIN(ServiceClockTest)
#include "tst_serviceclock.moc"
