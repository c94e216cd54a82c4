// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/agreement.h"
#include "models/store/transaction.h"

namespace kept {

// The bytes of attachments, kept once under their SHA-256. Agreements name them (Agreement::attachments), and the audit
// entry of the agreement holds the hash, so the chain speaks for the bytes as well.

/// The bytes with this hash; NotFound, or Damaged when they do not have it any more.
[[nodiscard]] Result<QByteArray> attachmentBytes(const Database &database, const QString &sha256);
/// Keeps the bytes, unless the workbook has them already; gives their hash. The agreement that names them is saved in
/// the same transaction.
[[nodiscard]] Result<QString> saveAttachmentBytes(Transaction &transaction, const QByteArray &bytes);
/// Whether the workbook holds the bytes of every attachment, in the size that it says; the place of an error is
/// "attachments[0]".
[[nodiscard]] Result<void> checkAttachments(const Database &database, const std::vector<Attachment> &attachments);
/// Whether every name is a file name that safeFileName() leaves as it is; the place is "attachments[0].name".
[[nodiscard]] Result<void> checkAttachmentNames(const std::vector<Attachment> &attachments);

} // namespace kept
