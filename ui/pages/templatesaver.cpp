// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/templatesaver.h"

#include "ui/look/metrics.h"
#include "ui/pages/formfields.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

namespace kept {

TemplateSaver::TemplateSaver(QWidget *parent) : QWidget(parent)
{
    const Metrics m = metrics();
    setObjectName(QStringLiteral("saveTemplate"));
    hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(m.gap(), m.half(), m.gap(), m.half());
    row->setSpacing(m.half());
    auto *grid = new FormGrid(2, this);
    m_title = grid->addText(tr("Title of the template"), QStringLiteral("saveTemplate.title"));
    m_description = grid->addText(tr("What it is for"), QStringLiteral("saveTemplate.description"));
    auto *cancel = new QPushButton(tr("Cancel"), this);
    auto *confirm = new QPushButton(tr("Save template"), this);
    confirm->setObjectName(QStringLiteral("saveTemplate.save"));
    row->addWidget(grid, 1);
    row->addWidget(cancel);
    row->addWidget(confirm);
    const auto take = [this] { Q_EMIT confirmed(m_title->text().trimmed(), m_description->text().trimmed()); };
    connect(cancel, &QPushButton::clicked, this, &TemplateSaver::cancelled);
    connect(confirm, &QPushButton::clicked, this, take);
    connect(m_title, &QLineEdit::returnPressed, this, take);
    connect(m_description, &QLineEdit::returnPressed, this, take);
}

void TemplateSaver::ask(const QString &title)
{
    m_title->setText(title);
    m_description->clear();
    show();
    m_title->setFocus(Qt::OtherFocusReason);
    m_title->selectAll();
}

void TemplateSaver::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QWidget::keyPressEvent(event);
}

} // namespace kept
