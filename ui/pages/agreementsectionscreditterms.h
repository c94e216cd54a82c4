// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/agreementsections.h"

namespace kept {

class ChartView;

/// What holds for the service credits of all service levels together: caps, the at-risk pool, the table of points, the
/// smallest amount that is paid, and how credits are claimed; with the terms as sentences.
class CreditsSection : public AgreementSection {
    Q_OBJECT

public:
    explicit CreditsSection(QWidget *parent);
    void load(const Agreement &agreement, const Portfolio &portfolio) override;
    void store(Agreement &agreement, Problems &problems) const override;
    void explain(const Agreement &agreement, const QDate &today) override;

private:
    void buildPool();
    void buildTables();
    void buildClaims();
    void loadTerms(const CreditTerms &terms, const QString &currency);
    void storeCaps(CreditTerms &terms, const QString &currency, Problems &problems) const;
    void storePool(CreditTerms &terms, Problems &problems) const;
    void storePoints(CreditTerms &terms, Problems &problems) const;
    void storeMinimum(CreditTerms &terms, const QString &currency, Problems &problems) const;

    QLineEdit *m_cap = nullptr;
    QLineEdit *m_reopening = nullptr;
    EditTable *m_caps = nullptr;
    FormGrid *m_grid = nullptr;
    QLineEdit *m_atRisk = nullptr; ///< empty: there is no pool
    QLineEdit *m_percentage = nullptr;
    QComboBox *m_poolBasis = nullptr;
    QLineEdit *m_poolClause = nullptr;
    QLineEdit *m_minimum = nullptr;
    QComboBox *m_exclusive = nullptr;
    EditTable *m_points = nullptr; ///< empty: there is no table
    FormGrid *m_pointsGrid = nullptr;
    QComboBox *m_pointsBasis = nullptr;
    QLineEdit *m_pointsClause = nullptr;
    ChartView *m_pointsChart = nullptr;
    QLabel *m_words = nullptr;
};

} // namespace kept
