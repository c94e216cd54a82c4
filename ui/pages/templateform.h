// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workspace/templatequestions.h"

#include <QWidget>

#include <memory>
#include <set>

class QLabel;
class QScrollArea;

namespace kept {

class FormGrid;

/// The questions of a template as a form. What the workbook knows stands in it already and follows the parties that are
/// chosen, until the user types something else there.
class TemplateForm : public QWidget {
    Q_OBJECT

public:
    explicit TemplateForm(QWidget *parent = nullptr);
    /// Asks the template's questions anew; `given` is what the user typed already.
    void ask(const AgreementTemplate &agreementTemplate, std::shared_ptr<const Portfolio> records, const QDate &today,
        const TemplateAnswers &given = {});
    /// The template whose questions are shown; its id is empty before the first.
    [[nodiscard]] const AgreementTemplate &asked() const { return m_template; }
    /// What stands in the fields; what cannot be read stays as it was typed.
    [[nodiscard]] TemplateAnswers answers() const;
    /// Only what the user typed.
    [[nodiscard]] TemplateAnswers typed() const;
    /// Moves the keyboard to the field of the key; without one to the first.
    void focusField(const QString &key = {});

Q_SIGNALS:
    void edited();
    void confirmed();
    void backRequested();

private:
    QWidget *buildButtons();
    void addField(FormGrid *grid, const TemplateQuestion &question);
    QWidget *makeField(FormGrid *grid, const TemplateQuestion &question);
    void fillChoices(const TemplateQuestion &question);
    void fillServices(QComboBox *combo, const QString &typed);
    void setAnswer(const TemplateQuestion &question, const QString &answer);
    [[nodiscard]] QString answerIn(const TemplateQuestion &question) const;
    void take(const QString &key);
    void suggest();
    void tellOpen();
    void tellReasons();

    AgreementTemplate m_template;
    std::shared_ptr<const Portfolio> m_records;
    QDate m_today;
    std::vector<TemplateQuestion> m_questions;
    std::map<QString, QWidget *> m_fields;
    std::map<QString, FormGrid *> m_grids; ///< where each field stands
    std::map<QString, QString> m_reasons; ///< why answers are proposed, or why none is
    std::set<QString> m_typed; ///< keys that the user answered
    QScrollArea *m_area = nullptr;
    QLabel *m_open = nullptr;
    bool m_filling = false;
};

} // namespace kept
