// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/agreement.h"
#include "models/domain/claim.h"
#include "models/domain/invoice.h"

namespace kept {

/// Whether a file may bring the claim: a new one stands alone for its service level and period among `others`; a stored
/// one keeps what was claimed and takes the steps that settleClaim() allows, or only gets another note, or amounts of
/// steps that had none; what was credited before more is accepted, its steps say. A new one is of a service level of
/// the agreement and of a period on which it was in force, its steps follow one another as settleClaim() takes them,
/// and it is in a currency of what the agreement charges, of what was invoiced under it, or of an amount that a credit
/// of it pays, where there are any; no new date is after `today`. The place of an error is a field.
[[nodiscard]] Result<void> checkClaim(const Claim &claim, const Claim *stored, const std::vector<Claim> &others,
    const Agreement &agreement, const QDate &today, const std::vector<Invoice> &invoices = {});
/// Whether no other claim stands for the same service credit; a difference names the one beside which it stands.
[[nodiscard]] Result<void> checkIsNew(const Claim &claim, const std::vector<Claim> &others);
/// Whether the step to the state may accept the amount of the claim.
[[nodiscard]] Result<void> checkAccepted(const Claim &claim, ClaimState state, const std::optional<Money> &accepted);

} // namespace kept
