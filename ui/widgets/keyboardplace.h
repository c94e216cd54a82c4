// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QModelIndex>
#include <QPointer>
#include <QString>

#include <utility>
#include <vector>

class QScrollBar;
class QWidget;

namespace kept {

/// Where the keyboard is in a form, with cursor, selection and what is in sight. Filling the form anew may take all of
/// that away; the end of this puts it back, also into a field of the same name that was made anew.
class KeyboardPlace {
public:
    explicit KeyboardPlace(QWidget &form);
    ~KeyboardPlace();
    KeyboardPlace(const KeyboardPlace &) = delete;
    KeyboardPlace &operator=(const KeyboardPlace &) = delete;

private:
    void remember(QWidget *field);
    void restore(QWidget *field) const;

    QWidget &m_form;
    QPointer<QWidget> m_field;
    QString m_name;
    int m_cursor = -1;
    int m_anchor = -1;
    int m_row = -1;
    int m_column = -1;
    std::vector<std::pair<QPointer<QScrollBar>, int>> m_scrolled;
};

} // namespace kept
