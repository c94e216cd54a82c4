// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/resultwords.h"
#include "tests/evaluation/creditinput.h"

#include <QTest>

using namespace kept;
using namespace kept::test;

class TstEvaluateCreditBasis : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theServicesOwnChargeIsTheBasis();
    void mixedCurrenciesAreNotAdded();
    void anAmendmentToAnotherCurrencyIsNotAdded();
    void aCapTakesTheChargesOfItsCurrency();
    void aCapThatCannotBeComputedIsNotDropped();
    void eachPartyHasItsOwnCapAndMinimum();
    void eachCurrencyHasItsOwnCapAndMinimum();
    void aMinimumInAnotherCurrencyIsSaid();
    void aLimitInAnotherCurrencyCutsNothing();
    void aBonusInAnotherCurrencyIsNotComputed();
    void aBonusOfPointsIsNotComputed();
    void anAgreementsLimitInAnotherCurrencyIsSaid();
    void aShareOfTheChargesLimitsNoInvoiceInAnotherCurrency();
    void invoicesInSeveralCurrenciesAreNamed();
    void aCreditLargerThanCanBeAddedUpIsNone();
    void anAmendedChargeCountsByDays();
    void theAgreementsChargeFollowsTheServicesOwn();
    void anAmendedChargeIsCappedByDays();
    void roundingUpDoesNotPassTheCap();
    void theSecondBillingCycleIsTheCharges();
    void anObligorThatChangesInsideThePeriodIsNotGuessed();
};

namespace {

const ServiceId mail = idOf<ServiceId>("mail");

Money dollars(const char *amount) { return Money::parse(QString::fromLatin1(amount), QStringLiteral("USD")).value(); }

Charge fee(const std::optional<ServiceId> &service, const Money &amount, const char *from = "2025-01-01",
    const char *to = "", int months = 1)
{
    return {service, QStringLiteral("Fee"), amount, months, day(from), *to ? std::optional(day(to)) : std::nullopt};
}

AgreementContent &contentOf(EvaluationInput &in) { return in.agreement.versions.front().content; }
CreditSchedule &scheduleOf(EvaluationInput &in) { return *contentOf(in).serviceLevels.front().credit; }

Invoice invoice(const char *number, const char *first, const char *last, const Money &amount)
{
    return {InvoiceId::create(), idOf<AgreementId>("agreement"), QString::fromLatin1(number), day(last), day(first),
        day(last), std::nullopt, amount};
}

/// March 2025 with two hours of outage: 99.73 %, which pays 10 %.
EvaluationInput missed(const std::vector<Charge> &charges, const ServiceLevel &promised = promisedWithCredit())
{
    EvaluationInput in = charged(promised);
    contentOf(in).charges = charges;
    addOutage(in, "2025-03-05T00:00:00Z", "2025-03-05T02:00:00Z");
    return in;
}

/// A second service level of the same miss.
void addSecond(EvaluationInput &in, const ServiceId &service, const std::optional<OrganisationId> &obligor = {})
{
    ServiceLevel second = contentOf(in).serviceLevels.front();
    second.id = idOf<ServiceLevelId>("second");
    second.obligor = obligor;
    second.population.services = {service};
    contentOf(in).serviceLevels.push_back(second);
    if (service == hosting)
        return;
    in.measurements.coverage.push_back(
        covered(MeasurementKind::Outage, "2025-01-01T00:00:00Z", "2026-01-01T00:00:00Z", service));
    OutageRecord outage = in.measurements.outages.front();
    outage.service = service;
    outage.record = 2;
    in.measurements.outages.push_back(outage);
}

/// The second version of the agreement, with other charges from the day on.
void amend(EvaluationInput &in, const char *from, const std::vector<Charge> &charges)
{
    AgreementVersion second = in.agreement.versions.front();
    second.number = 2;
    second.effective = day(from);
    second.content.charges = charges;
    in.agreement.versions.push_back(second);
}

void setMinimum(EvaluationInput &in, const Money &amount)
{
    for (ServiceLevel &promised : contentOf(in).serviceLevels)
        promised.credit->minimumPayout = amount;
}

bool tells(const EvaluationInput &in, const char *words)
{
    const Trace trace = explain(in, levelId, period("2025-03"), english);
    return std::any_of(trace.lines.begin(), trace.lines.end(), [words](const TraceLine &line) {
        return line.kind == TraceKind::Note && line.text.contains(QString::fromLatin1(words));
    });
}

QString amountOf(const ServiceLevelResult &result)
{
    return result.credit ? result.credit->amount.toText() : QStringLiteral("none");
}

} // namespace

void TstEvaluateCreditBasis::theServicesOwnChargeIsTheBasis()
{
    EvaluationInput in = missed({fee(mail, dollars("5000.00")), fee(hosting, euro("1000.00"))});
    contentOf(in).services = {mail, hosting};
    contentOf(in).serviceLevels.front().population.services = {hosting};
    QCOMPARE(amountOf(only(in)), QStringLiteral("100.00 EUR"));
}

void TstEvaluateCreditBasis::mixedCurrenciesAreNotAdded()
{
    EvaluationInput in = missed({fee(hosting, euro("1000.00")), fee(hosting, dollars("5000.00"))});
    contentOf(in).charges.back().name = QStringLiteral("Licence");
    QCOMPARE(only(in).status, Status::Missed);
    QCOMPARE(amountOf(only(in)), QStringLiteral("none"));
    QCOMPARE(only(in).creditRemark->reason, CreditReason::MixedCurrencies);
    QCOMPARE(creditWords(only(in)),
        QStringLiteral("The charges from 1 Mar 2025 to 31 Mar 2025 that the credit is a share of are in different "
                       "currencies (“Fee” in EUR, “Licence” in USD) and are not added, so no credit is computed. "
                       "Write these charges of the agreement in one currency, or give the service a charge of its "
                       "own."));
    QVERIFY(tells(in, "different currencies"));
    in.measurements.outages.clear();
    QVERIFY(!only(in).creditRemark); // nothing is owed
}

void TstEvaluateCreditBasis::anAmendmentToAnotherCurrencyIsNotAdded()
{
    EvaluationInput in = missed({fee(hosting, euro("1000.00"))});
    amend(in, "2025-03-11", {fee(hosting, dollars("1000.00"))});
    QCOMPARE(amountOf(only(in)), QStringLiteral("none"));
    QVERIFY(tells(in, "different currencies"));
}

void TstEvaluateCreditBasis::aCapTakesTheChargesOfItsCurrency()
{
    EvaluationInput in = missed({fee(hosting, euro("1000.00")), fee(mail, dollars("5000.00"))});
    contentOf(in).creditCap = part("0.05");
    QCOMPARE(amountOf(only(in)), QStringLiteral("50.00 EUR"));
    QVERIFY(only(in).credit->capped);
}

void TstEvaluateCreditBasis::aCapThatCannotBeComputedIsNotDropped()
{
    EvaluationInput in = missed({fee(hosting, euro("1000.00")), fee(mail, euro("-1.00"))});
    contentOf(in).creditCap = part("0.05");
    QCOMPARE(amountOf(only(in)), QStringLiteral("none"));
    QVERIFY(tells(in, "the limit cannot be computed"));
    QVERIFY(!tells(in, "Smaller than the minimum"));
}

void TstEvaluateCreditBasis::eachPartyHasItsOwnCapAndMinimum()
{
    EvaluationInput in = missed({fee(hosting, euro("100.10"))});
    addSecond(in, hosting, in.agreement.customer);
    contentOf(in).creditCap = part("0.15"); // 15.015 for each party, who owes 10.01
    const Scorecard card = evaluate(in);
    QCOMPARE(amountOf(card.results[0]), QStringLiteral("10.01 EUR"));
    QCOMPARE(amountOf(card.results[1]), QStringLiteral("10.01 EUR"));
    QVERIFY(!card.results[0].credit->capped);
    setMinimum(in, euro("15.00")); // reached only by both together
    QCOMPARE(amountOf(evaluate(in).results[0]), QStringLiteral("none"));
    QCOMPARE(amountOf(evaluate(in).results[1]), QStringLiteral("none"));
}

void TstEvaluateCreditBasis::eachCurrencyHasItsOwnCapAndMinimum()
{
    EvaluationInput in = missed({fee(hosting, euro("100.00")), fee(mail, dollars("1000.00"))});
    contentOf(in).serviceLevels.front().population.services = {hosting};
    addSecond(in, mail);
    contentOf(in).creditCap = part("0.05");
    const Scorecard card = evaluate(in);
    QCOMPARE(amountOf(card.results[0]), QStringLiteral("5.00 EUR"));
    QCOMPARE(amountOf(card.results[1]), QStringLiteral("50.00 USD"));
    contentOf(in).serviceLevels[0].credit->minimumPayout = euro("20.00");
    QCOMPARE(amountOf(evaluate(in).results[0]), QStringLiteral("none"));
    QCOMPARE(amountOf(evaluate(in).results[1]), QStringLiteral("50.00 USD"));
}

void TstEvaluateCreditBasis::aMinimumInAnotherCurrencyIsSaid()
{
    EvaluationInput in = missed({fee(hosting, euro("100.00"))});
    setMinimum(in, dollars("20.00"));
    QCOMPARE(amountOf(only(in)), QStringLiteral("10.00 EUR"));
    QVERIFY(tells(in, "they are not compared"));
}

// As older workbooks have it; today's checks refuse it.
void TstEvaluateCreditBasis::aLimitInAnotherCurrencyCutsNothing()
{
    EvaluationInput in = missed({fee(hosting, euro("1000.00")), fee(mail, dollars("1000.00"))});
    scheduleOf(in).capAmount = dollars("50.00");
    QCOMPARE(amountOf(only(in)), QStringLiteral("none"));
    QCOMPARE(creditWords(only(in)),
        QStringLiteral("The limit of the service level's credit is in USD, the credit in EUR; they are not compared, "
                       "so no credit is computed. Write the limit of the service level in EUR."));
    scheduleOf(in).capAmount = euro("50.00");
    QCOMPARE(amountOf(only(in)), QStringLiteral("50.00 EUR"));
}

void TstEvaluateCreditBasis::aBonusInAnotherCurrencyIsNotComputed()
{
    EvaluationInput in = missed({fee(hosting, euro("1000.00"))});
    in.measurements.outages.clear();
    scheduleOf(in).bonus = {
        {std::nullopt, std::nullopt, Money(5000, Currency::fromCode(QStringLiteral("JPY")).value())}};
    QVERIFY(!only(in).bonus);
    QCOMPARE(creditWords(only(in)),
        QStringLiteral("The bonus is in JPY, what is charged in EUR; nothing is converted, so no bonus is computed. "
                       "Write the bonus of the service level in EUR."));
    scheduleOf(in).bonus.front().pays = euro("50.00");
    QCOMPARE(only(in).bonus, std::optional(euro("50.00")));
    QCOMPARE(creditWords(only(in)), QString());
}

void TstEvaluateCreditBasis::aBonusOfPointsIsNotComputed()
{
    EvaluationInput in = missed({fee(hosting, euro("1000.00"))});
    in.measurements.outages.clear();
    scheduleOf(in).bonus = {{std::nullopt, std::nullopt, CreditPoints{dec("2")}}};
    QVERIFY(!only(in).bonus);
    QCOMPARE(creditWords(only(in)),
        QStringLiteral("The bonus is paid in points, which are only added up from misses, so no bonus is computed. "
                       "Write the bonus of the service level as a share or as an amount."));
}

void TstEvaluateCreditBasis::anAgreementsLimitInAnotherCurrencyIsSaid()
{
    EvaluationInput in = missed({fee(hosting, euro("1000.00")), fee(mail, dollars("1000.00"))});
    contentOf(in).creditTerms.caps = {CreditCap{CapSpan::Period, std::nullopt, dollars("50.00")}};
    QCOMPARE(amountOf(only(in)), QStringLiteral("none"));
    QCOMPARE(creditWords(only(in)),
        QStringLiteral("The agreement limits its service credits to an amount in another currency than that of the "
                       "credit (EUR); they are not compared, so no credit is computed. Write the limit in the "
                       "currency of the credit."));
}

void TstEvaluateCreditBasis::aShareOfTheChargesLimitsNoInvoiceInAnotherCurrency()
{
    EvaluationInput in = missed({fee(hosting, euro("1000.00"))});
    scheduleOf(in).basis = CreditBasis::Invoice;
    in.invoices = {invoice("1", "2025-03-01", "2025-03-31", dollars("310.00"))};
    QCOMPARE(amountOf(only(in)), QStringLiteral("31.00 USD"));
    contentOf(in).creditCap = part("0.1");
    QCOMPARE(amountOf(only(in)), QStringLiteral("none"));
    QCOMPARE(creditWords(only(in)),
        QStringLiteral("The agreement limits its service credits to a share of what it charges, but it charges "
                       "nothing in the currency of the credit (USD), so no credit is computed. Write the limit as an "
                       "amount in the currency of the credit."));
    contentOf(in).charges.clear();
    QCOMPARE(amountOf(only(in)), QStringLiteral("none"));
    QCOMPARE(creditWords(only(in)),
        QStringLiteral("The agreement limits its service credits, but the limit cannot be computed, so no credit is: "
                       "The agreement has no charge that a credit could be a share of."));
}

void TstEvaluateCreditBasis::invoicesInSeveralCurrenciesAreNamed()
{
    EvaluationInput in = missed({fee(hosting, euro("1000.00"))});
    scheduleOf(in).basis = CreditBasis::Invoice;
    in.invoices = {invoice("R-7", "2025-03-01", "2025-03-31", euro("310.00")),
        invoice("R-8", "2025-03-15", "2025-04-14", dollars("310.00")),
        invoice("R-9", "2025-04-01", "2025-04-30", dollars("310.00"))};
    QCOMPARE(amountOf(only(in)), QStringLiteral("none"));
    QCOMPARE(creditWords(only(in)),
        QStringLiteral("The invoices for days from 1 Mar 2025 to 31 Mar 2025 that the credit is a share of are in "
                       "different currencies (“R-7” in EUR, “R-8” in USD) and are not added, so no credit is "
                       "computed."));
}

void TstEvaluateCreditBasis::aCreditLargerThanCanBeAddedUpIsNone()
{
    EvaluationInput in = missed({fee(hosting, euro("100000000000000.00"))});
    QCOMPARE(amountOf(only(in)), QStringLiteral("10000000000000.00 EUR"));
    in = missed({fee(hosting, euro("100000000000000.10"))});
    QCOMPARE(amountOf(only(in)), QStringLiteral("none"));
    QCOMPARE(creditWords(only(in)), QStringLiteral("The credit is larger than can be computed exactly."));
    in.measurements.outages.clear();
    scheduleOf(in).bonus = {{std::nullopt, std::nullopt, part("0.1")}};
    QVERIFY(!only(in).bonus);
    QCOMPARE(creditWords(only(in)), QStringLiteral("The credit is larger than can be computed exactly."));
}

void TstEvaluateCreditBasis::anAmendedChargeCountsByDays()
{
    EvaluationInput in = missed({fee(hosting, euro("3100.00"))});
    amend(in, "2025-03-11", {fee(hosting, euro("6200.00"))});
    // 10 of 31 days of 3,100.00 and 21 of 31 of 6,200.00.
    QCOMPARE(only(in).credit->basis, euro("5200.00"));
    QCOMPARE(amountOf(only(in)), QStringLiteral("520.00 EUR"));
    QCOMPARE(only(in).parts.size(), std::size_t(1)); // its own terms did not change
}

void TstEvaluateCreditBasis::theAgreementsChargeFollowsTheServicesOwn()
{
    EvaluationInput in = missed({fee(hosting, euro("3100.00"), "2025-01-01", "2025-03-10"), fee({}, euro("6200.00"))});
    QCOMPARE(only(in).credit->basis, euro("5200.00"));
    QCOMPARE(amountOf(only(in)), QStringLiteral("520.00 EUR"));
}

void TstEvaluateCreditBasis::anAmendedChargeIsCappedByDays()
{
    EvaluationInput in = missed({fee(hosting, euro("3100.00"))});
    contentOf(in).creditCap = part("0.05");
    amend(in, "2025-03-11", {fee(hosting, euro("6200.00"))});
    QCOMPARE(amountOf(only(in)), QStringLiteral("260.00 EUR"));
}

void TstEvaluateCreditBasis::roundingUpDoesNotPassTheCap()
{
    ServiceLevel promised = promisedWithCredit();
    promised.credit->rounding = RoundingMode::Up;
    QCOMPARE(amountOf(only(missed({fee(hosting, euro("100.05"))}, promised))), QStringLiteral("10.01 EUR"));
    promised.credit->cap = part("0.1"); // 10.005
    QCOMPARE(amountOf(only(missed({fee(hosting, euro("100.05"))}, promised))), QStringLiteral("10.00 EUR"));
}

void TstEvaluateCreditBasis::theSecondBillingCycleIsTheCharges()
{
    ServiceLevel promised = promisedWithCredit();
    promised.credit->claimWindow = {ClaimWindowKind::EndOfSecondBillingCycle, 0};
    const auto deadline = [&](const std::vector<Charge> &charges) {
        return only(missed(charges, promised)).credit->deadline.value_or(QDate());
    };
    QCOMPARE(deadline({fee(hosting, euro("100.00"))}), day("2025-05-31"));
    // The outage of 5 March lies in the cycle from 15 February to 14 March.
    QCOMPARE(deadline({fee(hosting, euro("100.00"), "2025-01-15")}), day("2025-05-14"));
    // Another service's cycle does not matter; of the service's own the first to end does.
    const Charge yearly = fee(mail, euro("100.00"), "2025-01-01", "", 12);
    QCOMPARE(deadline({yearly, fee(hosting, euro("100.00"), "2025-01-01", "", 3)}), day("2025-09-30"));
    QCOMPARE(deadline({fee(hosting, euro("100.00"), "2025-01-01", "", 12), fee(hosting, euro("1.00"), "2025-02-20")}),
        day("2025-05-19"));
}

void TstEvaluateCreditBasis::anObligorThatChangesInsideThePeriodIsNotGuessed()
{
    EvaluationInput in = missed({fee(hosting, euro("3100.00"))});
    addOutage(in, "2025-03-15T00:00:00Z", "2025-03-15T02:00:00Z");
    amend(in, "2025-03-11", contentOf(in).charges);
    in.agreement.versions.back().content.serviceLevels.front().obligor = in.agreement.customer;
    QCOMPARE(only(in).parts.size(), std::size_t(2));
    QCOMPARE(amountOf(only(in)), QStringLiteral("none"));
    QVERIFY(tells(in, "The party that owes the service level changes"));
}

QTEST_GUILESS_MAIN(TstEvaluateCreditBasis)
#include "tst_evaluate_creditbasis.moc"
