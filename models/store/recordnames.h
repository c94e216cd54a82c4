// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/measurement.h"
#include "models/store/database.h"

namespace kept {

/// How many current records of the kind the services have.
[[nodiscard]] Result<std::int64_t> countRecords(
    const Database &database, MeasurementKind kind, const std::vector<ServiceId> &services);
/// The external ids of `wanted` that no current record of the services has, in their order.
[[nodiscard]] Result<QStringList> unknownRecords(
    const Database &database, MeasurementKind kind, const std::vector<ServiceId> &services, const QStringList &wanted);

} // namespace kept
