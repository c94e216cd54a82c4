// SPDX-License-Identifier: GPL-3.0-or-later
#include "lookmain.h"
#include "models/evaluation/reviewplan.h"
#include "models/store/repositories.h"
#include "models/workspace/agreements.h"
#include "models/workspace/calendars.h"
#include "models/workspace/organisations.h"
#include "models/workspace/reviews.h"
#include "pagesfixture.h"
#include "ui/widgets/banner.h"

#include <QComboBox>
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

/// The window on a draft; another connection on the same file changes it while it is edited.
struct Edited : ExampleWindow {
    AgreementId id;

    Edited() : id(AgreementId::create())
    {
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get()))
            qFatal("The window does not come up.");
        const auto example = findAgreementByReference(database(), s("EXAMPLE-001"));
        Agreement draft = newAgreement(example->provider, example->customer, QDate(2026, 10, 12));
        draft.id = id;
        draft.reference = s("DRAFT-1");
        draft.title = s("Hosting");
        draft.owner = s("Anna");
        draft.latest().content.zone = s("UTC");
        draft.latest().content.introduction = s("Of hosting.");
        if (!saveDraft(session().workspace(), draft))
            qFatal("The draft cannot be saved.");
        waitUntilJudged();
        open("agreements", s("DRAFT-1"));
    }
    [[nodiscard]] const Database &database() const { return session().workspace().database(); }
    [[nodiscard]] Agreement stored() const { return *findAgreement(database(), id); }

    /// The same workbook as someone else has it open.
    [[nodiscard]] std::unique_ptr<Workspace> elsewhere() const
    {
        auto beside = Database::openBeside(database());
        if (!beside)
            qFatal("%s", qPrintable(errorText(beside.error())));
        const Actor bert{s("bert"), s("Bert"), s("elsewhere"), {}};
        return std::make_unique<Workspace>(
            std::move(*beside), bert, [] { return *parseIso(QStringLiteral("2026-10-12T12:30:00Z")); });
    }
    template <typename Change>
    void changeElsewhere(Change change)
    {
        const auto workspace = elsewhere();
        Workspace &other = *workspace;
        Agreement agreement = *findAgreement(other.database(), id);
        change(agreement);
        if (const auto saved = saveDraft(other, agreement); !saved)
            qFatal("%s", qPrintable(errorText(saved.error())));
    }
    void typeInto(const char *field, const char *text) const
    {
        find<QWidget>("agreements", field)->setFocus();
        press(Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), s(text));
    }
    /// "field | before | theirs | yours | what is kept" a line.
    [[nodiscard]] QStringList rows(const char *page = "agreements") const
    {
        const auto *table = find<QTableWidget>(page, "conflict.fields");
        QStringList rows;
        for (int row = 0; row < table->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < 4; ++column)
                cells << table->item(row, column)->text();
            cells << static_cast<QComboBox *>(table->cellWidget(row, 4))->currentText();
            rows << cells.join(s(" | "));
        }
        return rows;
    }
};

} // namespace

/// A record that someone else changed while it was edited here.
class ConflictTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bothChangesAreShownFieldByField()
    {
        Edited edited;
        edited.typeInto("title", "Hosting of ours");
        edited.typeInto("introduction", "Typed here.");
        edited.changeElsewhere([](Agreement &agreement) {
            agreement.title = s("Hosting of theirs");
            agreement.owner = s("Bert");
        });
        press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(edited.find<QWidget>("agreements", "conflict")->isVisible());
        QCOMPARE(edited.rows(),
            QStringList({s("Owner | Anna | Bert | Anna | Theirs"),
                s("Title | Hosting | Hosting of theirs | Hosting of ours | Yours"),
                s("Introduction | Of hosting. | Of hosting. | Typed here. | Yours")}));
        QCOMPARE(edited.find<QLineEdit>("agreements", "title")->text(), s("Hosting of ours"));
        QCOMPARE(QApplication::focusWidget()->objectName(), s("conflict.keep0"));

        press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), s("conflict.keep1"));
        press(Qt::Key_Down); // theirs
        QTest::keyClick(edited.find<QPushButton>("agreements", "conflict.save"), Qt::Key_Space);
        const Agreement stored = edited.stored();
        QCOMPARE(stored.title, s("Hosting of theirs"));
        QCOMPARE(stored.owner, s("Bert"));
        QCOMPARE(stored.latest().content.introduction, s("Typed here."));
        QVERIFY(!edited.find<QWidget>("agreements", "conflict")->isVisible());
        QVERIFY(!edited.window->page(s("agreements"))->hasDraft());
        QCOMPARE(edited.find<QLineEdit>("agreements", "title")->text(), s("Hosting of theirs"));
        // What was typed can still be had back.
        edited.find<QWidget>("agreements", "title")->setFocus();
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(edited.find<QLineEdit>("agreements", "title")->text(), s("Hosting of ours"));
        // But nothing of what the other one changed goes, however far one goes back.
        QCOMPARE(edited.find<QLineEdit>("agreements", "owner")->text(), s("Bert"));
        press(Qt::Key_Z, Qt::ControlModifier);
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(edited.find<QPlainTextEdit>("agreements", "introduction")->toPlainText(), s("Of hosting."));
        press(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(edited.stored().title, s("Hosting of theirs"));
        QCOMPARE(edited.stored().owner, s("Bert"));
        QCOMPARE(edited.stored().latest().content.introduction, s("Of hosting."));
        press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(edited.find<QPlainTextEdit>("agreements", "introduction")->toPlainText(), s("Typed here."));
        QCOMPARE(edited.find<QLineEdit>("agreements", "title")->text(), s("Hosting of theirs"));
    }

    void undoTakesBackNothingOfOthers()
    {
        Edited edited;
        edited.typeInto("title", "Hosting of ours");
        press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(!edited.window->page(s("agreements"))->hasDraft());
        edited.waitUntilJudged();
        edited.open("agreements");
        edited.changeElsewhere([](Agreement &agreement) {
            agreement.owner = s("Bert");
            agreement.latest().content.introduction = s("By Bert.");
        });
        edited.open("agreements", s("DRAFT-1"));
        QCOMPARE(edited.find<QLineEdit>("agreements", "owner")->text(), s("Bert"));
        edited.find<QWidget>("agreements", "title")->setFocus();
        press(Qt::Key_Z, Qt::ControlModifier);
        press(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(edited.find<QLineEdit>("agreements", "title")->text(), s("Hosting of ours"));
        QCOMPARE(edited.stored().owner, s("Bert"));
        QCOMPARE(edited.stored().latest().content.introduction, s("By Bert."));
    }

    void undoTakesBackNoServiceHoursOfOthers()
    {
        Edited edited;
        edited.open("calendars");
        const auto id = allCalendars(edited.database())->front().id;
        edited.open("calendars", id.text());
        auto *name = edited.find<QLineEdit>("calendars", "name");
        name->setFocus();
        press(Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(name, s("Ours"));
        press(Qt::Key_S, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), s("Named anew")); // a signed agreement counts in them
        press(Qt::Key_Return);
        QTRY_COMPARE(findCalendar(edited.database(), id)->name, s("Ours"));
        edited.waitUntilJudged();
        edited.open("agreements");
        const auto workspace = edited.elsewhere();
        Workspace &other = *workspace;
        CalendarRecord theirs = *findCalendar(other.database(), id);
        theirs.hours.holidays.push_back({s("Added by Bert"), 2027, 3, 4, {}});
        QVERIFY(saveServiceHours(other, theirs, s("Agreed by mail")).has_value());
        edited.open("calendars", id.text());
        name->setFocus();
        press(Qt::Key_Z, Qt::ControlModifier);
        press(Qt::Key_S, Qt::ControlModifier);
        const auto holidays = findCalendar(edited.database(), id)->hours.holidays;
        QVERIFY(std::any_of(
            holidays.begin(), holidays.end(), [](const Holiday &each) { return each.name == s("Added by Bert"); }));
    }

    void theFormWaitsForTheChoice()
    {
        Edited edited;
        edited.typeInto("title", "Hosting of ours");
        edited.changeElsewhere([](Agreement &agreement) { agreement.owner = s("Bert"); });
        press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(edited.find<QWidget>("agreements", "conflict")->isVisible());
        QVERIFY(!edited.find<QWidget>("agreements", "introduction")->isEnabled());
        QTest::mouseClick(edited.find<QPlainTextEdit>("agreements", "introduction")->viewport(), Qt::LeftButton);
        QTest::keyClicks(QApplication::focusWidget(), s("Typed later."));
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(edited.find<QLineEdit>("agreements", "title")->text(), s("Hosting of ours"));
        QTest::keyClick(edited.find<QPushButton>("agreements", "conflict.later"), Qt::Key_Space);
        QCOMPARE(QApplication::focusWidget()->objectName(), s("title"));
        edited.typeInto("introduction", "Typed later.");
        press(Qt::Key_S, Qt::ControlModifier);
        QTest::keyClick(edited.find<QPushButton>("agreements", "conflict.save"), Qt::Key_Space);
        QCOMPARE(edited.stored().owner, s("Bert"));
        QCOMPARE(edited.stored().title, s("Hosting of ours"));
        QCOMPARE(edited.stored().latest().content.introduction, s("Typed later."));
        QVERIFY(edited.find<QWidget>("agreements", "introduction")->isEnabled());
    }

    void editingGoesOn()
    {
        Edited edited;
        edited.typeInto("title", "Hosting of ours");
        edited.changeElsewhere([](Agreement &agreement) { agreement.title = s("Hosting of theirs"); });
        press(Qt::Key_S, Qt::ControlModifier);
        QTest::keyClick(edited.find<QPushButton>("agreements", "conflict.later"), Qt::Key_Space);
        QVERIFY(!edited.find<QWidget>("agreements", "conflict")->isVisible());
        QCOMPARE(edited.find<QLineEdit>("agreements", "title")->text(), s("Hosting of ours"));
        QVERIFY(edited.window->page(s("agreements"))->hasDraft());
        edited.find<QWidget>("agreements", "title")->setFocus();
        press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(edited.find<QWidget>("agreements", "conflict")->isVisible());
    }

    void aSuppliersConflictIsShownToo()
    {
        Edited edited;
        edited.open("suppliers");
        edited.find<QWidget>("suppliers", "category")->setFocus();
        press(Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), s("ours"));
        const auto id = OrganisationId::parse(edited.window->page(s("suppliers"))->place().id);
        const auto workspace = edited.elsewhere();
        Workspace &other = *workspace;
        Organisation theirs = *findOrganisation(other.database(), *id);
        theirs.category = s("theirs");
        theirs.legalForm = s("AG");
        QVERIFY(saveSupplier(other, theirs).has_value());
        press(Qt::Key_S, Qt::ControlModifier);
        auto *table = edited.find<QTableWidget>("suppliers", "conflict.fields");
        QVERIFY(table->isVisible());
        QCOMPARE(table->rowCount(), 2);
        QVERIFY(!edited.find<QWidget>("suppliers", "category")->isEnabled());
        // Meanwhile there is a third change, and it is shown before anything is written.
        theirs = *findOrganisation(other.database(), *id);
        theirs.taxNumber = s("third");
        QVERIFY(saveSupplier(other, theirs).has_value());
        QTest::keyClick(edited.find<QPushButton>("suppliers", "conflict.save"), Qt::Key_Space);
        QVERIFY(table->isVisible());
        QCOMPARE(table->rowCount(), 2);
        QCOMPARE(findOrganisation(edited.database(), *id)->category, s("theirs"));
        QTest::keyClick(edited.find<QPushButton>("suppliers", "conflict.save"), Qt::Key_Space);
        const auto stored = findOrganisation(edited.database(), *id);
        QCOMPARE(stored->category, s("ours"));
        QCOMPARE(stored->legalForm, s("AG"));
        QCOMPARE(stored->taxNumber, s("third"));
        QVERIFY(!table->isVisible());
        QVERIFY(edited.find<QWidget>("suppliers", "category")->isEnabled());
    }

    void serviceHoursOfTwoPeopleAreBroughtTogether()
    {
        Edited edited;
        CalendarRecord office = newCalendar(s("UTC"));
        office.name = s("Office");
        const auto id = office.id;
        QVERIFY(saveServiceHours(edited.session().workspace(), office).has_value());
        edited.waitUntilJudged();
        edited.open("calendars", id.text());
        auto *name = edited.find<QLineEdit>("calendars", "name");
        name->setFocus();
        press(Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(name, s("Ours"));
        const auto workspace = edited.elsewhere();
        CalendarRecord theirs = *findCalendar(workspace->database(), id);
        theirs.name = s("Theirs");
        theirs.hours.week[0] = {{8 * 3600, 12 * 3600}};
        theirs.hours.holidays.push_back({s("Added by Bert"), 2027, 3, 4, {}});
        QVERIFY(saveServiceHours(*workspace, theirs).has_value());
        press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(edited.find<QWidget>("calendars", "conflict")->isVisible());
        QCOMPARE(edited.rows("calendars"),
            QStringList({s("Hours, Holidays 1 | – | Added by Bert, 4 Mar 2027 | – | Theirs"),
                s("Hours, Week, Monday | 09:00–17:00 | 08:00–12:00 | 09:00–17:00 | Theirs"),
                s("Name | Office | Theirs | Ours | Yours")}));
        QVERIFY(!name->isEnabled());
        QCOMPARE(findCalendar(edited.database(), id)->name, s("Theirs"));
        QTest::keyClick(edited.find<QPushButton>("calendars", "conflict.save"), Qt::Key_Space);
        const CalendarRecord stored = *findCalendar(edited.database(), id);
        QCOMPARE(stored.name, s("Ours"));
        QCOMPARE(stored.hours.holidays.size(), std::size_t(1));
        QCOMPARE(stored.hours.week[0].front().to, 12 * 3600);
        QVERIFY(!edited.find<QWidget>("calendars", "conflict")->isVisible());
        QVERIFY(name->isEnabled());
        QVERIFY(!edited.window->page(s("calendars"))->hasDraft());
    }

    void aReviewOfTwoPeopleIsBroughtTogether()
    {
        Edited edited;
        edited.open("reviews", s("example-desk"));
        auto *minutes = edited.find<QPlainTextEdit>("reviews", "minutes");
        minutes->setFocus();
        QTest::keyClicks(minutes, s("Ours."));
        const auto portfolio = edited.session().portfolio();
        const auto planned = plannedReviews(*portfolio, edited.session().today());
        const auto shown = std::find_if(planned.begin(), planned.end(),
            [&](const Review &each) { return each.id.text() == edited.window->page(s("reviews"))->place().id; });
        QVERIFY(shown != planned.end());
        Review theirs = *shown;
        theirs.held = QDate(2026, 10, 9);
        theirs.minutes = s("Theirs.");
        theirs.decisions = {s("Go on")};
        theirs.attendees = {{s("Bert"), s("manager")}};
        const auto workspace = edited.elsewhere();
        QVERIFY(recordReview(*workspace, theirs).has_value());
        press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(edited.find<QWidget>("reviews", "conflict")->isVisible());
        QCOMPARE(edited.rows("reviews"),
            QStringList({s("People present 1 | – | Bert | – | Theirs"), s("Decisions 1 | – | Go on | – | Theirs"),
                s("Held on | – | 9 Oct 2026 | – | Theirs"), s("Minutes | – | Theirs. | Ours. | Yours")}));
        QVERIFY(!minutes->isEnabled());
        press(Qt::Key_S, Qt::ControlModifier); // the form waits
        QCOMPARE(findReview(edited.database(), shown->id)->minutes, s("Theirs."));
        // Meanwhile there is a third change, and it is shown before anything is written.
        theirs = *findReview(edited.database(), shown->id);
        theirs.decisions << s("Look again");
        QVERIFY(recordReview(*workspace, theirs).has_value());
        QTest::keyClick(edited.find<QPushButton>("reviews", "conflict.save"), Qt::Key_Space);
        QCOMPARE(edited.rows("reviews"),
            QStringList(
                {s("Decisions 2 | – | Look again | – | Theirs"), s("Minutes | Theirs. | Theirs. | Ours. | Yours")}));
        QTest::keyClick(edited.find<QPushButton>("reviews", "conflict.save"), Qt::Key_Space);
        const Review stored = *findReview(edited.database(), shown->id);
        QCOMPARE(stored.minutes, s("Ours."));
        QCOMPARE(stored.decisions, QStringList({s("Go on"), s("Look again")}));
        QCOMPARE(stored.attendees.size(), std::size_t(1));
        QCOMPARE(stored.state, ReviewState::Held);
        QVERIFY(!edited.find<QWidget>("reviews", "conflict")->isVisible());
        QVERIFY(minutes->isEnabled());
        QVERIFY(!edited.window->page(s("reviews"))->hasDraft());
    }
};

int main(int argc, char **argv) { return runLookTest<ConflictTest>(argc, argv); }
#include "tst_conflict.moc"
