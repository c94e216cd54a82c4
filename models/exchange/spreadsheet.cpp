// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/spreadsheet.h"

#include "models/domain/displaylocale.h"
#include "models/exchange/zipfile.h"

#include <QDate>

#include <algorithm>
#include <cmath>
#include <optional>

namespace kept {

namespace {

/// The styles of cells in styles.xml, by their place there; a number with n decimals has the style FirstNumber + n.
enum Style : int { Plain, Head, Day, FirstNumber };
constexpr qsizetype mostDecimals = 4;

/// "A", "B", …, "Z", "AA", …
QString columnName(qsizetype column)
{
    constexpr qsizetype letters = 26;
    const QString last(QChar(u'A' + static_cast<ushort>(column % letters)));
    return column < letters ? last : columnName(column / letters - 1) + last;
}

/// Text of XML. Control characters that it cannot hold are left out; other code points that it cannot hold, and halves
/// of pairs, are marked by the replacement character.
QString xmlText(const QString &text)
{
    QString clean;
    for (const char32_t each : text.toUcs4()) {
        const bool isHeld = each < 0xD800 || (each > 0xDFFF && each != 0xFFFE && each != 0xFFFF);
        if (each >= U' ' || each == U'\n' || each == U'\t')
            clean += QString::fromUcs4(isHeld ? &each : U"\uFFFD", 1);
    }
    return clean.toHtmlEscaped();
}

/// The day as spreadsheets count them. They take 1900 for a leap year, so only days after its February are sure.
std::optional<qint64> dayNumber(const QString &cell)
{
    const QDate day = QDate::fromString(cell, Qt::ISODate);
    if (!day.isValid() || day < QDate(1900, 3, 1))
        return std::nullopt;
    return QDate(1899, 12, 30).daysTo(day);
}

bool isNumber(const QString &cell)
{
    bool isRead = false;
    const double value = cell.toDouble(&isRead);
    return isRead && std::isfinite(value);
}

QString valueCell(const QString &place, int style, const QString &value)
{
    return QStringLiteral("<c r=\"%1\" s=\"%2\"><v>%3</v></c>").arg(place, QString::number(style), value);
}

QString textCell(const QString &place, int style, const QString &text)
{
    return QStringLiteral("<c r=\"%1\" s=\"%2\" t=\"inlineStr\"><is><t xml:space=\"preserve\">%3</t></is></c>")
        .arg(place, QString::number(style), xmlText(text));
}

int numberStyle(const QString &cell)
{
    const qsizetype point = cell.indexOf(u'.');
    return FirstNumber + static_cast<int>(point < 0 ? 0 : std::min(cell.size() - point - 1, mostDecimals));
}

QString cellXml(const QString &place, CellKind kind, const QString &cell)
{
    if (cell.isEmpty())
        return {};
    if (const auto day = kind == CellKind::Date ? dayNumber(cell) : std::nullopt)
        return valueCell(place, Day, QString::number(*day));
    if (kind == CellKind::Number && isNumber(cell))
        return valueCell(place, numberStyle(cell), cell);
    return textCell(place, Plain, cell);
}

QString rowXml(const std::vector<SheetColumn> &columns, const QStringList &cells, int number)
{
    QString row = QStringLiteral("<row r=\"%1\">").arg(number);
    for (qsizetype i = 0; i < cells.size(); ++i)
        row += cellXml(columnName(i) + QString::number(number), columns.at(static_cast<std::size_t>(i)).kind, cells[i]);
    return row + QStringLiteral("</row>");
}

QString headXml(const std::vector<SheetColumn> &columns)
{
    QString row = QStringLiteral("<row r=\"1\">");
    for (qsizetype i = 0; const SheetColumn &column : columns)
        row += textCell(columnName(i++) + u'1', Head, column.head);
    return row + QStringLiteral("</row>");
}

/// About as many digits as the longest cell has characters; a head may break between its words.
qsizetype widthOf(const SheetColumn &column, qsizetype place, const std::vector<QStringList> &rows)
{
    constexpr qsizetype narrowest = 8;
    constexpr qsizetype widest = 48;
    constexpr qsizetype margin = 3;
    qsizetype longest = 0;
    for (const QString &word : column.head.split(u' '))
        longest = std::max(longest, word.size());
    for (const QStringList &cells : rows) {
        const QString cell = cells.value(place);
        const qsizetype groups = column.kind == CellKind::Number ? cell.size() / 4 : 0; // 1,234,567.00
        longest = std::max(longest, cell.size() + groups);
    }
    return std::clamp(longest + margin, narrowest, widest);
}

QString columnsXml(const std::vector<SheetColumn> &columns, const std::vector<QStringList> &rows)
{
    QString xml = QStringLiteral("<cols>");
    for (qsizetype i = 0; const SheetColumn &column : columns) {
        xml += QStringLiteral("<col min=\"%1\" max=\"%1\" width=\"%2\" customWidth=\"1\"/>")
                   .arg(i + 1)
                   .arg(widthOf(column, i, rows));
        ++i;
    }
    return xml + QStringLiteral("</cols>");
}

QString sheetXml(const std::vector<SheetColumn> &columns, const std::vector<QStringList> &rows)
{
    const bool isMirrored = displayLocale().textDirection() == Qt::RightToLeft;
    QString sheet =
        QStringLiteral("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                       "<sheetViews><sheetView workbookViewId=\"0\"%1>"
                       "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>"
                       "<selection pane=\"bottomLeft\" activeCell=\"A2\" sqref=\"A2\"/></sheetView></sheetViews>")
            .arg(isMirrored ? QStringLiteral(" rightToLeft=\"1\"") : QString())
        + columnsXml(columns, rows) + QStringLiteral("<sheetData>") + headXml(columns);
    for (int number = 1; const QStringList &row : rows)
        sheet += rowXml(columns, row, ++number);
    return sheet + QStringLiteral("</sheetData></worksheet>");
}

/// How cells with a font and a format of numbers look; what stands in `inner` aligns them.
QString styleXml(int font, int format, const QString &inner = {})
{
    return QStringLiteral("<xf numFmtId=\"%1\" fontId=\"%2\" fillId=\"0\" borderId=\"0\" xfId=\"0\" "
                          "applyNumberFormat=\"1\" applyFont=\"1\" applyAlignment=\"1\">%3</xf>")
        .arg(QString::number(format), QString::number(font), inner);
}

/// What every file of styles holds: a plain and a bold font, and fills and a border that draw nothing.
QString frameStylesXml()
{
    return QStringLiteral("<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/><family val=\"2\"/></font>"
                          "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/><family val=\"2\"/></font></fonts>"
                          "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
                          "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
                          "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
                          "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>"
                          "</cellStyleXfs>");
}

/// The formats of numbers from 200 on: of days, and of numbers without and with decimals.
QString stylesXml()
{
    constexpr int firstFormat = 200;
    QString formats = QStringLiteral("<numFmt numFmtId=\"%1\" formatCode=\"yyyy\\-mm\\-dd\"/>").arg(firstFormat);
    QString styles = styleXml(0, 0) + styleXml(1, 0, QStringLiteral("<alignment vertical=\"top\" wrapText=\"1\"/>"))
        + styleXml(0, firstFormat);
    for (int decimals = 0; decimals <= mostDecimals; ++decimals) {
        const QString places = decimals == 0 ? QString() : u'.' + QString(decimals, u'0');
        formats += QStringLiteral("<numFmt numFmtId=\"%1\" formatCode=\"#,##0%2\"/>")
                       .arg(QString::number(firstFormat + 1 + decimals), places);
        styles += styleXml(0, firstFormat + 1 + decimals);
    }
    return QStringLiteral("<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                          "<numFmts count=\"%1\">%2</numFmts>%3<cellXfs count=\"%4\">%5</cellXfs>"
                          "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>"
                          "</styleSheet>")
        .arg(QString::number(mostDecimals + 2), formats, frameStylesXml(),
            QString::number(FirstNumber + mostDecimals + 1), styles);
}

/// A name of a sheet has at most 31 characters, and none of these.
QString sheetName(QString name)
{
    for (const QChar mark : QStringLiteral("[]:*?/\\'"))
        name.replace(mark, u' ');
    constexpr qsizetype longest = 31;
    return name.left(longest);
}

QByteArray xml(const QString &content)
{
    return QByteArrayLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n") + content.toUtf8();
}

QString contentTypes()
{
    const QString part = QStringLiteral("<Override PartName=\"/xl/%1\" ContentType=\"application/"
                                        "vnd.openxmlformats-officedocument.spreadsheetml.%2+xml\"/>");
    return QStringLiteral("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                          "<Default Extension=\"rels\" "
                          "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                          "<Default Extension=\"xml\" ContentType=\"application/xml\"/>")
        + part.arg(QStringLiteral("workbook.xml"), QStringLiteral("sheet.main"))
        + part.arg(QStringLiteral("worksheets/sheet1.xml"), QStringLiteral("worksheet"))
        + part.arg(QStringLiteral("styles.xml"), QStringLiteral("styles")) + QStringLiteral("</Types>");
}

/// What a part of the file refers to: pairs of kind and place.
QString relations(const std::vector<std::pair<QString, QString>> &targets)
{
    QString xml =
        QStringLiteral("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
    for (int number = 0; const auto &[kind, target] : targets)
        xml += QStringLiteral("<Relationship Id=\"rId%1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                              "relationships/%2\" Target=\"%3\"/>")
                   .arg(QString::number(++number), kind, target);
    return xml + QStringLiteral("</Relationships>");
}

QString workbookXml(const QString &name)
{
    return QStringLiteral("<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
                          "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                          "<sheets><sheet name=\"%1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>")
        .arg(xmlText(sheetName(name)));
}

} // namespace

QByteArray xlsxOf(const QString &name, const std::vector<SheetColumn> &columns, const std::vector<QStringList> &rows)
{
    return zipOf({{QStringLiteral("[Content_Types].xml"), xml(contentTypes())},
        {QStringLiteral("_rels/.rels"),
            xml(relations({{QStringLiteral("officeDocument"), QStringLiteral("xl/workbook.xml")}}))},
        {QStringLiteral("xl/workbook.xml"), xml(workbookXml(name))},
        {QStringLiteral("xl/_rels/workbook.xml.rels"),
            xml(relations({{QStringLiteral("worksheet"), QStringLiteral("worksheets/sheet1.xml")},
                {QStringLiteral("styles"), QStringLiteral("styles.xml")}}))},
        {QStringLiteral("xl/styles.xml"), xml(stylesXml())},
        {QStringLiteral("xl/worksheets/sheet1.xml"), xml(sheetXml(columns, rows))}});
}

} // namespace kept
