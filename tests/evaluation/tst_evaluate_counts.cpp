// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/resultwords.h"
#include "tests/evaluation/evaluationinput.h"

#include <QTest>

using namespace kept;
using namespace kept::test;

class TstEvaluateCounts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void volume();
    void countsAfterTheAsOfInstantSayNothingYet();
    void ratio();
    void countsPerPeriodUseTheVersionOfTheLastDay();
    void satisfactionOfSurveys();
    void satisfactionOfTicketsWithoutSurveys();
    void aSurveyTellsItsResponseRate();
    void reportedValues();
};

static EvaluationInput counts(ServiceLevel promised)
{
    promised.rule.countName = QStringLiteral("processed");
    promised.rule.denominatorName = QStringLiteral("received");
    EvaluationInput result = input(promised);
    result.measurements.coverage = {covered(MeasurementKind::Count)};
    return result;
}

void TstEvaluateCounts::volume()
{
    EvaluationInput in = counts(level(Metric::Volume, "100"));
    QCOMPARE(textOf(only(in).value), QStringLiteral("0")); // covered and empty
    QCOMPARE(only(in).status, Status::Missed);
    addCount(in, "processed", "2025-02-28", "2025-03-01", 60); // belongs to the month of its last day
    addCount(in, "processed", "2025-03-31", "2025-03-31", 41);
    addCount(in, "processed", "2025-03-31", "2025-04-01", 500);
    addCount(in, "rejected", "2025-03-31", "2025-03-31", 7);
    QCOMPARE(textOf(only(in).value), QStringLiteral("101"));
    QCOMPARE(only(in).status, Status::Met);
    in.measurements.exclusions = {exclusion({QStringLiteral("2")})};
    QCOMPARE(textOf(only(in).value), QStringLiteral("60"));
    QCOMPARE(textOf(only(in).parts.front().valueWithExcluded), QStringLiteral("101"));
}

void TstEvaluateCounts::countsAfterTheAsOfInstantSayNothingYet()
{
    EvaluationInput in = counts(level(Metric::Volume, "100"));
    addCount(in, "processed", "2025-03-01", "2025-03-10", 40);
    addCount(in, "processed", "2025-03-11", "2025-03-20", 60);
    addCount(in, "processed", "2025-03-21", "2025-03-31", 500);
    in.asOf = at("2025-03-20T12:00:00Z"); // the day has begun
    QCOMPARE(textOf(only(in).value), QStringLiteral("100"));
    in.asOf = at("2025-03-20T00:00:00Z");
    QCOMPARE(textOf(only(in).value), QStringLiteral("40"));
    in.asOf = at("2025-04-01T00:00:00Z");
    QCOMPARE(textOf(only(in).value), QStringLiteral("600"));
}

void TstEvaluateCounts::ratio()
{
    EvaluationInput in = counts(level(Metric::CountRatio, "98"));
    QCOMPARE(only(in).status, Status::NoData);
    addCount(in, "received", "2025-03-01", "2025-03-31", 400);
    QCOMPARE(textOf(only(in).value), QStringLiteral("0"));
    addCount(in, "processed", "2025-03-01", "2025-03-31", 392);
    QCOMPARE(textOf(only(in).value), QStringLiteral("98"));
    QCOMPARE(only(in).status, Status::Met);
    QVERIFY(!only(in).confidence);
}

void TstEvaluateCounts::countsPerPeriodUseTheVersionOfTheLastDay()
{
    ServiceLevel promised = level(Metric::Volume, "100");
    promised.targets.set(day("2025-03-16"), Target{dec("200"), {}, {}, {}});
    EvaluationInput in = counts(promised);
    addCount(in, "processed", "2025-03-01", "2025-03-31", 150);
    QCOMPARE(only(in).parts.size(), std::size_t(1));
    QCOMPARE(only(in).status, Status::Missed);
    QCOMPARE(only(in).parts.front().first, day("2025-03-01"));
}

static void addRating(EvaluationInput &in, const char *when, const char *score)
{
    const auto record = static_cast<std::int64_t>(in.measurements.ratings.size()) + 1;
    in.measurements.ratings.push_back({record, hosting, {QString::number(record), at(when), dec(score), 1, 5}});
}

void TstEvaluateCounts::satisfactionOfSurveys()
{
    EvaluationInput in = input(level(Metric::Satisfaction, "4.2"));
    in.measurements.coverage = {covered(MeasurementKind::Rating)};
    addRating(in, "2025-03-01T00:00:00Z", "5");
    addRating(in, "2025-03-31T23:59:59Z", "4");
    addRating(in, "2025-03-15T00:00:00Z", "3.5");
    addRating(in, "2025-04-01T00:00:00Z", "1");
    QCOMPARE(textOf(only(in).value), QStringLiteral("25/6")); // 12.5 ÷ 3
    QCOMPARE(only(in).unit, Unit::Score);
    QCOMPARE(only(in).status, Status::Missed);
    // t interval: sd = 0.76376, t(2) = 4.30265: 4.16667 ± 1.8973.
    QCOMPARE(qRound(only(in).confidence->lower * 1000), 2269);
    in.agreement.versions.front().content.serviceLevels.front().rule.satisfaction = SatisfactionMeasure::TopTwoBoxes;
    QCOMPARE(textOf(only(in).value), QStringLiteral("200/3"));
    QCOMPARE(only(in).unit, Unit::Percent);
}

void TstEvaluateCounts::satisfactionOfTicketsWithoutSurveys()
{
    EvaluationInput in = input(level(Metric::Satisfaction, "4"));
    in.measurements.coverage = {covered(MeasurementKind::Ticket)};
    for (const char *score : {"5", "3", ""}) {
        Ticket one = ticket("2025-03-10T09:00:00Z", "2025-03-10T10:00:00Z");
        if (*score != '\0')
            one.rating = dec(score);
        addTicket(in, one);
    }
    QCOMPARE(textOf(only(in).value), QStringLiteral("4"));
    QCOMPARE(only(in).records, 2);
    QCOMPARE(only(in).asked, std::optional<std::int64_t>(3));
    QCOMPARE(responseWords(only(in), english).replace(QChar::Nbsp, u' '),
        QStringLiteral("Response rate: 66.7 % (ratings: 2, tickets: 3)."));
    QCOMPARE(statusCaption(only(in), false).replace(QChar::Nbsp, u' '), QStringLiteral("met, 66.7 % answered"));
    const Scorecard card = evaluate(in);
    const QJsonObject written = toJsonWithWords(card, in.agreement).value(u"results").toArray().at(0).toObject();
    QCOMPARE(written.value(u"asked").toInt(), 3);
    QCOMPARE(written.value(u"response_rate").toString(), QStringLiteral("200/3"));
    // What is excluded leaves both sides.
    in.measurements.ticketRecords.insert(QStringLiteral("X"), {1});
    in.measurements.exclusions = {exclusion({QStringLiteral("X")})};
    QCOMPARE(only(in).records, 1);
    QCOMPARE(only(in).asked, std::optional<std::int64_t>(2));
    in.measurements.exclusions.clear();
    addRating(in, "2025-03-01T00:00:00Z", "1"); // now there is a survey, and nothing declares it covered
    QCOMPARE(only(in).status, Status::NoData);
    in.measurements.coverage.push_back(covered(MeasurementKind::Rating));
    QCOMPARE(textOf(only(in).value), QStringLiteral("1"));
}

void TstEvaluateCounts::aSurveyTellsItsResponseRate()
{
    EvaluationInput in = input(level(Metric::Satisfaction, "4.2"));
    in.measurements.coverage = {covered(MeasurementKind::Rating)};
    addRating(in, "2025-03-01T00:00:00Z", "5");
    const auto rate = [&in] {
        QStringList found;
        for (const TraceLine &line : explain(in, levelId, period("2025-03"), english).lines)
            if (line.label == QStringLiteral("Response rate"))
                found << line.text;
        return found.join(u'\n');
    };
    QCOMPARE(rate(), QString()); // of nobody knows how many
    addTicket(in, ticket("2025-02-10T09:00:00Z", "2025-03-02T09:00:00Z"));
    addTicket(in, ticket("2025-03-10T09:00:00Z", "2025-03-12T09:00:00Z"));
    addTicket(in, ticket("2025-03-10T09:00:00Z", "2025-03-13T09:00:00Z"));
    addTicket(in, ticket("2025-03-10T09:00:00Z", "2025-04-02T09:00:00Z"));
    QCOMPARE(rate(), QStringLiteral("1 ratings beside 3 tickets that were resolved, 33.3 %."));
    QCOMPARE(only(in).asked, std::optional<std::int64_t>(3));
    addRating(in, "2025-03-20T00:00:00Z", "4");
    QCOMPARE(responseWords(only(in), english).replace(QChar::Nbsp, u' '),
        QStringLiteral("Response rate: 66.7 % (ratings: 2, tickets: 3)."));
    in.agreement.versions.front().content.serviceLevels.front().rule.metric = Metric::Volume;
    QVERIFY(!only(in).asked);
}

void TstEvaluateCounts::reportedValues()
{
    EvaluationInput in = input(level(Metric::Reported, "99.5"));
    QCOMPARE(only(in).status, Status::NoData);
    QCOMPARE(only(in).finality, Finality::Provisional);
    in.measurements.reported = {{QStringLiteral("a"), levelId, period("2025-03"), dec("99.50"), {}},
        {QStringLiteral("b"), levelId, period("2025-02"), dec("90"), {}}};
    QCOMPARE(textOf(only(in).value), QStringLiteral("199/2"));
    QCOMPARE(only(in).status, Status::Met);
    QCOMPARE(only(in).finality, Finality::Final);
    in.agreement.versions.front().content.serviceLevels.front().rule.metric = Metric::Availability;
    QCOMPARE(only(in).reported, std::optional(dec("99.5")));
    QCOMPARE(only(in).status, Status::NoData);
}

QTEST_GUILESS_MAIN(TstEvaluateCounts)
#include "tst_evaluate_counts.moc"
