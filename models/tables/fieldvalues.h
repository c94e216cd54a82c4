// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/portfolio.h"

#include <QJsonValue>
#include <QString>
#include <functional>

namespace kept {

/// The name of the record with this id; empty when it is not known.
using NameOf = std::function<QString(const QString &id)>;

/// A value of a record's JSON as people read it, by the field that it stands in: "yes", "31 Mar 2026", "automatic",
/// "10 %", "–" for nothing. A list is named by what its entries are called.
[[nodiscard]] QString fieldValueText(const QString &field, const QJsonValue &value, const NameOf &nameOf = {});

/// The ids that the text stands for: itself, and where it is the id or reference of an agreement, those of the
/// agreement and of its claims.
[[nodiscard]] QStringList recordsNamed(const Portfolio *portfolio, const QString &text);
/// The name of the organisation, service, agreement, service level or calendar with this id, or what a claim is about;
/// empty for another text.
[[nodiscard]] QString recordName(const Portfolio *portfolio, const QString &id);

} // namespace kept
