// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/marks.h"
#include "ui/look/metrics.h"
#include "ui/look/palette.h"
#include "ui/look/styleparts.h"

#include <QPainter>
#include <QStyleOption>
#include <QVariant>
#include <QWidget>

namespace kept::parts {

namespace {

constexpr double Radius = 3;

QColor buttonFill(const QStyleOption &option)
{
    const QPalette &palette = option.palette;
    if (option.state & (QStyle::State_Sunken | QStyle::State_On))
        return palette.color(QPalette::Midlight);
    const bool hover = option.state & QStyle::State_MouseOver && option.state & QStyle::State_Enabled;
    return palette.color(hover ? QPalette::AlternateBase : QPalette::Button);
}

QColor frameColour(const QStyleOption &option)
{
    return option.palette.color(option.state & QStyle::State_Enabled ? QPalette::Dark : QPalette::Mid);
}

QColor primaryFill(const QStyleOption &option)
{
    const QColor fill = option.palette.color(QPalette::Highlight);
    if (option.state & QStyle::State_Sunken)
        return fill.darker(120);
    return option.state & QStyle::State_MouseOver ? fill.darker(108) : fill;
}

} // namespace

bool keyboardFocus(const QStyleOption &option)
{
    return option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange;
}

bool isPrimary(const QWidget *widget) { return widget && widget->property("primary").toBool(); }

bool isSmall(const QWidget *widget) { return widget && widget->property("small").toBool(); }

void paintBox(QPainter &painter, const QRectF &rect, double radius, const QColor &fill, const QColor &frame)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(frame.isValid() ? QPen(frame, 1) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.restore();
}

void paintChevron(QPainter &painter, const QRectF &rect, Qt::ArrowType direction, const QColor &colour)
{
    const double size = metrics().px(4);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.translate(rect.center());
    const double turn = direction == Qt::DownArrow ? 0
        : direction == Qt::UpArrow                 ? 180
        : direction == Qt::LeftArrow               ? 90
                                                   : -90;
    painter.rotate(turn);
    painter.drawPolyline(QPolygonF({QPointF(-size, -size / 2), QPointF(0, size / 2), QPointF(size, -size / 2)}));
    painter.restore();
}

void paintCheck(QPainter &painter, const QRectF &rect, const QColor &colour, double width)
{
    const auto at = [&](double x, double y) {
        return QPointF(rect.x() + rect.width() * x, rect.y() + rect.height() * y);
    };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF({at(0.22, 0.53), at(0.42, 0.73), at(0.78, 0.30)}));
    painter.restore();
}

void paintFieldFrame(const QStyleOption &option, QPainter &painter, const QColor &fill)
{
    const QRectF rect = option.rect;
    paintBox(painter, rect, Radius, fill, frameColour(option));
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_Enabled)
        paintFocusRing(painter, rect, option.palette, Radius);
}

void paintButton(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    const QRectF rect = option.rect;
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    const bool flat = button && button->features & QStyleOptionButton::Flat;
    const bool touched = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken | QStyle::State_On);
    if (isPrimary(widget) && option.state & QStyle::State_Enabled)
        paintBox(painter, rect, Radius, primaryFill(option), primaryFill(option));
    else if (!flat)
        paintBox(painter, rect, Radius, buttonFill(option), frameColour(option));
    else if (touched && option.state & QStyle::State_Enabled)
        paintBox(painter, rect, Radius, option.palette.color(QPalette::Midlight), {});
    if (!keyboardFocus(option))
        return;
    if (isPrimary(widget)) // the ring has the fill's colour: a gap in the surface's colour sets it apart
        paintBox(painter, rect.adjusted(2, 2, -2, -2), Radius - 1, {}, option.palette.color(QPalette::HighlightedText));
    paintFocusRing(painter, rect, option.palette, Radius);
}

void paintToolButton(const QStyleOption &option, QPainter &painter, const QWidget *)
{
    const QRectF rect = option.rect;
    const bool touched = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken | QStyle::State_On);
    if (!(option.state & QStyle::State_AutoRaise))
        paintBox(painter, rect, Radius, buttonFill(option), frameColour(option));
    else if (touched && option.state & QStyle::State_Enabled)
        paintBox(painter, rect, Radius, option.palette.color(QPalette::Midlight), {});
    if (keyboardFocus(option))
        paintFocusRing(painter, rect, option.palette, Radius);
}

void paintComboBox(const QStyleOptionComboBox &option, QPainter &painter, const QWidget *)
{
    const QRectF rect = option.rect;
    if (option.editable)
        paintFieldFrame(option, painter, option.palette.color(QPalette::Base));
    else
        paintBox(painter, rect, Radius, buttonFill(option), frameColour(option));
    if (!option.editable && option.state & QStyle::State_HasFocus)
        paintFocusRing(painter, rect, option.palette, Radius);
    const int side = metrics().px(28);
    const QRect arrow = QStyle::visualRect(option.direction, option.rect,
        QRect(option.rect.right() - side, option.rect.top(), side, option.rect.height()));
    const bool enabled = option.state & QStyle::State_Enabled;
    paintChevron(painter, arrow, Qt::DownArrow, option.palette.color(enabled ? QPalette::ButtonText : QPalette::Mid));
}

void paintSpinBox(const QStyleOptionSpinBox &option, QPainter &painter, const QRect &up, const QRect &down)
{
    paintFieldFrame(option, painter, option.palette.color(QPalette::Base));
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const QColor muted = option.palette.color(QPalette::PlaceholderText);
    const QColor off = option.palette.color(QPalette::Mid);
    const auto active = [&](QAbstractSpinBox::StepEnabledFlag flag) { return option.stepEnabled & flag ? muted : off; };
    const bool pressed = option.state & QStyle::State_Sunken;
    for (const auto &[control, area] : {std::pair(QStyle::SC_SpinBoxUp, up), std::pair(QStyle::SC_SpinBoxDown, down)})
        if (pressed && option.activeSubControls & control)
            painter.fillRect(area.adjusted(1, 1, -1, -1), option.palette.color(QPalette::Midlight));
    paintChevron(painter, QRectF(up).translated(0, 1), Qt::UpArrow, active(QAbstractSpinBox::StepUpEnabled));
    paintChevron(painter, QRectF(down).translated(0, -1), Qt::DownArrow, active(QAbstractSpinBox::StepDownEnabled));
}

void paintCheckBox(const QStyleOption &option, QPainter &painter)
{
    const QRectF rect = option.rect;
    const bool partly = option.state & QStyle::State_NoChange;
    const bool on = option.state & QStyle::State_On;
    const QColor fill = accent(option.palette);
    if (on || partly)
        paintBox(painter, rect, 2, fill, fill);
    else
        paintBox(painter, rect, 2, option.palette.color(QPalette::Base), frameColour(option));
    const QColor mark = option.palette.color(QPalette::Base);
    if (partly)
        painter.fillRect(QRectF(rect.left() + rect.width() * 0.25, rect.center().y() - 1, rect.width() * 0.5, 2), mark);
    else if (on)
        paintCheck(painter, rect, mark, 1.7);
    if (keyboardFocus(option))
        paintFocusRing(painter, rect.adjusted(-2, -2, 2, 2), option.palette, 3);
}

void paintRadioButton(const QStyleOption &option, QPainter &painter)
{
    const QRectF rect = option.rect;
    const bool on = option.state & QStyle::State_On;
    const QColor fill = accent(option.palette);
    paintBox(painter, rect, rect.width() / 2, on ? fill : option.palette.color(QPalette::Base),
        on ? fill : frameColour(option));
    if (on) {
        const double inset = rect.width() * 0.32;
        paintBox(painter, rect.adjusted(inset, inset, -inset, -inset), rect.width() / 2,
            option.palette.color(QPalette::Base), {});
    }
    if (keyboardFocus(option))
        paintFocusRing(painter, rect.adjusted(-2, -2, 2, 2), option.palette, rect.width() / 2 + 2);
}

} // namespace kept::parts
