// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/lookmain.h"
#include "tests/ui/pagesfixture.h"

#include "models/workspace/agreements.h"

#include <QComboBox>
#include <QPrintPreviewWidget>
#include <QProcess>
#include <QPushButton>
#include <QTreeView>

using namespace kept;
using namespace kept::test;

namespace {

/// What a reader of PDF finds in the file.
QString pdfText(const QString &file)
{
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), file, QStringLiteral("-")});
    if (!reader.waitForFinished(patience) || reader.exitCode() != 0)
        return {};
    return QString::fromUtf8(reader.readAllStandardOutput());
}

/// Whether a cell of the tree shows the text.
bool shows(const QAbstractItemModel *model, const QString &text, const QModelIndex &parent = {})
{
    for (int row = 0; row < model->rowCount(parent); ++row)
        for (int column = 0; column < model->columnCount(parent); ++column) {
            const QModelIndex index = model->index(row, column, parent);
            if (index.data().toString().contains(text) || (column == 0 && shows(model, text, index)))
                return true;
        }
    return false;
}

} // namespace

class TestReports : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void savesTheFigureOfTheGridAsPdf();
    void saysWhyThereIsNoReview();
    void printsTheAgreementFromItsPage();
    void printsTheVersionThatIsShown();
    void claimsACreditByLetter();
};

void TestReports::savesTheFigureOfTheGridAsPdf()
{
    ExampleWindow example;
    example.importTickets();
    example.open("compliance");
    // September: 6 of 8 tickets in time; 58 h of service time over 8 tickets.
    const auto *grid = example.find<QTreeView>("compliance", "grid");
    QVERIFY(shows(grid->model(), QStringLiteral("75.00")));
    QVERIFY(shows(grid->model(), QStringLiteral("7\u00a0h\u00a015")));
    example.open("reports", QStringLiteral("example-desk"));
    QCOMPARE(example.find<QPrintPreviewWidget>("reports", "preview")->pageCount() > 0, true);
    example.fileToSave = example.path(QStringLiteral("summary.pdf"));
    example.click("reports", "savePdf");
    const QString text = pdfText(example.fileToSave);
    QVERIFY2(text.contains(QStringLiteral("75.00")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("7 h 15")), qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("EXAMPLE-001")));
}

void TestReports::saysWhyThereIsNoReview()
{
    ExampleWindow example;
    example.open("reports");
    example.session().setPeriod(*Period::parse(QStringLiteral("2026-Q4"))); // has not ended
    auto *kind = example.find<QComboBox>("reports", "report");
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_Down);
    QVERIFY(!example.find<QPushButton>("reports", "savePdf")->isEnabled());
    QVERIFY(!example.find<QWidget>("reports", "preview")->isVisible());
}

void TestReports::printsTheAgreementFromItsPage()
{
    ExampleWindow example;
    example.open("agreements", QStringLiteral("example-desk"));
    example.click("agreements", "print");
    QCOMPARE(example.find<QComboBox>("reports", "report")->currentText(), QStringLiteral("Whole agreement"));
    example.fileToSave = example.path(QStringLiteral("agreement.pdf"));
    example.click("reports", "savePdf");
    const QString text = pdfText(example.fileToSave);
    QVERIFY2(text.contains(QStringLiteral("Term, renewal and notice")), qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("Signatures")));
    QVERIFY(text.contains(QStringLiteral("EXAMPLE-001")));
}

void TestReports::printsTheVersionThatIsShown()
{
    ExampleWindow example;
    Workspace &workspace = example.session().workspace();
    const Agreement stored = allAgreements(workspace.database())->front();
    AgreementContent content = stored.latest().content;
    content.introduction = QStringLiteral("Says what is proposed.");
    const auto proposed =
        amendAgreement(workspace, stored, content, QDate(2027, 1, 1), QStringLiteral("A better introduction"), {});
    QVERIFY2(proposed.has_value(), proposed ? "" : qPrintable(errorText(proposed.error())));
    example.waitUntilJudged();
    QSignalSpy told(&example.session(), &Session::informed);
    example.open("agreements", QStringLiteral("example-desk"));
    example.click("agreements", "print");
    auto *version = example.find<QComboBox>("reports", "version");
    QVERIFY(version->isVisible());
    QCOMPARE(version->currentText(), QStringLiteral("Version 2, proposed"));
    example.fileToSave = example.path(QStringLiteral("proposed.pdf"));
    example.click("reports", "savePdf");
    QVERIFY2(told.last().at(0).toString().startsWith(
                 QStringLiteral("Saved EXAMPLE-001, version 2, which is not in force: ")),
        qPrintable(told.last().at(0).toString()));
    const QString file = pdfText(example.fileToSave);
    const QStringList pages = file.split(u'\f', Qt::SkipEmptyParts);
    QVERIFY(file.contains(QStringLiteral("Says what is proposed.")));
    QVERIFY(pages.size() > 2);
    for (const QString &page : pages)
        QVERIFY2(page.contains(QStringLiteral("Draft")), qPrintable(page));
    version->setFocus();
    QTest::keyClick(version, Qt::Key_Up);
    example.click("reports", "savePdf");
    QVERIFY(told.last().at(0).toString().startsWith(QStringLiteral("Saved EXAMPLE-001, version 1: ")));
    QVERIFY(!pdfText(example.fileToSave).contains(QStringLiteral("Says what is proposed.")));
}

void TestReports::claimsACreditByLetter()
{
    ExampleWindow example;
    example.importTickets(true);
    example.window->go({QStringLiteral("credits"), {}, std::nullopt, *Period::parse(QStringLiteral("2026-09"))});
    example.click("credits", "claimLetter");
    QCOMPARE(example.find<QComboBox>("reports", "report")->currentText(), QStringLiteral("Claim letter"));
    QVERIFY(!example.find<QComboBox>("reports", "letter")->isVisible()); // one party, one currency
    example.fileToSave = example.path(QStringLiteral("letter.pdf"));
    example.click("reports", "savePdf");
    const QString letter = pdfText(example.fileToSave);
    for (const char *text : {"Claim of service credits", "EXAMPLE-001", "200.00 EUR", "Evidence", "late"})
        QVERIFY2(letter.contains(QString::fromLatin1(text)), qPrintable(letter));
    auto *kind = example.find<QComboBox>("reports", "report");
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_Down);
    QCOMPARE(kind->currentText(), QStringLiteral("Credit statement"));
    example.click("reports", "savePdf");
    const QString statement = pdfText(example.fileToSave);
    QVERIFY2(statement.contains(QStringLiteral("Nothing was claimed for this period yet.")), qPrintable(statement));
    QVERIFY(statement.contains(QStringLiteral("200.00")));
}

int main(int argc, char **argv) { return runLookTest<TestReports>(argc, argv); }

#include "tst_reportspage.moc"
