// SPDX-License-Identifier: GPL-3.0-or-later
// Reports that a duty owes, that are due and not in.
#include "models/evaluation/deadlines.h"
#include "models/evaluation/missingreports.h"
#include "tests/domain/agreements.h"

#include <QLocale>
#include <QTest>

using namespace kept;
using namespace kept::test;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

ReportingDuty monthly(int days)
{
    return {s("Service report"), s("owners"), {}, ReportAudience::Both, ReportFrequency::Monthly, days};
}

/// In force since 1 May 2024, signed in March 2024, with one duty.
Portfolio portfolioWith(const ReportingDuty &duty)
{
    Portfolio portfolio;
    portfolio.agreements = {signedHosting()};
    portfolio.agreements.front().latest().content.reporting = {duty};
    return portfolio;
}

/// "2026-03 due 2026-04-10, 2 earlier" of each duty.
QStringList missingOn(const Portfolio &portfolio, const QDate &today)
{
    QStringList texts;
    for (const MissingReport &each : missingReports(portfolio, portfolio.agreements.front(), today))
        texts << s("%1 due %2, %3 earlier")
                     .arg(each.period.toText(), each.due.toString(Qt::ISODate))
                     .arg(each.earlier.size());
    return texts;
}

void receive(Portfolio &portfolio, const char *period)
{
    portfolio.agreements.front().receivedReports.push_back(
        {s("service  REPORT"), *Period::parse(s(period)), QDate(2024, 7, 1), {}});
}

} // namespace

class TestMissingReports : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void aReportIsMissingFromTheDayAfterItWasDue()
    {
        const Portfolio portfolio = portfolioWith(monthly(10));
        QCOMPARE(missingOn(portfolio, {2024, 6, 10}), QStringList()); // that of May is in time today
        QCOMPARE(missingOn(portfolio, {2024, 6, 11}), QStringList{s("2024-05 due 2024-06-10, 0 earlier")});
        QCOMPARE(missingOn(portfolio, {2024, 7, 10}), QStringList{s("2024-05 due 2024-06-10, 0 earlier")});
        QCOMPARE(missingOn(portfolio, {2024, 7, 11}), QStringList{s("2024-06 due 2024-07-10, 1 earlier")});
    }

    void aReportThatIsInIsNotMissing()
    {
        Portfolio portfolio = portfolioWith(monthly(10));
        receive(portfolio, "2024-06");
        QCOMPARE(missingOn(portfolio, {2024, 8, 11}), QStringList{s("2024-07 due 2024-08-10, 1 earlier")});
        receive(portfolio, "2024-07");
        QCOMPARE(missingOn(portfolio, {2024, 8, 11}), QStringList{s("2024-05 due 2024-06-10, 0 earlier")});
        receive(portfolio, "2024-05");
        QCOMPARE(missingOn(portfolio, {2024, 8, 11}), QStringList());
    }

    void periodsCountFromWhenTheAgreementBecameActive()
    {
        Portfolio portfolio = portfolioWith(monthly(0));
        portfolio.agreements.front().life.back().date = QDate(2024, 8, 15); // signed after its start
        QCOMPARE(missingOn(portfolio, {2024, 8, 31}), QStringList());
        QCOMPARE(missingOn(portfolio, {2024, 10, 1}), QStringList{s("2024-09 due 2024-09-30, 1 earlier")});
        portfolio.agreements.front().life.pop_back(); // not signed
        QCOMPARE(missingOn(portfolio, {2024, 10, 1}), QStringList());
    }

    void quartersFollowTheFiscalYear()
    {
        ReportingDuty duty = monthly(15);
        duty.every = ReportFrequency::Quarterly;
        Portfolio portfolio = portfolioWith(duty);
        portfolio.agreements.front().latest().content.fiscalStartMonth = 2;
        QCOMPARE(
            missingOn(portfolio, {2024, 8, 16}), QStringList{s("2024-05-01..2024-07-31 due 2024-08-15, 0 earlier")});
        receive(portfolio, "2024-05-01..2024-07-31");
        QCOMPARE(missingOn(portfolio, {2024, 8, 16}), QStringList());
    }

    void aReportThatIsOwedOnceIsMissingAfterItsDay()
    {
        ReportingDuty duty = monthly(14);
        duty.every = ReportFrequency::Once;
        QCOMPARE(missingOn(portfolioWith(duty), {2026, 1, 1}), QStringList()); // nothing says when
        duty.on = QDate(2025, 2, 28);
        Portfolio portfolio = portfolioWith(duty);
        QCOMPARE(missingOn(portfolio, {2025, 3, 14}), QStringList());
        QCOMPARE(
            missingOn(portfolio, {2025, 3, 15}), QStringList{s("2025-02-28..2025-02-28 due 2025-03-14, 0 earlier")});
        receive(portfolio, "2025-02-28..2025-02-28");
        QCOMPARE(missingOn(portfolio, {2025, 3, 15}), QStringList());
        duty.on = QDate(2024, 4, 30); // before the agreement was in force
        QCOMPARE(missingOn(portfolioWith(duty), {2025, 3, 15}), QStringList());
    }

    void nothingIsMissingWithoutADueDay()
    {
        ReportingDuty duty = monthly(10);
        duty.dueDays.reset();
        QCOMPARE(missingOn(portfolioWith(duty), {2026, 1, 1}), QStringList());
        duty = {s("Service report"), s("owners"), s("weekly"), ReportAudience::Both, ReportFrequency::Other, 10};
        QCOMPARE(missingOn(portfolioWith(duty), {2026, 1, 1}), QStringList());
    }

    void aDutyOfAnAmendmentHoldsFromItsFirstDay()
    {
        Portfolio portfolio = portfolioWith(monthly(10));
        Agreement &agreement = portfolio.agreements.front();
        AgreementVersion second = agreement.versions.front();
        second.number = 2;
        second.effective = QDate(2024, 8, 16);
        second.content.reporting.front().report = s("Scorecard");
        agreement.versions.push_back(second);
        // From July the scorecard is owed only in August; the service report is owed no more.
        QCOMPARE(missingOn(portfolio, {2024, 9, 11}), QStringList{s("2024-08 due 2024-09-10, 0 earlier")});
    }

    void afterTheEndAReportIsToldForNinetyDays()
    {
        Portfolio portfolio = portfolioWith(monthly(10));
        Agreement &agreement = portfolio.agreements.front();
        agreement.life.push_back(step(LifeEventKind::Terminated, {2024, 8, 21}));
        // Owed for May, June, July and the twenty days of August.
        QCOMPARE(missingOn(portfolio, {2024, 9, 8}), QStringList{s("2024-07 due 2024-08-10, 2 earlier")});
        QCOMPARE(missingOn(portfolio, {2024, 12, 9}), QStringList{s("2024-08 due 2024-09-10, 0 earlier")});
        QCOMPARE(missingOn(portfolio, {2024, 12, 10}), QStringList());
        agreement.life.pop_back();
        agreement.archived = true;
        QCOMPARE(missingOn(portfolio, {2024, 9, 8}), QStringList());
    }

    void aCallOffOwesWhatItsFrameworkSays()
    {
        Portfolio portfolio = portfolioWith(monthly(10));
        Agreement framework = portfolio.agreements.front();
        framework.id = *AgreementId::parse(s("fr"));
        portfolio.agreements.front().latest().content.reporting.clear();
        portfolio.agreements.front().framework = framework.id;
        portfolio.agreements.push_back(framework);
        QCOMPARE(missingOn(portfolio, {2024, 6, 11}), QStringList{s("2024-05 due 2024-06-10, 0 earlier")});
    }

    void whatIsOwedIsListedBeforeItIsDue()
    {
        Portfolio portfolio = portfolioWith(monthly(10));
        receive(portfolio, "2024-05");
        const auto owed = [&portfolio](const QDate &today) {
            QStringList texts;
            for (const OwedReport &each : owedReports(portfolio, portfolio.agreements.front(), today))
                texts << each.period.toText() + s(each.received ? " in" : "")
                        + (each.due ? s(" due ") + each.due->toString(Qt::ISODate) : QString());
            return texts;
        };
        QCOMPARE(owed({2024, 6, 30}), QStringList{s("2024-05 in due 2024-06-10")});
        QCOMPARE(owed({2024, 7, 1}), (QStringList{s("2024-06 due 2024-07-10"), s("2024-05 in due 2024-06-10")}));
        portfolio.agreements.front().latest().content.reporting.front().dueDays.reset();
        QCOMPARE(owed({2024, 7, 1}), (QStringList{s("2024-06"), s("2024-05 in")}));
    }

    void theReminderNamesTheLatestAndCountsTheEarlierOnes()
    {
        Portfolio portfolio = portfolioWith(monthly(10));
        portfolio.asOf = startOfDay({2024, 8, 11}, QTimeZone::utc());
        const auto reports = [&portfolio] {
            std::vector<Deadline> list = deadlines(portfolio, {2024, 8, 11}, 30);
            std::erase_if(list, [](const Deadline &each) { return each.kind != DeadlineKind::Report; });
            return list;
        };
        auto list = reports();
        QCOMPARE(list.size(), std::size_t(1));
        QCOMPARE(list.front().title, s("The report “Service report” of Jul 2024 is missing, and 2 earlier one(s)"));
        QCOMPARE(list.front().date, QDate(2024, 8, 10));
        QVERIFY(list.front().overdue);
        QCOMPARE(list.front().organisation, std::optional(portfolio.agreements.front().provider));
        QCOMPARE(list.front().key, s("report/a1/Service report/2024-07"));
        QVERIFY(list.front().report
            == (DueReport{s("Service report"), *Period::parse(s("2024-07")),
                {*Period::parse(s("2024-06")), *Period::parse(s("2024-05"))}}));
        auto &duties = portfolio.agreements.front().latest().content.reporting;
        duties.push_back(duties.front()); // to somebody else: it is the same report
        QCOMPARE(reports().size(), std::size_t(1));
        duties.pop_back();
        duties.front().audience = ReportAudience::Provider;
        receive(portfolio, "2024-05");
        receive(portfolio, "2024-06");
        list = reports();
        QCOMPARE(list.front().title, s("The report “Service report” of Jul 2024 is missing"));
        QCOMPARE(list.front().organisation, std::optional(portfolio.agreements.front().customer)); // who sends it
    }
};

QTEST_GUILESS_MAIN(TestMissingReports)
#include "tst_missingreports.moc"
