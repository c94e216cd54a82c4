// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/audittrail.h"

#include "models/domain/ids.h"
#include "models/store/auditappend.h"
#include "models/store/auditpersonal.h"
#include "models/store/jsonchanges.h"
#include "models/store/sqlite.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>
#include <QtEndian>

namespace kept {

namespace {

QString composed(const QString &text)
{
    // A null text would be stored as NULL.
    return text.isEmpty() ? QStringLiteral("") : text.normalized(QString::NormalizationForm_C);
}

Result<void> run(QSqlQuery &query, const Database &database)
{
    if (!query.exec())
        return sqlFailure(query.lastError(), database.path());
    return {};
}

QJsonValue sideOf(const QString &field, const QJsonValue &value, std::vector<SaltedValue> &side)
{
    if (!isPersonalField(field) || !value.isString() || value.toString().isEmpty())
        return value;
    side.push_back(salted(value.toString().toUtf8()));
    return QJsonObject{{QStringLiteral("personal"), side.back().hash}};
}

QJsonObject describe(const RecordChange &change, std::vector<SaltedValue> &side)
{
    QJsonArray fields;
    for (const FieldChange &field : fieldChanges(change.before, change.after)) {
        QJsonObject json{{QStringLiteral("field"), field.field}};
        if (!field.before.isUndefined())
            json.insert(QStringLiteral("before"), sideOf(field.field, field.before, side));
        if (!field.after.isUndefined())
            json.insert(QStringLiteral("after"), sideOf(field.field, field.after, side));
        fields.append(json);
    }
    QJsonObject json{{QStringLiteral("kind"), recordKindName(change.kind)}, {QStringLiteral("id"), change.id},
        {QStringLiteral("fields"), fields}};
    if (!change.after.isEmpty()) {
        SaltedValue digest = salted(compactJson(change.after));
        digest.value.reset();
        json.insert(QStringLiteral("digest"), digest.hash);
        side.push_back(std::move(digest));
    }
    return json;
}

Result<void> insertEntry(const Database &database, const AuditEntry &entry)
{
    QSqlQuery query(database.connection());
    query.prepare(
        QStringLiteral("INSERT INTO audit_entry (sequence, at, offset_minutes, system_user, display_name, host, role, "
                       "program_version, action, reason, operation_id, changes, previous_hash, hash) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    query.addBindValue(qint64(entry.sequence));
    query.addBindValue(toIso(entry.at));
    query.addBindValue(entry.offsetMinutes);
    const QString changes = QString::fromUtf8(compactJson(entry.changes));
    for (const QString &text :
        {entry.actor.systemUser, entry.actor.displayName, entry.actor.host, entry.actor.role, entry.programVersion,
            entry.action, entry.reason, entry.operationId, changes, entry.previousHash, entry.hash})
        query.addBindValue(text);
    return run(query, database);
}

Result<void> insertChanges(const Database &database, const AuditEntry &entry, const ChangeSet &changes)
{
    QSqlQuery query(database.connection());
    query.prepare(QStringLiteral("INSERT INTO audit_change (kind, record_id, sequence) VALUES (?, ?, ?)"));
    for (const RecordChange &change : changes) {
        query.bindValue(0, recordKindName(change.kind));
        query.bindValue(1, change.id);
        query.bindValue(2, qint64(entry.sequence));
        if (const auto done = run(query, database); !done)
            return done;
    }
    return {};
}

Result<void> insertSideValues(const Database &database, const AuditEntry &entry, const std::vector<SaltedValue> &side)
{
    QSqlQuery query(database.connection());
    query.prepare(QStringLiteral("INSERT INTO audit_personal (hash, sequence, salt, value) VALUES (?, ?, ?, ?)"));
    for (const SaltedValue &value : side) {
        query.bindValue(0, value.hash);
        query.bindValue(1, qint64(entry.sequence));
        query.bindValue(2, value.salt);
        query.bindValue(3, value.value ? QVariant(*value.value) : QVariant());
        if (const auto done = run(query, database); !done)
            return done;
    }
    return {};
}

AuditEntry entryAt(const QSqlQuery &row)
{
    AuditEntry entry;
    entry.sequence = row.value(0).toLongLong();
    entry.at = parseIso(row.value(1).toString()).value_or(Instant());
    entry.offsetMinutes = row.value(2).toInt();
    entry.actor = {row.value(3).toString(), row.value(4).toString(), row.value(5).toString(), row.value(6).toString()};
    entry.programVersion = row.value(7).toString();
    entry.action = row.value(8).toString();
    entry.reason = row.value(9).toString();
    entry.operationId = row.value(10).toString();
    entry.changes = QJsonDocument::fromJson(row.value(11).toString().toUtf8()).array();
    entry.previousHash = row.value(12).toString();
    entry.hash = row.value(13).toString();
    return entry;
}

QJsonValue readable(const QJsonValue &side, const std::map<QString, QString> &values)
{
    const QString hash = side.toObject().value(QStringLiteral("personal")).toString();
    if (hash.isEmpty())
        return side;
    const auto at = values.find(hash);
    return at == values.end() ? QJsonValue(QJsonValue::Null) : QJsonValue(at->second);
}

Result<std::map<QString, QString>> sideValuesOf(const Database &database, std::int64_t sequence)
{
    QSqlQuery query(database.connection());
    query.prepare(QStringLiteral("SELECT hash, value FROM audit_personal WHERE sequence = ? AND value IS NOT NULL"));
    query.addBindValue(qint64(sequence));
    if (const auto done = run(query, database); !done)
        return tl::unexpected(done.error());
    std::map<QString, QString> values;
    while (query.next())
        values.emplace(query.value(0).toString(), query.value(1).toString());
    return values;
}

} // namespace

CanonicalEncoding::CanonicalEncoding() : m_bytes(1, '\x01') { }

void CanonicalEncoding::add(char type, std::string_view bytes)
{
    const quint64 length = qToBigEndian(static_cast<quint64>(bytes.size()));
    m_bytes.append(type);
    m_bytes.append(reinterpret_cast<const char *>(&length), sizeof(length));
    m_bytes.append(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

void CanonicalEncoding::addInteger(std::int64_t value) { add('i', std::to_string(value)); }

void CanonicalEncoding::addText(std::string_view utf8) { add('t', utf8); }

void CanonicalEncoding::addText(const QString &text) { add('t', composed(text).toStdString()); }

void CanonicalEncoding::addNull() { add('n', {}); }

QString CanonicalEncoding::hash() const
{
    return QString::fromLatin1(QCryptographicHash::hash(m_bytes, QCryptographicHash::Sha256).toHex());
}

QString firstPreviousHash() { return QString(64, u'0'); }

QString auditHash(const AuditEntry &entry)
{
    CanonicalEncoding encoding;
    encoding.addInteger(entry.sequence);
    encoding.addText(toIso(entry.at));
    encoding.addInteger(entry.offsetMinutes);
    for (const QString &text : {entry.actor.systemUser, entry.actor.displayName, entry.actor.host, entry.actor.role,
             entry.programVersion, entry.action, entry.reason, entry.operationId})
        encoding.addText(text);
    encoding.addText(QString::fromUtf8(compactJson(entry.changes)));
    encoding.addText(entry.previousHash);
    return encoding.hash();
}

Result<AuditHead> auditHead(const Database &database)
{
    QSqlQuery query(database.connection());
    query.prepare(QStringLiteral("SELECT sequence, hash FROM audit_entry ORDER BY sequence DESC LIMIT 1"));
    if (const auto done = run(query, database); !done)
        return tl::unexpected(done.error());
    if (!query.next())
        return AuditHead{};
    return AuditHead{query.value(0).toLongLong(), query.value(1).toString()};
}

Result<AuditEntry> appendEntry(const Database &database, const ActionContext &context, const ChangeSet &changes)
{
    const auto head = auditHead(database);
    if (!head)
        return tl::unexpected(head.error());
    std::vector<SaltedValue> side;
    QJsonArray described;
    for (const RecordChange &change : changes)
        described.append(describe(change, side));
    const Actor &actor = context.actor;
    AuditEntry entry{head->sequence + 1, context.now, context.offsetMinutes,
        {composed(actor.systemUser), composed(actor.displayName), composed(actor.host), composed(actor.role)},
        QStringLiteral(KEPT_VERSION), composed(context.action), composed(context.reason), newIdText(), {},
        head->sequence == 0 ? firstPreviousHash() : head->hash, {}};
    const QByteArray text = composed(QString::fromUtf8(compactJson(described))).toUtf8();
    entry.changes = QJsonDocument::fromJson(text).array();
    entry.hash = auditHash(entry);
    const auto written =
        insertEntry(database, entry).and_then([&] { return insertChanges(database, entry, changes); }).and_then([&] {
            return insertSideValues(database, entry, side);
        });
    if (!written)
        return tl::unexpected(written.error());
    return entry;
}

Result<std::vector<AuditEntry>> auditEntries(const Database &database, const QString &recordId, int limit, int offset)
{
    QSqlQuery query(database.connection());
    const QString filter = recordId.isEmpty()
        ? QString()
        : QStringLiteral("WHERE sequence IN (SELECT sequence FROM audit_change WHERE record_id = ?) ");
    query.prepare(QStringLiteral("SELECT sequence, at, offset_minutes, system_user, display_name, host, role, "
                                 "program_version, action, reason, operation_id, changes, previous_hash, hash "
                                 "FROM audit_entry %1ORDER BY sequence DESC LIMIT ? OFFSET ?")
                      .arg(filter));
    if (!recordId.isEmpty())
        query.addBindValue(recordId);
    query.addBindValue(limit);
    query.addBindValue(offset);
    if (const auto done = run(query, database); !done)
        return tl::unexpected(done.error());
    std::vector<AuditEntry> entries;
    while (query.next())
        entries.push_back(entryAt(query));
    return entries;
}

Result<QJsonArray> readableChanges(const Database &database, const AuditEntry &entry)
{
    const auto values = sideValuesOf(database, entry.sequence);
    if (!values)
        return tl::unexpected(values.error());
    QJsonArray changes;
    for (const QJsonValue &value : entry.changes) {
        QJsonObject change = value.toObject();
        QJsonArray fields;
        for (const QJsonValue &each : change.value(QStringLiteral("fields")).toArray()) {
            QJsonObject field = each.toObject();
            for (const QString &side : {QStringLiteral("before"), QStringLiteral("after")}) {
                if (field.contains(side))
                    field.insert(side, readable(field.value(side), *values));
            }
            fields.append(field);
        }
        change.insert(QStringLiteral("fields"), fields);
        changes.append(change);
    }
    return changes;
}

} // namespace kept
