// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workspace/importeffect.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QRadioButton;

namespace kept {

class Card;
class DateField;
class FigureRow;
class ImportNames;
class ImportProblems;

/// What the import would do: new, changed, same and rejected as figures, the names that are to be matched, the days for
/// which the file is complete, and the rows that need a look.
class ImportCheck : public QWidget {
    Q_OBJECT

public:
    explicit ImportCheck(QWidget *parent = nullptr);
    /// Forgets matches and edits.
    void start(std::vector<Service> services, std::vector<Organisation> organisations);
    /// Shows the preview and what it would do to the periods; `today` limits the days for which the file is taken as
    /// complete.
    void setPreview(std::shared_ptr<const ImportPreview> preview, const ImportEffect &effect, const QDate &today);
    /// What the user declares to be complete.
    [[nodiscard]] std::vector<Coverage> coverage() const;
    /// Why the days cannot be declared; the keyboard goes there.
    [[nodiscard]] std::optional<Error> refuseDays();
    [[nodiscard]] BadRowPolicy policy() const;
    /// What was matched and mended here.
    [[nodiscard]] ImportDecisions decisions() const;
    /// Why rows were mended or left out; asked for while some are.
    [[nodiscard]] QString reason() const;
    void focusReason();
    /// The mapping with the words that were matched here.
    [[nodiscard]] Mapping matched(const Mapping &mapping) const;
    /// To the first name that is not matched; false when all are.
    bool focusFirstGap();

Q_SIGNALS:
    /// Something was matched or mended: the file is to be checked again.
    void recheckWanted();
    void policyChanged();

private:
    QWidget *buildCounts();
    QWidget *buildPolicy();
    QWidget *buildCoverage();
    QWidget *buildEffect();
    QWidget *buildReason();
    void showCounts();
    void showPolicy();
    void showCoverage(const QDate &today);
    void declareDays(const QDate &first, const QDate &last);
    void explainDays();

    std::shared_ptr<const ImportPreview> m_preview;
    Card *m_counts = nullptr;
    FigureRow *m_figures = nullptr;
    QWidget *m_policy = nullptr;
    QRadioButton *m_all = nullptr;
    QRadioButton *m_good = nullptr;
    QLabel *m_allText = nullptr;
    QLabel *m_goodText = nullptr;
    ImportNames *m_names = nullptr;
    QWidget *m_days = nullptr;
    QLabel *m_noDays = nullptr;
    DateField *m_first = nullptr;
    DateField *m_last = nullptr;
    QLabel *m_daysReason = nullptr;
    QPushButton *m_months = nullptr;
    std::optional<std::pair<QDate, QDate>> m_supported; // by the records of the file
    std::pair<QDate, QDate> m_wholeMonths;
    bool m_daysDeclared = false; // by the user, who keeps them when the file is checked again
    Card *m_effectCard = nullptr;
    QLabel *m_effect = nullptr;
    ImportProblems *m_problems = nullptr;
    Card *m_reasonCard = nullptr;
    QLineEdit *m_reason = nullptr;
};

} // namespace kept
