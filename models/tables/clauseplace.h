// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/agreement.h"

namespace kept {

/// Where the content says what a figure of the service level rests on: the field that names the clause, in the service
/// level, its credit or the terms on all credits, or the clause's own text; otherwise, and without a number, the
/// service level itself. Empty when the content has no such service level.
[[nodiscard]] QString clausePlace(const AgreementContent &content, const ServiceLevelId &level, const QString &clause);

} // namespace kept
