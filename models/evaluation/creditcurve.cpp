// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/creditcurve.h"

#include "models/evaluation/verdict.h"

#include <set>

namespace kept {

namespace {

constexpr int samples = 48; ///< between the ends, for what is not a straight line
constexpr int mostSteps = 40; ///< of a rule by steps that are drawn
constexpr std::int64_t fewestCounts = 5;
constexpr std::int64_t mostCounts = 31;

struct Range {
    Rational from;
    Rational to;
};

bool isCount(TrialQuantity quantity) { return quantity == TrialQuantity::Days || quantity == TrialQuantity::Breaches; }

Rational targetOf(const ServiceLevel &level) { return level.targets.entries().back().value.value.toRational(); }

std::optional<Rational> upperOf(const ServiceLevel &level)
{
    const auto &upper = level.targets.entries().back().value.upper;
    return level.direction == Direction::Within && upper ? std::optional(upper->toRational()) : std::nullopt;
}

/// Where a distance from the target lies.
Rational away(const ServiceLevel &level, const Rational &distance)
{
    return level.direction == Direction::AtMost ? targetOf(level) + distance : targetOf(level) - distance;
}

void addEdges(std::set<Rational> &edges, const std::vector<CreditBand> &bands, const ServiceLevel *awayFrom)
{
    for (const CreditBand &band : bands)
        for (const auto &edge : {band.lower, band.upper})
            if (edge) {
                const Rational value = edge->value.toRational();
                edges.insert(awayFrom != nullptr ? away(*awayFrom, value) : value);
            }
}

/// Ends of tiers and the first steps, in the unit of the quantity.
std::set<Rational> ownEdges(const CreditTrial &trial)
{
    const ServiceLevel &level = trial.level();
    const CreditSchedule &schedule = *level.credit;
    const ServiceLevel *awayFrom = schedule.measure == CreditMeasure::Shortfall ? &level : nullptr;
    std::set<Rational> edges;
    addEdges(edges, schedule.bands, awayFrom);
    if (schedule.step && schedule.bands.empty())
        for (int i = 0; i <= mostSteps && schedule.step->size > Decimal(); ++i) {
            const Rational value = schedule.step->free.toRational() + schedule.step->size.toRational() * Rational(i);
            edges.insert(awayFrom != nullptr ? away(level, value) : value);
        }
    if (schedule.outagesOver)
        edges.insert(Rational(schedule.outagesOver->count()));
    return edges;
}

/// A value that is judged rounded steps half a place beside the boundary.
void addRoundings(std::set<Rational> &edges, const ServiceLevel &level)
{
    if (!level.graded)
        return;
    Rational half(1, 2);
    for (int i = 0; i < level.graded->places; ++i)
        half = half / Rational(10);
    for (const Rational &edge : std::set<Rational>(edges)) {
        edges.insert(edge - half);
        edges.insert(edge + half);
    }
}

/// Where a rule by the value has something to show: the target, the tiers, or some steps.
Range valueRange(const CreditTrial &trial, const std::set<Rational> &edges)
{
    const ServiceLevel &level = trial.level();
    const Rational target = targetOf(level);
    const CreditSchedule &schedule = *level.credit;
    Rational from = edges.empty() ? target : std::min(target, *edges.begin());
    Rational to = edges.empty() ? target : std::max(target, *edges.rbegin());
    if (schedule.step && schedule.bands.empty()) { // not all of the steps
        const Rational last =
            away(level, schedule.step->free.toRational() + schedule.step->size.toRational() * Rational(10));
        from = std::min(target, last);
        to = std::max(target, last);
    }
    const Rational room = from == to ? std::max(Rational(1), target / Rational(20)) : (to - from) / Rational(5);
    const bool percent = unitOf(level.rule) == Unit::Percent;
    return {std::max(Rational(0), from - room),
        percent && to <= Rational(100) ? std::min(Rational(100), to + room) : to + room};
}

/// The first whole seconds of lost time that miss the target.
Rational allowedTime(const CreditTrial &trial)
{
    return trial.service / Rational(1000) * (Rational(100) - targetOf(trial.level())) / Rational(100);
}

Range timeRange(const CreditTrial &trial, const std::set<Rational> &edges)
{
    const CreditSchedule &schedule = *trial.level().credit;
    Rational to = edges.empty() ? Rational(4 * 3600) : *edges.rbegin() * Rational(6, 5);
    if (schedule.step && schedule.bands.empty())
        to = schedule.step->free.toRational() + schedule.step->size.toRational() * Rational(10);
    if (schedule.measure == CreditMeasure::LostTime)
        to = std::max(to, allowedTime(trial) * Rational(3));
    if (schedule.multiple && schedule.cap && *schedule.multiple > Decimal()) // up to where the cap holds
        to = std::max(to,
            trial.service / Rational(1000) * schedule.cap->toRational() / schedule.multiple->toRational()
                * Rational(5, 4));
    return {Rational(0), std::min(to, trial.service / Rational(1000))};
}

std::int64_t creditedAt(const CreditTrial &trial, const Rational &at)
{
    const CreditTried tried = tryCredit(trial, at);
    return tried.credit ? tried.credit->amount.minor() : 0;
}

/// Where the charge of the time reaches what a cap holds it at.
void addCapReached(const CreditTrial &trial, const Range &range, std::set<Rational> &edges)
{
    const CreditSchedule &schedule = *trial.level().credit;
    const CreditTried most = tryCredit(trial, range.to);
    if (!schedule.multiple || !most.credit || !most.credit->capped || trial.charge.isZero())
        return;
    const Rational share = Rational(most.credit->amount.minor()) / Rational(trial.charge.minor());
    const Rational time = trial.service / Rational(1000) * share / schedule.multiple->toRational();
    edges.insert(schedule.beyondAllowance ? time + allowedTime(trial) : time);
}

void addCounts(const CreditTrial &trial, const std::set<Rational> &edges, CreditCurve &curve)
{
    Rational last = edges.empty() ? Rational(fewestCounts) : *edges.rbegin() + Rational(2);
    const CreditSchedule &schedule = *trial.level().credit;
    if (schedule.step && schedule.bands.empty())
        last = schedule.step->free.toRational() + schedule.step->size.toRational() * Rational(5);
    auto count = std::clamp<std::int64_t>(static_cast<std::int64_t>(last.floor()), fewestCounts, mostCounts);
    for (std::int64_t i = 0; i <= count; ++i) {
        const CreditTried tried = tryCredit(trial, Rational(i));
        curve.points.push_back({Rational(i), tried.credit ? tried.credit->amount.minor() : 0});
        const bool rises = i > 0 && curve.points[static_cast<std::size_t>(i) - 1].minor < curve.points.back().minor;
        if (i == count && rises && !tried.credit->capped && (schedule.cap || schedule.capAmount))
            count = std::min(count + 1, mostCounts); // up to where the cap holds
    }
}

/// On the line between its neighbours, as far as whole minor units can be.
bool isBetween(const CurvePoint &before, const CurvePoint &point, const CurvePoint &after)
{
    if (before.at == point.at)
        return before.minor == point.minor;
    if (point.at == after.at)
        return point.minor == after.minor;
    const Rational share = (point.at - before.at) / (after.at - before.at);
    const Rational line = Rational(before.minor) + share * Rational(after.minor - before.minor);
    const Rational apart = Rational(point.minor) - line;
    return std::max(apart, -apart) <= Rational(1);
}

std::vector<CurvePoint> simplified(const std::vector<CurvePoint> &points)
{
    std::vector<CurvePoint> kept;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const bool inside = i > 0 && i + 1 < points.size();
        if (inside && isBetween(kept.back(), points[i], points[i + 1]))
            continue;
        if (kept.empty() || kept.back() != points[i])
            kept.push_back(points[i]);
    }
    return kept;
}

void addLine(const CreditTrial &trial, const Range &range, std::set<Rational> edges, CreditCurve &curve)
{
    std::set<Rational> places;
    const Rational width = range.to - range.from;
    for (int i = 0; i <= samples; ++i)
        places.insert(range.from + width * Rational(i, samples));
    const Rational little = width / Rational(1'000'000);
    std::vector<CurvePoint> points;
    for (const Rational &edge : edges)
        if (range.from < edge && edge < range.to)
            places.insert(edge);
    for (const Rational &at : places) {
        const bool isEdge = edges.contains(at);
        if (isEdge && range.from < at)
            points.push_back({at, creditedAt(trial, at - little), -1});
        points.push_back({at, creditedAt(trial, at)});
        if (isEdge && at < range.to)
            points.push_back({at, creditedAt(trial, at + little), 1});
    }
    curve.points = simplified(points);
}

/// Whether the agreement's caps leave what the service level's own cap left.
bool isByOwnCap(const CreditTried &tried)
{
    return tried.line && tried.line->capped
        && tried.credit->amount.minor() >= roundToWhole(tried.line->exact, RoundingMode::Down);
}

/// The most that is credited, where the caps are what holds it: at the last point, or the first.
void setPlateau(const CreditTrial &trial, CreditCurve &curve)
{
    for (const CurvePoint &end : {curve.points.front(), curve.points.back()}) {
        const CreditTried tried = tryCredit(trial, end.at);
        if (!tried.credit || !tried.credit->capped)
            continue;
        curve.plateau = end.minor;
        curve.isOwnCap = isByOwnCap(tried);
        return;
    }
}

} // namespace

CreditCurve creditCurve(const CreditTrial &trial)
{
    const ServiceLevel &level = trial.level();
    CreditCurve curve;
    curve.quantity = quantityOf(*level.credit);
    std::set<Rational> edges = ownEdges(trial);
    if (isCount(curve.quantity)) {
        addCounts(trial, edges, curve);
    } else if (curve.quantity == TrialQuantity::Value) {
        curve.target = targetOf(level);
        curve.upper = upperOf(level);
        if (curve.upper)
            edges.insert(*curve.upper);
        const Range range = valueRange(trial, edges);
        edges.insert(*curve.target);
        addRoundings(edges, level);
        addLine(trial, range, edges, curve);
    } else {
        const Range range = timeRange(trial, edges);
        if (curve.quantity == TrialQuantity::LostTime)
            edges.insert(allowedTime(trial));
        addCapReached(trial, range, edges);
        addLine(trial, range, edges, curve);
    }
    setPlateau(trial, curve);
    return curve;
}

} // namespace kept
