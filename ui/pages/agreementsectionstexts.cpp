// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/keptstyle.h"
#include "ui/pages/agreementsections.h"
#include "ui/pages/edittable.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace kept {

void offerCalendars(
    QComboBox *combo, const QString &zone, const Portfolio &portfolio, const std::optional<CalendarId> &chosen)
{
    combo->clear();
    combo->addItem(SupportSection::tr("24×7, %1", "time zone").arg(zone), QString());
    for (const CalendarRecord &calendar : portfolio.calendars)
        if (!calendar.archived || calendar.id == chosen)
            combo->addItem(calendar.name, calendar.id.text());
    choose(combo, chosen ? chosen->text() : QString());
}

SupportSection::SupportSection(QWidget *parent) : AgreementSection(tr("Service hours and support"), {}, parent)
{
    FormGrid *grid = addGrid(1);
    m_hours = grid->addChoice(tr("Service hours"), QStringLiteral("serviceHours"));
    m_edit = new QPushButton(tr("Edit hours…"), this);
    m_edit->setObjectName(QStringLiteral("serviceHours.edit"));
    auto *fresh = new QPushButton(tr("New hours…"), this);
    fresh->setObjectName(QStringLiteral("serviceHours.new"));
    for (QPushButton *button : {m_edit, fresh}) {
        setSmall(button);
        addHeaderButton(button);
    }
    connect(m_edit, &QPushButton::clicked, this,
        [this] { Q_EMIT hoursRequested(CalendarId::parse(m_hours->currentData().toString())); });
    connect(fresh, &QPushButton::clicked, this, [this] { Q_EMIT hoursRequested(std::nullopt); });
    connect(m_hours, &QComboBox::currentIndexChanged, this, &SupportSection::updateButtons);
    addText(grid, tr("Planned maintenance"), "plannedMaintenance", &AgreementContent::plannedMaintenance);
    addText(grid, tr("Support"), "support", &AgreementContent::support);
    m_escalation = new EditTable(QStringLiteral("escalation"), tr("Escalation path"), tr("Add step"),
        {{tr("When"), 200, false, {}}, {tr("Who is called"), 180, false, {}}, {tr("Answers within"), 120, false, {}}},
        this);
    addTable(m_escalation, tr("Escalation path"));
    m_contacts = makeContactTable(QStringLiteral("contacts"), tr("Contacts"), tr("Add contact"));
    addTable(m_contacts, tr("Contacts"));
}

void SupportSection::load(const Agreement &agreement, const Portfolio &portfolio)
{
    const AgreementContent &content = agreement.latest().content;
    loadTexts(agreement, portfolio);
    m_zone = content.zone;
    offerCalendars(m_hours, m_zone, portfolio, content.serviceHours);
    showList(*m_escalation, &AgreementContent::escalation, agreement, portfolio, [](const EscalationStep &each) {
        return QStringList{each.trigger, each.contact, each.within};
    });
    loadContacts(*m_contacts, &AgreementContent::contacts, agreement, portfolio);
}

void SupportSection::store(Agreement &agreement, Problems &) const
{
    AgreementContent &content = agreement.latest().content;
    storeTexts(content);
    content.serviceHours = CalendarId::parse(m_hours->currentData().toString());
    content.escalation.clear();
    for (const EditRow &row : m_escalation->rows())
        content.escalation.push_back({row.cells[0], row.cells[1], row.cells[2]});
    content.contacts = contactsIn(*m_contacts);
}

void SupportSection::offer(const Portfolio &portfolio)
{
    offerCalendars(m_hours, m_zone, portfolio, CalendarId::parse(m_hours->currentData().toString()));
}

void SupportSection::chooseHours(const CalendarId &id)
{
    choose(m_hours, id.text());
    Q_EMIT edited();
}

void SupportSection::updateButtons() { m_edit->setEnabled(!m_hours->currentData().toString().isEmpty()); }

SecuritySection::SecuritySection(QWidget *parent) : AgreementSection(tr("Security and data protection"), {}, parent)
{
    FormGrid *grid = addGrid(1);
    addText(grid, tr("Security"), "security", &AgreementContent::security);
    addText(grid, tr("Data protection"), "dataProtection", &AgreementContent::dataProtection);
    m_evidence =
        new EditTable(QStringLiteral("evidence"), tr("Certificates and insurances"), tr("Add certificate or insurance"),
            {{tr("Certificate or insurance"), 180, false, {}}, {tr("What it covers"), 200, false, {}},
                {tr("Held by"), 140, false, {{QString(), QString()}}}},
            this);
    addTable(m_evidence, tr("Certificates and insurances"));
}

void SecuritySection::load(const Agreement &agreement, const Portfolio &portfolio)
{
    loadTexts(agreement, portfolio);
    auto holders = partyChoices(agreement, portfolio);
    holders.front().second = tr("the provider");
    m_evidence->setChoices(2, std::move(holders));
    showList(*m_evidence, &AgreementContent::evidence, agreement, portfolio, [](const EvidenceDuty &each) {
        return QStringList{each.name, each.scope, each.holder ? each.holder->text() : QString()};
    });
}

void SecuritySection::store(Agreement &agreement, Problems &) const
{
    AgreementContent &content = agreement.latest().content;
    storeTexts(content);
    content.evidence.clear();
    for (const EditRow &row : m_evidence->rows())
        content.evidence.push_back({row.cells[0], row.cells[1], OrganisationId::parse(row.cells[2])});
}

ExitSection::ExitSection(QWidget *parent) : AgreementSection(tr("Termination, exit and glossary"), {}, parent)
{
    FormGrid *grid = addGrid(1);
    addText(grid, tr("Reasons to terminate"), "terminationTriggers", &AgreementContent::terminationTriggers);
    addText(grid, tr("Exit and handover"), "exit", &AgreementContent::exit);
    m_glossary = new EditTable(QStringLiteral("glossary"), tr("Glossary"), tr("Add word"),
        {{tr("Word"), 160, false, {}}, {tr("What it means"), 380, false, {}}}, this);
    addTable(m_glossary, tr("Glossary"));
}

void ExitSection::load(const Agreement &agreement, const Portfolio &portfolio)
{
    loadTexts(agreement, portfolio);
    showList(*m_glossary, &AgreementContent::glossary, agreement, portfolio, [](const GlossaryEntry &each) {
        return QStringList{each.term, each.meaning};
    });
}

void ExitSection::store(Agreement &agreement, Problems &) const
{
    AgreementContent &content = agreement.latest().content;
    storeTexts(content);
    content.glossary.clear();
    for (const EditRow &row : m_glossary->rows())
        content.glossary.push_back({row.cells[0], row.cells[1]});
}

} // namespace kept
