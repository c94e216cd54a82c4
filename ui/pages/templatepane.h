// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workspace/agreementtemplates.h"

#include <QJsonObject>
#include <QStackedWidget>

#include <functional>
#include <memory>

namespace kept {

class TemplateChooser;
class TemplateForm;

/// Makes an agreement from a template in place of the list: first one is chosen, then its questions are answered.
class TemplatePane : public QStackedWidget {
    Q_OBJECT

public:
    /// The templates on offer, those in several languages in the one asked for.
    using Offer = std::function<Result<std::vector<OfferedTemplate>>(const QString &language)>;

    TemplatePane(Offer offer, QWidget *parent = nullptr);
    /// Starts anew with the list of templates.
    void start(std::shared_ptr<const Portfolio> records, const QDate &today);
    /// Whether something was typed that start() would lose.
    [[nodiscard]] bool isEdited() const;
    [[nodiscard]] QString title() const;
    /// What was chosen and typed; restore() shows it again after start().
    [[nodiscard]] QJsonObject snapshot() const;
    void restore(const QJsonObject &snapshot);
    [[nodiscard]] const AgreementTemplate &chosenTemplate() const;
    [[nodiscard]] TemplateAnswers answers() const;
    /// The first thing that is wrong with the answers, with the keyboard on its field.
    [[nodiscard]] std::optional<Error> firstProblem();
    void focusPane();
    /// Shows the templates that are on offer now.
    void load();

Q_SIGNALS:
    void cancelled();
    void confirmed();
    void edited();
    void failed(const kept::Error &error);
    void archiveRequested(const QString &id, bool archived);

private:
    void ask(const TemplateAnswers &given);
    void backToChooser();

    Offer m_offer;
    std::shared_ptr<const Portfolio> m_records;
    QDate m_today;
    TemplateChooser *m_chooser = nullptr;
    TemplateForm *m_form = nullptr;
};

} // namespace kept
