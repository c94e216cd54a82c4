// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/agreementstablemodel.h"

#include "models/domain/agreementterms.h"
#include "models/domain/display.h"
#include "models/domain/displaylocale.h"
#include "models/tables/recordwords.h"

namespace kept {

namespace {

constexpr int columns = 9;

/// The status with what awaits a second person's approval.
QString standing(const Agreement &agreement, AgreementStatus status, bool proposed)
{
    const QString word = agreementStatusWord(status);
    if (proposed)
        return AgreementsTableModel::tr("%1, amendment awaits approval").arg(word);
    if (pendingRenewal(agreement) != nullptr)
        return AgreementsTableModel::tr("%1, renewal awaits approval").arg(word);
    return word;
}

} // namespace

AgreementsTableModel::AgreementsTableModel(QObject *parent) : QAbstractTableModel(parent) { }

void AgreementsTableModel::setPortfolio(
    std::shared_ptr<const Portfolio> portfolio, const QDate &today, const std::optional<OrganisationId> &supplier)
{
    beginResetModel();
    m_rows.clear();
    for (const Agreement &agreement : portfolio->agreements)
        if (!agreement.archived && (!supplier || isObligor(agreement, *supplier)))
            m_rows.push_back(rowFor(*portfolio, agreement, today));
    endResetModel();
}

AgreementsTableModel::Row AgreementsTableModel::rowFor(
    const Portfolio &portfolio, const Agreement &agreement, const QDate &today) const
{
    const AgreementStatus status = statusOn(agreement, today);
    const auto proposed = portfolio.proposed.find(agreement.id);
    const bool isProposed = proposed != portfolio.proposed.end();
    Row row{agreement.id,
        {agreement.reference, titleOn(agreement, today), portfolio.organisationName(agreement.provider),
            portfolio.organisationName(agreement.customer), agreementKindShort(agreement.kind),
            standing(agreement, status, isProposed), {}, {}, {}},
        lastDay(agreement, today).value_or(QDate()), {}, 0, agreementKindWord(agreement.kind)};
    if (const auto score = portfolio.completeness.find(agreement.id); score != portfolio.completeness.end()) {
        row.completeness = score->second;
        row.cells[CompletenessColumn] = tr("%1 %", "a share").arg(displayLocale().toString(row.completeness));
    }
    row.cells[EndColumn] = row.end.isValid() ? displayDate(row.end) : tr("open-ended");
    findNextDate(row, agreement, status, today);
    // An amendment is never retroactive, so it is approved before the day on which it takes effect.
    if (isProposed && proposed->second > today) {
        const QDate last = proposed->second.addDays(-1);
        if (!row.next.isValid() || last < row.next) {
            row.next = last;
            row.cells[NextColumn] = tr("approve by %1").arg(displayDate(last));
        }
    }
    return row;
}

void AgreementsTableModel::findNextDate(
    Row &row, const Agreement &agreement, AgreementStatus status, const QDate &today) const
{
    const TermPlan plan = termPlan(agreement, today);
    // Once its notice date has passed, a term that renews by itself leads to the next one.
    const QDate until = row.end.isValid() ? std::max(row.end, plan.rule.start) : std::max(today, plan.rule.start);
    const auto term = termOn(plan, until);
    if (status == AgreementStatus::Expired || status == AgreementStatus::Terminated || !term)
        return;
    const auto take = [&](const std::optional<QDate> &date, const QString &sentence) {
        if (row.next.isValid() || !date || *date < today)
            return;
        row.next = *date;
        row.cells[NextColumn] = sentence.arg(displayDate(*date));
    };
    if (status != AgreementStatus::InNotice) {
        take(term->decision, tr("decide by %1"));
        take(term->lastNotice, tr("notice by %1"));
    }
    take(term->end, tr("ends %1"));
}

int AgreementsTableModel::rowOf(const AgreementId &id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.id == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int AgreementsTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AgreementsTableModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : columns; }

QVariant AgreementsTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(static_cast<std::size_t>(index.row()));
    if (role == Qt::DisplayRole)
        return row.cells.at(index.column());
    if (role == FilterRole)
        return index.column() == KindColumn ? row.cells.at(KindColumn) + u' ' + row.kind : row.cells.at(index.column());
    if (index.column() == KindColumn && (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole))
        return row.kind;
    if (role == IdRole)
        return row.id.text();
    if (role == Qt::TextAlignmentRole && index.column() == CompletenessColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != SortRole)
        return {};
    if (index.column() == CompletenessColumn)
        return row.completeness;
    if (index.column() == EndColumn)
        return row.end;
    return index.column() == NextColumn ? QVariant(row.next) : QVariant(row.cells.at(index.column()));
}

QVariant AgreementsTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole) {
        const auto side = section == CompletenessColumn ? Qt::AlignRight : Qt::AlignLeft;
        return int(side | Qt::AlignVCenter);
    }
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList titles{tr("Reference"), tr("Title"), tr("Provider"), tr("Customer"), tr("Kind"), tr("Status"),
        tr("End"), tr("Next date"), tr("Completeness")};
    return titles.value(section);
}

} // namespace kept
