// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/agreement.h"

namespace kept {

/// At most this many days lie between the end of a period and the day on which its report is due.
inline constexpr int mostDueDays = 366;

/// What words say of how often and until when a report is owed.
struct NamedFrequency {
    ReportFrequency every = ReportFrequency::Other;
    std::optional<int> dueDays;
    bool operator==(const NamedFrequency &) const = default;
};
/// Reads words that say nothing but how often, in English or German: "monthly", "every quarter", "vierteljährlich"; and
/// with the day as the shipped templates had it: "monthly, by the tenth day". Other for all other words.
[[nodiscard]] NamedFrequency frequencyNamed(const QString &words);

/// The periods for which the report is owed again and again; nothing when it is owed once, or as words say.
[[nodiscard]] std::optional<PeriodKind> periodKindOf(ReportFrequency every);
/// Whether the duty says when: a frequency, the day of a report that is owed once, or words.
[[nodiscard]] bool saysWhen(const ReportingDuty &duty);
/// The last day on which the report of the period is in time: the period's last day and the days of the duty. Nothing
/// when no days are agreed; a report that is owed once is due on its day.
[[nodiscard]] std::optional<QDate> dueDate(const ReportingDuty &duty, const Period &period);
/// The period of a report that is owed once: its day.
[[nodiscard]] std::optional<Period> periodOfOnce(const ReportingDuty &duty);
/// What was noted of the report and the period; null when it is not in. Names are told apart by their letters, not by
/// case and spaces.
[[nodiscard]] const ReceivedReport *receivedReport(
    const Agreement &agreement, const QString &report, const Period &period);
/// Whether both names are the same report.
[[nodiscard]] bool isSameReport(const QString &a, const QString &b);

} // namespace kept
