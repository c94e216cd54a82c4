// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/portfolio.h"
#include "ui/pages/formfields.h"

class QCheckBox;

namespace kept {

class EditTable;

/// What is owed when one service level is missed: tiers, cap and claim window, the rule as a sentence, and a box that
/// tries a value and a charge.
class CreditRuleForm : public QWidget {
    Q_OBJECT

public:
    /// `path` of the service level, "serviceLevels[0]".
    CreditRuleForm(const QString &path, QWidget *parent);
    void load(const ServiceLevel &level);
    void store(ServiceLevel &level, Problems &problems) const;
    void explain(const ServiceLevel &level);

Q_SIGNALS:
    void edited();

private:
    void buildRule(const QString &path);
    void buildTrial(const QString &path);
    void tryOut();
    [[nodiscard]] std::vector<CreditBand> bands(const CreditSchedule &before, Problems &problems) const;

    QCheckBox *m_owed = nullptr;
    QWidget *m_rule = nullptr;
    FormGrid *m_grid = nullptr;
    EditTable *m_tiers = nullptr;
    QLineEdit *m_cap = nullptr;
    QComboBox *m_basis = nullptr;
    QComboBox *m_window = nullptr;
    QLineEdit *m_days = nullptr;
    QLabel *m_sentence = nullptr;
    QLineEdit *m_value = nullptr;
    QLineEdit *m_charge = nullptr;
    QLabel *m_unit = nullptr;
    QLabel *m_outcome = nullptr;
    std::optional<CreditSchedule> m_schedule; // that is tried out
};

} // namespace kept
