// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/servicelevel.h"

#include <QLocale>
#include <QString>

namespace kept {

/// What the metric is called: "Availability", "Share within time".
[[nodiscard]] QString metricName(Metric metric);
/// How the value comes about, in one clause: "(service time − downtime) ÷ service time".
[[nodiscard]] QString ruleText(const MetricRule &rule, const QLocale &locale);

} // namespace kept
