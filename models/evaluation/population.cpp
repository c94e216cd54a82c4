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
    m_isOpen = m_services.any && m_kinds.any && m_priorities.any && m_categories.any && m_tags.any;
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

bool TicketFilter::allowsAll(const TicketRow &row) const
{
    return allows(m_services, row.service) && allows(m_kinds, row.kind) && allows(m_priorities, row.priority)
        && allows(m_categories, row.category) && allowsTags(row);
}

bool TicketFilter::allowsTags(const TicketRow &row) const
{
    if (m_tags.any)
        return true;
    const auto first = m_table->tags.begin() + row.firstTag;
    return std::any_of(first, first + row.tagCount, [this](std::int32_t tag) { return allows(m_tags, tag); });
}

SelectedTickets::SelectedTickets(const TicketSelection &selection, const TicketTable &table, std::int64_t asOf)
    : m_words({{}, selection.kinds, selection.priorities, selection.categories, selection.tags}, table),
      m_conditions(selection.conditions), m_table(&table), m_asOf(asOf)
{ }

bool SelectedTickets::passes(const TicketRow &row) const
{
    return m_words.passes(row)
        && std::all_of(m_conditions.begin(), m_conditions.end(),
            [this, &row](TicketCondition condition) { return meets(row, condition); });
}

bool SelectedTickets::meets(const TicketRow &row, TicketCondition condition) const
{
    switch (condition) {
    case TicketCondition::Reopened:
        return wasReopened(*m_table, row, m_asOf);
    case TicketCondition::Answered:
        return row.answered;
    case TicketCondition::SupplierVerdictMet:
        return row.supplierVerdict == 1;
    case TicketCondition::Accepted:
        break;
    }
    return row.accepted == 1;
}

bool includesService(const Population &population, const ServiceId &service)
{
    const std::vector<ServiceId> &services = population.services;
    return services.empty() || std::find(services.begin(), services.end(), service) != services.end();
}

} // namespace kept
