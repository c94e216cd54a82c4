// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>

namespace kept {

struct RecordNames;

/// The value of a field of a version's JSON as people read it: as fieldValueText() says it, with ids by the name of
/// what the field refers to, the choices of a service level's rule in words, lengths of time in hours, numbers by what
/// they come to, and parts on lines of their own. Empty when undefined.
[[nodiscard]] QString versionValueText(const QString &field, const QJsonValue &value, const RecordNames &names);
/// What a field that is left out of the JSON has: the usual choice of a metric's rule, "no" for a flag; undefined when
/// leaving it out says that there is none.
[[nodiscard]] QJsonValue usualValue(const QString &parent, const QString &field);

} // namespace kept
