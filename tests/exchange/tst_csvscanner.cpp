// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/csvscanner.h"
#include "models/exchange/csvtext.h"
#include "models/exchange/fileencoding.h"

#include <QTest>

using namespace kept;

namespace {

/// Rows as "line:cell|cell", malformed ones with "!" before.
QStringList rowsOf(std::string_view bytes, char separator = ',', char quote = '"')
{
    CsvScanner scanner(bytes, separator, quote);
    CsvRow row;
    QStringList rows;
    std::string buffer;
    while (scanner.next(row)) {
        QStringList cells;
        for (const CsvCell &cell : row.cells)
            cells += QString::fromStdString(std::string(cellText(cell, quote, buffer)));
        const QString mark = row.fault == CsvFault::None ? QString() : QStringLiteral("!");
        rows += mark + QString::number(row.line) + u':' + cells.join(u'|');
    }
    return rows;
}

} // namespace

class TestCsvScanner : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rows_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("rows");
        const auto row = [](const char *name, const QByteArray &bytes, const QStringList &rows) {
            QTest::newRow(name) << bytes << rows;
        };
        row("line feeds", "a,b\nc,d\n", {QStringLiteral("1:a|b"), QStringLiteral("2:c|d")});
        row("carriage returns and line feeds", "a,b\r\nc,d\r\n", {QStringLiteral("1:a|b"), QStringLiteral("2:c|d")});
        row("carriage returns", "a,b\rc,d\r", {QStringLiteral("1:a|b"), QStringLiteral("2:c|d")});
        row("no line end at the end", "a,b\nc,d", {QStringLiteral("1:a|b"), QStringLiteral("2:c|d")});
        row("empty lines", "a\n\n\nb\n", {QStringLiteral("1:a"), QStringLiteral("4:b")});
        row("empty cells", ",\n,,", {QStringLiteral("1:|"), QStringLiteral("2:||")});
        row("a separator at the very end", "a,", {QStringLiteral("1:a|")});
        row("quotes", "\"a,b\",\"c \"\"d\"\"\"\n", {QStringLiteral("1:a,b|c \"d\"")});
        row("line ends in quotes count", "\"a\r\nb\nc\rd\",e\nf\n",
            {QStringLiteral("1:a\r\nb\nc\rd|e"), QStringLiteral("5:f")});
        row("an empty quoted cell", "\"\"\n", {QStringLiteral("1:")});
        row("a lone quote", "a,5\" disk,c\nd\n", {QStringLiteral("!1:a|5\" disk,c"), QStringLiteral("2:d")});
        row("text after a closing quote", "\"a\"b,c\nd\n", {QStringLiteral("!1:a"), QStringLiteral("2:d")});
        row("an unclosed quote", "a\nb,\"c\nd\ne\n",
            {QStringLiteral("1:a"), QStringLiteral("!2:b|c"), QStringLiteral("3:d"), QStringLiteral("4:e")});
        row("only a quote", "\"", {QStringLiteral("!1:")});
        row("nothing", "", {});
        row("only line ends", "\r\n\n\r", {});
        row("one byte", "x", {QStringLiteral("1:x")});
    }
    void rows()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, rows);
        QCOMPARE(rowsOf({bytes.constData(), static_cast<std::size_t>(bytes.size())}), rows);
    }

    void otherSeparators()
    {
        QCOMPARE(rowsOf("a;b,c;d", ';'), QStringList{QStringLiteral("1:a|b,c|d")});
        QCOMPARE(rowsOf("a\t\"b", '\t', '\0'), QStringList{QStringLiteral("1:a|\"b")});
    }

    void endlessRowsKeepTheirMemory()
    {
        const std::string bytes(3'000'000, ',');
        CsvScanner scanner(bytes, ',', '"');
        CsvRow row;
        QVERIFY(scanner.next(row));
        QCOMPARE(row.cellCount, 3'000'001U);
        QCOMPARE(row.cells.size(), maximumCells);
    }

    void longCellsAreMalformed()
    {
        const std::string bytes = std::string(maximumCellBytes + 1, 'x') + "\nshort\n";
        CsvScanner scanner(bytes, ',', '"');
        CsvRow row;
        QVERIFY(scanner.next(row));
        QCOMPARE(row.fault, CsvFault::LongCell);
        QVERIFY(scanner.next(row));
        QCOMPARE(row.fault, CsvFault::None);
    }

    void seekGoesBackToARow()
    {
        const std::string_view bytes = "a\nb\nc\n";
        CsvScanner scanner(bytes, ',', '"');
        CsvRow row;
        QVERIFY(scanner.next(row) && scanner.next(row));
        const std::size_t offset = row.offset;
        QVERIFY(scanner.next(row));
        scanner.seek(offset, 2);
        QVERIFY(scanner.next(row));
        QVERIFY(row.cells[0].text == "b");
        QCOMPARE(row.line, 2);
    }

    void formulasBecomeTexts_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("written");
        const auto row = [](const QString &cell, const QString &written) {
            QTest::newRow(qPrintable(u'<' + cell + u'>')) << cell << written;
        };
        row(QStringLiteral("=1+1"), QStringLiteral("'=1+1"));
        row(QStringLiteral("  @x"), QStringLiteral("'  @x"));
        row(QStringLiteral("+49 30 x"), QStringLiteral("'+49 30 x"));
        row(QStringLiteral("-x"), QStringLiteral("'-x"));
        row(QStringLiteral("'=x"), QStringLiteral("''=x"));
        row(QStringLiteral("-12.5"), QStringLiteral("-12.5"));
        row(QStringLiteral("-1.234,50"), QStringLiteral("-1.234,50"));
        row(QStringLiteral("'tis"), QStringLiteral("'tis"));
        row(QStringLiteral("a=b"), QStringLiteral("a=b"));
    }
    void formulasBecomeTexts()
    {
        QFETCH(QString, cell);
        QFETCH(QString, written);
        QCOMPARE(withTextMark(cell), written);
        const std::string bytes = written.toStdString();
        QCOMPARE(QString::fromStdString(std::string(withoutTextMark(bytes))), cell);
    }

    void writtenRowsReadBack()
    {
        const QStringList cells{QStringLiteral("a;b"), QStringLiteral("say \"hi\""), QStringLiteral("two\nlines"),
            QStringLiteral(" blank "), QString(), QStringLiteral("plain")};
        const QByteArray bytes = csvRow(cells, u';', u'"');
        CsvScanner scanner({bytes.constData(), static_cast<std::size_t>(bytes.size())}, ';', '"');
        CsvRow row;
        QVERIFY(scanner.next(row));
        QStringList read;
        std::string buffer;
        for (const CsvCell &cell : row.cells)
            read += QString::fromStdString(std::string(cellText(cell, '"', buffer)));
        QCOMPARE(read, cells);
    }

    void encodings_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<QByteArray>("text"); // UTF-8; empty is an error
        const QString utf8 = QStringLiteral("UTF-8");
        QTest::newRow("UTF-8") << QByteArray("\xC3\xA4") << utf8 << QByteArray("ä");
        QTest::newRow("mark") << QByteArray("\xEF\xBB\xBF"
                                            "a")
                              << QStringLiteral("windows-1252") << QByteArray("a");
        QTest::newRow("lying") << QByteArray("a\xE4") << utf8 << QByteArray();
        QTest::newRow("overlong") << QByteArray("\xC0\xAF") << utf8 << QByteArray();
        QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80") << utf8 << QByteArray();
        QTest::newRow("Latin-1") << QByteArray("\xE4\xA4") << QStringLiteral("ISO-8859-1") << QByteArray("ä¤");
        QTest::newRow("Latin-9") << QByteArray("\xA4") << QStringLiteral("iso-8859-15") << QByteArray("€");
        QTest::newRow("Windows") << QByteArray("\x80\x96") << QStringLiteral("windows-1252") << QByteArray("€–");
        QTest::newRow("Windows hole") << QByteArray("\x81") << QStringLiteral("windows-1252") << QByteArray();
        QTest::newRow("UTF-16 mark") << QByteArray("\xFF\xFE\xE4\x00", 4) << utf8 << QByteArray("ä");
        QTest::newRow("UTF-16 cut") << QByteArray("\xFF\xFE\xE4", 3) << utf8 << QByteArray();
        QTest::newRow("NUL") << QByteArray("a\0b", 3) << utf8 << QByteArray();
        QTest::newRow("unknown") << QByteArray("a") << QStringLiteral("EBCDIC") << QByteArray();
    }
    void encodings()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, encoding);
        QFETCH(QByteArray, text);
        const auto decoded =
            decodeText({bytes.constData(), static_cast<std::size_t>(bytes.size())}, encoding, QStringLiteral("f.csv"));
        QCOMPARE(decoded.has_value(), !text.isEmpty());
        if (decoded)
            QCOMPARE(QByteArray(decoded->text.data(), static_cast<qsizetype>(decoded->text.size())), text);
    }

    void badBytesAreNamedByLine()
    {
        const auto decoded = decodeText("a\nb\n\xFFx\n", QStringLiteral("UTF-8"), QStringLiteral("f.csv"));
        QVERIFY(!decoded);
        QCOMPARE(decoded.error().place, QStringLiteral("f.csv, line 3"));
    }
};

QTEST_GUILESS_MAIN(TestCsvScanner)
#include "tst_csvscanner.moc"
