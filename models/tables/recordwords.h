// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/agreement.h"

namespace kept {

// The words of enums in lists and forms, translated.

[[nodiscard]] QString criticalityWord(Criticality criticality);
[[nodiscard]] QString agreementKindWord(AgreementKind kind);
/// "SLA": for the columns of lists.
[[nodiscard]] QString agreementKindShort(AgreementKind kind);
[[nodiscard]] QString agreementStatusWord(AgreementStatus status);
[[nodiscard]] QString renewalWord(RenewalMode mode);
[[nodiscard]] QString noticeUnitWord(NoticeUnit unit);
[[nodiscard]] QString noticeEffectWord(NoticeEffect effect);
[[nodiscard]] QString cadenceWord(ReviewCadence cadence);
/// "the customer", "both parties".
[[nodiscard]] QString reportAudienceWord(ReportAudience audience);
/// "every month", "once".
[[nodiscard]] QString reportFrequencyWord(ReportFrequency every);
/// "Month", "Quarter".
[[nodiscard]] QString periodKindWord(PeriodKind kind);
/// "at least", "at most", "within".
[[nodiscard]] QString directionWord(Direction direction);
[[nodiscard]] QString statisticWord(TimeStatistic statistic);

} // namespace kept
