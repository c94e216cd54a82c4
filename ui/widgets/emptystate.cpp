// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/look/fonts.h"
#include "ui/look/metrics.h"
#include "ui/widgets/elidedlabel.h"

#include <QBoxLayout>
#include <QPushButton>

namespace kept {

EmptyState::EmptyState(const QString &why, const QString &what, const QString &button, QWidget *parent)
    : QWidget(parent)
{
    const Metrics m = metrics();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, m.half(), 0, m.half());
    column->setSpacing(m.quarter());
    m_why = textLabel({}, Type::BodyStrong);
    m_what = textLabel({}, Type::Body, true);
    for (QLabel *label : {m_why, m_what}) {
        label->setWordWrap(true);
        label->setMaximumWidth(m.px(440));
        column->addWidget(label);
    }
    if (!button.isEmpty()) {
        m_button = new QPushButton;
        connect(m_button, &QPushButton::clicked, this, &EmptyState::activated);
        column->addSpacing(m.half());
        column->addWidget(m_button, 0, Qt::AlignLeft);
    }
    column->addStretch();
    setTexts(why, what, button);
}

void EmptyState::setWide()
{
    for (QLabel *label : {m_why, m_what})
        label->setMaximumWidth(QWIDGETSIZE_MAX);
}

void EmptyState::setTexts(const QString &why, const QString &what, const QString &button)
{
    m_why->setText(why);
    m_what->setText(what);
    if (m_button)
        m_button->setText(button);
    setAccessibleName(why);
    setAccessibleDescription(what);
}

} // namespace kept
