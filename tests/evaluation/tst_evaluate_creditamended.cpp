// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/evaluation/creditinput.h"

#include <QTest>

using namespace kept;
using namespace kept::test;

namespace {

const ServiceLevelId idA = idOf<ServiceLevelId>("a");
const ServiceLevelId idB = idOf<ServiceLevelId>("b");

/// An availability that pays below 99 %.
ServiceLevel paying(const ServiceLevelId &id, CreditPay pays, const char *target = "99")
{
    ServiceLevel promised = level(Metric::Availability, target);
    promised.id = id;
    promised.credit = CreditSchedule();
    promised.credit->bands = {{std::nullopt, BandEdge{dec("99"), false}, std::move(pays)}};
    return promised;
}

/// All that is allocated to it of the amount at risk.
ServiceLevel allocated(const ServiceLevelId &id, const char *share)
{
    ServiceLevel promised = paying(id, Share::whole());
    promised.credit->allocation = part(share);
    return promised;
}

CreditTerms pool()
{
    CreditTerms terms;
    terms.pool = CreditPool{part("0.1")};
    return terms;
}

/// From 1 point on `one` of the charge, from 5 on 50 %.
CreditTerms points(const char *one = "0.05")
{
    CreditTerms terms;
    terms.points = PointsTable{{{dec("1"), part(one)}, {dec("5"), part("0.5")}}};
    return terms;
}

const CreditPoints threePoints{dec("3")};

/// April of 1,000.00, with an outage of two days before and one behind its sixteenth, where the terms change.
EvaluationInput amended(const std::vector<ServiceLevel> &before, const CreditTerms &termsBefore,
    const std::vector<ServiceLevel> &after, const CreditTerms &termsAfter)
{
    EvaluationInput in = charged(before.front(), "1000.00");
    in.first = day("2025-04-01");
    in.last = day("2025-04-30");
    AgreementContent &content = in.agreement.versions.front().content;
    content.serviceLevels = before;
    content.creditTerms = termsBefore;
    AgreementVersion version{2, day("2025-04-16"), {}, content};
    version.content.serviceLevels = after;
    version.content.creditTerms = termsAfter;
    in.agreement.versions.push_back(version);
    addOutage(in, "2025-04-05T00:00:00Z", "2025-04-07T00:00:00Z");
    addOutage(in, "2025-04-20T00:00:00Z", "2025-04-22T00:00:00Z");
    return in;
}

/// "a 50.00, b 50.00"
QString paidIn(const EvaluationInput &in)
{
    QStringList amounts;
    for (const ServiceLevelResult &result : evaluate(in).results)
        amounts << result.serviceLevel.text()
                + (result.credit ? u' ' + result.credit->amount.amountText() : QStringLiteral(" none"));
    return amounts.join(QStringLiteral(", "));
}

QStringList creditSteps(const EvaluationInput &in, const ServiceLevelId &id)
{
    QStringList steps;
    for (const TraceLine &line : explain(in, id, period("2025-04"), english).lines)
        if (line.label == QStringLiteral("Credit"))
            steps << line.text;
    return steps;
}

} // namespace

/// Credits of a period in which the agreement was amended: of each part by its own terms and the charge of its days.
class TstEvaluateCreditAmended : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAllocationCountsOnItsDays();
    void theAmountAtRiskIsNotPassedWhereAnAllocationChanges();
    void levelsOfOtherDaysHaveTheirOwnAmountAtRisk();
    void theTraceTellsTheAllocationsThatWereUsed();
    void theChargeOfTheNextPeriodIsApportionedByDays();
    void pointsAreConvertedOnTheDaysOfTheirPart_data();
    void pointsAreConvertedOnTheDaysOfTheirPart();
    void pointsOfAnUndividedMonthAreAddedOnEachDay();
    void pointsCountOnTheChargeOfTheirDays();
    void theTraceTellsThePointsOfEachPart();
};

void TstEvaluateCreditAmended::anAllocationCountsOnItsDays()
{
    const EvaluationInput in = amended({allocated(idA, "1")}, pool(), {allocated(idA, "0.1")}, pool());
    QCOMPARE(paidIn(in), QStringLiteral("a 55.00"));
}

void TstEvaluateCreditAmended::theAmountAtRiskIsNotPassedWhereAnAllocationChanges()
{
    const EvaluationInput in = amended({allocated(idA, "1"), allocated(idB, "1")}, pool(),
        {allocated(idA, "0.1"), allocated(idB, "1")}, pool()); // 55.00 and 100.00 of 100.00 at risk
    QCOMPARE(paidIn(in), QStringLiteral("a 35.48, b 64.52"));
}

void TstEvaluateCreditAmended::levelsOfOtherDaysHaveTheirOwnAmountAtRisk()
{
    const EvaluationInput in = amended({allocated(idA, "1")}, pool(), {allocated(idB, "1")}, pool());
    QCOMPARE(paidIn(in), QStringLiteral("b 50.00, a 50.00"));
}

void TstEvaluateCreditAmended::theTraceTellsTheAllocationsThatWereUsed()
{
    const EvaluationInput in = amended({allocated(idA, "1")}, pool(), {allocated(idA, "0.1")}, pool());
    QCOMPARE(creditSteps(in, idA),
        (QStringList{QStringLiteral("100 % of the pool × 100 % × 50.00 EUR at risk = 50.00 EUR"),
            QStringLiteral("10 % of the pool × 100 % × 50.00 EUR at risk = 5.00 EUR"),
            QStringLiteral("100 % × 55.00 = 55.00 EUR")}));
}

void TstEvaluateCreditAmended::theChargeOfTheNextPeriodIsApportionedByDays()
{
    ServiceLevel before = paying(idA, part("0.1"));
    before.credit->basis = CreditBasis::NextPeriod;
    ServiceLevel after = paying(idA, part("0.1"), "98.9");
    after.credit->basis = CreditBasis::NextPeriod;
    EvaluationInput in = amended({before}, {}, {after}, {});
    for (AgreementVersion &version : in.agreement.versions) {
        version.content.charges.front().to = day("2025-04-30");
        version.content.charges.push_back({hosting, QStringLiteral("fee"), euro("300.00"), 1, day("2025-05-01"), {}});
    }
    QCOMPARE(paidIn(in), QStringLiteral("a 30.00"));
}

void TstEvaluateCreditAmended::pointsAreConvertedOnTheDaysOfTheirPart_data()
{
    QTest::addColumn<EvaluationInput>("in");
    QTest::addColumn<QString>("paid");
    const ServiceLevel byPoints = paying(idA, threePoints);
    const ServiceLevel byShare = paying(idA, part("0.05"));
    const ServiceLevel later = paying(idA, threePoints, "98.9");
    QTest::newRow("points, then shares without a table")
        << amended({byPoints}, points(), {byShare}, {}) << QStringLiteral("a 50.00");
    QTest::newRow("shares without a table, then points")
        << amended({byShare}, {}, {byPoints}, points()) << QStringLiteral("a 50.00");
    QTest::newRow("the same points by another target are no six points")
        << amended({byPoints}, points(), {later}, points()) << QStringLiteral("a 50.00");
    QTest::newRow("each part by the table of its version")
        << amended({byPoints}, points(), {later}, points("0.1")) << QStringLiteral("a 75.00");
}

void TstEvaluateCreditAmended::pointsAreConvertedOnTheDaysOfTheirPart()
{
    QFETCH(const EvaluationInput, in);
    QTEST(paidIn(in), "paid");
}

void TstEvaluateCreditAmended::pointsOfAnUndividedMonthAreAddedOnEachDay()
{
    const ServiceLevel whole = paying(idB, threePoints);
    const EvaluationInput in = amended({paying(idA, threePoints), whole}, points(),
        {paying(idA, threePoints, "98.9"), whole}, points()); // six points on each day
    QCOMPARE(paidIn(in), QStringLiteral("a 250.00, b 250.00"));
}

/// 500.00 are charged for the first half, 1,500.00 for the second, in which alone the divided one is missed.
void TstEvaluateCreditAmended::pointsCountOnTheChargeOfTheirDays()
{
    const ServiceLevel whole = paying(idB, threePoints);
    EvaluationInput in =
        amended({paying(idA, threePoints), whole}, points(), {paying(idA, threePoints, "98.9"), whole}, points());
    in.measurements.outages.erase(in.measurements.outages.begin());
    for (AgreementVersion &version : in.agreement.versions) {
        version.content.charges.front().to = day("2025-04-15");
        version.content.charges.push_back({hosting, QStringLiteral("fee"), euro("3000.00"), 1, day("2025-04-16"), {}});
    }
    QCOMPARE(paidIn(in), QStringLiteral("a 375.00, b 400.00")); // 50 % of 1,500.00 by halves; 5 % of 500.00
}

void TstEvaluateCreditAmended::theTraceTellsThePointsOfEachPart()
{
    const EvaluationInput in =
        amended({paying(idA, threePoints)}, points(), {paying(idA, threePoints, "98.9")}, points());
    QCOMPARE(creditSteps(in, idA),
        (QStringList{QStringLiteral("3 points of this service level"), QStringLiteral("3 points of this service level"),
            QStringLiteral("5 % × 1,000.00 = 50.00 EUR")}));
}

QTEST_GUILESS_MAIN(TstEvaluateCreditAmended)
#include "tst_evaluate_creditamended.moc"
