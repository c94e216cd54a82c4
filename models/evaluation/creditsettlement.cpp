// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/creditsettlement.h"

#include "models/evaluation/creditbasis.h"

#include <numeric>
#include <stdexcept>

namespace kept {

namespace {

/// The lines that one obligor owes for one period in one currency: what a cap and a minimum act on.
using LineGroup = std::vector<const CreditLine *>;

std::vector<LineGroup> groupsOf(const std::vector<CreditLine> &lines)
{
    std::vector<LineGroup> groups;
    for (const CreditLine &line : lines) {
        const auto same = [&line](const LineGroup &group) {
            const CreditLine &first = *group.front();
            return first.period.first() == line.period.first() && first.period.end() == line.period.end()
                && first.obligor == line.obligor && first.currency == line.currency;
        };
        auto group = std::find_if(groups.begin(), groups.end(), same);
        if (group == groups.end())
            group = groups.insert(groups.end(), LineGroup{});
        group->push_back(&line);
    }
    return groups;
}

std::vector<LineGroup> shortestFirst(std::vector<LineGroup> groups)
{
    const auto days = [](const LineGroup &group) {
        return group.front()->period.first().daysTo(group.front()->period.end());
    };
    std::stable_sort(
        groups.begin(), groups.end(), [&days](const LineGroup &a, const LineGroup &b) { return days(a) < days(b); });
    return groups;
}

/// The agreement's own cap in exact minor units, from its charges in the group's currency; nothing without one.
tl::expected<std::optional<Rational>, CreditReason> agreementCap(const Agreement &agreement, const LineGroup &group)
{
    QDate first = group.front()->first;
    QDate last = group.front()->last;
    for (const CreditLine *line : group) {
        first = std::min(first, line->first);
        last = std::max(last, line->last);
    }
    const auto cap = contentOn(agreement, last).creditCap;
    if (!cap)
        return std::optional<Rational>();
    const auto charges = basisOf(agreement, nullptr, first, last);
    if (!charges)
        return tl::unexpected(faultOf(charges.error(), agreement, first, last));
    const auto charge = charges->find(group.front()->currency);
    return std::optional(charge == charges->end() ? Rational(0) : cap->toRational() * charge->second);
}

struct Payout {
    std::vector<std::int64_t> amounts;
    std::vector<std::optional<std::int64_t>> limits; ///< whole minor units of each line's own cap
    bool capped = false; ///< by the agreement
};

/// Rounded as declared, down at a cap; rounding up does not pass the cap either.
std::int64_t roundedLine(const CreditLine &line, const std::optional<std::int64_t> &limit)
{
    const std::int64_t amount = roundToWhole(line.exact, line.capped ? RoundingMode::Down : line.schedule.rounding);
    return limit ? std::min(amount, *limit) : amount;
}

Payout payoutOf(const LineGroup &group, const std::optional<Rational> &cap)
{
    Payout payout;
    std::vector<Rational> exact;
    Rational total;
    Rational rounded;
    for (const CreditLine *line : group) {
        payout.limits.push_back(line->cap ? std::optional(roundToWhole(*line->cap, RoundingMode::Down)) : std::nullopt);
        payout.amounts.push_back(roundedLine(*line, payout.limits.back()));
        exact.push_back(line->exact);
        total = total + line->exact;
        rounded = rounded + Rational(payout.amounts.back());
    }
    if (!cap || rounded <= *cap)
        return payout;
    payout.capped = true;
    if (*cap < total)
        for (Rational &line : exact)
            line = line * (*cap / total);
    payout.amounts = spreadByRemainder(exact, roundToWhole(*cap, RoundingMode::Down), payout.limits);
    return payout;
}

bool isTooSmall(std::int64_t total, const CreditSchedule &schedule)
{
    if (!schedule.minimumPayout)
        return false;
    const std::int64_t least = schedule.minimumPayout->minor();
    return total < least || (schedule.minimumIsExclusive && total == least);
}

Share effectiveShare(const Rational &amount, const Rational &basis)
{
    if (basis.isZero())
        return {};
    return Share::fromParts(roundToWhole(amount / basis * Rational(Share::whole().parts()), RoundingMode::HalfEven));
}

CreditResult resultOf(const CreditLine &line, std::int64_t amount, bool cappedByAgreement)
{
    const Rational paid = cappedByAgreement ? Rational(amount) : line.exact;
    return {Money::fromExactMinor(line.basis, line.currency, RoundingMode::HalfEven), effectiveShare(paid, line.basis),
        Money(amount, line.currency), line.capped || cappedByAgreement, line.schedule.clause, line.deadline};
}

void refuse(const LineGroup &group, const CreditRemark &why, std::vector<ServiceLevelResult> &results)
{
    for (const CreditLine *line : group) {
        results[line->result].credit.reset();
        results[line->result].creditRemark = why;
    }
}

CreditRemark foreignMinimum(const CreditLine &line)
{
    CreditRemark remark{CreditReason::ForeignMinimum};
    remark.minimum = line.schedule.minimumPayout->currency();
    remark.credit = line.currency;
    return remark;
}

void pay(
    const CreditLine &line, std::int64_t amount, std::int64_t total, bool cappedByAgreement, ServiceLevelResult &result)
{
    const auto &minimum = line.schedule.minimumPayout;
    const bool foreign = minimum && minimum->currency() != line.currency;
    if (amount <= 0 || (!foreign && isTooSmall(total, line.schedule)))
        return;
    result.credit = resultOf(line, amount, cappedByAgreement);
    if (foreign)
        result.creditRemark = foreignMinimum(line);
}

std::int64_t paidOf(const LineGroup &group, const std::vector<ServiceLevelResult> &results)
{
    std::int64_t paid = 0;
    for (const CreditLine *line : group)
        if (const auto &credit = results[line->result].credit)
            paid += credit->amount.minor();
    return paid;
}

/// Both of one obligor in one currency, and the whole period of the shorter one within the longer one's.
bool isInside(const LineGroup &inner, const LineGroup &outer)
{
    const CreditLine &a = *inner.front();
    const CreditLine &b = *outer.front();
    return a.obligor == b.obligor && a.currency == b.currency && b.period.first() <= a.period.first()
        && a.period.end() <= b.period.end();
}

/// What the cap leaves after the credits of the shorter periods inside the group's own: they were paid out of the same
/// charges.
Rational leftOf(const Rational &cap, const LineGroup &group, const std::vector<LineGroup> &settled,
    const std::vector<ServiceLevelResult> &results)
{
    Rational left = cap;
    for (const LineGroup &inner : settled)
        if (isInside(inner, group))
            left = left - Rational(paidOf(inner, results));
    return std::max(left, Rational(0));
}

void settleGroup(const Agreement &agreement, const LineGroup &group, const std::vector<LineGroup> &settled,
    std::vector<ServiceLevelResult> &results)
{
    auto cap = agreementCap(agreement, group);
    if (!cap)
        return refuse(group, {CreditReason::CapUnknown, cap.error()}, results);
    if (*cap)
        *cap = leftOf(**cap, group, settled, results);
    const Payout payout = payoutOf(group, *cap);
    const std::int64_t total = std::accumulate(payout.amounts.begin(), payout.amounts.end(), std::int64_t(0));
    for (std::size_t i = 0; i < group.size(); ++i)
        pay(*group[i], payout.amounts[i], total, payout.capped, results[group[i]->result]);
}

} // namespace

void settleCredits(
    const Agreement &agreement, const std::vector<CreditLine> &lines, std::vector<ServiceLevelResult> &results)
{
    std::vector<LineGroup> settled;
    for (const LineGroup &group : shortestFirst(groupsOf(lines))) {
        try {
            settleGroup(agreement, group, settled, results);
        } catch (const std::overflow_error &) {
            refuse(group, {CreditReason::CreditTooLarge}, results);
        }
        settled.push_back(group);
    }
}

std::vector<std::int64_t> spreadByRemainder(
    const std::vector<Rational> &exact, std::int64_t total, const std::vector<std::optional<std::int64_t>> &limits)
{
    std::vector<std::int64_t> amounts;
    std::vector<std::size_t> order;
    std::vector<Rational> remainders;
    std::int64_t given = 0;
    for (const Rational &line : exact) {
        order.push_back(amounts.size());
        amounts.push_back(static_cast<std::int64_t>(line.floor()));
        remainders.push_back(line - Rational(amounts.back()));
        given += amounts.back();
    }
    std::stable_sort(
        order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return remainders[b] < remainders[a]; });
    for (const std::size_t next : order) {
        const bool full = next < limits.size() && limits[next] && *limits[next] <= amounts[next];
        if (given >= total || full || remainders[next].isZero())
            continue;
        ++amounts[next];
        ++given;
    }
    return amounts;
}

} // namespace kept
