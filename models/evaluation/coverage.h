// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/level.h"

namespace kept {

/// A span that holds every instant that is computed with (the years 1900 to 2199).
[[nodiscard]] Span everything();

/// The kind of measurement that the rule reads. Satisfaction reads survey ratings where the services have any, or any
/// coverage of them, and otherwise the ratings of tickets.
[[nodiscard]] MeasurementKind kindRead(const EvaluationInput &input, const ServiceLevel &level);

/// The services that must be covered: those of the population, else those in scope, else those that declare coverage.
[[nodiscard]] std::vector<ServiceId> servicesJudged(
    const EvaluationInput &input, const ServiceLevel &level, const AgreementContent &content, MeasurementKind kind);

/// The spans in which everything that a part's metric needs is declared: the union over sources, the intersection
/// over services.
[[nodiscard]] std::vector<Span> coveredSpans(const Level &level, const Part &part);

/// Fills `covered` and `coveredToEnd` of every part, and ends the judged span of a running part where coverage ends.
void measureCoverage(Level &level);

} // namespace kept
