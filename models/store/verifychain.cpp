// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/auditappend.h"
#include "models/store/auditpersonal.h"
#include "models/store/sqlite.h"
#include "models/store/verifyparts.h"

#include <QJsonDocument>
#include <set>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::Verify)
};

// Columns of the query below.
constexpr int sequenceColumn = 0;
constexpr int changesColumn = 11;
constexpr int previousHashColumn = 12;
constexpr int hashColumn = 13;

constexpr const char *entriesQuery =
    "SELECT sequence, at, offset_minutes, system_user, display_name, host, role, program_version, action, reason, "
    "operation_id, changes, previous_hash, hash FROM audit_entry ORDER BY sequence";

/// The hash over the columns as they lie in the file, whatever types they have.
QString hashOfColumns(const Statement &row)
{
    CanonicalEncoding encoding;
    for (int column = 0; column < hashColumn; ++column) {
        if (row.isNull(column))
            encoding.addNull();
        else if (row.isInteger(column))
            encoding.addInteger(row.integer(column));
        else
            encoding.addText(row.bytes(column));
    }
    return encoding.hash();
}

QString checkEntry(const Statement &row, const AuditHead &before)
{
    const std::int64_t sequence = row.integer(sequenceColumn);
    if (sequence != before.sequence + 1)
        return Texts::tr("Audit entry %1 is missing.").arg(before.sequence + 1);
    if (hashOfColumns(row) != row.text(hashColumn))
        return Texts::tr("Audit entry %1 was changed: its hash does not match its content.").arg(sequence);
    if (row.text(previousHashColumn) != before.hash)
        return Texts::tr("Audit entry %1 does not follow the entry before it.").arg(sequence);
    return {};
}

/// Salted hashes that stand in a change, besides its digest.
void gatherPersonal(const QJsonObject &change, std::set<QString> &hashes)
{
    for (const QJsonValue &field : change.value(u"fields").toArray()) {
        for (const QString &side : {QStringLiteral("before"), QStringLiteral("after")}) {
            const QString hash = field.toObject().value(side).toObject().value(u"personal").toString();
            if (!hash.isEmpty())
                hashes.insert(hash);
        }
    }
}

struct Gathered {
    std::map<QString, std::int64_t> hashes; ///< salted hash → entry that holds it
    std::set<std::pair<RecordKey, std::int64_t>> changes;
};

void gather(const Statement &row, ChainContent &content, Gathered &gathered)
{
    const std::int64_t sequence = row.integer(sequenceColumn);
    for (const QJsonValue &value : QJsonDocument::fromJson(row.text(changesColumn).toUtf8()).array()) {
        const QJsonObject change = value.toObject();
        const RecordKey key{change.value(u"kind").toString(), change.value(u"id").toString()};
        const QString digest = change.value(u"digest").toString();
        LastState &state = content.records[key];
        state = {sequence, digest, state.first == 0 ? sequence : state.first};
        gathered.changes.emplace(key, sequence);
        std::set<QString> hashes;
        gatherPersonal(change, hashes);
        if (!digest.isEmpty())
            hashes.insert(digest);
        for (const QString &hash : hashes)
            gathered.hashes.emplace(hash, sequence);
    }
}

Result<QString> walkEntries(const Database &database, ChainContent &content, Gathered &gathered)
{
    auto rows = Statement::prepare(database.handle(), entriesQuery);
    if (!rows)
        return tl::unexpected(rows.error());
    AuditHead head{0, firstPreviousHash()};
    auto step = rows->step();
    for (; step && *step; step = rows->step()) {
        if (const QString finding = checkEntry(*rows, head); !finding.isEmpty())
            return finding;
        gather(*rows, content, gathered);
        head = {rows->integer(sequenceColumn), rows->text(hashColumn)};
        ++content.entries;
    }
    if (!step)
        return tl::unexpected(step.error());
    if (head.sequence > 0)
        content.head = head;
    return QString();
}

/// Side values may be erased, but not changed or added.
Result<QString> readSideValues(const Database &database, ChainContent &content, const Gathered &gathered)
{
    auto rows = Statement::prepare(
        database.handle(), "SELECT hash, sequence, salt, value FROM audit_personal ORDER BY sequence, hash");
    if (!rows)
        return tl::unexpected(rows.error());
    auto step = rows->step();
    for (; step && *step; step = rows->step()) {
        const QString hash = rows->text(0);
        SideValue side{rows->integer(1), rows->text(2), {}};
        if (!rows->isNull(3))
            side.value = rows->text(3);
        const auto held = gathered.hashes.find(hash);
        const bool isHeld = held != gathered.hashes.end() && held->second == side.sequence;
        if (!isHeld || (side.value && saltedHash(side.salt, side.value->toUtf8()) != hash))
            return Texts::tr("Audit entry %1: a personal value beside it was changed.").arg(side.sequence);
        content.sideValues.emplace(hash, std::move(side));
    }
    if (!step)
        return tl::unexpected(step.error());
    return QString();
}

Result<QString> compareIndex(const Database &database, Gathered gathered)
{
    auto rows = Statement::prepare(
        database.handle(), "SELECT kind, record_id, sequence FROM audit_change ORDER BY sequence, kind, record_id");
    if (!rows)
        return tl::unexpected(rows.error());
    auto step = rows->step();
    for (; step && *step; step = rows->step()) {
        if (gathered.changes.erase({{rows->text(0), rows->text(1)}, rows->integer(2)}) == 0)
            return Texts::tr("Audit entry %1: the index of changed records was changed.").arg(rows->integer(2));
    }
    if (!step)
        return tl::unexpected(step.error());
    if (!gathered.changes.empty())
        return Texts::tr("Audit entry %1: the index of changed records was changed.")
            .arg(gathered.changes.begin()->second);
    return QString();
}

} // namespace

Result<QString> verifyChain(const Database &database, ChainContent &content)
{
    Gathered gathered;
    auto finding = walkEntries(database, content, gathered);
    if (finding && finding->isEmpty())
        finding = readSideValues(database, content, gathered);
    if (finding && finding->isEmpty())
        finding = compareIndex(database, std::move(gathered));
    return finding;
}

} // namespace kept
