// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluationinput.h"
#include "models/evaluation/bandcheck.h"

#include <QTest>

using namespace kept;
using namespace kept::test;

namespace {

BandEdge edge(const char *value, bool inclusive)
{
    return {Decimal::parse(QString::fromLatin1(value)).value(), inclusive};
}

CreditBand tier(std::optional<BandEdge> lower, std::optional<BandEdge> upper, const char *percent)
{
    return {lower, upper, Share::parsePercent(QString::fromLatin1(percent)).value()};
}

QStringList found(Metric metric, const char *target, Direction direction, std::vector<CreditBand> bands)
{
    ServiceLevel checked = level(metric, target, direction);
    checked.credit = CreditSchedule{};
    checked.credit->bands = std::move(bands);
    return bandFindings(checked);
}

QStringList ofAvailability(std::vector<CreditBand> bands)
{
    return found(Metric::Availability, "99.9", Direction::AtLeast, std::move(bands));
}

} // namespace

class TestBandCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tiersThatReachFromTheWorstToTheTargetAreWhole()
    {
        QCOMPARE(ofAvailability({tier(edge("99", true), edge("99.9", false), "10"), tier({}, edge("99", false), "25")}),
            QStringList());
        QCOMPARE(ofAvailability({tier(edge("0", true), edge("99.9", false), "10")}), QStringList());
        QCOMPARE(found(Metric::TurnAroundTime, "14400", Direction::AtMost, {tier(edge("14400", false), {}, "10")}),
            QStringList());
    }

    void bandsOfOutagesAreNotHeldAgainstTheTarget()
    {
        ServiceLevel checked = level(Metric::Availability, "99.9");
        checked.credit = CreditSchedule{};
        checked.credit->measure = CreditMeasure::Outage;
        checked.credit->bands = {
            tier({}, edge("540", false), "10"), tier(edge("600", true), edge("3600", false), "20")};
        QCOMPARE(bandFindings(checked),
            QStringList(QStringLiteral("No band contains the values between 540 and 600: nothing is paid there.")));
    }

    void aTierThatPaysForWhatKeepsTheTarget()
    {
        QCOMPARE(ofAvailability({tier({}, edge("99.9", true), "10")}),
            QStringList(QStringLiteral(
                "The tier of 10 % contains values that keep the target of 99.9 %, for which nothing is owed.")));
        QCOMPARE(ofAvailability({tier({}, edge("99.9", false), "10"), tier(edge("99.9", true), {}, "5")}).size(), 1);
        // One that pays nothing does no harm.
        QCOMPARE(
            ofAvailability({tier({}, edge("99.9", false), "10"), tier(edge("99.9", true), {}, "0")}), QStringList());
    }

    void aMissThatNoTierContains()
    {
        QCOMPARE(ofAvailability({tier({}, edge("99.5", false), "10")}),
            QStringList(QStringLiteral("No tier contains the misses between 99.5 % and the target of 99.9 %.")));
        QCOMPARE(ofAvailability({tier(edge("95", true), edge("99.9", false), "10")}),
            QStringList(QStringLiteral("No tier contains the misses below 95 %, which are the worst.")));
        QCOMPARE(found(Metric::TurnAroundTime, "14400", Direction::AtMost,
                     {tier(edge("18000", true), edge("28800", true), "10")}),
            QStringList({QStringLiteral("No tier contains the misses between 5\u00a0h and the target of 4\u00a0h."),
                QStringLiteral("No tier contains the misses above 8\u00a0h, which are the worst.")}));
    }

    void aHoleIsFoundWithoutATarget()
    {
        ServiceLevel bare = level(Metric::Availability, "99.9");
        bare.targets = {};
        bare.credit = CreditSchedule{};
        bare.credit->bands = {tier(edge("99", true), edge("99.9", false), "10"), tier({}, edge("98", false), "25")};
        bare.credit->clause = QStringLiteral("7.1");
        QCOMPARE(bandFindings(bare),
            QStringList(
                QStringLiteral("No band contains the values between 98 and 99: nothing is paid there. (clause 7.1)")));
    }
};

QTEST_APPLESS_MAIN(TestBandCheck)
#include "tst_bandcheck.moc"
