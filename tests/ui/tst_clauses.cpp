// SPDX-License-Identifier: GPL-3.0-or-later
// Clauses in the agreement's form: their texts, the library, what a call-off inherits, and findings that a clause
// mends.
#include "editorbench.h"
#include "lookmain.h"
#include "models/workspace/agreements.h"
#include "models/workspace/organisations.h"
#include "ui/pages/agreementspage.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>

using namespace kept;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

Organisation organisation(const char *id, const char *name, bool internal)
{
    return {*OrganisationId::parse(s(id)), s(name), {}, internal, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, false, 0};
}

Agreement draft(const char *reference)
{
    Agreement made =
        newAgreement(*OrganisationId::parse(s("host")), *OrganisationId::parse(s("own")), QDate(2026, 11, 24));
    made.reference = s(reference);
    made.title = s("Hosting");
    made.latest().content.zone = s("UTC");
    return made;
}

/// The page on A-1, a call-off of FR-1 when asked for.
struct Bench : EditorBench {
    std::unique_ptr<AgreementsPage> page;

    explicit Bench(bool callOff = false, const QString &language = s("en"))
    {
        Workspace &workspace = session->workspace();
        Agreement framework = draft("FR-1");
        framework.latest().content.clauses = {{s("1"), s("Scope"), s("All of it.")}, {s("2"), s("Law"), s("German.")}};
        framework.latest().content.escalation = {{s("Open for 4 hours"), s("Head of service"), s("1h")}};
        Agreement made = draft("A-1");
        made.latest().content.language = language;
        if (callOff)
            made.framework = framework.id;
        if (!saveSupplier(workspace, organisation("host", "Sample Hosting AG", false))
            || !saveSupplier(workspace, organisation("own", "Sample Customer GmbH", true))
            || !saveDraft(workspace, framework) || !saveDraft(workspace, made))
            qFatal("The records cannot be stored.");
        page = std::make_unique<AgreementsPage>(*session);
        if (!present(*page))
            qFatal("The page is not shown.");
        page->open({s("agreements"), s("A-1"), std::nullopt, std::nullopt});
    }
    template <typename Widget>
    [[nodiscard]] Widget *find(const char *name) const
    {
        auto *found = page->findChild<Widget *>(QLatin1String(name));
        if (!found)
            qFatal("There is no %s.", name);
        return found;
    }
    void push(const char *button) const
    {
        find<QPushButton>(button)->setFocus();
        press(Qt::Key_Space);
    }
    [[nodiscard]] AgreementContent saved() const
    {
        find<QPushButton>("save")->click();
        return findAgreementByReference(database(), s("A-1"))->latest().content;
    }
};

} // namespace

class TestClauses : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void clausesComeFromTheLibraryByKeyboard()
    {
        Bench bench;
        bench.push("clauses.fromLibrary");
        QCOMPARE(QApplication::focusWidget()->objectName(), s("clauses.library.search"));
        const auto *list = bench.find<QListWidget>("clauses.library.list");
        QCOMPARE(list->count(), 53);
        typeText("security incid");
        QVERIFY(tabTo("clauses.library.list"));
        QCOMPARE(list->currentItem()->text(), s("Security incidents – Security"));
        press(Qt::Key_Space);
        auto *search = bench.find<QLineEdit>("clauses.library.search");
        search->setFocus();
        press(Qt::Key_A, Qt::ControlModifier);
        typeText("scope of services");
        QVERIFY(bench.find<QPlainTextEdit>("clauses.library.text")
                    ->toPlainText()
                    .startsWith(s("The provider delivers the following services to the customer")));
        QVERIFY(tabTo("clauses.library.list"));
        press(Qt::Key_Space);
        QCOMPARE(bench.find<QPushButton>("clauses.library.add")->text(), s("Add 2 clause(s)"));
        QVERIFY(tabTo("clauses.library.add"));
        press(Qt::Key_Space);
        QCOMPARE(QApplication::focusWidget()->objectName(), s("clauses.table"));
        const auto clauses = bench.saved().clauses;
        QCOMPARE(clauses.size(), std::size_t(2));
        QCOMPARE(clauses[0].number + u' ' + clauses[0].title, s("1 Scope of services"));
        QCOMPARE(clauses[1].number + u' ' + clauses[1].title, s("2 Security incidents"));
    }

    void theLibraryOpensInSightAndIsWorkedFromItsFilter()
    {
        Bench bench;
        bench.page->resize(1264, 560);
        bench.push("clauses.fromLibrary");
        const auto *picker = bench.find<QWidget>("clauses.library");
        QTRY_COMPARE(picker->visibleRegion().boundingRect(), picker->rect());
        typeText("security incid");
        press(Qt::Key_Down);
        QCOMPARE(QApplication::focusWidget()->objectName(), s("clauses.library.list"));
        press(Qt::Key_Return); // nothing is marked
        QVERIFY(picker->isVisible());
        press(Qt::Key_Space);
        press(Qt::Key_Return);
        QVERIFY(!picker->isVisible());
        const auto clauses = bench.saved().clauses;
        QCOMPARE(clauses.size(), std::size_t(1));
        QCOMPARE(clauses[0].title, s("Security incidents"));
    }

    void theLibrarySpeaksTheAgreementsLanguage()
    {
        Bench bench(false, s("de"));
        bench.push("clauses.fromLibrary");
        typeText("Gerichtsstand");
        QCOMPARE(bench.find<QListWidget>("clauses.library.list")->currentItem()->text(),
            s("Recht und Gerichtsstand – General"));
        press(Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget()->objectName(), s("clauses.fromLibrary"));
        QVERIFY(!bench.find<QWidget>("clauses.library")->isVisible());
    }

    void theTextOfAClauseIsWrittenBelowTheTable()
    {
        Bench bench;
        bench.push("clauses.add");
        typeText("1");
        press(Qt::Key_Tab);
        typeText("Scope");
        press(Qt::Key_Return);
        auto *text = bench.find<QPlainTextEdit>("clauses.text");
        text->setFocus();
        typeText("First line.");
        press(Qt::Key_Return);
        typeText("Second line.");
        const auto clauses = bench.saved().clauses;
        QCOMPARE(clauses.size(), std::size_t(1));
        QVERIFY(clauses.front() == (Clause{s("1"), s("Scope"), s("First line.\nSecond line.")}));
    }

    void aFindingOffersTheClauseThatMendsIt()
    {
        Bench bench;
        bench.push("clause.exit");
        QCOMPARE(QApplication::focusWidget()->objectName(), s("exit"));
        QVERIFY(bench.find<QPlainTextEdit>("exit")->toPlainText().size() > 150);
        press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier); // nothing to redo
        bench.page->setFocus();
        const auto open = [&bench] { return bench.page->findChildren<QWidget *>(s("finding.exit")); };
        QTRY_VERIFY(open().isEmpty());
        QVERIFY(bench.saved().exit.size() > 150);
    }

    void aCallOffShowsWhatItInheritsAndOverridesIt()
    {
        Bench bench(true);
        auto *table = bench.find<QTableWidget>("clauses.table");
        QCOMPARE(table->rowCount(), 2);
        QCOMPARE(table->item(1, 1)->text(), s("Law"));
        QVERIFY(!(table->item(1, 1)->flags() & Qt::ItemIsEditable));
        QCOMPARE(table->item(1, 1)->data(Qt::AccessibleTextRole).toString(), s("Law, inherited from FR-1"));
        QVERIFY(!bench.find<QPushButton>("clauses.remove")->isVisibleTo(bench.page.get()));
        QCOMPARE(bench.find<QTableWidget>("escalation.table")->item(0, 1)->text(), s("Head of service"));
        QVERIFY(!bench.page->hasDraft()); // what is inherited is not the call-off's own
        bench.push("clauses.override");
        QVERIFY(bench.page->hasDraft());
        QVERIFY(table->item(1, 1)->flags() & Qt::ItemIsEditable);
        table->setCurrentCell(1, 1);
        press(Qt::Key_F2);
        press(Qt::Key_A, Qt::ControlModifier);
        typeText("Law of Austria");
        press(Qt::Key_Return);
        const AgreementContent saved = bench.saved();
        QCOMPARE(saved.clauses.size(), std::size_t(2));
        QCOMPARE(saved.clauses[1].title, s("Law of Austria"));
        QVERIFY(saved.escalation.empty());
        // Without a row of its own it inherits again.
        table->setFocus();
        for (int row : {1, 0}) {
            table->setCurrentCell(row, 1);
            bench.push("clauses.remove");
        }
        QCOMPARE(table->rowCount(), 2);
        QCOMPARE(table->item(1, 1)->text(), s("Law"));
        QVERIFY(bench.saved().clauses.empty());
    }

    void anOwnRowTakesThePlaceOfWhatIsInherited()
    {
        Bench bench(true);
        bench.push("escalation.add");
        typeText("Down for a day");
        press(Qt::Key_Return);
        const auto *table = bench.find<QTableWidget>("escalation.table");
        QTRY_COMPARE(QApplication::focusWidget(), table); // the cell closes
        QCOMPARE(table->rowCount(), 1);
        QCOMPARE(bench.saved().escalation.size(), std::size_t(1));
    }

    void savingLeavesTheKeyboardInTheText()
    {
        Bench bench;
        bench.push("clauses.add");
        typeText("1");
        press(Qt::Key_Tab);
        typeText("Answers");
        press(Qt::Key_Return);
        auto *text = bench.find<QPlainTextEdit>("clauses.text");
        text->setFocus();
        typeText("The desk answers");
        press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(!bench.page->hasDraft());
        QVERIFY(bench.settled());
        QCOMPARE(QApplication::focusWidget(), text);
        typeText(" calls.");
        QCOMPARE(text->toPlainText(), s("The desk answers calls."));
        press(Qt::Key_Home);
        press(Qt::Key_Delete);
        press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(!bench.page->hasDraft());
        QCOMPARE(QApplication::focusWidget(), text);
        QCOMPARE(text->textCursor().position(), 0);
    }

    void goingToAPlaceholderSelectsIt()
    {
        Bench bench;
        bench.push("clauses.add");
        typeText("1");
        press(Qt::Key_Tab);
        typeText("Hours");
        press(Qt::Key_Return);
        auto *text = bench.find<QPlainTextEdit>("clauses.text");
        text->setFocus();
        typeText("The desk answers {{hours}} a day.");
        bench.push("go.placeholders");
        QCOMPARE(QApplication::focusWidget(), text);
        QCOMPARE(text->textCursor().selectedText(), s("{{hours}}"));
        QTRY_VERIFY(text->viewport()->visibleRegion().contains(text->cursorRect().center()));
        typeText("8 hours");
        QCOMPARE(text->toPlainText(), s("The desk answers 8 hours a day."));
    }

    void aTargetMayBeSetOnADayThatIsAgreed()
    {
        Bench bench;
        bench.push("addServiceLevel");
        QVERIFY(tabTo("serviceLevels[0].targetReview"));
        typeText("2027-06-30");
        QVERIFY(tabTo("serviceLevels[0].weight"));
        const AgreementContent saved = bench.saved();
        QCOMPARE(saved.serviceLevels.size(), std::size_t(1));
        QVERIFY(saved.serviceLevels.front().targets.isEmpty());
        QCOMPARE(saved.serviceLevels.front().targetReview, std::optional(QDate(2027, 6, 30)));
    }
};

int main(int argc, char **argv) { return runLookTest<TestClauses>(argc, argv); }
#include "tst_clauses.moc"
