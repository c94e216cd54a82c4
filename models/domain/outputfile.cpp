// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/outputfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::OutputFile)
};

bool isSameFile(const QString &a, const QString &b)
{
    const QString first = QFileInfo(a).canonicalFilePath();
    return !first.isEmpty() && first == QFileInfo(b).canonicalFilePath();
}

bool isDatabase(const QString &path)
{
    for (const char *beside : {"-lock", "-wal"})
        if (QFileInfo::exists(path + QLatin1String(beside)))
            return true;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(16) == QByteArray("SQLite format 3\0", 16);
}

} // namespace

Result<void> checkFolder(const QString &path)
{
    if (QFileInfo(QFileInfo(path).absolutePath()).isDir())
        return {};
    return fail(ErrorCode::Io, Texts::tr("There is no folder “%1”.").arg(QFileInfo(path).path()), path,
        Texts::tr("Make it first, or choose another folder."));
}

Result<void> checkOutput(const QString &path, const QStringList &inputs)
{
    const QString advice = Texts::tr("Choose another name for the output.");
    for (const QString &input : inputs)
        if (isSameFile(path, input))
            return fail(
                ErrorCode::Refused, Texts::tr("The output would replace the file that it is made from."), path, advice);
    const bool named = QFileInfo(path).suffix().compare(QStringLiteral("kept"), Qt::CaseInsensitive) == 0;
    const QString real = QFileInfo::exists(path) ? QFileInfo(path).canonicalFilePath() : path;
    if (named || (QFileInfo(real).isFile() && isDatabase(real)))
        return fail(ErrorCode::Refused, Texts::tr("The output would take the place of a workbook."), path, advice);
    return checkFolder(path);
}

} // namespace kept
