// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/rowfields.h"

namespace kept {

/// The state of a ticket by its name, in any case.
[[nodiscard]] std::optional<TicketStatus> ticketStatus(const QString &name);

/// Reads tickets out of rows.
class TicketReader {
public:
    explicit TicketReader(RowFields &fields);

    /// The ticket that the row's cells say; rejects the row when a cell cannot be read or a required one is empty.
    [[nodiscard]] Ticket read(RowContext &context);
    /// What cells say together: rejects a resolution before the opening; warns of a closing before the resolution, a
    /// first response before the opening (which is left out), a state without its instant, and flags of the supplier
    /// that contradict the instants.
    void check(Ticket &ticket, RowContext &context);
    /// The instant of an event log's row.
    /// Whether the row says nothing of the ticket's state.
    [[nodiscard]] bool lacksStatus(RowContext &context);
    [[nodiscard]] std::optional<Instant> eventAt(RowContext &context);

private:
    void readInstants(Ticket &ticket, RowContext &context);
    void readNumbers(Ticket &ticket, RowContext &context);
    void readPause(Ticket &ticket, RowContext &context);
    void readTags(Ticket &ticket, RowContext &context);
    void readStatus(Ticket &ticket, RowContext &context);
    void checkOrder(Ticket &ticket, RowContext &context);
    void checkState(const Ticket &ticket, RowContext &context);
    void checkVerdict(const RowFields::Field *verdictField, const RowFields::Field *dueField,
        const std::optional<bool> &verdict, const std::optional<Instant> &end, RowContext &context);
    [[nodiscard]] QString wallText(Instant at);

    RowFields &m_fields;
    struct Columns {
        const RowFields::Field *externalId, *kind, *opened, *firstResponse, *resolved, *closed, *reopened, *reopenCount,
            *pauseFrom, *pauseTo, *priority, *category, *tags, *contacts, *reassignments, *status, *rating, *accepted,
            *supplierVerdict, *answered, *firstResponseDue, *firstResponseVerdict, *resolutionDue, *eventAt, *followUp;
    } m_columns;
};

} // namespace kept
