// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/measurement.h"
#include "models/domain/person.h"
#include "models/store/transaction.h"

#include <map>

namespace kept {

/// When an approval needed a second person, as the audit trail tells it.
class FourEyesHistory {
public:
    [[nodiscard]] static Result<FourEyesHistory> read(const Database &database);
    /// Whether the rule was in force when the entry of this sequence was written.
    [[nodiscard]] bool isOnAt(std::int64_t sequence) const;

private:
    std::map<std::int64_t, bool> m_switched; ///< by the entry that switched it
};

/// The first entry that wrote the field of the record, the last one with `latest`; 0 when none did.
[[nodiscard]] Result<std::int64_t> entryThatWrote(
    const Database &database, RecordKind kind, const QString &id, const QString &field, bool latest = false);
/// Who asked for the exclusion and who approved it. A system user that the record does not say is that of the audit
/// entry that wrote the name, unless one entry wrote both or the approval came with a file: then others decided.
struct ExclusionPeople {
    Person requester;
    Person approver;
};
[[nodiscard]] Result<ExclusionPeople> peopleOf(const Database &database, const Exclusion &exclusion);
/// Exclusions that the one who requested them approved while the rule was in force: they do not count.
[[nodiscard]] Result<std::vector<ExclusionId>> selfApprovedExclusions(const Database &database);

} // namespace kept
