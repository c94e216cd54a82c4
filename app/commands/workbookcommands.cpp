// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include "models/domain/outputfile.h"
#include "models/evaluation/evaluatorversion.h"
#include "models/store/audittrail.h"
#include "models/store/repositories.h"
#include "models/workspace/applydocument.h"
#include "models/workspace/verifytrust.h"

#include <QFile>
#include <QJsonArray>
#include <QSaveFile>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::WorkbookCommands)
};

/// A document with the file that it was read from.
struct ReadFile {
    Document document;
    DocumentFile file;
};

/// The document of a file, whose references lead to its own records or to those of the workbook.
Result<ReadFile> documentOf(const QString &fileName, const Database &database)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotFound, Texts::tr("The file cannot be read: %1.").arg(file.errorString()), fileName);
    const auto stored = recordsAsDocument(database);
    if (!stored)
        return tl::unexpected(stored.error());
    const DocumentIds known = idsOf(*stored);
    const QByteArray bytes = file.readAll();
    auto document = readDocument(bytes, fileName, &known);
    if (!document)
        return tl::unexpected(document.error());
    return ReadFile{std::move(*document), documentFile(fileName, bytes)};
}

/// That the file comes from a workbook with another rule of the second person; empty when it does not say so.
QString noteOf(const ApplyOutcome &outcome)
{
    if (!outcome.otherFourEyes)
        return {};
    return *outcome.otherFourEyes
        ? Texts::tr("The file comes from a workbook in which one person alone may approve. In this workbook an "
                    "approval needs a second person, and that stays so.")
        : Texts::tr("The file comes from a workbook in which an approval needs a second person. In this workbook one "
                    "person alone may approve, and that stays so until “kept four-eyes” switches it.");
}

void printOutcome(Invocation &invocation, const ApplyOutcome &outcome, bool json)
{
    const QString note = noteOf(outcome);
    if (json) {
        QJsonObject object{{QStringLiteral("added"), outcome.added}, {QStringLiteral("changed"), outcome.changed},
            {QStringLiteral("same"), outcome.same}, {QStringLiteral("taken_over"), outcome.takenOver}};
        if (!note.isEmpty())
            object.insert(QStringLiteral("note"), note);
        printJson(invocation, object);
        return;
    }
    invocation.out << Texts::tr("Records added: %1, changed: %2, the same: %3.")
                          .arg(outcome.added)
                          .arg(outcome.changed)
                          .arg(outcome.same)
                   << Qt::endl;
    if (outcome.takenOver > 0)
        invocation.out << Texts::tr("%n step(s) and approval(s) that this workbook did not see are marked as taken "
                                    "over from the file.",
            nullptr, outcome.takenOver)
                       << Qt::endl;
    if (!note.isEmpty())
        invocation.out << note << Qt::endl;
}

Result<void> writeFile(const QString &fileName, const QByteArray &bytes)
{
    if (const auto allowed = checkOutput(fileName); !allowed)
        return tl::unexpected(allowed.error());
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorCode::Io, Texts::tr("The file cannot be written: %1.").arg(file.errorString()), fileName);
    return {};
}

QJsonObject verifyJson(const VerifyReport &found)
{
    return {{QStringLiteral("holds"), found.holds}, {QStringLiteral("finding"), found.finding},
        {QStringLiteral("entries"), qint64(found.entries)}, {QStringLiteral("imports"), qint64(found.imports)},
        {QStringLiteral("reviews"), qint64(found.reviews)}, {QStringLiteral("recomputed"), qint64(found.recomputed)},
        {QStringLiteral("claims"), qint64(found.claims)},
        {QStringLiteral("claims_that_follow"), qint64(found.claimsThatFollow)},
        {QStringLiteral("stored_results"), qint64(found.storedResults)},
        {QStringLiteral("evaluator"), evaluatorVersion},
        {QStringLiteral("notes"), QJsonArray::fromStringList(found.notes)},
        {QStringLiteral("head"),
            QJsonObject{
                {QStringLiteral("sequence"), qint64(found.head.sequence)}, {QStringLiteral("hash"), found.head.hash}}}};
}

void printVerified(Invocation &invocation, const VerifyReport &found)
{
    invocation.out << Texts::tr("All holds: %1 audit entries, %2 imports, %3 sealed reviews. Head: entry %4, %5.")
                          .arg(found.entries)
                          .arg(found.imports)
                          .arg(found.reviews)
                          .arg(found.head.sequence)
                          .arg(found.head.hash)
                   << Qt::endl;
    if (found.reviews > 0)
        invocation.out << Texts::tr(
            "Sealed reviews judged again from the records of their time, with the same figures: "
            "%1 of %2.")
                              .arg(found.recomputed)
                              .arg(found.reviews)
                       << Qt::endl;
    if (found.claims > 0)
        invocation.out << Texts::tr("Claims over the service credit of the results as they are today: %1 of %2.")
                              .arg(found.claimsThatFollow)
                              .arg(found.claims)
                       << Qt::endl;
    if (found.storedResults > 0)
        invocation.out << Texts::tr("Stored results compared with fresh ones: %1.").arg(found.storedResults)
                       << Qt::endl;
    if (found.reviews > 0 || found.claims > 0)
        invocation.out << Texts::tr("Rules of evaluation of this program: %1.").arg(evaluatorVersion) << Qt::endl;
    for (const QString &note : found.notes)
        invocation.out << note << Qt::endl;
}

} // namespace

Exit runCreate(Invocation &invocation)
{
    const auto options = Options::parse(invocation, {option("name", "name")}, 1, 1);
    if (!options)
        return Exit::Usage;
    auto database = Database::create(options->word(0));
    if (!database)
        return report(invocation, database.error());
    Workspace workspace(std::move(*database), currentActor(), invocation.clock);
    const auto named = inTransaction(workspace, QStringLiteral("create_workbook"), {}, [&](Transaction &transaction) {
        return saveSetting(transaction, QStringLiteral("name"), options->value("name"));
    });
    if (!named)
        return report(invocation, named.error());
    invocation.out << Texts::tr("Made the workbook %1.").arg(options->word(0)) << Qt::endl;
    return Exit::Done;
}

Exit runApply(Invocation &invocation)
{
    const auto options = Options::parse(invocation, {option("json")}, 2, 2);
    if (!options)
        return Exit::Usage;
    const bool json = options->isSet("json");
    const auto workspace = openWorkspace(invocation, options->word(0), OpenMode::ReadWrite);
    if (!workspace)
        return report(invocation, workspace.error(), json);
    const auto read = documentOf(options->word(1), (*workspace)->database());
    if (!read)
        return report(invocation, read.error(), json);
    const auto outcome = applyDocument(**workspace, read->document, read->file);
    if (!outcome)
        return report(invocation, outcome.error(), json);
    printOutcome(invocation, *outcome, json);
    return Exit::Done;
}

Exit runExport(Invocation &invocation)
{
    const auto options = Options::parse(invocation, {}, 1, 2);
    if (!options)
        return Exit::Usage;
    const auto workspace = openWorkspace(invocation, options->word(0), OpenMode::ReadOnly);
    if (!workspace)
        return report(invocation, workspace.error());
    const auto document = exportDocument((*workspace)->database());
    if (!document)
        return report(invocation, document.error());
    const QByteArray bytes = writeDocument(*document);
    if (options->word(1).isEmpty()) {
        invocation.out << QString::fromUtf8(bytes);
        return Exit::Done;
    }
    if (const auto written = writeFile(options->word(1), bytes); !written)
        return report(invocation, written.error());
    invocation.out << Texts::tr("Wrote %1.").arg(options->word(1)) << Qt::endl;
    return Exit::Done;
}

Exit runVerify(Invocation &invocation)
{
    const auto options = Options::parse(invocation, {option("json")}, 1, 1);
    if (!options)
        return Exit::Usage;
    const bool json = options->isSet("json");
    const auto workspace = openWorkspace(invocation, options->word(0), OpenMode::ReadOnly);
    if (!workspace)
        return report(invocation, workspace.error(), json);
    const auto found = verifyTrust((*workspace)->database(), invocation.clock());
    if (!found)
        return report(invocation, found.error(), json);
    if (json)
        printJson(invocation, verifyJson(*found));
    if (!found->holds) {
        invocation.err << found->finding << Qt::endl;
        return Exit::Damaged;
    }
    if (!json)
        printVerified(invocation, *found);
    return Exit::Done;
}

} // namespace kept
