// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/agreementlife.h"
#include "tests/domain/agreements.h"

#include <QTest>

using namespace kept;
using namespace kept::test;

namespace {

QString statusName(AgreementStatus status)
{
    switch (status) {
    case AgreementStatus::Draft:
        return QStringLiteral("draft");
    case AgreementStatus::InApproval:
        return QStringLiteral("in approval");
    case AgreementStatus::Approved:
        return QStringLiteral("approved");
    case AgreementStatus::SignedNotInForce:
        return QStringLiteral("signed, not in force");
    case AgreementStatus::Active:
        return QStringLiteral("active");
    case AgreementStatus::InNotice:
        return QStringLiteral("in notice");
    case AgreementStatus::Expired:
        return QStringLiteral("expired");
    case AgreementStatus::Terminated:
        return QStringLiteral("terminated");
    }
    return {};
}

QString text(const std::optional<QDate> &date) { return date ? date->toString(Qt::ISODate) : QStringLiteral("open"); }

Agreement with(Agreement agreement, std::initializer_list<LifeEvent> steps)
{
    agreement.life.insert(agreement.life.end(), steps);
    return agreement;
}

AgreementVersion amended(const Agreement &agreement, const QDate &effective)
{
    AgreementVersion version = agreement.latest();
    ++version.number;
    version.effective = effective;
    return version;
}

/// "2024-05-01 v1 99.9" for each entry.
QStringList termsText(const Agreement &agreement, const char *id)
{
    QStringList lines;
    for (const auto &entry : termsOf(agreement, levelId(id)).entries())
        lines += QStringLiteral("%1 v%2 %3")
                     .arg(entry.from.toString(Qt::ISODate), QString::number(entry.value.version),
                         entry.value.target.value.toText());
    return lines;
}

/// The step that proposes the version; by anna.
LifeEvent proposal(int version, const QDate &date)
{
    LifeEvent event = step(LifeEventKind::Amended, date);
    event.version = version;
    return event;
}

} // namespace

class TestAgreement : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void statusFollowsFromDatesAndDecisions_data()
    {
        QTest::addColumn<Agreement>("agreement");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QString>("status");
        const auto row = [](const char *name, const Agreement &agreement, const QDate &date, const char *status) {
            QTest::newRow(name) << agreement << date << status;
        };
        const Agreement agreed = signedHosting();
        row("before it is submitted it is a draft", agreed, {2024, 2, 29}, "draft");
        row("on the day of submission it is in approval", agreed, {2024, 3, 1}, "in approval");
        row("after approval it is approved", agreed, {2024, 3, 19}, "approved");
        row("after signing it waits for its start", agreed, {2024, 4, 30}, "signed, not in force");
        row("on its first day it is active", agreed, {2024, 5, 1}, "active");
        row("a renewed term is active", agreed, {2029, 1, 1}, "active");
        const Agreement sentBack = with(
            hosting(), {step(LifeEventKind::Submitted, {2024, 3, 1}), step(LifeEventKind::SentBack, {2024, 3, 5})});
        row("sent back it is a draft again", sentBack, {2024, 3, 5}, "draft");
        const Agreement notice = with(agreed, {step(LifeEventKind::NoticeGiven, {2027, 1, 29})});
        row("before the notice it is active", notice, {2027, 1, 28}, "active");
        row("after the notice it is in notice", notice, {2027, 1, 29}, "in notice");
        row("on its last day it is still in notice", notice, {2027, 4, 30}, "in notice");
        row("the day after it has expired", notice, {2027, 5, 1}, "expired");
        const Agreement late = with(agreed, {step(LifeEventKind::NoticeGiven, {2027, 1, 30})});
        row("a late notice holds for the next term", late, {2028, 4, 30}, "in notice");
        row("a late notice ends the next term", late, {2028, 5, 1}, "expired");
        const Agreement ended = with(agreed, {step(LifeEventKind::Terminated, {2025, 6, 1})});
        row("the day before its termination it is active", ended, {2025, 5, 31}, "active");
        row("on the day of its termination it is terminated", ended, {2025, 6, 1}, "terminated");
        Agreement single = agreed;
        single.latest().content.term.renewal = RenewalMode::None;
        row("without renewal it is active on its last day", single, {2027, 4, 30}, "active");
        row("without renewal it expires", single, {2027, 5, 1}, "expired");
    }
    void statusFollowsFromDatesAndDecisions()
    {
        QFETCH(Agreement, agreement);
        QFETCH(QDate, date);
        QTEST(statusName(statusOn(agreement, date)), "status");
    }

    void theLastDayIsWhatIsKnown_data()
    {
        QTest::addColumn<Agreement>("agreement");
        QTest::addColumn<QDate>("asOf");
        QTest::addColumn<QString>("last");
        const auto row = [](const char *name, const Agreement &agreement, const QDate &asOf, const char *last) {
            QTest::newRow(name) << agreement << asOf << last;
        };
        const Agreement agreed = signedHosting();
        row("before it starts it is the first term's end", agreed, {2024, 3, 1}, "2027-04-30");
        row("on the last notice date it is the term's end", agreed, {2027, 1, 29}, "2027-04-30");
        row("after the last notice date the renewal counts", agreed, {2027, 1, 30}, "2028-04-30");
        const Agreement notice = with(agreed, {step(LifeEventKind::NoticeGiven, {2026, 10, 1})});
        row("notice in time ends the term", notice, {2027, 2, 1}, "2027-04-30");
        const Agreement late = with(agreed, {step(LifeEventKind::NoticeGiven, {2027, 1, 30})});
        row("notice too late ends the next term", late, {2027, 2, 1}, "2028-04-30");
        row("a notice of the future is not known yet", late, {2027, 1, 29}, "2027-04-30");
        const Agreement ended = with(agreed, {step(LifeEventKind::Terminated, {2025, 6, 1})});
        row("a termination ends it the day before", ended, {2025, 6, 1}, "2025-05-31");
        Agreement open = agreed;
        open.latest().content.term.renewal = RenewalMode::OpenEnded;
        row("open-ended has none", open, {2040, 1, 1}, "open");
        row("open-ended ends the notice period after notice",
            with(open, {step(LifeEventKind::NoticeGiven, {2026, 11, 30})}), {2026, 12, 1}, "2027-02-28");
        open.latest().content.term.notice = NoticePeriod{3, NoticeUnit::WorkingDays, NoticeEffect::SentBy};
        row("working days of notice step over the weekend",
            with(open, {step(LifeEventKind::NoticeGiven, {2026, 11, 26})}), {2026, 12, 1}, "2026-12-01");
        Agreement unclear = agreed;
        unclear.latest().content.term.notice.reset();
        row("without notice a renewal counts when it has begun", unclear, {2027, 4, 30}, "2027-04-30");
        row("without notice the renewed term's end follows", unclear, {2027, 5, 1}, "2028-04-30");
    }
    void theLastDayIsWhatIsKnown()
    {
        QFETCH(Agreement, agreement);
        QFETCH(QDate, asOf);
        QTEST(text(lastDay(agreement, asOf)), "last");
    }

    void illegalStepsAreRefused_data()
    {
        QTest::addColumn<Agreement>("agreement");
        QTest::addColumn<LifeEvent>("event");
        QTest::addColumn<QString>("refusal");
        const auto row = [](const char *name, const Agreement &agreement, const LifeEvent &event, const char *refusal) {
            QTest::newRow(name) << agreement << event << refusal;
        };
        const Agreement draft = hosting();
        const Agreement agreed = signedHosting();
        const QDate day(2024, 6, 1);
        row("a draft is submitted", draft, step(LifeEventKind::Submitted, day), "");
        row("a draft is not approved", draft, step(LifeEventKind::Approved, day),
            "An agreement is approved after it was submitted for approval.");
        row("a draft is not signed", draft, step(LifeEventKind::Signed, day),
            "An agreement is signed once, after it was approved.");
        row("a draft is not terminated", draft, step(LifeEventKind::Terminated, day),
            "Only an agreement that is signed and has not ended is terminated.");
        row("a signed agreement is not signed again", agreed, step(LifeEventKind::Signed, day),
            "An agreement is signed once, after it was approved.");
        row("a signed agreement is not sent back", agreed, step(LifeEventKind::SentBack, day),
            "Only an agreement that was submitted or approved, and not yet signed, is sent back.");
        row("a signed agreement is not submitted", agreed, step(LifeEventKind::Submitted, day),
            "Only a draft is submitted for approval.");
        row("notice is given of an active agreement", agreed, step(LifeEventKind::NoticeGiven, day), "");
        row("notice is given before it starts", agreed, step(LifeEventKind::NoticeGiven, {2024, 4, 1}), "");
        const Agreement notice = with(agreed, {step(LifeEventKind::NoticeGiven, day)});
        row("notice is not given twice", notice, step(LifeEventKind::NoticeGiven, day.addDays(1)),
            "Notice is given once, for an agreement that is signed and has not ended.");
        row("an agreement in notice is terminated", notice, step(LifeEventKind::Terminated, day.addDays(1)), "");
        row("an ended agreement is not terminated", notice, step(LifeEventKind::Terminated, {2027, 5, 1}),
            "Only an agreement that is signed and has not ended is terminated.");
        row("steps are in the order of their dates", notice, step(LifeEventKind::Terminated, day.addDays(-1)),
            "The step is dated 31 May 2024, before the one that was recorded last, of 1 Jun 2024.");
        row("a step has a date", draft, step(LifeEventKind::Submitted, {}), "The date of the step is missing.");
    }
    void illegalStepsAreRefused()
    {
        QFETCH(Agreement, agreement);
        QFETCH(LifeEvent, event);
        const Result<void> checked = checkLifeEvent(agreement, event);
        QTEST(checked ? QString() : checked.error().message, "refusal");
    }

    void aSignatureBeforeTheApprovalIsToldWhatToDo()
    {
        const Agreement approved = with(hosting(),
            {step(LifeEventKind::Submitted, {2024, 3, 1}), step(LifeEventKind::Approved, {2024, 3, 12}, "bert")});
        const auto early = checkLifeEvent(approved, step(LifeEventKind::Signed, {2024, 3, 10}));
        QVERIFY(!early);
        QCOMPARE(early.error().message,
            QStringLiteral("The step is dated 10 Mar 2024, before the one that was recorded last, of 12 Mar 2024."));
        QCOMPARE(early.error().advice,
            QStringLiteral("An agreement is signed after it was approved: date the step on 12 Mar 2024 or later, and "
                           "say in the note which day stands on the paper."));
        QVERIFY(checkLifeEvent(approved, step(LifeEventKind::Signed, {2024, 3, 12})));
    }

    void fourEyesNeedTwoPeople()
    {
        const Agreement submitted = with(hosting(), {step(LifeEventKind::Submitted, {2024, 3, 1}, "anna")});
        QVERIFY(!checkFourEyes(submitted, step(LifeEventKind::Approved, {2024, 3, 2}, "anna")));
        QVERIFY(checkFourEyes(submitted, step(LifeEventKind::Approved, {2024, 3, 2}, "bert")));
    }

    void onePersonIsWhoeverSharesAName_data()
    {
        QTest::addColumn<LifeEvent>("submission");
        QTest::addColumn<LifeEvent>("approval");
        QTest::addColumn<bool>("allowed");
        const auto named = [](const char *by, const char *systemUser) {
            LifeEvent event = step(LifeEventKind::Submitted, {2024, 3, 1}, by);
            event.systemUser = QString::fromLatin1(systemUser);
            return event;
        };
        QTest::newRow("two people") << named("Anna", "anna") << named("Bert", "bert") << true;
        QTest::newRow("one system user") << named("Anna", "anna") << named("Bert", "anna") << false;
        QTest::newRow("one display name") << named("Anna", "anna") << named("Anna", "bert") << false;
        QTest::newRow("written otherwise") << named("Anna  Sample", "") << named(" anna sample", "") << false;
        QTest::newRow("a display name that is a system user") << named("Anna", "") << named("Bert", "anna") << false;
        QTest::newRow("nobody approves") << named("Anna", "anna") << named("", "") << false;
        QTest::newRow("nobody submitted") << named("", "") << named("Bert", "bert") << false;
    }
    void onePersonIsWhoeverSharesAName()
    {
        QFETCH(LifeEvent, submission);
        QFETCH(LifeEvent, approval);
        QTEST(checkFourEyes(with(hosting(), {submission}), approval).has_value(), "allowed");
    }

    void anAmendmentIsInForceOnceItIsApproved()
    {
        Agreement agreement = signedHosting();
        agreement.versions.push_back(amended(agreement, {2025, 3, 15}));
        agreement.life.push_back(proposal(2, {2025, 2, 1}));
        QVERIFY(validate(agreement).empty());
        QCOMPARE(pendingAmendment(agreement)->number, 2);
        QCOMPARE(versionOn(agreement, {2025, 3, 15})->number, 1);
        QCOMPARE(statusOn(agreement, {2025, 3, 15}), AgreementStatus::Active);
        QCOMPARE(withoutPendingAmendment(agreement).versions.size(), std::size_t{1});
        QVERIFY(!checkFourEyes(agreement, step(LifeEventKind::Approved, {2025, 2, 2}, "anna")));
        QVERIFY(!checkLifeEvent(agreement, step(LifeEventKind::Approved, {2025, 3, 15}, "bert"))); // retroactive
        const LifeEvent approval = step(LifeEventKind::Approved, {2025, 2, 2}, "bert");
        QVERIFY(checkLifeEvent(agreement, approval));
        agreement.life.push_back(approval);
        QVERIFY(pendingAmendment(agreement) == nullptr);
        QCOMPARE(versionOn(agreement, {2025, 3, 14})->number, 1);
        QCOMPARE(versionOn(agreement, {2025, 3, 15})->number, 2);
        QVERIFY(checkLife(agreement, true));
    }

    void anAmendmentThatWasSentBackIsGone()
    {
        Agreement agreement = signedHosting();
        agreement.versions.push_back(amended(agreement, {2025, 3, 15}));
        agreement.life.push_back(proposal(2, {2025, 2, 1}));
        agreement.life.push_back(step(LifeEventKind::SentBack, {2025, 2, 2}, "bert"));
        QCOMPARE(validate(agreement).size(), std::size_t{1});
        agreement.versions.pop_back();
        QVERIFY(validate(agreement).empty());
        QVERIFY(checkLife(agreement, true));
        QVERIFY(checkLifeEvent(agreement, proposal(2, {2025, 2, 3})));
    }

    void theVersionInForceIsTheLastEffective()
    {
        Agreement agreement = hosting();
        agreement.versions.push_back(amended(agreement, {2025, 3, 15}));
        QVERIFY(versionOn(agreement, {2024, 4, 30}) == nullptr);
        QCOMPARE(versionOn(agreement, {2025, 3, 14})->number, 1);
        QCOMPARE(versionOn(agreement, {2025, 3, 15})->number, 2);
        agreement.versions.push_back(amended(agreement, {2025, 3, 15}));
        QCOMPARE(versionOn(agreement, {2025, 3, 15})->number, 3);
    }

    void steppedTargetsAreEntriesOfTheirOwn()
    {
        Agreement agreement = hosting();
        agreement.latest().content.serviceLevels[0].targets.set({2025, 1, 1}, Target{{9995, 2}, {}, {}, {}});
        QCOMPARE(termsText(agreement, "l1"),
            (QStringList{QStringLiteral("2024-05-01 v1 99.9"), QStringLiteral("2025-01-01 v1 99.95")}));
        for (const auto &entry : termsOf(agreement, levelId("l1")).entries())
            QCOMPARE(entry.value.level.targets.entries().size(), std::size_t{1});
    }

    void anAmendmentThatDoesNotTouchItIsLeftOut()
    {
        Agreement agreement = hosting();
        AgreementVersion second = amended(agreement, {2025, 3, 15});
        second.content.introduction = QStringLiteral("Written anew.");
        second.content.serviceLevels[0].targets = {};
        second.content.serviceLevels[0].targets.set({2025, 3, 15}, Target{{9990, 2}, {}, {}, {}}); // 99.90 is 99.9
        agreement.versions.push_back(second);
        QCOMPARE(termsText(agreement, "l1"), QStringList{QStringLiteral("2024-05-01 v1 99.9")});
    }

    void anAmendmentThatChangesItIsAnEntry()
    {
        Agreement agreement = hosting();
        AgreementVersion second = amended(agreement, {2025, 3, 15});
        second.content.serviceLevels[0].minimumSample = 5;
        agreement.versions.push_back(second);
        QCOMPARE(termsText(agreement, "l1"),
            (QStringList{QStringLiteral("2024-05-01 v1 99.9"), QStringLiteral("2025-03-15 v2 99.9")}));
    }

    void aStepOfAnOldVersionDoesNotOutliveIt()
    {
        Agreement agreement = hosting();
        AgreementVersion second = amended(agreement, {2025, 3, 15});
        agreement.latest().content.serviceLevels[0].targets.set({2026, 1, 1}, Target{{95, 0}, {}, {}, {}});
        agreement.versions.push_back(second);
        QCOMPARE(termsText(agreement, "l1"), QStringList{QStringLiteral("2024-05-01 v1 99.9")});
    }

    void aTargetThatStartsLaterLeavesAHole()
    {
        Agreement agreement = hosting();
        agreement.latest().content.serviceLevels = {availability("l1", {2024, 7, 1}, {99, 0})};
        QCOMPARE(termsText(agreement, "l1"), QStringList{QStringLiteral("2024-07-01 v1 99")});
        QVERIFY(!isInForce(agreement, levelId("l1"), {2024, 6, 30}));
        QVERIFY(isInForce(agreement, levelId("l1"), {2024, 7, 1}));
    }

    void aCallOffTakesFromItsFrameworkWhatItLeavesEmpty()
    {
        AgreementContent framework;
        framework.exit = QStringLiteral("Handover within 90 days.");
        framework.disputes = QStringLiteral("The board settles disputes.");
        framework.glossary = {{QStringLiteral("Incident"), QStringLiteral("An interruption.")}};
        framework.services = {ServiceId::parse(QStringLiteral("mail")).value()};
        framework.serviceLevels = {availability("f1", {2024, 1, 1}, {99, 0})};
        AgreementContent callOff;
        callOff.exit = QStringLiteral("Handover within 30 days.");
        callOff.disputes = QStringLiteral(" \n");

        const AgreementContent whole = withFramework(callOff, framework);
        QCOMPARE(whole.exit, QStringLiteral("Handover within 30 days."));
        QCOMPARE(whole.disputes, QStringLiteral("The board settles disputes."));
        QCOMPARE(whole.glossary, framework.glossary);
        QVERIFY(whole.services.empty());
        QVERIFY(whole.serviceLevels.empty());
    }

    void aDroppedServiceLevelIsNoLongerInForce()
    {
        Agreement agreement = hosting();
        AgreementVersion second = amended(agreement, {2025, 3, 15});
        second.content.serviceLevels = {
            availability("l3", {2025, 3, 15}, {99, 0}), availability("l2", {2025, 3, 15}, {98, 0})};
        agreement.versions.push_back(second);
        QVERIFY(isInForce(agreement, levelId("l1"), {2025, 3, 14}));
        QVERIFY(!isInForce(agreement, levelId("l1"), {2025, 3, 15}));
        QCOMPARE(serviceLevelsOf(agreement), (std::vector{levelId("l3"), levelId("l2"), levelId("l1")}));
    }
};

QTEST_APPLESS_MAIN(TestAgreement)
#include "tst_agreement.moc"
