// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/claimtakeback.h"

#include "models/domain/codec.h"
#include "models/domain/display.h"
#include "models/store/pastview.h"
#include "models/store/repositories.h"
#include "models/workspace/claims.h"

#include <QCoreApplication>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::ClaimTakeBack)
};

/// The claim as each entry of the audit trail left it, the oldest first.
Result<std::vector<Claim>> versionsOf(const Database &database, const Claim &claim)
{
    const auto head = auditHead(database);
    if (!head)
        return tl::unexpected(head.error());
    const auto entries = auditEntries(database, claim.id.text(), static_cast<int>(head->sequence), 0);
    if (!entries)
        return tl::unexpected(entries.error());
    std::vector<Claim> versions;
    QJsonObject json = toJson(claim);
    for (const AuditEntry &entry : *entries) {
        const auto version = claimFromJson(json, claim.id.text());
        const auto changes = readableChanges(database, entry);
        if (!changes)
            return tl::unexpected(changes.error());
        if (!version)
            break; // what came before is of no use without it
        versions.insert(versions.begin(), *version);
        for (const auto &change : *changes)
            if (change[u"id"].toString() == claim.id.text())
                json = takenBack(json, change[u"fields"].toArray());
    }
    return versions;
}

/// The letters that were not taken back, with the place of the version that brought each.
std::vector<std::pair<QDate, std::size_t>> lettersOf(const std::vector<Claim> &versions)
{
    std::vector<std::pair<QDate, std::size_t>> letters;
    std::optional<QDate> day;
    for (std::size_t i = 0; i < versions.size(); ++i) {
        if (versions[i].sentOn == day)
            continue;
        day = versions[i].sentOn;
        const auto known = std::find_if(
            letters.begin(), letters.end(), [&day](const auto &letter) { return day && letter.first == *day; });
        if (known != letters.end() || !day)
            letters.erase(known == letters.end() ? letters.begin() : std::next(known), letters.end());
        else
            letters.emplace_back(*day, i);
    }
    return letters;
}

/// The day on which an earlier letter had been sent, when the last one was.
std::optional<QDate> sentBefore(const std::vector<Claim> &versions)
{
    const auto letters = lettersOf(versions);
    return letters.size() > 1 ? std::optional(letters[letters.size() - 2].first) : std::nullopt;
}

/// Whether they are one step; its amount may have been said later.
bool isSameStep(const ClaimStep &a, const ClaimStep &b)
{
    return a.state == b.state && a.date == b.date && a.invoice == b.invoice && a.rest == b.rest
        && (!a.amount || !b.amount || *a.amount == *b.amount);
}

/// Whether the version has the first steps of the claim, as many as there are.
bool hasSteps(const Claim &version, const Claim &claim, std::size_t count)
{
    return version.steps.size() == count
        && std::equal(version.steps.begin(), version.steps.end(), claim.steps.begin(), isSameStep);
}

/// The place of the version that brought the last step; later ones have it all along.
std::size_t lastStepIn(const std::vector<Claim> &versions)
{
    const auto lacks = [&](const Claim &version) { return version.steps.size() < versions.back().steps.size(); };
    const auto last = std::find_if(versions.rbegin(), versions.rend(), lacks);
    return static_cast<std::size_t>(versions.rend() - last);
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

/// With which note the claim was made, as far as its steps leave that open.
QString firstNote(const Claim &claim)
{
    const bool isTheirs =
        std::any_of(claim.steps.begin(), claim.steps.end(), [](const ClaimStep &step) { return !step.note.isEmpty(); });
    return isTheirs ? QString() : claim.note;
}

/// The claim with its first steps only.
Claim asAfter(Claim claim, const std::vector<ClaimStep> &steps)
{
    claim.note = firstNote(claim);
    claim.state = ClaimState::Claimed;
    claim.settledOn.reset();
    claim.invoice.clear();
    claim.accepted.reset();
    claim.rest.reset();
    claim.steps = steps;
    for (const ClaimStep &step : steps) {
        acceptCredited(claim, step);
        replay(claim, step);
    }
    return claim;
}

/// What an answer changes of a claim.
Claim withAnswersOf(Claim claim, const Claim &version)
{
    claim.state = version.state;
    claim.settledOn = version.settledOn;
    claim.invoice = version.invoice;
    claim.note = version.note;
    claim.accepted = version.accepted;
    claim.rest = version.rest;
    claim.steps = version.steps;
    return claim;
}

Result<Claim> withoutAnswer(const std::vector<Claim> &versions, const Claim &claim)
{
    const QString advice = Texts::tr("Look into the audit trail for what happened, and record the next step.");
    if (claim.steps.empty())
        return fail(ErrorCode::Refused,
            Texts::tr("An earlier program recorded this step, and the workbook does not have what was before it."), {},
            advice);
    const auto before = std::find_if(versions.rbegin(), versions.rend(),
        [&claim](const Claim &version) { return hasSteps(version, claim, claim.steps.size() - 1); });
    if (before != versions.rend())
        return withAnswersOf(claim, *before);
    // The step came together with those before it, which say how the claim stood if they say how it stands.
    const Claim told = asAfter(claim, claim.steps);
    if (told.accepted != claim.accepted || restOf(told) != restOf(claim))
        return fail(ErrorCode::Refused,
            Texts::tr("The step came with a file that does not say how the claim stood before it."), {}, advice);
    return asAfter(claim, {claim.steps.begin(), claim.steps.end() - 1});
}

Claim withoutLetter(const std::vector<Claim> &versions, Claim claim)
{
    claim.sentOn = sentBefore(versions);
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

/// The last step of a claim that was answered and has a letter. Days alone do not order what happened on one of them.
LastStep laterOf(const std::vector<Claim> &versions, const Claim &claim)
{
    const auto letters = lettersOf(versions);
    if (letters.empty() || letters.back().second == lastStepIn(versions)) // one file brought both
        return claim.steps.back().date < *claim.sentOn ? LastStep::Letter : LastStep::Answer;
    return letters.back().second > lastStepIn(versions) ? LastStep::Letter : LastStep::Answer;
}

LastStep lastOf(const std::vector<Claim> &versions, const Claim &claim)
{
    const bool hasAnswer = !claim.steps.empty() || claim.state != ClaimState::Claimed;
    if (!claim.sentOn || !hasAnswer)
        return hasAnswer ? LastStep::Answer : claim.sentOn ? LastStep::Letter : LastStep::Claim;
    return claim.steps.empty() ? LastStep::Answer : laterOf(versions, claim);
}

Result<Claim> asBefore(const Transaction &transaction, const Claim &claim)
{
    const auto others = allClaims(transaction.database());
    if (!others)
        return tl::unexpected(others.error());
    const auto versions = versionsOf(transaction.database(), claim);
    if (!versions)
        return tl::unexpected(versions.error());
    const LastStep last = lastOf(*versions, claim);
    if (last == LastStep::Claim)
        return withdrawn(claim, *others);
    if (last == LastStep::Letter)
        return withoutLetter(*versions, claim);
    auto before = withoutAnswer(*versions, claim);
    if (before && claim.state == ClaimState::Rejected)
        if (const auto alone = checkStandsAlone(transaction, *before, *others); !alone)
            return tl::unexpected(alone.error());
    return before;
}

} // namespace

Result<LastStep> lastStepOf(const Database &database, const Claim &claim)
{
    const auto versions = versionsOf(database, claim);
    return versions ? Result<LastStep>(lastOf(*versions, claim)) : tl::unexpected(versions.error());
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
