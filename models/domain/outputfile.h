// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QStringList>

namespace kept {

/// Whether the folder in which the file is to be made exists.
[[nodiscard]] Result<void> checkFolder(const QString &path);
/// Whether a report, an export or any other output may be written to the path, replacing what is there. Refused: a
/// folder that does not exist, a workbook (by its ending, by the lock or the log beside it, or by what the file holds)
/// and a file of `inputs`, which the output is made from. A workbook that this process has open is not opened a second
/// time to find out: closing it would give up the system's locks on it.
[[nodiscard]] Result<void> checkOutput(const QString &path, const QStringList &inputs = {});

} // namespace kept
