// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/importpreview.h"
#include "models/tables/rowsmodel.h"

namespace kept {

/// Rows of a file that cannot be taken as they stand. The value of a row can be edited where the problem is one of a
/// single cell; what the edit means is up to who listens.
class ProblemsModel : public RowsModel<RowProblem> {
    Q_OBJECT

public:
    enum Column { Line, Name, Value, Reason, Suggestion, Fate };

    using RowsModel::RowsModel;
    /// The columns of the file whose cells can be edited one by one.
    void setEditableColumns(const QStringList &columns) { m_editable = columns; }
    [[nodiscard]] bool isEditable(const RowProblem &problem) const { return m_editable.contains(problem.column); }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    /// The user entered another value for the problem's cell; the model still shows the old one.
    void edited(const kept::RowProblem &problem, const QString &value);

protected:
    [[nodiscard]] QStringList titles() const override;
    [[nodiscard]] QString text(const RowProblem &row, int column) const override;
    [[nodiscard]] bool isNumber(int column) const override;

private:
    QStringList m_editable;
};

} // namespace kept
