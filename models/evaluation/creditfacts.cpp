// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/creditfacts.h"

#include "models/domain/codec.h"
#include "models/evaluation/creditunits.h"
#include "models/evaluation/outagemetrics.h"

#include <stdexcept>

namespace kept {

namespace {

CreditFinding unresolved(const CreditRemark &remark) { return {std::nullopt, remark, true}; }

/// What the parts of a period come to together.
struct Gathered {
    CreditFacts facts;
    std::optional<CreditRemark> remark;
    bool unresolved = false; ///< a missed part could not be computed
};

void miss(Gathered &gathered, const JudgedPart &judged, const CreditRemark &why)
{
    if (!owesCredit(judged.result.status))
        return;
    gathered.remark = why;
    gathered.unresolved = gathered.unresolved || why.reason != CreditReason::NoSchedule;
}

/// Bands over the value are in the unit of the metric.
bool isInOtherUnit(const ServiceLevel &terms)
{
    const bool byValue =
        terms.credit->measure == CreditMeasure::Value || terms.credit->measure == CreditMeasure::Shortfall;
    return byValue && terms.credit->unit != enumName(unitOf(terms.rule));
}

/// Whether the schedule goes by single outages.
bool goesByOutages(const CreditSchedule &schedule)
{
    return schedule.measure == CreditMeasure::Outage || schedule.measure == CreditMeasure::Day
        || (schedule.measure == CreditMeasure::LostTime && schedule.outagesOver);
}

/// Whether an outage of this service time counts for the schedule.
bool countsOutage(const CreditSchedule &schedule, Duration length)
{
    const auto least = goesByOutages(schedule) ? schedule.outagesOver : std::nullopt;
    return length > Duration::zero() && (!least || length > Duration(*least));
}

/// Those that pay by their length do so as a whole where they end, others with what lies in the part.
std::vector<Span> outagesOf(const Level &level, const Part &part)
{
    return paysByOutage(level.pieces[part.piece]) ? wholeOutages(level, part) : countedOutages(level, part);
}

/// The days of whose service time the outage takes something.
void addDays(const ServiceClock &clock, const Span &outage, const QTimeZone &zone, std::set<QDate> &days)
{
    for (QDate day = dateIn(outage.from, zone); day <= dateIn(outage.to - Duration(1), zone); day = day.addDays(1)) {
        const Span inside = intersection(outage, {startOfDay(day, zone), startOfDay(day.addDays(1), zone)});
        if (clock.between(inside.from, inside.to) > Duration::zero())
            days.insert(day);
    }
}

/// The merged outages that count, with the days of whose service time they take something.
void fillOutages(const Level &level, const Part &part, const CreditSchedule &schedule, CreditPart &into)
{
    const ServiceClock *clock = level.clockOf(part);
    std::set<QDate> days;
    for (const Span &outage : outagesOf(level, part)) {
        const Duration length = clock->between(outage.from, outage.to);
        if (!countsOutage(schedule, length))
            continue;
        into.outages.push_back(length.count());
        addDays(*clock, outage, part.zone, days);
    }
    into.days = static_cast<std::int64_t>(days.size());
}

/// Lost time follows from downtime, or from a share of the service time that is not kept.
void fillTimes(const Level &level, const Part &part, const JudgedPart &judged, CreditPart &into)
{
    const ServiceClock *clock = level.clockOf(part);
    if (clock == nullptr)
        return;
    const ServiceLevel &terms = level.termsOf(part).level;
    const CreditSchedule &schedule = *terms.credit;
    into.service = Rational(clock->between(part.span.from, part.span.to).count());
    if (goesByOutages(schedule) && isOutageMetric(terms.rule.metric) && !part.judged.isEmpty())
        fillOutages(level, part, schedule, into);
    if (schedule.measure != CreditMeasure::LostTime)
        return;
    if (schedule.outagesOver && isOutageMetric(terms.rule.metric)) {
        for (const std::int64_t outage : into.outages)
            into.lost = into.lost + Rational(outage);
    } else if (terms.rule.metric == Metric::Availability && !judged.own) {
        into.lost = judged.result.denominator - judged.result.numerator;
    } else if (judged.result.value) {
        const Rational judgedTime(clock->between(part.judged.from, part.judged.to).count());
        into.lost = std::max(Rational(0), Rational(100) - *judged.result.value) / Rational(100) * judgedTime;
    }
}

/// The day of the first outage that counts in the part. Other metrics know no incident but the miss itself.
std::optional<QDate> incidentDay(const Level &level, const Part &part)
{
    const ServiceClock *clock = level.clockOf(part);
    if (!isOutageMetric(level.ruleOf(part).metric) || clock == nullptr || part.judged.isEmpty())
        return std::nullopt;
    const CreditSchedule schedule = level.termsOf(part).level.credit.value_or(CreditSchedule());
    for (const Span &outage : outagesOf(level, part))
        if (countsOutage(schedule, clock->between(outage.from, outage.to)))
            return dateIn(outage.from, part.zone);
    return std::nullopt;
}

/// Whether the part can come to something: it is missed, or other periods or a bonus decide that.
bool mayPay(const ServiceLevel &terms, const ResultPart &result)
{
    if (!result.value || !isJudged(result.status))
        return false;
    return owesCredit(result.status) || terms.credit->averageOver > 1 || !terms.credit->bonus.empty();
}

std::int64_t daysOf(const Part &part) { return part.first.daysTo(part.last) + 1; }

/// The part's days among those of all parts of the period.
Rational shareOfDays(const Level &level, const JudgedPeriod &period, const Part &part)
{
    std::int64_t days = 0;
    for (std::size_t i = period.firstPart; i < period.firstPart + period.partCount; ++i)
        days += daysOf(level.parts[i]);
    return {daysOf(part), days};
}

void gather(Gathered &gathered, const Level &level, const JudgedPeriod &period, std::size_t index,
    const JudgedPart &judged, const QDate &incident)
{
    const Part &part = level.parts[period.firstPart + index];
    const ServiceLevel &terms = level.termsOf(part).level;
    if (!terms.credit)
        return miss(gathered, judged, {CreditReason::NoSchedule});
    if (isInOtherUnit(terms))
        return miss(gathered, judged, {CreditReason::OtherUnit});
    CreditPart facts{index};
    if (const auto why = fillBasis(level.input->agreement, level.input->invoices, terms, period.period, judged.result,
            incident, facts, shareOfDays(level, period, part)))
        return miss(gathered, judged, *why);
    fillTimes(level, part, judged, facts);
    gathered.facts.parts.push_back(std::move(facts));
}

/// Whether any part pays by itself, or another period may make it pay.
bool paysAnything(
    const Level &level, const JudgedPeriod &period, const std::vector<JudgedPart> &parts, const CreditFacts &facts)
{
    return std::any_of(facts.parts.begin(), facts.parts.end(), [&](const CreditPart &part) {
        const ServiceLevel &terms = level.termsOf(level.parts[period.firstPart + part.part]).level;
        const ResultPart &result = parts[part.part].result;
        if (!mayPay(terms, result))
            return false;
        return terms.credit->averageOver > 1 || !terms.credit->bonus.empty()
            || !nativeCredit(terms, result, part, gradedValue(terms, *result.value)).isNothing();
    });
}

/// The day of the incident that claim windows and the days before it count from: of the first outage that counts in a
/// missed part. Without one it is the miss, which stands on the last day of its part.
QDate incidentOf(const Level &level, const JudgedPeriod &period, const std::vector<JudgedPart> &parts)
{
    std::optional<QDate> miss;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (!owesCredit(parts[i].result.status))
            continue;
        if (const auto day = incidentDay(level, level.parts[period.firstPart + i]))
            return *day;
        miss = miss.value_or(parts[i].result.last);
    }
    return miss.value_or(parts.back().result.last);
}

} // namespace

CreditFinding creditFactsOf(const Level &level, const JudgedPeriod &period, const std::vector<JudgedPart> &parts)
{
    const bool relevant = std::any_of(parts.begin(), parts.end(), [&](const JudgedPart &part) {
        const auto index = static_cast<std::size_t>(&part - parts.data());
        const ServiceLevel &terms = level.termsOf(level.parts[period.firstPart + index]).level;
        return owesCredit(part.result.status) || (terms.credit && mayPay(terms, part.result));
    });
    if (!relevant)
        return {};
    try {
        Gathered gathered;
        gathered.facts.incident = incidentOf(level, period, parts);
        for (std::size_t i = 0; i < parts.size(); ++i)
            gather(gathered, level, period, i, parts[i], gathered.facts.incident);
        if (!paysAnything(level, period, parts, gathered.facts))
            return {std::nullopt, gathered.remark, gathered.unresolved};
        ServiceLevelResult result{level.id, period.period};
        for (const JudgedPart &part : parts)
            result.parts.push_back(part.result);
        if (const auto why = conflictOf(level.input->agreement, result, gathered.facts))
            return unresolved(*why);
        return {std::move(gathered.facts), gathered.remark, gathered.unresolved};
    } catch (const std::overflow_error &) {
        return unresolved({CreditReason::CreditTooLarge});
    }
}

} // namespace kept
