// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/agreementsections.h"

#include "models/tables/recordwords.h"
#include "ui/look/metrics.h"
#include "ui/pages/edittable.h"
#include "ui/widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kept {

AgreementSection::AgreementSection(const QString &title, const QString &note, QWidget *parent)
    : QWidget(parent), m_title(title)
{
    m_body = new QVBoxLayout(this);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(metrics().half());
    m_header = new QWidget(this);
    auto *row = new QHBoxLayout(m_header);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics().half());
    auto *heading = new ElidedLabel(title, m_header);
    heading->setFont(typeFont(Type::Section));
    row->addWidget(heading);
    m_note = textLabel(note, Type::Body, true, m_header);
    m_note->setWordWrap(true);
    row->addWidget(m_note, 1);
    m_body->addWidget(m_header);
}

void AgreementSection::explain(const Agreement &, const QDate &) { }

void AgreementSection::offer(const Portfolio &) { }

FormGrid *AgreementSection::addGrid(int columns)
{
    auto *grid = new FormGrid(columns, this);
    m_body->addWidget(grid);
    connect(grid, &FormGrid::edited, this, &AgreementSection::edited);
    return grid;
}

void AgreementSection::addTable(EditTable *table, const QString &title)
{
    if (!title.isEmpty())
        m_body->addWidget(textLabel(title, Type::BodyStrong, false, this));
    m_body->addWidget(table);
    connect(table, &EditTable::edited, this, &AgreementSection::edited);
}

void AgreementSection::setNote(const QString &note) { m_note->setText(note); }

void AgreementSection::addHeaderButton(QAbstractButton *button) { m_header->layout()->addWidget(button); }

QPlainTextEdit *AgreementSection::addText(
    FormGrid *grid, const QString &label, const char *name, QString AgreementContent::*text)
{
    QPlainTextEdit *field = grid->addNotes(label, QLatin1String(name));
    m_texts.push_back({field, text});
    return field;
}

void AgreementSection::loadTexts(const Agreement &agreement, const Portfolio &portfolio)
{
    const Agreement *framework = frameworkOf(agreement, portfolio);
    for (const Text &each : m_texts) {
        each.field->setPlainText(agreement.latest().content.*each.text);
        const QString inherited = framework ? framework->latest().content.*each.text : QString();
        each.field->setPlaceholderText(
            inherited.isEmpty() ? QString() : tr("As %1 says: %2").arg(framework->reference, inherited));
    }
}

void AgreementSection::storeTexts(AgreementContent &content) const
{
    for (const Text &each : m_texts)
        content.*each.text = each.field->toPlainText();
}

EditTable *AgreementSection::makeContactTable(const QString &name, const QString &title, const QString &add)
{
    return new EditTable(name, title, add,
        {{tr("Name"), 120, false, {}}, {tr("Role"), 150, false, {}}, {tr("E-mail"), 150, false, {}},
            {tr("Telephone"), 110, false, {}}, {tr("Of"), 150, false, {{QString(), QString()}}}},
        this);
}

const Agreement *AgreementSection::frameworkOf(const Agreement &agreement, const Portfolio &portfolio)
{
    return agreement.framework ? portfolio.agreement(*agreement.framework) : nullptr;
}

void AgreementSection::loadContacts(EditTable &table, std::vector<Contact> AgreementContent::*list,
    const Agreement &agreement, const Portfolio &portfolio)
{
    table.setChoices(4, partyChoices(agreement, portfolio));
    showList(table, list, agreement, portfolio, [](const Contact &each) {
        return QStringList{each.name, each.role, each.email, each.phone, each.party ? each.party->text() : QString()};
    });
}

std::vector<Contact> AgreementSection::contactsIn(const EditTable &table)
{
    std::vector<Contact> contacts;
    for (const EditRow &row : table.rows())
        contacts.push_back(
            {row.cells[0], row.cells[1], row.cells[2], row.cells[3], OrganisationId::parse(row.cells[4])});
    return contacts;
}

namespace {

void addChoice(std::vector<std::pair<QString, QString>> &choices, const std::optional<OrganisationId> &id,
    const Portfolio &portfolio)
{
    const auto isIt = [&](const auto &choice) { return id && choice.first == id->text(); };
    if (id && std::none_of(choices.begin(), choices.end(), isIt))
        choices.emplace_back(id->text(), portfolio.organisationName(*id));
}

} // namespace

std::vector<std::pair<QString, QString>> AgreementSection::partyChoices(
    const Agreement &agreement, const Portfolio &portfolio)
{
    std::vector<std::pair<QString, QString>> choices{{QString(), QString()}};
    for (const OrganisationId &party : {agreement.provider, agreement.customer})
        choices.emplace_back(party.text(), portfolio.organisationName(party));
    // Whoever a row speaks of keeps its name when it is no party any more.
    const AgreementContent &content = agreement.latest().content;
    for (const auto *contacts : {&content.signatories, &content.contacts})
        for (const Contact &each : *contacts)
            addChoice(choices, each.party, portfolio);
    for (const EvidenceDuty &each : content.evidence)
        addChoice(choices, each.holder, portfolio);
    return choices;
}

bool standsAsSigned(const Agreement &stored, const QDate &today)
{
    if (stored.revision == 0)
        return false;
    const AgreementStatus status = statusOn(stored, today);
    return status != AgreementStatus::Draft && status != AgreementStatus::InApproval;
}

PartiesSection::PartiesSection(QWidget *parent) : AgreementSection(tr("Parties"), {}, parent)
{
    FormGrid *grid = addGrid(2);
    m_reference = grid->addText(tr("Reference"), QStringLiteral("reference"));
    m_name = grid->addText(tr("Title"), QStringLiteral("title"));
    m_provider = grid->addChoice(tr("Provider"), QStringLiteral("provider"));
    m_customer = grid->addChoice(tr("Customer"), QStringLiteral("customer"));
    m_kind = grid->addChoice(tr("Kind"), QStringLiteral("kind"));
    m_owner = grid->addText(tr("Owner on our side"), QStringLiteral("owner"));
    m_framework = grid->addChoice(tr("Call-off of"), QStringLiteral("framework"));
    fillChoice(m_kind,
        {AgreementKind::Sla, AgreementKind::Ola, AgreementKind::UnderpinningContract, AgreementKind::TwoSided},
        agreementKindWord);
    m_signatories = makeContactTable(QStringLiteral("signatories"), tr("Signatories"), tr("Add signatory"));
    addTable(m_signatories, tr("Signatories"));
}

void PartiesSection::load(const Agreement &agreement, const Portfolio &portfolio)
{
    m_reference->setText(agreement.reference);
    m_name->setText(latestTitle(agreement));
    m_owner->setText(agreement.owner);
    choose(m_kind, static_cast<int>(agreement.kind));
    for (QComboBox *combo : {m_provider, m_customer}) {
        combo->clear();
        const OrganisationId current = combo == m_provider ? agreement.provider : agreement.customer;
        for (const Organisation &each : portfolio.organisations)
            if (!each.archived || each.id == current)
                combo->addItem(each.name, each.id.text());
        choose(combo, current.text());
    }
    m_framework->clear();
    m_framework->addItem(tr("no framework agreement"), QString());
    for (const Agreement &each : portfolio.agreements)
        if (each.id != agreement.id && (!each.archived || agreement.framework == each.id))
            m_framework->addItem(
                tr("%1 · %2", "reference and title").arg(each.reference, latestTitle(each)), each.id.text());
    choose(m_framework, agreement.framework ? agreement.framework->text() : QString());
    loadContacts(*m_signatories, &AgreementContent::signatories, agreement, portfolio);
}

void PartiesSection::store(Agreement &agreement, Problems &problems) const
{
    if (m_name->text().trimmed().isEmpty() && approvalOf(agreement) == AgreementStatus::Active)
        problems.push_back(
            {ErrorCode::InvalidInput, tr("The title of the agreement is missing."), m_name->objectName(), {}});
    agreement.reference = m_reference->text().trimmed();
    setLatestTitle(agreement, m_name->text().trimmed());
    agreement.owner = m_owner->text().trimmed();
    agreement.kind = chosen<AgreementKind>(m_kind);
    if (const auto id = OrganisationId::parse(m_provider->currentData().toString()))
        agreement.provider = *id;
    if (const auto id = OrganisationId::parse(m_customer->currentData().toString()))
        agreement.customer = *id;
    agreement.framework = AgreementId::parse(m_framework->currentData().toString());
    agreement.latest().content.signatories = contactsIn(*m_signatories);
}

void PartiesSection::explain(const Agreement &agreement, const QDate &today)
{
    const bool fixed = standsAsSigned(agreement, today);
    const QString why =
        fixed ? tr("Amendments leave reference, parties, kind and framework as they were signed.") : QString();
    setNote(why);
    for (QWidget *field : std::initializer_list<QWidget *>{m_reference, m_provider, m_customer, m_kind, m_framework}) {
        field->setEnabled(!fixed);
        field->setToolTip(why);
    }
}

ScopeSection::ScopeSection(QWidget *parent) : AgreementSection(tr("Services in scope"), {}, parent)
{
    FormGrid *grid = addGrid(1);
    addText(grid, tr("Introduction"), "introduction", &AgreementContent::introduction);
    m_services = new QListWidget(grid);
    m_services->setFixedHeight(metrics().px(84));
    grid->addWide(tr("Services"), QStringLiteral("services"), m_services);
    addText(grid, tr("Out of scope"), "outOfScope", &AgreementContent::outOfScope);
    connect(m_services, &QListWidget::itemChanged, this, &AgreementSection::edited);
}

void ScopeSection::load(const Agreement &agreement, const Portfolio &portfolio)
{
    const AgreementContent &content = agreement.latest().content;
    loadTexts(agreement, portfolio);
    m_services->clear();
    for (const Service &service : portfolio.services) {
        const bool inScope =
            std::find(content.services.begin(), content.services.end(), service.id) != content.services.end();
        if (!inScope && (service.provider != agreement.provider || service.archived))
            continue;
        auto *item = new QListWidgetItem(service.name, m_services);
        item->setData(Qt::UserRole, service.id.text());
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(inScope ? Qt::Checked : Qt::Unchecked);
    }
}

void ScopeSection::store(Agreement &agreement, Problems &) const
{
    AgreementContent &content = agreement.latest().content;
    storeTexts(content);
    for (int row = 0; row < m_services->count(); ++row) {
        const QListWidgetItem *item = m_services->item(row);
        const auto id = ServiceId::parse(item->data(Qt::UserRole).toString());
        const auto found = std::find(content.services.begin(), content.services.end(), *id);
        const bool inScope = item->checkState() == Qt::Checked;
        if (inScope && found == content.services.end())
            content.services.push_back(*id);
        else if (!inScope && found != content.services.end())
            content.services.erase(found);
    }
}

} // namespace kept
