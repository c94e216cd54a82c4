// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/evaluation/evaluationinput.h"

#include <QJsonDocument>
#include <QTest>

using namespace kept;
using namespace kept::test;

class TstScorecard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void worstFirst();
    void namesReadBack();
    void attainments_data();
    void attainments();
    void scoresAndStandings();
    void jsonReadsBack();
    void damagedJsonIsRefused_data();
    void damagedJsonIsRefused();
};

void TstScorecard::worstFirst()
{
    const std::vector<Status> order{Status::Critical, Status::Missed, Status::Insufficient, Status::NoData,
        Status::AtRisk, Status::Met, Status::Excluded};
    for (std::size_t i = 0; i + 1 < order.size(); ++i) {
        QVERIFY(severityRank(order[i]) < severityRank(order[i + 1]));
        QCOMPARE(worse(order[i + 1], order[i]), order[i]);
    }
}

void TstScorecard::namesReadBack()
{
    for (const Status status : {Status::Met, Status::AtRisk, Status::Missed, Status::Critical, Status::NoData,
             Status::Insufficient, Status::Excluded})
        QCOMPARE(statusFromName(statusName(status)), std::optional(status));
    QCOMPARE(statusName(Status::AtRisk), QStringLiteral("at_risk"));
    QCOMPARE(statusWord(Status::NoData), QStringLiteral("no data"));
    QVERIFY(!statusFromName(QStringLiteral("fine")));
}

static ServiceLevelResult judged(
    const char *value, const Target &target, Direction direction, Unit unit, Status status = Status::Missed)
{
    ServiceLevelResult result{levelId, period("2025-03")};
    ResultPart one;
    one.first = day("2025-03-01");
    one.last = day("2025-03-31");
    one.status = status;
    one.value = dec(value).toRational();
    one.target = target;
    result.parts = {one};
    result.status = status;
    result.value = one.value;
    result.direction = direction;
    result.unit = unit;
    return result;
}

void TstScorecard::attainments_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("critical");
    QTest::addColumn<Direction>("direction");
    QTest::addColumn<Unit>("unit");
    QTest::addColumn<QString>("expected");
    const auto least = Direction::AtLeast;
    const auto most = Direction::AtMost;
    QTest::newRow("at the target") << "99.9"
                                   << "99.9"
                                   << "" << least << Unit::Percent << "100";
    QTest::newRow("half of the way to critical") << "98.5"
                                                 << "99"
                                                 << "98" << least << Unit::Percent << "50";
    QTest::newRow("at critical") << "98"
                                 << "99"
                                 << "98" << least << Unit::Percent << "0";
    QTest::newRow("double the allowed failure") << "80"
                                                << "90"
                                                << "" << least << Unit::Percent << "0";
    QTest::newRow("one and a half of the allowed failure") << "85"
                                                           << "90"
                                                           << "" << least << Unit::Percent << "50";
    QTest::newRow("a failure share of at most all of it") << "20"
                                                          << "40"
                                                          << "" << least << Unit::Percent << "50";
    QTest::newRow("no allowance: all or nothing") << "99.99"
                                                  << "100"
                                                  << "" << least << Unit::Percent << "0";
    QTest::newRow("one and a half of a limit") << "6"
                                               << "4"
                                               << "" << most << Unit::Seconds << "50";
    QTest::newRow("better than a limit") << "3"
                                         << "4"
                                         << "" << most << Unit::Seconds << "100";
    QTest::newRow("more than double") << "9"
                                      << "4"
                                      << "" << most << Unit::Seconds << "0";
    QTest::newRow("three quarters of another target") << "3"
                                                      << "4"
                                                      << "" << least << Unit::Score << "50";
    QTest::newRow("half a range-width outside") << "250"
                                                << "100"
                                                << "" << Direction::Within << Unit::Count << "50";
    QTest::newRow("inside the range") << "150"
                                      << "100"
                                      << "" << Direction::Within << Unit::Count << "100";
}

void TstScorecard::attainments()
{
    QFETCH(QString, value);
    QFETCH(QString, target);
    QFETCH(QString, critical);
    QFETCH(Direction, direction);
    QFETCH(Unit, unit);
    QFETCH(QString, expected);
    Target stated{dec(target.toLatin1().constData()), {}, {}, {}};
    if (!critical.isEmpty())
        stated.critical = dec(critical.toLatin1().constData());
    if (direction == Direction::Within)
        stated.upper = dec("200");
    QCOMPARE(textOf(attainment(judged(value.toLatin1().constData(), stated, direction, unit))), expected);
}

void TstScorecard::scoresAndStandings()
{
    const Target target{dec("90"), {}, {}, {}};
    std::vector<ServiceLevelResult> results{judged("95", target, Direction::AtLeast, Unit::Percent, Status::Met),
        judged("85", target, Direction::AtLeast, Unit::Percent),
        judged("10", target, Direction::AtLeast, Unit::Percent, Status::NoData)};
    AgreementContent content;
    for (const char *id : {"level", "second", "third"}) {
        ServiceLevel one = level(Metric::Availability, "90");
        one.id = idOf<ServiceLevelId>(id);
        one.weight = Share::parsePercent(QStringLiteral("20")).value();
        content.serviceLevels.push_back(one);
    }
    content.serviceLevels.front().weight = Share::parsePercent(QStringLiteral("60")).value();
    results[1].serviceLevel = idOf<ServiceLevelId>("second");
    results[2].serviceLevel = idOf<ServiceLevelId>("third");
    // (100 × 60 + 50 × 20) ÷ 80; the one without data is left out.
    QCOMPARE(textOf(score(results, content)), toText(Rational(175, 2)));
    QCOMPARE(textOf(score({results[2]}, content)), QStringLiteral("none"));
    QCOMPARE(standing(Rational(95)), QChar(u'A'));
    QCOMPARE(standing(Rational(9499, 100)), QChar(u'B'));
    QCOMPARE(standing(Rational(85)), QChar(u'B'));
    QCOMPARE(standing(Rational(70)), QChar(u'C'));
    QCOMPARE(standing(Rational(699, 10)), QChar(u'D'));
}

static Currency currency(const char *code) { return Currency::fromCode(QString::fromLatin1(code)).value(); }

/// A scorecard in which every optional field is there in some result.
static Scorecard full()
{
    Scorecard card{idOf<AgreementId>("agreement"), at("2025-04-10T12:00:00.250Z"), {}};
    ServiceLevelResult one =
        judged("99.861", {dec("99.90"), dec("100"), dec("99"), dec("0.05")}, Direction::AtLeast, Unit::Percent);
    one.finality = Finality::Final;
    one.target = one.parts.front().target;
    one.records = 5;
    one.covered = Share::whole();
    one.confidence = Interval{99.1234567890123, 1.0 / 3};
    one.restsOnFewRecords = true;
    one.parts.front().valueWithExcluded = Rational(1, 3);
    one.parts.front().excluded = 2;
    one.credit = CreditResult{Money::parse(QStringLiteral("28700.00"), QStringLiteral("EUR")).value(),
        Share::parsePercent(QStringLiteral("10")).value(),
        Money::parse(QStringLiteral("2870.00"), QStringLiteral("EUR")).value(), true, QStringLiteral("7.1"),
        day("2025-04-15")};
    one.alternative = one.credit;
    one.alternative->deadline.reset();
    one.bonus = one.credit->basis;
    one.allowanceUsed = Rational(5, 7);
    one.elapsed = Rational(1, 2);
    one.creditRemark = CreditRemark{CreditReason::MixedCurrencies};
    one.creditRemark->first = day("2025-03-01");
    one.creditRemark->last = day("2025-03-31");
    one.creditRemark->charges = {
        {QStringLiteral("Fee"), currency("EUR")}, {QStringLiteral("Licence"), currency("USD")}};
    one.allowance = AllowanceLeft{AllowanceKind::Downtime, Rational(2220), Rational(-1, 3)};
    one.reported = dec("99.930");
    one.overdueOutside = 3;
    card.results = {one, {levelId, Period::containing(day("2025-03-01"), PeriodKind::Quarter, 2)},
        {levelId, Period::ofDays(day("2025-01-15"), day("2026-01-14"))}};
    card.results[1].parts = {one.parts.front()};
    card.results[1].earnedBack =
        EarnedBack{period("2025-02"), one.credit->amount, QStringLiteral("7.6"), day("2025-03-31")};
    card.results[1].creditRemark = CreditRemark{CreditReason::ForeignMinimum};
    card.results[1].creditRemark->minimum = currency("USD");
    card.results[1].creditRemark->credit = currency("EUR");
    card.results[1].allowance = AllowanceLeft{AllowanceKind::LowRatings, Rational(3), std::nullopt};
    card.results[2].creditRemark = CreditRemark{CreditReason::CapUnknown, CreditReason::NegativeCharge};
    card.results[2].earlier = {QStringLiteral("37 min Ausfallzeit"), QStringLiteral("Die Entgelte")};
    return card;
}

void TstScorecard::jsonReadsBack()
{
    const Scorecard card = full();
    const QByteArray bytes = QJsonDocument(toJson(card)).toJson(QJsonDocument::Compact);
    const auto read = scorecardFromJson(QJsonDocument::fromJson(bytes).object());
    QVERIFY(read);
    QVERIFY(*read == card);
    QCOMPARE(QJsonDocument(toJson(*read)).toJson(QJsonDocument::Compact), bytes);
}

void TstScorecard::damagedJsonIsRefused_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("place");
    QTest::newRow("an unknown status") << "status" << QJsonValue(QStringLiteral("fine")) << "results[0].status";
    QTest::newRow("a number as a fraction") << "value" << QJsonValue(99.8) << "results[0].value";
    QTest::newRow("a text as a number") << "records" << QJsonValue(QStringLiteral("5")) << "results[0].records";
    QTest::newRow("a missing list") << "parts" << QJsonValue(QJsonValue::Null) << "results[0].parts";
}

void TstScorecard::damagedJsonIsRefused()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    QFETCH(QString, place);
    QJsonObject json = toJson(full());
    QJsonArray results = json.value(QStringLiteral("results")).toArray();
    QJsonObject first = results.at(0).toObject();
    first.insert(field, value);
    results.replace(0, first);
    json.insert(QStringLiteral("results"), results);
    const auto read = scorecardFromJson(json);
    QVERIFY(!read);
    QCOMPARE(read.error().place, place);
}

QTEST_GUILESS_MAIN(TstScorecard)
#include "tst_scorecard.moc"
