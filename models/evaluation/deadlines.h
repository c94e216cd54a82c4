// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/creditledger.h"

namespace kept {

enum class DeadlineKind {
    Decision,
    Notice,
    EndOfTerm,
    Claim,
    Review,
    Action,
    Certificate,
    Renewal,
    Report,
    Approval,
    Termination ///< the last day of a right to terminate that missed service levels gave
};
[[nodiscard]] QString deadlineKindWord(DeadlineKind kind);
/// The stable name for files and the command line: "end_of_term"; and back.
[[nodiscard]] QString deadlineKindName(DeadlineKind kind);
[[nodiscard]] std::optional<DeadlineKind> deadlineKindFromName(const QString &name);

/// A report of a duty that a deadline is about.
struct DueReport {
    QString report; ///< as the duty calls it
    Period period;
    std::vector<Period> earlier; ///< for which the same report is missing too, latest first
    bool operator==(const DueReport &) const = default;
};

/// Something that is to be done by a date.
struct Deadline {
    DeadlineKind kind = DeadlineKind::Decision;
    QDate date;
    QString title; ///< translated sentence: "Claim 2,870.00 EUR"
    QString subject; ///< supplier or agreement
    std::optional<AgreementId> agreement;
    std::optional<ReviewId> review;
    bool overdue = false; ///< its date has passed
    std::optional<OrganisationId> organisation{};
    QString key{}; ///< the same for the same thing at any time, wherever its date moves
    std::optional<DueReport> report{}; ///< that can be noted as received
    std::optional<ServiceLevelId> level{}; ///< of the exclusion that waits, or whose misses gave the right
    std::optional<Period> period{}; ///< of the miss that gave the right
    QString detail{}; ///< more lines for where there is room: of a right to terminate its clause, words and last day
};

/// Deadlines in [from, from + days], what waits for a second person's approval as due on `from`, and reviews, actions
/// of reviews and suppliers' reports that are overdue on `from`; earliest first. Of the reviews that nobody entered
/// only the latest overdue one of each agreement is told, and of the reports that are missing the latest one of each
/// service level and of each reporting duty. Where `from` is the day of the portfolio's as-of instant here, what is of
/// an agreement goes by the day that it is in the agreement's zone.
[[nodiscard]] std::vector<Deadline> deadlines(const Portfolio &portfolio, const QDate &from, int days);

} // namespace kept
