// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/compliancemodel.h"

#include "models/domain/display.h"
#include "models/evaluation/resultwords.h"
#include "models/evaluation/tracetext.h"

#include <algorithm>

namespace kept {

namespace {

constexpr int nameColumn = 0;
constexpr int targetColumn = 1;
constexpr int firstPeriodColumn = 2;
constexpr quintptr groupId = 0; // rows of a group carry the group's number + 1

/// The gravest of the results inside a column's period.
const ServiceLevelResult *cellOf(const std::vector<const ServiceLevelResult *> &inside)
{
    const auto worst = std::min_element(inside.begin(), inside.end(),
        [](const auto *a, const auto *b) { return severityRank(a->status) < severityRank(b->status); });
    return worst == inside.end() ? nullptr : *worst;
}

/// The sentences behind the marks of a cell, and behind what was settled.
QStringList remarksOf(
    const ServiceLevelResult &cell, const ServiceLevel &level, const std::vector<SecondLook> &looks, FigureNotes notes)
{
    QStringList remarks{secondLookWords(looks), discrepancyWords(cell)};
    if (!cell.discrepancy && isReportedOtherwise(cell, level))
        remarks << ComplianceModel::tr("The supplier reports %1.")
                       .arg(displayValue(cell.reported->toRational(), cell.unit, cell.reported->places));
    else if (!cell.discrepancy && notes.testFlag(FigureNote::Discrepancy))
        remarks << ComplianceModel::tr("Another figure of the period was reported otherwise.");
    const bool told = std::find(looks.begin(), looks.end(), SecondLook::FewRecords) != looks.end();
    if (notes.testFlag(FigureNote::FewRecords) && !told)
        remarks << ComplianceModel::tr("The verdict rests on few records.");
    if (notes.testFlag(FigureNote::Provisional))
        remarks << ComplianceModel::tr("Provisional: later records can still change it.");
    remarks.removeAll(QString());
    return remarks;
}

} // namespace

ComplianceModel::ComplianceModel(QObject *parent) : QAbstractItemModel(parent) { }

void ComplianceModel::setPortfolio(std::shared_ptr<const Portfolio> portfolio, const ComplianceFilter &filter)
{
    beginResetModel();
    m_portfolio = std::move(portfolio);
    m_filter = filter;
    m_periods.clear();
    m_groups.clear();
    const Period last = Period::containing(filter.until.last(), filter.kind);
    for (int i = filter.columns - 1; i >= 0; --i)
        m_periods.push_back(last.shifted(-i));
    std::map<QString, Group> groups;
    for (const Agreement &agreement : m_portfolio->agreements)
        addAgreement(agreement, groups);
    for (auto &[name, group] : groups)
        if (!group.rows.empty())
            m_groups.push_back(std::move(group));
    endResetModel();
}

void ComplianceModel::addAgreement(const Agreement &agreement, std::map<QString, Group> &groups) const
{
    const auto scorecard = m_portfolio->scorecards.find(agreement.id);
    if (scorecard == m_portfolio->scorecards.end())
        return;
    for (const ServiceLevelId &id : serviceLevelsOf(agreement)) {
        const ServiceLevel *level = findServiceLevel(agreement, id);
        if (!level)
            continue;
        Row row{agreement.id, titleOn(agreement, m_periods.back().last()), *level, {}, {}, {}, {}};
        for (const Period &period : m_periods)
            addCell(scorecard->second, agreement, period, row);
        const auto latest =
            std::find_if(row.cells.rbegin(), row.cells.rend(), [](const auto *cell) { return cell != nullptr; });
        if (latest == row.cells.rend())
            continue;
        row.target = displayTarget(**latest);
        const OrganisationId obligor = obligorOf(agreement, **latest);
        const QString supplier = m_portfolio->organisationName(obligor);
        if ((!m_filter.supplier || obligor == *m_filter.supplier) && accepts(row, supplier))
            groups.try_emplace(supplier, Group{supplier, {}}).first->second.rows.push_back(std::move(row));
    }
}

void ComplianceModel::addCell(const Scorecard &scorecard, const Agreement &agreement, const Period &period, Row &row)
{
    const auto inside = resultsWithin(scorecard, row.level.id, period);
    const ServiceLevelResult *cell = cellOf(inside);
    row.cells.push_back(cell);
    row.looks.push_back(cell ? secondLooks(scorecard, agreement, *cell) : std::vector<SecondLook>());
    row.notes.push_back(notesOf(inside, row.level));
    if (cell)
        row.notes.back() |= notesOf(*cell, row.looks.back(), scorecard.asOf);
}

bool ComplianceModel::accepts(const Row &row, const QString &supplier) const
{
    const ServiceLevelResult *last = row.cells.back();
    if (!m_filter.statuses.empty() && !(last && m_filter.statuses.contains(last->status)))
        return false;
    const QString text = m_filter.text.trimmed();
    return text.isEmpty() || row.level.name.contains(text, Qt::CaseInsensitive)
        || row.agreementTitle.contains(text, Qt::CaseInsensitive) || supplier.contains(text, Qt::CaseInsensitive);
}

std::map<Status, int> ComplianceModel::counts() const
{
    std::map<Status, int> counts;
    for (const Group &group : m_groups)
        for (const Row &row : group.rows)
            if (row.cells.back())
                ++counts[row.cells.back()->status];
    return counts;
}

FigureNotes ComplianceModel::notes() const
{
    FigureNotes notes;
    for (const Group &group : m_groups)
        for (const Row &row : group.rows)
            for (const FigureNotes each : row.notes)
                notes |= each;
    return notes;
}

int ComplianceModel::levelCount() const
{
    int count = 0;
    for (const Group &group : m_groups)
        count += static_cast<int>(group.rows.size());
    return count;
}

const ServiceLevelResult *ComplianceModel::result(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == groupId)
        return nullptr;
    const Row &row = m_groups[index.internalId() - 1].rows[static_cast<std::size_t>(index.row())];
    const int column = index.column() < firstPeriodColumn ? static_cast<int>(m_periods.size()) - 1
                                                          : index.column() - firstPeriodColumn;
    return row.cells[static_cast<std::size_t>(column)];
}

QModelIndex ComplianceModel::find(const AgreementId &agreement, const std::optional<ServiceLevelId> &level) const
{
    for (std::size_t g = 0; g < m_groups.size(); ++g)
        for (std::size_t r = 0; r < m_groups[g].rows.size(); ++r)
            if (const Row &row = m_groups[g].rows[r]; row.agreement == agreement && (!level || row.level.id == *level))
                return createIndex(static_cast<int>(r), columnCount() - 1, static_cast<quintptr>(g + 1));
    return {};
}

int ComplianceModel::columnOf(const Period &period) const
{
    const auto holds = std::find_if(m_periods.begin(), m_periods.end(),
        [&](const Period &each) { return each.first() <= period.first() && period.end() <= each.end(); });
    return holds == m_periods.end() ? -1 : firstPeriodColumn + static_cast<int>(holds - m_periods.begin());
}

QModelIndex ComplianceModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column < 0 || row >= rowCount(parent) || column >= columnCount(parent))
        return {};
    return parent.isValid() ? createIndex(row, column, static_cast<quintptr>(parent.row() + 1))
                            : createIndex(row, column, groupId);
}

QModelIndex ComplianceModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == groupId)
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, groupId);
}

int ComplianceModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.internalId() != groupId || parent.column() != 0)
        return 0;
    return static_cast<int>(m_groups[static_cast<std::size_t>(parent.row())].rows.size());
}

int ComplianceModel::columnCount(const QModelIndex &) const
{
    return firstPeriodColumn + static_cast<int>(m_periods.size());
}

QVariant ComplianceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (index.internalId() != groupId)
        return cellData(
            m_groups[index.internalId() - 1].rows[static_cast<std::size_t>(index.row())], index.column(), role);
    const Group &group = m_groups[static_cast<std::size_t>(index.row())];
    if (index.column() == nameColumn && (role == Qt::DisplayRole || role == Qt::AccessibleTextRole))
        return group.supplier;
    return {};
}

QString ComplianceModel::toldOf(const Row &row, std::size_t position)
{
    const ServiceLevelResult &cell = *row.cells[position];
    const QString told =
        tr("%1, %2, %3, %4", "service level, period, value, status")
            .arg(row.level.name, displayPeriod(cell.period), displayResultNumber(cell), statusCaption(cell, false));
    const QStringList remarks = remarksOf(cell, row.level, row.looks[position], row.notes[position]);
    return remarks.isEmpty() ? told : tr("%1. %2", "two sentences").arg(told, remarks.join(u' '));
}

QVariant ComplianceModel::cellData(const Row &row, int column, int role) const
{
    if (role == AgreementRole)
        return row.agreement.text();
    if (role == LevelRole)
        return row.level.id.text();
    if (role == Qt::TextAlignmentRole && column > nameColumn)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (column == nameColumn || column == targetColumn) {
        if (role == Qt::ToolTipRole)
            return row.agreementTitle;
        return role == Qt::DisplayRole ? QVariant(column == nameColumn ? row.level.name : row.target) : QVariant();
    }
    const auto position = static_cast<std::size_t>(column - firstPeriodColumn);
    const ServiceLevelResult *cell = row.cells[position];
    const QString value = cell ? displayResultNumber(*cell) : QString();
    switch (role) {
    case Qt::DisplayRole:
        return value;
    case StatusRole:
        return cell ? QVariant(static_cast<int>(cell->status)) : QVariant();
    case WordRole:
        return cell ? statusWord(cell->status) : QString();
    case CaptionRole:
        // The columns are narrow; what the mark means is told in full beside the cell.
        if (!cell)
            return QString();
        return row.notes[position].testFlag(FigureNote::LookAgain) ? markedWord(cell->status)
                                                                   : statusWord(cell->status);
    case NotesRole:
        return cell ? QVariant(static_cast<int>(row.notes[position])) : QVariant();
    case PeriodRole:
        return cell ? cell->period.toText() : QString();
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return cell ? toldOf(row, position) : QString();
    default:
        return {};
    }
}

QVariant ComplianceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment((section == nameColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    if (section == nameColumn)
        return tr("Service level");
    if (section == targetColumn)
        return tr("Target");
    return displayPeriod(m_periods[static_cast<std::size_t>(section - firstPeriodColumn)]);
}

QString markedWord(Status status) { return statusWord(status) + QStringLiteral(" (?)"); }

} // namespace kept
