// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include "models/domain/codec.h"
#include "models/domain/outputfile.h"
#include "models/store/repositories.h"
#include "models/workspace/importfile.h"

#include <QJsonArray>

#include <set>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::ImportCommands)
};

Result<std::pair<QDate, QDate>> datesOf(const Options &options)
{
    const QDate from = QDate::fromString(options.value("from"), Qt::ISODate);
    const QDate to = QDate::fromString(options.value("to"), Qt::ISODate);
    if (!from.isValid() || !to.isValid() || to < from)
        return fail(ErrorCode::InvalidInput, Texts::tr("--from and --to must be dates like 2026-03-31, in this order."),
            QStringLiteral("--from"));
    return std::pair(from, to);
}

void printProblems(Invocation &invocation, const ParsedFile &parsed)
{
    for (const RowProblem &problem : parsed.problems) {
        const QString kind = problem.warning ? Texts::tr("warning") : Texts::tr("rejected");
        invocation.err << Texts::tr("%1, line %2, column %3, “%4”: %5")
                              .arg(kind)
                              .arg(problem.line)
                              .arg(problem.column, problem.value, problem.reason);
        if (!problem.suggestion.isEmpty())
            invocation.err << u' ' << Texts::tr("Suggestion: %1").arg(problem.suggestion);
        invocation.err << Qt::endl;
    }
    if (parsed.furtherWarnings > 0)
        invocation.err << Texts::tr("Further warnings that are not listed: %1.").arg(parsed.furtherWarnings)
                       << Qt::endl;
}

QJsonArray problemsJson(const ParsedFile &parsed)
{
    QJsonArray list;
    for (const RowProblem &problem : parsed.problems)
        list.append(
            QJsonObject{{QStringLiteral("line"), qint64(problem.line)}, {QStringLiteral("column"), problem.column},
                {QStringLiteral("value"), problem.value}, {QStringLiteral("reason"), problem.reason},
                {QStringLiteral("suggestion"), problem.suggestion}, {QStringLiteral("warning"), problem.warning}});
    return list;
}

void printOutcome(Invocation &invocation, const FileImport &imported, bool isTrial, bool json)
{
    const ParsedFile &parsed = imported.parsed;
    const ImportEntry &entry = imported.entry;
    const QString import = isTrial || entry.digest.isEmpty() ? QString() : entry.info.id.text();
    if (json) {
        printJson(invocation,
            {{QStringLiteral("import"), import}, {QStringLiteral("rows_read"), qint64(parsed.rowsRead)},
                {QStringLiteral("records"), qint64(parsed.recordCount)},
                {QStringLiteral("rows_rejected"), qint64(parsed.rowsRejected)},
                {QStringLiteral("added"), qint64(entry.added)}, {QStringLiteral("changed"), qint64(entry.changed)},
                {QStringLiteral("same"), qint64(entry.same)}, {QStringLiteral("problems"), problemsJson(parsed)},
                {QStringLiteral("further_warnings"), qint64(parsed.furtherWarnings)}});
        return;
    }
    invocation.out << Texts::tr("Rows read: %1, records: %2, rejected rows: %3.")
                          .arg(parsed.rowsRead)
                          .arg(parsed.recordCount)
                          .arg(parsed.rowsRejected)
                   << Qt::endl;
    invocation.out
        << Texts::tr("Records new: %1, changed: %2, the same: %3.").arg(entry.added).arg(entry.changed).arg(entry.same)
        << Qt::endl;
    if (!import.isEmpty())
        invocation.out << Texts::tr("Import %1.").arg(import) << Qt::endl;
}

Result<Mapping> mappingOption(const Database &database, const Options &options)
{
    auto mapping = findMapping(database, options.value("mapping"));
    if (!mapping || !options.isSet("policy"))
        return mapping;
    const QString policy = options.value("policy");
    const bool goodRows = policy == QStringLiteral("good_rows");
    if (!goodRows && policy != QStringLiteral("all_or_nothing"))
        return fail(
            ErrorCode::InvalidInput, Texts::tr("--policy is all_or_nothing or good_rows."), QStringLiteral("--policy"));
    mapping->policy = goodRows ? BadRowPolicy::GoodRows : BadRowPolicy::AllOrNothing;
    return mapping;
}

/// The service with the id, else the one that measurement files or people call so.
Result<Service> serviceNamed(const Database &database, const QString &name)
{
    const auto services = allServices(database);
    if (!services)
        return tl::unexpected(services.error());
    for (const Service &service : *services)
        if (service.id.text() == name)
            return service;
    for (const Service &service : *services)
        if (service.name == name || service.sourceNames.contains(name))
            return service;
    return fail(ErrorCode::NotFound, Texts::tr("The workbook has no service with the id or name “%1”.").arg(name));
}

Result<FileImportRequest> importRequest(const Database &database, const Options &options)
{
    const auto mapping = mappingOption(database, options);
    if (!mapping)
        return tl::unexpected(mapping.error());
    FileImportRequest request{options.word(1), *mapping, std::nullopt, options.isSet("dry-run"), {}};
    if (options.isSet("from") || options.isSet("to")) {
        const auto dates = datesOf(options);
        if (!dates)
            return tl::unexpected(dates.error());
        request.complete = *dates;
    }
    return request;
}

} // namespace

Exit runImport(Invocation &invocation)
{
    const auto options = Options::parse(invocation,
        {option("mapping", "name"), option("policy", "policy"), option("rejects", "file"), option("from", "date"),
            option("to", "date"), option("dry-run"), option("json")},
        2, 2);
    if (!options)
        return Exit::Usage;
    if (options->value("mapping").isEmpty()) {
        invocation.err << Texts::tr("An import names a --mapping: one of the workbook or a JSON file.") << Qt::endl;
        return Exit::Usage;
    }
    const bool json = options->isSet("json");
    if (options->isSet("rejects"))
        if (const auto allowed = checkOutput(options->value("rejects"), {options->word(0), options->word(1)}); !allowed)
            return report(invocation, allowed.error(), json);
    const auto workspace = openWorkspace(invocation, options->word(0), OpenMode::ReadWrite);
    if (!workspace)
        return report(invocation, workspace.error(), json);
    auto request = importRequest((*workspace)->database(), *options);
    if (!request)
        return report(invocation, request.error(), json);
    request->beforeCommit = [&](const ParsedFile &parsed) -> Result<void> {
        if (!json)
            printProblems(invocation, parsed);
        if (!options->isSet("rejects") || parsed.rowsRejected == 0)
            return {};
        return writeRejectFile(options->value("rejects"), parsed, request->mapping.formats);
    };
    const auto imported = importFile(**workspace, *request);
    if (!imported)
        return report(invocation, imported.error(), json);
    // A trial ends as the import would.
    if (imported->refused)
        return report(invocation, *imported->refused, json);
    printOutcome(invocation, *imported, request->isTrial, json);
    return imported->parsed.rowsRejected > 0 ? Exit::RowsRejected : Exit::Done;
}

Exit runImports(Invocation &invocation)
{
    const auto options = Options::parse(invocation, {option("json")}, 1, 1);
    if (!options)
        return Exit::Usage;
    const auto workspace = openWorkspace(invocation, options->word(0), OpenMode::ReadOnly);
    if (!workspace)
        return report(invocation, workspace.error(), options->isSet("json"));
    const auto imports = allImports((*workspace)->database());
    if (!imports)
        return report(invocation, imports.error(), options->isSet("json"));
    QJsonArray list;
    for (const ImportEntry &entry : *imports) {
        list.append(QJsonObject{{QStringLiteral("import"), entry.info.id.text()},
            {QStringLiteral("at"), toIso(entry.at)}, {QStringLiteral("file"), entry.info.fileName},
            {QStringLiteral("source"), entry.info.source}, {QStringLiteral("added"), qint64(entry.added)},
            {QStringLiteral("changed"), qint64(entry.changed)}, {QStringLiteral("undone"), entry.undone}});
        if (!options->isSet("json"))
            invocation.out << QStringLiteral("%1  %2  %3  +%4 ~%5%6")
                                  .arg(entry.info.id.text(), toIso(entry.at), entry.info.fileName)
                                  .arg(entry.added)
                                  .arg(entry.changed)
                                  .arg(entry.undone ? QStringLiteral("  ") + Texts::tr("undone") : QString())
                           << Qt::endl;
    }
    if (options->isSet("json"))
        printJson(invocation, {{QStringLiteral("imports"), list}});
    return Exit::Done;
}

Exit runUndoImport(Invocation &invocation)
{
    const auto options = Options::parse(invocation, {option("reason", "text")}, 2, 2);
    if (!options)
        return Exit::Usage;
    if (const auto given = checkUndoReason(options->value("reason")); !given) {
        report(
            invocation, {given.error().code, given.error().message, QStringLiteral("--reason"), given.error().advice});
        return Exit::Usage;
    }
    const auto id = ImportId::parse(options->word(1));
    if (!id)
        return report(
            invocation, {ErrorCode::InvalidInput, Texts::tr("“%1” is not an import.").arg(options->word(1)), {}, {}});
    const auto workspace = openWorkspace(invocation, options->word(0), OpenMode::ReadWrite);
    if (!workspace)
        return report(invocation, workspace.error());
    const auto entry = undoImport(**workspace, *id, options->value("reason"));
    if (!entry)
        return report(invocation, entry.error());
    invocation.out << Texts::tr("Withdrew the import of %1: %2 records.")
                          .arg(entry->info.fileName)
                          .arg(entry->added + entry->changed)
                   << Qt::endl;
    return Exit::Done;
}

namespace {

/// The zone in which the days of a statement about the service begin: that of the agreements that have it in scope.
Result<QTimeZone> zoneOfService(const Database &database, const Service &service)
{
    const auto agreements = allAgreements(database);
    if (!agreements)
        return tl::unexpected(agreements.error());
    std::set<QString> zones;
    for (const Agreement &agreement : *agreements) {
        const AgreementContent &content = agreement.latest().content;
        if (!agreement.archived
            && std::find(content.services.begin(), content.services.end(), service.id) != content.services.end())
            zones.insert(content.zone);
    }
    if (zones.size() > 1)
        return fail(ErrorCode::Refused,
            Texts::tr("The agreements of %1 have different time zones, so it is not clear when the days begin.")
                .arg(service.name),
            {}, Texts::tr("Import the coverage with a file whose mapping names its zone."));
    return zones.empty() ? QTimeZone::utc() : QTimeZone(zones.begin()->toUtf8());
}

} // namespace

Exit runCover(Invocation &invocation)
{
    const auto options = Options::parse(invocation,
        {option("service", "id"), option("kind", "kind"), option("from", "date"), option("to", "date"),
            option("statement", "text")},
        1, 1);
    if (!options)
        return Exit::Usage;
    const auto kind = enumFromName<MeasurementKind>(options->value("kind"));
    const bool isMeasured = kind && *kind != MeasurementKind::Invoice;
    if (options->value("service").isEmpty() || !isMeasured || options->value("statement").isEmpty()) {
        invocation.err << Texts::tr("A statement names a --service, a --kind and says what is known in --statement.")
                       << Qt::endl;
        return Exit::Usage;
    }
    const auto dates = datesOf(*options);
    if (!dates)
        return report(invocation, dates.error());
    const auto workspace = openWorkspace(invocation, options->word(0), OpenMode::ReadWrite);
    if (!workspace)
        return report(invocation, workspace.error());
    const auto service = serviceNamed((*workspace)->database(), options->value("service"));
    if (!service)
        return report(invocation, service.error());
    const auto zone = zoneOfService((*workspace)->database(), *service);
    if (!zone)
        return report(invocation, zone.error());
    const Span span{startOfDay(dates->first, *zone), startOfDay(dates->second.addDays(1), *zone)};
    const Coverage coverage{service->id, QStringLiteral("statement"), *kind, span, SelectedBy::Opened,
        options->value("statement"), std::nullopt};
    const auto saved = inTransaction(**workspace, QStringLiteral("state_coverage"), coverage.statement,
        [&](Transaction &transaction) { return saveCoverageStatement(transaction, coverage); });
    if (!saved)
        return report(invocation, saved.error());
    invocation.out << Texts::tr("Noted: %1").arg(coverage.statement) << Qt::endl;
    return Exit::Done;
}

} // namespace kept
