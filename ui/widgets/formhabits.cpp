// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/formhabits.h"

#include "ui/look/metrics.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QToolButton>

namespace kept {

namespace {

/// The wheel steps through its values.
bool isStepped(const QObject *object)
{
    return qobject_cast<const QComboBox *>(object) || qobject_cast<const QAbstractSpinBox *>(object);
}

/// Qt would hand it the keyboard when the wheel turns over it.
void refuseWheelFocus(QObject *object)
{
    if (!isStepped(object))
        return;
    auto *field = static_cast<QWidget *>(object);
    if (field->focusPolicy() == Qt::WheelFocus)
        field->setFocusPolicy(Qt::StrongFocus);
}

/// Whether the keyboard was led there; a mouse that clicks into a field must not find it gone.
bool isLed(const QFocusEvent &focus)
{
    switch (focus.reason()) {
    case Qt::TabFocusReason:
    case Qt::BacktabFocusReason:
    case Qt::ShortcutFocusReason:
    case Qt::OtherFocusReason:
        return true;
    default:
        return false;
    }
}

/// Return on a button; dialogs have a button of their own for it.
bool isPressedByReturn(const QObject *object, const QKeyEvent &key)
{
    const bool isReturn = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (!isReturn || (key.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return false;
    const bool isButton = qobject_cast<const QPushButton *>(object) || qobject_cast<const QToolButton *>(object);
    return isButton && !qobject_cast<const QDialog *>(static_cast<const QWidget *>(object)->window());
}

} // namespace

FormHabits::FormHabits(QObject *parent) : QObject(parent) { qApp->installEventFilter(this); }

bool FormHabits::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Polish:
        refuseWheelFocus(watched);
        return false;
    case QEvent::Wheel:
        if (!isStepped(watched) || static_cast<QWidget *>(watched)->hasFocus())
            return false;
        event->ignore(); // so that what it stands in scrolls
        return true;
    case QEvent::FocusIn:
        if (watched->isWidgetType() && isLed(static_cast<const QFocusEvent &>(*event)))
            QTimer::singleShot(0, watched, [field = static_cast<QWidget *>(watched)] {
                if (field->hasFocus()) // and was not only passed on the way
                    bringIntoView(field);
            });
        return false;
    case QEvent::KeyPress: {
        const auto &key = static_cast<const QKeyEvent &>(*event);
        if (!isPressedByReturn(watched, key))
            return false;
        if (!key.isAutoRepeat())
            static_cast<QAbstractButton *>(watched)->click();
        return true;
    }
    default:
        return false;
    }
}

void bringIntoView(QWidget *widget)
{
    QTimer::singleShot(0, widget, [widget] {
        if (!widget->isVisible())
            return;
        for (QWidget *each = widget->parentWidget(); each; each = each->parentWidget())
            if (auto *area = qobject_cast<QScrollArea *>(each))
                area->ensureWidgetVisible(widget, 0, metrics().gap());
    });
}

} // namespace kept
