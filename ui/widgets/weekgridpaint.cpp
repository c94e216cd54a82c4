// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/hourstext.h"
#include "ui/look/colours.h"
#include "ui/look/fonts.h"
#include "ui/look/marks.h"
#include "ui/look/metrics.h"
#include "ui/look/palette.h"
#include "ui/widgets/weekgrid.h"

#include <QPainter>

namespace kept {

void WeekGrid::paintHead(QPainter &painter) const
{
    painter.setFont(typeFont(Type::Small));
    painter.setPen(palette().color(QPalette::PlaceholderText));
    const double hour = trackOf(0).width() / 24;
    const double widest = QFontMetricsF(painter.font()).horizontalAdvance(QStringLiteral("24:00"));
    // The last label stands wholly before its hour.
    const double needed = widest * 1.5 - metrics().half() + 4;
    const int step = hour * 2 > needed ? 2 : hour * 3 > needed ? 3 : hour * 4 > needed ? 4 : 6;
    for (int at = 0; at <= 24; at += step) {
        QRectF box(xOf(at * 3600) - widest, 0, 2 * widest, headHeight());
        Qt::Alignment side = Qt::AlignHCenter;
        // The last hour stays inside the widget.
        if (at == 24) {
            side = layoutDirection() == Qt::RightToLeft ? Qt::AlignLeft : Qt::AlignRight;
            const double edge = metrics().half();
            box = layoutDirection() == Qt::RightToLeft
                ? QRectF(xOf(at * 3600) - edge, 0, 2 * widest, headHeight())
                : QRectF(xOf(at * 3600) - 2 * widest + edge, 0, 2 * widest, headHeight());
        }
        placeText(painter, box, side | Qt::AlignVCenter, wallTimeText(at * 3600));
    }
}

void WeekGrid::paintRow(QPainter &painter, int row) const
{
    const QRectF track = trackOf(row);
    const double inset = metrics().quarter();
    const QRectF lane = track.adjusted(0, inset, 0, -inset);
    painter.fillRect(lane, palette().color(QPalette::Base));
    for (int hour = 0; hour <= 24; ++hour) {
        const bool strong = hour % 6 == 0;
        painter.fillRect(QRectF(std::floor(xOf(hour * 3600)), lane.top(), 1, lane.height()),
            palette().color(strong ? QPalette::Mid : QPalette::Midlight));
    }
    painter.setPen(QPen(palette().color(QPalette::Mid), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(lane.adjusted(0, 0.5, 0, -0.5));
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QRectF label = mirrored ? QRectF(track.right() + metrics().half(), track.top(), labelWidth(), track.height())
                                  : QRectF(0, track.top(), labelWidth() - metrics().half(), track.height());
    QFont font = typeFont(hasFocus() && row == m_cursor.row ? Type::BodyStrong : Type::Body);
    painter.setFont(font);
    painter.setPen(palette().color(QPalette::WindowText));
    paintText(painter, mirrored ? label.adjusted(0, 0, -metrics().half(), 0) : label,
        (mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
        locale().standaloneDayName(weekdayOfRow(row) + 1));
}

void WeekGrid::paintBar(QPainter &painter, const Bar &bar) const
{
    const ChartNeutrals neutrals = chartNeutrals(isDark(palette()));
    const DayInterval &interval = intervalOf(bar);
    const bool selected = bar == m_selected && hasFocus();
    const std::vector<QRectF> rects = rectsOf(bar);
    for (std::size_t i = 0; i < rects.size(); ++i) {
        const QRectF rect = rects[i].adjusted(1, 1, -1, -1);
        painter.setPen(selected ? QPen(accent(palette()), 2) : QPen(neutrals.line, 1.25));
        painter.setBrush(neutrals.stem);
        painter.drawRoundedRect(rect, 3, 3);
        painter.setFont(typeFont(Type::Small));
        painter.setPen(palette().color(QPalette::WindowText));
        const QString times = displayDayHours({interval});
        const QString text = i == 0 ? times : tr("until %1", "time on the next day").arg(wallTimeText(interval.to));
        if (QFontMetricsF(painter.font()).horizontalAdvance(text) + metrics().half() < rect.width())
            placeText(painter, rect, Qt::AlignCenter, text);
    }
}

void WeekGrid::paintCursor(QPainter &painter) const
{
    const Range chosen = range();
    const QRectF box = barRect(chosen.firstRow, chosen.hours.from, chosen.hours.to)
                           .united(barRect(chosen.lastRow, chosen.hours.from, chosen.hours.to));
    if (m_anchor) {
        QColor tint = accent(palette());
        tint.setAlpha(48);
        painter.fillRect(box, tint);
    }
    if (m_ring || m_anchor)
        paintFocusRing(painter, box.adjusted(-2, -2, 2, 2), palette());
}

void WeekGrid::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintHead(painter);
    for (int row = 0; row < 7; ++row)
        paintRow(painter, row);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Bar &bar : bars())
        paintBar(painter, bar);
    if (hasFocus())
        paintCursor(painter);
}

} // namespace kept
