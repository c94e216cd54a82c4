// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/creditlines.h"

#include "models/domain/codec.h"
#include "models/evaluation/creditbasis.h"
#include "models/evaluation/population.h"

#include <stdexcept>

namespace kept {

namespace {

bool owes(Status status) { return status == Status::Missed || status == Status::Critical; }

Rational bandShareOf(const CreditSchedule &schedule, const Rational &value)
{
    const CreditBand *band = bandFor(schedule, value);
    return band != nullptr ? shareOf(band->pays).toRational() : Rational(0);
}

CreditFinding unresolved(const CreditRemark &remark) { return {std::nullopt, remark, true}; }

/// The part of the period with the terms and the verdict that make its credit.
struct CreditPart {
    const Part *part;
    const ServiceLevel *terms;
    Rational share; ///< of the charge, by the band; 0 when nothing is missed
    ChargeSums charge;
};

/// What the parts of a period come to together.
struct Gathered {
    std::vector<CreditPart> parts; ///< those that have a schedule
    std::optional<CreditRemark> remark;
    bool unresolved = false; ///< a missed part could not be computed
    [[nodiscard]] const CreditPart *firstMissed() const
    {
        const auto missed =
            std::find_if(parts.begin(), parts.end(), [](const CreditPart &part) { return !part.share.isZero(); });
        return missed == parts.end() ? nullptr : &*missed;
    }
};

void miss(Gathered &gathered, const JudgedPart &judged, CreditReason why)
{
    if (!owes(judged.result.status))
        return;
    gathered.remark = CreditRemark{why};
    gathered.unresolved = gathered.unresolved || why != CreditReason::NoSchedule;
}

void gather(Gathered &gathered, const Level &level, const Part &part, const JudgedPart &judged)
{
    const ServiceLevel &terms = level.termsOf(part).level;
    if (!terms.credit)
        return miss(gathered, judged, CreditReason::NoSchedule);
    if (terms.credit->unit != enumName(unitOf(terms.rule)))
        return miss(gathered, judged, CreditReason::OtherUnit);
    const auto charge = basisOf(level.input->agreement, &terms, part.first, part.last);
    if (!charge)
        return miss(gathered, judged, faultOf(charge.error(), level.input->agreement, part.first, part.last));
    if (charge->empty())
        return miss(gathered, judged, CreditReason::NoCharge);
    const Rational share =
        owes(judged.result.status) ? bandShareOf(*terms.credit, gradedValue(terms, *judged.result.value)) : Rational(0);
    gathered.parts.push_back({&part, &terms, share, *charge});
}

/// The day of the incident that a claim window counts from: the first outage that counts in the part. Other metrics
/// know no incident but the miss itself, which stands on the part's last day.
QDate incidentDay(const Level &level, const Part &part)
{
    std::optional<Instant> earliest;
    const ServiceClock *clock = level.clockOf(part);
    for (const OutageRecord &record : level.input->measurements.outages) {
        const Outage &outage = record.outage;
        const Span inside = intersection({outage.from, outage.to.value_or(part.judged.to)}, part.judged);
        const auto &spans = level.exclusions.spans;
        const bool excluded = level.exclusions.externalIds.contains(outage.externalId)
            || std::any_of(spans.begin(), spans.end(),
                [&inside](const Span &span) { return span.from <= inside.from && inside.to <= span.to; });
        if (!isOutageMetric(level.ruleOf(part).metric) || inside.isEmpty() || excluded
            || (outage.planned && outage.agreed) || clock == nullptr
            || clock->between(inside.from, inside.to) == Duration::zero()
            || !includesService(level.termsOf(part).level.population, record.service))
            continue;
        earliest = earliest ? std::min(*earliest, inside.from) : inside.from;
    }
    return earliest ? dateIn(*earliest, part.zone) : part.last;
}

std::optional<QDate> deadlineOf(
    const Level &level, const Period &period, const CreditSchedule &schedule, const CreditPart &missed)
{
    const QDate incident = incidentDay(level, *missed.part);
    const Agreement &agreement = level.input->agreement;
    std::vector<Charge> charges = basisCharges(agreement, missed.terms, incident, incident);
    if (charges.empty())
        charges = basisCharges(agreement, missed.terms, missed.part->first, missed.part->last);
    return claimDeadline(schedule.claimWindow, period, incident, charges);
}

/// Why the parts cannot be summed to one credit; nothing when they can.
std::optional<CreditRemark> conflictOf(const Gathered &gathered, const Agreement &agreement)
{
    ChargeSums sums;
    std::vector<Charge> charges;
    for (const CreditPart &part : gathered.parts) {
        sums.insert(part.charge.begin(), part.charge.end());
        const auto more = basisCharges(agreement, part.terms, part.part->first, part.part->last);
        charges.insert(charges.end(), more.begin(), more.end());
        if (!part.share.isZero()
            && obligorOf(agreement, *part.terms) != obligorOf(agreement, *gathered.firstMissed()->terms))
            return CreditRemark{CreditReason::ObligorChanges};
    }
    if (sums.size() < 2)
        return std::nullopt;
    return mixedCurrencies(charges, gathered.parts.front().part->first, gathered.parts.back().part->last);
}

CreditLine lineOf(const Level &level, const Period &period, const Gathered &gathered)
{
    const CreditPart &missed = *gathered.firstMissed();
    const CreditPart &last = gathered.parts.back();
    const CreditSchedule &schedule = *last.terms->credit;
    CreditLine line{0, period, obligorOf(level.input->agreement, *missed.terms), schedule, missed.charge.begin()->first,
        {}, {}, {}, false, deadlineOf(level, period, schedule, missed), gathered.parts.front().part->first,
        last.part->last};
    for (const CreditPart &part : gathered.parts) {
        const Rational &charge = part.charge.begin()->second;
        line.basis = line.basis + charge;
        line.exact = line.exact + charge * part.share;
    }
    if (schedule.cap)
        line.cap = schedule.cap->toRational() * line.basis;
    line.capped = line.cap && *line.cap < line.exact;
    if (line.capped)
        line.exact = *line.cap;
    return line;
}

} // namespace

CreditFinding creditOf(const Level &level, const JudgedPeriod &period, const std::vector<JudgedPart> &parts)
{
    try {
        Gathered gathered;
        for (std::size_t i = 0; i < parts.size(); ++i)
            gather(gathered, level, level.parts[period.firstPart + i], parts[i]);
        if (gathered.firstMissed() == nullptr)
            return {std::nullopt, gathered.remark, gathered.unresolved};
        if (const auto why = conflictOf(gathered, level.input->agreement))
            return unresolved(*why);
        const CreditLine line = lineOf(level, period.period, gathered);
        return {line.exact.isZero() ? std::nullopt : std::optional(line), gathered.remark, gathered.unresolved};
    } catch (const std::overflow_error &) {
        return unresolved({CreditReason::CreditTooLarge});
    }
}

} // namespace kept
