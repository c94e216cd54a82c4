// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorbench.h"
#include "lookmain.h"
#include "models/domain/agreementterms.h"
#include "models/reports/agreementsentences.h"
#include "models/workspace/agreements.h"
#include "models/workspace/organisations.h"
#include "ui/pages/agreementspage.h"
#include "ui/pages/formfields.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/questionbanner.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>

using namespace kept;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

Organisation organisation(const char *id, const char *name, bool internal)
{
    return {*OrganisationId::parse(s(id)), s(name), {}, internal, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, false, 0};
}

/// A provider with one service, and a customer.
void fillParties(Workspace &workspace)
{
    const Organisation provider = organisation("host", "Sample Hosting AG", false);
    const Service service{*ServiceId::parse(s("web")), s("Web platform"), {}, provider.id, {}, {}, {}, false, 0};
    QVERIFY(saveSupplier(workspace, provider, {service}).has_value());
    QVERIFY(saveSupplier(workspace, organisation("own", "Sample Customer GmbH", true)).has_value());
}

Agreement draftAgreement()
{
    Agreement agreement =
        newAgreement(*OrganisationId::parse(s("host")), *OrganisationId::parse(s("own")), QDate(2026, 11, 24));
    agreement.reference = s("A-1");
    agreement.title = s("Hosting");
    agreement.latest().content.zone = s("UTC");
    return agreement;
}

/// A draft that starts in 2027 with a target of 99.0, and 99.5 from July on.
void saveStepped(EditorBench &bench)
{
    fillParties(bench.session->workspace());
    Agreement draft = draftAgreement();
    draft.latest().effective = draft.latest().content.term.start = QDate(2027, 1, 1);
    ServiceLevel level{*ServiceLevelId::parse(s("level")), s("Availability"), {}, {}, {}, {}, PeriodKind::Month,
        Direction::AtLeast, {}, {}, 1, Share::whole(), {}, {}, false, {}};
    level.targets.set({2027, 1, 1}, Target{{990, 1}, {}, {}, {}});
    level.targets.set({2027, 7, 1}, Target{{995, 1}, {}, {}, {}});
    draft.latest().content.serviceLevels = {level};
    if (!saveDraft(bench.session->workspace(), draft))
        qFatal("The draft cannot be stored.");
}

Share percent(const char *text) { return *Share::parsePercent(s(text)); }

} // namespace

class AgreementEditorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void makesAnAgreementByKeyboard()
    {
        EditorBench bench;
        fillParties(bench.session->workspace());
        AgreementsPage page(*bench.session);
        QVERIFY(bench.present(page));
        QSignalSpy told(bench.session.get(), &Session::informed);
        page.setFocus();
        press(Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget()->objectName(), s("reference"));
        typeText("SH-2026-001");
        QVERIFY(tabTo("title"));
        typeText("Managed hosting");
        QVERIFY(tabTo("services"));
        press(Qt::Key_Down);
        press(Qt::Key_Space);
        QVERIFY(tabTo("term.months"));
        press(Qt::Key_A, Qt::ControlModifier);
        typeText("36");
        QVERIFY(tabTo("addServiceLevel"));
        press(Qt::Key_Space);
        QCOMPARE(QApplication::focusWidget()->objectName(), s("serviceLevels[0].name"));
        press(Qt::Key_A, Qt::ControlModifier);
        typeText("Web platform availability");
        QVERIFY(tabTo("serviceLevels[0].targets"));
        typeText("99,90");
        QVERIFY(tabTo("serviceLevels[0].targets.critical"));
        typeText("99.00");
        QVERIFY(tabTo("serviceLevels[0].credit"));
        press(Qt::Key_Space);
        for (const auto &tier : {std::array{"99.00", "99.90", "10"}, std::array{"", "99.00", "25"}}) {
            QVERIFY(tabTo("serviceLevels[0].credit.bands.add"));
            press(Qt::Key_Space);
            typeText(tier[0]);
            press(Qt::Key_Tab);
            typeText(tier[1]);
            press(Qt::Key_Tab);
            typeText(tier[2]);
            press(Qt::Key_Return);
            QTRY_VERIFY(QApplication::focusWidget()->inherits("QTableWidget")); // the cell closes
        }
        QVERIFY(tabTo("serviceLevels[0].credit.cap"));
        typeText("30");
        QVERIFY(tabTo("serviceLevels[0].try.value"));
        typeText("99.86");
        QCOMPARE(page.findChild<QLabel *>(s("serviceLevels[0].credit.sentence"))->text(),
            s("If monthly availability is under 99.90 %, 10 % of the monthly charge is credited; under 99.00 %, 25 %; "
              "at most 30 % a month."));
        QCOMPARE(page.findChild<QLabel *>(s("serviceLevels[0].try.outcome"))->text(), s("10 % = 100.00 EUR"));
        press(Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(told.size(), 1);

        checkStored(bench.database());
    }

    void tabLeavesTheCellsOfATable()
    {
        EditorBench bench;
        fillParties(bench.session->workspace());
        QVERIFY(saveDraft(bench.session->workspace(), draftAgreement()).has_value());
        AgreementsPage page(*bench.session);
        QVERIFY(bench.present(page));
        page.open({s("agreements"), s("A-1"), std::nullopt, std::nullopt});
        page.findChild<QPushButton *>(s("signatories.add"))->setFocus();
        press(Qt::Key_Space);
        for (const char *cell : {"Sample Person", "owner", "person@sample.example", "1234"}) {
            QVERIFY(QApplication::focusWidget()->inherits("QLineEdit"));
            typeText(cell);
            press(Qt::Key_Tab);
        }
        QVERIFY(QApplication::focusWidget()->inherits("QComboBox")); // whose side
        press(Qt::Key_Down);
        press(Qt::Key_Tab);
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), s("signatories.add"));
        // Back into the cells, and out of them without a change.
        auto *table = page.findChild<QTableWidget *>(s("signatories.table"));
        table->setFocus();
        table->setCurrentCell(0, 0);
        press(Qt::Key_F2);
        typeText("Someone else");
        press(Qt::Key_Escape);
        QTRY_COMPARE(QApplication::focusWidget(), table);
        QCOMPARE(table->item(0, 0)->text(), s("Sample Person"));
        QCOMPARE(table->item(0, 3)->text(), s("1234"));
        press(Qt::Key_F2);
        press(Qt::Key_Backtab, Qt::ShiftModifier);
        QTRY_VERIFY(!table->isAncestorOf(QApplication::focusWidget()));
        QVERIFY(QApplication::focusWidget() != table);
    }

    void findingLeadsToItsField()
    {
        EditorBench bench;
        fillParties(bench.session->workspace());
        Agreement draft = draftAgreement();
        QVERIFY(saveDraft(bench.session->workspace(), draft).has_value());
        AgreementsPage page(*bench.session);
        QVERIFY(bench.present(page));
        page.open({s("agreements"), s("A-1"), std::nullopt, std::nullopt});
        QVERIFY(page.findChild<QPushButton *>(s("finding0")) == nullptr);
        auto *months = page.findChild<QLineEdit *>(s("term.months"));
        months->setFocus();
        months->selectAll();
        typeText("0");
        auto *finding = page.findChild<QPushButton *>(s("finding0"));
        QVERIFY(finding != nullptr);
        QTest::mouseClick(finding, Qt::LeftButton);
        QCOMPARE(QApplication::focusWidget()->objectName(), s("term.months"));
    }

    void refusedStepShowsItsReason()
    {
        EditorBench bench;
        fillParties(bench.session->workspace());
        QVERIFY(saveDraft(bench.session->workspace(), draftAgreement()).has_value());
        AgreementsPage page(*bench.session);
        QVERIFY(bench.present(page));
        page.open({s("agreements"), s("A-1"), std::nullopt, std::nullopt});
        const auto step = [&](LifeEventKind kind) {
            auto *button = page.findChild<QPushButton *>(s("step.%1").arg(static_cast<int>(kind)));
            QTRY_VERIFY(button->isVisible());
            button->setFocus();
            press(Qt::Key_Space);
        };
        step(LifeEventKind::Submitted);
        auto *question = page.findChild<QuestionBanner *>(s("question"));
        QVERIFY(question->isAsking()); // the draft leaves much open
        QVERIFY2(question->text().contains(s("required finding(s) are open. Submit all the same?")),
            qPrintable(question->text()));
        QCOMPARE(page.findChild<QLabel *>(s("status"))->text(), s("Status: draft"));
        press(Qt::Key_Space);
        QTRY_COMPARE(page.findChild<QLabel *>(s("status"))->text(), s("Status: in approval"));
        step(LifeEventKind::Approved);
        const auto *banner = page.findChild<Banner *>(s("banner"));
        QVERIFY(banner->isVisible());
        QVERIFY2(banner->text().contains(s("submitted an agreement cannot approve it")), qPrintable(banner->text()));
        QVERIFY2(!banner->text().contains(s("life")), qPrintable(banner->text()));
        const auto stored = findAgreementByReference(bench.database(), s("A-1"));
        QCOMPARE(stored->life.size(), std::size_t(1));
    }

    void anAmendmentAwaitsTheApprovalOfASecondPerson_data()
    {
        QTest::addColumn<QString>("author");
        QTest::addColumn<bool>("approved");
        QTest::newRow("of someone else") << s("Anna") << true;
        QTest::newRow("of oneself") << s("Tester") << false;
    }
    void anAmendmentAwaitsTheApprovalOfASecondPerson()
    {
        QFETCH(QString, author);
        EditorBench bench;
        fillParties(bench.session->workspace());
        storeAmended(bench.session->workspace(), author);
        AgreementsPage page(*bench.session);
        QVERIFY(bench.present(page));
        page.open({s("agreements"), s("A-1"), std::nullopt, std::nullopt});
        QCOMPARE(page.findChild<QLabel *>(s("version"))->text(),
            s("Version 2, from 1 Feb 2027: awaiting approval by a second person"));
        auto *button = page.findChild<QPushButton *>(s("step.1"));
        QCOMPARE(button->text(), s("Approve the amendment"));
        button->setFocus();
        press(Qt::Key_Space);
        const Agreement stored = *findAgreementByReference(bench.database(), s("A-1"));
        QTEST(pendingAmendment(stored) == nullptr, "approved");
        QTEST(page.findChild<Banner *>(s("banner"))->isHidden(), "approved");
    }

    void whatNoAmendmentChangesIsOnlyRead_data()
    {
        QTest::addColumn<bool>("isSigned");
        QTest::newRow("a draft") << false;
        QTest::newRow("a signed agreement") << true;
    }
    void whatNoAmendmentChangesIsOnlyRead()
    {
        QFETCH(bool, isSigned);
        EditorBench bench;
        fillParties(bench.session->workspace());
        if (isSigned)
            store(bench.session->workspace(), signedAgreement());
        else
            QVERIFY(saveDraft(bench.session->workspace(), draftAgreement()).has_value());
        AgreementsPage page(*bench.session);
        QVERIFY(bench.present(page));
        page.open({s("agreements"), s("A-1"), std::nullopt, std::nullopt});
        for (const char *name : {"reference", "provider", "customer", "kind", "framework"}) {
            const auto *field = page.findChild<QWidget *>(s(name));
            QCOMPARE(field->isEnabled(), !isSigned);
            QCOMPARE(field->toolTip(),
                isSigned ? s("Amendments leave reference, parties, kind and framework as they were signed.") : s(""));
        }
        QVERIFY(page.findChild<QLineEdit *>(s("title"))->isEnabled());
        QVERIFY(page.findChild<QLineEdit *>(s("owner"))->isEnabled());
    }

    void anAmendmentIsAskedForAFreshReason()
    {
        EditorBench bench;
        fillParties(bench.session->workspace());
        store(bench.session->workspace(), signedAgreement());
        AgreementsPage page(*bench.session);
        QVERIFY(bench.present(page));
        page.open({s("agreements"), s("A-1"), std::nullopt, std::nullopt});
        QSignalSpy told(bench.session.get(), &Session::informed);
        auto *save = page.findChild<QPushButton *>(s("save"));
        save->click();
        QCOMPARE(told.last().front().toString(), s("Nothing was changed."));
        QVERIFY(!page.findChild<QWidget *>(s("amendment"))->isVisible());
        page.findChild<QLineEdit *>(s("title"))->setFocus();
        typeText("More");
        save->click();
        const auto *problem = page.findChild<QLabel *>(s("amendment.problem"));
        auto *note = page.findChild<QLineEdit *>(s("amendment.note"));
        page.findChild<QPushButton *>(s("amendment.save"))->click();
        QVERIFY(problem->isVisible());
        QCOMPARE(QApplication::focusWidget(), note);
        QCOMPARE(findAgreementByReference(bench.database(), s("A-1"))->versions.size(), std::size_t(1));
        typeText("Agreed");
        QVERIFY(!problem->isVisible());
        page.findChild<QWidget *>(s("amendment"))->hide();
        save->click();
        QCOMPARE(note->text(), QString());
    }

    void aSignatoryOfAnEarlierPartyKeepsItsName()
    {
        EditorBench bench;
        fillParties(bench.session->workspace());
        QVERIFY(saveSupplier(bench.session->workspace(), organisation("other", "Sample Branch GmbH", true)));
        Agreement draft = draftAgreement();
        draft.latest().content.signatories = {{s("S. Sample"), {}, {}, {}, OrganisationId::parse(s("own"))}};
        draft.customer = *OrganisationId::parse(s("other"));
        QVERIFY(saveDraft(bench.session->workspace(), draft).has_value());
        AgreementsPage page(*bench.session);
        QVERIFY(bench.present(page));
        page.open({s("agreements"), s("A-1"), std::nullopt, std::nullopt});
        QCOMPARE(page.findChild<QTableWidget *>(s("signatories.table"))->item(0, 4)->text(), s("Sample Customer GmbH"));
    }

    void whatCannotBeTakenBackIsAskedForFirst()
    {
        EditorBench bench;
        fillParties(bench.session->workspace());
        store(bench.session->workspace(), signedAgreement());
        AgreementsPage page(*bench.session);
        QVERIFY(bench.present(page));
        page.open({s("agreements"), s("A-1"), std::nullopt, std::nullopt});
        const auto steps = [&] { return findAgreementByReference(bench.database(), s("A-1"))->life.size(); };
        const std::size_t before = steps();
        auto *notice = page.findChild<QPushButton *>(s("step.4"));
        QCOMPARE(notice->text(), s("Give notice"));
        QTest::mouseClick(notice, Qt::LeftButton);
        auto *question = page.findChild<QuestionBanner *>(s("question"));
        QVERIFY(question->isAsking());
        QVERIFY2(question->text().contains(s("notice of A-1 was given on")), qPrintable(question->text()));
        press(Qt::Key_Escape);
        QCOMPARE(steps(), before);
        QVERIFY(!question->isAsking());
        QTest::mouseClick(notice, Qt::LeftButton);
        press(Qt::Key_Space);
        QTRY_COMPARE(steps(), before + 1);
    }

    void aRenewalIsAskedForAndAwaitsASecondPerson()
    {
        EditorBench bench;
        fillParties(bench.session->workspace());
        Agreement agreement = signedAgreement();
        agreement.latest().content.term.renewal = RenewalMode::ByAgreement;
        agreement.latest().content.term.renewalMonths = 12;
        agreement.latest().content.term.extensions = {{6, s("The customer")}};
        store(bench.session->workspace(), agreement);
        AgreementsPage page(*bench.session);
        QVERIFY(bench.present(page));
        page.open({s("agreements"), s("A-1"), std::nullopt, std::nullopt});
        auto *question = page.findChild<QuestionBanner *>(s("question"));
        const auto press = [&](LifeEventKind kind) {
            QTest::mouseClick(page.findChild<QPushButton *>(s("step.%1").arg(static_cast<int>(kind))), Qt::LeftButton);
        };
        press(LifeEventKind::Extended);
        QCOMPARE(question->text(),
            s("Record that A-1 is extended? Term 2 runs from 1 Jan 2029 to 30 Jun 2029, and it cannot be taken back."));
        ::press(Qt::Key_Escape);
        auto *months = page.findChild<QLineEdit *>(s("step.months"));
        QCOMPARE(months->text(), s("12"));
        months->setFocus();
        months->selectAll();
        typeText("24");
        press(LifeEventKind::Renewed);
        QCOMPARE(question->text(),
            s("Propose to renew A-1? Once a second person approves it, term 2 runs from 1 Jan 2029 to 31 Dec 2030."));
        ::press(Qt::Key_Space);
        QTRY_COMPARE(page.findChild<QLabel *>(s("version"))->text(),
            s("Version 1, from 1 Jan 2026. A renewal for 24 month(s) awaits approval by a second person"));
        QVERIFY(pendingRenewal(*findAgreementByReference(bench.database(), s("A-1"))) != nullptr);
        QVERIFY(months->isHidden() || !months->isVisible());
        press(LifeEventKind::Approved); // by the same person
        QVERIFY(page.findChild<Banner *>(s("banner"))
                    ->text()
                    .contains(s("The one who proposed a renewal cannot approve it.")));
    }

    void keepsWhatTheFormDoesNotShow()
    {
        EditorBench bench;
        fillParties(bench.session->workspace());
        Agreement draft = draftAgreement();
        AgreementContent &content = draft.latest().content;
        content.clauses = {{s("9.1"), s("Law"), s("The law of the sample.")}};
        content.noticeCalendar = NoticeCalendar{{6, 7}, {{QDate(2026, 12, 25), {}}}};
        QVERIFY(saveDraft(bench.session->workspace(), draft).has_value());
        AgreementsPage page(*bench.session);
        QVERIFY(bench.present(page));
        page.open({s("agreements"), s("A-1"), std::nullopt, std::nullopt});
        page.findChild<QLineEdit *>(s("title"))->setFocus();
        press(Qt::Key_End);
        typeText(" 2");
        press(Qt::Key_S, Qt::ControlModifier);
        const auto stored = findAgreementByReference(bench.database(), s("A-1"));
        QCOMPARE(stored->title, s("Hosting 2"));
        draft.title = s("Hosting 2");
        draft.revision = stored->revision;
        QVERIFY(*stored == draft);
    }

    void theFirstTargetGoesWithTheStart()
    {
        EditorBench bench;
        saveStepped(bench);
        AgreementsPage page(*bench.session);
        QVERIFY(bench.present(page));
        page.open({s("agreements"), s("A-1"), std::nullopt, std::nullopt});
        auto *start = page.findChild<DateField *>(s("term.start"));
        const auto storedTargets = [&](const QDate &date) {
            start->setFocus();
            start->selectAll();
            QTest::keyClicks(start, date.toString(Qt::ISODate));
            press(Qt::Key_S, Qt::ControlModifier);
            const auto stored = findAgreementByReference(bench.database(), s("A-1"));
            QStringList texts;
            for (const auto &entry : stored->latest().content.serviceLevels.front().targets.entries())
                texts += entry.from.toString(Qt::ISODate) + u' ' + entry.value.value.toText();
            return texts.join(s(", "));
        };
        QCOMPARE(storedTargets({2027, 2, 1}), s("2027-02-01 99.0, 2027-07-01 99.5"));
        QCOMPARE(storedTargets({2026, 12, 15}), s("2026-12-15 99.0, 2027-07-01 99.5"));
        // Past the second step the first one is not needed, and stays for a start that comes back.
        QCOMPARE(storedTargets({2027, 8, 1}), s("2026-12-15 99.0, 2027-07-01 99.5"));
    }

    void aTargetIsEditedWhereItIsShown()
    {
        EditorBench bench;
        saveStepped(bench);
        AgreementsPage page(*bench.session);
        QVERIFY(bench.present(page));
        page.open({s("agreements"), s("A-1"), std::nullopt, std::nullopt});
        auto *step = page.findChild<QComboBox *>(s("serviceLevels[0].targets.step"));
        auto *target = page.findChild<QLineEdit *>(s("serviceLevels[0].targets"));
        QCOMPARE(step->currentText(), s("1 Jul 2027"));
        QCOMPARE(target->text(), s("99.5"));
        step->setFocus();
        press(Qt::Key_Up);
        QCOMPARE(step->currentText(), s("1 Jan 2027"));
        QCOMPARE(target->text(), s("99.0"));
        target->setFocus();
        target->selectAll();
        typeText("98.0");
        press(Qt::Key_S, Qt::ControlModifier);
        History<Target> expected;
        expected.set({2027, 1, 1}, Target{{980, 1}, {}, {}, {}});
        expected.set({2027, 7, 1}, Target{{995, 1}, {}, {}, {}});
        QVERIFY(findAgreementByReference(bench.database(), s("A-1"))->latest().content.serviceLevels.front().targets
            == expected);
    }

    void undoSwapsTheWholeValue()
    {
        EditorBench bench;
        fillParties(bench.session->workspace());
        QVERIFY(saveDraft(bench.session->workspace(), draftAgreement()).has_value());
        AgreementsPage page(*bench.session);
        QVERIFY(bench.present(page));
        page.open({s("agreements"), s("A-1"), std::nullopt, std::nullopt});
        auto *add = page.findChild<QPushButton *>(s("addServiceLevel"));
        add->setFocus();
        press(Qt::Key_Space);
        QVERIFY(page.findChild<QLineEdit *>(s("serviceLevels[0].name")) != nullptr);
        add->setFocus();
        press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!page.hasDraft());
        press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(page.hasDraft());
    }

    void datesInWords()
    {
        // Three years from 1 May 2024 end on 30 April 2027; three months before is Saturday 30 January 2027.
        AgreementContent content;
        content.term = {QDate(2024, 5, 1), 36, {}, RenewalMode::Automatic, 12,
            NoticePeriod{3, NoticeUnit::Months, NoticeEffect::ReceivedBy}, 30, {}};
        content.noticeCalendar = NoticeCalendar{};
        Agreement agreement = draftAgreement();
        agreement.latest().content = content;
        const TermWords words = termWords(agreement, QDate(2026, 10, 12));
        QCOMPARE(words.lead, s("Decide by 30 Dec 2026."));
        QVERIFY2(words.rest.contains(s("is Saturday 30 Jan 2027, moved earlier to the working day Friday 29 Jan 2027")),
            qPrintable(words.rest));
        QVERIFY(words.rest.endsWith(s("Otherwise term 2 runs from 1 May 2027 to 30 Apr 2028.")));
        agreement.latest().content.term.extensions = {{24, {}}, {6, {}}};
        QVERIFY(termWords(agreement, QDate(2026, 10, 12))
                    .rest.endsWith(s("If the extension of 24 month(s) is taken up, it ends on 30 Apr 2029.")));
        agreement.life = {{LifeEventKind::Extended, QDate(2026, 9, 1), s("Anna"), {}, {}, 0, 24}};
        const TermWords extended = termWords(agreement, QDate(2026, 10, 12));
        QVERIFY(extended.lead.isEmpty());
        QCOMPARE(extended.rest,
            s("Term 1 ends on 30 Apr 2027. Term 2 runs from 1 May 2027 to 30 Apr 2029, as was agreed. If the extension "
              "of 6 month(s) is taken up, it ends on 31 Oct 2029."));
    }

    void readsNumbersAsPeopleWriteThem()
    {
        QCOMPARE(decimalInput(s("99,90"))->toText(), s("99.90"));
        QCOMPARE(decimalInput(s("99.90"))->toText(), s("99.90"));
        QVERIFY(!decimalInput(s("99.9x")).has_value());
        QCOMPARE(moneyInput(s("28,700.00"), s("EUR"))->minor(), std::int64_t(2870000));
        QCOMPARE(moneyInput(s("28.700,00"), s("EUR"))->minor(), std::int64_t(2870000));
        QCOMPARE(moneyInput(s("28700"), s("JPY"))->minor(), std::int64_t(28700));
        QCOMPARE(durationInput(s("4h 30m"))->count(), std::int64_t(16200));
        QCOMPARE(durationInput(s("1.5"))->count(), std::int64_t(5400));
        QVERIFY(!durationInput(s("soon")).has_value());
    }

    void datesStandAsTheLocaleWritesThem()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        FormGrid grid(1);
        auto *date = grid.addDate(s("Start"), s("start"));
        date->setDate(QDate(2026, 3, 31));
        QCOMPARE(date->text(), s("31.03.2026"));
        QCOMPARE(inputText(QDate(2026, 3, 31)), s("31.03.2026"));
        QCOMPARE(dateInput(s("31.03.2026")), std::optional(QDate(2026, 3, 31)));
        QCOMPARE(dateInput(s("2026-03-31")), std::optional(QDate(2026, 3, 31)));
        QLocale::setDefault(before);
    }

    void aLongTextShowsItsStart()
    {
        FormGrid grid(1);
        auto *field = grid.addText(s("Name"), s("name"));
        field->setText(s("A name that is much longer than the field is wide"));
        QCOMPARE(field->cursorPosition(), 0);
    }

private:
    /// A-1, signed a year ago, with a second version from February 2027 on that `author` proposed.
    static Agreement signedAgreement()
    {
        Agreement agreement = draftAgreement();
        agreement.latest().effective = QDate(2026, 1, 1);
        agreement.latest().content.term.start = QDate(2026, 1, 1);
        agreement.latest().content.term.months = 36;
        agreement.life = {{LifeEventKind::Submitted, QDate(2025, 12, 1), s("Anna"), {}},
            {LifeEventKind::Approved, QDate(2025, 12, 2), s("Bert"), {}},
            {LifeEventKind::Signed, QDate(2025, 12, 3), s("Anna"), {}}};
        return agreement;
    }

    static void storeAmended(Workspace &workspace, const QString &author)
    {
        Agreement agreement = signedAgreement();
        agreement.versions.push_back(agreement.latest());
        agreement.latest().number = 2;
        agreement.latest().effective = QDate(2027, 2, 1);
        agreement.life.push_back({LifeEventKind::Amended, QDate(2026, 11, 2), author, {}, {}, 2});
        store(workspace, agreement);
    }

    static void store(Workspace &workspace, const Agreement &agreement)
    {
        const auto saved = inTransaction(
            workspace, s("setup"), {}, [&](Transaction &transaction) { return saveAgreement(transaction, agreement); });
        QVERIFY2(saved.has_value(), saved ? "" : qPrintable(errorText(saved.error())));
    }

    /// What makesAnAgreementByKeyboard typed, as the workbook has it.
    static void checkStored(const Database &database)
    {
        const auto stored = findAgreementByReference(database, s("SH-2026-001"));
        QVERIFY(stored.has_value());
        QCOMPARE(stored->title, s("Managed hosting"));
        QVERIFY(stored->provider == *OrganisationId::parse(s("host")));
        QVERIFY(stored->customer == *OrganisationId::parse(s("own")));
        const AgreementContent &content = stored->latest().content;
        QCOMPARE(content.services.size(), std::size_t(1));
        QCOMPARE(content.term.months, 36);
        QCOMPARE(content.serviceLevels.size(), std::size_t(1));
        const ServiceLevel &level = content.serviceLevels.front();
        QCOMPARE(level.name, s("Web platform availability"));
        QVERIFY(level.rule.metric == Metric::Availability);
        const Target &target = level.targets.entries().front().value;
        QCOMPARE(target.value.toText(), s("99.90"));
        QCOMPARE(target.critical->toText(), s("99.00"));
        QCOMPARE(level.credit->bands.size(), std::size_t(2));
        const CreditBand &upper = level.credit->bands[0];
        QVERIFY(upper.lower->inclusive && !upper.upper->inclusive);
        QCOMPARE(upper.lower->value.toText(), s("99.00"));
        QCOMPARE(upper.upper->value.toText(), s("99.90"));
        QVERIFY(shareOf(upper.pays) == percent("10"));
        QVERIFY(!level.credit->bands[1].lower.has_value());
        QVERIFY(shareOf(level.credit->bands[1].pays) == percent("25"));
        QVERIFY(*level.credit->cap == percent("30"));
    }
};

int main(int argc, char **argv) { return runLookTest<AgreementEditorTest>(argc, argv); }
#include "tst_agreementeditor.moc"
