// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/calendar.h"
#include "models/domain/measurement.h"
#include "models/store/transaction.h"

namespace kept {

// What saving a record asks besides its shape; repositories call these.

/// What an approved exclusion needs: evidence, and a requester, who with four eyes is not the approver.
[[nodiscard]] Result<void> checkApproval(const Exclusion &exclusion, bool fourEyes);
/// Whether both names are there and are those of one person.
[[nodiscard]] bool isApprovedByRequester(const Exclusion &exclusion);
/// Whether the name is one of the actor's: the display name or the system user.
[[nodiscard]] bool isNameOf(const Actor &actor, const QString &name);
/// Whether `next` may follow the stored exclusion: an approved one is only archived, and with four eyes an approval is
/// given by the one who acts, who did not request it.
[[nodiscard]] Result<void> checkSuccession(
    const Exclusion &stored, const Exclusion &next, const Actor &actor, bool fourEyes);
/// Whether the two give the same service hours up to the date and follow the same rules after it; dated holidays and
/// exceptions after it may differ.
[[nodiscard]] bool isSameUntil(const ServiceHours &a, const ServiceHours &b, const QDate &date);

} // namespace kept
