// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/measurement.h"

namespace kept {

[[nodiscard]] QString exclusionReasonWord(ExclusionReason reason);
/// Who asked for it and who approved it; `counts` is false for one that was approved by the one who asked.
[[nodiscard]] QString exclusionStanding(const Exclusion &exclusion, bool counts);

} // namespace kept
