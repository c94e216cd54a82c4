// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/agreementsummary.h"

namespace kept {

// The parts that the summary and the review have in common.

/// Author, audit trail and remark of the footer, and the language: the context's, else that of the agreement. Where
/// Kept does not speak it, the remark says so. Call it while the ReportLanguage of the report lives.
[[nodiscard]] ReportDocument documentFrame(
    const Portfolio &portfolio, const ReportContext &context, const QString &agreementLanguage);
/// Says that the agreement's own texts are in another language than the report around them, in which it is built;
/// empty where they are in the same.
[[nodiscard]] QString ownTextsRemark(const QString &agreementLanguage);
/// Number of the version in force on the period's last day; of the first one before any is.
[[nodiscard]] QString versionNumber(const Agreement &agreement, const Period &period);
/// Letterhead and footer; the records are those of the scorecard, if there is one.
[[nodiscard]] ReportDocument emptyReport(const Portfolio &portfolio, const Agreement &agreement,
    const Scorecard *scorecard, const Period &period, const ReportContext &context);
/// Service levels with a column for each period inside `period`, and a sentence that sums them up.
void addServiceLevels(
    ReportDocument &report, const Agreement &agreement, const Scorecard &scorecard, const Period &period);
/// The trend of the service level that stands worst in the period.
void addTrend(ReportDocument &report, const Agreement &agreement, const Scorecard &scorecard, const Period &period);
/// The credits of the scorecard, with the claims as they stand.
void addCredits(ReportDocument &report, const Portfolio &portfolio, const Agreement &agreement,
    const Scorecard &scorecard, const Period &period);
/// The exclusions and corrections that touch the service level in the period.
[[nodiscard]] NotesBlock notesOn(
    const Portfolio &portfolio, const Agreement &agreement, const ServiceLevelId &level, const Period &period);
void addRemarks(ReportDocument &report, const Portfolio &portfolio, const Agreement &agreement,
    const Scorecard &scorecard, const Period &period);
/// The score of the completeness check today, what is open, and what was accepted with its reason.
void addCompleteness(ReportDocument &report, const Portfolio &portfolio, const Agreement &agreement);

} // namespace kept
