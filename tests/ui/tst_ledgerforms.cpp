// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/lookmain.h"
#include "tests/ui/pagesfixture.h"

#include "models/store/repositories.h"
#include "models/tables/creditsmodel.h"
#include "ui/pages/importassistant.h"
#include "ui/pages/importassistantcheck.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

using namespace kept;
using namespace kept::test;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

/// Two service levels of the example are missed by one incident, and one credit of both is paid.
constexpr const char *twoCredits = R"("credit": { "bands": [{ "below": "90.0", "share": "0.1" }] }
              },
              {
                "id": "turn-around",
                "name": "Turn-around time, mean",
                "population": { "services": ["service-desk"] },
                "rule": { "metric": "turn_around_time" },
                "calendar": "office",
                "targets": [{ "from": "2026-09-01", "value": "28800" }])";
constexpr const char *oneIncident =
    R"("credit": { "bands": [{ "below": "90.0", "share": "0.1" }], "election": "desk" }
              },
              {
                "id": "turn-around",
                "name": "Turn-around time, mean",
                "population": { "services": ["service-desk"] },
                "rule": { "metric": "turn_around_time" },
                "calendar": "office", "direction": "at_most",
                "credit": { "measure": "miss", "pays": { "share": "0.05" }, "election": "desk" },
                "targets": [{ "from": "2026-09-01", "value": "60" }])";

constexpr const char *customerIsOurs = R"("internal": true, "notes": "Sample data, not a real organisation." },
    { "id": "sample-desk", "name": "Sample Desk GmbH",)";
constexpr const char *providerIsOurs = R"("notes": "Sample data, not a real organisation." },
    { "id": "sample-desk", "name": "Sample Desk GmbH", "internal": true,)";

/// The dialog that the button of the credits page opens.
QDialog *dialogOf(const ExampleWindow &example, const char *button, const char *name)
{
    example.click("credits", button);
    auto *dialog = example.window->findChild<QDialog *>(s(name));
    if (dialog == nullptr || !dialog->isVisible())
        qFatal("The dialog %s does not open.", name);
    dialog->activateWindow();
    if (!QTest::qWaitForWindowActive(dialog))
        qFatal("The dialog %s is not active.", name);
    return dialog;
}

void typeInto(QDialog *dialog, const char *field, const QString &text)
{
    auto *edit = dialog->findChild<QLineEdit *>(s(field));
    if (edit == nullptr)
        qFatal("There is no %s.", field);
    const bool hasKeyboard = QTest::qWaitFor([edit] {
        edit->activateWindow();
        edit->setFocus();
        return edit->hasFocus();
    });
    if (!hasKeyboard)
        qFatal("%s does not get the keyboard.", field);
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

void clickIn(QDialog *dialog, const char *button)
{
    QTest::mouseClick(dialog->findChild<QPushButton *>(s(button)), Qt::LeftButton);
}

} // namespace

/// What is entered and chosen around the ledger: invoices, exchange rates, files and alternatives of claims.
class TestLedgerForms : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anInvoiceIsEnteredCorrectedAndArchived();
    void anInvoiceKeepsTheServiceOfAnEarlierVersion();
    void invoicesAreImportedByTheAssistant();
    void sumsAreConvertedByRatesThatWereEntered();
    void aRateIsArchivedWithAReason();
    void whatIsHalfTypedIsNotDroppedWithoutAQuestion_data();
    void whatIsHalfTypedIsNotDroppedWithoutAQuestion();
    void theLinesShownAreExported();
    void aFileIsAttachedToAClaim();
    void anotherCreditOfTheIncidentIsChosen();
    void theOtherPartysClaimIsRecorded();
    void theDeadlineStandsBesideTheFigure();
};

void TestLedgerForms::anInvoiceIsEnteredCorrectedAndArchived()
{
    ExampleWindow example;
    example.importTickets(true);
    example.open("credits");
    const auto invoices = [&] { return allInvoices(example.session().workspace().database()).value(); };
    QDialog *dialog = dialogOf(example, "showInvoices", "invoices");
    auto *error = dialog->findChild<QLabel *>(s("invoices.error"));
    QCOMPARE(dialog->findChild<QComboBox *>(s("invoice.agreement"))->currentText(), s("EXAMPLE-001, Service desk"));
    QCOMPARE(dialog->findChild<QLineEdit *>(s("invoice.currency"))->text(), s("EUR"));
    QVERIFY(dialog->findChild<EmptyState *>()->isVisible()); // there is no invoice yet
    typeInto(dialog, "invoice.date", s("2026-10-02"));
    typeInto(dialog, "invoice.first", s("2026-09-01"));
    typeInto(dialog, "invoice.last", s("2026-09-30"));
    typeInto(dialog, "invoice.amount", s("1900.50"));
    clickIn(dialog, "invoices.save");
    QVERIFY2(error->text().startsWith(s("An invoice needs a number.")), qPrintable(error->text()));
    QVERIFY(invoices().empty());
    typeInto(dialog, "invoice.number", s("R-17"));
    QSignalSpy judged(&example.session(), &Session::portfolioChanged);
    clickIn(dialog, "invoices.save");
    QCOMPARE(invoices().size(), std::size_t(1));
    QCOMPARE(invoices().front().amount.toText(), s("1900.50 EUR"));
    QCOMPARE(invoices().front().last, QDate(2026, 9, 30));
    QVERIFY(!error->isVisible());
    QVERIFY(judged.wait(patience));
    auto *list = dialog->findChild<QTableView *>(s("invoices.list"));
    QCOMPARE(list->model()->rowCount(), 1);
    list->setCurrentIndex(list->model()->index(0, 0));
    typeInto(dialog, "invoice.amount", s("1800"));
    clickIn(dialog, "invoices.save");
    QCOMPARE(invoices().front().amount.toText(), s("1800.00 EUR"));
    QCOMPARE(invoices().size(), std::size_t(1));
    QVERIFY(judged.wait(patience));
    list->setCurrentIndex(list->model()->index(0, 0));
    clickIn(dialog, "invoices.archive"); // without a reason
    QVERIFY(!invoices().front().archived);
    typeInto(dialog, "invoice.note", s("sent twice"));
    clickIn(dialog, "invoices.archive");
    QVERIFY(invoices().front().archived);
}

void TestLedgerForms::anInvoiceKeepsTheServiceOfAnEarlierVersion()
{
    ExampleWindow example;
    Workspace &workspace = example.session().workspace();
    const auto invoices = [&] { return allInvoices(workspace.database()).value(); };
    const auto portal = ServiceId::parse(s("portal"));
    const Instant october = std::exchange(example.now, *parseIso(s("2026-09-20T12:00:00Z")));
    const auto done = inTransaction(workspace, s("setup"), {}, [&](Transaction &transaction) {
        Agreement agreement = allAgreements(transaction.database())->front();
        AgreementVersion version = agreement.latest();
        version.number = 2;
        version.effective = QDate(2026, 10, 1);
        std::erase(version.content.services, *portal);
        version.content.serviceLevels.pop_back(); // that of the portal
        agreement.versions.push_back(version);
        agreement.life.push_back({LifeEventKind::Amended, QDate(2026, 9, 10), s("Anna"), {}, {}, 2});
        agreement.life.push_back({LifeEventKind::Approved, QDate(2026, 9, 11), s("Bert"), {}, {}});
        const auto saved = saveAgreement(transaction, agreement);
        return saved ? saveInvoice(transaction,
                   {InvoiceId::create(), agreement.id, s("R-1"), QDate(2026, 10, 2), QDate(2026, 9, 1),
                       QDate(2026, 9, 30), portal, *Money::parse(s("100.00"), s("EUR"))})
                     : tl::unexpected(saved.error());
    });
    QVERIFY2(done.has_value(), done ? "" : qPrintable(errorText(done.error())));
    example.now = october;
    example.waitUntilJudged();
    example.open("credits");
    QDialog *dialog = dialogOf(example, "showInvoices", "invoices");
    auto *list = dialog->findChild<QTableView *>(s("invoices.list"));
    list->setCurrentIndex(list->model()->index(0, 0));
    QCOMPARE(dialog->findChild<QComboBox *>(s("invoice.service"))->currentText(), s("Customer portal"));
    typeInto(dialog, "invoice.amount", s("120"));
    clickIn(dialog, "invoices.save");
    QCOMPARE(invoices().front().amount.toText(), s("120.00 EUR"));
    QVERIFY(invoices().front().service == portal);
}

void TestLedgerForms::invoicesAreImportedByTheAssistant()
{
    ExampleWindow example;
    example.open("measurements");
    auto *assistant = example.window->page(s("measurements"))->findChild<ImportAssistant *>();
    QFile file(example.path(s("invoices.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Rechnungsnummer;Rechnungsdatum;Von;Bis;Netto;Währung;Vertrag\n"
               "R-1;02.10.2026;01.09.2026;30.09.2026;1.900,50;EUR;EXAMPLE-001\n"
               "R-2;02.10.2026;01.09.2026;30.09.2026;100,00;EUR;EXAMPLE-999\n");
    file.close();
    example.fileToOpen = file.fileName();
    example.click("measurements", "import");
    QTRY_COMPARE(assistant->step(), int(ImportAssistant::Format));
    auto *kind = example.find<QComboBox>("measurements", "kind");
    kind->setCurrentIndex(kind->findText(s("Invoices")));
    Q_EMIT kind->activated(kind->currentIndex());
    QTRY_VERIFY(example.find<QPushButton>("measurements", "next")->isEnabled());
    QTRY_COMPARE(kind->currentText(), s("Invoices"));
    example.click("measurements", "next");
    QTRY_COMPARE(assistant->step(), int(ImportAssistant::Columns));
    QCOMPARE(example.find<QComboBox>("measurements", "column_number")->currentText(), s("Rechnungsnummer"));
    QCOMPARE(example.find<QComboBox>("measurements", "column_agreement")->currentText(), s("Vertrag"));
    example.click("measurements", "next");
    QTRY_COMPARE(assistant->step(), int(ImportAssistant::Check));
    QCOMPARE(example.find<QLabel>("measurements", "noCoverage")->text(), s("Invoices declare no days as complete."));
    example.click("measurements", "goodRows");
    example.click("measurements", "next");
    QTRY_VERIFY2(assistant->step() == ImportAssistant::Outcome,
        qPrintable(example.find<Banner>("measurements", "banner")->text()));
    const auto invoices = allInvoices(example.session().workspace().database()).value();
    QCOMPARE(invoices.size(), std::size_t(1));
    QCOMPARE(invoices.front().amount.toText(), s("1900.50 EUR"));
}

void TestLedgerForms::sumsAreConvertedByRatesThatWereEntered()
{
    ExampleWindow example;
    example.importTickets(true);
    const Claim dollars{ClaimId::create(), *AgreementId::parse(s("example-desk")),
        *ServiceLevelId::parse(s("portal-availability")), *Period::parse(s("2026-09")),
        *Money::parse(s("50.00"), s("USD")), ClaimState::Credited, QDate(2026, 10, 5), QDate(2026, 10, 6), s("I-1"),
        {}};
    QVERIFY(inTransaction(example.session().workspace(), s("test"), {}, [&](Transaction &transaction) {
        return saveClaim(transaction, dollars);
    }).has_value());
    example.waitUntilJudged();
    example.window->go({s("credits"), {}, std::nullopt, *Period::parse(s("2026-Q3"))});
    const auto sums = [&] { return example.find<QLabel>("credits", "sums")->text(); };
    QCOMPARE(sums().split(u'\n').size(), 2); // each currency by itself
    QDialog *dialog = dialogOf(example, "showRates", "rates");
    auto *target = dialog->findChild<QComboBox *>(s("rates.target"));
    QSignalSpy judged(&example.session(), &Session::portfolioChanged);
    target->setCurrentIndex(target->findText(s("EUR")));
    Q_EMIT target->activated(target->currentIndex());
    QVERIFY(judged.wait(patience));
    QTRY_VERIFY2(
        sums().endsWith(s("\nNot added up in EUR: no exchange rate from USD was entered.")), qPrintable(sums()));
    typeInto(dialog, "rate.from", s("usd"));
    typeInto(dialog, "rate.to", s("eur"));
    typeInto(dialog, "rate.value", s("0.9"));
    typeInto(dialog, "rate.date", s("2026-10-01"));
    clickIn(dialog, "rates.save");
    QVERIFY2(dialog->findChild<QLabel *>(s("rates.error"))->text().startsWith(s("A rate needs its source.")),
        qPrintable(dialog->findChild<QLabel *>(s("rates.error"))->text()));
    typeInto(dialog, "rate.source", s("European Central Bank"));
    clickIn(dialog, "rates.save");
    QVERIFY(judged.wait(patience));
    QTRY_VERIFY2(
        sums().contains(s("All in EUR: Entitled 200.00")) && sums().contains(s("credited 45.00")), qPrintable(sums()));
    QVERIFY2(sums().endsWith(s("Converted by rates that were entered: 1 USD = 0.9 EUR since 1 Oct 2026 (European "
                               "Central Bank).")),
        qPrintable(sums()));
}

void TestLedgerForms::aRateIsArchivedWithAReason()
{
    ExampleWindow example;
    example.open("credits");
    QDialog *dialog = dialogOf(example, "showRates", "rates");
    const auto rates = [&] { return allExchangeRates(example.session().workspace().database()).value(); };
    const auto enter = [&](const char *value) {
        typeInto(dialog, "rate.from", s("USD"));
        typeInto(dialog, "rate.to", s("EUR"));
        typeInto(dialog, "rate.value", s(value));
        typeInto(dialog, "rate.date", s("2026-10-01"));
        typeInto(dialog, "rate.source", s("European Central Bank"));
        QSignalSpy judged(&example.session(), &Session::portfolioChanged);
        clickIn(dialog, "rates.save");
        QVERIFY(judged.wait(patience));
    };
    enter("9");
    auto *list = dialog->findChild<QTableView *>(s("rates.list"));
    auto *archive = dialog->findChild<QPushButton *>(s("rates.archive"));
    QVERIFY(!archive->isEnabled()); // none is chosen
    list->setCurrentIndex(list->model()->index(0, 0));
    QVERIFY(archive->isEnabled());
    clickIn(dialog, "rates.archive"); // without a reason
    QVERIFY2(dialog->findChild<QLabel *>(s("rates.error"))->text().startsWith(s("A rate is archived with a reason.")),
        qPrintable(dialog->findChild<QLabel *>(s("rates.error"))->text()));
    QCOMPARE(QApplication::focusWidget()->objectName(), s("rate.reason"));
    QVERIFY(!rates().front().archived);
    typeInto(dialog, "rate.reason", s("ten times too much"));
    QSignalSpy judged(&example.session(), &Session::portfolioChanged);
    clickIn(dialog, "rates.archive");
    QVERIFY(rates().front().archived);
    QVERIFY(judged.wait(patience));
    QCOMPARE(list->model()->rowCount(), 0);
    enter("0.9"); // of the same day
    QCOMPARE(rates().size(), std::size_t(2));
    QCOMPARE(list->model()->rowCount(), 1);
}

void TestLedgerForms::whatIsHalfTypedIsNotDroppedWithoutAQuestion_data()
{
    QTest::addColumn<QByteArray>("button");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("field");
    QTest::newRow("invoices") << QByteArray("showInvoices") << QByteArray("invoices") << QByteArray("invoice.number");
    QTest::newRow("rates") << QByteArray("showRates") << QByteArray("rates") << QByteArray("rate.source");
}

void TestLedgerForms::whatIsHalfTypedIsNotDroppedWithoutAQuestion()
{
    QFETCH(QByteArray, button);
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, field);
    ExampleWindow example;
    example.open("credits");
    QPointer<QDialog> untouched = dialogOf(example, button.constData(), name.constData());
    QTest::keyClick(untouched.data(), Qt::Key_Escape);
    QTRY_VERIFY(!untouched); // nothing was typed
    QPointer<QDialog> dialog = dialogOf(example, button.constData(), name.constData());
    auto *question = dialog->findChild<QWidget *>(s("question"));
    typeInto(dialog, field.constData(), s("half"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(dialog->isVisible() && question->isVisible());
    QCOMPARE(QApplication::focusWidget()->objectName(), s("entry.keep"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(!question->isVisible());
    auto *edit = dialog->findChild<QLineEdit *>(QString::fromLatin1(field));
    QCOMPARE(edit->text(), s("half"));
    QVERIFY(edit->hasFocus());
    dialog->close(); // by the window's own button
    QVERIFY(dialog->isVisible() && question->isVisible());
    clickIn(dialog, "entry.discard");
    QTRY_VERIFY(!dialog);
}

void TestLedgerForms::theLinesShownAreExported()
{
    ExampleWindow example;
    example.importTickets(true);
    example.window->go({s("credits"), {}, std::nullopt, *Period::parse(s("2026-09"))});
    const auto exported = [&example](const char *name) {
        example.fileToSave = example.path(s(name));
        example.click("credits", "exportLedger");
        QFile file(example.fileToSave);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QList<QByteArray> lines = exported("ledger.csv").trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    const auto shown = creditRows(*example.session().portfolio(), {*Period::parse(s("2026-09")), {}, {}});
    QCOMPARE(shown.size(), std::size_t(1));
    const qsizetype amount = lines[0].trimmed().split(',').indexOf("amount");
    QCOMPARE(lines[1].split(',').value(amount), shown.front().amount.amountText().toLatin1());
    QVERIFY(exported("ledger.xlsx").startsWith("PK"));
    QVERIFY(exported("named").isEmpty()); // for it gets the ending that says what it is
    QVERIFY(QFile::exists(example.path(s("named.xlsx"))));
    QVERIFY(exported("no/such/folder/ledger.csv").isEmpty());
    QVERIFY(example.find<Banner>("credits", "banner")->isVisible());
}

void TestLedgerForms::aFileIsAttachedToAClaim()
{
    ExampleWindow example;
    example.importTickets(true);
    example.window->go({s("credits"), {}, std::nullopt, *Period::parse(s("2026-09"))});
    QVERIFY(!example.find<QPushButton>("credits", "claimFile.add")->isEnabled()); // there is no claim yet
    QSignalSpy judged(&example.session(), &Session::portfolioChanged);
    example.click("credits", "claim");
    QVERIFY(judged.wait(patience));
    QFile file(example.path(s("answer.txt")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("We accept.") > 0);
    file.close();
    example.fileToOpen = file.fileName();
    example.click("credits", "claimFile.add");
    QVERIFY(judged.wait(patience));
    auto *files = example.find<QComboBox>("credits", "claimFiles");
    QTRY_COMPARE(files->currentText(), s("answer.txt"));
    example.fileToSave = example.path(s("copy.txt"));
    example.click("credits", "claimFile.save");
    QFile copy(example.fileToSave);
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QCOMPARE(copy.readAll(), QByteArray("We accept."));
    example.click("credits", "claimFile.remove");
    QCOMPARE(files->currentText(), s("answer.txt")); // asked first
    example.click("credits", "confirm");
    QVERIFY(judged.wait(patience));
    QTRY_VERIFY(allClaims(example.session().workspace().database())->front().attachments.empty());
}

void TestLedgerForms::anotherCreditOfTheIncidentIsChosen()
{
    ExampleWindow example(twoCredits, oneIncident);
    example.importTickets(true);
    example.window->go({s("credits"), {}, std::nullopt, *Period::parse(s("2026-09"))});
    auto *choices = example.find<QWidget>("credits", "choices");
    QVERIFY(choices->isVisible());
    QStringList said;
    for (const auto *label : choices->findChildren<QLabel *>())
        said += label->text();
    QVERIFY2(said.contains(s("Resolved in time: 200.00 EUR payable, proposed"))
            && said.contains(s("Turn-around time, mean: 100.00 EUR payable")),
        qPrintable(said.join(u'|')));
    example.click("credits", "choose.turn-around");
    QVERIFY(!example.find<QPushButton>("credits", "confirm")->isEnabled()); // without a reason
    example.type("credits", "otherReason", s("agreed by phone"));
    QSignalSpy judged(&example.session(), &Session::portfolioChanged);
    example.click("credits", "confirm");
    QVERIFY(judged.wait(patience));
    QTRY_COMPARE(example.find<QTableView>("credits", "ledger")->model()->index(0, 2).data().toString(),
        s("Turn-around time, mean"));
    QCOMPARE(allClaims(example.session().workspace().database())->front().amount.toText(), s("100.00 EUR"));
    QVERIFY(!example.find<QPushButton>("credits", "choose.resolved-in-time")->isEnabled());
    example.type("credits", "note", s("not agreed after all"));
    example.click("credits", "rejected");
    example.click("credits", "confirm");
    QVERIFY(judged.wait(patience));
    QTRY_VERIFY(example.find<QPushButton>("credits", "choose.resolved-in-time")->isEnabled());
    example.type("credits", "note", s("then this one"));
    example.click("credits", "choose.resolved-in-time");
    QCOMPARE(example.find<QLineEdit>("credits", "otherReason")->text(), s("then this one"));
    example.click("credits", "confirm");
    QTRY_COMPARE(allClaims(example.session().workspace().database())->size(), std::size_t(2));
}

void TestLedgerForms::theOtherPartysClaimIsRecorded()
{
    ExampleWindow example(customerIsOurs, providerIsOurs);
    example.importTickets(true);
    example.window->go({s("credits"), {}, std::nullopt, *Period::parse(s("2026-09"))});
    const auto sums = [&] { return example.find<QLabel>("credits", "sums")->text(); };
    QVERIFY2(sums().endsWith(s("Owed by us to others: 200.00 EUR")), qPrintable(sums()));
    QCOMPARE(example.find<QPushButton>("credits", "claim")->text(), s("Record their claim"));
    example.click("credits", "claimLetter");
    auto *sent = example.find<QAbstractButton>("reports", "letterSent");
    QVERIFY(sent->isEnabled());
    QCOMPARE(sent->text(), s("Letter came in"));
    example.open("credits");
    example.type("credits", "stepDay", s("2026-10-05"));
    QSignalSpy judged(&example.session(), &Session::portfolioChanged);
    example.click("credits", "claim");
    QVERIFY(judged.wait(patience));
    QCOMPARE(allClaims(example.session().workspace().database())->front().claimedOn, QDate(2026, 10, 5));
    example.type("credits", "note", s("Not ours"));
    example.click("credits", "rejected");
    example.click("credits", "confirm");
    QVERIFY(judged.wait(patience));
    QTRY_VERIFY2(!sums().contains(s("Owed by us")), qPrintable(sums()));
}

void TestLedgerForms::theDeadlineStandsBesideTheFigure()
{
    ExampleWindow example(R"("credit": { "bands")", R"("credit": { "claim_window": { "kind": "days_after_period",
        "days": 45 }, "bands")");
    example.importTickets(true);
    example.window->go({s("compliance"), s("example-desk"), *ServiceLevelId::parse(s("resolved-in-time")),
        *Period::parse(s("2026-09"))});
    const auto facts = [&] { return example.find<QLabel>("compliance", "facts")->text(); };
    QVERIFY2(
        facts().contains(s("Service credit: 200.00 EUR, entitled; to be claimed by 14 Nov 2026")), qPrintable(facts()));
}

int main(int argc, char **argv) { return runLookTest<TestLedgerForms>(argc, argv); }

#include "tst_ledgerforms.moc"
