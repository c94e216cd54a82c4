// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QDate>

namespace kept {

/// Makes a workbook of sample data as it would stand on the date: the same for the same date, on any machine. A file
/// that is there is replaced only if it is a sample itself that nobody has open or has worked in, and only once the new
/// one is whole. Every name in it is marked as sample.
[[nodiscard]] Result<void> makeSampleFile(const QString &path, const QDate &asOf);

} // namespace kept
