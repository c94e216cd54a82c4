// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/creditledger.h"

namespace kept {

/// One of the credits that the same incident gives, of which only one is paid.
struct ElectionChoice {
    CreditEntry entry; ///< as it stands in the ledger, or would
    bool isTaken = false; ///< stands in the ledger
    bool isProposed = false; ///< the highest payable one
};

/// The credits of the entry's incident in its period, each with what would be payable of it after the caps, the highest
/// first; empty where there is no choice.
[[nodiscard]] std::vector<ElectionChoice> electionOf(const Portfolio &portfolio, const CreditEntry &entry);

/// The name of the incident of whose credits that of the service level in the period is one, by the terms in force on
/// its last day, or the last ones before it; empty without a choice.
[[nodiscard]] QString incidentOf(const Agreement &agreement, const ServiceLevelId &level, const Period &period);

} // namespace kept
