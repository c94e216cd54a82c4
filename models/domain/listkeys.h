// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <vector>

namespace kept {

/// How entries of the list with this name in the JSON ("charges") are found again in another state of it: by all fields
/// of the first set, else of the next one. Empty when nothing names them.
[[nodiscard]] std::vector<QStringList> listKeys(const QString &list);
/// The member that tells the entries of the list with this name apart where their order says nothing: "date" for
/// "holidays"; an entry that is a text stands for itself. "id" for all other lists.
[[nodiscard]] QString entryName(const QString &list);

} // namespace kept
