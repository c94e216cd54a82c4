// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/creditinput.h"

#include <map>

class QCheckBox;

namespace kept {

/// What a service credit goes by and what it pays: the kind of the schedule, and only the fields that this kind has.
/// What was typed for another kind stands there again when it is chosen. Object names start with the path of the
/// schedule.
class CreditPayFields : public QWidget {
    Q_OBJECT

public:
    CreditPayFields(const QString &path, QWidget *parent);
    /// `fresh`: of another service level than before, so that nothing of that one stays in fields that are not shown.
    void load(const ServiceLevel &level, const QString &currency, bool fresh);
    void store(ServiceLevel &level, const QString &currency, Problems &problems) const;
    /// Shows what the kind needs, and which kinds the service level can have.
    void explain(const ServiceLevel &level, const QString &currency);
    [[nodiscard]] CreditShape shape() const;
    [[nodiscard]] PayUnit unit() const;

Q_SIGNALS:
    void edited();

private:
    /// What was typed for a measure.
    struct Typed {
        std::vector<EditRow> rows;
        QString size;
        QString free;
    };
    /// In which unit and currency the fields are read.
    struct Units {
        Unit quantity;
        QString currency;
    };
    void buildChoices(const QString &path);
    void buildFields(const QString &path);
    /// Another kind was chosen: what was typed for its measure comes back.
    void switchKind();
    void offerKinds(const ServiceLevel &level);
    void loadFields(const CreditSchedule &schedule, const Units &units, bool fresh);
    void storeBands(CreditSchedule &schedule, const Units &units, Problems &problems) const;
    void storeStep(CreditSchedule &schedule, const Units &units, Problems &problems) const;
    void storePay(CreditSchedule &schedule, const Units &units, Problems &problems) const;
    void storeConditions(CreditSchedule &schedule, Problems &problems) const;
    [[nodiscard]] Result<CreditBand> bandOf(const EditRow &row, const Units &units) const;
    [[nodiscard]] QString bandAdvice(const Units &units) const;
    void showTexts(const Units &units);

    FormGrid *m_grid = nullptr;
    QComboBox *m_kind = nullptr;
    QComboBox *m_unit = nullptr;
    QLineEdit *m_size = nullptr;
    QComboBox *m_counted = nullptr; ///< full steps, or also the one that has begun
    QLineEdit *m_free = nullptr;
    QLineEdit *m_pays = nullptr;
    QLineEdit *m_multiple = nullptr;
    QLineEdit *m_over = nullptr;
    QCheckBox *m_beyond = nullptr;
    EditTable *m_bands = nullptr;
    CreditMeasure m_measure = CreditMeasure::Value; ///< that the fields are filled for
    std::map<CreditMeasure, Typed> m_typed; ///< for measures that were chosen before
    std::vector<CreditBand> m_loaded; ///< as they were shown last
};

} // namespace kept
