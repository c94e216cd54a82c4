// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QLockFile>
#include <memory>

namespace kept {

/// The canonical path of a file that is a workbook by its first bytes. Errors: no such file, a folder, not a regular
/// file, empty, not SQLite, a database of another program, shorter than it says.
[[nodiscard]] Result<QString> checkWorkbookFile(const QString &path);
/// Whether the folder of the file is on a network or in a folder that a cloud service synchronises, where other
/// machines may write behind our back.
[[nodiscard]] bool isSharedFolder(const QString &path);
/// The right to write, held by one process at a time as the file `<path>-lock`. Errors: Conflict with who, where and
/// since when; Io when the folder cannot be written. The lock of a process that is gone is cleared without a question.
[[nodiscard]] Result<std::unique_ptr<QLockFile>> lockForWriting(const QString &path);
/// Makes the file's content and its name durable.
[[nodiscard]] Result<void> syncToDisk(const QString &path);
/// Renames; `replace` lets it take the place of an existing file. Durable when it returns.
[[nodiscard]] Result<void> renameFile(const QString &from, const QString &to, bool replace);

} // namespace kept
