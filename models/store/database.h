// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <memory>
#include <vector>

class QDate;
class QDateTime;
class QSqlDatabase;
struct sqlite3;

namespace kept {

struct Migration;

enum class BackupOccasion;
enum class OpenMode { ReadWrite, ReadOnly };

/// An open workbook file: one connection to one SQLite file `*.kept`, with every pragma of the reliability rules set
/// and read back. Use it from the thread that opened it. Closing checkpoints and returns the file to one that can be
/// mailed.
class Database {
public:
    /// Makes a new, empty workbook; an error if the file exists already.
    [[nodiscard]] static Result<std::unique_ptr<Database>> create(const QString &path);
    /// Opens a workbook. An older schema is migrated in one transaction after a verified backup; a newer one opens
    /// read-only. While another process has it for writing, ReadWrite gives a Conflict error that says who, where and
    /// since when.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(
        const QString &path, OpenMode mode = OpenMode::ReadWrite);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] QString path() const;
    [[nodiscard]] bool isReadOnly() const;
    /// Why it is read-only, as a sentence for a banner; empty when it is writable.
    [[nodiscard]] QString readOnlyReason() const;
    [[nodiscard]] int schemaVersion() const;
    /// As open(), with other migrations than those that the program carries; for tests of migrating.
    [[nodiscard]] static Result<std::unique_ptr<Database>> openWith(
        const QString &path, OpenMode mode, const std::vector<Migration> &migrations);
    /// For the files of this folder only.
    [[nodiscard]] QSqlDatabase connection() const;
    [[nodiscard]] sqlite3 *handle() const;

    /// Whether other machines may write to the folder of the workbook (network or cloud folder): for an inline warning.
    [[nodiscard]] bool isInSharedFolder() const;
    /// Makes the backup of the day before its first change, if the workbook held something when it was opened. Called
    /// by Transaction::begin; a failure does not stop the change but stays to be shown as backupWarning().
    void backupBeforeChange(const QDate &today);
    /// Why the last automatic backup could not be made, as a sentence; empty when it was.
    [[nodiscard]] QString backupWarning() const;
    /// Makes the backup for the occasion, unless that of the day was made just now for it; local time. A failure stays
    /// to be shown as backupWarning().
    void backupFor(BackupOccasion occasion, const QDateTime &now);
    /// Takes back the backups that were made before a change that did not come about; those that they would supersede
    /// are still there.
    void withdrawBackups();
    /// Removes what the backups supersede that were made before a change. Called by Transaction::commit.
    void keepBackups();
    /// Takes over the warning of another connection to the same workbook.
    void setBackupWarning(const QString &warning);
    /// No automatic backups of what the program makes itself, such as the sample.
    void setMakesBackups(bool makes);

    /// For one large load: pages are written once, into the file, beside a journal of those that were there before, and
    /// not into a log first. Transactions keep readers out from their beginning, so that none can stand in the way of
    /// a commit: whoever comes meanwhile waits some seconds. It holds until the workbook is closed. Where others have
    /// the workbook open, all stays as it is.
    void writeWithoutLog();
    [[nodiscard]] bool writesWithoutLog() const;
    /// A second connection for writing to the workbook that `first` holds, for one long action in the thread that calls
    /// this. Only one of the two may write at a time: mark `first` as lent before, and until this one is gone. It never
    /// checkpoints, and closing it leaves the file as it is.
    [[nodiscard]] static Result<std::unique_ptr<Database>> openBeside(const Database &first);
    /// Another connection, for reading only, to a workbook that this process has open; what is checked when a workbook
    /// is opened was checked then.
    [[nodiscard]] static Result<std::unique_ptr<Database>> openForReading(const QString &path);
    /// Whether another connection sees what this one does: no transaction is under way on it.
    [[nodiscard]] bool isAsStored() const;
    /// While it is lent to another connection, no transaction begins on this one.
    void setLent(bool lent);
    [[nodiscard]] bool isLent() const;

    /// A copy by SQLite's online backup, opened and checked after it is made; written to a temporary name and renamed.
    [[nodiscard]] Result<void> backupTo(const QString &path);

private:
    struct Private;
    [[nodiscard]] static Result<std::unique_ptr<Database>> openReadOnly(
        const QString &path, const std::vector<Migration> &migrations, const QString &reason);
    [[nodiscard]] static Result<std::unique_ptr<Database>> openForWriting(
        const QString &path, const std::vector<Migration> &migrations);
    explicit Database(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace kept
