// SPDX-License-Identifier: GPL-3.0-or-later
#include "lookmain.h"
#include "models/store/audittrail.h"
#include "models/store/repositories.h"
#include "models/workspace/formdrafts.h"
#include "pagesfixture.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/questionbanner.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

using namespace kept;
using namespace kept::test;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

/// The window with the example's agreement open and its title edited.
struct EditedAgreement : ExampleWindow {
    EditedAgreement()
    {
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get()))
            qFatal("The window does not come up.");
        open("agreements", s("EXAMPLE-001"));
        before = title()->text();
        title()->setFocus();
        QTest::keyClick(title(), Qt::Key_End);
        QTest::keyClicks(title(), s(" edited"));
    }
    [[nodiscard]] QLineEdit *title() const { return find<QLineEdit>("agreements", "title"); }
    [[nodiscard]] QuestionBanner *question() const { return find<QuestionBanner>("agreements", "question"); }
    QString before;
};

QString focused() { return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString(); }

void pressKey(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

} // namespace

/// Edits that were not saved: every way out asks in the same way, and a crash takes none of them.
class EditsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void closingAsksEveryTime()
    {
        EditedAgreement example;
        for (int time = 0; time < 2; ++time) {
            QVERIFY(!example.window->close());
            QVERIFY(example.question()->isVisible());
            QCOMPARE(focused(), s("leave.save"));
            pressKey(Qt::Key_Escape);
            QVERIFY(!example.question()->isVisible());
            QCOMPARE(focused(), s("title"));
            QCOMPARE(example.title()->text(), example.before + s(" edited"));
        }
        QVERIFY(!example.window->close());
        pressKey(Qt::Key_Tab);
        QCOMPARE(focused(), s("leave.discard"));
        pressKey(Qt::Key_Space);
        QTRY_VERIFY(!example.window->isVisible());
        QVERIFY(!example.window->session());
    }

    void everyWayOutAsks_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("shown"); // the page after discarding; empty for the start page
        QTest::newRow("close the workbook") << (Qt::CTRL | Qt::Key_W).toCombined() << QString();
        QTest::newRow("another page") << (Qt::CTRL | Qt::Key_2).toCombined() << s("suppliers");
        QTest::newRow("the list of agreements") << (Qt::CTRL | Qt::Key_3).toCombined() << s("agreements");
        QTest::newRow("a new agreement") << (Qt::CTRL | Qt::Key_N).toCombined() << s("agreements");
        QTest::newRow("reload") << int(Qt::Key_F5) << s("agreements");
        QTest::newRow("another workbook") << (Qt::CTRL | Qt::Key_O).toCombined() << s("overview");
    }

    void everyWayOutAsks()
    {
        QFETCH(const int, key);
        QFETCH(const QString, shown);
        EditedAgreement example;
        example.fileToOpen = example.path(s("example.kept"));
        const QKeyCombination keys = QKeyCombination::fromCombined(key);
        pressKey(keys.key(), keys.keyboardModifiers());
        QVERIFY(example.question()->isVisible());
        QCOMPARE(example.title()->text(), example.before + s(" edited"));
        QVERIFY(example.window->page(s("agreements"))->isVisible());
        QTest::keyClick(example.question()->findChild<QPushButton *>(s("leave.discard")), Qt::Key_Space);
        if (shown.isEmpty())
            QTRY_VERIFY(!example.window->session());
        else
            QTRY_VERIFY(example.window->page(shown)->isVisible() && !example.window->page(shown)->hasDraft());
    }

    void backOfANewAgreementAsks()
    {
        EditedAgreement example;
        pressKey(Qt::Key_N, Qt::ControlModifier);
        QTest::keyClick(example.question()->findChild<QPushButton *>(s("leave.discard")), Qt::Key_Space);
        QTRY_COMPARE(focused(), s("reference"));
        QTest::keyClicks(QApplication::focusWidget(), s("NEW-1"));
        Q_EMIT example.window->page(s("agreements"))->findChild<PageHeader *>()->backRequested();
        QVERIFY(example.question()->isVisible());
        QCOMPARE(example.find<QLineEdit>("agreements", "reference")->text(), s("NEW-1"));
    }

    void unreadableTextIsAnEdit()
    {
        EditedAgreement example;
        QTest::keyClick(example.title(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!example.window->page(s("agreements"))->hasDraft());
        example.type("agreements", "creditCap", s("a third"));
        QVERIFY(!example.window->close());
        QVERIFY(example.question()->isVisible());
    }

    void savingGoesOn()
    {
        ExampleWindow example;
        example.open("suppliers");
        auto *list = example.find<QTableView>("suppliers", "suppliers");
        list->setCurrentIndex(list->model()->index(0, 0));
        const QString first = example.find<QLineEdit>("suppliers", "name")->text();
        example.type("suppliers", "category", s("hosting"));
        QTest::keyClick(list, Qt::Key_Down);
        auto *question = example.find<QuestionBanner>("suppliers", "question");
        QVERIFY(question->isVisible());
        QTRY_COMPARE(list->currentIndex().row(), 0);
        QCOMPARE(example.find<QLineEdit>("suppliers", "name")->text(), first);
        QTest::keyClick(question->findChild<QPushButton *>(s("leave.save")), Qt::Key_Return);
        QTRY_COMPARE(list->currentIndex().row(), 1);
        QTRY_VERIFY(example.find<QLineEdit>("suppliers", "name")->text() != first);
        const auto stored = allOrganisations(example.session().workspace().database());
        const auto saved =
            std::find_if(stored->begin(), stored->end(), [&](const Organisation &each) { return each.name == first; });
        QCOMPARE(saved->category, s("hosting"));
    }

    void aCrashTakesNoEdits()
    {
        EditedAgreement example;
        QTest::mouseClick(example.find<QPushButton>("agreements", "addServiceLevel"), Qt::LeftButton);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), s("Added level"));
        const QString level = QApplication::focusWidget()->objectName();
        example.type("agreements", "creditCap", s("a third"));
        const QString workbook = example.path(s("example.kept"));
        const QString folder = draftFolder(workbook);
        const auto isKept = [&] {
            const auto drafts = formDrafts(folder);
            return drafts.size() == 1 && drafts[0].fields.value(u"fields")[level].toString() == s("Added level");
        };
        QVERIFY(QTest::qWaitFor(isKept, 5000));
        const auto entries = auditHead(example.session().workspace().database());
        example.window.reset(); // nothing of what closing does is done
        const auto clock = [] { return *parseIso(s("2026-10-12T12:00:00Z")); };
        MainWindow next(clock, {});
        next.show();
        QVERIFY(next.openWorkbook(workbook));
        auto *question = next.page(s("overview"))->findChild<QuestionBanner *>(s("question"));
        QTRY_VERIFY_WITH_TIMEOUT(question->isVisible(), patience);
        QCOMPARE(auditHead(next.session()->workspace().database())->sequence, entries->sequence);
        QTest::keyClick(question->findChild<QPushButton *>(s("draft.open")), Qt::Key_Space);
        QTRY_VERIFY(next.page(s("agreements"))->hasDraft());
        const Page *page = next.page(s("agreements"));
        QCOMPARE(page->findChild<QLineEdit *>(s("title"))->text(), example.before + s(" edited"));
        QCOMPARE(page->findChild<QLineEdit *>(s("creditCap"))->text(), s("a third"));
        QCOMPARE(page->findChild<QLineEdit *>(level)->text(), s("Added level"));
        next.close();
        QTest::keyClick(page->findChild<QPushButton *>(s("leave.discard")), Qt::Key_Space);
        QTRY_VERIFY(!next.isVisible());
        QVERIFY(formDrafts(folder).empty());
    }

    void aCellThatIsOpenGoesWithItsWindow()
    {
        ExampleWindow example;
        example.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(example.window.get()));
        example.open("agreements", s("EXAMPLE-001"));
        auto *add = example.find<QPushButton>("agreements", "signatories.add");
        add->setFocus();
        pressKey(Qt::Key_Space);
        QVERIFY(QApplication::focusWidget()->inherits("QLineEdit"));
        QTest::keyClicks(QApplication::focusWidget(), s("Sample Person"));
        example.window.reset(); // what the cell tells on its way finds a page that is whole
    }

    void minutesSurviveTheProgram()
    {
        ExampleWindow example;
        example.open("reviews", s("example-desk"));
        QTest::keyClicks(example.find<QPlainTextEdit>("reviews", "minutes"), s("Two tickets were late."));
        const QString workbook = example.path(s("example.kept"));
        QVERIFY(QTest::qWaitFor([&] { return !formDrafts(draftFolder(workbook)).empty(); }, 5000));
        example.window.reset();
        MainWindow next([] { return *parseIso(s("2026-10-12T12:00:00Z")); }, {});
        next.show();
        QVERIFY(next.openWorkbook(workbook));
        auto *question = next.page(s("overview"))->findChild<QuestionBanner *>(s("question"));
        QTRY_VERIFY_WITH_TIMEOUT(question->isVisible(), patience);
        QTest::keyClick(question->findChild<QPushButton *>(s("draft.open")), Qt::Key_Space);
        QTRY_VERIFY(next.page(s("reviews"))->hasDraft());
        QCOMPARE(next.page(s("reviews"))->findChild<QPlainTextEdit *>(s("minutes"))->toPlainText(),
            s("Two tickets were late."));
    }
};

int main(int argc, char **argv) { return runLookTest<EditsTest>(argc, argv); }
#include "tst_edits.moc"
