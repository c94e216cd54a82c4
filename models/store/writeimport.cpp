// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/importwriter.h"
#include "models/store/records.h"

#include <span>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::Store)
};

constexpr std::size_t packedAtOnce = 8192;

Result<void> checkKinds(const std::vector<IncomingRecord> &records, MeasurementKind kind)
{
    const auto other = std::find_if(
        records.begin(), records.end(), [kind](const IncomingRecord &record) { return kindOf(record.value) != kind; });
    if (other != records.end())
        return fail(ErrorCode::InvalidInput, Texts::tr("An import holds measurements of one kind."),
            Texts::tr("line %1").arg(other->line));
    return {};
}

tl::unexpected<Error> repeatedFailure(const RepeatedRecord &record)
{
    return fail(ErrorCode::InvalidInput, Texts::tr("The record %1 stands in the file twice.").arg(record.externalId),
        Texts::tr("line %1").arg(record.line), Texts::tr("Keep one of the rows."));
}

} // namespace

Result<std::vector<Novelty>> classify(
    const Database &database, const QString &source, const std::vector<IncomingRecord> &records)
{
    if (records.empty())
        return std::vector<Novelty>();
    const MeasurementKind kind = kindOf(records.front().value);
    if (const auto checked = checkKinds(records, kind); !checked)
        return tl::unexpected(checked.error());
    const ReadSnapshot snapshot(database.handle());
    auto words = WordTable::loadForReading(database.handle());
    if (!words)
        return tl::unexpected(words.error());
    const MeasuredTable &table = measuredTable(kind);
    auto keys = RecordKeys::load(database.handle(), table, words->find(source), records.size());
    if (!keys)
        return tl::unexpected(keys.error());
    std::vector<Novelty> novelties;
    novelties.reserve(records.size());
    MeasuredRow row;
    std::string buffer;
    for (const IncomingRecord &record : records) {
        if (const auto filled = fillRow(row, record, *words); !filled)
            return tl::unexpected(filled.error());
        buffer.clear();
        encodeRow(row, table, *words, buffer);
        const auto match = keys->find(row.externalId, fastDigest(buffer));
        if (!match)
            return tl::unexpected(match.error());
        novelties.push_back(match->novelty);
    }
    return novelties;
}

Result<ImportEntry> writeImport(Transaction &transaction, const ImportInfo &info,
    const std::vector<IncomingRecord> &records, const std::function<bool(std::int64_t)> &progress)
{
    auto packer = RowPacker::prepare(transaction.database(), info.kind, info.source);
    if (!packer)
        return tl::unexpected(packer.error());
    auto writer = ImportWriter::begin(transaction, info, static_cast<std::int64_t>(records.size()));
    if (!writer)
        return tl::unexpected(writer.error());
    PackedRows packed;
    for (std::size_t from = 0; from < records.size(); from += packedAtOnce) {
        const std::size_t to = std::min(records.size(), from + packedAtOnce);
        const std::span batch(records.data() + from, to - from);
        Result<void> done = packer->pack(batch, {}, packed);
        if (done)
            done = (*writer)->take(packed);
        if (done && progress && !progress(static_cast<std::int64_t>(to)))
            done = fail(ErrorCode::Cancelled, Texts::tr("The import was cancelled; nothing was changed."));
        if (done && !(*writer)->repeated().empty())
            done = repeatedFailure((*writer)->repeated().front());
        if (!done)
            return tl::unexpected(done.error());
    }
    return (*writer)->finish(info);
}

Result<void> saveCoverageStatement(Transaction &transaction, const Coverage &coverage)
{
    if (coverage.span.isEmpty())
        return fail(ErrorCode::InvalidInput, Texts::tr("The end of what is covered is not after its start."));
    const auto exists = recordExists(transaction.database(), RecordKind::Service, coverage.service.text());
    if (!exists)
        return tl::unexpected(exists.error());
    if (!*exists)
        return unknownService(coverage.service.text());
    const auto key = insertCoverage(transaction.database(), coverage, {});
    if (!key)
        return tl::unexpected(key.error());
    transaction.record({RecordKind::Coverage, QString::number(*key), {}, statementJson(coverage)});
    return {};
}

} // namespace kept
