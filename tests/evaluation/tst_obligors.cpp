// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/overview.h"
#include "models/evaluation/reviewplan.h"
#include "tests/evaluation/creditinput.h"

#include <QJsonDocument>
#include <QTest>

using namespace kept;
using namespace kept::test;

/// A supplier and its customer, who both owe a service level of one agreement; and what changes after a review.
class TstObligors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aStandingBelongsToWhoOwesIt();
    void theHeatMapKeepsThePartiesApart();
    void whatWeOweIsNotToBeClaimed();
    void whatIsNotOwedAnyMoreDoesNotStand();
    void everyCreditCountsInOneSum();
    void aSupplierThatWeServeIsOwedByUs();
    void theObligorIsThatOfTheResultsVersion();
    void theAgreementIsOneOfBothObligors();
    void anotherCreditIsARestatement();
    void resultsThatVanishOrAppearAreRestatements();
    void whatIsNotJudgedAnyMoreForItsAgeIsNotCompared();
};

namespace {

const OrganisationId supplier = idOf<OrganisationId>("provider");
const OrganisationId ours = idOf<OrganisationId>("customer");
const ServiceLevelId answers = idOf<ServiceLevelId>("answers");

Organisation organisation(const OrganisationId &id, const char *name, bool internal)
{
    return {id, QString::fromLatin1(name), {}, internal, {}, {}, {}, {}, {}, Criticality::Medium, {}, {}, {}, {}, {},
        false, 0};
}

/// March 2025, 100.00 EUR a month: hosting is the supplier's, the level "answers" is the customer's; both judged on the
/// outages of their own service.
EvaluationInput bothOwe()
{
    const ServiceId mail = idOf<ServiceId>("mail");
    EvaluationInput in = charged(promisedWithCredit(), "100.00");
    AgreementContent &content = in.agreement.versions.front().content;
    content.charges.front().service.reset();
    content.serviceLevels.front().name = QStringLiteral("Hosting");
    content.serviceLevels.front().population.services = {hosting};
    ServiceLevel own = content.serviceLevels.front();
    own.id = answers;
    own.name = QStringLiteral("Answers");
    own.obligor = ours;
    own.population.services = {mail};
    content.serviceLevels.push_back(own);
    in.measurements.coverage.push_back(
        covered(MeasurementKind::Outage, "2025-01-01T00:00:00Z", "2026-01-01T00:00:00Z", mail));
    addOutage(in, "2025-03-05T00:00:00Z", "2025-03-05T02:00:00Z");
    in.measurements.outages.back().service = mail;
    return in;
}

Portfolio portfolioOf(const EvaluationInput &in)
{
    Portfolio portfolio;
    portfolio.organisations = {organisation(supplier, "Supplier", false), organisation(ours, "Ours", true)};
    portfolio.agreements = {in.agreement};
    portfolio.scorecards.emplace(in.agreement.id, evaluate(in));
    portfolio.asOf = in.asOf;
    portfolio.first = in.first;
    portfolio.last = in.last;
    return portfolio;
}

QStringList oneText(const char *text) { return {QString::fromLatin1(text)}; }

QStringList namesOf(const std::vector<LevelStanding> &standings)
{
    QStringList names;
    for (const LevelStanding &standing : standings)
        names << standing.name + QStringLiteral(" of ") + standing.supplier;
    return names;
}

Review sealed(const Scorecard &card, const char *months = "2025-03")
{
    Review review{idOf<ReviewId>("review"), card.agreement, period(months), day("2025-04-30"), ReviewState::Sealed, {},
        {}, {}, {}, {}, std::nullopt, 0};
    review.sealed = SealedScorecard{card.asOf, QJsonDocument(toJson(card)).toJson(QJsonDocument::Compact), {}, {}};
    return review;
}

QStringList restated(const EvaluationInput &then, const EvaluationInput &now, const char *judgedFrom = "2025-01-01")
{
    return restatements(sealed(evaluate(then)), evaluate(now), now.agreement, day(judgedFrom));
}

} // namespace

void TstObligors::aStandingBelongsToWhoOwesIt()
{
    const Portfolio portfolio = portfolioOf(bothOwe());
    QCOMPARE(namesOf(standingsIn(portfolio, period("2025-03"), supplier)), oneText("Hosting of Supplier"));
    QCOMPARE(namesOf(standingsIn(portfolio, period("2025-03"), ours)), oneText("Answers of Ours"));
    QCOMPARE(standingsIn(portfolio, period("2025-03"), supplier).front().status, Status::Met);
    QCOMPARE(standingsIn(portfolio, period("2025-03"), ours).front().status, Status::Missed);
    QCOMPARE(standingsIn(portfolio, period("2025-03"), {}).size(), std::size_t(2));
}

void TstObligors::theHeatMapKeepsThePartiesApart()
{
    const Overview overview = overviewOf(portfolioOf(bothOwe()), period("2025-Q1"), {}, day("2025-05-01"));
    QCOMPARE(overview.suppliers.size(), std::size_t(2));
    QCOMPARE(overview.suppliers[0].name, QStringLiteral("Supplier"));
    QCOMPARE(overview.suppliers[0].statuses.back(), std::optional(Status::Met));
    QCOMPARE(overview.suppliers[1].name, QStringLiteral("Ours"));
    QCOMPARE(overview.suppliers[1].statuses.back(), std::optional(Status::Missed));
}

void TstObligors::whatWeOweIsNotToBeClaimed()
{
    EvaluationInput in = bothOwe();
    addOutage(in, "2025-03-05T00:00:00Z", "2025-03-05T09:00:00Z"); // the supplier's, 98.79 %: 25 %
    in.asOf = at("2025-04-05T00:00:00Z");
    const Portfolio portfolio = portfolioOf(in);
    const Overview overview = overviewOf(portfolio, period("2025-Q1"), {}, day("2025-04-05"));
    QCOMPARE(overview.credits.size(), std::size_t(1));
    QCOMPARE(overview.credits[0].entitled, 2500);
    QCOMPARE(overview.credits[0].toClaim, 2500);
    QCOMPARE(overview.credits[0].owed, 1000);
    QCOMPARE(overview.creditsBySupplier.size(), std::size_t(1));
    QCOMPARE(overview.creditsBySupplier[0].name, QStringLiteral("Supplier"));
    QStringList claims;
    for (const Deadline &deadline : overview.deadlines)
        if (deadline.kind == DeadlineKind::Claim)
            claims << deadline.title;
    QCOMPARE(claims, oneText("Claim 25.00 EUR"));
    const Overview own = overviewOf(portfolio, period("2025-Q1"), ours, day("2025-04-05"));
    QCOMPARE(own.credits[0].entitled, 0);
    QCOMPARE(own.credits[0].owed, 1000);
    QVERIFY(!own.nextLapse);
}

/// 40.00 EUR were claimed and credited, and 25.00 EUR are owed today.
void TstObligors::whatIsNotOwedAnyMoreDoesNotStand()
{
    EvaluationInput in = bothOwe();
    addOutage(in, "2025-03-05T00:00:00Z", "2025-03-05T09:00:00Z");
    Portfolio portfolio = portfolioOf(in);
    portfolio.claims = {{idOf<ClaimId>("c"), in.agreement.id, levelId, period("2025-03"), euro("40.00"),
        ClaimState::Credited, day("2025-04-05"), day("2025-04-20"), QStringLiteral("INV-1"), {}, 0, 1}};
    const Overview overview = overviewOf(portfolio, period("2025-Q1"), {}, day("2025-05-01"));
    QCOMPARE(overview.creditsBySupplier.size(), std::size_t(1));
    const SupplierCreditSum &sum = overview.creditsBySupplier.front();
    QCOMPARE(sum.totals.entitled, 2500);
    QCOMPARE(sum.totals.credited, 4000);
    QCOMPARE(sum.totals.takenBack, 1500);
    QCOMPARE(sum.standing.credited, 2500);
    QCOMPARE(sum.standing.takenBack, 0);
}

void TstObligors::everyCreditCountsInOneSum()
{
    const Currency euro = Currency::fromCode(QStringLiteral("EUR")).value();
    std::vector<CreditEntry> entries;
    std::int64_t minor = 1; // powers of ten, so that each sum shows what is in it
    for (int state = 0; state < 8; ++state, minor *= 10) {
        CreditEntry entry{AgreementId::parse(QStringLiteral("a")).value(), ours, ours, false,
            ServiceLevelId::parse(QStringLiteral("l")).value(), period("2025-01"), Money(minor, euro),
            static_cast<CreditState>(state), Finality::Final, {}, {}, {}};
        entry.finality = entry.state == CreditState::Expected ? Finality::Provisional : Finality::Final;
        entries.push_back(entry);
    }
    const CreditTotals totals = creditTotals(entries, std::nullopt).front();
    QCOMPARE(totals.expected, 1);
    QCOMPARE(totals.entitled, 11'111'110);
    QCOMPARE(totals.toClaim, 11); // expected, entitled
    QCOMPARE(totals.claimed, 11'100); // claimed, accepted, disputed
    QCOMPARE(totals.disputed, 10'000);
    QCOMPARE(totals.credited, 1'000'000);
    QCOMPARE(totals.forgone, 10'100'000); // rejected, forgone
    QCOMPARE(totals.toClaim + totals.claimed + totals.credited + totals.forgone, totals.expected + totals.entitled);
    QCOMPARE(creditSumsText(totals, QLocale(QLocale::German)),
        QStringLiteral("Entitled 111.111,10 EUR · expected 0,01 EUR · to claim 0,11 EUR · claimed 111,00 EUR "
                       "(disputed 100,00 EUR) · credited 10.000,00 EUR · forgone 101.000,00 EUR"));
}

void TstObligors::aSupplierThatWeServeIsOwedByUs()
{
    EvaluationInput in = charged(promisedWithCredit(), "100.00");
    std::swap(in.agreement.provider, in.agreement.customer); // we serve somebody outside
    addOutage(in, "2025-03-05T00:00:00Z", "2025-03-05T02:00:00Z");
    const std::vector<CreditEntry> ledger = creditLedger(portfolioOf(in));
    QCOMPARE(ledger.size(), std::size_t(1));
    QCOMPARE(ledger[0].obligor, ours);
    QCOMPARE(ledger[0].creditor, supplier);
    QVERIFY(ledger[0].owedByUs);
}

void TstObligors::theObligorIsThatOfTheResultsVersion()
{
    EvaluationInput in = bothOwe();
    AgreementVersion later = in.agreement.versions.front();
    later.number = 2;
    later.effective = day("2025-04-01");
    later.content.serviceLevels.back().obligor.reset();
    in.agreement.versions.push_back(later);
    QCOMPARE(creditLedger(portfolioOf(in)).front().obligor, ours);
    QCOMPARE(obligorOf(in.agreement, answers), supplier);
}

void TstObligors::theAgreementIsOneOfBothObligors()
{
    const EvaluationInput in = bothOwe();
    QVERIFY(isObligor(in.agreement, supplier));
    QVERIFY(isObligor(in.agreement, ours));
    QVERIFY(!isObligor(charged(promisedWithCredit()).agreement, ours));
}

void TstObligors::anotherCreditIsARestatement()
{
    const EvaluationInput then = bothOwe();
    EvaluationInput now = then;
    QCOMPARE(restated(then, now), QStringList());
    now.agreement.versions.front().content.charges.front().amount = euro("250.00");
    QCOMPARE(restated(then, now),
        oneText("Answers, Mar 2025: service credit sealed 10.00 EUR; today 25.00 EUR, a difference of +15.00 EUR."));
    QCOMPARE(restated(now, then),
        oneText("Answers, Mar 2025: service credit sealed 25.00 EUR; today 10.00 EUR, a difference of -15.00 EUR."));
    now.agreement.versions.front().content.serviceLevels.back().credit.reset();
    QCOMPARE(restated(then, now),
        oneText("Answers, Mar 2025: service credit sealed 10.00 EUR; today none, a difference of -10.00 EUR."));
    QCOMPARE(restated(now, then),
        oneText("Answers, Mar 2025: service credit sealed none; today 10.00 EUR, a difference of +10.00 EUR."));
}

void TstObligors::resultsThatVanishOrAppearAreRestatements()
{
    const EvaluationInput then = bothOwe();
    EvaluationInput now = then;
    now.agreement.versions.front().content.serviceLevels.pop_back();
    QCOMPARE(restated(then, now),
        oneText("answers, Mar 2025: sealed 99.73 %, missed, service credit 10.00 EUR; today the service level is "
                "not judged in this period."));
    QCOMPARE(restated(now, then),
        oneText("Answers, Mar 2025: not judged when it was sealed; today 99.73 %, missed, service credit 10.00 "
                "EUR."));
}

void TstObligors::whatIsNotJudgedAnyMoreForItsAgeIsNotCompared()
{
    const EvaluationInput then = bothOwe();
    EvaluationInput now = then;
    now.first = day("2025-04-01");
    now.last = day("2025-04-30");
    QCOMPARE(restated(then, now, "2025-04-01"), QStringList());
}

QTEST_GUILESS_MAIN(TstObligors)
#include "tst_obligors.moc"
