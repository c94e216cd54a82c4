// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/agreement.h"

namespace kept {

/// "99.00 % or more and less than 99.90 %".
[[nodiscard]] QString bandText(const CreditBand &band, Unit unit);
/// The unit in which the ends of the bands of the level's credit are written.
[[nodiscard]] Unit bandUnitOf(const ServiceLevel &level);

/// The whole rule of the level's credit in sentences: what is paid, tier by tier where there are tiers, its cap, and
/// all that changes it. Empty while it does not say what is paid.
[[nodiscard]] QString creditRuleText(const ServiceLevel &level);

/// What holds for the credits of all service levels, with the cap of a period and the weights in the at-risk pool.
[[nodiscard]] QStringList agreementCreditSentences(const AgreementContent &content);

} // namespace kept
