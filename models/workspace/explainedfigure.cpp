// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/explainedfigure.h"

#include "models/store/measurements.h"

namespace kept {

namespace {

QString recordName(const StoredRecord &record)
{
    return std::visit([](const auto &value) { return value.externalId; }, record.value);
}

/// The external ids by kind and key.
using RecordNames = std::map<std::pair<MeasurementKind, std::int64_t>, QString>;

Result<RecordNames> namesOf(const Database &database, const std::vector<TraceRecord> &records)
{
    std::map<MeasurementKind, std::vector<std::int64_t>> keys;
    for (const TraceRecord &record : records)
        keys[record.kind].push_back(record.record);
    RecordNames names;
    for (const auto &[kind, wanted] : keys) {
        const auto stored = loadRecords(database, kind, wanted);
        if (!stored)
            return tl::unexpected(stored.error());
        for (const StoredRecord &record : *stored)
            names.emplace(std::pair(kind, record.record), recordName(record));
    }
    return names;
}

} // namespace

Result<std::vector<QStringList>> namedRecords(const Database &database, const Trace &trace)
{
    auto names = namesOf(database, trace.records);
    if (!names)
        return tl::unexpected(names.error());
    std::vector<QStringList> records;
    for (const TraceRecord &record : trace.records)
        records.push_back({(*names)[{record.kind, record.record}], record.role, record.detail});
    return records;
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
    auto records = namedRecords(**database, *trace);
    if (!records)
        return tl::unexpected(records.error());
    return ExplainedFigure{std::move(*trace), std::move(*records)};
}

} // namespace kept
