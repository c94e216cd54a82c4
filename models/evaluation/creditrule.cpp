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

bool isInForce(const Charge &charge, const QDate &day)
{
    return charge.from <= day && (!charge.to || day <= *charge.to);
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

/// Last day of the billing cycle `further` cycles after the one that holds the day; before the charge's first day it is
/// the first cycle.
QDate endOfCycle(const Charge &charge, const QDate &day, int further)
{
    const int length = std::max(1, charge.billingMonths);
    const int months = (day.year() - charge.from.year()) * 12 + day.month() - charge.from.month();
    int cycle = std::max(0, months / length - 1);
    while (endOfMonths(charge.from, (cycle + 1) * length) < day)
        ++cycle;
    return endOfMonths(charge.from, (cycle + 1 + further) * length);
}

std::optional<QDate> endOfSecondCycle(const std::vector<Charge> &charges, const QDate &incident)
{
    std::optional<QDate> earliest;
    for (const Charge &charge : charges) {
        const QDate end = endOfCycle(charge, incident, 2);
        earliest = earliest ? std::min(*earliest, end) : end;
    }
    return earliest;
}

/// Whether shares of the charge follow from the achieved value, whatever happened before.
bool goesByValueAlone(const CreditSchedule &schedule)
{
    return schedule.measure == CreditMeasure::Value && !schedule.pays && !schedule.allocation && !schedule.capAmount
        && std::all_of(schedule.bands.begin(), schedule.bands.end(),
            [](const CreditBand &band) { return std::holds_alternative<Share>(band.pays); });
}

Result<void> checkCharge(const Charge &charge)
{
    if (charge.amount.minor() < 0)
        return negativeCharge();
    if (charge.billingMonths < 1 || !charge.from.isValid())
        return fail(ErrorCode::InvalidInput,
            Texts::tr("A charge needs a first day and a billing period of at least one month."));
    return {};
}

} // namespace

Result<CreditAmount> creditFor(const CreditSchedule &schedule, const Rational &value, const Money &charge)
{
    if (charge.minor() < 0)
        return negativeCharge();
    if (!goesByValueAlone(schedule))
        return fail(ErrorCode::Refused,
            Texts::tr("This service credit does not follow from a value and a charge alone."), {},
            Texts::tr("Settle it with its periods."));
    const CreditBand *band = bandFor(schedule, value);
    const Share bandShare = band ? shareOf(band->pays) : Share();
    const bool capped = schedule.cap && bandShare > *schedule.cap;
    const Share share = capped ? *schedule.cap : bandShare;
    try {
        const Rational exact = share.toRational() * Rational(charge.minor());
        std::int64_t amount = roundToWhole(exact, capped ? RoundingMode::Down : schedule.rounding);
        if (schedule.cap) // rounding up does not pass it either
            amount = std::min(
                amount, roundToWhole(schedule.cap->toRational() * Rational(charge.minor()), RoundingMode::Down));
        return CreditAmount{bandShare, share, capped, exact, Money(amount, charge.currency())};
    } catch (const std::overflow_error &) {
        return tooLarge();
    }
}

std::set<QDate> changesOf(const std::vector<Charge> &charges, const QDate &first, const QDate &last)
{
    std::set<QDate> days{first};
    const auto add = [&](const QDate &day) {
        if (first < day && day <= last)
            days.insert(day);
    };
    for (const Charge &charge : charges) {
        add(charge.from);
        if (charge.to)
            add(charge.to->addDays(1));
    }
    return days;
}

std::vector<Charge> chargesOn(
    const std::vector<Charge> &charges, const std::vector<ServiceId> &services, const QDate &day)
{
    std::vector<Charge> all;
    std::vector<Charge> own;
    std::vector<Charge> common;
    for (const Charge &charge : charges) {
        if (!isInForce(charge, day))
            continue;
        all.push_back(charge);
        if (!charge.service)
            common.push_back(charge);
        else if (std::find(services.begin(), services.end(), *charge.service) != services.end())
            own.push_back(charge);
    }
    return services.empty() ? all : own.empty() ? common : own;
}

Result<ChargeSums> chargesOf(
    const std::vector<Charge> &charges, const std::vector<ServiceId> &services, const QDate &first, const QDate &last)
{
    if (!first.isValid() || !last.isValid() || last < first)
        return fail(ErrorCode::InvalidInput, Texts::tr("The last day of a period must not be before its first."));
    ChargeSums sums;
    try {
        const std::set<QDate> days = changesOf(charges, first, last);
        for (auto day = days.begin(); day != days.end(); ++day) {
            const QDate until = std::next(day) == days.end() ? last : std::next(day)->addDays(-1);
            for (const Charge &charge : chargesOn(charges, services, *day)) {
                if (auto checked = checkCharge(charge); !checked)
                    return tl::unexpected<Error>(checked.error());
                Rational &sum = sums[charge.amount.currency()];
                sum = sum + partOf(charge, *day, until);
            }
        }
    } catch (const std::overflow_error &) {
        return tooLarge();
    }
    return sums;
}

Result<Rational> chargeOf(
    const std::vector<Charge> &charges, const std::optional<ServiceId> &service, const QDate &first, const QDate &last)
{
    const auto sums = chargesOf(charges, service ? std::vector{*service} : std::vector<ServiceId>{}, first, last);
    if (!sums)
        return tl::unexpected<Error>(sums.error());
    if (sums->size() > 1)
        return fail(ErrorCode::InvalidInput,
            Texts::tr("The charges of the period are in different currencies and cannot be added."));
    return sums->empty() ? Rational(0) : sums->begin()->second;
}

std::optional<QDate> claimDeadline(
    const ClaimWindow &window, const Period &period, const QDate &incident, const std::vector<Charge> &charges)
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
        return endOfSecondCycle(charges, incident);
    case ClaimWindowKind::DaysAfterIncident:
        return incident.addDays(window.days);
    case ClaimWindowKind::DaysAfterReport:
        return std::nullopt;
    }
    return std::nullopt;
}

} // namespace kept
