// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/lookmain.h"
#include "tests/ui/pagesfixture.h"

#include "models/store/audittrail.h"
#include "models/store/repositories.h"
#include "ui/pages/importassistant.h"
#include "ui/pages/importassistantcheck.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/figure.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTimer>

using namespace kept;
using namespace kept::test;

namespace {

QString cell(const QTableView *list, int row, int column)
{
    return list->model()->index(row, column).data().toString();
}

void choose(QComboBox *combo, const QString &text)
{
    combo->setFocus();
    const int wanted = combo->findText(text);
    if (wanted < 0)
        qFatal("There is no choice %s.", qPrintable(text));
    QTest::keyClick(combo, Qt::Key_Home);
    while (combo->currentIndex() < wanted)
        QTest::keyClick(combo, Qt::Key_Down);
}

/// "name=source names@provider" of each service, sorted.
QStringList servicesOf(const Database &database)
{
    QStringList known;
    const auto services = allServices(database);
    for (const Service &service : *services)
        known += service.name + u'=' + service.sourceNames.join(u'+') + u'@'
            + findOrganisation(database, service.provider)->name;
    known.sort();
    return known;
}

} // namespace

class TestImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goesThroughTheStepsToTheResult();
    void takesTwoClicksTheSecondTime();
    void proposesNoDaysBeyondTheRecords();
    void listsProblemsAndTakesTheGoodRows();
    void undoesAnImportWithAReason();
    void matchesUnknownServicesInPlace();
    void matchesUnknownWordsOfAList();
    void mendsRowsInPlace();
    void proposesTheZoneOfTheServiceHours();
    void asksForTheZoneThatNobodyTells();
    void saysWhatItDoesToThePeriods();
    void writesWhileTheWindowGoesOn();
    void leavesTheWorkbookAsItWasWhenCancelled();
    void leavesTheWorkbookAsItWasWhenClosed();
    void saysWhatEachPolicyMeans();

private:
    /// Writes a file of tickets and goes by the assistant to its format, or to its check.
    static ImportAssistant *toFormat(ExampleWindow &example, const QByteArray &rows);
    static ImportAssistant *check(ExampleWindow &example, const QByteArray &rows);
    /// Does what makes the assistant check the file again, and waits for it.
    template <typename Act>
    static void recheck(ImportAssistant *assistant, Act act)
    {
        QSignalSpy again(assistant, &ImportAssistant::stepChanged);
        act();
        QVERIFY(again.wait(patience));
    }
    static void takeBackAndGiveAgain(ExampleWindow &example, ImportAssistant *assistant);
    static void waitFor(ImportAssistant *assistant, int step)
    {
        QSignalSpy changed(assistant, &ImportAssistant::stepChanged);
        while (assistant->step() != step)
            QVERIFY(changed.wait(patience));
    }
    /// Imports the example's tickets by the assistant.
    static void importExample(ExampleWindow &example);
};

void TestImport::importExample(ExampleWindow &example)
{
    example.open("measurements");
    auto *assistant = example.window->page(QStringLiteral("measurements"))->findChild<ImportAssistant *>();
    example.fileToOpen = ExampleWindow::example(QStringLiteral("tickets.csv"));
    example.click("measurements", "import");
    waitFor(assistant, ImportAssistant::Format);
    choose(example.find<QComboBox>("measurements", "zone"), QStringLiteral("Europe/Berlin"));
    example.type("measurements", "source", QStringLiteral("desk"));
    example.click("measurements", "next");
    waitFor(assistant, ImportAssistant::Columns);
    QCOMPARE(example.find<QComboBox>("measurements", "column_external_id")->currentText(), QStringLiteral("Ticket"));
    QCOMPARE(example.find<QComboBox>("measurements", "column_service")->currentText(), QStringLiteral("Service"));
    QVERIFY(!example.find<QComboBox>("measurements", "service")->isEnabled());
    example.click("measurements", "next");
    waitFor(assistant, ImportAssistant::Check);
    auto *figures = example.find<FigureRow>("measurements", "counts");
    QCOMPARE(figures->figure(0)->value().value, QStringLiteral("8"));
    QCOMPARE(figures->figure(3)->value().value, QStringLiteral("0"));
    QCOMPARE(example.find<QPushButton>("measurements", "next")->text(), QStringLiteral("Import 8 row(s)"));
    example.click("measurements", "next");
    waitFor(assistant, ImportAssistant::Outcome);
}

void TestImport::goesThroughTheStepsToTheResult()
{
    ExampleWindow example;
    importExample(example);
    example.click("measurements", "next");
    const auto *list = example.find<QTableView>("measurements", "imports");
    QVERIFY(list->isVisible());
    QCOMPARE(list->model()->rowCount(), 1);
    QCOMPARE(cell(list, 0, 1), QStringLiteral("tickets.csv"));
    QCOMPARE(cell(list, 0, 2), QStringLiteral("desk"));
    QCOMPARE(cell(list, 0, 5), QStringLiteral("8"));
    QCOMPARE(cell(list, 0, 10), QStringLiteral("in force"));
}

void TestImport::proposesNoDaysBeyondTheRecords()
{
    ExampleWindow example;
    auto *assistant = check(example,
        "A-1;DESK;High;03.09.2026 09:30;03.09.2026 11:00\n"
        "A-2;DESK;Low;24.09.2026 09:30;25.09.2026 11:00\n");
    auto *first = example.find<DateField>("measurements", "coveredFrom");
    auto *last = example.find<DateField>("measurements", "coveredTo");
    const auto *why = example.find<QLabel>("measurements", "coverageReason");
    QCOMPARE(first->date(), std::optional(QDate(2026, 9, 3)));
    QCOMPARE(last->date(), std::optional(QDate(2026, 9, 24)));
    QCOMPARE(why->text(),
        QStringLiteral("The first ticket in the file was opened on 3 Sep 2026, the last on 24 Sep 2026. The days are "
                       "proposed from this; importing confirms them. Correct them if their records are not all in the "
                       "file."));
    auto *months = example.find<QPushButton>("measurements", "wholeMonths");
    QCOMPARE(months->text(), QStringLiteral("Complete for the whole months, 1 Sep 2026 to 30 Sep 2026"));
    example.click("measurements", "wholeMonths");
    QCOMPARE(first->date(), std::optional(QDate(2026, 9, 1)));
    QCOMPARE(last->date(), std::optional(QDate(2026, 9, 30)));
    QVERIFY(!months->isVisible());
    QVERIFY2(why->text().endsWith(QStringLiteral("You declare more days than these.")), qPrintable(why->text()));
    // The choice outlives another check of the file.
    recheck(assistant, [&] { Q_EMIT assistant->findChild<ImportCheck *>()->recheckWanted(); });
    QCOMPARE(last->date(), std::optional(QDate(2026, 9, 30)));
}

void TestImport::takesTwoClicksTheSecondTime()
{
    ExampleWindow example;
    importExample(example);
    example.type("measurements", "mappingName", QStringLiteral("Desk monthly"));
    example.click("measurements", "saveMapping");
    example.click("measurements", "next");
    auto *assistant = example.window->page(QStringLiteral("measurements"))->findChild<ImportAssistant *>();
    QFile::copy(ExampleWindow::example(QStringLiteral("tickets.csv")), example.path(QStringLiteral("more.csv")));
    QFile more(example.path(QStringLiteral("more.csv")));
    QVERIFY(more.open(QIODevice::Append));
    more.write("T-1009;DESK;Low;29.09.2026 11:00;29.09.2026 12:00\n");
    more.close();
    example.fileToOpen = more.fileName();
    example.click("measurements", "import"); // the first click
    waitFor(assistant, ImportAssistant::Check);
    auto *figures = example.find<FigureRow>("measurements", "counts");
    QCOMPARE(figures->figure(0)->value().value, QStringLiteral("1"));
    QCOMPARE(figures->figure(2)->value().value, QStringLiteral("8"));
    example.click("measurements", "next"); // the second
    waitFor(assistant, ImportAssistant::Outcome);
    QCOMPARE(allImports(example.session().workspace().database())->size(), std::size_t(2));
}

void TestImport::listsProblemsAndTakesTheGoodRows()
{
    ExampleWindow example;
    importExample(example);
    example.click("measurements", "saveMapping");
    example.click("measurements", "next");
    auto *assistant = example.window->page(QStringLiteral("measurements"))->findChild<ImportAssistant *>();
    example.fileToOpen = QStringLiteral(KEPT_TEST_DATA "/csv/tickets-two-bad-rows.csv");
    example.click("measurements", "import");
    waitFor(assistant, ImportAssistant::Check);
    const auto *problems = example.find<QTableView>("measurements", "problems");
    QCOMPARE(problems->model()->rowCount(), 2);
    QCOMPARE(cell(problems, 0, 0), QStringLiteral("3"));
    QCOMPARE(cell(problems, 0, 2), QStringLiteral("31.09.2026 10:00"));
    QCOMPARE(cell(problems, 1, 0), QStringLiteral("5"));
    QCOMPARE(example.find<QLineEdit>("measurements", "rawRow")->text(),
        QStringLiteral("T-2002;DESK;Low;02.10.2026 16:00;31.09.2026 10:00"));
    example.fileToSave = example.path(QStringLiteral("rejected.csv"));
    example.click("measurements", "saveRejects");
    QFile rejected(example.fileToSave);
    QVERIFY(rejected.open(QIODevice::ReadOnly));
    const QByteArray text = rejected.readAll();
    QVERIFY(text.contains("T-2002") && text.contains("T-2004") && !text.contains("T-2001"));
    QVERIFY(!example.find<QPushButton>("measurements", "next")->isEnabled());
    example.click("measurements", "goodRows");
    QCOMPARE(example.find<QPushButton>("measurements", "next")->text(), QStringLiteral("Import 2 row(s)"));
}

void TestImport::undoesAnImportWithAReason()
{
    ExampleWindow example;
    importExample(example);
    example.click("measurements", "next");
    example.type("measurements", "undoReason", QStringLiteral("wrong month"));
    example.click("measurements", "undoImport");
    example.click("measurements", "confirm");
    QTRY_VERIFY(allImports(example.session().workspace().database())->front().undone);
    const auto *list = example.find<QTableView>("measurements", "imports");
    QCOMPARE(cell(list, 0, 10), QStringLiteral("undone"));
    QVERIFY(!example.find<QPushButton>("measurements", "undoImport")->isEnabled());
    const auto count = countRecords(example.session().workspace().database(), MeasurementKind::Ticket, {});
    QVERIFY(count.has_value());
    QCOMPARE(*count, std::int64_t(0));
}

ImportAssistant *TestImport::toFormat(ExampleWindow &example, const QByteArray &rows)
{
    QFile file(example.path(QStringLiteral("export.csv")));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("The file cannot be written.");
    file.write("Ticket;Service;Priority;Opened;Resolved\n" + rows);
    file.close();
    example.open("measurements");
    auto *assistant = example.window->page(QStringLiteral("measurements"))->findChild<ImportAssistant *>();
    example.fileToOpen = file.fileName();
    example.click("measurements", "import");
    waitFor(assistant, ImportAssistant::Format);
    return assistant;
}

ImportAssistant *TestImport::check(ExampleWindow &example, const QByteArray &rows)
{
    auto *assistant = toFormat(example, rows);
    example.click("measurements", "next");
    waitFor(assistant, ImportAssistant::Columns);
    example.click("measurements", "next");
    waitFor(assistant, ImportAssistant::Check);
    return assistant;
}

void TestImport::takeBackAndGiveAgain(ExampleWindow &example, ImportAssistant *assistant)
{
    auto *figures = example.find<FigureRow>("measurements", "counts");
    choose(example.find<QComboBox>("measurements", "match_WAN"), QStringLiteral("not matched yet"));
    recheck(assistant, [&] { example.click("measurements", "applyMatches"); });
    QCOMPARE(figures->figure(3)->value().value, QStringLiteral("1"));
    choose(example.find<QComboBox>("measurements", "match_WAN"), QStringLiteral("New service…"));
    example.find<QLineEdit>("measurements", "newName_WAN")->setFocus();
    example.type("measurements", "newName_WAN", QStringLiteral("Network"));
    example.find<QComboBox>("measurements", "newProvider_WAN")->setFocus();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Sample Carrier AG"));
    recheck(assistant, [&] { example.click("measurements", "applyMatches"); });
}

void TestImport::matchesUnknownServicesInPlace()
{
    ExampleWindow example;
    auto *assistant = check(example,
        "A-1;HOTLINE;High;02.09.2026 09:30;02.09.2026 11:00\n"
        "A-2;HOTLINE;Low;03.09.2026 09:30;03.09.2026 11:00\n"
        "A-3;WAN;High;04.09.2026 09:30;04.09.2026 11:00\n");
    auto *figures = example.find<FigureRow>("measurements", "counts");
    QCOMPARE(figures->figure(3)->value().value, QStringLiteral("3"));
    QVERIFY(!example.find<QPushButton>("measurements", "next")->isEnabled());
    QCOMPARE(example.find<QLabel>("measurements", "noCoverage")->text(),
        QStringLiteral("All rows are rejected, so there are no days to declare as complete yet. Match the names or "
                       "mend the rows first."));
    QVERIFY(!example.find<QWidget>("measurements", "coveredFrom")->isVisible());
    QVERIFY(!example.find<QTableView>("measurements", "problems")->isVisible());

    // By keyboard alone: the first name has the focus.
    auto *hotline = example.find<QComboBox>("measurements", "match_HOTLINE");
    QCOMPARE(QApplication::focusWidget(), hotline);
    choose(hotline, QStringLiteral("Service desk"));
    QTest::keyClick(hotline, Qt::Key_Tab);
    auto *wan = example.find<QComboBox>("measurements", "match_WAN");
    QCOMPARE(QApplication::focusWidget(), wan);
    choose(wan, QStringLiteral("New service…"));
    example.type("measurements", "newName_WAN", QStringLiteral("Wide area network"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(example.find<QLabel>("measurements", "matchGap")->text(),
        QStringLiteral("Choose who provides “Wide area network”, or type the name of a new supplier."));
    auto *provider = example.find<QComboBox>("measurements", "newProvider_WAN");
    QVERIFY(provider->isAncestorOf(QApplication::focusWidget()) || QApplication::focusWidget() == provider);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Sample Carrier AG"));
    recheck(assistant, [] { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); });
    QCOMPARE(figures->figure(0)->value().value, QStringLiteral("3"));
    QCOMPARE(figures->figure(3)->value().value, QStringLiteral("0"));
    Database &database = example.session().workspace().database();
    QCOMPARE(allServices(database)->size(), std::size_t(2)); // nothing is written yet

    takeBackAndGiveAgain(example, assistant);
    example.click("measurements", "next");
    waitFor(assistant, ImportAssistant::Outcome);
    QCOMPARE(servicesOf(database),
        QStringList(
            {QStringLiteral("Customer portal=PORTAL@Sample Desk GmbH"), QStringLiteral("Network=WAN@Sample Carrier AG"),
                QStringLiteral("Service desk=DESK+HOTLINE@Sample Desk GmbH")}));
    QCOMPARE(*countRecords(database, MeasurementKind::Ticket, {}), std::int64_t(3));
}

void TestImport::matchesUnknownWordsOfAList()
{
    ExampleWindow example;
    const auto mapping =
        findMapping(example.session().workspace().database(), ExampleWindow::example(QStringLiteral("mapping.json")));
    QVERIFY(mapping && storeMapping(example.session().workspace(), *mapping)); // High and Low, strictly
    QFile file(example.path(QStringLiteral("export.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Ticket;Service;Priority;Opened;Resolved\n"
               "A-1;DESK;Urgent;02.09.2026 09:30;02.09.2026 11:00\nA-2;DESK;Low;03.09.2026 09:30;\n");
    file.close();
    example.open("measurements");
    auto *assistant = example.window->page(QStringLiteral("measurements"))->findChild<ImportAssistant *>();
    example.fileToOpen = file.fileName();
    example.click("measurements", "import");
    waitFor(assistant, ImportAssistant::Check);
    auto *figures = example.find<FigureRow>("measurements", "counts");
    QCOMPARE(figures->figure(3)->value().value, QStringLiteral("1"));
    auto *urgent = example.find<QComboBox>("measurements", "match_Urgent");
    QCOMPARE(QApplication::focusWidget(), urgent);
    choose(urgent, QStringLiteral("High"));
    recheck(assistant, [&] { example.click("measurements", "applyMatches"); });
    QCOMPARE(figures->figure(0)->value().value, QStringLiteral("2"));
    choose(example.find<QComboBox>("measurements", "match_Urgent"), QStringLiteral("Leave these rows out"));
    recheck(assistant, [&] { example.click("measurements", "applyMatches"); });
    QCOMPARE(figures->figure(0)->value().value, QStringLiteral("1"));
    QCOMPARE(figures->figure(3)->value().value, QStringLiteral("0"));
    QCOMPARE(figures->figure(4)->value().value, QStringLiteral("1"));
}

void TestImport::mendsRowsInPlace()
{
    ExampleWindow example;
    auto *assistant = check(example,
        "A-1;DESK;High;02.09.2026 09:30;31.09.2026 11:00\n"
        "A-2;DESK;Low;03.09.2026 09:30;soon\n"
        "A-3;DESK;Low;04.09.2026 09:30;04.09.2026 08:30\n"
        "A-4;DESK;Low;05.09.2026 09:30;05.09.2026 10:30\n");
    auto *figures = example.find<FigureRow>("measurements", "counts");
    auto *problems = example.find<QTableView>("measurements", "problems");
    QCOMPARE(problems->model()->rowCount(), 3);
    QCOMPARE(cell(problems, 0, 2), QStringLiteral("31.09.2026 11:00"));
    QCOMPARE(cell(problems, 0, 3), QStringLiteral("September has 30 days."));
    QCOMPARE(cell(problems, 0, 4), QStringLiteral("30.09.2026 11:00"));
    recheck(assistant, [&] { example.click("measurements", "useSuggestion"); });
    QCOMPARE(problems->model()->rowCount(), 2);
    QCOMPARE(figures->figure(0)->value().value, QStringLiteral("2"));

    // F2 edits the value in its cell.
    QCOMPARE(cell(problems, 0, 2), QStringLiteral("soon"));
    problems->setFocus();
    QTest::keyClick(problems, Qt::Key_F2);
    auto *editor = problems->viewport()->findChild<QLineEdit *>();
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("03.09.2026 12:00"));
    recheck(assistant, [&] { QTest::keyClick(editor, Qt::Key_Return); });
    QCOMPARE(problems->model()->rowCount(), 1);
    QVERIFY(!example.find<QPushButton>("measurements", "next")->isEnabled());
    recheck(assistant, [&] { example.click("measurements", "leaveOut"); });
    QCOMPARE(problems->model()->rowCount(), 0);
    QCOMPARE(figures->figure(0)->value().value, QStringLiteral("3"));
    QCOMPARE(figures->figure(4)->value().value, QStringLiteral("1"));
    auto *undo = example.find<QAbstractButton>("measurements", "undoMend");
    QCOMPARE(undo->text(), QStringLiteral("Undo the last of 3 change(s)"));
    recheck(assistant, [&] { example.click("measurements", "undoMend"); });
    QCOMPARE(problems->model()->rowCount(), 1);
    recheck(assistant, [&] { example.click("measurements", "leaveOut"); });

    // A correction by hand has a reason.
    auto *reason = example.find<QLineEdit>("measurements", "reason");
    QVERIFY(reason->isVisible());
    example.click("measurements", "next");
    QCOMPARE(assistant->step(), int(ImportAssistant::Check));
    QVERIFY(!assistant->isWriting());
    QVERIFY(reason->hasFocus());
    QTest::keyClicks(reason, QStringLiteral("The desk sent the right times"));
    example.click("measurements", "next");
    waitFor(assistant, ImportAssistant::Outcome);
    Database &database = example.session().workspace().database();
    QCOMPARE(*countRecords(database, MeasurementKind::Ticket, {}), std::int64_t(3));
    const auto entries = auditEntries(database, {}, 1, 0);
    QCOMPARE(entries->front().reason,
        QStringLiteral("The desk sent the right times – Line 2, Resolved: “30.09.2026 11:00” instead of “31.09.2026 "
                       "11:00”. Line 3, Resolved: "
                       "“03.09.2026 12:00” instead of “soon”. 1 row(s) left out by hand, lines 4."));
}

void TestImport::saysWhatEachPolicyMeans()
{
    ExampleWindow example;
    check(example,
        "A-1;DESK;High;02.09.2026 09:30;31.09.2026 11:00\n"
        "A-4;DESK;Low;05.09.2026 09:30;05.09.2026 10:30\n");
    const auto said = [&] {
        QStringList texts;
        for (const QLabel *label : example.find<QWidget>("measurements", "policyChoice")->findChildren<QLabel *>())
            texts += label->text();
        return texts;
    };
    QVERIFY(example.find<QAbstractButton>("measurements", "allOrNothing")->isChecked());
    QCOMPARE(
        said().value(0), QStringLiteral("Nothing is imported until the 1 rejected row(s) are mended or left out."));
    QCOMPARE(said().value(1),
        QStringLiteral("1 row(s) are imported now. 1 row(s) stay out and count in no period until a later import "
                       "brings them; the days below are still declared complete."));
    auto *next = example.find<QPushButton>("measurements", "next");
    QVERIFY(!next->isEnabled());
    auto *all = example.find<QAbstractButton>("measurements", "allOrNothing");
    all->setFocus();
    QTest::keyClick(all, Qt::Key_Down);
    QVERIFY(example.find<QAbstractButton>("measurements", "goodRows")->isChecked());
    QVERIFY(next->isEnabled());
    QCOMPARE(next->text(), QStringLiteral("Import 1 row(s)"));
}

void TestImport::proposesTheZoneOfTheServiceHours()
{
    ExampleWindow example;
    auto *assistant = toFormat(example, "A-1;DESK;High;02.09.2026 09:30;02.09.2026 11:00\n");
    auto *zone = example.find<QComboBox>("measurements", "zone");
    QCOMPARE(zone->currentText(), QStringLiteral("Europe/Berlin"));
    QCOMPARE(zone->currentText(), QStringLiteral("Europe/Berlin"));
    QCOMPARE(example.find<QLabel>("measurements", "zoneNote")->text(),
        QStringLiteral("“02.09.2026 09:30” in the file is 09:30 Europe/Berlin (07:30 UTC). Proposed as the zone of the "
                       "service hours “Office hours, Berlin” in agreement EXAMPLE-001."));
    choose(zone, QStringLiteral("Asia/Tokyo"));
    QCOMPARE(example.find<QLabel>("measurements", "zoneNote")->text(),
        QStringLiteral("“02.09.2026 09:30” in the file is 09:30 Asia/Tokyo (00:30 UTC)."));
    choose(zone, QStringLiteral("America/Los_Angeles"));
    QVERIFY(example.find<QPushButton>("measurements", "next")->isEnabled());
    QCOMPARE(assistant->step(), int(ImportAssistant::Format));
}

void TestImport::asksForTheZoneThatNobodyTells()
{
    ExampleWindow example;
    QVERIFY(example.window->createWorkbook(example.path(QStringLiteral("empty.kept"))));
    auto *assistant = toFormat(example, "A-1;DESK;High;02.09.2026 01:30;02.09.2026 11:00\n");
    auto *next = example.find<QPushButton>("measurements", "next");
    QVERIFY(!next->isEnabled());
    QCOMPARE(example.find<QLabel>("measurements", "zoneNote")->text(),
        QStringLiteral("The times in this file do not name their zone, and no agreement tells: choose the one they are "
                       "written in."));
    QCOMPARE(example.find<QLabel>("measurements", "remark")->text(),
        example.find<QLabel>("measurements", "zoneNote")->text());
    auto *zone = example.find<QComboBox>("measurements", "zone");
    QCOMPARE(zone->itemText(1), QStringLiteral("UTC, as on this computer"));
    choose(zone, QStringLiteral("Europe/Berlin"));
    QCOMPARE(example.find<QLabel>("measurements", "zoneNote")->text(),
        QStringLiteral("“02.09.2026 01:30” in the file is 2026-09-02 01:30 Europe/Berlin (2026-09-01 23:30 UTC)."));
    QVERIFY(next->isEnabled());
    example.click("measurements", "next");
    QCOMPARE(assistant->step(), int(ImportAssistant::Columns));
}

void TestImport::saysWhatItDoesToThePeriods()
{
    ExampleWindow example;
    const auto effect = [&] { return example.find<QLabel>("measurements", "effect")->text(); };
    auto *assistant = check(example,
        "A-0;DESK;High;31.08.2026 09:30;31.08.2026 11:00\n"
        "A-1;DESK;High;30.09.2026 09:30;01.10.2026 11:00\n"
        "A-2;DESK;Low;02.10.2026 09:30;\n"
        "A-3;PORTAL;Low;03.09.2026 09:30;\n");
    // The agreement starts in September: two levels on the desk in two months, one on the portal in one.
    QCOMPARE(effect(),
        QStringLiteral("4 record(s) are added to Aug 2026 to Oct 2026.\nEXAMPLE-001: 5 result(s) are judged again, in "
                       "Sep 2026, Oct 2026."));
    example.click("measurements", "next");
    waitFor(assistant, ImportAssistant::Outcome);
    example.click("measurements", "next");
    const Agreement agreement = allAgreements(example.session().workspace().database())->front();
    const Claim claim{ClaimId::create(), agreement.id, agreement.latest().content.serviceLevels.front().id,
        *Period::parse(QStringLiteral("2026-10")), *Money::parse(QStringLiteral("200.00"), QStringLiteral("EUR")),
        ClaimState::Claimed, QDate(2026, 10, 5), std::nullopt, {}, {}, 0};
    QVERIFY(inTransaction(example.session().workspace(), QStringLiteral("claim"), {},
        [&](Transaction &transaction) { return saveClaim(transaction, claim); }));
    check(example,
        "A-1;DESK;High;30.09.2026 09:30;01.10.2026 11:00\n"
        "A-2;DESK;Low;02.10.2026 09:30;05.10.2026 10:00\n");
    QCOMPARE(effect(),
        QStringLiteral("1 record(s) of Oct 2026 are changed.\nEXAMPLE-001: 2 result(s) are judged again, in Oct 2026. "
                       "1 of them are sealed or claimed: where the figure changes, it is shown as a restatement."));
}

QByteArray manyTickets(int count)
{
    QByteArray rows;
    for (int i = 1; i <= count; ++i)
        rows += "A-" + QByteArray::number(i) + ";DESK;High;02.09.2026 09:30;02.09.2026 11:00\n";
    return rows;
}

void TestImport::writesWhileTheWindowGoesOn()
{
    ExampleWindow example;
    auto *assistant = check(example, manyTickets(40000));
    QSignalSpy changed(&example.session().workspace(), &Workspace::changed);
    example.click("measurements", "next");
    QVERIFY(assistant->isWriting());
    QCOMPARE(assistant->step(), int(ImportAssistant::Check));
    QVERIFY(example.find<QPushButton>("measurements", "cancelWork")->isVisible());
    const auto refused = storeMapping(example.session().workspace(), Mapping());
    QCOMPARE(refused.error().message, QStringLiteral("Another action on the workbook is still running."));
    int turns = 0; // of the event loop, while the other thread writes
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [&] { turns += assistant->isWriting() ? 1 : 0; });
    timer.start(1);
    waitFor(assistant, ImportAssistant::Outcome);
    QVERIFY2(turns > 10, qPrintable(QString::number(turns)));
    QCOMPARE(changed.count(), 1);
    Database &database = example.session().workspace().database();
    QCOMPARE(*countRecords(database, MeasurementKind::Ticket, {}), std::int64_t(40000));
    QVERIFY(!database.isLent());
    QVERIFY(verifyWorkbook(database)->holds);
}

void TestImport::leavesTheWorkbookAsItWasWhenCancelled()
{
    ExampleWindow example;
    auto *assistant = check(example, manyTickets(40000));
    Database &database = example.session().workspace().database();
    const auto before = auditHead(database);
    QSignalSpy changed(&example.session().workspace(), &Workspace::changed);
    example.click("measurements", "next");
    QVERIFY(assistant->isWriting());
    example.click("measurements", "cancelWork");
    QTRY_VERIFY_WITH_TIMEOUT(!assistant->isWriting() && !database.isLent(), patience);
    QCOMPARE(example.find<QLabel>("measurements", "remark")->text(),
        QStringLiteral("The import was cancelled. The workbook is as it was before."));
    QCOMPARE(assistant->step(), int(ImportAssistant::Check));
    QCOMPARE(*countRecords(database, MeasurementKind::Ticket, {}), std::int64_t(0));
    QCOMPARE(auditHead(database)->hash, before->hash);
    QCOMPARE(changed.count(), 0);
    // Nothing is lost: the same import can be written after all.
    example.click("measurements", "next");
    waitFor(assistant, ImportAssistant::Outcome);
    QCOMPARE(*countRecords(database, MeasurementKind::Ticket, {}), std::int64_t(40000));
}

void TestImport::leavesTheWorkbookAsItWasWhenClosed()
{
    ExampleWindow example;
    auto *assistant = check(example, manyTickets(40000));
    const QString path = example.session().workspace().database().path();
    const QString before = auditHead(example.session().workspace().database())->hash;
    example.click("measurements", "next");
    QVERIFY(assistant->isWriting());
    QVERIFY(example.window->close());
    QVERIFY(!example.window->session());
    const auto again = Database::open(path, OpenMode::ReadWrite);
    QVERIFY(again.has_value());
    QCOMPARE(*countRecords(**again, MeasurementKind::Ticket, {}), std::int64_t(0));
    QCOMPARE(auditHead(**again)->hash, before);
    QVERIFY(verifyWorkbook(**again)->holds);
}

int main(int argc, char **argv) { return runLookTest<TestImport>(argc, argv); }

#include "tst_import.moc"
