// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/deadlines.h"
#include "models/evaluation/missingreports.h"
#include "ui/pages/agreementsections.h"

class QTableWidget;

namespace kept {

/// The reports that the duties owe for periods that have ended, and which of them are in. Notes are stored at once and
/// not with the draft, so the section only says what the user wants.
class ReceivedReportsSection : public AgreementSection {
    Q_OBJECT

public:
    explicit ReceivedReportsSection(QWidget *parent);
    void load(const Agreement &agreement, const Portfolio &portfolio) override;
    void store(Agreement &agreement, Problems &problems) const override;
    /// Without it nothing is noted and nothing taken back.
    void setMayChange(bool may);

Q_SIGNALS:
    void noteRequested(const kept::DueReport &report);
    void withdrawRequested(const kept::DueReport &report);

private:
    void buildTable();
    void buildButtons();
    void updateButtons();
    void showRow(int row, const OwedReport &report, const QDate &today);
    /// Null when no row is chosen.
    [[nodiscard]] const OwedReport *chosen() const;

    std::vector<OwedReport> m_reports; // as the rows of the table
    QTableWidget *m_table = nullptr;
    QPushButton *m_note = nullptr;
    QPushButton *m_withdraw = nullptr;
    bool m_mayChange = true;
    bool m_isStored = false;
};

} // namespace kept
