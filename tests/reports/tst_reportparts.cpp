// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/completenessinput.h"
#include "models/evaluation/scorecard.h"
#include "models/evaluation/tracetext.h"
#include "models/reports/agreementsummary.h"
#include "models/reports/claimletter.h"
#include "models/reports/paper.h"
#include "tests/domain/agreements.h"

#include <QJsonDocument>
#include <QTest>

using namespace kept;
using namespace kept::test;

namespace {

const QLocale english{QLocale::English, QLocale::UnitedKingdom};
const Period march = Period::containing(QDate(2026, 3, 1), PeriodKind::Month);
const Period quarter = Period::containing(QDate(2026, 3, 1), PeriodKind::Quarter);

Money euro(std::int64_t cents) { return {cents, Currency::fromCode(QStringLiteral("EUR")).value()}; }

/// March at 45 minutes of downtime, 1 - 45 / 44640 = 99.8992 %.
ServiceLevelResult missedMarch()
{
    ServiceLevelResult result{levelId("l1"), march};
    result.status = Status::Missed;
    result.finality = Finality::Final;
    result.value = Rational(100) * (Rational(1) - Rational(45, 44640));
    result.target = Target{Decimal{999, 1}, {}, {}, {}};
    result.records = 7;
    result.covered = Share::whole();
    return result;
}

Scorecard scorecardWith(std::int64_t cents)
{
    ServiceLevelResult result = missedMarch();
    result.credit = CreditResult{euro(1'000'000), Share::parseFraction(QStringLiteral("0.03")).value(), euro(cents),
        false, QStringLiteral("7.1"), QDate(2026, 4, 15)};
    return {hosting().id, startOfDay({2026, 4, 20}, QTimeZone::utc()), {result}};
}

Portfolio portfolio()
{
    Portfolio portfolio;
    portfolio.agreements = {signedHosting()};
    portfolio.asOf = startOfDay({2026, 6, 1}, QTimeZone::utc());
    portfolio.first = QDate(2026, 1, 1);
    portfolio.last = QDate(2026, 6, 1);
    portfolio.scorecards.emplace(hosting().id, scorecardWith(50'000));
    return portfolio;
}

Review sealedReview()
{
    Review review{*ReviewId::parse(QStringLiteral("r1")), hosting().id, quarter, QDate(2026, 4, 30),
        ReviewState::Sealed, QDate(2026, 4, 20), {}, {}, {}, {}, {}, 1};
    const Scorecard sealed = scorecardWith(30'000);
    review.sealed = SealedScorecard{sealed.asOf, QJsonDocument(toJson(sealed)).toJson(QJsonDocument::Compact),
        QString(64, u'f'), QStringLiteral("1:a")};
    return review;
}

ReportContext context()
{
    return {QStringLiteral("Tester"), startOfDay({2026, 6, 1}, QTimeZone::utc()), 1, QString(64, u'a'), {}};
}

/// The texts of every cell of the report's tables.
QStringList cellsOf(const ReportDocument &document)
{
    QStringList cells;
    for (const ReportBlock &block : document.blocks)
        if (const auto *table = std::get_if<TableBlock>(&block))
            for (const auto &row : table->rows)
                for (const TableCell &cell : row)
                    cells << cell.text;
    return cells;
}

} // namespace

class TestReportParts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(english); }

    void aSealedReviewPrintsTheMoneyThatWasSealed()
    {
        Portfolio now = portfolio();
        const ReportDocument document = reviewReport(now, now.agreements.front(), sealedReview(), context());
        QCOMPARE(cellsOf(document).count(QStringLiteral("300.00")), 2); // the credit and the total
        QCOMPARE(cellsOf(document).count(QStringLiteral("500.00")), 0);
        QVERIFY(document.footer.records.contains(QStringLiteral("2026-04-20")));
        QVERIFY(toPlainText(document).contains(
            QStringLiteral("service credit sealed 300.00 EUR; today 500.00 EUR, a difference of +200.00 EUR.")));
    }

    void aClaimSaysOnceThatItIsClaimed()
    {
        Portfolio now = portfolio();
        now.claims = {{*ClaimId::parse(QStringLiteral("c1")), hosting().id, levelId("l1"), march, euro(50'000),
            ClaimState::Claimed, QDate(2026, 4, 10), {}, {}, {}, 1}};
        const QStringList cells = cellsOf(agreementSummary(now, now.agreements.front(), quarter, context()));
        QVERIFY2(cells.contains(QStringLiteral("claimed on 10 Apr 2026 (deadline 15 Apr 2026)")),
            qPrintable(cells.join(u'|')));
    }

    /// 800.00 were claimed, and 500.00 are owed today.
    void theLinesOfTheStatementAddUpToItsTotal()
    {
        Portfolio now = portfolio();
        now.claims = {{*ClaimId::parse(QStringLiteral("c1")), hosting().id, levelId("l1"), march, euro(80'000),
            ClaimState::Credited, QDate(2026, 4, 10), QDate(2026, 5, 10), QStringLiteral("INV-1"), {}, 1}};
        const ReportDocument statement = creditStatement(now, now.agreements.front(), quarter, context());
        for (const ReportBlock &block : statement.blocks) {
            const auto *table = std::get_if<TableBlock>(&block);
            if (!table || table->columns.size() != 6)
                continue;
            QStringList amounts;
            for (const auto &row : table->rows)
                amounts << row[4].text + u' ' + row[4].note;
            QCOMPARE(amounts,
                QStringList(
                    {QStringLiteral("800.00 as claimed"), QStringLiteral("-300.00 "), QStringLiteral("500.00 ")}));
            QVERIFY(table->footnote.endsWith(QStringLiteral("The total is the sum of all lines.")));
            QCOMPARE(table->rows[1][2].text, QString()); // the charge is that of the credit
            QCOMPARE(table->rows[1][5].text, QStringLiteral("restatement, taken back"));
            return;
        }
        QFAIL("a table of credits was expected");
    }

    /// As the summary does.
    void aReviewTellsRightsToTerminate()
    {
        Portfolio now = portfolio();
        Review review = sealedReview();
        QVERIFY(!toPlainText(reviewReport(now, now.agreements.front(), review, context()))
                     .contains(QStringLiteral("Rights to terminate")));
        now.agreements.front().versions.front().content.terminationRules = {{TriggerKind::MissesInARow, 1, 0, {},
            QStringLiteral("the customer may terminate"), 60, QStringLiteral("9.2")}};
        for (const bool isSealed : {true, false}) {
            if (!isSealed) {
                review.state = ReviewState::Planned;
                review.sealed.reset();
            }
            const ReportDocument document = reviewReport(now, now.agreements.front(), review, context());
            QVERIFY(toPlainText(document).contains(QStringLiteral("Rights to terminate")));
            QVERIFY2(cellsOf(document).contains(QStringLiteral("the customer may terminate")),
                qPrintable(cellsOf(document).join(u'|')));
            QVERIFY(cellsOf(document).contains(QStringLiteral("30 May 2026")));
        }
    }

    void whatIsCountedIsNotSaidToBeRecords_data()
    {
        QTest::addColumn<int>("metric");
        QTest::addColumn<QString>("begin");
        QTest::newRow("7 outages") << static_cast<int>(Metric::Availability) << QStringLiteral("7 used, 0 excluded,");
        QTest::newRow("7 parcels") << static_cast<int>(Metric::Volume) << QStringLiteral("counts, 0 excluded,");
    }

    void whatIsCountedIsNotSaidToBeRecords()
    {
        QFETCH(int, metric);
        QFETCH(QString, begin);
        Portfolio now = portfolio();
        for (AgreementVersion &version : now.agreements.front().versions)
            for (ServiceLevel &level : version.content.serviceLevels)
                level.rule.metric = static_cast<Metric>(metric);
        const QString records = agreementSummary(now, now.agreements.front(), quarter, context()).footer.records;
        QVERIFY2(records.startsWith(begin), qPrintable(records));
    }

    void anExclusionSaysWhatItTakesOut()
    {
        Portfolio now = portfolio();
        Exclusion exclusion{*ExclusionId::parse(QStringLiteral("e1")), hosting().id, levelId("l1"),
            ExclusionReason::ForceMajeure, {}, {}, {}, {}, {}, false, 0, {}};
        exclusion.span = Span{startOfDay({2026, 3, 2}, QTimeZone::utc()), startOfDay({2026, 3, 3}, QTimeZone::utc())};
        exclusion.requestedBy = QStringLiteral("Anna");
        exclusion.evidence = QStringLiteral("Flood.");
        now.exclusions = {exclusion};
        exclusion.id = *ExclusionId::parse(QStringLiteral("e2"));
        exclusion.span.reset();
        exclusion.records = QStringList{QStringLiteral("T-1"), QStringLiteral("T-2")};
        now.exclusions.push_back(exclusion);
        const QString text = toPlainText(agreementSummary(now, now.agreements.front(), quarter, context()));
        QVERIFY2(text.contains(QStringLiteral("1 Exclusion. Availability, from 2 Mar 2026, 01:00 to 3 Mar 2026, 01:00. "
                                              "Reason: force majeure.")),
            qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("2 Exclusion. Availability, the records T-1, T-2. Reason")));
    }

    void anExclusionOfRecordsIsPrintedWhereTheyAre_data()
    {
        QTest::addColumn<std::vector<Stretches>>("records");
        QTest::addColumn<bool>("printed");
        const auto in = [](const QDate &first, const QDate &last) { return stretchesOf(first, last); };
        QTest::newRow("in the quarter") << std::vector{in({2026, 3, 1}, {2026, 3, 31})} << true;
        QTest::newRow("in another one") << std::vector{in({2026, 5, 1}, {2026, 5, 31})} << false;
        QTest::newRow("in both") << std::vector{in({2026, 5, 1}, {2026, 5, 31}), in({2026, 2, 1}, {2026, 2, 28})}
                                 << true;
        QTest::newRow("nobody knows where") << std::vector<Stretches>() << true;
    }

    void anExclusionOfRecordsIsPrintedWhereTheyAre()
    {
        QFETCH(std::vector<Stretches>, records);
        Portfolio now = portfolio();
        now.exclusions = {
            {*ExclusionId::parse(QStringLiteral("e1")), hosting().id, levelId("l1"), ExclusionReason::ForceMajeure, {},
                {QStringLiteral("T-1")}, QStringLiteral("Flood."), QStringLiteral("Anna"), {}, false, 0, {}}};
        now.exclusionFacts.emplace(now.exclusions.front().id, ExclusionFacts{now.asOf, records});
        const QString text = toPlainText(agreementSummary(now, now.agreements.front(), quarter, context()));
        QTEST(text.contains(QStringLiteral("Exclusion. Availability, the records T-1.")), "printed");
    }

    void whatIsOnlyProposedIsNotPrinted()
    {
        Portfolio now = portfolio();
        Agreement proposed = now.agreements.front();
        AgreementVersion second = proposed.latest();
        second.number = 2;
        second.effective = QDate(2026, 3, 1);
        second.title = QStringLiteral("Hosting, renamed");
        proposed.versions.push_back(second);
        LifeEvent amended = step(LifeEventKind::Amended, {2026, 2, 4});
        amended.version = 2;
        proposed.life.push_back(amended);
        const Period before = *Period::parse(QStringLiteral("2019-Q1"));
        for (const Period &each : {quarter, before}) {
            const QString text = toPlainText(agreementSummary(now, proposed, each, context()));
            QVERIFY2(text.contains(QStringLiteral("SH-2024-017, version 1")), qPrintable(text));
            QVERIFY(!text.contains(QStringLiteral("renamed")));
        }
    }

    void aSealedReviewKeepsItsMoneyOnceTheQuarterIsNoLongerJudged()
    {
        Portfolio now = portfolio();
        now.first = QDate(2026, 4, 1);
        now.scorecards.at(hosting().id).results.clear();
        now.claims = {{*ClaimId::parse(QStringLiteral("c1")), hosting().id, levelId("l1"), march, euro(30'000),
            ClaimState::Accepted, QDate(2026, 4, 10), {}, {}, {}, 1}};
        const ReportDocument document = reviewReport(now, now.agreements.front(), sealedReview(), context());
        QCOMPARE(cellsOf(document).count(QStringLiteral("300.00")), 2);
        QVERIFY(cellsOf(document).contains(QStringLiteral("accepted, claimed on 10 Apr 2026 (deadline 15 Apr 2026)")));
        QVERIFY(!toPlainText(document).contains(QStringLiteral("No service credit")));
    }

    void aMissIsNeverShownAsAHit()
    {
        ServiceLevelResult result = missedMarch(); // 99.8992 % against 99.9 %
        QCOMPARE(displayResult(result, english), QStringLiteral("99.899 %"));
        QCOMPARE(displayResultNumber(result, english), QStringLiteral("99.899"));
        result.target = Target{Decimal{995, 1}, {}, {}, {}};
        QCOMPARE(displayResultNumber(result, english), QStringLiteral("99.90"));
        result.value.reset();
        QCOMPARE(displayResult(result, english), QStringLiteral("–"));
    }

    void aQuarterStandsAfterItsMonths()
    {
        Portfolio mixed = portfolio();
        std::vector<ServiceLevelResult> &results = mixed.scorecards.at(hosting().id).results;
        results.push_back(results.front());
        results.back().period = quarter;
        results.push_back(results.front());
        results.back().period = Period::containing(QDate(2026, 1, 1), PeriodKind::Month);
        const ReportDocument report = agreementSummary(mixed, mixed.agreements.front(), quarter, context());
        QStringList titles;
        for (const ReportBlock &block : report.blocks)
            if (const auto *table = std::get_if<TableBlock>(&block); table && titles.isEmpty())
                for (const auto &column : table->columns)
                    titles << column.title;
        QCOMPARE(titles.mid(2).join(u'|'), QStringLiteral("Jan 2026|Mar 2026|Q1 2026"));
    }

    void whatWaitsForApprovalIsNotPrintedAsApplied()
    {
        Portfolio asked = portfolio();
        asked.exclusions = {
            {*ExclusionId::parse(QStringLiteral("e1")), hosting().id, levelId("l1"), ExclusionReason::ForceMajeure,
                std::nullopt, {QStringLiteral("INC1")}, QStringLiteral("Mail."), QStringLiteral("Ann"), {}, false, 0}};
        const auto text = [&] {
            return toPlainText(agreementSummary(asked, asked.agreements.front(), quarter, context())).simplified();
        };
        QVERIFY2(text().contains(QStringLiteral("Requested by Ann; it waits for approval and is not applied. Mail.")),
            qPrintable(text()));
        asked.exclusions.front().approvedBy = QStringLiteral("Bob");
        QVERIFY2(text().contains(QStringLiteral("Requested by Ann, approved by Bob. Mail.")), qPrintable(text()));
        asked.exclusions.front().takenOver = {{QStringLiteral("a.json"), {}, QStringLiteral("Carl"), asked.asOf}};
        QVERIFY2(
            text().contains(QStringLiteral("Mail. Taken over from the file a.json by Carl on ")), qPrintable(text()));
        asked.selfApproved = {asked.exclusions.front().id};
        QVERIFY2(text().contains(QStringLiteral("approved by the same person, Bob; it is not applied. Mail.")),
            qPrintable(text()));
    }

    void theSummarySaysWhatIsOpenAndWhatWasAccepted()
    {
        Portfolio now = portfolio();
        Agreement &agreement = now.agreements.front();
        const auto text = [&] { return toPlainText(agreementSummary(now, agreement, quarter, context())); };
        const auto check = [&] { return checkCompleteness(completenessInput(agreement, now, QDate(2026, 6, 1))); };
        const auto exit = [](const Finding &finding) { return finding.rule == QStringLiteral("exit"); };
        const auto before = check();
        const auto finding = std::find_if(before.findings.begin(), before.findings.end(), exit);
        QVERIFY(finding != before.findings.end());
        const QString row = finding->message + QStringLiteral(" (") + finding->why + QStringLiteral(") | ");
        QVERIFY2(text().contains(row), qPrintable(text()));
        QVERIFY(text().contains(QStringLiteral("The completeness check gives %1 %.").arg(before.score())));
        agreement.acceptedFindings = {
            acceptFinding(*finding, QStringLiteral("One month's notice."), QStringLiteral("Ann"), {2026, 5, 2})
                .value()};
        QVERIFY(!text().contains(row));
        QVERIFY2(text().contains(QStringLiteral(" | One month's notice. | Ann (2 May 2026)")), qPrintable(text()));
        agreement.latest().content.exit = QStringLiteral("Hands over in 30 days.");
        QVERIFY(!text().contains(QStringLiteral("One month's notice.")));
    }

    void correctionsThatTouchThePeriodAreListed()
    {
        Portfolio mended = portfolio();
        const ServiceId service = *ServiceId::parse(QStringLiteral("corrected"));
        mended.agreements.front().versions.front().content.services.push_back(service);
        const auto zone = QTimeZone::utc();
        const auto correction = [&](const QDate &first, const QDate &end, bool withdrawn) {
            return Correction{{{service, {startOfDay(first, zone), startOfDay(end, zone)}}}, QStringLiteral("a.csv"),
                QStringLiteral("Ann"), startOfDay({2026, 4, 2}, zone),
                withdrawn ? QStringLiteral("Wrong file")
                          : QStringLiteral("The desk sent the right times – Line 2, Resolved: “x” instead of “y”."),
                7, withdrawn};
        };
        mended.corrections = {correction({2026, 3, 1}, {2026, 4, 1}, false),
            correction({2026, 1, 1}, {2026, 2, 1}, true), correction({2025, 9, 1}, {2025, 12, 1}, false)};
        const QString text =
            toPlainText(agreementSummary(mended, mended.agreements.front(), quarter, context())).simplified();
        QVERIFY2(text.contains(QStringLiteral("Rows of the file a.csv were mended or left out by Ann on 2 Apr 2026 "
                                              "(audit entry 7). The desk sent the right times")),
            qPrintable(text));
        QVERIFY(!text.contains(QStringLiteral("Line 2"))); // the audit entry has them
        QCOMPARE(text.count(QStringLiteral("Rows of the file")), 1); // not of another period
        QVERIFY(text.contains(QStringLiteral("The import of the file a.csv was withdrawn by Ann on 2 Apr 2026 "
                                             "(audit entry 7). Wrong file")));
    }

    void theSummaryNamesTheNextTermsNotice()
    {
        Portfolio now = portfolio();
        now.asOf = startOfDay({2026, 3, 16}, QTimeZone::utc());
        TermRule &term = now.agreements.front().versions.front().content.term;
        term.months = 1;
        term.renewalMonths = 1;
        term.notice = NoticePeriod{1, NoticeUnit::Months, NoticeEffect::ReceivedBy};
        const QString text = toPlainText(agreementSummary(now, now.agreements.front(), quarter, context()));
        QVERIFY(text.contains(QStringLiteral("30 Mar 2026")));
    }
};

QTEST_GUILESS_MAIN(TestReportParts)
#include "tst_reportparts.moc"
