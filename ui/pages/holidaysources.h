// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/publicholidays.h"
#include "models/exchange/icalendar.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace kept {

class HolidayPicker;
class Page;

/// Stands below a table of holidays: takes more of them by the rules of a country or from a calendar file.
class HolidaySources : public QWidget {
    Q_OBJECT

public:
    /// The object names of the buttons start with `name`, those of the fields that choose a country with `picker`.
    HolidaySources(const QString &name, const QString &picker, QWidget *parent = nullptr);
    /// Where the choice of a country begins when it is opened.
    void setStart(const QString &zone, int year);
    /// Days before this one are left out, because they may not change any more.
    void setEarliest(const QDate &earliest);
    /// What was taken, beside the buttons.
    void say(const QString &text);
    /// Says how many of the days were new; `more` is said beside it.
    void sayAdded(int added, std::size_t all, const QString &more = {});
    void closePicker();
    void setButtonsDisabled(bool disabled);

Q_SIGNALS:
    void chosen(const std::vector<kept::PublicHoliday> &days);
    /// The user wants to choose a file with holidays.
    void fileRequested();

private:
    QPushButton *m_country = nullptr;
    QPushButton *m_file = nullptr;
    QLabel *m_said = nullptr;
    HolidayPicker *m_picker = nullptr;
    QString m_zone;
    int m_year = 2026;
};

/// Asks for a calendar file and reads its holidays; nothing when none was chosen or the page says why it cannot be
/// read.
[[nodiscard]] std::optional<IcsHolidays> chooseHolidays(Page &page);
/// What was left out, as a sentence to say beside what was taken; empty when there is nothing.
[[nodiscard]] QString leftOutText(const IcsHolidays &read);

} // namespace kept
