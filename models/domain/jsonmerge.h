// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <functional>
#include <vector>

namespace kept {

/// A field that two people changed from the same state, or one of them; a side that is absent is undefined.
struct FieldMerge {
    QString field; ///< path, "versions[0].content.term.months"
    QJsonValue base{QJsonValue::Undefined};
    QJsonValue theirs{QJsonValue::Undefined};
    QJsonValue yours{QJsonValue::Undefined};

    /// Whether both changed it, in different ways.
    [[nodiscard]] bool isContested() const { return theirs != base && yours != base; }
};

/// What the two made of the same record differently, field by field. Lists of records with ids, and others whose
/// order says nothing (entryName()), are compared entry by entry; other lists part by part when the same entries stand
/// in the same order in all three, else as a whole.
[[nodiscard]] std::vector<FieldMerge> fieldMerges(
    const QJsonObject &base, const QJsonObject &theirs, const QJsonObject &yours);
/// The record with `decide`'s value for each of these fields; an undefined one leaves the field out.
[[nodiscard]] QJsonObject merged(const QJsonObject &base, const QJsonObject &theirs, const QJsonObject &yours,
    const std::function<QJsonValue(const FieldMerge &)> &decide);
/// The record with what only one of the two changed, and with yours of what both did.
[[nodiscard]] QJsonObject merged(const QJsonObject &base, const QJsonObject &theirs, const QJsonObject &yours);

} // namespace kept
