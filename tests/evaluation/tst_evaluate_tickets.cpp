// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/resultwords.h"
#include "tests/evaluation/evaluationinput.h"

#include <QTest>

using namespace kept;
using namespace kept::test;

using std::chrono::hours;

class TstEvaluateTickets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void verdicts_data();
    void verdicts();
    void anOpenTicketMissesInThePeriodOfItsVerdict();
    void limitsDifferByPriority();
    void otherBasesStateWhatIsOverdueOutside();
    void times_data();
    void times();
    void firstResponse();
    void firstContact_data();
    void firstContact();
    void firstContactDenominators();
    void firstContactCountsOnceWhateverIsAsked_data();
    void firstContactCountsOnceWhateverIsAsked();
    void reopenedTicketsAreTold();
    void closure();
    void backlog();
    void leads();
    void populations_data();
    void populations();
    void excludedTicketsLeaveBothSides();
    void minimumSample();
    void mergingPeriodsGivesTheWhole();
    void orderDoesNotMatter();
    void whatComesAfterTheAsOfInstantSaysNothingYet();
    void excludedTimeThatOnlyDelaysIsShown();
    void agreesWithCountingMinuteByMinute();
};

static QString fraction(const ServiceLevelResult &result)
{
    const ResultPart &part = result.parts.front();
    return toText(part.numerator) + u'/' + toText(part.denominator);
}

void TstEvaluateTickets::verdicts_data()
{
    QTest::addColumn<QString>("opened");
    QTest::addColumn<QString>("resolved");
    QTest::addColumn<QString>("march");
    // Service hours 09:00 to 17:00 on working days, a limit of 8 h. 31 March 2025 is a Monday.
    QTest::newRow("the limit reached at closing time is kept by a resolution after closing") << "2025-03-10T09:00:00Z"
                                                                                             << "2025-03-10T22:00:00Z"
                                                                                             << "1/1";
    QTest::newRow("one millisecond of service time more is late") << "2025-03-10T09:00:00Z"
                                                                  << "2025-03-11T09:00:00.001Z"
                                                                  << "0/1";
    QTest::newRow("opened at night, the clock starts in the morning") << "2025-03-10T20:00:00Z"
                                                                      << "2025-03-11T17:00:00Z"
                                                                      << "1/1";
    QTest::newRow("late over the weekend") << "2025-03-07T16:00:00Z"
                                           << "2025-03-10T16:30:00Z"
                                           << "0/1";
    QTest::newRow("in time, but resolved in April") << "2025-03-31T16:00:00Z"
                                                    << "2025-04-01T10:00:00Z"
                                                    << "0/0";
    QTest::newRow("late, its verdict instant in March, resolved in May") << "2025-03-20T09:00:00Z"
                                                                         << "2025-05-02T10:00:00Z"
                                                                         << "0/1";
    QTest::newRow("late, the limit reached at closing on 31 March lasts until April's opening")
        << "2025-03-31T09:00:00Z"
        << "2025-05-02T10:00:00Z"
        << "0/0";
    QTest::newRow("never resolved") << "2025-03-20T09:00:00Z"
                                    << ""
                                    << "0/1";
}

void TstEvaluateTickets::verdicts()
{
    QFETCH(QString, opened);
    QFETCH(QString, resolved);
    QFETCH(QString, march);
    EvaluationInput in = tickets(shareLevel());
    addTicket(in, ticket(opened.toLatin1().constData(), resolved.toLatin1().constData()));
    QCOMPARE(fraction(only(in)), march);
    QCOMPARE(only(in).status == Status::NoData, march == QStringLiteral("0/0"));
}

void TstEvaluateTickets::anOpenTicketMissesInThePeriodOfItsVerdict()
{
    EvaluationInput in = tickets(shareLevel(), "2025-03-01", "2025-05-31");
    addTicket(in, ticket("2025-03-31T12:00:00Z"));
    Ticket paused = ticket("2025-03-31T12:00:00Z");
    paused.pauses = {{at("2025-03-31T13:00:00Z"), Instant::max()}};
    addTicket(in, paused);
    const Scorecard card = evaluate(in);
    QCOMPARE(fraction(card.results[0]), QStringLiteral("0/0"));
    QCOMPARE(fraction(card.results[1]), QStringLiteral("0/1")); // an open pause postpones the other one
    QCOMPARE(fraction(card.results[2]), QStringLiteral("0/0"));
}

void TstEvaluateTickets::limitsDifferByPriority()
{
    ServiceLevel promised = shareLevel(hours(8));
    promised.rule.limitByPriority = {{QStringLiteral("P1"), hours(1)}};
    EvaluationInput in = tickets(promised);
    Ticket slow = ticket("2025-03-10T09:00:00Z", "2025-03-10T11:00:00Z");
    addTicket(in, slow);
    slow.priority = QStringLiteral("P1");
    addTicket(in, slow);
    QCOMPARE(fraction(only(in)), QStringLiteral("1/2"));
    in.agreement.versions.front().content.serviceLevels.front().rule.limit.reset();
    QCOMPARE(fraction(only(in)), QStringLiteral("0/1"));
}

void TstEvaluateTickets::otherBasesStateWhatIsOverdueOutside()
{
    ServiceLevel promised = shareLevel();
    promised.rule.basis = TicketBasis::Resolved;
    EvaluationInput in = tickets(promised);
    in.measurements.coverage.front().selectedBy = SelectedBy::Updated;
    addTicket(in, ticket("2025-03-10T09:00:00Z", "2025-03-10T11:00:00Z"));
    addTicket(in, ticket("2025-03-10T09:00:00Z")); // overdue, open
    addTicket(in, ticket("2025-03-10T09:00:00Z", "2025-04-10T11:00:00Z")); // overdue at the end of March
    addTicket(in, ticket("2025-03-31T15:00:00Z")); // not yet overdue at the end of March
    QCOMPARE(fraction(only(in)), QStringLiteral("1/1"));
    QCOMPARE(only(in).overdueOutside, 2);
    in.agreement.versions.front().content.serviceLevels.front().rule.basis = TicketBasis::Opened;
    QCOMPARE(fraction(only(in)), QStringLiteral("1/4"));
    QCOMPARE(only(in).overdueOutside, 0);
    in.agreement.versions.front().content.serviceLevels.front().rule.basis = TicketBasis::VerdictInstant;
    QCOMPARE(only(in).overdueOutside, 0);
}

void TstEvaluateTickets::times_data()
{
    QTest::addColumn<TimeStatistic>("statistic");
    QTest::addColumn<QString>("seconds");
    // Service times 1 h, 2 h, 3 h, 8 h (one paused for an hour, one over night).
    QTest::newRow("mean") << TimeStatistic::Mean << QString::number(14 * 3600 / 4);
    QTest::newRow("median of an even count is the mean of the middle two") << TimeStatistic::Median << "9000";
    QTest::newRow("maximum") << TimeStatistic::Maximum << "28800";
    // Type 7: h = 3 × 0.9 = 2.7: 3 h + 0.7 × 5 h = 6.5 h.
    QTest::newRow("90th percentile, interpolated") << TimeStatistic::Percentile << "23400";
}

void TstEvaluateTickets::times()
{
    QFETCH(TimeStatistic, statistic);
    QFETCH(QString, seconds);
    ServiceLevel promised = level(Metric::TurnAroundTime, "14400", Direction::AtMost);
    promised.calendar = idOf<CalendarId>("office");
    promised.rule.statistic = statistic;
    promised.rule.percentile = dec("90");
    EvaluationInput in = tickets(promised);
    addTicket(in, ticket("2025-03-10T09:00:00Z", "2025-03-10T10:00:00Z"));
    Ticket paused = ticket("2025-03-10T09:00:00Z", "2025-03-10T12:00:00Z");
    paused.pauses = {{at("2025-03-10T10:00:00Z"), at("2025-03-10T10:40:00Z")},
        {at("2025-03-10T10:20:00Z"), at("2025-03-10T11:00:00Z")}};
    addTicket(in, paused);
    addTicket(in, ticket("2025-03-10T15:00:00Z", "2025-03-11T10:00:00Z"));
    addTicket(in, ticket("2025-03-10T09:00:00Z", "2025-03-10T18:00:00Z"));
    addTicket(in, ticket("2025-03-10T09:00:00Z", "2025-04-10T18:00:00Z")); // resolved in April
    addTicket(in, ticket("2025-03-10T09:00:00Z"));
    Ticket cancelled = ticket("2025-03-10T09:00:00Z", "2025-03-20T10:00:00Z");
    cancelled.status = TicketStatus::Cancelled;
    addTicket(in, cancelled);
    QCOMPARE(textOf(only(in).value), seconds);
    QCOMPARE(only(in).records, 4);
    QCOMPARE(only(in).confidence.has_value(), statistic == TimeStatistic::Mean);
}

void TstEvaluateTickets::firstResponse()
{
    ServiceLevel promised = level(Metric::FirstResponseTime, "3600", Direction::AtMost);
    promised.calendar = idOf<CalendarId>("office");
    EvaluationInput in = tickets(promised);
    Ticket answered = ticket("2025-03-10T16:30:00Z");
    answered.firstResponse = at("2025-03-11T09:15:00Z");
    addTicket(in, answered);
    QCOMPARE(textOf(only(in).value), QStringLiteral("2700"));
    QVERIFY(only(in).restsOnFewRecords); // a mean of one record
    QVERIFY(!only(in).confidence);
    QCOMPARE(only(in).status, Status::Met);
}

void TstEvaluateTickets::firstContact_data()
{
    QTest::addColumn<int>("contacts");
    QTest::addColumn<QString>("reopened");
    QTest::addColumn<int>("reopenCount");
    QTest::addColumn<QString>("expected");
    QTest::newRow("one contact, never reopened") << 1 << "" << 0 << "1/1";
    QTest::newRow("two contacts") << 2 << "" << 0 << "0/1";
    QTest::newRow("reopened on the seventh day, in April, spoils March") << 1 << "2025-04-06T23:59:00Z" << 1 << "0/1";
    QTest::newRow("reopened on the eighth day does not") << 1 << "2025-04-07T00:00:00Z" << 1 << "1/1";
    QTest::newRow("only a count of reopenings counts always") << 1 << "" << 1 << "0/1";
}

void TstEvaluateTickets::firstContact()
{
    QFETCH(int, contacts);
    QFETCH(QString, reopened);
    QFETCH(int, reopenCount);
    QFETCH(QString, expected);
    EvaluationInput in = tickets(level(Metric::FirstContactResolution, "70"));
    Ticket one = ticket("2025-03-30T09:00:00Z", "2025-03-30T10:00:00Z");
    one.contacts = contacts;
    one.reopenCount = reopenCount;
    if (!reopened.isEmpty())
        one.reopenings = {at(reopened.toLatin1().constData())};
    addTicket(in, one);
    QCOMPARE(fraction(only(in)), expected);
    // The window of seven days keeps March open until 8 April.
    in.asOf = at("2025-04-07T23:59:00Z");
    QCOMPARE(only(in).finality, Finality::Provisional);
    in.asOf = at("2025-04-08T00:00:00Z");
    QCOMPARE(only(in).finality, Finality::Final);
}

void TstEvaluateTickets::firstContactDenominators()
{
    EvaluationInput in = tickets(level(Metric::FirstContactResolution, "70"));
    addTicket(in, ticket("2025-03-10T09:00:00Z", "2025-03-10T10:00:00Z"));
    addTicket(in, ticket("2025-03-10T09:00:00Z"));
    Ticket lost = ticket("2025-03-10T09:00:00Z");
    lost.answered = false;
    addTicket(in, lost);
    FcrDenominator &denominator = in.agreement.versions.front().content.serviceLevels.front().rule.fcrDenominator;
    QCOMPARE(fraction(only(in)), QStringLiteral("1/1"));
    denominator = FcrDenominator::Answered;
    QCOMPARE(fraction(only(in)), QStringLiteral("1/2"));
    denominator = FcrDenominator::AllContacts;
    QCOMPARE(fraction(only(in)), QStringLiteral("1/3"));
}

/// Opened in March and resolved in April, when other terms are in force: those of March say where it counts.
void TstEvaluateTickets::firstContactCountsOnceWhateverIsAsked_data()
{
    QTest::addColumn<FcrDenominator>("first");
    QTest::addColumn<FcrDenominator>("second");
    QTest::addColumn<int>("march");
    QTest::addColumn<int>("april");
    QTest::newRow("all contacts, then resolved: March's")
        << FcrDenominator::AllContacts << FcrDenominator::Resolved << 1 << 0;
    QTest::newRow("resolved, then all contacts: April's")
        << FcrDenominator::Resolved << FcrDenominator::AllContacts << 0 << 1;
    QTest::newRow("resolved, then answered, which nobody asks of it: April's")
        << FcrDenominator::Resolved << FcrDenominator::Answered << 0 << 1;
}

void TstEvaluateTickets::firstContactCountsOnceWhateverIsAsked()
{
    QFETCH(FcrDenominator, first);
    QFETCH(FcrDenominator, second);
    QFETCH(int, march);
    QFETCH(int, april);
    EvaluationInput in = tickets(level(Metric::FirstContactResolution, "70"), "2025-03-01", "2025-04-30");
    AgreementVersion later = in.agreement.versions.front();
    in.agreement.versions.front().content.serviceLevels.front().rule.fcrDenominator = first;
    later.number = 2;
    later.effective = QDate(2025, 4, 1);
    later.content.serviceLevels.front().rule.fcrDenominator = second;
    in.agreement.versions.push_back(later);
    Ticket one = ticket("2025-03-10T09:00:00Z", "2025-04-10T10:00:00Z");
    one.answered = false;
    addTicket(in, one);
    const Scorecard both = evaluate(in);
    QCOMPARE(both.results.size(), std::size_t(2));
    QCOMPARE(both.results[0].records, std::int64_t(march));
    QCOMPARE(both.results[1].records, std::int64_t(april));
    in.last = QDate(2025, 3, 31);
    QCOMPARE(only(in).records, std::int64_t(march));
    in.first = QDate(2025, 4, 1);
    in.last = QDate(2025, 4, 30);
    QCOMPARE(only(in).records, std::int64_t(april));
}

void TstEvaluateTickets::reopenedTicketsAreTold()
{
    EvaluationInput in = tickets(level(Metric::TurnAroundTime, "86400", Direction::AtMost));
    addTicket(in, ticket("2025-03-10T09:00:00Z", "2025-03-10T10:00:00Z"));
    Ticket again = ticket("2025-03-10T09:00:00Z", "2025-03-12T10:00:00Z");
    again.reopenings = {at("2025-03-11T09:00:00Z")};
    again.reopenCount = 1;
    addTicket(in, again);
    Ticket open = again; // since 20 March it is open again, and has no end
    open.reopenings = {at("2025-03-20T09:00:00Z")};
    addTicket(in, open);
    Ticket counted = ticket("2025-03-10T09:00:00Z", "2025-03-12T10:00:00Z"); // a source without instants
    counted.reopenCount = 2;
    const std::int64_t excluded = addTicket(in, counted);
    QCOMPARE(only(in).records, std::int64_t(3));
    QCOMPARE(only(in).reopened, std::optional<std::int64_t>(2));
    QCOMPARE(reopenedWords(only(in), english).replace(QChar::Nbsp, u' '), QStringLiteral("2 of 3 ticket(s), 66.7 %."));
    in.measurements.ticketRecords.insert(QStringLiteral("X"), {excluded});
    in.measurements.exclusions = {exclusion({QStringLiteral("X")})};
    QCOMPARE(only(in).reopened, std::optional<std::int64_t>(1));
    in.asOf = at("2025-03-11T09:00:00Z"); // the first is known to be resolved, and none to be reopened
    in.measurements.tickets.rows[2].reopenCount = 0;
    QCOMPARE(only(in).reopened, std::optional<std::int64_t>(0));
    QCOMPARE(reopenedWords(only(in), english), QString());
    in = tickets(level(Metric::Backlog, "5", Direction::AtMost));
    QVERIFY(!only(in).reopened);
}

void TstEvaluateTickets::closure()
{
    EvaluationInput in = tickets(level(Metric::ClosureRate, "100"));
    const auto add = [&in](const char *opened, const char *closed) {
        Ticket one = ticket(opened);
        if (*closed != '\0')
            one.closed = at(closed);
        addTicket(in, one);
    };
    add("2025-02-10T09:00:00Z", "2025-03-02T09:00:00Z");
    add("2025-02-10T09:00:00Z", "2025-03-03T09:00:00Z");
    add("2025-03-10T09:00:00Z", "2025-03-12T09:00:00Z");
    add("2025-03-10T09:00:00Z", "2025-04-01T00:00:00Z");
    QCOMPARE(fraction(only(in)), QStringLiteral("3/2"));
    QCOMPARE(textOf(only(in).value), QStringLiteral("150"));
    in.agreement.versions.front().content.serviceLevels.front().rule.closureBasis = ClosureBasis::Cohort;
    QCOMPARE(fraction(only(in)), QStringLiteral("1/2"));
}

void TstEvaluateTickets::backlog()
{
    EvaluationInput in = tickets(level(Metric::Backlog, "5", Direction::AtMost), "2025-02-01", "2025-03-31");
    addTicket(in, ticket("2025-02-10T09:00:00Z"));
    addTicket(in, ticket("2025-02-10T09:00:00Z", "2025-03-01T00:00:00Z")); // open at the very end of February
    addTicket(in, ticket("2025-02-10T09:00:00Z", "2025-02-28T23:59:59Z"));
    Ticket reopened = ticket("2025-02-10T09:00:00Z", "2025-02-11T09:00:00Z");
    reopened.reopenings = {at("2025-03-05T09:00:00Z")};
    addTicket(in, reopened);
    Ticket twice = ticket("2025-02-10T09:00:00Z", "2025-02-11T09:00:00Z");
    twice.closed = at("2025-02-13T09:00:00Z");
    twice.reopenings = {at("2025-02-12T09:00:00Z"), at("2025-03-05T09:00:00Z")}; // closed between them
    addTicket(in, twice);
    const Scorecard card = evaluate(in);
    QCOMPARE(textOf(card.results[0].value), QStringLiteral("2"));
    QCOMPARE(textOf(card.results[1].value), QStringLiteral("3"));
    in.measurements.tickets = TicketTable();
    QCOMPARE(textOf(evaluate(in).results[0].value), QStringLiteral("0")); // covered and empty
    QCOMPARE(evaluate(in).results[0].status, Status::Met);
}

void TstEvaluateTickets::leads()
{
    EvaluationInput in = tickets(level(Metric::LeadAcceptance, "50"));
    for (const std::optional<bool> accepted : {std::optional(true), std::optional(false), std::optional<bool>()}) {
        Ticket lead = ticket("2025-03-10T09:00:00Z");
        lead.accepted = accepted;
        addTicket(in, lead);
    }
    QCOMPARE(fraction(only(in)), QStringLiteral("1/2"));
    QCOMPARE(only(in).status, Status::Met);
    // Wilson, k = 1 of n = 2, z = 1.959964: 0.0945 to 0.9055.
    QCOMPARE(qRound(only(in).confidence->lower * 100), 945);
    QVERIFY(only(in).restsOnFewRecords);
}

void TstEvaluateTickets::populations_data()
{
    QTest::addColumn<QStringList>("kinds");
    QTest::addColumn<QStringList>("priorities");
    QTest::addColumn<QStringList>("categories");
    QTest::addColumn<QStringList>("tags");
    QTest::addColumn<QString>("expected");
    const QStringList all;
    const auto one = [](const char *word) { return QStringList{QString::fromLatin1(word)}; };
    QTest::newRow("an empty population takes all") << all << all << all << all << "2/2";
    QTest::newRow("by kind") << one("incident") << all << all << all << "1/1";
    QTest::newRow("by priority") << all << one("P2") << all << all << "1/1";
    QTest::newRow("by category") << all << all << one("mail") << all << "2/2";
    QTest::newRow("by tag") << all << all << all << one("vip") << "1/1";
    QTest::newRow("an unknown word takes none") << all << all << one("print") << all << "0/0";
    QTest::newRow("all conditions hold together") << one("request") << one("P2") << all << one("vip") << "0/0";
}

void TstEvaluateTickets::populations()
{
    QFETCH(QStringList, kinds);
    QFETCH(QStringList, priorities);
    QFETCH(QStringList, categories);
    QFETCH(QStringList, tags);
    QFETCH(QString, expected);
    ServiceLevel promised = shareLevel();
    promised.population = {{}, kinds, priorities, categories, tags};
    EvaluationInput in = tickets(promised);
    Ticket one = ticket("2025-03-10T09:00:00Z", "2025-03-10T10:00:00Z");
    one.category = QStringLiteral("mail");
    one.priority = QStringLiteral("P1");
    one.tags = QStringList{QStringLiteral("vip"), QStringLiteral("remote")};
    addTicket(in, one);
    one.kind = QStringLiteral("request");
    one.priority = QStringLiteral("P2");
    one.tags.clear();
    addTicket(in, one);
    QCOMPARE(fraction(only(in)), expected);
}

void TstEvaluateTickets::excludedTicketsLeaveBothSides()
{
    EvaluationInput in = tickets(shareLevel());
    addTicket(in, ticket("2025-03-10T09:00:00Z", "2025-03-10T10:00:00Z"));
    const std::int64_t late = addTicket(in, ticket("2025-03-10T09:00:00Z", "2025-03-20T10:00:00Z"));
    in.measurements.ticketRecords.insert(QStringLiteral("T2"), {late});
    in.measurements.exclusions = {exclusion({QStringLiteral("T2")})};
    const ServiceLevelResult result = only(in);
    QCOMPARE(fraction(result), QStringLiteral("1/1"));
    QCOMPARE(result.parts.front().excluded, 1);
    QCOMPARE(textOf(result.parts.front().valueWithExcluded), QStringLiteral("50"));
    in.measurements.tickets.rows.erase(in.measurements.tickets.rows.begin());
    QCOMPARE(only(in).status, Status::Excluded);
    // Excluded time does not count: of the 8 days and an hour only an hour is left.
    in.measurements.exclusions = {exclusion({}, Span{at("2025-03-10T10:00:00Z"), at("2025-03-20T10:00:00Z")})};
    QCOMPARE(fraction(only(in)), QStringLiteral("1/1"));
}

void TstEvaluateTickets::minimumSample()
{
    ServiceLevel promised = shareLevel();
    promised.minimumSample = 2;
    EvaluationInput in = tickets(promised);
    addTicket(in, ticket("2025-03-10T09:00:00Z", "2025-03-10T10:00:00Z"));
    QCOMPARE(only(in).status, Status::Insufficient);
    addTicket(in, ticket("2025-03-10T09:00:00Z", "2025-03-10T10:00:00Z"));
    QCOMPARE(only(in).status, Status::Met);
}

/// A little generator of its own, so that the tickets are the same on every machine.
static std::uint32_t next(std::uint32_t &state)
{
    state = state * 1664525U + 1013904223U;
    return state >> 8;
}

static void addRandomTickets(EvaluationInput &in, int count)
{
    std::uint32_t state = 7;
    for (int i = 0; i < count; ++i) {
        Ticket one = ticket("2025-01-01T00:00:00Z");
        one.opened += std::chrono::minutes(next(state) % (180 * 1440));
        const auto minutes = next(state) % 4000;
        if (minutes > 200)
            one.resolved = one.opened + std::chrono::minutes(minutes);
        if (next(state) % 3 == 0) {
            const Instant pause = one.opened + std::chrono::minutes(next(state) % 600);
            one.pauses = {{pause, pause + std::chrono::minutes(next(state) % 600)}};
        }
        addTicket(in, one);
    }
}

void TstEvaluateTickets::mergingPeriodsGivesTheWhole()
{
    EvaluationInput in = tickets(shareLevel(), "2025-01-01", "2025-06-30");
    addRandomTickets(in, 500);
    Rational good;
    Rational all;
    for (const ServiceLevelResult &month : evaluate(in).results) {
        good = good + month.parts.front().numerator;
        all = all + month.parts.front().denominator;
    }
    in.agreement.versions.front().content.serviceLevels.front().period = PeriodKind::HalfYear;
    const ServiceLevelResult half = only(in);
    QCOMPARE(toText(half.parts.front().numerator), toText(good));
    QCOMPARE(toText(half.parts.front().denominator), toText(all));
    QVERIFY(Rational(400) < all);
    QVERIFY(good < all);
}

void TstEvaluateTickets::orderDoesNotMatter()
{
    for (const Metric metric : {Metric::ShareWithinTime, Metric::TurnAroundTime, Metric::Backlog}) {
        ServiceLevel promised = shareLevel();
        promised.rule.metric = metric;
        EvaluationInput in = tickets(promised, "2025-01-01", "2025-06-30");
        addRandomTickets(in, 500);
        const Scorecard straight = evaluate(in);
        std::reverse(in.measurements.tickets.rows.begin(), in.measurements.tickets.rows.end());
        std::rotate(in.measurements.tickets.rows.begin(), in.measurements.tickets.rows.begin() + 137,
            in.measurements.tickets.rows.end());
        QCOMPARE(toJson(evaluate(in)), toJson(straight));
    }
}

/// Whether service time runs in the minute; the naive counterpart of the clock.
static bool runs(const Ticket &one, Instant minute)
{
    const QDateTime wall = toDateTime(minute);
    const bool open = wall.date().dayOfWeek() <= 5 && wall.time().hour() >= 9 && wall.time().hour() < 17;
    return open
        && std::none_of(one.pauses.begin(), one.pauses.end(), [minute](const Span &p) { return p.contains(minute); });
}

void TstEvaluateTickets::agreesWithCountingMinuteByMinute()
{
    EvaluationInput in = tickets(shareLevel());
    std::uint32_t state = 11;
    int good = 0;
    int all = 0;
    const Span march{at("2025-03-01T00:00:00Z"), at("2025-04-01T00:00:00Z")};
    for (int i = 0; i < 60; ++i) {
        Ticket one = ticket("2025-02-20T00:00:00Z");
        one.opened += std::chrono::minutes(next(state) % (45 * 1440));
        const auto length = next(state) % 3000;
        if (length > 300)
            one.resolved = one.opened + std::chrono::minutes(length);
        const Instant pause = one.opened + std::chrono::minutes(next(state) % 900);
        one.pauses = {{pause, pause + std::chrono::minutes(next(state) % 900)}};
        addTicket(in, one);
        int spent = 0;
        Instant minute = one.opened;
        for (; (!one.resolved || minute < *one.resolved) && spent <= 480; minute += std::chrono::minutes(1))
            spent += runs(one, minute) ? 1 : 0;
        const bool late = spent > 480;
        // The minute in which the limit is exceeded begins at the last instant that still kept it.
        const Instant verdict = late ? minute - std::chrono::minutes(1) : *one.resolved;
        all += march.contains(verdict) ? 1 : 0;
        good += march.contains(verdict) && !late ? 1 : 0;
    }
    QCOMPARE(fraction(only(in)), QStringLiteral("%1/%2").arg(good).arg(all));
    QVERIFY(good > 5 && all > good + 5);
}

void TstEvaluateTickets::whatComesAfterTheAsOfInstantSaysNothingYet()
{
    ServiceLevel promised = level(Metric::ShareWithinTime, "90");
    promised.rule.limit = std::chrono::hours(8);
    promised.rule.basis = TicketBasis::Opened;
    EvaluationInput in = input(promised, "2025-03-20T12:00:00Z");
    in.measurements.coverage = {covered(MeasurementKind::Ticket)};
    addTicket(in, ticket("2025-03-10T10:00:00Z", "2025-03-10T12:00:00Z"));
    addTicket(in, ticket("2025-03-20T10:00:00Z", "2025-03-20T15:00:00Z"));
    Ticket reopened = ticket("2025-03-11T10:00:00Z", "2025-03-11T12:00:00Z");
    reopened.reopenings = {at("2025-03-25T10:00:00Z")};
    reopened.reopenCount = 1;
    addTicket(in, reopened);
    QCOMPARE(fraction(only(in)), QStringLiteral("2/2"));
    in.asOf = at("2025-03-20T15:00:00Z"); // an event at the instant itself belongs to what follows
    QCOMPARE(fraction(only(in)), QStringLiteral("2/2"));
    in.asOf = at("2025-03-20T15:00:01Z");
    QCOMPARE(fraction(only(in)), QStringLiteral("3/3"));
    in.asOf = at("2025-03-26T00:00:00Z"); // reopened by now, and overdue
    QCOMPARE(fraction(only(in)), QStringLiteral("2/3"));
}

void TstEvaluateTickets::excludedTimeThatOnlyDelaysIsShown()
{
    EvaluationInput in = input(level(Metric::TurnAroundTime, "1", Direction::AtMost));
    in.measurements.coverage = {covered(MeasurementKind::Ticket)};
    addTicket(in, ticket("2025-02-10T00:00:00Z", "2025-03-01T01:00:00Z"));
    in.measurements.exclusions = {exclusion({}, Span{at("2025-02-10T00:00:00Z"), at("2025-03-01T00:00:00Z")})};
    QCOMPARE(textOf(only(in).value), QStringLiteral("3600"));
    QCOMPARE(textOf(only(in).parts.front().valueWithExcluded), QString::number(19 * 86400 + 3600));
}

QTEST_GUILESS_MAIN(TstEvaluateTickets)
#include "tst_evaluate_tickets.moc"
