// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/creditsmodel.h"

#include <QTest>

using namespace kept;

namespace {

constexpr int claimUntil = 6; // the column

/// An unclaimed credit that can be claimed until 15 June 2026.
CreditRow unclaimed(int daysLeft)
{
    const auto party = [](const char *id) { return *OrganisationId::parse(QString::fromLatin1(id)); };
    CreditEntry entry{*AgreementId::parse(QStringLiteral("a")), party("provider"), party("customer"), false,
        *ServiceLevelId::parse(QStringLiteral("avail")), *Period::parse(QStringLiteral("2026-05")),
        *Money::parse(QStringLiteral("100.00"), QStringLiteral("EUR")), CreditState::Entitled, Finality::Final,
        QDate(2026, 6, 15), QStringLiteral("7.1"), std::nullopt};
    return {entry, QStringLiteral("Hosting (sample)"), QStringLiteral("Sample AG"), QStringLiteral("Availability"),
        entry.amount, daysLeft};
}

/// 100.00 EUR were claimed, and 40.00 EUR are owed today.
Portfolio claimedAtOneHundred()
{
    const CreditEntry credit = unclaimed(0).entry;
    Portfolio portfolio;
    portfolio.asOf = *parseIso(QStringLiteral("2026-07-15T12:00:00Z"));
    portfolio.first = QDate(2026, 5, 1);
    portfolio.last = QDate(2026, 6, 30);
    portfolio.agreements.push_back({credit.agreement, QStringLiteral("A-1"), QStringLiteral("Hosting (sample)"),
        AgreementKind::Sla, credit.obligor, credit.creditor, {}, {{1, QDate(2026, 1, 1), {}, {}}}, {}});
    ServiceLevelResult result{credit.serviceLevel, credit.period, Status::Missed, Finality::Final};
    const Money today = *Money::parse(QStringLiteral("40.00"), QStringLiteral("EUR"));
    result.credit = CreditResult{today, {}, today, false, {}, credit.deadline};
    portfolio.scorecards.emplace(credit.agreement, Scorecard{credit.agreement, portfolio.asOf, {result}});
    const Claim claim{*ClaimId::parse(QStringLiteral("c")), credit.agreement, credit.serviceLevel, credit.period,
        credit.amount, ClaimState::Claimed, QDate(2026, 6, 2), {}, {}, {}};
    portfolio.claims.push_back(claim);
    return portfolio;
}

} // namespace

Q_DECLARE_METATYPE(kept::CreditEntry)

class TestCreditsModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theDeadlineSaysHowLongThereIs_data()
    {
        QTest::addColumn<int>("daysLeft");
        QTest::addColumn<QString>("text");
        QTest::newRow("with days before it") << 2 << "15 Jun 2026, 2 day(s) left";
        QTest::newRow("on the day itself") << 0 << "15 Jun 2026, today is the last day";
        QTest::newRow("after it") << -1 << "15 Jun 2026";
    }

    void theDeadlineSaysHowLongThereIs()
    {
        QFETCH(int, daysLeft);
        CreditsModel model;
        model.setRows({unclaimed(daysLeft)});
        QTEST(model.index(0, claimUntil).data().toString(), "text");
    }

    void whatWasTakenBackHasNoDeadline()
    {
        CreditsModel model;
        CreditRow row = unclaimed(2);
        row.entry.isTakenBack = true;
        model.setRows({row});
        QCOMPARE(model.index(0, claimUntil).data().toString(), QStringLiteral("taken back"));
    }

    /// A credit counts as lapsed from the day after its deadline where the agreement is at home.
    void theDaysLeftAreThoseOfTheAgreementsZone_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<int>("daysLeft");
        QTest::addColumn<CreditState>("state");
        QTest::newRow("still the last day") << "Etc/UTC" << 0 << CreditState::Entitled;
        QTest::newRow("a day later already") << "Europe/Berlin" << -1 << CreditState::Forgone;
    }

    void theDaysLeftAreThoseOfTheAgreementsZone()
    {
        QFETCH(QString, zone);
        const CreditEntry credit = unclaimed(0).entry;
        AgreementVersion version{1, QDate(2026, 1, 1), {}, {}};
        version.content.zone = zone;
        Portfolio portfolio;
        portfolio.asOf = *parseIso(QStringLiteral("2026-06-15T22:30:00Z"));
        portfolio.first = QDate(2026, 5, 1);
        portfolio.last = QDate(2026, 6, 30);
        portfolio.agreements.push_back({credit.agreement, QStringLiteral("A-1"), QStringLiteral("Hosting (sample)"),
            AgreementKind::Sla, credit.obligor, credit.creditor, {}, {version}, {}});
        ServiceLevelResult result{credit.serviceLevel, credit.period, Status::Missed, Finality::Final};
        result.credit = CreditResult{credit.amount, {}, credit.amount, false, {}, credit.deadline};
        portfolio.scorecards.emplace(credit.agreement, Scorecard{credit.agreement, portfolio.asOf, {result}});
        const auto rows = creditRows(portfolio, {});
        QCOMPARE(rows.size(), 1U);
        QTEST(rows.front().daysLeft, "daysLeft");
        QTEST(rows.front().entry.state, "state");
    }

    void aLineSaysWhyItStandsWhereItStands_data()
    {
        QTest::addColumn<CreditEntry>("entry");
        QTest::addColumn<QString>("text");
        CreditEntry entry = unclaimed(0).entry;
        QTest::newRow("still in time") << entry << "Not claimed.";
        entry.state = CreditState::Forgone;
        QTest::newRow("lapsed") << entry << "The deadline passed on 15 Jun 2026 without a claim.";
        entry.kind = CreditKind::Restatement;
        entry.reason = QStringLiteral("Exclusion approved by Tester: flood");
        QTest::newRow("a difference that lapsed")
            << entry
            << "By today's figures 100.00 EUR more is owed than was claimed. Exclusion approved by Tester: flood. The "
               "deadline passed on 15 Jun 2026 without a claim of it.";
        entry.state = CreditState::TakenBack;
        entry.amount = *Money::parse(QStringLiteral("-60.00"), QStringLiteral("EUR"));
        QTest::newRow("less than was claimed")
            << entry
            << "By today's figures 60.00 EUR less is owed than was claimed. Exclusion approved by Tester: flood. There "
               "is nothing to claim here: agree with the other party how what was credited too much is given back.";
        entry.granted = Money::parse(QStringLiteral("70.00"), QStringLiteral("EUR")).value();
        QTest::newRow("less than was granted of what was claimed")
            << entry
            << "By today's figures 60.00 EUR less is owed than the 70.00 EUR that were granted of the claim. Exclusion "
               "approved by Tester: flood. There is nothing to claim here: agree with the other party how what was "
               "credited too much is given back.";
    }

    void aLineSaysWhyItStandsWhereItStands()
    {
        QFETCH(CreditEntry, entry);
        QFETCH(QString, text);
        QCOMPARE(standingText(entry), text);
    }

    void whatCountsAsForgoneIsFoundAsForgone()
    {
        Portfolio portfolio = claimedAtOneHundred();
        portfolio.claims.front().state = ClaimState::Rejected;
        CreditFilter filter;
        filter.state = CreditState::Forgone;
        const auto rows = creditRows(portfolio, filter);
        QCOMPARE(rows.size(), 1U);
        QCOMPARE(rows.front().entry.state, CreditState::Rejected);
        filter.state = CreditState::Credited;
        QVERIFY(creditRows(portfolio, filter).empty());
    }

    /// What was claimed at 100.00 and comes to 40.00 today stands as it was claimed, beside the difference.
    void theAmountsOfTheLinesAddUp()
    {
        QStringList amounts;
        for (const CreditRow &row : creditRows(claimedAtOneHundred(), {}))
            amounts << row.amount.amountText();
        QCOMPARE(amounts, QStringList({QStringLiteral("100.00"), QStringLiteral("-60.00")}));
    }
};

QTEST_GUILESS_MAIN(TestCreditsModel)
#include "tst_creditsmodel.moc"
