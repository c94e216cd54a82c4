// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/reportdocument.h"

#include "models/reports/reportlanguage.h"

namespace kept {

namespace {

QString lineOf(const QStringList &cells) { return cells.join(QStringLiteral(" | ")) + u'\n'; }

QString textOf(const HeadingBlock &block, const QString &number)
{
    return QStringLiteral("\n%1 %2\n").arg(number, block.text);
}
QString textOf(const ParagraphBlock &block) { return block.text + u'\n'; }

QString textOf(const FactsBlock &block)
{
    QString text;
    for (const FactsBlock::Fact &fact : block.facts)
        text += QStringLiteral("%1: %2\n").arg(fact.label, fact.value);
    return text;
}

QString textOf(const TableBlock &block)
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

QString textOf(const NotesBlock &block)
{
    QString text;
    int number = 0;
    for (const NotesBlock::Note &note : block.notes)
        text += QStringLiteral("%1 %2 %3\n").arg(++number).arg(note.lead, note.text);
    return text;
}

QString textOf(const ChartBlock &block)
{
    const ChartTable table = chartTable(block.chart);
    QString text = lineOf(table.head);
    for (const QStringList &row : table.rows)
        text += lineOf(row);
    return text + block.footnote + u'\n';
}

QString textOf(const SignatureBlock &block) { return lineOf(block.captions); }

QString textOf(const CoverBlock &block)
{
    QString text;
    for (const CoverBlock::Party &party : block.parties)
        text += QStringLiteral("%1: %2\n")
                    .arg(party.role, (QStringList{party.name} + party.lines).join(QStringLiteral(", ")));
    return text + textOf(FactsBlock{block.facts});
}

/// The headings follow anyway.
QString textOf(const ContentsBlock &) { return {}; }

QString textOf(const ReportBlock &block, HeadingNumbers &numbers)
{
    if (const auto *heading = std::get_if<HeadingBlock>(&block))
        return textOf(*heading, numbers.next(*heading));
    return std::visit(
        [](const auto &part) -> QString {
            if constexpr (std::is_same_v<std::decay_t<decltype(part)>, HeadingBlock>)
                return {};
            else
                return textOf(part);
        },
        block);
}

} // namespace

QString HeadingNumbers::next(const HeadingBlock &heading)
{
    if (!heading.label.isEmpty())
        return heading.label;
    if (heading.level == 1) {
        m_part = 0;
        return QString::number(++m_section);
    }
    return QStringLiteral("%1.%2").arg(m_section).arg(++m_part);
}

QString toPlainText(const ReportDocument &document)
{
    const ReportLanguage language(document.language);
    const QString recipient = document.recipient.isEmpty() ? QString() : document.recipient + u'\n';
    QString text = recipient + document.kind + u'\n' + document.title + u'\n';
    if (!document.mark.isEmpty())
        text += document.mark + u'\n';
    HeadingNumbers numbers;
    for (const ReportBlock &block : document.blocks)
        text += textOf(block, numbers);
    const ReportFooter &footer = document.footer;
    QStringList lines{footer.subject, footer.records, footer.author, footer.auditHead, footer.remark};
    if (!footer.parameters.isEmpty())
        lines.insert(2, footer.parameters);
    return text + u'\n' + lines.join(u'\n') + u'\n';
}

} // namespace kept
