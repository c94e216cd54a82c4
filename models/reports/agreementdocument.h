// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/agreementsummary.h"

namespace kept {

/// The version that is printed when none is named: the one in force on the date, or the first one before it takes
/// effect; of an agreement that is not signed yet, the latest.
[[nodiscard]] const AgreementVersion &versionToPrint(const Agreement &agreement, const QDate &date);

/// The complete agreement as one version of it stands, ready to be signed: cover, contents, every provision in numbered
/// sections, signatures. Sections of which the agreement says nothing are left out; a call-off prints what it inherits.
/// What is not approved is marked as a draft on every page. Printed in the context's language, else the agreement's.
[[nodiscard]] ReportDocument agreementDocument(const Portfolio &portfolio, const Agreement &agreement,
    const AgreementVersion &version, const ReportContext &context);

} // namespace kept
