// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calc.h"
#include "app/commandline.h"

#include <QDir>
#include <QFile>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::Help)
};

QStringList topics()
{
    return QDir(QStringLiteral(":/kept/help")).entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name);
}

void printOverview(Invocation &invocation)
{
    invocation.out << Texts::tr("Kept %1: service level agreements – promised, kept, owed, next.")
                          .arg(QStringLiteral(KEPT_VERSION))
                   << Qt::endl
                   << Qt::endl;
    for (const CommandEntry &command : commands())
        invocation.out << QStringLiteral("  kept ") << QString::fromLatin1(command.name).leftJustified(21)
                       << QCoreApplication::translate("kept::CommandLine", command.summary) << Qt::endl;
    QStringList names = topics();
    names.replaceInStrings(QStringLiteral(".md"), QString());
    invocation.out << Qt::endl
                   << Texts::tr("Topics of “kept help”: formats, exit-codes, %1.").arg(names.join(QStringLiteral(", ")))
                   << Qt::endl;
}

void printExitCodes(Invocation &invocation)
{
    const std::pair<Exit, QString> codes[] = {{Exit::Done, Texts::tr("done")},
        {Exit::Failed, Texts::tr("refused, in conflict or stopped; or a line of calc failed")},
        {Exit::Usage, Texts::tr("the call's words are off")},
        {Exit::RowsRejected,
            Texts::tr("the good rows were imported, others were rejected; with --dry-run, they would be")},
        {Exit::BadInput, Texts::tr("a file or a value does not hold what it must; nothing was changed")},
        {Exit::NotFound, Texts::tr("a file or a record that was named does not exist")},
        {Exit::Io, Texts::tr("the system could not read or write")},
        {Exit::Damaged, Texts::tr("the workbook or its audit trail does not hold together")},
        {Exit::Incomplete, Texts::tr("check: an agreement lacks something that is required, and nobody accepted it")}};
    for (const auto &[code, meaning] : codes)
        invocation.out << QStringLiteral("  %1  %2").arg(static_cast<int>(code)).arg(meaning) << Qt::endl;
}

bool printTopic(Invocation &invocation, const QString &file)
{
    QFile topic(QStringLiteral(":/kept/help/") + file);
    if (!topic.open(QIODevice::ReadOnly))
        return false;
    invocation.out << QString::fromUtf8(topic.readAll()) << Qt::endl;
    return true;
}

/// What the words of a call do not say; empty for most commands.
QString remarkOn(const QString &command)
{
    if (command == QStringLiteral("step"))
        return Texts::tr(
            "“submit” says on standard error how many required findings of “kept check” are open; they do not hold it "
            "up.\nA step is not dated after today; an end that is agreed for a later day is an amendment of the "
            "term.\nA renewal that is recorded after the agreement has ended names in --note what shows that it was "
            "agreed in time, and counts once a second person approved it; an extension is not dated back.");
    if (command == QStringLiteral("report"))
        return Texts::tr(
            "--period is of the summary, the letter and the statement. --document prints a version instead: the one of "
            "--version, else the one in force at --as-of.\n--letter claims the service credits of the period that can "
            "be claimed, or are claimed and not settled, with the evidence; --statement lists all of them with what "
            "became of each.");
    if (command == QStringLiteral("new"))
        return Texts::tr("Provider, customer and services that --set does not name are taken from the workbook where "
                         "only one is meant, and told; where several could be, the call ends with their names.");
    return {};
}

bool printCommand(Invocation &invocation, const QString &name)
{
    for (const CommandEntry &command : commands()) {
        if (name != QLatin1String(command.name))
            continue;
        invocation.out << Texts::tr("Usage: kept %1 %2").arg(name, QLatin1String(command.usage)) << Qt::endl
                       << QCoreApplication::translate("kept::CommandLine", command.summary) << Qt::endl;
        if (const QString remark = remarkOn(name); !remark.isEmpty())
            invocation.out << remark << Qt::endl;
        return true;
    }
    return false;
}

} // namespace

Exit runHelp(Invocation &invocation)
{
    const QString topic = invocation.words.value(0);
    if (topic.isEmpty()) {
        printOverview(invocation);
        return Exit::Done;
    }
    if (topic == QStringLiteral("exit-codes")) {
        printExitCodes(invocation);
        return Exit::Done;
    }
    if (topic == QStringLiteral("formats")) {
        for (const QString &file : topics())
            if (file.contains(QStringLiteral("format")))
                printTopic(invocation, file);
        return Exit::Done;
    }
    if (printCommand(invocation, topic) || printTopic(invocation, topic + QStringLiteral(".md")))
        return Exit::Done;
    invocation.err << Texts::tr("There is no command or topic “%1”.").arg(topic) << Qt::endl;
    return Exit::Usage;
}

Exit runCalcCommand(Invocation &invocation)
{
    const auto options = Options::parse(invocation, {}, 0, 0);
    if (!options)
        return Exit::Usage;
    return runCalc() == 0 ? Exit::Done : Exit::Failed;
}

} // namespace kept
