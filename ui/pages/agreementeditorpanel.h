// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/agreement.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QScrollArea;
class QVBoxLayout;

namespace kept {

class CompletenessPanel;
class DateField;
class FormGrid;

/// Beside the form: where the agreement stands in its life and the steps it can take, and what is wrong with the
/// draft and missing in it.
class AgreementPanel : public QWidget {
    Q_OBJECT

public:
    explicit AgreementPanel(QWidget *parent = nullptr);
    void setAgreement(const Agreement &agreement, const QDate &today);
    void setFindings(const std::vector<Error> &findings);
    [[nodiscard]] CompletenessPanel *completeness() const { return m_completeness; }
    /// Gives the keyboard to the first step that the agreement can take.
    void focusStep();
    /// Gives the keyboard to the note of a step.
    void focusNote();
    /// Pixels below which something of it would be cut off.
    [[nodiscard]] int leastWidth() const;

Q_SIGNALS:
    void stepRequested(kept::LifeEventKind kind, const QDate &date, const QString &note, int months);
    void jumpRequested(const QString &place);
    void compareRequested();
    void duplicateRequested();
    void templateRequested();

private:
    void buildSteps();
    void addStep(LifeEventKind kind, const QString &text);
    void askMonths(const Agreement &agreement, const QDate &today, bool renews);

    QScrollArea *m_area = nullptr;
    QLabel *m_status = nullptr;
    QLabel *m_version = nullptr;
    QLabel *m_origin = nullptr; ///< which steps were taken elsewhere
    QWidget *m_compare = nullptr;
    QWidget *m_duplicate = nullptr;
    QWidget *m_asTemplate = nullptr;
    QWidget *m_steps = nullptr;
    QLabel *m_late = nullptr; ///< how a renewal is recorded after the end
    DateField *m_date = nullptr;
    QLineEdit *m_note = nullptr;
    QLineEdit *m_months = nullptr; ///< of the term that a renewal makes
    FormGrid *m_fields = nullptr;
    QVBoxLayout *m_buttons = nullptr;
    QLabel *m_count = nullptr;
    QWidget *m_list = nullptr;
    CompletenessPanel *m_completeness = nullptr;
    QVBoxLayout *m_findings = nullptr;
    std::optional<std::tuple<AgreementId, AgreementStatus, std::vector<LifeEventKind>>> m_shown;
    std::vector<Error> m_errors;
};

} // namespace kept
