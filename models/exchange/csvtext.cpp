// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/csvtext.h"

#include <algorithm>

namespace kept {

namespace {

bool isFormulaStart(QChar c) { return c == u'=' || c == u'+' || c == u'-' || c == u'@' || c == u'\t' || c == u'\r'; }

/// Whether apostrophes (any number of them) and blanks are followed by what begins a formula.
bool wouldBeFormula(QStringView cell)
{
    while (cell.startsWith(u'\''))
        cell = cell.mid(1);
    while (cell.startsWith(u' '))
        cell = cell.mid(1);
    return !cell.isEmpty() && isFormulaStart(cell[0]);
}

bool isNumber(QStringView cell)
{
    const QStringView digits = cell.startsWith(u'-') || cell.startsWith(u'+') ? cell.mid(1) : cell;
    return !digits.isEmpty() && digits[0].isDigit() && std::all_of(digits.begin(), digits.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || c == u'.' || c == u',' || c == u' ' || c == u'%';
    });
}

} // namespace

QString withTextMark(const QString &cell) { return wouldBeFormula(cell) && !isNumber(cell) ? u'\'' + cell : cell; }

std::string_view withoutTextMark(std::string_view cell)
{
    if (!cell.starts_with('\''))
        return cell;
    const std::size_t at = cell.find_first_not_of('\'');
    const std::size_t first = at == std::string_view::npos ? at : cell.find_first_not_of(' ', at);
    if (first == std::string_view::npos || std::string_view("=+-@\t\r").find(cell[first]) == std::string_view::npos)
        return cell;
    return cell.substr(1);
}

QByteArray csvRow(const QStringList &cells, QChar separator, QChar quote)
{
    QString row;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        QString cell = withTextMark(cells[i]);
        const bool special = cell.contains(separator) || cell.contains(u'\n') || cell.contains(u'\r')
            || cell.trimmed().size() != cell.size() || (!quote.isNull() && cell.contains(quote));
        if (special && !quote.isNull())
            cell = quote + cell.replace(quote, QString(2, quote)) + quote;
        row += (i == 0 ? QString() : QString(separator)) + cell;
    }
    return (row + QStringLiteral("\r\n")).toUtf8();
}

} // namespace kept
