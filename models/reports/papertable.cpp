// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/chartpainter.h"
#include "models/reports/paperlayout.h"

#include <QPainter>

#include <numeric>

namespace kept {

namespace {

/// Left edge and width of each column inside the body, before mirroring.
struct ColumnPlace {
    double left;
    double width;
};

constexpr double cellGap = 10; // points behind each cell
constexpr double columnPadding = 8; // points more in a column that fits what it holds
constexpr double leastShared = 0.25; // of the width, for the columns that do not fit themselves to what they hold

double markWidth(const TableCell &cell, const PaperPage &page) { return cell.status ? page.px(14) : 0; }

class TablePainter {
public:
    TablePainter(const TableBlock &table, const PaperPage &page) : m_table(table), m_page(page) { placeColumns(); }

    /// The rows as they are painted.
    [[nodiscard]] static TableBlock prepared(TableBlock table)
    {
        for (std::vector<TableCell> &row : table.rows)
            for (TableCell &cell : row) {
                cell.text = unbroken(std::move(cell.text));
                cell.note = unbroken(std::move(cell.note));
            }
        return table;
    }

    [[nodiscard]] bool hasHead() const
    {
        return std::any_of(m_table.columns.begin(), m_table.columns.end(),
            [](const TableColumn &column) { return !column.title.isEmpty(); });
    }

    /// Without titles only the rule above the rows.
    [[nodiscard]] double headHeight() const
    {
        if (!hasHead())
            return m_page.px(1);
        double height = 0;
        for (std::size_t i = 0; i < m_table.columns.size(); ++i)
            height = std::max(height, m_page.textHeight(m_table.columns[i].title, headFont(), inner(i)));
        return height + m_page.px(9);
    }

    [[nodiscard]] double rowHeight(const std::vector<TableCell> &row) const
    {
        double height = m_page.lineHeight(bodyFont(false));
        for (std::size_t i = 0; i < row.size() && i < m_places.size(); ++i) {
            const double width = inner(i) - markWidth(row[i], m_page);
            height = std::max(height,
                m_page.textHeight(row[i].text, bodyFont(row[i].strong), width)
                    + m_page.textHeight(row[i].note, noteFont(), width));
        }
        return height + m_page.px(9);
    }

    void paintHead(QPainter &painter, const QRectF &rect) const
    {
        painter.setFont(headFont());
        painter.setPen(m_page.text);
        for (std::size_t i = 0; i < m_table.columns.size(); ++i) {
            const QRectF cell = cellRect(i, rect).adjusted(0, 0, 0, -m_page.px(5));
            painter.drawText(
                cell, static_cast<int>(alignment(i)) | Qt::AlignBottom | Qt::TextWordWrap, m_table.columns[i].title);
        }
        drawRule(painter, rect, m_page.rule, 0.75);
    }

    void paintRow(QPainter &painter, const QRectF &rect, const std::vector<TableCell> &row, bool last) const
    {
        for (std::size_t i = 0; i < row.size() && i < m_places.size(); ++i)
            paintCell(painter, cellRect(i, rect).adjusted(0, m_page.px(4), 0, -m_page.px(4)), row[i], alignment(i));
        drawRule(painter, rect, last ? m_page.rule : m_page.hairline, last ? 0.75 : 0.5);
    }

private:
    /// The width that the column needs so that none of its cells is broken.
    [[nodiscard]] double neededWidth(std::size_t column) const
    {
        double width = m_page.metrics(headFont()).horizontalAdvance(m_table.columns[column].title);
        for (const std::vector<TableCell> &row : m_table.rows)
            if (column < row.size())
                width = std::max({width,
                    m_page.metrics(bodyFont(row[column].strong)).horizontalAdvance(row[column].text)
                        + markWidth(row[column], m_page),
                    m_page.metrics(noteFont()).horizontalAdvance(row[column].note)});
        return width + m_page.px(cellGap + columnPadding);
    }

    /// What each fitting column takes of the room: what it needs, or, where that is too much in all, the widest less.
    [[nodiscard]] std::vector<double> fittedWidths(double room) const
    {
        std::vector<double> widths;
        for (std::size_t i = 0; i < m_table.columns.size(); ++i)
            widths.push_back(m_table.columns[i].fits ? neededWidth(i) : 0);
        const auto sum = [&widths] { return std::accumulate(widths.begin(), widths.end(), 0.0); };
        for (double most = room; sum() > room && most > 1; most *= 0.98)
            for (double &width : widths)
                width = std::min(width, most);
        return widths;
    }

    /// The other columns share by weight what the fitting ones leave.
    void placeColumns()
    {
        const double all = m_page.body().width();
        const std::vector<double> fitted = fittedWidths(all * (1 - leastShared));
        const double rest = all - std::accumulate(fitted.begin(), fitted.end(), 0.0);
        int weights = 0;
        for (const TableColumn &column : m_table.columns)
            weights += column.fits ? 0 : column.weight;
        double left = 0;
        for (std::size_t i = 0; i < fitted.size(); ++i) {
            const TableColumn &column = m_table.columns[i];
            const double width = column.fits ? fitted[i] : rest * column.weight / std::max(weights, 1);
            m_places.push_back({left, width});
            left += width;
        }
    }

    [[nodiscard]] QFont headFont() const { return m_page.font(m_page.style().noteSize, true); }
    [[nodiscard]] QFont bodyFont(bool strong) const { return m_page.font(m_page.style().bodySize - 0.5, strong); }
    [[nodiscard]] QFont noteFont() const { return m_page.font(m_page.style().noteSize - 0.5); }
    [[nodiscard]] double inner(std::size_t column) const { return m_places[column].width - m_page.px(cellGap); }
    [[nodiscard]] Qt::Alignment alignment(std::size_t column) const
    {
        return m_table.columns[column].align == CellAlign::Start ? m_page.start() : m_page.end();
    }

    [[nodiscard]] QRectF cellRect(std::size_t column, const QRectF &row) const
    {
        // Every cell keeps its gap behind it; only the last column reaches the margin.
        const bool reachesMargin = m_table.columns[column].align == CellAlign::End && column + 1 == m_places.size();
        const double shift = reachesMargin ? m_page.px(cellGap) : 0;
        return m_page.mirrored(
            QRectF(row.left() + m_places[column].left + shift, row.top(), inner(column), row.height()), row);
    }

    void paintCell(QPainter &painter, const QRectF &cell, const TableCell &content, Qt::Alignment align) const
    {
        QRectF text = cell;
        if (content.status) {
            const double side = m_page.px(7);
            const double line = m_page.metrics(bodyFont(false)).height();
            const double left = m_page.rightToLeft() ? cell.left() : cell.right() - side;
            paintStatus(painter, QRectF(left, cell.top() + (line - side) / 2, side, side), *content.status);
            text =
                m_page.rightToLeft() ? cell.adjusted(m_page.px(12), 0, 0, 0) : cell.adjusted(0, 0, -m_page.px(12), 0);
        }
        painter.setFont(bodyFont(content.strong));
        painter.setPen(m_page.text);
        painter.drawText(text, static_cast<int>(align) | Qt::AlignTop | Qt::TextWordWrap, content.text);
        if (content.note.isEmpty())
            return;
        const double used = m_page.textHeight(content.text, bodyFont(content.strong), text.width());
        painter.setFont(noteFont());
        painter.setPen(m_page.muted);
        painter.drawText(
            text.adjusted(0, used, 0, 0), static_cast<int>(align) | Qt::AlignTop | Qt::TextWordWrap, content.note);
    }

    void drawRule(QPainter &painter, const QRectF &rect, const QColor &colour, double points) const
    {
        painter.setPen(QPen(colour, m_page.px(points)));
        painter.drawLine(QPointF(rect.left(), rect.bottom()), QPointF(rect.right(), rect.bottom()));
    }

    TableBlock m_table;
    PaperPage m_page;
    std::vector<ColumnPlace> m_places;
};

void addLegend(const PaperPage &page, PaperFlow &flow)
{
    PaperAtom atom;
    atom.height = page.px(14);
    atom.before = page.px(5);
    atom.paint = [page](QPainter &painter, const QRectF &rect) { paintLegend(painter, rect, page); };
    flow.atoms.push_back(std::move(atom));
}

} // namespace

void addTable(const TableBlock &block, const PaperPage &page, PaperFlow &flow)
{
    const TableBlock table = TablePainter::prepared(block);
    const auto painter = std::make_shared<TablePainter>(table, page);
    const int index = static_cast<int>(flow.tableHeads.size());
    const bool isAfterTable = !flow.atoms.empty() && flow.atoms.back().table >= 0;
    PaperAtom head{painter->headHeight(), page.px(isAfterTable ? 14 : 6), true, -1,
        [painter](QPainter &p, const QRectF &rect) { painter->paintHead(p, rect); }};
    flow.tableHeads.push_back(head);
    flow.atoms.push_back(head);
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const bool last = i + 1 == table.rows.size();
        const bool heavy = last || (table.lastRowIsTotal && i + 2 == table.rows.size());
        PaperAtom atom{painter->rowHeight(table.rows[i]), 0, i + 2 == table.rows.size() || (i == 0 && !last), index,
            [painter, row = table.rows[i], heavy](
                QPainter &p, const QRectF &rect) { painter->paintRow(p, rect, row, heavy); }};
        atom.wouldKeepWithNext = table.whole && !last;
        flow.atoms.push_back(std::move(atom));
    }
    if (table.legend)
        addLegend(page, flow);
    if (!table.footnote.isEmpty())
        addWrapped(table.footnote, page.font(page.style().noteSize), page.muted, page.px(4), 0, page, flow);
}

} // namespace kept
