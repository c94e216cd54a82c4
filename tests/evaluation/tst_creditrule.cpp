// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/creditrule.h"

#include <QTest>
#include <limits>
#include <rapidcheck.h>

using namespace kept;

namespace {

/// A number of [least, beyond), over the whole range from the first case on.
template <typename Number>
Number drawn(Number least, Number beyond)
{
    return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange<Number>(least, beyond));
}

Decimal decimal(const char *text) { return Decimal::parse(QString::fromLatin1(text)).value(); }
Share percent(const char *text) { return Share::parsePercent(QString::fromLatin1(text)).value(); }
Money usd(const char *amount) { return Money::parse(QString::fromLatin1(amount), QStringLiteral("USD")).value(); }
Rational number(const char *text) { return decimal(text).toRational(); }

CreditBand band(const char *from, const char *below, const char *share)
{
    CreditBand result;
    if (from)
        result.lower = BandEdge{decimal(from), true};
    if (below)
        result.upper = BandEdge{decimal(below), false};
    result.pays = percent(share);
    return result;
}

/// Below 99.9 % 10 %, below 99.0 % 25 %, below 95 % 100 %.
CreditSchedule cloud()
{
    CreditSchedule schedule;
    schedule.bands = {band("99.0", "99.9", "10"), band("95.0", "99.0", "25"), band(nullptr, "95.0", "100")};
    return schedule;
}

Charge charge(const char *amount, int months, QDate from, std::optional<QDate> to = {})
{
    return {std::nullopt, QStringLiteral("Fee"), usd(amount), months, from, to};
}

Rational minorOf(const std::vector<Charge> &charges, const QDate &first, const QDate &last,
    const std::optional<ServiceId> &service = {})
{
    return chargeOf(charges, service, first, last).value();
}

} // namespace

class CreditRuleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tiers_data();
    void tiers();
    void capLowersTheShare();
    void roundingUpKeepsToTheCap();
    void roundsOnce();
    void refusesWhatCannotBePaid();
    void spreadsABillingPeriod();
    void takesDaysOfAMonth();
    void countsMonthsFromTheStart();
    void keepsToTheChargesDays();
    void choosesTheServicesCharges();
    void refusesBadCharges();
    void partsAddToTheWhole();
    void claimDeadlines_data();
    void claimDeadlines();
    void secondBillingCycles_data();
    void secondBillingCycles();
};

void CreditRuleTest::initTestCase() { qputenv("RC_PARAMS", "seed=41 max_success=5000"); }

void CreditRuleTest::tiers_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("amount");
    const std::pair<const char *, const char *> rows[] = {{"100", "0.00"}, {"99.9001", "0.00"}, {"99.9", "0.00"},
        {"99.8999", "100.00"}, {"99.5", "100.00"}, {"99.0", "100.00"}, {"98.9999", "250.00"}, {"95.0", "250.00"},
        {"94.9999", "1000.00"}, {"0", "1000.00"}};
    for (const auto &[value, amount] : rows)
        QTest::newRow(value) << QByteArray(value) << QString::fromLatin1(amount);
}

void CreditRuleTest::tiers()
{
    QFETCH(QByteArray, value);
    QFETCH(QString, amount);
    const Result<CreditAmount> credit = creditFor(cloud(), number(value.constData()), usd("1000.00"));
    QVERIFY(credit.has_value());
    QCOMPARE(credit->amount.amountText(), amount);
    QVERIFY(!credit->capped);
}

void CreditRuleTest::capLowersTheShare()
{
    CreditSchedule schedule = cloud();
    schedule.cap = percent("30");
    const CreditAmount low = creditFor(schedule, number("90"), usd("1000.03")).value();
    QCOMPARE(low.bandShare, percent("100"));
    QCOMPARE(low.share, percent("30"));
    QVERIFY(low.capped);
    QVERIFY(low.exactMinor == Rational(300009, 10));
    QCOMPARE(low.amount, usd("300.00")); // down, however the schedule rounds
    schedule.cap = percent("25");
    QVERIFY(!creditFor(schedule, number("96"), usd("1000.00"))->capped); // a cap that is just reached takes nothing
}

void CreditRuleTest::roundingUpKeepsToTheCap()
{
    CreditSchedule schedule = cloud();
    schedule.rounding = RoundingMode::Up;
    QCOMPARE(creditFor(schedule, number("99.5"), usd("100.05"))->amount, usd("10.01"));
    schedule.cap = percent("10"); // 10.005
    QCOMPARE(creditFor(schedule, number("99.5"), usd("100.05"))->amount, usd("10.00"));
}

void CreditRuleTest::roundsOnce()
{
    CreditSchedule schedule = cloud();
    QCOMPARE(creditFor(schedule, number("99.5"), usd("0.25"))->amount, usd("0.02")); // 2.5 cents, half even
    QCOMPARE(creditFor(schedule, number("99.5"), usd("0.35"))->amount, usd("0.04")); // 3.5 cents, half even
    schedule.rounding = RoundingMode::HalfUp;
    QCOMPARE(creditFor(schedule, number("99.5"), usd("0.25"))->amount, usd("0.03"));
    schedule.rounding = RoundingMode::Up;
    QCOMPARE(creditFor(schedule, number("99.5"), usd("0.21"))->amount, usd("0.03"));
    schedule.rounding = RoundingMode::Down;
    QCOMPARE(creditFor(schedule, number("99.5"), usd("0.29"))->amount, usd("0.02"));
}

void CreditRuleTest::refusesWhatCannotBePaid()
{
    QCOMPARE(creditFor(cloud(), number("90"), usd("-1.00")).error().code, ErrorCode::InvalidInput);
    CreditSchedule schedule = cloud();
    schedule.bands.back().pays = Share::fromParts(3'000'000'000);
    const Money most(std::numeric_limits<std::int64_t>::max(), usd("0").currency());
    QCOMPARE(creditFor(schedule, number("90"), most).error().code, ErrorCode::Overflow);
}

void CreditRuleTest::spreadsABillingPeriod()
{
    const std::vector<Charge> quarterly{charge("100.00", 3, QDate(2025, 1, 1))};
    QVERIFY(minorOf(quarterly, QDate(2025, 1, 1), QDate(2025, 1, 31)) == Rational(3333));
    QVERIFY(minorOf(quarterly, QDate(2025, 2, 1), QDate(2025, 2, 28)) == Rational(3333));
    QVERIFY(minorOf(quarterly, QDate(2025, 3, 1), QDate(2025, 3, 31)) == Rational(3334));
    QVERIFY(minorOf(quarterly, QDate(2027, 4, 1), QDate(2027, 6, 30)) == Rational(10000));
    QVERIFY(minorOf(quarterly, QDate(2026, 1, 1), QDate(2026, 12, 31)) == Rational(40000));
}

void CreditRuleTest::takesDaysOfAMonth()
{
    const std::vector<Charge> monthly{charge("1000.00", 1, QDate(2024, 1, 1))};
    QVERIFY(minorOf(monthly, QDate(2024, 2, 1), QDate(2024, 2, 10)) == Rational(1'000'000, 29));
    QVERIFY(minorOf(monthly, QDate(2025, 1, 31), QDate(2025, 2, 1)) == Rational(100'000, 31) + Rational(100'000, 28));
}

void CreditRuleTest::countsMonthsFromTheStart()
{
    // From 31 January the months run to 28 February, 30 March, 30 April, as terms do.
    const std::vector<Charge> late{charge("300.00", 1, QDate(2025, 1, 31))};
    QVERIFY(minorOf(late, QDate(2025, 1, 31), QDate(2025, 2, 28)) == Rational(30000));
    QVERIFY(minorOf(late, QDate(2025, 3, 1), QDate(2025, 3, 30)) == Rational(30000));
    QVERIFY(minorOf(late, QDate(2025, 3, 30), QDate(2025, 3, 31)) == Rational(1000) + Rational(30000, 31));
    const std::vector<Charge> middle{charge("90.00", 3, QDate(2025, 1, 15))};
    QVERIFY(
        minorOf(middle, QDate(2025, 2, 1), QDate(2025, 2, 28)) == Rational(3000 * 14, 31) + Rational(3000 * 14, 28));
}

void CreditRuleTest::keepsToTheChargesDays()
{
    const std::vector<Charge> ended{charge("310.00", 1, QDate(2025, 1, 1), QDate(2025, 3, 10))};
    QVERIFY(minorOf(ended, QDate(2025, 3, 1), QDate(2025, 3, 31)) == Rational(10000));
    QVERIFY(minorOf(ended, QDate(2025, 4, 1), QDate(2025, 4, 30)) == Rational(0));
    QVERIFY(minorOf(ended, QDate(2024, 12, 1), QDate(2025, 1, 31)) == Rational(31000));
    QVERIFY(minorOf({}, QDate(2025, 4, 1), QDate(2025, 4, 30)) == Rational(0));
}

void CreditRuleTest::choosesTheServicesCharges()
{
    const ServiceId first = ServiceId::create();
    const ServiceId second = ServiceId::create();
    std::vector<Charge> charges{charge("100.00", 1, QDate(2025, 1, 1)), charge("20.00", 1, QDate(2025, 1, 1)),
        charge("3.00", 1, QDate(2025, 2, 1))};
    charges[1].service = first;
    charges[2].service = second;
    const QDate from(2025, 1, 1);
    const QDate to(2025, 1, 31);
    QVERIFY(minorOf(charges, from, to, first) == Rational(2000));
    QVERIFY(minorOf(charges, from, to, second) == Rational(10000)); // its own charge starts later
    QVERIFY(minorOf(charges, QDate(2025, 2, 1), QDate(2025, 2, 28), second) == Rational(300));
    QVERIFY(minorOf(charges, from, to) == Rational(12000));
}

void CreditRuleTest::refusesBadCharges()
{
    const QDate from(2025, 1, 1);
    const auto codeOf = [&from](const std::vector<Charge> &charges) {
        return chargeOf(charges, {}, from, QDate(2025, 1, 31)).error().code;
    };
    Charge euro = charge("1.00", 1, from);
    euro.amount = Money::parse(QStringLiteral("1.00"), QStringLiteral("EUR")).value();
    QCOMPARE(codeOf({charge("1.00", 1, from), euro}), ErrorCode::InvalidInput);
    QCOMPARE(codeOf({charge("-1.00", 1, from)}), ErrorCode::InvalidInput);
    QCOMPARE(codeOf({charge("1.00", 0, from)}), ErrorCode::InvalidInput);
    QCOMPARE(chargeOf({}, {}, from, QDate(2024, 12, 31)).error().code, ErrorCode::InvalidInput);
}

void CreditRuleTest::partsAddToTheWhole()
{
    QVERIFY(rc::check("the parts of a span add to the whole, and a billing period to its amount", [] {
        const QDate from = QDate(2024, 1, 1).addDays(drawn(0, 800));
        const int months = drawn(1, 13);
        Charge fee = charge("0", months, from);
        fee.amount = Money(drawn<std::int64_t>(0, 10'000'000), fee.amount.currency());
        const QDate first = from.addDays(drawn(-50, 900));
        const QDate middle = first.addDays(drawn(0, 400));
        const QDate last = middle.addDays(drawn(1, 400));
        RC_ASSERT(
            minorOf({fee}, first, middle) + minorOf({fee}, middle.addDays(1), last) == minorOf({fee}, first, last));
        const int cycle = drawn(0, 5);
        const QDate start = cycle == 0 ? from : endOfMonths(from, cycle * months).addDays(1);
        RC_ASSERT(minorOf({fee}, start, endOfMonths(from, (cycle + 1) * months)) == Rational(fee.amount.minor()));
    }));
}

void CreditRuleTest::claimDeadlines_data()
{
    QTest::addColumn<ClaimWindow>("window");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    QTest::addColumn<QDate>("expected");
    const auto row = [](const char *name, ClaimWindow window, QDate first, QDate last, QDate expected) {
        QTest::newRow(name) << window << first << last << expected;
    };
    const QDate march(2025, 3, 1);
    const QDate endOfMarch(2025, 3, 31);
    row("no window", {ClaimWindowKind::None, 0}, march, endOfMarch, QDate());
    row("30 days", {ClaimWindowKind::DaysAfterPeriod, 30}, march, endOfMarch, QDate(2025, 4, 30));
    row("day 0 is the last day", {ClaimWindowKind::DaysAfterPeriod, 0}, march, endOfMarch, endOfMarch);
    row("next month", {ClaimWindowKind::EndOfNextMonth, 0}, march, endOfMarch, QDate(2025, 4, 30));
    row("next month after January", {ClaimWindowKind::EndOfNextMonth, 0}, QDate(2024, 1, 1), QDate(2024, 1, 31),
        QDate(2024, 2, 29));
    row("next month inside a month", {ClaimWindowKind::EndOfNextMonth, 0}, QDate(2024, 11, 16), QDate(2024, 12, 15),
        QDate(2025, 1, 31));
    const auto days = [&row](const char *name, ClaimWindowKind kind, int count, QDate of, QDate expected) {
        row(name, {kind, count}, of, of, expected);
    };
    days("days over a leap day", ClaimWindowKind::DaysAfterPeriod, 60, QDate(2023, 12, 31), QDate(2024, 2, 29));
    days("days over the end of February", ClaimWindowKind::DaysAfterPeriod, 60, QDate(2024, 12, 31), QDate(2025, 3, 1));
    const ClaimWindowKind incident = ClaimWindowKind::DaysAfterIncident;
    days("from an incident to a leap day", incident, 29, QDate(2024, 1, 31), QDate(2024, 2, 29));
    days("from an incident in a common year", incident, 29, QDate(2025, 1, 31), QDate(2025, 3, 1));
    days("from an incident at the turn of the year", incident, 1, QDate(2024, 12, 31), QDate(2025, 1, 1));
    days("a year from an incident on a leap day", incident, 365, QDate(2024, 2, 29), QDate(2025, 2, 28));
    days("on the day of the incident", incident, 0, QDate(2024, 2, 29), QDate(2024, 2, 29));
    days("no report yet", ClaimWindowKind::DaysAfterReport, 10, QDate(2024, 2, 29), QDate());
}

void CreditRuleTest::claimDeadlines()
{
    QFETCH(ClaimWindow, window);
    QFETCH(QDate, first);
    QFETCH(QDate, last);
    QFETCH(QDate, expected);
    const std::vector<Charge> charges{charge("1.00", 3, QDate(2025, 1, 1))};
    QCOMPARE(claimDeadline(window, Period::ofDays(first, last), first, charges).value_or(QDate()), expected);
}

void CreditRuleTest::secondBillingCycles_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<int>("months");
    QTest::addColumn<QDate>("incident");
    QTest::addColumn<QDate>("expected");
    const auto row = [](const char *name, QDate from, int months, QDate incident, QDate expected) {
        QTest::newRow(name) << from << months << incident << expected;
    };
    const QDate newYear(2025, 1, 1);
    row("calendar months", newYear, 1, QDate(2025, 3, 12), QDate(2025, 5, 31));
    row("quarters", newYear, 3, QDate(2025, 3, 31), QDate(2025, 9, 30));
    row("the next quarter begins", newYear, 3, QDate(2025, 4, 1), QDate(2025, 12, 31));
    row("years", newYear, 12, QDate(2025, 12, 31), QDate(2027, 12, 31));
    row("last day of a cycle", QDate(2025, 1, 15), 1, QDate(2025, 3, 14), QDate(2025, 5, 14));
    row("first day of a cycle", QDate(2025, 1, 15), 1, QDate(2025, 3, 15), QDate(2025, 6, 14));
    row("across the year", QDate(2024, 1, 15), 1, QDate(2024, 11, 20), QDate(2025, 2, 14));
    row("quarters across the year", QDate(2024, 2, 1), 3, QDate(2024, 12, 5), QDate(2025, 7, 31));
    // From 31 January: to 28 February, 30 March, 30 April, 30 May.
    const QDate late(2025, 1, 31);
    row("31 January, first cycle", late, 1, QDate(2025, 2, 28), QDate(2025, 4, 30));
    row("31 January, second cycle", late, 1, QDate(2025, 3, 1), QDate(2025, 5, 30));
    row("31 January, end of the second", late, 1, QDate(2025, 3, 30), QDate(2025, 5, 30));
    row("31 January, third cycle", late, 1, QDate(2025, 3, 31), QDate(2025, 6, 30));
    row("31 December into a leap year", QDate(2023, 12, 31), 1, QDate(2023, 12, 31), QDate(2024, 3, 30));
    row("leap day ends the cycle", QDate(2023, 12, 31), 1, QDate(2024, 2, 29), QDate(2024, 4, 30));
    row("day after the leap day", QDate(2023, 12, 31), 1, QDate(2024, 3, 1), QDate(2024, 5, 30));
    row("yearly from a leap day", QDate(2024, 2, 29), 12, QDate(2025, 2, 28), QDate(2027, 2, 28));
    row("yearly from a leap day, second", QDate(2024, 2, 29), 12, QDate(2025, 3, 1), QDate(2028, 2, 28));
    row("before the charge", newYear, 1, QDate(2024, 12, 20), QDate(2025, 3, 31));
}

void CreditRuleTest::secondBillingCycles()
{
    QFETCH(QDate, from);
    QFETCH(int, months);
    QFETCH(QDate, incident);
    QFETCH(QDate, expected);
    const ClaimWindow window{ClaimWindowKind::EndOfSecondBillingCycle, 0};
    const Period period = Period::containing(incident, PeriodKind::Quarter);
    QCOMPARE(claimDeadline(window, period, incident, {charge("1.00", months, from)}).value_or(QDate()), expected);
    // A second charge with cycles of ten years ends later and changes nothing.
    const std::vector<Charge> two{charge("1.00", 120, from), charge("1.00", months, from)};
    QCOMPARE(claimDeadline(window, period, incident, two).value_or(QDate()), expected);
}

QTEST_GUILESS_MAIN(CreditRuleTest)
#include "tst_creditrule.moc"
