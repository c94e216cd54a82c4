// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/portfolio.h"

#include <QAbstractTableModel>

#include <memory>

namespace kept {

/// Agreements, one a row, with their status on a day and the next date that matters.
class AgreementsTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        ReferenceColumn,
        TitleColumn,
        ProviderColumn,
        CustomerColumn,
        KindColumn,
        StatusColumn,
        EndColumn,
        NextColumn,
        CompletenessColumn
    };
    enum Role {
        IdRole = Qt::UserRole + 1, ///< text of the AgreementId
        SortRole,
        FilterRole ///< what a filter looks through: the kind by its short and by its whole word
    };

    explicit AgreementsTableModel(QObject *parent = nullptr);
    void setPortfolio(
        std::shared_ptr<const Portfolio> portfolio, const QDate &today, const std::optional<OrganisationId> &supplier);
    /// The row of the agreement, or -1.
    [[nodiscard]] int rowOf(const AgreementId &id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        AgreementId id;
        QStringList cells;
        QDate end;
        QDate next;
        int completeness = 0;
        QString kind{}; ///< the whole word
    };
    void findNextDate(Row &row, const Agreement &agreement, AgreementStatus status, const QDate &today) const;
    [[nodiscard]] Row rowFor(const Portfolio &portfolio, const Agreement &agreement, const QDate &today) const;

    std::vector<Row> m_rows;
};

} // namespace kept
