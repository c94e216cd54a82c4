// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/samplefile.h"

#include "models/domain/outputfile.h"
#include "models/store/audittrail.h"
#include "models/store/repositories.h"
#include "models/workspace/applydocument.h"
#include "models/workspace/loadportfolio.h"
#include "models/workspace/samplehistory.h"
#include "models/workspace/sampleparts.h"
#include "models/workspace/workspace.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <filesystem>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::SampleFile)
};

const QString sampleUser = QStringLiteral("sample");

Instant noon(const QDate &date) { return startOfDay(date, QTimeZone::utc()) + std::chrono::hours(12); }

/// Whether everything in the trail is what made the sample.
Result<bool> isUntouched(const Database &database)
{
    const auto entries = auditEntries(database, {}, -1, 0);
    if (!entries)
        return tl::unexpected(entries.error());
    return std::all_of(entries->begin(), entries->end(),
        [](const AuditEntry &entry) { return entry.actor.systemUser == sampleUser && entry.actor.host == sampleUser; });
}

/// Refuses to replace anything but a sample that nobody has open and nobody has worked in.
Result<void> checkRoom(const QString &path)
{
    if (!QFile::exists(path))
        return {};
    const auto refused = [&path](const QString &why) {
        return fail(ErrorCode::Refused, why, path, Texts::tr("Choose another name."));
    };
    {
        const auto reading = Database::open(path, OpenMode::ReadOnly);
        const auto sample = reading ? setting(**reading, QStringLiteral("sample")) : Result<QString>(QString());
        if (!sample || *sample != QStringLiteral("1"))
            return refused(Texts::tr("There is a file of this name, and it is not a sample workbook."));
        const auto untouched = isUntouched(**reading);
        if (!untouched)
            return tl::unexpected(untouched.error());
        if (!*untouched)
            return refused(Texts::tr("Somebody has worked in the sample workbook of this name."));
    }
    // Who has it open for writing holds its lock.
    const auto writing = Database::open(path, OpenMode::ReadWrite);
    return writing ? Result<void>() : tl::unexpected(writing.error());
}

/// Puts the finished file in the place of the earlier one, which is there until then.
Result<void> putInPlace(const QString &made, const QString &path)
{
    std::error_code failed;
    std::filesystem::rename(QFile::encodeName(made).toStdString(), QFile::encodeName(path).toStdString(), failed);
    if (!failed)
        return {};
    QFile::remove(made);
    return fail(ErrorCode::Io, Texts::tr("The earlier sample workbook cannot be replaced."), path,
        QString::fromStdString(failed.message()));
}

Result<void> writeRecords(Workspace &workspace, const SampleFrame &frame)
{
    const auto marked =
        inTransaction(workspace, QStringLiteral("make_sample"), {}, [](Transaction &transaction) -> Result<void> {
            if (auto saved = saveSetting(transaction, QStringLiteral("sample"), QStringLiteral("1")); !saved)
                return saved;
            return saveSetting(transaction, QStringLiteral("name"), QStringLiteral("Sample portfolio"));
        });
    if (!marked)
        return marked;
    const auto applied = applyDocument(workspace, sampleRecords(frame));
    return applied ? Result<void>() : tl::unexpected(applied.error());
}

SampleFrame frameOf(const QDate &asOf)
{
    return {asOf, Period::containing(asOf, PeriodKind::Quarter).shifted(-sampleQuarters).first()};
}

Result<void> makeAt(const QString &path, const QDate &asOf)
{
    auto database = Database::create(path);
    if (!database)
        return tl::unexpected(database.error());
    (*database)->setMakesBackups(false);
    const SampleFrame frame = frameOf(asOf);
    const auto now = std::make_shared<Instant>(noon(frame.first));
    const Actor author{sampleUser, QStringLiteral("Sample author"), sampleUser, {}};
    Workspace workspace(std::move(*database), author, [now] { return *now; });
    if (auto written = writeRecords(workspace, frame); !written)
        return written;
    return liveThroughSample(workspace, frame, *now);
}

} // namespace

Result<void> makeSampleFile(const QString &path, const QDate &asOf)
{
    if (auto folder = checkFolder(path); !folder)
        return folder;
    if (auto room = checkRoom(path); !room)
        return room;
    const QString made = path + QStringLiteral(".new");
    QFile::remove(made);
    if (auto written = makeAt(made, asOf); !written) {
        QFile::remove(made);
        return written;
    }
    return putInPlace(made, path);
}

} // namespace kept
