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
/// Takes the document's records into the workbook in one transaction; records that are the same are left alone. What a
/// form may not do, a file may not either: steps of a life, signed versions and claims are kept and only added to, an
/// approved exclusion has evidence and two people, a sealed review its fingerprint. The place of an error names the
/// record and the field, "agreements[0] (SH-2024-017), life[2]".
[[nodiscard]] Result<ApplyOutcome> applyDocument(Workspace &workspace, const Document &document);
/// All business records of the workbook as a document, with the bytes of attachments (measurements are exported as CSV,
/// not here).
[[nodiscard]] Result<Document> exportDocument(const Database &database);
/// The same without the bytes, for looking records up.
[[nodiscard]] Result<Document> recordsAsDocument(const Database &database);

} // namespace kept
