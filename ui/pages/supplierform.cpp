// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/supplierform.h"

#include "models/tables/recordwords.h"
#include "ui/look/metrics.h"
#include "ui/pages/edittable.h"
#include "ui/pages/formsnapshot.h"
#include "ui/widgets/card.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/keyboardplace.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace kept {

namespace {

/// The record that the row was shown from, or the new one.
template <typename Record>
Record origin(const std::vector<Record> &records, const EditRow &row, Record fresh)
{
    return row.origin < 0 ? std::move(fresh) : records.at(static_cast<std::size_t>(row.origin));
}

} // namespace

SupplierForm::SupplierForm(QWidget *parent)
    : QWidget(parent), m_draft{{OrganisationId::create(), {}, {}, false, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {},
                                   false, 0},
                           {}}
{
    const Metrics m = metrics();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(m.gap(), m.gap(), m.gap(), m.gap());
    layout->setSpacing(m.threeQuarters());
    buildIdentity();
    buildTables();
    layout->addStretch();
    const auto announce = [this] {
        if (!m_filling)
            Q_EMIT edited();
    };
    connect(m_grid, &FormGrid::edited, this, announce);
    connect(m_services, &EditTable::edited, this, &SupplierForm::tellNewServices);
    for (EditTable *table : {m_services, m_dependencies, m_contacts, m_certificates})
        connect(table, &EditTable::edited, this, announce);
}

void SupplierForm::addSection(const QString &title, QWidget *body)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    if (column->count() > 0)
        column->addWidget(horizontalRule(this));
    column->addWidget(textLabel(title, Type::Section, false, this));
    column->addWidget(body);
}

void SupplierForm::buildIdentity()
{
    m_grid = new FormGrid(2, this);
    m_name = m_grid->addText(tr("Name"), QStringLiteral("name"));
    m_category = m_grid->addText(tr("Category"), QStringLiteral("category"));
    m_criticality = m_grid->addChoice(tr("Criticality"), QStringLiteral("criticality"));
    fillChoice(m_criticality, {Criticality::Low, Criticality::Medium, Criticality::High, Criticality::Critical},
        criticalityWord);
    m_internal = new QCheckBox(tr("department of our own"), m_grid);
    m_grid->add(tr("Internal"), QStringLiteral("internal"), m_internal);
    connect(m_internal, &QCheckBox::toggled, m_grid, &FormGrid::edited);
    m_legalForm = m_grid->addText(tr("Legal form"), QStringLiteral("legalForm"));
    m_registration = m_grid->addText(tr("Registration number"), QStringLiteral("registrationNumber"));
    m_taxNumber = m_grid->addText(tr("Tax number"), QStringLiteral("taxNumber"));
    m_website = m_grid->addText(tr("Website"), QStringLiteral("website"));
    m_spend = m_grid->addNumber(tr("Spend a year"), QStringLiteral("spendPerYear"));
    m_currency = m_grid->addNumber(tr("Currency"), QStringLiteral("currency"));
    m_currency->setMaxLength(3);
    m_currency->setAlignment(Qt::AlignLeading);
    m_address = m_grid->addNotes(tr("Address"), QStringLiteral("address"));
    m_notes = m_grid->addNotes(tr("Notes"), QStringLiteral("notes"));
    addSection(tr("Organisation"), m_grid);
}

void SupplierForm::buildTables()
{
    m_services = new EditTable(QStringLiteral("services"), tr("Services"), tr("Add service"),
        {{tr("Service"), 160, false, {}}, {tr("Category"), 140, false, {}},
            {tr("Customer"), 180, false, {{QString(), QString()}}}},
        this);
    m_services->setUnordered();
    addSection(tr("Services"), m_services);
    buildDependencies();
    m_contacts = new EditTable(QStringLiteral("contacts"), tr("Contacts"), tr("Add contact"),
        {{tr("Name"), 140, false, {}}, {tr("Role"), 112, false, {}}, {tr("E-mail"), 160, false, {}},
            {tr("Telephone"), 96, false, {}}},
        this);
    addSection(tr("Contacts"), m_contacts);
    m_certificates =
        new EditTable(QStringLiteral("certificates"), tr("Certificates and insurances"), tr("Add certificate"),
            {{tr("Name"), 160, false, {}}, {tr("Issuer"), 160, false, {}},
                {tr("Valid through"), 120, false, {}, DateRole::End}},
            this);
    addSection(tr("Certificates and insurances"), m_certificates);
}

void SupplierForm::buildDependencies()
{
    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    auto *note = textLabel(tr("A service works while all that it depends on works. Those with the same redundant group "
                              "stand in for each other: one of them is enough."),
        Type::Small, false, body);
    note->setWordWrap(true);
    column->addWidget(note);
    m_dependencies = new EditTable(QStringLiteral("dependencies"), tr("What services depend on"), tr("Add dependency"),
        {{tr("Service"), 160, false, {{QString(), QString()}}},
            {tr("Depends on"), 220, false, {{QString(), QString()}}}, {tr("Redundant group"), 140, false, {}}},
        body);
    column->addWidget(m_dependencies);
    m_newServices = textLabel(
        tr("A service that is added above can be chosen here once the supplier is saved."), Type::Small, true, body);
    m_newServices->setObjectName(QStringLiteral("dependencies.new"));
    m_newServices->setWordWrap(true);
    m_newServices->hide();
    column->addWidget(m_newServices);
    addSection(tr("What services depend on"), body);
}

void SupplierForm::tellNewServices()
{
    const auto rows = m_services->rows();
    m_newServices->setVisible(std::any_of(
        rows.begin(), rows.end(), [](const EditRow &row) { return row.origin < 0 && !row.cells[0].isEmpty(); }));
}

void SupplierForm::showDependencies(
    const SupplierDraft &draft, const std::vector<Organisation> &organisations, const std::vector<Service> &services)
{
    std::vector<std::pair<QString, QString>> own{{QString(), QString()}};
    std::set<ServiceId> used;
    std::vector<EditRow> rows;
    for (const Service &service : draft.services) {
        own.emplace_back(service.id.text(), service.name);
        for (const ServiceDependency &each : service.dependencies) {
            used.insert(each.service);
            rows.push_back({static_cast<int>(rows.size()), {service.id.text(), each.service.text(), each.group}});
        }
    }
    std::vector<std::pair<QString, QString>> all{{QString(), QString()}};
    for (const Service &each : services) {
        const auto provider = std::find_if(organisations.begin(), organisations.end(),
            [&](const Organisation &one) { return one.id == each.provider; });
        if (!each.archived || used.contains(each.id))
            all.emplace_back(each.id.text(),
                provider == organisations.end() ? each.name
                                                : tr("%1 · %2", "service and provider").arg(each.name, provider->name));
    }
    m_dependencies->setChoices(0, own);
    m_dependencies->setChoices(1, all);
    m_dependencies->setRows(rows);
}

/// What the others are paid in, so that a spend is not typed with a currency that only looks filled in.
QString SupplierForm::usualCurrency(const std::vector<Organisation> &organisations)
{
    for (const Organisation &each : organisations)
        if (each.spendPerYear)
            return each.spendPerYear->currency().code();
    return QStringLiteral("EUR"); // not translated: a code of ISO 4217
}

void SupplierForm::setDraft(
    const SupplierDraft &draft, const std::vector<Organisation> &organisations, const std::vector<Service> &services)
{
    std::optional<KeyboardPlace> place;
    if (m_draft.organisation.id == draft.organisation.id)
        place.emplace(*this); // it was saved, and who types goes on
    m_filling = true;
    m_draft = draft;
    const Organisation &shown = draft.organisation;
    m_name->setText(shown.name);
    m_category->setText(shown.category);
    choose(m_criticality, static_cast<int>(shown.criticality));
    m_internal->setChecked(shown.internal);
    m_legalForm->setText(shown.legalForm);
    m_registration->setText(shown.registrationNumber);
    m_taxNumber->setText(shown.taxNumber);
    m_website->setText(shown.website);
    m_spend->setText(shown.spendPerYear ? inputText(shown.spendPerYear->amountText()) : QString());
    m_currency->setText(shown.spendPerYear ? shown.spendPerYear->currency().code() : usualCurrency(organisations));
    m_address->setPlainText(shown.address);
    m_notes->setPlainText(shown.notes);
    std::vector<std::pair<QString, QString>> customers{{QString(), tr("any customer")}};
    for (const Organisation &each : organisations)
        customers.emplace_back(each.id.text(), each.name);
    m_services->setChoices(2, customers);
    std::vector<EditRow> rows;
    for (const Service &service : draft.services)
        rows.push_back({static_cast<int>(rows.size()),
            {service.name, service.category, service.customer ? service.customer->text() : QString()}});
    m_services->setRows(rows);
    showDependencies(draft, organisations, services);
    rows.clear();
    for (const Contact &contact : shown.contacts)
        rows.push_back({static_cast<int>(rows.size()), {contact.name, contact.role, contact.email, contact.phone}});
    m_contacts->setRows(rows);
    rows.clear();
    for (const Certificate &each : shown.certificates)
        rows.push_back({static_cast<int>(rows.size()),
            {each.name, each.issuer, each.expires ? inputText(*each.expires) : QString()}});
    m_certificates->setRows(rows);
    tellNewServices();
    m_filling = false;
}

SupplierDraft SupplierForm::draft(Problems &problems) const
{
    SupplierDraft draft = m_draft;
    Organisation &organisation = draft.organisation;
    organisation.name = m_name->text().trimmed();
    organisation.category = m_category->text().trimmed();
    organisation.criticality = chosen<Criticality>(m_criticality);
    organisation.internal = m_internal->isChecked();
    organisation.legalForm = m_legalForm->text().trimmed();
    organisation.registrationNumber = m_registration->text().trimmed();
    organisation.taxNumber = m_taxNumber->text().trimmed();
    organisation.website = m_website->text().trimmed();
    organisation.address = m_address->toPlainText();
    organisation.notes = m_notes->toPlainText();
    readSpend(organisation, problems);
    readTables(draft, problems);
    return draft;
}

void SupplierForm::readSpend(Organisation &organisation, Problems &problems) const
{
    organisation.spendPerYear.reset();
    if (m_spend->text().trimmed().isEmpty())
        return;
    const QString code = m_currency->text().trimmed().toUpper();
    if (const auto currency = Currency::fromCode(code); !currency) {
        const QString sentence =
            code.isEmpty() ? tr("The spend a year does not say in which currency.") : currency.error().message;
        problems.push_back({currency.error().code, sentence, m_currency->objectName(), currency.error().advice});
        return;
    }
    const auto spend = moneyInput(m_spend->text(), code);
    if (spend)
        organisation.spendPerYear = *spend;
    else
        problems.push_back({spend.error().code, spend.error().message, m_spend->objectName(), spend.error().advice});
}

void SupplierForm::readTables(SupplierDraft &draft, Problems &problems) const
{
    Organisation &organisation = draft.organisation;
    draft.services.clear();
    for (const EditRow &row : m_services->rows()) {
        // A row that holds nothing but a customer is not a service yet.
        if (row.origin < 0 && row.cells[0].isEmpty() && row.cells[1].isEmpty())
            continue;
        Service service =
            origin(m_draft.services, row, Service{ServiceId::create(), {}, {}, organisation.id, {}, {}, {}, false, 0});
        service.name = row.cells[0];
        service.category = row.cells[1];
        service.customer = OrganisationId::parse(row.cells[2]);
        draft.services.push_back(std::move(service));
    }
    readDependencies(draft, problems);
    organisation.contacts.clear();
    for (const EditRow &row : m_contacts->rows())
        organisation.contacts.push_back({row.cells[0], row.cells[1], row.cells[2], row.cells[3]});
    organisation.certificates.clear();
    for (const EditRow &row : m_certificates->rows()) {
        const auto expires = dateInput(row.cells[2]);
        if (!expires && !row.cells[2].isEmpty())
            problems.push_back({ErrorCode::InvalidInput,
                tr("“%1” is not a date such as %2.").arg(row.cells[2], inputText(QDate(2027, 4, 30))),
                m_certificates->table()->objectName(), {}});
        organisation.certificates.push_back({row.cells[0], row.cells[1], expires});
    }
}

void SupplierForm::readDependencies(SupplierDraft &draft, Problems &problems) const
{
    for (Service &service : draft.services)
        service.dependencies.clear();
    for (const EditRow &row : m_dependencies->rows()) {
        const auto on = ServiceId::parse(row.cells[1]);
        if (row.cells[0].isEmpty() || !on) {
            problems.push_back({ErrorCode::InvalidInput, tr("A dependency names a service and what it depends on."),
                m_dependencies->table()->objectName(), {}});
            continue;
        }
        for (Service &service : draft.services) // that of a service taken out above goes with it
            if (service.id.text() == row.cells[0])
                service.dependencies.push_back({*on, row.cells[2]});
    }
}

void SupplierForm::restore(const QJsonObject &snapshot)
{
    m_filling = true;
    applySnapshot(*this, snapshot);
    tellNewServices();
    m_filling = false;
    Q_EMIT edited();
}

void SupplierForm::focusName() { m_name->setFocus(Qt::OtherFocusReason); }

} // namespace kept
