// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/creditinput.h"

class QToolButton;

namespace kept {

/// What changes a service credit beside its kind: repeats, earn-back, the time of grace, averages, rounding, an amount
/// as its cap, the smallest that is paid, the choice of one incident, a bonus. Folded up until something of it is set.
class CreditMoreFields : public QWidget {
    Q_OBJECT

public:
    CreditMoreFields(const QString &path, QWidget *parent);
    /// `fresh`: of another service level than before.
    void load(const ServiceLevel &level, const QString &currency, bool fresh);
    void store(ServiceLevel &level, const QString &currency, Problems &problems) const;
    void explain(const ServiceLevel &level, const QString &currency);

Q_SIGNALS:
    void edited();

private:
    void buildHead(const QString &path);
    void unfold(bool open);
    void buildMisses(const QString &path);
    void buildGrace(const QString &path);
    void buildMoney(const QString &path);
    void loadMoney(const CreditSchedule &schedule, const QString &currency);
    void loadBonus(const ServiceLevel &level);
    void storeMisses(CreditSchedule &schedule, Problems &problems) const;
    void storeGrace(CreditSchedule &schedule, Problems &problems) const;
    void storeMoney(CreditSchedule &schedule, const QString &currency, Problems &problems) const;
    void storeBonus(ServiceLevel &level, const QString &currency, Problems &problems) const;

    QToolButton *m_open = nullptr;
    QWidget *m_folded = nullptr;
    FormGrid *m_grid = nullptr;
    QLineEdit *m_average = nullptr;
    QLineEdit *m_multiplier = nullptr;
    QLineEdit *m_within = nullptr;
    QLineEdit *m_repeatClause = nullptr;
    QLineEdit *m_earnBack = nullptr;
    QLineEdit *m_earnBackClause = nullptr;
    DateField *m_graceUntil = nullptr;
    QLineEdit *m_gracePeriods = nullptr;
    QLineEdit *m_graceClause = nullptr;
    QComboBox *m_rounding = nullptr;
    QLineEdit *m_capAmount = nullptr;
    QLineEdit *m_capClause = nullptr;
    QLineEdit *m_minimum = nullptr;
    QComboBox *m_exclusive = nullptr;
    QLineEdit *m_election = nullptr;
    QLineEdit *m_windowClause = nullptr;
    EditTable *m_bonus = nullptr;
    std::vector<CreditBand> m_loadedBonus; ///< as it was shown last
};

} // namespace kept
