// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/verifyclaims.h"

#include "models/domain/display.h"
#include "models/evaluation/evaluatorversion.h"
#include "models/store/pastview.h"
#include "models/store/repositories.h"
#include "models/workspace/loadportfolio.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::VerifyClaims)
};

/// The credit that the results give, and whether they were still running.
struct Credit {
    Money amount;
    bool running = false;
};

QString nameOf(const Claim &claim, const Agreement *agreement)
{
    const ServiceLevel *level = agreement ? findServiceLevel(*agreement, claim.serviceLevel) : nullptr;
    return Texts::tr("%1, %2, %3", "agreement, service level and period of a claim")
        .arg(agreement ? agreement->reference : claim.agreement.text(), level ? level->name : claim.serviceLevel.text(),
            displayPeriod(claim.period));
}

/// Nothing owed is a credit of zero.
Credit creditIn(const Scorecard &scorecard, const Claim &claim)
{
    const ServiceLevelResult *result = resultOf(scorecard, claim.serviceLevel, claim.period);
    const Money nothing = Money::zero(claim.amount.currency());
    const bool running = toDateTime(scorecard.asOf).date() <= claim.period.end(); // whatever the zone
    return {result != nullptr && result->credit ? result->credit->amount : nothing, running};
}

/// `made` is a claim that the records do not have yet.
Result<Scorecard> judged(const Database &database, const AgreementId &id, Instant asOf, const QDate &first,
    const QDate &last, const std::optional<Claim> &made = std::nullopt)
{
    const auto agreement = findAgreement(database, id);
    if (!agreement)
        return tl::unexpected(agreement.error());
    auto input = loadInput(database, *agreement, asOf, first, last);
    if (input && made)
        input->claims.push_back(*made);
    return input ? Result<Scorecard>(evaluate(*input)) : tl::unexpected(input.error());
}

bool wroteAmount(const AuditEntry &entry, const Claim &claim)
{
    return std::any_of(entry.changes.begin(), entry.changes.end(), [&claim](const QJsonValue &value) {
        const QJsonObject change = value.toObject();
        const QJsonArray fields = change.value(u"fields").toArray();
        return change.value(u"id").toString() == claim.id.text()
            && std::any_of(fields.begin(), fields.end(), [](const QJsonValue &field) {
                   return field.toObject().value(u"field").toString().startsWith(QStringLiteral("amount"));
               });
    });
}

/// The entry that wrote what is claimed, the latest one.
Result<std::optional<AuditEntry>> demandOf(const Database &database, const Claim &claim)
{
    const auto entries = auditEntries(database, claim.id.text(), -1, 0); // newest first
    if (!entries)
        return tl::unexpected(entries.error());
    const auto found = std::find_if(
        entries->begin(), entries->end(), [&claim](const AuditEntry &entry) { return wroteAmount(entry, claim); });
    return found == entries->end() ? std::nullopt : std::optional(*found);
}

/// By which rules of evaluation the amount was judged, as the entry has it: a later one could say something else.
int rulesOf(const AuditEntry &demand, const Claim &claim)
{
    for (const QJsonValue &value : demand.changes) {
        if (value.toObject().value(u"id").toString() != claim.id.text())
            continue;
        for (const QJsonValue &field : value.toObject().value(u"fields").toArray())
            if (field.toObject().value(u"field").toString() == QStringLiteral("evaluator"))
                return field.toObject().value(u"after").toInt(1);
    }
    return 1;
}

/// A claim whose amount is not today's credit.
struct Difference {
    const Claim &claim;
    QString name;
    Money today;
};

QString amountsOf(const Difference &difference)
{
    return Texts::tr("claimed %1, by the records of today %2")
        .arg(displayMoney(difference.claim.amount), displayMoney(difference.today));
}

/// The claim as it was made: of the credits of one incident it chose this one.
Claim asMade(Claim claim)
{
    claim.state = ClaimState::Claimed;
    claim.accepted.reset();
    claim.settledOn.reset();
    return claim;
}

/// Judged from what the workbook knew, at the moment of the claim.
Result<void> explain(
    const Database &database, const AuditEntry &demand, const Difference &difference, VerifyReport &report)
{
    const Claim &claim = difference.claim;
    const auto past = viewAfter(database, demand.sequence - 1);
    if (!past)
        return tl::unexpected(past.error());
    const auto then =
        judged(*past->database, claim.agreement, demand.at, claim.period.first(), claim.period.last(), asMade(claim));
    if (!then && past->isProved)
        return tl::unexpected(then.error());
    const auto credit = then ? std::optional(creditIn(*then, claim)) : std::nullopt;
    const int rules = rulesOf(demand, claim);
    if (credit && credit->amount == claim.amount)
        report.notes
            << Texts::tr("Restatement beside the claim on %1: %2.").arg(difference.name, amountsOf(difference));
    else if (!credit || !past->isProved)
        report.notes << Texts::tr("The claim on %1 cannot be judged again: personal values of its records were erased.")
                            .arg(difference.name);
    else if (rules != evaluatorVersion)
        report.notes << Texts::tr("The claim on %1 was made by the rules of evaluation %2, this program has %3; its "
                                  "amount cannot be proved (%4).")
                            .arg(difference.name)
                            .arg(rules)
                            .arg(evaluatorVersion)
                            .arg(amountsOf(difference));
    else if (credit->running)
        report.notes << Texts::tr("The claim on %1 was made while its period was running; its amount cannot be proved "
                                  "(%2).")
                            .arg(difference.name, amountsOf(difference));
    else
        report.finding = Texts::tr("Audit entry %1: the amount of the claim on %2 does not follow from the results of "
                                   "that time, which give %3 (%4).")
                             .arg(demand.sequence)
                             .arg(difference.name, displayMoney(credit->amount), amountsOf(difference));
    return {};
}

Result<void> take(const Database &database, const Difference &difference, VerifyReport &report)
{
    const auto demand = demandOf(database, difference.claim);
    if (!demand)
        return tl::unexpected(demand.error());
    if (*demand && (*demand)->action == QStringLiteral("apply_document")) {
        report.notes << Texts::tr("The claim on %1 came with a file and stands as the file has it: %2.")
                            .arg(difference.name, amountsOf(difference));
        return {};
    }
    if (*demand)
        return explain(database, **demand, difference, report);
    report.finding = Texts::tr("The audit trail has no entry that made the claim on %1 (%2).")
                         .arg(difference.name, amountsOf(difference));
    return {};
}

/// What is claimed of the credit by the claim and those of later differences.
Money demandedOf(const Claim &claim, const std::vector<Claim> &claims)
{
    std::int64_t sum = claim.amount.minor();
    for (const Claim &other : claims)
        sum += other.restates == claim.id ? other.amount.minor() : 0;
    return {sum, claim.amount.currency()};
}

/// The claim that this one stands beside; itself when it stands alone.
const Claim &firstOf(const Claim &claim, const std::vector<Claim> &claims)
{
    const auto found =
        std::find_if(claims.begin(), claims.end(), [&claim](const Claim &other) { return claim.restates == other.id; });
    return found == claims.end() ? claim : *found;
}

/// Today's results of each agreement over all of its claimed periods at once.
Result<std::map<AgreementId, Scorecard>> resultsOfToday(
    const Database &database, Instant now, const std::vector<Claim> &claims)
{
    std::map<AgreementId, std::pair<QDate, QDate>> spans;
    for (const Claim &claim : claims) {
        auto &span = spans.try_emplace(claim.agreement, claim.period.first(), claim.period.last()).first->second;
        span = {std::min(span.first, claim.period.first()), std::max(span.second, claim.period.last())};
    }
    std::map<AgreementId, Scorecard> results;
    for (const auto &[agreement, span] : spans) {
        auto scorecard = judged(database, agreement, now, span.first, span.second);
        if (!scorecard)
            return tl::unexpected(scorecard.error());
        results.emplace(agreement, std::move(*scorecard));
    }
    return results;
}

} // namespace

Result<void> verifyClaims(
    const Database &database, Instant now, const std::function<bool()> &keepGoing, VerifyReport &report)
{
    const auto claims = allClaims(database);
    if (!claims)
        return tl::unexpected(claims.error());
    const auto today = resultsOfToday(database, now, *claims);
    if (!today)
        return tl::unexpected(today.error());
    for (const Claim &claim : *claims) {
        // A difference is claimed beside the first claim, and the credit is both together; what is wrong is told of
        // the first.
        const Claim &first = firstOf(claim, *claims);
        const Money demanded = demandedOf(first, *claims);
        if (keepGoing && !keepGoing())
            return fail(ErrorCode::Cancelled, Texts::tr("The verification was stopped."));
        ++report.claims;
        const Credit credit = creditIn(today->at(claim.agreement), claim);
        const bool follows = credit.amount == demanded;
        report.claimsThatFollow += follows ? 1 : 0;
        if (follows || first.id != claim.id)
            continue;
        const auto agreement = findAgreement(database, claim.agreement);
        const QString name = nameOf(claim, agreement ? &*agreement : nullptr);
        if (const auto taken = take(database, {claim, name, credit.amount}, report); !taken)
            return taken;
        if (!report.finding.isEmpty())
            break;
    }
    return {};
}

} // namespace kept
