// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/deadlines.h"
#include "models/evaluation/terminationrights.h"

#include <QTest>

using namespace kept;

namespace {

const auto level = *ServiceLevelId::parse(QStringLiteral("avail"));
const auto agreementId = *AgreementId::parse(QStringLiteral("a"));

Agreement agreementWith(const TerminationRule &rule)
{
    const auto party = [](const char *id) { return *OrganisationId::parse(QString::fromLatin1(id)); };
    AgreementVersion version{1, QDate(2026, 1, 1), {}, {}};
    version.content.zone = QStringLiteral("UTC");
    version.content.term.start = QDate(2026, 1, 1);
    version.content.term.end = QDate(2028, 12, 31);
    version.content.terminationRules = {rule};
    version.content.serviceLevels = {
        {level, QStringLiteral("Availability"), {}, {}, {}, std::nullopt, PeriodKind::Month, Direction::AtLeast, {},
            std::nullopt, 1, Share::whole(), std::nullopt, {}, false, std::nullopt}};
    return {agreementId, QStringLiteral("A-1"), QStringLiteral("Hosting (sample)"), AgreementKind::Sla,
        party("provider"), party("customer"), {}, {version},
        {{LifeEventKind::Submitted, QDate(2025, 11, 1), QStringLiteral("First"), {}},
            {LifeEventKind::Approved, QDate(2025, 11, 5), QStringLiteral("Second"), {}},
            {LifeEventKind::Signed, QDate(2025, 11, 20), QStringLiteral("First"), {}}}};
}

/// A result a month from January 2026 on: m missed, c critical, . met, r at risk, - without data, i insufficient, x
/// excluded, p missed and provisional.
Scorecard months(const char *results)
{
    Scorecard card{agreementId, *parseIso(QStringLiteral("2027-01-01T00:00:00Z")), {}};
    Period month = *Period::parse(QStringLiteral("2026-01"));
    for (const char *at = results; *at != '\0'; ++at, month = month.shifted(1)) {
        static const std::map<char, Status> statuses{{'m', Status::Missed}, {'p', Status::Missed},
            {'c', Status::Critical}, {'.', Status::Met}, {'r', Status::AtRisk}, {'-', Status::NoData},
            {'i', Status::Insufficient}, {'x', Status::Excluded}};
        card.results.push_back({level, month, statuses.at(*at), *at == 'p' ? Finality::Provisional : Finality::Final});
    }
    return card;
}

TerminationRule inARow(int count) { return {TriggerKind::MissesInARow, count}; }
TerminationRule within(int count, int periods) { return {TriggerKind::MissesWithin, count, periods}; }

} // namespace

class TestTerminationRights : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRightArises_data()
    {
        QTest::addColumn<TerminationRule>("rule");
        QTest::addColumn<QString>("results");
        QTest::addColumn<QString>("misses");
        const auto row = [](const char *name, const TerminationRule &rule, const char *results, const char *misses) {
            QTest::newRow(name) << rule << QString::fromLatin1(results) << QString::fromLatin1(misses);
        };
        row("three in a row", inARow(3), ".mmm", "2026-02 2026-03 2026-04");
        row("two are not three", inARow(3), ".mm.", "");
        row("a met month breaks the run", inARow(3), "mm.m", "");
        row("so does one at risk, which is met", inARow(3), "mmrm", "");
        row("a month without data neither counts nor breaks", inARow(3), "mm-m", "2026-01 2026-02 2026-04");
        row("nor does one with too little data or excluded", inARow(3), "mmixm", "2026-01 2026-02 2026-05");
        row("critical months are missed ones", inARow(2), "mc", "2026-01 2026-02");
        row("a longer run gives it anew each month", inARow(2), "mmm", "2026-02 2026-03");
        row("it stays after a met month", inARow(2), "mm...", "2026-01 2026-02");
        row("two of four", within(2, 4), "m..m", "2026-01 2026-04");
        row("the fifth is too far away", within(2, 4), "m...m", "");
        row("months without data are not among the four", within(2, 4), "m-..m", "2026-01 2026-05");
        row("more than needed are named", within(2, 4), "mm.m", "2026-01 2026-02 2026-04");
        row("one critical", {TriggerKind::CriticalMiss}, "m.c.", "2026-03");
        row("a plain miss is not critical", {TriggerKind::CriticalMiss}, "mmmm", "");
        row("of another service level",
            {TriggerKind::MissesInARow, 1, 0, {*ServiceLevelId::parse(QStringLiteral("other"))}}, "mmmm", "");
    }

    void aRightArises()
    {
        QFETCH(TerminationRule, rule);
        QFETCH(QString, results);
        const auto rights = terminationRights(agreementWith(rule), months(qPrintable(results)));
        QStringList misses;
        if (!rights.empty())
            for (const Period &period : rights.front().misses)
                misses += period.toText();
        QTEST(misses.join(u' '), "misses");
        QVERIFY(rights.size() <= 1);
        if (!rights.empty())
            QCOMPARE(rights.front().event, rights.front().misses.back());
    }

    void aProvisionalMissGivesAProvisionalRight()
    {
        QCOMPARE(terminationRights(agreementWith(inARow(2)), months("mp")).front().finality, Finality::Provisional);
        QCOMPARE(terminationRights(agreementWith(inARow(2)), months("mm")).front().finality, Finality::Final);
    }

    void aRunningPeriodTakesNothingAway()
    {
        Scorecard card = months("mmp");
        card.asOf = *parseIso(QStringLiteral("2026-03-20T00:00:00Z"));
        QCOMPARE(terminationRights(agreementWith(inARow(2)), card).front().event.toText(), QStringLiteral("2026-02"));
        card.asOf = *parseIso(QStringLiteral("2026-04-01T00:00:00Z"));
        QCOMPARE(terminationRights(agreementWith(inARow(2)), card).front().event.toText(), QStringLiteral("2026-03"));
    }

    void theRuleInForceAtTheMissCounts()
    {
        Agreement agreement = agreementWith(inARow(1));
        AgreementVersion amended = agreement.versions.front();
        amended.number = 2;
        amended.effective = QDate(2026, 2, 1);
        amended.content.terminationRules.clear();
        agreement.versions.push_back(amended);
        QVERIFY(terminationRights(agreement, months(".m")).empty());
        QCOMPARE(terminationRights(agreement, months("mm")).front().event.toText(), QStringLiteral("2026-01"));
    }

    void theLastDayIsADeadline_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<bool>("told");
        QTest::newRow("the month has not ended") << QDate(2026, 3, 31) << false;
        QTest::newRow("the first day after it") << QDate(2026, 4, 1) << true;
        QTest::newRow("the last day") << QDate(2026, 4, 30) << true;
        QTest::newRow("too late") << QDate(2026, 5, 1) << false;
    }

    void theLastDayIsADeadline()
    {
        QFETCH(QDate, today);
        const QString right = QStringLiteral("The customer may terminate for cause.");
        const QString detail =
            QStringLiteral("Clause 9.2: ") + right + QStringLiteral("\nThe right can be used until 30 Apr 2026.");
        TerminationRule rule = inARow(3);
        rule.days = 30;
        rule.right = right;
        rule.clause = QStringLiteral("9.2");
        Portfolio portfolio;
        portfolio.agreements = {agreementWith(rule)};
        portfolio.scorecards.emplace(agreementId, months("mmm"));
        std::vector<Deadline> found = deadlines(portfolio, today, 60);
        std::erase_if(found, [](const Deadline &each) { return each.kind != DeadlineKind::Termination; });
        QTEST(!found.empty(), "told");
        if (found.empty())
            return;
        QCOMPARE(found.front().date, QDate(2026, 4, 30));
        QCOMPARE(found.front().title,
            QStringLiteral("Right to terminate: Availability, 3 miss(es) in a row (Jan 2026, Feb 2026, Mar 2026)"));
        QCOMPARE(found.front().detail, detail);
        QCOMPARE(found.front().key, QStringLiteral("termination/a/avail/misses_in_a_row/2026-03"));
    }
};

QTEST_GUILESS_MAIN(TestTerminationRights)
#include "tst_terminationrights.moc"
