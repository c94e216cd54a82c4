// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/measurement.h"
#include "models/domain/servicelevel.h"
#include "models/evaluation/serviceclock.h"

namespace kept {

struct AvailabilityRule {
    std::optional<Duration> maintenanceAllowance; ///< service time; nothing is unlimited
    MaintenanceRule maintenance = MaintenanceRule::CountsAsAvailable;
    std::optional<Share> fullOutageFrom;
};

/// Downtime of a span. Durations weighted by shares are exact fractions of milliseconds.
struct AvailabilityResult {
    Duration serviceTime{0}; ///< of the span, before anything leaves it
    Rational downtime; ///< milliseconds of service time, weighted by the affected share
    Rational maintenanceUsed; ///< milliseconds of agreed maintenance taken out of downtime
    std::optional<Instant> beyondAllowance; ///< since when agreed maintenance is an outage like others
    Rational denominator; ///< milliseconds: service time less what leaves both sides
    std::optional<Rational>
        availability; ///< (denominator − downtime) ÷ denominator as a fraction; nothing without service time
    std::vector<Span> merged; ///< what counts as outage, clipped to the span: those that meet or overlap are one,
                              ///< without allowed maintenance and what lies inside it
};

/// Availability of [from, to): downtime is the integral of the affected share over service time; at each instant the
/// largest share counts; agreed maintenance is available up to the allowance, consumed in order of time; inside it
/// other outages do not count. An open outage runs to the span's end.
[[nodiscard]] AvailabilityResult availability(
    const ServiceClock &clock, const Span &span, const std::vector<Outage> &outages, const AvailabilityRule &rule);

/// Outages that meet or overlap, as one each, ascending (agreed maintenance and a share of 0 left out).
[[nodiscard]] std::vector<Span> mergedOutages(const std::vector<Outage> &outages, Instant openUntil);

} // namespace kept
