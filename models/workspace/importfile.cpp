// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/importfile.h"

#include "models/store/backup.h"
#include "models/store/importwriter.h"
#include "models/store/repositories.h"
#include "models/workspace/batchqueue.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <atomic>
#include <future>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::ImportMeasurements)
};

/// A row is hardly shorter: a file of fewer bytes a record is no large import.
constexpr qint64 fewestBytesOfRow = 40;
/// Readers give up after five seconds, which is some times what a file of this size takes.
constexpr qint64 mostWithoutLog = 200'000'000;
/// So many batches may wait to be written; a batch takes about two megabytes.
constexpr std::size_t waitingBatches = 4;

Error stopped() { return {ErrorCode::Cancelled, Texts::tr("The import was cancelled; nothing was changed."), {}, {}}; }

struct Batch {
    PackedRows rows;
    std::int64_t rejectedSoFar = 0; ///< rows of the file
};

/// Closes the queue however its scope is left: the side that writes must never wait for a thread that is gone.
class ClosingAtEnd {
public:
    explicit ClosingAtEnd(BatchQueue<Batch> &queue) : m_queue(queue) { }
    ~ClosingAtEnd() { m_queue.close(); }
    Q_DISABLE_COPY_MOVE(ClosingAtEnd)

private:
    BatchQueue<Batch> &m_queue;
};

/// Reads the file in a thread of its own and hands its rows over, ready to be written.
class ReadingThread {
public:
    ReadingThread(const FileImportRequest &request, const std::vector<Service> &services, RowPacker packer)
        : m_packer(std::move(packer)), m_parsed(std::async(std::launch::async, [this, &request, &services] {
              const ClosingAtEnd closing(m_queue);
              return streamFile(
                  request.fileName, request.mapping, services, [this](ParsedFile &soFar) { return handOver(soFar); },
                  [this](int thousandths) {
                      m_done = thousandths;
                      return true;
                  });
          }))
    { }
    ~ReadingThread() { m_queue.stop(); }
    Q_DISABLE_COPY_MOVE(ReadingThread)

    [[nodiscard]] BatchQueue<Batch> &queue() { return m_queue; }
    [[nodiscard]] int thousandthsDone() const { return m_done; }
    /// Once the queue has come to its end.
    [[nodiscard]] Result<ParsedFile> parsed() { return m_parsed.get(); }

private:
    Result<void> handOver(ParsedFile &soFar)
    {
        m_incoming.clear();
        for (ParsedRecord &record : soFar.records)
            m_incoming.push_back({record.line, std::move(record.service), std::move(record.value)});
        Batch batch = m_queue.spare();
        batch.rejectedSoFar = soFar.rowsRejected;
        if (const auto done = m_packer.pack(m_incoming, soFar.plain, batch.rows); !done)
            return done;
        return m_queue.push(std::move(batch)) ? Result<void>() : tl::unexpected(stopped());
    }

    BatchQueue<Batch> m_queue{waitingBatches};
    std::atomic<int> m_done = 0;
    RowPacker m_packer;
    std::vector<IncomingRecord> m_incoming;
    std::future<Result<ParsedFile>> m_parsed; // last: it starts the thread, which uses the rest
};

/// Takes the backup back that was made before the import, unless it is kept: nothing was changed then.
class BackupOfImport {
public:
    explicit BackupOfImport(Database &database) : m_database(database) { }
    ~BackupOfImport()
    {
        if (!m_isKept)
            m_database.withdrawBackups();
    }
    Q_DISABLE_COPY_MOVE(BackupOfImport)
    /// From here on the workbook may change.
    void keep() { m_isKept = true; }

private:
    Database &m_database;
    bool m_isKept = false;
};

/// Writes what the reading thread hands over. The transaction begins with the first rows, so that a file in which
/// nothing can be read, or whose few rows are refused, leaves no trace.
class WritingSide {
public:
    WritingSide(Workspace &workspace, const FileImportRequest &request)
        : m_workspace(workspace), m_request(request),
          m_action(workspace.action(QStringLiteral("import"))), m_info{ImportId::create(), request.mapping.source,
                                                                    request.mapping.kind,
                                                                    QFileInfo(request.fileName).fileName(), {},
                                                                    request.mapping.name, {}, 0, 0}
    { }

    [[nodiscard]] Result<void> takeAll(ReadingThread &reading, const std::function<bool(int)> &progress)
    {
        while (auto batch = reading.queue().pop()) {
            const bool isHopeless = m_request.mapping.policy == BadRowPolicy::AllOrNothing && batch->rejectedSoFar > 0;
            if (const auto done = isHopeless ? Result<void>() : take(*batch); !done)
                return done;
            reading.queue().giveBack(std::move(*batch));
            if (progress && !progress(reading.thousandthsDone()))
                return tl::unexpected(stopped());
        }
        return {};
    }

    [[nodiscard]] Result<ImportEntry> finish(ParsedFile &parsed)
    {
        const auto &days = m_request.complete;
        if (m_writer == nullptr && (!days || parsed.rowsRejected > 0))
            return ImportEntry{m_info, m_action.now, {}, 0, 0, 0, false, {}};
        if (const auto begun = m_writer == nullptr ? begin() : Result<void>(); !begun)
            return tl::unexpected(begun.error());
        if (const auto noted = rejectRepeated(parsed, m_request.mapping, repeatedRows()); !noted)
            return tl::unexpected(noted.error());
        m_info.fileHash = parsed.fileHash;
        m_info.rowsRead = parsed.rowsRead;
        m_info.rowsRejected = parsed.rowsRejected;
        m_info.coverage = days ? coverageBetween(parsed, m_request.mapping, days->first, days->second)
                               : coverageOf(parsed, m_request.mapping);
        if (days && m_info.coverage.empty())
            return fail(ErrorCode::InvalidInput,
                Texts::tr(
                    "The file holds no records, and its mapping names no service, so that it does not say what is "
                    "complete for these days."),
                parsed.fileName, Texts::tr("Declare it for each service with kept cover."));
        return m_writer->finish(m_info);
    }

    [[nodiscard]] Result<void> commit()
    {
        if (m_transaction == nullptr)
            return {};
        m_writer.reset();
        const auto committed = m_workspace.commit(std::move(m_transaction));
        return committed ? Result<void>() : tl::unexpected(committed.error());
    }

private:
    [[nodiscard]] Result<void> take(Batch &batch)
    {
        if (m_writer == nullptr) {
            if (const auto begun = begin(); !begun)
                return begun;
        }
        return m_writer->take(batch.rows);
    }

    [[nodiscard]] Result<void> begin()
    {
        const std::int64_t rows = QFileInfo(m_request.fileName).size() / fewestBytesOfRow;
        Database &database = m_workspace.database();
        if (!m_request.isTrial && rows >= largeImport)
            database.backupFor(BackupOccasion::LargeImport, localTime(m_action));
        // Most of the workbook comes now, and soon: nobody reads much of the rest meanwhile, or has to wait long for
        // it.
        const qint64 size = QFileInfo(m_request.fileName).size();
        if (!m_request.isTrial && size > QFileInfo(database.path()).size() && size < mostWithoutLog)
            database.writeWithoutLog();
        auto transaction =
            m_request.isTrial ? Transaction::beginTrial(database, m_action) : Transaction::begin(database, m_action);
        if (!transaction)
            return tl::unexpected(transaction.error());
        auto writer = ImportWriter::begin(**transaction, m_info, rows);
        if (!writer)
            return tl::unexpected(writer.error());
        m_transaction = std::move(*transaction);
        m_writer = std::move(*writer);
        return {};
    }

    [[nodiscard]] std::vector<RepeatedRow> repeatedRows() const
    {
        std::vector<RepeatedRow> rows;
        for (const RepeatedRecord &record : m_writer->repeated())
            rows.push_back({record.externalId, record.line, record.earlierLine});
        return rows;
    }

    Workspace &m_workspace;
    const FileImportRequest &m_request;
    ActionContext m_action;
    ImportInfo m_info;
    std::unique_ptr<Transaction> m_transaction;
    std::unique_ptr<ImportWriter> m_writer; // after the transaction, which it uses
};

/// A file of invoices is small, and is looked at as a whole.
Result<FileImport> importInvoiceFile(
    Workspace &workspace, const FileImportRequest &request, const std::function<bool(int)> &progress)
{
    auto preview = previewImport(workspace.database(), request.fileName, request.mapping, progress);
    if (!preview)
        return tl::unexpected(preview.error());
    if (const auto done = request.beforeCommit ? request.beforeCommit(preview->parsed) : Result<void>(); !done)
        return tl::unexpected(done.error());
    const ParsedFile &parsed = preview->parsed;
    const ImportInfo info{ImportId::create(), request.mapping.source, request.mapping.kind,
        QFileInfo(request.fileName).fileName(), parsed.fileHash, request.mapping.name, {}, parsed.rowsRead,
        parsed.rowsRejected};
    FileImport imported{
        parsed, {info, workspace.now(), {}, preview->added, preview->changed, preview->same, false, {}}, std::nullopt};
    if (const auto allowed = checkPolicy(*preview); !allowed)
        imported.refused = allowed.error();
    if (imported.refused || request.isTrial)
        return imported;
    auto entry = importMeasurements(workspace, *preview);
    if (!entry)
        return tl::unexpected(entry.error());
    imported.entry = std::move(*entry);
    return imported;
}

} // namespace

Result<FileImport> importFile(
    Workspace &workspace, const FileImportRequest &request, const std::function<bool(int)> &progress)
{
    if (request.mapping.kind == MeasurementKind::Invoice)
        return importInvoiceFile(workspace, request, progress);
    const auto services = allServices(workspace.database());
    if (!services)
        return tl::unexpected(services.error());
    auto packer = RowPacker::prepare(workspace.database(), request.mapping.kind, request.mapping.source);
    if (!packer)
        return tl::unexpected(packer.error());
    BackupOfImport backup(workspace.database());
    WritingSide writing(workspace, request);
    ReadingThread reading(request, *services, std::move(*packer));
    if (const auto taken = writing.takeAll(reading, progress); !taken)
        return tl::unexpected(taken.error());
    auto parsed = reading.parsed();
    if (!parsed)
        return tl::unexpected(parsed.error());
    auto entry = writing.finish(*parsed);
    if (!entry)
        return tl::unexpected(entry.error());
    if (const auto done = request.beforeCommit ? request.beforeCommit(*parsed) : Result<void>(); !done)
        return tl::unexpected(done.error());
    const auto allowed = checkPolicy(*parsed, request.mapping);
    FileImport imported{std::move(*parsed), std::move(*entry), std::nullopt};
    if (!allowed)
        imported.refused = allowed.error();
    if (!allowed || request.isTrial)
        return imported;
    backup.keep();
    if (const auto committed = writing.commit(); !committed)
        return tl::unexpected(committed.error());
    return imported;
}

} // namespace kept
