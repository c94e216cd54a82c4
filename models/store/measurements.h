// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/measurement.h"
#include "models/evaluation/input.h"
#include "models/store/transaction.h"

#include <functional>
#include <variant>
#include <vector>

namespace kept {

/// One measured thing on its way into the workbook, with the line of the file it came from.
struct IncomingRecord {
    std::int64_t line = 0;
    ServiceId service;
    std::variant<Ticket, Outage, Count, SurveyRating, ReportedValue> value;
};

/// What storing a record means: not there yet, there with other content (a source update), or there as it is.
enum class Novelty { New, Changed, Same };

/// What an import says about itself.
struct ImportInfo {
    ImportId id;
    QString source; ///< names the system the records come from; part of their key
    MeasurementKind kind = MeasurementKind::Ticket;
    QString fileName;
    QString fileHash; ///< SHA-256 of the file, lower-case hex
    QString mapping; ///< name of the mapping
    std::vector<Coverage> coverage; ///< declared by the import
    std::int64_t rowsRead = 0;
    std::int64_t rowsRejected = 0;
};

/// A finished import as the workbook keeps it.
struct ImportEntry {
    ImportInfo info;
    Instant at;
    QString by;
    std::int64_t added = 0;
    std::int64_t changed = 0;
    std::int64_t same = 0;
    bool undone = false;
    QString digest; ///< SHA-256 over its rows in order of key; `verify` recomputes it
};

/// How many records would be new, changed and the same; nothing is written. In the order of the records.
[[nodiscard]] Result<std::vector<Novelty>> classify(
    const Database &database, const QString &source, const std::vector<IncomingRecord> &records);
/// Writes the records as one import inside the transaction: new keys as revision 1, changed ones as the next revision,
/// the same ones not at all. An import in which nothing is new or changed and no coverage is added writes nothing and
/// returns added = changed = 0. `progress` is called with the records done, and stops the import when it returns false
/// (Cancelled).
[[nodiscard]] Result<ImportEntry> writeImport(Transaction &transaction, const ImportInfo &info,
    const std::vector<IncomingRecord> &records, const std::function<bool(std::int64_t)> &progress = {});
/// Withdraws the import's revisions and coverage; what they superseded is current again. Refused for an import that is
/// undone already, and when a later import changed the same records (undo that one first).
[[nodiscard]] Result<ImportEntry> undoImport(Transaction &transaction, const ImportId &id);
/// Newest first.
[[nodiscard]] Result<std::vector<ImportEntry>> allImports(const Database &database);
/// A user's statement of coverage ("no outages in March").
[[nodiscard]] Result<void> saveCoverageStatement(Transaction &transaction, const Coverage &coverage);

/// Lets tickets be left out that can say nothing of a span of time. Each figure counts a ticket at instants between its
/// first and its last one (opening, first response, resolution, closing, reopenings); one that is not resolved, or was
/// reopened since, and for response times one without a first response, at any later instant, too; for follow-ups any
/// one may. So a judgement of periods within the span is the same as one over all tickets, also whether a ticket was
/// reopened within days of its resolution, which goes by the ticket alone. What is not the same is the list of those
/// that a trace says were left out.
struct TouchingSpan {
    Span span; ///< of all judged periods
    bool responses = true; ///< figures of response times are among what is judged
    bool followUps = true; ///< figures of follow-ups are among it
};

/// The current records of the services; tickets opened before `until`. Exclusions and reported values too. `touching`
/// leaves tickets out month by month; some that say nothing of the span may be there.
[[nodiscard]] Result<Measurements> loadMeasurements(const Database &database, const AgreementId &agreement,
    const std::vector<ServiceId> &services, Instant until, const std::optional<TouchingSpan> &touching = {});

/// Loads what was measured for several agreements, one after the other: what they share is read once, and again when
/// the workbook was changed in between. Each load is a moment of its own. Use it from the thread of the database, which
/// must live as long.
class MeasurementLoader {
public:
    explicit MeasurementLoader(const Database &database);
    ~MeasurementLoader();
    Q_DISABLE_COPY_MOVE(MeasurementLoader)

    /// As loadMeasurements().
    [[nodiscard]] Result<Measurements> load(const AgreementId &agreement, const std::vector<ServiceId> &services,
        Instant until, const std::optional<TouchingSpan> &touching = {});
    /// The same, but nothing when that means to hold more than `most` tickets.
    [[nodiscard]] Result<std::optional<Measurements>> loadAtMost(std::size_t most, const AgreementId &agreement,
        const std::vector<ServiceId> &services, Instant until, const std::optional<TouchingSpan> &touching);
    /// How many tickets load() would read from the workbook.
    [[nodiscard]] Result<std::size_t> countTickets(
        const std::vector<ServiceId> &services, Instant until, const TouchingSpan &touching);
    /// Takes back what was loaded, for its memory: the next load needs about as much.
    void reuse(Measurements &&loaded);
    /// What is said about the measurements (coverage, exclusions, which services have ratings), without any of them.
    [[nodiscard]] Result<Measurements> loadDeclared(
        const AgreementId &agreement, const std::vector<ServiceId> &services);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// One stored revision of a record in full, for the records view.
struct StoredRecord {
    std::int64_t record = 0;
    ServiceId service;
    QString source;
    QString externalId;
    int revision = 1;
    bool current = true;
    ImportId import;
    std::int64_t line = 0;
    std::variant<Ticket, Outage, Count, SurveyRating, ReportedValue> value;
};
/// The records with these keys, in their order.
[[nodiscard]] Result<std::vector<StoredRecord>> loadRecords(
    const Database &database, MeasurementKind kind, const std::vector<std::int64_t> &records);
/// All revisions of what the record is a revision of, latest first, withdrawn ones too.
[[nodiscard]] Result<std::vector<StoredRecord>> recordHistory(
    const Database &database, MeasurementKind kind, std::int64_t record);
/// A page of current records of a kind, last imported first, for the measurements view; `filter` matches external id
/// and service.
[[nodiscard]] Result<std::vector<StoredRecord>> listRecords(
    const Database &database, MeasurementKind kind, const QString &filter, int limit, int offset);
[[nodiscard]] Result<std::int64_t> countRecords(const Database &database, MeasurementKind kind, const QString &filter);

} // namespace kept
