// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/calendar.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;

namespace kept {

class PeriodSelector;
class YearView;

/// What service hours mean: whether it is open now, a year with its holidays and exceptions, and a box that counts
/// service time between two instants and says when a limit ends.
class CalendarPreview : public QWidget {
    Q_OBJECT

public:
    explicit CalendarPreview(QWidget *parent = nullptr);
    /// Hours that cannot be leave the last ones in sight, with the reason.
    void setHours(const ServiceHours &hours, Instant now);
    /// The year that is shown.
    void setYear(int year);

private:
    void buildYear();
    void buildTrial();
    void showState();
    void showYear();
    void showTrial();

    std::optional<ServiceCalendar> m_calendar;
    Instant m_now{};
    int m_year = 0;
    QLabel *m_state = nullptr;
    QLabel *m_total = nullptr;
    PeriodSelector *m_years = nullptr;
    YearView *m_view = nullptr;
    QLineEdit *m_from = nullptr;
    QLineEdit *m_to = nullptr;
    QLineEdit *m_limit = nullptr;
    QLabel *m_answer = nullptr;
};

} // namespace kept
