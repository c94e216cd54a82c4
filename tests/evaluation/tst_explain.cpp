// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/display.h"
#include "models/evaluation/tracetext.h"
#include "tests/evaluation/evaluationinput.h"

#include <QTest>

using namespace kept;
using namespace kept::test;

class TstExplain : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void availabilityAsPictured();
    void agreedMaintenanceSaysWhatBecomesOfIt_data();
    void agreedMaintenanceSaysWhatBecomesOfIt();
    void ticketsToldOneByOne();
    void tooSmallASampleIsNamedFirst();
    void displayedPrecisionNeverTurnsAMissIntoAHit();
    void theTraceTellsWhatEvaluationFound_data();
    void theTraceTellsWhatEvaluationFound();
    void numbersAreWrittenInTheLocale();
    void theRecordsAddUp();
    void aPeriodThatIsNotJudged();
    void versionsThatJudgeAlikeAreNamedWithTheirClauses();
};

static QString told(const Trace &trace)
{
    const QStringList kinds{QStringLiteral("rule"), QStringLiteral("version"), QStringLiteral("period"),
        QStringLiteral("coverage"), QStringLiteral("records"), QStringLiteral("step"), QStringLiteral("formula"),
        QStringLiteral("verdict"), QStringLiteral("exclusion"), QStringLiteral("confidence"), QStringLiteral("credit"),
        QStringLiteral("note")};
    QString text;
    for (const TraceLine &line : trace.lines) {
        text += kinds[static_cast<int>(line.kind)] + QStringLiteral("|") + line.text;
        text += line.note.isEmpty() ? QString() : QStringLiteral("|") + line.note;
        text += u'\n';
    }
    return text;
}

static QString records(const Trace &trace)
{
    QString text;
    for (const TraceRecord &record : trace.records)
        text += QStringLiteral("%1|%2|%3|%4%5\n")
                    .arg(QString::number(record.record), record.role, record.detail,
                        record.good ? QStringLiteral("+") : QStringLiteral("-"),
                        record.used ? QString() : QStringLiteral(" out"));
    return text;
}

void TstExplain::availabilityAsPictured()
{
    ServiceLevel promised = level(Metric::Availability, "99.90");
    promised.targets.set(day("2025-01-01"), Target{dec("99.90"), {}, dec("99.00"), {}});
    promised.rule.maintenanceAllowance = std::chrono::minutes(240);
    promised.credit = CreditSchedule();
    promised.credit->clause = QStringLiteral("7.1");
    promised.credit->bands = {
        {std::nullopt, BandEdge{dec("99.9"), false}, Share::parsePercent(QStringLiteral("10")).value()}};
    promised.credit->claimWindow = {ClaimWindowKind::DaysAfterPeriod, 15};
    EvaluationInput in = input(promised, "2026-01-01T00:00:00Z", "2025-01-01", "2025-12-31");
    in.agreement.versions.front().content.charges = {{hosting, QStringLiteral("fee"),
        Money::parse(QStringLiteral("28700.00"), QStringLiteral("EUR")).value(), 1, day("2025-01-01"), {}}};
    in.measurements.coverage = {covered(MeasurementKind::Outage)};
    addOutage(in, "2025-09-03T10:00:00Z", "2025-09-03T10:17:00Z");
    addOutage(in, "2025-09-11T08:00:00Z", "2025-09-11T08:20:00Z");
    addOutage(in, "2025-09-11T08:10:00Z", "2025-09-11T08:26:00Z");
    addOutage(in, "2025-09-20T00:00:00Z", "2025-09-20T00:12:00Z");
    addOutage(in, "2025-09-25T00:00:00Z", "2025-09-25T00:05:00Z");
    addOutage(in, "2025-09-27T00:00:00Z", "2025-09-27T00:26:00Z", "1", false, "force");
    addOutage(in, "2025-09-28T00:00:00Z", "2025-09-28T01:00:00Z", "1", true);
    addOutage(in, "2025-09-29T00:00:00Z", "2025-09-29T00:35:00Z", "1", true);
    addOutage(in, "2025-10-02T00:00:00Z", "2025-10-02T01:00:00Z");
    in.measurements.exclusions = {exclusion({QStringLiteral("force")})};
    const Trace trace = explain(in, levelId, period("2025-09"), english);
    QCOMPARE(told(trace).split(u'\n'),
        QStringLiteral(
            "rule|Availability, clause 4.2: (service time − downtime) ÷ service time\n"
            "version|Version 1, in force since 1 Jan 2025, target ≥ 99.90 %; no change inside the period.\n"
            "period|From 1 Sep 2025 until before 1 Oct 2025, UTC: 720\u00a0h (43,200\u00a0min) of service time.\n"
            "coverage|All of the judged time is covered.\n"
            "records|9 record(s) read = 5 used + 2 available (agreed maintenance) + 1 excluded + 1 "
            "outside the period\n"
            "step|17 + 26 + 12 + 5 = 60 min|4 outage(s) after merging\n"
            "step|95\u00a0min of 240\u00a0min allowed\n"
            "formula|(43,200 − 26 − 60) ÷ (43,200 − 26) = 99.861 %\n"
            "verdict|99.86 % is under 99.90 %: missed|critical only under 99.00 %\n"
            "note|This result is final.\n"
            "exclusion|1 record(s) or span(s) leave both sides. Without the exclusion: 99.801 %.\n"
            "credit|10 % × 28,700.00 = 2,870.00 EUR, claim by 15 Oct 2025\n")
            .split(u'\n'));
    QCOMPARE(trace.records.size(), std::size_t(9));
    QCOMPARE(trace.records[1].detail,
        QString::fromUtf8("Service time 20\u00a0min, from 11 Sep 2025, 08:00 until 08:20, 100 % affected"));
    QCOMPARE(trace.records[1].amount, 20 * 60 * 1000); // what the list is sorted by
    QCOMPARE(trace.records[5].role, QStringLiteral("excluded"));
    QCOMPARE(trace.records[6].role, QStringLiteral("available (agreed maintenance)"));
    QVERIFY(trace.records[6].maintenance && !trace.records[6].used && !trace.records[0].maintenance);
    QCOMPARE(trace.records[8].role, QStringLiteral("outside the period"));
}

void TstExplain::agreedMaintenanceSaysWhatBecomesOfIt_data()
{
    QTest::addColumn<Metric>("metric");
    QTest::addColumn<MaintenanceRule>("rule");
    QTest::addColumn<int>("allowance"); // minutes; negative is unlimited
    QTest::addColumn<QString>("expected");
    const auto available = MaintenanceRule::CountsAsAvailable;
    QTest::newRow("without an allowance it counts as available")
        << Metric::Availability << available << -1
        << QStringLiteral("available (agreed maintenance) out; available (agreed maintenance) out");
    QTest::newRow("what goes beyond the allowance is an outage")
        << Metric::Availability << available << 60
        << QStringLiteral("available (agreed maintenance) out; used (maintenance beyond what is allowed)");
    QTest::newRow("the allowance ends within the second")
        << Metric::Availability << available << 75
        << QStringLiteral("available (agreed maintenance) out; used in part (maintenance beyond what is "
                          "allowed)");
    QTest::newRow("it leaves both sides") << Metric::Availability << MaintenanceRule::LeavesBoth << 240
                                          << QStringLiteral("left out (agreed maintenance) out; "
                                                            "left out (agreed maintenance) out");
    QTest::newRow("it is no outage of their number")
        << Metric::OutageCount << available << -1
        << QStringLiteral("not counted (agreed maintenance) out; not counted (agreed maintenance) out");
}

/// Two of an hour each.
void TstExplain::agreedMaintenanceSaysWhatBecomesOfIt()
{
    QFETCH(Metric, metric);
    QFETCH(MaintenanceRule, rule);
    QFETCH(int, allowance);
    ServiceLevel promised = level(metric, "99");
    promised.rule.maintenance = rule;
    if (allowance >= 0)
        promised.rule.maintenanceAllowance = std::chrono::minutes(allowance);
    EvaluationInput in = input(promised);
    in.measurements.coverage = {covered(MeasurementKind::Outage)};
    addOutage(in, "2025-03-02T00:00:00Z", "2025-03-02T01:00:00Z", "1", true);
    addOutage(in, "2025-03-09T00:00:00Z", "2025-03-09T01:00:00Z", "1", true);
    QStringList roles;
    for (const TraceRecord &record : explain(in, levelId, period("2025-03"), english).records) {
        roles << record.role + (record.used ? QString() : QStringLiteral(" out"));
        QCOMPARE(record.maintenance, !record.used);
        QVERIFY(!record.good || !record.used);
    }
    QTEST(roles.join(QStringLiteral("; ")), "expected");
}

void TstExplain::versionsThatJudgeAlikeAreNamedWithTheirClauses()
{
    EvaluationInput in = input(level(Metric::Availability, "99"));
    in.measurements.coverage = {covered(MeasurementKind::Outage)};
    AgreementContent amended = in.agreement.versions.front().content;
    amended.serviceLevels.front().clause = QStringLiteral("4.3");
    in.agreement.versions.push_back({2, day("2025-03-10"), {}, amended});
    const QStringList lines = told(explain(in, levelId, period("2025-03"), english)).split(u'\n');
    QCOMPARE(lines.filter(QStringLiteral("version|")),
        (QStringList{QStringLiteral("version|Version 1, in force since 1 Jan 2025, target ≥ 99 %.|clause 4.2"),
            QStringLiteral("version|Version 2, in force since 10 Mar 2025, judges like the version before it.|clause "
                           "4.3")}));
    in.agreement.versions.back().content.serviceLevels.front().minimumSample = 2; // a term of its own
    QCOMPARE(told(explain(in, levelId, period("2025-03"), english)).split(u'\n').filter(QStringLiteral("version|")),
        (QStringList{
            QStringLiteral("version|Version 1, in force since 1 Jan 2025, target ≥ 99 %.|for 1 Mar 2025 to 9 Mar 2025"),
            QStringLiteral("version|Version 2, in force since 10 Mar 2025, target ≥ 99 %.|for 10 Mar 2025 to 31 Mar "
                           "2025")}));
}

void TstExplain::ticketsToldOneByOne()
{
    ServiceLevel promised = level(Metric::ShareWithinTime, "90");
    promised.calendar = idOf<CalendarId>("office");
    promised.rule.limit = std::chrono::hours(4);
    EvaluationInput in = input(promised);
    in.measurements.coverage = {covered(MeasurementKind::Ticket)};
    addTicket(in, ticket("2025-03-10T09:00:00Z", "2025-03-10T10:12:00Z"));
    addTicket(in, ticket("2025-03-10T09:00:00Z", "2025-03-10T16:00:00Z"));
    const std::int64_t excluded = addTicket(in, ticket("2025-03-10T09:00:00Z", "2025-03-10T16:00:00Z"));
    addTicket(in, ticket("2025-03-31T15:00:00Z", "2025-04-01T10:00:00Z"));
    Ticket cancelled = ticket("2025-03-10T09:00:00Z");
    cancelled.status = TicketStatus::Cancelled;
    addTicket(in, cancelled);
    addTicket(in, ticket("2025-01-10T09:00:00Z", "2025-01-10T10:12:00Z")); // never alive in March
    in.measurements.ticketRecords.insert(QStringLiteral("T3"), {excluded});
    in.measurements.exclusions = {exclusion({QStringLiteral("T3")})};
    const Trace trace = explain(in, levelId, period("2025-03"), english);
    QCOMPARE(records(trace),
        QStringLiteral("1|in time|Service time 1\u00a0h\u00a012, limit 4\u00a0h|+\n"
                       "2|late|Service time 7\u00a0h, limit 4\u00a0h|-\n"
                       "3|excluded|Service time 7\u00a0h, limit 4\u00a0h|- out\n"
                       "4|outside the period||- out\n"
                       "5|cancelled||- out\n"));
    QVERIFY(told(trace).contains(QStringLiteral("formula|1 ÷ 2 = 50.00 %\n")));
    QVERIFY(told(trace).contains(QStringLiteral("Without the exclusion: 33.333 %.")));
    QVERIFY(told(trace).contains(
        QStringLiteral("confidence|95 % interval from 9.45 % to 90.55 %.|The verdict rests on few records.")));
}

void TstExplain::tooSmallASampleIsNamedFirst()
{
    ServiceLevel promised = level(Metric::ShareWithinTime, "90");
    promised.calendar = idOf<CalendarId>("office");
    promised.rule.limit = std::chrono::hours(4);
    promised.minimumSample = 30;
    EvaluationInput in = input(promised);
    in.measurements.coverage = {covered(MeasurementKind::Ticket)};
    addTicket(in, ticket("2025-03-10T09:00:00Z", "2025-03-10T10:12:00Z"));
    addTicket(in, ticket("2025-03-10T09:00:00Z", "2025-03-10T16:00:00Z"));
    const QString text = told(explain(in, levelId, period("2025-03"), english));
    QVERIFY2(text.contains(QStringLiteral("verdict|2 of at least 30 records: insufficient|50.00 % is under 90 %")),
        qPrintable(text));
}

void TstExplain::displayedPrecisionNeverTurnsAMissIntoAHit()
{
    const Target target{dec("99.90"), {}, {}, {}};
    QCOMPARE(valueBeside(Rational(998996, 10000), target, Unit::Percent, english), QStringLiteral("99.8996 %"));
    QCOMPARE(valueBeside(Rational(9990, 100), target, Unit::Percent, english), QStringLiteral("99.90 %"));
    QCOMPARE(valueBeside(Rational(9981, 100), target, Unit::Percent, english), QStringLiteral("99.81 %"));
    const Target fourHours{Decimal{14400, 0}, {}, {}, {}};
    QCOMPARE(valueBeside(Rational(14420), fourHours, Unit::Seconds, english),
        QStringLiteral("4\u00a0h\u00a000\u00a0min\u00a020\u00a0s"));
    QCOMPARE(valueBeside(Rational(14401, 1), fourHours, Unit::Seconds, english),
        QStringLiteral("4\u00a0h\u00a000\u00a0min\u00a01\u00a0s"));
    QCOMPARE(valueBeside(Rational(144001, 10), fourHours, Unit::Seconds, english),
        QStringLiteral("4\u00a0h\u00a000\u00a0min\u00a00.1\u00a0s"));
    QCOMPARE(valueBeside(Rational(14400), fourHours, Unit::Seconds, english), QStringLiteral("4\u00a0h"));
    QCOMPARE(valueBeside(Rational(14460), fourHours, Unit::Seconds, english), QStringLiteral("4\u00a0h\u00a001"));
    QCOMPARE(displayExact(Rational(-1234567), 3, english), QStringLiteral("-1,234,567"));
    QCOMPARE(durationWords(Rational(633'600'000), english), QStringLiteral("176\u00a0h")); // 10,560 min
    QCOMPARE(durationWords(Rational(36'300'000), english),
        QStringLiteral("10\u00a0h\u00a0"
                       "05\u00a0min"));
    QCOMPARE(durationWords(Rational(36'020'000), english),
        QStringLiteral("10\u00a0h\u00a0"
                       "00\u00a0min\u00a0"
                       "20\u00a0s"));
    QCOMPARE(durationWords(Rational(35'940'000), english), QStringLiteral("599\u00a0min"));
    QCOMPARE(durationWords(Rational(90'000), english), QStringLiteral("90\u00a0s"));
    QCOMPARE(
        sumText({Rational(60'000), Rational(90'000)}, Rational(150'000), english), QStringLiteral("60 + 90 = 150 s"));
}

void TstExplain::theTraceTellsWhatEvaluationFound_data()
{
    QTest::addColumn<Metric>("metric");
    for (const Metric metric :
        {Metric::TurnAroundTime, Metric::ShareWithinTime, Metric::FirstContactResolution, Metric::ClosureRate,
            Metric::Backlog, Metric::LeadAcceptance, Metric::Satisfaction, Metric::Volume, Metric::CountRatio,
            Metric::MeanTimeToRestore, Metric::MeanTimeBetweenFailures, Metric::OutageCount, Metric::LongestOutage,
            Metric::TicketRatio, Metric::Composed, Metric::BacklogAge, Metric::FollowUpTime, Metric::FollowUpShare})
        QTest::addRow("metric %d", static_cast<int>(metric)) << metric;
}

/// Some of everything in March.
static EvaluationInput some(Metric metric)
{
    ServiceLevel promised = level(metric, "50");
    promised.rule.limit = std::chrono::hours(4);
    promised.rule.countName = QStringLiteral("good");
    promised.rule.denominatorName = QStringLiteral("all");
    promised.rule.parts = {
        {QStringLiteral("opened"), PartSide::Numerator, dec("2"), PartMeasure::TicketsOpened, {}, {}}};
    promised.rule.composedUnit = Unit::Count;
    EvaluationInput in = input(promised);
    for (const MeasurementKind kind : {MeasurementKind::Ticket, MeasurementKind::Outage, MeasurementKind::Count})
        in.measurements.coverage.push_back(covered(kind));
    Ticket one = ticket("2025-03-10T09:00:00Z", "2025-03-10T12:00:00Z");
    one.closed = one.resolved;
    one.firstResponse = at("2025-03-10T10:00:00Z");
    one.followUps = {at("2025-03-10T11:00:00Z")};
    one.rating = dec("5");
    one.accepted = true;
    addTicket(in, one);
    one.resolved = one.closed = at("2025-03-11T12:00:00Z");
    one.accepted = false;
    addTicket(in, one);
    addTicket(in, ticket("2025-03-30T09:00:00Z"));
    addOutage(in, "2025-03-03T10:00:00Z", "2025-03-03T12:00:00Z");
    addCount(in, "good", "2025-03-01", "2025-03-31", 3);
    addCount(in, "all", "2025-03-01", "2025-03-31", 4);
    return in;
}

void TstExplain::theTraceTellsWhatEvaluationFound()
{
    QFETCH(Metric, metric);
    const EvaluationInput in = some(metric);
    const ServiceLevelResult result = only(in);
    const Trace trace = explain(in, levelId, result.period, english);
    const QString value = valueBeside(*result.value, result.target, result.unit, english);
    const QString text = told(trace);
    const qsizetype formula = text.indexOf(QStringLiteral("formula|"));
    QVERIFY2(formula >= 0, qUtf8Printable(text));
    QVERIFY2(text.mid(formula).section(u'\n', 0, 0).endsWith(value), qUtf8Printable(text));
    QVERIFY2(text.contains(statusWord(result.status)), qUtf8Printable(text));
    QVERIFY(metric == Metric::MeanTimeBetweenFailures || !trace.records.empty());
}

void TstExplain::numbersAreWrittenInTheLocale()
{
    const QLocale german(QLocale::German, QLocale::Germany);
    ServiceLevel promised = level(Metric::Availability, "99.5");
    promised.credit = CreditSchedule();
    promised.credit->bands = {
        {std::nullopt, BandEdge{dec("99.5"), false}, Share::parsePercent(QStringLiteral("2.5")).value()}};
    EvaluationInput in = input(promised);
    in.agreement.versions.front().content.charges = {{hosting, QStringLiteral("fee"),
        Money::parse(QStringLiteral("49360.00"), QStringLiteral("EUR")).value(), 1, day("2025-01-01"), {}}};
    in.measurements.coverage = {covered(MeasurementKind::Outage)};
    addOutage(in, "2025-03-03T10:00:00Z", "2025-03-03T14:00:00Z", "0.995");
    addOutage(in, "2025-03-03T10:00:00Z", "2025-03-03T14:00:00Z");
    const Trace trace = explain(in, levelId, period("2025-03"), german);
    const QString text = told(trace);
    // 240 of 44,640 min are 0.5376 %; 2.5 % of 49,360.00 are 1,234.00.
    QVERIFY2(text.contains(QStringLiteral("target ≥ 99,5 %;")), qUtf8Printable(text));
    QVERIFY2(text.contains(QStringLiteral("744\u00a0h (44.640\u00a0min) of service time")), qUtf8Printable(text));
    QVERIFY2(text.contains(QStringLiteral("(44.640 − 240) ÷ 44.640 = 99,462 %")), qUtf8Printable(text));
    QVERIFY2(text.contains(QStringLiteral("99,46 % is under 99,5 %")), qUtf8Printable(text));
    QVERIFY2(text.contains(QStringLiteral("2,5 % × 49.360,00 = 1.234,00 EUR")), qUtf8Printable(text));
    QVERIFY2(trace.records.front().detail.contains(QStringLiteral("99,5 % affected")),
        qUtf8Printable(trace.records.front().detail));
}

void TstExplain::theRecordsAddUp()
{
    ServiceLevel promised = level(Metric::ClosureRate, "90");
    EvaluationInput in = input(promised);
    in.measurements.coverage = {covered(MeasurementKind::Ticket)};
    Ticket one = ticket("2025-03-10T09:00:00Z", "2025-03-10T12:00:00Z");
    one.closed = one.resolved;
    addTicket(in, one); // opened and closed in March
    one.opened = at("2025-02-10T09:00:00Z");
    addTicket(in, one); // opened in February, closed in March
    addTicket(in, ticket("2025-03-20T09:00:00Z")); // open
    one.status = TicketStatus::Cancelled;
    addTicket(in, one);
    const QString text = told(explain(in, levelId, period("2025-03"), english));
    QVERIFY2(
        text.contains(QStringLiteral("records|4 record(s) read = 3 used + 1 cancelled|used: 1 closed, opened earlier, "
                                     "1 counted as good, 1 not counted as good\n")),
        qUtf8Printable(text));
    QVERIFY2(text.contains(QStringLiteral("formula|2 ÷ 2 = 100.00 %")), qUtf8Printable(text));
}

void TstExplain::aPeriodThatIsNotJudged()
{
    EvaluationInput in = some(Metric::Volume);
    QCOMPARE(told(explain(in, levelId, period("2024-03"), english)),
        QStringLiteral("note|The service level is not judged in this period.\n"));
}

QTEST_GUILESS_MAIN(TstExplain)
#include "tst_explain.moc"
