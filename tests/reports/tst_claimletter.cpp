// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/claimletter.h"

#include <QTest>

using namespace kept;

namespace {

Money euro(const char *amount) { return *Money::parse(QString::fromLatin1(amount), QStringLiteral("EUR")); }

const auto agreementId = *AgreementId::parse(QStringLiteral("a"));
const auto level = *ServiceLevelId::parse(QStringLiteral("avail"));
const auto may = *Period::parse(QStringLiteral("2026-05"));

/// A credit of 100.00 EUR of May 2026.
Portfolio owedOneHundred()
{
    const auto party = [](const char *id) { return *OrganisationId::parse(QString::fromLatin1(id)); };
    AgreementVersion version{1, QDate(2026, 1, 1), {}, {}};
    version.content.zone = QStringLiteral("UTC");
    Portfolio portfolio;
    portfolio.asOf = *parseIso(QStringLiteral("2026-06-20T12:00:00Z"));
    portfolio.first = QDate(2026, 5, 1);
    portfolio.last = QDate(2026, 5, 31);
    portfolio.agreements.push_back({agreementId, QStringLiteral("A-1"), QStringLiteral("Hosting (sample)"),
        AgreementKind::Sla, party("provider"), party("customer"), {}, {version}, {}});
    ServiceLevelResult result{level, may, Status::Missed, Finality::Final};
    result.credit = CreditResult{euro("1000.00"), {}, euro("100.00"), false, {}, QDate(2026, 7, 15)};
    portfolio.scorecards.emplace(agreementId, Scorecard{agreementId, portfolio.asOf, {result}});
    return portfolio;
}

ServiceLevelResult &resultIn(Portfolio &portfolio) { return portfolio.scorecards.begin()->second.results.front(); }

Claim claimOf(const char *amount, ClaimState state = ClaimState::Claimed)
{
    return {*ClaimId::parse(QStringLiteral("c1")), agreementId, level, may, euro(amount), state, QDate(2026, 6, 10),
        std::nullopt, {}, {}, 0, 1};
}

/// What the letter asks for; empty when there is none.
QString asked(const Portfolio &portfolio)
{
    const Agreement &agreement = portfolio.agreements.front();
    const auto letters = claimableCredits(portfolio, agreement, may);
    if (letters.empty())
        return {};
    const auto letter = claimLetter(portfolio, agreement, may, letters.front(),
        [](const std::vector<CreditEntry> &) { return std::vector<CreditEvidence>(); },
        {QStringLiteral("Tester"), portfolio.asOf, 1, {}, QStringLiteral("en")});
    const QString text = toPlainText(*letter);
    return text.section(QStringLiteral("Amount claimed: "), 1).section(u'\n', 0, 0);
}

TraceRecord traced(std::int64_t key, MeasurementKind kind, bool good)
{
    TraceRecord record;
    record.record = key;
    record.good = good;
    record.kind = kind;
    return record;
}

/// The letter with four records of the kind, of which the last two count against the target.
QString letterWithRecords(MeasurementKind kind)
{
    const Portfolio portfolio = owedOneHundred();
    const Agreement &agreement = portfolio.agreements.front();
    const auto evidence = [&](const std::vector<CreditEntry> &credits) {
        std::vector<CreditEvidence> all;
        for (const CreditEntry &credit : credits) {
            CreditEvidence each{credit, {}, {}};
            for (std::int64_t key = 1; key <= 4; ++key) {
                each.trace.records.push_back(traced(key, kind, key <= 2));
                each.records.push_back(
                    {QStringLiteral("REC-%1").arg(key), QStringLiteral("used"), QStringLiteral("number %1").arg(key)});
            }
            all.push_back(each);
        }
        return all;
    };
    const auto letter = claimLetter(portfolio, agreement, may, claimableCredits(portfolio, agreement, may).front(),
        evidence, {QStringLiteral("Tester"), portfolio.asOf, 1, {}, QStringLiteral("en")});
    return toPlainText(*letter);
}

} // namespace

class TestClaimLetter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksForWhatIsOwedToday()
    {
        Portfolio portfolio = owedOneHundred();
        QCOMPARE(asked(portfolio), QStringLiteral("100.00 EUR"));
        portfolio.claims = {claimOf("250.00")}; // later facts made it less
        QCOMPARE(asked(portfolio), QStringLiteral("100.00 EUR"));
        resultIn(portfolio).credit.reset();
        QCOMPARE(asked(portfolio), QString());
    }

    void listsBothCountsOfARatio()
    {
        const QString text = letterWithRecords(MeasurementKind::Count);
        for (const char *record : {"REC-1", "REC-2", "REC-3", "REC-4"})
            QVERIFY2(text.contains(QLatin1String(record)), record);
        QVERIFY(!text.contains(QStringLiteral("not listed")));
    }

    void saysHowManyRecordsItLeavesOut()
    {
        const QString text = letterWithRecords(MeasurementKind::Ticket);
        QVERIFY(text.contains(QStringLiteral("REC-3")) && text.contains(QStringLiteral("REC-4")));
        QVERIFY(!text.contains(QStringLiteral("REC-1")));
        QVERIFY2(text.contains(QStringLiteral(
                     "The other 2 record(s) that were used do not count against the target and are not listed.")),
            qPrintable(text));
    }

    void leavesOutWhatIsSettledOrLapsed()
    {
        Portfolio portfolio = owedOneHundred();
        for (const ClaimState state : {ClaimState::Accepted, ClaimState::Rejected, ClaimState::Credited}) {
            portfolio.claims = {claimOf("100.00", state)};
            QCOMPARE(asked(portfolio), QString());
        }
        portfolio.claims = {claimOf("100.00", ClaimState::Disputed)};
        QCOMPARE(asked(portfolio), QStringLiteral("100.00 EUR"));
        portfolio.claims.clear();
        portfolio.asOf = *parseIso(QStringLiteral("2026-07-16T12:00:00Z"));
        QCOMPARE(asked(portfolio), QString());
    }

    void claimsNoBonus()
    {
        Portfolio portfolio = owedOneHundred();
        resultIn(portfolio).credit.reset();
        resultIn(portfolio).status = Status::Met;
        resultIn(portfolio).bonus = euro("50.00");
        QCOMPARE(asked(portfolio), QString());
    }
};

QTEST_MAIN(TestClaimLetter)
#include "tst_claimletter.moc"
