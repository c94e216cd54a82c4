// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/completeness.h"
#include "models/workspace/workspace.h"

namespace kept {

/// Accepts a finding of the completeness check with a reason, by whoever works in the workbook, today; an earlier
/// acceptance of the same finding gives way. The agreement's content and life stay as they are, so it may be a signed
/// one. Errors: no reason, an agreement that is not saved yet, a conflict.
[[nodiscard]] Result<Agreement> acceptFinding(
    Workspace &workspace, Agreement agreement, const Finding &finding, const QString &reason);
/// Takes an acceptance back, so that its finding is open again. Error: there is no such acceptance.
[[nodiscard]] Result<Agreement> withdrawAcceptance(
    Workspace &workspace, Agreement agreement, const QString &rule, const QString &subject);

} // namespace kept
