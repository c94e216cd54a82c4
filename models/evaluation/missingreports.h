// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/reportingduty.h"
#include "models/evaluation/portfolio.h"

namespace kept {

/// A report that a duty owes, that is due and that nobody noted as received.
struct MissingReport {
    ReportingDuty duty;
    Period period;
    QDate due; ///< the last day on which it was in time
    std::vector<Period> earlier{}; ///< for which the same report is missing too, latest first
    bool operator==(const MissingReport &) const = default;
};

/// A report that a duty owes for a period that has ended, and what was noted of it.
struct OwedReport {
    ReportingDuty duty;
    Period period;
    std::optional<QDate> due; ///< nothing: no day is agreed
    std::optional<ReceivedReport> received;
    bool operator==(const OwedReport &) const = default;
};

/// The reporting duties that hold on the date; a call-off without its own has those of its framework agreement.
[[nodiscard]] std::vector<ReportingDuty> reportingOn(
    const Portfolio &portfolio, const Agreement &agreement, const QDate &date);
/// Of each duty that holds on the date, or held at the agreement's end, the latest period whose report is missing: its
/// due day has passed, and nobody noted it as received. Periods count from the one in which the agreement became
/// active, and since when the duty is in force. After the end of the agreement a report is told for 90 days from its
/// due day on.
[[nodiscard]] std::vector<MissingReport> missingReports(
    const Portfolio &portfolio, const Agreement &agreement, const QDate &today);

/// What the duties owe that hold on the date, or held at the agreement's end, for periods as above that have ended:
/// each duty's latest first, also those that are in, that are not due yet, and that nothing reminds of.
[[nodiscard]] std::vector<OwedReport> owedReports(
    const Portfolio &portfolio, const Agreement &agreement, const QDate &today);

} // namespace kept
