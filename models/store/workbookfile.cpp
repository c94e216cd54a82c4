// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/workbookfile.h"

#include "models/store/migrations.h"
#include "models/store/sqlite.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QThread>
#include <QtEndian>
#include <cstdio>
#include <memory>
#include <optional>
#include <sqlite3.h>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::Store)
};

constexpr qsizetype headerLength = 100;
constexpr qint64 smallestFile = 16384;

quint32 bigEndian(const QByteArray &header, int offset) { return qFromBigEndian<quint32>(header.constData() + offset); }

/// The header's count of pages is right when its change counter is the one that it was written for; pages that are
/// only in the write-ahead log do not count against the file, and a journal takes an unfinished header back.
bool isShorterThanItSays(const QByteArray &header, const QFileInfo &info)
{
    const auto holdsAnything = [&info](const char *end) {
        return QFileInfo(info.filePath() + QLatin1String(end)).size() > 0;
    };
    if (holdsAnything("-wal") || holdsAnything("-journal") || bigEndian(header, 24) != bigEndian(header, 92))
        return false;
    const quint32 stored = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 pageSize = stored == 1 ? 65536 : stored;
    return info.size() < pageSize * static_cast<qint64>(bigEndian(header, 28));
}

Result<void> checkHeader(const QByteArray &header, const QFileInfo &info)
{
    const QString place = info.filePath();
    if (header.isEmpty())
        return fail(ErrorCode::InvalidInput, Texts::tr("The file is empty."), place,
            Texts::tr("Open a workbook, or create a new one under another name."));
    if (!header.startsWith(QByteArray("SQLite format 3\0", 16)))
        return fail(ErrorCode::InvalidInput, Texts::tr("The file is not a Kept workbook."), place,
            Texts::tr("Import measurements through Import; open files that end in .kept."));
    if (header.size() < headerLength || isShorterThanItSays(header, info))
        return fail(ErrorCode::Damaged, Texts::tr("The workbook file is damaged: its end is missing."), place,
            Texts::tr("Open its latest backup instead."));
    if (bigEndian(header, 68) != workbookApplicationId)
        return fail(ErrorCode::InvalidInput,
            Texts::tr("The file is a database of another program, not a Kept workbook."), place);
    return {};
}

/// The file's first bytes; nothing when it cannot be read. SQLite reads them: a descriptor of our own would, on being
/// closed, give up every lock that this process holds on the file, and another program could take the log away from
/// under an open workbook (sqlite.org/howtocorrupt.html, section 2.2).
std::optional<QByteArray> readHeader(const QString &path)
{
    sqlite3 *raw = nullptr;
    const int opened = sqlite3_open_v2(path.toUtf8().constData(), &raw, SQLITE_OPEN_READONLY, nullptr);
    const std::unique_ptr<sqlite3, decltype(&sqlite3_close)> connection(raw, &sqlite3_close);
    sqlite3_file *file = nullptr;
    if (opened != SQLITE_OK || sqlite3_file_control(raw, "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK
        || file == nullptr || file->pMethods == nullptr)
        return std::nullopt;
    sqlite3_int64 size = 0;
    QByteArray header(headerLength, '\0');
    if (file->pMethods->xFileSize(file, &size) != SQLITE_OK)
        return std::nullopt;
    header.resize(std::min<qsizetype>(headerLength, static_cast<qsizetype>(size)));
    const int length = static_cast<int>(header.size());
    const bool read = length == 0 || file->pMethods->xRead(file, header.data(), length, 0) == SQLITE_OK;
    return read ? std::optional(header) : std::nullopt;
}

QString lockOwner(const QString &lockPath, const QLockFile &lock)
{
    qint64 pid = 0;
    QString host;
    QString program;
    lock.getLockInfo(&pid, &host, &program);
    const QFileInfo info(lockPath);
    //: %1 user, %2 computer, %3 date and time, %4 process number
    return Texts::tr("%1 has had it open on %2 since %3 (process %4).")
        .arg(info.owner().isEmpty() ? Texts::tr("Somebody") : info.owner(), host,
            info.lastModified().toString(QStringLiteral("yyyy-MM-dd HH:mm")), QString::number(pid));
}

/// A process that was killed between making its lock file and writing into it leaves one that names no process. One
/// that is alive writes at once, so it is given a second.
bool isAbandoned(const QString &lockPath)
{
    constexpr int patience = 1000; // milliseconds
    constexpr int step = 20;
    for (int waited = 0; waited < patience; waited += step) {
        const QFileInfo info(lockPath);
        if (!info.exists() || info.size() > 0)
            return false;
        QThread::msleep(step);
    }
    return true;
}

} // namespace

Result<QString> checkWorkbookFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorCode::NotFound, Texts::tr("There is no such workbook."), path);
    if (info.isDir())
        return fail(ErrorCode::InvalidInput, Texts::tr("This is a folder, not a workbook."), path);
    if (!info.isFile())
        return fail(ErrorCode::InvalidInput, Texts::tr("This is not a regular file."), path);
    const QString canonical = info.canonicalFilePath();
    const auto header = readHeader(canonical);
    if (!header)
        return fail(ErrorCode::Io, Texts::tr("The workbook cannot be read."), path,
            Texts::tr("Check the permissions of the file."));
    if (const auto checked = checkHeader(*header, QFileInfo(canonical)); !checked)
        return tl::unexpected(checked.error());
    return canonical;
}

bool isSharedFolder(const QString &path)
{
    static const QList<QByteArray> network{"nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "9p", "afs",
        "fuse.sshfs", "fuse.gvfsd-fuse", "fuse.rclone", "fuse.davfs", "davfs"};
    static const QStringList clouds{QStringLiteral("Dropbox"), QStringLiteral("OneDrive"), QStringLiteral("Nextcloud"),
        QStringLiteral("ownCloud"), QStringLiteral("Google Drive"), QStringLiteral("iCloud Drive")};
    const QString folder = QFileInfo(path).absolutePath();
    if (network.contains(QStorageInfo(folder).fileSystemType()))
        return true;
    const QStringList parts = folder.split(u'/');
    return std::any_of(clouds.begin(), clouds.end(), [&parts](const QString &cloud) {
        return std::any_of(
            parts.begin(), parts.end(), [&cloud](const QString &part) { return part.startsWith(cloud); });
    });
}

Result<std::unique_ptr<QLockFile>> lockForWriting(const QString &path)
{
    const QString lockPath = path + QStringLiteral("-lock");
    auto lock = std::make_unique<QLockFile>(lockPath);
    lock->setStaleLockTime(0);
    if (lock->tryLock(0))
        return lock;
    if (lock->error() == QLockFile::LockFailedError && isAbandoned(lockPath) && lock->removeStaleLockFile()
        && lock->tryLock(0))
        return lock;
    if (lock->error() == QLockFile::LockFailedError)
        return fail(ErrorCode::Conflict, Texts::tr("The workbook is open for writing elsewhere."), path,
            lockOwner(lockPath, *lock));
    if (QStorageInfo(QFileInfo(path).absolutePath()).bytesAvailable() < smallestFile)
        return sqliteFailure(SQLITE_FULL, path);
    return fail(ErrorCode::Io, Texts::tr("The folder of the workbook cannot be written to, so it cannot be changed."),
        path, Texts::tr("Open it read-only, or copy it to a folder of your own."));
}

Result<void> syncToDisk(const QString &path)
{
#ifdef Q_OS_UNIX
    for (const QString &each : {path, QFileInfo(path).absolutePath()}) {
        const int descriptor = ::open(QFile::encodeName(each).constData(), O_RDONLY | O_CLOEXEC);
        const bool synced = descriptor >= 0 && ::fsync(descriptor) == 0;
        if (descriptor >= 0)
            ::close(descriptor);
        if (!synced)
            return fail(ErrorCode::Io, Texts::tr("The system could not write the file to the disk."), path);
    }
#else
    Q_UNUSED(path)
#endif
    return {};
}

Result<void> renameFile(const QString &from, const QString &to, bool replace)
{
    const bool renamed = replace
        ? std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0
        : QFile::rename(from, to);
    if (!renamed)
        return fail(ErrorCode::Io, Texts::tr("The file cannot be written under this name."), to,
            Texts::tr("Check that the folder can be written to and the name is free."));
    return syncToDisk(to);
}

} // namespace kept
