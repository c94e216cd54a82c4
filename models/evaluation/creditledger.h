// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/displaylocale.h"
#include "models/evaluation/portfolio.h"

#include <QLocale>

namespace kept {

/// Where a service credit stands. Expected: the period is still provisional. Forgone: lapsed or never claimed in time.
/// TakenBack: less than was claimed is owed, or a credit was earned back.
enum class CreditState { Expected, Entitled, Claimed, Accepted, Disputed, Rejected, Credited, Forgone, TakenBack };
[[nodiscard]] QString creditStateWord(CreditState state);
[[nodiscard]] QString creditStateName(CreditState state);
/// Whether a letter can claim it: not claimed yet and in time, or claimed and without an answer that settles it.
[[nodiscard]] bool isToBeClaimed(CreditState state);

/// What a line of the ledger is: a credit of a missed period, or what stands beside one
/// (models/evaluation/creditpostings.h).
enum class CreditKind { Credit, Restatement, EarnBack, Bonus };
[[nodiscard]] QString creditKindWord(CreditKind kind);
[[nodiscard]] QString creditKindName(CreditKind kind);

/// One line of the ledger: a credit that follows from a missed service level, with its claim if there is one.
struct CreditEntry {
    AgreementId agreement;
    OrganisationId obligor; ///< who owes the credit
    OrganisationId creditor; ///< the other party, who can claim it
    bool owedByUs = false; ///< by one of our own to somebody outside: a credit that we do not claim
    ServiceLevelId serviceLevel;
    Period period;
    Money amount; ///< as computed now
    CreditState state = CreditState::Entitled;
    Finality finality = Finality::Provisional;
    std::optional<QDate> deadline; ///< last day on which it can be claimed
    QString clause;
    std::optional<Claim> claim;
    CreditKind kind = CreditKind::Credit;
    QString reason{}; ///< of a restatement and of what was earned back
    bool isTakenBack = false; ///< not claimed, and a line of a later period takes it back
    std::int64_t unclaimed = 0; ///< of an earn-back, in minor units: what of it nobody had claimed
    /// A claim where nothing is owed any more, or one that was rejected and another one of the same incident stands in
    /// its place: what was not granted of it is not lost.
    bool isReplaced = false;
    std::optional<Money> granted{}; ///< of a line that less is owed: what was granted, where more was claimed
};
/// The state of a credit with a claim in the state.
[[nodiscard]] CreditState stateOfClaim(ClaimState state);
/// Puts in who owes the line and to whom.
void setParties(
    const Portfolio &portfolio, const Agreement &agreement, const OrganisationId &obligor, CreditEntry &entry);

/// What became of the amount of the line's claim, in parts that add up to it: "credited 60.00 EUR · disputed 40.00
/// EUR". Forgone is only what is owed by today's figures; what was given up beside it is "not granted".
[[nodiscard]] QString claimPartsText(const CreditEntry &entry, const QLocale &locale = displayLocale());
/// Whether more than one thing became of the amount.
[[nodiscard]] bool isSplit(const Claim &claim);
/// The state for people; of a claim whose amount is split its parts: "accepted 60.00 EUR · disputed 40.00 EUR".
[[nodiscard]] QString creditStateText(const CreditEntry &entry, const QLocale &locale = displayLocale());
/// What became of the claim, step by step, one sentence each: "Claimed on 10 Oct 2026", "60.00 EUR accepted on …".
/// Empty without a claim. Of steps that older programs wrote only the last is known.
[[nodiscard]] QStringList claimStory(const CreditEntry &entry, const QLocale &locale = displayLocale());

/// Every credit of the portfolio, ordered by deadline, then period; its differences follow it.
[[nodiscard]] std::vector<CreditEntry> creditLedger(const Portfolio &portfolio);

/// The credits of one agreement as the scorecard has them, with the claims as they stand now: of a sealed review, what
/// was sealed. Claims of periods inside `judged` that the scorecard has no credit for are listed with an amount of
/// zero.
[[nodiscard]] std::vector<CreditEntry> creditsOf(
    const Portfolio &portfolio, const Agreement &agreement, const Scorecard &scorecard, const Period &judged);

/// Sums of one currency in a period. What we owe others is kept apart: only `owed` holds it.
struct CreditTotals {
    Currency currency;
    std::int64_t owed = 0; ///< owed by us, unless it lapsed, was rejected, taken back or is credited
    std::int64_t expected = 0; ///< minor units, as all of these
    std::int64_t entitled = 0; ///< everything final, whatever became of it
    // What became of it: each credit counts in exactly one of these four, but for one of which only a part was
    // credited.
    std::int64_t toClaim = 0; ///< expected or entitled, and still in time
    std::int64_t claimed = 0; ///< claimed, accepted or disputed: not credited yet
    std::int64_t credited = 0;
    std::int64_t forgone = 0; ///< lapsed, rejected and given up, and what a credit fell short of its claim
    std::int64_t disputed = 0; ///< the part of `claimed` that is disputed, or was not accepted and not given up
    std::int64_t takenBack = 0; ///< earned back, or claimed and not owed any more
    bool tooLarge = false; ///< more than can be added up exactly: all of these are 0, and not to be shown
};
/// One for each currency, by code; only entries whose period lies inside `period` (all when nothing).
[[nodiscard]] std::vector<CreditTotals> creditTotals(
    const std::vector<CreditEntry> &entries, const std::optional<Period> &period);
/// What each line adds to the sums, in their order: the lines together give creditTotals(). A credit that was claimed
/// and came out otherwise since stands as it was claimed, and the differences beside it add what they are.
struct CreditShares {
    std::int64_t amount = 0; ///< of the line: a credit without the differences that have lines of their own
    CreditTotals sums;
};
[[nodiscard]] std::vector<CreditShares> creditShares(const std::vector<CreditEntry> &entries);
/// The sums as one line for people: "Entitled EUR 300.00 · expected EUR 0.00 · to claim … · claimed … (disputed …) ·
/// credited … · forgone …". Windows, reports and the command line say it in the same words.
[[nodiscard]] QString creditSumsText(const CreditTotals &totals, const QLocale &locale = displayLocale());

} // namespace kept
