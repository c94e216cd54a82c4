// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rational.h"
#include "models/domain/result.h"

#include <QJsonObject>

namespace kept {

// The operations of `kept calc`, each with the whole request (with its "op"). Shapes: resources/help/calc-format.md.

[[nodiscard]] Result<QJsonObject> calcServiceTime(const QJsonObject &request);
[[nodiscard]] Result<QJsonObject> calcDue(const QJsonObject &request);
[[nodiscard]] Result<QJsonObject> calcIsOpen(const QJsonObject &request);
[[nodiscard]] Result<QJsonObject> calcNextOpen(const QJsonObject &request);
[[nodiscard]] Result<QJsonObject> calcAvailability(const QJsonObject &request);
[[nodiscard]] Result<QJsonObject> calcPercentile(const QJsonObject &request);
[[nodiscard]] Result<QJsonObject> calcWilson(const QJsonObject &request);
[[nodiscard]] Result<QJsonObject> calcCredit(const QJsonObject &request);
[[nodiscard]] Result<QJsonObject> calcCredits(const QJsonObject &request);
[[nodiscard]] Result<QJsonObject> calcTerm(const QJsonObject &request);

/// A whole number as such, any other as the nearest double.
[[nodiscard]] QJsonValue calcJson(const Rational &value);

} // namespace kept
