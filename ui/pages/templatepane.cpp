// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/templatepane.h"

#include "ui/pages/templatechooser.h"
#include "ui/pages/templateform.h"

#include <QLocale>

namespace kept {

TemplatePane::TemplatePane(Offer offer, QWidget *parent) : QStackedWidget(parent), m_offer(std::move(offer))
{
    m_chooser = new TemplateChooser(this);
    m_form = new TemplateForm(this);
    addWidget(m_chooser);
    addWidget(m_form);
    connect(m_chooser, &TemplateChooser::languageChanged, this, &TemplatePane::load);
    connect(m_chooser, &TemplateChooser::cancelled, this, &TemplatePane::cancelled);
    connect(m_chooser, &TemplateChooser::archiveRequested, this, &TemplatePane::archiveRequested);
    connect(m_chooser, &TemplateChooser::chosen, this, [this] {
        if (m_chooser->current() == nullptr)
            return;
        // What was typed for the same questions of another template is not lost.
        ask(m_form->typed());
        m_form->focusField();
    });
    connect(m_form, &TemplateForm::backRequested, this, &TemplatePane::backToChooser);
    connect(m_form, &TemplateForm::confirmed, this, &TemplatePane::confirmed);
    connect(m_form, &TemplateForm::edited, this, &TemplatePane::edited);
}

void TemplatePane::start(std::shared_ptr<const Portfolio> records, const QDate &today)
{
    m_records = std::move(records);
    m_today = today;
    m_chooser->setLanguage(QLocale().name());
    load();
    m_form->ask({}, m_records, m_today);
    setCurrentIndex(0);
}

void TemplatePane::load()
{
    auto templates = m_offer(m_chooser->language());
    if (templates)
        m_chooser->setTemplates(std::move(*templates));
    else
        Q_EMIT failed(templates.error());
}

void TemplatePane::ask(const TemplateAnswers &given)
{
    m_form->ask(*m_chooser->current(), m_records, m_today, given);
    setCurrentIndex(1);
    Q_EMIT edited();
}

void TemplatePane::backToChooser()
{
    setCurrentIndex(0);
    m_chooser->focusList();
}

bool TemplatePane::isEdited() const { return !m_form->typed().empty(); }

QString TemplatePane::title() const
{
    return m_form->asked().title.isEmpty() ? tr("Agreement from a template") : m_form->asked().title;
}

QJsonObject TemplatePane::snapshot() const
{
    QJsonObject typed;
    for (const auto &[key, answer] : m_form->typed())
        typed.insert(key, answer);
    return {{QStringLiteral("template"), m_form->asked().id}, {QStringLiteral("language"), m_chooser->language()},
        {QStringLiteral("answers"), typed}};
}

void TemplatePane::restore(const QJsonObject &snapshot)
{
    m_chooser->setLanguage(snapshot.value(u"language").toString());
    load();
    m_chooser->setCurrent(snapshot.value(u"template").toString());
    if (m_chooser->current() == nullptr || m_chooser->current()->id != snapshot.value(u"template").toString())
        return;
    TemplateAnswers answers;
    const QJsonObject typed = snapshot.value(u"answers").toObject();
    for (auto answer = typed.begin(); answer != typed.end(); ++answer)
        answers.emplace(answer.key(), answer.value().toString());
    ask(answers);
    m_form->focusField();
}

const AgreementTemplate &TemplatePane::chosenTemplate() const { return m_form->asked(); }

TemplateAnswers TemplatePane::answers() const { return m_form->answers(); }

std::optional<Error> TemplatePane::firstProblem()
{
    const std::vector<Error> errors = checkAnswers(m_form->asked(), m_form->answers(), *m_records);
    if (errors.empty())
        return std::nullopt;
    m_form->focusField(errors.front().place);
    Error told = errors.front();
    told.place.clear(); // the keyboard is there
    return told;
}

void TemplatePane::focusPane() { currentIndex() == 0 ? m_chooser->focusList() : m_form->focusField(); }

} // namespace kept
