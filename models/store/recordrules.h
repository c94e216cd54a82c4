// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/calendar.h"
#include "models/domain/measurement.h"
#include "models/domain/person.h"
#include "models/store/transaction.h"

namespace kept {

// What saving a record asks besides its shape; repositories call these.

/// What an approved exclusion needs: evidence, and a requester, who with four eyes is not the approver.
[[nodiscard]] Result<void> checkApproval(const Exclusion &exclusion, bool fourEyes);
/// The refusal of what its requester approved.
[[nodiscard]] Result<void> approvedByRequester(const Exclusion &exclusion);
/// Whether the one who asked for its archiving confirmed that as well.
[[nodiscard]] bool isArchivedByRequester(const Exclusion &exclusion);
/// The refusal of that.
[[nodiscard]] Result<void> archivedByRequester(const Exclusion &exclusion);
/// Who acts, with a name in any case.
[[nodiscard]] Person personOf(const Actor &actor);
/// Whether requester and approver, by their names or system users, are one person.
[[nodiscard]] bool isApprovedByRequester(const Exclusion &exclusion);
/// Whether the name is one of the actor's: the display name or the system user.
[[nodiscard]] bool isNameOf(const Actor &actor, const QString &name);
/// Whether `next` may follow the stored exclusion, which `requester` asked for: an approved one is only archived. With
/// four eyes an approval is given by the one who acts, who did not request it; a request is changed in the name of the
/// one who acts; and the archiving of an approved one is asked for by one person and confirmed by another one.
[[nodiscard]] Result<void> checkSuccession(
    const Exclusion &stored, const Exclusion &next, const Person &requester, const Actor &actor, bool fourEyes);
/// Whether the two give the same service hours up to the date and follow the same rules after it; dated holidays and
/// exceptions after it may differ.
[[nodiscard]] bool isSameUntil(const ServiceHours &a, const ServiceHours &b, const QDate &date);

} // namespace kept
