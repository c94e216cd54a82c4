// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/agreement.h"
#include "models/domain/claim.h"
#include "models/workspace/workspace.h"

namespace kept {

/// Puts a file into the workbook and among the agreement's attachments, dated today. Its content and life stay as they
/// are, so it may be a signed one. Errors: an agreement that is not saved yet, a file that cannot be read, that is
/// empty or too large, or that is attached already; a conflict.
[[nodiscard]] Result<Agreement> attachFile(
    Workspace &workspace, Agreement agreement, const QString &path, const QString &title = {});
/// Takes the attachment with the hash from the agreement's list. The bytes stay in the workbook, for the audit trail
/// speaks of them.
[[nodiscard]] Result<Agreement> detachFile(Workspace &workspace, Agreement agreement, const QString &sha256);
/// The same for a claim: the answer of the other party, the letter as it was signed. Errors: of the file, one that is
/// attached already; a conflict.
[[nodiscard]] Result<Claim> attachFile(
    Workspace &workspace, Claim claim, const QString &path, const QString &title = {});
[[nodiscard]] Result<Claim> detachFile(Workspace &workspace, Claim claim, const QString &sha256);
/// The agreement's attachment of the name, the title, the hash, or the number from 1; NotFound otherwise.
[[nodiscard]] Result<Attachment> findAttachment(const Agreement &agreement, const QString &nameOrNumber);
/// Writes the bytes of the attachment to the path, after checking their hash.
[[nodiscard]] Result<void> saveAttachment(const Database &database, const Attachment &attachment, const QString &path);
/// Puts a copy that can only be read into the folder, for a program of the system that shows it; gives its path.
/// Refused for what can run or script.
[[nodiscard]] Result<QString> copyForViewing(
    const Database &database, const Attachment &attachment, const QString &folder);

} // namespace kept
