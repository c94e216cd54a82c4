// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/audittrail.h"

namespace kept {

// The audit trail for windows, which know the workspace and not the store: entries, their readable changes, the head
// that every printed page carries, and its verification.
using Trail = std::vector<AuditEntry>;

} // namespace kept
