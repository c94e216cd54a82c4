// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/audittrail.h"
#include "models/tables/fieldvalues.h"
#include "models/tables/rowsmodel.h"

namespace kept {

/// "2026-11-24 10:42:07 UTC", and with the offset of the writer "11:42:07 +01:00".
[[nodiscard]] QString auditTimeText(const AuditEntry &entry);
/// The action in words: "Import", "Save of a review"; the stable name for an action that has no words.
[[nodiscard]] QString auditActionWord(const QString &action);

/// The action, and of a step of a claim which claim and which step: "Step of a claim: EXAMPLE-001, Resolved in time,
/// Sep 2026, accepted".
[[nodiscard]] QString auditActionText(const AuditEntry &entry, const NameOf &nameOf);

/// Entries of the audit trail, newest first.
class AuditModel : public RowsModel<AuditEntry> {
    Q_OBJECT

public:
    using RowsModel::RowsModel;
    /// Who knows the names of records, by their ids.
    void setNames(NameOf nameOf) { m_nameOf = std::move(nameOf); }

protected:
    [[nodiscard]] QStringList titles() const override;
    [[nodiscard]] QString text(const AuditEntry &row, int column) const override;
    [[nodiscard]] bool isNumber(int column) const override;

private:
    NameOf m_nameOf;
};

} // namespace kept
