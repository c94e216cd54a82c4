// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/pastview.h"

#include "models/store/auditpersonal.h"
#include "models/store/jsonchanges.h"
#include "models/store/measuredrow.h"
#include "models/store/records.h"
#include "models/store/sqlite.h"
#include "models/store/verifyparts.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>
#include <array>
#include <set>

namespace kept {

namespace {

/// What the entries after the moment did, gathered newest first.
struct Later {
    std::map<RecordKey, QJsonObject> records; ///< as they were at the moment; empty when they were not there yet
    QStringList imports; ///< ids of those that came
    QStringList undone; ///< ids of those that were withdrawn
    QStringList statements; ///< keys of declarations of coverage
};

/// The steps of a path such as "versions[0].content": names, and positions in lists as numbers.
QVariantList stepsOf(const QString &path)
{
    static const QRegularExpression step(QStringLiteral("\\[(\\d+)\\]|([^.\\[]+)"));
    QVariantList steps;
    for (auto it = step.globalMatch(path); it.hasNext();) {
        const auto match = it.next();
        if (match.capturedLength(1) > 0)
            steps << match.captured(1).toInt();
        else
            steps << match.captured(2);
    }
    return steps;
}

/// The value with a leaf set, or taken out when `leaf` is undefined; what is left empty by that goes too.
QJsonValue withLeaf(const QJsonValue &value, const QVariantList &steps, const QJsonValue &leaf)
{
    if (steps.isEmpty())
        return leaf;
    const QVariantList rest = steps.mid(1);
    if (steps.front().typeId() == QMetaType::Int) {
        QJsonArray array = value.toArray();
        const int at = steps.front().toInt();
        const QJsonValue next = withLeaf(at < array.size() ? array.at(at) : QJsonValue::Undefined, rest, leaf);
        while (!next.isUndefined() && array.size() <= at)
            array.append(QJsonObject());
        if (!next.isUndefined())
            array.replace(at, next);
        else if (at < array.size())
            array.removeAt(at);
        return array.isEmpty() ? QJsonValue(QJsonValue::Undefined) : array;
    }
    QJsonObject object = value.toObject();
    const QString name = steps.front().toString();
    const QJsonValue next = withLeaf(object.value(name), rest, leaf);
    if (next.isUndefined())
        object.remove(name);
    else
        object.insert(name, next);
    return object.isEmpty() ? QJsonValue(QJsonValue::Undefined) : object;
}

bool wasAdded(const QJsonObject &change)
{
    const QJsonArray fields = change.value(u"fields").toArray();
    return std::none_of(
        fields.begin(), fields.end(), [](const QJsonValue &each) { return each.toObject().contains(u"before"); });
}

/// The kinds of record that figures are judged by.
constexpr std::array judgedKinds{RecordKind::Service, RecordKind::Calendar, RecordKind::Agreement,
    RecordKind::Exclusion, RecordKind::Invoice, RecordKind::Claim};

std::optional<RecordKind> judgedKind(const QString &name)
{
    for (const RecordKind kind : judgedKinds)
        if (recordKindName(kind) == name)
            return kind;
    return std::nullopt;
}

Result<void> takeBackRecord(
    const Database &database, RecordKind kind, const RecordKey &key, const QJsonArray &fields, Later &later)
{
    auto known = later.records.find(key);
    if (known == later.records.end()) {
        const auto stored = findJson(database, kind, key.second);
        if (!stored && stored.error().code != ErrorCode::NotFound)
            return tl::unexpected(stored.error());
        known = later.records.emplace(key, stored ? stored->content : QJsonObject()).first;
    }
    known->second = takenBack(known->second, fields);
    return {};
}

Result<void> takeBack(const Database &database, const AuditEntry &entry, Later &later)
{
    const auto changes = readableChanges(database, entry);
    if (!changes)
        return tl::unexpected(changes.error());
    for (const QJsonValue &value : *changes) {
        const QJsonObject change = value.toObject();
        const RecordKey key{change.value(u"kind").toString(), change.value(u"id").toString()};
        if (key.first == recordKindName(RecordKind::Import))
            (wasAdded(change) ? later.imports : later.undone) << key.second;
        else if (key.first == recordKindName(RecordKind::Coverage) && wasAdded(change))
            later.statements << key.second;
        else if (const auto kind = judgedKind(key.first))
            if (auto done = takeBackRecord(database, *kind, key, change.value(u"fields").toArray(), later); !done)
                return done;
    }
    return {};
}

Result<Later> laterThan(const Database &database, std::int64_t sequence)
{
    const auto head = auditHead(database);
    if (!head)
        return tl::unexpected(head.error());
    const auto entries = auditEntries(database, {}, static_cast<int>(head->sequence - sequence), 0);
    if (!entries)
        return tl::unexpected(entries.error());
    Later later;
    for (const AuditEntry &entry : *entries)
        if (auto done = takeBack(database, entry, later); !done)
            return tl::unexpected(done.error());
    return later;
}

QString quoted(const QStringList &texts)
{
    QStringList all;
    for (QString text : texts)
        all << u'\'' + text.replace(u'\'', QStringLiteral("''")) + u'\'';
    return all.join(u',');
}

Result<void> run(const Database &past, const QString &sql) { return execute(past.handle(), sql.toUtf8()); }

/// A table of the connection in front of the file's, with the records as they were.
Result<void> shadowRecords(const Database &past, RecordKind kind, const Later &later)
{
    const RecordTable &table = recordTable(kind);
    const auto concerns = [&](const auto &each) { return each.first.first == recordKindName(kind); };
    if (std::none_of(later.records.begin(), later.records.end(), concerns))
        return {};
    if (auto made = run(past, QStringLiteral("CREATE TEMP TABLE %1 AS SELECT * FROM main.%1").arg(table.table)); !made)
        return made;
    QStringList names{QStringLiteral("id"), QStringLiteral("revision"), QStringLiteral("content")};
    for (const RecordColumn &column : table.columns)
        names << column.column;
    for (const auto &[key, content] : later.records) {
        if (key.first != recordKindName(kind))
            continue;
        QSqlQuery gone(past.connection());
        gone.prepare(QStringLiteral("DELETE FROM temp.%1 WHERE id = ?").arg(table.table));
        gone.addBindValue(key.second);
        if (!gone.exec())
            return sqlFailure(gone.lastError(), past.path());
        if (content.isEmpty())
            continue;
        QSqlQuery put(past.connection());
        put.prepare(QStringLiteral("INSERT INTO temp.%1 (%2) VALUES (?%3)")
                        .arg(table.table, names.join(u','), QStringLiteral(", ?").repeated(names.size() - 1)));
        put.addBindValue(key.second);
        put.addBindValue(1);
        put.addBindValue(QString::fromUtf8(compactJson(content)));
        for (const RecordColumn &column : table.columns)
            put.addBindValue(columnValue(column, content));
        if (!put.exec())
            return sqlFailure(put.lastError(), past.path());
    }
    return {};
}

/// A view in front of the table: without rows that came later, and with the revisions that were current.
Result<void> shadowMeasured(const Database &past, const MeasuredTable &table)
{
    const QString name = QString::fromLatin1(table.name);
    QSqlQuery query(past.connection());
    if (!query.exec(QStringLiteral("SELECT name FROM pragma_table_info('%1')").arg(name)))
        return sqlFailure(query.lastError(), past.path());
    QStringList columns;
    while (query.next()) {
        const QString column = query.value(0).toString();
        if (column == QStringLiteral("withdrawn"))
            columns << QStringLiteral("b.undone AS withdrawn");
        else if (column == QStringLiteral("current"))
            columns << QStringLiteral("(b.undone = 0 AND NOT EXISTS (SELECT 1 FROM main.%1 n JOIN temp.import_batch l "
                                      "ON l.id = n.import WHERE n.source = t.source AND n.external_id = t.external_id "
                                      "AND n.revision > t.revision AND l.undone = 0)) AS current")
                           .arg(name);
        else
            columns << QStringLiteral("t.%1 AS %1").arg(column);
    }
    return run(past,
        QStringLiteral("CREATE TEMP VIEW %1 AS SELECT %2 FROM main.%1 t JOIN temp.import_batch b ON b.id = t.import")
            .arg(name, columns.join(u',')));
}

/// The id of the first ticket that the import or a later one brought: ids and imports count up together.
Result<std::int64_t> firstTicketOf(const Database &past, std::int64_t import)
{
    auto next =
        Statement::prepare(past.handle(), "SELECT id, import FROM main.ticket WHERE id >= ? ORDER BY id LIMIT 1");
    if (!next)
        return tl::unexpected(next.error());
    const auto last = queryInteger(past.handle(), "SELECT max(id) FROM main.ticket");
    if (!last)
        return last;
    std::int64_t low = 0;
    std::int64_t high = *last + 1;
    while (low < high) {
        const std::int64_t middle = low + (high - low) / 2;
        next->bind(1, middle);
        const auto row = next->step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row || next->integer(1) >= import)
            high = middle;
        else
            low = next->integer(0) + 1;
        next->reset();
    }
    return low;
}

/// Adds the tickets of the records that the tickets with ids in [first, end) belong to.
Result<void> notePastTickets(const Database &past, std::int64_t first, std::int64_t end, const QByteArray &which)
{
    auto note = Statement::prepare(past.handle(),
        "INSERT OR IGNORE INTO temp.past_ticket SELECT t.id, t.service, t.current FROM (SELECT DISTINCT source, "
        "external_id FROM main.ticket WHERE id >= ? AND id < ?"
            + which + ") k JOIN temp.ticket t ON t.source = k.source AND t.external_id = k.external_id");
    if (!note)
        return tl::unexpected(note.error());
    return note->bind(1, first).bind(2, end).run();
}

/// Which of today's tickets the past did not have, in past_end, and which it may have seen differently, in past_ticket:
/// the blocks that evaluation reads are those of today.
Result<void> shadowBlocks(const Database &past, const Later &later)
{
    Result<void> done = run(past,
        QStringLiteral("CREATE TEMP TABLE past_ticket (id INTEGER PRIMARY KEY, service INTEGER, current INTEGER);"
                       "CREATE TEMP TABLE past_end (first INTEGER)"));
    if (!done)
        return done;
    constexpr std::int64_t never = std::numeric_limits<std::int64_t>::max();
    const auto latest = queryInteger(past.handle(), "SELECT max(id) FROM temp.import_batch");
    const auto end = latest ? firstTicketOf(past, *latest + 1) : latest;
    if (!end)
        return tl::unexpected(end.error());
    done = run(past, QStringLiteral("INSERT INTO temp.past_end VALUES (%1)").arg(*end));
    // What later imports brought as a new record says nothing of the past.
    if (done)
        done = notePastTickets(past, *end, never, " AND revision > 1");
    auto undone = Statement::prepare(past.handle(),
        QStringLiteral("SELECT id FROM temp.import_batch WHERE import_id IN (%1)").arg(quoted(later.undone)).toUtf8());
    if (!undone)
        return tl::unexpected(undone.error());
    auto row = undone->step();
    for (; done && row && *row; row = undone->step()) {
        const auto first = firstTicketOf(past, undone->integer(0));
        const auto next = first ? firstTicketOf(past, undone->integer(0) + 1) : first;
        done = next ? notePastTickets(past, *first, *next, {}) : tl::unexpected(next.error());
    }
    return row ? done : tl::unexpected(row.error());
}

Result<void> shadowImports(const Database &past, const Later &later)
{
    if (later.imports.isEmpty() && later.undone.isEmpty())
        return {};
    Result<void> done = run(past,
        QStringLiteral("CREATE TEMP TABLE import_batch AS SELECT * FROM main.import_batch WHERE import_id NOT IN (%1);"
                       "UPDATE temp.import_batch SET undone = 0 WHERE import_id IN (%2);"
                       "CREATE UNIQUE INDEX temp.past_import ON import_batch (id)")
            .arg(quoted(later.imports), quoted(later.undone)));
    for (const MeasuredTable &table : measuredTables())
        if (done)
            done = shadowMeasured(past, table);
    return done ? shadowBlocks(past, later) : done;
}

Result<void> shadowCoverage(const Database &past, const Later &later)
{
    if (later.imports.isEmpty() && later.undone.isEmpty() && later.statements.isEmpty())
        return {};
    return run(past,
        QStringLiteral("CREATE TEMP TABLE coverage AS SELECT c.* FROM main.coverage c LEFT JOIN import_batch b "
                       "ON b.id = c.import WHERE (c.import IS NULL OR b.id IS NOT NULL) AND NOT (c.import IS NULL AND "
                       "CAST(c.id AS TEXT) IN (%1));"
                       "UPDATE temp.coverage SET withdrawn = coalesce((SELECT b.undone FROM import_batch b WHERE b.id "
                       "= import), 0)")
            .arg(quoted(later.statements)));
}

Result<void> shadow(const Database &past, const Later &later)
{
    // The file was opened for reading only; this concerns the connection's own tables.
    Result<void> done = run(past, QStringLiteral("PRAGMA query_only = 0"));
    for (const RecordKind kind : judgedKinds)
        if (done)
            done = shadowRecords(past, kind, later);
    if (done)
        done = shadowImports(past, later);
    if (done)
        done = shadowCoverage(past, later);
    return done ? run(past, QStringLiteral("PRAGMA query_only = 1")) : done;
}

/// Whether the entry's change of the record has the salted digest of the content.
Result<bool> holdsDigest(
    const Database &database, std::int64_t sequence, const RecordKey &key, const QByteArray &content)
{
    QSqlQuery query(database.connection());
    query.prepare(QStringLiteral("SELECT changes FROM audit_entry WHERE sequence = ?"));
    query.addBindValue(qint64(sequence));
    if (!query.exec() || !query.next())
        return sqlFailure(query.lastError(), database.path());
    QString digest;
    for (const QJsonValue &value : QJsonDocument::fromJson(query.value(0).toString().toUtf8()).array())
        if (const QJsonObject change = value.toObject();
            RecordKey(change.value(u"kind").toString(), change.value(u"id").toString()) == key)
            digest = change.value(u"digest").toString();
    query.prepare(QStringLiteral("SELECT salt FROM audit_personal WHERE hash = ?"));
    query.addBindValue(digest);
    if (!query.exec())
        return sqlFailure(query.lastError(), database.path());
    return query.next() && saltedHash(query.value(0).toString(), content) == digest;
}

/// Whether each record that was taken back is the one that its entry at the time has the digest of.
Result<bool> areProved(const Database &database, std::int64_t sequence, const Later &later)
{
    for (const auto &[key, content] : later.records) {
        QSqlQuery last(database.connection());
        last.prepare(QStringLiteral("SELECT max(sequence) FROM audit_change WHERE kind = ? AND record_id = ? AND "
                                    "sequence <= ?"));
        last.addBindValue(key.first);
        last.addBindValue(key.second);
        last.addBindValue(qint64(sequence));
        if (!last.exec() || !last.next())
            return sqlFailure(last.lastError(), database.path());
        if (last.value(0).isNull() != content.isEmpty())
            return false;
        if (content.isEmpty())
            continue;
        const auto held = holdsDigest(database, last.value(0).toLongLong(), key, compactJson(content));
        if (!held || !*held)
            return held;
    }
    return true;
}

} // namespace

QJsonObject takenBack(const QJsonObject &after, const QJsonArray &fields)
{
    QJsonValue value = after;
    // From the end, so that positions in lists stay what they are.
    for (auto i = fields.size() - 1; i >= 0; --i) {
        const QJsonObject field = fields.at(i).toObject();
        if (!field.contains(u"before"))
            value = withLeaf(value, stepsOf(field.value(u"field").toString()), QJsonValue(QJsonValue::Undefined));
    }
    for (const QJsonValue &each : fields) {
        const QJsonObject field = each.toObject();
        if (field.contains(u"before"))
            value = withLeaf(value, stepsOf(field.value(u"field").toString()), field.value(u"before"));
    }
    return value.toObject();
}

Result<PastView> viewAfter(const Database &database, std::int64_t sequence)
{
    const auto later = laterThan(database, sequence);
    if (!later)
        return tl::unexpected(later.error());
    const auto proved = areProved(database, sequence, *later);
    if (!proved)
        return tl::unexpected(proved.error());
    auto past = Database::open(database.path(), OpenMode::ReadOnly);
    if (!past)
        return tl::unexpected(past.error());
    if (const auto done = shadow(**past, *later); !done)
        return tl::unexpected(done.error());
    return PastView{std::move(*past), *proved};
}

} // namespace kept
