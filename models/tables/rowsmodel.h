// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QStringList>

#include <vector>

namespace kept {

/// A table over a vector of values: a subclass names the columns and gives the text of a cell.
template <typename Row>
class RowsModel : public QAbstractTableModel {
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<Row> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    /// The value behind the index; null for an invalid one.
    [[nodiscard]] const Row *row(const QModelIndex &index) const
    {
        const auto at = static_cast<std::size_t>(index.row());
        return index.isValid() && at < m_rows.size() ? &m_rows[at] : nullptr;
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(titles().size());
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override
    {
        const Row *value = row(index);
        if (!value)
            return {};
        if (role == Qt::DisplayRole)
            return text(*value, index.column());
        if (role == Qt::ToolTipRole)
            return tip(*value, index.column());
        if (role == Qt::AccessibleTextRole)
            return QStringLiteral("%1: %2").arg(titles().value(index.column()), text(*value, index.column()));
        if (role == Qt::TextAlignmentRole && isNumber(index.column()))
            return QVariant(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    }
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override
    {
        if (orientation != Qt::Horizontal)
            return {};
        if (role == Qt::TextAlignmentRole)
            return QVariant((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        return role == Qt::DisplayRole ? QVariant(titles().value(section)) : QVariant();
    }

protected:
    [[nodiscard]] virtual QStringList titles() const = 0;
    [[nodiscard]] virtual QString text(const Row &row, int column) const = 0;
    /// The tooltip; text() unless more is to be said.
    [[nodiscard]] virtual QString tip(const Row &row, int column) const { return text(row, column); }
    /// Columns of numbers are written at the right.
    [[nodiscard]] virtual bool isNumber(int column) const = 0;

private:
    std::vector<Row> m_rows;
};

} // namespace kept
