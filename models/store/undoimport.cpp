// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/changestamps.h"
#include "models/store/importbatch.h"
#include "models/store/invoiceimport.h"
#include "models/store/ticketblocks.h"

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::Store)
};

/// The file of a later import that superseded a record of this one; empty when there is none.
Result<QString> supersedingFile(sqlite3 *handle, const MeasuredTable &table, std::int64_t import)
{
    auto rows = Statement::prepare(handle,
        "SELECT b.file_name FROM " + table.name + " o JOIN " + table.name
            + " n ON n.source = o.source AND n.external_id = o.external_id AND n.current = 1 "
              "JOIN import_batch b ON b.id = n.import WHERE o.import = ? AND o.current = 0 LIMIT 1");
    if (!rows)
        return tl::unexpected(rows.error());
    rows->bind(1, import);
    const auto row = rows->step();
    if (!row)
        return tl::unexpected(row.error());
    // A name that is empty is still a superseding import.
    return *row ? rows->text(0) + u' ' : QString();
}

/// The file of a later import that brought records of the same source again: the workbook keeps them only once, under
/// the earlier import, so withdrawing that one would take them from the later one too. Empty when there is none.
Result<QString> confirmingFile(const Database &database, const ImportBatch &batch)
{
    const auto batches = allBatches(database);
    if (!batches)
        return tl::unexpected(batches.error());
    for (const ImportBatch &later : *batches) {
        const bool sameOrigin =
            later.entry.info.source == batch.entry.info.source && later.entry.info.kind == batch.entry.info.kind;
        if (later.key > batch.key && sameOrigin && !later.entry.undone && later.entry.same > 0)
            return later.entry.info.fileName + u' ';
    }
    return QString();
}

Result<void> runFor(sqlite3 *handle, const QByteArray &sql, std::int64_t import)
{
    return Statement::prepare(handle, sql).and_then([import](Statement statement) {
        return statement.bind(1, import).run();
    });
}

/// Which revisions the import's own superseded: the latest ones before that are not withdrawn.
QByteArray whereSuperseded(const MeasuredTable &table)
{
    return "WHERE id IN (SELECT (SELECT p.id FROM " + table.name
        + " p WHERE p.source = n.source AND p.external_id = n.external_id AND p.revision < n.revision AND "
          "p.withdrawn = 0 ORDER BY p.revision DESC LIMIT 1) FROM "
        + table.name + " n WHERE n.import = ? AND n.revision > 1)";
}

/// Stamps where its records were felt, and where those are felt that take their place again.
Result<void> stampChanges(sqlite3 *handle, MeasurementKind kind, std::int64_t import)
{
    const auto words = WordTable::loadForReading(handle);
    if (!words)
        return tl::unexpected(words.error());
    ChangeStamps stamps(kind);
    Result<void> done = stamps.touchStored(handle, "WHERE import = ?", import, *words);
    if (done)
        done = stamps.touchStored(handle, whereSuperseded(measuredTable(kind)), import, *words);
    return done ? stamps.write(handle) : done;
}

/// Takes the import's tickets out of the blocks and puts back those that are current in their place.
Result<void> withdrawFromBlocks(sqlite3 *handle, std::int64_t import)
{
    const QByteArray key = QByteArray::number(qint64(import));
    const auto words = WordTable::loadForReading(handle);
    if (!words)
        return tl::unexpected(words.error());
    auto blocks = TicketBlocks::prepare(handle, *words);
    if (!blocks)
        return tl::unexpected(blocks.error());
    auto rows = Statement::prepare(handle, "SELECT id FROM ticket WHERE import = " + key);
    if (!rows)
        return tl::unexpected(rows.error());
    auto row = rows->step();
    for (; row && *row; row = rows->step()) {
        if (const auto removed = blocks->remove(rows->integer(0)); !removed)
            return removed;
    }
    if (!row)
        return tl::unexpected(row.error());
    const auto restored = blocks->addStored(
        "WHERE id IN (SELECT p.id FROM ticket n JOIN ticket p ON p.source = n.source AND p.external_id = "
        "n.external_id AND p.current = 1 WHERE n.revision > 1 AND n.import = "
        + key + ')');
    return restored ? blocks->finish() : restored;
}

Result<void> withdraw(sqlite3 *handle, const MeasuredTable &table, std::int64_t import)
{
    Result<void> done = stampChanges(handle, table.kind, import);
    if (done)
        done = runFor(handle, "UPDATE " + table.name + " SET current = 1 " + whereSuperseded(table), import);
    if (done)
        done = runFor(handle, "UPDATE " + table.name + " SET current = 0, withdrawn = 1 WHERE import = ?", import);
    if (done && table.kind == MeasurementKind::Ticket)
        done = withdrawFromBlocks(handle, import);
    if (done)
        done = runFor(handle, "UPDATE coverage SET withdrawn = 1 WHERE import = ?", import);
    if (done)
        done = runFor(handle, "UPDATE import_batch SET undone = 1 WHERE id = ?", import);
    return done;
}

/// Refused where a later import holds some of the records.
Result<void> withdrawRows(Transaction &transaction, const ImportBatch &batch)
{
    sqlite3 *handle = transaction.database().handle();
    const MeasuredTable &table = measuredTable(batch.entry.info.kind);
    const auto later = supersedingFile(handle, table, batch.key);
    if (!later)
        return tl::unexpected(later.error());
    if (!later->isEmpty())
        return fail(ErrorCode::Refused,
            Texts::tr("A later import changed records of this one: %1.").arg(later->trimmed()),
            batch.entry.info.fileName, Texts::tr("Undo the later import first."));
    const auto confirming = confirmingFile(transaction.database(), batch);
    if (!confirming)
        return tl::unexpected(confirming.error());
    if (!confirming->isEmpty())
        return fail(ErrorCode::Refused,
            Texts::tr("A later import brought records of this one again: %1.").arg(confirming->trimmed()),
            batch.entry.info.fileName, Texts::tr("Undo the later import first."));
    return withdraw(handle, table, batch.key);
}

} // namespace

Result<ImportEntry> undoImport(Transaction &transaction, const ImportId &id)
{
    auto batch = findBatch(transaction.database(), id);
    if (!batch)
        return tl::unexpected(batch.error());
    if (batch->entry.undone)
        return fail(ErrorCode::Refused, Texts::tr("This import is undone already."), batch->entry.info.fileName);
    const auto withdrawn = batch->entry.info.kind == MeasurementKind::Invoice ? undoInvoices(transaction, *batch)
                                                                              : withdrawRows(transaction, *batch);
    if (!withdrawn)
        return tl::unexpected(withdrawn.error());
    const QJsonObject before = toJson(batch->entry);
    batch->entry.undone = true;
    transaction.record({RecordKind::Import, id.text(), before, toJson(batch->entry)});
    return batch->entry;
}

} // namespace kept
