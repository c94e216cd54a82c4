// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/creditledger.h"
#include "models/reports/reportdocument.h"

namespace kept {

/// A change of service hours, as the audit trail has it.
struct HoursChange {
    CalendarId calendar;
    Instant at;
    std::int64_t entry = 0; ///< of the audit trail
    bool operator==(const HoursChange &) const = default;
};

/// Who prints, when, and where the audit trail stood.
struct ReportContext {
    QString author;
    Instant at;
    std::int64_t auditSequence = 0;
    QString auditHash;
    QString language{}; ///< of the report, a code such as "de"; empty: the agreement's
    std::vector<HoursChange> hours{}; ///< of the agreement that is printed whole
};

/// Refuses a period that ends before the signed agreement takes effect; the summary of a draft tells what it lacks.
[[nodiscard]] Result<void> checkReported(const Agreement &agreement, const Period &period);

/// The summary of one agreement for a period: parties and term, service levels month by month, the trend of the
/// gravest, service credits with their claims, exclusions and discrepancies, completeness with open and accepted
/// findings. The portfolio must cover the
/// period and the year before it.
[[nodiscard]] ReportDocument agreementSummary(
    const Portfolio &portfolio, const Agreement &agreement, const Period &period, const ReportContext &context);

/// The review of a period as it was held: the same figures (the sealed ones, once it is sealed), people, minutes,
/// decisions, actions.
[[nodiscard]] ReportDocument reviewReport(
    const Portfolio &portfolio, const Agreement &agreement, const Review &review, const ReportContext &context);

} // namespace kept
