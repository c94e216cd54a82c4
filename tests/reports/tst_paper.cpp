// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/display.h"
#include "models/reports/agreementdocument.h"
#include "models/reports/agreementsummary.h"
#include "models/reports/paper.h"
#include "models/store/repositories.h"
#include "models/workspace/loadportfolio.h"
#include "models/workspace/samplefile.h"

#include <QFile>
#include <QFont>
#include <QGuiApplication>
#include <QPdfWriter>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace kept;

namespace {

const QDate asOf(2026, 10, 12);
const Period quarter = Period::containing(QDate(2026, 7, 1), PeriodKind::Quarter);

Instant noon() { return startOfDay(asOf, QTimeZone::utc()) + std::chrono::hours(12); }

ReportContext context() { return {QStringLiteral("Tester"), noon(), 254, QString(64, u'a'), {}}; }

/// What pdftotext reads out of the file.
QString textOf(const QString &pdf)
{
    QProcess process;
    process.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")});
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// The upper and the lower end of the word on its page, in points from the top.
std::optional<QPair<double, double>> heightsOf(const QString &pdf, const QString &word)
{
    QProcess process;
    process.start(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), pdf, QStringLiteral("-")});
    process.waitForFinished();
    const QRegularExpression place(
        QStringLiteral("yMin=\"([0-9.]+)\" xMax=\"[0-9.]+\" yMax=\"([0-9.]+)\">%1<").arg(word));
    const auto found = place.match(QString::fromUtf8(process.readAllStandardOutput()));
    return found.hasMatch() ? std::optional(QPair(found.captured(1).toDouble(), found.captured(2).toDouble()))
                            : std::nullopt;
}

/// Lines of the printed text with runs of blanks folded, so that columns can be compared.
QString folded(const QString &text)
{
    return QString(text).replace(QRegularExpression(QStringLiteral("[ ]+")), QStringLiteral(" "));
}

TableBlock longTable(int rows)
{
    TableBlock table;
    table.columns = {{QStringLiteral("Number"), CellAlign::Start, 1}, {QStringLiteral("Square"), CellAlign::End, 1}};
    for (int i = 1; i <= rows; ++i)
        table.rows.push_back(
            {{QStringLiteral("row %1").arg(i), {}, {}, false}, {QString::number(i * i), {}, {}, false}});
    return table;
}

} // namespace

class TestPaper : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString path = m_folder.filePath(QStringLiteral("sample.kept"));
        QVERIFY(makeSampleFile(path, asOf).has_value());
        const auto database = Database::open(path, OpenMode::ReadOnly);
        QVERIFY(database.has_value());
        m_portfolio = loadPortfolio(**database, noon(), QDate(2025, 7, 1), QDate(2026, 9, 30)).value();
    }

    void theSummaryHoldsTheFiguresOfTheScorecard()
    {
        const Agreement &agreement = network();
        const QString text = toPlainText(agreementSummary(m_portfolio, agreement, quarter, context()));
        const Scorecard &scorecard = m_portfolio.scorecards.at(agreement.id);
        int judged = 0;
        for (const ServiceLevelResult &result : scorecard.results) {
            if (result.period.first() < quarter.first() || result.unit != Unit::Percent || !result.value)
                continue;
            ++judged;
            QVERIFY2(text.contains(toFixed(*result.value, 2)), qPrintable(result.period.toText()));
        }
        QCOMPARE(judged, 3);
        QVERIFY(text.contains(QStringLiteral("Sample Network GmbH")));
        QVERIFY(text.contains(QStringLiteral("Europe/Berlin")));
        QVERIFY(text.contains(QStringLiteral("Sample data, fictional parties")));
    }

    void thePdfHoldsTheSameTextAsTheDocument()
    {
        const ReportDocument document = agreementSummary(m_portfolio, network(), quarter, context());
        const QString file = m_folder.filePath(QStringLiteral("summary.pdf"));
        QVERIFY(writePdf(document, {}, file).has_value());
        const QString printed = folded(textOf(file));
        for (const ReportBlock &block : document.blocks)
            if (const auto *table = std::get_if<TableBlock>(&block))
                for (const auto &row : table->rows)
                    for (const TableCell &cell : row)
                        for (const QString &word : cell.text.split(u' ', Qt::SkipEmptyParts))
                            QVERIFY2(printed.contains(word), qPrintable(word));
        QVERIFY(printed.contains(QStringLiteral("Page 1 of ")));
        QVERIFY(printed.contains(QStringLiteral("entry 254 · ") + QString(64, u'a')));
    }

    void aHashIsCopiedAsItWasPrinted()
    {
        ReportContext context{QStringLiteral("Tester"), noon(), 254, QStringLiteral("ff0ffi1fl2").repeated(6), {}};
        ReportDocument document = agreementSummary(m_portfolio, network(), quarter, context);
        const QString fingerprint = QStringLiteral("ffab12fffc").repeated(6);
        document.blocks.push_back(ParagraphBlock{fingerprint, false});
        const QString file = m_folder.filePath(QStringLiteral("hash.pdf"));
        QVERIFY(writePdf(document, {}, file).has_value());
        const QString printed = textOf(file);
        QVERIFY2(printed.contains(context.auditHash), qPrintable(printed));
        QVERIFY2(printed.contains(fingerprint), qPrintable(printed));
    }

    void paperIsTheSameWhateverFontTheProgramHas()
    {
        const ReportDocument document = agreementSummary(m_portfolio, network(), quarter, context());
        const auto fontsOf = [&](const QFont &font) {
            const QFont before = QGuiApplication::font();
            QGuiApplication::setFont(font);
            const QString file = m_folder.filePath(QStringLiteral("font.pdf"));
            const bool written = writePdf(document, {}, file).has_value();
            QGuiApplication::setFont(before);
            QProcess reader;
            reader.start(QStringLiteral("pdffonts"), {file});
            reader.waitForFinished();
            const QString fonts = QString::fromUtf8(reader.readAllStandardOutput());
            return written && fonts.contains(QStringLiteral("OpenSans")) && !fonts.contains(QStringLiteral("DejaVu"));
        };
        QVERIFY(fontsOf(QGuiApplication::font()));
        QVERIFY(fontsOf(QFont(QStringLiteral("DejaVu Sans"))));
    }

    void aPeriodBeforeTheStartIsRefused()
    {
        const auto refused = checkReported(network(), *Period::parse(QStringLiteral("2019-Q1")));
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().message,
            QStringLiteral("The agreement SN-2023-009 starts on %1, and the period Q1 2019 ends before that.")
                .arg(displayDate(network().versions.front().effective)));
        QVERIFY(checkReported(network(), quarter).has_value());
    }

    void thePdfIsOfTheArchivalKindWithItsFonts()
    {
        const QString file = m_folder.filePath(QStringLiteral("archival.pdf"));
        QVERIFY(writePdf(agreementSummary(m_portfolio, network(), quarter, context()), {}, file).has_value());
        QFile pdf(file);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        const QByteArray bytes = pdf.readAll().replace("/SMask /None", "");
        QVERIFY(bytes.contains("pdfaid:part"));
        QVERIFY(bytes.contains("FontFile2") || bytes.contains("FontFile3"));
        QVERIFY2(!bytes.contains("/SMask"), "PDF/A-1b has no transparency");
    }

    void aLongTableRepeatsItsHeadAndLeavesNoOrphan()
    {
        ReportDocument document;
        document.kind = QStringLiteral("Long table");
        document.blocks = {longTable(120)};
        const QString file = m_folder.filePath(QStringLiteral("long.pdf"));
        QVERIFY(writePdf(document, {}, file).has_value());
        const QStringList pages = textOf(file).split(u'\f', Qt::SkipEmptyParts);
        QVERIFY(pages.size() >= 3);
        for (const QString &page : pages) {
            QVERIFY(page.contains(QStringLiteral("Square")));
            QVERIFY(page.count(QStringLiteral("row ")) >= 2);
        }
        QVERIFY(pages.last().contains(QStringLiteral("14400")));
    }

    void aSignatureStaysWithWhatIsSigned()
    {
        ReportDocument document;
        document.kind = QStringLiteral("Letter");
        document.blocks = {ParagraphBlock{QStringLiteral("signed text")},
            SignatureBlock{{QStringLiteral("signature line")}}, HeadingBlock{QStringLiteral("Evidence")}};
        document.blocks.push_back(longTable(30));
        const QString pdf = m_folder.filePath(QStringLiteral("signature.pdf"));
        QVERIFY(writePdf(document, {}, pdf).has_value());
        const QString first = textOf(pdf).section(u'\f', 0, 0);
        QVERIFY2(first.contains(QStringLiteral("signed text")) && first.contains(QStringLiteral("signature line")),
            qPrintable(first));
    }

    void thePartiesSignOnOnePage()
    {
        const QString pdf = m_folder.filePath(QStringLiteral("signed.pdf"));
        const ReportDocument document =
            agreementDocument(m_portfolio, network(), versionToPrint(network(), asOf), context());
        QVERIFY(writePdf(document, {}, pdf).has_value());
        const QString last = textOf(pdf).split(u'\f', Qt::SkipEmptyParts).last();
        for (const char *words : {"For the provider: Sample Network GmbH", "For the customer: Sample Customer GmbH"})
            QVERIFY2(last.contains(QLatin1String(words)), qPrintable(last));
    }

    /// A table that would stand on one page leaves a small rest of the page before empty for that, but no large one.
    void noPageStaysHalfEmptyForATable()
    {
        const auto pages = [this](int rowsBefore, int rows) {
            ReportDocument document;
            TableBlock whole = longTable(rows);
            whole.whole = true;
            document.blocks = {longTable(rowsBefore), HeadingBlock{QStringLiteral("Evidence")}, whole};
            const QString pdf = m_folder.filePath(QStringLiteral("whole.pdf"));
            return writePdf(document, {}, pdf).has_value() ? textOf(pdf).split(u'\f') : QStringList();
        };
        const QStringList broken = pages(12, 20);
        QVERIFY2(broken.value(0).contains(QStringLiteral("Evidence")), qPrintable(broken.join(u'\n')));
        QVERIFY(broken.value(0).count(QStringLiteral("row 1 ")) == 2);
        QVERIFY(broken.value(1).contains(QStringLiteral("row 20 ")));
        const QStringList whole = pages(22, 12);
        QVERIFY2(!whole.value(0).contains(QStringLiteral("Evidence")), qPrintable(whole.join(u'\n')));
        QVERIFY(whole.value(1).contains(QStringLiteral("Evidence")));
        QVERIFY(whole.value(1).contains(QStringLiteral("row 12 ")));
    }

    /// Where a column fits what it holds, nothing in it is broken over lines, and the columns behind follow it.
    void aColumnThatFitsIsAsWideAsWhatItHolds()
    {
        const auto printed = [this](bool fits) {
            TableBlock table;
            table.columns = {{QStringLiteral("Record"), CellAlign::Start, 1, fits}, {QStringLiteral("Details"), {}, 9}};
            table.rows = {{{QStringLiteral("a record with a long name"), {}, {}, false},
                {QStringLiteral("the details"), {}, {}, false}}};
            ReportDocument document;
            document.blocks = {table};
            const QString pdf = m_folder.filePath(QStringLiteral("fits.pdf"));
            return writePdf(document, {}, pdf).has_value() ? folded(textOf(pdf)) : QString();
        };
        const QString line = QStringLiteral("a record with a long name the details");
        QVERIFY(!printed(false).contains(line));
        QVERIFY2(printed(true).contains(line), qPrintable(printed(true)));
    }

    void aNoteOfManyLinesEndsBeforeTheNextRow()
    {
        QStringList words;
        for (int i = 1; i <= 60; ++i)
            words << QStringLiteral("word%1").arg(i);
        TableBlock table = longTable(1);
        table.columns.push_back({QStringLiteral("Result"), CellAlign::End, 1});
        table.rows.front().push_back({QStringLiteral("4.29"), words.join(u' '), Status::Met, false});
        table.rows.push_back({{QStringLiteral("following"), {}, {}, false}});
        ReportDocument document;
        document.title = QStringLiteral("Notes");
        document.blocks = {table};
        const QString file = m_folder.filePath(QStringLiteral("notes.pdf"));
        QVERIFY(writePdf(document, {}, file).has_value());
        const std::optional<QPair<double, double>> last = heightsOf(file, QStringLiteral("word60"));
        const std::optional<QPair<double, double>> next = heightsOf(file, QStringLiteral("following"));
        QVERIFY(last && next);
        QVERIFY2(last->second <= next->first, qPrintable(QString::number(last->second - next->first)));
    }

    void aMissingFolderIsOneSentenceAndLeavesNothing()
    {
        const QString file = m_folder.filePath(QStringLiteral("nowhere/summary.pdf"));
        const auto written = writePdf(agreementSummary(m_portfolio, network(), quarter, context()), {}, file);
        QVERIFY(!written.has_value());
        QCOMPARE(written.error().code, ErrorCode::Io);
        QVERIFY(!QFile::exists(file));
    }

    void aReviewIsPrintedWithPeopleDecisionsAndActions()
    {
        const auto sealed = std::find_if(m_portfolio.reviews.begin(), m_portfolio.reviews.end(),
            [](const Review &review) { return review.state == ReviewState::Sealed; });
        QVERIFY(sealed != m_portfolio.reviews.end());
        const QString text =
            toPlainText(reviewReport(m_portfolio, *m_portfolio.agreement(sealed->agreement), *sealed, context()));
        QVERIFY(text.contains(sealed->attendees.front().name));
        QVERIFY(text.contains(sealed->decisions.front()));
        QVERIFY(text.contains(sealed->actions.front().text));
        QVERIFY(text.contains(sealed->sealed->fingerprint));
    }

    void aDraftSaysThatNothingIsJudgedYet()
    {
        const auto draft = std::find_if(m_portfolio.agreements.begin(), m_portfolio.agreements.end(),
            [](const Agreement &agreement) { return statusOn(agreement, asOf) == AgreementStatus::Draft; });
        QVERIFY(draft != m_portfolio.agreements.end());
        const ReportDocument document = agreementSummary(m_portfolio, *draft, quarter, context());
        QCOMPARE(document.mark, QStringLiteral("Draft"));
        QCOMPARE(document.footer.remark, QStringLiteral("Sample data, fictional parties"));
    }

private:
    const Agreement &network()
    {
        return *std::find_if(m_portfolio.agreements.begin(), m_portfolio.agreements.end(),
            [](const Agreement &agreement) { return agreement.reference == QStringLiteral("SN-2023-009"); });
    }

    QTemporaryDir m_folder;
    Portfolio m_portfolio;
};

QTEST_MAIN(TestPaper)
#include "tst_paper.moc"
