// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/allowancelist.h"

#include "ui/look/colours.h"
#include "ui/look/fonts.h"
#include "ui/look/marks.h"
#include "ui/look/metrics.h"

#include <QPainter>
#include <algorithm>

namespace kept {

namespace {

int itemHeight()
{
    const int line = QFontMetrics(typeFont(Type::Body)).height();
    const int small = QFontMetrics(typeFont(Type::Small)).height();
    return line + small + metrics().px(22);
}

} // namespace

AllowanceList::AllowanceList(QWidget *parent) : CellWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Remaining allowance"));
    connect(this, &CellWidget::cellActivated, this,
        [this](int row, int) { Q_EMIT activated(m_items.at(static_cast<std::size_t>(row)).id); });
}

void AllowanceList::setItems(std::vector<AllowanceItem> items, double elapsed, const QString &elapsedText)
{
    m_items = std::move(items);
    m_elapsed = std::clamp(elapsed, 0.0, 1.0);
    m_elapsedText = elapsedText;
    setAccessibleDescription(elapsedText);
    cellsChanged();
}

QRectF AllowanceList::cellRect(Cell cell) const
{
    return {0, double(cell.row) * itemHeight(), double(width()), double(itemHeight())};
}

QString AllowanceList::cellText(Cell cell) const
{
    const AllowanceItem &item = m_items.at(static_cast<std::size_t>(cell.row));
    return tr("%1: %2, %3, %4", "subject, what is left, pace, status")
        .arg(item.subject, item.headline, item.pace, statusWord(item.status));
}

QSize AllowanceList::sizeHint() const
{
    const int foot = m_elapsedText.isEmpty() ? 0 : QFontMetrics(typeFont(Type::Small)).height() + metrics().half();
    return {metrics().px(320), rowCount() * itemHeight() + foot};
}

QSize AllowanceList::minimumSizeHint() const { return {metrics().px(160), sizeHint().height()}; }

void AllowanceList::paintBar(QPainter &painter, const QRectF &track, const AllowanceItem &item) const
{
    const Qt::LayoutDirection way = layoutDirection();
    const auto part = [&](double from, double until) {
        const double left =
            way == Qt::RightToLeft ? track.right() - until * track.width() : track.left() + from * track.width();
        return QRectF(left, track.top(), (until - from) * track.width(), track.height());
    };
    painter.fillRect(track, palette().color(QPalette::Midlight));
    painter.fillRect(part(0, std::clamp(item.used, 0.0, 1.0)), statusColours(palette()).mark(item.status));
    const double x = part(0, m_elapsed).left() + (way == Qt::RightToLeft ? 0 : part(0, m_elapsed).width());
    const QRectF tick(qRound(x) - 1, track.top() - 4, 2, track.height() + 8);
    painter.fillRect(tick.adjusted(-1, 0, 1, 0), palette().color(QPalette::Base));
    painter.fillRect(tick, palette().color(QPalette::WindowText));
}

void AllowanceList::paintItem(QPainter &painter, int row) const
{
    const Metrics m = metrics();
    const AllowanceItem &item = m_items[static_cast<std::size_t>(row)];
    const QRect all = cellRect({row, 0}).toRect();
    const auto place = [&](const QRect &r) { return QStyle::visualRect(layoutDirection(), all, r); };
    const auto lead = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
    const auto end = QStyle::visualAlignment(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter);
    const int line = QFontMetrics(typeFont(Type::Body)).height();
    const int small = QFontMetrics(typeFont(Type::Small)).height();
    const int indent = m.mark() + m.half();
    const int pace = QFontMetrics(typeFont(Type::Small)).horizontalAdvance(item.pace) + m.quarter();
    paintMark(painter, place({0, all.top(), m.mark() + 2, line}), m.mark() + 1, item.status, palette());
    QFont strong = typeFont(Type::Body);
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    painter.setPen(palette().color(hoveredCell() == Cell{row, 0} ? QPalette::Link : QPalette::WindowText));
    paintText(painter, place({indent, all.top(), all.width() - indent - pace, line}), lead, item.headline);
    painter.setFont(typeFont(Type::Small));
    painter.setPen(palette().color(QPalette::PlaceholderText));
    placeText(painter, place({all.width() - pace, all.top(), pace, line}), end, item.pace);
    paintText(painter, place({indent, all.top() + line, all.width() - indent, small}), lead, item.subject);
    paintBar(painter, QRectF(all.left(), all.top() + line + small + m.px(6), all.width(), m.px(6)), item);
    if (showsFocus({row, 0}))
        paintFocusRing(painter, QRectF(all).adjusted(0, 0, 0, -2), palette(), 2);
}

void AllowanceList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (int row = 0; row < rowCount(); ++row)
        paintItem(painter, row);
    if (m_elapsedText.isEmpty() || m_items.empty())
        return;
    const Metrics m = metrics();
    const QRect foot(0, rowCount() * itemHeight() + m.quarter(), width(), QFontMetrics(typeFont(Type::Small)).height());
    const auto place = [&](const QRect &r) { return QStyle::visualRect(layoutDirection(), foot, r); };
    painter.fillRect(place({3, foot.top() + 2, 2, foot.height() - 4}), palette().color(QPalette::WindowText));
    painter.setFont(typeFont(Type::Small));
    painter.setPen(palette().color(QPalette::PlaceholderText));
    const auto lead = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
    paintText(painter, place({m.threeQuarters(), foot.top(), foot.width() - m.threeQuarters(), foot.height()}), lead,
        m_elapsedText);
}

} // namespace kept
