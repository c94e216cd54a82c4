// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorbench.h"
#include "lookmain.h"
#include "models/evaluation/serviceclock.h"
#include "models/workspace/agreements.h"
#include "models/workspace/calendars.h"
#include "ui/look/metrics.h"
#include "ui/pages/calendarspage.h"
#include "ui/pages/yearlydate.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/questionbanner.h"
#include "ui/widgets/weekgrid.h"

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTableView>
#include <QTableWidget>

using namespace kept;

namespace {

constexpr int hour = 3600;

/// The page on a new workbook, on 24 November 2026 at noon UTC.
struct Bench : EditorBench {
    CalendarsPage page{*session};

    Bench()
    {
        page.setObjectName(QStringLiteral("calendars"));
        if (!present(page))
            qFatal("The page is not there.");
    }
    template <typename Widget>
    [[nodiscard]] Widget *find(const char *name) const
    {
        auto *found = page.findChild<Widget *>(QString::fromLatin1(name));
        if (!found)
            qFatal("There is no %s.", name);
        return found;
    }
    void click(const char *button) const { QTest::mouseClick(find<QAbstractButton>(button), Qt::LeftButton); }
    [[nodiscard]] QString label(const char *name) const { return find<QLabel>(name)->text(); }
    [[nodiscard]] CalendarRecord only() const
    {
        const auto all = allCalendars(database());
        if (!all || all->size() != 1)
            qFatal("There is not one calendar.");
        return all->front();
    }
    [[nodiscard]] CalendarRecord saved(const char *name) const
    {
        CalendarRecord calendar = newCalendar(QStringLiteral("Europe/Berlin"));
        calendar.name = QString::fromUtf8(name);
        return *saveServiceHours(session->workspace(), calendar);
    }
    /// A signed agreement that counts in the hours.
    void sign(const CalendarId &calendar) const
    {
        Workspace &workspace = session->workspace();
        auto transaction = Transaction::begin(workspace.database(), workspace.action(QStringLiteral("apply_document")));
        std::vector<OrganisationId> parties;
        for (const char *name : {"Provider (sample)", "Customer (sample)"}) {
            Organisation each{OrganisationId::create(), QString::fromLatin1(name), {}, false, {}, {}, {}, {}, {}, {},
                {}, {}, {}, {}, {}, false, 0};
            parties.push_back(each.id);
            if (!saveOrganisation(**transaction, each))
                qFatal("The party is not saved.");
        }
        if (!saveSetting(**transaction, QStringLiteral("four_eyes"), QStringLiteral("0"))
            || !workspace.commit(std::move(*transaction)))
            qFatal("The parties are not saved.");
        Agreement agreement = newAgreement(parties[0], parties[1], QDate(2026, 1, 1));
        agreement.reference = QStringLiteral("T-1");
        agreement.title = QStringLiteral("Help desk (sample)");
        agreement.latest().content.serviceHours = calendar;
        auto draft = saveDraft(workspace, agreement);
        for (const LifeEventKind step : {LifeEventKind::Submitted, LifeEventKind::Approved, LifeEventKind::Signed})
            draft = takeLifeStep(workspace, *draft, step, QDate(2026, 6, 1), {});
        if (!draft)
            qFatal("%s", qPrintable(errorText(draft.error())));
    }
};

} // namespace

class CalendarsPageTest : public QObject {
    Q_OBJECT

private:
    /// What serviceHoursAreMadeByKeyboardAndCounted() types.
    void checkTyped(const CalendarRecord &stored)
    {
        QCOMPARE(stored.name, QStringLiteral("Help desk, Berlin"));
        QVERIFY(stored.hours.week[0] == (std::vector<DayInterval>{{9 * hour, 17 * hour}}));
        QVERIFY(
            stored.hours.week[4] == (std::vector<DayInterval>{{9 * hour, 12 * hour}, {13 * hour, 15 * hour + 1800}}));
        QVERIFY(stored.hours.week[5] == (std::vector<DayInterval>{{10 * hour, 14 * hour}}));
        QVERIFY(stored.hours.holidays
            == (std::vector<Holiday>{{QStringLiteral("Christmas Eve"), 2026, 12, 24, {{9 * hour, 12 * hour}}}}));
        QVERIFY(stored.hours.exceptions.at(QDate(2026, 11, 28)).empty());
        // Friday 27 November 15:00 to Monday 30 November 10:00 in Berlin: half an hour, a closed Saturday, one hour.
        const ServiceClock clock(*ServiceCalendar::make(stored.hours));
        QVERIFY(clock.between(*parseIso(QStringLiteral("2026-11-27T14:00:00Z")),
                    *parseIso(QStringLiteral("2026-11-30T09:00:00Z")))
            == std::chrono::minutes(90));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void serviceHoursAreMadeByKeyboardAndCounted()
    {
        Bench bench;
        QSignalSpy told(bench.session.get(), &Session::informed);
        bench.page.setFocus();
        press(Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("name"));
        typeText("Help desk, Berlin");
        QVERIFY(tabTo("zone"));
        QApplication::focusWidget()->setProperty("text", QString());
        typeText("Europe/Berlin");
        QTRY_COMPARE(
            bench.label("zoneOffset"), QStringLiteral("Times are those of clocks in Europe/Berlin, today UTC+01:00."));
        QVERIFY(tabTo("weekGrid"));
        // Saturday 10:00 to 14:00 with arrows.
        press(Qt::Key_Home, Qt::ControlModifier);
        for (int i = 0; i < 5; ++i)
            press(Qt::Key_Down);
        for (int i = 0; i < 10; ++i)
            press(Qt::Key_Right, Qt::ControlModifier);
        for (int i = 0; i < 15; ++i)
            press(Qt::Key_Right, Qt::ShiftModifier);
        press(Qt::Key_Return);
        // Friday by text.
        QVERIFY(tabTo("week.fri"));
        QApplication::focusWidget()->setProperty("text", QString());
        typeText("9-12, 13-15:30");
        QVERIFY(tabTo("holidays.add"));
        press(Qt::Key_Space);
        typeText("Christmas Eve");
        press(Qt::Key_Tab);
        typeText("24/12/2026");
        press(Qt::Key_Tab);
        press(Qt::Key_Tab);
        typeText("9-12");
        press(Qt::Key_Return);
        QTRY_VERIFY(QApplication::focusWidget()->inherits("QTableWidget"));
        QVERIFY(tabTo("exceptions.add"));
        press(Qt::Key_Space);
        typeText("28/11/2026");
        press(Qt::Key_Tab);
        typeText("closed");
        press(Qt::Key_Return);
        QTRY_VERIFY(QApplication::focusWidget()->inherits("QTableWidget"));
        press(Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(told.size(), 1);

        checkTyped(bench.only());
        QVERIFY(!bench.page.hasDraft());
        QVERIFY(bench.settled());
        QTRY_COMPARE(bench.find<QTableView>("calendars")->model()->rowCount(), 1);
    }

    void serviceHoursAreMadeByMouse()
    {
        Bench bench;
        bench.click("new");
        typeText("Saturdays");
        auto *grid = bench.find<WeekGrid>("weekGrid");
        const QPoint from = grid->pointAt(5, 10 * hour).toPoint();
        const QPoint to = grid->pointAt(5, 14 * hour).toPoint();
        QTest::mousePress(grid, Qt::LeftButton, {}, from);
        QTest::mouseMove(grid, to);
        QTest::mouseRelease(grid, Qt::LeftButton, {}, to);
        QCOMPARE(bench.label("weekSummary"), QStringLiteral("Mon–Fri 09:00–17:00, Sat 10:00–14:00: 44 h a week"));
        bench.click("save");
        QVERIFY(bench.only().hours.week[5] == (std::vector<DayInterval>{{10 * hour, 14 * hour}}));
    }

    void publicHolidaysComeFromACountryAndItsRegion()
    {
        Bench bench;
        bench.page.open({QStringLiteral("calendars"), QStringLiteral("new:Europe/Berlin"), std::nullopt, std::nullopt});
        bench.find<QLineEdit>("name")->setFocus();
        typeText("Bavaria");
        bench.click("holidays.rule");
        auto *country = bench.find<QComboBox>("picker.country");
        QCOMPARE(country->currentData().toString(), QStringLiteral("DE")); // as the zone suggests
        auto *region = bench.find<QComboBox>("picker.region");
        region->setCurrentIndex(region->findData(QStringLiteral("BY")));
        bench.find<QSpinBox>("picker.from")->setValue(2027);
        bench.find<QSpinBox>("picker.to")->setValue(2027);
        auto *days = bench.find<QTableWidget>("picker.days");
        QCOMPARE(days->item(1, 0)->text(), QStringLiteral("Wed 6 Jan 2027"));
        QCOMPARE(days->item(1, 1)->text(), QStringLiteral("Heilige Drei Könige (Epiphany)"));
        const int count = days->rowCount();
        QCOMPARE(bench.find<QAbstractButton>("picker.take")->text(), QStringLiteral("Add %1 holiday(s)").arg(count));
        bench.click("picker.take");
        QCOMPARE(bench.label("holidays.added"), QStringLiteral("%1 holiday(s) added.").arg(count));
        bench.click("holidays.rule");
        bench.find<QSpinBox>("picker.from")->setValue(2027);
        bench.find<QSpinBox>("picker.to")->setValue(2027);
        bench.click("picker.take"); // a second time adds nothing
        QCOMPARE(bench.label("holidays.added"), QStringLiteral("0 holiday(s) added; the others were there already."));
        bench.click("save");
        const CalendarRecord stored = bench.only();
        QCOMPARE(stored.hours.holidays.size(), std::size_t(count));
        // Corpus Christi 2027 is Thursday 27 May in Bavaria, and nothing on this day is counted.
        const ServiceClock clock(*ServiceCalendar::make(stored.hours));
        QVERIFY(clock.between(*parseIso(QStringLiteral("2027-05-26T22:00:00Z")),
                    *parseIso(QStringLiteral("2027-05-27T22:00:00Z")))
            == Duration::zero());
    }

    void everyEditIsUndoneByName()
    {
        Bench bench;
        (void)bench.saved("Office hours");
        QVERIFY(bench.settled());
        QTRY_COMPARE(bench.find<QLineEdit>("name")->text(), QStringLiteral("Office hours"));
        auto *grid = bench.find<WeekGrid>("weekGrid");
        grid->setFocus(Qt::TabFocusReason);
        press(Qt::Key_Home, Qt::ControlModifier);
        press(Qt::Key_Space);
        QCOMPARE(bench.find<QLineEdit>("week.mon")->text(), QStringLiteral("00:00-00:15, 09:00-17:00"));
        QCOMPARE(bench.page.undoAction()->text(), QStringLiteral("Undo change of the weekly hours"));
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(bench.find<QLineEdit>("week.mon")->text(), QStringLiteral("09:00-17:00"));
        QVERIFY(!bench.page.hasDraft());
        press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(bench.find<QLineEdit>("week.mon")->text(), QStringLiteral("00:00-00:15, 09:00-17:00"));
        QVERIFY(bench.page.hasDraft());
    }

    void saysWhatCannotBeReadAndKeepsIt()
    {
        Bench bench;
        bench.click("new");
        typeText("Wrong hours");
        auto *tuesday = bench.find<QLineEdit>("week.tue");
        tuesday->setFocus();
        tuesday->selectAll();
        typeText("9-25");
        press(Qt::Key_S, Qt::ControlModifier);
        const auto *banner = bench.find<Banner>("banner");
        QVERIFY(banner->isVisible());
        QVERIFY2(
            banner->text().contains(QStringLiteral("Tuesday: “25” is not a time of day.")), qPrintable(banner->text()));
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("week.tue"));
        QCOMPARE(tuesday->text(), QStringLiteral("9-25"));
        QVERIFY(allCalendars(bench.database())->empty());
        QVERIFY(bench.page.hasDraft());
    }

    void whatWasTypedComesBackAfterACrash()
    {
        Bench bench;
        const CalendarRecord office = bench.saved("Office hours");
        QVERIFY(bench.settled());
        bench.page.open({QStringLiteral("calendars"), office.id.text(), std::nullopt, std::nullopt});
        bench.find<QLineEdit>("week.sat")->setFocus();
        typeText("10-14");
        bench.find<QLineEdit>("week.sun")->setFocus();
        typeText("9-99");
        const QString folder = draftFolder(bench.database().path());
        const auto keptSunday = [&] {
            const auto drafts = formDrafts(folder);
            return drafts.empty() ? QString() : drafts.front().fields.value(u"week.sun").toString();
        };
        QTRY_COMPARE_WITH_TIMEOUT(keptSunday(), QStringLiteral("9-99"), 6000);
        const FormDraft draft = formDrafts(folder).front();
        QCOMPARE(draft.title, QStringLiteral("Office hours"));
        CalendarsPage next(*bench.session);
        next.restoreDraft(draft);
        QCOMPARE(next.findChild<QLineEdit *>(QStringLiteral("week.sun"))->text(), QStringLiteral("9-99"));
        QCOMPARE(next.findChild<QLabel *>(QStringLiteral("weekSummary"))->text(),
            QStringLiteral("Mon–Fri 09:00–17:00, Sat 10:00–14:00: 44 h a week"));
        QVERIFY(next.hasDraft());
        forgetFormDraft(folder, draft.page, draft.id);
    }

    void hoursOfASignedAgreementAreSavedAsACopy()
    {
        Bench bench;
        const CalendarRecord office = bench.saved("Office hours");
        bench.sign(office.id);
        QVERIFY(bench.settled());
        bench.page.open({QStringLiteral("calendars"), office.id.text(), std::nullopt, std::nullopt});
        auto *saturday = bench.find<QLineEdit>("week.sat");
        saturday->setFocus();
        typeText("10-14");
        press(Qt::Key_S, Qt::ControlModifier);
        auto *question = bench.find<QuestionBanner>("question");
        QVERIFY(question->isAsking());
        QVERIFY2(question->text().contains(QStringLiteral("part of the signed agreement T-1")),
            qPrintable(question->text()));
        bench.click("confirm");
        QTRY_COMPARE(allCalendars(bench.database())->size(), std::size_t(2));
        const auto all = allCalendars(bench.database());
        QVERIFY(all->at(0).hours.week[5].empty());
        QCOMPARE(all->at(1).name, QStringLiteral("Office hours (copy)"));
        QVERIFY(all->at(1).hours.week[5] == (std::vector<DayInterval>{{10 * hour, 14 * hour}}));
        QCOMPARE(bench.find<QLineEdit>("name")->text(), QStringLiteral("Office hours (copy)"));
        QVERIFY(!bench.page.hasDraft());
    }

    void usedHoursAreNotArchivedAndOthersAre()
    {
        Bench bench;
        const CalendarRecord used = bench.saved("Office hours");
        const CalendarRecord other = bench.saved("Spare");
        bench.sign(used.id);
        QVERIFY(bench.settled());
        bench.page.open({QStringLiteral("calendars"), used.id.text(), std::nullopt, std::nullopt});
        bench.click("archive");
        QVERIFY(bench.find<Banner>("banner")->text().contains(QStringLiteral("are used by T-1")));
        bench.page.open({QStringLiteral("calendars"), other.id.text(), std::nullopt, std::nullopt});
        bench.click("archive");
        QVERIFY(findCalendar(bench.database(), other.id)->archived);
        QVERIFY(bench.settled());
        QTRY_COMPARE(bench.find<QTableView>("calendars")->model()->rowCount(), 1);
    }

    void saysWhetherItIsOpenAndCountsWhatIsTried()
    {
        Bench bench;
        bench.page.open({QStringLiteral("calendars"), QStringLiteral("new:Europe/Berlin"), std::nullopt, std::nullopt});
        // Tuesday, 24 November 2026, 13:00 in Berlin.
        QCOMPARE(bench.label("openState"), QStringLiteral("Open now, until 24 Nov 2026, 17:00 (Europe/Berlin)."));
        QVERIFY(bench.label("yearTotal").startsWith(QStringLiteral("2,088 h of service time in 2026")));
        const auto type = [&](const char *name, const char *text) {
            bench.find<QLineEdit>(name)->setFocus();
            bench.find<QLineEdit>(name)->selectAll();
            typeText(text);
        };
        type("try.from", "27/11/2026 15:00");
        type("try.to", "30/11/2026 10:30");
        type("try.limit", "4h");
        QCOMPARE(bench.label("try.answer"),
            QStringLiteral(
                "Between the two lie 3\u00a0h\u00a030 of service time. The limit ends on 30 Nov 2026, 11:00."));
        type("try.to", "soon");
        QVERIFY(bench.label("try.answer").startsWith(QStringLiteral("Write a date and a time")));
    }

    void yearlyDaysAreWrittenWithoutAYear_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("text");
        QTest::newRow("British") << QLocale(QLocale::English, QLocale::UnitedKingdom) << QStringLiteral("25/12");
        QTest::newRow("American") << QLocale(QLocale::English, QLocale::UnitedStates) << QStringLiteral("12/25");
        QTest::newRow("German") << QLocale(QLocale::German, QLocale::Germany) << QStringLiteral("25.12.");
        QTest::newRow("without a country") << QLocale::c() << QStringLiteral("25 Dec");
        QTest::newRow("Swedish") << QLocale(QLocale::Swedish, QLocale::Sweden) << QStringLiteral("12-25");
    }
    void yearlyDaysAreWrittenWithoutAYear()
    {
        QFETCH(QLocale, locale);
        QFETCH(QString, text);
        const QLocale before;
        QLocale::setDefault(locale);
        const QString written = yearlyText(12, 25);
        const auto read = yearlyInput(written);
        const auto leapDay = yearlyInput(yearlyText(2, 29));
        QLocale::setDefault(before);
        QCOMPARE(written, text);
        QVERIFY(read && read->month() == 12 && read->day() == 25);
        QVERIFY(leapDay && leapDay->month() == 2 && leapDay->day() == 29);
    }
};

int main(int argc, char **argv) { return runLookTest<CalendarsPageTest>(argc, argv); }
#include "tst_calendarspage.moc"
