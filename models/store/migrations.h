// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <functional>
#include <vector>

struct sqlite3;

namespace kept {

/// Marks a file as a workbook of ours in SQLite's header ("Kept").
inline constexpr std::int64_t workbookApplicationId = 0x4B657074;

/// One step of the schema: from number − 1 to number.
struct Migration {
    int number = 1;
    QByteArray sql;
    std::function<Result<void>(sqlite3 *)> then{}; ///< what SQL alone does not do, after the last one
};

/// The migrations that this program carries, ascending from 1 without gaps (resources/schema).
[[nodiscard]] const std::vector<Migration> &shippedMigrations();
/// The schema that the migrations end with.
[[nodiscard]] int schemaNumber(const std::vector<Migration> &migrations);
/// Brings the database to the last migration in one transaction and marks it as a workbook.
[[nodiscard]] Result<void> migrate(sqlite3 *handle, const std::vector<Migration> &migrations);
/// What in the structure of the database is not as the migrations make it: a table, index or trigger that is missing or
/// different, or a trigger or view too many, by name; empty when all is as it should be.
[[nodiscard]] Result<QString> structuralDifference(sqlite3 *handle, const std::vector<Migration> &migrations);

} // namespace kept
