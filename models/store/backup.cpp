// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/backup.h"

#include "models/store/sqlite.h"
#include "models/store/workbookfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <set>
#include <sqlite3.h>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::Store)
};

constexpr int pagesAStep = 4096;
constexpr qint64 largeWorkbook = 500LL * 1000 * 1000;
constexpr std::size_t dailyKept = 10;
constexpr std::size_t monthlyKept = 12;

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

Result<Handle> openPlain(const QString &path)
{
    sqlite3 *raw = nullptr;
    const int code =
        sqlite3_open_v2(path.toUtf8().constData(), &raw, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
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

Result<void> checkCopy(sqlite3 *copy, const QString &path)
{
    // The copy of a workbook in use is marked for a write-ahead log, which a file at rest does not have.
    const auto mode = queryText(copy, "PRAGMA journal_mode = DELETE");
    if (!mode)
        return tl::unexpected(mode.error());
    const auto check = queryText(copy, "PRAGMA integrity_check(1)");
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
        const QDate date = QDate::fromString(name.mid(base.size()).chopped(5), Qt::ISODate);
        if (date.isValid())
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
    {
        const auto copy = openPlain(temporary.path);
        if (!copy)
            return tl::unexpected(copy.error());
        if (const auto copied = copyPages(handle, copy->get(), path); !copied)
            return copied;
        if (const auto checked = checkCopy(copy->get(), path); !checked)
            return checked;
    }
    if (const auto synced = syncToDisk(temporary.path); !synced)
        return synced;
    return renameFile(temporary.path, path, true);
}

QString backupFolder(const QString &workbookPath)
{
    const QFileInfo info(workbookPath);
    return info.absolutePath() + u'/' + info.completeBaseName() + QStringLiteral(".kept-backups");
}

Result<void> backupOfDay(sqlite3 *handle, const QString &workbookPath, const QDate &today)
{
    const std::vector<QDate> before = datesOfBackups(workbookPath);
    if (!isDue(workbookPath, today, before))
        return {};
    if (const auto made = makeFolder(workbookPath); !made)
        return made;
    const auto copied = copyDatabase(handle, backupName(workbookPath, today.toString(Qt::ISODate)));
    if (!copied)
        return copied;
    for (const QDate &date : superfluousBackups(datesOfBackups(workbookPath)))
        QFile::remove(backupName(workbookPath, date.toString(Qt::ISODate)));
    return {};
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

} // namespace kept
