// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/creditpayout.h"

#include "models/domain/amountbound.h"
#include "models/evaluation/creditbasis.h"
#include "models/evaluation/creditsettlement.h"

#include <numeric>
#include <stdexcept>

namespace kept {

namespace {

/// A line on its way to whole minor units.
struct Payable {
    Rational exact;
    std::optional<std::int64_t> limit; ///< whole minor units that it never passes
    bool capped = false;
    RoundingMode mode = RoundingMode::HalfEven;
};

/// Money by line and part.
using PartMoney = std::vector<std::vector<Rational>>;

/// Days that each part holds all or none of.
struct Stretch {
    QDate first;
    QDate last;
    [[nodiscard]] std::int64_t days() const { return first.daysTo(last) + 1; }
};

bool holds(const LinePart &part, const Stretch &days) { return part.first <= days.first && days.last <= part.last; }

/// The points that the service level has on the days: those of its part that holds them, for the parts of a miss are no
/// misses of their own. What is judged on other days of the period only counts among the period's points as well.
Rational pointsOn(const CreditLine &line, const Stretch &days)
{
    if (line.parts.empty())
        return {};
    Rational points = line.parts.front().points;
    for (const LinePart &part : line.parts)
        if (part.first <= days.first)
            points = part.points;
    return points;
}

/// Of what the part's basis is a share.
CreditBasis basisKind(const CreditTerms &terms, const LinePart &part)
{
    return part.allocation && terms.pool ? terms.pool->basis : terms.points->basis;
}

/// The part's basis of some of its days: by the charges of those, where it is of charges that differ, else by days.
Rational basisOn(const Agreement &agreement, const CreditLine &line, const LinePart &part, const Stretch &days)
{
    const Stretch all{part.first, part.last};
    const auto chargedIn = [&](const Stretch &stretch) {
        const auto sums = basisOf(agreement, nullptr, stretch.first, stretch.last);
        return sums && sums->contains(line.currency) ? sums->at(line.currency) : Rational(0);
    };
    if (days.days() == all.days())
        return part.basis;
    if (basisKind(contentOn(agreement, part.last).creditTerms, part) == CreditBasis::Agreement)
        if (const Rational whole = chargedIn(all); !whole.isZero())
            return part.basis * (chargedIn(days) / whole);
    return part.basis * Rational(days.days(), all.days());
}

void addPointsOf(const Agreement &agreement, const LineGroup &group, const Stretch &days, PartMoney &money)
{
    Rational points;
    for (const CreditLine *line : group)
        points = points + pointsOn(*line, days);
    for (std::size_t i = 0; i < group.size(); ++i)
        for (std::size_t j = 0; j < group[i]->parts.size(); ++j) {
            const LinePart &part = group[i]->parts[j];
            const auto &table = contentOn(agreement, part.last).creditTerms.points;
            if (table && !part.points.isZero() && holds(part, days))
                money[i][j] = money[i][j]
                    + shareOfPoints(*table, points) * basisOn(agreement, *group[i], part, days)
                        * (part.points / points);
        }
}

/// The money of each part's points: on its days its share of what all points of the period pay by its version's table.
PartMoney moneyOfPoints(const Agreement &agreement, const LineGroup &group)
{
    PartMoney money;
    std::set<QDate> starts;
    for (const CreditLine *line : group) {
        money.emplace_back(line->parts.size());
        if (line->points.isZero())
            continue;
        for (const LinePart &part : line->parts)
            starts.insert({part.first, part.last.addDays(1)});
    }
    for (auto start = starts.begin(); start != starts.end() && std::next(start) != starts.end(); ++start)
        addPointsOf(agreement, group, {*start, std::next(start)->addDays(-1)}, money);
    return money;
}

Payable payableOf(const CreditLine &line, const std::vector<Rational> &ofPoints)
{
    Payable payable{std::accumulate(ofPoints.begin(), ofPoints.end(), line.exact), std::nullopt, line.capped,
        line.schedule.rounding};
    if (!line.cap)
        return payable;
    payable.limit = roundToWhole(*line.cap, RoundingMode::Down);
    if (*line.cap < payable.exact) {
        payable.exact = *line.cap;
        payable.capped = true;
    }
    return payable;
}

/// Rounding up does not pass a cap either.
std::int64_t rounded(const Payable &payable)
{
    const std::int64_t amount = roundToWhole(payable.exact, payable.capped ? RoundingMode::Down : payable.mode);
    return payable.limit ? std::min(amount, *payable.limit) : amount;
}

/// The whole minor units under the cap; scales `payables` to it where they exceed it.
std::vector<std::int64_t> amountsUnder(std::vector<Payable> &payables, const std::optional<Rational> &cap, bool &capped)
{
    std::vector<std::int64_t> amounts;
    std::vector<Rational> exact;
    std::vector<std::optional<std::int64_t>> limits;
    Rational total;
    Rational sum;
    for (const Payable &payable : payables) {
        amounts.push_back(rounded(payable));
        exact.push_back(payable.exact);
        limits.push_back(payable.limit);
        total = total + payable.exact;
        sum = sum + Rational(amounts.back());
    }
    if (!cap || sum <= *cap)
        return amounts;
    capped = true;
    if (*cap < total)
        for (Rational &line : exact)
            line = line * (*cap / total);
    for (std::size_t i = 0; i < payables.size(); ++i)
        payables[i].exact = exact[i];
    return spreadByRemainder(exact, roundToWhole(*cap, RoundingMode::Down), limits);
}

/// The days that are at risk, once each: the amount of overlapping ones is that of the longer, with what the other adds
/// behind it by days.
Rational atRiskIn(std::vector<const LinePart *> parts)
{
    std::sort(parts.begin(), parts.end(), [](const LinePart *a, const LinePart *b) {
        return std::pair(a->first, b->last) < std::pair(b->first, a->last);
    });
    Rational sum;
    std::optional<QDate> until;
    for (const LinePart *part : parts) {
        if (part->atRisk.isZero() || (until && part->last <= *until))
            continue;
        const QDate from = until && part->first <= *until ? until->addDays(1) : part->first;
        sum = sum + part->atRisk * Rational(from.daysTo(part->last) + 1, part->first.daysTo(part->last) + 1);
        until = part->last;
    }
    return sum;
}

/// What of the line is not out of the pool; nothing when none of it is out of it.
std::optional<Rational> besidePool(
    const CreditLine &line, const std::vector<Rational> &ofPoints, std::vector<const LinePart *> &ofPool)
{
    Rational beside;
    bool isOfPool = false;
    for (std::size_t i = 0; i < line.parts.size(); ++i) {
        const LinePart &part = line.parts[i];
        isOfPool = isOfPool || part.allocation;
        if (part.allocation)
            ofPool.push_back(&part);
        else
            beside = beside + part.exact + ofPoints[i];
    }
    return isOfPool ? std::optional(beside) : std::nullopt;
}

/// The credits out of the pool are together at most the amount at risk in their days.
void holdAtRisk(const LineGroup &group, const PartMoney &ofPoints, std::vector<Payable> &payables)
{
    std::vector<std::size_t> places;
    std::vector<Payable> ofPool;
    std::vector<const LinePart *> parts;
    Rational beside;
    for (std::size_t i = 0; i < group.size(); ++i) {
        const auto rest = besidePool(*group[i], ofPoints[i], parts);
        if (!rest)
            continue;
        places.push_back(i);
        ofPool.push_back(payables[i]);
        beside = beside + *rest;
    }
    bool capped = false;
    const std::vector<std::int64_t> amounts = amountsUnder(ofPool, atRiskIn(parts) + beside, capped);
    if (!capped)
        return;
    for (std::size_t i = 0; i < places.size(); ++i) {
        ofPool[i].limit = amounts[i];
        ofPool[i].capped = true;
        payables[places[i]] = ofPool[i];
        // Rounding down an amount that got a remainder would lose it.
        payables[places[i]].exact = std::max(ofPool[i].exact, Rational(amounts[i]));
    }
}

} // namespace

Rational shareOfPoints(const PointsTable &table, const Rational &points)
{
    Rational share;
    for (const PointsStep &step : table.steps)
        if (step.from.toRational() <= points)
            share = step.share.toRational();
    return share;
}

std::int64_t Payout::total() const { return std::accumulate(amounts.begin(), amounts.end(), std::int64_t(0)); }

Payout payoutOf(const Agreement &agreement, const LineGroup &group, const std::optional<Rational> &cap)
{
    const PartMoney ofPoints = moneyOfPoints(agreement, group);
    std::vector<Payable> payables;
    for (std::size_t i = 0; i < group.size(); ++i)
        payables.push_back(payableOf(*group[i], ofPoints[i]));
    holdAtRisk(group, ofPoints, payables);
    Payout payout;
    for (const Payable &payable : payables)
        payout.limited.push_back(payable.capped);
    payout.amounts = amountsUnder(payables, cap, payout.capped);
    for (const std::int64_t amount : payout.amounts)
        if (amount > largestMinor) // so that what is added up later stays exact
            throw std::overflow_error("credit");
    for (const Payable &payable : payables)
        payout.exact.push_back(payable.exact);
    return payout;
}

} // namespace kept
