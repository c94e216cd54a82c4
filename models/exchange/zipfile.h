// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace kept {

/// A ZIP archive of the files, which are stored as they are, without compression, in their order. It holds no time, so
/// that the same files give the same bytes.
[[nodiscard]] QByteArray zipOf(const std::vector<std::pair<QString, QByteArray>> &files);

} // namespace kept
