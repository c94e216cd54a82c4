// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/organisation.h"
#include "models/domain/rational.h"

#include <map>

namespace kept {

/// What is promised of services, as each is delivered with all that lies beneath it: a share, or seconds.
using Promises = std::map<ServiceId, Rational>;

/// What a service's dependencies carry, or why that is not known.
struct Carried {
    std::optional<Rational> value; ///< nothing also where it is too much to compute
    std::optional<ServiceId> unpromised; ///< the first one of which nothing is promised, and that nothing stands in for
    std::optional<Rational> most{}; ///< where the exact figure does not fit: it lies between `value` and this one
};

/// The availability of all that the service depends on (domain.md, section 9): the product of what is needed by itself;
/// of a group one minus the product of its unavailabilities. A service without a promise carries what it depends on
/// itself. One that is met on several ways is one, and is conditioned on. A promise that is stricter than what lies
/// beneath it counts as it stands, unless something beneath it is met on another way too: then it counts as no more
/// than that carries. The figure is exact, or lies between two that are narrower than anyone writes a share.
[[nodiscard]] Carried carriedAvailability(
    const ServiceId &service, const std::vector<Service> &services, const Promises &promised);
/// The lengths of time along the chain, added up; of a group the longest, as any of it may have to do the work. The sum
/// is of what is promised, also where something is not.
[[nodiscard]] Carried carriedTime(
    const ServiceId &service, const std::vector<Service> &services, const Promises &promised);

} // namespace kept
