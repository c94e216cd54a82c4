// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/period.h"
#include "models/workspace/workspace.h"

#include <QCommandLineParser>
#include <QJsonObject>
#include <QTextStream>

namespace kept {

/// What a command ends with; also told by `kept help exit-codes`.
enum class Exit {
    Done = 0,
    Failed = 1, ///< refused, in conflict, cancelled, or a line of `calc` failed
    Usage = 2, ///< the call's words are off
    RowsRejected = 3, ///< the good rows were imported, others were rejected
    BadInput = 4, ///< a file or a value does not hold what it must
    NotFound = 5, ///< a file or record that was named does not exist
    Io = 6, ///< the system could not read or write
    Damaged = 7, ///< the workbook or its audit trail does not hold together
    Incomplete = 8, ///< `check` found a required element of an agreement missing
};

/// One call of the command line: its words, where it writes, and the clock.
struct Invocation {
    QString command;
    QStringList words; ///< after the command's name
    QTextStream &out;
    QTextStream &err;
    Clock clock;
};

/// A command: its name, what follows it, what it does, and the function that does it.
struct CommandEntry {
    const char *name;
    const char *usage;
    const char *summary;
    Exit (*run)(Invocation &);
};
/// Every command in the order in which help lists them.
[[nodiscard]] const std::vector<CommandEntry> &commands();
/// Finds the command and runs it.
[[nodiscard]] Exit runCommandLine(Invocation &invocation);

/// Options and positional words of one call, already checked for number.
class Options {
public:
    /// Parses the words; at least `least` and at most `most` positional ones. Nothing, and the reason on standard
    /// error, otherwise.
    [[nodiscard]] static std::optional<Options> parse(
        Invocation &invocation, const QList<QCommandLineOption> &options, int least, int most);
    [[nodiscard]] QString word(int index) const { return m_words.value(index); }
    [[nodiscard]] bool isSet(const char *name) const { return m_parser->isSet(QLatin1String(name)); }
    [[nodiscard]] QString value(const char *name) const { return m_parser->value(QLatin1String(name)); }
    /// Of an option that may stand several times.
    [[nodiscard]] QStringList values(const char *name) const { return m_parser->values(QLatin1String(name)); }

private:
    std::shared_ptr<QCommandLineParser> m_parser;
    QStringList m_words;
};

[[nodiscard]] QCommandLineOption option(const char *name, const char *value = nullptr);
/// Writes the error, as text on standard error or with --json as an object on standard output, and gives the exit code.
Exit report(Invocation &invocation, const Error &error, bool json = false);
/// Writes an object as indented JSON.
void printJson(Invocation &invocation, const QJsonObject &object);
/// What is written through it is told with a warning when the automatic backup before it could not be made.
[[nodiscard]] Result<std::unique_ptr<Workspace>> openWorkspace(
    const Invocation &invocation, const QString &path, OpenMode mode);
/// The instant of --as-of (an ISO instant, or a date: its first instant in UTC), else the clock's.
[[nodiscard]] Result<Instant> asOfOption(const Invocation &invocation, const Options &options);
/// The period of --period, else the last closed quarter.
[[nodiscard]] Result<Period> periodOption(const Options &options, Instant asOf);

Exit runCreate(Invocation &invocation);
Exit runApply(Invocation &invocation);
Exit runTemplates(Invocation &invocation);
Exit runNew(Invocation &invocation);
Exit runSaveTemplate(Invocation &invocation);
Exit runArchiveTemplate(Invocation &invocation);
Exit runCheck(Invocation &invocation);
Exit runStep(Invocation &invocation);
Exit runFourEyes(Invocation &invocation);
Exit runCompare(Invocation &invocation);
Exit runDuplicate(Invocation &invocation);
Exit runMergeOrganisations(Invocation &invocation);
Exit runImport(Invocation &invocation);
Exit runImports(Invocation &invocation);
Exit runUndoImport(Invocation &invocation);
Exit runCover(Invocation &invocation);
Exit runSettle(Invocation &invocation);
Exit runEvaluate(Invocation &invocation);
Exit runCredits(Invocation &invocation);
Exit runCalendar(Invocation &invocation);
Exit runAttach(Invocation &invocation);
Exit runAttachment(Invocation &invocation);
Exit runReport(Invocation &invocation);
Exit runExport(Invocation &invocation);
Exit runSample(Invocation &invocation);
Exit runRefresh(Invocation &invocation);
Exit runVerify(Invocation &invocation);
Exit runBackups(Invocation &invocation);
Exit runRestore(Invocation &invocation);
Exit runCalcCommand(Invocation &invocation);
Exit runHelp(Invocation &invocation);

} // namespace kept
