// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/icons.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/pageheader.h"
#include "ui/window/page.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace kept {

namespace {

bool isIn(const QAction *action, const QKeyEvent &key)
{
    return action->shortcuts().contains(QKeySequence(key.keyCombination()));
}

/// What is typed into a cell belongs to the form once the cell gives it away.
bool isOpenCell(const QLineEdit *edit)
{
    const QWidget *viewport = edit ? edit->parentWidget() : nullptr;
    return viewport && qobject_cast<const QAbstractItemView *>(viewport->parentWidget()) != nullptr;
}

} // namespace

void Page::addUndo(QWidget *form, bool words, std::function<void()> undo, std::function<void()> redo)
{
    m_undoForm = form;
    m_undo = new QAction(icon(QStringLiteral("undo")), tr("Undo"), this);
    m_redo = new QAction(icon(QStringLiteral("redo")), tr("Redo"), this);
    m_undo->setObjectName(QStringLiteral("undo"));
    m_redo->setObjectName(QStringLiteral("redo"));
    m_undo->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z));
    m_redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    for (QAction *action : {m_undo, m_redo}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        QAbstractButton *button = words
            ? static_cast<QAbstractButton *>(new QPushButton(action->icon(), action->text()))
            : framedIconButton(action == m_undo ? QStringLiteral("undo") : QStringLiteral("redo"), action->text());
        connect(button, &QAbstractButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button, [button, action] {
            button->setEnabled(action->isEnabled());
            button->setToolTip(action->text());
            button->setAccessibleDescription(action->text());
        });
        m_header->addActionWidget(button);
        m_undoButtons.push_back(button);
    }
    connect(m_undo, &QAction::triggered, this, std::move(undo));
    connect(m_redo, &QAction::triggered, this, std::move(redo));
    nameSteps({}, {});
    qApp->installEventFilter(this);
}

void Page::nameSteps(const QString &undo, const QString &redo)
{
    m_undo->setText(undo.isEmpty() ? tr("Undo") : tr("Undo %1", "a step such as: change of “Title”").arg(undo));
    m_redo->setText(redo.isEmpty() ? tr("Redo") : tr("Redo %1", "a step such as: change of “Title”").arg(redo));
    m_undo->setEnabled(!undo.isEmpty());
    m_redo->setEnabled(!redo.isEmpty());
}

void Page::setUndoShown(bool shown)
{
    for (QAbstractButton *button : m_undoButtons)
        button->setVisible(shown);
    if (!shown)
        nameSteps({}, {});
}

void Page::closeOpenCell()
{
    auto *focus = QApplication::focusWidget();
    for (QWidget *widget = focus; widget && widget != this; widget = widget->parentWidget())
        if (auto *view = qobject_cast<QAbstractItemView *>(widget); view && focus != view) {
            view->setFocus(Qt::OtherFocusReason);
            return;
        }
}

bool Page::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride || !m_undoForm || !watched->isWidgetType())
        return QWidget::eventFilter(watched, event);
    const auto &key = static_cast<const QKeyEvent &>(*event);
    auto *field = static_cast<QWidget *>(watched);
    const bool undo = isIn(m_undo, key);
    if ((!undo && !isIn(m_redo, key)) || !m_undoForm->isAncestorOf(field))
        return QWidget::eventFilter(watched, event);
    const auto *edit = qobject_cast<const QLineEdit *>(field);
    if (isOpenCell(edit) && (undo ? edit->isUndoAvailable() : edit->isRedoAvailable()))
        return QWidget::eventFilter(watched, event);
    event->ignore(); // so that the key is the page's
    return true;
}

} // namespace kept
