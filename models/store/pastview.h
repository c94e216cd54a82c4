// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/audittrail.h"

namespace kept {

/// The workbook as it was after an entry of its audit trail.
struct PastView {
    std::unique_ptr<Database> database; ///< a connection of its own that only reads
    /// Whether every record is proved to be the one of that time by the digest of its entry; not so where personal
    /// values were erased since.
    bool isProved = true;
};

/// Takes back what later entries say of records, imports and declarations of coverage, in tables of the connection
/// alone; the file stays as it is. Loading and judging work on it as on any workbook.
[[nodiscard]] Result<PastView> viewAfter(const Database &database, std::int64_t sequence);

/// The record's JSON before the changes of one entry (as readableChanges() gives its fields).
[[nodiscard]] QJsonObject takenBack(const QJsonObject &after, const QJsonArray &fields);

} // namespace kept
