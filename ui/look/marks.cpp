// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/marks.h"

#include "models/reports/statusmark.h"
#include "ui/look/colours.h"
#include "ui/look/palette.h"

#include <QPainter>

namespace kept {

namespace {

void fillMark(QPainter &painter, const QRectF &rect, double size, Status status, const QColor &colour)
{
    const QRectF box(rect.center().x() - size / 2, rect.center().y() - size / 2, size, size);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(statusMark(status, box), colour);
    painter.restore();
}

} // namespace

void paintMark(QPainter &painter, const QRectF &rect, double size, Status status, const QPalette &palette)
{
    fillMark(painter, rect, size, status, statusColours(palette).mark(status));
}

void paintMarkOnTint(QPainter &painter, const QRectF &rect, double size, Status status, const QPalette &palette)
{
    const StatusColours colours = statusColours(palette);
    fillMark(painter, rect, size, status, status == Status::Critical ? colours.onCritical : colours.mark(status));
}

void paintFocusRing(QPainter &painter, const QRectF &rect, const QPalette &palette, double radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, radius > 0);
    QPen pen(accent(palette), 2);
    pen.setJoinStyle(Qt::MiterJoin);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius);
    painter.restore();
}

void placeText(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text)
{
    const Qt::LayoutDirection before = painter.layoutDirection();
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    painter.drawText(rect, static_cast<int>(alignment | Qt::AlignAbsolute) | Qt::TextSingleLine, text);
    painter.setLayoutDirection(before);
}

bool paintText(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text)
{
    const QFontMetricsF metrics(painter.font());
    const QString shown = metrics.elidedText(text, Qt::ElideRight, rect.width() + 0.5);
    placeText(painter, rect, alignment, shown);
    return shown != text;
}

} // namespace kept
