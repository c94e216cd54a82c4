// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/spreadsheet.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace kept;

namespace {

/// The text of the one cell, as a reader of XML has it; what is wrong with the sheet where it cannot be read.
QString readBack(const QString &cell)
{
    const QByteArray file = xlsxOf(QStringLiteral("Sheet"), {{QStringLiteral("Head")}}, {{cell}});
    const qsizetype begin = file.indexOf("<worksheet"); // the parts are not compressed
    const QByteArray end("</worksheet>");
    QXmlStreamReader reader(file.mid(begin, file.indexOf(end, begin) + end.size() - begin));
    QString last;
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == u"t")
            last = reader.readElementText();
    return reader.hasError() ? QStringLiteral("malformed") : last;
}

} // namespace

class TestSpreadsheet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textThatXmlCannotHoldIsMarkedOrLeftOut_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("read");
        const QChar mark(0xFFFD);
        QTest::newRow("as it is") << QStringLiteral("a < b & \"c\"\nd\te") << QStringLiteral("a < b & \"c\"\nd\te");
        QTest::newRow("control characters") << QStringLiteral("a\u0001b\u000Bc") << QStringLiteral("abc");
        QTest::newRow("U+FFFE") << QString(QStringLiteral("a") + QChar(0xFFFE) + u'b')
                                << QString(QStringLiteral("a") + mark + u'b');
        QTest::newRow("U+FFFF") << QString(QStringLiteral("a") + QChar(0xFFFF)) << QString(QStringLiteral("a") + mark);
        QTest::newRow("half of a pair") << QString(QStringLiteral("a") + QChar(0xD83D) + u'b')
                                        << QString(QStringLiteral("a") + mark + u'b');
        QTest::newRow("the other half") << QString(QChar(0xDE00) + QStringLiteral("b"))
                                        << QString(mark + QStringLiteral("b"));
        QTest::newRow("a pair") << QStringLiteral("a\U0001F600b") << QStringLiteral("a\U0001F600b");
    }
    void textThatXmlCannotHoldIsMarkedOrLeftOut()
    {
        QFETCH(QString, cell);
        QTEST(readBack(cell), "read");
    }
};

QTEST_APPLESS_MAIN(TestSpreadsheet)
#include "tst_spreadsheet.moc"
