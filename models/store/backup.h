// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"

#include <QDateTime>

struct sqlite3;

namespace kept {

/// Copies the open database to a new file by SQLite's online backup, in steps; checks the copy, makes it durable and
/// gives it its name only then.
[[nodiscard]] Result<void> copyDatabase(sqlite3 *handle, const QString &path);
/// What a backup is made for besides the first change of a day.
enum class BackupOccasion { LargeImport, SealedReview };

/// The folder beside the workbook that holds its automatic backups.
[[nodiscard]] QString backupFolder(const QString &workbookPath);
/// Makes the backup of the day unless there is one: `<name> yyyy-MM-dd.kept`. A workbook over 500 MB is backed up
/// monthly. The path of the one that was made; empty when none was.
[[nodiscard]] Result<QString> backupOfDay(sqlite3 *handle, const QString &workbookPath, const QDate &today);
/// The backup for the occasion, `<name> yyyy-MM-dd HHmmss before import.kept` or `… review sealed.kept`, in local time.
/// None of a workbook over 500 MB. Its path; empty when there was one of the same second, or none is made.
[[nodiscard]] Result<QString> backupForOccasion(
    sqlite3 *handle, const QString &workbookPath, BackupOccasion occasion, const QDateTime &now);
/// Keeps ten daily backups and the last of each of twelve months, and the ten newest for occasions.
void removeSuperfluousBackups(const QString &workbookPath);
/// The backup before a migration, `<name> schema N.kept`.
[[nodiscard]] Result<void> backupBeforeMigration(sqlite3 *handle, const QString &workbookPath, int schema);
/// Which daily backups (by their dates) go when ten daily and twelve monthly ones are kept.
[[nodiscard]] std::vector<QDate> superfluousBackups(std::vector<QDate> dates);

/// An automatic backup of a workbook.
struct BackupFile {
    QString path;
    QDateTime made; ///< UTC
    qint64 size = 0; ///< bytes
};
/// The automatic backups of the workbook, newest first; the workbook itself need not exist any more.
[[nodiscard]] std::vector<BackupFile> backupsOf(const QString &workbookPath);
/// Makes a new workbook out of a backup, or of any other workbook that is not open; checked like a backup, and never
/// over a file that is there.
[[nodiscard]] Result<void> restoreBackup(const QString &backup, const QString &path);

} // namespace kept
