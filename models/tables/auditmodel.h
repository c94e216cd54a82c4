// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/audittrail.h"
#include "models/tables/rowsmodel.h"

namespace kept {

/// "2026-11-24 10:42:07 UTC", and with the offset of the writer "11:42:07 +01:00".
[[nodiscard]] QString auditTimeText(const AuditEntry &entry);
/// The action in words: "Import", "Save of a review"; the stable name for an action that has no words.
[[nodiscard]] QString auditActionWord(const QString &action);

/// Entries of the audit trail, newest first.
class AuditModel : public RowsModel<AuditEntry> {
    Q_OBJECT

public:
    using RowsModel::RowsModel;

protected:
    [[nodiscard]] QStringList titles() const override;
    [[nodiscard]] QString text(const AuditEntry &row, int column) const override;
    [[nodiscard]] bool isNumber(int column) const override;
};

} // namespace kept
