// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/selectiontext.h"

#include <QLocale>
#include <QString>

namespace kept {

/// What the metric is called: "Availability", "Share within time".
[[nodiscard]] QString metricName(Metric metric);
/// How the value comes about, in one clause: "(service time − downtime) ÷ service time".
[[nodiscard]] QString ruleText(const MetricRule &rule, const QLocale &locale);
/// What the measure counts: "tickets opened in the period".
[[nodiscard]] QString measureText(PartMeasure measure);
/// What the part of a composed metric counts, with its count or selection.
[[nodiscard]] QString partText(const MetricPart &part);

} // namespace kept
