// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/agreement.h"

namespace kept {

/// The dates of a term in words: when one decides, what the notice period makes of the end, what follows otherwise.
/// Plain text; empty dates of an unusable term give the reason. Of the latest version, with the terms that were agreed.
struct TermWords {
    QString lead; ///< "Decide by 30 Dec 2026."
    QString rest;
};
[[nodiscard]] TermWords termWords(const Agreement &agreement, const QDate &today);

/// "Web platform availability: at least 99.90 %, judged monthly; critical under 99.00 %." With several targets the
/// first one; without one, when it is set.
[[nodiscard]] QString levelSentence(const ServiceLevel &level);
/// "If monthly availability is under 99.90 %, 10 % of the monthly charge is credited; under 99.00 %, 25 %; at most 30 %
/// a month." Empty without bands.
[[nodiscard]] QString creditSentence(const ServiceLevel &level);

/// When a report is owed: "every month, at the latest 10 days after the period ends". Words of the duty that say all of
/// it stand in its place, and a remark stands behind it.
[[nodiscard]] QString dutyWhen(const ReportingDuty &duty);
/// The arithmetic of its due day for the last period that has ended, and whether something reminds of it: "“Scorecard”
/// of Mar 2026: the period ends on 31 Mar 2026, and with 10 days the report is due on 10 Apr 2026."
[[nodiscard]] QString dutyArithmetic(const ReportingDuty &duty, int fiscalStartMonth, const QDate &today);

/// "3 months", "10 working days".
[[nodiscard]] QString noticeLength(const NoticePeriod &notice);
/// "12.5 %" in the locale's form.
[[nodiscard]] QString percentText(const Share &share);

} // namespace kept
