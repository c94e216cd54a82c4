// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/buttons.h"

#include "ui/look/icons.h"
#include "ui/look/marks.h"
#include "ui/look/metrics.h"
#include "ui/look/palette.h"

#include <QPainter>
#include <QStyleOption>
#include <QToolButton>

namespace kept {

LinkButton::LinkButton(const QString &text, QWidget *parent) : QPushButton(text, parent)
{
    setFlat(true);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize LinkButton::sizeHint() const
{
    const Metrics m = metrics();
    return {fontMetrics().size(Qt::TextShowMnemonic, text()).width() + 2, fontMetrics().height() + m.quarter()};
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QStyleOptionButton option;
    initStyleOption(&option);
    QPainter painter(this);
    QFont linkFont = font();
    linkFont.setUnderline(option.state & QStyle::State_MouseOver && isEnabled());
    painter.setFont(linkFont);
    painter.setPen(isEnabled() ? accent(palette()) : palette().color(QPalette::Disabled, QPalette::Text));
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextShowMnemonic, text());
    if (hasFocus() && option.state & QStyle::State_KeyboardFocusChange)
        paintFocusRing(painter, rect(), palette(), 3);
}

QToolButton *iconButton(const QString &iconName, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon(iconName));
    button->setIconSize({metrics().icon(), metrics().icon()});
    button->setAutoRaise(true);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QToolButton *framedIconButton(const QString &iconName, const QString &name, QWidget *parent)
{
    QToolButton *button = iconButton(iconName, name, parent);
    button->setAutoRaise(false);
    return button;
}

} // namespace kept
