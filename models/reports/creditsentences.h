// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/agreement.h"

namespace kept {

/// What is paid: "10 %", "12.50 EUR", "3 points", "the charge of 24 h".
[[nodiscard]] QString payText(const CreditPay &pay);
/// Whether the schedule pays shares by the achieved value alone, as creditSentence() says it.
[[nodiscard]] bool isOfTiers(const CreditSchedule &schedule);
/// What a schedule of another kind pays, as one sentence: "For each started 30 min of lost time 5 % is credited."
[[nodiscard]] QString measureSentence(const ServiceLevel &level);
/// Everything that changes what is paid: what is free, repeats, earn-back, grace, averages, choice, caps, bonus.
[[nodiscard]] QStringList modifierSentences(const CreditSchedule &schedule);
/// What holds for the credits of all service levels together.
[[nodiscard]] QStringList creditTermsSentences(const CreditTerms &terms);
/// "After 3 misses in a row of the same service level: … The right can be used within 60 days."
[[nodiscard]] QString terminationSentence(const TerminationRule &rule);

} // namespace kept
