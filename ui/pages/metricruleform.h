// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/edittable.h"
#include "ui/pages/formfields.h"

namespace kept {

/// The fields of how a service level's metric is taken, in the grid of its form. Each is shown where the metric has a
/// use for it; what is not shown stays as it was. Object names start with `place` ("serviceLevels[0].").
class MetricRuleForm : public QObject {
    Q_OBJECT

public:
    MetricRuleForm(FormGrid *grid, QString place, QObject *parent);
    void load(const ServiceLevel &level);
    /// All but the metric itself and the services of the population.
    void store(ServiceLevel &level, Problems &problems) const;
    /// Shows what the metric needs, and its rule as a sentence beneath the choice of the metric.
    void explain(const ServiceLevel &level, const QWidget *metric);

Q_SIGNALS:
    void edited();

private:
    void buildTickets();
    void buildTimes();
    void buildOthers();
    void buildParts();
    [[nodiscard]] static QString partsHint();
    void loadParts(const MetricRule &rule);
    void storeTimes(MetricRule &rule, Problems &problems) const;
    void storeLimits(MetricRule &rule, Problems &problems) const;
    void storeParts(MetricRule &rule, Problems &problems) const;
    [[nodiscard]] MetricPart partOf(const EditRow &row, Problems &problems) const;
    void storeTickets(ServiceLevel &level, Problems &problems) const;
    [[nodiscard]] QString path(const char *field) const;
    void showTimes(const MetricRule &rule);
    void showOthers(const MetricRule &rule);

    FormGrid *m_grid;
    QString m_place;
    QLineEdit *m_filter = nullptr; ///< of the population
    QLineEdit *m_good = nullptr;
    QComboBox *m_countedBy = nullptr;
    QComboBox *m_statistic = nullptr;
    QLineEdit *m_percentile = nullptr;
    QComboBox *m_method = nullptr;
    QComboBox *m_clockEnd = nullptr;
    QComboBox *m_basis = nullptr;
    QLineEdit *m_followUps = nullptr;
    QLineEdit *m_limit = nullptr;
    EditTable *m_limits = nullptr;
    QComboBox *m_denominator = nullptr; ///< of first contact resolution
    QLineEdit *m_reopenDays = nullptr;
    QComboBox *m_closure = nullptr;
    QComboBox *m_satisfaction = nullptr;
    QComboBox *m_maintenance = nullptr;
    QLineEdit *m_allowance = nullptr;
    QLineEdit *m_fullFrom = nullptr;
    QComboBox *m_unit = nullptr; ///< of reported values and composed metrics
    QLineEdit *m_countName = nullptr;
    QLineEdit *m_countBelow = nullptr;
    EditTable *m_parts = nullptr;
    std::vector<MetricPart> m_shown; ///< the parts as they were loaded
};

} // namespace kept
