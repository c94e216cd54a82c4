// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/completeness.h"

namespace kept {

/// What the check finds before anything is accepted; nothing when nothing is accepted.
[[nodiscard]] std::vector<Finding> findingsBeforeAcceptance(CompletenessInput input);
/// What was found wrong and accepted, one sentence of those findings; what is not found any more has its rule's title.
[[nodiscard]] QString acceptedText(const AcceptedFinding &accepted, const std::vector<Finding> &findings);
/// How many required findings are open.
[[nodiscard]] int requiredFindings(const CompletenessInput &input);

} // namespace kept
