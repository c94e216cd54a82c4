// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/importpreview.h"
#include "models/tables/rowsmodel.h"

namespace kept {

/// Rows of a file that cannot be taken as they stand.
class ProblemsModel : public RowsModel<RowProblem> {
    Q_OBJECT

public:
    using RowsModel::RowsModel;

protected:
    [[nodiscard]] QStringList titles() const override;
    [[nodiscard]] QString text(const RowProblem &row, int column) const override;
    [[nodiscard]] bool isNumber(int column) const override;
};

} // namespace kept
