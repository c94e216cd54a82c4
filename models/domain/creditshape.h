// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/servicelevel.h"

namespace kept {

/// How what is measured pays.
enum class CreditHow {
    Bands, ///< by the band that contains it
    Steps, ///< for each step of it
    Each, ///< the same each time
    Multiple, ///< the charge of that time, so many times
};

/// The kind of a schedule, by which its form has its fields.
struct CreditShape {
    CreditMeasure measure = CreditMeasure::Value;
    CreditHow how = CreditHow::Bands;
    bool operator==(const CreditShape &) const = default;
};

/// In the order of CreditPay's alternatives.
enum class PayUnit { Share, Amount, Points, Time };

/// The kind of the schedule as it is settled. Of one that does not say what is paid it is the usual kind.
[[nodiscard]] CreditShape shapeOf(const CreditSchedule &schedule);
/// Gives the schedule the kind: what only other kinds use is taken away. Of its own kind all is kept.
void setShape(CreditSchedule &schedule, const CreditShape &shape);
/// The kinds that are usual in agreements, in the order in which they are offered.
[[nodiscard]] const std::vector<CreditShape> &usualShapes();
/// Whether the service level measures what the kind goes by.
[[nodiscard]] bool canGoBy(const ServiceLevel &level, CreditMeasure measure);
/// The unit of what is paid; shares where nothing is.
[[nodiscard]] PayUnit payUnitOf(const CreditSchedule &schedule);
/// The unit in which bands and steps of the level's credit are written.
[[nodiscard]] Unit quantityUnit(CreditMeasure measure, const ServiceLevel &level);

} // namespace kept
