// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/term.h"

#include <QCoreApplication>

#include <algorithm>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::TermRule)
};

constexpr int lastYear = 2199;

tl::unexpected<Error> invalid(const QString &message, const QString &field)
{
    return fail(ErrorCode::InvalidInput, message, field);
}

bool hasWorkingDays(const NoticeCalendar &calendar)
{
    for (int weekday = 1; weekday <= 7; ++weekday) {
        if (std::find(calendar.weekend.begin(), calendar.weekend.end(), weekday) == calendar.weekend.end())
            return true;
    }
    return false;
}

Result<void> checkFirstTerm(const TermRule &rule)
{
    if (!rule.start.isValid())
        return invalid(Texts::tr("The start of the term is missing."), QStringLiteral("start"));
    if (rule.renewal == RenewalMode::OpenEnded)
        return fail(ErrorCode::NotFound, Texts::tr("An open-ended agreement has no term that ends."));
    if (rule.end && (!rule.end->isValid() || *rule.end < rule.start))
        return invalid(Texts::tr("The end of the term is before its start."), QStringLiteral("end"));
    if (!rule.end && rule.months < 1)
        return invalid(Texts::tr("The term has neither a length nor an end."), QStringLiteral("months"));
    if (rule.leadDays < 0)
        return invalid(Texts::tr("The lead time before the last notice date is negative."), QStringLiteral("leadDays"));
    if (rule.notice && rule.notice->length < 0)
        return invalid(Texts::tr("The notice period is negative."), QStringLiteral("notice.length"));
    return {};
}

/// The number of the last term that a decision made; 1 when there is none.
int lastAgreed(const AgreedTerms &agreed) { return agreed.empty() ? 1 : agreed.rbegin()->first; }

/// Whether every term up to the number has a length.
Result<void> checkRenewal(const TermRule &rule, int number, const AgreedTerms &agreed)
{
    if (rule.renewal == RenewalMode::Automatic && rule.renewalMonths < 1)
        return invalid(Texts::tr("The agreement renews itself, but for how many months is missing."),
            QStringLiteral("renewalMonths"));
    if (number < 1)
        return invalid(Texts::tr("Terms are counted from 1."), QStringLiteral("term"));
    if (number == 1 || number <= lastAgreed(agreed))
        return {};
    if (rule.renewal == RenewalMode::None && agreed.empty())
        return fail(ErrorCode::NotFound, Texts::tr("The agreement is not renewed, so it has one term only."));
    if (rule.renewal == RenewalMode::None)
        return fail(ErrorCode::NotFound, Texts::tr("No further term was agreed."));
    if (rule.renewalMonths < 1)
        return invalid(Texts::tr("The length of a renewal is missing."), QStringLiteral("renewalMonths"));
    return {};
}

/// Months from the first term's end to the end of the term.
std::int64_t monthsRenewed(const TermRule &rule, int number, const AgreedTerms &agreed)
{
    std::int64_t months = (std::int64_t(number) - 1) * rule.renewalMonths;
    for (const auto &[term, length] : agreed)
        if (term <= number)
            months += length - rule.renewalMonths;
    return months;
}

/// The last day of the term, computed from the original start. Checked rules only.
std::optional<QDate> endOfTerm(const TermRule &rule, int number, const AgreedTerms &agreed)
{
    const std::int64_t months = monthsRenewed(rule, number, agreed) + (rule.end ? 0 : rule.months);
    if (months > std::int64_t{12} * 400)
        return std::nullopt;
    // After a fixed end, the day that follows it is the original start of the renewals.
    const QDate anchor = rule.end ? rule.end->addDays(1) : rule.start;
    const QDate end = rule.end && months == 0 ? *rule.end : endOfMonths(anchor, static_cast<int>(months));
    return end.year() <= lastYear ? std::optional(end) : std::nullopt;
}

/// The day `count` working days before the end, counted from the day before it.
QDate workingDaysBefore(const QDate &end, int count, const NoticeCalendar &calendar)
{
    QDate date = end;
    for (int left = count; left > 0;) {
        date = date.addDays(-1);
        if (calendar.isWorkingDay(date))
            --left;
    }
    return date;
}

QDate noticeBefore(const QDate &end, const NoticePeriod &notice, const NoticeCalendar &calendar)
{
    switch (notice.unit) {
    case NoticeUnit::Months:
        return end.addMonths(-notice.length);
    case NoticeUnit::Days:
        return end.addDays(-notice.length);
    case NoticeUnit::WorkingDays:
        return workingDaysBefore(end, notice.length, calendar);
    }
    Q_UNREACHABLE();
}

void addClocks(TermDates &term, const TermRule &rule, const std::optional<NoticeCalendar> &calendar)
{
    if (!rule.notice)
        return;
    // Without a notice calendar nothing is known of holidays: working days are then counted from Monday to Friday.
    term.noticeBeforeMoving = noticeBefore(term.end, *rule.notice, calendar.value_or(NoticeCalendar{}));
    QDate date = *term.noticeBeforeMoving;
    while (calendar && !calendar->isWorkingDay(date))
        date = date.addDays(-1);
    term.lastNotice = date;
    term.decision = date.addDays(-rule.leadDays);
}

/// The number of the term that contains the date, which is after the last one that a decision made, for a rule that
/// renews itself.
int automaticTermNumber(const TermRule &rule, const QDate &date, const AgreedTerms &agreed)
{
    const int known = lastAgreed(agreed);
    const std::optional<QDate> knownEnd = endOfTerm(rule, known, agreed);
    if (!knownEnd)
        return known;
    // A lower bound by whole months; clamped ends can be a few days off, so the next few terms are tried one by one.
    const int months = (date.year() - knownEnd->year()) * 12 + date.month() - knownEnd->month();
    int number = std::max(known, known - 1 + months / rule.renewalMonths);
    for (auto end = endOfTerm(rule, number, agreed); end && *end < date; end = endOfTerm(rule, number, agreed))
        ++number;
    return number;
}

} // namespace

bool NoticeCalendar::isWorkingDay(const QDate &date) const
{
    return std::find(weekend.begin(), weekend.end(), date.dayOfWeek()) == weekend.end()
        && std::none_of(holidays.begin(), holidays.end(), [&](const NoticeHoliday &each) { return each.date == date; });
}

QDate endOfMonths(const QDate &start, int months)
{
    const QDate sameDay = start.addMonths(months); // clamped to the month's last day if it lacks the day
    return sameDay.day() == start.day() ? sameDay.addDays(-1) : sameDay;
}

Result<TermDates> termDates(
    const TermRule &rule, int number, const std::optional<NoticeCalendar> &calendar, const AgreedTerms &agreed)
{
    if (auto checked = checkFirstTerm(rule); !checked)
        return tl::unexpected(checked.error());
    if (auto checked = checkRenewal(rule, number, agreed); !checked)
        return tl::unexpected(checked.error());
    if (calendar && !hasWorkingDays(*calendar))
        return invalid(Texts::tr("The notice calendar has no working day."), QStringLiteral("noticeCalendar.weekend"));
    const std::optional<QDate> end = endOfTerm(rule, number, agreed);
    if (!end)
        return fail(ErrorCode::Overflow, Texts::tr("The term ends after the year 2199."));
    TermDates term;
    term.number = number;
    term.start = number == 1 ? rule.start : endOfTerm(rule, number - 1, agreed)->addDays(1);
    term.end = *end;
    addClocks(term, rule, calendar);
    return term;
}

Result<TermDates> termOn(
    const TermRule &rule, const QDate &date, const std::optional<NoticeCalendar> &calendar, const AgreedTerms &agreed)
{
    Result<TermDates> term = termDates(rule, 1, calendar, agreed);
    if (term && date < rule.start)
        return fail(ErrorCode::NotFound, Texts::tr("The first term starts after the date."));
    for (int number = 2; term && term->end < date && number <= lastAgreed(agreed); ++number)
        term = termDates(rule, number, calendar, agreed);
    if (!term || date <= term->end)
        return term;
    if (rule.renewal != RenewalMode::Automatic)
        return fail(ErrorCode::NotFound, Texts::tr("The last term ended before the date."));
    return termDates(rule, automaticTermNumber(rule, date, agreed), calendar, agreed);
}

} // namespace kept
