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
    row->addWidget(textLabel(title, Type::Section, false, m_header));
    m_note = textLabel(note, Type::Body, true, m_header);
    row->addWidget(m_note, 1);
    m_body->addWidget(m_header);
}

void AgreementSection::explain(const Agreement &, const QDate &) { }

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

void AgreementSection::addHeaderButton(QPushButton *button) { m_header->layout()->addWidget(button); }

PartiesSection::PartiesSection(QWidget *parent) : AgreementSection(tr("Parties"), {}, parent)
{
    FormGrid *grid = addGrid(2);
    m_reference = grid->addText(tr("Reference"), QStringLiteral("reference"));
    m_name = grid->addText(tr("Title"), QStringLiteral("title"));
    m_provider = grid->addChoice(tr("Provider"), QStringLiteral("provider"));
    m_customer = grid->addChoice(tr("Customer"), QStringLiteral("customer"));
    m_kind = grid->addChoice(tr("Kind"), QStringLiteral("kind"));
    m_owner = grid->addText(tr("Owner on our side"), QStringLiteral("owner"));
    fillChoice(m_kind,
        {AgreementKind::Sla, AgreementKind::Ola, AgreementKind::UnderpinningContract, AgreementKind::TwoSided},
        agreementKindWord);
    m_signatories = new EditTable(QStringLiteral("signatories"), tr("Signatories"), tr("Add signatory"),
        {{tr("Name"), 140, false, {}}, {tr("Role"), 140, false, {}}, {tr("E-mail"), 160, false, {}},
            {tr("Telephone"), 120, false, {}}},
        this);
    addTable(m_signatories, tr("Signatories"));
}

void PartiesSection::load(const Agreement &agreement, const Portfolio &portfolio)
{
    m_reference->setText(agreement.reference);
    m_name->setText(agreement.title);
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
    std::vector<EditRow> rows;
    for (const Contact &each : agreement.latest().content.signatories)
        rows.push_back({static_cast<int>(rows.size()), {each.name, each.role, each.email, each.phone}});
    m_signatories->setRows(rows);
}

void PartiesSection::store(Agreement &agreement, Problems &) const
{
    agreement.reference = m_reference->text().trimmed();
    agreement.title = m_name->text().trimmed();
    agreement.owner = m_owner->text().trimmed();
    agreement.kind = chosen<AgreementKind>(m_kind);
    if (const auto id = OrganisationId::parse(m_provider->currentData().toString()))
        agreement.provider = *id;
    if (const auto id = OrganisationId::parse(m_customer->currentData().toString()))
        agreement.customer = *id;
    auto &signatories = agreement.latest().content.signatories;
    signatories.clear();
    for (const EditRow &row : m_signatories->rows())
        signatories.push_back({row.cells[0], row.cells[1], row.cells[2], row.cells[3]});
}

ScopeSection::ScopeSection(QWidget *parent) : AgreementSection(tr("Services in scope"), {}, parent)
{
    FormGrid *grid = addGrid(1);
    m_introduction = grid->addNotes(tr("Introduction"), QStringLiteral("introduction"));
    m_services = new QListWidget(grid);
    m_services->setFixedHeight(metrics().px(84));
    grid->addWide(tr("Services"), QStringLiteral("services"), m_services);
    m_outOfScope = grid->addNotes(tr("Out of scope"), QStringLiteral("outOfScope"));
    connect(m_services, &QListWidget::itemChanged, this, &AgreementSection::edited);
}

void ScopeSection::load(const Agreement &agreement, const Portfolio &portfolio)
{
    const AgreementContent &content = agreement.latest().content;
    m_introduction->setPlainText(content.introduction);
    m_outOfScope->setPlainText(content.outOfScope);
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
    content.introduction = m_introduction->toPlainText();
    content.outOfScope = m_outOfScope->toPlainText();
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

ChargesSection::ChargesSection(QWidget *parent) : AgreementSection(tr("Charges"), tr("net of tax"), parent)
{
    m_charges = new EditTable(QStringLiteral("charges"), tr("Charges"), tr("Add charge"),
        {{tr("Charge"), 120, false, {}}, {tr("Service"), 128, false, {{QString(), QString()}}},
            {tr("Amount"), 92, true, {}}, {tr("Currency"), 72, false, {}}, {tr("Months"), 64, true, {}},
            {tr("From"), 92, false, {}}, {tr("To"), 92, false, {}}},
        this);
    addTable(m_charges);
}

void ChargesSection::load(const Agreement &agreement, const Portfolio &portfolio)
{
    std::vector<std::pair<QString, QString>> services{{QString(), tr("whole agreement")}};
    for (const Service &service : portfolio.services)
        if (service.provider == agreement.provider)
            services.emplace_back(service.id.text(), service.name);
    m_charges->setChoices(1, services);
    std::vector<EditRow> rows;
    for (const Charge &charge : agreement.latest().content.charges)
        rows.push_back({static_cast<int>(rows.size()),
            {charge.name, charge.service ? charge.service->text() : QString(), inputText(charge.amount.amountText()),
                charge.amount.currency().code(), QString::number(charge.billingMonths), inputText(charge.from),
                charge.to ? inputText(*charge.to) : QString()}});
    m_charges->setRows(rows);
}

void ChargesSection::store(Agreement &agreement, Problems &problems) const
{
    AgreementContent &content = agreement.latest().content;
    std::vector<Charge> charges;
    for (const EditRow &row : m_charges->rows()) {
        const QString currency = row.cells[3].isEmpty() ? QStringLiteral("EUR") : row.cells[3];
        const auto amount = moneyInput(row.cells[2].isEmpty() ? QStringLiteral("0") : row.cells[2], currency);
        const auto from = row.cells[5].isEmpty() ? std::optional(content.term.start) : dateInput(row.cells[5]);
        const auto to = dateInput(row.cells[6]);
        bool whole = false;
        const int months = row.cells[4].isEmpty() ? 1 : row.cells[4].toInt(&whole);
        const bool readable = amount && from && (to || row.cells[6].isEmpty()) && (whole || row.cells[4].isEmpty());
        if (!readable) {
            problems.push_back({ErrorCode::InvalidInput,
                amount ? tr("The dates or the months of the charge “%1” cannot be read.").arg(row.cells[0])
                       : amount.error().message,
                QStringLiteral("charges.table"), {}});
            if (row.origin >= 0)
                charges.push_back(content.charges.at(static_cast<std::size_t>(row.origin)));
            continue;
        }
        charges.push_back({ServiceId::parse(row.cells[1]), row.cells[0], *amount, months, *from, to});
    }
    content.charges = std::move(charges);
}

CreditsSection::CreditsSection(QWidget *parent)
    : AgreementSection(tr("Service credits"), tr("for all service levels together"), parent)
{
    FormGrid *grid = addGrid(2);
    m_cap = grid->addNumber(tr("At most"), QStringLiteral("creditCap"), tr("% of the charges of a period"));
    m_reopening = grid->addNumber(
        tr("Records stay open"), QStringLiteral("reopeningWindowDays"), tr("days after the period ends"));
}

void CreditsSection::load(const Agreement &agreement, const Portfolio &)
{
    const AgreementContent &content = agreement.latest().content;
    m_cap->setText(content.creditCap ? inputText(content.creditCap->toPercent()) : QString());
    m_reopening->setText(QString::number(content.reopeningWindowDays));
}

void CreditsSection::store(Agreement &agreement, Problems &problems) const
{
    AgreementContent &content = agreement.latest().content;
    content.creditCap = readPercent(m_cap, problems);
    content.reopeningWindowDays = readWhole(m_reopening, problems).value_or(0);
}

} // namespace kept
