// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/displaylocale.h"
#include "models/reports/paperlayout.h"

#include <QPainter>

namespace kept {

namespace {

constexpr double coverTitle = 26;
constexpr double coverKind = 13;
constexpr double partyName = 13;

void addParty(const CoverBlock::Party &party, const PaperPage &page, PaperFlow &flow)
{
    addWrapped(party.role, page.font(page.style().noteSize), page.muted, page.px(22), 0, page, flow);
    addWrapped(party.name, page.font(partyName, true), page.text, page.px(2), 0, page, flow);
    for (const QString &line : party.lines)
        addWrapped(line, page.font(page.style().bodySize), page.text, page.px(1), 0, page, flow);
}

/// A line across the page.
void addRule(double before, const PaperPage &page, PaperFlow &flow)
{
    PaperAtom atom;
    atom.height = page.px(1);
    atom.before = before;
    atom.paint = [page](QPainter &painter, const QRectF &rect) {
        painter.setPen(QPen(page.rule, page.px(0.75)));
        painter.drawLine(rect.topLeft(), rect.topRight());
    };
    flow.atoms.push_back(std::move(atom));
}

/// A label with its value beside it.
void addFact(const FactsBlock::Fact &fact, const PaperPage &page, PaperFlow &flow)
{
    const std::size_t first = flow.atoms.size();
    const QFont font = page.font(page.style().bodySize);
    addWrapped(fact.value, font, page.text, page.px(5), page.px(130), page, flow);
    if (flow.atoms.size() == first)
        return;
    flow.atoms[first].paint = [value = flow.atoms[first].paint, page, font, label = fact.label](
                                  QPainter &painter, const QRectF &rect) {
        painter.setFont(font);
        painter.setPen(page.muted);
        painter.drawText(rect, static_cast<int>(page.start()) | Qt::AlignVCenter | Qt::TextDontClip, label);
        value(painter, rect);
    };
}

/// One line of the contents.
struct Entry {
    QString number;
    QString text;
    bool isSection = false;
    int heading = 0;
    double numberWidth = 0; ///< of the widest number beside it: all sections, or the parts of one section
};

std::vector<Entry> entriesOf(const ReportDocument &document)
{
    std::vector<Entry> entries;
    HeadingNumbers numbers;
    for (const ReportBlock &block : document.blocks)
        if (const auto *heading = std::get_if<HeadingBlock>(&block))
            entries.push_back({numbers.next(*heading), heading->text, heading->level == 1, int(entries.size()), 0});
    return entries;
}

/// Where the numbers, the words and the pages of the contents stand, and how large they are.
struct ContentsColumns {
    double size; ///< points
    double leading; ///< of a line, to the height of the font
    double gap; ///< above a section, to the size
    double section = 0; ///< width of the widest number of a section; parts begin there
    double pages = 0;
};

double lineHeight(const ContentsColumns &columns, const PaperPage &page)
{
    return page.metrics(page.font(columns.size)).height() * columns.leading + page.px(1);
}

double entryHeight(const Entry &entry, const ContentsColumns &columns, const PaperPage &page)
{
    return lineHeight(columns, page) + page.px(entry.isSection ? columns.gap * columns.size : 0);
}

/// The loosest setting in which the contents fit one page; longer ones go on overleaf in the body's size.
ContentsColumns settingOf(const std::vector<Entry> &entries, const PaperPage &page)
{
    const double room = page.body().height() - page.px(36);
    const ContentsColumns settings[] = {{page.style().bodySize, 1.12, 0.5}, {9.5, 1.12, 0.5}, {9, 1.12, 0.5},
        {8.5, 1.12, 0.5}, {8.5, 1, 0.5}, {8.5, 0.92, 0.4}, {8, 0.92, 0.4}, {7.5, 0.92, 0.35}};
    for (const ContentsColumns &setting : settings) {
        double height = 0;
        for (const Entry &entry : entries)
            height += entryHeight(entry, setting, page);
        if (height <= room)
            return setting;
    }
    return settings[0];
}

/// Measures the columns, and the numbers of the entries.
ContentsColumns columnsOf(std::vector<Entry> &entries, const PaperPage &page)
{
    ContentsColumns columns = settingOf(entries, page);
    const QFont strong = page.font(columns.size, true);
    const QFont plain = page.font(columns.size);
    columns.pages = page.metrics(strong).horizontalAdvance(QStringLiteral("000")) + page.px(4);
    std::vector<double> parts; // of each section
    for (const Entry &entry : entries) {
        if (entry.isSection || parts.empty())
            parts.push_back(0);
        double &width = entry.isSection ? columns.section : parts.back();
        const QFont &font = entry.isSection ? strong : plain;
        width = std::max(width, page.metrics(font).horizontalAdvance(entry.number) + page.px(8));
    }
    std::size_t section = 0;
    for (Entry &entry : entries) {
        section += entry.isSection ? 1 : 0;
        entry.numberWidth = entry.isSection ? columns.section : parts[std::max<std::size_t>(section, 1) - 1];
    }
    return columns;
}

void paintEntry(QPainter &painter, const QRectF &rect, const Entry &entry, const ContentsColumns &columns, int number,
    const PaperPage &page)
{
    const QFont font = page.font(columns.size, entry.isSection);
    const double left = rect.left() + (entry.isSection ? 0 : columns.section);
    const double words = left + entry.numberWidth;
    const int start = static_cast<int>(page.start()) | Qt::AlignVCenter;
    painter.setFont(font);
    painter.setPen(page.text);
    const auto place = [&](double from, double to) {
        return page.mirrored(QRectF(from, rect.top(), to - from, rect.height()), rect);
    };
    const QString text =
        page.metrics(font).elidedText(entry.text, Qt::ElideRight, rect.right() - columns.pages - page.px(10) - words);
    painter.drawText(place(left, words), start | Qt::TextDontClip, entry.number);
    painter.drawText(place(words, rect.right()), start | Qt::TextDontClip, text);
    painter.drawText(place(rect.right() - columns.pages, rect.right()), static_cast<int>(page.end()) | Qt::AlignVCenter,
        displayLocale().toString(number));
    const double from = words + page.metrics(font).horizontalAdvance(text) + page.px(6);
    const QRectF leader = place(from, rect.right() - columns.pages);
    const double base = rect.top() + rect.height() * 0.68;
    painter.setPen(QPen(page.hairline, page.px(0.5)));
    if (leader.width() > page.px(6))
        painter.drawLine(QPointF(leader.left(), base), QPointF(leader.right(), base));
}

} // namespace

void addCover(const ReportDocument &document, const CoverBlock &cover, const PaperPage &page, PaperFlow &flow)
{
    addWrapped(document.kind, page.font(coverKind), page.muted, page.px(96), 0, page, flow);
    addWrapped(document.title, page.font(coverTitle, true), page.text, page.px(6), 0, page, flow);
    addRule(page.px(26), page, flow);
    for (const CoverBlock::Party &party : cover.parties)
        addParty(party, page, flow);
    addRule(page.px(30), page, flow);
    flow.atoms.back().height += page.px(8);
    for (const FactsBlock::Fact &fact : cover.facts)
        addFact(fact, page, flow);
}

void addContents(const ReportDocument &document, const ContentsBlock &contents, const PaperPage &page, PaperFlow &flow)
{
    const std::size_t first = flow.atoms.size();
    addWrapped(contents.title, page.font(19, true), page.text, 0, 0, page, flow);
    flow.atoms[first].startsPage = true;
    flow.atoms.back().height += page.px(6);
    flow.atoms.back().keepWithNext = true;
    std::vector<Entry> entries = entriesOf(document);
    const ContentsColumns columns = columnsOf(entries, page);
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const Entry &entry = entries[i];
        PaperAtom atom;
        atom.height = lineHeight(columns, page);
        atom.before = entryHeight(entry, columns, page) - atom.height;
        atom.keepWithNext = entry.isSection && i + 1 < entries.size() && !entries[i + 1].isSection;
        atom.paint = [entry, columns, page, pages = flow.headingPages](QPainter &painter, const QRectF &rect) {
            paintEntry(painter, rect, entry, columns, pages->at(static_cast<std::size_t>(entry.heading)), page);
        };
        flow.atoms.push_back(std::move(atom));
    }
}

void paintMark(QPainter &painter, const ReportDocument &document, const PaperPage &page)
{
    if (document.mark.isEmpty())
        return;
    const QFont font = page.font(page.style().bodySize + 1, true);
    const double width = page.metrics(font).horizontalAdvance(document.mark) + page.px(16);
    const QRectF head(page.margins().topLeft(), QSizeF(page.margins().width(), page.px(22)));
    const QRectF frame =
        page.mirrored(QRectF(head.right() - width - page.px(0.5), head.top(), width, head.height()), head);
    painter.setFont(font);
    painter.setPen(QPen(page.text, page.px(1)));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(frame);
    painter.drawText(frame, Qt::AlignCenter, document.mark);
}

} // namespace kept
