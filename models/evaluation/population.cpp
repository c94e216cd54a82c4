// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/population.h"

namespace kept {

TicketFilter::TicketFilter(const Population &population, const TicketTable &table) : m_table(&table)
{
    QStringList services;
    for (const ServiceId &service : population.services)
        services.push_back(service.text());
    m_services = lookedUp(services, table);
    m_kinds = lookedUp(population.kinds, table);
    m_priorities = lookedUp(population.priorities, table);
    m_categories = lookedUp(population.categories, table);
    m_tags = lookedUp(population.tags, table);
}

TicketFilter::Words TicketFilter::lookedUp(const QStringList &words, const TicketTable &table)
{
    Words result;
    result.any = words.isEmpty();
    for (const QString &word : words)
        if (const std::int32_t position = table.find(word); position >= 0)
            result.positions.push_back(position);
    return result;
}

bool TicketFilter::allowsTags(const TicketRow &row) const
{
    if (m_tags.any)
        return true;
    const auto first = m_table->tags.begin() + row.firstTag;
    return std::any_of(first, first + row.tagCount, [this](std::int32_t tag) { return allows(m_tags, tag); });
}

bool includesService(const Population &population, const ServiceId &service)
{
    const std::vector<ServiceId> &services = population.services;
    return services.empty() || std::find(services.begin(), services.end(), service) != services.end();
}

} // namespace kept
