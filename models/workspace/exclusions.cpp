// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/exclusions.h"

#include "models/store/repositories.h"

#include <QCoreApplication>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::Exclusions)
};

Result<Exclusion> findExclusion(const Database &database, const ExclusionId &id)
{
    const auto all = allExclusions(database);
    if (!all)
        return tl::unexpected(all.error());
    const auto found = std::find_if(all->begin(), all->end(), [&](const Exclusion &each) { return each.id == id; });
    if (found == all->end())
        return fail(ErrorCode::NotFound, Texts::tr("There is no exclusion %1.").arg(id.text()));
    return *found;
}

Result<void> checkRequest(const Exclusion &exclusion)
{
    if (exclusion.records.isEmpty() && !exclusion.span)
        return fail(ErrorCode::InvalidInput, Texts::tr("Nothing is named that is to be excluded."),
            QStringLiteral("records"), Texts::tr("Name records by their ids, or a time."));
    if (exclusion.span && exclusion.span->isEmpty())
        return fail(
            ErrorCode::InvalidInput, Texts::tr("The excluded time ends before it begins."), QStringLiteral("span"));
    if (exclusion.evidence.trimmed().isEmpty())
        return fail(ErrorCode::InvalidInput, Texts::tr("An exclusion needs evidence."), QStringLiteral("evidence"),
            Texts::tr("Say what shows that it is justified, such as a report or a ticket."));
    return {};
}

} // namespace

Exclusion newExclusion(const AgreementId &agreement, const ServiceLevelId &level)
{
    return {.id = ExclusionId::create(),
        .agreement = agreement,
        .serviceLevel = level,
        .span = {},
        .records = {},
        .evidence = {},
        .requestedBy = {},
        .approvedBy = {}};
}

Result<Exclusion> requestExclusion(Workspace &workspace, Exclusion exclusion)
{
    if (const auto checked = checkRequest(exclusion); !checked)
        return tl::unexpected(checked.error());
    exclusion.requestedBy = nameOf(workspace.actor());
    exclusion.approvedBy.clear();
    return inTransaction(workspace, QStringLiteral("request_exclusion"), {},
        [&](Transaction &transaction) { return saveExclusion(transaction, std::move(exclusion)); });
}

Result<Exclusion> approveExclusion(Workspace &workspace, const ExclusionId &id)
{
    return inTransaction(
        workspace, QStringLiteral("approve_exclusion"), {}, [&](Transaction &transaction) -> Result<Exclusion> {
            auto exclusion = findExclusion(transaction.database(), id);
            if (!exclusion)
                return exclusion;
            if (!exclusion->approvedBy.isEmpty())
                return fail(ErrorCode::Refused, Texts::tr("The exclusion is approved already."));
            exclusion->approvedBy = nameOf(workspace.actor());
            return saveExclusion(transaction, std::move(*exclusion));
        });
}

Result<Exclusion> archiveExclusion(Workspace &workspace, const ExclusionId &id, const QString &reason)
{
    return inTransaction(
        workspace, QStringLiteral("archive_exclusion"), reason, [&](Transaction &transaction) -> Result<Exclusion> {
            auto exclusion = findExclusion(transaction.database(), id);
            if (!exclusion)
                return exclusion;
            exclusion->archived = true;
            return saveExclusion(transaction, std::move(*exclusion));
        });
}

} // namespace kept
