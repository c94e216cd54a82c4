// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"

#include <QDate>

struct sqlite3;

namespace kept {

/// Copies the open database to a new file by SQLite's online backup, in steps; checks the copy, makes it durable and
/// gives it its name only then.
[[nodiscard]] Result<void> copyDatabase(sqlite3 *handle, const QString &path);
/// The folder beside the workbook that holds its automatic backups.
[[nodiscard]] QString backupFolder(const QString &workbookPath);
/// Makes the backup of the day unless there is one: `<name> yyyy-MM-dd.kept`; keeps ten daily ones and the last of each
/// of twelve months. A workbook over 500 MB is backed up monthly.
[[nodiscard]] Result<void> backupOfDay(sqlite3 *handle, const QString &workbookPath, const QDate &today);
/// The backup before a migration, `<name> schema N.kept`.
[[nodiscard]] Result<void> backupBeforeMigration(sqlite3 *handle, const QString &workbookPath, int schema);
/// Which daily backups (by their dates) go when ten daily and twelve monthly ones are kept.
[[nodiscard]] std::vector<QDate> superfluousBackups(std::vector<QDate> dates);

} // namespace kept
