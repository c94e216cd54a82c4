// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/agreement.h"

namespace kept {

/// The place of an error in an agreement, "versions[0].content.serviceLevels[2].rule.limit", in people's words:
/// "version effective from 1 Jan 2026, service level “Availability”, field “Limit”". `label` is what the form calls the
/// field; without one it has the name that the audit trail gives it. Empty for an
/// empty place and for the steps of its life.
[[nodiscard]] QString agreementPlaceWords(const Agreement &agreement, const QString &place, const QString &label = {});

} // namespace kept
