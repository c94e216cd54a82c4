// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/availability.h"

#include <QTest>
#include <rapidcheck.h>

using namespace kept;
using namespace std::chrono_literals;

namespace {

/// A number of [least, beyond), over the whole range from the first case on.
template <typename Number>
Number drawn(Number least, Number beyond)
{
    return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange<Number>(least, beyond));
}

const Instant start = Instant(std::chrono::sys_days(std::chrono::year(2025) / 6 / 2)); // a Monday
const Span oneDay{start, start + 24h};

/// Minutes of the day from midnight of `start`.
Outage down(int from, int to, const char *share = "1")
{
    Outage outage;
    outage.from = start + std::chrono::minutes(from);
    outage.to = start + std::chrono::minutes(to);
    outage.affected = Share::parseFraction(QString::fromLatin1(share)).value();
    return outage;
}

Outage maintenance(int from, int to, const char *share = "1")
{
    Outage outage = down(from, to, share);
    outage.planned = true;
    outage.agreed = true;
    return outage;
}

ServiceClock always() { return ServiceClock(ServiceCalendar::aroundTheClock()); }

/// Monday to Friday, 09:00 to 17:00 UTC.
ServiceClock office()
{
    ServiceHours hours;
    for (std::size_t day = 0; day < 5; ++day)
        hours.week[day] = {{9 * 3600, 17 * 3600}};
    return ServiceClock(ServiceCalendar::make(hours).value());
}

Rational minutes(std::int64_t count) { return Rational(count * 60'000); }

AvailabilityRule allowance(int minutesOfService, MaintenanceRule rule = MaintenanceRule::CountsAsAvailable)
{
    return {std::chrono::minutes(minutesOfService), rule, {}};
}

/// The same by counting the minutes of a day one by one.
struct Counted {
    Rational down;
    std::int64_t used = 0;
    std::int64_t service = 0;
};

bool covers(const Outage &outage, Instant at) { return outage.from <= at && (!outage.to || at < *outage.to); }

Counted counted(const ServiceClock &clock, const std::vector<Outage> &outages, const AvailabilityRule &rule)
{
    Counted sum;
    for (Instant at = oneDay.from; at < oneDay.to; at += 1min) {
        if (!clock.isOpen(at))
            continue;
        ++sum.service;
        bool planned = false;
        Share largest;
        for (const Outage &outage : outages) {
            if (!covers(outage, at))
                continue;
            planned = planned || (outage.planned && outage.agreed);
            const bool full = rule.fullOutageFrom && outage.affected >= *rule.fullOutageFrom;
            largest = std::max(largest, full && outage.affected > Share() ? Share::whole() : outage.affected);
        }
        if (planned && (!rule.maintenanceAllowance || std::chrono::minutes(sum.used) < *rule.maintenanceAllowance))
            ++sum.used;
        else
            sum.down = sum.down + largest.toRational();
    }
    return sum;
}

std::vector<Outage> drawnOutages()
{
    std::vector<Outage> outages;
    for (int i = drawn(0, 7); i > 0; --i) {
        const int from = drawn(-200, 1500);
        Outage outage = down(from, from + drawn(0, 700));
        outage.affected =
            Share::fromParts(*rc::gen::element<std::int64_t>(0, 1, 250'000'000, 500'000'000, 1'000'000'000));
        outage.planned = drawn(0, 3) == 0;
        outage.agreed = drawn(0, 3) > 0;
        if (drawn(0, 10) == 0)
            outage.to.reset();
        outages.push_back(outage);
    }
    return outages;
}

AvailabilityRule drawnRule()
{
    AvailabilityRule rule;
    if (drawn(0, 3) > 0)
        rule.maintenanceAllowance = std::chrono::minutes(drawn(0, 500));
    rule.maintenance = *rc::gen::element(MaintenanceRule::CountsAsAvailable, MaintenanceRule::LeavesBoth);
    if (drawn(0, 2) == 0)
        rule.fullOutageFrom = Share::fromParts(*rc::gen::element<std::int64_t>(0, 250'000'000, 300'000'000));
    return rule;
}

} // namespace

class AvailabilityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingDownIsWhole();
    void weighsByTheLargestShare();
    void countsServiceTimeOnly();
    void readsAFullOutage();
    void openOutageRunsToTheEnd();
    void mergesWhatMeets();
    void plannedCountsAsDownUnlessAgreed();
    void maintenanceIsAvailable();
    void maintenanceLeavesBoth();
    void allowanceIsConsumedInOrder();
    void allowanceIsServiceTimeWhateverTheShare();
    void noServiceTimeHasNoAvailability();
    void publishedExample();
    void agreesWithCountingMinutes();
    void anotherOutageNeverHelps();
    void mergedOutagesNeverExceedThePeriod();
};

void AvailabilityTest::initTestCase() { qputenv("RC_PARAMS", "seed=43200 max_success=3000"); }

void AvailabilityTest::nothingDownIsWhole()
{
    const AvailabilityResult result = availability(always(), oneDay, {}, {});
    QCOMPARE(result.serviceTime, Duration(24h));
    QVERIFY(result.downtime.isZero());
    QVERIFY(result.availability == Rational(1));
    QVERIFY(result.merged.empty());
}

void AvailabilityTest::weighsByTheLargestShare()
{
    // 00:00-01:00 at 0.25, then 01:00-02:00 where 0.5 is larger, then 02:00-03:00 at 0.25: 15 + 30 + 15 minutes.
    const auto result = availability(always(), oneDay, {down(0, 180, "0.25"), down(60, 120, "0.5")}, {});
    QVERIFY(result.downtime == minutes(60));
    QVERIFY(result.availability == Rational(23, 24));
    // The same share twice counts once.
    QVERIFY(availability(always(), oneDay, {down(0, 60, "0.5"), down(0, 60, "0.5")}, {}).downtime == minutes(30));
}

void AvailabilityTest::countsServiceTimeOnly()
{
    const auto result = availability(office(), oneDay, {down(0, 10 * 60), down(16 * 60, 30 * 60)}, {});
    QCOMPARE(result.serviceTime, Duration(8h));
    QVERIFY(result.downtime == minutes(120));
    QVERIFY(result.availability == Rational(3, 4));
}

void AvailabilityTest::readsAFullOutage()
{
    AvailabilityRule rule;
    rule.fullOutageFrom = Share::parseFraction(QStringLiteral("0.5")).value();
    const std::vector<Outage> outages{down(0, 60, "0.5"), down(100, 160, "0.4")};
    QVERIFY(availability(always(), oneDay, outages, rule).downtime == minutes(60 + 24));
}

void AvailabilityTest::openOutageRunsToTheEnd()
{
    Outage open = down(23 * 60, 0);
    open.to.reset();
    const auto result = availability(always(), oneDay, {open}, {});
    QVERIFY(result.downtime == minutes(60));
    QVERIFY((result.merged == std::vector<Span>{{start + 23h, start + 24h}}));
}

void AvailabilityTest::mergesWhatMeets()
{
    const std::vector<Outage> outages{down(60, 120), down(120, 180, "0.5"), down(90, 100), down(300, 310),
        maintenance(600, 660), down(610, 620), down(700, 710, "0")};
    const std::vector<Span> expected{{start + 1h, start + 3h}, {start + 5h, start + 5h + 10min}};
    QVERIFY(availability(always(), oneDay, outages, {}).merged == expected);
    const std::vector<Span> whole{
        {start + 1h, start + 3h}, {start + 5h, start + 5h + 10min}, {start + 610min, start + 620min}};
    QVERIFY(mergedOutages(outages, start + 24h) == whole); // maintenance has no say in what one outage is
    Outage open = down(1000, 0);
    open.to.reset();
    QVERIFY((mergedOutages({open}, start + 24h) == std::vector<Span>{{start + 1000min, start + 24h}}));
    QVERIFY(mergedOutages({open}, start + 1h).empty());
}

void AvailabilityTest::plannedCountsAsDownUnlessAgreed()
{
    Outage planned = maintenance(0, 60);
    planned.agreed = false;
    QVERIFY(availability(always(), oneDay, {planned}, {}).downtime == minutes(60));
    Outage agreed = maintenance(0, 60);
    agreed.planned = false;
    QVERIFY(availability(always(), oneDay, {agreed}, {}).downtime == minutes(60));
}

void AvailabilityTest::maintenanceIsAvailable()
{
    const auto result = availability(always(), oneDay, {maintenance(0, 120), down(30, 60), down(110, 130)}, {});
    QVERIFY(result.maintenanceUsed == minutes(120));
    QVERIFY(result.downtime == minutes(10)); // only what reaches beyond the maintenance
    QVERIFY(result.denominator == minutes(1440));
}

void AvailabilityTest::maintenanceLeavesBoth()
{
    AvailabilityRule rule;
    rule.maintenance = MaintenanceRule::LeavesBoth;
    const auto result = availability(always(), oneDay, {maintenance(0, 240), down(300, 420)}, rule);
    QCOMPARE(result.serviceTime, Duration(24h));
    QVERIFY(result.denominator == minutes(1200));
    QVERIFY(result.availability == Rational(9, 10));
}

void AvailabilityTest::allowanceIsConsumedInOrder()
{
    // 90 minutes: the first hour is free, of the second maintenance half an hour, with the outage inside it.
    const std::vector<Outage> outages{maintenance(600, 660), maintenance(0, 60), down(610, 650)};
    const auto result = availability(always(), oneDay, outages, allowance(90));
    QVERIFY(result.maintenanceUsed == minutes(90));
    QVERIFY(result.downtime == minutes(30));
    QVERIFY((result.merged == std::vector<Span>{{start + 630min, start + 660min}}));
    const auto both = availability(always(), oneDay, outages, allowance(90, MaintenanceRule::LeavesBoth));
    QVERIFY(both.availability == Rational(1320, 1350));
    QVERIFY(availability(always(), oneDay, outages, allowance(0)).downtime == minutes(120));
}

void AvailabilityTest::allowanceIsServiceTimeWhateverTheShare()
{
    // 08:00 to 10:00 has one hour of service time; at a share of 0.5 it still uses that hour.
    const std::vector<Outage> outages{maintenance(480, 600, "0.5"), maintenance(660, 720, "0.5")};
    const auto result = availability(office(), oneDay, outages, allowance(80));
    QVERIFY(result.maintenanceUsed == minutes(80));
    QVERIFY(result.downtime == minutes(20)); // 40 minutes beyond the allowance at 0.5
}

void AvailabilityTest::noServiceTimeHasNoAvailability()
{
    const Span night{start, start + 6h};
    QVERIFY(!availability(office(), night, {down(0, 60)}, {}).availability);
    QVERIFY(!availability(always(), {start, start}, {down(0, 60)}, {}).availability);
    AvailabilityRule rule;
    rule.maintenance = MaintenanceRule::LeavesBoth;
    QVERIFY(!availability(always(), oneDay, {maintenance(0, 1440)}, rule).availability);
}

void AvailabilityTest::publishedExample()
{
    // Atlassian's service credits page: 43,200 minutes, 60 of them down, is 99.86 %.
    const auto result = availability(always(), {start, start + 24h * 30}, {down(100, 160)}, {});
    QVERIFY(result.availability == Rational(43140, 43200));
    QCOMPARE(toFixed(*result.availability * Rational(100), 2), QStringLiteral("99.86"));
}

void AvailabilityTest::agreesWithCountingMinutes()
{
    QVERIFY(rc::check("the sweep gives what counting minutes gives", [] {
        const ServiceClock clock = drawn(0, 2) == 0 ? always() : office();
        const std::vector<Outage> outages = drawnOutages();
        const AvailabilityRule rule = drawnRule();
        const AvailabilityResult result = availability(clock, oneDay, outages, rule);
        const Counted expected = counted(clock, outages, rule);
        RC_ASSERT(result.downtime == expected.down * minutes(1));
        RC_ASSERT(result.maintenanceUsed == minutes(expected.used));
        RC_ASSERT(result.serviceTime == std::chrono::minutes(expected.service));
        const bool leaves = rule.maintenance == MaintenanceRule::LeavesBoth;
        RC_ASSERT(result.denominator == minutes(expected.service - (leaves ? expected.used : 0)));
        if (result.availability)
            RC_ASSERT(*result.availability >= Rational(0) && *result.availability <= Rational(1));
    }));
}

void AvailabilityTest::anotherOutageNeverHelps()
{
    QVERIFY(rc::check("another outage never raises availability", [] {
        const ServiceClock clock = office();
        std::vector<Outage> outages = drawnOutages();
        const AvailabilityRule rule = drawnRule();
        const AvailabilityResult before = availability(clock, oneDay, outages, rule);
        const int from = drawn(0, 1440);
        outages.push_back(down(from, from + drawn(0, 400), "0.7"));
        const AvailabilityResult after = availability(clock, oneDay, outages, rule);
        RC_ASSERT(after.downtime >= before.downtime);
        RC_ASSERT(after.denominator == before.denominator);
    }));
}

void AvailabilityTest::mergedOutagesNeverExceedThePeriod()
{
    QVERIFY(rc::check("merged outages lie apart inside the period, and downtime is no more than service time", [] {
        const std::vector<Outage> outages = drawnOutages();
        const AvailabilityResult result = availability(always(), oneDay, outages, drawnRule());
        Duration sum{0};
        for (std::size_t i = 0; i < result.merged.size(); ++i) {
            RC_ASSERT(oneDay.from <= result.merged[i].from && result.merged[i].to <= oneDay.to);
            RC_ASSERT((i == 0 || result.merged[i - 1].to < result.merged[i].from));
            sum += result.merged[i].length();
        }
        RC_ASSERT(sum <= oneDay.length());
        RC_ASSERT(result.downtime <= Rational(sum.count()));
        RC_ASSERT(result.downtime <= Rational(result.serviceTime.count()));
        // Unclipped they lie apart as well.
        const std::vector<Span> whole = mergedOutages(outages, oneDay.to);
        for (std::size_t i = 1; i < whole.size(); ++i)
            RC_ASSERT(whole[i - 1].to < whole[i].from);
    }));
}

QTEST_GUILESS_MAIN(AvailabilityTest)
#include "tst_availability.moc"
