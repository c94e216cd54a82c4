// SPDX-License-Identifier: GPL-3.0-or-later
// What the line of a difference says about its reason and deadline, of a real workbook.
#include "models/workspace/claims.h"
#include "models/workspace/exclusions.h"
#include "tests/workspace/hostingworkbook.h"

using namespace kept;
using namespace kept::test;

/// Below 99.9 % of May 10 % of 1,000.00 EUR, below 99.5 % (223 minutes) 20 %; May has 44,640 minutes.
class TestRestatementReasons : public QObject, private HostingWorkbook {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_now = on(2026, 6, 20);
        begin();
        Agreement agreement = sampleAgreement();
        std::vector<CreditBand> &bands = agreement.latest().content.serviceLevels.front().credit->bands;
        bands.front().lower = BandEdge{*Decimal::parse(QStringLiteral("99.5")), true};
        bands.push_back({std::nullopt, BandEdge{*Decimal::parse(QStringLiteral("99.5")), false},
            *Share::parsePercent(QStringLiteral("20"))});
        m_agreement = signedAgreement(agreement).id;
    }

    void aLaterImportIsTheReason()
    {
        claimMay("O-1,2026-05-10T00:00:00Z,2026-05-10T01:30:00Z\n", "100.00"); // 90 minutes
        m_now = on(2026, 7, 10);
        importRow("O-2,2026-05-20T00:00:00Z,2026-05-20T03:00:00Z\n"); // 270 in all
        const CreditEntry line = difference();
        QCOMPARE(line.amount.amountText(), QStringLiteral("100.00"));
        QCOMPARE(line.reason, QStringLiteral("Import of outages.csv by First on 10 Jul 2026"));
        QCOMPARE(line.deadline, std::optional(QDate(2026, 7, 15))); // the window of the credit was still open
    }

    void anExclusionOfRecordsIsTheReasonWhereItsRecordsLieInThePeriod()
    {
        importRow("O-2,2026-05-20T00:00:00Z,2026-05-20T03:00:00Z\n");
        importRow("O-3,2026-03-20T00:00:00Z,2026-03-20T03:00:00Z\n");
        claimMay("O-1,2026-05-10T00:00:00Z,2026-05-10T01:30:00Z\n", "200.00");
        m_now = on(2026, 7, 10);
        exclude("O-2", "Power cut (sample)");
        exclude("O-3", "Fire (sample)");
        const CreditEntry line = difference();
        QCOMPARE(line.amount.amountText(), QStringLiteral("-100.00"));
        QCOMPARE(line.reason, QStringLiteral("Exclusion approved by Second: Power cut (sample)"));
    }

    void anExclusionThatWasThereBeforeTheClaimIsNotTheReason()
    {
        importRow("O-2,2026-05-20T00:00:00Z,2026-05-20T03:00:00Z\n");
        exclude("O-2", "Power cut (sample)");
        m_now = on(2026, 6, 22);
        claimMay("O-1,2026-05-10T00:00:00Z,2026-05-10T01:30:00Z\n", "100.00");
        m_now = on(2026, 7, 10);
        importRow("O-4,2026-05-21T00:00:00Z,2026-05-21T03:00:00Z\n");
        QCOMPARE(difference().reason, QStringLiteral("Import of outages.csv by Second on 10 Jul 2026"));
    }

    void anExclusionThatIsTakenBackIsTheReason()
    {
        importRow("O-2,2026-05-20T00:00:00Z,2026-05-20T03:00:00Z\n");
        const ExclusionId id = exclude("O-2", "Power cut (sample)");
        m_now = on(2026, 6, 22);
        claimMay("O-1,2026-05-10T00:00:00Z,2026-05-10T01:30:00Z\n", "100.00");
        m_now = on(2026, 7, 10);
        QVERIFY(archiveExclusion(*m_workspace, id, QStringLiteral("It was our own plug")).has_value());
        workAs("third", "Third");
        QVERIFY(confirmArchiving(*m_workspace, id).has_value());
        QCOMPARE(difference().reason, QStringLiteral("Exclusion changed by Third on 10 Jul 2026: Power cut (sample)"));
    }

    void aRecordOfTheLastEveningCountsToo()
    {
        claimMay("O-1,2026-05-10T00:00:00Z,2026-05-10T01:30:00Z\n", "100.00");
        m_now = on(2026, 8, 1);
        importRow("O-2,2026-05-31T20:00:00Z,2026-05-31T23:30:00Z\n");
        const CreditEntry line = difference();
        QCOMPARE(line.reason, QStringLiteral("Import of outages.csv by First on 1 Aug 2026"));
        QCOMPARE(line.deadline, std::optional(QDate(2026, 9, 15))); // 45 days from the day on which it became known
        QCOMPARE(line.state, CreditState::Entitled);
    }

private:
    static Instant on(int year, unsigned month, unsigned day)
    {
        return std::chrono::sys_days{std::chrono::year{year} / static_cast<int>(month) / static_cast<int>(day)}
        + std::chrono::hours(8);
    }

    void importRow(const char *row) { importFile(QByteArray("id,from,to\n") + row); }

    void claimMay(const char *row, const char *amount)
    {
        importRow(row);
        const auto claim = claimCredit(*m_workspace, onlyCredit(), {});
        QVERIFY2(claim.has_value(), claim ? "" : qPrintable(claim.error().message));
        QCOMPARE(claim->amount.amountText(), QString::fromLatin1(amount));
    }

    /// First asks, Second approves and stays at work.
    ExclusionId exclude(const char *record, const char *evidence)
    {
        workAs("u", "First");
        Exclusion wanted = newExclusion(*m_agreement, *ServiceLevelId::parse(QStringLiteral("avail")));
        wanted.records = {QString::fromLatin1(record)};
        wanted.evidence = QString::fromLatin1(evidence);
        const auto asked = requestExclusion(*m_workspace, wanted);
        if (!asked)
            qFatal("%s", qPrintable(asked.error().message));
        workAs("second", "Second");
        if (const auto approved = approveExclusion(*m_workspace, asked->id); !approved)
            qFatal("%s", qPrintable(approved.error().message));
        return asked->id;
    }

    CreditEntry difference()
    {
        const std::vector<CreditEntry> ledger = creditLedger(portfolio());
        const auto line = std::find_if(ledger.begin(), ledger.end(),
            [](const CreditEntry &entry) { return entry.kind == CreditKind::Restatement; });
        if (line == ledger.end())
            qFatal("a difference was expected");
        return *line;
    }

    std::optional<AgreementId> m_agreement;
};

QTEST_GUILESS_MAIN(TestRestatementReasons)
#include "tst_restatementreasons.moc"
