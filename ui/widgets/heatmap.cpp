// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/heatmap.h"

#include "ui/look/colours.h"
#include "ui/look/fonts.h"
#include "ui/look/marks.h"
#include "ui/look/metrics.h"
#include "ui/look/palette.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>

namespace kept {

namespace {

constexpr int LeastColumns = 4;

QFont strongSmall()
{
    QFont font = typeFont(Type::Small);
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

HeatMap::HeatMap(QWidget *parent) : CellWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setAccessibleName(tr("Statuses by period"));
    connect(this, &CellWidget::cellActivated, this, [this](int row, int column) {
        Q_EMIT activated(
            m_data.rows.at(static_cast<std::size_t>(row)).id, m_data.columns.at(static_cast<std::size_t>(column)).id);
    });
}

void HeatMap::setData(HeatData data)
{
    data.cells.resize(data.rows.size() * data.columns.size());
    m_data = std::move(data);
    cellsChanged();
    setCurrentCell({0, m_data.currentColumn >= 0 ? m_data.currentColumn : columnCount() - 1});
}

double HeatMap::labelWidth() const
{
    const QFontMetricsF text(typeFont(Type::Body));
    double width = 0;
    for (const HeatRow &row : m_data.rows)
        width = std::max(width, text.horizontalAdvance(row.label));
    // Long names give way to the cells, but never to less than half.
    return std::min(width + metrics().half(), std::max(this->width() * 0.5, double(metrics().px(96))));
}

HeatMap::Layout HeatMap::layoutNow() const
{
    const Metrics m = metrics();
    Layout l;
    l.labelWidth = labelWidth();
    l.head = 2 * QFontMetrics(typeFont(Type::Small)).height() + m.quarter();
    const double room = width() - l.labelWidth - 4;
    const double least =
        std::max<double>(m.px(18), QFontMetricsF(typeFont(Type::Small)).horizontalAdvance(QStringLiteral("Q4")) + 2);
    const int fitting = std::clamp(static_cast<int>(room / least), 1, std::max(1, columnCount()));
    l.first = std::max(0, columnCount() - fitting);
    l.cellWidth = std::floor(std::min<double>(room / fitting, m.px(40)));
    const double height = (this->height() - l.head - 4) / std::max(1, rowCount());
    l.cellHeight = std::floor(std::clamp<double>(height, m.px(20), m.px(28)));
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const double used = l.cellWidth * (columnCount() - l.first);
    l.left = mirrored ? 2 : std::max(l.labelWidth, width() - used - 2);
    l.labelLeft = mirrored ? l.left + used : 0;
    l.labelWidth = mirrored ? width() - l.labelLeft : l.left;
    return l;
}

int HeatMap::firstVisibleColumn() const { return layoutNow().first; }

QRectF HeatMap::cellRect(Cell cell) const
{
    const Layout l = layoutNow();
    if (cell.column < l.first)
        return {};
    return {l.left + (cell.column - l.first) * l.cellWidth, l.head + 2 + cell.row * l.cellHeight, l.cellWidth,
        l.cellHeight};
}

const HeatCell &HeatMap::cellOf(Cell cell) const
{
    return m_data.cells.at(
        static_cast<std::size_t>(cell.row) * m_data.columns.size() + static_cast<std::size_t>(cell.column));
}

QString HeatMap::cellText(Cell cell) const
{
    const HeatColumn &column = m_data.columns.at(static_cast<std::size_t>(cell.column));
    return tr("%1, %2, %3", "supplier, period, status")
        .arg(m_data.rows.at(static_cast<std::size_t>(cell.row)).label,
            column.name.isEmpty() ? column.label : column.name, statusWord(cellOf(cell).status));
}

QString HeatMap::notesText(FigureNotes notes)
{
    QStringList sentences;
    if (notes.testFlag(FigureNote::Discrepancy))
        sentences << tr("A reported figure differs from the own one and is to be settled.");
    if (notes.testFlag(FigureNote::Provisional))
        sentences << tr("Provisional: later records can still change it.");
    return sentences.join(QLatin1Char('\n'));
}

QString HeatMap::cellTip(Cell cell) const
{
    QStringList lines{cellText(cell), cellOf(cell).text, notesText(cellOf(cell).notes)};
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

QSize HeatMap::sizeHint() const
{
    const Metrics m = metrics();
    const int head = 2 * QFontMetrics(typeFont(Type::Small)).height() + m.quarter();
    return {m.px(380), head + 6 + rowCount() * m.px(24)};
}

QSize HeatMap::minimumSizeHint() const
{
    const Metrics m = metrics();
    const int head = 2 * QFontMetrics(typeFont(Type::Small)).height() + m.quarter();
    return {m.px(96) + LeastColumns * m.px(20), head + 6 + rowCount() * m.px(20)};
}

bool HeatMap::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const Layout l = layoutNow();
        const int row = static_cast<int>((help->pos().y() - l.head - 2) / l.cellHeight);
        const bool onLabel = help->pos().x() >= l.labelLeft && help->pos().x() < l.labelLeft + l.labelWidth;
        if (onLabel && help->pos().y() > l.head && row < rowCount()) {
            QToolTip::showText(help->globalPos(), m_data.rows[static_cast<std::size_t>(row)].label, this);
            return true;
        }
    }
    return CellWidget::event(event);
}

void HeatMap::paintHead(QPainter &painter, const Layout &l) const
{
    const double line = QFontMetrics(typeFont(Type::Small)).height();
    QString group;
    for (int column = l.first; column < columnCount(); ++column) {
        const HeatColumn &head = m_data.columns[static_cast<std::size_t>(column)];
        const double x = l.left + (column - l.first) * l.cellWidth;
        const bool current = column == m_data.currentColumn;
        if (head.group != group || column == l.first) {
            group = head.group;
            const double bottom = l.head + 2 + rowCount() * l.cellHeight;
            painter.fillRect(QRectF(x, 0, 1, bottom), palette().color(QPalette::Mid));
            const auto next = std::find_if(m_data.columns.begin() + column, m_data.columns.end(),
                [&](const HeatColumn &other) { return other.group != group; });
            const double room = l.cellWidth * double(next - m_data.columns.begin() - column) - 3;
            painter.setFont(strongSmall());
            painter.setPen(palette().color(QPalette::WindowText));
            // The year of a single first column hangs to the left, over the names, where there is room.
            const bool hangs = column == l.first && QFontMetricsF(painter.font()).horizontalAdvance(group) > room;
            const QRectF year =
                hangs ? QRectF(x - l.cellWidth, 0, 2 * l.cellWidth - 3, line) : QRectF(x + 4, 0, room + 40, line);
            const Qt::Alignment side = hangs ? Qt::AlignRight : Qt::AlignLeft;
            if (year.left() >= 0)
                placeText(painter, year, side | Qt::AlignVCenter, group);
        }
        painter.setFont(current ? strongSmall() : typeFont(Type::Small));
        painter.setPen(palette().color(current ? QPalette::WindowText : QPalette::PlaceholderText));
        placeText(painter, QRectF(x, line + 1, l.cellWidth, line), Qt::AlignCenter, head.label);
    }
}

void HeatMap::paintRow(QPainter &painter, const Layout &l, int row) const
{
    painter.setFont(typeFont(Type::Body));
    painter.setPen(palette().color(QPalette::WindowText));
    const auto align = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
    const double inset = metrics().half();
    QRectF label(l.labelLeft, l.head + 2 + row * l.cellHeight, l.labelWidth, l.cellHeight);
    layoutDirection() == Qt::RightToLeft ? label.setLeft(label.left() + inset) : label.setRight(label.right() - inset);
    paintText(painter, label, align, m_data.rows[static_cast<std::size_t>(row)].label);
    for (int column = l.first; column < columnCount(); ++column)
        paintCell(painter, {row, column});
}

void HeatMap::paintCell(QPainter &painter, Cell cell) const
{
    const QRectF box = cellRect(cell).adjusted(1, 1, -1, -1);
    const Status status = cellOf(cell).status;
    const QColor tint = statusColours(palette()).tint(status);
    if (tint.isValid())
        painter.fillRect(box, tint);
    if (hoveredCell() == cell || !tint.isValid()) {
        painter.setPen(QPen(palette().color(hoveredCell() == cell ? QPalette::Dark : QPalette::Midlight), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
    }
    paintMarkOnTint(painter, box, metrics().mark(), status, palette());
    paintNotes(painter, box, cellOf(cell));
}

void HeatMap::paintNotes(QPainter &painter, const QRectF &box, const HeatCell &cell) const
{
    const bool filled = cell.status == Status::Critical;
    const auto colour = [&](QPalette::ColorRole role) {
        return filled ? statusColours(palette()).onCritical : palette().color(role);
    };
    if (cell.notes.testFlag(FigureNote::Provisional))
        paintNote(painter, box.adjusted(1, 1, -1, -1), FigureNote::Provisional, colour(QPalette::Dark));
    const double side = metrics().mark();
    if (cell.notes.testFlag(FigureNote::Discrepancy))
        paintNote(painter, QRectF(box.left() + 1, box.top() + 1, side, side), FigureNote::Discrepancy,
            colour(QPalette::Text));
}

void HeatMap::paintCurrentColumn(QPainter &painter, const Layout &l) const
{
    if (m_data.currentColumn < l.first || m_data.currentColumn >= columnCount())
        return;
    const double x = l.left + (m_data.currentColumn - l.first) * l.cellWidth;
    const double top = QFontMetrics(typeFont(Type::Small)).height() + 1;
    const QRectF frame(x - 1, top, l.cellWidth + 2, l.head + 2 + rowCount() * l.cellHeight - top + 1);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(accent(palette()), 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(frame.adjusted(0.75, 0.75, -0.75, -0.75), 2, 2);
}

void HeatMap::paintSelected(QPainter &painter, const QRectF &cell) const
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(palette().color(QPalette::WindowText), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(cell.adjusted(0, 0, -1, -1));
}

void HeatMap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (rowCount() == 0 || columnCount() == 0)
        return;
    const Layout l = layoutNow();
    paintHead(painter, l);
    for (int row = 0; row < rowCount(); ++row)
        paintRow(painter, l, row);
    paintCurrentColumn(painter, l);
    if (currentCell().column < l.first)
        return;
    if (showsFocus(currentCell()))
        paintFocusRing(painter, cellRect(currentCell()), palette());
    else if (hasFocus())
        paintSelected(painter, cellRect(currentCell()));
}

} // namespace kept
