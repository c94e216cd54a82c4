// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include "ui/look/colours.h"
#include "ui/look/fonts.h"
#include "ui/look/metrics.h"
#include "ui/look/palette.h"

#include <QPainter>

namespace kept {

namespace {

QFont chipFont(ChipKind kind)
{
    QFont font = typeFont(Type::Small);
    font.setWeight(kind == ChipKind::Muted ? QFont::Normal : QFont::DemiBold);
    return font;
}

} // namespace

Chip::Chip(const QString &text, ChipKind kind, QWidget *parent) : QWidget(parent), m_kind(kind)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setText(text);
}

void Chip::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Chip::setKind(ChipKind kind)
{
    m_kind = kind;
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    const QFontMetrics text(chipFont(m_kind));
    return {text.horizontalAdvance(m_text) + metrics().threeQuarters(), text.height() + 2};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool filled = m_kind == ChipKind::Filled;
    const QColor strong = chartNeutrals(isDark(palette())).line;
    painter.setPen(m_kind == ChipKind::Muted ? palette().color(QPalette::Mid) : strong);
    painter.setBrush(filled ? QBrush(strong) : QBrush(palette().color(QPalette::Base)));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    const auto role = filled ? QPalette::Base : m_kind == ChipKind::Muted ? QPalette::PlaceholderText : QPalette::Text;
    painter.setPen(palette().color(role));
    painter.setFont(chipFont(m_kind));
    painter.drawText(rect(), Qt::AlignCenter, m_text);
}

} // namespace kept
