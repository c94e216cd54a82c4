// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/importbatch.h"

#include "models/domain/codec.h"
#include "models/store/sqlite.h"

#include <QJsonArray>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::Store)
};

/// Texts are NOT NULL, and a null QString would be stored as NULL.
QString bound(const QString &text) { return text.isNull() ? QStringLiteral("") : text; }

Result<Coverage> coverageAt(const QSqlQuery &row, const QString &path)
{
    const auto service = ServiceId::parse(row.value(2).toString());
    const auto kind = enumFromName<MeasurementKind>(row.value(4).toString());
    const auto selectedBy = enumFromName<SelectedBy>(row.value(7).toString());
    if (!service || !kind || !selectedBy)
        return fail(ErrorCode::Damaged, Texts::tr("A declaration of coverage in the workbook cannot be read."), path);
    return Coverage{*service, row.value(3).toString(), *kind,
        {Instant(Duration(row.value(5).toLongLong())), Instant(Duration(row.value(6).toLongLong()))}, *selectedBy,
        row.value(8).toString(), ImportId::parse(row.value(9).toString())};
}

struct CoverageRow {
    std::int64_t key = 0;
    std::int64_t import = 0; ///< 0: a statement
    Coverage coverage;
};

Result<std::vector<CoverageRow>> coverageRows(const Database &database, const QString &where)
{
    QSqlQuery query(database.connection());
    query.setForwardOnly(true);
    if (!query.exec(QStringLiteral("SELECT c.id, c.import, c.service, c.source, c.kind, c.began, c.ended, "
                                   "c.selected_by, c.statement, b.import_id FROM coverage c LEFT JOIN import_batch b "
                                   "ON b.id = c.import %1 ORDER BY c.id")
                        .arg(where)))
        return sqlFailure(query.lastError(), database.path());
    std::vector<CoverageRow> rows;
    while (query.next()) {
        auto coverage = coverageAt(query, database.path());
        if (!coverage)
            return tl::unexpected(coverage.error());
        rows.push_back({query.value(0).toLongLong(), query.value(1).toLongLong(), std::move(*coverage)});
    }
    return rows;
}

Result<ImportBatch> batchAt(const QSqlQuery &row, const QString &path)
{
    const auto id = ImportId::parse(row.value(1).toString());
    const auto kind = enumFromName<MeasurementKind>(row.value(3).toString());
    const auto at = parseIso(row.value(7).toString());
    if (!id || !kind || !at)
        return fail(ErrorCode::Damaged, Texts::tr("An import in the workbook cannot be read."), path);
    ImportInfo info{*id, row.value(2).toString(), *kind, row.value(4).toString(), row.value(5).toString(),
        row.value(6).toString(), {}, row.value(9).toLongLong(), row.value(10).toLongLong()};
    return ImportBatch{row.value(0).toLongLong(),
        {std::move(info), *at, row.value(8).toString(), row.value(11).toLongLong(), row.value(12).toLongLong(),
            row.value(13).toLongLong(), row.value(14).toInt() != 0, row.value(15).toString()}};
}

QJsonObject coverageJson(const Coverage &coverage)
{
    QJsonObject json{{QStringLiteral("service"), coverage.service.text()}, {QStringLiteral("source"), coverage.source},
        {QStringLiteral("kind"), enumName(coverage.kind)}, {QStringLiteral("from"), toIso(coverage.span.from)},
        {QStringLiteral("to"), toIso(coverage.span.to)}};
    if (coverage.kind == MeasurementKind::Ticket)
        json.insert(QStringLiteral("selected_by"), enumName(coverage.selectedBy));
    return json;
}

} // namespace

Result<std::vector<ImportBatch>> allBatches(const Database &database)
{
    QSqlQuery query(database.connection());
    query.setForwardOnly(true);
    if (!query.exec(
            QStringLiteral("SELECT id, import_id, source, kind, file_name, file_hash, mapping, at, imported_by, "
                           "rows_read, rows_rejected, added, changed, same, undone, digest "
                           "FROM import_batch ORDER BY id")))
        return sqlFailure(query.lastError(), database.path());
    std::vector<ImportBatch> batches;
    while (query.next()) {
        auto batch = batchAt(query, database.path());
        if (!batch)
            return tl::unexpected(batch.error());
        batches.push_back(std::move(*batch));
    }
    query.finish();
    const auto rows = coverageRows(database, QStringLiteral("WHERE c.import IS NOT NULL"));
    if (!rows)
        return tl::unexpected(rows.error());
    std::map<std::int64_t, ImportBatch *> byKey;
    for (ImportBatch &batch : batches)
        byKey.emplace(batch.key, &batch);
    for (const CoverageRow &row : *rows) {
        if (const auto at = byKey.find(row.import); at != byKey.end())
            at->second->entry.info.coverage.push_back(row.coverage);
    }
    return batches;
}

Result<ImportBatch> findBatch(const Database &database, const ImportId &id)
{
    auto batches = allBatches(database);
    if (!batches)
        return tl::unexpected(batches.error());
    const auto at = std::find_if(
        batches->begin(), batches->end(), [&id](const ImportBatch &batch) { return batch.entry.info.id == id; });
    if (at == batches->end())
        return fail(ErrorCode::NotFound, Texts::tr("The workbook has no import with the id %1.").arg(id.text()));
    return std::move(*at);
}

Result<void> insertBatch(const Database &database, const ImportBatch &batch)
{
    const ImportEntry &entry = batch.entry;
    QSqlQuery query(database.connection());
    query.prepare(
        QStringLiteral("INSERT INTO import_batch (id, import_id, source, kind, file_name, file_hash, mapping, at, "
                       "imported_by, digest, rows_read, rows_rejected, added, changed, same, undone) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)"));
    query.addBindValue(qint64(batch.key));
    for (const QString &text : {entry.info.id.text(), entry.info.source, enumName(entry.info.kind), entry.info.fileName,
             entry.info.fileHash, entry.info.mapping, toIso(entry.at), entry.by, entry.digest})
        query.addBindValue(bound(text));
    for (const std::int64_t number :
        {entry.info.rowsRead, entry.info.rowsRejected, entry.added, entry.changed, entry.same})
        query.addBindValue(qint64(number));
    if (!query.exec())
        return sqlFailure(query.lastError(), database.path());
    return {};
}

QJsonObject toJson(const ImportEntry &entry)
{
    QJsonArray coverage;
    for (const Coverage &each : entry.info.coverage)
        coverage.append(coverageJson(each));
    return {{QStringLiteral("source"), entry.info.source}, {QStringLiteral("kind"), enumName(entry.info.kind)},
        {QStringLiteral("file"), entry.info.fileName}, {QStringLiteral("file_hash"), entry.info.fileHash},
        {QStringLiteral("mapping"), entry.info.mapping}, {QStringLiteral("at"), toIso(entry.at)},
        {QStringLiteral("by"), entry.by}, {QStringLiteral("rows_read"), qint64(entry.info.rowsRead)},
        {QStringLiteral("rows_rejected"), qint64(entry.info.rowsRejected)},
        {QStringLiteral("added"), qint64(entry.added)}, {QStringLiteral("changed"), qint64(entry.changed)},
        {QStringLiteral("same"), qint64(entry.same)}, {QStringLiteral("undone"), entry.undone},
        {QStringLiteral("digest"), entry.digest}, {QStringLiteral("coverage"), coverage}};
}

Result<std::vector<std::pair<std::int64_t, Coverage>>> activeCoverage(
    const Database &database, const std::vector<ServiceId> &services)
{
    auto rows = coverageRows(database, QStringLiteral("WHERE c.withdrawn = 0"));
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<std::pair<std::int64_t, Coverage>> active;
    for (CoverageRow &row : *rows) {
        if (services.empty() || std::find(services.begin(), services.end(), row.coverage.service) != services.end())
            active.emplace_back(row.key, std::move(row.coverage));
    }
    return active;
}

Result<std::int64_t> insertCoverage(
    const Database &database, const Coverage &coverage, std::optional<std::int64_t> import)
{
    QSqlQuery query(database.connection());
    query.prepare(QStringLiteral("INSERT INTO coverage (import, service, source, kind, began, ended, selected_by, "
                                 "statement, withdrawn) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0)"));
    query.addBindValue(import ? QVariant(qint64(*import)) : QVariant());
    query.addBindValue(coverage.service.text());
    query.addBindValue(bound(coverage.source));
    query.addBindValue(enumName(coverage.kind));
    query.addBindValue(qint64(coverage.span.from.time_since_epoch().count()));
    query.addBindValue(qint64(coverage.span.to.time_since_epoch().count()));
    query.addBindValue(enumName(coverage.selectedBy));
    query.addBindValue(bound(coverage.statement));
    if (!query.exec())
        return sqlFailure(query.lastError(), database.path());
    return query.lastInsertId().toLongLong();
}

bool isCovered(const Coverage &coverage, const std::vector<std::pair<std::int64_t, Coverage>> &active)
{
    std::vector<Span> spans;
    for (const auto &[key, each] : active) {
        if (each.service == coverage.service && each.source == coverage.source && each.kind == coverage.kind
            && each.selectedBy == coverage.selectedBy)
            spans.push_back(each.span);
    }
    std::sort(spans.begin(), spans.end());
    Instant reached = coverage.span.from;
    for (const Span &span : spans) {
        if (span.from <= reached)
            reached = std::max(reached, span.to);
    }
    return reached >= coverage.span.to;
}

QJsonObject statementJson(const Coverage &coverage)
{
    QJsonObject json = coverageJson(coverage);
    json.insert(QStringLiteral("statement"), coverage.statement);
    return json;
}

} // namespace kept
