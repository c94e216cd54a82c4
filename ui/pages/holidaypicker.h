// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/publicholidays.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QTableWidget;

namespace kept {

/// Chooses public holidays by the rules of a country or region for some years, and shows which days these are.
class HolidayPicker : public QWidget {
    Q_OBJECT

public:
    /// The object names of its fields start with `name`.
    explicit HolidayPicker(const QString &name, QWidget *parent = nullptr);
    /// Begins with the country (ISO 3166-1 alpha-2) when it is known, and with the year and the two after it.
    void suggest(const QString &country, int year);
    /// Days before this one are left out, because they may not change any more.
    void setEarliest(const QDate &earliest);
    [[nodiscard]] const std::vector<PublicHoliday> &days() const { return m_days; }

Q_SIGNALS:
    void chosen(const std::vector<kept::PublicHoliday> &days);
    void cancelled();

private:
    void build(const QString &name);
    void fillRegions();
    void work();
    void showDays();

    std::vector<HolidayCountry> m_countries;
    std::vector<PublicHoliday> m_days;
    QDate m_earliest;
    QComboBox *m_country = nullptr;
    QComboBox *m_region = nullptr;
    QSpinBox *m_from = nullptr;
    QSpinBox *m_to = nullptr;
    QTableWidget *m_list = nullptr;
    QLabel *m_note = nullptr;
    QPushButton *m_add = nullptr;
};

/// The country in which the zone lies: "DE" for Europe/Berlin; empty where none is known.
[[nodiscard]] QString countryOfZone(const QString &zone);

} // namespace kept
