// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/calendar.h"
#include "models/domain/publicholidays.h"
#include "ui/pages/formfields.h"

namespace kept {

class CalendarPreview;
class EditTable;
class HolidaySources;
class WeekEditor;
class ZoneField;

/// The form of service hours: name, time zone, weekly hours, holidays, exceptions, and what they mean.
class CalendarForm : public QWidget {
    Q_OBJECT

public:
    explicit CalendarForm(QWidget *parent = nullptr);
    /// Shows the record at the present instant. `fixedUntil` is the last day whose hours do not change any more,
    /// because a signed agreement counts in them; invalid when there is none.
    void setRecord(const CalendarRecord &record, Instant now, const QDate &fixedUntil);
    /// What the form holds. What cannot be read becomes a problem and is as it was.
    [[nodiscard]] CalendarRecord record(Problems &problems) const;
    /// Shows other values of the same record; what is opened stays open.
    void showValues(const CalendarRecord &record);
    /// Puts back what formSnapshot() took from this form.
    void restore(const QJsonObject &snapshot);
    void focusName();
    /// Gives the keyboard to the field of a problem.
    void focusField(const QString &place);
    /// Adds the holidays that are not there yet and says how many; `more` is said beside it.
    void addHolidays(const std::vector<Holiday> &days, const QString &more = {});
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void edited();
    /// The user wants to choose a file with holidays.
    void fileRequested();

private:
    void buildIdentity();
    void buildWeek();
    void buildHolidays();
    void buildExceptions();
    void buildPreview();
    QWidget *addSection(const QString &title, const QString &note, QWidget *body);
    void announce();
    void showPreview();
    void showZone();
    void fillHolidays(const std::vector<Holiday> &holidays);
    [[nodiscard]] std::vector<Holiday> readHolidays(Problems &problems) const;
    [[nodiscard]] std::map<QDate, std::vector<DayInterval>> readExceptions(Problems &problems) const;

    CalendarRecord m_record;
    Instant m_now{};
    QDate m_fixedUntil;
    FormGrid *m_grid = nullptr;
    QLineEdit *m_name = nullptr;
    ZoneField *m_zone = nullptr;
    QLabel *m_offset = nullptr;
    WeekEditor *m_week = nullptr;
    EditTable *m_holidays = nullptr;
    EditTable *m_exceptions = nullptr;
    HolidaySources *m_sources = nullptr;
    CalendarPreview *m_preview = nullptr;
    bool m_filling = false;
};

/// What was changed from one to the other, as undoing names it: "change of the weekly hours".
[[nodiscard]] QString changeName(const CalendarRecord &before, const CalendarRecord &after);
/// Whether a holiday comes first in the list: those of every year, then by date.
[[nodiscard]] bool isBefore(const Holiday &a, const Holiday &b);

} // namespace kept
