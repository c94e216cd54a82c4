// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/creditledger.h"
#include "models/workspace/workspace.h"

namespace kept {

/// Claims the credit today; refused after the deadline and when it is claimed already.
[[nodiscard]] Result<Claim> claimCredit(Workspace &workspace, const CreditEntry &entry, const QString &note);
/// Moves a claim on (accepted, disputed, rejected, credited with the invoice); refuses steps that make no sense.
[[nodiscard]] Result<Claim> settleClaim(
    Workspace &workspace, Claim claim, ClaimState state, const QString &invoice, const QString &note);

/// Whether a file may bring the claim: a new one stands alone for its service level and period among `others`; a stored
/// one keeps what was claimed and takes the steps that settleClaim() allows, or only gets another note. The place of an
/// error is a field.
[[nodiscard]] Result<void> checkClaim(const Claim &claim, const Claim *stored, const std::vector<Claim> &others);

} // namespace kept
