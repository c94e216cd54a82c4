// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/attentionlist.h"

#include "ui/look/fonts.h"
#include "ui/look/icons.h"
#include "ui/look/marks.h"
#include "ui/look/metrics.h"
#include "ui/look/palette.h"

#include <QPainter>

namespace kept {

namespace {

int itemHeight()
{
    return QFontMetrics(typeFont(Type::Body)).height() + QFontMetrics(typeFont(Type::Small)).height()
        + metrics().px(14);
}

} // namespace

AttentionList::AttentionList(QWidget *parent) : CellWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Needs attention"));
    connect(this, &CellWidget::cellActivated, this,
        [this](int row, int) { Q_EMIT activated(m_items.at(static_cast<std::size_t>(row)).id); });
}

void AttentionList::setItems(std::vector<AttentionItem> items)
{
    m_items = std::move(items);
    cellsChanged();
}

QRectF AttentionList::cellRect(Cell cell) const
{
    return {0, double(cell.row) * itemHeight(), double(width()), double(itemHeight())};
}

QString AttentionList::cellText(Cell cell) const
{
    const AttentionItem &item = m_items.at(static_cast<std::size_t>(cell.row));
    const QString what = tr("%1, %2", "what, whose").arg(item.title, item.subject);
    return item.status ? tr("%1, %2", "what, status").arg(what, statusWord(*item.status)) : what;
}

QString AttentionList::cellTip(Cell cell) const
{
    const QString &detail = m_items.at(static_cast<std::size_t>(cell.row)).detail;
    return detail.isEmpty() ? cellText(cell) : cellText(cell) + u'\n' + detail;
}

QSize AttentionList::sizeHint() const { return {metrics().px(320), rowCount() * itemHeight()}; }

QSize AttentionList::minimumSizeHint() const { return {metrics().px(160), sizeHint().height()}; }

void AttentionList::paintItem(QPainter &painter, int row) const
{
    const Metrics m = metrics();
    const AttentionItem &item = m_items[static_cast<std::size_t>(row)];
    const QRect all = cellRect({row, 0}).toRect();
    const auto place = [&](const QRect &r) { return QStyle::visualRect(layoutDirection(), all, r); };
    const auto lead = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
    const int line = QFontMetrics(typeFont(Type::Body)).height();
    const int small = QFontMetrics(typeFont(Type::Small)).height();
    const int top = all.top() + m.px(6);
    const int indent = m.icon() + m.half();
    const int action = QFontMetrics(typeFont(Type::Body)).horizontalAdvance(item.action);
    const QRect symbol = place({0, top, m.icon(), line});
    if (item.status)
        paintMark(painter, symbol, m.mark() + 2, *item.status, palette());
    else
        paintIcon(painter, symbol, item.icon, palette().color(QPalette::PlaceholderText));
    painter.setFont(typeFont(Type::Body));
    painter.setPen(palette().color(QPalette::WindowText));
    paintText(painter, place({indent, top, all.width() - indent - action - m.half(), line}), lead, item.title);
    QFont link = typeFont(Type::Body);
    link.setUnderline(hoveredCell() == Cell{row, 0});
    painter.setFont(link);
    painter.setPen(accent(palette()));
    placeText(painter, place({all.width() - action, top, action, line}), Qt::AlignCenter, item.action);
    painter.setFont(typeFont(Type::Small));
    painter.setPen(palette().color(QPalette::PlaceholderText));
    paintText(painter, place({indent, top + line, all.width() - indent, small}), lead, item.subject);
    if (row + 1 < rowCount())
        painter.fillRect(QRect(all.left(), all.bottom(), all.width(), 1), palette().color(QPalette::Midlight));
    if (showsFocus({row, 0}))
        paintFocusRing(painter, QRectF(all).adjusted(0, 1, 0, -2), palette(), 2);
}

void AttentionList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (int row = 0; row < rowCount(); ++row)
        paintItem(painter, row);
}

} // namespace kept
