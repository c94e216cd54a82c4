// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/completeness.h"
#include "models/evaluation/portfolio.h"

namespace kept {

/// What the completeness check of the agreement looks at, from the portfolio's records.
[[nodiscard]] CompletenessInput completenessInput(
    const Agreement &agreement, const Portfolio &portfolio, const QDate &today);

} // namespace kept
