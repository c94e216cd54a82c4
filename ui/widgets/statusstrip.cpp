// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/statusstrip.h"

#include "ui/look/colours.h"
#include "ui/look/marks.h"
#include "ui/look/metrics.h"

#include <QPainter>
#include <numeric>

namespace kept {

StatusStrip::StatusStrip(QWidget *parent) : CellWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Service levels by status"));
    connect(this, &CellWidget::cellActivated, this,
        [this](int, int column) { Q_EMIT activated(m_counts.at(static_cast<std::size_t>(column)).status); });
}

void StatusStrip::setCounts(const std::vector<StatusCount> &counts)
{
    m_counts.clear();
    std::copy_if(
        counts.begin(), counts.end(), std::back_inserter(m_counts), [](const StatusCount &c) { return c.count > 0; });
    cellsChanged();
}

QRectF StatusStrip::cellRect(Cell cell) const
{
    static constexpr double Gap = 2;
    static constexpr double Least = 6; // one of many must still be seen and hit
    const auto count = static_cast<double>(m_counts.size());
    const double total = std::accumulate(
        m_counts.begin(), m_counts.end(), 0.0, [](double sum, const StatusCount &c) { return sum + c.count; });
    const double room = width() - Gap * (count - 1) - Least * count;
    double x = 0;
    for (int i = 0; i < columnCount(); ++i) {
        const double share = Least + room * m_counts[static_cast<std::size_t>(i)].count / total;
        if (i == cell.column) {
            const QRectF strip(x, 0, share, height());
            return layoutDirection() == Qt::RightToLeft ? QRectF(width() - x - share, 0, share, height()) : strip;
        }
        x += share + Gap;
    }
    return {};
}

QString StatusStrip::cellText(Cell cell) const
{
    const StatusCount &count = m_counts.at(static_cast<std::size_t>(cell.column));
    return tr("%1 %2", "number, status").arg(count.count).arg(statusWord(count.status));
}

QSize StatusStrip::sizeHint() const { return {metrics().px(240), metrics().px(14)}; }

QSize StatusStrip::minimumSizeHint() const { return {metrics().px(80), metrics().px(14)}; }

void StatusStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const StatusColours colours = statusColours(palette());
    const double inset = (height() - metrics().px(6)) / 2.0;
    for (int i = 0; i < columnCount(); ++i) {
        const Status status = m_counts[static_cast<std::size_t>(i)].status;
        const QRectF bar = cellRect({0, i}).adjusted(0, inset, 0, -inset);
        const bool open = colours.mark(status) == colours.noData;
        painter.setPen(open ? QPen(colours.noData, 1) : QPen(Qt::NoPen));
        painter.setBrush(open ? QBrush(Qt::NoBrush) : QBrush(colours.mark(status)));
        painter.drawRect(open ? bar.adjusted(0.5, 0.5, -0.5, -0.5) : bar);
        if (showsFocus({0, i}))
            paintFocusRing(painter, cellRect({0, i}).adjusted(-1, 0, 1, 0), palette());
    }
}

} // namespace kept
