// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/claimchecks.h"

#include "models/domain/amountbound.h"
#include "models/domain/codec.h"
#include "models/domain/display.h"
#include "models/evaluation/creditunits.h"
#include "models/workspace/claims.h"

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

tl::unexpected<Error> inTheFuture(const QDate &date, const QString &field)
{
    return fail(ErrorCode::InvalidInput,
        Texts::tr("The claim is dated %1, which is in the future.").arg(date.toString(Qt::ISODate)), field);
}

/// What the workbook has already stays as it is, whenever it was.
Result<void> checkNewDates(const Claim &claim, const Claim *stored, const QDate &today)
{
    const bool wasSent = stored != nullptr && stored->sentOn == claim.sentOn;
    if (!wasSent && claim.sentOn && *claim.sentOn > today)
        return fail(ErrorCode::InvalidInput,
            Texts::tr("The letter of the claim went out on %1, which is in the future.")
                .arg(displayDate(*claim.sentOn)),
            QStringLiteral("sent_on"));
    for (std::size_t i = stored != nullptr ? stored->steps.size() : 0; i < claim.steps.size(); ++i)
        if (claim.steps[i].date > today)
            return fail(ErrorCode::InvalidInput,
                Texts::tr("The step is dated %1, which is in the future.").arg(displayDate(claim.steps[i].date)),
                QStringLiteral("steps[%1].date").arg(i));
    return {};
}

Result<void> checkDates(const Claim &claim, const Claim *stored, const QDate &today)
{
    if (claim.claimedOn > today)
        return inTheFuture(claim.claimedOn, QStringLiteral("claimed_on"));
    if (claim.settledOn && *claim.settledOn > today)
        return inTheFuture(*claim.settledOn, QStringLiteral("settled_on"));
    if (claim.settledOn && *claim.settledOn < claim.claimedOn)
        return fail(ErrorCode::InvalidInput,
            Texts::tr("The claim was settled on %1, before it was made, on %2.")
                .arg(claim.settledOn->toString(Qt::ISODate), claim.claimedOn.toString(Qt::ISODate)),
            QStringLiteral("settled_on"), Texts::tr("Correct one of the two days."));
    return checkNewDates(claim, stored, today);
}

/// Whether some version judges the service level over the claim's period: a month of a quarterly one never is.
bool isJudgedOver(const Agreement &agreement, const Claim &claim)
{
    return std::any_of(agreement.versions.begin(), agreement.versions.end(), [&claim](const AgreementVersion &version) {
        const auto &levels = version.content.serviceLevels;
        return std::any_of(levels.begin(), levels.end(), [&](const ServiceLevel &level) {
            return level.id == claim.serviceLevel
                && (level.period == PeriodKind::Term
                    || Period::containing(claim.period.first(), level.period, version.content.fiscalStartMonth)
                        == claim.period);
        });
    });
}

/// A service level of the agreement, in a period on whose days the agreement was in force when it was claimed.
Result<void> checkCovered(const Claim &claim, const Agreement &agreement, const QDate &today)
{
    const auto levels = serviceLevelsOf(agreement);
    if (std::find(levels.begin(), levels.end(), claim.serviceLevel) == levels.end())
        return fail(ErrorCode::InvalidInput,
            Texts::tr("The agreement %1 has no service level “%2”.")
                .arg(agreement.reference, claim.serviceLevel.text()),
            QStringLiteral("service_level"));
    const QDate start = agreement.versions.front().content.term.start;
    const auto end = lastDay(agreement, today);
    const QString place = QStringLiteral("period");
    if (claim.period.last() < start)
        return fail(ErrorCode::InvalidInput,
            Texts::tr("The period %1 ends before the agreement starts, on %2.")
                .arg(claim.period.toText(), displayDate(start)),
            place);
    if (end && *end < claim.period.first())
        return fail(ErrorCode::InvalidInput,
            Texts::tr("The period %1 begins after the agreement has ended, on %2.")
                .arg(claim.period.toText(), displayDate(*end)),
            place);
    if (!isJudgedOver(agreement, claim))
        return fail(ErrorCode::InvalidInput,
            Texts::tr("The service level “%1” is never judged over the period %2.")
                .arg(claim.serviceLevel.text(), claim.period.toText()),
            place, Texts::tr("Claim the credit of the month, quarter or other period that the agreement names."));
    if (claim.claimedOn < claim.period.first())
        return fail(ErrorCode::InvalidInput,
            Texts::tr("The claim is dated %1, before its period, which begins on %2.")
                .arg(displayDate(claim.claimedOn), displayDate(claim.period.first())),
            QStringLiteral("claimed_on"));
    return {};
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

/// The claim as it was made, before anybody answered it.
Claim asMade(Claim claim)
{
    claim.state = ClaimState::Claimed;
    claim.accepted.reset();
    claim.rest.reset();
    claim.steps.clear();
    return claim;
}

bool givesUp(const Claim &claim, const ClaimStep &step)
{
    return step.state == claim.state && step.rest == ClaimRest::Forgone && hasDisputedRest(claim);
}

/// The claim after the step, as far as the next one goes by it. Older programs wrote no amounts: what was accepted is
/// then what the claim as a whole says.
Claim after(Claim claim, const ClaimStep &step, const std::optional<Money> &accepted)
{
    const bool goesOn =
        givesUp(claim, step) || (step.state == ClaimState::Credited && claim.state == ClaimState::Accepted);
    const bool grants = step.state == ClaimState::Accepted || step.state == ClaimState::Credited;
    const std::optional<Money> granted = step.amount ? step.amount : accepted;
    if (!goesOn)
        claim.accepted = grants && granted != claim.amount ? granted : std::nullopt;
    claim.rest = !claim.accepted ? std::nullopt : step.rest ? step.rest : goesOn ? claim.rest : std::nullopt;
    claim.state = step.state;
    claim.steps.push_back(step);
    return claim;
}

/// The first of the claim's steps, from `index` on, that does not follow from where it stands; nothing where all do.
std::optional<std::size_t> strayStep(Claim stands, const Claim &claim, std::size_t index)
{
    for (; index < claim.steps.size(); ++index) {
        const ClaimStep &step = claim.steps[index];
        if (!givesUp(stands, step) && !isNextStep(stands, step.state))
            return index;
        stands = after(std::move(stands), step, claim.accepted);
    }
    return std::nullopt;
}

/// The same behind what the workbook has. Where it has a state and no steps, the first of them may tell how it came to
/// it.
std::optional<std::size_t> strayStep(const Claim &claim, const Claim &stored)
{
    Claim stands = stored;
    std::copy_n(claim.steps.begin(), stored.steps.size(), stands.steps.begin()); // with the amounts that they lacked
    const auto stray = strayStep(stands, claim, stored.steps.size());
    for (std::size_t told = 1; stray && stored.steps.empty() && told <= claim.steps.size(); ++told) {
        stands.steps.assign(claim.steps.begin(), claim.steps.begin() + static_cast<std::ptrdiff_t>(told));
        if (stands.steps.back().state == stored.state && !strayStep(stands, claim, told))
            return std::nullopt;
    }
    return stray;
}

/// Each step is one that settleClaim() would have taken, too.
Result<void> checkFollowing(const Claim &claim, const Claim *stored)
{
    const auto stray = stored != nullptr ? strayStep(claim, *stored) : strayStep(asMade(claim), claim, 0);
    if (!stray)
        return {};
    const ClaimState before = *stray > 0 ? claim.steps[*stray - 1].state
        : stored != nullptr              ? stored->state
                                         : ClaimState::Claimed;
    return fail(ErrorCode::Refused,
        Texts::tr("The claim %1 was “%2”; the step “%3” does not follow from that.")
            .arg(claim.id.text(), enumName(before), enumName(claim.steps[*stray].state)),
        QStringLiteral("steps[%1].state").arg(*stray),
        Texts::tr("Write the steps as they were taken, each with its day and amount."));
}

Result<void> checkNew(const Claim &claim, const std::vector<Claim> &others, const Agreement &agreement,
    const QDate &today, const std::vector<Invoice> &invoices)
{
    if (claim.amount.minor() <= 0)
        return fail(ErrorCode::InvalidInput,
            Texts::tr("A claim is of more than nothing; this one is of %1.").arg(displayMoney(claim.amount)),
            QStringLiteral("amount"));
    if (isBeyondBound(claim.amount))
        return fail(ErrorCode::Overflow, beyondBoundText(claim.amount), QStringLiteral("amount"));
    auto checked = checkCovered(claim, agreement, today);
    if (checked)
        checked = checkCurrency(claim, agreement, invoices);
    if (checked)
        checked = checkFollowing(claim, nullptr);
    return checked ? checkIsNew(claim, others) : checked;
}

/// A state without a step, as older files have it.
Result<void> checkState(const Claim &claim, const Claim &stored)
{
    if (isNextStep(stored, claim.state))
        return {};
    return fail(ErrorCode::Refused,
        Texts::tr("The claim %1 is “%2” in the workbook; “%3” does not follow from that.")
            .arg(claim.id.text(), enumName(stored.state), enumName(claim.state)),
        QStringLiteral("state"), Texts::tr("Write a state that follows, or leave the claim out."));
}

/// What stands without a new state is the settlement, but for amounts and what is said of the rest.
Result<void> checkSettlement(const Claim &claim, const Claim &stored)
{
    const bool saysRest = stored.rest == claim.rest || stored.steps.size() < claim.steps.size();
    if (saysRest && stored.settledOn == claim.settledOn && stored.invoice == claim.invoice
        && stored.accepted == claim.accepted)
        return {};
    return fail(ErrorCode::Refused,
        Texts::tr("The claim %1 keeps the day, the amount and the invoice of its settlement.").arg(claim.id.text()),
        QStringLiteral("settled_on"), Texts::tr("Write it as the workbook has it."));
}

} // namespace

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

Result<void> checkClaim(const Claim &claim, const Claim *stored, const std::vector<Claim> &others,
    const Agreement &agreement, const QDate &today, const std::vector<Invoice> &invoices)
{
    if (auto checked = checkDates(claim, stored, today); !checked)
        return checked;
    if (stored == nullptr)
        return checkNew(claim, others, agreement, today, invoices);
    if (!isSameDemand(*stored, claim))
        return fail(ErrorCode::Refused,
            Texts::tr("The claim %1 is made; what it claims is not changed any more.").arg(claim.id.text()),
            QStringLiteral("amount"), Texts::tr("Write it as the workbook has it."));
    if (!keepsSteps(*stored, claim))
        return fail(ErrorCode::Refused, Texts::tr("The claim %1 keeps the steps that it took.").arg(claim.id.text()),
            QStringLiteral("steps"), Texts::tr("Write them as the workbook has them, and a new one behind them."));
    if (auto checked = checkParts(claim, *stored); !checked)
        return checked;
    const bool hasNewSteps = stored->steps.size() < claim.steps.size();
    if (auto checked = hasNewSteps ? checkFollowing(claim, stored) : Result<void>(); !checked)
        return checked;
    if (stored->state == claim.state)
        return checkSettlement(claim, *stored);
    return hasNewSteps ? Result<void>() : checkState(claim, *stored);
}

} // namespace kept
