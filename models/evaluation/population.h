// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/servicelevel.h"
#include "models/domain/tickettable.h"

namespace kept {

/// A population with its words looked up in one ticket table, so that a ticket is tested by whole numbers only.
class TicketFilter {
public:
    TicketFilter(const Population &population, const TicketTable &table);
    [[nodiscard]] bool passes(const TicketRow &row) const { return m_isOpen || allowsAll(row); }

private:
    struct Words {
        bool any = true; ///< nothing was asked for
        std::vector<std::int32_t> positions;
    };
    static Words lookedUp(const QStringList &words, const TicketTable &table);
    static bool allows(const Words &words, std::int32_t word)
    {
        return words.any || std::find(words.positions.begin(), words.positions.end(), word) != words.positions.end();
    }
    [[nodiscard]] bool allowsAll(const TicketRow &row) const;
    [[nodiscard]] bool allowsTags(const TicketRow &row) const;

    const TicketTable *m_table;
    bool m_isOpen = false; ///< nothing was asked for
    Words m_services;
    Words m_kinds;
    Words m_priorities;
    Words m_categories;
    Words m_tags;
};

/// A selection with its words looked up in one ticket table.
class SelectedTickets {
public:
    /// Reopenings count that are known by `asOf`, in epoch milliseconds.
    SelectedTickets(const TicketSelection &selection, const TicketTable &table, std::int64_t asOf);
    [[nodiscard]] bool passes(const TicketRow &row) const;

private:
    [[nodiscard]] bool meets(const TicketRow &row, TicketCondition condition) const;

    TicketFilter m_words;
    std::vector<TicketCondition> m_conditions;
    const TicketTable *m_table;
    std::int64_t m_asOf;
};

/// Whether a reopening of the ticket is known by the instant, in epoch milliseconds.
[[nodiscard]] inline bool wasReopened(const TicketTable &table, const TicketRow &row, std::int64_t asOf)
{
    // A source that gives only their number does not say when, so that those count at once.
    const auto first = table.reopenings.begin() + row.firstReopening;
    return row.reopenCount > row.reopeningCount
        || std::any_of(first, first + row.reopeningCount, [asOf](std::int64_t at) { return at < asOf; });
}

/// Whether the population looks at the service.
[[nodiscard]] bool includesService(const Population &population, const ServiceId &service);

} // namespace kept
