// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include "models/store/repositories.h"
#include "models/workspace/agreements.h"
#include "models/workspace/organisationmerge.h"

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::RecordCommands)
};

/// By id, or by a name that only one has.
Result<Organisation> organisationNamed(const Database &database, const QString &word)
{
    const auto all = allOrganisations(database);
    if (!all)
        return tl::unexpected(all.error());
    std::vector<Organisation> found;
    for (const Organisation &each : *all) {
        if (each.id.text() == word)
            return each;
        if (each.name.compare(word, Qt::CaseInsensitive) == 0)
            found.push_back(each);
    }
    if (found.size() == 1)
        return found.front();
    if (found.empty())
        return fail(
            ErrorCode::NotFound, Texts::tr("The workbook has no organisation with the name or id “%1”.").arg(word));
    QStringList ids;
    for (const Organisation &each : found)
        ids << each.id.text();
    return fail(ErrorCode::InvalidInput, Texts::tr("Several organisations have the name “%1”.").arg(word), {},
        Texts::tr("Name one by its id: %1.").arg(ids.join(QStringLiteral(", "))));
}

} // namespace

Exit runDuplicate(Invocation &invocation)
{
    const auto options = Options::parse(invocation, {option("reference", "reference")}, 2, 2);
    if (!options)
        return Exit::Usage;
    const auto workspace = openWorkspace(invocation, options->word(0), OpenMode::ReadWrite);
    if (!workspace)
        return report(invocation, workspace.error());
    const auto agreement = findAgreementByReference((*workspace)->database(), options->word(1));
    if (!agreement)
        return report(invocation, agreement.error());
    const auto copy = duplicateAgreement(**workspace, *agreement, options->value("reference"));
    if (!copy)
        return report(invocation, copy.error());
    invocation.out << Texts::tr("Made the draft %1 of %2.").arg(copy->reference, agreement->reference) << Qt::endl;
    return Exit::Done;
}

Exit runMergeOrganisations(Invocation &invocation)
{
    const auto options =
        Options::parse(invocation, {option("into", "organisation"), option("reason", "text"), option("dry-run")}, 2, 2);
    if (!options)
        return Exit::Usage;
    if (options->value("into").isEmpty()) {
        invocation.err << Texts::tr("--into names the organisation that stays.") << Qt::endl;
        return Exit::Usage;
    }
    const bool dry = options->isSet("dry-run");
    const auto workspace = openWorkspace(invocation, options->word(0), dry ? OpenMode::ReadOnly : OpenMode::ReadWrite);
    if (!workspace)
        return report(invocation, workspace.error());
    const Database &database = (*workspace)->database();
    const auto gone = organisationNamed(database, options->word(1));
    const auto survivor = organisationNamed(database, options->value("into"));
    if (!gone || !survivor)
        return report(invocation, gone ? survivor.error() : gone.error());
    const auto plan = planMerge(database, survivor->id, gone->id);
    if (!plan)
        return report(invocation, plan.error());
    if (!dry)
        if (const auto merged = mergeOrganisations(**workspace, survivor->id, gone->id, options->value("reason"));
            !merged)
            return report(invocation, merged.error());
    invocation.out << (dry ? Texts::tr("%1 would be merged into %2.") : Texts::tr("Merged %1 into %2."))
                          .arg(gone->name, survivor->name)
                   << u' ' << mergePlanText(*plan) << Qt::endl;
    return Exit::Done;
}

} // namespace kept
