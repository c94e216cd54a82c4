// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/importassistantnames.h"

#include "ui/look/metrics.h"
#include "ui/pages/importassistantcolumns.h"
#include "ui/widgets/card.h"
#include "ui/widgets/elidedlabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>
#include <set>

namespace kept {

namespace {

const QString newService = QStringLiteral("\x01"); // no id and no word of a file is this

const QString leftOut = QStringLiteral("\x02");
const QString serviceField = QStringLiteral("service");

} // namespace

ImportNames::ImportNames(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_card = new Card({}, {}, this);
    m_area = new QScrollArea(m_card);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setBackgroundRole(QPalette::Base);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_card->addWidget(m_area);
    auto *bar = new QHBoxLayout;
    m_apply = new QPushButton(tr("&Match and check again"), m_card);
    m_apply->setObjectName(QStringLiteral("applyMatches"));
    m_gap = textLabel({}, Type::Body, true);
    m_gap->setObjectName(QStringLiteral("matchGap"));
    bar->addWidget(m_apply);
    bar->addWidget(m_gap, 1);
    m_card->body()->addLayout(bar);
    layout->addWidget(m_card);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_apply, &QPushButton::clicked, this, &ImportNames::apply);
}

void ImportNames::start(std::vector<Service> services, std::vector<Organisation> organisations)
{
    m_services = std::move(services);
    m_organisations = std::move(organisations);
    m_newProviders.clear();
    m_matches.clear();
}

void ImportNames::setParsed(const ParsedFile &parsed, const Mapping &mapping)
{
    m_mapping = mapping;
    remember(parsed);
    build();
}

void ImportNames::remember(const ParsedFile &parsed)
{
    const std::vector<UnknownValue> values = unknownValues(parsed);
    const auto find = [&](const UnknownValue &value) {
        return std::find_if(m_matches.begin(), m_matches.end(), [&](const Match &match) {
            return match.unknown.field == value.field && match.unknown.value == value.value;
        });
    };
    std::erase_if(m_matches, [](const Match &match) { return match.choice.isEmpty(); });
    m_unknown = !values.empty();
    for (const UnknownValue &value : values) {
        if (const auto known = find(value); known != m_matches.end()) {
            known->unknown.rows = value.rows;
            continue;
        }
        Match match;
        match.unknown = value;
        match.name = value.value;
        m_matches.push_back(std::move(match));
    }
    for (Match &match : m_matches) {
        if (match.choice.isEmpty())
            match.lines.clear();
        for (const RowProblem &problem : parsed.problems)
            if (problem.unknownField == match.unknown.field && problem.unknownValue == match.unknown.value)
                match.lines.push_back(problem.line);
    }
}

bool ImportNames::isAnythingUnknown() const { return m_unknown; }

void ImportNames::build()
{
    setVisible(!m_matches.empty());
    auto *form = new QWidget(m_area);
    form->setBackgroundRole(QPalette::Base);
    auto *grid = new QGridLayout(form);
    grid->setContentsMargins(0, 0, metrics().half(), 0);
    grid->setHorizontalSpacing(metrics().gap());
    grid->setVerticalSpacing(metrics().half());
    grid->setColumnMinimumWidth(2, metrics().px(240));
    grid->setColumnStretch(3, 1);
    grid->setColumnStretch(4, 1);
    std::int64_t rows = 0;
    for (std::size_t i = 0; i < m_matches.size(); ++i) {
        addRow(grid, i);
        if (m_matches[i].choice.isEmpty())
            rows += m_matches[i].unknown.rows;
    }
    m_area->setWidget(form);
    m_area->setFixedHeight(qMin(form->sizeHint().height(), metrics().px(160)));
    m_card->setTitle(m_unknown ? tr("Names that the workbook does not know") : tr("Names that were matched"));
    m_card->setNote(m_unknown
            ? tr("%n row(s) cannot be taken until their names are matched", nullptr, static_cast<int>(rows))
            : tr("remembered with the import, so that the next file is read without asking"));
    m_gap->clear();
}

QStringList ImportNames::knownWords(const QString &field) const
{
    if (field == QStringLiteral("status"))
        return {QStringLiteral("open"), QStringLiteral("pending"), QStringLiteral("resolved"), QStringLiteral("closed"),
            QStringLiteral("cancelled")};
    QStringList words = m_mapping.fields.value(field).values.values();
    words.sort();
    words.removeDuplicates();
    return words;
}

QComboBox *ImportNames::choiceOf(const Match &match)
{
    auto *combo = new QComboBox;
    combo->setObjectName(QStringLiteral("match_") + match.unknown.value);
    combo->setAccessibleName(tr("Match “%1” with").arg(match.unknown.value));
    combo->addItem(tr("not matched yet"), QString());
    if (match.unknown.field == serviceField) {
        for (const Service &service : m_services)
            if (!service.archived)
                combo->addItem(service.name, service.id.text());
        combo->addItem(tr("New service…"), newService);
    } else {
        for (const QString &word : knownWords(match.unknown.field))
            combo->addItem(word, word);
        if (combo->findData(match.unknown.value) < 0 && match.unknown.field != QStringLiteral("status"))
            combo->addItem(tr("“%1”, as it stands").arg(match.unknown.value), match.unknown.value);
    }
    combo->addItem(tr("Leave these rows out"), leftOut);
    combo->setCurrentIndex(qMax(0, combo->findData(match.choice)));
    return combo;
}

void ImportNames::addRow(QGridLayout *grid, std::size_t at)
{
    Match &match = m_matches[at];
    const int row = grid->rowCount();
    match.combo = choiceOf(match);
    QLabel *value = textLabel(match.unknown.value, Type::BodyStrong);
    value->setBuddy(match.combo);
    const QString field = measurementFieldWord(match.unknown.field);
    grid->addWidget(value, row, 0);
    grid->addWidget(textLabel(tr("%1, %n row(s)", "field and count", static_cast<int>(match.unknown.rows)).arg(field),
                        Type::Body, true),
        row, 1);
    grid->addWidget(match.combo, row, 2);
    if (match.unknown.field == serviceField)
        addNewService(grid, at, row);
    connect(match.combo, &QComboBox::currentIndexChanged, this, [this, at] {
        takeInput();
        showNewService(m_matches[at]);
    });
}

void ImportNames::addNewService(QGridLayout *grid, std::size_t at, int row)
{
    Match &match = m_matches[at];
    match.nameEdit = new QLineEdit(match.name);
    match.nameEdit->setObjectName(QStringLiteral("newName_") + match.unknown.value);
    match.nameEdit->setAccessibleName(tr("Name of the new service"));
    match.nameEdit->setPlaceholderText(tr("Name of the new service"));
    match.providerEdit = new QComboBox;
    match.providerEdit->setObjectName(QStringLiteral("newProvider_") + match.unknown.value);
    match.providerEdit->setAccessibleName(tr("Provider of the new service"));
    match.providerEdit->setEditable(true);
    match.providerEdit->setInsertPolicy(QComboBox::NoInsert);
    for (const Organisation &organisation : m_organisations)
        if (!organisation.archived)
            match.providerEdit->addItem(organisation.name);
    match.providerEdit->lineEdit()->setPlaceholderText(tr("Provider: choose one or type a new name"));
    match.providerEdit->setCurrentIndex(-1);
    match.providerEdit->setEditText(match.provider);
    grid->addWidget(match.nameEdit, row, 3);
    grid->addWidget(match.providerEdit, row, 4);
    connect(match.nameEdit, &QLineEdit::returnPressed, this, &ImportNames::apply);
    connect(match.providerEdit->lineEdit(), &QLineEdit::returnPressed, this, &ImportNames::apply);
    showNewService(match);
}

void ImportNames::showNewService(const Match &match)
{
    if (!match.nameEdit)
        return;
    match.nameEdit->setVisible(match.choice == newService);
    match.providerEdit->setVisible(match.choice == newService);
}

void ImportNames::takeInput()
{
    for (Match &match : m_matches) {
        match.choice = match.combo->currentData().toString();
        if (!match.nameEdit)
            continue;
        match.name = match.nameEdit->text().trimmed();
        match.provider = match.providerEdit->currentText().trimmed();
    }
}

QString ImportNames::firstGap()
{
    for (const Match &match : m_matches) {
        if (match.choice != newService)
            continue;
        const bool known = std::any_of(
            m_services.begin(), m_services.end(), [&](const Service &each) { return each.name == match.name; });
        if (match.name.isEmpty() || known) {
            match.nameEdit->setFocus();
            return known
                ? tr("The workbook has a service called “%1” already: choose it, or give another name.").arg(match.name)
                : tr("Enter the name of the new service.");
        }
        if (match.provider.isEmpty()) {
            match.providerEdit->setFocus();
            return tr("Choose who provides “%1”, or type the name of a new supplier.").arg(match.name);
        }
    }
    return {};
}

void ImportNames::apply()
{
    takeInput();
    const QString gap = firstGap();
    m_gap->setText(gap);
    if (!gap.isEmpty())
        return;
    for (const Match &match : m_matches) {
        const bool known = std::any_of(m_organisations.begin(), m_organisations.end(),
            [&](const Organisation &each) { return each.name == match.provider; });
        const bool asked = std::any_of(m_newProviders.begin(), m_newProviders.end(),
            [&](const auto &each) { return each.first == match.provider; });
        if (match.choice == newService && !known && !asked)
            m_newProviders.emplace_back(match.provider, OrganisationId::create());
    }
    Q_EMIT matchesChanged();
}

OrganisationId ImportNames::providerOf(const QString &name, ImportDecisions &decisions) const
{
    for (const Organisation &each : m_organisations)
        if (each.name == name)
            return each.id;
    const auto made = std::find_if(
        m_newProviders.begin(), m_newProviders.end(), [&](const auto &each) { return each.first == name; });
    const auto known = std::any_of(decisions.organisations.begin(), decisions.organisations.end(),
        [&](const Organisation &each) { return each.id == made->second; });
    if (!known) {
        decisions.organisations.push_back({made->second, name, {}, false, {}, {}, {}, {}, {}, Criticality::Medium,
            std::nullopt, {}, {}, {}, {}, false, 0});
    }
    return made->second;
}

Service &ImportNames::serviceOf(const Match &match, ImportDecisions &decisions) const
{
    const auto named = [&](const Service &each) {
        return match.choice == newService ? each.revision == 0 && each.name == match.name
                                          : each.id.text() == match.choice;
    };
    const auto decided = std::find_if(decisions.services.begin(), decisions.services.end(), named);
    if (decided != decisions.services.end())
        return *decided;
    if (match.choice == newService)
        return decisions.services.emplace_back(
            Service{match.made, match.name, {}, providerOf(match.provider, decisions), std::nullopt, {}, {}, false, 0});
    return decisions.services.emplace_back(*std::find_if(m_services.begin(), m_services.end(), named));
}

ImportDecisions ImportNames::decisions() const
{
    ImportDecisions decisions;
    for (const Match &match : m_matches) {
        if (match.choice == leftOut)
            for (const std::int64_t line : match.lines)
                decisions.rows.leftOut.push_back(line);
        if (match.unknown.field != serviceField || match.choice.isEmpty() || match.choice == leftOut)
            continue;
        Service &service = serviceOf(match, decisions);
        if (match.unknown.value != service.name)
            service.sourceNames += match.unknown.value;
    }
    return decisions;
}

Mapping ImportNames::matched(Mapping mapping) const
{
    for (const Match &match : m_matches)
        if (match.unknown.field != serviceField && !match.choice.isEmpty() && match.choice != leftOut)
            mapping.fields[match.unknown.field].values.insert(match.unknown.value, match.choice);
    return mapping;
}

void ImportNames::focusFirst()
{
    const auto open =
        std::find_if(m_matches.begin(), m_matches.end(), [](const Match &match) { return match.choice.isEmpty(); });
    if (open != m_matches.end())
        open->combo->setFocus();
}

} // namespace kept
