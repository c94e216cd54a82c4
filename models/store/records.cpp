// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/records.h"

#include "models/store/jsonchanges.h"
#include "models/store/sqlite.h"

#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::Store)
};

RecordColumn text(const QString &name) { return {name, name, RecordColumn::Form::Text}; }
RecordColumn flag(const QString &name) { return {name, name, RecordColumn::Form::Flag}; }
RecordColumn reference(const QString &member)
{
    return {member + QStringLiteral("_id"), member, RecordColumn::Form::Text};
}

std::vector<RecordTable> makeTables()
{
    const QString name = QStringLiteral("name");
    const QString period = QStringLiteral("period");
    const QString date = QStringLiteral("date");
    const RecordColumn archived = flag(QStringLiteral("archived"));
    const RecordColumn provider = reference(QStringLiteral("provider"));
    const RecordColumn customer = reference(QStringLiteral("customer"));
    const RecordColumn agreement = reference(QStringLiteral("agreement"));
    const RecordColumn level = reference(QStringLiteral("service_level"));
    RecordColumn maybeCustomer = customer;
    maybeCustomer.form = RecordColumn::Form::OptionalText;
    return {
        {RecordKind::Setting, QStringLiteral("setting"), {}, {}},
        {RecordKind::Organisation, QStringLiteral("organisation"),
            {text(name), flag(QStringLiteral("internal")), archived}, name},
        {RecordKind::Service, QStringLiteral("service"), {text(name), provider, maybeCustomer, archived}, name},
        {RecordKind::Calendar, QStringLiteral("calendar"), {text(name)}, name},
        {RecordKind::Agreement, QStringLiteral("agreement"),
            {text(QStringLiteral("reference")), text(QStringLiteral("title")), text(QStringLiteral("kind")), provider,
                customer, archived},
            QStringLiteral("reference")},
        {RecordKind::Mapping, QStringLiteral("mapping"), {text(name)}, name},
        {RecordKind::Template, QStringLiteral("template"), {text(QStringLiteral("title")), archived},
            QStringLiteral("title")},
        {RecordKind::Exclusion, QStringLiteral("exclusion"),
            {agreement, level, text(QStringLiteral("reason")), archived}, QStringLiteral("agreement")},
        {RecordKind::Review, QStringLiteral("review"),
            {agreement, text(period), text(QStringLiteral("due")), text(QStringLiteral("state"))},
            QStringLiteral("due")},
        {RecordKind::Claim, QStringLiteral("claim"), {agreement, level, text(period), text(QStringLiteral("state"))},
            period},
        {RecordKind::Invoice, QStringLiteral("invoice"),
            {agreement, text(QStringLiteral("number")), text(date), archived}, date},
        {RecordKind::ExchangeRate, QStringLiteral("exchange_rate"), {text(date)}, date},
    };
}

StoredJson storedAt(const QSqlQuery &row)
{
    return {row.value(0).toString(), QJsonDocument::fromJson(row.value(1).toString().toUtf8()).object(),
        row.value(2).toLongLong()};
}

QJsonObject jsonOf(std::string_view utf8)
{
    return QJsonDocument::fromJson(QByteArray::fromRawData(utf8.data(), static_cast<qsizetype>(utf8.size()))).object();
}

QSqlQuery selectById(const Database &database, RecordKind kind, const QString &id)
{
    QSqlQuery query(database.connection());
    query.prepare(QStringLiteral("SELECT id, content, revision FROM %1 WHERE id = ?").arg(recordTable(kind).table));
    query.addBindValue(id);
    return query;
}

/// "UPDATE … SET a = ?, …, revision = ?, content = ? WHERE id = ?" or the INSERT with the same order of values.
QString writeStatement(const RecordTable &table, bool isNew)
{
    QStringList names;
    for (const RecordColumn &column : table.columns)
        names << column.column;
    names << QStringLiteral("revision") << QStringLiteral("content");
    if (!isNew)
        return QStringLiteral("UPDATE %1 SET %2 = ? WHERE id = ?")
            .arg(table.table, names.join(QStringLiteral(" = ?, ")));
    names << QStringLiteral("id");
    const QStringList marks(names.size(), QStringLiteral("?"));
    return QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
        .arg(table.table, names.join(QStringLiteral(", ")), marks.join(QStringLiteral(", ")));
}

Result<void> write(const Database &database, const RecordTable &table, const StoredJson &record, bool isNew)
{
    QSqlQuery query(database.connection());
    query.prepare(writeStatement(table, isNew));
    for (const RecordColumn &column : table.columns)
        query.addBindValue(columnValue(column, record.content));
    query.addBindValue(qint64(record.revision));
    query.addBindValue(QString::fromUtf8(compactJson(record.content)));
    query.addBindValue(record.id);
    if (!query.exec())
        return sqlFailure(query.lastError(), database.path());
    return {};
}

} // namespace

const std::vector<RecordTable> &recordTables()
{
    static const std::vector<RecordTable> tables = makeTables();
    return tables;
}

const RecordTable &recordTable(RecordKind kind)
{
    const auto &tables = recordTables();
    return *std::find_if(tables.begin(), tables.end(), [kind](const RecordTable &table) { return table.kind == kind; });
}

QVariant columnValue(const RecordColumn &column, const QJsonObject &content)
{
    const QJsonValue value = content.value(column.member);
    switch (column.form) {
    case RecordColumn::Form::Flag:
        return value.toBool() ? 1 : 0;
    case RecordColumn::Form::OptionalText:
        return value.isString() ? QVariant(value.toString()) : QVariant();
    case RecordColumn::Form::Text:
        break;
    }
    // A null text would be stored as NULL.
    return value.toString(QStringLiteral("")).isEmpty() ? QStringLiteral("") : value.toString();
}

Result<std::vector<StoredText>> allTexts(const Database &database, RecordKind kind)
{
    auto rows =
        Statement::prepare(database.handle(), "SELECT id, content, revision FROM " + recordTable(kind).table.toUtf8());
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<StoredText> records;
    auto row = rows->step();
    for (; row && *row; row = rows->step()) {
        const std::string_view content = rows->bytes(1);
        records.push_back(
            {rows->text(0), QByteArray(content.data(), static_cast<qsizetype>(content.size())), rows->integer(2)});
    }
    if (!row)
        return tl::unexpected(row.error());
    return records;
}

StoredJson readText(const StoredText &stored)
{
    const std::string_view utf8(stored.content.constData(), static_cast<std::size_t>(stored.content.size()));
    return {stored.id, jsonOf(utf8), stored.revision};
}

QString sortKey(RecordKind kind, const QJsonObject &content)
{
    return content.value(recordTable(kind).sortedBy).toString();
}

bool isSortedBefore(const QString &key, const QString &id, const QString &otherKey, const QString &other)
{
    const int order = key.compare(otherKey, Qt::CaseInsensitive);
    return order != 0 ? order < 0 : id < other;
}

Result<std::vector<StoredJson>> allJson(const Database &database, RecordKind kind)
{
    const auto texts = allTexts(database, kind);
    if (!texts)
        return tl::unexpected(texts.error());
    std::vector<std::pair<QString, StoredJson>> records; // after what they are sorted by
    for (const StoredText &text : *texts) {
        StoredJson record = readText(text);
        QString key = sortKey(kind, record.content);
        records.emplace_back(std::move(key), std::move(record));
    }
    std::sort(records.begin(), records.end(),
        [](const auto &a, const auto &b) { return isSortedBefore(a.first, a.second.id, b.first, b.second.id); });
    std::vector<StoredJson> sorted;
    sorted.reserve(records.size());
    for (auto &[key, record] : records)
        sorted.push_back(std::move(record));
    return sorted;
}

Result<StoredJson> findJson(const Database &database, RecordKind kind, const QString &id)
{
    QSqlQuery query = selectById(database, kind, id);
    if (!query.exec())
        return sqlFailure(query.lastError(), database.path());
    if (!query.next())
        //: %1 kind of record such as "agreement", %2 its identifier
        return fail(ErrorCode::NotFound,
            Texts::tr("The workbook has no record of the kind %1 with the id %2.").arg(recordKindName(kind), id));
    return storedAt(query);
}

Result<std::optional<StoredJson>> findJsonBy(
    const Database &database, RecordKind kind, const QString &column, const QString &value)
{
    QSqlQuery query(database.connection());
    query.prepare(
        QStringLiteral("SELECT id, content, revision FROM %1 WHERE %2 = ?").arg(recordTable(kind).table, column));
    query.addBindValue(value);
    if (!query.exec())
        return sqlFailure(query.lastError(), database.path());
    return query.next() ? std::optional(storedAt(query)) : std::nullopt;
}

Result<bool> recordExists(const Database &database, RecordKind kind, const QString &id)
{
    QSqlQuery query = selectById(database, kind, id);
    if (!query.exec())
        return sqlFailure(query.lastError(), database.path());
    return query.next();
}

Result<std::int64_t> saveJson(
    Transaction &transaction, RecordKind kind, const QString &id, const QJsonObject &content, std::int64_t revision)
{
    const Database &database = transaction.database();
    QJsonObject before;
    {
        QSqlQuery query = selectById(database, kind, id);
        if (!query.exec())
            return sqlFailure(query.lastError(), database.path());
        const bool isStored = query.next();
        if ((isStored ? query.value(2).toLongLong() : 0) != revision)
            return fail(ErrorCode::Conflict,
                Texts::tr("The record was changed by someone else since it was read; nothing was saved."), id,
                Texts::tr("Look at the saved state, then enter your change again."));
        if (isStored)
            before = storedAt(query).content;
    }
    if (revision > 0 && before == content)
        return revision;
    const auto written = write(database, recordTable(kind), {id, content, revision + 1}, revision == 0);
    if (!written)
        return tl::unexpected(written.error());
    transaction.record({kind, id, before, content});
    return revision + 1;
}

} // namespace kept
