// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QJsonObject>

namespace kept {

/// Reads a file's bytes as one JSON object, strictly: UTF-8 (a byte order mark is skipped), at most so many
/// MiB, nested at most 64 deep, no field twice in one object. Errors name the file, the line and the column.
[[nodiscard]] Result<QJsonObject> parseJsonObject(
    const QByteArray &bytes, const QString &fileName, qsizetype mebibytes = 64);

/// The line (from 1) on which the value of the path stands, such as "agreements[0].title"; of a path that is not there,
/// the line of the nearest value that would hold it. The bytes must be well-formed JSON.
[[nodiscard]] int lineOfPath(const QByteArray &bytes, const QString &path);

} // namespace kept
