// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/samplefile.h"

#include "models/store/repositories.h"
#include "models/workspace/applydocument.h"
#include "models/workspace/loadportfolio.h"
#include "models/workspace/samplehistory.h"
#include "models/workspace/sampleparts.h"
#include "models/workspace/workspace.h"

#include <QCoreApplication>
#include <QFile>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::SampleFile)
};

Instant noon(const QDate &date) { return startOfDay(date, QTimeZone::utc()) + std::chrono::hours(12); }

/// Removes an earlier sample; refuses to touch anything else.
Result<void> makeRoom(const QString &path)
{
    if (!QFile::exists(path))
        return {};
    {
        const auto database = Database::open(path, OpenMode::ReadOnly);
        const auto sample = database ? setting(**database, QStringLiteral("sample")) : Result<QString>(QString());
        if (!sample || *sample != QStringLiteral("1"))
            return fail(ErrorCode::Refused, Texts::tr("There is a file of this name, and it is not a sample workbook."),
                path, Texts::tr("Choose another name."));
    }
    if (!QFile::remove(path))
        return fail(ErrorCode::Io, Texts::tr("The earlier sample workbook cannot be replaced."), path);
    return {};
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

} // namespace

Result<void> makeSampleFile(const QString &path, const QDate &asOf)
{
    if (auto room = makeRoom(path); !room)
        return room;
    auto database = Database::create(path);
    if (!database)
        return tl::unexpected(database.error());
    (*database)->setMakesBackups(false);
    const SampleFrame frame = frameOf(asOf);
    const auto now = std::make_shared<Instant>(noon(frame.first));
    const Actor author{QStringLiteral("sample"), QStringLiteral("Sample author"), QStringLiteral("sample"), {}};
    Workspace workspace(std::move(*database), author, [now] { return *now; });
    if (auto written = writeRecords(workspace, frame); !written)
        return written;
    if (auto lived = liveThroughSample(workspace, frame, *now); !lived)
        return lived;
    return {};
}

} // namespace kept
