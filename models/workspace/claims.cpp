// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/claims.h"

#include "models/store/repositories.h"

#include <QCoreApplication>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::Claims)
};

bool isAllowed(ClaimState from, ClaimState to)
{
    switch (from) {
    case ClaimState::Claimed:
        return to == ClaimState::Accepted || to == ClaimState::Disputed || to == ClaimState::Rejected
            || to == ClaimState::Credited;
    case ClaimState::Accepted:
        return to == ClaimState::Credited || to == ClaimState::Disputed;
    case ClaimState::Disputed:
        return to == ClaimState::Accepted || to == ClaimState::Rejected;
    case ClaimState::Rejected:
        return to == ClaimState::Disputed;
    case ClaimState::Credited:
        return false;
    }
    return false;
}

} // namespace

Result<Claim> claimCredit(Workspace &workspace, const CreditEntry &entry, const QString &note)
{
    const auto agreement = findAgreement(workspace.database(), entry.agreement);
    if (!agreement)
        return tl::unexpected(agreement.error());
    const QDate today = dateOf(*agreement, workspace.now());
    if (entry.claim)
        return fail(ErrorCode::Refused, Texts::tr("This service credit is claimed already."));
    if (entry.deadline && *entry.deadline < today)
        return fail(ErrorCode::Refused,
            Texts::tr("This service credit could be claimed until %1 and has lapsed.")
                .arg(entry.deadline->toString(Qt::ISODate)));
    Claim claim{ClaimId::create(), entry.agreement, entry.serviceLevel, entry.period, entry.amount, ClaimState::Claimed,
        today, std::nullopt, {}, note, 0};
    return inTransaction(workspace, QStringLiteral("claim_credit"), note,
        [&](Transaction &transaction) { return saveClaim(transaction, std::move(claim)); });
}

Result<Claim> settleClaim(
    Workspace &workspace, Claim claim, ClaimState state, const QString &invoice, const QString &note)
{
    if (!isAllowed(claim.state, state))
        return fail(ErrorCode::Refused, Texts::tr("This step does not follow from where the claim stands."));
    claim.state = state;
    claim.invoice = invoice.isEmpty() ? claim.invoice : invoice;
    claim.note = note.isEmpty() ? claim.note : note;
    if (state != ClaimState::Disputed)
        claim.settledOn = dateIn(workspace.now(), QTimeZone::utc());
    return inTransaction(workspace, QStringLiteral("settle_claim"), note,
        [&](Transaction &transaction) { return saveClaim(transaction, std::move(claim)); });
}

} // namespace kept
