// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/sha256.h"
#include "models/store/importbatch.h"
#include "models/store/measuredrow.h"
#include "models/store/verifyparts.h"

#include <sqlite3.h>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::Verify)
};

using Batches = std::map<std::int64_t, const ImportBatch *>;

QString nameOf(const ImportBatch &batch)
{
    return Texts::tr("the import %1 (%2)").arg(batch.entry.info.fileName, batch.entry.info.id.text());
}

QString wrongDigest(const ImportBatch &batch)
{
    //: %1 the import, with file and id
    return Texts::tr("The measurements of %1 are not those that were imported.").arg(nameOf(batch));
}

/// When imports came and were withdrawn, by the entries of the audit trail.
class ImportTimes {
public:
    ImportTimes(const Batches &batches, const ChainContent &chain)
    {
        for (const auto &[key, batch] : batches) {
            const auto state = chain.records.find({recordKindName(RecordKind::Import), batch->entry.info.id.text()});
            if (state == chain.records.end())
                continue;
            m_came.emplace(key, state->second.first);
            if (batch->entry.undone)
                m_undone.emplace(key, state->second.sequence);
        }
    }

    /// Whether the rows of `earlier` stood when `import` came.
    [[nodiscard]] bool stoodBefore(std::int64_t earlier, std::int64_t import) const
    {
        const auto undone = m_undone.find(earlier);
        const auto came = m_came.find(import);
        return undone == m_undone.end() || came == m_came.end() || undone->second > came->second;
    }

private:
    std::map<std::int64_t, std::int64_t> m_came; ///< import → entry
    std::map<std::int64_t, std::int64_t> m_undone;
};

/// Tells new records of an import from changed ones, as they were when it came.
class RevisionCount {
public:
    [[nodiscard]] static Result<RevisionCount> prepare(
        sqlite3 *handle, const MeasuredTable &table, const ImportTimes &times)
    {
        auto earlier = Statement::prepare(
            handle, "SELECT import FROM " + table.name + " WHERE source = ? AND external_id = ? AND revision < ?");
        if (!earlier)
            return tl::unexpected(earlier.error());
        return RevisionCount(std::move(*earlier), times);
    }

    [[nodiscard]] Result<void> take(const MeasuredRow &row)
    {
        const auto changed = row.revision > 1 ? stoodEarlier(row) : Result<bool>(false);
        if (!changed)
            return tl::unexpected(changed.error());
        ++(*changed ? m_changed : m_added);
        return {};
    }

    /// The first count that is not what the import says, as a sentence; starts again.
    [[nodiscard]] QString finish(const ImportBatch &batch)
    {
        const std::int64_t added = std::exchange(m_added, 0);
        const std::int64_t changed = std::exchange(m_changed, 0);
        if (added == batch.entry.added && changed == batch.entry.changed)
            return {};
        //: %1 the import, with file and id
        return Texts::tr("The counts of %1 do not hold: it says %2 new and %3 changed records, and brought %4 and %5.")
            .arg(nameOf(batch))
            .arg(batch.entry.added)
            .arg(batch.entry.changed)
            .arg(added)
            .arg(changed);
    }

private:
    RevisionCount(Statement earlier, const ImportTimes &times) : m_earlier(std::move(earlier)), m_times(&times) { }

    [[nodiscard]] Result<bool> stoodEarlier(const MeasuredRow &row)
    {
        m_earlier.bind(1, row.source).bindText(2, row.externalId).bind(3, row.revision);
        bool stood = false;
        auto step = m_earlier.step();
        for (; step && *step && !stood; step = m_earlier.step())
            stood = m_times->stoodBefore(m_earlier.integer(0), row.import);
        m_earlier.reset();
        return step ? Result<bool>(stood) : step;
    }

    Statement m_earlier;
    const ImportTimes *m_times;
    std::int64_t m_added = 0;
    std::int64_t m_changed = 0;
};

/// Walks the rows of one kind in the order of their ids, in which the rows of an import lie together.
class TableWalk {
public:
    TableWalk(const MeasuredTable &table, const Batches &batches, const WordTable &words, TicketDetails details,
        RevisionCount counts)
        : m_table(table), m_words(words), m_details(std::move(details)), m_counts(std::move(counts))
    {
        for (const auto &[key, batch] : batches) {
            if (batch->entry.info.kind == table.kind)
                m_open.emplace(key, batch);
        }
    }

    [[nodiscard]] Result<QString> run(sqlite3 *handle)
    {
        auto rows = Statement::prepare(handle, selectRows(m_table, "ORDER BY id"));
        if (!rows)
            return tl::unexpected(rows.error());
        MeasuredRow row;
        int code = rows->stepCode();
        for (; code == SQLITE_ROW; code = rows->stepCode()) {
            readRow(*rows, m_table, row);
            auto finding = take(row);
            if (!finding || !finding->isEmpty())
                return finding;
        }
        if (code != SQLITE_DONE)
            return lastFailure(handle);
        return finish();
    }

private:
    Result<QString> take(MeasuredRow &row)
    {
        if (row.import != m_import) {
            if (const QString finding = closeImport(); !finding.isEmpty())
                return finding;
            m_import = row.import;
            if (!m_open.contains(m_import))
                return Texts::tr("The record %1 belongs to no import.").arg(QString::fromStdString(row.externalId));
        }
        if (m_table.kind == MeasurementKind::Ticket) {
            if (const auto read = m_details.read(row); !read)
                return tl::unexpected(read.error());
        }
        m_bytes.clear();
        encodeRow(row, m_table, m_words, m_bytes);
        if (fastDigest(m_bytes) != row.digest)
            return wrongDigest(*m_open.at(m_import));
        m_digest.add(m_bytes);
        if (const auto counted = m_counts.take(row); !counted)
            return tl::unexpected(counted.error());
        return QString();
    }

    QString closeImport()
    {
        if (m_import == 0)
            return {};
        const ImportBatch &batch = *m_open.at(m_import);
        m_open.erase(m_import);
        return QString::fromLatin1(m_digest.finish()) == batch.entry.digest ? m_counts.finish(batch)
                                                                            : wrongDigest(batch);
    }

    /// Imports that are left must have brought no rows.
    QString finish()
    {
        if (const QString finding = closeImport(); !finding.isEmpty())
            return finding;
        const QString nothing = QString::fromLatin1(m_digest.finish());
        for (const auto &[key, batch] : m_open) {
            if (batch->entry.digest != nothing)
                return wrongDigest(*batch);
            if (const QString finding = m_counts.finish(*batch); !finding.isEmpty())
                return finding;
        }
        return {};
    }

    const MeasuredTable &m_table;
    const WordTable &m_words;
    TicketDetails m_details;
    RevisionCount m_counts;
    Batches m_open; ///< imports of the kind that were not met yet
    std::int64_t m_import = 0;
    std::string m_bytes;
    Sha256 m_digest;
};

/// Rows are withdrawn with their import, and of the others of a record the last is current.
Result<QString> checkCurrent(sqlite3 *handle, const MeasuredTable &table)
{
    const auto withdrawn = queryText(handle,
        "SELECT r.external_id || ' ' FROM " + table.name
            + " r JOIN import_batch b ON b.id = r.import WHERE r.withdrawn <> b.undone LIMIT 1");
    if (!withdrawn)
        return withdrawn;
    const auto current = queryText(handle,
        "SELECT external_id || ' ' FROM " + table.name
            + " GROUP BY source, external_id HAVING sum(current) <> min(1, sum(1 - withdrawn)) OR "
              "max(CASE WHEN withdrawn = 0 THEN revision END) <> max(CASE WHEN current = 1 THEN revision END) LIMIT 1");
    if (!current)
        return current;
    const QString wrong = withdrawn->isEmpty() ? *current : *withdrawn;
    return wrong.isEmpty() ? QString()
                           : Texts::tr("The wrong revision of the record %1 is current.").arg(wrong.trimmed());
}

Result<QString> checkCoverage(sqlite3 *handle)
{
    const auto wrong = queryInteger(handle,
        "SELECT count(*) FROM coverage c LEFT JOIN import_batch b ON b.id = c.import "
        "WHERE c.withdrawn <> coalesce(b.undone, 0)");
    if (!wrong)
        return tl::unexpected(wrong.error());
    return *wrong == 0 ? QString() : Texts::tr("A declaration of coverage is not withdrawn with its import.");
}

Result<QString> checkTable(sqlite3 *handle, const MeasuredTable &table, const Batches &batches, const WordTable &words,
    const ImportTimes &times)
{
    auto details = TicketDetails::prepare(handle);
    if (!details)
        return tl::unexpected(details.error());
    auto counts = RevisionCount::prepare(handle, table, times);
    if (!counts)
        return tl::unexpected(counts.error());
    auto finding = TableWalk(table, batches, words, std::move(*details), std::move(*counts)).run(handle);
    if (!finding || !finding->isEmpty())
        return finding;
    return checkCurrent(handle, table);
}

} // namespace

Result<QString> verifyImports(const Database &database, const ChainContent &chain, std::int64_t &imports)
{
    const auto batches = allBatches(database);
    if (!batches)
        return tl::unexpected(batches.error());
    imports = static_cast<std::int64_t>(batches->size());
    const auto words = WordTable::loadForReading(database.handle());
    if (!words)
        return tl::unexpected(words.error());
    Batches byKey;
    for (const ImportBatch &batch : *batches)
        byKey.emplace(batch.key, &batch);
    for (const MeasuredTable &table : measuredTables()) {
        const auto finding = checkTable(database.handle(), table, byKey, *words, ImportTimes(byKey, chain));
        if (!finding || !finding->isEmpty())
            return finding;
    }
    return checkCoverage(database.handle());
}

} // namespace kept
