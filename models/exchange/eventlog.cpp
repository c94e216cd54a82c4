// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/eventlog.h"

#include <QCoreApplication>

#include <algorithm>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::EventLog)
};

bool isDone(TicketStatus status) { return status == TicketStatus::Resolved || status == TicketStatus::Closed; }

} // namespace

QStringList cellTexts(const CsvRow &row, char quote)
{
    QStringList texts;
    std::string buffer;
    for (const CsvCell &cell : row.cells) {
        const std::string_view text = cellText(cell, quote, buffer);
        texts += QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    }
    return texts;
}

void EventLog::add(RowContext &context)
{
    Ticket ticket = m_reader.read(context);
    Event event{m_fields.order(context), context.row.line, context.row.offset, m_reader.eventAt(context), ticket.status,
        false, !ticket.followUps.empty() && m_reader.lacksStatus(context)};
    const auto service = m_fields.service(context);
    event.rejected = context.rejected;
    if (ticket.externalId.isEmpty())
        return; // rejected alone: nobody knows to which ticket it belongs
    const auto found = m_byId.constFind(ticket.externalId);
    const std::size_t at = found == m_byId.constEnd() ? m_groups.size() : *found;
    if (at == m_groups.size()) {
        m_byId.insert(ticket.externalId, at);
        m_groups.emplace_back();
    }
    Group &group = m_groups[at];
    if (event.rejected && group.spoiledBy == 0)
        group.spoiledBy = event.line;
    group.followUps.insert(group.followUps.end(), ticket.followUps.begin(), ticket.followUps.end());
    if (group.events.empty() || event.order >= group.events[group.last].order) {
        group.last = group.events.size();
        group.ticket = std::move(ticket);
        group.service = service;
    }
    group.events.push_back(event);
}

void EventLog::deriveFromStates(Group &group) const
{
    if (!m_fields.has(QStringLiteral("event_at")) || !m_fields.has(QStringLiteral("status")))
        return;
    std::vector<Event> events;
    std::copy_if(group.events.begin(), group.events.end(), std::back_inserter(events),
        [](const Event &event) { return event.at.has_value() && !event.stateless; });
    std::stable_sort(events.begin(), events.end(), [](const Event &a, const Event &b) { return a.order < b.order; });
    Ticket &ticket = group.ticket;
    for (std::size_t i = 1; i < events.size(); ++i) {
        const TicketStatus now = events[i].status;
        if (isDone(events[i - 1].status) && !isDone(now) && now != TicketStatus::Cancelled)
            ticket.reopenings.push_back(*events[i].at);
    }
    std::sort(ticket.reopenings.begin(), ticket.reopenings.end());
    ticket.reopenCount = std::max(ticket.reopenCount, static_cast<int>(ticket.reopenings.size()));
    if (m_fields.mapping().pendingIsPause)
        derivePauses(events, ticket);
}

/// Each once: the rows of a log may repeat what was known before.
void EventLog::gatherFollowUps(Group &group)
{
    std::vector<Instant> &all = group.followUps;
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    group.ticket.followUps = std::move(all);
}

void EventLog::derivePauses(const std::vector<Event> &events, Ticket &ticket)
{
    for (std::size_t i = 0; i < events.size(); ++i) {
        if (events[i].status != TicketStatus::Pending)
            continue;
        const Instant from = *events[i].at;
        while (i < events.size() && events[i].status == TicketStatus::Pending)
            ++i;
        const Span pause{from, i < events.size() ? *events[i].at : Instant::max()};
        if (!pause.isEmpty())
            ticket.pauses.push_back(pause);
    }
}

void EventLog::reject(const Group &group, std::string_view text, ParsedFile &parsed) const
{
    const Mapping &mapping = m_fields.mapping();
    CsvScanner scanner(text, mapping.formats.separator.toLatin1(), m_fields.quote());
    CsvRow row;
    for (const Event &event : group.events) {
        if (event.rejected)
            continue; // its own problem says why, and its row is kept already
        scanner.seek(event.offset, event.line);
        if (!scanner.next(row))
            continue;
        RowContext context{row, parsed.problems};
        if (event.line != group.spoiledBy)
            m_fields.reject(m_fields.field(QStringLiteral("external_id")), context,
                {Texts::tr("Line %1 of the same ticket cannot be taken, so its last state is not known.")
                        .arg(group.spoiledBy),
                    {}});
        ++parsed.rowsRejected;
        parsed.rejectedRows.emplace_back(event.line, cellTexts(row, m_fields.quote()));
    }
}

void EventLog::finish(std::string_view text, ParsedFile &parsed)
{
    CsvScanner scanner(text, m_fields.mapping().formats.separator.toLatin1(), m_fields.quote());
    CsvRow row;
    for (Group &group : m_groups) {
        const Event &last = group.events[group.last];
        scanner.seek(last.offset, last.line);
        if (group.spoiledBy == 0 && scanner.next(row)) {
            RowContext context{row, parsed.problems};
            m_reader.check(group.ticket, context);
            if (context.rejected)
                group.spoiledBy = last.line;
        }
        if (group.spoiledBy != 0 || !group.service) {
            reject(group, text, parsed);
            continue;
        }
        deriveFromStates(group);
        gatherFollowUps(group);
        parsed.records.push_back({last.line, *group.service, std::move(group.ticket)});
    }
    m_groups.clear();
}

} // namespace kept
