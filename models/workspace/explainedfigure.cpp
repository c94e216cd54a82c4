// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/explainedfigure.h"

#include "models/store/measurements.h"

namespace kept {

namespace {

QString recordName(const StoredRecord &record)
{
    return std::visit([](const auto &value) { return value.externalId; }, record.value);
}

} // namespace

MeasurementKind measurementOf(Metric metric)
{
    switch (metric) {
    case Metric::Availability:
    case Metric::MeanTimeToRestore:
    case Metric::MeanTimeBetweenFailures:
    case Metric::OutageCount:
    case Metric::LongestOutage:
        return MeasurementKind::Outage;
    case Metric::Volume:
    case Metric::CountRatio:
        return MeasurementKind::Count;
    case Metric::Satisfaction:
        return MeasurementKind::Rating;
    case Metric::Reported:
        return MeasurementKind::Reported;
    case Metric::TurnAroundTime:
    case Metric::FirstResponseTime:
    case Metric::ShareWithinTime:
    case Metric::FirstContactResolution:
    case Metric::ClosureRate:
    case Metric::Backlog:
    case Metric::LeadAcceptance:
    case Metric::TicketRatio:
    case Metric::Composed:
    case Metric::BacklogAge:
    case Metric::FollowUpTime:
    case Metric::FollowUpShare:
        break;
    }
    return MeasurementKind::Ticket;
}

Result<ExplainedFigure> explainWithRecords(
    const QString &path, const AgreementId &agreement, const ServiceLevel &level, const Period &period, Instant asOf)
{
    auto database = Database::open(path, OpenMode::ReadOnly);
    if (!database)
        return tl::unexpected(database.error());
    auto trace = explainFigure(**database, agreement, level.id, period, asOf);
    if (!trace)
        return tl::unexpected(trace.error());
    std::vector<std::int64_t> keys;
    for (const TraceRecord &record : trace->records)
        keys.push_back(record.record);
    const auto stored = loadRecords(**database, measurementOf(level.rule.metric), keys);
    if (!stored)
        return tl::unexpected(stored.error());
    std::map<std::int64_t, QString> names;
    for (const StoredRecord &record : *stored)
        names.emplace(record.record, recordName(record));
    ExplainedFigure explained{std::move(*trace), {}};
    for (const TraceRecord &record : explained.trace.records)
        explained.records.push_back({names[record.record], record.role, record.detail});
    return explained;
}

} // namespace kept
