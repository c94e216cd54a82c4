// SPDX-License-Identifier: GPL-3.0-or-later
#include "lookmain.h"
#include "models/store/repositories.h"
#include "models/workspace/formdrafts.h"
#include "pagesfixture.h"
#include "ui/widgets/datefield.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>

using namespace kept;
using namespace kept::test;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}
void type(const char *text) { QTest::keyClicks(QApplication::focusWidget(), s(text)); }
void undo() { press(Qt::Key_Z, Qt::ControlModifier); }
void redo() { press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier); }

/// The window on the example, with a page open and active.
struct Window : ExampleWindow {
    explicit Window(const char *page, const QString &id = {}) : m_page(page)
    {
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get()))
            qFatal("The window does not come up.");
        open(page, id);
    }
    template <typename Widget>
    [[nodiscard]] Widget *field(const char *name) const
    {
        return find<Widget>(m_page, name);
    }
    /// What the menu Edit offers: the texts of the actions that can be used.
    [[nodiscard]] QString offered() const
    {
        auto *menu = window->findChild<QMenu *>(s("edit"));
        Q_EMIT menu->aboutToShow();
        QStringList texts;
        for (const QAction *action : menu->actions())
            if (action->isVisible() && action->isEnabled())
                texts << action->text();
        return texts.join(s("; "));
    }
    void focus(const char *name) const { field<QWidget>(name)->setFocus(); }

private:
    const char *m_page;
};

} // namespace

/// Undo and redo of every edit in a form, with names, by keys.
class UndoTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void typingIntoOneFieldIsOneStep()
    {
        Window example("agreements", s("EXAMPLE-001"));
        auto *title = example.field<QLineEdit>("title");
        const QString before = title->text();
        QCOMPARE(example.offered(), QString());
        title->setFocus();
        press(Qt::Key_End);
        type(" edited");
        QCOMPARE(example.offered(), s("Undo change of “Title”"));
        example.focus("owner");
        press(Qt::Key_End);
        type("!");
        QCOMPARE(example.offered(), s("Undo change of “Owner on our side”"));
        undo();
        QCOMPARE(title->text(), before + s(" edited"));
        QCOMPARE(example.offered(), s("Undo change of “Title”; Redo change of “Owner on our side”"));
        QVERIFY(example.field<QLineEdit>("owner")->hasFocus());
        undo();
        QCOMPARE(title->text(), before);
        QVERIFY(!example.window->page(s("agreements"))->hasDraft());
        QCOMPARE(example.offered(), s("Redo change of “Title”"));
        redo();
        QCOMPARE(title->text(), before + s(" edited"));
        press(Qt::Key_Y, Qt::ControlModifier);
        QVERIFY(example.field<QLineEdit>("owner")->text().endsWith(u'!'));
    }

    void undoDoesNotReachBehindAnAmendment()
    {
        Window example("agreements", s("EXAMPLE-001"));
        auto *title = example.field<QLineEdit>("title");
        title->setFocus();
        press(Qt::Key_End);
        type(" more");
        const QString amended = title->text();
        press(Qt::Key_S, Qt::ControlModifier);
        type("Agreed");
        QTest::keyClick(example.field<QPushButton>("amendment.save"), Qt::Key_Space);
        const auto stored = findAgreementByReference(example.session().workspace().database(), s("EXAMPLE-001"));
        QCOMPARE(stored->versions.size(), std::size_t(2));
        QCOMPARE(example.offered(), QString());
        title->setFocus();
        undo();
        QCOMPARE(title->text(), amended);
        QVERIFY(!example.window->page(s("agreements"))->hasDraft());
        // And the next edit is an ordinary one.
        press(Qt::Key_End);
        type("!");
        QCOMPARE(example.offered(), s("Undo change of “Title”"));
        undo();
        QCOMPARE(title->text(), amended);
        QVERIFY(!example.window->page(s("agreements"))->hasDraft());
    }

    void aFieldThatIsLeftBeginsANewStep()
    {
        Window example("agreements", s("EXAMPLE-001"));
        auto *title = example.field<QLineEdit>("title");
        const QString before = title->text();
        title->setFocus();
        press(Qt::Key_End);
        type(" a");
        press(Qt::Key_Tab);
        title->setFocus();
        press(Qt::Key_End);
        type(" b");
        undo();
        QCOMPARE(title->text(), before + s(" a"));
    }

    void rowsOfATableAreSteps()
    {
        Window example("agreements", s("EXAMPLE-001"));
        auto *table = example.field<QTableWidget>("glossary.table");
        const int rows = table->rowCount();
        auto *add = example.field<QPushButton>("glossary.add");
        add->setFocus();
        press(Qt::Key_Space);
        type("Word");
        press(Qt::Key_Return);
        QTRY_COMPARE(example.offered(), s("Undo new row in “Glossary”"));
        press(Qt::Key_F2);
        type("Other");
        press(Qt::Key_Return);
        QTRY_COMPARE(example.offered(), s("Undo change of “Glossary”"));
        QTest::mouseClick(example.field<QPushButton>("glossary.remove"), Qt::LeftButton);
        QCOMPARE(example.offered(), s("Undo removal of a row in “Glossary”"));
        QCOMPARE(table->rowCount(), rows);
        example.focus("title");
        undo();
        QCOMPARE(table->item(rows, 0)->text(), s("Other"));
        undo();
        QCOMPARE(table->item(rows, 0)->text(), s("Word"));
        undo();
        QCOMPARE(table->rowCount(), rows);
    }

    void rowsAreMovedByKeysAndButtons()
    {
        Window example("agreements", s("EXAMPLE-001"));
        auto *table = example.field<QTableWidget>("glossary.table");
        const int rows = table->rowCount();
        for (const char *word : {"First", "Second", "Third"}) {
            example.focus("glossary.add");
            press(Qt::Key_Space);
            type(word);
            press(Qt::Key_Return);
        }
        const auto words = [&] {
            QStringList texts;
            for (int row = rows; row < table->rowCount(); ++row)
                texts << table->item(row, 0)->text();
            return texts.join(s(" "));
        };
        QTRY_COMPARE(words(), s("First Second Third"));
        table->setFocus();
        table->setCurrentCell(rows + 2, 0);
        press(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(words(), s("First Third Second"));
        QCOMPARE(table->currentRow(), rows + 1);
        QCOMPARE(example.offered(), s("Undo move of a row in “Glossary”"));
        auto *down = example.field<QAbstractButton>("glossary.down");
        QCOMPARE(down->accessibleName(), s("Move down: Glossary"));
        down->setFocus();
        press(Qt::Key_Space);
        press(Qt::Key_Space); // as far as it goes
        QCOMPARE(words(), s("First Second Third"));
        undo();
        QCOMPARE(words(), s("First Third Second"));
        undo();
        QCOMPARE(words(), s("First Second Third"));
        // Several rows that are chosen go together.
        table->setFocus();
        table->setCurrentCell(rows + 1, 0);
        table->item(rows + 2, 0)->setSelected(true);
        press(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(words(), s("Second Third First"));
    }

    void serviceLevelsAreMoved()
    {
        Window example("agreements", s("EXAMPLE-001"));
        const auto name = [&](int level) {
            return example.field<QLineEdit>(qPrintable(s("serviceLevels[%1].name").arg(level)))->text();
        };
        const QString first = name(0);
        const QString second = name(1);
        QVERIFY(first != second);
        example.focus("serviceLevels[1].up");
        press(Qt::Key_Space);
        QCOMPARE(name(0), second);
        QCOMPARE(name(1), first);
        QCOMPARE(QApplication::focusWidget()->objectName(), s("serviceLevels[0].up"));
        QCOMPARE(example.offered(), s("Undo move of the service level “%1”").arg(second));
        press(Qt::Key_Space); // it is the first
        QCOMPARE(name(0), second);
        undo();
        QCOMPARE(name(0), first);
    }

    void anOpenCellUndoesItsOwnTyping()
    {
        Window example("agreements", s("EXAMPLE-001"));
        example.focus("title");
        press(Qt::Key_End);
        type("!");
        const QString title = example.field<QLineEdit>("title")->text();
        example.focus("glossary.add");
        press(Qt::Key_Space);
        type("Word");
        auto *cell = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(cell);
        undo();
        QCOMPARE(cell->text(), QString());
        QCOMPARE(example.field<QLineEdit>("title")->text(), title);
    }

    void serviceLevelsComeBackWhole()
    {
        Window example("agreements", s("EXAMPLE-001"));
        const QString name = example.field<QLineEdit>("serviceLevels[0].name")->text();
        const QString target = example.field<QLineEdit>("serviceLevels[0].targets")->text();
        QTest::mouseClick(example.field<QPushButton>("serviceLevels[0].remove"), Qt::LeftButton);
        QVERIFY(example.offered().startsWith(s("Undo removal of the service level “") + name));
        undo();
        QCOMPARE(example.field<QLineEdit>("serviceLevels[0].name")->text(), name);
        QCOMPARE(example.field<QLineEdit>("serviceLevels[0].targets")->text(), target);
        QVERIFY(!example.window->page(s("agreements"))->hasDraft());
    }

    void aTextThatCannotBeReadIsAStepToo()
    {
        Window example("agreements", s("EXAMPLE-001"));
        auto *end = example.field<DateField>("term.end");
        const QString before = end->text();
        end->setFocus();
        press(Qt::Key_A, Qt::ControlModifier);
        type("31.4.2027");
        press(Qt::Key_Tab);
        QCOMPARE(end->text(), s("31.4.2027"));
        example.focus("title");
        press(Qt::Key_End);
        type("!");
        undo();
        QCOMPARE(end->text(), s("31.4.2027"));
        undo();
        QCOMPARE(end->text(), before);
        redo();
        QCOMPARE(end->text(), s("31.4.2027"));
    }

    void theKeptDraftFollows()
    {
        Window example("agreements", s("EXAMPLE-001"));
        const QString folder = draftFolder(example.session().workspace().database().path());
        const auto kept = [&] {
            const auto drafts = formDrafts(folder);
            return drafts.empty() ? QString() : drafts.front().fields[u"fields"][u"title"].toString();
        };
        auto *title = example.field<QLineEdit>("title");
        const QString before = title->text();
        title->setFocus();
        press(Qt::Key_End);
        type(" a");
        press(Qt::Key_Tab);
        title->setFocus();
        press(Qt::Key_End);
        type(" b");
        QTRY_COMPARE_WITH_TIMEOUT(kept(), before + s(" a b"), patience);
        undo();
        QTRY_COMPARE_WITH_TIMEOUT(kept(), before + s(" a"), patience);
        undo();
        QTRY_COMPARE_WITH_TIMEOUT(kept(), QString(), patience);
    }

    void aSupplierIsUndone()
    {
        Window example("suppliers");
        auto *name = example.field<QLineEdit>("name");
        const QString before = name->text();
        QVERIFY(!before.isEmpty());
        name->setFocus();
        press(Qt::Key_End);
        type(" new");
        example.focus("notes");
        type("A note.");
        QCOMPARE(example.offered(), s("Undo change of “Notes”"));
        undo();
        QVERIFY(!example.field<QPlainTextEdit>("notes")->toPlainText().contains(s("A note.")));
        QCOMPARE(name->text(), before + s(" new"));
        undo();
        QCOMPARE(name->text(), before);
        QVERIFY(!example.window->page(s("suppliers"))->hasDraft());
        redo();
        QCOMPARE(name->text(), before + s(" new"));
    }

    void aReviewIsUndone()
    {
        Window example("reviews");
        auto *minutes = example.field<QPlainTextEdit>("minutes");
        minutes->setFocus();
        type("All well.");
        QCOMPARE(example.offered(), s("Undo change of “Minutes”"));
        undo();
        QCOMPARE(minutes->toPlainText(), QString());
        QVERIFY(!example.window->page(s("reviews"))->hasDraft());
        redo();
        QCOMPARE(minutes->toPlainText(), s("All well."));
        press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(!example.window->page(s("reviews"))->hasDraft());
    }

    void savingTakesTheOpenCell()
    {
        Window example("suppliers");
        example.focus("contacts.add");
        press(Qt::Key_Space);
        type("Anna");
        press(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(!example.window->page(s("suppliers"))->hasDraft());
        const auto stored = findOrganisation(example.session().workspace().database(),
            *OrganisationId::parse(example.window->page(s("suppliers"))->place().id));
        QCOMPARE(stored->contacts.back().name, s("Anna"));
    }
};

int main(int argc, char **argv) { return runLookTest<UndoTest>(argc, argv); }
#include "tst_undo.moc"
