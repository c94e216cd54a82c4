// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/creditunits.h"

namespace kept {

namespace {

constexpr std::int64_t millisecondsOfDay = 86'400'000;
const Rational thousand(1000);

Rational atLeastNothing(const Rational &value) { return std::max(value, Rational(0)); }

/// How much worse than the target the value is, in the metric's unit.
Rational shortfallOf(const ServiceLevel &terms, const ResultPart &result, const Rational &value)
{
    const Rational target = result.target.value.toRational();
    return atLeastNothing(terms.direction == Direction::AtMost ? value - target : target - value);
}

/// Seconds that were lost, beyond what the target allows where the schedule says so.
Rational lostSeconds(const CreditSchedule &schedule, const ResultPart &result, const CreditPart &part)
{
    if (!schedule.beyondAllowance)
        return part.lost / thousand;
    const Rational allowed = (Rational(1) - result.target.value.toRational() / Rational(100)) * part.service;
    return atLeastNothing(part.lost - allowed) / thousand;
}

bool isCounted(CreditMeasure measure) { return measure == CreditMeasure::Day || measure == CreditMeasure::Breaches; }

void add(NativeCredit &credit, const CreditPay &pay, const Rational &times, const ResultPart &result,
    const CreditSchedule &schedule)
{
    const Rational units = unitsOf(pay) * times;
    if (std::holds_alternative<Share>(pay))
        credit.share = credit.share + units;
    else if (std::holds_alternative<Money>(pay))
        credit.minor = credit.minor + units;
    else if (std::holds_alternative<CreditPoints>(pay))
        credit.points = credit.points + units;
    else {
        const std::int64_t days =
            schedule.basis == CreditBasis::DaysBefore ? schedule.basisDays : result.first.daysTo(result.last) + 1;
        credit.share = credit.share + units * thousand / Rational(days * millisecondsOfDay);
    }
}

/// So many times the charge of the time; the days before an incident are charged around the clock.
void addMultiple(NativeCredit &credit, const CreditSchedule &schedule, const Rational &seconds, const CreditPart &part)
{
    const Rational whole = schedule.basis == CreditBasis::DaysBefore
        ? Rational(schedule.basisDays) * Rational(millisecondsOfDay)
        : part.service;
    if (!whole.isZero())
        credit.share = credit.share + schedule.multiple->toRational() * seconds * thousand / whole;
}

void addQuantity(NativeCredit &credit, const CreditSchedule &schedule, const Rational &quantity,
    const ResultPart &result, const CreditPart &part)
{
    if (!schedule.bands.empty()) {
        if (const CreditBand *band = bandFor(schedule, quantity))
            add(credit, band->pays, Rational(1), result, schedule);
    } else if (schedule.step && schedule.pays) {
        add(credit, *schedule.pays, stepsOf(*schedule.step, quantity), result, schedule);
    } else if (schedule.pays) {
        const Rational once = quantity > Rational(0) ? Rational(1) : Rational(0);
        add(credit, *schedule.pays, isCounted(schedule.measure) ? quantity : once, result, schedule);
    } else if (schedule.multiple) {
        addMultiple(credit, schedule, quantity, part);
    }
}

} // namespace

bool owesCredit(Status status) { return status == Status::Missed || status == Status::Critical; }

bool needsBasis(const CreditSchedule &schedule)
{
    const auto isNoAmount = [](const CreditPay &pay) { return !std::holds_alternative<Money>(pay); };
    return schedule.cap || schedule.multiple || !schedule.bonus.empty() || (schedule.pays && isNoAmount(*schedule.pays))
        || std::any_of(schedule.bands.begin(), schedule.bands.end(),
            [&isNoAmount](const CreditBand &band) { return isNoAmount(band.pays); });
}

std::optional<Currency> amountCurrency(const CreditSchedule &schedule)
{
    if (schedule.pays)
        if (const auto *amount = std::get_if<Money>(&*schedule.pays))
            return amount->currency();
    for (const CreditBand &band : schedule.bands)
        if (const auto *amount = std::get_if<Money>(&band.pays))
            return amount->currency();
    return std::nullopt;
}

std::vector<Rational> quantitiesOf(
    const ServiceLevel &terms, const ResultPart &result, const CreditPart &part, const Rational &value)
{
    const CreditSchedule &schedule = *terms.credit;
    switch (schedule.measure) {
    case CreditMeasure::Value:
        return {value};
    case CreditMeasure::Shortfall:
        return {shortfallOf(terms, result, value)};
    case CreditMeasure::Miss:
        return {Rational(1)};
    case CreditMeasure::Day:
        return {Rational(part.days)};
    case CreditMeasure::LostTime:
        return {lostSeconds(schedule, result, part)};
    case CreditMeasure::Breaches:
        return {breachesOf(terms, result)};
    case CreditMeasure::Outage:
        break;
    }
    std::vector<Rational> lengths;
    for (const std::int64_t outage : part.outages)
        lengths.push_back(Rational(outage) / thousand);
    return lengths;
}

Rational stepsOf(const CreditStep &step, const Rational &quantity)
{
    const Rational steps = (quantity - step.free.toRational()) / step.size.toRational();
    if (steps <= Rational(0))
        return Rational(0);
    const auto whole = static_cast<std::int64_t>(steps.floor());
    return Rational(step.started && Rational(whole) < steps ? whole + 1 : whole);
}

NativeCredit nativeCredit(
    const ServiceLevel &terms, const ResultPart &result, const CreditPart &part, const Rational &value)
{
    NativeCredit credit;
    for (const Rational &quantity : quantitiesOf(terms, result, part, value))
        addQuantity(credit, *terms.credit, quantity, result, part);
    return credit;
}

NativeCredit nativeBonus(
    const ServiceLevel &terms, const ResultPart &result, const CreditPart &part, const Rational &value)
{
    Q_UNUSED(part)
    NativeCredit bonus;
    if (const CreditBand *band = bandFor(terms.credit->bonus, value))
        add(bonus, band->pays, Rational(1), result, *terms.credit);
    return bonus;
}

Rational breachesOf(const ServiceLevel &terms, const ResultPart &result)
{
    const bool countsBad = terms.rule.metric == Metric::OutageCount || terms.direction == Direction::AtMost;
    return countsBad ? result.numerator : atLeastNothing(result.denominator - result.numerator);
}

} // namespace kept
