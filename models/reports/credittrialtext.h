// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/credittrial.h"

namespace kept {

/// "10 % = 100.00 EUR": what is credited, as a share of the charge too where the rule pays no amounts; "No credit", or
/// why none is computed.
[[nodiscard]] QString triedOutcome(const CreditTrial &trial, const CreditTried &tried);
/// How it came to that, one short line a step: the verdict, the tier or the steps, repeats, pool, points, caps, the
/// amount, the bonus.
[[nodiscard]] QStringList triedSteps(const CreditTrial &trial, const CreditTried &tried);

} // namespace kept
