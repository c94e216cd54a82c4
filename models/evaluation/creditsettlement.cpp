// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/creditsettlement.h"

#include "models/evaluation/creditbasis.h"
#include "models/evaluation/creditclaims.h"
#include "models/evaluation/creditpayout.h"

#include <numeric>
#include <stdexcept>

namespace kept {

namespace {

using Results = std::vector<ServiceLevelResult>;

std::vector<LineGroup> groupsOf(const std::vector<CreditLine> &lines)
{
    std::vector<LineGroup> groups;
    std::map<std::tuple<QDate, QDate, OrganisationId, Currency>, std::size_t> places;
    for (const CreditLine &line : lines) {
        const auto key = std::tuple(line.period.first(), line.period.end(), line.obligor, line.currency);
        const auto [place, isNew] = places.emplace(key, groups.size());
        if (isNew)
            groups.emplace_back();
        groups[place->second].push_back(&line);
    }
    return groups;
}

/// What is settled first leaves the rest of a cap to what comes later: earlier ends, then shorter periods.
std::vector<LineGroup> inOrder(std::vector<LineGroup> groups)
{
    const auto key = [](const LineGroup &group) {
        const Period &period = group.front()->period;
        return std::pair(period.end(), period.days());
    };
    std::stable_sort(
        groups.begin(), groups.end(), [&key](const LineGroup &a, const LineGroup &b) { return key(a) < key(b); });
    return groups;
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

CreditResult resultOf(const CreditLine &line, const Payout &payout, std::size_t place)
{
    const std::int64_t amount = payout.amounts[place];
    const Rational paid = payout.capped ? Rational(amount) : payout.exact[place];
    return {Money::fromExactMinor(line.basis, line.currency, RoundingMode::HalfEven), effectiveShare(paid, line.basis),
        Money(amount, line.currency), payout.limited[place] || payout.capped, line.schedule.clause, line.deadline};
}

void refuse(const LineGroup &group, const CreditRemark &why, Results &results)
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

bool hasForeignMinimum(const CreditLine &line)
{
    return line.schedule.minimumPayout && line.schedule.minimumPayout->currency() != line.currency;
}

/// Whether caps and the minimum payout leave something of the line.
bool isPaid(const CreditLine &line, const Payout &payout, std::size_t place)
{
    return payout.amounts[place] > 0 && (hasForeignMinimum(line) || !isTooSmall(payout.total(), line.schedule));
}

void pay(const CreditLine &line, const Payout &payout, std::size_t place, ServiceLevelResult &result)
{
    if (!isPaid(line, payout, place))
        return;
    result.credit = resultOf(line, payout, place);
    if (hasForeignMinimum(line))
        result.creditRemark = foreignMinimum(line);
}

/// Which of the lines of one incident somebody claimed, and so chose. What was rejected gives way to what is claimed in
/// its place.
std::optional<std::size_t> chosenOf(
    const Agreement &agreement, const std::vector<Claim> &claims, const LineGroup &lines, const Results &results)
{
    std::optional<std::size_t> rejected;
    for (std::size_t i = 0; i < lines.size() && !claims.empty(); ++i) {
        const ServiceLevelResult &result = results[lines[i]->result];
        const auto own = claimsOn(claims, agreement.id, result.serviceLevel, result.period);
        if (own.empty())
            continue;
        if (own.front()->state != ClaimState::Rejected)
            return i;
        rejected = rejected.value_or(i);
    }
    return rejected;
}

/// The line of one incident that stays; the others that would be paid become its alternatives. `kept` are the lines
/// that stay whichever it is.
const CreditLine *electedOf(const Agreement &agreement, const std::vector<Claim> &claims, const LineGroup &lines,
    const LineGroup &kept, const std::optional<Rational> &cap, Results &results)
{
    std::vector<CreditResult> alternatives;
    std::vector<bool> paid;
    std::size_t best = 0;
    for (const CreditLine *line : lines) {
        LineGroup with = kept;
        with.push_back(line);
        const Payout payout = payoutOf(agreement, with, cap);
        alternatives.push_back(resultOf(*line, payout, kept.size()));
        paid.push_back(isPaid(*line, payout, kept.size()));
        const auto rank = [&](std::size_t i) { return std::pair(bool(paid[i]), alternatives[i].amount.minor()); };
        if (rank(best) < rank(alternatives.size() - 1))
            best = alternatives.size() - 1;
    }
    best = chosenOf(agreement, claims, lines, results).value_or(best);
    for (std::size_t i = 0; i < lines.size(); ++i)
        if (i != best && paid[i])
            results[lines[i]->result].alternative = alternatives[i];
    return lines[best];
}

/// One credit of each incident: the alternatives run through the caps and the minimum payout by themselves, and the
/// highest payable one stays, unless another one was claimed.
LineGroup elected(const Agreement &agreement, const std::vector<Claim> &claims, const LineGroup &group,
    const std::optional<Rational> &cap, Results &results)
{
    LineGroup kept;
    std::map<QString, LineGroup> incidents;
    for (const CreditLine *line : group) {
        if (line->schedule.election.isEmpty())
            kept.push_back(line);
        else
            incidents[line->schedule.election].push_back(line);
    }
    for (const auto &[name, lines] : incidents)
        kept.push_back(electedOf(agreement, claims, lines, kept, cap, results));
    return kept;
}

/// What was settled of a group in all, and the cap that acted on it.
struct SettledGroup {
    std::int64_t total = 0;
    std::optional<CapLeft> cap{};
};

SettledGroup settleGroup(const Agreement &agreement, const std::vector<Claim> &claims,
    const std::optional<QDate> &lastDay, const LineGroup &group, const std::vector<PostedCredit> &posted,
    Results &results)
{
    const auto cap = capLeft(agreement, group, posted, lastDay);
    if (!cap) {
        CreditRemark why{CreditReason::CapUnknown, cap.error()};
        why.credit = group.front()->currency;
        refuse(group, why, results);
        return {};
    }
    const std::optional<Rational> left = *cap ? std::optional((*cap)->left) : std::nullopt;
    const bool isChoice = std::any_of(
        group.begin(), group.end(), [](const CreditLine *line) { return !line->schedule.election.isEmpty(); });
    const LineGroup paid = isChoice ? elected(agreement, claims, group, left, results) : group;
    const Payout payout = payoutOf(agreement, paid, left);
    SettledGroup settled{0, payout.capped || (left && left->isZero()) ? *cap : std::nullopt};
    for (std::size_t i = 0; i < paid.size(); ++i) {
        ServiceLevelResult &result = results[paid[i]->result];
        pay(*paid[i], payout, i, result);
        settled.total += result.credit ? result.credit->amount.minor() : 0;
    }
    return settled;
}

/// An earn-back until now.
struct Earned {
    std::size_t result = 0; ///< the met one
    OrganisationId obligor;
};

/// What was posted until the day, with what was earned back as it was known then: a later answer to a claim does not
/// change the caps of periods that had ended. It leaves the caps of the years that the credit itself is in. What was
/// rejected or has lapsed is not taken back, and frees no cap; but a difference from the claims does, since the day on
/// which it became known cannot be told of an earlier state.
std::vector<PostedCredit> knownBefore(const QDate &day, std::vector<PostedCredit> posted,
    const std::vector<Earned> &earned, const Agreement &agreement, const std::vector<Claim> &claims,
    const Results &results)
{
    for (const Earned &each : earned) {
        const ServiceLevelResult &met = results[each.result];
        if (const auto net = takenBackBy(agreement, claims, {}, met, day))
            posted.push_back({each.obligor, net->currency(), earnedIn(met)->missed, -net->minor()});
    }
    return posted;
}

/// After so many met periods in a row the credit of the miss before them is taken back, in the last of them.
void earnBack(const Agreement &agreement, std::size_t index, std::vector<Earned> &earned, Results &results)
{
    const ServiceLevelResult &result = results[index];
    const ServiceLevel *terms = levelOn(agreement, result.serviceLevel, result.parts.back().version);
    if (terms == nullptr || !terms->credit || !terms->credit->earnBack
        || creditVerdict(agreement, results, index) != CreditVerdict::Met)
        return;
    std::optional<std::size_t> before = index;
    int met = 0;
    while (before && creditVerdict(agreement, results, *before) == CreditVerdict::Met) {
        if (++met > terms->credit->earnBack->periods)
            return;
        before = judgedBefore(agreement, results, *before);
    }
    if (met != terms->credit->earnBack->periods || !before || !results[*before].credit)
        return;
    const CreditResult &credit = *results[*before].credit;
    const EarnedBack record{results[*before].period, credit.amount, terms->credit->earnBack->clause, credit.deadline};
    results[index].earnedBack = record;
    results[*before].earnedBack = EarnedBack{result.period, record.amount, record.clause, record.deadline};
    earned.push_back({index, obligorOf(agreement, *terms)});
}

/// The results by the ends of their periods, in which earn-backs are posted; none where nothing is earned back.
std::vector<std::size_t> earnBacksInOrder(const Agreement &agreement, const Results &results)
{
    std::set<ServiceLevelId> levels;
    for (const AgreementVersion &version : agreement.versions)
        for (const ServiceLevel &level : version.content.serviceLevels)
            if (level.credit && level.credit->earnBack)
                levels.insert(level.id);
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < results.size(); ++i)
        if (levels.contains(results[i].serviceLevel) && !results[i].parts.empty())
            order.push_back(i);
    std::stable_sort(order.begin(), order.end(),
        [&results](std::size_t a, std::size_t b) { return results[a].period.end() < results[b].period.end(); });
    return order;
}

} // namespace

namespace {

/// The points of a period, obligor and currency together.
void addPoints(std::vector<CreditLine> &lines)
{
    std::map<std::tuple<QDate, QDate, OrganisationId, Currency>, Rational> sums;
    const auto sumOf = [&sums](const CreditLine &line) -> Rational & {
        return sums[{line.period.first(), line.period.end(), line.obligor, line.currency}];
    };
    for (const CreditLine &line : lines)
        if (!line.points.isZero())
            sumOf(line) = sumOf(line) + line.points;
    for (CreditLine &line : lines)
        if (!line.points.isZero())
            line.allPoints = sumOf(line);
}

} // namespace

std::vector<CreditLine> settleFacts(const Agreement &agreement, const std::vector<CreditFacts> &facts,
    std::vector<ServiceLevelResult> &results, const std::vector<Claim> &claims, const std::optional<QDate> &lastDay)
{
    std::vector<CreditLine> lines = creditLines(agreement, facts, results);
    const auto caps = settleCredits(agreement, lines, results, claims, lastDay);
    for (std::size_t i = 0; i < lines.size(); ++i)
        lines[i].agreementCap = caps[i];
    addPoints(lines);
    for (const CreditFacts &each : facts) {
        try {
            if (const auto bonus = bonusOf(agreement, each, results))
                results[each.result].bonus = *bonus;
            else
                results[each.result].creditRemark = bonus.error();
        } catch (const std::overflow_error &) {
            results[each.result].creditRemark = CreditRemark{CreditReason::CreditTooLarge};
        }
    }
    return lines;
}

std::vector<std::optional<CapLeft>> settleCredits(const Agreement &agreement, const std::vector<CreditLine> &lines,
    std::vector<ServiceLevelResult> &results, const std::vector<Claim> &claims, const std::optional<QDate> &lastDay)
{
    std::vector<std::optional<CapLeft>> caps(lines.size());
    std::vector<PostedCredit> posted;
    std::vector<Earned> earned;
    const std::vector<std::size_t> earning = earnBacksInOrder(agreement, results);
    auto next = earning.begin();
    const auto earnUntil = [&](const std::optional<QDate> &end) {
        for (; next != earning.end() && (!end || results[*next].period.end() <= *end); ++next)
            earnBack(agreement, *next, earned, results);
    };
    for (const LineGroup &group : inOrder(groupsOf(lines))) {
        const CreditLine &line = *group.front();
        earnUntil(line.period.end());
        try {
            const auto before = knownBefore(line.period.end(), posted, earned, agreement, claims, results);
            const SettledGroup settled = settleGroup(agreement, claims, lastDay, group, before, results);
            posted.push_back({line.obligor, line.currency, line.period, settled.total});
            for (const CreditLine *each : group)
                caps[static_cast<std::size_t>(each - lines.data())] = settled.cap;
        } catch (const std::overflow_error &) {
            refuse(group, {CreditReason::CreditTooLarge}, results);
        }
    }
    earnUntil(std::nullopt);
    return caps;
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
