// SPDX-License-Identifier: GPL-3.0-or-later
// What the command line prints of a sample workbook: its mark and font, what is only proposed, and one language.
#include "tests/app/cli.h"

#include <QDate>

using namespace kept::test;

class TestCliPaper : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCOMPARE(m_desk.kept(QStringLiteral("sample a.kept --as-of 2026-10-12")).exitCode, 0); }

    void everyPageOfASampleSaysSo_data()
    {
        QTest::addColumn<QString>("option");
        QTest::newRow("of the whole agreement") << QStringLiteral(" --document");
        QTest::newRow("of the summary") << QStringLiteral(" --period 2026-Q3");
    }

    void everyPageOfASampleSaysSo()
    {
        QFETCH(QString, option);
        const QString report = QStringLiteral("report a.kept --agreement SH-2024-017 --out a.pdf") + option;
        QCOMPARE(m_desk.kept(report).exitCode, 0);
        const QString file = m_desk.path(QStringLiteral("a.pdf"));
        const QStringList pages =
            run(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), file, QStringLiteral("-")})
                .out.split(u'\f', Qt::SkipEmptyParts);
        QVERIFY(!pages.isEmpty());
        for (const QString &page : pages)
            QVERIFY2(page.contains(QStringLiteral("Sample data, fictional parties")), qPrintable(page));
        const QString fonts = run(QStringLiteral("pdffonts"), {file}).out;
        QVERIFY2(
            fonts.contains(QStringLiteral("OpenSans")) && !fonts.contains(QStringLiteral("DejaVu")), qPrintable(fonts));
    }

    void theContentsStandOnOnePage()
    {
        QCOMPARE(
            m_desk.kept(QStringLiteral("report a.kept --agreement SH-2024-017 --document --out c.pdf")).exitCode, 0);
        const QStringList pages = run(QStringLiteral("pdftotext"),
            {QStringLiteral("-layout"), m_desk.path(QStringLiteral("c.pdf")), QStringLiteral("-")})
                                      .out.split(u'\f');
        QVERIFY(pages.at(1).contains(QStringLiteral("Contents")));
        QVERIFY2(pages.at(1).contains(QStringLiteral("Signatures")), qPrintable(pages.at(1)));
        QVERIFY(pages.at(2).contains(QStringLiteral("Parties")));
    }

    void theFootDoesNotRunIntoThePageNumber()
    {
        QCOMPARE(
            m_desk.kept(QStringLiteral("report a.kept --agreement SH-2024-017 --out foot.pdf --document --language de"))
                .exitCode,
            0);
        const QString text = run(QStringLiteral("pdftotext"),
            {QStringLiteral("-layout"), m_desk.path(QStringLiteral("foot.pdf")), QStringLiteral("-")})
                                 .out;
        static const QRegularExpression number(QStringLiteral("[^ ] {3,}Seite \\d+ von \\d+\n"));
        static const QRegularExpression any(QStringLiteral("eite \\d+ von \\d+"));
        QVERIFY(text.count(any) >= 8);
        QCOMPARE(text.count(number), text.count(any));
        QVERIFY(text.contains(QStringLiteral("die Vereinbarung wurde am 11. September 2023 unterzeichnet")));
    }

    void theClaimLetterCarriesItsEvidence()
    {
        const Run letter = m_desk.kept(QStringLiteral(
            "report a.kept --agreement SH-2024-017 --period 2026-Q3 --as-of 2026-10-12 --letter --out l.pdf --text"));
        QCOMPARE(letter.exitCode, 0);
        for (const char *line : {"Claim of service credits", "Sample Hosting AG", "Amount claimed: 2,870.00 EUR",
                 "Dear Sir or Madam,", "Evidence 1 Web platform availability, Sep 2026",
                 "Credit | 10 % × 28,700.00 = 2,870.00 EUR, claim by 14 Nov 2026"})
            QVERIFY2(letter.out.split(u'\n').contains(QString::fromUtf8(line)), qPrintable(letter.out));
        const QString pages = run(QStringLiteral("pdftotext"),
            {QStringLiteral("-layout"), m_desk.path(QStringLiteral("l.pdf")), QStringLiteral("-")})
                                  .out;
        QVERIFY(pages.contains(QStringLiteral("Claim of service credits")));
        const Run german = m_desk.kept(QStringLiteral(
            "report a.kept --agreement SH-2024-017 --period 2026-Q3 --as-of 2026-10-12 --letter --text --language de"));
        QVERIFY2(german.out.contains(QStringLiteral("Nachweis")), qPrintable(german.out));
    }

    void aStatementListsEveryCreditWithItsClaim()
    {
        const Run statement = m_desk.kept(QStringLiteral(
            "report a.kept --agreement SN-2023-009 --period 2026-Q3 --as-of 2026-10-12 --statement --text"));
        QCOMPARE(statement.exitCode, 0);
        QVERIFY2(statement.out.contains(QStringLiteral("Credit statement")), qPrintable(statement.out));
        for (const char *line : {"Sep 2026 | Clause 7.1: WAN availability | 19,500.00 | 30 % | 5,850.00 | entitled, to "
                                 "be claimed by 29 Nov 2026",
                 "10 Aug 2026 | WAN availability, Jul 2026 | 1,950.00 EUR | disputed | disputed",
                 "Entitled 9,750.00 EUR · expected 0.00 EUR · to claim 7,800.00 EUR · claimed 1,950.00 EUR (disputed "
                 "1,950.00 EUR) · credited 0.00 EUR · forgone 0.00 EUR"})
            QVERIFY2(statement.out.split(u'\n').contains(QString::fromUtf8(line)), qPrintable(statement.out));
    }

    void withoutACreditThereIsNoLetter()
    {
        const Run none =
            m_desk.kept(QStringLiteral("report a.kept --agreement SH-2024-017 --period 2026-06 --letter --out n.pdf"));
        QCOMPARE(none.err,
            QStringLiteral(
                "The agreement SH-2024-017 has no credit in Jun 2026 that can be claimed. See what became of "
                "its credits with --statement.\n"));
        QVERIFY(none.exitCode != 0);
        const Run both =
            m_desk.kept(QStringLiteral("report a.kept --agreement SH-2024-017 --letter --statement --out n.pdf"));
        QCOMPARE(both.err, QStringLiteral("Name one of --document, --letter and --statement.\n"));
    }

    void whatIsProposedIsNotPrintedAsAgreed()
    {
        propose();
        const Run checked = m_desk.kept(QStringLiteral("check a.kept --agreement SH-2024-017"));
        QCOMPARE(checked.out.section(u'\n', 0, 0),
            QStringLiteral("SH-2024-017  Managed hosting, web platform  98 % complete"));
        QVERIFY2(checked.out.contains(
                     QStringLiteral("\nSH-2024-017  version 3, proposed and not approved: “Renamed”  98 % complete\n")),
            qPrintable(checked.out));
        const QString summary =
            m_desk.kept(QStringLiteral("report a.kept --agreement SH-2024-017 --period 2026-Q3 --text")).out;
        QVERIFY2(summary.contains(QStringLiteral("SH-2024-017, version 2")), qPrintable(summary));
        QVERIFY(!summary.contains(QStringLiteral("Renamed")));
        const Run before = m_desk.kept(QStringLiteral("report a.kept --agreement SH-2024-017 --period 2019-Q1 --text"));
        QCOMPARE(before.exitCode, 2);
        QCOMPARE(before.out, QString());
        QCOMPARE(before.err,
            QStringLiteral("--period: The agreement SH-2024-017 starts on 1 Oct 2023, and the period Q1 2019 ends "
                           "before that. Name a period in which it was in force.\n"));
    }

    void numbersAreOfTheLanguageOfTheWords_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("amount");
        QTest::addColumn<QString>("word");
        QTest::newRow("German words in the locale C")
            << QStringLiteral("de") << QStringLiteral(" 2.870,00 EUR") << QStringLiteral("geltend gemacht");
        QTest::newRow("the first language that is spoken")
            << QStringLiteral("fr:de") << QStringLiteral(" 2.870,00 EUR") << QStringLiteral("geltend gemacht");
        QTest::newRow("English words") << QStringLiteral("en") << QStringLiteral(" 2,870.00 EUR")
                                       << QStringLiteral("claimed");
    }

    void numbersAreOfTheLanguageOfTheWords()
    {
        QFETCH(QString, language);
        QFETCH(QString, amount);
        QFETCH(QString, word);
        const Run credits = run(QStringLiteral("env"),
            {QStringLiteral("LANGUAGE=") + language, QStringLiteral("LC_ALL=C.UTF-8"), program(),
                QStringLiteral("credits"), m_desk.path(QStringLiteral("a.kept")), QStringLiteral("--period"),
                QStringLiteral("2026-Q3")});
        QVERIFY2(credits.out.contains(amount), qPrintable(credits.out));
        QVERIFY2(credits.out.contains(word), qPrintable(credits.out));
    }

private:
    /// An amendment with another title, which nobody has approved.
    void propose()
    {
        QCOMPARE(m_desk.kept(QStringLiteral("export a.kept a.json")).exitCode, 0);
        QJsonObject document = QJsonDocument::fromJson(read(m_desk.path(QStringLiteral("a.json")))).object();
        QJsonObject agreement;
        for (const QJsonValue &each : document.value(u"agreements").toArray())
            if (each.toObject().value(u"reference").toString() == QStringLiteral("SH-2024-017"))
                agreement = each.toObject();
        QJsonArray versions = agreement.value(u"versions").toArray();
        QJsonObject version = versions.last().toObject();
        version.insert(QStringLiteral("number"), 3);
        version.insert(QStringLiteral("effective"), QDate::currentDate().addDays(90).toString(Qt::ISODate));
        version.insert(QStringLiteral("title"), QStringLiteral("Renamed"));
        versions.append(version);
        agreement.insert(QStringLiteral("versions"), versions);
        QJsonArray life = agreement.value(u"life").toArray();
        life.append(QJsonObject{{QStringLiteral("kind"), QStringLiteral("amended")},
            {QStringLiteral("date"), QDate::currentDate().toString(Qt::ISODate)},
            {QStringLiteral("by"), QStringLiteral("Sample author")}, {QStringLiteral("version"), 3}});
        agreement.insert(QStringLiteral("life"), life);
        document = {{QStringLiteral("format"), document.value(u"format")},
            {QStringLiteral("version"), document.value(u"version")},
            {QStringLiteral("agreements"), QJsonArray{agreement}}};
        QVERIFY(write(m_desk.path(QStringLiteral("b.json")), QJsonDocument(document).toJson()));
        const Run applied = m_desk.kept(QStringLiteral("apply a.kept b.json"));
        QVERIFY2(applied.exitCode == 0, qPrintable(applied.err));
    }

    Desk m_desk;
};

QTEST_GUILESS_MAIN(TestCliPaper)
#include "tst_cli_paper.moc"
