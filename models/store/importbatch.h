// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/measurements.h"

#include <string>

namespace kept {

/// A row of import_batch.
struct ImportBatch {
    std::int64_t key = 0;
    ImportEntry entry; ///< with its coverage
};

/// All imports, oldest first, with the coverage that they declared.
[[nodiscard]] Result<std::vector<ImportBatch>> allBatches(const Database &database);
[[nodiscard]] Result<ImportBatch> findBatch(const Database &database, const ImportId &id);
[[nodiscard]] Result<void> insertBatch(const Database &database, const ImportBatch &batch);
/// A batch as the audit trail compares it.
[[nodiscard]] QJsonObject toJson(const ImportEntry &entry);

/// Coverage that holds (not withdrawn) and its key; of all services when the list is empty.
[[nodiscard]] Result<std::vector<std::pair<std::int64_t, Coverage>>> activeCoverage(
    const Database &database, const std::vector<ServiceId> &services);
/// Writes the coverage; `import` is the key of its batch, or nothing for a user's statement. Its own key.
[[nodiscard]] Result<std::int64_t> insertCoverage(
    const Database &database, const Coverage &coverage, std::optional<std::int64_t> import);
/// Whether the span is covered already by what holds.
[[nodiscard]] bool isCovered(const Coverage &coverage, const std::vector<std::pair<std::int64_t, Coverage>> &active);
/// A user's statement of coverage as the audit trail compares it.
[[nodiscard]] QJsonObject statementJson(const Coverage &coverage);

} // namespace kept
