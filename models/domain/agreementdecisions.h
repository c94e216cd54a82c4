// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/agreement.h"

// What the steps of an agreement's life come to; for the functions that answer questions about it.

namespace kept {

/// A decision that made a further term.
struct Lengthening {
    QDate date;
    int months = 0; ///< of the term
    std::optional<QDate> notice; ///< that was given before, and is taken back by the decision
};

/// How far the decisions up to a date have come.
struct Decisions {
    AgreementStatus approval = AgreementStatus::Draft; ///< Draft, InApproval, Approved or Active (signed)
    std::optional<QDate> notice;
    std::optional<QDate> terminated;
    int pending = 0; ///< number of the version that waits for approval
    int renewal = 0; ///< months of the renewal that waits for approval
    int extensions = 0; ///< options that were taken up
    std::vector<Lengthening> lengthenings;
};

[[nodiscard]] Decisions decisionsUntil(const Agreement &agreement, const QDate &date);
[[nodiscard]] Decisions allDecisions(const Agreement &agreement);

} // namespace kept
