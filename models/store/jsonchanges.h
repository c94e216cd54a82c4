// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <vector>

namespace kept {

/// A field of a record before and after; a side that is absent is undefined.
struct FieldChange {
    QString field; ///< path, "versions[0].content.term.months"
    QJsonValue before{QJsonValue::Undefined};
    QJsonValue after{QJsonValue::Undefined};
    bool operator==(const FieldChange &) const = default;
};

/// What differs between two records, leaf by leaf: members in the order of their names, elements by position. Empty
/// objects and arrays are leaves.
[[nodiscard]] std::vector<FieldChange> fieldChanges(const QJsonObject &before, const QJsonObject &after);

/// JSON as it is stored and hashed: without blanks, members in the order of their names.
[[nodiscard]] QByteArray compactJson(const QJsonObject &object);
[[nodiscard]] QByteArray compactJson(const QJsonArray &array);

} // namespace kept
