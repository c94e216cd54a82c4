// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/portfolio.h"

#include <QAbstractTableModel>

#include <memory>

namespace kept {

/// Suppliers, customers and departments, one a row, with the worst status of their service levels in a period.
class SuppliersTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { NameColumn, CategoryColumn, CriticalityColumn, SpendColumn, AgreementsColumn, StandingColumn };
    enum Role {
        IdRole = Qt::UserRole + 1, ///< text of the OrganisationId
        StatusRole, ///< int(Status) in the last column; invalid where nothing was judged
        SortRole
    };

    explicit SuppliersTableModel(QObject *parent = nullptr);
    /// Archived organisations are left out unless asked for.
    void setPortfolio(std::shared_ptr<const Portfolio> portfolio, const Period &period, bool archived = false);
    /// The row of the organisation, or -1.
    [[nodiscard]] int rowOf(const OrganisationId &id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        Organisation organisation;
        int agreements = 0; ///< in which it provides or receives
        std::optional<Status> standing;
    };
    [[nodiscard]] QString text(const Row &row, int column) const;
    [[nodiscard]] QVariant sortValue(const Row &row, int column) const;

    std::vector<Row> m_rows;
};

} // namespace kept
