// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/repositories.h"
#include "models/workspace/workspace.h"

namespace kept {

/// Saves a draft's content in place; its life stays as the workbook has it. Changing what was submitted for approval
/// sends it back to draft, as a step of its life. An agreement that was approved, signed or is active is never edited
/// in place: refused, with the advice to send it back or to amend it; only its owner is no part of what is agreed and
/// changes at once.
[[nodiscard]] Result<Agreement> saveDraft(Workspace &workspace, Agreement agreement);
/// Whether the two differ at most in who looks after the agreement on our side.
[[nodiscard]] bool changesNothingAgreed(const Agreement &stored, Agreement next);
/// Proposes a version with an effective date after the latest version's; `note` says why. It is in force from its date
/// once another actor approved it; one amendment waits at a time. Without a title it keeps the agreement's.
[[nodiscard]] Result<Agreement> amendAgreement(Workspace &workspace, Agreement agreement, AgreementContent content,
    const QDate &effective, const QString &note, const QString &title = {});
/// Takes a step in the agreement's life today (submit, approve, sign, notice, terminate); refused with the reason when
/// it is illegal. Approving needs another actor than the one who submitted, unless the workbook switched that off
/// (setting "four_eyes" = "0"). Of a signed agreement, approving and sending back speak of the amendment that waits;
/// one that is sent back is taken out; the same of a renewal that waits. Only notice and termination may be dated after
/// today. `months` is the length of the term that a renewal makes, 0 what the agreement says.
[[nodiscard]] Result<Agreement> takeLifeStep(Workspace &workspace, Agreement agreement, LifeEventKind kind,
    const QDate &date, const QString &note, int months = 0);
/// Switches the four-eyes rule; audited like every change. Off needs a reason.
[[nodiscard]] Result<void> setFourEyes(Workspace &workspace, bool on, const QString &reason);
/// Makes a draft that says what the agreement's latest version says, with new ids, no life, no attachments and no
/// accepted findings. Without a reference it gets the next free one: "SH-2024-017-2".
[[nodiscard]] Result<Agreement> duplicateAgreement(
    Workspace &workspace, const Agreement &agreement, const QString &reference = {});
/// An empty draft between two organisations with sensible defaults: a year from next month on, quarterly reviews.
[[nodiscard]] Agreement newAgreement(
    const OrganisationId &provider, const OrganisationId &customer, const QDate &today);

} // namespace kept
