// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/ticketreader.h"

#include "models/exchange/closestword.h"

#include <QCoreApplication>

#include <algorithm>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::TicketReader)
};

struct StatusName {
    QLatin1String name;
    TicketStatus status;
};
constexpr StatusName statusNames[] = {{QLatin1String("open"), TicketStatus::Open},
    {QLatin1String("pending"), TicketStatus::Pending}, {QLatin1String("resolved"), TicketStatus::Resolved},
    {QLatin1String("closed"), TicketStatus::Closed}, {QLatin1String("cancelled"), TicketStatus::Cancelled}};

QStringList statusWords()
{
    QStringList words;
    for (const StatusName &status : statusNames)
        words += status.name;
    return words;
}

} // namespace

std::optional<TicketStatus> ticketStatus(const QString &name)
{
    for (const StatusName &status : statusNames)
        if (name.compare(status.name, Qt::CaseInsensitive) == 0)
            return status.status;
    return std::nullopt;
}

TicketReader::TicketReader(RowFields &fields) : m_fields(fields)
{
    const auto field = [&fields](const char *name) { return fields.field(QString(QLatin1String(name))); };
    m_columns = {field("external_id"), field("kind"), field("opened"), field("first_response"), field("resolved"),
        field("closed"), field("reopened"), field("reopen_count"), field("pause_from"), field("pause_to"),
        field("priority"), field("category"), field("tags"), field("contacts"), field("reassignments"), field("status"),
        field("rating"), field("accepted"), field("supplier_verdict"), field("answered"), field("first_response_due"),
        field("first_response_verdict"), field("resolution_due"), field("event_at"), field("follow_up")};
}

void TicketReader::readInstants(Ticket &ticket, RowContext &context)
{
    const auto opened = m_fields.instant(m_columns.opened, context);
    m_fields.require(QStringLiteral("opened"), opened.has_value(), context);
    ticket.opened = opened.value_or(Instant());
    ticket.firstResponse = m_fields.instant(m_columns.firstResponse, context);
    ticket.resolved = m_fields.instant(m_columns.resolved, context);
    ticket.closed = m_fields.instant(m_columns.closed, context);
    if (m_fields.mapping().closedIsResolved && !ticket.resolved)
        ticket.resolved = ticket.closed;
    if (const auto reopened = m_fields.instant(m_columns.reopened, context))
        ticket.reopenings.push_back(*reopened);
    ticket.followUps = m_fields.instants(m_columns.followUp, context);
    std::sort(ticket.followUps.begin(), ticket.followUps.end());
}

void TicketReader::readNumbers(Ticket &ticket, RowContext &context)
{
    ticket.reopenCount =
        std::max(static_cast<int>(ticket.reopenings.size()), m_fields.smallNumber(m_columns.reopenCount, context, 0));
    ticket.contacts = m_fields.smallNumber(m_columns.contacts, context, 1);
    ticket.reassignments = m_fields.smallNumber(m_columns.reassignments, context, 0);
    ticket.rating = m_fields.decimal(m_columns.rating, context);
    ticket.accepted = m_fields.boolean(m_columns.accepted, context);
    ticket.supplierVerdict = m_fields.boolean(m_columns.supplierVerdict, context);
    ticket.answered = m_fields.boolean(m_columns.answered, context).value_or(true);
}

void TicketReader::readPause(Ticket &ticket, RowContext &context)
{
    const auto from = m_fields.instant(m_columns.pauseFrom, context);
    const auto to = m_fields.instant(m_columns.pauseTo, context);
    if (context.rejected || (!from && !to))
        return;
    if (!from)
        m_fields.reject(m_columns.pauseFrom, context, {Texts::tr("The pause ends but does not begin."), {}});
    else if (to && *to < *from)
        m_fields.reject(m_columns.pauseTo, context, {Texts::tr("The pause ends before it begins."), {}});
    else
        ticket.pauses.push_back({*from, to.value_or(Instant::max())});
}

void TicketReader::readTags(Ticket &ticket, RowContext &context)
{
    const QString tags = m_fields.text(m_columns.tags, context);
    if (tags.isEmpty())
        return;
    const QString separator = m_columns.tags->source->separator;
    const QStringList parts = separator.isEmpty() ? QStringList(tags) : tags.split(separator, Qt::SkipEmptyParts);
    for (const QString &tag : parts)
        ticket.tags += tag.trimmed();
}

void TicketReader::readStatus(Ticket &ticket, RowContext &context)
{
    const QString word = m_fields.text(m_columns.status, context);
    if (word.isEmpty()) {
        ticket.status = ticket.closed ? TicketStatus::Closed
            : ticket.resolved         ? TicketStatus::Resolved
                                      : TicketStatus::Open;
        return;
    }
    if (const auto status = ticketStatus(word)) {
        ticket.status = *status;
        return;
    }
    const QString known = statusWords().join(QStringLiteral(", "));
    m_fields.rejectUnknown(m_columns.status, context, word,
        {Texts::tr("“%1” is not one of the states %2.").arg(word, known), closestWord(word, statusWords())});
}

Ticket TicketReader::read(RowContext &context)
{
    Ticket ticket;
    ticket.externalId = m_fields.text(m_columns.externalId, context);
    m_fields.require(QStringLiteral("external_id"), !ticket.externalId.isEmpty(), context);
    if (QString kind = m_fields.text(m_columns.kind, context); !kind.isEmpty())
        ticket.kind = std::move(kind);
    readInstants(ticket, context);
    readNumbers(ticket, context);
    readPause(ticket, context);
    ticket.priority = m_fields.text(m_columns.priority, context);
    ticket.category = m_fields.text(m_columns.category, context);
    readTags(ticket, context);
    readStatus(ticket, context);
    return ticket;
}

bool TicketReader::lacksStatus(RowContext &context) { return m_fields.text(m_columns.status, context).isEmpty(); }

std::optional<Instant> TicketReader::eventAt(RowContext &context)
{
    return m_fields.instant(m_columns.eventAt, context);
}

QString TicketReader::wallText(Instant at)
{
    return toDateTime(at).toTimeZone(m_fields.clock().zone()).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

void TicketReader::checkOrder(Ticket &ticket, RowContext &context)
{
    if (ticket.resolved && *ticket.resolved < ticket.opened) {
        const auto *field = m_columns.resolved ? m_columns.resolved : m_columns.closed;
        m_fields.reject(field, context,
            {Texts::tr("Resolved before it was opened, %1.").arg(wallText(ticket.opened)),
                Texts::tr("Swap it with “%1”.").arg(m_fields.cellOf(m_columns.opened, context))},
            false);
        return;
    }
    if (ticket.closed && *ticket.closed < ticket.opened)
        m_fields.warn(m_columns.closed, context, Texts::tr("Closed before it was opened."));
    else if (ticket.closed && ticket.resolved && *ticket.closed < *ticket.resolved)
        m_fields.warn(
            m_columns.closed, context, Texts::tr("Closed before it was resolved, %1.").arg(wallText(*ticket.resolved)));
    if (ticket.firstResponse && *ticket.firstResponse < ticket.opened) {
        m_fields.warn(m_columns.firstResponse, context,
            Texts::tr("The first response comes before the opening, %1, and is left out.")
                .arg(wallText(ticket.opened)));
        ticket.firstResponse.reset();
    }
}

void TicketReader::checkState(const Ticket &ticket, RowContext &context)
{
    if (m_columns.status == nullptr || ticket.resolved)
        return;
    if (ticket.status == TicketStatus::Resolved || ticket.status == TicketStatus::Closed)
        m_fields.warn(m_columns.status, context, Texts::tr("The ticket is resolved, but the file does not say when."));
}

void TicketReader::checkVerdict(const RowFields::Field *verdictField, const RowFields::Field *dueField,
    const std::optional<bool> &verdict, const std::optional<Instant> &end, RowContext &context)
{
    if (!verdict || dueField == nullptr || !end)
        return;
    const auto due = m_fields.instant(dueField, context);
    if (!due || (*end <= *due) == *verdict)
        return;
    m_fields.warn(verdictField, context,
        *verdict ? Texts::tr("The supplier says within time, but %1 is after the due instant %2.")
                       .arg(wallText(*end), wallText(*due))
                 : Texts::tr("The supplier says too late, but %1 is not after the due instant %2.")
                       .arg(wallText(*end), wallText(*due)));
}

void TicketReader::check(Ticket &ticket, RowContext &context)
{
    const std::optional<Instant> firstResponse = ticket.firstResponse;
    checkOrder(ticket, context);
    if (context.rejected)
        return;
    checkState(ticket, context);
    const auto verdict = m_fields.boolean(m_columns.firstResponseVerdict, context);
    checkVerdict(m_columns.firstResponseVerdict, m_columns.firstResponseDue, verdict, firstResponse, context);
    checkVerdict(m_columns.supplierVerdict, m_columns.resolutionDue, ticket.supplierVerdict, ticket.resolved, context);
}

} // namespace kept
