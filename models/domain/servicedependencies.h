// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/organisation.h"
#include "models/domain/result.h"

namespace kept {

/// The services as they are once the changed ones are saved; new ones come last.
[[nodiscard]] std::vector<Service> withChanged(std::vector<Service> services, const std::vector<Service> &changed);
/// The services, each after those that it depends on; a dependency that is not among them is passed over. Error: one
/// depends on itself, also by way of others; the sentence names the way.
[[nodiscard]] Result<std::vector<ServiceId>> dependencyOrder(const std::vector<Service> &services);
/// What the service depends on: all of the groups, and of each group any one service. What is needed by itself is a
/// group of one. What is entered twice is there once.
[[nodiscard]] std::vector<std::vector<ServiceId>> dependencyGroups(const Service &service);

} // namespace kept
