// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/rowfields.h"

namespace kept {

/// Gathers the rows of a log of states into outages: down (or a share of the service) opens, up closes, another share
/// closes and opens, the same state again changes nothing. Each service, and each component of it, by itself; rows are
/// put in order of time first, so a log may run backwards. The outage that the log leaves open stays open.
class StateLog {
public:
    explicit StateLog(RowFields &fields);

    /// Takes a row, or rejects it.
    void add(RowContext &context);
    /// Hands over the outages by service, component and time, and the span between the first and the last row.
    void finish(ParsedFile &parsed);

private:
    struct Event {
        Instant at;
        std::int64_t line = 0;
        Share share; ///< of the service that is down
        bool planned = false;
        bool agreed = false;
        QString note;
    };
    using Key = std::pair<ServiceId, QString>; ///< component
    [[nodiscard]] std::optional<Share> shareOf(const QString &state, RowContext &context);
    void close(std::optional<Outage> &open, std::int64_t line, std::optional<Instant> to, const ServiceId &service,
        ParsedFile &parsed) const;

    RowFields &m_fields;
    struct Columns {
        const RowFields::Field *component, *at, *state, *planned, *agreed, *note;
    } m_columns;
    std::map<Key, std::vector<Event>> m_events;
};

} // namespace kept
