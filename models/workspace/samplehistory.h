// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workspace/sampleparts.h"
#include "models/workspace/workspace.h"

namespace kept {

/// Imports the measurements quarter by quarter, holds and seals the reviews and claims credits, each at its time; `now`
/// is what the workspace's clock tells and moves forward up to the frame's date.
[[nodiscard]] Result<void> liveThroughSample(Workspace &workspace, const SampleFrame &frame, Instant &now);

} // namespace kept
