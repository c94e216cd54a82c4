// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/agreement.h"
#include "models/workspace/workspace.h"

namespace kept {

/// Records which of the reported and the own figure of a service level and period counts, in the place of what was
/// recorded before. From then on it is judged, also for credits. What is agreed stays as it is, so the agreement may be
/// a signed one. Errors: an agreement that is not saved yet, no such service level, no reason, a period of which there
/// are not both figures; a conflict.
[[nodiscard]] Result<Agreement> settleFigure(Workspace &workspace, Agreement agreement, const ServiceLevelId &level,
    const Period &period, FigureSource counts, const QString &reason);

} // namespace kept
