// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/evaluation/creditinput.h"

#include <QTest>

using namespace kept;
using namespace kept::test;

namespace {

using std::chrono::seconds;

CreditBand below(const char *value, CreditPay pays)
{
    return {std::nullopt, BandEdge{dec(value), false}, std::move(pays)};
}

/// Months of 100.00 whose share of good counts pays 10 % below 99 %.
EvaluationInput countedMonths(int minimumSample)
{
    ServiceLevel promised = level(Metric::CountRatio, "99");
    promised.rule.countName = QStringLiteral("good");
    promised.rule.denominatorName = QStringLiteral("all");
    promised.minimumSample = minimumSample;
    promised.credit = CreditSchedule();
    promised.credit->bands = {below("99", part("0.1"))};
    EvaluationInput in = charged(promised, "100.00");
    in.measurements.coverage = {covered(MeasurementKind::Count)};
    return in;
}

void addMonth(EvaluationInput &in, const char *month, std::int64_t good, std::int64_t all)
{
    const QByteArray day = QByteArray(month) + "-10";
    addCount(in, "good", day.constData(), day.constData(), good);
    addCount(in, "all", day.constData(), day.constData(), all);
}

CreditSchedule &scheduleOf(EvaluationInput &in)
{
    return *in.agreement.versions.front().content.serviceLevels.front().credit;
}

/// A month of 744 hours costs 744.00.
EvaluationInput measuredBy(CreditMeasure measure, const char *target = "99.9")
{
    ServiceLevel promised = level(Metric::Availability, target);
    promised.credit = CreditSchedule();
    promised.credit->measure = measure;
    return charged(promised, "744.00");
}

QString paid(const std::optional<CreditResult> &credit)
{
    return credit ? credit->amount.amountText() : QStringLiteral("none");
}

/// "none, 10.00" of the months from January on.
QString paidIn(EvaluationInput in, const char *last)
{
    in.first = day("2025-01-01");
    in.last = day(last);
    QStringList amounts;
    for (const ServiceLevelResult &result : evaluate(in).results)
        amounts << paid(result.credit);
    return amounts.join(QStringLiteral(", "));
}

} // namespace

/// Credits of parts of the judged time, and of periods that are only partly judged.
class TstEvaluateCreditParts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anInsufficientPeriodPaysNoBonus();
    void anInsufficientPeriodIsNotJudgedByAnAverage();
    void anInsufficientPeriodIsNoPartOfAnAverage();
    void theIncidentIsAnOutageThatIsLongEnough();
};

void TstEvaluateCreditParts::anInsufficientPeriodPaysNoBonus()
{
    EvaluationInput in = countedMonths(20);
    scheduleOf(in).bonus = {{BandEdge{dec("99.9"), true}, std::nullopt, part("0.05")}};
    addMonth(in, "2025-03", 20, 20);
    QCOMPARE(only(in).bonus, std::optional(euro("5.00")));
    in.measurements.counts.clear();
    addMonth(in, "2025-03", 19, 19);
    QCOMPARE(only(in).status, Status::Insufficient);
    QVERIFY(!only(in).bonus);
}

void TstEvaluateCreditParts::anInsufficientPeriodIsNotJudgedByAnAverage()
{
    EvaluationInput in = countedMonths(20);
    scheduleOf(in).averageOver = 2;
    addMonth(in, "2025-01", 50, 100);
    addMonth(in, "2025-02", 4, 10);
    QCOMPARE(paidIn(in, "2025-02-28"), QStringLiteral("10.00, none"));
}

void TstEvaluateCreditParts::anInsufficientPeriodIsNoPartOfAnAverage()
{
    EvaluationInput in = countedMonths(20);
    scheduleOf(in).averageOver = 2;
    addMonth(in, "2025-01", 99, 100);
    addMonth(in, "2025-02", 0, 10);
    addMonth(in, "2025-03", 99, 100); // with February 49.5 %, with January 99 %
    QCOMPARE(paidIn(in, "2025-03-31"), QStringLiteral("none, none, none"));
}

/// 50 % of the charge of the five days before the first outage of more than four hours.
void TstEvaluateCreditParts::theIncidentIsAnOutageThatIsLongEnough()
{
    EvaluationInput in = measuredBy(CreditMeasure::Outage, "99");
    scheduleOf(in).outagesOver = seconds(4 * 3600);
    scheduleOf(in).pays = part("0.5");
    scheduleOf(in).basis = CreditBasis::DaysBefore;
    scheduleOf(in).basisDays = 5;
    scheduleOf(in).claimWindow = {ClaimWindowKind::DaysAfterIncident, 30};
    auto &charges = in.agreement.versions.front().content.charges;
    charges = {{hosting, QStringLiteral("small"), euro("1000.00"), 1, day("2025-01-01"), day("2025-03-09")},
        {hosting, QStringLiteral("large"), euro("9000.00"), 1, day("2025-03-10"), {}}};
    addOutage(in, "2025-03-02T00:00:00Z", "2025-03-02T00:10:00Z");
    addOutage(in, "2025-03-20T00:00:00Z", "2025-03-20T09:00:00Z");
    QCOMPARE(paid(only(in).credit), QStringLiteral("725.81")); // half of 9,000.00 × 5 ÷ 31
    QCOMPARE(only(in).credit->deadline, std::optional(day("2025-04-19")));
}

QTEST_GUILESS_MAIN(TstEvaluateCreditParts)
#include "tst_evaluate_creditparts.moc"
