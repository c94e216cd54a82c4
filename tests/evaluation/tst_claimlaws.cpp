// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/creditclaims.h"
#include "tests/evaluation/ledgerinput.h"

#include <QTest>
#include <rapidcheck.h>

using namespace kept;
using namespace kept::test;

/// What must hold of a year of credits whatever is claimed, and whatever is answered when.
class TstClaimLaws : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsPaidNeverPassesTheCapOfAYear();
    void aCreditGoesByWhatWasKnownWhenItsPeriodEnded();
};

namespace {

constexpr int months = 12;

/// A number of [least, beyond), over the whole range from the first case on.
int drawn(int least, int beyond) { return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(least, beyond)); }

Money cents(std::int64_t minor) { return {minor, euro("1.00").currency()}; }

Period monthAt(int number) { return Period::containing(QDate(2025, number, 1), PeriodKind::Month); }

/// 10.00 for each missed month of 2025, some of them taken back, with a cap over the year or twelve months.
EvaluationInput drawnYear()
{
    EvaluationInput in = tenAMonth();
    in.last = day("2025-12-31");
    in.asOf = at("2026-12-31T00:00:00Z");
    for (int month = 1; month <= months; ++month)
        if (drawn(0, 2) == 0)
            missMonth(in, QDate(2025, month, 1).toString(QStringLiteral("yyyy-MM")).toLatin1().constData());
    CreditSchedule &schedule = scheduleOf(in);
    schedule.earnBack = EarnBack{drawn(1, 3), {}};
    if (drawn(0, 3) != 0)
        schedule.claimWindow = {ClaimWindowKind::DaysAfterPeriod, drawn(0, 3) * 40 + 10};
    in.agreement.versions.front().content.creditTerms.caps = {
        {drawn(0, 2) == 0 ? CapSpan::ContractYear : CapSpan::TwelveMonths, {}, cents(drawn(500, 2500)), {}}};
    return in;
}

/// A step that may follow, a few days after the last one.
ClaimStep drawnStep(const Claim &claim, const QDate &last)
{
    ClaimStep step;
    step.date = last.addDays(drawn(0, 60));
    const auto oneOf = [](const std::vector<ClaimState> &states) {
        return states[static_cast<std::size_t>(drawn(0, static_cast<int>(states.size())))];
    };
    switch (claim.state) {
    case ClaimState::Claimed:
    case ClaimState::Disputed:
        step.state = oneOf({ClaimState::Accepted, ClaimState::Accepted, ClaimState::Rejected});
        break;
    case ClaimState::Accepted:
        step.state = claim.accepted ? ClaimState::Credited : oneOf({ClaimState::Credited, ClaimState::Disputed});
        break;
    default:
        step.state = ClaimState::Disputed;
    }
    if (step.state == ClaimState::Accepted)
        step.amount = cents(drawn(1, static_cast<int>(claim.amount.minor()) + 1));
    if (step.state == ClaimState::Credited)
        step.amount = creditedAmount(claim);
    return step;
}

void take(Claim &claim, const ClaimStep &step)
{
    claim.state = step.state;
    claim.settledOn = step.date;
    if (step.state == ClaimState::Accepted)
        claim.accepted = *step.amount == claim.amount ? std::nullopt : step.amount;
    else if (step.state != ClaimState::Credited)
        claim.accepted.reset();
    claim.steps.push_back(step);
}

/// A claim of all or half of the credit in time, with none to three answers.
Claim drawnClaim(const ServiceLevelResult &result)
{
    Claim claim = claimOf(qPrintable(result.period.toText().toLower()), "10.00");
    claim.period = result.period;
    claim.amount = cents(std::max<std::int64_t>(result.credit->amount.minor() / drawn(1, 3), 1));
    const auto &deadline = result.credit->deadline;
    const int open = deadline ? static_cast<int>(result.period.end().daysTo(*deadline)) : 40;
    claim.claimedOn = result.period.end().addDays(drawn(0, open + 1));
    QDate last = claim.claimedOn;
    for (int steps = drawn(0, 4); steps > 0 && claim.state != ClaimState::Credited; --steps) {
        take(claim, drawnStep(claim, last));
        last = claim.steps.back().date;
    }
    return claim;
}

/// Month by month, since what became of earlier claims says what a later credit comes to.
void drawClaims(EvaluationInput &in)
{
    for (int month = 1; month <= months; ++month) {
        if (drawn(0, 4) == 0)
            continue;
        const Scorecard scorecard = evaluate(in);
        const ServiceLevelResult *result = resultOf(scorecard, levelId, monthAt(month));
        if (result->credit && result->credit->amount.minor() > 0)
            in.claims.push_back(drawnClaim(*result));
    }
}

/// What the line brings, or still can.
std::int64_t payable(const CreditEntry &entry)
{
    if (!entry.claim)
        return entry.state == CreditState::Forgone ? 0 : entry.amount.minor();
    const ClaimParts parts = partsOf(*entry.claim);
    return parts.open + parts.accepted + parts.credited
        + (entry.claim->state == ClaimState::Disputed ? parts.disputed : 0);
}

std::int64_t creditOf(const Scorecard &scorecard, const Period &period)
{
    const ServiceLevelResult *result = resultOf(scorecard, levelId, period);
    return result->credit ? result->credit->amount.minor() : 0;
}

/// The claims as they stood before the day.
std::vector<Claim> knownBefore(const QDate &day, const std::vector<Claim> &claims)
{
    std::vector<Claim> known;
    for (Claim claim : claims) {
        if (day <= claim.claimedOn)
            continue;
        const std::vector<ClaimStep> steps = std::exchange(claim.steps, {});
        claim.state = ClaimState::Claimed;
        claim.accepted.reset();
        claim.settledOn.reset();
        for (const ClaimStep &step : steps)
            if (step.date < day)
                take(claim, step);
        known.push_back(std::move(claim));
    }
    return known;
}

} // namespace

void TstClaimLaws::whatIsPaidNeverPassesTheCapOfAYear()
{
    const bool held = rc::check("what is paid, less what is taken back, never passes the cap", [] {
        EvaluationInput in = drawnYear();
        drawClaims(in);
        Portfolio portfolio = portfolioOf(in);
        portfolio.claims = in.claims;
        // A difference has its own window, and may have lapsed before an earn-back or after it.
        for (const Claim &claim : in.claims)
            if (drawn(0, 2) == 0)
                portfolio.latestFacts.emplace(claim.id, startOfDay(claim.claimedOn, QTimeZone::utc()));
        const std::int64_t cap = in.agreement.versions.front().content.creditTerms.caps.front().amount->minor();
        std::int64_t paid = 0;
        for (const CreditEntry &entry : creditLedger(portfolio))
            paid += payable(entry);
        RC_TAG(paid == 0 ? "nothing" : paid < cap ? "less" : "the cap");
        RC_ASSERT(paid <= cap);
    });
    QVERIFY(held);
}

void TstClaimLaws::aCreditGoesByWhatWasKnownWhenItsPeriodEnded()
{
    const bool held = rc::check("later claims and answers leave the credit of an ended period alone", [] {
        EvaluationInput in = drawnYear();
        drawClaims(in);
        const Scorecard all = evaluate(in);
        for (int month = 1; month <= months; ++month) {
            EvaluationInput before = in;
            before.claims = knownBefore(monthAt(month).end(), in.claims);
            RC_ASSERT(creditOf(evaluate(before), monthAt(month)) == creditOf(all, monthAt(month)));
        }
    });
    QVERIFY(held);
}

QTEST_GUILESS_MAIN(TstClaimLaws)
#include "tst_claimlaws.moc"
