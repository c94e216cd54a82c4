// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionTab;
class QStyleOptionViewItem;
class QWidget;

/// The painters behind KeptStyle, one a control.
namespace kept::parts {

[[nodiscard]] bool keyboardFocus(const QStyleOption &option);
[[nodiscard]] bool isPrimary(const QWidget *widget);
[[nodiscard]] bool isSmall(const QWidget *widget);

void paintBox(QPainter &painter, const QRectF &rect, double radius, const QColor &fill, const QColor &frame);
void paintChevron(QPainter &painter, const QRectF &rect, Qt::ArrowType direction, const QColor &colour);
void paintCheck(QPainter &painter, const QRectF &rect, const QColor &colour, double width);

void paintFieldFrame(const QStyleOption &option, QPainter &painter, const QColor &fill);
void paintButton(const QStyleOption &option, QPainter &painter, const QWidget *widget);
void paintToolButton(const QStyleOption &option, QPainter &painter, const QWidget *widget);
void paintComboBox(const QStyleOptionComboBox &option, QPainter &painter, const QWidget *widget);
void paintSpinBox(const QStyleOptionSpinBox &option, QPainter &painter, const QRect &up, const QRect &down);
void paintCheckBox(const QStyleOption &option, QPainter &painter);
void paintRadioButton(const QStyleOption &option, QPainter &painter);

void paintScrollBar(const QStyleOptionSlider &option, QPainter &painter, const QRect &slider);
void paintHeaderSection(const QStyleOptionHeader &option, QPainter &painter);
void paintItemPanel(const QStyleOptionViewItem &option, QPainter &painter);
void paintTab(const QStyleOptionTab &option, QPainter &painter);
void paintProgress(const QStyleOptionProgressBar &option, QPainter &painter);
void paintProgressGroove(const QStyleOption &option, QPainter &painter);

} // namespace kept::parts
