// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/supplierstablemodel.h"

#include "models/domain/display.h"
#include "models/domain/displaylocale.h"
#include "models/evaluation/overview.h"
#include "models/tables/recordwords.h"

namespace kept {

namespace {

constexpr int columns = 6;

bool isParty(const Agreement &agreement, const OrganisationId &id)
{
    return !agreement.archived && (agreement.provider == id || agreement.customer == id);
}

std::optional<Status> standingOf(const Portfolio &portfolio, const Period &period, const OrganisationId &id)
{
    std::optional<Status> worst;
    for (const LevelStanding &level : standingsIn(portfolio, period, id))
        worst = worst ? worse(*worst, level.status) : level.status;
    return worst;
}

} // namespace

SuppliersTableModel::SuppliersTableModel(QObject *parent) : QAbstractTableModel(parent) { }

void SuppliersTableModel::setPortfolio(std::shared_ptr<const Portfolio> portfolio, const Period &period, bool archived)
{
    beginResetModel();
    m_rows.clear();
    for (const Organisation &organisation : portfolio->organisations) {
        if (organisation.archived && !archived)
            continue;
        const auto agreements = std::count_if(portfolio->agreements.begin(), portfolio->agreements.end(),
            [&](const Agreement &agreement) { return isParty(agreement, organisation.id); });
        m_rows.push_back({organisation, static_cast<int>(agreements), standingOf(*portfolio, period, organisation.id)});
    }
    endResetModel();
}

int SuppliersTableModel::rowOf(const OrganisationId &id) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.organisation.id == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int SuppliersTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SuppliersTableModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : columns; }

QVariant SuppliersTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(static_cast<std::size_t>(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::TextAlignmentRole:
        if (index.column() == SpendColumn || index.column() == AgreementsColumn)
            return int(Qt::AlignRight | Qt::AlignVCenter);
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    case IdRole:
        return row.organisation.id.text();
    case StatusRole:
        return index.column() == StandingColumn && row.standing ? QVariant(static_cast<int>(*row.standing))
                                                                : QVariant();
    case SortRole:
        return sortValue(row, index.column());
    default:
        return {};
    }
}

QString SuppliersTableModel::text(const Row &row, int column) const
{
    const Organisation &organisation = row.organisation;
    switch (column) {
    case NameColumn:
        return organisation.archived ? tr("%1 (archived)").arg(organisation.name) : organisation.name;
    case CategoryColumn:
        return organisation.internal && organisation.category.isEmpty() ? tr("internal department")
                                                                        : organisation.category;
    case CriticalityColumn:
        return criticalityWord(organisation.criticality);
    case SpendColumn:
        return organisation.spendPerYear ? displayMoney(*organisation.spendPerYear) : QString();
    case AgreementsColumn:
        return displayLocale().toString(row.agreements);
    case StandingColumn:
        return row.standing ? statusWord(*row.standing) : QString();
    default:
        return {};
    }
}

QVariant SuppliersTableModel::sortValue(const Row &row, int column) const
{
    switch (column) {
    case CriticalityColumn:
        return static_cast<int>(row.organisation.criticality);
    case SpendColumn:
        return row.organisation.spendPerYear ? static_cast<qlonglong>(row.organisation.spendPerYear->minor()) : -1;
    case AgreementsColumn:
        return row.agreements;
    case StandingColumn:
        return row.standing ? severityRank(*row.standing) : 100;
    default:
        return text(row, column);
    }
}

QVariant SuppliersTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == SpendColumn || section == AgreementsColumn ? Qt::AlignRight : Qt::AlignLeft)
            | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name");
    case CategoryColumn:
        return tr("Category");
    case CriticalityColumn:
        return tr("Criticality");
    case SpendColumn:
        return tr("Spend a year");
    case AgreementsColumn:
        return tr("Agreements");
    case StandingColumn:
        return tr("Standing");
    default:
        return {};
    }
}

} // namespace kept
