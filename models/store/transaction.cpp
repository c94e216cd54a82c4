// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/transaction.h"

#include "models/store/auditappend.h"
#include "models/store/sqlite.h"

#include <sqlite3.h>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::Store)
};

bool isUnchanged(const RecordChange &change) { return change.before == change.after; }

} // namespace

QString recordKindName(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Organisation:
        return QStringLiteral("organisation");
    case RecordKind::Service:
        return QStringLiteral("service");
    case RecordKind::Calendar:
        return QStringLiteral("calendar");
    case RecordKind::Agreement:
        return QStringLiteral("agreement");
    case RecordKind::Mapping:
        return QStringLiteral("mapping");
    case RecordKind::Template:
        return QStringLiteral("template");
    case RecordKind::Exclusion:
        return QStringLiteral("exclusion");
    case RecordKind::Review:
        return QStringLiteral("review");
    case RecordKind::Claim:
        return QStringLiteral("claim");
    case RecordKind::Invoice:
        return QStringLiteral("invoice");
    case RecordKind::ExchangeRate:
        return QStringLiteral("exchange_rate");
    case RecordKind::Import:
        return QStringLiteral("import");
    case RecordKind::Coverage:
        return QStringLiteral("coverage");
    case RecordKind::Setting:
        break;
    }
    return QStringLiteral("setting");
}

QString nameOf(const Actor &actor) { return actor.displayName.isEmpty() ? actor.systemUser : actor.displayName; }

QDateTime localTime(const ActionContext &context)
{
    return toDateTime(context.now).addSecs(qint64(context.offsetMinutes) * 60);
}

struct Transaction::Private {
    Database &database;
    ActionContext context;
    ChangeSet changes;
    bool isOpen = true;
};

Transaction::Transaction(std::unique_ptr<Private> p) : d(std::move(p)) { }

Transaction::~Transaction()
{
    if (d->isOpen && sqlite3_get_autocommit(d->database.handle()) == 0)
        static_cast<void>(execute(d->database.handle(), "ROLLBACK"));
}

Result<std::unique_ptr<Transaction>> Transaction::begin(Database &database, ActionContext context)
{
    return beginWith(database, std::move(context), true);
}

Result<std::unique_ptr<Transaction>> Transaction::beginTrial(Database &database, ActionContext context)
{
    return beginWith(database, std::move(context), false);
}

Result<std::unique_ptr<Transaction>> Transaction::beginWith(Database &database, ActionContext context, bool makesBackup)
{
    if (database.isReadOnly())
        return fail(ErrorCode::Refused, database.readOnlyReason(), database.path());
    if (database.isLent() || sqlite3_get_autocommit(database.handle()) == 0)
        return fail(ErrorCode::Refused, Texts::tr("Another action on the workbook is still running."), database.path(),
            Texts::tr("Wait until it has finished."));
    if (makesBackup)
        database.backupBeforeChange(localTime(context).date());
    const char *begin = database.writesWithoutLog() ? "BEGIN EXCLUSIVE" : "BEGIN IMMEDIATE";
    if (const auto begun = execute(database.handle(), begin); !begun)
        return tl::unexpected(begun.error());
    return std::unique_ptr<Transaction>(
        new Transaction(std::unique_ptr<Private>(new Private{database, std::move(context), {}})));
}

Database &Transaction::database() const { return d->database; }

const ActionContext &Transaction::context() const { return d->context; }

void Transaction::record(RecordChange change)
{
    const auto same = std::find_if(d->changes.begin(), d->changes.end(),
        [&change](const RecordChange &each) { return each.kind == change.kind && each.id == change.id; });
    if (same == d->changes.end())
        d->changes.push_back(std::move(change));
    else
        same->after = std::move(change.after);
}

Result<ChangeSet> Transaction::commit()
{
    std::erase_if(d->changes, isUnchanged);
    if (!d->changes.empty()) {
        if (const auto entry = appendEntry(d->database, d->context, d->changes); !entry)
            return tl::unexpected(entry.error());
    }
    if (const auto committed = execute(d->database.handle(), "COMMIT"); !committed)
        return tl::unexpected(committed.error());
    d->isOpen = false;
    d->database.keepBackups();
    return std::move(d->changes);
}

} // namespace kept
