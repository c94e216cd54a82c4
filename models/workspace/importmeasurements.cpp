// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/importmeasurements.h"

#include "models/domain/codec.h"
#include "models/store/backup.h"
#include "models/store/importbatch.h"
#include "models/store/invoiceimport.h"
#include "models/store/repositories.h"
#include "models/workspace/importinvoices.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSet>

#include <set>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::ImportMeasurements)
};

std::vector<IncomingRecord> incomingOf(const std::vector<ParsedRecord> &parsed)
{
    std::vector<IncomingRecord> records;
    records.reserve(parsed.size());
    for (const ParsedRecord &record : parsed)
        records.push_back({record.line, record.service, record.value});
    return records;
}

ImportInfo infoOf(const ImportPreview &preview, std::vector<Coverage> coverage)
{
    const ParsedFile &parsed = preview.parsed;
    return {ImportId::create(), preview.mapping.source, preview.mapping.kind, QFileInfo(parsed.fileName).fileName(),
        parsed.fileHash, preview.mapping.name, std::move(coverage), parsed.rowsRead, parsed.rowsRejected};
}

Result<Mapping> mappingFromFile(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotFound, Texts::tr("The mapping cannot be read: %1.").arg(file.errorString()), fileName,
            Texts::tr("Name a mapping of the workbook or a JSON file."));
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(file.readAll(), &error);
    if (!json.isObject())
        return fail(ErrorCode::InvalidInput, Texts::tr("The file is not a JSON object: %1.").arg(error.errorString()),
            fileName);
    return mappingFromJson(json.object(), fileName);
}

std::vector<Service> withDecided(std::vector<Service> services, const std::vector<Service> &decided)
{
    for (const Service &service : decided) {
        const auto known =
            std::find_if(services.begin(), services.end(), [&](const Service &each) { return each.id == service.id; });
        if (known == services.end())
            services.push_back(service);
        else
            *known = service;
    }
    return services;
}

Result<void> saveDecided(Transaction &transaction, const ImportDecisions &decisions)
{
    for (const Organisation &organisation : decisions.organisations) {
        if (const auto saved = saveOrganisation(transaction, organisation); !saved)
            return tl::unexpected(saved.error());
    }
    for (const Service &service : decisions.services) {
        if (const auto saved = saveService(transaction, service); !saved)
            return tl::unexpected(saved.error());
    }
    return {};
}

/// What the audit entry says about cells that do not stand so in the file: all of them, for nothing else keeps what the
/// file said.
QString mendedText(const RowEdits &edits)
{
    QStringList parts;
    for (const CellEdit &edit : edits.cells)
        parts += Texts::tr("Line %1, %2: “%3” instead of “%4”.")
                     .arg(QString::number(edit.line), edit.column, edit.after, edit.before);
    QStringList lines;
    for (const auto line : edits.leftOut)
        lines += QString::number(line);
    if (!lines.isEmpty())
        parts += Texts::tr("%n row(s) left out by hand, lines %1.", nullptr, static_cast<int>(edits.leftOut.size()))
                     .arg(lines.join(QStringLiteral(", ")));
    return parts.join(u' ');
}

Result<ImportEntry> writePreview(Transaction &transaction, const ImportPreview &preview, std::vector<Coverage> coverage,
    const std::function<bool(std::int64_t)> &progress)
{
    if (auto saved = saveDecided(transaction, preview.decisions); !saved)
        return tl::unexpected(saved.error());
    if (preview.mapping.kind == MeasurementKind::Invoice)
        return writeInvoices(transaction, infoOf(preview, {}), preview.invoices);
    if (coverage.empty())
        coverage = coverageOf(preview.parsed, preview.mapping);
    return writeImport(transaction, infoOf(preview, std::move(coverage)), incomingOf(preview.parsed.records), progress);
}

void backUpBefore(Database &database, const ActionContext &action, const ImportPreview &preview)
{
    if (preview.added + preview.changed >= largeImport)
        database.backupFor(BackupOccasion::LargeImport, localTime(action));
}

QSet<QString> columnsRead(const Mapping &mapping)
{
    QSet<QString> columns;
    for (const FieldSource &source : mapping.fields) {
        for (const QString &column : source.columns + source.plus)
            columns.insert(column);
        if (!source.whenColumn.isEmpty())
            columns.insert(source.whenColumn);
    }
    if (!mapping.orderBy.isEmpty())
        columns.insert(mapping.orderBy);
    return columns;
}

} // namespace

Result<ImportPreview> previewImport(const Database &database, const QString &fileName, const Mapping &mapping,
    const std::function<bool(int)> &progress, const ImportDecisions &decisions)
{
    auto services = allServices(database);
    if (!services)
        return tl::unexpected(services.error());
    const std::vector<Service> known = withDecided(*services, decisions.services);
    auto parsed = parseFile(fileName, mapping, known, progress, decisions.rows);
    if (!parsed)
        return tl::unexpected(parsed.error());
    if (mapping.kind == MeasurementKind::Invoice) {
        ImportPreview invoices{std::move(*parsed), mapping, decisions, {}};
        return takeInvoices(database, known, invoices).map([&] { return std::move(invoices); });
    }
    auto novelty = classify(database, mapping.source, incomingOf(parsed->records));
    if (!novelty)
        return tl::unexpected(novelty.error());
    const auto count = [&](Novelty kind) { return std::count(novelty->begin(), novelty->end(), kind); };
    ImportPreview preview{
        std::move(*parsed), mapping, decisions, {}, count(Novelty::New), count(Novelty::Changed), count(Novelty::Same)};
    preview.novelty = std::move(*novelty);
    return preview;
}

Result<void> checkPolicy(const ImportPreview &preview) { return checkPolicy(preview.parsed, preview.mapping); }

Result<void> checkPolicy(const ParsedFile &parsed, const Mapping &mapping)
{
    if (mapping.policy != BadRowPolicy::AllOrNothing || parsed.rowsRejected == 0)
        return {};
    const auto first = std::find_if(
        parsed.problems.begin(), parsed.problems.end(), [](const RowProblem &problem) { return !problem.warning; });
    const int rows = static_cast<int>(parsed.rowsRejected);
    const QString count =
        Texts::tr("%n row(s) cannot be read, and the mapping asks for all or nothing.", nullptr, rows);
    if (first == parsed.problems.end())
        return fail(ErrorCode::InvalidInput, count, parsed.fileName);
    const QString place = Texts::tr("%1, line %2, column %3").arg(parsed.fileName).arg(first->line).arg(first->column);
    return fail(ErrorCode::InvalidInput, Texts::tr("%1 “%2”: %3").arg(count, first->value, first->reason), place,
        Texts::tr("Mend the file, or take the good rows only."));
}

std::vector<Coverage> coverageOf(const ParsedFile &parsed, const Mapping &mapping)
{
    if (!parsed.measured)
        return {};
    const auto zone = zoneFromName(mapping.formats.zone);
    const QTimeZone days = zone ? *zone : QTimeZone::utc();
    const QDate last = dateIn(parsed.measured->to, days);
    const Span span{startOfDay(dateIn(parsed.measured->from, days), days), startOfDay(last.addDays(1), days)};
    std::vector<Coverage> coverage;
    for (const ServiceId &service : parsed.services)
        coverage.push_back({service, mapping.source, mapping.kind, span, mapping.selectedBy, {}, std::nullopt});
    return coverage;
}

std::vector<Coverage> coverageBetween(
    const ParsedFile &parsed, const Mapping &mapping, const QDate &first, const QDate &last)
{
    const auto zone = zoneFromName(mapping.formats.zone);
    const QTimeZone days = zone ? *zone : QTimeZone::utc();
    std::set<ServiceId> services = parsed.services;
    if (services.empty() && mapping.service)
        services.insert(*mapping.service);
    const Span span{startOfDay(first, days), startOfDay(last.addDays(1), days)};
    std::vector<Coverage> coverage;
    for (const ServiceId &service : services)
        coverage.push_back({service, mapping.source, mapping.kind, span, mapping.selectedBy, {}, std::nullopt});
    return coverage;
}

std::optional<std::pair<QDate, QDate>> daysOfRecords(const ParsedFile &parsed, const Mapping &mapping)
{
    if (!parsed.measured)
        return std::nullopt;
    const auto zone = zoneFromName(mapping.formats.zone);
    const QTimeZone days = zone ? *zone : QTimeZone::utc();
    return std::pair(dateIn(parsed.measured->from, days), dateIn(parsed.measured->to, days));
}

std::pair<QDate, QDate> wholeMonths(const QDate &first, const QDate &last, const QDate &today)
{
    const QDate monthEnd(last.year(), last.month(), last.daysInMonth());
    return {QDate(first.year(), first.month(), 1), std::max(last, std::min(monthEnd, today))};
}

Result<ActionContext> importAction(const Workspace &workspace, const ImportPreview &preview, const QString &reason)
{
    const QString mended = mendedText(preview.decisions.rows);
    if (!mended.isEmpty() && reason.trimmed().isEmpty())
        return fail(ErrorCode::InvalidInput, Texts::tr("Rows of this file were mended or left out by hand."), {},
            Texts::tr("Say why; the audit trail keeps the reason."));
    return workspace.action(QStringLiteral("import"),
        mended.isEmpty() ? QString()
                         : Texts::tr("%1 – %2", "reason and the cells that it is of").arg(reason.trimmed(), mended));
}

Result<ImportEntry> importMeasurements(Workspace &workspace, const ImportPreview &preview,
    std::vector<Coverage> coverage, const std::function<bool(std::int64_t)> &progress, const QString &reason)
{
    const auto action = importAction(workspace, preview, reason);
    if (!action)
        return tl::unexpected(action.error());
    if (const auto allowed = checkPolicy(preview); !allowed) // before anything is made for it
        return tl::unexpected(allowed.error());
    backUpBefore(workspace.database(), *action, preview);
    return inTransaction(workspace, action->action, action->reason,
        [&](Transaction &transaction) { return writePreview(transaction, preview, std::move(coverage), progress); });
}

Result<WrittenImport> importBeside(const Database &first, const ActionContext &action, const ImportPreview &preview,
    std::vector<Coverage> coverage, const std::function<bool(std::int64_t)> &progress)
{
    if (const auto allowed = checkPolicy(preview); !allowed) // before anything is made for it
        return tl::unexpected(allowed.error());
    const auto database = Database::openBeside(first);
    if (!database)
        return tl::unexpected(database.error());
    backUpBefore(**database, action, preview);
    auto transaction = Transaction::begin(**database, action);
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto entry = writePreview(**transaction, preview, std::move(coverage), progress);
    if (!entry) {
        (*database)->withdrawBackups();
        return tl::unexpected(entry.error());
    }
    if (progress && !progress(static_cast<std::int64_t>(preview.parsed.records.size()))) {
        (*database)->withdrawBackups();
        return fail(ErrorCode::Cancelled, Texts::tr("The import was cancelled; nothing was changed."));
    }
    auto changes = (*transaction)->commit();
    if (!changes)
        return tl::unexpected(changes.error());
    return WrittenImport{std::move(*entry), std::move(*changes), (*database)->backupWarning()};
}

Result<void> checkUndoReason(const QString &reason)
{
    if (!reason.trimmed().isEmpty())
        return {};
    return fail(ErrorCode::InvalidInput,
        Texts::tr("An import is withdrawn with a reason, which the audit trail keeps."), QStringLiteral("reason"),
        Texts::tr("Say why it is withdrawn, such as: wrong month."));
}

Result<ImportEntry> undoImport(Workspace &workspace, const ImportId &id, const QString &reason)
{
    if (auto given = checkUndoReason(reason); !given)
        return tl::unexpected(given.error());
    // Before the transaction, which may make a backup.
    const auto found = findBatch(workspace.database(), id);
    if (!found)
        return tl::unexpected(found.error());
    if (found->entry.added + found->entry.changed >= largeImport)
        workspace.database().backupFor(
            BackupOccasion::LargeImport, localTime(workspace.action(QStringLiteral("undo_import"))));
    return inTransaction(workspace, QStringLiteral("undo_import"), reason,
        [&](Transaction &transaction) { return undoImport(transaction, id); });
}

Result<Mapping> storeMapping(Workspace &workspace, Mapping mapping)
{
    return inTransaction(
        workspace, QStringLiteral("save_mapping"), {}, [&](Transaction &transaction) -> Result<Mapping> {
            auto stored = saveMapping(transaction, {mapping.id, mapping.name, toJson(mapping), mapping.revision});
            if (!stored)
                return tl::unexpected(stored.error());
            mapping.revision = stored->revision;
            return mapping;
        });
}

bool fitsHeader(const Mapping &mapping, const QStringList &header)
{
    const QSet<QString> columns = columnsRead(mapping);
    return !columns.isEmpty() && QSet<QString>(header.begin(), header.end()).contains(columns);
}

Result<std::vector<Mapping>> fittingMappings(const Database &database, const QStringList &header)
{
    const auto stored = allMappings(database);
    if (!stored)
        return tl::unexpected(stored.error());
    std::vector<Mapping> fitting;
    for (const StoredMapping &each : *stored) {
        auto mapping = mappingFromJson(each.json, each.name);
        if (!mapping || !fitsHeader(*mapping, header))
            continue;
        if (mapping->service && !findService(database, *mapping->service))
            continue;
        mapping->id = each.id;
        mapping->revision = each.revision;
        fitting.push_back(std::move(*mapping));
    }
    std::stable_sort(fitting.begin(), fitting.end(),
        [](const Mapping &a, const Mapping &b) { return columnsRead(a).size() > columnsRead(b).size(); });
    return fitting;
}

Result<Mapping> findMapping(const Database &database, const QString &nameOrFile)
{
    auto stored = allMappings(database);
    if (!stored)
        return tl::unexpected(stored.error());
    for (const StoredMapping &mapping : *stored) {
        if (mapping.id.text() != nameOrFile && mapping.name != nameOrFile)
            continue;
        auto read = mappingFromJson(mapping.json, mapping.name);
        if (read)
            read->revision = mapping.revision;
        return read;
    }
    return mappingFromFile(nameOrFile);
}

} // namespace kept
