// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/measurements.h"
#include "models/tables/rowsmodel.h"

namespace kept {

/// "Tickets", "Outages", …
[[nodiscard]] QString measurementKindWord(MeasurementKind kind);

/// Asks whether the import is to be withdrawn, with what then no longer counts.
[[nodiscard]] QString withdrawalQuestion(const ImportEntry &entry);

/// The imports of a workbook, as the store lists them.
class ImportsModel : public RowsModel<ImportEntry> {
    Q_OBJECT

public:
    using RowsModel::RowsModel;

protected:
    [[nodiscard]] QStringList titles() const override;
    [[nodiscard]] QString text(const ImportEntry &row, int column) const override;
    [[nodiscard]] bool isNumber(int column) const override;
};

} // namespace kept
