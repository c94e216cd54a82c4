// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/mapping.h"

namespace kept {

/// The columns of a header that are known under an English or German name of a field, by field name. A column serves
/// one field; names that stand twice in the header are passed over.
[[nodiscard]] QMap<QString, QString> matchColumns(const QStringList &header, MeasurementKind kind);
/// The ticket state that a word stands for ("in Bearbeitung" → "open"); empty when it is not known.
[[nodiscard]] QString knownStatus(const QString &word);

} // namespace kept
