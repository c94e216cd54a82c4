// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/transaction.h"

#include <QJsonObject>
#include <optional>
#include <vector>

namespace kept {

/// A column beside `content` that repeats a member of the record's JSON for queries.
struct RecordColumn {
    enum class Form { Text, OptionalText, Flag };
    QString column;
    QString member;
    Form form = Form::Text;
};

/// Where one kind of business record is stored.
struct RecordTable {
    RecordKind kind = RecordKind::Setting;
    QString table;
    std::vector<RecordColumn> columns;
    QString sortedBy; ///< member of the JSON
};

/// A stored record before it is read as a value.
struct StoredJson {
    QString id;
    QJsonObject content;
    std::int64_t revision = 0;
};

/// A record as its row holds it.
struct StoredText {
    QString id;
    QByteArray content;
    std::int64_t revision = 0;
};

/// The tables of all business records, in the order in which they can refer to each other.
[[nodiscard]] const std::vector<RecordTable> &recordTables();
[[nodiscard]] const RecordTable &recordTable(RecordKind kind);
/// All records of the kind in the order of names (capitals and small letters alike), then of ids.
[[nodiscard]] Result<std::vector<StoredJson>> allJson(const Database &database, RecordKind kind);
/// All records of the kind in any order, for those who read them in several threads; then what makes one of them of its
/// row, and what allJson() sorts by before it sorts by ids.
[[nodiscard]] Result<std::vector<StoredText>> allTexts(const Database &database, RecordKind kind);
[[nodiscard]] StoredJson readText(const StoredText &stored);
[[nodiscard]] QString sortKey(RecordKind kind, const QJsonObject &content);
/// Whether the first of two keys comes before the second one, and with equal keys the first of the ids.
[[nodiscard]] bool isSortedBefore(const QString &key, const QString &id, const QString &otherKey, const QString &other);
/// The record, or NotFound.
[[nodiscard]] Result<StoredJson> findJson(const Database &database, RecordKind kind, const QString &id);
/// The record whose plain column holds the value, found by its index; nothing when there is none.
[[nodiscard]] Result<std::optional<StoredJson>> findJsonBy(
    const Database &database, RecordKind kind, const QString &column, const QString &value);
[[nodiscard]] Result<bool> recordExists(const Database &database, RecordKind kind, const QString &id);
/// Inserts (revision 0) or updates, and records the change; the new revision. What is as it was is not written and
/// keeps its revision. Conflict when `revision` is not the stored one.
[[nodiscard]] Result<std::int64_t> saveJson(
    Transaction &transaction, RecordKind kind, const QString &id, const QJsonObject &content, std::int64_t revision);
/// What the plain column should hold for the content.
[[nodiscard]] QVariant columnValue(const RecordColumn &column, const QJsonObject &content);

} // namespace kept
