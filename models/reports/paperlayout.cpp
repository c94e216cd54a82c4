// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/paperlayout.h"

#include "models/reports/chartpainter.h"
#include "models/reports/paperfonts.h"

#include <QCoreApplication>
#include <QPainter>
#include <QRegularExpression>
#include <QTextLayout>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::Paper)
};

constexpr double leastSpacing = 1.0 / 64; // the smallest that Qt tells from none
constexpr double titleSize = 19;
constexpr double subtitleSize = 12;
constexpr double headingSize = 11.5;

/// To whom a letter goes, as it stands in a window of an envelope.
void addRecipient(const ReportDocument &document, const PaperPage &page, PaperFlow &flow)
{
    double before = page.px(20);
    for (const QString &line : document.recipient.split(u'\n', Qt::SkipEmptyParts)) {
        addWrapped(line, page.font(page.style().bodySize), page.text, before, 0, page, flow);
        flow.atoms.back().keepWithNext = true;
        before = 0;
    }
}

void addTitle(const ReportDocument &document, const PaperPage &page, PaperFlow &flow)
{
    const double before = page.px(document.recipient.isEmpty() ? 8 : 34);
    addRecipient(document, page, flow);
    addWrapped(document.kind, page.font(titleSize, true), page.text, before, 0, page, flow);
    flow.atoms.back().keepWithNext = true;
    addWrapped(document.title, page.font(subtitleSize), page.text, page.px(3), 0, page, flow);
    flow.atoms.back().keepWithNext = true;
}

constexpr double partSize = 10.5; // of a heading of the second level

/// The number stands before the text, and lines after the first begin under the text.
void addHeading(const HeadingBlock &heading, const QString &number, int index, const PaperPage &page, PaperFlow &flow)
{
    const bool isSection = heading.level == 1;
    const QFont font = page.font(isSection ? headingSize : partSize, true);
    const double indent = page.metrics(font).horizontalAdvance(number + QStringLiteral("  "));
    const std::size_t first = flow.atoms.size();
    addWrapped(heading.text, font, page.text, page.px(isSection ? 16 : 11), indent, page, flow);
    PaperAtom &line = flow.atoms[first];
    line.heading = index;
    line.paint = [text = line.paint, page, font, number](QPainter &painter, const QRectF &rect) {
        painter.setFont(font);
        painter.setPen(page.text);
        painter.drawText(rect, static_cast<int>(page.start()) | Qt::AlignVCenter | Qt::TextDontClip, number);
        text(painter, rect);
    };
    for (std::size_t i = first; i < flow.atoms.size(); ++i)
        flow.atoms[i].keepWithNext = true;
    flow.atoms.back().height += page.px(isSection ? 4 : 2);
}

void addParagraph(const ParagraphBlock &block, const PaperPage &page, PaperFlow &flow)
{
    const QFont font = page.font(page.style().bodySize, block.strong);
    const double before = page.px(block.strong || block.apart ? 14 : 4);
    for (const QString &paragraph : block.text.split(u'\n', Qt::SkipEmptyParts))
        addWrapped(paragraph, font, block.muted ? page.muted : page.text, before, 0, page, flow);
    if (block.leads && !flow.atoms.empty())
        flow.atoms.back().keepWithNext = true;
}

/// Widths in proportion to what the facts need, together as wide as the page.
std::vector<double> factWidths(const FactsBlock &block, const QFont &font, const PaperPage &page)
{
    std::vector<double> widths;
    double sum = 0;
    for (const FactsBlock::Fact &fact : block.facts) {
        widths.push_back(std::max(page.metrics(font).horizontalAdvance(fact.value),
                             page.metrics(page.font(page.style().noteSize)).horizontalAdvance(fact.label))
            + page.px(24));
        sum += widths.back();
    }
    for (double &width : widths)
        width *= page.body().width() / sum;
    return widths;
}

void addFacts(const FactsBlock &block, const PaperPage &page, PaperFlow &flow)
{
    const QFont small = page.font(page.style().noteSize);
    const QFont value = page.font(page.style().bodySize);
    const std::vector<double> widths = factWidths(block, value, page);
    double valueHeight = 0;
    for (std::size_t i = 0; i < block.facts.size(); ++i)
        valueHeight = std::max(valueHeight, page.textHeight(block.facts[i].value, value, widths[i] - page.px(8)));
    const double labelHeight = page.lineHeight(small) + page.px(1);
    PaperAtom atom;
    atom.height = labelHeight + valueHeight + page.px(6);
    atom.before = page.px(12);
    atom.paint = [block, page, small, value, widths, labelHeight](QPainter &painter, const QRectF &rect) {
        double left = rect.left();
        for (std::size_t i = 0; i < block.facts.size(); ++i) {
            const QRectF cell(left, rect.top(), widths[i] - page.px(8), rect.height());
            left += widths[i];
            const QRectF place = page.mirrored(cell, rect);
            painter.setFont(small);
            painter.setPen(page.muted);
            painter.drawText(place, static_cast<int>(page.start()) | Qt::AlignTop, block.facts[i].label);
            painter.setFont(value);
            painter.setPen(page.text);
            painter.drawText(place.adjusted(0, labelHeight, 0, 0),
                static_cast<int>(page.start()) | Qt::AlignTop | Qt::TextWordWrap, block.facts[i].value);
        }
    };
    flow.atoms.push_back(std::move(atom));
}

void addNotes(const NotesBlock &block, const PaperPage &page, PaperFlow &flow)
{
    const double indent = page.px(14);
    int number = 0;
    for (const NotesBlock::Note &note : block.notes) {
        const std::size_t first = flow.atoms.size();
        const QString text = note.lead.isEmpty() ? note.text : note.lead + u' ' + note.text;
        addWrapped(text, page.font(page.style().bodySize - 0.5), page.text, page.px(5), indent, page, flow);
        const auto body = flow.atoms[first].paint;
        flow.atoms[first].paint = [body, page, label = QString::number(++number)](
                                      QPainter &painter, const QRectF &rect) {
            painter.setFont(page.font(page.style().noteSize));
            painter.setPen(page.muted);
            painter.drawText(rect, static_cast<int>(page.start()) | Qt::AlignVCenter, label);
            body(painter, rect);
        };
    }
}

void addChart(const ChartBlock &block, const PaperPage &page, PaperFlow &flow)
{
    PaperAtom atom;
    atom.height = page.px(block.height);
    atom.before = page.px(4);
    atom.keepWithNext = !block.footnote.isEmpty();
    atom.paint = [block, page](QPainter &painter, const QRectF &rect) { paintChart(painter, rect, block.chart, page); };
    flow.atoms.push_back(std::move(atom));
    if (!block.footnote.isEmpty())
        addWrapped(block.footnote, page.font(page.style().noteSize), page.muted, page.px(2), 0, page, flow);
}

void addSignatures(const SignatureBlock &block, const PaperPage &page, PaperFlow &flow)
{
    PaperAtom atom;
    atom.height = page.px(54);
    atom.before = page.px(20);
    atom.keepWithNext = block.leads;
    // Signatures stand together, and beneath what is signed.
    if (!flow.atoms.empty())
        flow.atoms.back().keepWithNext = true;
    atom.paint = [block, page](QPainter &painter, const QRectF &rect) {
        const double width = rect.width() / static_cast<double>(std::max<qsizetype>(block.captions.size(), 1));
        painter.setFont(page.font(page.style().noteSize));
        for (qsizetype i = 0; i < block.captions.size(); ++i) {
            const QRectF cell(
                rect.left() + width * static_cast<double>(i), rect.top(), width - page.px(24), rect.height());
            const QRectF place = page.mirrored(cell, rect);
            const double line = place.bottom() - page.px(14);
            painter.setPen(QPen(page.rule, page.px(0.5)));
            painter.drawLine(QPointF(place.left(), line), QPointF(place.right(), line));
            painter.setPen(page.muted);
            painter.drawText(QRectF(place.left(), line, place.width(), page.px(14)),
                static_cast<int>(page.start()) | Qt::AlignVCenter, block.captions[i]);
        }
    };
    flow.atoms.push_back(std::move(atom));
}

} // namespace

PaperPage::PaperPage(const PaperStyle &style, bool rightToLeft, const QPaintDevice &device, const QSizeF &pageSize)
    : m_style(style), m_rightToLeft(rightToLeft), m_device(&device), m_dpi(device.logicalDpiX())
{
    const double margin = px(style.marginMillimetres * 72.0 / 25.4);
    m_margins = QRectF(QPointF(margin, margin), QSizeF(pageSize.width() - 2 * margin, pageSize.height() - 2 * margin));
    m_body = m_margins.adjusted(0, px(52), 0, -px(52));
}

QFont PaperPage::font(double points, bool strong) const
{
    QFont font;
    if (!m_style.family.isEmpty())
        font.setFamilies({m_style.family});
    else if (!keptFontFamilies().isEmpty())
        font.setFamilies(keptFontFamilies());
    font.setPixelSize(std::max(1, qRound(px(points))));
    // Any spacing turns ligatures off: a hash or a reference that is copied out of a PDF must be what was printed.
    font.setLetterSpacing(QFont::AbsoluteSpacing, leastSpacing);
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    return font;
}

double PaperPage::textHeight(const QString &words, const QFont &font, double width) const
{
    if (words.isEmpty())
        return 0;
    return metrics(font).boundingRect(QRectF(0, 0, width, 1e7), Qt::AlignLeft | Qt::TextWordWrap, words).height();
}

QRectF PaperPage::mirrored(const QRectF &rect, const QRectF &outer) const
{
    if (!m_rightToLeft)
        return rect;
    return {outer.left() + outer.right() - rect.right(), rect.top(), rect.width(), rect.height()};
}

QString unbroken(QString text) { return text.replace(QStringLiteral(" %"), QStringLiteral("\u00A0%")); }

void addWrapped(const QString &words, const QFont &font, const QColor &colour, double before, double indent,
    const PaperPage &page, PaperFlow &flow)
{
    const QString text = unbroken(words);
    const double width = page.body().width() - indent;
    QTextLayout layout(text, font, page.device());
    QTextOption option(page.start());
    option.setTextDirection(page.rightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(option);
    layout.beginLayout();
    const std::size_t first = flow.atoms.size();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        PaperAtom atom;
        atom.height = page.lineHeight(font);
        atom.before = flow.atoms.size() == first ? before : 0;
        atom.paint = [part = text.mid(line.textStart(), line.textLength()).trimmed(), font, colour, indent, page](
                         QPainter &painter, const QRectF &rect) {
            painter.setFont(font);
            painter.setPen(colour);
            const QRectF place = page.mirrored(rect.adjusted(indent, 0, 0, 0), rect);
            painter.drawText(place, static_cast<int>(page.start()) | Qt::AlignVCenter | Qt::TextDontClip, part);
        };
        flow.atoms.push_back(std::move(atom));
    }
    layout.endLayout();
    // Neither the first nor the last line of a paragraph stands alone on a page.
    const std::size_t count = flow.atoms.size() - first;
    if (count >= 2) {
        flow.atoms[first].keepWithNext = true;
        flow.atoms[flow.atoms.size() - 2].keepWithNext = true;
    }
}

PaperFlow flowOf(const ReportDocument &document, const PaperPage &page)
{
    PaperFlow flow;
    HeadingNumbers numbers;
    int heading = 0;
    bool fresh = false; // the contents end their page
    if (document.blocks.empty() || !std::holds_alternative<CoverBlock>(document.blocks.front()))
        addTitle(document, page, flow);
    for (const ReportBlock &block : document.blocks) {
        const std::size_t first = flow.atoms.size();
        if (const auto *part = std::get_if<HeadingBlock>(&block))
            addHeading(*part, numbers.next(*part), heading++, page, flow);
        else if (const auto *text = std::get_if<ParagraphBlock>(&block))
            addParagraph(*text, page, flow);
        else if (const auto *facts = std::get_if<FactsBlock>(&block))
            addFacts(*facts, page, flow);
        else if (const auto *table = std::get_if<TableBlock>(&block))
            addTable(*table, page, flow);
        else if (const auto *notes = std::get_if<NotesBlock>(&block))
            addNotes(*notes, page, flow);
        else if (const auto *chart = std::get_if<ChartBlock>(&block))
            addChart(*chart, page, flow);
        else if (const auto *signatures = std::get_if<SignatureBlock>(&block))
            addSignatures(*signatures, page, flow);
        else if (const auto *cover = std::get_if<CoverBlock>(&block))
            addCover(document, *cover, page, flow);
        else if (const auto *contents = std::get_if<ContentsBlock>(&block))
            addContents(document, *contents, page, flow);
        if (fresh && flow.atoms.size() > first)
            flow.atoms[first].startsPage = true;
        fresh = std::holds_alternative<ContentsBlock>(block);
    }
    return flow;
}

void paintHead(QPainter &painter, const ReportDocument &document, const PaperPage &page)
{
    const QRectF area(page.margins().topLeft(), QSizeF(page.margins().width(), page.px(34)));
    const QRectF half = page.mirrored(QRectF(area.topLeft(), QSizeF(area.width() * 0.6, area.height())), area);
    painter.setFont(page.font(page.style().bodySize + 0.5, true));
    painter.setPen(page.text);
    painter.drawText(half, static_cast<int>(page.start()) | Qt::AlignTop, document.letterhead);
    painter.setFont(page.font(page.style().noteSize));
    painter.setPen(page.muted);
    const double line = page.lineHeight(page.font(page.style().bodySize + 0.5, true));
    painter.drawText(
        half.adjusted(0, line, 0, 0), static_cast<int>(page.start()) | Qt::AlignTop, document.letterheadNote);
    if (document.mark.isEmpty())
        painter.drawText(area, static_cast<int>(page.end()) | Qt::AlignTop, document.letterheadSide);
    paintMark(painter, document, page);
    painter.setPen(QPen(page.rule, page.px(0.75)));
    painter.drawLine(QPointF(area.left(), area.bottom()), QPointF(area.right(), area.bottom()));
}

namespace {

using FootRow = std::pair<QString, QString>; ///< at the start and at the end of the line

/// Moves what does not fit beside the end of the first row to the start of the second one, where nothing stands there,
/// at a comma or semicolon; what fits nowhere is elided.
void fitFirstRow(std::vector<FootRow> &rows, const QFontMetricsF &metrics, double width)
{
    const double room =
        width - metrics.horizontalAdvance(rows[0].second) - metrics.horizontalAdvance(QStringLiteral("MM"));
    QString &first = rows[0].first;
    if (metrics.horizontalAdvance(first) <= room)
        return;
    if (rows[1].first.isEmpty()) {
        static const QRegularExpression breaks(QStringLiteral("[,;،؛] "));
        qsizetype at = first.size();
        do
            at = first.lastIndexOf(breaks, at - 1);
        while (at > 0 && metrics.horizontalAdvance(first.left(at + 1)) > room);
        if (at > 0) {
            rows[1].first = first.mid(at + 2);
            first.truncate(at + 1);
        }
    }
    first = metrics.elidedText(first, Qt::ElideRight, room);
}

} // namespace

void paintFoot(QPainter &painter, const ReportDocument &document, const PaperPage &page, int number, int count)
{
    const QFont font = page.font(7);
    const double line = page.lineHeight(font) + page.px(1);
    const ReportFooter &footer = document.footer;
    std::vector<std::pair<QString, QString>> rows{
        {document.kind + QStringLiteral(" · ") + footer.subject, Texts::tr("Page %1 of %2").arg(number).arg(count)},
        {footer.records.isEmpty() ? QString() : Texts::tr("Records: %1").arg(footer.records), footer.author},
        {Texts::tr("Audit trail, head: %1").arg(footer.auditHead), footer.remark}};
    if (!footer.parameters.isEmpty())
        rows.insert(rows.begin() + 2, {footer.parameters, {}});
    fitFirstRow(rows, page.metrics(font), page.margins().width());
    const double height = static_cast<double>(rows.size()) * line;
    const QRectF area(page.margins().left(), page.margins().bottom() - height, page.margins().width(), height);
    painter.setPen(QPen(page.rule, page.px(0.75)));
    painter.drawLine(QPointF(area.left(), area.top() - page.px(4)), QPointF(area.right(), area.top() - page.px(4)));
    painter.setFont(font);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const QRectF row(area.left(), area.top() + static_cast<double>(i) * line, area.width(), line);
        painter.setPen(page.muted);
        painter.drawText(row, static_cast<int>(page.start()) | Qt::AlignVCenter, rows[i].first);
        painter.setPen(i == 0 ? page.text : page.muted);
        painter.drawText(row, static_cast<int>(page.end()) | Qt::AlignVCenter, rows[i].second);
    }
}

} // namespace kept
