// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/agreementparts.h"
#include "models/domain/ids.h"
#include "models/domain/money.h"
#include "models/domain/period.h"

#include <vector>

namespace kept {

enum class ClaimState { Claimed, Accepted, Disputed, Rejected, Credited };

/// One step that a claim took.
struct ClaimStep {
    ClaimState state = ClaimState::Claimed;
    QDate date;
    std::optional<Money> amount{}; ///< that was accepted or credited
    QString invoice{}; ///< on which it was credited
    QString note{};
    QString by{}; ///< actor, as the audit trail names them
    bool operator==(const ClaimStep &) const = default;
};

/// A service credit that was claimed from the obligor. State, settlement, invoice and note are those of the last step.
struct Claim {
    ClaimId id;
    AgreementId agreement;
    ServiceLevelId serviceLevel;
    Period period;
    Money amount;
    ClaimState state = ClaimState::Claimed;
    QDate claimedOn;
    std::optional<QDate> settledOn;
    QString invoice; ///< on which it was credited
    QString note;
    std::int64_t revision = 0;
    int evaluator = 1; ///< by which rules the amount was judged (models/evaluation/evaluatorversion.h)
    std::optional<Money> accepted{}; ///< less than the amount, where only a part was accepted; else nothing
    std::vector<ClaimStep> steps{}; ///< after the claim itself, in their order; none in what older programs wrote
    std::vector<Attachment> attachments{};
    std::optional<QDate> sentOn{}; ///< the day on which the letter went out
    std::optional<ClaimId> restates{}; ///< of a difference: the claim that it stands beside
    QString reason{}; ///< of a difference: what changed the credit
    bool operator==(const Claim &) const = default;
};

/// What is or will be credited of an accepted or credited claim: the part that was accepted, else all of it.
[[nodiscard]] inline const Money &creditedAmount(const Claim &claim)
{
    return claim.accepted ? *claim.accepted : claim.amount;
}

} // namespace kept
