// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/level.h"

#include <set>

namespace kept {

/// A span that holds every instant that is computed with (the years 1900 to 2199).
[[nodiscard]] Span everything();

/// Whether the services have survey ratings, or any coverage of them; otherwise the ratings of their tickets are read.
[[nodiscard]] bool ratingsAreSurveyed(const EvaluationInput &input, const ServiceLevel &level);

/// The kinds of measurement that the rule reads, with those of tickets where ratings are read from them. All of them
/// must be covered.
[[nodiscard]] std::set<MeasurementKind> kindsRead(const EvaluationInput &input, const ServiceLevel &level);

/// The services that must be covered: those of the population, else those in scope, else those that declare coverage.
[[nodiscard]] std::vector<ServiceId> servicesJudged(
    const EvaluationInput &input, const ServiceLevel &level, const AgreementContent &content, MeasurementKind kind);

/// The spans in which everything that a part's metric needs is declared: the union over sources, the intersection
/// over services. Tickets that were selected by their opening do not hold those opened before; they cover a figure
/// whose tickets belong by a later instant (resolution, first response, closing, open at the end) only where they reach
/// back without a hole to the day on which the service level began, and shares of verdicts from one limit of service
/// time later on. A ticket that nobody touched is missing from what was selected by update, too. What was opened before
/// the service level began counts where it is known, and its absence makes nothing incomplete.
[[nodiscard]] std::vector<Span> coveredSpans(const Level &level, const Part &part);

/// Whether openings are declared in the part that do not cover it, since tickets opened earlier could belong to it.
[[nodiscard]] bool mayLackEarlierTickets(const Level &level, const Part &part);

/// Fills `covered` and `coveredToEnd` of every part, and ends the judged span of a running part where coverage ends.
void measureCoverage(Level &level);

} // namespace kept
