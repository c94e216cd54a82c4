// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/promisesbeneath.h"

#include <algorithm>

namespace kept {

namespace {

using Above = std::map<ServiceId, std::set<OrganisationId>>;

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
    return rule.limit ? std::optional(Rational(rule.limit->count())) : std::nullopt;
}

bool isInForceOn(const Agreement &agreement, const QDate &date)
{
    const AgreementStatus status = statusOn(agreement, date);
    return !agreement.archived && (status == AgreementStatus::Active || status == AgreementStatus::InNotice);
}

const Service *serviceIn(const std::vector<Service> &services, const ServiceId &id)
{
    const auto found =
        std::find_if(services.begin(), services.end(), [&](const Service &each) { return each.id == id; });
    return found == services.end() ? nullptr : &*found;
}

/// Of each service beneath the top one: who provides the services that depend on it.
Above providersAbove(const ServiceId &top, const std::vector<Service> &services)
{
    Above above;
    std::vector<ServiceId> open{top};
    while (!open.empty()) {
        const Service *service = serviceIn(services, open.back());
        open.pop_back();
        if (service == nullptr)
            continue;
        for (const ServiceDependency &each : service->dependencies) {
            const auto [at, isNew] = above.try_emplace(each.service);
            at->second.insert(service->provider);
            if (isNew)
                open.push_back(each.service);
        }
    }
    return above;
}

} // namespace

std::optional<Rational> promiseOf(const ServiceLevel &level, const QDate &date, const QString &priority)
{
    const Target *target = level.targets.on(date);
    if (target == nullptr)
        return std::nullopt;
    if (level.rule.metric == Metric::Availability && level.direction == Direction::AtLeast)
        return target->value.toRational() / Rational(100);
    if (!level.population.priorities.isEmpty() && !level.population.priorities.contains(priority))
        return std::nullopt;
    if (level.rule.metric == Metric::ShareWithinTime)
        return limitOf(level.rule, priority);
    const bool isTime = isTimeTarget(level.rule.metric) && level.direction == Direction::AtMost;
    return isTime ? std::optional(target->value.toRational()) : std::nullopt;
}

PromisesBeneath::PromisesBeneath(
    const CompletenessInput &input, const AgreementContent &content, const ServiceLevel &level, const QDate &date)
    : m_input(input), m_level(level), m_date(date)
{
    for (const Agreement &agreement : input.underpinning)
        if (isInForceOn(agreement, date))
            add(contentOn(agreement, date), agreement);
    add(content, input.agreement);
}

void PromisesBeneath::add(const AgreementContent &content, const Agreement &agreement)
{
    for (const ServiceLevel &level : content.serviceLevels) {
        if (!isSamePromise(m_level, level))
            continue;
        const OrganisationId by = level.obligor.value_or(agreement.provider);
        m_owed.push_back({level, content, by, by == agreement.provider ? agreement.customer : agreement.provider});
    }
}

std::set<QString> PromisesBeneath::priorities() const
{
    const QStringList &own = m_level.population.priorities;
    if (m_level.rule.metric == Metric::Availability)
        return {QString()};
    if (!own.isEmpty())
        return {own.begin(), own.end()};
    std::set<QString> named{QString()};
    for (const Owed &owed : m_owed) { // the level itself is among them
        for (const auto &[priority, limit] : owed.level.rule.limitByPriority)
            named.insert(priority);
        named.insert(owed.level.population.priorities.begin(), owed.level.population.priorities.end());
    }
    return named;
}

bool PromisesBeneath::isOwedByItsProvider(const Owed &owed, const ServiceId &service) const
{
    const Service *known = serviceIn(m_input.services, service);
    return known == nullptr || known->provider == owed.by;
}

int PromisesBeneath::distance(const OrganisationId &customer, const std::set<OrganisationId> &above) const
{
    const auto &all = m_input.organisations;
    if (above.contains(customer))
        return 0;
    const bool isUs = customer == m_input.agreement.provider
        || std::any_of(
            all.begin(), all.end(), [&](const Organisation &each) { return each.id == customer && each.internal; });
    return isUs ? 1 : 2;
}

Promises PromisesBeneath::of(const ServiceId &service, const QString &priority) const
{
    const Above above = providersAbove(service, m_input.services);
    const bool higherIsBetter = m_level.rule.metric == Metric::Availability;
    Promises promises;
    std::map<ServiceId, int> nearest;
    for (const Owed &owed : m_owed) {
        const auto value = promiseOf(owed.level, m_date, priority);
        const auto &read = owed.level.population.services;
        for (const ServiceId &each : read.empty() ? owed.content.services : read) {
            const auto place = above.find(each);
            if (!value || place == above.end() || !isOwedByItsProvider(owed, each))
                continue;
            const int far = distance(owed.to, place->second);
            const auto known = nearest.find(each);
            if (known == nearest.end() || far < known->second) {
                nearest[each] = far;
                promises[each] = *value;
            } else if (far == known->second) {
                Rational &weakest = promises.at(each);
                weakest = higherIsBetter ? std::min(weakest, *value) : std::max(weakest, *value);
            }
        }
    }
    return promises;
}

} // namespace kept
