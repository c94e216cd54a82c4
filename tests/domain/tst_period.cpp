// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/period.h"

#include <QTest>
#include <rapidcheck.h>

using namespace kept;

namespace {

QString text(const QDate &first, const QDate &last)
{
    return first.toString(Qt::ISODate) + QStringLiteral(" ") + last.toString(Qt::ISODate);
}

PeriodKind anyCalendarKind()
{
    return *rc::gen::element(PeriodKind::Month, PeriodKind::Quarter, PeriodKind::HalfYear, PeriodKind::Year);
}

QDate anyDate() { return QDate(1900, 1, 1).addDays(*rc::gen::inRange(0, 109'000)); }

} // namespace

class TestPeriod : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void containsItsDate_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("fiscalStart");
        QTest::addColumn<QString>("days");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QDate &date, PeriodKind kind, int fiscalStart, const char *days,
                             const char *written) {
            QTest::newRow(name) << date << static_cast<int>(kind) << fiscalStart << days << written;
        };
        row("February of a leap year", {2024, 2, 10}, PeriodKind::Month, 1, "2024-02-01 2024-02-29", "2024-02");
        row("a calendar quarter", {2026, 9, 30}, PeriodKind::Quarter, 1, "2026-07-01 2026-09-30", "2026-Q3");
        row("a calendar half-year", {2026, 6, 30}, PeriodKind::HalfYear, 1, "2026-01-01 2026-06-30", "2026-H1");
        row("a calendar year", {2026, 12, 31}, PeriodKind::Year, 1, "2026-01-01 2026-12-31", "2026");
        row("a fiscal year from April", {2026, 3, 31}, PeriodKind::Year, 4, "2025-04-01 2026-03-31",
            "2025-04-01..2026-03-31");
        row("a fiscal quarter from February", {2026, 1, 15}, PeriodKind::Quarter, 2, "2025-11-01 2026-01-31",
            "2025-11-01..2026-01-31");
        row("a fiscal quarter from April is a calendar one", {2026, 5, 1}, PeriodKind::Quarter, 4,
            "2026-04-01 2026-06-30", "2026-Q2");
        row("a fiscal half-year from April", {2026, 1, 1}, PeriodKind::HalfYear, 4, "2025-10-01 2026-03-31",
            "2025-10-01..2026-03-31");
        row("a month whatever the fiscal year", {2026, 1, 1}, PeriodKind::Month, 12, "2026-01-01 2026-01-31",
            "2026-01");
    }
    void containsItsDate()
    {
        QFETCH(QDate, date);
        QFETCH(int, kind);
        QFETCH(int, fiscalStart);
        const Period period = Period::containing(date, static_cast<PeriodKind>(kind), fiscalStart);
        QTEST(::text(period.first(), period.last()), "days");
        QTEST(period.toText(), "text");
    }

    void readsText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("days");
        QTest::newRow("a month") << "2026-03"
                                 << "2026-03-01 2026-03-31";
        QTest::newRow("the last quarter") << "2026-Q4"
                                          << "2026-10-01 2026-12-31";
        QTest::newRow("the second half-year") << "2026-H2"
                                              << "2026-07-01 2026-12-31";
        QTest::newRow("a year") << "2026"
                                << "2026-01-01 2026-12-31";
        QTest::newRow("days") << "2026-01-15..2026-02-14"
                              << "2026-01-15 2026-02-14";
        QTest::newRow("one day") << "2024-02-29..2024-02-29"
                                 << "2024-02-29 2024-02-29";
    }
    void readsText()
    {
        QFETCH(QString, text);
        const Result<Period> period = Period::parse(text);
        QVERIFY(period);
        QTEST(::text(period->first(), period->last()), "days");
        QCOMPARE(period->toText(), text);
    }

    void refusesText_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "26", "2026-", "2026-3", "2026-00", "2026-13", "2026-Q0", "2026-Q5", "2026-H3",
                 "2026-q1", "2026-Q11", "1899", "2200-01", "2026-02-14..2026-01-15", "2026-02-30..2026-03-01",
                 "2026-01-01..", "2026-1-1..2026-1-2", "2026-01-01", "+026", "2026-+1"})
            QTest::newRow(text) << text;
    }
    void refusesText()
    {
        QFETCH(QString, text);
        const Result<Period> period = Period::parse(text);
        QVERIFY(!period);
        QVERIFY(period.error().message.contains(text));
    }

    void quartersOfAClockChangeAreAnHourOff()
    {
        const QTimeZone berlin = zoneFromName(QStringLiteral("Europe/Berlin")).value();
        const auto hours = [&](const char *text) {
            const Span span = Period::parse(QString::fromLatin1(text))->span(berlin);
            return static_cast<int>(std::chrono::duration_cast<std::chrono::hours>(span.length()).count());
        };
        QCOMPARE(hours("2026-Q1"), 2159); // 90 × 24 - 1
        QCOMPARE(hours("2026-Q2"), 2184);
        QCOMPARE(hours("2026-Q4"), 2209); // 92 × 24 + 1
        const Span january = Period::parse(QStringLiteral("2026-01"))->span(berlin);
        QCOMPARE(toIso(january.from), QStringLiteral("2025-12-31T23:00:00Z"));
        QCOMPARE(toIso(january.to), QStringLiteral("2026-01-31T23:00:00Z"));
    }

    void movesByItsOwnLength()
    {
        QCOMPARE(Period::parse(QStringLiteral("2026-01"))->shifted(-1).toText(), QStringLiteral("2025-12"));
        QCOMPARE(Period::parse(QStringLiteral("2026-Q3"))->shifted(2).toText(), QStringLiteral("2027-Q1"));
        QCOMPARE(Period::parse(QStringLiteral("2026-01-01..2026-01-10"))->shifted(1).toText(),
            QStringLiteral("2026-01-11..2026-01-20"));
    }

    void coversWithoutGaps()
    {
        const auto quarters = periodsCovering({2025, 12, 31}, {2026, 4, 1}, PeriodKind::Quarter);
        QCOMPARE(quarters.size(), std::size_t{3});
        QCOMPARE(quarters.front().toText(), QStringLiteral("2025-Q4"));
        QCOMPARE(quarters.back().toText(), QStringLiteral("2026-Q2"));
        QVERIFY(periodsCovering({2026, 1, 2}, {2026, 1, 1}, PeriodKind::Month).empty());
        QCOMPARE(periodsCovering({2026, 1, 2}, {2026, 3, 1}, PeriodKind::Term).size(), std::size_t{1});
    }

    void calendarPeriodsReadBack()
    {
        QVERIFY(rc::check("text, shifting and covering", [] {
            const Period period = Period::containing(anyDate(), anyCalendarKind());
            RC_ASSERT(Period::parse(period.toText()) == period);
            const int n = *rc::gen::inRange(-50, 50);
            RC_ASSERT(period.shifted(n).shifted(-n) == period);
            RC_ASSERT(period.shifted(1).first() == period.end());
            RC_ASSERT(period < period.shifted(1));
        }));
    }

    void everyDateIsInOnePeriod()
    {
        QVERIFY(rc::check("containing() and its neighbours", [] {
            const QDate date = anyDate();
            const int start = *rc::gen::inRange(1, 13);
            const Period period = Period::containing(date, anyCalendarKind(), start);
            RC_ASSERT((period.first() <= date && date <= period.last()));
            RC_ASSERT(Period::containing(period.first(), period.kind(), start) == period);
            RC_ASSERT(Period::containing(period.last(), period.kind(), start) == period);
            RC_ASSERT(Period::containing(period.end(), period.kind(), start) == period.shifted(1));
        }));
    }
};

QTEST_APPLESS_MAIN(TestPeriod)
#include "tst_period.moc"
