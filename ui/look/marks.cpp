// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/marks.h"

#include "models/reports/statusmark.h"
#include "ui/look/colours.h"
#include "ui/look/metrics.h"
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

namespace {

constexpr double noteSize = 7;

void paintFrame(QPainter &painter, const QRectF &rect, const QColor &colour)
{
    QPen pen(colour, 1);
    pen.setDashPattern({3, 2});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
}

/// ≠
QPainterPath unequal(const QRectF &box)
{
    QPainterPath path;
    for (const double y : {0.32, 0.68}) {
        path.moveTo(box.left(), box.top() + y * box.height());
        path.lineTo(box.right(), box.top() + y * box.height());
    }
    path.moveTo(box.left() + 0.28 * box.width(), box.bottom());
    path.lineTo(box.left() + 0.72 * box.width(), box.top());
    return path;
}

/// ├─┤, as an interval is drawn.
QPainterPath interval(const QRectF &box)
{
    QPainterPath path;
    path.moveTo(box.left(), box.center().y());
    path.lineTo(box.right(), box.center().y());
    for (const double x : {box.left(), box.right()}) {
        path.moveTo(x, box.top() + 0.2 * box.height());
        path.lineTo(x, box.bottom() - 0.2 * box.height());
    }
    return path;
}

} // namespace

void paintNote(QPainter &painter, const QRectF &rect, FigureNote note, const QColor &colour)
{
    if (note == FigureNote::LookAgain)
        return;
    painter.save();
    if (note == FigureNote::Provisional) {
        paintFrame(painter, rect, colour);
    } else {
        const double side = noteSize * metrics().mark() / 10.0;
        const QRectF box(rect.center().x() - side / 2, rect.center().y() - side / 2, side, side);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(colour, note == FigureNote::Discrepancy ? 1.5 : 1.1));
        painter.drawPath(note == FigureNote::Discrepancy ? unequal(box) : interval(box));
    }
    painter.restore();
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
