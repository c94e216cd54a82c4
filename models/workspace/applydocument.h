// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/document.h"
#include "models/workspace/workspace.h"

namespace kept {

/// The file that a document was read from.
struct DocumentFile {
    QString name; ///< with or without its folder, which is not kept
    QString hash; ///< SHA-256 of its bytes, lower-case hex
};
[[nodiscard]] DocumentFile documentFile(const QString &fileName, const QByteArray &bytes);

/// How many records a document added and changed.
struct ApplyOutcome {
    int added = 0;
    int changed = 0;
    int same = 0;
    /// What the workbook says of approvals by a second person, where the document says otherwise; it stays as it is.
    std::optional<bool> otherFourEyes{};
    int takenOver = 0; ///< steps of lives and approvals of exclusions that were marked as taken over from the file
};
/// Takes the document's records into the workbook in one transaction; records that are the same are left alone. What a
/// form may not do, a file may not either: steps of a life, signed versions and claims are kept and only added to, an
/// approved exclusion has evidence and two people, a sealed review its fingerprint. The place of an error names the
/// record and the field, "agreements[0] (SH-2024-017), life[2]".
///
/// The workbook did not see the decisions that a file tells of: each step of a life and each approval of an exclusion
/// that it brings is marked with `file`, but for the approval of a waiting exclusion by the one who acts. Marks that it
/// brings from another workbook stay before that one. Without `file` nothing is marked: records of the program itself.
[[nodiscard]] Result<ApplyOutcome> applyDocument(
    Workspace &workspace, const Document &document, const std::optional<DocumentFile> &file = std::nullopt);
/// All business records of the workbook as a document, with the bytes of attachments and whether its approvals need a
/// second person (measurements are exported as CSV, not here).
[[nodiscard]] Result<Document> exportDocument(const Database &database);
/// The same without the bytes, for looking records up.
[[nodiscard]] Result<Document> recordsAsDocument(const Database &database);

} // namespace kept
