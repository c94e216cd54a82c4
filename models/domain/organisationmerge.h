// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/agreement.h"

namespace kept {

/// What one organisation is called once another one was merged into it: its own fields, and where it says nothing those
/// of the other. Contacts, certificates and ids elsewhere of both; the higher criticality. A name and numbers of the
/// other that differ are kept among the notes, the numbers also among the ids elsewhere.
[[nodiscard]] Organisation united(Organisation survivor, const Organisation &gone);
/// The agreement with the survivor wherever it named the other, in every version. One that was signed remembers what
/// its document calls the party.
[[nodiscard]] Agreement withSurvivor(Agreement agreement, const Organisation &gone, const OrganisationId &survivor);
[[nodiscard]] Service withSurvivor(Service service, const OrganisationId &gone, const OrganisationId &survivor);
/// Whether the agreement names the organisation anywhere.
[[nodiscard]] bool names(const Agreement &agreement, const OrganisationId &organisation);
/// Whether it was submitted or approved, and not signed yet: a merge that changes it sends it back.
[[nodiscard]] bool awaitsSignature(const Agreement &agreement);
/// What the signed document calls its party; empty where that is what the organisation is called now.
[[nodiscard]] QString nameAsSigned(const Agreement &agreement, const OrganisationId &party);

} // namespace kept
