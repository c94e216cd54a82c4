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
    QLabel *reason = textLabel(why, Type::BodyStrong);
    QLabel *advice = textLabel(what, Type::Body, true);
    for (QLabel *label : {reason, advice}) {
        label->setWordWrap(true);
        label->setMaximumWidth(m.px(440));
        column->addWidget(label);
    }
    if (!button.isEmpty()) {
        auto *act = new QPushButton(button);
        connect(act, &QPushButton::clicked, this, &EmptyState::activated);
        column->addSpacing(m.half());
        column->addWidget(act, 0, Qt::AlignLeft);
    }
    column->addStretch();
    setAccessibleName(why);
    setAccessibleDescription(what);
}

} // namespace kept
