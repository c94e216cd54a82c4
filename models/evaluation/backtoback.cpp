// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/backtoback.h"

#include "models/domain/servicedependencies.h"
#include "models/evaluation/sharebounds.h"

#include <algorithm>
#include <set>
#include <stdexcept>

namespace kept {

namespace {

using Groups = std::vector<std::vector<ServiceId>>;

constexpr std::size_t mostStates = 4096; // of what is met on several ways and still matters

/// The services by their ids, and how they stand beneath one of them.
class Structure {
public:
    Structure(const std::vector<Service> &services, const std::vector<ServiceId> &order, const ServiceId &top)
    {
        for (const Service &service : services)
            m_groups.emplace(service.id, dependencyGroups(service));
        for (std::size_t i = 0; i < order.size(); ++i)
            m_places.emplace(order[i], i);
        for (const ServiceId &id : withAllBeneath(top))
            for (const auto &group : groupsOf(id))
                for (const ServiceId &each : group)
                    m_above[each].insert(id);
    }

    const Groups &groupsOf(const ServiceId &id) const
    {
        static const Groups none;
        const auto found = m_groups.find(id);
        return found == m_groups.end() ? none : found->second;
    }

    bool isDeeper(const ServiceId &a, const ServiceId &b) const { return place(a) < place(b); }

    /// Whether another way than through the service leads to something beneath it.
    bool sharesWhatLiesBeneath(const ServiceId &id) const
    {
        const std::set<ServiceId> part = withAllBeneath(id);
        return std::any_of(part.begin(), part.end(), [&](const ServiceId &each) {
            const auto above = m_above.find(each);
            return each != id && above != m_above.end()
                && !std::includes(part.begin(), part.end(), above->second.begin(), above->second.end());
        });
    }

private:
    std::size_t place(const ServiceId &id) const
    {
        const auto found = m_places.find(id);
        return found == m_places.end() ? 0 : found->second + 1;
    }

    std::set<ServiceId> withAllBeneath(const ServiceId &top) const
    {
        std::set<ServiceId> found{top};
        std::vector<ServiceId> open{top};
        while (!open.empty()) {
            const Groups &groups = groupsOf(open.back());
            open.pop_back();
            for (const auto &group : groups)
                for (const ServiceId &each : group)
                    if (found.insert(each).second)
                        open.push_back(each);
        }
        return found;
    }

    std::map<ServiceId, Groups> m_groups;
    std::map<ServiceId, std::size_t> m_places; // each after what it depends on
    std::map<ServiceId, std::set<ServiceId>> m_above;
};

bool mayBeAtMost(const Rational &a, const Rational &b) { return a <= b; }
bool mayBeAtMost(const ShareBounds &a, const ShareBounds &b) { return a.least() <= b.most(); }

/// The links beneath one service, in exact figures or between bounds; each is made once those that it depends on are.
template <typename Share>
class Chain {
public:
    struct Sum {
        std::optional<Share> value; ///< nothing also where there are too many states
        std::optional<ServiceId> unpromised;
    };

    Chain(const Structure &structure, const Promises &promised) : m_structure(structure), m_promised(promised) { }

    Sum carried(const ServiceId &service) { return carriedBy(m_structure.groupsOf(service)); }

private:
    /// A service as the chain sees it: what it adds to what lies beneath it.
    struct Link {
        Share own;
        Groups groups; ///< what lies beneath it and is not in `own`
        std::optional<ServiceId> unpromised; ///< nothing is known of it, because nothing is promised of this one
    };

    /// Those that are met on several ways, each after what it depends on, and until which of them each still matters.
    struct Shared {
        std::vector<ServiceId> ids;
        std::map<ServiceId, std::size_t> places;
        std::vector<std::size_t> lastUse;
    };
    using State = std::vector<bool>; // which of the shared ones work; false also for those that matter no more

    const Share one{Rational(1)};
    const Share none{Rational(0)};

    const Link &link(const ServiceId &id)
    {
        if (const auto known = m_links.find(id); known != m_links.end())
            return known->second;
        return m_links.emplace(id, made(id)).first->second;
    }

    Link made(const ServiceId &id)
    {
        const Groups &groups = m_structure.groupsOf(id);
        const Sum beneath = groups.empty() ? Sum{std::nullopt, id} : carriedBy(groups);
        if (!beneath.value && !beneath.unpromised)
            throw std::overflow_error("too many states");
        const auto promise = m_promised.find(id);
        if (promise == m_promised.end())
            return beneath.value ? Link{one, groups, {}} : Link{none, {}, beneath.unpromised.value_or(id)};
        // What it promises is end to end; what it adds is the rest, so that two that share something fail together.
        const Share own(promise->second);
        if (!beneath.value || beneath.value->isZero())
            return {own, {}, {}};
        if (mayBeAtMost(own, *beneath.value))
            return {own / *beneath.value, groups, {}};
        if (m_structure.sharesWhatLiesBeneath(id))
            return {one, groups, {}};
        return {own, {}, {}};
    }

    Sum carriedBy(const Groups &groups)
    {
        for (const auto &group : groups) {
            const auto isKnown = [this](const ServiceId &id) { return !link(id).unpromised; };
            if (std::none_of(group.begin(), group.end(), isKnown))
                return {std::nullopt, link(group.front()).unpromised};
        }
        return {sumOfStates(groups, metAgain(groups)), std::nullopt};
    }

    Shared metAgain(const Groups &groups)
    {
        std::map<ServiceId, int> ways;
        countWays(groups, ways);
        Shared shared;
        for (const auto &[id, count] : ways)
            if (count > 1)
                shared.ids.push_back(id);
        std::stable_sort(shared.ids.begin(), shared.ids.end(),
            [this](const ServiceId &a, const ServiceId &b) { return m_structure.isDeeper(a, b); });
        for (std::size_t i = 0; i < shared.ids.size(); ++i)
            shared.places.emplace(shared.ids[i], i);
        shared.lastUse.resize(shared.ids.size());
        for (std::size_t i = 0; i < shared.ids.size(); ++i)
            noteUse(link(shared.ids[i]).groups, shared, i);
        noteUse(groups, shared, shared.ids.size());
        return shared;
    }

    /// Nobody is walked more than once: what only a shared one leads to fails with it, and is not shared by itself.
    void countWays(const Groups &groups, std::map<ServiceId, int> &ways)
    {
        for (const auto &group : groups)
            for (const ServiceId &id : group)
                if (++ways[id] == 1)
                    countWays(link(id).groups, ways);
    }

    void noteUse(const Groups &groups, Shared &shared, std::size_t user)
    {
        for (const auto &group : groups)
            for (const ServiceId &id : group) {
                if (const auto at = shared.places.find(id); at != shared.places.end())
                    shared.lastUse[at->second] = user;
                else
                    noteUse(link(id).groups, shared, user);
            }
    }

    /// Over all states of those that are shared: how likely the state is, by what works in it. States that differ only
    /// in what matters no more are one, so that many layers cost no more than a few.
    std::optional<Share> sumOfStates(const Groups &groups, const Shared &shared)
    {
        std::map<State, Share> states{{State(shared.ids.size()), one}};
        for (std::size_t i = 0; i < shared.ids.size(); ++i) {
            states = withNext(states, shared, i);
            if (states.size() > mostStates)
                return std::nullopt;
        }
        Share sum = none;
        for (const auto &[state, likely] : states)
            sum = sum + likely * works(groups, shared, state);
        return sum;
    }

    std::map<State, Share> withNext(const std::map<State, Share> &states, const Shared &shared, std::size_t place)
    {
        std::map<State, Share> next;
        const Link &added = link(shared.ids[place]);
        for (const auto &[before, likely] : states) {
            const Share up = added.own * works(added.groups, shared, before);
            State state = before;
            for (std::size_t i = 0; i < place; ++i)
                state[i] = before[i] && shared.lastUse[i] > place;
            for (const bool isUp : {true, false}) {
                const Share part = likely * (isUp ? up : one - up);
                if (part.isZero())
                    continue;
                state[place] = isUp;
                const auto [at, isNew] = next.emplace(state, part);
                if (!isNew)
                    at->second = at->second + part;
            }
        }
        return next;
    }

    Share works(const Groups &groups, const Shared &shared, const State &state)
    {
        Share all = one;
        for (const auto &group : groups) {
            Share noneOfIt = one;
            for (const ServiceId &id : group)
                noneOfIt = noneOfIt * (one - works(id, shared, state));
            all = all * (one - noneOfIt);
        }
        return all;
    }

    Share works(const ServiceId &id, const Shared &shared, const State &state)
    {
        if (const auto fixed = shared.places.find(id); fixed != shared.places.end())
            return state[fixed->second] ? one : none;
        const Link &single = link(id);
        return single.own.isZero() ? none : single.own * works(single.groups, shared, state);
    }

    const Structure &m_structure;
    const Promises &m_promised;
    std::map<ServiceId, Link> m_links;
};

/// Adds up the lengths of time beneath services, each once; the first one without a length is kept.
class Times {
public:
    Times(const std::vector<Service> &services, const Promises &promised) : m_promised(promised)
    {
        for (const Service &service : services)
            m_services.emplace(service.id, &service);
    }

    Carried beneath(const ServiceId &id)
    {
        if (const auto known = m_known.find(id); known != m_known.end())
            return known->second;
        const auto service = m_services.find(id);
        Carried sum{Rational(), std::nullopt};
        if (service == m_services.end() || service->second->dependencies.empty())
            sum.unpromised = id;
        else
            for (const auto &group : dependencyGroups(*service->second))
                add(sum, group);
        m_known.emplace(id, sum);
        return sum;
    }

private:
    void add(Carried &sum, const std::vector<ServiceId> &group)
    {
        Rational longest;
        for (const ServiceId &each : group) {
            const auto own = m_promised.find(each);
            const Carried one = own == m_promised.end() ? beneath(each) : Carried{own->second, std::nullopt};
            longest = std::max(longest, *one.value);
            if (!sum.unpromised)
                sum.unpromised = one.unpromised;
        }
        sum.value = *sum.value + longest;
    }

    std::map<ServiceId, const Service *> m_services;
    const Promises &m_promised;
    std::map<ServiceId, Carried> m_known;
};

std::optional<Carried> exactly(const Structure &structure, const Promises &promised, const ServiceId &service)
{
    try {
        const auto sum = Chain<Rational>(structure, promised).carried(service);
        return Carried{sum.value, sum.unpromised};
    } catch (const std::overflow_error &) {
        return std::nullopt;
    }
}

Carried betweenBounds(const Structure &structure, const Promises &promised, const ServiceId &service)
{
    try {
        const auto sum = Chain<ShareBounds>(structure, promised).carried(service);
        if (sum.value)
            return {sum.value->least(), std::nullopt, sum.value->most()};
        return {std::nullopt, sum.unpromised};
    } catch (const std::overflow_error &) {
        return {};
    }
}

} // namespace

Carried carriedAvailability(const ServiceId &service, const std::vector<Service> &services, const Promises &promised)
{
    const auto order = dependencyOrder(services);
    if (!order)
        return {}; // a file of another program: nothing can be said of a circle
    const Structure structure(services, *order, service);
    const auto exact = exactly(structure, promised, service);
    return exact ? *exact : betweenBounds(structure, promised, service);
}

Carried carriedTime(const ServiceId &service, const std::vector<Service> &services, const Promises &promised)
{
    if (!dependencyOrder(services))
        return {};
    try {
        return Times(services, promised).beneath(service);
    } catch (const std::overflow_error &) {
        return {};
    }
}

} // namespace kept
