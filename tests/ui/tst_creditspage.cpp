// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/lookmain.h"
#include "tests/ui/pagesfixture.h"

#include "models/store/repositories.h"
#include "models/tables/creditsmodel.h"
#include "ui/widgets/banner.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTreeWidget>

using namespace kept;
using namespace kept::test;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

/// A claim on the example's credit of September, which is 200.00 EUR by today's figures.
Claim claimOf(const char *amount, ClaimState state = ClaimState::Claimed)
{
    return {ClaimId::create(), *AgreementId::parse(s("example-desk")), *ServiceLevelId::parse(s("resolved-in-time")),
        *Period::parse(s("2026-09")), *Money::parse(s(amount), s("EUR")), state, QDate(2026, 10, 5), {}, {}, {}};
}

/// The example's credits of the third quarter, with the claim.
struct Window : ExampleWindow {
    explicit Window(
        const std::optional<Claim> &claim = std::nullopt, const QByteArray &replaced = {}, const QByteArray &by = {})
        : ExampleWindow(replaced, by)
    {
        importTickets(true);
        if (claim)
            add(*claim);
        window->go({s("credits"), {}, std::nullopt, *Period::parse(s("2026-Q3"))});
    }
    void add(const Claim &claim)
    {
        if (!inTransaction(session().workspace(), s("test"), {},
                [&](Transaction &transaction) { return saveClaim(transaction, claim); }))
            qFatal("The claim cannot be stored.");
        waitUntilJudged();
    }
    [[nodiscard]] QTableView *list() const { return find<QTableView>("credits", "ledger"); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return list()->model()->index(row, column).data().toString();
    }
    /// "150.00 EUR, claimed" of each line.
    [[nodiscard]] QStringList lines() const
    {
        QStringList lines;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            lines << cell(row, 4) + s(", ") + cell(row, 5);
        lines.sort();
        return lines;
    }
    [[nodiscard]] QString text(const char *label) const { return find<QLabel>("credits", label)->text(); }
    [[nodiscard]] int top() const { return list()->viewport()->mapTo(window.get(), QPoint()).y(); }
};

} // namespace

/// What the page shows of credits, and where it shows it.
class TestCreditsPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFigureSaysTheAmountsOfTheLedger()
    {
        Window example(claimOf("150.00"));
        const QStringList lines{s("150.00 EUR, claimed"), s("50.00 EUR, restatement, entitled")};
        QCOMPARE(example.lines(), lines);
        example.window->go({s("compliance"), s("example-desk"), *ServiceLevelId::parse(s("resolved-in-time")),
            *Period::parse(s("2026-09"))});
        QStringList facts;
        for (const QString &fact : example.find<QLabel>("compliance", "facts")->text().split(u'\n'))
            if (fact.startsWith(s("Service credit: ")))
                facts << fact.mid(16);
        facts.sort();
        QCOMPARE(facts, lines);
    }

    void aLineAgreesWithTheSums()
    {
        Claim claim = claimOf("250.00", ClaimState::Credited);
        claim.accepted = *Money::parse(s("220.00"), s("EUR"));
        claim.rest = ClaimRest::Forgone;
        claim.settledOn = QDate(2026, 10, 6);
        claim.invoice = s("R-17");
        Window example(claim);
        QCOMPARE(example.lines(),
            (QStringList{s("-20.00 EUR, restatement, taken back"),
                s("220.00 EUR, credited 220.00 EUR · not granted 30.00 EUR")}));
        QVERIFY2(example.text("sums").contains(s("credited 220.00 EUR · forgone 0.00 EUR · taken back 20.00 EUR")),
            qPrintable(example.text("sums")));
        example.list()->setCurrentIndex(example.list()->model()->index(1, 0));
        QVERIFY2(example.text("story").startsWith(s(
                     "By today's figures 20.00 EUR less is owed than the 220.00 EUR that were granted of the claim.")),
            qPrintable(example.text("story")));
    }

    void aYearIsChosenByTheKeyboard()
    {
        Window example;
        auto *periods = example.find<QWidget>("credits", "period")->findChild<QComboBox *>();
        periods->setFocus();
        QTest::keyClick(periods, Qt::Key_Up);
        QCOMPARE(periods->currentText(), s("Q4 2026"));
        QTest::keyClick(periods, Qt::Key_Up);
        QCOMPARE(periods->currentText(), s("Year 2024")); // the last of which all is judged
        QCOMPARE(example.list()->model()->rowCount(), 0);
        QTest::keyClick(periods, Qt::Key_Home);
        QCOMPARE(periods->currentText(), s("Year 2026"));
        QCOMPARE(example.lines(), QStringList{s("200.00 EUR, entitled")});
        example.fileToSave = example.path(s("year.csv"));
        example.click("credits", "exportLedger");
        QFile file(example.fileToSave);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().trimmed().split('\n').size(), 2);
        auto *reports = example.open("reports");
        QCOMPARE(reports->findChild<QWidget *>(s("period"))->findChild<QComboBox *>()->currentText(), s("Year 2026"));
    }

    void aFiscalYearIsChosenWhereAnAgreementHasOne()
    {
        Window example(std::nullopt, R"("zone": "Europe/Berlin",
            "charges")",
            R"("zone": "Europe/Berlin", "fiscal_start_month": 10, "charges")");
        auto *periods = example.find<QWidget>("credits", "period")->findChild<QComboBox *>();
        const int ended = periods->findText(s("Fiscal year from Oct 2025"));
        QVERIFY(ended > periods->findText(s("Year 2024")) && ended < periods->findText(s("Q4 2026")));
        periods->setCurrentIndex(ended);
        QCOMPARE(example.lines(), QStringList{s("200.00 EUR, entitled")});
        QCOMPARE(example.session().period(), Period::containing(QDate(2026, 9, 1), PeriodKind::Year, 10));
        periods->setCurrentIndex(periods->findText(s("Fiscal year from Oct 2026")));
        QCOMPARE(example.list()->model()->rowCount(), 0);
    }

    void theTrailSaysWhichClaimAndWhatAnImportAdded()
    {
        Window example;
        QSignalSpy judged(&example.session(), &Session::portfolioChanged);
        example.click("credits", "claim");
        QVERIFY(judged.wait(patience));
        example.open("audit");
        auto *entries = example.find<QTableView>("audit", "entries");
        QCOMPARE(entries->model()->index(0, 3).data().toString(),
            s("Claim of a credit: EXAMPLE-001, Resolved in time, Sep 2026, claimed"));
        QStringList fields;
        for (int row = 0; row < entries->model()->rowCount(); ++row) {
            if (entries->model()->index(row, 3).data().toString() != s("Import"))
                continue;
            entries->setCurrentIndex(entries->model()->index(row, 0));
            const auto *changes = example.find<QTreeWidget>("audit", "changes");
            for (int i = 0; i < changes->topLevelItem(0)->childCount(); ++i)
                fields << changes->topLevelItem(0)->child(i)->text(0);
        }
        QVERIFY2(fields.contains(s("Added")) && !fields.contains(s("Added on")), qPrintable(fields.join(u'|')));
    }

    void theListStaysWhereItIs()
    {
        Window example(claimOf("200.00"));
        const int before = example.top();
        example.click("credits", "rejected"); // without a reason
        QVERIFY(example.find<Banner>("credits", "banner")->isVisible());
        QCOMPARE(example.top(), before);
        example.type("credits", "note", s("Outside the contract"));
        example.click("credits", "rejected");
        QVERIFY(example.find<Banner>("credits", "question")->isVisible());
        QCOMPARE(example.top(), before);
        QVERIFY(example.find<Banner>("credits", "question")->mapTo(example.window.get(), QPoint()).y()
            > example.list()->mapTo(example.window.get(), QPoint()).y());
    }

    void theOtherCreditOfAnIncidentStaysChosen()
    {
        Window example(std::nullopt, R"("credit": { "bands": [{ "below": "90.0", "share": "0.1" }] }
              },
              {
                "id": "turn-around",
                "name": "Turn-around time, mean",
                "population": { "services": ["service-desk"] },
                "rule": { "metric": "turn_around_time" },
                "calendar": "office",
                "targets": [{ "from": "2026-09-01", "value": "28800" }])",
            R"("credit": { "bands": [{ "below": "90.0", "share": "0.1" }], "election": "desk" }
              },
              {
                "id": "turn-around",
                "name": "Turn-around time, mean",
                "population": { "services": ["service-desk"] },
                "rule": { "metric": "turn_around_time" },
                "calendar": "office", "direction": "at_most",
                "credit": { "measure": "miss", "pays": { "share": "0.05" }, "election": "desk" },
                "targets": [{ "from": "2026-09-01", "value": "60" }])");
        Claim before = claimOf("50.00");
        before.serviceLevel = *ServiceLevelId::parse(s("portal-availability"));
        before.period = *Period::parse(s("2026-08"));
        before.claimedOn = QDate(2026, 9, 5);
        example.add(before);
        example.list()->setCurrentIndex(example.list()->model()->index(1, 0));
        QCOMPARE(example.cell(1, 2), s("Resolved in time"));
        example.click("credits", "choose.turn-around");
        const auto *question = example.find<Banner>("credits", "question");
        QCOMPARE(question->text(),
            s("Claim 100.00 EUR for “Turn-around time, mean” instead of 200.00 EUR for “Resolved in time”? Of the "
              "credits of one incident only one is paid: the 200.00 EUR are then given up."));
        QCOMPARE(allClaims(example.session().workspace().database())->size(), std::size_t(1));
        QTest::keyClick(example.find<QLineEdit>("credits", "otherReason"), Qt::Key_Escape);
        QVERIFY(!question->isVisible());
        QTRY_VERIFY(!question->findChild<QLineEdit *>());
        example.click("credits", "choose.turn-around");
        auto *confirm = example.find<QPushButton>("credits", "confirm");
        QCOMPARE(confirm->text(), s("Claim 100.00 EUR"));
        QVERIFY(!confirm->isEnabled()); // without a reason
        QSignalSpy judged(&example.session(), &Session::portfolioChanged);
        example.type("credits", "otherReason", s("agreed by phone"));
        QTest::keyClick(example.find<QLineEdit>("credits", "otherReason"), Qt::Key_Return);
        QVERIFY(judged.wait(patience));
        QTRY_COMPARE(example.cell(1, 2), s("Turn-around time, mean"));
        QCOMPARE(example.list()->currentIndex().row(), 1);
        QCOMPARE(example.cell(1, 5), s("claimed"));
    }
};

int main(int argc, char **argv) { return runLookTest<TestCreditsPage>(argc, argv); }

#include "tst_creditspage.moc"
