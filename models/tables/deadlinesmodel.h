// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/deadlines.h"
#include "models/tables/rowsmodel.h"

namespace kept {

/// What is coming: when, what kind, what, and of which agreement or supplier.
class DeadlinesModel : public RowsModel<Deadline> {
    Q_OBJECT

public:
    using RowsModel::RowsModel;

protected:
    [[nodiscard]] QStringList titles() const override;
    [[nodiscard]] QString text(const Deadline &row, int column) const override;
    [[nodiscard]] QString tip(const Deadline &row, int column) const override;
    [[nodiscard]] bool isNumber(int column) const override;
};

/// The rows as text that can be sent to somebody.
[[nodiscard]] QString deadlinesText(const std::vector<Deadline> &deadlines);

} // namespace kept
