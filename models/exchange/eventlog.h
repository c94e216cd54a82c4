// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/ticketreader.h"

namespace kept {

/// Gathers the rows of an event log into tickets: the row that comes last by `orderBy`, then by place in the file, is
/// the ticket; the rows before it give its reopenings and, where the mapping says so, its pauses.
class EventLog {
public:
    explicit EventLog(RowFields &fields) : m_fields(fields), m_reader(fields) { }

    /// Takes a row. A row that cannot be read spoils its ticket, because the last state would not be known.
    void add(RowContext &context);
    /// Hands over the tickets in the order in which they first appear, checked; rows of spoiled tickets are rejected
    /// with the line that is to blame. `text` is what the rows were scanned from.
    void finish(std::string_view text, ParsedFile &parsed);

private:
    struct Event {
        std::int64_t order = 0;
        std::int64_t line = 0;
        std::size_t offset = 0;
        std::optional<Instant> at;
        TicketStatus status = TicketStatus::Open;
        bool rejected = false;
        bool stateless = false; ///< a follow-up that says nothing of the ticket's state
    };
    struct Group {
        Ticket ticket;
        std::optional<ServiceId> service;
        std::size_t last = 0; ///< into events: the row that the ticket is
        std::vector<Event> events;
        std::vector<Instant> followUps; ///< of all its rows
        std::int64_t spoiledBy = 0; ///< line; 0 is nobody
    };
    void deriveFromStates(Group &group) const;
    static void gatherFollowUps(Group &group);
    static void derivePauses(const std::vector<Event> &events, Ticket &ticket);
    void reject(const Group &group, std::string_view text, ParsedFile &parsed) const;

    RowFields &m_fields;
    TicketReader m_reader;
    std::vector<Group> m_groups;
    QHash<QString, std::size_t> m_byId;
};

/// The row's cells as texts.
[[nodiscard]] QStringList cellTexts(const CsvRow &row, char quote);

} // namespace kept
