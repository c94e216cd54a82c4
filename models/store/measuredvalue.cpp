// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/codec.h"
#include "models/store/measuredrow.h"

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::Store)
};

std::int64_t stored(Instant at) { return at.time_since_epoch().count(); }
std::int64_t stored(const std::optional<Instant> &at) { return at ? stored(*at) : noInstant; }
std::int64_t stored(const std::optional<bool> &flag) { return flag ? std::int64_t(*flag) : noInstant; }
/// 20260331 for the last day of March 2026.
std::int64_t stored(const QDate &day) { return day.year() * 10000 + day.month() * 100 + day.day(); }

Instant instantOf(std::int64_t milliseconds) { return Instant(Duration(milliseconds)); }
std::optional<Instant> maybeInstant(std::int64_t milliseconds)
{
    return milliseconds == noInstant ? std::nullopt : std::optional(instantOf(milliseconds));
}
std::optional<bool> maybeFlag(std::int64_t value)
{
    return value == noInstant ? std::nullopt : std::optional(value != 0);
}
QDate dayOf(std::int64_t number)
{
    return {static_cast<int>(number / 10000), static_cast<int>(number / 100 % 100), static_cast<int>(number % 100)};
}
QString textOf(const std::string &utf8) { return QString::fromStdString(utf8); }

Error damaged(const MeasuredRow &row)
{
    return {ErrorCode::Damaged, Texts::tr("The record %1 of the workbook cannot be read.").arg(textOf(row.externalId)),
        {}, Texts::tr("Check the workbook with Verify, or open its latest backup.")};
}

/// The parts of a key for a record that has none of its own.
QString keyOf(const QStringList &parts) { return parts.join(u'|'); }

void fill(MeasuredRow &row, const Ticket &ticket, WordTable &words)
{
    const std::int64_t details = (ticket.pauses.empty() ? 0 : hasPauses)
        | (ticket.reopenings.empty() ? 0 : hasReopenings) | (ticket.tags.isEmpty() ? 0 : hasTags)
        | (ticket.followUps.empty() ? 0 : hasFollowUps);
    row.values = {stored(ticket.opened), stored(ticket.firstResponse), stored(ticket.resolved), stored(ticket.closed),
        words.intern(ticket.kind), words.intern(ticket.priority), words.intern(ticket.category),
        words.intern(enumName(ticket.status)), ticket.reopenCount, ticket.contacts, ticket.reassignments,
        ticket.rating ? ticket.rating->unscaled : noInstant, ticket.rating ? ticket.rating->places : noInstant,
        stored(ticket.accepted), stored(ticket.supplierVerdict), std::int64_t(ticket.answered), details};
    for (const Span &pause : ticket.pauses)
        row.pauses.emplace_back(stored(pause.from), stored(pause.to));
    for (const Instant at : ticket.reopenings)
        row.reopenings.push_back(stored(at));
    for (const QString &tag : ticket.tags)
        row.tags.push_back(words.intern(tag));
    for (const Instant at : ticket.followUps)
        row.followUps.push_back(stored(at));
}

void fill(MeasuredRow &row, const Outage &outage, WordTable &)
{
    row.values = {stored(outage.from), stored(outage.to), outage.affected.parts(), std::int64_t(outage.planned),
        std::int64_t(outage.agreed)};
    row.text = outage.note.toStdString();
}

void fill(MeasuredRow &row, const Count &count, WordTable &words)
{
    row.values = {stored(count.first), stored(count.last), words.intern(count.name), count.number};
}

void fill(MeasuredRow &row, const SurveyRating &rating, WordTable &)
{
    row.values = {stored(rating.at), rating.score.unscaled, rating.score.places, rating.scaleMin, rating.scaleMax};
}

void fill(MeasuredRow &row, const ReportedValue &reported, WordTable &words)
{
    row.values = {words.intern(reported.period.toText()), words.intern(reported.serviceLevel.text()),
        reported.value.unscaled, reported.value.places};
    row.text = reported.document.toStdString();
}

QString impliedKey(const ServiceId &, const Ticket &) { return {}; }
QString impliedKey(const ServiceId &, const SurveyRating &) { return {}; }
QString impliedKey(const ServiceId &service, const Outage &outage)
{
    return keyOf({service.text(), toIso(outage.from)});
}
QString impliedKey(const ServiceId &service, const Count &count)
{
    return keyOf({service.text(), count.name, count.first.toString(Qt::ISODate), count.last.toString(Qt::ISODate)});
}
QString impliedKey(const ServiceId &service, const ReportedValue &reported)
{
    return keyOf({service.text(), reported.serviceLevel.text(), reported.period.toText()});
}

Result<MeasuredValue> ticketOf(const MeasuredRow &row, const WordTable &words)
{
    using namespace ticketcolumn;
    const auto &v = row.values;
    const auto status = enumFromName<TicketStatus>(words.text(v[Status]));
    if (!status)
        return tl::unexpected(damaged(row));
    Ticket ticket{textOf(row.externalId), words.text(v[Kind]), instantOf(v[Opened]), maybeInstant(v[FirstResponse]),
        maybeInstant(v[Resolved]), maybeInstant(v[Closed]), {}, static_cast<int>(v[ReopenCount]), {},
        words.text(v[Priority]), words.text(v[Category]), {}, static_cast<int>(v[Contacts]),
        static_cast<int>(v[Reassignments]), *status, {}, maybeFlag(v[Accepted]), maybeFlag(v[SupplierVerdict]),
        v[Answered] != 0};
    if (v[RatingUnscaled] != noInstant)
        ticket.rating = Decimal{v[RatingUnscaled], static_cast<int>(v[RatingPlaces])};
    for (const auto &[began, ended] : row.pauses)
        ticket.pauses.push_back({instantOf(began), instantOf(ended)});
    for (const std::int64_t at : row.reopenings)
        ticket.reopenings.push_back(instantOf(at));
    for (const std::int64_t tag : row.tags)
        ticket.tags << words.text(tag);
    for (const std::int64_t at : row.followUps)
        ticket.followUps.push_back(instantOf(at));
    return ticket;
}

Result<MeasuredValue> reportedOf(const MeasuredRow &row, const WordTable &words)
{
    const auto level = ServiceLevelId::parse(words.text(row.values[1]));
    const auto period = Period::parse(words.text(row.values[0]));
    if (!level || !period)
        return tl::unexpected(damaged(row));
    return ReportedValue{textOf(row.externalId), *level, *period,
        Decimal{row.values[2], static_cast<int>(row.values[3])}, textOf(row.text)};
}

} // namespace

Result<void> fillRow(MeasuredRow &row, const IncomingRecord &record, WordTable &words)
{
    row.pauses.clear();
    row.reopenings.clear();
    row.tags.clear();
    row.followUps.clear();
    row.text.clear();
    row.line = record.line;
    row.service = words.intern(record.service.text());
    const QString externalId = std::visit(
        [&](const auto &value) {
            fill(row, value, words);
            return value.externalId.isEmpty() ? impliedKey(record.service, value) : value.externalId;
        },
        record.value);
    if (words.failure())
        return tl::unexpected(*words.failure());
    if (externalId.isEmpty())
        return fail(ErrorCode::InvalidInput, Texts::tr("A ticket or rating needs an identifier of its own."),
            Texts::tr("line %1").arg(record.line), Texts::tr("Map the column that tells the records apart."));
    row.externalId = externalId.toStdString();
    return {};
}

Result<MeasuredValue> valueOf(const MeasuredRow &row, MeasurementKind kind, const WordTable &words)
{
    const auto &v = row.values;
    switch (kind) {
    case MeasurementKind::Ticket:
        return ticketOf(row, words);
    case MeasurementKind::Outage:
        return Outage{textOf(row.externalId), instantOf(v[0]), maybeInstant(v[1]), Share::fromParts(v[2]), v[3] != 0,
            v[4] != 0, textOf(row.text)};
    case MeasurementKind::Count:
        return Count{textOf(row.externalId), words.text(v[2]), dayOf(v[0]), dayOf(v[1]), v[3]};
    case MeasurementKind::Rating:
        return SurveyRating{textOf(row.externalId), instantOf(v[0]), Decimal{v[1], static_cast<int>(v[2])},
            static_cast<int>(v[3]), static_cast<int>(v[4])};
    case MeasurementKind::Reported:
    case MeasurementKind::Invoice: // is no measured row
        break;
    }
    return reportedOf(row, words);
}

} // namespace kept
