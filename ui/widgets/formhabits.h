// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace kept {

/// What holds in every form of the program, in one place: the wheel scrolls the page instead of changing a field that
/// has not the keyboard, a field that the keyboard is led to comes into sight, and Return presses the button that has
/// the keyboard. Watches the whole application as long as it lives.
class FormHabits : public QObject {
    Q_OBJECT

public:
    explicit FormHabits(QObject *parent = nullptr);
    bool eventFilter(QObject *watched, QEvent *event) override;
};

/// Scrolls what the widget stands in until it can be seen; once what is shown with it has its place.
void bringIntoView(QWidget *widget);

} // namespace kept
