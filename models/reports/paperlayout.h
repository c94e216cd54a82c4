// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/paper.h"

#include <QColor>
#include <QFont>
#include <QFontMetricsF>
#include <QPaintDevice>
#include <QRectF>

#include <functional>
#include <memory>

namespace kept {

/// What measuring and painting need to know about the page: all lengths in device pixels.
class PaperPage {
public:
    PaperPage(const PaperStyle &style, bool rightToLeft, const QPaintDevice &device, const QSizeF &pageSize);

    [[nodiscard]] double px(double points) const { return points * m_dpi / 72.0; }
    [[nodiscard]] QFont font(double points, bool strong = false) const;
    [[nodiscard]] QFontMetricsF metrics(const QFont &font) const { return QFontMetricsF(font, m_device); }
    /// Height of the text wrapped to the width.
    [[nodiscard]] double textHeight(const QString &text, const QFont &font, double width) const;
    /// Height of one line of the font with the leading of this paper.
    [[nodiscard]] double lineHeight(const QFont &font) const { return metrics(font).height() * 1.12; }
    /// Where blocks stand: inside margins, head and foot.
    [[nodiscard]] QRectF body() const { return m_body; }
    [[nodiscard]] QRectF margins() const { return m_margins; }
    [[nodiscard]] bool rightToLeft() const { return m_rightToLeft; }
    /// The rectangle mirrored within `outer` when the document runs from right to left.
    [[nodiscard]] QRectF mirrored(const QRectF &rect, const QRectF &outer) const;
    [[nodiscard]] Qt::Alignment start() const { return m_rightToLeft ? Qt::AlignRight : Qt::AlignLeft; }
    [[nodiscard]] Qt::Alignment end() const { return m_rightToLeft ? Qt::AlignLeft : Qt::AlignRight; }
    [[nodiscard]] const QPaintDevice *device() const { return m_device; }
    [[nodiscard]] const PaperStyle &style() const { return m_style; }

    QColor text{0x11, 0x14, 0x17};
    QColor muted{0x59, 0x62, 0x6D};
    QColor rule{0x3B, 0x46, 0x54};
    QColor hairline{0xC9, 0xCF, 0xD6};

private:
    PaperStyle m_style;
    bool m_rightToLeft;
    const QPaintDevice *m_device;
    double m_dpi;
    QRectF m_margins;
    QRectF m_body;
};

/// The smallest piece that is never broken over pages: a line, a table row, a chart.
struct PaperAtom {
    double height = 0;
    double before = 0; ///< space above, dropped at the top of a page
    bool keepWithNext = false;
    int table = -1; ///< which table's head is repeated when this atom starts a page
    std::function<void(QPainter &, const QRectF &)> paint;
    bool startsPage = false; ///< always the first on its page
    int heading = -1; ///< which heading of the document it is, in their order
    bool wouldKeepWithNext = false; ///< unless a large part of the page would stay empty for it
};

/// A document as atoms, with the heads of its tables.
struct PaperFlow {
    std::vector<PaperAtom> atoms;
    std::vector<PaperAtom> tableHeads;
    /// The page of each heading, from 1; known once the atoms are placed, read when the contents are painted.
    std::shared_ptr<std::vector<int>> headingPages = std::make_shared<std::vector<int>>();
};

/// The text with what belongs together kept on one line: a number and its per cent sign.
[[nodiscard]] QString unbroken(QString text);
[[nodiscard]] PaperFlow flowOf(const ReportDocument &document, const PaperPage &page);
/// The first page in place of a title.
void addCover(const ReportDocument &document, const CoverBlock &cover, const PaperPage &page, PaperFlow &flow);
/// The document's headings with their pages.
void addContents(const ReportDocument &document, const ContentsBlock &contents, const PaperPage &page, PaperFlow &flow);
void addTable(const TableBlock &table, const PaperPage &page, PaperFlow &flow);
void addWrapped(const QString &text, const QFont &font, const QColor &colour, double before, double indent,
    const PaperPage &page, PaperFlow &flow);
void paintHead(QPainter &painter, const ReportDocument &document, const PaperPage &page);
/// The document's mark in a frame at the end of the head, "Draft".
void paintMark(QPainter &painter, const ReportDocument &document, const PaperPage &page);
void paintFoot(QPainter &painter, const ReportDocument &document, const PaperPage &page, int number, int count);

} // namespace kept
