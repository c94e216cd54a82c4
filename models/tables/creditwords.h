// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/agreement.h"

namespace kept {

/// The enums of service credits in words, for lists of choices and for values of fields.
[[nodiscard]] QString creditMeasureWord(CreditMeasure measure);
[[nodiscard]] QString creditBasisWord(CreditBasis basis);
[[nodiscard]] QString claimWindowWord(ClaimWindowKind kind);
[[nodiscard]] QString capSpanWord(CapSpan span);
[[nodiscard]] QString triggerWord(TriggerKind kind);

} // namespace kept
