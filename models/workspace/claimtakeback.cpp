// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/claimtakeback.h"

#include "models/domain/display.h"
#include "models/store/audittrail.h"
#include "models/store/repositories.h"
#include "models/workspace/claims.h"

#include <QCoreApplication>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::ClaimTakeBack)
};

/// One field of the claim as an entry of the audit trail changed it.
struct FieldChange {
    QString field;
    QJsonValue before;
    QJsonValue after;
};

/// The changes of the claim by entry, the latest first.
Result<std::vector<std::vector<FieldChange>>> changesOf(const Database &database, const Claim &claim)
{
    const auto head = auditHead(database);
    if (!head)
        return tl::unexpected(head.error());
    const auto entries = auditEntries(database, claim.id.text(), static_cast<int>(head->sequence), 0);
    if (!entries)
        return tl::unexpected(entries.error());
    std::vector<std::vector<FieldChange>> changes;
    for (const AuditEntry &entry : *entries) {
        const auto readable = readableChanges(database, entry);
        if (!readable)
            return tl::unexpected(readable.error());
        changes.emplace_back();
        for (const QJsonValue &change : *readable)
            for (const QJsonValue &each : change[u"fields"].toArray())
                if (change[u"id"].toString() == claim.id.text())
                    changes.back().push_back({each[u"field"].toString(), each[u"before"], each[u"after"]});
    }
    return changes;
}

/// With which note the claim was made, before any step; empty where it came with steps.
Result<QString> firstNote(const Database &database, const Claim &claim)
{
    const auto changes = changesOf(database, claim);
    if (!changes)
        return tl::unexpected(changes.error());
    QString note;
    for (const FieldChange &each : changes->empty() ? std::vector<FieldChange>() : changes->back()) {
        if (each.field.startsWith(QStringLiteral("steps")))
            return QString();
        if (each.field == QStringLiteral("note"))
            note = each.after.toString();
    }
    return note;
}

/// The day on which an earlier letter had been sent, when the last one was.
Result<std::optional<QDate>> sentBefore(const Database &database, const Claim &claim)
{
    const auto changes = changesOf(database, claim);
    if (!changes)
        return tl::unexpected(changes.error());
    for (const std::vector<FieldChange> &entry : *changes)
        for (const FieldChange &each : entry)
            if (each.field == QStringLiteral("sent_on")) {
                const QDate day = QDate::fromString(each.before.toString(), Qt::ISODate);
                return day.isValid() && day < *claim.sentOn ? std::optional(day) : std::nullopt;
            }
    return std::optional<QDate>();
}

/// One step, as settleClaim() took it.
void replay(Claim &claim, const ClaimStep &step)
{
    const bool grants = step.state == ClaimState::Accepted || step.state == ClaimState::Credited;
    const bool givesUp = grants && !step.amount && step.rest;
    claim.state = step.state;
    claim.invoice = step.invoice.isEmpty() ? claim.invoice : step.invoice;
    claim.note = step.note.isEmpty() ? claim.note : step.note;
    if (step.state != ClaimState::Disputed && !givesUp)
        claim.settledOn = step.date;
    if (!grants)
        claim.accepted.reset();
    if (step.state == ClaimState::Accepted && step.amount)
        claim.accepted = *step.amount == claim.amount ? std::nullopt : step.amount;
    claim.rest = !claim.accepted ? std::nullopt : step.rest ? step.rest : claim.rest;
}

/// A part that was credited without an acceptance before it.
void acceptCredited(Claim &claim, const ClaimStep &step)
{
    const bool isPart = step.state == ClaimState::Credited && step.amount && claim.state == ClaimState::Claimed
        && *step.amount != claim.amount;
    if (isPart)
        claim.accepted = step.amount;
}

/// The claim with its first steps only, before any of which it had the note.
Claim asAfter(Claim claim, const std::vector<ClaimStep> &steps, const QString &note)
{
    claim.state = ClaimState::Claimed;
    claim.settledOn.reset();
    claim.invoice.clear();
    claim.note = note;
    claim.accepted.reset();
    claim.rest.reset();
    claim.steps = steps;
    for (const ClaimStep &step : steps) {
        acceptCredited(claim, step);
        replay(claim, step);
    }
    return claim;
}

Result<Claim> withoutAnswer(const Transaction &transaction, const Claim &claim)
{
    if (claim.steps.empty())
        return fail(ErrorCode::Refused,
            Texts::tr("An earlier program recorded this step, and the workbook does not have what was before it."), {},
            Texts::tr("Look into the audit trail for what happened, and record the next step."));
    const auto note = firstNote(transaction.database(), claim);
    if (!note)
        return tl::unexpected(note.error());
    return asAfter(claim, {claim.steps.begin(), claim.steps.end() - 1}, *note);
}

Result<Claim> withoutLetter(const Transaction &transaction, Claim claim)
{
    const auto before = sentBefore(transaction.database(), claim);
    if (!before)
        return tl::unexpected(before.error());
    claim.sentOn = *before;
    return claim;
}

Result<Claim> withdrawn(Claim claim, const std::vector<Claim> &others)
{
    const auto difference =
        std::find_if(others.begin(), others.end(), [&claim](const Claim &other) { return other.restates == claim.id; });
    if (difference != others.end())
        return fail(ErrorCode::Refused,
            Texts::tr("On this claim rests that of a difference, of %1 on %2.")
                .arg(displayMoney(difference->amount), displayDate(difference->claimedOn)),
            {}, Texts::tr("Take that claim back first."));
    claim.withdrawn = true;
    return claim;
}

/// What was rejected gave way to another credit of its incident, if one was claimed since.
Result<void> checkStandsAlone(const Transaction &transaction, const Claim &claim, const std::vector<Claim> &others)
{
    const auto agreement = findAgreement(transaction.database(), claim.agreement);
    if (!agreement)
        return tl::unexpected(agreement.error());
    if (const auto alone = checkElection(transaction, *agreement, claim, others); !alone)
        return fail(alone.error().code, alone.error().message, {}, Texts::tr("Take that claim back first."));
    return {};
}

Result<Claim> asBefore(const Transaction &transaction, const Claim &claim)
{
    const auto others = allClaims(transaction.database());
    if (!others)
        return tl::unexpected(others.error());
    const LastStep last = lastStepOf(claim);
    if (last == LastStep::Claim)
        return withdrawn(claim, *others);
    if (last == LastStep::Letter)
        return withoutLetter(transaction, claim);
    auto before = withoutAnswer(transaction, claim);
    if (before && claim.state == ClaimState::Rejected)
        if (const auto alone = checkStandsAlone(transaction, *before, *others); !alone)
            return tl::unexpected(alone.error());
    return before;
}

} // namespace

LastStep lastStepOf(const Claim &claim)
{
    const bool hasAnswer = !claim.steps.empty() || claim.state != ClaimState::Claimed;
    if (claim.sentOn && (!hasAnswer || (!claim.steps.empty() && claim.steps.back().date < *claim.sentOn)))
        return LastStep::Letter;
    return hasAnswer ? LastStep::Answer : LastStep::Claim;
}

Result<Claim> takeBackLastStep(Workspace &workspace, Claim claim, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return fail(ErrorCode::InvalidInput, Texts::tr("A step of a claim is taken back with a reason."),
            QStringLiteral("reason"), Texts::tr("Say why it was none; the audit trail keeps the reason."));
    return inTransaction(workspace, QStringLiteral("take_back_claim_step"), reason.trimmed(),
        [&](Transaction &transaction) -> Result<Claim> {
            auto before = asBefore(transaction, claim);
            return before ? saveClaim(transaction, std::move(*before)) : before;
        });
}

} // namespace kept
