// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/database.h"

#include "models/domain/outputfile.h"
#include "models/store/backup.h"
#include "models/store/migrations.h"
#include "models/store/sqlite.h"
#include "models/store/workbookfile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>
#include <QVariant>
#include <sqlite3.h>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::Store)
};

constexpr qint64 checkedWhenOpened = 16LL * 1024 * 1024;

struct Pragma {
    const char *name;
    const char *value; ///< as SQLite reads it back
};

/// Sets the pragma and reads it back: a connection that does not do as it is told is not used.
Result<void> setPragma(sqlite3 *handle, const Pragma &pragma)
{
    const QByteArray name(pragma.name);
    const auto set = queryText(handle, "PRAGMA " + name + " = " + pragma.value);
    if (!set)
        return tl::unexpected(set.error());
    const auto read = queryText(handle, "PRAGMA " + name);
    if (!read)
        return tl::unexpected(read.error());
    if (*read != QString::fromLatin1(pragma.value))
        return fail(
            ErrorCode::Io, Texts::tr("The database refuses the setting %1.").arg(QString::fromLatin1(pragma.name)));
    return {};
}

Result<void> setPragmas(sqlite3 *handle, const std::vector<Pragma> &pragmas)
{
    for (const Pragma &pragma : pragmas) {
        if (const auto set = setPragma(handle, pragma); !set)
            return set;
    }
    return {};
}

Result<void> configure(sqlite3 *handle)
{
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_extended_result_codes(handle, 1);
    static const std::vector<Pragma> pragmas{{"busy_timeout", "5000"}, {"foreign_keys", "1"}, {"trusted_schema", "0"},
        {"cell_size_check", "1"}, {"secure_delete", "1"}, {"temp_store", "2"}};
    if (const auto set = setPragmas(handle, pragmas); !set)
        return set;
    // SQLite reads nothing back where memory mapping was not compiled in.
    return execute(handle, "PRAGMA mmap_size = 0");
}

Result<void> configureWriter(sqlite3 *handle, const QString &path)
{
    const bool isShared = isSharedFolder(path);
    const std::vector<Pragma> pragmas{
        {"journal_mode", isShared ? "delete" : "wal"}, {"synchronous", isShared ? "3" : "2"}, {"cache_size", "-65536"}};
    return setPragmas(handle, pragmas);
}

Result<void> configureReader(sqlite3 *handle)
{
    return setPragmas(handle, {{"query_only", "1"}, {"cache_size", "-4096"}});
}

Result<void> checkContent(sqlite3 *handle, const QString &path, const std::vector<Migration> &migrations)
{
    const auto difference = structuralDifference(handle, migrations);
    if (!difference)
        return tl::unexpected(difference.error());
    if (!difference->isEmpty())
        return fail(ErrorCode::Damaged,
            Texts::tr("The structure of the workbook was changed by another program (%1).").arg(*difference), path,
            Texts::tr("Open its latest backup instead."));
    if (QFileInfo(path).size() > checkedWhenOpened)
        return {};
    const auto check = queryText(handle, "PRAGMA quick_check(1)");
    if (!check)
        return tl::unexpected(check.error());
    if (*check != QStringLiteral("ok"))
        return fail(ErrorCode::Damaged, Texts::tr("The workbook file is damaged (%1).").arg(*check), path,
            Texts::tr("Open its latest backup instead."));
    return {};
}

/// A process that was killed while it closed the workbook leaves a journal that only a writer can take back; readers
/// could not open the file until then.
void takeBackJournal(const QString &path)
{
    const QFileInfo journal(path + QStringLiteral("-journal"));
    if (!journal.exists() || journal.size() == 0 || !QFileInfo(path).isWritable())
        return;
    const auto lock = lockForWriting(path);
    if (!lock)
        return; // somebody is at work on it
    sqlite3 *raw = nullptr;
    if (sqlite3_open_v2(path.toUtf8().constData(), &raw, SQLITE_OPEN_READWRITE, nullptr) == SQLITE_OK)
        static_cast<void>(queryInteger(raw, "SELECT count(*) FROM sqlite_schema"));
    sqlite3_close(raw);
}

QString newerReason()
{
    return Texts::tr("The workbook was saved by a newer version of Kept, so it can be read but not changed.");
}

} // namespace

struct Database::Private {
    QString path;
    QString readOnlyReason;
    bool isReadOnly = false;
    int schema = 0;
    bool hadEntries = false;
    bool isBeside = false;
    bool isLent = false;
    bool isWithoutLog = false;
    bool makesBackups = true;
    QDate backedUp;
    QStringList freshBackups; // made before a change that is not committed yet
    QString backupWarning;
    std::unique_ptr<QLockFile> lock;
    QSqlDatabase connection;
    sqlite3 *handle = nullptr;

    Result<void> connect(bool readOnly)
    {
        isReadOnly = readOnly;
        connection =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QUuid::createUuid().toString(QUuid::WithoutBraces));
        connection.setDatabaseName(path);
        if (readOnly)
            connection.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
        if (!connection.open())
            return sqlFailure(connection.lastError(), path);
        handle = *static_cast<sqlite3 **>(connection.driver()->handle().data());
        return configure(handle);
    }

    Result<void> readVersion()
    {
        const auto version = queryInteger(handle, "PRAGMA user_version");
        if (!version)
            return tl::unexpected(version.error());
        schema = static_cast<int>(*version);
        return {};
    }

    /// Notes what was made, or why nothing could be; false when there was nothing to make.
    bool takeBackup(const Result<QString> &made)
    {
        backupWarning = made ? QString() : errorText(made.error());
        if (made && !made->isEmpty())
            freshBackups += *made;
        return !made || !made->isEmpty();
    }

    bool backUpDay(const QDate &today)
    {
        backedUp = today;
        return takeBackup(backupOfDay(handle, path, today));
    }

    void close()
    {
        if (handle != nullptr && !isReadOnly && !isBeside) {
            // A reader may still be there; then the log stays for the next one to take in.
            sqlite3_busy_timeout(handle, 200);
            static_cast<void>(execute(handle, "PRAGMA wal_checkpoint(TRUNCATE)"));
            static_cast<void>(queryText(handle, "PRAGMA journal_mode = DELETE"));
        }
        handle = nullptr;
        const QString name = connection.connectionName();
        connection.close();
        connection = QSqlDatabase();
        QSqlDatabase::removeDatabase(name);
    }
};

Database::Database(std::unique_ptr<Private> p) : d(std::move(p)) { }

Database::~Database() { d->close(); }

Result<std::unique_ptr<Database>> Database::create(const QString &path)
{
    if (QFileInfo::exists(path))
        return fail(ErrorCode::Refused, Texts::tr("There is a file of this name already."), path,
            Texts::tr("Choose another name."));
    if (const auto folder = checkFolder(path); !folder)
        return tl::unexpected(folder.error());
    const QString part = path + QStringLiteral(".part");
    QFile::remove(part);
    sqlite3 *raw = nullptr;
    const int code = sqlite3_open(part.toUtf8().constData(), &raw);
    Result<void> made = code == SQLITE_OK ? Result<void>() : sqliteFailure(code, path);
    // Large pages: a tenth less work in an import of a million rows, for a megabyte in an empty workbook.
    if (made)
        made = execute(raw, "PRAGMA page_size = 16384; PRAGMA synchronous = EXTRA");
    if (made)
        made = migrate(raw, shippedMigrations());
    sqlite3_close(raw);
    if (made)
        made = renameFile(part, path, false);
    QFile::remove(part);
    if (!made) {
        Error error = made.error();
        error.place = path;
        return tl::unexpected(error);
    }
    return open(path, OpenMode::ReadWrite);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, OpenMode mode)
{
    return openWith(path, mode, shippedMigrations());
}

Result<std::unique_ptr<Database>> Database::openWith(
    const QString &path, OpenMode mode, const std::vector<Migration> &migrations)
{
    const auto canonical = checkWorkbookFile(path);
    if (!canonical)
        return tl::unexpected(canonical.error());
    if (mode == OpenMode::ReadOnly)
        return openReadOnly(*canonical, migrations, Texts::tr("The workbook was opened read-only."));
    if (!QFileInfo(*canonical).isWritable())
        return openReadOnly(*canonical, migrations, Texts::tr("The workbook file is write-protected."));
    return openForWriting(*canonical, migrations);
}

Result<std::unique_ptr<Database>> Database::openReadOnly(
    const QString &path, const std::vector<Migration> &migrations, const QString &reason)
{
    auto database = std::unique_ptr<Database>(new Database(std::make_unique<Private>()));
    Private &p = *database->d;
    p.path = path;
    p.readOnlyReason = reason;
    takeBackJournal(path);
    Result<void> opened = p.connect(true).and_then([&p] { return configureReader(p.handle); });
    if (opened)
        opened = p.readVersion();
    if (!opened)
        return tl::unexpected(opened.error());
    if (p.schema > schemaNumber(migrations)) {
        p.readOnlyReason = newerReason();
        return database;
    }
    if (p.schema < schemaNumber(migrations))
        return fail(ErrorCode::Refused, Texts::tr("The workbook was saved by an older version of Kept."), path,
            Texts::tr("Open it for writing once, so that it is brought up to date."));
    if (const auto checked = checkContent(p.handle, path, migrations); !checked)
        return tl::unexpected(checked.error());
    return database;
}

Result<std::unique_ptr<Database>> Database::openForWriting(
    const QString &path, const std::vector<Migration> &migrations)
{
    auto lock = lockForWriting(path);
    if (!lock)
        return tl::unexpected(lock.error());
    auto database = std::unique_ptr<Database>(new Database(std::make_unique<Private>()));
    Private &p = *database->d;
    p.path = path;
    p.lock = std::move(*lock);
    Result<void> opened = p.connect(false);
    if (opened)
        opened = p.readVersion();
    if (opened && p.schema > schemaNumber(migrations)) {
        p.isReadOnly = true; // so that closing does not write either
        database.reset();
        return openReadOnly(path, migrations, newerReason());
    }
    if (opened && p.schema < schemaNumber(migrations)) {
        opened = backupBeforeMigration(p.handle, path, p.schema)
                     .and_then([&] { return migrate(p.handle, migrations); })
                     .and_then([&p] { return p.readVersion(); });
    }
    if (opened)
        opened = checkContent(p.handle, path, migrations);
    if (opened)
        opened = configureWriter(p.handle, path);
    const auto entries = opened ? queryInteger(p.handle, "SELECT max(sequence) FROM audit_entry") : 0;
    if (!opened || !entries)
        return tl::unexpected(opened ? entries.error() : opened.error());
    p.hadEntries = *entries > 0;
    return database;
}

Result<std::unique_ptr<Database>> Database::openBeside(const Database &first)
{
    if (first.isReadOnly())
        return fail(ErrorCode::Refused, first.readOnlyReason(), first.path());
    auto database = std::unique_ptr<Database>(new Database(std::make_unique<Private>()));
    Private &p = *database->d;
    p.path = first.d->path;
    p.isBeside = true;
    p.schema = first.d->schema;
    p.hadEntries = first.d->hadEntries;
    p.backedUp = first.d->backedUp;
    // Two connections that checkpoint at the same time can damage the file (SQLite before 3.51.3); the first one does.
    const Result<void> opened =
        p.connect(false).and_then([&p] { return configureWriter(p.handle, p.path); }).and_then([&p] {
            return setPragma(p.handle, {"wal_autocheckpoint", "0"});
        });
    if (!opened)
        return tl::unexpected(opened.error());
    return database;
}

Result<std::unique_ptr<Database>> Database::openForReading(const QString &path)
{
    auto database = std::unique_ptr<Database>(new Database(std::make_unique<Private>()));
    Private &p = *database->d;
    p.path = path;
    p.readOnlyReason = Texts::tr("The workbook was opened read-only.");
    const Result<void> opened =
        p.connect(true).and_then([&p] { return configureReader(p.handle); }).and_then([&p] { return p.readVersion(); });
    if (!opened)
        return tl::unexpected(opened.error());
    return database;
}

void Database::writeWithoutLog()
{
    if (d->isReadOnly || d->isBeside)
        return;
    sqlite3_busy_timeout(d->handle, 0);
    const auto mode = queryText(d->handle, "PRAGMA journal_mode = DELETE");
    sqlite3_busy_timeout(d->handle, 5000); // as it was
    // As in shared folders, the folder itself is synchronised, too, when the journal goes.
    d->isWithoutLog = mode && *mode == QStringLiteral("delete");
    if (d->isWithoutLog)
        static_cast<void>(setPragma(d->handle, {"synchronous", "3"}));
}

bool Database::writesWithoutLog() const { return d->isWithoutLog; }

bool Database::isAsStored() const { return sqlite3_get_autocommit(d->handle) != 0; }

void Database::setLent(bool lent) { d->isLent = lent; }

bool Database::isLent() const { return d->isLent; }

QString Database::path() const { return d->path; }

bool Database::isReadOnly() const { return d->isReadOnly; }

QString Database::readOnlyReason() const { return d->readOnlyReason; }

int Database::schemaVersion() const { return d->schema; }

QSqlDatabase Database::connection() const { return d->connection; }

sqlite3 *Database::handle() const { return d->handle; }

bool Database::isInSharedFolder() const { return isSharedFolder(d->path); }

QString Database::backupWarning() const { return d->backupWarning; }

void Database::setBackupWarning(const QString &warning) { d->backupWarning = warning; }

void Database::setMakesBackups(bool makes) { d->makesBackups = makes; }

void Database::backupBeforeChange(const QDate &today)
{
    if (d->makesBackups && d->hadEntries && d->backedUp != today)
        d->backUpDay(today);
}

void Database::backupFor(BackupOccasion occasion, const QDateTime &now)
{
    const auto entries = queryInteger(d->handle, "SELECT max(sequence) FROM audit_entry");
    if (!d->makesBackups || (entries && *entries == 0))
        return;
    if (occasion == BackupOccasion::LargeImport && d->hadEntries && d->backedUp != now.date()
        && d->backUpDay(now.date()))
        return;
    d->takeBackup(backupForOccasion(d->handle, d->path, occasion, now));
    if (occasion == BackupOccasion::SealedReview) // after the change
        keepBackups();
}

void Database::withdrawBackups()
{
    for (const QString &path : std::as_const(d->freshBackups))
        QFile::remove(path);
    if (!d->freshBackups.isEmpty())
        QDir().rmdir(backupFolder(d->path)); // stays unless it is empty
    d->freshBackups.clear();
    d->backedUp = {}; // the next change looks again
}

void Database::keepBackups()
{
    if (!d->freshBackups.isEmpty())
        removeSuperfluousBackups(d->path);
    d->freshBackups.clear();
}

Result<void> Database::backupTo(const QString &path)
{
    const QFileInfo target(path);
    if (target.canonicalFilePath() == d->path)
        return fail(ErrorCode::Refused, Texts::tr("A workbook is not backed up over itself."), path,
            Texts::tr("Choose another name."));
    if (QFileInfo::exists(path + QStringLiteral("-lock")))
        return fail(ErrorCode::Refused, Texts::tr("The workbook of this name is open."), path,
            Texts::tr("Choose another name."));
    return copyDatabase(d->handle, path);
}

} // namespace kept
