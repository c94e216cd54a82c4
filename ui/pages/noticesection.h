// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/agreementsections.h"

class QCheckBox;

namespace kept {

class HolidayPicker;

/// The days on which notice can be received: weekend and holidays at the recipient's seat.
class NoticeSection : public AgreementSection {
    Q_OBJECT

public:
    explicit NoticeSection(QWidget *parent);
    void load(const Agreement &agreement, const Portfolio &portfolio) override;
    void store(Agreement &agreement, Problems &problems) const override;
    void explain(const Agreement &agreement, const QDate &today) override;

private:
    void buildWeekend(FormGrid *grid);
    void buildHolidays();
    void openPicker();
    void showUsed();

    QCheckBox *m_used;
    std::array<QCheckBox *, 7> m_weekend{};
    QWidget *m_details;
    QLabel *m_words;
    EditTable *m_holidays;
    HolidayPicker *m_picker;
    QString m_zone; // of the agreement
    QDate m_today;
};

} // namespace kept
