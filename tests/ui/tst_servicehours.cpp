// SPDX-License-Identifier: GPL-3.0-or-later
// Service hours from the agreement that needs them and back, in the real window.
#include "lookmain.h"
#include "models/workspace/calendars.h"
#include "models/workspace/trail.h"
#include "pagesfixture.h"
#include "ui/pages/agreementeditor.h"
#include "ui/widgets/commandpalette.h"
#include "ui/widgets/rail.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableWidget>
#include <QToolButton>

using namespace kept;
using namespace kept::test;

namespace {

void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

Agreement firstAgreement(const ExampleWindow &example)
{
    return allAgreements(example.session().workspace().database())->front();
}

QWidget *shown(const ExampleWindow &example) { return example.window->findChild<QStackedWidget *>()->currentWidget(); }

} // namespace

class ServiceHoursTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void newHoursAreChosenInTheAgreementThatAskedForThem()
    {
        ExampleWindow example;
        const Agreement agreement = firstAgreement(example);
        auto *page = example.open("agreements", agreement.id.text());
        example.type("agreements", "owner", QStringLiteral("Somebody else"));
        QVERIFY(page->hasDraft());
        example.click("agreements", "serviceHours.new");
        QCOMPARE(shown(example)->objectName(), QStringLiteral("calendars"));
        QCOMPARE(example.window->findChild<Rail *>()->current(), QStringLiteral("agreements"));
        QCOMPARE(example.find<QLineEdit>("calendars", "zone")->text(), agreement.latest().content.zone);
        example.type("calendars", "name", QStringLiteral("Night shift"));
        example.type("calendars", "week.mon", QStringLiteral("22:00-06:00"));
        example.click("calendars", "save");
        example.waitUntilJudged();
        QTest::mouseClick(example.find<QToolButton>("calendars", "back"), Qt::LeftButton);
        QCOMPARE(shown(example)->objectName(), QStringLiteral("agreements"));
        QCOMPARE(example.find<QLineEdit>("agreements", "owner")->text(), QStringLiteral("Somebody else"));
        QTRY_COMPARE(
            example.find<QComboBox>("agreements", "serviceHours")->currentText(), QStringLiteral("Night shift"));
    }

    void noticeDaysComeFromACalendarFileWithTheirNames()
    {
        ExampleWindow example;
        example.open("agreements", firstAgreement(example).id.text());
        auto *used = example.find<QCheckBox>("agreements", "noticeCalendar");
        if (!used->isChecked())
            used->click();
        auto *table = example.find<QTableWidget>("agreements", "noticeCalendar.holidays.table");
        const int before = table->rowCount();
        example.fileToOpen = example.path(QStringLiteral("days.ics"));
        QFile file(example.fileToOpen);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:sample\r\n"
                   "BEGIN:VEVENT\r\nUID:a\r\nDTSTART;VALUE=DATE:20270513\r\nSUMMARY:Sample Day\r\nEND:VEVENT\r\n"
                   "BEGIN:VEVENT\r\nUID:b\r\nDTSTART;VALUE=DATE:20400101\r\nSUMMARY:Far\r\nEND:VEVENT\r\n"
                   "END:VCALENDAR\r\n");
        file.close();
        example.click("agreements", "noticeCalendar.file");
        QCOMPARE(table->rowCount(), before + 1);
        const auto *said = example.find<QLabel>("agreements", "noticeCalendar.added");
        QCOMPARE(said->text(), QStringLiteral("1 holiday(s) added. Taken are the days of 2026 to 2031."));
        auto *page = example.window->page(QStringLiteral("agreements"));
        const Agreement draft = page->findChild<AgreementEditor *>()->draft();
        const auto &holidays = draft.latest().content.noticeCalendar->holidays;
        QVERIFY(
            std::find(holidays.begin(), holidays.end(), NoticeHoliday{QDate(2027, 5, 13), QStringLiteral("Sample Day")})
            != holidays.end());
    }

    void hoursAreEditedFromTheAgreementAndEditsOfBothStay()
    {
        ExampleWindow example;
        const Agreement agreement = firstAgreement(example);
        example.open("agreements", agreement.id.text());
        auto *hours = example.find<QComboBox>("agreements", "serviceHours");
        hours->setCurrentIndex(1);
        const QString name = hours->currentText();
        example.click("agreements", "serviceHours.edit");
        QCOMPARE(example.find<QLineEdit>("calendars", "name")->text(), name);
        example.type("calendars", "name", name + QStringLiteral(" (changed)"));
        auto *page = example.window->page(QStringLiteral("calendars"));
        QVERIFY(page->hasDraft());
        // Leaving asks; going on with the edits stays.
        example.window->go({QStringLiteral("suppliers"), {}, std::nullopt, std::nullopt});
        QCOMPARE(shown(example)->objectName(), QStringLiteral("calendars"));
        example.click("calendars", "leave.keep");
        QCOMPARE(example.find<QLineEdit>("calendars", "name")->text(), name + QStringLiteral(" (changed)"));
        example.window->go({QStringLiteral("suppliers"), {}, std::nullopt, std::nullopt});
        example.click("calendars", "leave.save");
        // A signed agreement counts in them: the reason comes first, and then what was left for.
        QTRY_VERIFY(
            example.window->page(QStringLiteral("calendars"))->findChild<QLineEdit *>(QStringLiteral("reason")));
        QVERIFY(!example.find<QPushButton>("calendars", "why.save")->isEnabled());
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("reason"));
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Agreed in October"));
        press(Qt::Key_Return);
        QTRY_COMPARE(shown(example)->objectName(), QStringLiteral("suppliers"));
        QCOMPARE(
            allCalendars(example.session().workspace().database())->front().name, name + QStringLiteral(" (changed)"));
        const Trail trail = *auditEntries(example.session().workspace().database(), QString(), 1, 0);
        QCOMPARE(trail.front().reason, QStringLiteral("Agreed in October"));
    }

    void turningAwayFromTheReasonSavesNothing()
    {
        ExampleWindow example;
        auto *page = example.open("calendars");
        example.type("calendars", "name", QStringLiteral("Other hours"));
        example.click("calendars", "save");
        const auto *question = example.find<QWidget>("calendars", "why");
        QVERIFY(question->isVisible());
        QVERIFY2(question->accessibleName().startsWith(QStringLiteral(
                     "1 signed agreement(s) count in the service hours “Office hours, Berlin”: EXAMPLE-001.")),
            qPrintable(question->accessibleName()));
        press(Qt::Key_Escape);
        QVERIFY(!question->isVisible());
        QVERIFY(page->hasDraft());
        QCOMPARE(allCalendars(example.session().workspace().database())->front().name,
            QStringLiteral("Office hours, Berlin"));
    }

    void editsOfAnAgreementAreNotLostBehindServiceHours()
    {
        ExampleWindow example;
        const Agreement agreement = firstAgreement(example);
        example.open("agreements", agreement.id.text());
        example.type("agreements", "owner", QStringLiteral("Somebody else"));
        example.click("agreements", "serviceHours.new");
        example.window->go({QStringLiteral("agreements"), {}, std::nullopt, std::nullopt}); // by the rail
        QCOMPARE(shown(example)->objectName(), QStringLiteral("agreements"));
        QCOMPARE(example.find<QLineEdit>("agreements", "owner")->text(), QStringLiteral("Somebody else"));
        QVERIFY(example.window->page(QStringLiteral("agreements"))->hasDraft());
    }

    void theListOfAgreementsAndGoToAnythingLeadThere()
    {
        ExampleWindow example;
        example.open("agreements");
        example.click("agreements", "serviceHours");
        QCOMPARE(shown(example)->objectName(), QStringLiteral("calendars"));
        example.open("overview");
        QTest::keyClick(example.window.get(), Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("service hours"));
        press(Qt::Key_Return);
        QTRY_COMPARE(shown(example)->objectName(), QStringLiteral("calendars"));
    }

    void holidaysComeFromACalendarFile()
    {
        ExampleWindow example;
        example.fileToOpen = example.path(QStringLiteral("holidays.ics"));
        QFile file(example.fileToOpen);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//EN\r\n"
                   "BEGIN:VEVENT\r\nUID:1\r\nDTSTART;VALUE=DATE:20271224\r\nDTEND;VALUE=DATE:20271225\r\n"
                   "SUMMARY:Works closed\r\nEND:VEVENT\r\n"
                   "BEGIN:VEVENT\r\nUID:2\r\nDTSTART;VALUE=DATE:19900501\r\nRRULE:FREQ=YEARLY\r\n"
                   "SUMMARY:Labour Day\r\nEND:VEVENT\r\n"
                   "BEGIN:VEVENT\r\nUID:3\r\nDTSTART:20270301T090000Z\r\nDTEND:20270301T100000Z\r\n"
                   "SUMMARY:Meeting\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
        file.close();
        example.open("calendars", QStringLiteral("new:Europe/Berlin"));
        example.type("calendars", "name", QStringLiteral("From a file"));
        example.click("calendars", "holidays.file");
        const QString said = example.find<QLabel>("calendars", "holidays.added")->text();
        QVERIFY2(said.startsWith(QStringLiteral("2 holiday(s) added. 1 event(s) left out: ")), qPrintable(said));
        example.click("calendars", "save");
        const auto all = allCalendars(example.session().workspace().database());
        const auto stored = std::find_if(all->begin(), all->end(),
            [](const CalendarRecord &each) { return each.name == QStringLiteral("From a file"); });
        QVERIFY(stored != all->end());
        QVERIFY(stored->hours.holidays
            == (std::vector<Holiday>{{QStringLiteral("Labour Day"), std::nullopt, 5, 1, {}},
                {QStringLiteral("Works closed"), 2027, 12, 24, {}}}));
    }

    void theNoticeCalendarMovesTheLastNoticeDate()
    {
        ExampleWindow example;
        const Agreement agreement = firstAgreement(example);
        example.open("agreements", agreement.id.text());
        auto *used = example.find<QCheckBox>("agreements", "noticeCalendar");
        if (!used->isChecked())
            QTest::mouseClick(used, Qt::LeftButton, {}, QPoint(8, used->height() / 2));
        QVERIFY(used->isChecked());
        auto *saturday = example.find<QCheckBox>("agreements", "noticeCalendar.weekend.6");
        QVERIFY(saturday->isChecked());
        example.click("agreements", "noticeCalendar.rule");
        auto *country = example.find<QComboBox>("agreements", "noticePicker.country");
        country->setCurrentIndex(country->findData(QStringLiteral("AT")));
        const int count = example.find<QTableWidget>("agreements", "noticePicker.days")->rowCount();
        QVERIFY(count > 30);
        example.click("agreements", "noticePicker.take");
        QCOMPARE(example.find<QTableWidget>("agreements", "noticeCalendar.holidays.table")->rowCount(), count);
        QVERIFY(example.find<QLabel>("agreements", "noticeWords")->text().startsWith(QString::number(count)));
        auto *holidays = example.find<QTableWidget>("agreements", "noticeCalendar.holidays.table");
        QCOMPARE(holidays->item(0, 1)->text(), QStringLiteral("01/01/2026"));
        QVERIFY(example.window->page(QStringLiteral("agreements"))->hasDraft());
    }
};

int main(int argc, char **argv) { return runLookTest<ServiceHoursTest>(argc, argv); }
#include "tst_servicehours.moc"
