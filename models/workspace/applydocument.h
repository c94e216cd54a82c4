// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/document.h"
#include "models/workspace/workspace.h"

namespace kept {

/// How many records a document added and changed.
struct ApplyOutcome {
    int added = 0;
    int changed = 0;
    int same = 0;
};
/// Takes the document's records into the workbook in one transaction; records that are the same are left alone.
[[nodiscard]] Result<ApplyOutcome> applyDocument(Workspace &workspace, const Document &document);
/// All business records of the workbook as a document (measurements are exported as CSV, not here).
[[nodiscard]] Result<Document> exportDocument(const Database &database);

} // namespace kept
