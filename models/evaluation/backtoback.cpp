// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/backtoback.h"

#include "models/domain/servicedependencies.h"

#include <algorithm>
#include <set>
#include <stdexcept>

namespace kept {

namespace {

using Groups = std::vector<std::vector<ServiceId>>;

constexpr std::size_t mostShared = 12; // 4,096 states of what is met on several ways

/// A service as the chain sees it: what it adds to what lies beneath it.
struct Link {
    Rational own{1};
    Groups groups; ///< what lies beneath it and is not in `own`
    std::optional<ServiceId> unpromised; ///< nothing is known of it, because nothing is promised of this one
};

/// The links beneath one service; each is made once those that it depends on are.
class Chain {
public:
    Chain(const std::vector<Service> &services, const Promises &promised) : m_promised(promised)
    {
        for (const Service &service : services)
            m_services.emplace(service.id, &service);
    }

    Carried carried(const ServiceId &service) { return carriedBy(groupsOf(service)); }

private:
    Groups groupsOf(const ServiceId &id) const
    {
        const auto found = m_services.find(id);
        return found == m_services.end() ? Groups{} : dependencyGroups(*found->second);
    }

    const Link &link(const ServiceId &id)
    {
        if (const auto known = m_links.find(id); known != m_links.end())
            return known->second;
        return m_links.emplace(id, made(id)).first->second;
    }

    Link made(const ServiceId &id)
    {
        const Groups groups = groupsOf(id);
        const Carried beneath = groups.empty() ? Carried{std::nullopt, id} : carriedBy(groups);
        const auto promise = m_promised.find(id);
        if (promise == m_promised.end())
            return beneath.value ? Link{Rational(1), groups, {}}
                                 : Link{Rational(0), {}, beneath.unpromised.value_or(id)};
        // What it promises is end to end; what it adds is the rest, so that two that share something fail together.
        if (beneath.value && !beneath.value->isZero() && promise->second <= *beneath.value)
            return {promise->second / *beneath.value, groups, {}};
        return {promise->second, {}, {}};
    }

    Carried carriedBy(const Groups &groups)
    {
        for (const auto &group : groups) {
            const auto isKnown = [this](const ServiceId &id) { return !link(id).unpromised; };
            if (std::none_of(group.begin(), group.end(), isKnown))
                return {std::nullopt, link(group.front()).unpromised};
        }
        const std::vector<ServiceId> shared = metAgain(groups);
        if (shared.size() > mostShared)
            return {};
        std::map<ServiceId, bool> state;
        return {sumOfStates(groups, shared, state), std::nullopt};
    }

    /// The services that more than one way leads to, each once.
    std::vector<ServiceId> metAgain(const Groups &groups)
    {
        std::map<ServiceId, int> ways;
        countWays(groups, ways);
        std::vector<ServiceId> shared;
        for (const auto &[id, count] : ways)
            if (count > 1)
                shared.push_back(id);
        return shared;
    }

    /// Two ways are as good as many, so nobody is walked more than twice.
    void countWays(const Groups &groups, std::map<ServiceId, int> &ways)
    {
        for (const auto &group : groups)
            for (const ServiceId &id : group)
                if (++ways[id] <= 2)
                    countWays(link(id).groups, ways);
    }

    /// Over all states of those that are shared: how likely the state is, by what works in it.
    Rational sumOfStates(const Groups &groups, const std::vector<ServiceId> &shared, std::map<ServiceId, bool> &state)
    {
        if (state.size() == shared.size())
            return works(groups, state);
        const ServiceId id = shared[state.size()];
        const Rational own = link(id).own;
        Rational sum;
        for (const bool up : {true, false}) {
            const Rational likely = up ? own : Rational(1) - own;
            if (likely.isZero())
                continue;
            state[id] = up;
            sum = sum + likely * sumOfStates(groups, shared, state);
            state.erase(id);
        }
        return sum;
    }

    Rational works(const Groups &groups, const std::map<ServiceId, bool> &state)
    {
        Rational all(1);
        for (const auto &group : groups) {
            Rational none(1);
            for (const ServiceId &id : group)
                none = none * (Rational(1) - works(id, state));
            all = all * (Rational(1) - none);
        }
        return all;
    }

    Rational works(const ServiceId &id, const std::map<ServiceId, bool> &state)
    {
        const auto fixed = state.find(id);
        const Rational own = fixed == state.end() ? link(id).own : Rational(fixed->second ? 1 : 0);
        return own.isZero() ? own : own * works(link(id).groups, state);
    }

    std::map<ServiceId, const Service *> m_services;
    const Promises &m_promised;
    std::map<ServiceId, Link> m_links;
};

/// Adds up the lengths of time of the service's groups; the first one without a length is kept.
Rational timeBeneath(const ServiceId &id, const std::map<ServiceId, const Service *> &services,
    const Promises &promised, std::optional<ServiceId> &unpromised)
{
    const auto service = services.find(id);
    Rational sum;
    if (service == services.end() || service->second->dependencies.empty()) {
        unpromised = unpromised.value_or(id);
        return sum;
    }
    for (const auto &group : dependencyGroups(*service->second)) {
        Rational longest;
        for (const ServiceId &each : group) {
            const auto own = promised.find(each);
            longest = std::max(
                longest, own == promised.end() ? timeBeneath(each, services, promised, unpromised) : own->second);
        }
        sum = sum + longest;
    }
    return sum;
}

bool isTimeTarget(Metric metric) { return metric == Metric::TurnAroundTime || metric == Metric::FirstResponseTime; }

/// Both look at the same kind of ticket, or one of them at every kind.
bool shareAKind(const QStringList &a, const QStringList &b)
{
    return a.isEmpty() || b.isEmpty()
        || std::any_of(a.begin(), a.end(), [&](const QString &kind) { return b.contains(kind); });
}

/// Whether the two promise the same kind of availability or time, so that one can be held against the other.
bool isSamePromise(const ServiceLevel &a, const ServiceLevel &b)
{
    const MetricRule &one = a.rule;
    const MetricRule &other = b.rule;
    if (one.metric != other.metric || a.direction != b.direction || !shareAKind(a.population.kinds, b.population.kinds))
        return false;
    if (one.metric == Metric::Availability)
        return true;
    if (one.metric == Metric::ShareWithinTime)
        return one.clockEnd == other.clockEnd;
    return one.statistic == other.statistic
        && (one.statistic != TimeStatistic::Percentile || one.percentile == other.percentile);
}

std::optional<Rational> limitOf(const MetricRule &rule, const QString &priority)
{
    if (const auto own = rule.limitByPriority.find(priority); own != rule.limitByPriority.end())
        return Rational(own->second.count());
    if (rule.limit)
        return Rational(rule.limit->count());
    std::optional<Rational> longest;
    for (const auto &[each, limit] : rule.limitByPriority)
        if (priority.isEmpty())
            longest = std::max(longest.value_or(Rational()), Rational(limit.count()));
    return longest;
}

bool isInForceOn(const Agreement &agreement, const QDate &date)
{
    const AgreementStatus status = statusOn(agreement, date);
    return !agreement.archived && (status == AgreementStatus::Active || status == AgreementStatus::InNotice);
}

} // namespace

Carried carriedAvailability(const ServiceId &service, const std::vector<Service> &services, const Promises &promised)
{
    if (!dependencyOrder(services))
        return {}; // a file of another program: nothing can be said of a circle
    try {
        return Chain(services, promised).carried(service);
    } catch (const std::overflow_error &) {
        return {};
    }
}

Carried carriedTime(const ServiceId &service, const std::vector<Service> &services, const Promises &promised)
{
    if (!dependencyOrder(services))
        return {};
    std::map<ServiceId, const Service *> known;
    for (const Service &each : services)
        known.emplace(each.id, &each);
    Carried carried;
    carried.value = timeBeneath(service, known, promised, carried.unpromised);
    return carried;
}

std::optional<Rational> promiseOf(const ServiceLevel &level, const QDate &date, const QString &priority)
{
    const Target *target = level.targets.on(date);
    if (target == nullptr)
        return std::nullopt;
    if (level.rule.metric == Metric::Availability && level.direction == Direction::AtLeast)
        return target->value.toRational() / Rational(100);
    if (level.rule.metric == Metric::ShareWithinTime)
        return limitOf(level.rule, priority);
    const bool isTime = isTimeTarget(level.rule.metric) && level.direction == Direction::AtMost;
    return isTime ? std::optional(target->value.toRational()) : std::nullopt;
}

void addPromises(Promises &promises, const ServiceLevel &level, const AgreementContent &content,
    const OrganisationId &provider, const QDate &date, const QString &priority)
{
    const bool higherIsBetter = level.rule.metric == Metric::Availability;
    for (const ServiceLevel &each : content.serviceLevels) {
        const auto value = isSamePromise(level, each) ? promiseOf(each, date, priority) : std::nullopt;
        if (!value || each.obligor.value_or(provider) != provider)
            continue;
        const auto &read = each.population.services;
        for (const ServiceId &service : read.empty() ? content.services : read) {
            const auto [at, isNew] = promises.emplace(service, *value);
            if (!isNew)
                at->second = higherIsBetter ? std::min(at->second, *value) : std::max(at->second, *value);
        }
    }
}

Promises promisesLike(
    const ServiceLevel &level, const std::vector<Agreement> &agreements, const QDate &date, const QString &priority)
{
    Promises promises;
    for (const Agreement &agreement : agreements)
        if (isInForceOn(agreement, date))
            addPromises(promises, level, contentOn(agreement, date), agreement.provider, date, priority);
    return promises;
}

} // namespace kept
