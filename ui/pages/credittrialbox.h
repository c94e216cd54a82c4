// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/calendar.h"
#include "models/evaluation/credittrial.h"
#include "ui/pages/formfields.h"

class QCheckBox;

namespace kept {

class ChartView;

/// Tries the credit rule of a service level: what is measured and the charge of a period in, the credit out with the
/// steps to it; and the chart of the credit over all that can be measured.
class CreditTrialBox : public QWidget {
    Q_OBJECT

public:
    /// `path` of the fields, "serviceLevels[0].try".
    CreditTrialBox(const QString &path, QWidget *parent);
    /// Another rule, or another agreement around it. `hours` of the service level, null around the clock.
    void setRule(const ServiceLevel &level, const Agreement &agreement, const ServiceHours *hours);
    [[nodiscard]] ChartView *chart() const { return m_chart; }

private:
    void buildHead(const QString &path, QWidget *box);
    void buildFields(const QString &path, QWidget *box);
    void nameQuantity(const ServiceLevel &level);
    void offerCharge(const ServiceLevel &level, const AgreementContent &content);
    [[nodiscard]] std::optional<Money> charge() const;
    /// Makes the trial anew, and the chart where it is another one.
    void renew();
    [[nodiscard]] QString problem() const;
    void tryOut();
    void tell(const QString &outcome, const QStringList &steps = {});

    FormGrid *m_grid = nullptr;
    QLineEdit *m_value = nullptr;
    std::optional<Unit> m_unit; ///< of the value
    QLineEdit *m_charge = nullptr;
    QCheckBox *m_repeated = nullptr;
    QLabel *m_outcome = nullptr;
    QLabel *m_steps = nullptr;
    ChartView *m_chart = nullptr;
    std::optional<ServiceLevel> m_level;
    std::optional<Agreement> m_agreement;
    std::optional<ServiceHours> m_hours;
    std::optional<CreditTrial> m_trial;
    QString m_currency;
    bool m_ownCharge = false; ///< the user typed another one
};

} // namespace kept
