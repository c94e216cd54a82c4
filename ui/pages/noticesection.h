// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/icalendar.h"
#include "ui/pages/agreementsections.h"

class QCheckBox;

namespace kept {

class HolidaySources;

/// The days on which notice can be received: weekend and holidays at the recipient's seat.
class NoticeSection : public AgreementSection {
    Q_OBJECT

public:
    explicit NoticeSection(QWidget *parent);
    void load(const Agreement &agreement, const Portfolio &portfolio) override;
    void store(Agreement &agreement, Problems &problems) const override;
    void explain(const Agreement &agreement, const QDate &today) override;
    /// Adds the days of a calendar file, of this year and some more, that are not there yet.
    void addHolidays(const IcsHolidays &read);

Q_SIGNALS:
    /// The user wants to choose a file with holidays.
    void fileRequested();

private:
    void buildWeekend(FormGrid *grid);
    void buildHolidays();
    void addHolidays(const std::vector<PublicHoliday> &days, const QString &more);
    void showUsed();

    QCheckBox *m_used;
    std::array<QCheckBox *, 7> m_weekend{};
    QWidget *m_details;
    QLabel *m_words;
    EditTable *m_holidays;
    HolidaySources *m_sources;
    QDate m_today;
};

} // namespace kept
