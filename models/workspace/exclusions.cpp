// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/exclusions.h"

#include "models/evaluation/level.h"
#include "models/store/recordnames.h"
#include "models/store/recordrules.h"
#include "models/store/repositories.h"
#include "models/workspace/secondperson.h"

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

Result<void> checkReason(const QString &reason)
{
    if (!reason.trimmed().isEmpty())
        return {};
    return fail(ErrorCode::InvalidInput, Texts::tr("Archiving an exclusion needs a reason."), QStringLiteral("reason"),
        Texts::tr("Say why it is not to count any more."));
}

/// Changes the exclusion by `change`, which may refuse it.
template <typename Change>
Result<Exclusion> changed(
    Workspace &workspace, const ExclusionId &id, const QString &action, const QString &reason, Change change)
{
    auto saved = inTransaction(workspace, action, reason, [&](Transaction &transaction) -> Result<Exclusion> {
        auto exclusion = findExclusion(transaction.database(), id);
        if (!exclusion)
            return exclusion;
        if (exclusion->archived)
            return fail(ErrorCode::Refused, Texts::tr("The exclusion is archived already."));
        if (const Result<void> done = change(*exclusion); !done)
            return tl::unexpected(done.error());
        return saveExclusion(transaction, std::move(*exclusion));
    });
    // What is refused for want of a second person stands at these places.
    if (!saved && saved.error().code == ErrorCode::Refused
        && (saved.error().place == QStringLiteral("approved_by")
            || saved.error().place == QStringLiteral("withdrawal")))
        saved.error().advice = secondPersonAdvice(workspace.actor());
    return saved;
}

/// Whether a second person has to confirm that the exclusion is archived.
Result<bool> needsConfirmation(const Database &database, const ExclusionId &id)
{
    const auto exclusion = findExclusion(database, id);
    if (!exclusion)
        return tl::unexpected(exclusion.error());
    const auto fourEyes = needsFourEyes(database);
    return fourEyes ? Result<bool>(*fourEyes && !exclusion->approvedBy.isEmpty()) : fourEyes;
}

Result<Exclusion> askForArchiving(Workspace &workspace, const ExclusionId &id, const QString &reason)
{
    return changed(workspace, id, QStringLiteral("ask_archive_exclusion"), reason, [&](Exclusion &exclusion) {
        if (exclusion.withdrawal)
            return Result<void>(fail(ErrorCode::Refused,
                Texts::tr("%1 asked already to archive the exclusion.").arg(exclusion.withdrawal->requestedBy), {},
                Texts::tr("Confirm it, or keep the exclusion.")));
        const Person asking = personOf(workspace.actor());
        exclusion.withdrawal = ExclusionWithdrawal{asking.name, asking.systemUser, reason.trimmed(), {}, {}};
        return Result<void>();
    });
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
    const Person asking = personOf(workspace.actor());
    exclusion.requestedBy = asking.name;
    exclusion.requestedByUser = asking.systemUser;
    exclusion.approvedBy.clear();
    exclusion.approvedByUser.clear();
    return inTransaction(workspace, QStringLiteral("request_exclusion"), {},
        [&](Transaction &transaction) { return saveExclusion(transaction, std::move(exclusion)); });
}

Result<Exclusion> approveExclusion(Workspace &workspace, const ExclusionId &id)
{
    return changed(workspace, id, QStringLiteral("approve_exclusion"), {}, [&](Exclusion &exclusion) {
        if (!exclusion.approvedBy.isEmpty())
            return Result<void>(fail(ErrorCode::Refused, Texts::tr("The exclusion is approved already.")));
        const Person approving = personOf(workspace.actor());
        exclusion.approvedBy = approving.name;
        exclusion.approvedByUser = approving.systemUser;
        return Result<void>();
    });
}

Result<Exclusion> archiveExclusion(Workspace &workspace, const ExclusionId &id, const QString &reason)
{
    if (const auto checked = checkReason(reason); !checked)
        return tl::unexpected(checked.error());
    const auto second = needsConfirmation(workspace.database(), id);
    if (!second)
        return tl::unexpected(second.error());
    if (*second)
        return askForArchiving(workspace, id, reason);
    return changed(workspace, id, QStringLiteral("archive_exclusion"), reason.trimmed(), [](Exclusion &exclusion) {
        exclusion.archived = true;
        return Result<void>();
    });
}

Result<Exclusion> confirmArchiving(Workspace &workspace, const ExclusionId &id)
{
    const auto waiting = findExclusion(workspace.database(), id);
    if (!waiting)
        return waiting;
    const QString reason = waiting->withdrawal ? waiting->withdrawal->reason : QString();
    return changed(workspace, id, QStringLiteral("archive_exclusion"), reason, [&](Exclusion &exclusion) {
        if (!exclusion.withdrawal)
            return Result<void>(fail(ErrorCode::Refused, Texts::tr("Nobody asked to archive the exclusion.")));
        const Person confirming = personOf(workspace.actor());
        exclusion.withdrawal->confirmedBy = confirming.name;
        exclusion.withdrawal->confirmedByUser = confirming.systemUser;
        exclusion.archived = true;
        return Result<void>();
    });
}

Result<Exclusion> keepExclusion(Workspace &workspace, const ExclusionId &id, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return fail(ErrorCode::InvalidInput, Texts::tr("Keeping an exclusion needs a reason."),
            QStringLiteral("reason"), Texts::tr("Say why it is to count after all."));
    return changed(workspace, id, QStringLiteral("keep_exclusion"), reason.trimmed(), [](Exclusion &exclusion) {
        if (!exclusion.withdrawal)
            return Result<void>(fail(ErrorCode::Refused, Texts::tr("Nobody asked to archive the exclusion.")));
        exclusion.withdrawal.reset();
        return Result<void>();
    });
}

LevelRecords recordsOf(const Agreement &agreement, const ServiceLevel &level, const QDate &date)
{
    const auto &own = level.population.services;
    std::set<MeasurementKind> kinds = kindsRead(level.rule);
    if (kinds.contains(MeasurementKind::Rating))
        kinds.insert(MeasurementKind::Ticket); // without a survey, their ratings are read
    return {std::move(kinds), own.empty() ? contentOn(agreement, date).services : own};
}

Result<std::int64_t> countRecords(const Database &database, const LevelRecords &records)
{
    std::int64_t sum = 0;
    for (const MeasurementKind kind : records.kinds) {
        const auto count = countRecords(database, kind, records.services);
        if (!count)
            return count;
        sum += *count;
    }
    return sum;
}

Result<QStringList> unknownRecords(const Database &database, const LevelRecords &records, const QStringList &wanted)
{
    QStringList unknown = wanted;
    for (const MeasurementKind kind : records.kinds) {
        const auto missing = unknownRecords(database, kind, records.services, unknown);
        if (!missing)
            return missing;
        unknown = *missing;
    }
    return unknown;
}

} // namespace kept
