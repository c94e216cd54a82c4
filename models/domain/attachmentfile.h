// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/agreementparts.h"
#include "models/domain/result.h"

namespace kept {

/// The largest file that a workbook takes, in bytes.
inline constexpr std::int64_t largestAttachment = 32 * 1000 * 1000;

/// SHA-256 in 64 lower-case hexadecimal digits.
[[nodiscard]] QString sha256Of(const QByteArray &bytes);
/// A name that every system can store and show: no folder, no control or direction marks, nothing that Windows refuses,
/// at most 120 characters with its ending kept; "file" when nothing is left. A safe name stays as it is.
[[nodiscard]] QString safeFileName(const QString &name);
/// The record of a file with its safe name, media type and hash. Errors: empty, or over largestAttachment.
[[nodiscard]] Result<Attachment> describeAttachment(
    const QString &fileName, const QByteArray &bytes, const QString &title, const QDate &added);
/// Whether the file may be handed to the system's program for it: documents, pictures and plain text by name and by
/// content, never what can run or script.
[[nodiscard]] bool mayBeViewed(const Attachment &attachment, const QByteArray &bytes);

} // namespace kept
