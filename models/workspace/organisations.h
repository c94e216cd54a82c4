// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/repositories.h"
#include "models/workspace/workspace.h"

namespace kept {

/// Saves an organisation and those of its services that were edited, in one transaction. Errors: a name is missing; the
/// record was changed by someone else since it was read.
[[nodiscard]] Result<Organisation> saveSupplier(
    Workspace &workspace, Organisation organisation, const std::vector<Service> &services = {});
/// Saves one service by itself; the same errors.
[[nodiscard]] Result<Service> saveServiceRecord(Workspace &workspace, Service service);

} // namespace kept
