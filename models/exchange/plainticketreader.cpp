// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/plainticketreader.h"

#include "models/exchange/ticketreader.h"

#include <algorithm>

namespace kept {

namespace {

/// Texts beyond so many in one column are read anew each time.
constexpr std::size_t mostRemembered = 20'000;
constexpr std::int32_t notPlain = -1;

const QStringList &plainFields()
{
    static const QStringList fields{QStringLiteral("external_id"), QStringLiteral("service"), QStringLiteral("kind"),
        QStringLiteral("opened"), QStringLiteral("first_response"), QStringLiteral("resolved"),
        QStringLiteral("closed"), QStringLiteral("reopen_count"), QStringLiteral("priority"),
        QStringLiteral("category"), QStringLiteral("contacts"), QStringLiteral("reassignments"),
        QStringLiteral("status"), QStringLiteral("rating"), QStringLiteral("accepted"),
        QStringLiteral("supplier_verdict"), QStringLiteral("answered")};
    return fields;
}

/// Fields whose cells are looked up as a whole, so that the mapping may give them other values.
const QStringList &wordFields()
{
    static const QStringList fields{QStringLiteral("service"), QStringLiteral("kind"), QStringLiteral("priority"),
        QStringLiteral("category"), QStringLiteral("status"), QStringLiteral("accepted"),
        QStringLiteral("supplier_verdict"), QStringLiteral("answered")};
    return fields;
}

bool isPlain(const RowFields::Field &field)
{
    const bool oneCell = field.columns.size() == 1 && field.plus.empty() && field.when < 0 && field.constant.empty();
    const bool asItStands = field.values.empty() && !field.source->strict;
    return oneCell && field.source->pattern.isEmpty() && (asItStands || wordFields().contains(field.name));
}

/// A text that stands in its cell as it is read: no blank at its ends, no mark before it, not even one of byte order.
bool isAsItIsRead(std::string_view text)
{
    const auto isMark = [](char c) {
        return c == ' ' || c == '\t' || c == '\'' || c == '\xC2' || c == '\xA0' || c == '\xEF';
    };
    return !isMark(text.front()) && !isMark(text.back());
}

std::optional<int> digits(std::string_view text)
{
    int value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

} // namespace

PlainTicketReader::PlainTicketReader(RowFields &fields) : m_fields(fields)
{
    const auto field = [&fields](const char *name) { return fields.field(QString(QLatin1String(name))); };
    m_externalId = field("external_id");
    m_opened = field("opened");
    m_firstResponse = field("first_response");
    m_resolved = field("resolved");
    m_closed = field("closed");
    m_reopenCount = field("reopen_count");
    m_contacts = field("contacts");
    m_reassignments = field("reassignments");
    m_rating = field("rating");
    m_service.field = field("service");
    m_kind.field = field("kind");
    m_priority.field = field("priority");
    m_category.field = field("category");
    m_status.field = field("status");
    m_accepted.field = field("accepted");
    m_supplierVerdict.field = field("supplier_verdict");
    m_answered.field = field("answered");
    const Mapping &mapping = fields.mapping();
    const QStringList names = mapping.fields.keys();
    m_usable = mapping.kind == MeasurementKind::Ticket && mapping.shape == RowShape::Record && m_externalId != nullptr
        && m_opened != nullptr && std::all_of(names.begin(), names.end(), [&fields](const QString &name) {
               return plainFields().contains(name) && isPlain(*fields.field(name));
           });
}

/// The text of the field's cell, empty when it says nothing; false when it is not as it will be read.
bool PlainTicketReader::cell(const RowFields::Field *field, const CsvRow &row, std::string_view &text) const
{
    text = {};
    if (field == nullptr)
        return true;
    const auto at = static_cast<std::size_t>(field->columns[0]);
    if (at >= row.cells.size() || row.cells[at].doubled)
        return false;
    text = row.cells[at].text;
    if (text.empty())
        return true;
    if (!isAsItIsRead(text))
        return false;
    if (m_fields.isEmptyValue(text))
        text = {};
    return true;
}

/// What the cell's text means by `meaning(context)`, which is asked once for each text.
template <typename Meaning>
bool PlainTicketReader::readWord(WordColumn &column, const CsvRow &row, std::int32_t &into, Meaning meaning)
{
    std::string_view text;
    if (!cell(column.field, row, text))
        return false;
    if (text.empty())
        return true;
    const auto known = column.meanings.find(text);
    if (known != column.meanings.end()) {
        into = known->second;
        return into != notPlain;
    }
    std::vector<RowProblem> problems;
    RowContext context{row, problems};
    const std::int32_t found = meaning(context);
    into = context.rejected || !problems.empty() ? notPlain : found;
    if (column.meanings.size() < mostRemembered)
        column.meanings.emplace(text, into);
    return into != notPlain;
}

std::int32_t PlainTicketReader::intern(const QString &word, PlainTickets &tickets)
{
    if (word.isEmpty())
        return 0;
    const auto known = m_words.constFind(word);
    if (known != m_words.constEnd())
        return *known;
    const auto position = static_cast<std::int32_t>(tickets.words.size());
    tickets.words.push_back(word);
    m_words.insert(word, position);
    return position;
}

bool PlainTicketReader::readText(WordColumn &column, const CsvRow &row, std::int32_t &into, PlainTickets &tickets)
{
    return readWord(
        column, row, into, [&](RowContext &context) { return intern(m_fields.text(column.field, context), tickets); });
}

bool PlainTicketReader::readFlag(WordColumn &column, const CsvRow &row, std::int8_t &into)
{
    std::int32_t flag = into;
    const bool done = readWord(column, row, flag, [&](RowContext &context) {
        const auto value = m_fields.boolean(column.field, context);
        return value ? std::int32_t(*value) : notPlain;
    });
    into = static_cast<std::int8_t>(flag);
    return done;
}

bool PlainTicketReader::readService(const CsvRow &row, std::int32_t &into, PlainTickets &tickets)
{
    if (m_service.field == nullptr)
        into = intern(m_fields.mapping().service->text(), tickets);
    const auto named = [&](RowContext &context) {
        const auto service = m_fields.service(context);
        return service ? intern(service->text(), tickets) : notPlain;
    };
    return readWord(m_service, row, into, named) && into > 0;
}

bool PlainTicketReader::readStatus(const CsvRow &row, PlainTicket &ticket)
{
    ticket.status = ticket.closed != noInstant ? TicketStatus::Closed
        : ticket.resolved != noInstant         ? TicketStatus::Resolved
                                               : TicketStatus::Open;
    auto status = static_cast<std::int32_t>(ticket.status);
    const bool done = readWord(m_status, row, status, [&](RowContext &context) {
        const auto found = ticketStatus(m_fields.text(m_status.field, context));
        return found ? static_cast<std::int32_t>(*found) : notPlain;
    });
    ticket.status = static_cast<TicketStatus>(status);
    // Else there is something to warn of.
    const bool ended = ticket.status == TicketStatus::Resolved || ticket.status == TicketStatus::Closed;
    return done && (m_status.field == nullptr || ticket.resolved != noInstant || !ended);
}

bool PlainTicketReader::readInstant(const RowFields::Field *field, const CsvRow &row, std::int64_t &into)
{
    std::string_view text;
    if (!cell(field, row, text))
        return false;
    if (text.empty())
        return true;
    const auto at = kept::readInstant(text, *field->dateTime, m_fields.clock());
    if (at)
        into = at->time_since_epoch().count();
    return at.has_value();
}

bool PlainTicketReader::readNumber(const RowFields::Field *field, const CsvRow &row, int &into)
{
    constexpr std::size_t mostDigits = 9;
    std::string_view text;
    if (!cell(field, row, text))
        return false;
    if (text.empty())
        return true;
    const auto number = text.size() <= mostDigits ? digits(text) : std::nullopt;
    into = number.value_or(into);
    return number.has_value();
}

bool PlainTicketReader::readNumbers(const CsvRow &row, PlainTicket &ticket)
{
    std::string_view rating;
    if (!readNumber(m_reopenCount, row, ticket.reopenCount) || !readNumber(m_contacts, row, ticket.contacts)
        || !readNumber(m_reassignments, row, ticket.reassignments) || !cell(m_rating, row, rating))
        return false;
    if (!rating.empty()) {
        const auto number = readDecimal(rating, m_fields.mapping().formats);
        if (!number)
            return false;
        ticket.rating = *number;
    }
    auto answered = std::int8_t(1);
    if (!readFlag(m_accepted, row, ticket.accepted) || !readFlag(m_supplierVerdict, row, ticket.supplierVerdict)
        || !readFlag(m_answered, row, answered))
        return false;
    ticket.answered = answered != 0;
    return true;
}

/// False also for instants in an order that has to be spoken of.
bool PlainTicketReader::readInstants(const CsvRow &row, PlainTicket &ticket)
{
    if (!readInstant(m_opened, row, ticket.opened) || ticket.opened == noInstant
        || !readInstant(m_firstResponse, row, ticket.firstResponse) || !readInstant(m_resolved, row, ticket.resolved)
        || !readInstant(m_closed, row, ticket.closed))
        return false;
    if (m_fields.mapping().closedIsResolved && ticket.resolved == noInstant)
        ticket.resolved = ticket.closed;
    const auto isBefore = [](std::int64_t at, std::int64_t other) { return at != noInstant && at < other; };
    return !isBefore(ticket.firstResponse, ticket.opened) && !isBefore(ticket.resolved, ticket.opened)
        && !isBefore(ticket.closed, ticket.opened) && !isBefore(ticket.closed, ticket.resolved);
}

bool PlainTicketReader::readWords(const CsvRow &row, PlainTicket &ticket, PlainTickets &into)
{
    static const QString usualKind = Ticket().kind;
    ticket.kind = intern(usualKind, into);
    const auto kindOr = [&](RowContext &context) {
        const std::int32_t kind = intern(m_fields.text(m_kind.field, context), into);
        return kind == 0 ? intern(usualKind, into) : kind;
    };
    return readService(row, ticket.service, into) && readWord(m_kind, row, ticket.kind, kindOr)
        && readText(m_priority, row, ticket.priority, into) && readText(m_category, row, ticket.category, into)
        && readStatus(row, ticket);
}

bool PlainTicketReader::read(const CsvRow &row, PlainTickets &into)
{
    if (row.fault != CsvFault::None || row.cellCount != static_cast<std::size_t>(m_fields.header().size()))
        return false;
    PlainTicket ticket;
    std::string_view id;
    if (!cell(m_externalId, row, id) || id.empty() || !readInstants(row, ticket) || !readNumbers(row, ticket)
        || !readWords(row, ticket, into))
        return false;
    ticket.line = row.line;
    ticket.idBegin = into.ids.size();
    ticket.idSize = id.size();
    into.ids.append(id);
    into.rows.push_back(ticket);
    return true;
}

} // namespace kept
