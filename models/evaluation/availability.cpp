// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/availability.h"

#include <algorithm>
#include <map>

namespace kept {

namespace {

bool isAgreedMaintenance(const Outage &outage) { return outage.planned && outage.agreed; }

/// An outage begins or ends.
struct Event {
    Instant at;
    std::int64_t parts = 0; // of its affected share
    bool maintenance = false;
    int step = 0; // +1 begins, -1 ends
};

std::vector<Event> eventsOf(
    const std::vector<Outage> &outages, const Span &span, const std::optional<Share> &fullOutageFrom)
{
    std::vector<Event> events;
    for (const Outage &outage : outages) {
        const Instant from = std::max(outage.from, span.from);
        const Instant to = std::min(outage.to.value_or(span.to), span.to);
        if (to <= from)
            continue;
        std::int64_t parts = std::clamp(outage.affected, Share(), Share::whole()).parts();
        if (fullOutageFrom && parts > 0 && outage.affected >= *fullOutageFrom)
            parts = Share::whole().parts();
        events.push_back({from, parts, isAgreedMaintenance(outage), 1});
        events.push_back({to, parts, isAgreedMaintenance(outage), -1});
    }
    std::sort(events.begin(), events.end(), [](const Event &a, const Event &b) { return a.at < b.at; });
    return events;
}

/// What holds between two events, and what has been summed up to the last.
class Sweep {
public:
    Sweep(const ServiceClock &clock, const AvailabilityRule &rule) : m_clock(clock), m_left(rule.maintenanceAllowance)
    { }

    void apply(const Event &event)
    {
        m_maintenance += event.maintenance ? event.step : 0;
        if ((m_shares[event.parts] += event.step) == 0)
            m_shares.erase(event.parts);
    }

    void pass(const Span &stretch)
    {
        const std::int64_t largest = m_shares.empty() ? 0 : m_shares.rbegin()->first;
        const Span counted = afterMaintenance(stretch);
        if (largest == 0 || counted.isEmpty())
            return;
        m_weighted += Int128(m_clock.between(counted.from, counted.to).count()) * largest;
        if (!m_merged.empty() && m_merged.back().to == counted.from)
            m_merged.back().to = counted.to;
        else
            m_merged.push_back(counted);
    }

    [[nodiscard]] Rational downtime() const { return Rational(m_weighted, Share::whole().parts()); }
    [[nodiscard]] Duration maintenanceUsed() const { return m_used; }
    [[nodiscard]] std::optional<Instant> beyondAllowance() const { return m_beyond; }
    [[nodiscard]] const std::vector<Span> &merged() const { return m_merged; }

private:
    /// What remains of the stretch when the allowance has taken its part from the front.
    Span afterMaintenance(const Span &stretch)
    {
        if (m_maintenance == 0)
            return stretch;
        if (m_left == Duration::zero()) {
            m_beyond = m_beyond.value_or(stretch.from);
            return stretch;
        }
        const Duration time = m_clock.between(stretch.from, stretch.to);
        const Duration used = m_left ? std::min(time, *m_left) : time;
        m_used += used;
        if (m_left)
            m_left = *m_left - used;
        if (used == time)
            return {stretch.to, stretch.to};
        m_beyond = m_clock.due(stretch.from, used).value_or(stretch.to);
        return {*m_beyond, stretch.to};
    }

    const ServiceClock &m_clock;
    std::optional<Duration> m_left; // of the allowance; nothing is unlimited
    Duration m_used{0};
    std::map<std::int64_t, int> m_shares; // how many outages with each share are open
    std::optional<Instant> m_beyond; // since when maintenance has nothing left of the allowance
    int m_maintenance = 0; // how many of them are agreed maintenance
    Int128 m_weighted = 0; // milliseconds × parts per billion
    std::vector<Span> m_merged;
};

} // namespace

AvailabilityResult availability(
    const ServiceClock &clock, const Span &span, const std::vector<Outage> &outages, const AvailabilityRule &rule)
{
    const std::vector<Event> events = eventsOf(outages, span, rule.fullOutageFrom);
    Sweep sweep(clock, rule);
    for (std::size_t i = 0; i < events.size(); ++i) {
        sweep.apply(events[i]);
        if (i + 1 < events.size() && events[i].at < events[i + 1].at)
            sweep.pass({events[i].at, events[i + 1].at});
    }

    AvailabilityResult result;
    result.serviceTime = span.isEmpty() ? Duration::zero() : clock.between(span.from, span.to);
    result.downtime = sweep.downtime();
    result.maintenanceUsed = Rational(sweep.maintenanceUsed().count());
    result.denominator = Rational(result.serviceTime.count());
    if (rule.maintenance == MaintenanceRule::LeavesBoth)
        result.denominator = result.denominator - result.maintenanceUsed;
    if (!result.denominator.isZero())
        result.availability = (result.denominator - result.downtime) / result.denominator;
    result.merged = sweep.merged();
    result.beyondAllowance = sweep.beyondAllowance();
    return result;
}

std::vector<Span> mergedOutages(const std::vector<Outage> &outages, Instant openUntil)
{
    std::vector<Span> spans;
    for (const Outage &outage : outages) {
        if (!isAgreedMaintenance(outage) && outage.affected > Share())
            spans.push_back({outage.from, outage.to.value_or(openUntil)});
    }
    return mergedSpans(std::move(spans), {Instant::min(), Instant::max()});
}

} // namespace kept
