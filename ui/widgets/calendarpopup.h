// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QCalendarWidget;

namespace kept {

/// A calendar under a field; choosing a day or Escape closes it, and it deletes itself.
class CalendarPopup : public QFrame {
    Q_OBJECT

public:
    CalendarPopup(const QDate &selected, QWidget *parent);
    /// Opens under the field, or above it where the screen ends, and takes the keyboard.
    void showUnder(const QWidget &field);

Q_SIGNALS:
    void chosen(const QDate &date);

private:
    void choose(const QDate &date);
    void dressParts();
    void nameParts();

    QCalendarWidget *m_calendar = nullptr;
};

} // namespace kept
