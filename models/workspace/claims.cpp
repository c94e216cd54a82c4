// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/claims.h"

#include "models/domain/attachmentfile.h"
#include "models/domain/codec.h"
#include "models/domain/display.h"
#include "models/evaluation/creditunits.h"
#include "models/evaluation/evaluatorversion.h"
#include "models/store/attachments.h"
#include "models/store/repositories.h"
#include "models/workspace/loadportfolio.h"

#include <QCoreApplication>

#include <set>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::Claims)
};

/// A difference stands beside the claim of the same credit that it names.
Result<void> checkRestates(const Claim &claim, const std::vector<Claim> &others)
{
    const bool found = std::any_of(others.begin(), others.end(), [&](const Claim &other) {
        return other.id == *claim.restates && other.id != claim.id && !other.restates
            && other.agreement == claim.agreement && other.serviceLevel == claim.serviceLevel
            && other.period == claim.period;
    });
    if (found && !claim.reason.trimmed().isEmpty())
        return {};
    return found ? fail(ErrorCode::InvalidInput, Texts::tr("The claim of a difference needs a reason."),
               QStringLiteral("reason"), Texts::tr("Say what changed the service credit."))
                 : fail(ErrorCode::Refused,
                     Texts::tr("There is no claim %1 on the same service credit.").arg(claim.restates->text()),
                     QStringLiteral("restates"), Texts::tr("Name the claim beside which the difference stands."));
}

Result<void> checkIsNew(const Claim &claim, const std::vector<Claim> &others)
{
    if (claim.restates)
        return checkRestates(claim, others);
    const auto twin = std::find_if(others.begin(), others.end(), [&](const Claim &other) {
        return other.id != claim.id && other.agreement == claim.agreement && other.serviceLevel == claim.serviceLevel
            && other.period == claim.period && !other.restates;
    });
    if (twin == others.end())
        return {};
    return fail(ErrorCode::Refused,
        Texts::tr("The service credit of %1 in %2 is claimed already, as the claim %3.")
            .arg(claim.serviceLevel.text(), claim.period.toText(), twin->id.text()),
        QStringLiteral("id"), Texts::tr("Give the claim that id, or leave it out."));
}

/// Everything but the state, what comes with it, and the note.
bool isSameDemand(const Claim &a, const Claim &b)
{
    return a.agreement == b.agreement && a.serviceLevel == b.serviceLevel && a.period == b.period
        && a.amount == b.amount && a.claimedOn == b.claimedOn && a.restates == b.restates && a.reason == b.reason
        && a.evaluator == b.evaluator;
}

/// Those in which a credit of the agreement can come out.
std::set<Currency> currenciesOf(const Agreement &agreement, const std::vector<Invoice> &invoices)
{
    std::set<Currency> currencies;
    for (const AgreementVersion &version : agreement.versions) {
        for (const Charge &charge : version.content.charges)
            currencies.insert(charge.amount.currency());
        for (const ServiceLevel &level : version.content.serviceLevels)
            if (const auto fixed = level.credit ? amountCurrency(*level.credit) : std::nullopt)
                currencies.insert(*fixed);
    }
    for (const Invoice &invoice : invoices)
        if (invoice.agreement == agreement.id)
            currencies.insert(invoice.amount.currency());
    return currencies;
}

Result<void> checkCurrency(const Claim &claim, const Agreement &agreement, const std::vector<Invoice> &invoices)
{
    const std::set<Currency> currencies = currenciesOf(agreement, invoices);
    const Currency currency = claim.amount.currency();
    if (currencies.empty() || currencies.contains(currency))
        return {};
    return fail(ErrorCode::InvalidInput,
        Texts::tr("The claim is in %1, but no charge, invoice or amount of a service credit of the agreement is.")
            .arg(currency.code()),
        QStringLiteral("amount"));
}

Result<void> checkDates(const Claim &claim, const QDate &today)
{
    for (const auto &[date, field] : {std::pair(std::optional(claim.claimedOn), QStringLiteral("claimed_on")),
             std::pair(claim.settledOn, QStringLiteral("settled_on"))})
        if (date && *date > today)
            return fail(ErrorCode::InvalidInput,
                Texts::tr("The claim is dated %1, which is in the future.").arg(date->toString(Qt::ISODate)), field);
    if (claim.settledOn && *claim.settledOn < claim.claimedOn)
        return fail(ErrorCode::InvalidInput,
            Texts::tr("The claim was settled on %1, before it was made, on %2.")
                .arg(claim.settledOn->toString(Qt::ISODate), claim.claimedOn.toString(Qt::ISODate)),
            QStringLiteral("settled_on"), Texts::tr("Correct one of the two days."));
    return {};
}

Result<void> checkAccepted(const Claim &claim, ClaimState state, const std::optional<Money> &accepted)
{
    if (!accepted)
        return {};
    if (state != ClaimState::Accepted && (state != ClaimState::Credited || claim.state != ClaimState::Claimed))
        return fail(ErrorCode::InvalidInput, Texts::tr("Only the acceptance of a claim has an amount of its own."),
            QStringLiteral("accepted"));
    const std::int64_t before = claim.state == ClaimState::Credited ? creditedAmount(claim).minor() : 0;
    if (accepted->currency() == claim.amount.currency() && accepted->minor() > before
        && accepted->minor() <= claim.amount.minor())
        return {};
    if (before > 0)
        return fail(ErrorCode::InvalidInput,
            Texts::tr("In all, more than the %1 that are credited is accepted, and at most the claimed %2.")
                .arg(displayMoney(creditedAmount(claim)), displayMoney(claim.amount)),
            QStringLiteral("accepted"), Texts::tr("Where nothing more is accepted, the rest is given up."));
    return fail(ErrorCode::InvalidInput,
        Texts::tr("The accepted amount is more than nothing and at most the claimed %1.")
            .arg(displayMoney(claim.amount)),
        QStringLiteral("accepted"), Texts::tr("A claim of which nothing is accepted is rejected."));
}

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

/// The steps that the workbook has stay as they are, or get the amount that they lack; new ones come behind them.
bool keepsSteps(const Claim &stored, const Claim &claim)
{
    const auto isKept = [](ClaimStep before, const ClaimStep &step) {
        before.amount = before.amount ? before.amount : step.amount;
        return before == step;
    };
    return claim.steps.size() >= stored.steps.size()
        && std::equal(stored.steps.begin(), stored.steps.end(), claim.steps.begin(), isKept);
}

bool isGranted(const Claim &claim)
{
    return claim.state == ClaimState::Accepted || claim.state == ClaimState::Credited;
}

/// What a file says of the parts of a claim goes on from what the workbook has.
Result<void> checkParts(const Claim &claim, const Claim &stored)
{
    if (stored.state == ClaimState::Accepted && claim.state == ClaimState::Credited
        && stored.accepted != claim.accepted)
        return fail(ErrorCode::Refused,
            Texts::tr("Of the claim %1, %2 were accepted; that is what is credited.")
                .arg(claim.id.text(), displayMoney(creditedAmount(stored))),
            QStringLiteral("accepted"), Texts::tr("Write it as the workbook has it."));
    const bool isRevived = stored.rest == ClaimRest::Forgone && isGranted(stored) && isGranted(claim) && claim.accepted
        && restOf(claim) != ClaimRest::Forgone;
    if (isRevived)
        return fail(ErrorCode::Refused,
            Texts::tr("The rest of the claim %1 was given up, and stays so.").arg(claim.id.text()),
            QStringLiteral("rest"), Texts::tr("Write it as the workbook has it."));
    if (stored.state != ClaimState::Credited || claim.state != ClaimState::Accepted || !hasDisputedRest(stored))
        return {};
    if (auto checked = checkAccepted(stored, claim.state, creditedAmount(claim)); !checked)
        return checked;
    const Money &credited = creditedAmount(stored);
    return creditedSoFar(claim) == credited.minor()
        ? Result<void>()
        : fail(ErrorCode::Refused,
            Texts::tr("Of the claim %1, %2 are credited, and its steps do not say so.")
                .arg(claim.id.text(), displayMoney(credited)),
            QStringLiteral("steps"),
            Texts::tr("Before the new step, write the one that credited it, with its day and amount."));
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

/// The name of the incident that the credit of the service level is one of; empty without a choice.
QString incidentOf(const Agreement &agreement, const Claim &claim)
{
    for (const ServiceLevel &level : contentOn(agreement, claim.period.last()).serviceLevels)
        if (level.id == claim.serviceLevel && level.credit)
            return level.credit->election;
    return {};
}

/// The claims of other credits of the same incident; without those that were rejected.
std::vector<Claim> rivalsOf(const Agreement &agreement, const Claim &claim, const std::vector<Claim> &others)
{
    const QString incident = incidentOf(agreement, claim);
    std::vector<Claim> rivals;
    std::copy_if(others.begin(), others.end(), std::back_inserter(rivals), [&](const Claim &other) {
        return !incident.isEmpty() && other.agreement == claim.agreement && other.period == claim.period
            && other.serviceLevel != claim.serviceLevel && incidentOf(agreement, other) == incident
            && other.state != ClaimState::Rejected;
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

Result<void> checkClaim(const Claim &claim, const Claim *stored, const std::vector<Claim> &others,
    const Agreement &agreement, const QDate &today, const std::vector<Invoice> &invoices)
{
    if (auto checked = checkDates(claim, today); !checked)
        return checked;
    if (stored == nullptr && claim.amount.minor() <= 0)
        return fail(ErrorCode::InvalidInput,
            Texts::tr("A claim is of more than nothing; this one is of %1.").arg(displayMoney(claim.amount)),
            QStringLiteral("amount"));
    if (stored == nullptr) {
        const auto checked = checkCurrency(claim, agreement, invoices);
        return checked ? checkIsNew(claim, others) : checked;
    }
    if (!isSameDemand(*stored, claim))
        return fail(ErrorCode::Refused,
            Texts::tr("The claim %1 is made; what it claims is not changed any more.").arg(claim.id.text()),
            QStringLiteral("amount"), Texts::tr("Write it as the workbook has it."));
    if (!keepsSteps(*stored, claim))
        return fail(ErrorCode::Refused, Texts::tr("The claim %1 keeps the steps that it took.").arg(claim.id.text()),
            QStringLiteral("steps"), Texts::tr("Write them as the workbook has them, and a new one behind them."));
    if (auto checked = checkParts(claim, *stored); !checked)
        return checked;
    if (stored->state != claim.state)
        return isNextStep(*stored, claim.state)
            ? Result<void>()
            : fail(ErrorCode::Refused,
                Texts::tr("The claim %1 is “%2” in the workbook; “%3” does not follow from that.")
                    .arg(claim.id.text(), enumName(stored->state), enumName(claim.state)),
                QStringLiteral("state"), Texts::tr("Write a state that follows, or leave the claim out."));
    const bool saysRest = stored->rest == claim.rest || stored->steps.size() < claim.steps.size();
    if (!saysRest || stored->settledOn != claim.settledOn || stored->invoice != claim.invoice
        || stored->accepted != claim.accepted)
        return fail(ErrorCode::Refused,
            Texts::tr("The claim %1 keeps the day, the amount and the invoice of its settlement.").arg(claim.id.text()),
            QStringLiteral("settled_on"), Texts::tr("Write it as the workbook has it."));
    return {};
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
