// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/agreement.h"

#include <map>

namespace kept {

/// What is promised of services, as each is delivered with all that lies beneath it: a share, or seconds.
using Promises = std::map<ServiceId, Rational>;

/// What a service's dependencies carry, or why that is not known.
struct Carried {
    std::optional<Rational> value; ///< nothing also where the exact figure would not fit
    std::optional<ServiceId> unpromised; ///< the first one of which nothing is promised, and that nothing stands in for
};

/// The availability of all that the service depends on, as an exact share (domain.md, section 9): the product of what
/// is needed by itself; of a group one minus the product of its unavailabilities. A service without a promise carries
/// what it depends on itself. One that is met on several ways is one, and is conditioned on; a promise counts as it
/// stands where it is stricter than what lies beneath it.
[[nodiscard]] Carried carriedAvailability(
    const ServiceId &service, const std::vector<Service> &services, const Promises &promised);
/// The lengths of time along the chain, added up; of a group the longest, as any of it may have to do the work. The sum
/// is of what is promised, also where something is not.
[[nodiscard]] Carried carriedTime(
    const ServiceId &service, const std::vector<Service> &services, const Promises &promised);

/// What the service level promises on the date: a share of time, or seconds. Of a share within time it is the limit of
/// the priority, or the one for the rest; an empty priority asks for the one for the rest, or else the longest. Nothing
/// for metrics that do not add up along a chain.
[[nodiscard]] std::optional<Rational> promiseOf(
    const ServiceLevel &level, const QDate &date, const QString &priority = {});
/// Adds what the content promises of each service, where it promises the same as the service level does: of several the
/// weakest. Only what the provider owes counts.
void addPromises(Promises &promises, const ServiceLevel &level, const AgreementContent &content,
    const OrganisationId &provider, const QDate &date, const QString &priority = {});
/// What the agreements in force on the date promise of each service, as addPromises().
[[nodiscard]] Promises promisesLike(const ServiceLevel &level, const std::vector<Agreement> &agreements,
    const QDate &date, const QString &priority = {});

} // namespace kept
