// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/portfolio.h"
#include "ui/pages/formfields.h"

class QCheckBox;

namespace kept {

class CreditMoreFields;
class CreditPayFields;

/// What is owed when one service level is missed: the kind of credit with its fields, what it is a share of, cap and
/// claim window, what changes it, the rule as a sentence, and a box that tries a value and a charge.
class CreditRuleForm : public QWidget {
    Q_OBJECT

public:
    /// `path` of the service level, "serviceLevels[0]".
    CreditRuleForm(const QString &path, QWidget *parent);
    void load(const ServiceLevel &level, const AgreementContent &content);
    void store(ServiceLevel &level, const AgreementContent &content, Problems &problems) const;
    void explain(const ServiceLevel &level, const AgreementContent &content);

Q_SIGNALS:
    void edited();

private:
    void buildRule(const QString &path);
    void buildBasis(const QString &path);
    void buildWindow(const QString &path);
    void buildTrial(const QString &path);
    void loadBasis(const CreditSchedule &schedule);
    void loadWindow(const ClaimWindow &window, const AgreementContent &content);
    void offerReports(const QString &current, const AgreementContent &content);
    void storeBasis(CreditSchedule &schedule, Problems &problems) const;
    void storeWindow(ClaimWindow &window, Problems &problems) const;
    void showBasis(const ServiceLevel &level);
    void showSentence(const ServiceLevel &level);
    void tryOut();

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
    QLineEdit *m_value = nullptr;
    QLineEdit *m_charge = nullptr;
    QLabel *m_unit = nullptr;
    QLabel *m_outcome = nullptr;
    std::optional<ServiceLevelId> m_level; ///< that was loaded last
    std::optional<CreditSchedule> m_schedule; ///< that is tried out
    QString m_currency;
};

} // namespace kept
