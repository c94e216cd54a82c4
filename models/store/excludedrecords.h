// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/stamps.h"
#include "models/store/database.h"

namespace kept {

/// The stretches of time in which the current records with the external ids can be felt; an open-ended one reaches to
/// the greatest number. Records that the workbook does not have are in none.
[[nodiscard]] Result<std::vector<Stretches>> stretchesOfRecords(
    const Database &database, const QStringList &externalIds);

} // namespace kept
