// SPDX-License-Identifier: GPL-3.0-or-later
// Invoices: out of files, by hand, and taken back.
#include "models/workspace/applydocument.h"
#include "models/workspace/claims.h"
#include "models/workspace/importeffect.h"
#include "models/workspace/importfile.h"
#include "models/workspace/invoices.h"
#include "tests/workspace/hostingworkbook.h"

using namespace kept;
using namespace kept::test;

class TestInvoices : public QObject, private HostingWorkbook {
    Q_OBJECT

private:
    Result<ImportPreview> previewOf(const QByteArray &text)
    {
        const QString path = m_folder->filePath(QStringLiteral("invoices.csv"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("the file can be written");
        file.close();
        auto guess = guessFormat(path, MeasurementKind::Invoice);
        if (!guess)
            return tl::unexpected(guess.error());
        guess->mapping.name = QStringLiteral("invoices");
        guess->mapping.source = QStringLiteral("ledger");
        m_mapping = guess->mapping;
        return previewImport(m_workspace->database(), path, guess->mapping);
    }
    ImportEntry importInvoices(const QByteArray &text)
    {
        const auto preview = previewOf(text);
        const auto entry = preview ? importMeasurements(*m_workspace, *preview) : tl::unexpected(preview.error());
        if (!entry)
            qFatal("%s", qPrintable(errorText(entry.error())));
        return *entry;
    }
    std::vector<Invoice> invoices() { return allInvoices(m_workspace->database()).value(); }
    QString amountOfCredit()
    {
        for (const CreditEntry &entry : creditLedger(portfolio()))
            return entry.amount.toText();
        return {};
    }

    static constexpr const char *header = "Invoice number,Invoice date,From,To,Net amount,Currency,Contract\n";
    Mapping m_mapping;

private Q_SLOTS:
    void init() { begin(); }

    void aFileOfInvoicesIsImportedOnceAndBroughtUpToDate()
    {
        Agreement agreement = sampleAgreement();
        agreement.latest().content.serviceLevels.front().credit->basis = CreditBasis::Invoice;
        importOutage(signedAgreement(agreement));
        QCOMPARE(amountOfCredit(), QString());
        const ImportEntry first =
            importInvoices(QByteArray(header) + "R-1,2026-06-02,2026-05-01,2026-05-31,1500.00,EUR,T-1\n");
        QCOMPARE(first.added, std::int64_t(1));
        QCOMPARE(amountOfCredit(), QStringLiteral("150.00 EUR"));
        QCOMPARE(invoices().front().source, QStringLiteral("ledger"));
        const ImportEntry again =
            importInvoices(QByteArray(header) + "R-1,2026-06-02,2026-05-01,2026-05-31,1500.00,EUR,t-1\n");
        QCOMPARE(again.same, std::int64_t(1));
        QVERIFY(again.digest.isEmpty()); // nothing was written
        const ImportEntry changed =
            importInvoices(QByteArray(header) + "R-1,2026-06-02,2026-05-01,2026-05-31,1200.00,EUR,T-1\n");
        QCOMPARE(changed.changed, std::int64_t(1));
        QCOMPARE(amountOfCredit(), QStringLiteral("120.00 EUR"));
        QCOMPARE(errorOf(undoImport(*m_workspace, first.info.id, QStringLiteral("wrong file"))),
            QStringLiteral("A later import changed records of this one: invoices.csv."));
        QVERIFY(undoImport(*m_workspace, changed.info.id, QStringLiteral("wrong file")).has_value());
        QCOMPARE(amountOfCredit(), QStringLiteral("150.00 EUR"));
        QVERIFY(undoImport(*m_workspace, first.info.id, QStringLiteral("wrong file")).has_value());
        QCOMPARE(amountOfCredit(), QString());
        QVERIFY(invoices().front().archived);
        QVERIFY(!undoImport(*m_workspace, first.info.id, QStringLiteral("wrong file")).has_value());
        QCOMPARE(allImports(m_workspace->database())->size(), std::size_t(3)); // with the outages
    }

    void whatAnImportOnlyAddedToAnInvoiceIsTakenBack()
    {
        signedAgreement();
        const QByteArray columns = "Invoice number,Invoice date,From,To,Net amount,Currency,Contract,Note\n";
        const QByteArray row = "R-1,2026-06-02,2026-05-01,2026-05-31,1500.00,EUR,T-1,";
        const ImportEntry first = importInvoices(columns + row + '\n');
        const Invoice plain = invoices().front();
        const ImportEntry noted = importInvoices(columns + row + "corrected\n");
        QCOMPARE(noted.changed, std::int64_t(1));
        QCOMPARE(invoices().front().note, QStringLiteral("corrected"));
        QCOMPARE(errorOf(undoImport(*m_workspace, first.info.id, QStringLiteral("wrong file"))),
            QStringLiteral("A later import changed records of this one: invoices.csv."));
        QVERIFY(undoImport(*m_workspace, noted.info.id, QStringLiteral("wrong note")).has_value());
        Invoice back = invoices().front();
        back.revision = plain.revision;
        QVERIFY(back == plain); // not archived
        Invoice byHand = invoices().front();
        byHand.note = QStringLiteral("checked");
        QVERIFY(enterInvoice(*m_workspace, byHand).has_value());
        QCOMPARE(errorOf(undoImport(*m_workspace, first.info.id, QStringLiteral("wrong file"))),
            QStringLiteral("The invoice R-1 was changed since."));
    }

    void anImportWhoseInvoicesCameAgainIsNotUndone()
    {
        signedAgreement();
        const QByteArray known = QByteArray(header) + "R-1,2026-06-02,2026-05-01,2026-05-31,1500.00,EUR,T-1\n";
        const ImportEntry first = importInvoices(known);
        const ImportEntry second = importInvoices(known + "R-2,2026-07-02,2026-06-01,2026-06-30,1500.00,EUR,T-1\n");
        QCOMPARE(second.same, std::int64_t(1));
        QCOMPARE(errorOf(undoImport(*m_workspace, first.info.id, QStringLiteral("wrong file"))),
            QStringLiteral("A later import brought records of this one again: invoices.csv."));
        QVERIFY(undoImport(*m_workspace, second.info.id, QStringLiteral("wrong file")).has_value());
        QVERIFY(undoImport(*m_workspace, first.info.id, QStringLiteral("wrong file")).has_value());
        QCOMPARE(portfolio().invoices.size(), std::size_t(2));
        for (const Invoice &invoice : invoices())
            QVERIFY(invoice.archived);
    }

    void anImportSaysWhichCreditsGoByTheInvoices()
    {
        Agreement agreement = sampleAgreement();
        const QByteArray file = QByteArray(header) + "R-1,2026-06-02,2026-05-01,2026-05-31,1500.00,EUR,T-1\n";
        importOutage(signedAgreement(agreement));
        const auto sentences = [&] {
            const auto preview = previewOf(file);
            return effectSentences(*importEffect(m_workspace->database(), *preview), *preview).join(u' ');
        };
        QVERIFY2(sentences().endsWith(QStringLiteral("No service credit goes by what was invoiced for these months.")),
            qPrintable(sentences()));
        begin();
        agreement.latest().content.serviceLevels.front().credit->basis = CreditBasis::Invoice;
        importOutage(signedAgreement(agreement));
        importInvoices(QByteArray(header) + "R-1,2026-06-02,2026-05-01,2026-05-31,1000.00,EUR,T-1\n");
        QVERIFY(claimCredit(*m_workspace, onlyCredit(), {}).has_value());
        const QString said = sentences();
        QVERIFY2(said.contains(QStringLiteral("T-1: 1 result(s) are judged again, in May 2026. 1 of them are sealed or "
                                              "claimed")),
            qPrintable(said));
    }

    void rowsFindTheirAgreement_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("outcome");
        const auto row = [](const char *name, const char *text, const char *outcome) {
            QTest::newRow(name) << QByteArray(text) << QString::fromUtf8(outcome);
        };
        row("by its title", "Number,Date,Period,Amount,Agreement\nR-1,2026-06-02,2026-05,1000.00,hosting (sample)\n",
            "R-1 1000.00 EUR");
        row("by the supplier", "Number,Date,Period,Amount,Supplier\nR-1,2026-06-02,2026-05,1000.00,Provider\n",
            "R-1 1000.00 EUR");
        row("by the service", "Number,Date,Period,Amount,Service\nR-1,2026-06-02,2026-05,1000.00,Web\n",
            "R-1 1000.00 EUR");
        row("in another currency",
            "Number,Date,Period,Amount,Currency,Agreement\nR-1,2026-06-02,2026-05,1000.00,usd,T-1\n",
            "R-1 1000.00 USD");
        row("an agreement that nobody knows", "Number,Date,Period,Amount,Agreement\nR-1,2026-06-02,2026-05,1.00,T-2\n",
            "The workbook has no agreement with the reference or title “T-2”.");
        row("a supplier without an agreement",
            "Number,Date,Period,Amount,Supplier\nR-1,2026-06-02,2026-05,1.00,Nobody\n",
            "No agreement fits the supplier and the service of this row.");
        row("a service that nobody knows", "Number,Date,Period,Amount,Service\nR-1,2026-06-02,2026-05,1.00,Mail\n",
            "The workbook has no service of the name “Mail”.");
        row("nothing that names it", "Number,Date,Period,Amount\nR-1,2026-06-02,2026-05,1.00\n",
            "The row names no agreement, no supplier and no service.");
        row("more than can be added up",
            "Number,Date,Period,Amount,Agreement\nR-1,2026-06-02,2026-05,10000000000000.01,T-1\n",
            "The amount is larger than can be added up; the largest that is taken is 10,000,000,000,000.00 EUR.");
        row("less than nothing", "Number,Date,Period,Amount,Agreement\nR-1,2026-06-02,2026-05,-1.00,T-1\n",
            "An invoice is of 0 or more.");
        row("no currency", "Number,Date,Period,Amount,Currency,Agreement\nR-1,2026-06-02,2026-05,1.00,ZZZ,T-1\n",
            "“ZZZ” is not a currency code of ISO 4217.");
        row("twice",
            "Number,Date,Period,Amount,Agreement\nR-1,2026-06-02,2026-05,1.00,T-1\nR-1,2026-06-02,2026-05,2.00,T-1\n",
            "The invoice “R-1” stands twice in this file, in lines 2 and 3.");
        row("no number", "Number,Date,Period,Amount,Agreement\n,2026-06-02,2026-05,1.00,T-1\n",
            "This is required and empty.");
    }

    void rowsFindTheirAgreement()
    {
        QFETCH(QByteArray, text);
        signedAgreement();
        const auto preview = previewOf(text);
        QVERIFY2(preview.has_value(), preview ? "" : qPrintable(errorText(preview.error())));
        const auto &parsed = preview->parsed;
        QTEST(parsed.problems.empty()
                ? preview->invoices.front().number + u' ' + preview->invoices.front().amount.toText()
                : parsed.problems.front().reason,
            "outcome");
        QCOMPARE(parsed.rowsRejected, std::int64_t(parsed.problems.size()));
        QCOMPARE(parsed.rejectedRows.size(), parsed.problems.size());
        QCOMPARE(parsed.recordCount, std::int64_t(preview->invoices.size()));
    }

    void aServiceThatTwoAgreementsHaveNamesNone()
    {
        signedAgreement();
        Agreement second = sampleAgreement();
        second.id = AgreementId::create();
        second.reference = QStringLiteral("T-9");
        signedAgreement(second);
        const auto preview = previewOf("Number,Date,Period,Amount,Service\nR-1,2026-06-02,2026-05,1000.00,Web\n");
        QCOMPARE(preview->parsed.problems.front().reason,
            QStringLiteral("%1 agreements fit the supplier and the service of this row; a column must name the "
                           "agreement.")
                .arg(2));
    }

    void aTitleThatTwoAgreementsHaveNamesNone()
    {
        signedAgreement();
        Agreement second = sampleAgreement();
        second.id = AgreementId::create();
        second.reference = QStringLiteral("T-9");
        signedAgreement(second);
        const auto preview = previewOf("Number,Date,Period,Amount,Agreement\n"
                                       "R-1,2026-06-02,2026-05,1000.00,hosting (sample)\n"
                                       "R-2,2026-06-02,2026-05,1000.00,t-9\n");
        QCOMPARE(preview->parsed.problems.size(), std::size_t(1));
        QCOMPARE(preview->parsed.problems.front().reason,
            QStringLiteral("%1 agreements have the title “hosting (sample)” (T-1, T-9); the row must have the "
                           "reference of one of them.")
                .arg(2));
        QCOMPARE(preview->invoices.size(), std::size_t(1));
        QVERIFY(preview->invoices.front().agreement == second.id);
    }

    void theServiceTellsAgreementsOfOneTitleApart()
    {
        const auto saved = inTransaction(*m_workspace, QStringLiteral("setup"), {}, [](Transaction &transaction) {
            return saveService(transaction,
                {*ServiceId::parse(QStringLiteral("mail")), QStringLiteral("Web"), {}, organisation("provider"),
                    std::nullopt, {}, {}, false, 0});
        });
        QVERIFY(saved.has_value());
        signedAgreement();
        Agreement second = sampleAgreement();
        second.id = AgreementId::create();
        second.reference = QStringLiteral("T-9");
        AgreementContent &content = second.latest().content;
        content.services = {saved->id};
        content.serviceLevels.front().population.services = content.services;
        signedAgreement(second);
        const auto preview = previewOf("Number,Date,Period,Amount,Agreement,Service\n"
                                       "R-1,2026-06-02,2026-05,1000.00,hosting (sample),mail\n"
                                       "R-2,2026-06-02,2026-05,1000.00,T-1,Web\n");
        QCOMPARE(preview->parsed.problems.empty() ? QString() : preview->parsed.problems.front().reason, QString());
        QVERIFY(preview->invoices.at(0).agreement == second.id);
        QCOMPARE(preview->invoices.at(1).service->text(), QStringLiteral("web")); // that of T-1
    }

    void aNameThatTwoServicesHaveNamesNone()
    {
        signedAgreement();
        const auto saved = inTransaction(*m_workspace, QStringLiteral("setup"), {}, [](Transaction &transaction) {
            return saveService(transaction,
                {*ServiceId::parse(QStringLiteral("web2")), QStringLiteral("Web"), {}, organisation("provider"),
                    std::nullopt, {}, {}, false, 0});
        });
        QVERIFY(saved.has_value());
        const auto preview = previewOf("Number,Date,Period,Amount,Service\n"
                                       "R-1,2026-06-02,2026-05,1000.00,Web\n"
                                       "R-2,2026-06-02,2026-05,1000.00,web\n");
        QCOMPARE(preview->parsed.problems.size(), std::size_t(1));
        QCOMPARE(preview->parsed.problems.front().reason,
            QStringLiteral(
                "%1 services have the name “Web” (web, web2); the row must have the identifier of one of them.")
                .arg(2));
        QCOMPARE(preview->invoices.front().service->text(), QStringLiteral("web"));
    }

    void aFileBringsNoInvoiceThatTheWindowRefuses_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("amount");
        QTest::addColumn<QDate>("last");
        QTest::addColumn<QString>("said");
        const QDate last(2026, 5, 31);
        QTest::newRow("a number that the agreement has")
            << "R-1"
            << "1.00" << last << "The agreement has an invoice with the number R-1 already.";
        QTest::newRow("more than can be added up")
            << "R-2"
            << "10000000000000.01" << last
            << "The amount is larger than can be added up; the largest that is taken is 10,000,000,000,000.00 EUR.";
        QTest::newRow("less than nothing") << "R-2"
                                           << "-1.00" << last << "An invoice is of 0 or more.";
        QTest::newRow("no number") << " "
                                   << "1.00" << last << "An invoice needs a number.";
        QTest::newRow("of nothing") << "R-2"
                                    << "0.00" << last << "";
    }

    void aFileBringsNoInvoiceThatTheWindowRefuses()
    {
        QFETCH(QString, number);
        QFETCH(QString, amount);
        QFETCH(QDate, last);
        const Agreement agreement = signedAgreement();
        const QDate first(2026, 5, 1);
        const Invoice one{*InvoiceId::parse(QStringLiteral("i1")), agreement.id, QStringLiteral("R-1"),
            QDate(2026, 6, 1), first, last, std::nullopt,
            *Money::parse(QStringLiteral("900.00"), QStringLiteral("EUR"))};
        Invoice other = one;
        other.id = *InvoiceId::parse(QStringLiteral("i2"));
        other.number = number;
        other.amount = *Money::parse(amount, QStringLiteral("EUR"));
        Document document;
        document.invoices = {one, other};
        QTEST(errorOf(applyDocument(*m_workspace, document)), "said");
        QFETCH(QString, said);
        QCOMPARE(invoices().empty(), !said.isEmpty());
        document.invoices = {one};
        QVERIFY(applyDocument(*m_workspace, document).has_value());
        QVERIFY(applyDocument(*m_workspace, document).has_value()); // the same again
    }

    void aFileBringsOneRateOfAPairAndDay()
    {
        const auto rate = [](const char *id, const char *value, const char *source) {
            return ExchangeRate{*ExchangeRateId::parse(QString::fromLatin1(id)),
                *Currency::fromCode(QStringLiteral("USD")), *Currency::fromCode(QStringLiteral("EUR")),
                *Decimal::parse(QString::fromLatin1(value)), QDate(2026, 1, 1), QString::fromLatin1(source)};
        };
        Document document;
        document.rates = {rate("a", "0.9", "Bank"), rate("b", "0.8", "Bank")};
        QCOMPARE(errorOf(applyDocument(*m_workspace, document)),
            QStringLiteral("There is a rate of these currencies for that day already."));
        document.rates = {rate("a", "0.9", " ")};
        QCOMPARE(errorOf(applyDocument(*m_workspace, document)), QStringLiteral("A rate needs its source."));
        document.rates = {rate("a", "0.9", "Bank")};
        QVERIFY(applyDocument(*m_workspace, document).has_value());
    }

    void theCommandLineReadsItInOneGo()
    {
        signedAgreement();
        QVERIFY(previewOf(QByteArray(header) + "R-1,2026-06-02,2026-05-01,2026-05-31,1500.00,EUR,T-1\n").has_value());
        const QString path = m_folder->filePath(QStringLiteral("invoices.csv"));
        const auto trial = kept::importFile(*m_workspace, {path, m_mapping, std::nullopt, true, {}});
        QVERIFY(trial.has_value());
        QCOMPARE(trial->entry.added, std::int64_t(1));
        QVERIFY(invoices().empty());
        QVERIFY(kept::importFile(*m_workspace, {path, m_mapping, std::nullopt, false, {}}).has_value());
        QCOMPARE(invoices().size(), std::size_t(1));
        QVERIFY(previewOf(QByteArray(header) + "R-2,2026-06-02,2026-05-01,2026-05-31,1.00,EUR,T-7\n").has_value());
        const auto refused = kept::importFile(*m_workspace, {path, m_mapping, std::nullopt, false, {}});
        QVERIFY(refused->refused.has_value()); // all or nothing
        QCOMPARE(invoices().size(), std::size_t(1));
    }

    void anInvoiceIsEnteredAndCorrectedByHand()
    {
        const Agreement agreement = signedAgreement();
        const QDate first(2026, 5, 1);
        Invoice invoice{InvoiceId::create(), agreement.id, QStringLiteral(" R-7 "), QDate(2026, 6, 1), first,
            QDate(2026, 5, 31), std::nullopt, *Money::parse(QStringLiteral("900.00"), QStringLiteral("EUR"))};
        const auto entered = enterInvoice(*m_workspace, invoice);
        QVERIFY2(entered.has_value(), qPrintable(errorOf(entered)));
        QCOMPARE(entered->number, QStringLiteral("R-7"));
        Invoice twin = invoice;
        twin.id = InvoiceId::create();
        QCOMPARE(errorOf(enterInvoice(*m_workspace, twin)),
            QStringLiteral("The agreement has an invoice with the number R-7 already."));
        Invoice corrected = *entered;
        corrected.amount = *Money::parse(QStringLiteral("950.00"), QStringLiteral("EUR"));
        QVERIFY(enterInvoice(*m_workspace, corrected).has_value());
        QCOMPARE(invoices().front().amount.toText(), QStringLiteral("950.00 EUR"));
        corrected.last = QDate(2026, 4, 1);
        QCOMPARE(errorOf(enterInvoice(*m_workspace, corrected)),
            QStringLiteral("The last day of the invoice lies before its first."));
        QVERIFY(!archiveInvoice(*m_workspace, invoices().front(), QStringLiteral(" ")).has_value());
        QVERIFY(archiveInvoice(*m_workspace, invoices().front(), QStringLiteral("sent twice")).has_value());
        QVERIFY(enterInvoice(*m_workspace, twin).has_value()); // the number is free again
    }
};

QTEST_GUILESS_MAIN(TestInvoices)
#include "tst_invoices.moc"
