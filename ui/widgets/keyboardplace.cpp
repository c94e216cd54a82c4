// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keyboardplace.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>

#include <algorithm>

namespace kept {

KeyboardPlace::KeyboardPlace(QWidget &form) : m_form(form)
{
    QWidget *focus = QApplication::focusWidget();
    if (focus && form.isAncestorOf(focus))
        remember(focus);
}

KeyboardPlace::~KeyboardPlace()
{
    QWidget *field = m_field && m_form.isAncestorOf(m_field) ? m_field.data()
        : m_name.isEmpty()                                   ? nullptr
                                                             : m_form.findChild<QWidget *>(m_name);
    if (field && field->isEnabled() && field->isVisible())
        restore(field);
}

void KeyboardPlace::remember(QWidget *field)
{
    m_field = field;
    m_name = field->objectName();
    if (const auto *edit = qobject_cast<const QLineEdit *>(field)) {
        m_cursor = edit->cursorPosition();
        const bool backwards = edit->hasSelectedText() && edit->selectionStart() == m_cursor;
        m_anchor = !edit->hasSelectedText() ? m_cursor : backwards ? edit->selectionEnd() : edit->selectionStart();
    } else if (const auto *notes = qobject_cast<const QPlainTextEdit *>(field)) {
        m_cursor = notes->textCursor().position();
        m_anchor = notes->textCursor().anchor();
    } else if (const auto *view = qobject_cast<const QAbstractItemView *>(field)) {
        m_row = view->currentIndex().row();
        m_column = view->currentIndex().column();
    }
    for (QWidget *each = field; each; each = each->parentWidget())
        if (const auto *area = qobject_cast<const QAbstractScrollArea *>(each))
            m_scrolled.emplace_back(area->verticalScrollBar(), area->verticalScrollBar()->value());
}

void KeyboardPlace::restore(QWidget *field) const
{
    if (!field->hasFocus())
        field->setFocus(Qt::OtherFocusReason);
    if (auto *edit = qobject_cast<QLineEdit *>(field)) {
        edit->setSelection(m_anchor, m_cursor - m_anchor);
    } else if (auto *notes = qobject_cast<QPlainTextEdit *>(field)) {
        const int length = static_cast<int>(notes->toPlainText().size());
        QTextCursor cursor = notes->textCursor();
        cursor.setPosition(std::min(m_anchor, length));
        cursor.setPosition(std::min(m_cursor, length), QTextCursor::KeepAnchor);
        notes->setTextCursor(cursor);
    } else if (auto *view = qobject_cast<QAbstractItemView *>(field)) {
        const QModelIndex index = view->model()->index(m_row, m_column);
        if (index.isValid() && view->currentIndex() != index)
            view->setCurrentIndex(index);
    }
    for (const auto &[bar, value] : m_scrolled)
        if (bar)
            bar->setValue(value);
}

} // namespace kept
