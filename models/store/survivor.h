// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/repositories.h"

namespace kept {

/// The stored agreement with the survivor of a merge wherever it named the organisation that is gone, signed or not
/// (withSurvivor() of models/domain/organisationmerge.h): who its parties are is as it was, so the rules of what was
/// signed do not speak of it. What was submitted or approved and not yet signed is sent back, because nobody approved
/// it with the survivor. Nothing else of it changes. Conflict when the revision is not the stored one.
[[nodiscard]] Result<Agreement> saveWithSurvivor(
    Transaction &transaction, const Agreement &agreement, const Organisation &gone, const OrganisationId &survivor);

} // namespace kept
