// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/rating.h"
#include "models/evaluation/resultwords.h"
#include "models/evaluation/secondlook.h"
#include "tests/evaluation/evaluationinput.h"

#include <QTest>

using namespace kept;
using namespace kept::test;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

/// Availability of 99 % in March, of which half has passed: 22,320 of 44,640 minutes.
EvaluationInput halfOfMarch(const ServiceLevel &level, MeasurementKind kind)
{
    EvaluationInput in = input(level, "2025-03-16T12:00:00Z");
    in.measurements.coverage = {covered(kind, "2025-01-01T00:00:00Z", "2025-03-16T12:00:00Z")};
    return in;
}

/// March with 1 h 51 min 36 s of downtime: exactly 99.75 %.
EvaluationInput quarterOfAPercentDown(const ServiceLevel &level)
{
    EvaluationInput in = input(level);
    in.measurements.coverage = {covered(MeasurementKind::Outage)};
    addOutage(in, "2025-03-05T00:00:00Z", "2025-03-05T01:51:36Z");
    return in;
}

void report(EvaluationInput &in, const char *value)
{
    in.measurements.reported = {{s("r"), levelId, period("2025-03"), dec(value), {}}};
}

void settle(EvaluationInput &in, FigureSource counts)
{
    in.agreement.settledFigures = {
        {levelId, period("2025-03"), counts, s("their probe failed"), s("Ann"), s("ann"), at("2025-04-03T10:00:00Z")}};
}

AgreementContent &contentOf(EvaluationInput &in) { return in.agreement.versions.front().content; }

QStringList linesOf(const EvaluationInput &in, const char *label)
{
    QStringList lines;
    for (const TraceLine &line : explain(in, levelId, period("2025-03"), english).lines)
        if (line.label == QLatin1String(label))
            lines << (line.note.isEmpty() ? line.text : line.text + QStringLiteral(" | ") + line.note);
    return lines.replaceInStrings(QString(QChar::Nbsp), QStringLiteral(" "));
}

ServiceLevel rated()
{
    ServiceLevel promised = level(Metric::Availability, "99.5");
    promised.ratingSteps = RatingSteps{dec("99.9"), dec("99.5"), dec("99")};
    return promised;
}

} // namespace

class TstTrust : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void availabilityEndsBetweenAllDownAndAllUp();
    void sharesEndAsIfRecordsCameAsUntilNow();
    void openTicketsOfACohortCanAllBeClosed();
    void sumsOnlyGrow_data();
    void sumsOnlyGrow();
    void whatHasNoForecast();
    void aMissedPartCannotBeAverted();
    void steps_data();
    void steps();
    void theGradedValueIsRated();
    void theWorstPartIsTheRating();
    void withoutDataThereIsNoRating();
    void aDifferenceOverTheToleranceIsToBeSettled();
    void theFigureThatWasSettledIsJudged();
    void theOwnFigureStandsWhereItWasSettled();
    void factsReadBack();
    void aGreenFigureWithoutReasonNeedsNoSecondLook();
    void manyExclusionsAreLookedAt();
    void aMissWithExcludedIsLookedAt();
    void fewRecordsAreLookedAt();
    void justAboveTheTargetAgainAndAgain_data();
    void justAboveTheTargetAgainAndAgain();
    void fallingSatisfactionIsLookedAt();
    void aRisingReopenRateIsLookedAt_data();
    void aRisingReopenRateIsLookedAt();
};

void TstTrust::availabilityEndsBetweenAllDownAndAllUp()
{
    EvaluationInput in = halfOfMarch(level(Metric::Availability, "99"), MeasurementKind::Outage);
    addOutage(in, "2025-03-05T00:00:00Z", "2025-03-05T03:20:00Z"); // 200 min
    const ServiceLevelResult result = only(in);
    QVERIFY(result.forecast.has_value());
    QCOMPARE(textOf(result.forecast->lowest), toText(Rational(2'212'000, 44'640)));
    QCOMPARE(textOf(result.forecast->highest), toText(Rational(4'444'000, 44'640)));
    QCOMPARE(toText(result.forecast->projected), toText(Rational(2'212'000, 22'320)));
    QVERIFY(result.forecast->avertable);
    QCOMPARE(forecastWords(result, english).replace(QChar::Nbsp, u' '),
        s("Ends between 49.55 % and 99.55 %, on course for 99.10 %. The target can still be missed."));
    addOutage(in, "2025-03-06T00:00:00Z", "2025-03-06T04:06:24Z"); // 446.4 min: all that 99 % allows
    QCOMPARE(textOf(only(in).forecast->highest), s("99"));
    QVERIFY(only(in).forecast->avertable);
    addOutage(in, "2025-03-07T00:00:00Z", "2025-03-07T00:00:01Z");
    QVERIFY(!only(in).forecast->avertable);
    QCOMPARE(only(in).status, Status::Missed);
    QVERIFY(linesOf(in, "Outlook").join(u'\n').endsWith(s("A miss can no longer be averted.")));
}

void TstTrust::sharesEndAsIfRecordsCameAsUntilNow()
{
    ServiceLevel promised = level(Metric::ShareWithinTime, "90");
    promised.rule.limit = std::chrono::hours(1);
    EvaluationInput in = halfOfMarch(promised, MeasurementKind::Ticket);
    for (int i = 0; i < 18; ++i)
        addTicket(in, ticket("2025-03-10T09:00:00Z", "2025-03-10T09:30:00Z"));
    for (int i = 0; i < 2; ++i)
        addTicket(in, ticket("2025-03-10T09:00:00Z"));
    // n = 20, k = 18, N = 40: from 18 of 40 to 38 of 40.
    const EndForecast forecast = *only(in).forecast;
    QCOMPARE(textOf(forecast.lowest), s("45"));
    QCOMPARE(textOf(forecast.highest), s("95"));
    QCOMPARE(toText(forecast.projected), s("90"));
    QCOMPARE(textOf(forecast.records), s("40"));
    QVERIFY(forecast.avertable);
    for (int i = 0; i < 4; ++i)
        addTicket(in, ticket("2025-03-10T09:00:00Z"));
    // n = 24, k = 18, N = 48: at most 42 of 48.
    QCOMPARE(textOf(only(in).forecast->highest), s("175/2"));
    QVERIFY(!only(in).forecast->avertable);
    QCOMPARE(forecastWords(only(in), english).replace(QChar::Nbsp, u' '),
        s("With records coming as until now it ends between 37.50 % and 87.50 %, on course for 75.00 %. A miss can no "
          "longer be averted."));
}

void TstTrust::openTicketsOfACohortCanAllBeClosed()
{
    ServiceLevel promised = level(Metric::ClosureRate, "90");
    promised.rule.closureBasis = ClosureBasis::Cohort;
    EvaluationInput in = halfOfMarch(promised, MeasurementKind::Ticket);
    Ticket closed = ticket("2025-03-10T09:00:00Z", "2025-03-10T09:30:00Z");
    closed.closed = closed.resolved;
    closed.status = TicketStatus::Closed;
    addTicket(in, closed);
    for (int i = 0; i < 3; ++i)
        addTicket(in, ticket("2025-03-10T09:00:00Z"));
    // 1 of 4 is closed, 8 are expected.
    QCOMPARE(textOf(only(in).forecast->lowest), s("25/2"));
    QCOMPARE(textOf(only(in).forecast->highest), s("100"));
    QVERIFY(only(in).forecast->avertable);
}

void TstTrust::sumsOnlyGrow_data()
{
    QTest::addColumn<Direction>("direction");
    QTest::addColumn<qint64>("sum");
    QTest::addColumn<bool>("avertable");
    QTest::newRow("too few so far can still become enough") << Direction::AtLeast << qint64(1) << true;
    QTest::newRow("as many as are allowed") << Direction::AtMost << qint64(30) << true;
    QTest::newRow("one over what is allowed") << Direction::AtMost << qint64(31) << false;
    QTest::newRow("at the upper end of the range") << Direction::Within << qint64(40) << true;
    QTest::newRow("one over the range") << Direction::Within << qint64(41) << false;
}

void TstTrust::sumsOnlyGrow()
{
    QFETCH(Direction, direction);
    QFETCH(qint64, sum);
    QFETCH(bool, avertable);
    ServiceLevel promised = level(Metric::Volume, "30", direction);
    promised.rule.countName = s("processed");
    if (direction == Direction::Within)
        promised.targets.set(day("2025-01-01"), Target{dec("30"), dec("40"), {}, {}});
    EvaluationInput in = halfOfMarch(promised, MeasurementKind::Count);
    addCount(in, "processed", "2025-03-01", "2025-03-10", sum);
    const EndForecast forecast = *only(in).forecast;
    QCOMPARE(textOf(forecast.lowest), QString::number(sum));
    QVERIFY(!forecast.highest);
    QCOMPARE(toText(forecast.projected), QString::number(2 * sum)); // half of March has passed
    QCOMPARE(forecast.avertable, avertable);
    QVERIFY2(
        forecastWords(only(in), english).startsWith(s("Ends at %1 or more, on course for %2.").arg(sum).arg(2 * sum)),
        qPrintable(forecastWords(only(in), english)));
}

void TstTrust::whatHasNoForecast()
{
    EvaluationInput ended = quarterOfAPercentDown(level(Metric::Availability, "99"));
    QVERIFY(!only(ended).forecast);
    EvaluationInput times =
        halfOfMarch(level(Metric::TurnAroundTime, "7200", Direction::AtMost), MeasurementKind::Ticket);
    addTicket(times, ticket("2025-03-10T09:00:00Z", "2025-03-10T10:00:00Z"));
    QVERIFY(only(times).value.has_value());
    QVERIFY(!only(times).forecast);
    EvaluationInput holes = halfOfMarch(level(Metric::Availability, "99"), MeasurementKind::Outage);
    holes.measurements.coverage.front().span.from = at("2025-03-03T00:00:00Z");
    QCOMPARE(only(holes).status, Status::Insufficient);
    QVERIFY(!only(holes).forecast);
}

void TstTrust::aMissedPartCannotBeAverted()
{
    ServiceLevel promised = level(Metric::Availability, "99.9");
    promised.targets.set(day("2025-03-11"), Target{dec("90"), {}, {}, {}});
    EvaluationInput in = halfOfMarch(promised, MeasurementKind::Outage);
    QVERIFY(only(in).forecast->avertable);
    addOutage(in, "2025-03-05T00:00:00Z", "2025-03-05T03:20:00Z"); // before the 11th, against 99.9
    QCOMPARE(only(in).parts.back().status, Status::Met);
    QVERIFY(!only(in).forecast->avertable);
}

void TstTrust::steps_data()
{
    QTest::addColumn<Direction>("direction");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("step");
    const auto row = [](const char *name, Direction direction, const char *value, const char *step) {
        QTest::newRow(name) << direction << s(value) << s(step);
    };
    row("at the first threshold it is good", Direction::AtLeast, "99.9", "good");
    row("just under it, it approaches the target", Direction::AtLeast, "99.899", "approaching_target");
    row("the second threshold itself approaches", Direction::AtLeast, "99.5", "approaching_target");
    row("under it, improvement is required", Direction::AtLeast, "99.499", "requires_improvement");
    row("the last threshold itself still requires improvement", Direction::AtLeast, "99", "requires_improvement");
    row("beyond the last it is inadequate", Direction::AtLeast, "98.999", "inadequate");
    row("of times, the first threshold is good", Direction::AtMost, "2", "good");
    row("of times, over it approaches", Direction::AtMost, "2.001", "approaching_target");
    row("of times, over the second requires improvement", Direction::AtMost, "4.001", "requires_improvement");
    row("of times, over the last is inadequate", Direction::AtMost, "8.001", "inadequate");
}

void TstTrust::steps()
{
    QFETCH(Direction, direction);
    QFETCH(QString, value);
    QFETCH(QString, step);
    const RatingSteps steps = direction == Direction::AtMost ? RatingSteps{dec("2"), dec("4"), dec("8")}
                                                             : RatingSteps{dec("99.9"), dec("99.5"), dec("99")};
    QCOMPARE(ratingStepName(ratingStepOf(Decimal::parse(value)->toRational(), steps, direction)), step);
}

void TstTrust::theGradedValueIsRated()
{
    EvaluationInput in = input(rated());
    in.measurements.coverage = {covered(MeasurementKind::Outage)};
    addOutage(in, "2025-03-05T00:00:00Z", "2025-03-05T01:00:00Z"); // 743 of 744 h: 99.866 %
    QCOMPARE(only(in).ratingStep, std::optional(RatingStep::ApproachingTarget));
    contentOf(in).serviceLevels.front().graded = GradedRounding{1, RoundingMode::HalfUp}; // 99.9
    QCOMPARE(only(in).ratingStep, std::optional(RatingStep::Good));
    QCOMPARE(linesOf(in, "Rating"), QStringList{s("good")});
}

void TstTrust::theWorstPartIsTheRating()
{
    ServiceLevel promised = rated();
    promised.targets.set(day("2025-03-16"), Target{dec("99.6"), {}, {}, {}});
    EvaluationInput in = input(promised);
    in.measurements.coverage = {covered(MeasurementKind::Outage)};
    addOutage(in, "2025-03-20T00:00:00Z", "2025-03-20T03:00:00Z"); // 381 of 384 h: 99.22 %, of all of March 99.6 %
    QCOMPARE(only(in).parts.size(), std::size_t(2));
    QCOMPARE(only(in).ratingStep, std::optional(RatingStep::RequiresImprovement));
}

void TstTrust::withoutDataThereIsNoRating()
{
    EvaluationInput in = input(rated());
    QCOMPARE(only(in).status, Status::NoData);
    QVERIFY(!only(in).ratingStep);
    in.measurements.coverage = {covered(MeasurementKind::Outage, "2025-03-02T00:00:00Z")};
    QCOMPARE(only(in).status, Status::Insufficient);
    QVERIFY(!only(in).ratingStep);
}

void TstTrust::aDifferenceOverTheToleranceIsToBeSettled()
{
    ServiceLevel promised = level(Metric::Availability, "99.7");
    promised.discrepancyTolerance = dec("0.05");
    EvaluationInput in = quarterOfAPercentDown(promised);
    QVERIFY(!only(in).discrepancy); // nothing is reported
    report(in, "99.80");
    QVERIFY(!only(in).discrepancy); // apart by the tolerance itself
    report(in, "99.70");
    QVERIFY(!only(in).discrepancy);
    report(in, "99.801");
    QVERIFY(
        only(in).discrepancy == (Discrepancy{dec("99.75").toRational(), dec("99.801").toRational(), dec("0.05"), {}}));
    report(in, "99.69");
    QCOMPARE(discrepancyWords(only(in), english).replace(QChar::Nbsp, u' '),
        s("To be settled: reported 99.69 %, measured 99.75 %, tolerance 0.05."));
    QCOMPARE(only(in).status, Status::Met); // the own figure is judged until it is settled
    contentOf(in).serviceLevels.front().discrepancyTolerance.reset();
    QVERIFY(!only(in).discrepancy); // none is agreed
}

void TstTrust::theFigureThatWasSettledIsJudged()
{
    ServiceLevel promised = level(Metric::Availability, "99.80");
    promised.discrepancyTolerance = dec("0.05");
    promised.ratingSteps = RatingSteps{dec("99.9"), dec("99.8"), dec("99")};
    EvaluationInput in = quarterOfAPercentDown(promised);
    report(in, "99.85");
    QCOMPARE(only(in).status, Status::Missed);
    settle(in, FigureSource::Reported);
    const ServiceLevelResult result = only(in);
    QCOMPARE(result.status, Status::Met);
    QCOMPARE(textOf(result.value), toText(Rational(9985, 100)));
    QCOMPARE(textOf(result.parts.front().value), toText(Rational(9985, 100)));
    QCOMPARE(toText(result.discrepancy->own), toText(Rational(9975, 100)));
    QCOMPARE(result.discrepancy->counts, std::optional(FigureSource::Reported));
    QCOMPARE(result.ratingStep, std::optional(RatingStep::ApproachingTarget));
    QCOMPARE(linesOf(in, "Discrepancy"),
        QStringList{s("Settled: reported 99.85 %, measured 99.75 %; the reported figure counts. | Ann, 3 Apr 2025: "
                      "their probe failed")});
    QVERIFY2(linesOf(in, "Formula").join(u'\n').contains(s("99.75")), "the formula is of what was measured");
    in.agreement.settledFigures.front().period = period("2025-04");
    QCOMPARE(only(in).status, Status::Missed); // another period's
}

void TstTrust::theOwnFigureStandsWhereItWasSettled()
{
    ServiceLevel promised = level(Metric::Availability, "99.80");
    EvaluationInput in = quarterOfAPercentDown(promised);
    report(in, "99.85");
    settle(in, FigureSource::Own);
    QCOMPARE(only(in).status, Status::Missed);
    QCOMPARE(textOf(only(in).value), toText(Rational(9975, 100)));
    QCOMPARE(discrepancyWords(only(in), english).replace(QChar::Nbsp, u' '),
        s("Settled: reported 99.85 %, measured 99.75 %; the measured figure counts."));
}

void TstTrust::factsReadBack()
{
    ServiceLevelResult result{levelId, period("2025-03")};
    result.ratingStep = RatingStep::RequiresImprovement;
    result.forecast = EndForecast{Rational(45), Rational(95), Rational(90), false, Rational(40)};
    result.discrepancy = Discrepancy{Rational(399, 4), Rational(1997, 20), dec("0.05"), FigureSource::Reported};
    result.reopened = 3;
    result.asked = 12;
    const Scorecard card{idOf<AgreementId>("agreement"), at("2025-04-01T00:00:00Z"), {result}};
    const QJsonObject json = toJson(card);
    QVERIFY(scorecardFromJson(json).value() == card);
    const QJsonObject written = json.value(u"results").toArray().at(0).toObject();
    QCOMPARE(written.value(u"reopened").toInt(), 3);
    QCOMPARE(written.value(u"asked").toInt(), 12);
    QCOMPARE(written.value(u"rating_step").toString(), s("requires_improvement"));
    QCOMPARE(written.value(u"forecast").toObject().value(u"highest").toString(), s("95"));
    QCOMPARE(written.value(u"discrepancy").toObject().value(u"counts").toString(), s("reported"));
}

namespace {

ServiceLevelResult green(const ServiceLevelId &id, const char *month, const char *value, Status status = Status::Met)
{
    ServiceLevelResult result{id, period(month)};
    result.status = status;
    result.value = dec(value).toRational();
    result.target = Target{dec("90"), {}, {}, {}};
    result.records = 90;
    ResultPart part;
    part.target = result.target;
    part.status = status;
    part.value = result.value;
    part.records = 90;
    result.parts = {part};
    return result;
}

/// The reasons for the last of the results.
QStringList looksOf(const std::vector<ServiceLevelResult> &results, std::vector<ServiceLevel> levels)
{
    const Scorecard card{idOf<AgreementId>("agreement"), at("2026-01-01T00:00:00Z"), results};
    QStringList names;
    for (const SecondLook reason : secondLooks(card, agreement(std::move(levels)), card.results.back()))
        names << secondLookName(reason);
    return names;
}

} // namespace

void TstTrust::aGreenFigureWithoutReasonNeedsNoSecondLook()
{
    QCOMPARE(looksOf({green(levelId, "2025-03", "97")}, {shareLevel()}), QStringList());
    QCOMPARE(secondLookWords({}), QString());
    QCOMPARE(secondLookWords({SecondLook::ManyExclusions, SecondLook::FewRecords}),
        s("Second look: more than 10 % of the records are excluded, it rests on few records."));
}

void TstTrust::manyExclusionsAreLookedAt()
{
    ServiceLevelResult result = green(levelId, "2025-03", "97");
    result.parts.front().excluded = 10; // 10 of 100
    QCOMPARE(looksOf({result}, {shareLevel()}), QStringList());
    result.parts.front().excluded = 11; // 11 of 101
    QCOMPARE(looksOf({result}, {shareLevel()}), QStringList{s("many_exclusions")});
    result.status = Status::Missed;
    QCOMPARE(looksOf({result}, {shareLevel()}), QStringList()); // red outside as well
    result.status = Status::Met;
    QCOMPARE(looksOf({result}, {level(Metric::Availability, "90")}), QStringList()); // spans of time are no records
}

void TstTrust::aMissWithExcludedIsLookedAt()
{
    ServiceLevelResult result = green(levelId, "2025-03", "97");
    result.parts.front().valueWithExcluded = dec("90").toRational();
    QCOMPARE(looksOf({result}, {shareLevel()}), QStringList());
    result.parts.front().valueWithExcluded = dec("89.99").toRational();
    QCOMPARE(looksOf({result}, {shareLevel()}), QStringList{s("miss_with_excluded")});
    ServiceLevel rounded = shareLevel();
    rounded.graded = GradedRounding{1, RoundingMode::HalfUp};
    QCOMPARE(looksOf({result}, {rounded}), QStringList()); // 90.0 is graded
}

void TstTrust::fewRecordsAreLookedAt()
{
    ServiceLevelResult result = green(levelId, "2025-03", "97");
    result.restsOnFewRecords = true;
    QCOMPARE(looksOf({result}, {shareLevel()}), QStringList{s("few_records")});
    result.period = period("2026-01"); // runs as of 1 January 2026
    QCOMPARE(looksOf({result}, {shareLevel()}), QStringList());
}

void TstTrust::justAboveTheTargetAgainAndAgain_data()
{
    QTest::addColumn<QStringList>("months");
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<bool>("marked");
    const QStringList row{s("2025-01"), s("2025-02"), s("2025-03")};
    // Of 10 points to 100 %, 2 % are 0.2.
    QTest::newRow("within 2 % of the distance in three months")
        << row << QStringList{s("90"), s("90.2"), s("90.1")} << true;
    QTest::newRow("once farther away") << row << QStringList{s("90"), s("90.21"), s("90.1")} << false;
    QTest::newRow("twice only") << row.mid(1) << QStringList{s("90"), s("90.1")} << false;
    QTest::newRow("with a month between them")
        << QStringList{s("2024-12"), s("2025-02"), s("2025-03")} << QStringList{s("90"), s("90.1"), s("90.1")} << false;
}

void TstTrust::justAboveTheTargetAgainAndAgain()
{
    QFETCH(QStringList, months);
    QFETCH(QStringList, values);
    QFETCH(bool, marked);
    std::vector<ServiceLevelResult> results;
    for (qsizetype i = 0; i < months.size(); ++i)
        results.push_back(green(levelId, qPrintable(months[i]), qPrintable(values[i])));
    QCOMPARE(looksOf(results, {shareLevel()}), marked ? QStringList{s("just_above_target")} : QStringList());
    for (ServiceLevelResult &result : results)
        result.target.warningMargin = dec("0.5"); // a margin of one's own counts in its place or beside it
    QCOMPARE(looksOf(results, {shareLevel()}).isEmpty(), months.size() < 3 || months[0] == s("2024-12"));
}

void TstTrust::fallingSatisfactionIsLookedAt()
{
    ServiceLevel asked = level(Metric::Satisfaction, "3");
    asked.id = idOf<ServiceLevelId>("asked");
    const auto looks = [&asked](const char *january, const char *february, const char *march) {
        return looksOf({green(asked.id, "2025-01", january), green(asked.id, "2025-02", february),
                           green(asked.id, "2025-03", march), green(levelId, "2025-03", "97")},
            {shareLevel(), asked});
    };
    QCOMPARE(looks("4.5", "4.2", "4.1"), QStringList{s("falling_satisfaction")});
    QCOMPARE(looks("4.5", "4.2", "4.2"), QStringList());
    QCOMPARE(looks("4.1", "4.2", "4.1"), QStringList());
    QCOMPARE(looksOf({green(asked.id, "2025-01", "4.5"), green(asked.id, "2025-02", "4.2"),
                         green(asked.id, "2025-03", "4.1"), green(levelId, "2025-04", "97")},
                 {shareLevel(), asked}),
        QStringList()); // what is asked of April is not known yet
}

void TstTrust::aRisingReopenRateIsLookedAt_data()
{
    QTest::addColumn<QList<int>>("reopened");
    QTest::addColumn<int>("records");
    QTest::addColumn<bool>("marked");
    // Of 100 tickets 12 reopened have the interval from 7.00 % to 19.81 %.
    QTest::newRow("it doubles within three months") << QList<int>{6, 9, 12} << 100 << true;
    QTest::newRow("the first lies inside the interval of the last") << QList<int>{8, 9, 12} << 100 << false;
    QTest::newRow("it rises once only") << QList<int>{6, 6, 12} << 100 << false;
    QTest::newRow("it has risen, and fell") << QList<int>{6, 13, 12} << 100 << false;
    QTest::newRow("two months only") << QList<int>{1, 12} << 100 << false;
    // Of 10 tickets 2 reopened have the interval from 5.67 % to 50.98 %.
    QTest::newRow("from none of ten to two of ten") << QList<int>{0, 1, 2} << 10 << true;
    QTest::newRow("from two of ten to four of ten") << QList<int>{2, 3, 4} << 10 << false;
}

void TstTrust::aRisingReopenRateIsLookedAt()
{
    QFETCH(QList<int>, reopened);
    QFETCH(int, records);
    QFETCH(bool, marked);
    const char *months[] = {"2025-01", "2025-02", "2025-03"};
    std::vector<ServiceLevelResult> results;
    for (const int number : reopened) {
        results.push_back(green(levelId, months[results.size()], "97"));
        results.back().reopened = number;
        results.back().records = records;
    }
    QCOMPARE(looksOf(results, {shareLevel()}), marked ? QStringList{s("rising_reopen_rate")} : QStringList());
    results.front().reopened.reset(); // a service level that has no tickets, or none then
    QCOMPARE(looksOf(results, {shareLevel()}), QStringList());
}

QTEST_GUILESS_MAIN(TstTrust)
#include "tst_trust.moc"
