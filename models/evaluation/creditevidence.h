// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/creditledger.h"
#include "models/evaluation/trace.h"

#include <functional>

namespace kept {

/// Why a credit is owed: how its figure came about, and the records behind it.
struct CreditEvidence {
    CreditEntry entry;
    Trace trace;
    std::vector<QStringList> records; ///< external id, the part it played, its numbers; in the order of trace.records
};
/// Gives the evidence of credits of one agreement, in their order and in the words of the language that reports are
/// made in at that moment.
using EvidenceSource = std::function<Result<std::vector<CreditEvidence>>(const std::vector<CreditEntry> &)>;

} // namespace kept
