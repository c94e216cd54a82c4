// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/changestamps.h"

#include <map>
#include <sqlite3.h>

namespace kept {

namespace {

/// Nothing is measured before 1900.
constexpr int firstStretch = 2 * 12 * 1900;

TicketRow instantsOf(const MeasuredRow &row)
{
    TicketRow ticket;
    ticket.opened = row.values[ticketcolumn::Opened];
    ticket.firstResponse = row.values[ticketcolumn::FirstResponse];
    ticket.resolved = row.values[ticketcolumn::Resolved];
    ticket.closed = row.values[ticketcolumn::Closed];
    return ticket;
}

Result<Reach> reachOfValue(const MeasuredRow &row, MeasurementKind kind, const WordTable &words)
{
    const auto value = valueOf(row, kind, words);
    if (!value)
        return tl::unexpected(value.error());
    const auto reach = [](const auto &each) -> Reach {
        if constexpr (std::is_same_v<std::decay_t<decltype(each)>, Ticket>)
            return {};
        else
            return reachOf(each);
    };
    return std::visit(reach, *value);
}

} // namespace

Result<Reach> reachOf(const MeasuredRow &row, MeasurementKind kind, const WordTable &words)
{
    if (kind == MeasurementKind::Ticket)
        return reachOf(instantsOf(row), row.reopenings, row.followUps);
    return reachOfValue(row, kind, words);
}

void ChangeStamps::touch(std::int64_t service, const Reach &reach)
{
    for (const auto &[influence, stretches] : reach)
        mark(service, influence, stretches);
}

Result<void> ChangeStamps::touchStored(
    sqlite3 *handle, const QByteArray &where, std::int64_t bound, const WordTable &words)
{
    const MeasuredTable &table = measuredTable(m_kind);
    auto rows = Statement::prepare(handle, selectRows(table, where));
    auto details = TicketDetails::prepare(handle);
    if (!rows || !details)
        return tl::unexpected(rows ? details.error() : rows.error());
    rows->bind(1, bound);
    MeasuredRow row;
    int code = rows->stepCode();
    for (; code == SQLITE_ROW; code = rows->stepCode()) {
        readRow(*rows, table, row);
        row.pauses.clear();
        row.reopenings.clear();
        row.followUps.clear();
        row.tags.clear();
        if (const auto read = m_kind == MeasurementKind::Ticket ? details->read(row) : Result<void>(); !read)
            return read;
        const auto reach = reachOf(row, m_kind, words);
        if (!reach)
            return tl::unexpected(reach.error());
        touch(row.service, *reach);
    }
    return code == SQLITE_DONE ? Result<void>() : lastFailure(handle);
}

void ChangeStamps::mark(std::int64_t service, Influence influence, const Stretches &stretches)
{
    if (service != m_lastService) {
        m_last = &m_services[service];
        m_lastService = service;
    }
    const int first = std::max(stretches.first, firstStretch) - firstStretch;
    const int last = isOpenEnded(influence) ? first : std::max(stretches.last - firstStretch, first);
    std::vector<bool> &marks = m_last->stretches[static_cast<std::size_t>(influence)];
    if (marks.size() <= static_cast<std::size_t>(last))
        marks.resize(static_cast<std::size_t>(last) + 1);
    for (int stretch = first; stretch <= last; ++stretch)
        marks[static_cast<std::size_t>(stretch)] = true;
}

Result<void> ChangeStamps::write(sqlite3 *handle) const
{
    const auto sequence = queryInteger(handle, "SELECT max(sequence) FROM audit_entry");
    if (!sequence)
        return tl::unexpected(sequence.error());
    auto insert = Statement::prepare(handle,
        "INSERT INTO measurement_stamp (service, influence, stretch, stamp) VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE "
        "SET stamp = excluded.stamp");
    if (!insert)
        return tl::unexpected(insert.error());
    const std::map<std::int64_t, OfService> inOrder(m_services.begin(), m_services.end());
    for (const auto &[service, marked] : inOrder) {
        for (std::size_t influence = 0; influence < influenceCount; ++influence) {
            const std::vector<bool> &marks = marked.stretches[influence];
            for (std::size_t stretch = 0; stretch < marks.size(); ++stretch) {
                if (!marks[stretch])
                    continue;
                insert->bind(1, service).bind(2, static_cast<std::int64_t>(influence));
                insert->bind(3, static_cast<std::int64_t>(stretch) + firstStretch).bind(4, *sequence + 1);
                if (const auto done = insert->run(); !done)
                    return done;
            }
        }
    }
    return {};
}

Result<Stamps> readStamps(sqlite3 *handle)
{
    auto rows = Statement::prepare(handle,
        "SELECT s.service, s.influence, s.stretch, s.stamp, w.text FROM measurement_stamp s JOIN word w ON w.id = "
        "s.service ORDER BY s.service, s.influence");
    if (!rows)
        return tl::unexpected(rows.error());
    Stamps stamps;
    std::int64_t key = 0;
    std::optional<ServiceId> service;
    int code = rows->stepCode();
    for (; code == SQLITE_ROW; code = rows->stepCode()) {
        if (key != rows->integer(0)) {
            key = rows->integer(0);
            service = ServiceId::parse(rows->text(4));
        }
        const std::int64_t influence = rows->integer(1);
        if (service && influence >= 0 && influence < static_cast<std::int64_t>(influenceCount))
            stamps.set(
                *service, static_cast<Influence>(influence), static_cast<int>(rows->integer(2)), rows->integer(3));
    }
    return code == SQLITE_DONE ? Result<Stamps>(std::move(stamps)) : lastFailure(handle);
}

} // namespace kept
