// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/lookmain.h"
#include "tests/ui/pagesfixture.h"

#include "models/store/attachments.h"
#include "models/store/repositories.h"
#include "models/workspace/claims.h"
#include "ui/pages/creditspage.h"
#include "ui/pages/importassistant.h"
#include "ui/pages/importassistantcheck.h"
#include "ui/widgets/banner.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

using namespace kept;
using namespace kept::test;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

/// The one claim of the workbook.
Claim stored(const ExampleWindow &example)
{
    const auto claims = allClaims(example.session().workspace().database());
    if (!claims || claims->size() != 1)
        qFatal("There is not one claim.");
    return claims->front();
}

bool enabledOn(const ExampleWindow &example, const char *page, const char *button)
{
    return example.find<QPushButton>(page, button)->isEnabled();
}

bool enabled(const ExampleWindow &example, const char *button) { return enabledOn(example, "credits", button); }

/// Clicks and waits until the page shows the claim in that state.
void step(ExampleWindow &example, const char *button)
{
    QSignalSpy judged(&example.session(), &Session::portfolioChanged);
    if (!enabled(example, button))
        qFatal("The button %s is disabled.", button);
    example.click("credits", button);
    if (!judged.wait(patience))
        qFatal("%s: %s", button, qPrintable(example.find<Banner>("credits", "banner")->text()));
}

QString noteOf(const ExampleWindow &example) { return example.find<QLabel>("credits", "stepNote")->text(); }

/// What the page asks now.
QString asked(const ExampleWindow &example)
{
    QStringList said;
    for (const auto *label : example.find<QWidget>("credits", "question")->findChildren<QLabel *>())
        said += label->text();
    return said.join(u' ');
}

} // namespace

/// Steps that cannot be taken back are asked about, and the keyboard stays with the row.
class TestSteps : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void afterAStepTheKeyboardIsInTheList();
    void aPartOfAClaimIsAccepted();
    void aLetterIsNotedOnceAndSaysWhatItClaims();
    void aMissedQuarterBecomesACreditedInvoice();
    void aCreditThatNobodyClaimsIsForgone();
    void whatIsTypedWaitsAtItsRow();
    void aRejectionIsAskedAboutAndHasAReason();
    void theRestIsGivenUpLater();
    void whatWasGivenUpIsNotAskedAboutAgain();
    void moreIsAcceptedAndCreditedWithAnotherInvoice();
    void stepsAreTakenBackWithAReason();
    void aQuestionGoesWithTheRowThatItIsAbout();
    void anUndoneImportIsAskedAboutAndHasAReason();
    void theKeyboardIsWhereTheImportGoesOn();
    void theKeyboardGoesToWhatAPageIsAbout();

private:
    /// The credits page on the example's one credit, which is claimed.
    static void claimed(ExampleWindow &example)
    {
        example.importTickets(true);
        example.window->activateWindow();
        if (!QTest::qWaitForWindowActive(example.window.get()))
            qFatal("The window is not active.");
        example.window->go({s("credits"), {}, std::nullopt, *Period::parse(s("2026-09"))});
        example.find<QAbstractButton>("credits", "allPeriods")->setChecked(true);
        step(example, "claim");
    }
    static QWidget *list(const ExampleWindow &example) { return example.find<QTableView>("credits", "ledger"); }
};

void TestSteps::afterAStepTheKeyboardIsInTheList()
{
    ExampleWindow example;
    claimed(example);
    QCOMPARE(QApplication::focusWidget(), list(example));
    step(example, "disputed");
    QCOMPARE(stored(example).state, ClaimState::Disputed);
    QCOMPARE(QApplication::focusWidget(), list(example));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(stored(example).state, ClaimState::Disputed);
    QVERIFY(enabled(example, "accepted") && enabled(example, "rejected"));
    QVERIFY(!enabled(example, "disputed") && !enabled(example, "credited")); // what is disputed is accepted first
}

void TestSteps::aPartOfAClaimIsAccepted()
{
    ExampleWindow example;
    claimed(example);
    QCOMPARE(example.find<QLineEdit>("credits", "acceptedAmount")->text(), s("200.00"));
    for (const char *wrong : {"200.01", "0", "much"}) {
        example.type("credits", "acceptedAmount", s(wrong));
        example.click("credits", "accepted");
        QCOMPARE(stored(example).state, ClaimState::Claimed);
        QCOMPARE(QApplication::focusWidget()->objectName(), s("acceptedAmount"));
    }
    example.type("credits", "acceptedAmount", s("150"));
    QCOMPARE(noteOf(example),
        s("50.00 EUR of the claim would not be accepted; you are asked what becomes of them. “Credited” needs the "
          "invoice "
          "number: the ledger, its exports and the statement name the credit by it."));
    example.click("credits", "accepted");
    QVERIFY2(
        asked(example).contains(s("Of the claim of 200.00 EUR, 150.00 EUR is accepted. Do the other 50.00 EUR stay in "
                                  "dispute, or do you give them up, so that they count as forgone?")),
        qPrintable(asked(example)));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(stored(example).state, ClaimState::Claimed);
    example.click("credits", "accepted");
    QCOMPARE(QApplication::focusWidget()->objectName(), s("rest.dispute"));
    QSignalSpy judged(&example.session(), &Session::portfolioChanged);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(judged.wait(patience));
    QCOMPARE(stored(example).state, ClaimState::Accepted);
    QCOMPARE(stored(example).accepted->toText(), s("150.00 EUR"));
    QCOMPARE(example.find<QTableView>("credits", "ledger")->model()->index(0, 5).data().toString(),
        s("accepted 150.00 EUR · disputed 50.00 EUR"));
    QVERIFY2(noteOf(example).startsWith(s("Of the claim of 200.00 EUR: accepted 150.00 EUR · disputed 50.00 EUR. ")),
        qPrintable(noteOf(example)));
    QVERIFY(!example.find<QLineEdit>("credits", "acceptedAmount")->isEnabled());
}

/// It claims what was not claimed yet, which it says before, and is kept once.
void TestSteps::aLetterIsNotedOnceAndSaysWhatItClaims()
{
    ExampleWindow example;
    example.importTickets(true);
    example.window->go({s("credits"), {}, std::nullopt, *Period::parse(s("2026-Q3"))});
    example.click("credits", "claimLetter");
    example.click("reports", "letterSent");
    QStringList questions;
    for (const QLabel *label : example.find<QWidget>("reports", "question")->findChildren<QLabel *>())
        questions << label->text();
    QVERIFY2(questions.join(u'|').contains(s("Note that this letter went out today? It then claims 1 service credit(s) "
                                             "that were not claimed yet, 200.00 EUR in all.")),
        qPrintable(questions.join(u'|')));
    QVERIFY(allClaims(example.session().workspace().database())->empty());
    QSignalSpy informed(&example.session(), &Session::informed);
    example.click("reports", "confirm");
    QTRY_VERIFY(!informed.empty());
    QCOMPARE(informed.last().first().toString(), s("The letter is kept with 1 claim(s), sent on 12 Oct 2026."));
    QTRY_VERIFY(!example.find<QAbstractButton>("reports", "letterSent")->isEnabled());
    QCOMPARE(stored(example).attachments.size(), std::size_t(1));
}

/// From the missed quarter by letter to the invoice; what was not accepted is forgone.
void TestSteps::aMissedQuarterBecomesACreditedInvoice()
{
    ExampleWindow example;
    example.importTickets(true);
    example.window->go({s("credits"), {}, std::nullopt, *Period::parse(s("2026-Q3"))});
    const auto sums = [&example] { return example.find<QLabel>("credits", "sums")->text(); };
    QCOMPARE(sums(),
        s("Entitled 200.00 EUR · expected 0.00 EUR · to claim 200.00 EUR · claimed 0.00 EUR · credited 0.00 EUR · "
          "forgone 0.00 EUR"));
    example.click("credits", "claimLetter");
    QSignalSpy judged(&example.session(), &Session::portfolioChanged);
    example.click("reports", "letterSent");
    example.click("reports", "confirm");
    QVERIFY(judged.wait(patience));
    QCOMPARE(stored(example).sentOn, std::optional(QDate(2026, 10, 12)));
    QCOMPARE(stored(example).claimedOn, QDate(2026, 10, 12));
    QCOMPARE(stored(example).attachments.size(), std::size_t(1));
    QCOMPARE(stored(example).attachments.front().name, s("EXAMPLE-001 2026-Q3 claim letter.pdf"));
    QCOMPARE(stored(example).attachments.front().note, s("Claim letter, sent on 12 Oct 2026"));
    const auto letter =
        attachmentBytes(example.session().workspace().database(), stored(example).attachments[0].sha256);
    QVERIFY(letter->startsWith("%PDF-"));
    example.now = *parseIso(s("2026-10-20T12:00:00Z"));
    example.waitUntilJudged();
    example.open("credits");
    example.type("credits", "acceptedAmount", s("150.00"));
    example.type("credits", "note", s("A quarter of it was ours"));
    example.type("credits", "stepDay", s("2026-10-19"));
    example.click("credits", "accepted");
    step(example, "rest.dispute");
    QVERIFY2(sums().contains(s("claimed 200.00 EUR (disputed 50.00 EUR)")), qPrintable(sums()));
    example.click("credits", "credited"); // without an invoice
    QCOMPARE(QApplication::focusWidget()->objectName(), s("invoice"));
    QVERIFY2(
        noteOf(example).endsWith(s("“Credited” needs the invoice number: the ledger, its exports and the statement "
                                   "name the credit by it.")),
        qPrintable(noteOf(example)));
    QCOMPARE(stored(example).state, ClaimState::Accepted);
    example.type("credits", "invoice", s("RE-4711"));
    QCOMPARE(noteOf(example), s("Of the claim of 200.00 EUR: accepted 150.00 EUR · disputed 50.00 EUR."));
    example.click("credits", "credited");
    QVERIFY2(
        asked(example).contains(s("Of the claim of 200.00 EUR, 150.00 EUR is credited. Do the other 50.00 EUR stay")),
        qPrintable(asked(example)));
    example.click("credits", "rest.giveUp"); // nothing says why
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), s("note"));
    QCOMPARE(stored(example).state, ClaimState::Accepted);
    example.type("credits", "note", s("Not worth a quarrel"));
    example.click("credits", "credited");
    step(example, "rest.giveUp");
    QVERIFY2(sums().contains(s("claimed 0.00 EUR · credited 150.00 EUR · forgone 50.00 EUR")), qPrintable(sums()));
    QCOMPARE(example.find<QLabel>("credits", "story")->text(),
        s("claimed on 12 Oct 2026 · letter sent on 12 Oct 2026 · 150.00 EUR accepted on 19 Oct 2026, the rest stays in "
          "dispute (A quarter of it was ours) · 150.00 EUR credited on 20 Oct 2026, invoice RE-4711, the rest is given "
          "up (Not worth a quarrel)"));
    QVERIFY(!enabled(example, "accepted") && !enabled(example, "claim"));
}

void TestSteps::aCreditThatNobodyClaimsIsForgone()
{
    ExampleWindow example(R"("share": "0.1" }] })",
        R"("share": "0.1" }], "claim_window": { "kind": "days_after_period", "days": 30 } })");
    example.importTickets(true);
    example.window->go({s("credits"), {}, std::nullopt, *Period::parse(s("2026-Q3"))});
    const auto cell = [&example](int column) {
        return example.find<QTableView>("credits", "ledger")->model()->index(0, column).data().toString();
    };
    QCOMPARE(cell(6), s("30 Oct 2026, 18 day(s) left"));
    example.now = *parseIso(s("2026-10-30T12:00:00Z"));
    example.waitUntilJudged();
    QCOMPARE(cell(6), s("30 Oct 2026, today is the last day"));
    QVERIFY(enabled(example, "claim"));
    example.now = *parseIso(s("2026-10-31T12:00:00Z"));
    example.waitUntilJudged();
    QCOMPARE(cell(5), s("forgone"));
    QVERIFY(!enabled(example, "claim") && !enabled(example, "claimLetter"));
    const QString sums = example.find<QLabel>("credits", "sums")->text();
    QVERIFY2(sums.contains(s("to claim 0.00 EUR")) && sums.contains(s("forgone 200.00 EUR")), qPrintable(sums));
    // What was done in time and is recorded only now.
    const auto *claim = example.find<QPushButton>("credits", "claim");
    QCOMPARE(claim->toolTip(),
        s("The deadline passed on 30 Oct 2026 without a claim. If it was claimed in time, enter that day as the day of "
          "the step."));
    const QString lapsed =
        s("“Claim” is not possible any more: the deadline passed on 30 Oct 2026. If it was claimed "
          "in time, enter a day from 30 Sep 2026 to 30 Oct 2026 as the day of the step; that records "
          "a claim that was made then.");
    QCOMPARE(noteOf(example), lapsed);
    example.type("credits", "stepDay", s("2026-10-31"));
    QVERIFY(!claim->isEnabled());
    QCOMPARE(noteOf(example), lapsed);
    example.type("credits", "stepDay", s("2026-10-20"));
    QVERIFY(claim->isEnabled());
    QCOMPARE(noteOf(example), QString());
    step(example, "claim");
    QCOMPARE(stored(example).claimedOn, QDate(2026, 10, 20));
}

void TestSteps::whatIsTypedWaitsAtItsRow()
{
    ExampleWindow example;
    example.importTickets(true);
    example.window->go({s("credits"), {}, std::nullopt, *Period::parse(s("2026-Q3"))});
    auto *rows = example.find<QTableView>("credits", "ledger");
    const auto *note = example.find<QLineEdit>("credits", "note");
    example.type("credits", "note", s("by phone"));
    rows->setCurrentIndex({});
    QCOMPARE(note->text(), QString());
    rows->setCurrentIndex(rows->model()->index(0, 0));
    QCOMPARE(note->text(), s("by phone"));
}

void TestSteps::aRejectionIsAskedAboutAndHasAReason()
{
    ExampleWindow example;
    claimed(example);
    example.click("credits", "rejected");
    QCOMPARE(QApplication::focusWidget()->objectName(), s("note")); // nothing says why
    QCOMPARE(stored(example).state, ClaimState::Claimed);
    example.type("credits", "note", s("Outside the contract"));
    example.click("credits", "rejected");
    auto *banner = example.find<QWidget>("credits", "question");
    QVERIFY(banner->isVisible());
    QStringList said;
    for (const auto *label : banner->findChildren<QLabel *>())
        said += label->text();
    QVERIFY2(said.join(u' ').contains(s("200.00 EUR")) && said.join(u' ').contains(s("forgone")),
        qPrintable(said.join(u' ')));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!banner->isVisible());
    QCOMPARE(stored(example).state, ClaimState::Claimed);
    example.click("credits", "rejected");
    step(example, "confirm");
    QCOMPARE(stored(example).state, ClaimState::Rejected);
    QCOMPARE(stored(example).note, s("Outside the contract"));
    QCOMPARE(QApplication::focusWidget(), list(example));
    QVERIFY(enabled(example, "disputed"));
    QVERIFY(!enabled(example, "credited") && !enabled(example, "accepted") && !enabled(example, "rejected"));
}

void TestSteps::theRestIsGivenUpLater()
{
    ExampleWindow example;
    claimed(example);
    example.type("credits", "acceptedAmount", s("150"));
    example.type("credits", "invoice", s("RE-1"));
    example.click("credits", "credited"); // a part at once
    step(example, "rest.dispute");
    QCOMPARE(stored(example).state, ClaimState::Credited);
    auto *rejected = example.find<QPushButton>("credits", "rejected");
    QCOMPARE(rejected->text(), s("Give up the rest"));
    QVERIFY(enabled(example, "accepted") && !enabled(example, "credited") && !enabled(example, "disputed"));
    example.click("credits", "rejected");
    QCOMPARE(QApplication::focusWidget()->objectName(), s("note"));
    example.type("credits", "note", s("Too little"));
    example.click("credits", "rejected");
    QVERIFY2(asked(example).contains(s("Give up the 50.00 EUR still in dispute for ")), qPrintable(asked(example)));
    step(example, "confirm");
    QCOMPARE(example.find<QTableView>("credits", "ledger")->model()->index(0, 5).data().toString(),
        s("credited 150.00 EUR · forgone 50.00 EUR"));
    QCOMPARE(rejected->text(), s("Rejected"));
    QVERIFY(!rejected->isEnabled());
}

void TestSteps::whatWasGivenUpIsNotAskedAboutAgain()
{
    ExampleWindow example;
    claimed(example);
    example.type("credits", "acceptedAmount", s("150"));
    example.type("credits", "note", s("Agreed"));
    example.click("credits", "accepted");
    step(example, "rest.giveUp");
    example.type("credits", "invoice", s("RE-1"));
    step(example, "credited"); // at once, without a question
    QVERIFY(!example.find<QWidget>("credits", "question")->isVisible());
    QCOMPARE(example.find<QTableView>("credits", "ledger")->model()->index(0, 5).data().toString(),
        s("credited 150.00 EUR · forgone 50.00 EUR"));
}

void TestSteps::moreIsAcceptedAndCreditedWithAnotherInvoice()
{
    ExampleWindow example;
    claimed(example);
    example.type("credits", "acceptedAmount", s("150"));
    example.type("credits", "invoice", s("RE-1"));
    example.click("credits", "credited");
    step(example, "rest.dispute");
    QCOMPARE(example.find<QLineEdit>("credits", "acceptedAmount")->text(), s("200.00"));
    step(example, "accepted"); // all of it by now
    QCOMPARE(example.find<QLineEdit>("credits", "invoice")->text(), QString());
    QCOMPARE(example.find<QTableView>("credits", "ledger")->model()->index(0, 5).data().toString(),
        s("accepted 50.00 EUR · credited 150.00 EUR"));
    example.click("credits", "credited");
    QCOMPARE(QApplication::focusWidget()->objectName(), s("invoice"));
    QCOMPARE(stored(example).state, ClaimState::Accepted);
    example.type("credits", "invoice", s("RE-2"));
    step(example, "credited");
    QCOMPARE(stored(example).steps.back().amount->toText(), s("50.00 EUR"));
    QCOMPARE(example.find<QTableView>("credits", "ledger")->model()->index(0, 5).data().toString(), s("credited"));
}

void TestSteps::stepsAreTakenBackWithAReason()
{
    ExampleWindow example;
    claimed(example);
    step(example, "disputed");
    example.find<QPushButton>("credits", "takeBack")->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QVERIFY2(asked(example).contains(s("Take back the step “disputed on 12 Oct 2026”?")), qPrintable(asked(example)));
    QCOMPARE(QApplication::focusWidget()->objectName(), s("takeBackReason"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // not without a reason
    QCOMPARE(stored(example).state, ClaimState::Disputed);
    QTest::keyClicks(QApplication::focusWidget(), s("wrong row"));
    QSignalSpy judged(&example.session(), &Session::portfolioChanged);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(judged.wait(patience));
    QCOMPARE(stored(example).state, ClaimState::Claimed);
    QCOMPARE(QApplication::focusWidget(), list(example));
    example.click("credits", "takeBack");
    QVERIFY2(asked(example).contains(s("Take back the claim of 200.00 EUR for ")), qPrintable(asked(example)));
    QTest::keyClicks(QApplication::focusWidget(), s("too early"));
    step(example, "confirm");
    QVERIFY(allClaims(example.session().workspace().database())->empty());
    QVERIFY(enabled(example, "claim") && !enabled(example, "takeBack"));
    QCOMPARE(example.find<QLabel>("credits", "story")->text(), s("Not claimed."));
    step(example, "claim");
    QCOMPARE(stored(example).state, ClaimState::Claimed);
}

void TestSteps::aQuestionGoesWithTheRowThatItIsAbout()
{
    ExampleWindow example;
    claimed(example);
    example.type("credits", "note", s("Outside the contract"));
    example.click("credits", "rejected");
    auto *question = example.find<QWidget>("credits", "question");
    QVERIFY(question->isVisible());
    example.waitUntilJudged(); // the same row comes back
    QVERIFY(question->isVisible());
    QCOMPARE(example.find<QLineEdit>("credits", "note")->text(), s("Outside the contract"));
    auto *state = example.find<QComboBox>("credits", "state");
    state->setFocus();
    QTest::keyClick(state, Qt::Key_End); // forgone: no row
    QVERIFY(!question->isVisible());
    QCOMPARE(example.find<QLineEdit>("credits", "note")->text(), QString());
    QTest::keyClick(state, Qt::Key_Home);
    QCOMPARE(example.find<QLineEdit>("credits", "note")->text(), s("Outside the contract")); // it waited at its row
    example.find<QLineEdit>("credits", "note")->clear();
    example.click("credits", "rejected"); // says that the reason is missing
    QVERIFY(example.find<QWidget>("credits", "banner")->isVisible());
    example.type("credits", "note", s("Outside the contract"));
    example.click("credits", "rejected");
    QVERIFY(question->isVisible());
    QVERIFY(!example.find<QWidget>("credits", "banner")->isVisible());
    QCOMPARE(stored(example).state, ClaimState::Claimed);
}

void TestSteps::anUndoneImportIsAskedAboutAndHasAReason()
{
    ExampleWindow example;
    example.importTickets();
    example.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(example.window.get()));
    example.open("measurements");
    const auto undone = [&] { return allImports(example.session().workspace().database())->front().undone; };
    example.click("measurements", "undoImport");
    QCOMPARE(QApplication::focusWidget()->objectName(), s("undoReason"));
    QVERIFY(!example.find<QWidget>("measurements", "question")->isVisible());
    QVERIFY(!undone());
    example.type("measurements", "undoReason", s("wrong month"));
    example.click("measurements", "undoImport");
    auto *banner = example.find<QWidget>("measurements", "question");
    QVERIFY(banner->isVisible());
    QStringList said;
    for (const auto *label : banner->findChildren<QLabel *>())
        said += label->text();
    const QString sentence = said.join(u' ');
    QVERIFY2(
        sentence.contains(s("Withdraw the import of tickets.csv? 8 new or changed record(s) of it no longer count")),
        qPrintable(sentence));
    QVERIFY2(sentence.contains(s("no longer covers the days from 1 Sep 2026 to 28 Sep 2026,")), qPrintable(sentence));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!undone());
    example.click("measurements", "undoImport");
    example.click("measurements", "confirm");
    QTRY_VERIFY(undone());
    QCOMPARE(QApplication::focusWidget(), example.find<QTableView>("measurements", "imports"));
}

void TestSteps::theKeyboardIsWhereTheImportGoesOn()
{
    ExampleWindow example;
    example.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(example.window.get()));
    example.open("measurements");
    auto *assistant = example.window->page(s("measurements"))->findChild<ImportAssistant *>();
    const auto focused = [] {
        return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : s("-");
    };
    QFile file(example.path(s("export.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Ticket;Service;Priority;Opened;Resolved\nT-1;DESK;High;01.09.2026 09:30;01.09.2026 11:00\n"
               "T-2;DESK;High;31.09.2026 09:30;01.10.2026 11:00\n");
    file.close();
    example.fileToOpen = file.fileName();
    example.click("measurements", "import");
    QTRY_COMPARE(assistant->step(), int(ImportAssistant::Format));
    QCOMPARE(focused(), s("next"));
    example.click("measurements", "next");
    QCOMPARE(assistant->step(), int(ImportAssistant::Columns));
    example.click("measurements", "next");
    QTRY_COMPARE(assistant->step(), int(ImportAssistant::Check));
    QVERIFY(!enabledOn(example, "measurements", "next")); // a row cannot be read, and it is all or nothing
    const auto *check = assistant->findChild<ImportCheck *>();
    QVERIFY2(check->isAncestorOf(QApplication::focusWidget()), qPrintable(focused()));
}

void TestSteps::theKeyboardGoesToWhatAPageIsAbout()
{
    ExampleWindow example;
    example.importTickets(true);
    example.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(example.window.get()));
    example.open("agreements");
    const std::pair<const char *, const char *> places[] = {
        {"credits", "ledger"}, {"measurements", "imports"}, {"agreements", "agreements"}};
    for (const auto &[page, list] : places) {
        example.open(page);
        QCOMPARE(QApplication::focusWidget()->objectName(), QString::fromLatin1(list));
    }
    // What the rail leads to leaves the keyboard in the rail, where the next arrow key leads on.
    auto *entry = example.window->findChild<QWidget *>(s("rail_suppliers"));
    entry->setFocus();
    QTest::keyClick(entry, Qt::Key_Space);
    QCOMPARE(QApplication::focusWidget(), entry);
}

int main(int argc, char **argv) { return runLookTest<TestSteps>(argc, argv); }

#include "tst_steps.moc"
