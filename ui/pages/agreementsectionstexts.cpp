// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/codec.h"
#include "models/tables/creditwords.h"
#include "ui/look/keptstyle.h"
#include "ui/pages/agreementsections.h"
#include "ui/pages/edittable.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>

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

namespace {

enum RightCell { Kind, Count, Periods, Level, Right, Days, RightClause };

std::vector<std::pair<QString, QString>> triggers()
{
    std::vector<std::pair<QString, QString>> choices;
    for (const TriggerKind kind : {TriggerKind::MissesInARow, TriggerKind::MissesWithin, TriggerKind::CriticalMiss})
        choices.emplace_back(enumName(kind), triggerWord(kind));
    return choices;
}

/// The ids of the service levels in one cell; a file can name several.
QString levelsId(const TerminationRule &rule)
{
    QStringList ids;
    for (const ServiceLevelId &id : rule.serviceLevels)
        ids += id.text();
    return ids.join(u',');
}

QStringList cellsOf(const TerminationRule &rule)
{
    return {enumName(rule.kind), rule.kind == TriggerKind::CriticalMiss ? QString() : QString::number(rule.count),
        rule.kind == TriggerKind::MissesWithin ? QString::number(rule.periods) : QString(), levelsId(rule), rule.right,
        rule.days > 0 ? QString::number(rule.days) : QString(), rule.clause};
}

/// Nothing when one of the numbers is none. An empty cell says 1 miss, no end.
std::optional<TerminationRule> ruleIn(const QStringList &cells)
{
    constexpr int most = 10'000;
    bool isRead = true;
    const auto number = [&isRead](const QString &cell, int otherwise) {
        bool isNumber = cell.isEmpty();
        const int value = isNumber ? otherwise : cell.toInt(&isNumber);
        isRead = isRead && isNumber && value >= 0 && value <= most;
        return value;
    };
    TerminationRule rule;
    rule.kind = enumFromName<TriggerKind>(cells[Kind]).value_or(TriggerKind::MissesInARow);
    rule.count = rule.kind == TriggerKind::CriticalMiss ? 1 : number(cells[Count], 1);
    rule.periods = rule.kind == TriggerKind::MissesWithin ? number(cells[Periods], 0) : 0;
    for (const QString &id : cells[Level].split(u',', Qt::SkipEmptyParts))
        if (const auto level = ServiceLevelId::parse(id))
            rule.serviceLevels.push_back(*level);
    rule.right = cells[Right];
    rule.days = number(cells[Days], 0);
    rule.clause = cells[RightClause];
    return isRead ? std::optional(rule) : std::nullopt;
}

/// Any service level, each one, and those lists that the agreement has.
std::vector<std::pair<QString, QString>> levelChoices(const AgreementContent &content)
{
    std::vector<std::pair<QString, QString>> choices{{QString(), ExitSection::tr("any")}};
    const auto nameOf = [&content](const QString &id) {
        const auto found = std::find_if(content.serviceLevels.begin(), content.serviceLevels.end(),
            [&id](const ServiceLevel &level) { return level.id.text() == id; });
        return found == content.serviceLevels.end() ? id : found->name;
    };
    for (const ServiceLevel &level : content.serviceLevels)
        choices.emplace_back(level.id.text(), level.name);
    for (const TerminationRule &rule : content.terminationRules) {
        const QString id = levelsId(rule);
        const bool isKnown =
            std::any_of(choices.begin(), choices.end(), [&id](const auto &choice) { return choice.first == id; });
        QStringList names;
        for (const QString &each : id.split(u','))
            names += nameOf(each);
        if (!isKnown)
            choices.emplace_back(id, names.join(QStringLiteral(", ")));
    }
    return choices;
}

} // namespace

ExitSection::ExitSection(QWidget *parent) : AgreementSection(tr("Termination, exit and glossary"), {}, parent)
{
    FormGrid *grid = addGrid(1);
    addText(grid, tr("Reasons to terminate"), "terminationTriggers", &AgreementContent::terminationTriggers);
    addText(grid, tr("Exit and handover"), "exit", &AgreementContent::exit);
    m_rights = new EditTable(QStringLiteral("terminationRules"), tr("Rights to terminate"), tr("Add right"),
        {{tr("After"), 132, false, triggers()}, {tr("Misses"), 96, true, {}}, {tr("Periods"), 80, true, {}},
            {tr("Service level"), 112, false, {{QString(), tr("any")}}}, {tr("Right"), 164, false, {}},
            {tr("Days"), 52, true, {}}, {tr("Clause"), 60, false, {}}},
        this);
    addTable(m_rights, tr("Rights to terminate"));
    m_glossary = new EditTable(QStringLiteral("glossary"), tr("Glossary"), tr("Add word"),
        {{tr("Word"), 160, false, {}}, {tr("What it means"), 380, false, {}}}, this);
    addTable(m_glossary, tr("Glossary"));
}

void ExitSection::load(const Agreement &agreement, const Portfolio &portfolio)
{
    loadTexts(agreement, portfolio);
    m_rights->setChoices(Level, levelChoices(agreement.latest().content));
    showList(*m_rights, &AgreementContent::terminationRules, agreement, portfolio, cellsOf);
    showList(*m_glossary, &AgreementContent::glossary, agreement, portfolio, [](const GlossaryEntry &each) {
        return QStringList{each.term, each.meaning};
    });
}

void ExitSection::storeRights(std::vector<TerminationRule> &rules, Problems &problems) const
{
    std::vector<TerminationRule> stored;
    for (const EditRow &row : m_rights->rows()) {
        const auto at = static_cast<std::size_t>(row.origin);
        const bool isKnown = row.origin >= 0 && at < rules.size();
        const auto rule = isKnown && row.cells == cellsOf(rules[at]) ? std::optional(rules[at]) : ruleIn(row.cells);
        if (!rule)
            problems.push_back({ErrorCode::InvalidInput,
                tr("The numbers of misses, periods and days of a right to terminate are whole and at most 10,000."),
                m_rights->table()->objectName(), {}});
        if (rule || isKnown)
            stored.push_back(rule ? *rule : rules[at]);
    }
    rules = std::move(stored);
}

void ExitSection::store(Agreement &agreement, Problems &problems) const
{
    AgreementContent &content = agreement.latest().content;
    storeTexts(content);
    storeRights(content.terminationRules, problems);
    content.glossary.clear();
    for (const EditRow &row : m_glossary->rows())
        content.glossary.push_back({row.cells[0], row.cells[1]});
}

} // namespace kept
