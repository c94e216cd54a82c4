// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/creditcaps.h"

#include "models/evaluation/creditbasis.h"

namespace kept {

namespace {

using Left = tl::expected<std::optional<Rational>, CreditReason>;

/// The day, or the agreement's last one where that is earlier.
QDate until(const QDate &day, const std::optional<QDate> &lastDay)
{
    return lastDay && *lastDay < day ? *lastDay : day;
}

/// Where the group's period ends.
QDate endOf(const LineGroup &group, const std::optional<QDate> &lastDay)
{
    const Period &period = group.front()->period;
    return std::max(until(period.last(), lastDay), period.first());
}

/// The cap in exact minor units of the currency, from the agreement's charges of the days.
Left wholeCap(
    const Agreement &agreement, const CreditCap &cap, const QDate &first, const QDate &last, const Currency &currency)
{
    std::optional<Rational> least;
    if (cap.share) {
        const auto charges = basisOf(agreement, nullptr, first, last);
        if (!charges)
            return tl::unexpected(faultOf(charges.error(), agreement, first, last));
        const auto charge = charges->find(currency);
        if (charge == charges->end()) // no limit of nothing: there is no rate to compute it by
            return tl::unexpected(charges->empty() ? CreditReason::NoCharge : CreditReason::UnchargedCurrency);
        least = cap.share->toRational() * charge->second;
    }
    if (cap.amount && cap.amount->currency() != currency)
        return tl::unexpected(CreditReason::MixedCurrencies);
    if (cap.amount)
        least = least ? std::min(*least, Rational(cap.amount->minor())) : Rational(cap.amount->minor());
    return least;
}

bool isInside(const Period &inner, const Period &outer)
{
    return outer.first() <= inner.first() && inner.end() <= outer.end();
}

/// What was posted before and counts in the days of the cap.
Rational usedOf(const CreditCap &rule, const Period &days, const LineGroup &group,
    const std::vector<PostedCredit> &posted, const std::optional<QDate> &lastDay)
{
    const CreditLine &line = *group.front();
    Rational used;
    for (const PostedCredit &each : posted) {
        if (each.obligor != line.obligor || each.currency != line.currency)
            continue;
        const QDate end = until(each.period.last(), lastDay);
        const bool counts = rule.over == CapSpan::Period ? each.minor > 0 && isInside(each.period, line.period)
                                                         : days.first() <= end && end <= days.last();
        if (counts)
            used = used + Rational(each.minor);
    }
    return used;
}

Period spanOf(const Agreement &agreement, const CreditCap &cap, const Period &period, const QDate &end)
{
    switch (cap.over) {
    case CapSpan::Period:
        break;
    case CapSpan::ContractYear:
        return contractYear(agreement, end);
    case CapSpan::TwelveMonths:
        return twelveMonths(end);
    }
    return Period::ofDays(period.first(), end);
}

} // namespace

tl::expected<std::optional<CapLeft>, CreditReason> capLeft(const Agreement &agreement, const LineGroup &group,
    const std::vector<PostedCredit> &posted, const std::optional<QDate> &lastDay)
{
    const CreditLine &line = *group.front();
    const QDate end = endOf(group, lastDay);
    const AgreementContent &content = contentOn(agreement, end);
    std::vector<CreditCap> caps = content.creditTerms.caps;
    if (content.creditCap)
        caps.push_back({CapSpan::Period, content.creditCap});
    std::optional<CapLeft> least;
    for (const CreditCap &cap : caps) {
        const Period days = spanOf(agreement, cap, line.period, end);
        const auto whole = wholeCap(agreement, cap, days.first(), until(days.last(), lastDay), line.currency);
        if (!whole)
            return tl::unexpected(whole.error());
        if (!*whole)
            continue;
        const Rational used = usedOf(cap, days, group, posted, lastDay);
        const Rational left = std::max(**whole - used, Rational(0));
        if (!least || left < least->left)
            least = CapLeft{cap, days, **whole, used, left};
    }
    return least;
}

Period contractYear(const Agreement &agreement, const QDate &day)
{
    constexpr int months = 12;
    const QDate start = agreement.versions.front().content.term.start;
    const auto yearStart = [&start](
                               int year) { return year == 0 ? start : endOfMonths(start, year * months).addDays(1); };
    int year = std::max(0, day.year() - start.year() - 1);
    while (yearStart(year + 1) <= day)
        ++year;
    return Period::ofDays(yearStart(year), yearStart(year + 1).addDays(-1));
}

Period twelveMonths(const QDate &last) { return Period::ofDays(last.addDays(1).addMonths(-12), last); }

} // namespace kept
