// SPDX-License-Identifier: GPL-3.0-or-later
// When a report is owed: words that are read as a frequency, due days, and what files say of both.
#include "models/domain/codec.h"
#include "models/domain/reportingduty.h"
#include "tests/domain/agreements.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace kept;
using namespace kept::test;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

/// The duties of an agreement whose file says so.
Result<Agreement> withReporting(const QByteArray &reporting)
{
    QJsonObject json = toJson(hosting());
    QJsonArray versions = json.value(u"versions").toArray();
    QJsonObject version = versions.first().toObject();
    QJsonObject content = version.value(u"content").toObject();
    content.insert(u"reporting", QJsonDocument::fromJson(reporting).array());
    version.insert(u"content", content);
    versions.replace(0, version);
    json.insert(u"versions", versions);
    return agreementFromJson(json, {});
}

QByteArray reportingOf(const Agreement &agreement)
{
    const QJsonObject version = toJson(agreement).value(u"versions").toArray().first().toObject();
    return QJsonDocument(version.value(u"content").toObject().value(u"reporting").toArray())
        .toJson(QJsonDocument::Compact);
}

} // namespace

class TestReportingDuty : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsThatSayNothingButHowOftenAreRead_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<ReportFrequency>("every");
        QTest::addColumn<int>("days");
        QTest::newRow("monthly") << s("monthly") << ReportFrequency::Monthly << -1;
        QTest::newRow("capitals and spaces do not count") << s("  Every  Month ") << ReportFrequency::Monthly << -1;
        QTest::newRow("a full stop does not count") << s("Monatlich.") << ReportFrequency::Monthly << -1;
        QTest::newRow("quarterly, in German") << s("Vierteljährlich") << ReportFrequency::Quarterly << -1;
        QTest::newRow("a letter that is written as two")
            << s("Vierteljährlich").normalized(QString::NormalizationForm_D) << ReportFrequency::Quarterly << -1;
        QTest::newRow("every quarter, in German") << s("jedes Quartal") << ReportFrequency::Quarterly << -1;
        QTest::newRow("with a hyphen") << s("half-yearly") << ReportFrequency::HalfYearly << -1;
        QTest::newRow("half-yearly, in German") << s("halbjährlich") << ReportFrequency::HalfYearly << -1;
        QTest::newRow("annually") << s("annually") << ReportFrequency::Yearly << -1;
        QTest::newRow("yearly, in German") << s("jährlich") << ReportFrequency::Yearly << -1;
        QTest::newRow("with the day, as templates had it")
            << s("monthly, by the tenth day") << ReportFrequency::Monthly << 10;
        QTest::newRow("the same in German")
            << s("vierteljährlich, bis zum zehnten Tag") << ReportFrequency::Quarterly << 10;
        QTest::newRow("the twentieth day") << s("monatlich, bis zum 20. Tag") << ReportFrequency::Monthly << 20;
        QTest::newRow("a day that is not known")
            << s("monthly, by the third working day") << ReportFrequency::Other << -1;
        QTest::newRow("a week is no period") << s("weekly") << ReportFrequency::Other << -1;
        QTest::newRow("words that say more") << s("monthly and after each outage") << ReportFrequency::Other << -1;
        QTest::newRow("nothing") << QString() << ReportFrequency::Other << -1;
    }
    void wordsThatSayNothingButHowOftenAreRead()
    {
        QFETCH(QString, words);
        QFETCH(ReportFrequency, every);
        QFETCH(int, days);
        const NamedFrequency named = frequencyNamed(words);
        QCOMPARE(named.every, every);
        QCOMPARE(named.dueDays.value_or(-1), days);
    }

    void whatAnOlderFileSaysIsWrittenAsItWas()
    {
        const QByteArray older =
            R"([{"audience":"both","frequency":"monthly","recipient":"owners","report":"A"},)"
            R"({"audience":"customer","frequency":"on request","report":"B"},)"
            R"({"audience":"customer","frequency":"monatlich, bis zum zehnten Tag","report":"C"}])";
        const auto read = withReporting(older);
        QVERIFY(read.has_value());
        const auto &duties = read->latest().content.reporting;
        QCOMPARE(duties.at(0).every, ReportFrequency::Monthly);
        QVERIFY(!duties.at(0).dueDays);
        QCOMPARE(duties.at(1).every, ReportFrequency::Other);
        QCOMPARE(duties.at(2).every, ReportFrequency::Monthly);
        QCOMPARE(duties.at(2).dueDays, std::optional(10));
        QCOMPARE(reportingOf(*read), older);
    }

    void whatAFileSaysGoesBeforeItsWords()
    {
        const auto read = withReporting(R"([{"report":"A","every":"other","frequency":"monthly"},)"
                                        R"({"report":"B","frequency":"monthly","due_days":5},)"
                                        R"({"report":"C","every":"once","once_on":"2026-12-31"}])");
        QVERIFY(read.has_value());
        const auto &duties = read->latest().content.reporting;
        QCOMPARE(duties.at(0).every, ReportFrequency::Other);
        QCOMPARE(duties.at(1).every, ReportFrequency::Monthly);
        QCOMPARE(duties.at(1).dueDays, std::optional(5));
        QCOMPARE(duties.at(2).on, std::optional(QDate(2026, 12, 31)));
        const auto again = withReporting(reportingOf(*read));
        QVERIFY(again && again->latest().content.reporting == duties);
        const auto refused = withReporting(R"([{"report":"A","every":"month","due_days":367}])");
        QVERIFY(!refused);
        QCOMPARE(refused.error().place, s("versions[0].content.reporting[0].due_days"));
    }

    void theDueDayIsCountedFromThePeriodsLastDay_data()
    {
        QTest::addColumn<ReportFrequency>("every");
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("period");
        QTest::addColumn<QDate>("due");
        QTest::newRow("10 days after March") << ReportFrequency::Monthly << 10 << s("2026-03") << QDate(2026, 4, 10);
        QTest::newRow("30 days after January") << ReportFrequency::Monthly << 30 << s("2026-01") << QDate(2026, 3, 2);
        QTest::newRow("the last day of a February of 28 days")
            << ReportFrequency::Monthly << 0 << s("2026-02") << QDate(2026, 2, 28);
        QTest::newRow("a day after a leap day") << ReportFrequency::Monthly << 1 << s("2028-02") << QDate(2028, 3, 1);
        QTest::newRow("29 days after a leap January")
            << ReportFrequency::Monthly << 29 << s("2028-01") << QDate(2028, 2, 29);
        QTest::newRow("15 days after the quarter")
            << ReportFrequency::Quarterly << 15 << s("2026-Q4") << QDate(2027, 1, 15);
        QTest::newRow("a month after the half-year")
            << ReportFrequency::HalfYearly << 31 << s("2026-H1") << QDate(2026, 7, 31);
        QTest::newRow("60 days after the year") << ReportFrequency::Yearly << 60 << s("2027") << QDate(2028, 2, 29);
        QTest::newRow("no day is agreed") << ReportFrequency::Monthly << -1 << s("2026-03") << QDate();
        QTest::newRow("once, on its day")
            << ReportFrequency::Once << -1 << s("2026-12-31..2026-12-31") << QDate(2026, 12, 31);
        QTest::newRow("once, and days after it")
            << ReportFrequency::Once << 14 << s("2026-12-31..2026-12-31") << QDate(2027, 1, 14);
        QTest::newRow("words know no due day") << ReportFrequency::Other << 10 << s("2026-03") << QDate();
    }
    void theDueDayIsCountedFromThePeriodsLastDay()
    {
        QFETCH(ReportFrequency, every);
        QFETCH(int, days);
        QFETCH(QString, period);
        QFETCH(QDate, due);
        ReportingDuty duty{s("Report"), {}, {}, ReportAudience::Customer, every};
        if (days >= 0)
            duty.dueDays = days;
        QCOMPARE(dueDate(duty, *Period::parse(period)).value_or(QDate()), due);
    }

    void aDutySaysWhenWithAFrequencyADayOrWords()
    {
        ReportingDuty duty{s("Report"), {}, {}, ReportAudience::Customer};
        QVERIFY(!saysWhen(duty));
        duty.every = ReportFrequency::Once;
        QVERIFY(!saysWhen(duty));
        duty.on = QDate(2026, 12, 31);
        QVERIFY(saysWhen(duty));
        duty.every = ReportFrequency::Yearly;
        QVERIFY(saysWhen(duty));
        duty = {s("Report"), {}, s("on request"), ReportAudience::Customer};
        QVERIFY(saysWhen(duty));
    }
};

QTEST_GUILESS_MAIN(TestReportingDuty)
#include "tst_reportingduty.moc"
