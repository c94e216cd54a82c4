// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/backup.h"

#include "models/domain/outputfile.h"
#include "models/store/sqlite.h"
#include "models/store/workbookfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <set>
#include <sqlite3.h>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::Store)
};

constexpr int pagesAStep = 1024;
constexpr qint64 largeWorkbook = 500LL * 1000 * 1000;
constexpr std::size_t dailyKept = 10;
constexpr std::size_t monthlyKept = 12;
constexpr int occasionsKept = 10;

struct Closer {
    void operator()(sqlite3 *handle) const { sqlite3_close(handle); }
};
using Handle = std::unique_ptr<sqlite3, Closer>;

/// Takes the temporary file away unless it got its name.
struct TemporaryFile {
    explicit TemporaryFile(QString name) : path(std::move(name)) { }
    ~TemporaryFile() { QFile::remove(path); }
    Q_DISABLE_COPY_MOVE(TemporaryFile)
    QString path;
};

Result<Handle> openPlain(const QString &path, int flags)
{
    sqlite3 *raw = nullptr;
    const int code = sqlite3_open_v2(path.toUtf8().constData(), &raw, flags, nullptr);
    Handle handle(raw);
    if (code != SQLITE_OK)
        return sqliteFailure(code, path);
    return handle;
}

Result<void> copyPages(sqlite3 *from, sqlite3 *to, const QString &path)
{
    sqlite3_backup *backup = sqlite3_backup_init(to, "main", from, "main");
    if (backup == nullptr)
        return sqliteFailure(sqlite3_extended_errcode(to), path);
    int code = SQLITE_OK;
    while (code == SQLITE_OK)
        code = sqlite3_backup_step(backup, pagesAStep);
    const int finished = sqlite3_backup_finish(backup);
    if (code != SQLITE_DONE || finished != SQLITE_OK)
        return sqliteFailure(code == SQLITE_DONE ? finished : code, path);
    return {};
}

/// Writes the copy; one of a workbook in use is marked for a write-ahead log, which a file at rest does not have.
Result<void> writeCopy(sqlite3 *handle, const QString &part, const QString &path)
{
    const auto copy = openPlain(part, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    if (!copy)
        return tl::unexpected(copy.error());
    if (const auto copied = copyPages(handle, copy->get(), path); !copied)
        return copied;
    const auto mode = queryText(copy->get(), "PRAGMA journal_mode = DELETE");
    return mode ? Result<void>() : tl::unexpected(mode.error());
}

/// Opens the copy anew, so that what is checked is what lies on the disk.
Result<void> checkCopy(const QString &part, const QString &path)
{
    const auto copy = openPlain(part, SQLITE_OPEN_READONLY);
    if (!copy)
        return tl::unexpected(copy.error());
    const auto check = queryText(copy->get(), "PRAGMA integrity_check(1)");
    if (!check)
        return tl::unexpected(check.error());
    if (*check != QStringLiteral("ok"))
        return fail(ErrorCode::Damaged, Texts::tr("The backup does not hold together (%1).").arg(*check), path);
    return {};
}

QString backupName(const QString &workbookPath, const QString &suffix)
{
    return backupFolder(workbookPath) + u'/' + QFileInfo(workbookPath).completeBaseName() + u' ' + suffix
        + QStringLiteral(".kept");
}

std::vector<QDate> datesOfBackups(const QString &workbookPath)
{
    std::vector<QDate> dates;
    const QString base = QFileInfo(workbookPath).completeBaseName() + u' ';
    for (const QString &name : QDir(backupFolder(workbookPath)).entryList(QDir::Files, QDir::Name)) {
        if (!name.startsWith(base) || !name.endsWith(QStringLiteral(".kept")))
            continue;
        const QString day = name.mid(base.size()).chopped(5);
        const QDate date = QDate::fromString(day, Qt::ISODate);
        if (day.size() == 10 && date.isValid())
            dates.push_back(date);
    }
    std::sort(dates.begin(), dates.end());
    return dates;
}

bool isDue(const QString &workbookPath, const QDate &today, const std::vector<QDate> &dates)
{
    if (dates.empty())
        return true;
    const QDate last = dates.back();
    const bool isMonthly = QFileInfo(workbookPath).size() > largeWorkbook;
    return isMonthly ? std::pair(last.year(), last.month()) < std::pair(today.year(), today.month()) : last < today;
}

/// Backups for occasions, newest first.
QStringList occasionBackups(const QString &workbookPath)
{
    const QRegularExpression form(u'^' + QRegularExpression::escape(QFileInfo(workbookPath).completeBaseName())
        + QStringLiteral(" \\d{4}-\\d{2}-\\d{2} \\d{6} (before import|review sealed)\\.kept$"));
    return QDir(backupFolder(workbookPath)).entryList(QDir::Files, QDir::Name | QDir::Reversed).filter(form);
}

Result<void> makeFolder(const QString &workbookPath)
{
    if (!QDir().mkpath(backupFolder(workbookPath)))
        return fail(ErrorCode::Io, Texts::tr("The folder for backups cannot be made."), backupFolder(workbookPath));
    return {};
}

} // namespace

Result<void> copyDatabase(sqlite3 *handle, const QString &path)
{
    const TemporaryFile temporary(path + QStringLiteral(".part"));
    QFile::remove(temporary.path);
    Result<void> done = writeCopy(handle, temporary.path, path);
    if (done)
        done = syncToDisk(temporary.path);
    if (done)
        done = checkCopy(temporary.path, path);
    if (done)
        done = renameFile(temporary.path, path, true);
    return done;
}

QString backupFolder(const QString &workbookPath)
{
    const QFileInfo info(workbookPath);
    return info.absolutePath() + u'/' + info.completeBaseName() + QStringLiteral(".kept-backups");
}

Result<QString> backupOfDay(sqlite3 *handle, const QString &workbookPath, const QDate &today)
{
    const std::vector<QDate> before = datesOfBackups(workbookPath);
    if (!isDue(workbookPath, today, before))
        return QString();
    if (const auto made = makeFolder(workbookPath); !made)
        return tl::unexpected(made.error());
    const QString path = backupName(workbookPath, today.toString(Qt::ISODate));
    if (const auto copied = copyDatabase(handle, path); !copied)
        return tl::unexpected(copied.error());
    return path;
}

Result<QString> backupForOccasion(
    sqlite3 *handle, const QString &workbookPath, BackupOccasion occasion, const QDateTime &now)
{
    if (QFileInfo(workbookPath).size() > largeWorkbook)
        return QString();
    if (const auto made = makeFolder(workbookPath); !made)
        return tl::unexpected(made.error());
    const QString what =
        occasion == BackupOccasion::LargeImport ? QStringLiteral("before import") : QStringLiteral("review sealed");
    const QString when = now.toString(QStringLiteral("yyyy-MM-dd HHmmss"));
    const QString path = backupName(workbookPath, when + u' ' + what);
    const bool wasThere = QFileInfo::exists(path);
    if (const auto copied = copyDatabase(handle, path); !copied)
        return tl::unexpected(copied.error());
    return wasThere ? QString() : path;
}

void removeSuperfluousBackups(const QString &workbookPath)
{
    for (const QDate &date : superfluousBackups(datesOfBackups(workbookPath)))
        QFile::remove(backupName(workbookPath, date.toString(Qt::ISODate)));
    for (const QString &name : occasionBackups(workbookPath).mid(occasionsKept))
        QFile::remove(backupFolder(workbookPath) + u'/' + name);
}

Result<void> backupBeforeMigration(sqlite3 *handle, const QString &workbookPath, int schema)
{
    if (const auto made = makeFolder(workbookPath); !made)
        return made;
    return copyDatabase(handle, backupName(workbookPath, QStringLiteral("schema %1").arg(schema)));
}

std::vector<QDate> superfluousBackups(std::vector<QDate> dates)
{
    std::sort(dates.begin(), dates.end(), std::greater<>());
    std::set<std::pair<int, int>> months;
    std::vector<QDate> superfluous;
    for (std::size_t i = 0; i < dates.size(); ++i) {
        const bool isLastOfMonth = months.emplace(dates[i].year(), dates[i].month()).second;
        if (i >= dailyKept && !(isLastOfMonth && months.size() <= monthlyKept))
            superfluous.push_back(dates[i]);
    }
    return superfluous;
}

std::vector<BackupFile> backupsOf(const QString &workbookPath)
{
    std::vector<BackupFile> backups;
    const QString base = QFileInfo(workbookPath).completeBaseName() + u' ';
    for (const QFileInfo &info : QDir(backupFolder(workbookPath)).entryInfoList(QDir::Files, QDir::Time | QDir::Name))
        if (info.fileName().startsWith(base) && info.suffix() == QStringLiteral("kept"))
            backups.push_back({info.filePath(), info.lastModified().toUTC(), info.size()});
    return backups;
}

Result<void> restoreBackup(const QString &backup, const QString &path)
{
    const auto from = checkWorkbookFile(backup);
    if (!from)
        return tl::unexpected(from.error());
    if (QFileInfo::exists(path))
        return fail(ErrorCode::Refused, Texts::tr("There is a file of this name already."), path,
            Texts::tr("A backup is restored under a new name; choose another one."));
    if (const auto folder = checkFolder(path); !folder)
        return folder;
    const auto handle = openPlain(*from, SQLITE_OPEN_READONLY);
    if (!handle)
        return tl::unexpected(handle.error());
    return copyDatabase(handle->get(), path);
}

} // namespace kept
