// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/lookmain.h"
#include "tests/ui/pagesfixture.h"

#include "models/store/repositories.h"
#include "ui/pages/auditpage.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QTreeWidget>

using namespace kept;
using namespace kept::test;

class TestReviews : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsAndSealsAReview();
    void goesOnInTheMinutesAfterSaving();
    void refusesADateThatIsNone();
    void verifiesTheTrail();
    void anEntryIsToldInWords();

private:
    /// Types into the cells of the first row of an editable table, which the button has just added.
    static void fillRow(ExampleWindow &example, const char *table, const QStringList &texts)
    {
        auto *cells = example.find<QTableWidget>("reviews", table);
        const int row = cells->rowCount() - 1;
        for (int column = 0; column < texts.size(); ++column) {
            cells->setFocus();
            cells->setCurrentCell(row, column);
            cells->editItem(cells->item(row, column));
            QWidget *editor = QApplication::focusWidget();
            QTest::keyClicks(editor, texts[column]);
            QTest::keyClick(editor, Qt::Key_Return);
        }
    }
    static Review stored(ExampleWindow &example)
    {
        const auto reviews = allReviews(example.session().workspace().database());
        if (!reviews || reviews->size() != 1)
            qFatal("There is not one review.");
        return reviews->front();
    }
};

void TestReviews::holdsAndSealsAReview()
{
    ExampleWindow example;
    example.importTickets();
    example.window->go({QStringLiteral("reviews"), QStringLiteral("example-desk"), std::nullopt,
        *Period::parse(QStringLiteral("2026-Q3"))});
    const auto *scorecard = example.find<QTableView>("reviews", "scorecard");
    bool found = false;
    for (int row = 0; row < scorecard->model()->rowCount(); ++row)
        found = found || scorecard->model()->index(row, 3).data().toString() == QStringLiteral("75.00 %");
    QVERIFY(found); // 6 of 8 tickets of September were resolved in time
    example.type("reviews", "held", QStringLiteral("2026-10-09"));
    example.click("reviews", "people.add");
    fillRow(example, "people.table", {QStringLiteral("Sample Person"), QStringLiteral("service manager")});
    auto *minutes = example.find<QPlainTextEdit>("reviews", "minutes");
    QTest::keyClicks(minutes, QStringLiteral("Two tickets were late."));
    example.click("reviews", "actions.add");
    fillRow(example, "actions.table",
        {QStringLiteral("Explain T-1006"), QStringLiteral("Sample Person"), QStringLiteral("2026-11-01")});
    QVERIFY(!example.find<QPushButton>("reviews", "seal")->isEnabled());
    example.click("reviews", "saveReview");
    const Review held = stored(example);
    QCOMPARE(held.state, ReviewState::Held);
    QCOMPARE(held.held, std::optional(QDate(2026, 10, 9)));
    QCOMPARE(held.minutes, QStringLiteral("Two tickets were late."));
    QCOMPARE(held.attendees.size(), std::size_t(1));
    QCOMPARE(held.actions.front().due, std::optional(QDate(2026, 11, 1)));
    example.type("reviews", "confirmSeal", QStringLiteral("EXAMPLE-00"));
    QVERIFY(!example.find<QPushButton>("reviews", "seal")->isEnabled());
    QTest::keyClicks(example.find<QLineEdit>("reviews", "confirmSeal"), QStringLiteral("1"));
    example.click("reviews", "seal");
    const Review sealed = stored(example);
    QCOMPARE(sealed.state, ReviewState::Sealed);
    QVERIFY(sealed.sealed && sealed.sealed->fingerprint.size() == 64);
    QVERIFY(!example.find<QLineEdit>("reviews", "held")->isEnabled());
    QVERIFY(!example.find<QPushButton>("reviews", "saveReview")->isVisible());
}

void TestReviews::goesOnInTheMinutesAfterSaving()
{
    ExampleWindow example;
    example.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(example.window.get()));
    example.open("reviews", QStringLiteral("example-desk"));
    auto *minutes = example.find<QPlainTextEdit>("reviews", "minutes");
    minutes->setFocus();
    QTest::keyClicks(minutes, QStringLiteral("The desk was late"));
    QTest::keyClick(minutes, Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(stored(example).minutes, QStringLiteral("The desk was late"));
    example.waitUntilJudged();
    QVERIFY(minutes->hasFocus());
    QTest::keyClicks(minutes, QStringLiteral(" twice."));
    QCOMPARE(minutes->toPlainText(), QStringLiteral("The desk was late twice."));
}

void TestReviews::refusesADateThatIsNone()
{
    ExampleWindow example;
    example.open("reviews", QStringLiteral("example-desk"));
    example.type("reviews", "held", QStringLiteral("2026-02-30"));
    example.click("reviews", "saveReview");
    QVERIFY(example.find<QWidget>("reviews", "banner")->isVisible());
    QCOMPARE(allReviews(example.session().workspace().database())->size(), std::size_t(0));
    QVERIFY(example.window->page(QStringLiteral("reviews"))->hasDraft());
}

void TestReviews::verifiesTheTrail()
{
    ExampleWindow example;
    example.importTickets();
    example.window->resize(1366, 740);
    auto *page = static_cast<AuditPage *>(example.open("audit"));
    QSignalSpy verified(page, &AuditPage::verified);
    const auto *entries = example.find<QTableView>("audit", "entries");
    QCOMPARE(entries->model()->index(0, 3).data().toString(), QStringLiteral("Import"));
    QVERIFY(!entries->isColumnHidden(2)); // who
    const QString user = example.session().workspace().actor().systemUser;
    const QString title = example.find<QLabel>("audit", "entryTitle")->text();
    QVERIFY2(title.contains(user) && title.contains(QStringLiteral("2026-10-12 12:00:00 UTC")), qPrintable(title));
    example.click("audit", "verify");
    QVERIFY(verified.wait(patience));
    QVERIFY(verified.first().first().toBool());
    example.type("audit", "record", QStringLiteral("example-desk"));
    QCOMPARE(entries->model()->rowCount(), 1);
}

void TestReviews::anEntryIsToldInWords()
{
    ExampleWindow example;
    example.importTickets(true);
    example.session().setPeriod(*Period::parse(QStringLiteral("2026-Q3")));
    example.open("credits");
    example.click("credits", "claim");
    example.waitUntilJudged();
    example.open("audit");
    example.type("audit", "record", QStringLiteral("EXAMPLE-001")); // the agreement and its claims
    const auto *entries = example.find<QTableView>("audit", "entries");
    QCOMPARE(entries->model()->rowCount(), 2);
    const auto *changes = example.find<QTreeWidget>("audit", "changes");
    QCOMPARE(changes->topLevelItem(0)->text(0), QStringLiteral("Claim EXAMPLE-001, Resolved in time, Sep 2026"));
    QVERIFY(changes->isColumnHidden(1)); // nothing was there before
    example.find<QTableView>("audit", "entries")->setCurrentIndex(entries->model()->index(1, 0));
    const auto rounding = changes->findItems(QStringLiteral("Rounding"), Qt::MatchEndsWith | Qt::MatchRecursive);
    QVERIFY(!rounding.empty());
    QCOMPARE(rounding.front()->text(2), QStringLiteral("half to even"));
    QCOMPARE(rounding.front()->toolTip(0), rounding.front()->text(0));
}

int main(int argc, char **argv) { return runLookTest<TestReviews>(argc, argv); }

#include "tst_reviews.moc"
