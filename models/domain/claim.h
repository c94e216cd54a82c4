// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/agreementparts.h"
#include "models/domain/ids.h"
#include "models/domain/money.h"
#include "models/domain/period.h"

#include <vector>

namespace kept {

enum class ClaimState { Claimed, Accepted, Disputed, Rejected, Credited };

/// What becomes of the part of a claim that was not accepted.
enum class ClaimRest { Disputed, Forgone };

/// One step that a claim took.
struct ClaimStep {
    ClaimState state = ClaimState::Claimed;
    QDate date;
    std::optional<Money> amount{}; ///< that was accepted in all, or credited by this step
    QString invoice{}; ///< on which it was credited
    QString note{};
    QString by{}; ///< actor, as the audit trail names them
    std::optional<ClaimRest> rest{}; ///< what was said of the part that was not accepted
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
    /// Of the part that was not accepted; nothing: disputed until the accepted part is credited, and forgone then.
    std::optional<ClaimRest> rest{};
    bool withdrawn = false; ///< taken back as a whole: it counts nowhere, and the audit trail alone speaks of it
    bool operator==(const Claim &) const = default;
};

/// What is or will be credited of an accepted or credited claim: the part that was accepted, else all of it.
[[nodiscard]] inline const Money &creditedAmount(const Claim &claim)
{
    return claim.accepted ? *claim.accepted : claim.amount;
}

/// What the steps credited so far, in minor units; nothing of a claim without steps, which older programs wrote.
[[nodiscard]] inline std::int64_t creditedSoFar(const Claim &claim)
{
    std::int64_t sum = 0;
    for (const ClaimStep &step : claim.steps)
        sum += step.state == ClaimState::Credited && step.amount ? step.amount->minor() : 0;
    return sum;
}

/// What becomes of the part that was not accepted, of a claim of which a part was.
[[nodiscard]] inline ClaimRest restOf(const Claim &claim)
{
    return claim.rest.value_or(claim.state == ClaimState::Credited ? ClaimRest::Forgone : ClaimRest::Disputed);
}

/// The amount of a claim by what became of it so far, in minor units. The parts add up to the amount.
struct ClaimParts {
    std::int64_t open = 0; ///< without an answer
    std::int64_t accepted = 0; ///< and not credited yet
    std::int64_t credited = 0;
    std::int64_t disputed = 0;
    std::int64_t forgone = 0;
    bool operator==(const ClaimParts &) const = default;
};
[[nodiscard]] inline ClaimParts partsOf(const Claim &claim)
{
    const std::int64_t all = claim.amount.minor();
    if (claim.state == ClaimState::Claimed)
        return {.open = all};
    if (claim.state == ClaimState::Disputed)
        return {.disputed = all};
    if (claim.state == ClaimState::Rejected)
        return {.forgone = all};
    const std::int64_t granted = creditedAmount(claim).minor();
    const std::int64_t credited = claim.state == ClaimState::Credited ? granted : creditedSoFar(claim);
    ClaimParts parts{.accepted = granted - credited, .credited = credited};
    (restOf(claim) == ClaimRest::Forgone ? parts.forgone : parts.disputed) = all - granted;
    return parts;
}

} // namespace kept
