// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/agreement.h"
#include "models/domain/creditshape.h"

namespace kept {

/// The enums of service credits in words, for lists of choices and for values of fields.
[[nodiscard]] QString creditMeasureWord(CreditMeasure measure);
/// The kind of a schedule: "Tiers of the achieved value".
[[nodiscard]] QString creditShapeWord(const CreditShape &shape);
/// "share of the charge", "amount", "points", "time of the charge".
[[nodiscard]] QString payUnitWord(PayUnit unit);
[[nodiscard]] QString creditBasisWord(CreditBasis basis);
[[nodiscard]] QString claimWindowWord(ClaimWindowKind kind);
[[nodiscard]] QString capSpanWord(CapSpan span);
[[nodiscard]] QString triggerWord(TriggerKind kind);

} // namespace kept
