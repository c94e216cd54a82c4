// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/backup.h"

namespace kept {

// Automatic backups and how one comes back, for windows, which know the workspace and not the store.
using Backups = std::vector<BackupFile>;

} // namespace kept
