// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/creditledger.h"

namespace kept {

/// The service credits of the figure and what stands beside them, each as the ledger has it, with
/// its state and its deadline: "Service credit: 200.00 EUR, entitled; to be claimed by 14 Nov 2026". Empty without any.
[[nodiscard]] QStringList creditStandings(const Portfolio &portfolio, const Agreement &agreement,
    const Scorecard &scorecard, const ServiceLevelResult &result, const QLocale &locale = displayLocale());

} // namespace kept
