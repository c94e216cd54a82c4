// SPDX-License-Identifier: GPL-3.0-or-later
// What a file may say of claims under an agreement that only the workbook has.
#include "models/workspace/applydocument.h"
#include "models/workspace/claims.h"
#include "tests/workspace/hostingworkbook.h"

using namespace kept;
using namespace kept::test;

namespace {

using Change = std::function<void(Claim &)>;

Money euro(const char *amount) { return *Money::parse(QString::fromLatin1(amount), QStringLiteral("EUR")); }
QDate june(int day) { return {2026, 6, day}; }

/// Of May, claimed on 3 June.
Claim claimOf(const Agreement &agreement)
{
    return {*ClaimId::parse(QStringLiteral("c")), agreement.id, *ServiceLevelId::parse(QStringLiteral("avail")),
        *Period::parse(QStringLiteral("2026-05")), euro("100.00"), ClaimState::Claimed, june(3), std::nullopt, {}, {},
        0};
}

void take(Claim &claim, const std::vector<ClaimStep> &steps)
{
    claim.steps.insert(claim.steps.end(), steps.begin(), steps.end());
    claim.state = claim.steps.back().state;
    claim.settledOn = claim.steps.back().date;
}

void addRow(const char *name, const char *refusal, const Change &change)
{
    QTest::newRow(name) << change << QString::fromUtf8(refusal);
}

} // namespace

Q_DECLARE_METATYPE(Change)

class TestClaimFiles : public QObject, private HostingWorkbook {
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }

    void aNewClaimFitsTheWorkbooksAgreement_data();
    void aNewClaimFitsTheWorkbooksAgreement()
    {
        QFETCH(Change, change);
        const Agreement agreement = signedAgreement();
        Document document;
        document.claims = {claimOf(agreement)};
        change(document.claims.front());
        const auto taken = applyDocument(*m_workspace, document);
        const QString told = taken ? QString() : taken.error().message + QStringLiteral(" | ") + taken.error().place;
        QTEST(told, "refusal");
    }

    /// As an export has them, in the order of their ids.
    void aDifferenceMayStandBeforeItsClaim()
    {
        const Agreement agreement = signedAgreement();
        Document document;
        Claim difference = claimOf(agreement);
        difference.id = *ClaimId::parse(QStringLiteral("a"));
        difference.amount = euro("50.00");
        difference.restates = claimOf(agreement).id;
        difference.reason = QStringLiteral("Another outage");
        document.claims = {difference, claimOf(agreement)};
        const auto taken = applyDocument(*m_workspace, document);
        QVERIFY2(taken.has_value(), qPrintable(errorOf(taken)));
        QCOMPARE(allClaims(m_workspace->database())->size(), std::size_t(2));
    }

    void stepsBehindThoseOfTheWorkbookFollowThem_data();
    void stepsBehindThoseOfTheWorkbookFollowThem()
    {
        QFETCH(Change, change);
        importOutage(signedAgreement());
        Document document;
        document.claims = {claimCredit(*m_workspace, onlyCredit(), {}).value()}; // today, on 20 June
        Claim &claim = document.claims.front();
        claim = settleClaim(*m_workspace, claim, ClaimState::Rejected, {}, QStringLiteral("Not ours")).value();
        change(claim);
        QTEST(errorOf(applyDocument(*m_workspace, document)).replace(claim.id.text(), QStringLiteral("c")), "refusal");
    }
};

void TestClaimFiles::aNewClaimFitsTheWorkbooksAgreement_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("refusal");
    addRow("as it may be", "", [](Claim &) {});
    addRow("a service level that the agreement does not have",
        "The agreement T-1 has no service level “zz”. | claim c (claims[0].service_level)",
        [](Claim &claim) { claim.serviceLevel = *ServiceLevelId::parse(QStringLiteral("zz")); });
    addRow("the largest amount that is taken", "", [](Claim &claim) { claim.amount = euro("10000000000000.00"); });
    addRow("an amount larger than can be added up",
        "The amount is larger than can be added up; the largest that is taken is 10,000,000,000,000.00 EUR. | claim c "
        "(claims[0].amount)",
        [](Claim &claim) { claim.amount = euro("10000000000000.01"); });
    addRow("a period before the agreement",
        "The period 2024-12 ends before the agreement starts, on 1 Dec 2025. | claim c (claims[0].period)",
        [](Claim &claim) { claim.period = *Period::parse(QStringLiteral("2024-12")); });
    addRow("a quarter of a level that is judged by the month",
        "The service level “avail” is never judged over the period 2026-Q2. | claim c (claims[0].period)",
        [](Claim &claim) { claim.period = *Period::parse(QStringLiteral("2026-Q2")); });
    addRow("a period that has not begun",
        "The claim is dated 3 Jun 2026, before its period, which begins on 1 Sep 2026. | claim c "
        "(claims[0].claimed_on)",
        [](Claim &claim) { claim.period = *Period::parse(QStringLiteral("2026-09")); });
    addRow("a letter of tomorrow",
        "The letter of the claim went out on 21 Jun 2026, which is in the future. | claim c (claims[0].sent_on)",
        [](Claim &claim) { claim.sentOn = june(21); });
    addRow("a step of tomorrow",
        "The step is dated 21 Jun 2026, which is in the future. | claim c (claims[0].steps[1].date)", [](Claim &claim) {
            take(claim, {{ClaimState::Disputed, june(5)}, {ClaimState::Rejected, june(21)}});
            claim.settledOn = june(6);
        });
    addRow("credited after it was rejected",
        "The claim c was “rejected”; the step “credited” does not follow from that. | claim c "
        "(claims[0].steps[1].state)",
        [](Claim &claim) {
            take(claim, {{ClaimState::Rejected, june(5)}, {ClaimState::Credited, june(6), euro("100.00")}});
        });
    addRow("disputed after it was credited",
        "The claim c was “credited”; the step “disputed” does not follow from that. | claim c "
        "(claims[0].steps[1].state)",
        [](Claim &claim) {
            take(claim,
                {{ClaimState::Credited, june(5), euro("100.00")}, {ClaimState::Disputed, june(6)},
                    {ClaimState::Rejected, june(7)}});
        });
    addRow("more is accepted after the rest was given up",
        "The claim c was “credited”; the step “accepted” does not follow from that. | claim c "
        "(claims[0].steps[2].state)",
        [](Claim &claim) {
            take(claim,
                {{ClaimState::Accepted, june(5), euro("60.00"), {}, {}, {}, ClaimRest::Forgone},
                    {ClaimState::Credited, june(6), euro("60.00")}, {ClaimState::Accepted, june(7), euro("80.00")}});
            claim.accepted = euro("80.00");
        });
    addRow("a long way, as it was taken", "", [](Claim &claim) {
        take(claim,
            {{ClaimState::Disputed, june(4)}, {ClaimState::Rejected, june(5)}, {ClaimState::Disputed, june(6)},
                {ClaimState::Accepted, june(7), euro("60.00"), {}, {}, {}, ClaimRest::Disputed},
                {ClaimState::Credited, june(8), euro("60.00"), {}, {}, {}, ClaimRest::Disputed},
                {ClaimState::Accepted, june(9), euro("80.00"), {}, {}, {}, ClaimRest::Disputed},
                {ClaimState::Credited, june(20), euro("20.00"), {}, {}, {}, ClaimRest::Forgone}});
        claim.accepted = euro("80.00");
        claim.rest = ClaimRest::Forgone;
    });
    addRow("steps without amounts, as older programs wrote them", "", [](Claim &claim) {
        take(claim, {{ClaimState::Accepted, june(5)}, {ClaimState::Credited, june(6)}});
        claim.accepted = euro("60.00");
    });
}

void TestClaimFiles::stepsBehindThoseOfTheWorkbookFollowThem_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("refusal");
    addRow("disputed and accepted at once", "", [](Claim &claim) {
        take(claim, {{ClaimState::Disputed, june(20)}, {ClaimState::Accepted, june(20), euro("100.00")}});
    });
    addRow("credited at once", "The claim c was “rejected”; the step “credited” does not follow from that.",
        [](Claim &claim) {
            take(claim, {{ClaimState::Credited, june(20), euro("100.00")}});
        });
    addRow("credited by way of a dispute", "The claim c was “disputed”; the step “credited” does not follow from that.",
        [](Claim &claim) {
            take(claim, {{ClaimState::Disputed, june(20)}, {ClaimState::Credited, june(20), euro("100.00")}});
        });
}

QTEST_GUILESS_MAIN(TestClaimFiles)
#include "tst_claimfiles.moc"
