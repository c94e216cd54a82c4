// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/measured.h"
#include "models/evaluation/resultfacts.h"

namespace kept {

/// How much of what may go wrong is left in a running part.
struct Allowance {
    std::optional<Rational> used; ///< share of the allowance; nothing at a target of 100 %
    std::optional<Rational> elapsed; ///< share of the service time that has passed
    AllowanceLeft left;
};

/// The allowance of availability and of shares of records that must reach a target in per cent; nothing for the rest,
/// for ended parts and where nothing has been measured.
[[nodiscard]] std::optional<Allowance> allowanceOf(const Level &level, const Part &part, const Measured &measured);

} // namespace kept
