// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/creditledger.h"

namespace kept {

enum class DeadlineKind { Decision, Notice, EndOfTerm, Claim, Review, Action, Certificate, Renewal };
[[nodiscard]] QString deadlineKindWord(DeadlineKind kind);

/// Something that is to be done by a date.
struct Deadline {
    DeadlineKind kind = DeadlineKind::Decision;
    QDate date;
    QString title; ///< translated sentence: "Claim 2,870.00 EUR"
    QString subject; ///< supplier or agreement
    std::optional<AgreementId> agreement;
    std::optional<ReviewId> review;
    bool overdue = false; ///< its date has passed
};

/// Deadlines in [from, from + days], and reviews and actions of reviews that are overdue on `from`; earliest first. Of
/// the reviews that nobody entered only the latest overdue one of each agreement is told.
[[nodiscard]] std::vector<Deadline> deadlines(const Portfolio &portfolio, const QDate &from, int days);

/// The term that contains the date and, of a rule that renews by itself, each further one whose clocks run by the last
/// day: with a notice period as long as a renewal, notice to a term is due before the term begins. Empty when no term
/// contains the date.
[[nodiscard]] std::vector<TermDates> termsAhead(const AgreementContent &content, const QDate &date, const QDate &last);

} // namespace kept
