// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace kept {

/// How a service level stands in a period (domain rules: "No data is not good news").
enum class Status { Met, AtRisk, Missed, Critical, NoData, Insufficient, Excluded };

/// Whether later records can still change the result.
enum class Finality { Provisional, Final };

/// Worst first: critical, missed, insufficient, no data, at risk, met, excluded. Smaller is worse.
[[nodiscard]] int severityRank(Status status);
/// The worse of two.
[[nodiscard]] Status worse(Status a, Status b);
/// The word for people, translated: "met", "at risk", "no data".
[[nodiscard]] QString statusWord(Status status);
/// The stable name for files: "met", "at_risk", "no_data".
[[nodiscard]] QString statusName(Status status);
[[nodiscard]] std::optional<Status> statusFromName(const QString &name);

} // namespace kept
