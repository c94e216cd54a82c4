// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/portfolio.h"
#include "ui/pages/formfields.h"

class QCheckBox;

namespace kept {

class CreditMoreFields;
class CreditPayFields;
class CreditTrialBox;

/// What is owed when one service level is missed: the kind of credit with its fields, what it is a share of, cap and
/// claim window, what changes it, the rule as a sentence with what is wrong in it, a box to try it, and its chart.
class CreditRuleForm : public QWidget {
    Q_OBJECT

public:
    /// `path` of the service level, "serviceLevels[0]".
    CreditRuleForm(const QString &path, QWidget *parent);
    void load(const ServiceLevel &level, const AgreementContent &content);
    void store(ServiceLevel &level, const AgreementContent &content, Problems &problems) const;
    /// `hours` of the service level; null around the clock.
    void explain(const ServiceLevel &level, const Agreement &agreement, const ServiceHours *hours);

Q_SIGNALS:
    void edited();

private:
    void buildRule(const QString &path);
    void buildBasis(const QString &path);
    void buildWindow(const QString &path);
    void loadBasis(const CreditSchedule &schedule);
    void loadWindow(const ClaimWindow &window, const AgreementContent &content);
    void offerReports(const QString &current, const AgreementContent &content);
    void storeBasis(CreditSchedule &schedule, Problems &problems) const;
    void storeWindow(ClaimWindow &window, Problems &problems) const;
    void showBasis(const ServiceLevel &level);
    void showSentence(const ServiceLevel &level);

    QCheckBox *m_owed = nullptr;
    QWidget *m_rule = nullptr;
    CreditPayFields *m_pay = nullptr;
    FormGrid *m_grid = nullptr;
    CreditMoreFields *m_more = nullptr;
    QComboBox *m_basis = nullptr;
    QLineEdit *m_basisDays = nullptr;
    QLineEdit *m_allocation = nullptr; ///< of the at-risk pool
    QLineEdit *m_cap = nullptr;
    QLineEdit *m_clause = nullptr;
    QComboBox *m_window = nullptr;
    QLineEdit *m_days = nullptr;
    QComboBox *m_report = nullptr;
    QLabel *m_sentence = nullptr;
    QLabel *m_findings = nullptr;
    CreditTrialBox *m_trial = nullptr;
    std::optional<ServiceLevelId> m_level; ///< that was loaded last
};

} // namespace kept
