// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/currency.h"
#include "models/domain/decimal.h"
#include "models/domain/ids.h"

#include <QDate>

namespace kept {

/// A rate that somebody entered: one unit of `from` is `value` units of `to` from the date on, until the next one. No
/// other way leads from one currency to another; caps and credits never use it, sums that are shown may.
struct ExchangeRate {
    ExchangeRateId id;
    Currency from;
    Currency to;
    Decimal value;
    QDate date;
    QString source; ///< "European Central Bank, reference rate"
    std::int64_t revision = 0;
    bool archived = false; ///< counts nowhere any more
    bool operator==(const ExchangeRate &) const = default;
};

} // namespace kept
