// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/dateentry.h"

#include <QLineEdit>

class QLabel;

namespace kept {

/// From this day the date fields beneath the widget count "+3m", "today" and years that are not typed.
void setToday(QWidget &form, const QDate &today);
/// The day that was set for the nearest widget above, or this one; invalid where none was.
[[nodiscard]] QDate todayFor(const QWidget *widget);

/// A date, typed as people write it or chosen from a calendar (Alt+Down, or the button inside). What was typed in
/// another form than the locale's short one is said beneath in words and written out when the field is left; what is
/// not a date stays as it was typed, and the line beneath says why.
class DateField : public QLineEdit {
    Q_OBJECT

public:
    explicit DateField(QWidget *parent = nullptr);
    void setRole(DateRole role) { m_role = role; }
    [[nodiscard]] DateRole role() const { return m_role; }
    /// Nothing when the field is empty, and when it does not hold a date.
    [[nodiscard]] std::optional<QDate> date() const;
    /// Nothing empties the field.
    void setDate(const std::optional<QDate> &date);
    /// Why the text is not a date; nothing for a date and for an empty field.
    [[nodiscard]] std::optional<Error> problem() const;
    /// How the text was understood, or why it was not; empty where there is nothing to say.
    [[nodiscard]] QString note() const;
    /// The field with the line beneath it. Without this call the line floats under the field while it has the keyboard.
    [[nodiscard]] QWidget *withNote(QWidget *parent);
    /// Writes a date out in the locale's short form.
    void writeOut();
    void openCalendar();

Q_SIGNALS:
    /// The user typed or chose something.
    void dateEdited();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void showNote();
    void placeNote();
    void take(const QDate &date);

    DateRole m_role = DateRole::Start;
    QString m_typed; // what was written out
    QLabel *m_note = nullptr;
    bool m_floats = false;
};

} // namespace kept
