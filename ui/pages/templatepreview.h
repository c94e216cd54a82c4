// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/templates.h"

namespace kept {

/// What the template contains, as rich text without colours: kind, services, service levels and their credits as
/// sentences, and the titles of its clauses.
[[nodiscard]] QString templatePreview(const AgreementTemplate &agreementTemplate);

} // namespace kept
