// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace kept {

/// The installed ones of the families that Kept writes in, best first. The window and all paper take them, so that a
/// report is the same whichever way it is made; empty when none is installed.
[[nodiscard]] const QStringList &keptFontFamilies();

} // namespace kept
