// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include "models/evaluation/portfolio.h"

#include <QJsonDocument>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::CommandLine)
};

Exit exitOf(const Error &error)
{
    switch (error.code) {
    case ErrorCode::InvalidInput:
    case ErrorCode::Overflow:
        // A word of the call, or what a file or a record holds.
        return error.place.startsWith(QStringLiteral("--")) ? Exit::Usage : Exit::BadInput;
    case ErrorCode::NotFound:
        return Exit::NotFound;
    case ErrorCode::Io:
        return Exit::Io;
    case ErrorCode::Damaged:
        return Exit::Damaged;
    case ErrorCode::Conflict:
    case ErrorCode::Refused:
    case ErrorCode::Cancelled:
        break;
    }
    return Exit::Failed;
}

std::optional<Options> refuse(Invocation &invocation, const QString &reason)
{
    invocation.err << reason << Qt::endl
                   << Texts::tr("Run “kept help %1” to see how it is used.").arg(invocation.command) << Qt::endl;
    return std::nullopt;
}

/// Says which word of its usage the call lacks, and the usage.
std::optional<Options> refuseMissingWord(Invocation &invocation, qsizetype given)
{
    const auto command = std::find_if(commands().begin(), commands().end(),
        [&](const CommandEntry &each) { return invocation.command == QLatin1String(each.name); });
    const QString usage = QString::fromLatin1(command->usage);
    invocation.err
        << Texts::tr("“%1” lacks a word: %2.").arg(invocation.command, usage.section(u' ', given, given)) << Qt::endl
        << Texts::tr("Usage: %1", "of a command").arg(QStringLiteral("kept %1 %2").arg(invocation.command, usage))
        << Qt::endl;
    return std::nullopt;
}

/// What changes the records of a workbook.
std::vector<CommandEntry> recordCommands()
{
    return {
        {"create", "WORKBOOK [--name NAME]", QT_TRANSLATE_NOOP("kept::CommandLine", "make a new, empty workbook"),
            runCreate},
        {"apply", "WORKBOOK FILE.json",
            QT_TRANSLATE_NOOP("kept::CommandLine", "take organisations, services, agreements and mappings from a file"),
            runApply},
        {"templates", "[WORKBOOK] [--language LANGUAGE] [--json]",
            QT_TRANSLATE_NOOP("kept::CommandLine", "list the templates of agreements and what each asks for"),
            runTemplates},
        {"new", "WORKBOOK --template ID_OR_FILE [--language LANGUAGE] [--set KEY=VALUE]... [--json]",
            QT_TRANSLATE_NOOP("kept::CommandLine", "make a draft agreement from a template"), runNew},
        {"save-template", "WORKBOOK AGREEMENT [--title TITLE] [--description TEXT]",
            QT_TRANSLATE_NOOP("kept::CommandLine", "keep an agreement as a template of the workbook"), runSaveTemplate},
        {"archive-template", "WORKBOOK ID_OR_TITLE [--restore]",
            QT_TRANSLATE_NOOP("kept::CommandLine", "archive a template of the workbook, or take it out again"),
            runArchiveTemplate},
        {"check", "WORKBOOK [--agreement REFERENCE] [--as-of INSTANT] [--json]",
            QT_TRANSLATE_NOOP("kept::CommandLine", "say what agreements lack; ends with 8 while a required part does"),
            runCheck},
        {"step",
            "WORKBOOK AGREEMENT submit|approve|send-back|sign|renew|extend|give-notice|terminate [--date DATE] [--note "
            "TEXT] "
            "[--months N]",
            QT_TRANSLATE_NOOP(
                "kept::CommandLine", "take a step in an agreement's life, or approve its amendment or renewal"),
            runStep},
        {"compare", "WORKBOOK AGREEMENT [--from VERSION] [--to VERSION] [--json]",
            QT_TRANSLATE_NOOP("kept::CommandLine", "say what two versions of an agreement say differently"),
            runCompare},
        {"duplicate", "WORKBOOK AGREEMENT [--reference REFERENCE]",
            QT_TRANSLATE_NOOP("kept::CommandLine", "make a draft that says what an agreement says"), runDuplicate},
        {"merge-organisations", "WORKBOOK ORGANISATION --into ORGANISATION [--reason TEXT] [--dry-run]",
            QT_TRANSLATE_NOOP("kept::CommandLine", "merge an organisation into another one; the first is archived"),
            runMergeOrganisations},
        {"four-eyes", "WORKBOOK [on|off] [--reason TEXT]",
            QT_TRANSLATE_NOOP("kept::CommandLine", "say whether an approval needs a second person, or tell it"),
            runFourEyes},
    };
}

/// What imports, judges and prints.
std::vector<CommandEntry> figureCommands()
{
    return {
        {"import",
            "WORKBOOK FILE --mapping NAME_OR_FILE [--policy all_or_nothing|good_rows] [--rejects FILE] [--from DATE "
            "--to DATE] [--dry-run] [--json]",
            QT_TRANSLATE_NOOP("kept::CommandLine", "import measurements or invoices from a CSV file"), runImport},
        {"imports", "WORKBOOK [--json]", QT_TRANSLATE_NOOP("kept::CommandLine", "list the imports"), runImports},
        {"undo-import", "WORKBOOK IMPORT --reason TEXT", QT_TRANSLATE_NOOP("kept::CommandLine", "withdraw an import"),
            runUndoImport},
        {"cover", "WORKBOOK --service ID_OR_NAME --kind KIND --from DATE --to DATE --statement TEXT",
            QT_TRANSLATE_NOOP("kept::CommandLine", "state that everything of a span is known"), runCover},
        {"settle", "WORKBOOK AGREEMENT SERVICE_LEVEL PERIOD own|reported --reason TEXT",
            QT_TRANSLATE_NOOP("kept::CommandLine", "say which of two figures that differ counts"), runSettle},
        {"evaluate",
            "WORKBOOK [--period PERIOD] [--agreement REFERENCE] [--as-of INSTANT] [--why SERVICE_LEVEL] [--json]",
            QT_TRANSLATE_NOOP("kept::CommandLine", "print the scorecard of a period"), runEvaluate},
        {"credits",
            "WORKBOOK [--period PERIOD] [--agreement REFERENCE] [--as-of INSTANT] [--out FILE] [--format FORMAT] "
            "[--json]",
            QT_TRANSLATE_NOOP("kept::CommandLine", "print the service credits with their deadlines"), runCredits},
        {"refresh", "WORKBOOK [--from DATE --to DATE] [--as-of INSTANT] [--json]",
            QT_TRANSLATE_NOOP("kept::CommandLine", "judge again what changed, and store the results"), runRefresh},
        {"calendar", "WORKBOOK [--out FILE.ics] [--days N] [--kind KIND] [--as-of INSTANT] [--json]",
            QT_TRANSLATE_NOOP("kept::CommandLine", "list what is coming, or write it as a calendar"), runCalendar},
        {"attach", "WORKBOOK AGREEMENT FILE [--title TEXT] [--json]",
            QT_TRANSLATE_NOOP("kept::CommandLine", "put a file into the workbook, as an attachment of an agreement"),
            runAttach},
        {"attachment", "WORKBOOK AGREEMENT [NAME_OR_NUMBER --save FILE] [--json]",
            QT_TRANSLATE_NOOP("kept::CommandLine", "list the attachments of an agreement, or save one to a file"),
            runAttachment},
        {"report",
            "WORKBOOK --agreement REFERENCE --out FILE [--document [--version NUMBER] | --letter [--currency CODE] | "
            "--statement] [--language CODE] [--period PERIOD] [--as-of INSTANT] [--text]",
            QT_TRANSLATE_NOOP("kept::CommandLine",
                "write an agreement's summary, the whole agreement, a claim letter or a credit statement as PDF"),
            runReport},
        {"export", "WORKBOOK [FILE.json]",
            QT_TRANSLATE_NOOP("kept::CommandLine", "write the workbook's records as a file that apply reads"),
            runExport},
        {"sample", "FILE [--as-of DATE]", QT_TRANSLATE_NOOP("kept::CommandLine", "make a workbook of sample data"),
            runSample},
        {"verify", "WORKBOOK [--json]",
            QT_TRANSLATE_NOOP("kept::CommandLine", "check the audit trail and everything it seals"), runVerify},
        {"backups", "WORKBOOK [--json]", QT_TRANSLATE_NOOP("kept::CommandLine", "list the automatic backups"),
            runBackups},
        {"restore", "BACKUP NEW_WORKBOOK",
            QT_TRANSLATE_NOOP("kept::CommandLine", "make a new workbook out of a backup"), runRestore},
        {"calc", "< REQUESTS", QT_TRANSLATE_NOOP("kept::CommandLine", "recompute figures, one JSON object a line"),
            runCalcCommand},
        {"help", "[COMMAND|TOPIC]",
            QT_TRANSLATE_NOOP("kept::CommandLine", "explain a command, the formats, the metrics, the exit codes"),
            runHelp},
    };
}

} // namespace

const std::vector<CommandEntry> &commands()
{
    static const std::vector<CommandEntry> list = [] {
        std::vector<CommandEntry> all = recordCommands();
        const std::vector<CommandEntry> figures = figureCommands();
        all.insert(all.end(), figures.begin(), figures.end());
        return all;
    }();
    return list;
}

Exit runCommandLine(Invocation &invocation)
{
    if (invocation.words.contains(QStringLiteral("--help")) || invocation.words.contains(QStringLiteral("-h"))) {
        invocation.words = {invocation.command};
        invocation.command = QStringLiteral("help");
    }
    for (const CommandEntry &command : commands())
        if (invocation.command == QLatin1String(command.name))
            return command.run(invocation);
    invocation.err << Texts::tr("There is no command “%1”. Run “kept help” for the list.").arg(invocation.command)
                   << Qt::endl;
    return Exit::Usage;
}

std::optional<Options> Options::parse(
    Invocation &invocation, const QList<QCommandLineOption> &options, int least, int most)
{
    Options parsed;
    parsed.m_parser = std::make_shared<QCommandLineParser>();
    parsed.m_parser->setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    parsed.m_parser->addOptions(options);
    if (!parsed.m_parser->parse(QStringList{QStringLiteral("kept")} + invocation.words))
        return refuse(invocation, parsed.m_parser->errorText());
    parsed.m_words = parsed.m_parser->positionalArguments();
    if (parsed.m_words.size() < least)
        return refuseMissingWord(invocation, parsed.m_words.size());
    if (parsed.m_words.size() > most)
        return refuse(invocation,
            Texts::tr("“%1” does not know what to do with “%2”.").arg(invocation.command, parsed.m_words.at(most)));
    return parsed;
}

QCommandLineOption option(const char *name, const char *value)
{
    return value ? QCommandLineOption(QLatin1String(name), {}, QLatin1String(value))
                 : QCommandLineOption(QLatin1String(name));
}

Exit report(Invocation &invocation, const Error &error, bool json)
{
    if (json)
        printJson(invocation,
            {{QStringLiteral("error"),
                QJsonObject{{QStringLiteral("code"), errorCodeName(error.code)},
                    {QStringLiteral("message"), error.message}, {QStringLiteral("place"), error.place},
                    {QStringLiteral("advice"), error.advice}}}});
    invocation.err << errorText(error) << Qt::endl;
    return exitOf(error);
}

void printJson(Invocation &invocation, const QJsonObject &object)
{
    invocation.out << QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented));
    invocation.out.flush();
}

Result<std::unique_ptr<Workspace>> openWorkspace(const Invocation &invocation, const QString &path, OpenMode mode)
{
    auto database = Database::open(path, mode);
    if (!database)
        return tl::unexpected(database.error());
    if (mode == OpenMode::ReadWrite && (*database)->isReadOnly())
        return fail(ErrorCode::Refused, (*database)->readOnlyReason(), path);
    auto workspace = std::make_unique<Workspace>(std::move(*database), currentActor(), invocation.clock);
    QObject::connect(workspace.get(), &Workspace::changed, workspace.get(),
        [&err = invocation.err, &database = workspace->database()] {
            if (const QString warning = database.backupWarning(); !warning.isEmpty())
                err << Texts::tr("The change is saved, but the automatic backup before it could not be made: %1")
                           .arg(warning)
                    << Qt::endl;
        });
    return workspace;
}

Result<Instant> asOfOption(const Invocation &invocation, const Options &options)
{
    const QString text = options.value("as-of");
    if (text.isEmpty())
        return invocation.clock();
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (text.size() == 10 && date.isValid())
        return startOfDay(date, QTimeZone::utc());
    auto instant = parseIso(text);
    if (!instant)
        instant.error().place = QStringLiteral("--as-of");
    return instant;
}

Result<Period> periodOption(const Options &options, Instant asOf)
{
    if (!options.isSet("period"))
        return lastClosedPeriod(dateIn(asOf, QTimeZone::utc()));
    auto period = Period::parse(options.value("period"));
    if (!period)
        period.error().place = QStringLiteral("--period");
    return period;
}

} // namespace kept
