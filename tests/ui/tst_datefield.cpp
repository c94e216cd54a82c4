// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorbench.h"
#include "lookmain.h"
#include "models/workspace/agreements.h"
#include "models/workspace/organisations.h"
#include "ui/pages/agreementspage.h"
#include "ui/pages/edittable.h"
#include "ui/pages/formsnapshot.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/datefield.h"

#include <QCalendarWidget>
#include <QJsonArray>
#include <QLabel>
#include <QSignalSpy>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace kept;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

/// A form with one date field and one below it, on 12 October 2026.
struct Form {
    QWidget window;
    DateField *date = new DateField;
    QLineEdit *other = new QLineEdit;

    explicit Form(const char *locale, DateRole role = DateRole::Start)
    {
        QLocale::setDefault(QLocale(QLatin1String(locale)));
        setToday(window, {2026, 10, 12});
        auto *column = new QVBoxLayout(&window);
        date->setObjectName(s("date"));
        date->setRole(role);
        column->addWidget(date->withNote(&window));
        column->addWidget(other);
        window.resize(400, 300);
        window.show();
        date->setFocus();
    }
    ~Form() { QLocale::setDefault(QLocale::c()); }
    [[nodiscard]] QString note() const
    {
        const auto *label = window.findChild<QLabel *>(s("qt_note"));
        return label->isVisible() ? label->text() : QString();
    }
};

} // namespace

class DateFieldTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWholeDateIsTypedOverAnother_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("shown");
        QTest::newRow("American") << "en_US"
                                  << "1/2/2026"
                                  << "1/2/2026";
        QTest::newRow("German") << "de_DE"
                                << "2.1.26"
                                << "02.01.2026";
        QTest::newRow("ISO") << "en_GB"
                             << "2026-01-02"
                             << "02/01/2026";
    }
    void aWholeDateIsTypedOverAnother()
    {
        QFETCH(QString, locale);
        QFETCH(QString, typed);
        Form form(locale.toLatin1().constData());
        QVERIFY(QTest::qWaitForWindowActive(&form.window));
        form.date->setDate(QDate(2026, 12, 11));
        press(Qt::Key_A, Qt::ControlModifier);
        QSignalSpy edited(form.date, &DateField::dateEdited);
        typeText(typed.toUtf8().constData());
        QCOMPARE(edited.size(), typed.size());
        QCOMPARE(form.date->date(), std::optional(QDate(2026, 1, 2)));
        press(Qt::Key_Tab);
        QTEST(form.date->text(), "shown");
        QCOMPARE(form.date->date(), std::optional(QDate(2026, 1, 2)));
    }

    void aShortFormIsSaidInWords()
    {
        Form form("en_US", DateRole::End);
        QVERIFY(QTest::qWaitForWindowActive(&form.window));
        typeText("Q4");
        QCOMPARE(form.note(), s("= Thursday, December 31, 2026"));
        QCOMPARE(form.date->accessibleDescription(), form.note());
        press(Qt::Key_Tab);
        QCOMPARE(form.date->text(), s("12/31/2026"));
        QCOMPARE(form.note(), s("“Q4” is Thursday, December 31, 2026."));
        form.date->setDate(QDate(2027, 1, 1));
        QCOMPARE(form.note(), QString());
    }

    void whatIsNoDateStaysAndSaysWhy()
    {
        Form form("en_US");
        QVERIFY(QTest::qWaitForWindowActive(&form.window));
        form.date->setDate(QDate(2026, 12, 11));
        press(Qt::Key_A, Qt::ControlModifier);
        typeText("13/1/2026");
        press(Qt::Key_Tab);
        QCOMPARE(form.date->text(), s("13/1/2026"));
        QCOMPARE(form.date->date(), std::optional<QDate>());
        QCOMPARE(form.note(), s("There is no month 13. Write it like 1/31/2026, 2026-01-31, +3m or Q3."));
    }

    void anEmptyFieldHoldsNoDate()
    {
        Form form("en_US");
        QVERIFY(QTest::qWaitForWindowActive(&form.window));
        form.date->setDate(QDate(2026, 12, 11));
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_Delete);
        press(Qt::Key_Tab);
        QVERIFY(!form.date->date() && !form.date->problem());
        QCOMPARE(form.note(), QString());
    }

    void theCalendarIsUsedByKeyboard()
    {
        Form form("en_US");
        QVERIFY(QTest::qWaitForWindowActive(&form.window));
        form.date->setDate(QDate(2026, 12, 11));
        press(Qt::Key_Down, Qt::AltModifier);
        QTRY_VERIFY(QApplication::activePopupWidget());
        auto *calendar = QApplication::activePopupWidget()->findChild<QCalendarWidget *>();
        QCOMPARE(calendar->selectedDate(), QDate(2026, 12, 11));
        QSignalSpy edited(form.date, &DateField::dateEdited);
        auto *days = calendar->findChild<QWidget *>(s("qt_calendar_calendarview"));
        QTest::keyClick(days, Qt::Key_Down);
        QTest::keyClick(days, Qt::Key_Return);
        QTRY_VERIFY(!QApplication::activePopupWidget());
        QCOMPARE(form.date->text(), s("12/18/2026"));
        QCOMPARE(edited.size(), 1);
        QVERIFY(form.date->hasFocus());

        press(Qt::Key_Down, Qt::AltModifier);
        QTRY_VERIFY(QApplication::activePopupWidget());
        auto *popup = QApplication::activePopupWidget();
        QTest::keyClick(popup->findChild<QWidget *>(s("qt_calendar_calendarview")), Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activePopupWidget());
        QCOMPARE(form.date->text(), s("12/18/2026"));
        QCOMPARE(edited.size(), 1);
    }

    void aCellTakesTheSameForms()
    {
        QLocale::setDefault(QLocale(s("de_DE")));
        QWidget window;
        setToday(window, {2026, 10, 12});
        EditTable table(s("dates"), s("Dates"), s("Add"), {{s("Until"), 120, false, {}, DateRole::End}}, &window);
        auto *column = new QVBoxLayout(&window);
        column->addWidget(&table);
        window.resize(500, 300);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        table.setRows({{0, {s("2026-12-11")}}});
        QCOMPARE(table.table()->item(0, 0)->text(), s("11.12.2026"));
        table.table()->setFocus();
        table.table()->setCurrentCell(0, 0);
        press(Qt::Key_F2);
        typeText("Q3");
        const auto *note = window.findChild<QLabel *>(QString(), Qt::FindDirectChildrenOnly);
        QVERIFY(note && note->isVisible());
        QCOMPARE(note->text(), s("= Mittwoch, 30. September 2026"));
        press(Qt::Key_Return);
        QTRY_COMPARE(table.rows().front().cells.front(), s("30.09.2026"));
        press(Qt::Key_F2);
        typeText("31.4.");
        press(Qt::Key_Return);
        QTRY_COMPARE(table.rows().front().cells.front(), s("31.4.")); // kept as it was typed
        const QJsonObject kept = formSnapshot(window);
        QVERIFY(kept.value(s("dates")).toArray().at(0)[u"cells"].toArray().at(0) == s("31.4."));
        column->removeWidget(&table);
        table.setParent(nullptr);
        QLocale::setDefault(QLocale::c());
    }

    void aSnapshotHoldsTheDayThatWasMeant()
    {
        QJsonObject kept;
        {
            Form form("en_US");
            typeText("");
            form.date->setText(s("+3m"));
            kept = formSnapshot(form.window);
            QCOMPARE(kept.value(s("date")).toString(), s("2027-01-12"));
            form.date->setText(s("+3x"));
            QCOMPARE(formSnapshot(form.window).value(s("date")).toString(), s("+3x"));
        }
        Form form("de_DE");
        setToday(form.window, {2026, 12, 1});
        applySnapshot(form.window, kept);
        QCOMPARE(form.date->text(), s("12.01.2027"));
    }

    void anAgreementIsNotSavedWithAWrongDate()
    {
        EditorBench bench;
        Workspace &workspace = bench.session->workspace();
        const auto named = [&](const char *name) {
            return *saveSupplier(workspace,
                {OrganisationId::create(), s(name), {}, false, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, false, 0});
        };
        Agreement agreement = newAgreement(named("Sample Hosting").id, named("Sample Works").id, {2026, 11, 24});
        agreement.reference = s("A-1");
        agreement.title = s("Hosting");
        QVERIFY(saveDraft(workspace, agreement).has_value());
        AgreementsPage page(*bench.session);
        QVERIFY(bench.present(page));
        page.open({s("agreements"), s("A-1"), std::nullopt, std::nullopt});
        auto *end = page.findChild<DateField *>(s("term.end"));
        end->setFocus();
        typeText("31.4.2027");
        press(Qt::Key_S, Qt::ControlModifier);
        const auto *banner = page.findChild<Banner *>(s("banner"));
        QVERIFY(banner->isVisible());
        QVERIFY2(banner->accessibleName().contains(s("or fixed end: April has no day 31.")),
            qPrintable(banner->accessibleName()));
        QVERIFY(end->hasFocus());
        QCOMPARE(end->text(), s("31.4.2027"));
        press(Qt::Key_A, Qt::ControlModifier);
        typeText("Q2 2027");
        press(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(findAgreementByReference(bench.database(), s("A-1"))->latest().content.term.end,
            std::optional(QDate(2027, 6, 30)));
    }
};

int main(int argc, char **argv) { return runLookTest<DateFieldTest>(argc, argv); }
#include "tst_datefield.moc"
