// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/overview.h"
#include "models/evaluation/reviewplan.h"
#include "tests/domain/agreements.h"

#include <QLocale>
#include <QTest>

using namespace kept;
using namespace kept::test;

namespace {

/// The agreement of a term until 30 April 2027, with a last notice date of 29 January 2027, as of the date.
Portfolio portfolioOn(const QDate &date)
{
    Portfolio portfolio;
    portfolio.agreements = {signedHosting()};
    portfolio.asOf = startOfDay(date, QTimeZone::utc());
    portfolio.first = QDate(2026, 4, 1);
    portfolio.last = date;
    return portfolio;
}

Review review(const char *id, const char *period, const QDate &due, ReviewState state)
{
    return {*ReviewId::parse(QString::fromLatin1(id)), *AgreementId::parse(QStringLiteral("a1")),
        *Period::parse(QString::fromLatin1(period)), due, state, {}, {}, {}, {}, {}, {}, 1};
}

QStringList textsOf(const std::vector<Deadline> &list)
{
    QStringList texts;
    for (const Deadline &each : list)
        texts << QStringLiteral("%1 %2%3: %4")
                     .arg(each.date.toString(Qt::ISODate), deadlineKindWord(each.kind),
                         each.overdue ? QStringLiteral(" overdue") : QString(), each.title);
    return texts;
}

} // namespace

class TestDeadlines : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void whatIsOverdueStaysInTheList()
    {
        Portfolio portfolio = portfolioOn({2026, 11, 10});
        portfolio.reviews = {review("r1", "2026-Q1", {2026, 4, 30}, ReviewState::Prepared),
            review("r2", "2025-Q4", {2026, 1, 30}, ReviewState::Sealed)};
        portfolio.reviews[1].actions = {
            {QStringLiteral("Report the causes"), QStringLiteral("A"), QDate(2026, 3, 1), std::nullopt},
            {QStringLiteral("Done long ago"), QStringLiteral("A"), QDate(2026, 3, 1), QDate(2026, 3, 2)},
            {QStringLiteral("Check the invoice"), QStringLiteral("A"), QDate(2026, 11, 10), std::nullopt}};
        // Of the second and third quarter nobody entered a review: the latest one speaks for both.
        QCOMPARE(textsOf(deadlines(portfolio, {2026, 11, 10}, 30)),
            (QStringList{QStringLiteral("2026-03-01 action overdue: Report the causes"),
                QStringLiteral("2026-04-30 review overdue: Review of Q1 2026"),
                QStringLiteral("2026-10-30 review overdue: Review of Q3 2026"),
                QStringLiteral("2026-11-10 action: Check the invoice")}));
    }

    void whatWaitsForApprovalIsDueUntilItIsApproved()
    {
        const QDate day(2026, 5, 2);
        const auto waiting = [&](const Portfolio &portfolio) {
            QStringList texts = textsOf(deadlines(portfolio, day, 30));
            texts.removeIf([](const QString &text) { return !text.contains(QStringLiteral("approval:")); });
            return texts.join(u'\n');
        };
        Portfolio portfolio = portfolioOn(day);
        Agreement &agreement = portfolio.agreements.front();
        QCOMPARE(waiting(portfolio), QString());
        const std::vector<LifeEvent> life = agreement.life;
        agreement.life = {life.front()};
        QCOMPARE(waiting(portfolio), QStringLiteral("2026-05-02 approval: Approve the agreement (anna, 1 Mar 2024)"));
        agreement.life = life;
        agreement.life.push_back({LifeEventKind::Amended, {2026, 4, 20}, QStringLiteral("carl"), {}, {}, 2});
        portfolio.proposed = {{agreement.id, QDate(2026, 7, 1)}};
        QCOMPARE(waiting(portfolio),
            QStringLiteral("2026-05-02 approval: Approve the amendment from 1 Jul 2026 (carl, 20 Apr 2026)"));
        portfolio.proposed.clear();
        agreement.life = life;
        agreement.life.push_back({LifeEventKind::Renewed, {2026, 4, 28}, QStringLiteral("dora"), {}, {}, 0, 12});
        QCOMPARE(waiting(portfolio), QStringLiteral("2026-05-02 approval: Approve the renewal (dora, 28 Apr 2026)"));
        agreement.life.push_back({LifeEventKind::Approved, {2026, 4, 29}, QStringLiteral("bert"), {}});
        QCOMPARE(waiting(portfolio), QString());
    }

    void exclusionsThatWaitAreDue()
    {
        const QDate day(2026, 5, 2);
        Portfolio portfolio = portfolioOn(day);
        const Exclusion exclusion{.id = *ExclusionId::parse(QStringLiteral("x1")),
            .agreement = portfolio.agreements.front().id,
            .serviceLevel = levelId("l1"),
            .span = {},
            .records = {},
            .evidence = {},
            .requestedBy = QStringLiteral("anna"),
            .approvedBy = {}};
        portfolio.exclusions = {exclusion};
        const auto waiting = [&] {
            QStringList texts;
            for (const Deadline &each : deadlines(portfolio, day, 30))
                if (each.kind == DeadlineKind::Approval)
                    texts << each.title + u' ' + each.key + u' ' + each.level->text();
            return texts.join(u'\n');
        };
        QCOMPARE(waiting(), QStringLiteral("Approve the exclusion of “Availability” (anna) approval/x1 l1"));
        portfolio.exclusions.front().approvedBy = QStringLiteral("bert");
        QCOMPARE(waiting(), QString());
        portfolio.exclusions.front().withdrawal = ExclusionWithdrawal{QStringLiteral("carl"), {}, {}, {}, {}};
        QCOMPARE(waiting(),
            QStringLiteral("Confirm that the exclusion of “Availability” counts no more (carl) approval/x1 l1"));
        portfolio.exclusions.front().archived = true;
        QCOMPARE(waiting(), QString());
    }

    void aTargetThatIsSetLaterIsDueOnItsDay()
    {
        Portfolio portfolio = portfolioOn({2026, 11, 10});
        portfolio.reviews = {review("r1", "2026-Q3", {2026, 10, 30}, ReviewState::Sealed)};
        ServiceLevel &level = portfolio.agreements.front().versions.back().content.serviceLevels.front();
        level.name = QStringLiteral("Restore");
        const auto due = [&portfolio](const QDate &from) {
            QStringList texts;
            for (const QString &text : textsOf(deadlines(portfolio, from, 30)))
                if (text.contains(QStringLiteral("target")))
                    texts << text;
            return texts.join(u' ');
        };
        level.targetReview = QDate(2026, 12, 1);
        QCOMPARE(due({2026, 11, 10}), QStringLiteral("2026-12-01 review: Review the target of “Restore”"));
        QCOMPARE(due({2026, 12, 2}), QString()); // it has one, so nothing is open
        level.targets = {};
        QCOMPARE(due({2026, 11, 10}), QStringLiteral("2026-12-01 review: Set the target of “Restore”"));
        QCOMPARE(due({2026, 12, 2}), QStringLiteral("2026-12-01 review overdue: Set the target of “Restore”"));
        QCOMPARE(due({2026, 10, 1}), QString()); // not within 30 days
        portfolio.agreements.front().archived = true;
        QCOMPARE(due({2026, 11, 10}), QString());
    }

    void noticeToTheNextTermIsAnnouncedWhileThisOneRuns()
    {
        Portfolio portfolio = portfolioOn({2026, 3, 16});
        portfolio.first = {2026, 3, 1};
        TermRule &term = portfolio.agreements.front().versions.front().content.term;
        term.start = QDate(2024, 5, 1);
        term.months = 1;
        term.renewalMonths = 1;
        term.notice = NoticePeriod{1, NoticeUnit::Months, NoticeEffect::ReceivedBy};
        term.leadDays = 5;
        // Notice to 30 April by 30 March, to 31 May by 30 April; notice to 31 March was due in February.
        QCOMPARE(textsOf(deadlines(portfolio, {2026, 3, 16}, 45)),
            (QStringList{QStringLiteral("2026-03-25 decision: Decide on renewal"),
                QStringLiteral("2026-03-30 notice: Last day for notice"),
                QStringLiteral("2026-04-01 renewal: Renews on 1 Apr 2026, because notice was possible until 27 Feb "
                               "2026"),
                QStringLiteral("2026-04-25 decision: Decide on renewal"),
                QStringLiteral("2026-04-30 end of term: The term ends"),
                QStringLiteral("2026-04-30 notice: Last day for notice"),
                QStringLiteral("2026-04-30 review: Review of Q1 2026")}));
        const std::vector<RenewalTerm> renewals =
            overviewOf(portfolio, *Period::parse(QStringLiteral("2026-Q1")), {}, {2026, 3, 16}).renewals;
        QCOMPARE(renewals.size(), std::size_t(2));
        QVERIFY(renewals.at(0).certain);
        QVERIFY(!renewals.at(1).certain);
        QCOMPARE(renewals.at(1).term.lastNotice, std::optional(QDate(2026, 3, 30)));
    }

    void aTermThatWasAgreedNeedsNoDecision()
    {
        Portfolio portfolio = portfolioOn({2026, 3, 16});
        portfolio.first = {2026, 3, 1};
        Agreement &agreement = portfolio.agreements.front();
        TermRule &term = agreement.versions.front().content.term;
        term.start = QDate(2024, 5, 1);
        term.months = 24;
        term.renewal = RenewalMode::ByAgreement;
        term.notice = NoticePeriod{1, NoticeUnit::Months, NoticeEffect::ReceivedBy};
        term.leadDays = 5;
        const auto ofTerms = [&] {
            QStringList texts = textsOf(deadlines(portfolio, {2026, 3, 16}, 180));
            texts.removeIf([](const QString &text) { return text.contains(QStringLiteral("review")); });
            return texts;
        };
        QCOMPARE(ofTerms(),
            (QStringList{QStringLiteral("2026-03-25 decision: Decide on renewal"),
                QStringLiteral("2026-03-30 notice: Last day for notice"),
                QStringLiteral("2026-04-30 end of term: The term ends")}));
        agreement.life.push_back({LifeEventKind::Renewed, {2026, 3, 2}, QStringLiteral("anna"), {}, {}, 0, 4});
        agreement.life.push_back({LifeEventKind::Approved, {2026, 3, 3}, QStringLiteral("bert"), {}});
        QCOMPARE(ofTerms(),
            (QStringList{QStringLiteral("2026-05-01 renewal: Renews on 1 May 2026, as was agreed"),
                QStringLiteral("2026-07-26 decision: Decide on renewal"),
                QStringLiteral("2026-07-31 notice: Last day for notice"),
                QStringLiteral("2026-08-31 end of term: The term ends")}));
        const std::vector<RenewalTerm> renewals =
            overviewOf(portfolio, *Period::parse(QStringLiteral("2026-Q1")), {}, {2026, 3, 16}).renewals;
        QCOMPARE(renewals.size(), std::size_t(2));
        QVERIFY(renewals.at(0).certain && renewals.at(0).agreed);
        QVERIFY(!renewals.at(1).certain);
    }

    void twoYearlyReviewsCountFromTheAgreementsStart()
    {
        Portfolio portfolio = portfolioOn({2029, 2, 1});
        portfolio.agreements.front().versions.front().content.cadence = ReviewCadence::TwoYearly;
        const auto planned = [&portfolio](const QDate &first) {
            portfolio.first = first;
            QStringList periods;
            for (const Review &review : plannedReviews(portfolio, {2029, 2, 1}))
                periods << review.period.toText();
            return periods;
        };
        QCOMPARE(planned({2024, 1, 1}),
            (QStringList{QStringLiteral("2024"), QStringLiteral("2026"), QStringLiteral("2028")}));
        QCOMPARE(planned({2025, 1, 1}), (QStringList{QStringLiteral("2026"), QStringLiteral("2028")}));
    }

    void theDeadlinesOfOneSupplierAreThoseOfItsAgreementsAndCertificates()
    {
        const Portfolio portfolio = portfolioOn({2026, 11, 10});
        const OrganisationId provider = portfolio.agreements.front().provider;
        const auto other = *OrganisationId::parse(QStringLiteral("other"));
        std::vector<Deadline> all = deadlines(portfolio, {2026, 11, 10}, 90);
        QVERIFY(!all.empty());
        Deadline certificate{DeadlineKind::Certificate, {2026, 12, 1}, QStringLiteral("ISO 27001 expires"), {}, {}, {}};
        certificate.organisation = other;
        all.push_back(certificate);
        QCOMPARE(deadlinesWith(portfolio, {}, all).size(), all.size());
        QCOMPARE(deadlinesWith(portfolio, provider, all).size(), all.size() - 1);
        QCOMPARE(textsOf(deadlinesWith(portfolio, other, all)),
            QStringList{QStringLiteral("2026-12-01 certificate: ISO 27001 expires")});
        const Period quarter = *Period::parse(QStringLiteral("2026-Q3"));
        QVERIFY(overviewOf(portfolio, quarter, other, {2026, 11, 10}).deadlines.empty());
        QCOMPARE(overviewOf(portfolio, quarter, provider, {2026, 11, 10}).deadlines.size(), all.size() - 1);
    }

    void aRenewalThatIsCertainSaysWhy()
    {
        Portfolio portfolio = portfolioOn({2027, 1, 29});
        portfolio.reviews = {review("r1", "2026-Q2", {2026, 7, 30}, ReviewState::Sealed),
            review("r2", "2026-Q3", {2026, 10, 30}, ReviewState::Sealed),
            review("r3", "2026-Q4", {2027, 1, 30}, ReviewState::Sealed),
            review("r4", "2027-Q1", {2027, 4, 30}, ReviewState::Sealed)};
        QCOMPARE(textsOf(deadlines(portfolio, {2027, 1, 29}, 95)),
            (QStringList{QStringLiteral("2027-01-29 decision: Decide on renewal"),
                QStringLiteral("2027-01-29 notice: Last day for notice"),
                QStringLiteral("2027-04-30 end of term: The term ends")}));
        portfolio.asOf = startOfDay({2027, 1, 30}, QTimeZone::utc());
        QCOMPARE(textsOf(deadlines(portfolio, {2027, 1, 30}, 95)),
            QStringList{QStringLiteral("2027-05-01 renewal: Renews on 1 May 2027, because notice was possible until 29 "
                                       "Jan 2027")});
        const Period quarter = *Period::parse(QStringLiteral("2026-Q4"));
        QVERIFY(overviewOf(portfolio, quarter, {}, {2027, 1, 30}).renewals.at(0).certain);
        QVERIFY(!overviewOf(portfolio, quarter, {}, {2027, 1, 29}).renewals.at(0).certain);
    }
};

QTEST_GUILESS_MAIN(TestDeadlines)
#include "tst_deadlines.moc"
