// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/creditledger.h"

namespace kept {

enum class DeadlineKind { Decision, Notice, EndOfTerm, Claim, Review, Action, Certificate };
[[nodiscard]] QString deadlineKindWord(DeadlineKind kind);

/// Something that is to be done by a date.
struct Deadline {
    DeadlineKind kind = DeadlineKind::Decision;
    QDate date;
    QString title; ///< translated sentence: "Claim 2,870.00 EUR"
    QString subject; ///< supplier or agreement
    std::optional<AgreementId> agreement;
    std::optional<ReviewId> review;
};

/// Deadlines in [from, from + days], earliest first.
[[nodiscard]] std::vector<Deadline> deadlines(const Portfolio &portfolio, const QDate &from, int days);

} // namespace kept
