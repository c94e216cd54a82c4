// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/lookmain.h"
#include "tests/ui/pagesfixture.h"

#include "ui/pages/importassistant.h"
#include "ui/widgets/figure.h"

#include <QComboBox>
#include <QPushButton>
#include <QTableView>

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

} // namespace

class TestImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goesThroughTheStepsToTheResult();
    void takesTwoClicksTheSecondTime();
    void listsProblemsAndTakesTheGoodRows();
    void undoesAnImportWithAReason();

private:
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
    QCOMPARE(assistant->step(), int(ImportAssistant::Outcome));
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
    QCOMPARE(assistant->step(), int(ImportAssistant::Outcome));
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
    QSignalSpy again(assistant, &ImportAssistant::stepChanged);
    example.click("measurements", "goodRows");
    QVERIFY(again.wait(patience));
    QCOMPARE(example.find<QPushButton>("measurements", "next")->text(), QStringLiteral("Import 2 row(s)"));
}

void TestImport::undoesAnImportWithAReason()
{
    ExampleWindow example;
    importExample(example);
    example.click("measurements", "next");
    example.type("measurements", "undoReason", QStringLiteral("wrong month"));
    example.click("measurements", "undoImport");
    const auto *list = example.find<QTableView>("measurements", "imports");
    QCOMPARE(cell(list, 0, 10), QStringLiteral("undone"));
    QVERIFY(!example.find<QPushButton>("measurements", "undoImport")->isEnabled());
    const auto count = countRecords(example.session().workspace().database(), MeasurementKind::Ticket, {});
    QVERIFY(count.has_value());
    QCOMPARE(*count, std::int64_t(0));
}

int main(int argc, char **argv) { return runLookTest<TestImport>(argc, argv); }

#include "tst_import.moc"
