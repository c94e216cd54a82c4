// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/reportdocument.h"

namespace kept {

namespace {

QString lineOf(const QStringList &cells) { return cells.join(QStringLiteral(" | ")) + u'\n'; }

QString textOf(const HeadingBlock &block, int number)
{
    return QStringLiteral("\n%1 %2\n").arg(number).arg(block.text);
}
QString textOf(const ParagraphBlock &block, int) { return block.text + u'\n'; }

QString textOf(const FactsBlock &block, int)
{
    QString text;
    for (const FactsBlock::Fact &fact : block.facts)
        text += QStringLiteral("%1: %2\n").arg(fact.label, fact.value);
    return text;
}

QString textOf(const TableBlock &block, int)
{
    QStringList head;
    for (const TableColumn &column : block.columns)
        head << column.title;
    QString text = lineOf(head);
    for (const auto &row : block.rows) {
        QStringList cells;
        for (const TableCell &cell : row)
            cells << (cell.note.isEmpty() ? cell.text : QStringLiteral("%1 (%2)").arg(cell.text, cell.note));
        text += lineOf(cells);
    }
    return block.footnote.isEmpty() ? text : text + block.footnote + u'\n';
}

QString textOf(const NotesBlock &block, int)
{
    QString text;
    int number = 0;
    for (const NotesBlock::Note &note : block.notes)
        text += QStringLiteral("%1 %2 %3\n").arg(++number).arg(note.lead, note.text);
    return text;
}

QString textOf(const ChartBlock &block, int)
{
    const ChartTable table = chartTable(block.chart);
    QString text = lineOf(table.head);
    for (const QStringList &row : table.rows)
        text += lineOf(row);
    return text + block.footnote + u'\n';
}

QString textOf(const SignatureBlock &block, int) { return lineOf(block.captions); }

} // namespace

QString toPlainText(const ReportDocument &document)
{
    QString text = document.kind + u'\n' + document.title + u'\n';
    int headings = 0;
    for (const ReportBlock &block : document.blocks) {
        headings += std::holds_alternative<HeadingBlock>(block) ? 1 : 0;
        text += std::visit([&](const auto &part) { return textOf(part, headings); }, block);
    }
    const ReportFooter &footer = document.footer;
    return text
        + QStringLiteral("\n%1\n%2\n%3\n%4\n%5\n")
              .arg(footer.subject, footer.records, footer.author, footer.auditHead, footer.remark);
}

} // namespace kept
