// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/creditrule.h"

#include <QCoreApplication>
#include <algorithm>
#include <stdexcept>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::CreditRule)
};

tl::unexpected<Error> negativeCharge()
{
    return fail(ErrorCode::InvalidInput, Texts::tr("A charge is negative; a credit needs a charge of zero or more."));
}

tl::unexpected<Error> tooLarge()
{
    return fail(ErrorCode::Overflow, Texts::tr("The amount is larger than can be computed exactly."));
}

/// First day of month `index` (0 is the first) of a charge that starts on `from`, by the rule for terms.
QDate monthStart(const QDate &from, int index) { return index == 0 ? from : endOfMonths(from, index).addDays(1); }

/// Whole minor units of month `index`: rounded down, with the remainder in the last month of the billing period.
std::int64_t monthAmount(const Charge &charge, int index)
{
    const std::int64_t each = charge.amount.minor() / charge.billingMonths;
    const bool last = index % charge.billingMonths == charge.billingMonths - 1;
    return last ? charge.amount.minor() - each * (charge.billingMonths - 1) : each;
}

bool overlaps(const Charge &charge, const QDate &first, const QDate &last)
{
    return charge.from <= last && (!charge.to || *charge.to >= first);
}

Rational partOf(const Charge &charge, const QDate &first, const QDate &last)
{
    const QDate from = std::max(first, charge.from);
    const QDate to = charge.to ? std::min(last, *charge.to) : last;
    const int months = (from.year() - charge.from.year()) * 12 + from.month() - charge.from.month();
    Rational sum;
    for (int index = std::max(0, months - 1);; ++index) {
        const QDate start = monthStart(charge.from, index);
        const QDate next = monthStart(charge.from, index + 1);
        if (start > to)
            return sum;
        const qint64 days = std::max(from, start).daysTo(std::min(to.addDays(1), next));
        if (days > 0)
            sum = sum + Rational(monthAmount(charge, index)) * Rational(days, start.daysTo(next));
    }
}

Result<Rational> sumOf(const std::vector<Charge> &charges, const QDate &first, const QDate &last)
{
    Rational sum;
    for (const Charge &charge : charges) {
        if (charge.amount.currency() != charges.front().amount.currency())
            return fail(ErrorCode::InvalidInput,
                Texts::tr("The charges of the period are in different currencies and cannot be added."));
        if (charge.amount.minor() < 0)
            return negativeCharge();
        if (charge.billingMonths < 1 || !charge.from.isValid())
            return fail(ErrorCode::InvalidInput,
                Texts::tr("A charge needs a first day and a billing period of at least one month."));
        sum = sum + partOf(charge, first, last);
    }
    return sum;
}

} // namespace

Result<CreditAmount> creditFor(const CreditSchedule &schedule, const Rational &value, const Money &charge)
{
    if (charge.minor() < 0)
        return negativeCharge();
    const CreditBand *band = bandFor(schedule, value);
    const Share bandShare = band ? band->share : Share();
    const bool capped = schedule.cap && bandShare > *schedule.cap;
    const Share share = capped ? *schedule.cap : bandShare;
    try {
        const Rational exact = share.toRational() * Rational(charge.minor());
        const Money amount =
            Money::fromExactMinor(exact, charge.currency(), capped ? RoundingMode::Down : schedule.rounding);
        return CreditAmount{bandShare, share, capped, exact, amount};
    } catch (const std::overflow_error &) {
        return tooLarge();
    }
}

Result<Rational> chargeOf(
    const std::vector<Charge> &charges, const std::optional<ServiceId> &service, const QDate &first, const QDate &last)
{
    if (!first.isValid() || !last.isValid() || last < first)
        return fail(ErrorCode::InvalidInput, Texts::tr("The last day of a period must not be before its first."));
    std::vector<Charge> all;
    std::vector<Charge> own;
    std::vector<Charge> common;
    for (const Charge &charge : charges) {
        if (!overlaps(charge, first, last))
            continue;
        all.push_back(charge);
        if (!charge.service)
            common.push_back(charge);
        else if (service && *charge.service == *service)
            own.push_back(charge);
    }
    try {
        return sumOf(!service ? all : own.empty() ? common : own, first, last);
    } catch (const std::overflow_error &) {
        return tooLarge();
    }
}

std::optional<QDate> claimDeadline(const ClaimWindow &window, const Period &period, int billingMonths)
{
    switch (window.kind) {
    case ClaimWindowKind::None:
        return std::nullopt;
    case ClaimWindowKind::DaysAfterPeriod:
        return period.last().addDays(window.days);
    case ClaimWindowKind::EndOfNextMonth: {
        const QDate next = period.last().addMonths(1);
        return QDate(next.year(), next.month(), next.daysInMonth());
    }
    case ClaimWindowKind::EndOfSecondBillingCycle:
        return endOfMonths(period.end(), 2 * std::max(1, billingMonths));
    }
    return std::nullopt;
}

} // namespace kept
