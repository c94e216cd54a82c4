// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/agreementsections.h"

#include <array>

class QCheckBox;

namespace kept {

class CreditRuleForm;
class MetricRuleForm;

/// One service level: what is measured, against which target, and what a miss earns.
class LevelSection : public AgreementSection {
    Q_OBJECT

public:
    /// Of the service level at the index in the latest version.
    LevelSection(std::size_t index, const QString &name, const QString &note, QWidget *parent);
    void load(const Agreement &agreement, const Portfolio &portfolio) override;
    void store(Agreement &agreement, Problems &problems) const override;
    void explain(const Agreement &agreement, const QDate &today) override;
    void offer(const Portfolio &portfolio) override;

Q_SIGNALS:
    void removeRequested(std::size_t index);
    /// One place up (-1) or down (1).
    void moveRequested(std::size_t index, int by);

private:
    void buildMoves();
    void buildMeasure();
    void buildTarget();
    void buildMore();
    void buildRating();
    void loadChoices(const Agreement &agreement, const ServiceLevel &level, const Portfolio &portfolio);
    void takeHours(const Portfolio &portfolio);
    void loadSteps(const ServiceLevel &level);
    void loadTarget(const ServiceLevel &level);
    [[nodiscard]] std::size_t shownStep(const ServiceLevel &level) const;
    void storeRating(ServiceLevel &level, Problems &problems) const;
    void storeTarget(ServiceLevel &level, const QDate &effective, Problems &problems) const;
    [[nodiscard]] QString path(const char *field) const;
    [[nodiscard]] QString figureText(const Decimal &value, Unit unit) const;
    [[nodiscard]] std::optional<Decimal> readFigure(const QLineEdit *field, Unit unit, Problems &problems) const;

    std::size_t m_index;
    FormGrid *m_grid;
    QLineEdit *m_name;
    QLineEdit *m_clause;
    QComboBox *m_metric;
    QComboBox *m_service;
    QComboBox *m_calendar;
    QString m_zone; ///< of the agreement
    std::map<CalendarId, ServiceHours> m_hours; ///< of the workbook's calendars
    QComboBox *m_period;
    QComboBox *m_direction;
    QComboBox *m_step; ///< which of several targets the fields show
    QLineEdit *m_target;
    QLineEdit *m_upper;
    QLineEdit *m_critical;
    QLineEdit *m_margin;
    QLineEdit *m_places; ///< empty: the unrounded value is judged
    QComboBox *m_rounding;
    DateField *m_targetReview;
    MetricRuleForm *m_rule;
    QLineEdit *m_tolerance; ///< empty: no difference of figures is to be settled
    std::array<QLineEdit *, 3> m_rating; ///< from good on; all empty: it is not rated
    QLineEdit *m_sample;
    QLineEdit *m_weight;
    QComboBox *m_obligor;
    QLineEdit *m_source;
    QCheckBox *m_mustCount;
    CreditRuleForm *m_credit;
    std::optional<ServiceLevel> m_shown; ///< as it was loaded or stored last
    std::optional<std::size_t> m_chosenStep; ///< the latest, unless another was chosen
};

} // namespace kept
