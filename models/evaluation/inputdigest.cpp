// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/inputdigest.h"

#include "models/domain/codec.h"
#include "models/evaluation/inputhash.h"
#include "models/evaluation/zonedigest.h"

#include <algorithm>

namespace kept {

namespace {

/// The words of a table as bytes, made once each.
class WordBytes {
public:
    explicit WordBytes(const TicketTable &table) : m_table(table) { }
    [[nodiscard]] const QByteArray &of(std::int32_t position)
    {
        const auto at = static_cast<std::size_t>(position);
        if (at >= m_bytes.size())
            m_bytes.resize(at + 1);
        if (m_bytes[at].isNull())
            m_bytes[at] = QByteArrayLiteral("") + m_table.word(position).toUtf8();
        return m_bytes[at];
    }

private:
    const TicketTable &m_table;
    std::vector<QByteArray> m_bytes;
};

void addTicket(InputHash &hash, const TicketTable &table, const TicketRow &row, WordBytes &words)
{
    for (const std::int64_t value : {row.record, row.opened, row.firstResponse, row.resolved, row.closed,
             std::int64_t(row.reopenCount), std::int64_t(row.contacts), std::int64_t(row.ratingHundredths),
             std::int64_t(row.status), std::int64_t(row.accepted), std::int64_t(row.supplierVerdict),
             std::int64_t(row.answered), std::int64_t(row.pauseCount), std::int64_t(row.reopeningCount),
             // Follow-ups came later; tickets without them have the digest that they had before.
             std::int64_t(row.tagCount) + (std::int64_t(row.followUpCount) << 32)})
        hash.number(value);
    for (const std::int32_t word : {row.service, row.kind, row.priority, row.category})
        hash.bytes(words.of(word));
    for (std::size_t i = 0; i < row.pauseCount; ++i) {
        const Span &pause = table.pauses[row.firstPause + i];
        hash.instant(pause.from).instant(pause.to);
    }
    for (std::size_t i = 0; i < row.reopeningCount; ++i)
        hash.number(table.reopenings[row.firstReopening + i]);
    for (std::size_t i = 0; i < row.tagCount; ++i)
        hash.bytes(words.of(table.tags[row.firstTag + i]));
    for (std::size_t i = 0; i < row.followUpCount; ++i)
        hash.number(table.followUps[row.firstFollowUp + i]);
}

void addTickets(InputHash &hash, const TicketTable &table)
{
    WordBytes words(table);
    hash.number(static_cast<std::int64_t>(table.rows.size()));
    for (const TicketRow &row : table.rows)
        addTicket(hash, table, row, words);
}

void addOthers(InputHash &hash, const Measurements &measured)
{
    hash.number(static_cast<std::int64_t>(measured.outages.size()));
    for (const auto &[record, service, outage] : measured.outages)
        hash.text(service.text())
            .text(outage.externalId)
            .instant(outage.from)
            .instant(outage.to.value_or(Instant::max()))
            .text(outage.affected.toFraction())
            .number(outage.planned)
            .number(outage.agreed);
    hash.number(static_cast<std::int64_t>(measured.counts.size()));
    for (const auto &[record, service, count] : measured.counts)
        hash.text(service.text())
            .text(count.externalId)
            .text(count.name)
            .day(count.first)
            .day(count.last)
            .number(count.number);
    hash.number(static_cast<std::int64_t>(measured.ratings.size()));
    for (const auto &[record, service, rating] : measured.ratings)
        hash.text(service.text())
            .text(rating.externalId)
            .instant(rating.at)
            .decimal(rating.score)
            .number(rating.scaleMin)
            .number(rating.scaleMax);
    hash.number(static_cast<std::int64_t>(measured.reported.size()));
    for (const ReportedValue &reported : measured.reported)
        hash.text(reported.serviceLevel.text())
            .text(reported.externalId)
            .text(reported.period.toText())
            .decimal(reported.value);
}

/// The order in which statements of coverage are stored says nothing.
void addCoverage(InputHash &hash, const std::vector<Coverage> &coverage)
{
    QStringList lines;
    for (const Coverage &each : coverage)
        lines << QStringLiteral("%1\n%2\n%3\n%4\n%5\n%6")
                     .arg(each.service.text(), each.source, enumName(each.kind), enumName(each.selectedBy))
                     .arg(each.span.from.time_since_epoch().count())
                     .arg(each.span.to.time_since_epoch().count());
    lines.sort();
    hash.number(lines.size());
    for (const QString &line : lines)
        hash.text(line);
}

void addExclusions(InputHash &hash, const Measurements &measured)
{
    hash.number(static_cast<std::int64_t>(measured.exclusions.size()));
    for (const Exclusion &exclusion : measured.exclusions) {
        hash.json(toJson(exclusion));
        for (const QString &external : exclusion.records)
            for (const std::int64_t record : measured.ticketRecords.value(external))
                hash.number(record);
    }
    hash.number(static_cast<std::int64_t>(measured.selfApproved.size()));
    for (const ExclusionId &id : measured.selfApproved)
        hash.text(id.text());
}

/// The order in which claims are stored says nothing. Without any, the digest is the one of before they were read.
void addClaims(InputHash &hash, const std::vector<Claim> &claims)
{
    std::vector<const Claim *> sorted;
    for (const Claim &claim : claims)
        sorted.push_back(&claim);
    std::sort(sorted.begin(), sorted.end(), [](const Claim *a, const Claim *b) { return a->id < b->id; });
    for (const Claim *claim : sorted)
        hash.text(claim->id.text()).json(toJson(*claim));
}

} // namespace

QString inputDigest(const EvaluationInput &input)
{
    InputHash hash;
    hash.instant(input.asOf).day(input.first).day(input.last).json(toJson(input.agreement));
    hash.number(static_cast<std::int64_t>(input.calendars.size()));
    for (const auto &[id, calendar] : input.calendars)
        hash.text(id.text()).json(toJson(calendar.hours()));
    addTickets(hash, input.measurements.tickets);
    addOthers(hash, input.measurements);
    addCoverage(hash, input.measurements.coverage);
    addExclusions(hash, input.measurements);
    for (const Invoice &invoice : input.invoices)
        hash.json(toJson(invoice));
    addClaims(hash, input.claims);
    return hash.finish();
}

QString zoneDigest(const EvaluationInput &input)
{
    QStringList names;
    for (const AgreementVersion &version : input.agreement.versions) {
        names << version.content.zone;
        for (const ServiceLevel &level : version.content.serviceLevels) {
            const auto calendar = level.calendar ? input.calendars.find(*level.calendar) : input.calendars.end();
            if (calendar != input.calendars.end())
                names << calendar->second.hours().zone;
        }
    }
    names.sort();
    names.removeDuplicates();
    InputHash hash;
    for (const QString &name : names)
        hash.text(name).bytes(zoneDigest(name));
    return hash.finish();
}

} // namespace kept
