// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/agreementtemplates.h"
#include "ui/pages/agreementeditor.h"
#include "ui/pages/agreementspage.h"
#include "ui/pages/templatepane.h"
#include "ui/pages/templatesaver.h"

#include <QStackedWidget>

namespace kept {

namespace {

/// The records of the portfolio with those that were just made, which the session loads meanwhile.
std::shared_ptr<const Portfolio> withNew(const Portfolio &portfolio, const TemplateDraft &made)
{
    auto records = std::make_shared<Portfolio>();
    records->organisations = portfolio.organisations;
    records->services = portfolio.services;
    records->calendars = portfolio.calendars;
    records->agreements = portfolio.agreements;
    records->services.insert(records->services.end(), made.newServices.begin(), made.newServices.end());
    if (made.newCalendar)
        records->calendars.push_back(*made.newCalendar);
    return records;
}

} // namespace

void AgreementsPage::buildTemplates()
{
    m_templates = new TemplatePane(
        [this](const QString &language) { return offeredTemplates(session().workspace().database(), language); }, this);
    m_stack->addWidget(m_templates);
    connect(m_templates, &TemplatePane::cancelled, this, [this] { leave([this] { showList(); }); });
    connect(m_templates, &TemplatePane::confirmed, this, &AgreementsPage::makeFromTemplate);
    connect(m_templates, &TemplatePane::edited, this, &AgreementsPage::updateHeader);
    connect(m_templates, &TemplatePane::failed, this, &AgreementsPage::showError);
    connect(m_templates, &TemplatePane::archiveRequested, this, &AgreementsPage::archiveOwnTemplate);
    connect(m_templateSaver, &TemplateSaver::confirmed, this, &AgreementsPage::keepAsTemplate);
    connect(m_templateSaver, &TemplateSaver::cancelled, this, [this] {
        m_editor->setFocus(Qt::OtherFocusReason);
        m_templateSaver->hide();
    });
}

bool AgreementsPage::isFillingTemplate() const { return m_stack->currentWidget() == m_templates; }

bool AgreementsPage::hasParties()
{
    const auto portfolio = session().portfolio();
    if (portfolio && portfolio->organisations.size() > 1)
        return true;
    showError({ErrorCode::Refused, tr("An agreement needs a provider and a customer."), {},
        tr("Enter both organisations on the page Suppliers first.")});
    return false;
}

void AgreementsPage::showTemplates()
{
    if (!hasParties() || session().isReadOnly())
        return;
    clearError();
    if (!isFillingTemplate())
        m_templates->start(session().portfolio(), session().today());
    m_stack->setCurrentWidget(m_templates);
    updateHeader();
    m_templates->focusPane();
}

bool AgreementsPage::makeFromTemplate()
{
    if (m_templates->chosenTemplate().id.isEmpty())
        return false;
    if (const auto problem = m_templates->firstProblem()) {
        showError(*problem);
        return false;
    }
    const auto portfolio = session().portfolio();
    const auto made = createFromTemplate(session().workspace(), m_templates->chosenTemplate(), m_templates->answers());
    if (!made) {
        showError(made.error());
        return false;
    }
    clearError();
    m_stack->setCurrentIndex(0);
    noteEdits(); // what was kept of the questions is not needed any more
    showEditor(made->agreement, made->agreement, withNew(*portfolio, *made));
    session().informSaved();
    m_editor->setFocus(Qt::OtherFocusReason);
    return true;
}

void AgreementsPage::askForTemplate()
{
    if (!isEditing() || m_editor->stored().revision == 0 || session().isReadOnly())
        return;
    if (m_editor->isEdited()) {
        showError({ErrorCode::Refused, tr("The form holds changes that are not saved."), {},
            tr("Save or undo them before the agreement becomes a template.")});
        return;
    }
    clearError();
    m_templateSaver->ask(latestTitle(m_editor->stored()));
}

void AgreementsPage::keepAsTemplate(const QString &title, const QString &description)
{
    const auto saved = saveAsTemplate(session().workspace(), m_editor->stored(), title, description);
    if (!saved) {
        showError({saved.error().code, saved.error().message, {}, saved.error().advice});
        return;
    }
    clearError();
    m_editor->setFocus(Qt::OtherFocusReason);
    m_templateSaver->hide();
    session().inform(tr("Saved the template “%1”.").arg(saved->made.title));
}

void AgreementsPage::archiveOwnTemplate(const QString &id, bool archived)
{
    if (const auto saved = archiveTemplate(session().workspace(), id, archived); !saved) {
        showError(saved.error());
        return;
    }
    clearError();
    m_templates->load();
    m_templates->focusPane();
    session().informSaved();
}

} // namespace kept
