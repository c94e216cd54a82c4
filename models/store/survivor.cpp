// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/survivor.h"

#include "models/domain/codec.h"
#include "models/domain/organisationmerge.h"
#include "models/evaluation/portfolio.h"
#include "models/store/records.h"

#include <QCoreApplication>

#include <algorithm>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::OrganisationMerge)
};

/// What was submitted or approved names another party now, so nobody approved it as it is.
void sendBack(Agreement &agreement, const Organisation &gone, const ActionContext &context)
{
    const QString by = nameOf(context.actor);
    const QDate date = std::max(dateOf(agreement, context.now), agreement.life.back().date);
    agreement.life.push_back({LifeEventKind::SentBack, date, by,
        Texts::tr("%1, whom it names, was merged with another organisation.").arg(gone.name),
        context.actor.systemUser});
}

} // namespace

Result<Agreement> saveWithSurvivor(
    Transaction &transaction, const Agreement &agreement, const Organisation &gone, const OrganisationId &survivor)
{
    if (const auto stays = findOrganisation(transaction.database(), survivor); !stays)
        return tl::unexpected(stays.error());
    const auto stored = findAgreement(transaction.database(), agreement.id);
    if (!stored)
        return stored;
    Agreement moved = withSurvivor(*stored, gone, survivor);
    if (awaitsSignature(*stored) && !(moved == *stored))
        sendBack(moved, gone, transaction.context());
    const auto revision =
        saveJson(transaction, RecordKind::Agreement, moved.id.text(), toJson(moved), agreement.revision);
    if (!revision)
        return tl::unexpected(revision.error());
    moved.revision = *revision;
    return moved;
}

} // namespace kept
