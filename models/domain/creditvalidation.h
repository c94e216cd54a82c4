// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/agreement.h"

namespace kept {

/// What makes the credits of a version unusable; the place of each is a path from the content, such as
/// "serviceLevels[0].credit.step".
[[nodiscard]] std::vector<Error> creditProblems(const AgreementContent &content);

/// Whether the metric's figure comes from outages, so that their lengths are known.
[[nodiscard]] bool hasOutages(Metric metric);
/// Whether the metric counts single records or outages that can miss.
[[nodiscard]] bool hasBreaches(Metric metric);
/// Whether the level tells how much service time was lost.
[[nodiscard]] bool hasLostTime(const ServiceLevel &level);

} // namespace kept
