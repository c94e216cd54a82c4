// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/marks.h"
#include "ui/look/metrics.h"
#include "ui/look/palette.h"
#include "ui/look/styleparts.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

namespace kept::parts {

void paintScrollBar(const QStyleOptionSlider &option, QPainter &painter, const QRect &slider)
{
    painter.fillRect(option.rect, option.palette.color(QPalette::Window));
    if (option.minimum == option.maximum)
        return;
    const bool touched = option.activeSubControls & QStyle::SC_ScrollBarSlider
        && option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const QColor colour = option.palette.color(touched ? QPalette::PlaceholderText : QPalette::Dark);
    const double inset = touched ? 2 : 3;
    const QRectF handle = option.orientation == Qt::Vertical ? QRectF(slider).adjusted(inset, 1, -inset, -1)
                                                             : QRectF(slider).adjusted(1, inset, -1, -inset);
    paintBox(painter, handle, std::min(handle.width(), handle.height()) / 2, colour, {});
}

void paintHeaderSection(const QStyleOptionHeader &option, QPainter &painter)
{
    painter.fillRect(option.rect, option.palette.color(QPalette::AlternateBase));
    const QColor line = option.palette.color(QPalette::Mid);
    const QRect rect = option.rect;
    if (option.orientation == Qt::Horizontal)
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), line);
    else
        painter.fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), line);
    if (keyboardFocus(option))
        paintFocusRing(painter, rect, option.palette);
}

void paintItemPanel(const QStyleOptionViewItem &option, QPainter &painter)
{
    const bool selected = option.state & QStyle::State_Selected;
    if (selected)
        painter.fillRect(option.rect, option.palette.color(QPalette::Highlight));
    else if (option.backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(option.rect, option.backgroundBrush);
    else if (option.features & QStyleOptionViewItem::Alternate)
        painter.fillRect(option.rect, option.palette.color(QPalette::AlternateBase));
    // Tables do not say which cell is the first of its row.
    const bool first = option.viewItemPosition == QStyleOptionViewItem::Beginning
        || option.viewItemPosition == QStyleOptionViewItem::OnlyOne
        || (option.viewItemPosition == QStyleOptionViewItem::Invalid && option.index.column() == 0);
    if (!selected || !first)
        return;
    const QRect edge = QStyle::visualRect(
        option.direction, option.rect, QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()));
    painter.fillRect(edge, accent(option.palette));
}

void paintTab(const QStyleOptionTab &option, QPainter &painter)
{
    const bool selected = option.state & QStyle::State_Selected;
    const QRect rect = option.rect;
    const QColor line = option.palette.color(QPalette::Mid);
    if (selected) {
        painter.fillRect(rect, option.palette.color(QPalette::Base));
        painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), line);
        painter.fillRect(QRect(rect.left(), rect.top(), 1, rect.height()), line);
        painter.fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), line);
    } else {
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), line);
        if (option.state & QStyle::State_MouseOver)
            painter.fillRect(rect.adjusted(2, 2, -2, -3), option.palette.color(QPalette::Midlight));
    }
    if (keyboardFocus(option))
        paintFocusRing(painter, QRectF(rect).adjusted(2, 2, -2, -2), option.palette, 2);
}

void paintProgress(const QStyleOptionProgressBar &option, QPainter &painter)
{
    const bool unknown = option.maximum <= option.minimum;
    const double share = unknown ? 1 : double(option.progress - option.minimum) / (option.maximum - option.minimum);
    QRect done = option.rect.adjusted(1, 1, -1, -1);
    done.setWidth(qRound(done.width() * std::clamp(share, 0.0, 1.0)));
    painter.fillRect(QStyle::visualRect(option.direction, option.rect, done),
        unknown ? QBrush(accent(option.palette), Qt::BDiagPattern) : QBrush(accent(option.palette)));
}

void paintProgressGroove(const QStyleOption &option, QPainter &painter)
{
    paintBox(painter, option.rect, 2, option.palette.color(QPalette::Midlight), option.palette.color(QPalette::Dark));
}

} // namespace kept::parts
