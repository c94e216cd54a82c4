// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/term.h"

#include <QTest>
#include <rapidcheck.h>

using namespace kept;

namespace {

TermRule rule(const QDate &start, int months, RenewalMode renewal = RenewalMode::None, int renewalMonths = 0)
{
    TermRule made;
    made.start = start;
    made.months = months;
    made.renewal = renewal;
    made.renewalMonths = renewalMonths;
    return made;
}

QString text(const std::optional<QDate> &date) { return date ? date->toString(Qt::ISODate) : QString(); }

QString text(const TermDates &term) { return text(term.start) + QStringLiteral("..") + text(term.end); }

} // namespace

class TestTerm : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void endsTheDayBefore_data()
    {
        QTest::addColumn<QDate>("start");
        QTest::addColumn<int>("months");
        QTest::addColumn<QDate>("end");
        QTest::newRow("a year from the first of January") << QDate(2026, 1, 1) << 12 << QDate(2026, 12, 31);
        QTest::newRow("three years from the first of May") << QDate(2024, 5, 1) << 36 << QDate(2027, 4, 30);
        QTest::newRow("a year from 29 February ends on 28 February") << QDate(2024, 2, 29) << 12 << QDate(2025, 2, 28);
        QTest::newRow("four years from 29 February end on 28 February")
            << QDate(2024, 2, 29) << 48 << QDate(2028, 2, 28);
        QTest::newRow("a month from 31 January ends on 28 February") << QDate(2025, 1, 31) << 1 << QDate(2025, 2, 28);
        QTest::newRow("a month from 31 January ends on 29 February in a leap year")
            << QDate(2024, 1, 31) << 1 << QDate(2024, 2, 29);
        QTest::newRow("a month from 29 January ends on 28 February") << QDate(2025, 1, 29) << 1 << QDate(2025, 2, 28);
        QTest::newRow("a month from 28 January ends on 27 February") << QDate(2025, 1, 28) << 1 << QDate(2025, 2, 27);
        QTest::newRow("two months from 31 January end on 30 March") << QDate(2025, 1, 31) << 2 << QDate(2025, 3, 30);
        QTest::newRow("a month from 31 March ends on 30 April") << QDate(2025, 3, 31) << 1 << QDate(2025, 4, 30);
        QTest::newRow("a year from the middle of a month") << QDate(2025, 7, 15) << 12 << QDate(2026, 7, 14);
        QTest::newRow("a year from 1 March of a leap year's eve ends on 29 February")
            << QDate(2023, 3, 1) << 12 << QDate(2024, 2, 29);
    }
    void endsTheDayBefore()
    {
        QFETCH(QDate, start);
        QFETCH(int, months);
        QTEST(endOfMonths(start, months), "end");
    }

    void laterTermsDoNotDrift_data()
    {
        QTest::addColumn<QDate>("start");
        QTest::addColumn<int>("months");
        QTest::addColumn<int>("number");
        QTest::addColumn<QString>("dates");
        const QDate leap(2024, 2, 29);
        QTest::newRow("from 29 February, term 1") << leap << 12 << 1 << "2024-02-29..2025-02-28";
        QTest::newRow("from 29 February, term 2") << leap << 12 << 2 << "2025-03-01..2026-02-28";
        QTest::newRow("from 29 February, term 4 ends before the leap day")
            << leap << 12 << 4 << "2027-03-01..2028-02-28";
        QTest::newRow("from 29 February, term 5 starts on the leap day") << leap << 12 << 5 << "2028-02-29..2029-02-28";
        const QDate january(2025, 1, 31);
        QTest::newRow("from 31 January, term 1") << january << 1 << 1 << "2025-01-31..2025-02-28";
        QTest::newRow("from 31 January, term 2 is long again") << january << 1 << 2 << "2025-03-01..2025-03-30";
        QTest::newRow("from 31 January, term 3 starts on the 31st") << january << 1 << 3 << "2025-03-31..2025-04-30";
        QTest::newRow("from 31 January, term 13") << january << 1 << 13 << "2026-01-31..2026-02-28";
    }
    void laterTermsDoNotDrift()
    {
        QFETCH(QDate, start);
        QFETCH(int, months);
        QFETCH(int, number);
        const Result<TermDates> term = termDates(rule(start, months, RenewalMode::Automatic, months), number);
        QVERIFY(term);
        QCOMPARE(term->number, number);
        QTEST(text(*term), "dates");
    }

    void aFixedEndIsKept()
    {
        TermRule fixed = rule({2025, 3, 10}, 0, RenewalMode::Automatic, 12);
        fixed.end = QDate(2026, 1, 15);
        QCOMPARE(text(*termDates(fixed, 1)), QStringLiteral("2025-03-10..2026-01-15"));
        QCOMPARE(text(*termDates(fixed, 2)), QStringLiteral("2026-01-16..2027-01-15"));
        QCOMPARE(text(*termDates(fixed, 3)), QStringLiteral("2027-01-16..2028-01-15"));
    }

    void theEditorsExample()
    {
        TermRule made = rule({2024, 5, 1}, 36, RenewalMode::Automatic, 12);
        made.notice = NoticePeriod{3, NoticeUnit::Months, NoticeEffect::ReceivedBy};
        made.leadDays = 30;
        const Result<TermDates> first = termDates(made, 1, NoticeCalendar{});
        QVERIFY(first);
        QCOMPARE(text(first->end), QStringLiteral("2027-04-30"));
        QCOMPARE(text(first->noticeBeforeMoving), QStringLiteral("2027-01-30")); // a Saturday
        QCOMPARE(text(first->lastNotice), QStringLiteral("2027-01-29"));
        QCOMPARE(text(first->decision), QStringLiteral("2026-12-30"));
        const Result<TermDates> second = termDates(made, 2, NoticeCalendar{});
        QVERIFY(second);
        QCOMPARE(text(second->end), QStringLiteral("2028-04-30"));
        QCOMPARE(text(second->noticeBeforeMoving), QStringLiteral("2028-01-30")); // a Sunday
        QCOMPARE(text(second->lastNotice), QStringLiteral("2028-01-28"));
        QCOMPARE(text(second->decision), QStringLiteral("2027-12-29"));
    }

    void countsNoticeBack_data()
    {
        QTest::addColumn<QDate>("start");
        QTest::addColumn<int>("length");
        QTest::addColumn<int>("unit");
        QTest::addColumn<bool>("withCalendar");
        QTest::addColumn<QString>("lastNotice");
        const auto row = [](const char *name, const QDate &start, int length, NoticeUnit unit, bool with,
                             const char *date) {
            QTest::newRow(name) << start << length << static_cast<int>(unit) << with << date;
        };
        // Terms of twelve months; the calendar has the weekend and 25 and 28 December 2026 as holidays.
        const QDate june(2026, 6, 1);
        row("three months before 31 May are 28 February", june, 3, NoticeUnit::Months, false, "2027-02-28");
        row("three months before 31 May are 29 February in a leap year", {2027, 6, 1}, 3, NoticeUnit::Months, false,
            "2028-02-29");
        row("a Sunday is not moved without a calendar", june, 3, NoticeUnit::Months, false, "2027-02-28");
        row("a Sunday is moved to Friday with one", june, 3, NoticeUnit::Months, true, "2027-02-26");
        const QDate january(2026, 1, 1);
        row("thirty days before 31 December", january, 30, NoticeUnit::Days, false, "2026-12-01");
        row("holidays and weekend in a row are stepped over", january, 3, NoticeUnit::Days, true, "2026-12-24");
        row("one working day is the day before the end", january, 1, NoticeUnit::WorkingDays, true, "2026-12-30");
        row("five working days step over weekend and holidays", january, 5, NoticeUnit::WorkingDays, true,
            "2026-12-22");
        row("without a calendar working days are Monday to Friday", january, 5, NoticeUnit::WorkingDays, false,
            "2026-12-24");
        row("no length is the end itself", january, 0, NoticeUnit::Days, false, "2026-12-31");
    }
    void countsNoticeBack()
    {
        QFETCH(QDate, start);
        QFETCH(int, length);
        QFETCH(int, unit);
        QFETCH(bool, withCalendar);
        TermRule made = rule(start, 12);
        made.notice = NoticePeriod{length, static_cast<NoticeUnit>(unit), NoticeEffect::SentBy};
        std::optional<NoticeCalendar> calendar;
        if (withCalendar)
            calendar = NoticeCalendar{{6, 7}, {{QDate(2026, 12, 25), {}}, {QDate(2026, 12, 28), {}}}};
        const Result<TermDates> term = termDates(made, 1, calendar);
        QVERIFY(term);
        QTEST(text(term->lastNotice), "lastNotice");
        QCOMPARE(term->decision, term->lastNotice);
    }

    void refusesWhatHasNoTerm_data()
    {
        QTest::addColumn<TermRule>("made");
        QTest::addColumn<int>("number");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("place");
        const QDate start(2026, 1, 1);
        const auto row = [](const char *name, const TermRule &made, int number, const char *code, const char *place) {
            QTest::newRow(name) << made << number << code << place;
        };
        row("an automatic renewal without a length, in term 1", rule(start, 12, RenewalMode::Automatic), 1,
            "invalid_input", "renewalMonths");
        row("an automatic renewal without a length, in term 2", rule(start, 12, RenewalMode::Automatic), 2,
            "invalid_input", "renewalMonths");
        row("a renewal by agreement without a length", rule(start, 12, RenewalMode::ByAgreement), 2, "invalid_input",
            "renewalMonths");
        row("no renewal", rule(start, 12), 2, "not_found", "");
        row("open-ended", rule(start, 12, RenewalMode::OpenEnded), 1, "not_found", "");
        row("no length", rule(start, 0), 1, "invalid_input", "months");
        row("a negative length", rule(start, -1), 1, "invalid_input", "months");
        row("no start", rule({}, 12), 1, "invalid_input", "start");
        row("term 0", rule(start, 12, RenewalMode::Automatic, 12), 0, "invalid_input", "term");
        row("a term after 2199", rule(start, 12, RenewalMode::Automatic, 12), 2'000'000'000, "overflow", "");
        TermRule made = rule(start, 12);
        made.end = QDate(2025, 12, 31);
        row("an end before the start", made, 1, "invalid_input", "end");
        made = rule(start, 12);
        made.notice = NoticePeriod{-1, NoticeUnit::Days, NoticeEffect::SentBy};
        row("a negative notice period", made, 1, "invalid_input", "notice.length");
    }
    void refusesWhatHasNoTerm()
    {
        QFETCH(TermRule, made);
        QFETCH(int, number);
        const Result<TermDates> term = termDates(made, number);
        QVERIFY(!term);
        QTEST(errorCodeName(term.error().code), "code");
        QTEST(term.error().place, "place");
    }

    void agreedTermsHaveTheirOwnLength()
    {
        const AgreedTerms agreed{{2, 12}};
        const TermRule five = rule({2020, 1, 31}, 60); // five years and an option of twelve months
        QCOMPARE(text(*termDates(five, 1, {}, agreed)), QStringLiteral("2020-01-31..2025-01-30"));
        QCOMPARE(text(*termDates(five, 2, {}, agreed)), QStringLiteral("2025-01-31..2026-01-30"));
        QVERIFY(!termDates(five, 3, {}, agreed));
        QCOMPARE(termOn(five, {2025, 1, 31}, {}, agreed)->number, 2);
        QVERIFY(!termOn(five, {2026, 1, 31}, {}, agreed));
        // Terms of a year that renew themselves; the third was agreed for two years.
        const TermRule years = rule({2024, 2, 29}, 12, RenewalMode::Automatic, 12);
        const AgreedTerms third{{3, 24}};
        QCOMPARE(text(*termDates(years, 2, {}, third)), QStringLiteral("2025-03-01..2026-02-28"));
        QCOMPARE(text(*termDates(years, 3, {}, third)), QStringLiteral("2026-03-01..2028-02-28"));
        QCOMPARE(text(*termDates(years, 4, {}, third)), QStringLiteral("2028-02-29..2029-02-28"));
        QCOMPARE(termOn(years, {2029, 3, 1}, {}, third)->number, 5);
    }

    void aWeekOfWeekendsIsRefused()
    {
        TermRule made = rule({2026, 1, 1}, 12);
        made.notice = NoticePeriod{3, NoticeUnit::WorkingDays, NoticeEffect::SentBy};
        QVERIFY(!termDates(made, 1, NoticeCalendar{{1, 2, 3, 4, 5, 6, 7}, {}}));
    }

    void findsTheTermOfADate()
    {
        const TermRule automatic = rule({2024, 5, 1}, 36, RenewalMode::Automatic, 12);
        QCOMPARE(termOn(automatic, {2027, 4, 30})->number, 1);
        QCOMPARE(termOn(automatic, {2027, 5, 1})->number, 2);
        QCOMPARE(termOn(automatic, {2030, 4, 30})->number, 4);
        QCOMPARE(termOn(automatic, {2030, 5, 1})->number, 5);
        QVERIFY(!termOn(automatic, {2024, 4, 30}));
        QVERIFY(termOn(rule({2024, 5, 1}, 36), {2027, 4, 30}));
        QVERIFY(!termOn(rule({2024, 5, 1}, 36), {2027, 5, 1}));
        QVERIFY(!termOn(rule({2024, 5, 1}, 36, RenewalMode::ByAgreement, 12), {2027, 5, 1}));
    }

    void termsFollowEachOther()
    {
        QVERIFY(rc::check("every date of a renewed agreement lies in one term", [] {
            const QDate start = QDate(2000, 1, 1).addDays(*rc::gen::inRange(0, 3000));
            const int renewal = *rc::gen::inRange(1, 40);
            const TermRule made = rule(start, *rc::gen::inRange(1, 40), RenewalMode::Automatic, renewal);
            const QDate date = start.addDays(*rc::gen::inRange(0, 20'000));
            const Result<TermDates> term = termOn(made, date);
            RC_ASSERT(term.has_value());
            RC_ASSERT((term->start <= date && date <= term->end));
            const Result<TermDates> next = termDates(made, term->number + 1);
            RC_ASSERT((next.has_value() && next->start == term->end.addDays(1)));
            RC_ASSERT(next->end == endOfMonths(start, made.months + term->number * renewal));
        }));
    }

    void agreedTermsFollowEachOtherWithoutDrift()
    {
        QVERIFY(rc::check("a hundred terms of any lengths end where all their months end", [] {
            const QDate start = QDate(2000, 1, 1).addDays(*rc::gen::inRange(0, 3000));
            const bool automatic = *rc::gen::arbitrary<bool>();
            const int renewal = *rc::gen::inRange(1, 12);
            TermRule made = rule(start, *rc::gen::inRange(1, 40),
                automatic ? RenewalMode::Automatic : RenewalMode::ByAgreement, renewal);
            made.notice = NoticePeriod{
                *rc::gen::inRange(0, 40), static_cast<NoticeUnit>(*rc::gen::inRange(0, 3)), NoticeEffect::ReceivedBy};
            made.leadDays = *rc::gen::inRange(0, 90);
            AgreedTerms agreed;
            for (int number = 2; number <= 100; ++number)
                if (!automatic || *rc::gen::arbitrary<bool>())
                    agreed[number] = *rc::gen::inRange(1, 12);
            int months = made.months;
            QDate before = start.addDays(-1);
            for (int number = 1; number <= 100; ++number) {
                if (number > 1)
                    months += agreed.contains(number) ? agreed[number] : renewal;
                const Result<TermDates> term = termDates(made, number, NoticeCalendar{}, agreed);
                RC_ASSERT(term.has_value());
                RC_ASSERT(term->start == before.addDays(1));
                RC_ASSERT(term->end == endOfMonths(start, months));
                RC_ASSERT((term->decision <= term->lastNotice && term->lastNotice <= term->noticeBeforeMoving));
                RC_ASSERT(term->noticeBeforeMoving <= std::optional(term->end));
                RC_ASSERT(termOn(made, term->end, NoticeCalendar{}, agreed)->number == number);
                before = term->end;
            }
        }));
    }

    void endsOfMonthsAddUp()
    {
        QVERIFY(rc::check("the day after n months has the number of the start or is the first of a month", [] {
            const QDate start = QDate(1990, 1, 1).addDays(*rc::gen::inRange(0, 40'000));
            const int months = *rc::gen::inRange(1, 600);
            const QDate after = endOfMonths(start, months).addDays(1);
            RC_ASSERT(after.day() == start.day() || (after.day() == 1 && start.day() > 28));
            const int passed = (after.year() - start.year()) * 12 + after.month() - start.month();
            RC_ASSERT(passed == (after.day() == start.day() ? months : months + 1));
            RC_ASSERT(endOfMonths(start, months) < endOfMonths(start, months + 1));
        }));
    }
};

QTEST_APPLESS_MAIN(TestTerm)
#include "tst_term.moc"
