// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/creditledger.h"
#include "models/workspace/workspace.h"

namespace kept {

/// Claims the credit, today without a `day`, in the agreement's zone; refused after the deadline, when a claim of the
/// same service level and period is in the workbook already, and when the records give another amount by now. With a
/// `day` it records that it was claimed then, and the deadline is held against that day: not before the period's last
/// one, or its first one where we owe the credit and the other party claimed it, and not in the future.
[[nodiscard]] Result<Claim> claimCredit(Workspace &workspace, const CreditEntry &entry, const QString &note,
    const std::optional<QDate> &day = std::nullopt);
/// Claims another credit of the same incident than the one that the ledger has (models/evaluation/creditelection.h);
/// refused without a reason, which becomes the note of the claim, and where one of them is claimed already.
[[nodiscard]] Result<Claim> claimAlternative(Workspace &workspace, const CreditEntry &alternative,
    const QString &reason, const std::optional<QDate> &day = std::nullopt);
/// Whether a claim in the state may take the step: what was rejected is disputed before anything else follows, and what
/// was credited is done.
[[nodiscard]] bool isNextState(ClaimState from, ClaimState to);
/// Whether a part of the claim was accepted or credited and the rest is still in dispute.
[[nodiscard]] bool hasDisputedRest(const Claim &claim);
/// The same for the claim as it stands: where a part was credited and the rest is in dispute, more can be accepted, and
/// is credited then.
[[nodiscard]] bool isNextStep(const Claim &claim, ClaimState to);
/// Moves a claim on (accepted, disputed, rejected, credited with the invoice); refuses steps that make no sense. With
/// `accepted`, a part of the claim is accepted: more than nothing and at most all of it. A dispute is about all of it
/// again. `rest` says what becomes of the part that is not accepted; with the state in which the claim is, it gives a
/// disputed rest up. Giving up is refused without a note.
/// The step is dated on `day`, or today; not before the one that it follows, and not in the future. It joins the steps
/// of the claim, with who took it.
[[nodiscard]] Result<Claim> settleClaim(Workspace &workspace, Claim claim, ClaimState state, const QString &invoice,
    const QString &note, const std::optional<Money> &accepted = std::nullopt,
    const std::optional<QDate> &day = std::nullopt, const std::optional<ClaimRest> &rest = std::nullopt);

/// A letter as it went out.
struct SentLetter {
    QString fileName;
    QString title;
    QByteArray bytes;
};
/// Notes that the letter with these credits of one agreement went out today: those that are not claimed yet are claimed
/// by it, and the letter is kept among the files of each. All of them or, with the first error, none.
[[nodiscard]] Result<std::vector<Claim>> recordSent(Workspace &workspace, const std::vector<CreditEntry> &credits,
    const std::optional<SentLetter> &letter = std::nullopt);

/// Of the credits of one incident only one is paid, and so claimed: refused where another one is claimed. One that was
/// rejected, or of which the records leave nothing by now, does not stand in the way.
[[nodiscard]] Result<void> checkElection(
    const Transaction &transaction, const Agreement &agreement, const Claim &claim, const std::vector<Claim> &others);
/// A claim that was rejected is disputed again, and counts again, only where checkElection() lets it.
[[nodiscard]] Result<void> checkReopening(const Transaction &transaction, const Agreement &agreement,
    const Claim &rejected, const Claim &claim, const std::vector<Claim> &others);
} // namespace kept
