// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/statusmark.h"

#include <QPolygonF>

namespace kept {

namespace {

QPainterPath polygon(const QPolygonF &corners)
{
    QPainterPath path;
    path.addPolygon(corners);
    path.closeSubpath();
    return path;
}

QPainterPath disc(const QRectF &box, double share)
{
    QPainterPath path;
    path.addEllipse(box.center(), box.width() * share / 2, box.height() * share / 2);
    return path;
}

QPainterPath triangle(const QRectF &box)
{
    return polygon({QPointF(box.center().x(), box.top() + box.height() * 0.03),
        QPointF(box.right(), box.bottom() - box.height() * 0.08),
        QPointF(box.left(), box.bottom() - box.height() * 0.08)});
}

QPainterPath square(const QRectF &box)
{
    const QSizeF inset = box.size() * 0.08;
    QPainterPath path;
    path.addRect(box.adjusted(inset.width(), inset.height(), -inset.width(), -inset.height()));
    return path;
}

QPainterPath diamond(const QRectF &box)
{
    return polygon({QPointF(box.center().x(), box.top()), QPointF(box.right(), box.center().y()),
        QPointF(box.center().x(), box.bottom()), QPointF(box.left(), box.center().y())});
}

QPainterPath ring(const QRectF &box) { return disc(box, 0.92).subtracted(disc(box, 0.60)); }

} // namespace

QPainterPath statusMark(Status status, const QRectF &rect)
{
    switch (status) {
    case Status::Met:
        return disc(rect, 0.96);
    case Status::AtRisk:
        return triangle(rect);
    case Status::Missed:
        return square(rect);
    case Status::Critical:
        return diamond(rect);
    case Status::NoData:
    case Status::Insufficient:
    case Status::Excluded:
        break;
    }
    return ring(rect);
}

} // namespace kept
