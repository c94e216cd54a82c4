// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/claims.h"

#include "models/domain/attachmentfile.h"
#include "models/domain/display.h"
#include "models/evaluation/creditelection.h"
#include "models/evaluation/evaluatorversion.h"
#include "models/store/attachments.h"
#include "models/store/repositories.h"
#include "models/workspace/claimchecks.h"
#include "models/workspace/loadportfolio.h"

#include <QCoreApplication>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::Claims)
};

/// What becomes of the part that is not accepted is said with a step that accepts or credits.
Result<void> checkRest(ClaimState state, const std::optional<ClaimRest> &rest, const QString &note)
{
    if (!rest)
        return {};
    if (state != ClaimState::Accepted && state != ClaimState::Credited)
        return fail(ErrorCode::InvalidInput, Texts::tr("Only a claim of which a part was accepted has a rest."),
            QStringLiteral("rest"));
    return *rest == ClaimRest::Forgone && note.trimmed().isEmpty()
        ? fail(ErrorCode::InvalidInput, Texts::tr("The rest of the claim is given up, and nothing says why."),
            QStringLiteral("note"), Texts::tr("Enter the reason as a note."))
        : Result<void>();
}

Result<void> checkStepDay(const Claim &claim, const QDate &day, const QDate &today)
{
    const QDate before = claim.steps.empty() ? claim.claimedOn : claim.steps.back().date;
    if (day > today)
        return fail(ErrorCode::InvalidInput,
            Texts::tr("The step is dated %1, which is in the future.").arg(displayDate(day)), QStringLiteral("date"),
            Texts::tr("Enter a day from %1 to %2.").arg(displayDate(before), displayDate(today)));
    if (day < before)
        return fail(ErrorCode::InvalidInput,
            claim.steps.empty() ? Texts::tr("The step is dated %1, before the claim, which was made on %2.")
                                      .arg(displayDate(day), displayDate(before))
                                : Texts::tr("The step is dated %1, before the one that it follows, of %2.")
                                      .arg(displayDate(day), displayDate(before)),
            QStringLiteral("date"),
            Texts::tr("Enter a day from %1 to %2.").arg(displayDate(before), displayDate(today)));
    return {};
}

/// Their claim came in at some day of the period or later, ours went out when it had ended; both by now.
Result<void> checkClaimDay(const CreditEntry &entry, const QDate &day, const QDate &today)
{
    const Period &period = entry.period;
    const QDate earliest = entry.owedByUs ? period.first() : std::min(period.last(), today);
    if (earliest <= day && day <= today)
        return {};
    const QString text = day > today
        ? Texts::tr("The claim is dated %1, which is in the future.").arg(displayDate(day))
        : (entry.owedByUs ? Texts::tr("The claim is dated %1, before its period, which begins on %2.")
                          : Texts::tr("The claim is dated %1, before its period ended, on %2."))
              .arg(displayDate(day), displayDate(entry.owedByUs ? period.first() : period.last()));
    return fail(ErrorCode::InvalidInput, text, QStringLiteral("date"),
        Texts::tr("Enter a day from %1 to %2.").arg(displayDate(earliest), displayDate(today)));
}

/// What is claimed of the credit already, when the claim is of the difference.
std::int64_t claimedBefore(const Claim &claim, const std::vector<Claim> &others)
{
    std::int64_t sum = 0;
    for (const Claim &other : others)
        if (claim.restates && other.agreement == claim.agreement && other.serviceLevel == claim.serviceLevel
            && other.period == claim.period && other.id != claim.id)
            sum += other.amount.minor();
    return sum;
}

/// The claims of other credits of the same incident; without those that were rejected.
std::vector<Claim> rivalsOf(const Agreement &agreement, const Claim &claim, const std::vector<Claim> &others)
{
    const QString incident = incidentOf(agreement, claim.serviceLevel, claim.period);
    std::vector<Claim> rivals;
    std::copy_if(others.begin(), others.end(), std::back_inserter(rivals), [&](const Claim &other) {
        return !incident.isEmpty() && other.agreement == claim.agreement && other.period == claim.period
            && other.serviceLevel != claim.serviceLevel && other.state != ClaimState::Rejected
            && incidentOf(agreement, other.serviceLevel, other.period) == incident;
    });
    return rivals;
}

/// Whether the records as the transaction has them still give what was shown: an import may have ended meanwhile.
Result<void> checkFollows(
    const Transaction &transaction, const Agreement &agreement, const Claim &claim, const std::vector<Claim> &others)
{
    auto input = loadInput(
        transaction.database(), agreement, transaction.context().now, claim.period.first(), claim.period.last());
    if (!input)
        return tl::unexpected(input.error());
    input->claims.push_back(claim); // of the credits of one incident it chooses this one
    const Scorecard judged = evaluate(*input);
    const ServiceLevelResult *result = resultOf(judged, claim.serviceLevel, claim.period);
    if (result == nullptr || !result->credit)
        return fail(ErrorCode::Conflict,
            Texts::tr("By the records as they are now no service credit is owed here; %1 was shown.")
                .arg(displayMoney(claim.amount)));
    const Money left(result->credit->amount.minor() - claimedBefore(claim, others), result->credit->amount.currency());
    if (left == claim.amount)
        return {};
    return fail(ErrorCode::Conflict,
        Texts::tr("By the records as they are now the service credit is %1; %2 was shown.")
            .arg(displayMoney(left), displayMoney(claim.amount)),
        {}, Texts::tr("Look at its figure again, and claim it then."));
}

} // namespace

Result<void> checkElection(
    const Transaction &transaction, const Agreement &agreement, const Claim &claim, const std::vector<Claim> &others)
{
    const std::vector<Claim> rivals = rivalsOf(agreement, claim, others);
    if (rivals.empty() || claim.state == ClaimState::Rejected)
        return {};
    const auto input = loadInput(
        transaction.database(), agreement, transaction.context().now, claim.period.first(), claim.period.last());
    if (!input)
        return tl::unexpected(input.error());
    const Scorecard judged = evaluate(*input);
    const bool isTaken = std::any_of(rivals.begin(), rivals.end(), [&judged](const Claim &rival) {
        const ServiceLevelResult *result = resultOf(judged, rival.serviceLevel, rival.period);
        return result != nullptr && (result->credit || result->alternative);
    });
    return isTaken ? fail(ErrorCode::Refused,
               Texts::tr("Another service credit of the same incident is claimed already, and only one is paid."))
                   : Result<void>();
}

Result<void> checkReopening(const Transaction &transaction, const Agreement &agreement, const Claim &rejected,
    const Claim &claim, const std::vector<Claim> &others)
{
    if (rejected.state != ClaimState::Rejected)
        return {};
    const auto alone = checkElection(transaction, agreement, claim, others);
    return alone ? alone
                 : fail(alone.error().code, alone.error().message, {},
                     Texts::tr("Record first that the other one was rejected, or take its claim back."));
}

bool isNextState(ClaimState from, ClaimState to)
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

bool hasDisputedRest(const Claim &claim)
{
    return (claim.state == ClaimState::Accepted || claim.state == ClaimState::Credited) && partsOf(claim).disputed > 0;
}

bool isNextStep(const Claim &claim, ClaimState to)
{
    if (claim.state == ClaimState::Credited)
        return to == ClaimState::Accepted && hasDisputedRest(claim);
    if (claim.state == ClaimState::Accepted && creditedSoFar(claim) > 0)
        return to == ClaimState::Credited;
    return isNextState(claim.state, to);
}

namespace {

/// The claim of the entry, if it can be claimed on the day.
Result<Claim> newClaim(const CreditEntry &entry, const QString &note, const QDate &day)
{
    if (entry.isTakenBack)
        return fail(
            ErrorCode::Refused, Texts::tr("The service credit was taken back: the periods since then are met."));
    if (entry.claim)
        return fail(ErrorCode::Refused, Texts::tr("This service credit is claimed already."));
    if (entry.state == CreditState::TakenBack || entry.kind == CreditKind::Bonus)
        return fail(ErrorCode::Refused, Texts::tr("This line of the ledger is no service credit that can be claimed."));
    if (entry.deadline && *entry.deadline < day)
        return fail(ErrorCode::Refused,
            Texts::tr("This service credit could be claimed until %1 and has lapsed.")
                .arg(entry.deadline->toString(Qt::ISODate)));
    Claim claim{ClaimId::create(), entry.agreement, entry.serviceLevel, entry.period, entry.amount, ClaimState::Claimed,
        day, std::nullopt, {}, note, 0, evaluatorVersion};
    if (entry.kind == CreditKind::Restatement)
        claim.reason = entry.reason;
    return claim;
}

/// The claim of a difference, which has a reason, names the first claim of the same credit.
void nameFirst(Claim &claim, const std::vector<Claim> &others)
{
    for (const Claim &other : others)
        if (!claim.reason.isEmpty() && !other.restates && other.agreement == claim.agreement
            && other.serviceLevel == claim.serviceLevel && other.period == claim.period)
            claim.restates = other.id;
}

Result<Claim> writeNew(Transaction &transaction, Claim claim)
{
    // The entry may be older than a claim that was made meanwhile.
    const auto others = allClaims(transaction.database());
    if (!others)
        return tl::unexpected(others.error());
    nameFirst(claim, *others);
    if (const auto checked = checkIsNew(claim, *others); !checked)
        return fail(checked.error().code, checked.error().message);
    const auto current = findAgreement(transaction.database(), claim.agreement);
    if (!current)
        return tl::unexpected(current.error());
    if (const auto alone = checkElection(transaction, *current, claim, *others); !alone)
        return tl::unexpected(alone.error());
    if (const auto follows = checkFollows(transaction, *current, claim, *others); !follows)
        return tl::unexpected(follows.error());
    return saveClaim(transaction, std::move(claim));
}

} // namespace

Result<Claim> claimAlternative(
    Workspace &workspace, const CreditEntry &alternative, const QString &reason, const std::optional<QDate> &day)
{
    if (reason.trimmed().isEmpty())
        return fail(ErrorCode::InvalidInput, Texts::tr("Another credit of the incident is claimed with a reason."),
            QStringLiteral("reason"), Texts::tr("Say as a note why it is not the proposed one."));
    return claimCredit(workspace, alternative, reason.trimmed(), day);
}

Result<Claim> claimCredit(
    Workspace &workspace, const CreditEntry &entry, const QString &note, const std::optional<QDate> &day)
{
    const auto agreement = findAgreement(workspace.database(), entry.agreement);
    if (!agreement)
        return tl::unexpected(agreement.error());
    const QDate today = dateOf(*agreement, workspace.now());
    if (const auto checked = checkClaimDay(entry, day.value_or(today), today); day && !checked)
        return tl::unexpected(checked.error());
    auto claim = newClaim(entry, note, day.value_or(today));
    if (!claim)
        return claim;
    return inTransaction(workspace, QStringLiteral("claim_credit"), note,
        [&](Transaction &transaction) { return writeNew(transaction, std::move(*claim)); });
}

namespace {

/// The claims with the letter among their files, which the transaction keeps.
Result<std::optional<Attachment>> keepLetter(
    Transaction &transaction, const std::optional<SentLetter> &letter, const QDate &today)
{
    if (!letter)
        return std::optional<Attachment>();
    auto attachment = describeAttachment(letter->fileName, letter->bytes, letter->title, today);
    if (!attachment)
        return tl::unexpected(attachment.error());
    if (const auto kept = saveAttachmentBytes(transaction, letter->bytes); !kept)
        return tl::unexpected(kept.error());
    return std::optional(std::move(*attachment));
}

Result<Claim> sendOne(Transaction &transaction, const CreditEntry &credit, const std::optional<SentLetter> &letter)
{
    const auto agreement = findAgreement(transaction.database(), credit.agreement);
    if (!agreement)
        return tl::unexpected(agreement.error());
    const QDate today = dateOf(*agreement, transaction.context().now);
    auto claim = credit.claim ? Result<Claim>(*credit.claim) : newClaim(credit, {}, today);
    if (!claim)
        return claim;
    const auto kept = keepLetter(transaction, letter, today);
    if (!kept)
        return tl::unexpected(kept.error());
    claim->sentOn = today;
    auto &files = claim->attachments;
    const bool isNew = *kept && std::none_of(files.begin(), files.end(), [&](const Attachment &each) {
        return each.sha256 == (*kept)->sha256;
    });
    if (isNew)
        files.push_back(**kept);
    return credit.claim ? saveClaim(transaction, std::move(*claim)) : writeNew(transaction, std::move(*claim));
}

} // namespace

Result<std::vector<Claim>> recordSent(
    Workspace &workspace, const std::vector<CreditEntry> &credits, const std::optional<SentLetter> &letter)
{
    return inTransaction(
        workspace, QStringLiteral("send_claims"), {}, [&](Transaction &transaction) -> Result<std::vector<Claim>> {
            std::vector<Claim> sent;
            for (const CreditEntry &credit : credits) {
                auto saved = sendOne(transaction, credit, letter);
                if (!saved)
                    return tl::unexpected(saved.error());
                sent.push_back(std::move(*saved));
            }
            return sent;
        });
}

namespace {

/// Says with which step the claim was credited, where its steps do not: once more is accepted, they alone have it.
Claim withCreditedSaid(Claim claim)
{
    const Money missing(creditedAmount(claim).minor() - creditedSoFar(claim), claim.amount.currency());
    if (claim.state != ClaimState::Credited || missing.minor() <= 0)
        return claim;
    const auto step = std::find_if(claim.steps.rbegin(), claim.steps.rend(),
        [](const ClaimStep &each) { return each.state == ClaimState::Credited && !each.amount; });
    const QDate before = claim.steps.empty() ? claim.claimedOn : claim.steps.back().date;
    if (step != claim.steps.rend())
        step->amount = missing;
    else
        claim.steps.push_back({ClaimState::Credited, std::max(claim.settledOn.value_or(before), before), missing,
            claim.invoice, {}, {}, claim.rest});
    return claim;
}

/// The claim with the step; what was credited before is no part of what this step credits.
Claim withStep(Claim claim, ClaimStep step, const std::optional<Money> &accepted, bool givesUp)
{
    const std::int64_t before = creditedSoFar(claim);
    const bool grants = step.state == ClaimState::Accepted || step.state == ClaimState::Credited;
    const bool goesOn = givesUp || (step.state == ClaimState::Credited && claim.state == ClaimState::Accepted);
    claim.state = step.state;
    if (!goesOn) // what was accepted is what is credited then
        claim.accepted = accepted && *accepted != claim.amount ? accepted : std::nullopt;
    const bool isGivenUp = goesOn && !givesUp && claim.rest == ClaimRest::Forgone; // and stays so
    step.rest = claim.accepted && !isGivenUp ? step.rest : std::nullopt;
    claim.rest = !claim.accepted ? std::nullopt : step.rest ? step.rest : claim.rest;
    claim.invoice = step.invoice.isEmpty() ? claim.invoice : step.invoice;
    claim.note = step.note.isEmpty() ? claim.note : step.note;
    if (step.state != ClaimState::Disputed && !givesUp)
        claim.settledOn = step.date;
    if (grants && !givesUp) {
        const std::int64_t all = creditedAmount(claim).minor();
        step.amount = Money(step.state == ClaimState::Credited ? all - before : all, claim.amount.currency());
    }
    claim.steps.push_back(std::move(step));
    return claim;
}

} // namespace

Result<Claim> settleClaim(Workspace &workspace, Claim claim, ClaimState state, const QString &invoice,
    const QString &note, const std::optional<Money> &accepted, const std::optional<QDate> &day,
    const std::optional<ClaimRest> &rest)
{
    const bool givesUp = state == claim.state && rest == ClaimRest::Forgone && hasDisputedRest(claim);
    if (!givesUp && !isNextStep(claim, state))
        return fail(ErrorCode::Refused, Texts::tr("This step does not follow from where the claim stands."));
    if (const auto checked = givesUp ? Result<void>() : checkAccepted(claim, state, accepted); !checked)
        return tl::unexpected(checked.error());
    if (state == ClaimState::Accepted)
        claim = withCreditedSaid(std::move(claim));
    if (const auto checked = checkRest(state, rest, note); !checked)
        return tl::unexpected(checked.error());
    const auto agreement = findAgreement(workspace.database(), claim.agreement);
    if (!agreement)
        return tl::unexpected(agreement.error());
    const QDate today = dateOf(*agreement, workspace.now());
    const QDate on = day.value_or(today);
    if (const auto checked = checkStepDay(claim, on, today); !checked)
        return tl::unexpected(checked.error());
    Claim next = withStep(claim, {state, on, {}, givesUp ? QString() : invoice, note, nameOf(workspace.actor()), rest},
        accepted, givesUp);
    return inTransaction(
        workspace, QStringLiteral("settle_claim"), note, [&](Transaction &transaction) -> Result<Claim> {
            const auto others = allClaims(transaction.database());
            if (!others)
                return tl::unexpected(others.error());
            if (const auto alone = checkReopening(transaction, *agreement, claim, next, *others); !alone)
                return tl::unexpected(alone.error());
            return saveClaim(transaction, std::move(next));
        });
}

} // namespace kept
