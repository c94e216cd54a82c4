// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/claim.h"
#include "models/workspace/workspace.h"

namespace kept {

/// What the last step of a claim is: an answer or credit, that its letter went out, or that it was claimed at all.
enum class LastStep { Answer, Letter, Claim };
/// By the order of the audit trail; by the days where one file brought them.
[[nodiscard]] Result<LastStep> lastStepOf(const Database &database, const Claim &claim);

/// Takes the last step of the claim back: the claim stands as it did before that step, and its files stay. Taking the
/// claim itself back withdraws it: its credit is there to be claimed again while its time lasts. The audit trail keeps
/// the step, and has the taking back with its reason as an entry of its own.
/// Refused without a reason; where the claim of a difference rests on the claim; where another credit of the same
/// incident was claimed since; where neither the audit trail nor the steps of the claim have what was before; and when
/// the claim was changed meanwhile.
[[nodiscard]] Result<Claim> takeBackLastStep(Workspace &workspace, Claim claim, const QString &reason);

} // namespace kept
