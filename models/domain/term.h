// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/calendar.h"

#include <map>

namespace kept {

enum class RenewalMode { None, ByAgreement, Automatic, OpenEnded };
enum class NoticeUnit { Months, Days, WorkingDays };
enum class NoticeEffect { SentBy, ReceivedBy };

struct NoticePeriod {
    int length = 0;
    NoticeUnit unit = NoticeUnit::Months;
    NoticeEffect effect = NoticeEffect::ReceivedBy;
    bool operator==(const NoticePeriod &) const = default;
};

/// A right to lengthen the agreement after its first term; it makes a further term once it is taken up.
struct ExtensionOption {
    int months = 12;
    QString condition; ///< who takes it up, and until when
    bool operator==(const ExtensionOption &) const = default;
};

/// The duration of an agreement. Dates are inclusive and every end is computed from the original start.
struct TermRule {
    QDate start;
    int months = 12; ///< of the first term; ignored when open-ended or `end` is set
    std::optional<QDate> end; ///< a fixed last day of the first term instead of months
    RenewalMode renewal = RenewalMode::None;
    int renewalMonths = 0; ///< of each further term; must be positive for automatic renewal
    std::optional<NoticePeriod> notice;
    int leadDays = 0; ///< internal: the decision is due this many days before the last notice date
    std::optional<QDate> reviewDate; ///< of an open-ended agreement
    std::vector<ExtensionOption> extensions{}; ///< in the order in which they can be taken up
    bool operator==(const TermRule &) const = default;
};

/// A day on which notice cannot be received, and what it is called; the name may be empty.
struct NoticeHoliday {
    QDate date;
    QString name;
    bool operator==(const NoticeHoliday &) const = default;
};

/// The days on which notice can be received: weekend days (1 = Monday … 7 = Sunday) and holidays.
struct NoticeCalendar {
    std::vector<int> weekend{6, 7};
    std::vector<NoticeHoliday> holidays;
    [[nodiscard]] bool isWorkingDay(const QDate &date) const;
    bool operator==(const NoticeCalendar &) const = default;
};

/// Terms that a decision made, by their number: the months of each renewal that was agreed and of each extension that
/// was taken up.
using AgreedTerms = std::map<int, int>;

/// One term with its two clocks.
struct TermDates {
    int number = 1;
    QDate start;
    QDate end; ///< inclusive
    std::optional<QDate> noticeBeforeMoving; ///< end minus the notice period
    std::optional<QDate> lastNotice; ///< the same moved earlier to a working day
    std::optional<QDate> decision; ///< lastNotice minus the lead time
    bool operator==(const TermDates &) const = default;
};

/// The last day of n months from the start: the day before the same-numbered day n months later; if that month lacks
/// the day, its last day (29 Feb 2024 + 12 months ends 28 Feb 2025).
[[nodiscard]] QDate endOfMonths(const QDate &start, int months);
/// Term `number` (1 is the first). Errors: open-ended, no length, a renewal without a length, a number below 1, no such
/// term, an end after 2199. Without a notice calendar nothing is moved; working days count back from the day before the
/// end, without a notice calendar from Monday to Friday. After a fixed `end`, renewals count from the day that follows.
/// A term that was agreed has the length that was agreed; the others have the rule's.
[[nodiscard]] Result<TermDates> termDates(const TermRule &rule, int number,
    const std::optional<NoticeCalendar> &calendar = {}, const AgreedTerms &agreed = {});
/// The term that contains the date: one that was agreed, or one that the rule makes by itself; an error when none does.
[[nodiscard]] Result<TermDates> termOn(const TermRule &rule, const QDate &date,
    const std::optional<NoticeCalendar> &calendar = {}, const AgreedTerms &agreed = {});

} // namespace kept
