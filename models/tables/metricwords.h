// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/servicelevel.h"

namespace kept {

// The words of how a metric is taken, in lists, forms and the audit trail, translated.

[[nodiscard]] QString percentileMethodWord(PercentileMethod method);
[[nodiscard]] QString clockEndWord(ClockEnd end);
[[nodiscard]] QString ticketBasisWord(TicketBasis basis);
[[nodiscard]] QString fcrDenominatorWord(FcrDenominator denominator);
[[nodiscard]] QString closureBasisWord(ClosureBasis basis);
[[nodiscard]] QString satisfactionWord(SatisfactionMeasure measure);
[[nodiscard]] QString maintenanceWord(MaintenanceRule rule);
[[nodiscard]] QString unitWord(Unit unit);
[[nodiscard]] QString ticketMomentWord(TicketMoment moment);
/// "counted", "divided by".
[[nodiscard]] QString partSideWord(PartSide side);
/// "tickets opened", without the period that measureText() names.
[[nodiscard]] QString partMeasureWord(PartMeasure measure);
[[nodiscard]] QString roundingWord(RoundingMode mode);

} // namespace kept
