// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workspace/workspace.h"

#include "models/domain/agreement.h"

namespace kept {

/// What moves when one organisation is merged into another.
struct MergePlan {
    Organisation survivor; ///< as it will be
    Organisation gone; ///< as it is now; it is archived
    std::vector<Agreement> agreements; ///< that name the one that is gone, as they are now
    std::vector<Service> services; ///< the same
};

/// Reads what a merge would do. Errors: both are the same; one is missing; the survivor is archived; an agreement is
/// between the two.
[[nodiscard]] Result<MergePlan> planMerge(
    const Database &database, const OrganisationId &survivor, const OrganisationId &gone);
/// "2 agreements, 3 services, 4 contacts and 1 certificate move": for the question before.
[[nodiscard]] QString mergePlanText(const MergePlan &plan);
/// Merges in one transaction with one audit entry; the one that is gone is archived. Measurements stay with their
/// services. Signed agreements keep what their document calls the party.
[[nodiscard]] Result<Organisation> mergeOrganisations(
    Workspace &workspace, const OrganisationId &survivor, const OrganisationId &gone, const QString &reason);

} // namespace kept
