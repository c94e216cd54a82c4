// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/agreementsentences.h"
#include "models/reports/creditruletext.h"
#include "models/reports/creditsentences.h"

#include <QLocale>
#include <QTest>

using namespace kept;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }
Money euro(std::int64_t minor) { return {minor, Currency::fromCode(s("EUR")).value()}; }
Share percent(const char *text) { return Share::parsePercent(s(text)).value(); }

ServiceLevel availability(const CreditSchedule &schedule)
{
    ServiceLevel level{ServiceLevelId::create(), s("Availability"), {}, {}, {}, {}, PeriodKind::Month,
        Direction::AtLeast, {}, {}, 1, Share::whole(), {}, {}, false, {}};
    level.credit = schedule;
    return level;
}

} // namespace

class TestCreditSentences : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(s("en_US"))); }

    void eachMeasureIsSaid()
    {
        CreditSchedule schedule;
        schedule.measure = CreditMeasure::LostTime;
        schedule.step = CreditStep{Decimal{1800, 0}, true};
        schedule.pays = percent("5");
        QCOMPARE(creditSentence(availability(schedule)),
            s("For each started step of 30\u00A0min (the lost time) the credit is 5 %."));
        schedule.step.reset();
        schedule.measure = CreditMeasure::Outage;
        schedule.pays = euro(1250);
        QCOMPARE(creditSentence(availability(schedule)), s("For each outage the credit is 12.50 EUR."));
        schedule.measure = CreditMeasure::Miss;
        schedule.pays = CreditPoints{Decimal{2, 0}};
        QCOMPARE(creditSentence(availability(schedule)), s("For each missed period the credit is 2 points."));
        schedule.pays = CreditPoints{Decimal{10, 1}};
        QCOMPARE(creditSentence(availability(schedule)), s("For each missed period the credit is 1 point."));
        schedule.pays = CreditPoints{Decimal{15, 1}};
        QCOMPARE(creditSentence(availability(schedule)), s("For each missed period the credit is 1.5 points."));
        schedule.measure = CreditMeasure::Outage;
        schedule.pays.reset();
        schedule.multiple = Decimal{10, 0};
        QCOMPARE(
            creditSentence(availability(schedule)), s("For each outage 10 times the charge of its time is credited."));
        schedule.bands = {{std::nullopt, BandEdge{Decimal{540, 0}, false}, ChargeTime{std::chrono::hours(12)}}};
        QCOMPARE(creditSentence(availability(schedule)), s("The credit goes by the length of each outage."));
        QCOMPARE(payText(schedule.bands.front().pays), s("the charge of 12\u00A0h"));
    }

    void modifiersAreSaidWithTheirClauses()
    {
        CreditSchedule schedule;
        schedule.repeat = CreditRepeat{2, Decimal{15, 1}, s("7.5")};
        schedule.earnBack = EarnBack{3};
        schedule.grace = GracePeriod{QDate(2026, 3, 31)};
        schedule.capAmount = euro(500'000);
        const QStringList said = modifierSentences(schedule);
        QCOMPARE(said.size(), 4);
        QVERIFY2(said[0].contains(s("counts 1.5 times. (clause 7.5)")), qPrintable(said[0]));
        QCOMPARE(said[2], s("No credit is owed for periods that end by 31 Mar 2026."));
        QCOMPARE(said[3], s("It is at most 5,000.00 EUR a period."));
    }

    void aRuleIsSaidTierByTier()
    {
        CreditSchedule schedule;
        schedule.measure = CreditMeasure::Outage;
        schedule.bands = {
            {BandEdge{Decimal{600, 0}, true}, BandEdge{Decimal{3600, 0}, false}, ChargeTime{std::chrono::hours(24)}},
            {BandEdge{Decimal{3600, 0}, true}, std::nullopt, ChargeTime{std::chrono::hours(48)}}};
        schedule.cap = percent("50");
        QCOMPARE(creditRuleText(availability(schedule)).replace(QChar::Nbsp, u' '),
            s("The credit goes by the length of each outage. Tiers: 10 min or more and less than 1 h: the charge of 24 "
              "h; "
              "1 h or more: the charge of 48 h. It is at most 50 % of the charge of a period."));
        QCOMPARE(creditRuleText(availability(CreditSchedule{})), QString());
    }

    void tiersThatDoNotMeetAreSaidWithBothBounds()
    {
        const auto edge = [](std::int64_t value, bool inclusive) { return BandEdge{Decimal{value, 0}, inclusive}; };
        CreditSchedule schedule;
        schedule.bands = {
            {edge(70, true), edge(80, false), percent("20")}, {edge(85, true), edge(90, false), percent("10")}};
        const auto said = [&] { return creditSentence(availability(schedule)).section(s(" is "), 1); };
        QCOMPARE(said(),
            s("under 90 % and at least 85 %, 10 % of the monthly charge is credited; under 80 % and at least 70 %, "
              "20 %."));
        schedule.bands = {
            {edge(0, true), edge(85, false), percent("20")}, {edge(85, true), edge(90, false), percent("10")}};
        QCOMPARE(said(), s("under 90 %, 10 % of the monthly charge is credited; under 85 %, 20 %."));
        schedule.bands = {
            {std::nullopt, edge(88, false), percent("20")}, {edge(85, true), edge(90, false), percent("10")}};
        QCOMPARE(said(),
            s("under 90 % and at least 85 %, 10 % of the monthly charge is credited; under 88 %, 20 %. Of tiers that "
              "contain the same value the one that pays least counts."));
    }

    void theWeightsInThePoolAreAddedUp()
    {
        AgreementContent content;
        content.creditCap = percent("15");
        content.creditTerms.pool = CreditPool{percent("10"), percent("50")};
        QCOMPARE(agreementCreditSentences(content).last(), s("No service level has a weight in the at-risk pool."));
        CreditSchedule schedule;
        schedule.allocation = percent("40");
        content.serviceLevels = {availability(schedule), availability(CreditSchedule{})};
        schedule.allocation = percent("62.5");
        content.serviceLevels.push_back(availability(schedule));
        content.serviceLevels.back().name = s("Restoration");
        QCOMPARE(agreementCreditSentences(content),
            (QStringList{
                s("All service credits of a period together are at most 15 % of the agreement's charges of the "
                  "period."),
                s("At risk in a period is 10 % of the charges; 50 % of it is allocated to the service levels."),
                s("Weights in the at-risk pool: Availability 40 %, Restoration 62.5 %; together 102.5 %.")}));
    }

    void theAgreementsTermsAreSaid()
    {
        CreditTerms terms;
        terms.caps = {{CapSpan::ContractYear, percent("20"), euro(100'000)}};
        terms.points = PointsTable{{{Decimal{5, 0}, percent("2")}, {Decimal{10, 0}, percent("4")}}};
        QCOMPARE(creditTermsSentences(terms),
            (QStringList{
                s("All service credits of a contract year together are at most 20 % of the agreement's charges "
                  "of that time and 1,000.00 EUR."),
                s("The points of a period are added up and pay: from 5 points 2 %, from 10 points 4 %.")}));
        TerminationRule rule{
            TriggerKind::MissesWithin, 3, 6, {}, s("The customer may terminate for cause."), 60, s("12.2")};
        QVERIFY2(terminationSentence(rule).startsWith(s("After 3 miss")), qPrintable(terminationSentence(rule)));
        QVERIFY(terminationSentence(rule).contains(s("within 6 periods: The customer may terminate for cause.")));
    }
};

QTEST_GUILESS_MAIN(TestCreditSentences)
#include "tst_creditsentences.moc"
