// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/agreementlife.h"
#include "models/domain/agreementterms.h"
#include "tests/domain/agreements.h"

#include <QTest>
#include <rapidcheck.h>

using namespace kept;
using namespace kept::test;

namespace {

Agreement with(Agreement agreement, const std::vector<LifeEvent> &steps)
{
    agreement.life.insert(agreement.life.end(), steps.begin(), steps.end());
    return agreement;
}

LifeEvent lengthening(LifeEventKind kind, const QDate &date, int months)
{
    LifeEvent event = step(kind, date);
    event.months = months;
    return event;
}

LifeEvent approved(const QDate &date) { return step(LifeEventKind::Approved, date, "bert"); }

QString iso(const std::optional<QDate> &date) { return date ? date->toString(Qt::ISODate) : QStringLiteral("none"); }

/// "2: 2027-05-01..2028-04-30, decide 2027-12-29, notice 2028-01-28".
QString text(const Result<TermDates> &term)
{
    if (!term)
        return term.error().message;
    return QStringLiteral("%1: %2..%3, decide %4, notice %5")
        .arg(QString::number(term->number), iso(term->start), iso(term->end), iso(term->decision),
            iso(term->lastNotice));
}

Agreement signedWith(const QDate &start, int months, RenewalMode renewal, int renewalMonths,
    const std::optional<NoticePeriod> &notice = {}, const std::vector<ExtensionOption> &extensions = {})
{
    Agreement agreement = signedHosting();
    agreement.latest().effective = start;
    AgreementContent &content = agreement.latest().content;
    content.term = {start, months, {}, renewal, renewalMonths, notice, 30, {}, extensions};
    content.noticeCalendar.reset();
    for (LifeEvent &event : agreement.life)
        event.date = start.addDays(-30);
    return agreement;
}

} // namespace

Q_DECLARE_METATYPE(kept::LifeEvent)
Q_DECLARE_METATYPE(kept::TermRule)

class TestAgreementTerms : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void datesThatOtherSystemsGotWrong_data()
    {
        QTest::addColumn<Agreement>("agreement");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QString>("term");
        const auto row = [](const char *name, const Agreement &agreement, const QDate &date, const char *term) {
            QTest::newRow(name) << agreement << date << term;
        };
        const NoticePeriod threeMonths{3, NoticeUnit::Months, NoticeEffect::ReceivedBy};
        const auto automatic = RenewalMode::Automatic;
        const Agreement threeYears = signedWith({2024, 5, 1}, 36, automatic, 12, threeMonths);
        row("three years and a year by itself: the first term", threeYears, {2026, 11, 1},
            "1: 2024-05-01..2027-04-30, decide 2026-12-31, notice 2027-01-30");
        row("three years and a year by itself: the notice date after the first renewal", threeYears, {2027, 6, 1},
            "2: 2027-05-01..2028-04-30, decide 2027-12-31, notice 2028-01-30");
        row("three years and a year by itself: the notice date after the second renewal", threeYears, {2028, 6, 1},
            "3: 2028-05-01..2029-04-30, decide 2028-12-31, notice 2029-01-30");
        const Agreement sixty =
            signedWith({2020, 3, 1}, 60, RenewalMode::None, 0, threeMonths, {{12, QStringLiteral("The customer")}});
        const Agreement extended = with(sixty, {lengthening(LifeEventKind::Extended, {2024, 6, 1}, 12)});
        row("60 months: the term", sixty, {2024, 6, 1},
            "1: 2020-03-01..2025-02-28, decide 2024-10-29, notice 2024-11-28");
        row("60 months: nothing follows by itself", sixty, {2025, 3, 1}, "The last term ended before the date.");
        row("60 months + 12: the year that follows", extended, {2025, 3, 1},
            "2: 2025-03-01..2026-02-28, decide 2025-10-29, notice 2025-11-28");
        row("60 months + 12: nothing follows that", extended, {2026, 3, 1}, "The last term ended before the date.");
        const Agreement january = signedWith({2024, 1, 31}, 1, automatic, 1, NoticePeriod{5, NoticeUnit::Days, {}});
        row("a start on 31 January: the month of a leap year", january, {2024, 2, 29},
            "1: 2024-01-31..2024-02-29, decide 2024-01-25, notice 2024-02-24");
        row("a start on 31 January: March is whole again", january, {2024, 3, 1},
            "2: 2024-03-01..2024-03-30, decide 2024-02-24, notice 2024-03-25");
        row("a start on 31 January: a year later", january, {2025, 2, 28},
            "13: 2025-01-31..2025-02-28, decide 2025-01-24, notice 2025-02-23");
        const Agreement leap = signedWith({2023, 3, 1}, 12, automatic, 12, threeMonths);
        row("an end on 29 February", leap, {2024, 2, 29},
            "1: 2023-03-01..2024-02-29, decide 2023-10-30, notice 2023-11-29");
        row("the year after an end on 29 February", leap, {2024, 3, 1},
            "2: 2024-03-01..2025-02-28, decide 2024-10-29, notice 2024-11-28");
        Agreement holiday =
            signedWith({2026, 1, 1}, 12, automatic, 12, NoticePeriod{3, NoticeUnit::WorkingDays, NoticeEffect::SentBy});
        holiday.latest().content.noticeCalendar =
            NoticeCalendar{{6, 7}, {{QDate(2026, 12, 25), {}}, {QDate(2026, 12, 28), {}}}};
        row("notice in working days before a holiday", holiday, {2026, 6, 1},
            "1: 2026-01-01..2026-12-31, decide 2026-11-24, notice 2026-12-24");
        row("open-ended", signedWith({2024, 1, 1}, 0, RenewalMode::OpenEnded, 0, threeMonths), {2030, 1, 1},
            "An open-ended agreement has no term that ends.");
        row("a periodicity of zero is refused", signedWith({2024, 1, 1}, 12, automatic, 0), {2030, 1, 1},
            "The agreement renews itself, but for how many months is missing.");
    }
    void datesThatOtherSystemsGotWrong()
    {
        QFETCH(Agreement, agreement);
        QFETCH(QDate, date);
        QTEST(text(termOn(termPlan(agreement, date), date)), "term");
    }

    void aRenewalCountsOnceItIsApproved()
    {
        const Agreement agreement = signedWith({2024, 1, 1}, 12, RenewalMode::ByAgreement, 12);
        QCOMPARE(statusOn(agreement, {2025, 1, 1}), AgreementStatus::Expired);
        const Agreement proposed = with(agreement, {lengthening(LifeEventKind::Renewed, {2024, 11, 4}, 24)});
        QCOMPARE(pendingRenewal(proposed)->months, 24);
        QCOMPARE(statusOn(proposed, {2025, 1, 1}), AgreementStatus::Expired);
        QVERIFY(!checkFourEyes(proposed, step(LifeEventKind::Approved, {2024, 11, 5}, "anna")));
        const Agreement renewed = with(proposed, {approved({2024, 11, 5})});
        QVERIFY(checkLife(renewed, true));
        QVERIFY(pendingRenewal(renewed) == nullptr);
        QCOMPARE(iso(lastDay(renewed, {2024, 11, 4})), QStringLiteral("2024-12-31"));
        QCOMPARE(iso(lastDay(renewed, {2024, 11, 5})), QStringLiteral("2026-12-31"));
        QCOMPARE(statusOn(renewed, {2026, 12, 31}), AgreementStatus::Active);
        QCOMPARE(statusOn(renewed, {2027, 1, 1}), AgreementStatus::Expired);
        const Agreement sentBack =
            with(proposed, {step(LifeEventKind::SentBack, {2024, 11, 5}, "bert"), approved({2024, 11, 6})});
        QVERIFY(pendingRenewal(sentBack) == nullptr);
        QVERIFY(!checkLife(sentBack, true)); // nothing is left to approve
    }

    void aRenewalTakesNoticeBack()
    {
        const Agreement noticed = with(signedHosting(), {step(LifeEventKind::NoticeGiven, {2026, 10, 1})});
        QCOMPARE(statusOn(noticed, {2026, 10, 2}), AgreementStatus::InNotice);
        const Agreement renewed =
            with(noticed, {lengthening(LifeEventKind::Renewed, {2026, 10, 2}, 24), approved({2026, 10, 3})});
        QVERIFY(checkLife(renewed, true));
        QCOMPARE(statusOn(renewed, {2026, 10, 3}), AgreementStatus::Active);
        QCOMPARE(iso(lastDay(renewed, {2026, 10, 3})), QStringLiteral("2029-04-30"));
        QVERIFY(checkLifeEvent(renewed, step(LifeEventKind::NoticeGiven, {2026, 11, 1})));
    }

    void anExtensionFollowsTheRenewalThatIsCertain()
    {
        Agreement agreement = signedHosting();
        agreement.latest().content.term.extensions = {{24, {}}, {6, {}}};
        // Notice to the first term was possible until 29 January 2027, so the second term is certain by then.
        const Agreement early = with(agreement, {lengthening(LifeEventKind::Extended, {2027, 1, 29}, 24)});
        QCOMPARE(termPlan(early, {2027, 1, 29}).agreed, (AgreedTerms{{2, 24}}));
        QVERIFY(termPlan(early, {2027, 1, 28}).agreed.empty());
        const Agreement late = with(agreement, {lengthening(LifeEventKind::Extended, {2027, 1, 30}, 24)});
        QCOMPARE(termPlan(late, {2027, 1, 30}).agreed, (AgreedTerms{{3, 24}}));
        QCOMPARE(iso(lastDay(late, {2027, 1, 30})), QStringLiteral("2030-04-30"));
        const Agreement both = with(late, {lengthening(LifeEventKind::Extended, {2027, 2, 1}, 6)});
        QCOMPARE(termPlan(both, {2027, 2, 1}).agreed, (AgreedTerms{{3, 24}, {4, 6}}));
        QVERIFY(!nextExtension(both, {2027, 2, 1}));
    }

    void whatIsSaidAheadFollowsTheTerms()
    {
        const NoticePeriod threeMonths{3, NoticeUnit::Months, NoticeEffect::ReceivedBy};
        const Agreement agreement = with(signedWith({2024, 1, 1}, 12, RenewalMode::None, 0, threeMonths, {{6, {}}}),
            {lengthening(LifeEventKind::Extended, {2024, 6, 1}, 6)});
        const TermPlan before = termPlan(agreement, {2024, 5, 31});
        QCOMPARE(before.certain, 1);
        QCOMPARE(termsAhead(before, {2024, 5, 31}, {2026, 1, 1}).size(), std::size_t{1});
        const TermPlan after = termPlan(agreement, {2024, 6, 1});
        QCOMPARE(after.certain, 2);
        const std::vector<TermDates> ahead = termsAhead(after, {2024, 6, 1}, {2026, 1, 1});
        QCOMPARE(ahead.size(), std::size_t{2});
        QCOMPARE(text(ahead[1]), QStringLiteral("2: 2025-01-01..2025-06-30, decide 2025-02-28, notice 2025-03-30"));
    }

    void stepsThatLengthenAreChecked_data()
    {
        QTest::addColumn<Agreement>("agreement");
        QTest::addColumn<LifeEvent>("event");
        QTest::addColumn<QString>("refusal");
        const auto row = [](const char *name, const Agreement &agreement, const LifeEvent &event, const char *refusal) {
            QTest::newRow(name) << agreement << event << refusal;
        };
        const QDate day(2024, 6, 1);
        const auto renewed = [&](int months) { return lengthening(LifeEventKind::Renewed, day, months); };
        const auto extended = [&](int months) { return lengthening(LifeEventKind::Extended, day, months); };
        const Agreement agreed = signedWith({2024, 1, 1}, 12, RenewalMode::ByAgreement, 12, {}, {{6, {}}});
        row("by agreement it is renewed", agreed, renewed(12), "");
        row("for another length than was foreseen", agreed, renewed(7), "");
        row("for no length it is not", agreed, renewed(0), "For how many months the agreement is renewed is missing.");
        row("nor beyond the calendar", agreed, renewed(1201), "The agreement is renewed for at most a hundred years.");
        row("its option is taken up", agreed, extended(6), "");
        row("with the length of the option", agreed, extended(7), "The extension that comes next is 6 month(s) long.");
        row("once", with(agreed, {extended(6)}), extended(6),
            "The agreement has no extension option that is left to take up.");
        row("a renewal that waits is the only thing that waits", with(agreed, {renewed(12)}), renewed(12),
            "Only an agreement that is signed and has not ended is renewed, and only while nothing awaits approval.");
        row("nor is it extended meanwhile", with(agreed, {renewed(12)}), extended(6),
            "Only an agreement that is signed and has not ended is extended, and only while no renewal awaits "
            "approval.");
        row("one that is never renewed is not", signedWith({2024, 1, 1}, 12, RenewalMode::None, 0), renewed(12),
            "The agreement provides for no renewal.");
        row("an open-ended one has nothing to renew", signedWith({2024, 1, 1}, 0, RenewalMode::OpenEnded, 0),
            renewed(12), "The agreement is open-ended: no term ends, so none follows it.");
        row("a draft is not renewed", hosting(), renewed(12),
            "Only an agreement that is signed and has not ended is renewed, and only while nothing awaits approval.");
        row("an agreement that has ended is not renewed", agreed, lengthening(LifeEventKind::Renewed, {2025, 1, 1}, 12),
            "Only an agreement that is signed and has not ended is renewed, and only while nothing awaits approval.");
        row("nor is its renewal approved any more", with(agreed, {renewed(12)}), approved({2025, 1, 1}),
            "The agreement had ended before its renewal was approved.");
        const Agreement automatic = with(signedHosting(), {lengthening(LifeEventKind::Renewed, {2027, 1, 28}, 24)});
        row("a renewal is approved up to the last notice date", automatic, approved({2027, 1, 29}), "");
        row("after it, it would follow the term that has renewed itself", automatic, approved({2027, 1, 30}),
            "The renewal was proposed as the term 2027-05-01..2029-04-30; approved on 2027-01-30, it would be the term "
            "2028-05-01..2030-04-30.");
        row("unless notice was given before", with(automatic, {step(LifeEventKind::NoticeGiven, {2027, 1, 29})}),
            approved({2027, 1, 30}), "");
    }
    void stepsThatLengthenAreChecked()
    {
        QFETCH(Agreement, agreement);
        QFETCH(LifeEvent, event);
        const Result<void> checked = checkLifeEvent(agreement, event);
        QTEST(checked ? QString() : checked.error().message, "refusal");
    }

    void anAmendmentOfTheFirstTermStatesAnewHowLongItRuns_data()
    {
        QTest::addColumn<TermRule>("amended");
        QTest::addColumn<QString>("last");
        const TermRule rule{{2024, 1, 1}, 12, {}, RenewalMode::ByAgreement, 12, {}, 30, {}, {}};
        QTest::newRow("nothing of it is amended") << rule << "2025-12-31";
        TermRule amended = rule;
        amended.renewalMonths = 6;
        QTest::newRow("the length of a renewal") << amended << "2025-12-31";
        amended = rule;
        amended.months = 36;
        QTest::newRow("the months") << amended << "2026-12-31";
        amended = rule;
        amended.end = QDate(2026, 6, 30);
        QTest::newRow("the end") << amended << "2026-06-30";
        amended = rule;
        amended.start = QDate(2025, 7, 1);
        QTest::newRow("the start") << amended << "2026-06-30";
    }
    void anAmendmentOfTheFirstTermStatesAnewHowLongItRuns()
    {
        QFETCH(TermRule, amended);
        const Agreement renewed = with(signedWith({2024, 1, 1}, 12, RenewalMode::ByAgreement, 12),
            {lengthening(LifeEventKind::Renewed, {2024, 9, 20}, 12), approved({2024, 9, 21})});
        LifeEvent proposed = step(LifeEventKind::Amended, {2025, 5, 1});
        proposed.version = 2;
        Agreement agreement = with(renewed, {proposed, approved({2025, 5, 2})});
        AgreementVersion version = agreement.latest();
        version.number = 2;
        version.effective = QDate(2025, 7, 1);
        version.content.term = amended;
        agreement.versions.push_back(version);
        QVERIFY(checkLife(agreement, true));
        QCOMPARE(iso(lastDay(agreement, {2025, 6, 30})), QStringLiteral("2025-12-31"));
        QTEST(iso(lastDay(agreement, {2025, 7, 1})), "last");
    }

    void whatHasEndedIsNotRevivedByStepsThatAreDatedBack_data()
    {
        QTest::addColumn<std::vector<LifeEvent>>("steps");
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QString>("refusal");
        const auto row = [](const char *name, const std::vector<LifeEvent> &steps, const QDate &today,
                             const char *refusal) { QTest::newRow(name) << steps << today << refusal; };
        const QDate inTime(2024, 12, 31);
        const QDate late(2025, 5, 30);
        const LifeEvent extended = lengthening(LifeEventKind::Extended, inTime, 6);
        LifeEvent renewed = lengthening(LifeEventKind::Renewed, inTime, 12);
        row("an extension on the last day", {extended}, inTime, "");
        row("an extension dated back", {extended}, late,
            "The agreement has ended by today, and an extension that is dated back would count at once.");
        row("a renewal on the last day", {renewed, approved(inTime)}, inTime, "");
        const char *reason = "The agreement has ended by today; its renewal is dated back only with a reason.";
        row("a renewal dated back", {renewed}, late, reason);
        renewed.note = QStringLiteral("Letter of 30 December 2024");
        row("with a reason it may be proposed", {renewed}, late, "");
        row("but its approval needs one too", {renewed, approved(inTime)}, late, reason);
        LifeEvent seen = approved(inTime);
        seen.note = QStringLiteral("The letter was seen");
        row("with which a second person approves it", {renewed, seen}, late, "");
        seen.by = QStringLiteral("anna");
        row("and not the first", {renewed, seen}, late, "The one who proposed a renewal cannot approve it.");
        seen.date = QDate(2025, 1, 1);
        row("nor after the end", {renewed, seen}, late, "The agreement had ended before its renewal was approved.");
    }
    void whatHasEndedIsNotRevivedByStepsThatAreDatedBack()
    {
        QFETCH(std::vector<LifeEvent>, steps);
        QFETCH(QDate, today);
        const Agreement agreement = signedWith({2024, 1, 1}, 12, RenewalMode::ByAgreement, 12, {}, {{6, {}}});
        const auto checked = checkSuccession(agreement, with(agreement, steps), {true, today, {}, {}});
        QTEST(checked ? QString() : checked.error().message, "refusal");
    }

    void anAgreementThatHasEndedIsNotAmended()
    {
        const Agreement agreement = signedWith({2024, 1, 1}, 12, RenewalMode::None, 0);
        LifeEvent proposed = step(LifeEventKind::Amended, {2024, 12, 1});
        proposed.version = 2;
        Agreement next = with(agreement, {proposed, approved({2024, 12, 2})});
        next.versions.push_back(next.latest());
        next.latest().number = 2;
        next.latest().effective = QDate(2025, 7, 1);
        next.latest().content.term.months = 36;
        const auto checked = checkSuccession(agreement, next, {true, {2025, 6, 1}, {}, {}});
        QVERIFY(!checked);
        QCOMPARE(checked.error().message, QStringLiteral("An agreement that has ended is not amended."));
        QVERIFY(checkSuccession(agreement, next, {true, {2024, 12, 31}, {}, {}}));
    }

    void theStepTakesItsMonthsFromTheAgreement()
    {
        const Agreement agreed = signedWith({2024, 1, 1}, 12, RenewalMode::ByAgreement, 9, {}, {{6, {}}, {3, {}}});
        const QDate day(2024, 6, 1);
        QCOMPARE(monthsOfStep(agreed, LifeEventKind::Renewed, day, 0), 9);
        QCOMPARE(monthsOfStep(agreed, LifeEventKind::Renewed, day, 24), 24);
        QCOMPARE(monthsOfStep(agreed, LifeEventKind::Extended, day, 0), 6);
        QCOMPARE(monthsOfStep(agreed, LifeEventKind::Extended, day, 24), 6);
        const Agreement once = with(agreed, {lengthening(LifeEventKind::Extended, day, 6)});
        QCOMPARE(monthsOfStep(once, LifeEventKind::Extended, day, 0), 3);
        QCOMPARE(monthsOfStep(agreed, LifeEventKind::Signed, day, 0), 0);
    }

    void termsFollowEachOtherWhateverIsDecided()
    {
        QVERIFY(
            rc::check("each term starts the day after the one before, and the last certain one is the last day", [] {
                const auto mode = *rc::gen::element(RenewalMode::ByAgreement, RenewalMode::Automatic);
                const QDate start = QDate(2010, 1, 1).addDays(*rc::gen::inRange(0, 1500));
                Agreement agreement = signedWith(start, *rc::gen::inRange(1, 40), mode, *rc::gen::inRange(1, 20),
                    NoticePeriod{*rc::gen::inRange(0, 4), NoticeUnit::Months, NoticeEffect::ReceivedBy});
                QDate date = start;
                for (int i = *rc::gen::inRange(0, 8); i > 0; --i) {
                    date = date.addDays(*rc::gen::inRange(0, 300));
                    const Agreement next = with(agreement,
                        {lengthening(LifeEventKind::Renewed, date, *rc::gen::inRange(1, 30)), approved(date)});
                    if (checkLife(next, true))
                        agreement = next;
                }
                const TermPlan plan = termPlan(agreement, date);
                QDate before = start.addDays(-1);
                for (int number = 1; number <= plan.certain; ++number) {
                    const auto term = termDates(plan, number);
                    RC_ASSERT(term.has_value());
                    RC_ASSERT(term->start == before.addDays(1));
                    RC_ASSERT(term->decision <= term->lastNotice);
                    before = term->end;
                }
                RC_ASSERT(lastDay(agreement, date) == std::optional(before));
            }));
    }
};

QTEST_APPLESS_MAIN(TestAgreementTerms)
#include "tst_agreementterms.moc"
