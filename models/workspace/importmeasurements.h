// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/invoice.h"
#include "models/exchange/importpreview.h"
#include "models/store/measurements.h"
#include "models/workspace/workspace.h"

namespace kept {

/// What somebody decided about a file on the way; it is written with the records, in the same transaction.
struct ImportDecisions {
    std::vector<Organisation> organisations; ///< new ones
    std::vector<Service> services; ///< new ones, and known ones that got another source name
    RowEdits rows;
    bool operator==(const ImportDecisions &) const = default;
};

/// What an import would do; nothing is written.
struct ImportPreview {
    ParsedFile parsed;
    Mapping mapping;
    ImportDecisions decisions;
    std::vector<Novelty> novelty; ///< of parsed.records, or of the invoices
    std::int64_t added = 0;
    std::int64_t changed = 0;
    std::int64_t same = 0;
    std::vector<Invoice> invoices{}; ///< of a file of invoices, in place of records
};
/// Reads the whole file against the workbook's services and tells what is new. `progress` gets 0 to 1000; false
/// cancels. The services of `decisions` stand for those of the workbook with their ids, or besides them.
[[nodiscard]] Result<ImportPreview> previewImport(const Database &database, const QString &fileName,
    const Mapping &mapping, const std::function<bool(int)> &progress = {}, const ImportDecisions &decisions = {});
/// Whether the preview may be imported: under all-or-nothing any rejected row refuses it with the first reason.
[[nodiscard]] Result<void> checkPolicy(const ImportPreview &preview);
[[nodiscard]] Result<void> checkPolicy(const ParsedFile &parsed, const Mapping &mapping);
/// Writes the previewed records as one import. Under all-or-nothing any rejected row refuses it with the first reason.
/// `coverage` is what the user declares to be complete; empty takes coverageOf(). An import in which nothing is new
/// changes nothing. `reason` and the audit entry are as importAction() has them.
[[nodiscard]] Result<ImportEntry> importMeasurements(Workspace &workspace, const ImportPreview &preview,
    std::vector<Coverage> coverage = {}, const std::function<bool(std::int64_t)> &progress = {},
    const QString &reason = {});
/// An import that was written, and what it changed, for Workspace::announce().
struct WrittenImport {
    ImportEntry entry;
    ChangeSet changes;
    QString backupWarning; ///< why the backup before it could not be made; empty when it was
};
/// From so many new and changed records on an import is large, and a backup is made before it.
inline constexpr std::int64_t largeImport = 10'000;
/// The name and the reason of the audit entry that importing the preview makes: why rows were mended or left out by
/// hand, each cell that was mended and the lines that were left out. Such rows are corrections: without a reason they
/// are refused.
[[nodiscard]] Result<ActionContext> importAction(
    const Workspace &workspace, const ImportPreview &preview, const QString &reason = {});
/// importMeasurements() from another thread, over a connection of its own beside `first`, which is lent meanwhile.
/// `progress` gets the records done and is asked once more right before the commit: when it returns false, everything
/// is rolled back (Cancelled).
[[nodiscard]] Result<WrittenImport> importBeside(const Database &first, const ActionContext &action,
    const ImportPreview &preview, std::vector<Coverage> coverage, const std::function<bool(std::int64_t)> &progress);
/// The coverage that a file speaks for when nobody says otherwise: each service, whole days from the first to the last
/// instant of the selecting field.
[[nodiscard]] std::vector<Coverage> coverageOf(const ParsedFile &parsed, const Mapping &mapping);
/// The same for whole days that the user names, inclusive: everything between them is in the file.
[[nodiscard]] std::vector<Coverage> coverageBetween(
    const ParsedFile &parsed, const Mapping &mapping, const QDate &first, const QDate &last);
/// The days that the file itself supports: of the earliest and the latest instant of the selecting field. Nothing when
/// it holds no records.
[[nodiscard]] std::optional<std::pair<QDate, QDate>> daysOfRecords(const ParsedFile &parsed, const Mapping &mapping);
/// From the first of the first day's month to the end of the last day's one, not beyond `today`: what a monthly file is
/// usually complete for. Only people know whether this one is.
[[nodiscard]] std::pair<QDate, QDate> wholeMonths(const QDate &first, const QDate &last, const QDate &today);
/// Whether a reason is given for withdrawing an import.
[[nodiscard]] Result<void> checkUndoReason(const QString &reason);
/// Withdraws an import; refused without a reason.
[[nodiscard]] Result<ImportEntry> undoImport(Workspace &workspace, const ImportId &id, const QString &reason);
/// Saves the mapping in the workbook: a new one, or the next revision of the one with its id.
[[nodiscard]] Result<Mapping> storeMapping(Workspace &workspace, Mapping mapping);
/// Whether every column that the mapping reads is in the header.
[[nodiscard]] bool fitsHeader(const Mapping &mapping, const QStringList &header);
/// The workbook's mappings that fit the header and whose service, if they name one, is in the workbook; those that read
/// the most columns first.
[[nodiscard]] Result<std::vector<Mapping>> fittingMappings(const Database &database, const QStringList &header);
/// The mapping stored under the id or name, or read from a JSON file of that name.
[[nodiscard]] Result<Mapping> findMapping(const Database &database, const QString &nameOrFile);

} // namespace kept
