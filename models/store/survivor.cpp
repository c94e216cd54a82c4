// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/survivor.h"

#include "models/domain/codec.h"
#include "models/domain/organisationmerge.h"
#include "models/store/records.h"

namespace kept {

Result<Agreement> saveWithSurvivor(
    Transaction &transaction, const Agreement &agreement, const Organisation &gone, const OrganisationId &survivor)
{
    if (const auto stays = findOrganisation(transaction.database(), survivor); !stays)
        return tl::unexpected(stays.error());
    const auto stored = findAgreement(transaction.database(), agreement.id);
    if (!stored)
        return stored;
    Agreement moved = withSurvivor(*stored, gone, survivor);
    const auto revision =
        saveJson(transaction, RecordKind::Agreement, moved.id.text(), toJson(moved), agreement.revision);
    if (!revision)
        return tl::unexpected(revision.error());
    moved.revision = *revision;
    return moved;
}

} // namespace kept
