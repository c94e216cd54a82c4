// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/servicedependencies.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::ServiceDependencies)
};

/// Walks down from each service; what is met again on its own way is a circle.
class Walk {
public:
    explicit Walk(const std::vector<Service> &services)
    {
        for (const Service &service : services)
            m_services.emplace(service.id, &service);
    }

    /// False once a circle was met; `way` then leads from the service back to it.
    bool down(const ServiceId &id)
    {
        const auto service = m_services.find(id);
        if (service == m_services.end() || m_done.contains(id))
            return true;
        const auto met = std::find(m_way.begin(), m_way.end(), id);
        if (met != m_way.end()) {
            m_way.erase(m_way.begin(), met);
            m_way.push_back(id);
            return false;
        }
        m_way.push_back(id);
        for (const ServiceDependency &each : service->second->dependencies)
            if (!down(each.service))
                return false;
        m_way.pop_back();
        m_done.insert(id);
        m_order.push_back(id);
        return true;
    }

    [[nodiscard]] QStringList wayNames() const
    {
        QStringList names;
        for (const ServiceId &id : m_way)
            names << m_services.at(id)->name;
        return names;
    }
    [[nodiscard]] const std::vector<ServiceId> &order() const { return m_order; }

private:
    std::map<ServiceId, const Service *> m_services;
    std::set<ServiceId> m_done;
    std::vector<ServiceId> m_way;
    std::vector<ServiceId> m_order;
};

} // namespace

std::vector<Service> withChanged(std::vector<Service> services, const std::vector<Service> &changed)
{
    for (const Service &service : changed) {
        const auto found =
            std::find_if(services.begin(), services.end(), [&](const Service &each) { return each.id == service.id; });
        if (found == services.end())
            services.push_back(service);
        else
            *found = service;
    }
    return services;
}

Result<std::vector<ServiceId>> dependencyOrder(const std::vector<Service> &services)
{
    Walk walk(services);
    for (const Service &service : services)
        if (!walk.down(service.id))
            return fail(ErrorCode::InvalidInput,
                Texts::tr("The service “%1” depends on itself: %2.")
                    .arg(walk.wayNames().front(), walk.wayNames().join(QStringLiteral(" → "))),
                QStringLiteral("depends_on"), Texts::tr("Take one of these dependencies out."));
    return walk.order();
}

std::vector<std::vector<ServiceId>> dependencyGroups(const Service &service)
{
    std::vector<std::vector<ServiceId>> groups;
    std::map<QString, std::size_t> named;
    std::vector<ServiceId> alone;
    for (const ServiceDependency &each : service.dependencies) {
        const QString name = each.group.trimmed();
        if (name.isEmpty() && std::find(alone.begin(), alone.end(), each.service) != alone.end())
            continue;
        if (name.isEmpty())
            alone.push_back(each.service);
        const auto [at, isNew] = named.emplace(name, groups.size());
        if (name.isEmpty() || isNew) {
            groups.push_back({each.service});
            continue;
        }
        std::vector<ServiceId> &group = groups[at->second];
        if (std::find(group.begin(), group.end(), each.service) == group.end())
            group.push_back(each.service);
    }
    return groups;
}

} // namespace kept
