// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/display.h"
#include "ui/pages/agreementsections.h"
#include "ui/pages/creditinput.h"
#include "ui/pages/edittable.h"

#include <QTableWidget>

#include <algorithm>
#include <numeric>

namespace kept {

ChargesSection::ChargesSection(QWidget *parent) : AgreementSection(tr("Charges"), tr("net of tax"), parent)
{
    m_charges = new EditTable(QStringLiteral("charges"), tr("Charges"), tr("Add charge"),
        {{tr("Charge"), 120, false, {}}, {tr("Service"), 128, false, {{QString(), QString()}}},
            {tr("Amount"), 92, true, {}}, {tr("Currency"), 72, false, {}}, {tr("Months"), 64, true, {}},
            {tr("From"), 92, false, {}, DateRole::Start}, {tr("To"), 92, false, {}, DateRole::End}},
        this);
    // Before the edit is taken, so that both tables speak of the same charges.
    connect(m_charges, &EditTable::edited, this, &ChargesSection::followCharges);
    addTable(m_charges);
    m_indexation = new EditTable(QStringLiteral("indexation"), tr("How charges may be raised"), tr("Add indexation"),
        {{tr("Charge"), 120, false, {{QString(), QString()}}}, {tr("Index"), 152, false, {}},
            {tr("Raised by %"), 80, true, {}}, {tr("At most %"), 80, true, {}},
            {tr("First on"), 92, false, {}, DateRole::Start}, {tr("Every … months"), 104, true, {}}},
        this);
    m_indexation->setUnordered();
    addTable(m_indexation, tr("How charges may be raised"));
}

QStringList ChargesSection::labelsOf(const QStringList &names)
{
    QStringList labels;
    for (const QString &name : names) {
        QString label = name.isEmpty() ? tr("(without a name)") : name;
        for (int number = 2; labels.contains(label); ++number)
            label = tr("%1 (%2)", "the second charge of a name").arg(name, QString::number(number));
        labels << label;
    }
    return labels;
}

QStringList ChargesSection::chargeLabels() const
{
    QStringList names;
    for (const EditRow &row : m_charges->rows())
        names << row.cells[0];
    return labelsOf(names);
}

/// Where each of the charges that were known stands now; they stand where they stood unless they were only moved.
std::vector<qsizetype> ChargesSection::placesOf(const std::vector<EditRow> &charges) const
{
    std::vector<qsizetype> places;
    for (const EditRow &known : m_known)
        for (qsizetype at = 0; at < static_cast<qsizetype>(charges.size()); ++at)
            if (charges[static_cast<std::size_t>(at)].cells == known.cells
                && std::find(places.begin(), places.end(), at) == places.end()) {
                places.push_back(at);
                break;
            }
    if (places.size() != m_known.size() || places.size() != charges.size()) {
        places.resize(m_known.size());
        std::iota(places.begin(), places.end(), 0);
    }
    return places;
}

/// A charge that is renamed or moved keeps its indexation; one that is removed takes it along.
void ChargesSection::followCharges()
{
    const std::vector<EditRow> charges = m_charges->rows();
    const std::vector<qsizetype> places = placesOf(charges);
    const bool moved = !std::is_sorted(places.begin(), places.end());
    m_known = charges;
    const QStringList labels = chargeLabels();
    if (labels == m_labels && !moved)
        return;
    std::vector<EditRow> rows;
    for (EditRow row : m_indexation->rows()) {
        const auto before = m_labels.indexOf(row.cells[0]);
        if (labels.size() == m_labels.size() && before >= 0)
            row.cells[0] = labels[places[static_cast<std::size_t>(before)]];
        if (row.cells[0].isEmpty() || labels.contains(row.cells[0]))
            rows.push_back(row);
    }
    m_labels = labels;
    std::vector<std::pair<QString, QString>> choices;
    for (const QString &label : labels)
        choices.emplace_back(label, label);
    m_indexation->setChoices(0, choices.empty() ? std::vector{std::pair(QString(), QString())} : choices);
    m_indexation->setRows(rows);
}

void ChargesSection::load(const Agreement &agreement, const Portfolio &portfolio)
{
    std::vector<std::pair<QString, QString>> services{{QString(), tr("whole agreement")}};
    for (const Service &service : portfolio.services)
        if (service.provider == agreement.provider)
            services.emplace_back(service.id.text(), service.name);
    m_charges->setChoices(1, services);
    const std::vector<Charge> &charges = agreement.latest().content.charges;
    std::vector<EditRow> rows;
    for (const Charge &charge : charges)
        rows.push_back({static_cast<int>(rows.size()),
            {charge.name, charge.service ? charge.service->text() : QString(), displayAmount(charge.amount),
                charge.amount.currency().code(), QString::number(charge.billingMonths), inputText(charge.from),
                charge.to ? inputText(*charge.to) : QString()}});
    m_charges->setRows(rows);
    m_indexation->setRows({});
    followCharges();
    showIndexations(charges);
}

void ChargesSection::showIndexations(const std::vector<Charge> &charges)
{
    const auto percent = [](const std::optional<Share> &share) {
        return share ? inputText(share->toPercent()) : QString();
    };
    std::vector<EditRow> rows;
    for (std::size_t i = 0; i < charges.size(); ++i)
        if (const auto &each = charges[i].indexation)
            rows.push_back({static_cast<int>(i),
                {m_labels.value(static_cast<int>(i)), each->index, percent(each->share), percent(each->cap),
                    inputText(each->first), QString::number(each->everyMonths)}});
    m_indexation->setRows(rows);
}

void ChargesSection::store(Agreement &agreement, Problems &problems) const
{
    AgreementContent &content = agreement.latest().content;
    std::vector<Charge> charges;
    const QStringList labels = chargeLabels();
    QStringList read; // of those that are among `charges`
    qsizetype at = -1;
    for (const EditRow &row : m_charges->rows()) {
        ++at;
        const QString currency = row.cells[3].isEmpty() ? usualCurrency(content) : row.cells[3];
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
            // Nothing is saved while it cannot be read.
            if (row.origin < 0 || static_cast<std::size_t>(row.origin) >= content.charges.size())
                continue;
            charges.push_back(content.charges[static_cast<std::size_t>(row.origin)]);
            read << labels[at];
            continue;
        }
        charges.push_back({ServiceId::parse(row.cells[1]), row.cells[0], *amount, months, *from, to, {}});
        read << labels[at];
    }
    storeIndexations(charges, read, problems);
    content.charges = std::move(charges);
}

std::optional<Indexation> ChargesSection::indexationIn(const EditRow &row) const
{
    const auto share = [](const QString &text) -> std::optional<std::optional<Share>> {
        if (text.isEmpty())
            return std::optional<Share>();
        const auto percent = decimalInput(text);
        const auto read = percent ? Share::parsePercent(percent->toText()) : Result<Share>(tl::unexpected(Error{}));
        return read ? std::optional(std::optional(*read)) : std::nullopt;
    };
    const auto raise = share(row.cells[2]);
    const auto cap = share(row.cells[3]);
    const auto first = dateInput(row.cells[4]);
    bool whole = row.cells[5].isEmpty();
    const int months = whole ? Indexation{}.everyMonths : row.cells[5].toInt(&whole);
    if (!raise || !cap || !first || !whole)
        return std::nullopt;
    return Indexation{row.cells[1], *raise, *cap, *first, months};
}

void ChargesSection::storeIndexations(std::vector<Charge> &charges, const QStringList &labels, Problems &problems) const
{
    const auto refuse = [&](const QString &sentence) {
        problems.push_back({ErrorCode::InvalidInput, sentence, m_indexation->table()->objectName(), {}});
    };
    for (Charge &charge : charges)
        charge.indexation.reset();
    for (const EditRow &row : m_indexation->rows()) {
        const auto at = labels.indexOf(row.cells[0]);
        const auto indexation = indexationIn(row);
        if (at < 0)
            refuse(tr("An indexation does not say which charge it raises."));
        else if (!indexation)
            refuse(
                tr("The indexation of “%1” needs a first day, and numbers for shares and months.").arg(row.cells[0]));
        else if (charges[static_cast<std::size_t>(at)].indexation)
            refuse(tr("The charge “%1” has two indexations.").arg(row.cells[0]));
        else
            charges[static_cast<std::size_t>(at)].indexation = *indexation;
    }
}

} // namespace kept
