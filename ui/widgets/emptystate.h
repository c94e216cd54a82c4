// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace kept {

/// Stands at the top left of where data would be: one sentence why, one what to do, one button.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    EmptyState(const QString &why, const QString &what, const QString &button = {}, QWidget *parent = nullptr);

    /// Sentences as wide as the place; otherwise they are short lines.
    void setWide();
    void setTexts(const QString &why, const QString &what, const QString &button);

Q_SIGNALS:
    void activated();

private:
    QLabel *m_why = nullptr;
    QLabel *m_what = nullptr;
    QPushButton *m_button = nullptr;
};

} // namespace kept
