// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/auditpersonal.h"
#include "models/store/importbatch.h"
#include "models/store/jsonchanges.h"
#include "models/store/measuredrow.h"
#include "models/store/records.h"
#include "models/store/sqlite.h"
#include "models/store/verifyparts.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QVariant>
#include <set>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::Verify)
};

/// A record as it is stored, on its way to be compared.
struct FoundRecord {
    RecordKey key;
    QByteArray content;
};

QString differs(const RecordKey &key, std::int64_t sequence)
{
    //: %1 number of the audit entry, %2 kind of record such as "agreement", %3 its id
    return Texts::tr("Audit entry %1: the record %2 %3 is not what the entry says.")
        .arg(sequence)
        .arg(key.first, key.second);
}

QString compareWithEntry(const FoundRecord &record, const ChainContent &chain)
{
    const auto last = chain.records.find(record.key);
    if (last == chain.records.end())
        return Texts::tr("The record %1 %2 has no audit entry.").arg(record.key.first, record.key.second);
    const auto side = chain.sideValues.find(last->second.digest);
    if (side == chain.sideValues.end() || saltedHash(side->second.salt, record.content) != last->second.digest)
        return differs(record.key, last->second.sequence);
    return {};
}

/// Whether the plain columns say what the content says.
bool columnsHold(const Statement &row, const RecordTable &table)
{
    const QJsonObject content =
        QJsonDocument::fromJson(QByteArray(row.bytes(1).data(), static_cast<qsizetype>(row.bytes(1).size()))).object();
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const int column = 2 + static_cast<int>(i);
        const QVariant expected = columnValue(table.columns[i], content);
        if (row.isNull(column) ? !expected.isNull() : row.text(column) != expected.toString())
            return false;
    }
    return true;
}

Result<QString> compareTable(
    const Database &database, const RecordTable &table, const ChainContent &chain, std::set<RecordKey> &seen)
{
    QStringList names{QStringLiteral("id"), QStringLiteral("content")};
    for (const RecordColumn &column : table.columns)
        names << column.column;
    auto rows = Statement::prepare(database.handle(),
        QStringLiteral("SELECT %1 FROM %2 ORDER BY id").arg(names.join(QStringLiteral(", ")), table.table).toUtf8());
    if (!rows)
        return tl::unexpected(rows.error());
    auto step = rows->step();
    for (; step && *step; step = rows->step()) {
        const std::string_view content = rows->bytes(1);
        const FoundRecord record{{recordKindName(table.kind), rows->text(0)},
            QByteArray(content.data(), static_cast<qsizetype>(content.size()))};
        seen.insert(record.key);
        if (const QString finding = compareWithEntry(record, chain); !finding.isEmpty())
            return finding;
        if (!columnsHold(*rows, table))
            return differs(record.key, chain.records.at(record.key).sequence);
    }
    if (!step)
        return tl::unexpected(step.error());
    return QString();
}

Result<QString> compareDeclared(const Database &database, const ChainContent &chain, std::set<RecordKey> &seen)
{
    std::vector<FoundRecord> found;
    const auto batches = allBatches(database);
    if (!batches)
        return tl::unexpected(batches.error());
    for (const ImportBatch &batch : *batches)
        found.push_back(
            {{recordKindName(RecordKind::Import), batch.entry.info.id.text()}, compactJson(toJson(batch.entry))});
    const auto coverage = activeCoverage(database, {});
    if (!coverage)
        return tl::unexpected(coverage.error());
    for (const auto &[key, each] : *coverage) {
        if (!each.import)
            found.push_back(
                {{recordKindName(RecordKind::Coverage), QString::number(key)}, compactJson(statementJson(each))});
    }
    for (const FoundRecord &record : found) {
        seen.insert(record.key);
        if (const QString finding = compareWithEntry(record, chain); !finding.isEmpty())
            return finding;
    }
    return QString();
}

/// The fingerprint as reviewFingerprint() makes it: the review's JSON as sealed without the seal, a line feed, the
/// scorecard, and what is sealed of how it was judged.
QString fingerprintOf(QJsonObject review)
{
    const QJsonObject sealed = review.value(u"sealed").toObject();
    review.remove(u"sealed");
    review.insert(u"state", QStringLiteral("sealed"));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(compactJson(review));
    hash.addData(QByteArray(1, '\n'));
    hash.addData(sealed.value(u"scorecard").toString().toUtf8());
    if (const int evaluator = sealed.value(u"evaluator").toInt(1); evaluator != 1)
        hash.addData(QStringLiteral("\n%1\n%2").arg(evaluator).arg(sealed.value(u"input_digest").toString()).toUtf8());
    if (const QString zones = sealed.value(u"zone_digest").toString(); !zones.isEmpty())
        hash.addData('\n' + zones.toUtf8());
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace

Result<QString> verifyFile(const Database &database)
{
    const auto check = queryText(database.handle(), "PRAGMA integrity_check(1)");
    if (!check)
        return tl::unexpected(check.error());
    if (*check != QStringLiteral("ok"))
        return Texts::tr("The database file does not hold together (%1).").arg(*check);
    return QString();
}

Result<QString> verifyReferences(const Database &database)
{
    const auto orphan = queryText(database.handle(), "PRAGMA foreign_key_check");
    if (!orphan)
        return tl::unexpected(orphan.error());
    if (!orphan->isEmpty())
        return Texts::tr("A record of the table %1 refers to one that is not there.").arg(*orphan);
    return QString();
}

Result<QString> verifyRecords(const Database &database, const ChainContent &content)
{
    std::set<RecordKey> seen;
    for (const RecordTable &table : recordTables()) {
        const auto finding = compareTable(database, table, content, seen);
        if (!finding || !finding->isEmpty())
            return finding;
    }
    const auto finding = compareDeclared(database, content, seen);
    if (!finding || !finding->isEmpty())
        return finding;
    for (const auto &[key, last] : content.records) {
        if (!last.digest.isEmpty() && !seen.contains(key))
            return Texts::tr("Audit entry %1: the record %2 %3 is missing.")
                .arg(last.sequence)
                .arg(key.first, key.second);
    }
    return QString();
}

Result<QString> verifyReviews(const Database &database, std::int64_t &reviews)
{
    const auto stored = allJson(database, RecordKind::Review);
    if (!stored)
        return tl::unexpected(stored.error());
    for (const StoredJson &review : *stored) {
        const QJsonObject sealed = review.content.value(u"sealed").toObject();
        if (sealed.isEmpty())
            continue;
        ++reviews;
        if (sealed.value(u"fingerprint").toString() != fingerprintOf(review.content))
            return Texts::tr("The sealed review %1 does not have the fingerprint that it was sealed with.")
                .arg(review.id);
    }
    return QString();
}

Result<VerifyReport> verifyWorkbook(const Database &database)
{
    const ReadSnapshot snapshot(database.handle());
    VerifyReport report;
    ChainContent chain;
    const auto firstFinding = [&]() -> Result<QString> {
        auto finding = verifyFile(database);
        if (finding && finding->isEmpty())
            finding = verifyChain(database, chain);
        if (finding && finding->isEmpty())
            finding = verifyImports(database, chain, report.imports);
        if (finding && finding->isEmpty())
            finding = verifyBlocks(database);
        if (finding && finding->isEmpty())
            finding = verifyRecords(database, chain);
        if (finding && finding->isEmpty())
            finding = verifyReviews(database, report.reviews);
        if (finding && finding->isEmpty())
            finding = verifyReferences(database);
        if (finding && finding->isEmpty())
            finding = verifyAttachments(database);
        if (finding && finding->isEmpty())
            finding = verifyRules(database);
        return finding;
    }();
    // What is damaged so far that it cannot be read is a finding, not a failure to verify.
    if (!firstFinding && firstFinding.error().code != ErrorCode::Damaged)
        return tl::unexpected(firstFinding.error());
    report.finding = firstFinding ? *firstFinding : errorText(firstFinding.error());
    report.holds = report.finding.isEmpty();
    report.entries = chain.entries;
    report.head = chain.head;
    return report;
}

} // namespace kept
