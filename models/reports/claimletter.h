// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/creditevidence.h"
#include "models/reports/agreementsummary.h"

namespace kept {

/// What one letter can claim: the credits of an agreement in a period that one party owes the other in one currency and
/// that can still be claimed, or are claimed and not settled.
struct ClaimableCredits {
    OrganisationId obligor;
    OrganisationId creditor;
    Currency currency;
    std::vector<CreditEntry> credits; ///< at least one, by deadline
};
/// All of them, by party and currency. Credits that lapsed, were accepted, rejected or credited are not among them.
[[nodiscard]] std::vector<ClaimableCredits> claimableCredits(
    const Portfolio &portfolio, const Agreement &agreement, const Period &period);

/// The letter by which the creditor, whichever party that is, claims the credits: what was promised, what was achieved,
/// what follows by which clause, and for each credit the evidence – how the figure came about, the records that count
/// against the target, exclusions and corrections. In the agreement's language unless the context names another.
[[nodiscard]] Result<ReportDocument> claimLetter(const Portfolio &portfolio, const Agreement &agreement,
    const Period &period, const ClaimableCredits &claimed, const EvidenceSource &evidence,
    const ReportContext &context);

/// The statement of all credits of the agreement in the period with what became of each, for either party, and their
/// sums.
[[nodiscard]] ReportDocument creditStatement(
    const Portfolio &portfolio, const Agreement &agreement, const Period &period, const ReportContext &context);

} // namespace kept
