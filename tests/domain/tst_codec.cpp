// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/codec.h"

#include "tests/domain/codecsamples.h"

#include <QJsonArray>
#include <QTest>

using namespace kept;
using test::object;

namespace {

/// What reading the JSON as the record gives back as JSON, or the error.
Result<QJsonObject> again(const QString &record, const QJsonObject &json)
{
    const auto back = [](const auto &value) { return toJson(value); };
    if (record == QStringLiteral("hours"))
        return serviceHoursFromJson(json, {}).map(back);
    if (record == QStringLiteral("credit terms"))
        return creditTermsFromJson(json, {}).map(back);
    if (record == QStringLiteral("invoice"))
        return invoiceFromJson(json, {}).map(back);
    if (record == QStringLiteral("rate"))
        return exchangeRateFromJson(json, {}).map(back);
    if (record.contains(QStringLiteral("schedule")))
        return creditScheduleFromJson(json, {}).map(back);
    if (record == QStringLiteral("organisation"))
        return organisationFromJson(json, {}).map(back);
    if (record == QStringLiteral("service"))
        return serviceFromJson(json, {}).map(back);
    if (record == QStringLiteral("calendar"))
        return calendarFromJson(json, {}).map(back);
    if (record == QStringLiteral("agreement"))
        return agreementFromJson(json, {}).map(back);
    if (record == QStringLiteral("exclusion"))
        return exclusionFromJson(json, {}).map(back);
    return record == QStringLiteral("review") ? reviewFromJson(json, {}).map(back) : claimFromJson(json, {}).map(back);
}

void addSamples()
{
    QTest::addColumn<QJsonObject>("json");
    QTest::newRow("calendar") << object(test::calendarJson);
    QTest::newRow("schedule") << object(test::scheduleJson);
    QTest::newRow("schedule by outages") << object(test::outageScheduleJson);
    QTest::newRow("schedule of steps") << object(test::stepScheduleJson);
    QTest::newRow("credit terms") << object(test::creditTermsJson);
    QTest::newRow("organisation") << object(test::organisationJson);
    QTest::newRow("service") << object(test::serviceJson);
    QTest::newRow("agreement") << object(test::agreementJson);
    QTest::newRow("exclusion") << object(test::exclusionJson);
    QTest::newRow("review") << object(test::reviewJson);
    QTest::newRow("claim") << object(test::claimJson);
    QTest::newRow("invoice") << object(test::invoiceJson);
    QTest::newRow("rate") << object(test::rateJson);
}

QString recordOfRow() { return QString::fromLatin1(QTest::currentDataTag()); }

/// Calls `use` with a copy of the whole for each value inside it, in which that value is replaced.
void replaceEach(const QJsonValue &value, const QJsonValue &by, const std::function<void(const QJsonValue &)> &use)
{
    use(by);
    if (value.isObject()) {
        const QJsonObject whole = value.toObject();
        for (const QString &key : whole.keys()) {
            replaceEach(whole[key], by, [&](const QJsonValue &part) {
                QJsonObject copy = whole;
                copy[key] = part;
                use(copy);
            });
        }
    }
    const QJsonArray whole = value.toArray();
    for (qsizetype i = 0; i < whole.size(); ++i) {
        replaceEach(whole[i], by, [&](const QJsonValue &part) {
            QJsonArray copy = whole;
            copy[i] = part;
            use(copy);
        });
    }
}

QJsonObject schedule(const char *bands) { return object(QByteArray("{\"bands\":[" + QByteArray(bands) + "]}")); }

} // namespace

class TestCodec : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAndWritesEveryField_data() { addSamples(); }
    void readsAndWritesEveryField()
    {
        QFETCH(QJsonObject, json);
        const auto written = again(recordOfRow(), json);
        QVERIFY2(written, qPrintable(written ? QString() : errorText(written.error())));
        QCOMPARE(QJsonDocument(*written).toJson(), QJsonDocument(json).toJson());
    }

    void readsValuesAsTheyAreMeant()
    {
        const Agreement agreement = agreementFromJson(object(test::agreementJson), {}).value();
        const AgreementContent &content = agreement.versions[0].content;
        const ServiceLevel &level = content.serviceLevels[0];
        QCOMPARE(agreement.kind, AgreementKind::UnderpinningContract);
        QCOMPARE(content.term.end, QDate(2027, 4, 30));
        QCOMPARE(content.charges[0].amount.minor(), 100'000);
        QCOMPARE(level.rule.limitByPriority.at(QStringLiteral("P1")), std::chrono::hours(1));
        QCOMPARE(level.targets.on({2025, 4, 30})->value.toText(), QStringLiteral("99.90"));
        QCOMPARE(level.targets.on({2025, 5, 1})->value.toText(), QStringLiteral("99.95"));
        QCOMPARE(level.weight.parts(), 250'000'000);
        QCOMPARE(agreement.life[0].kind, LifeEventKind::NoticeGiven);
    }

    void readsCalendars()
    {
        const ServiceHours hours = calendarFromJson(object(test::calendarJson), {}).value().hours;
        QCOMPARE(hours.week[0], (std::vector<DayInterval>{{32400, 43200}, {46800, 61200}}));
        QCOMPARE(hours.week[4], (std::vector<DayInterval>{{79200, 108000}})); // 22:00 to 06:00 of the next day
        QCOMPARE(hours.week[6], (std::vector<DayInterval>{{0, 86400}}));
        QVERIFY(hours.week[1].empty());
        QCOMPARE(hours.holidays[0].year, std::optional(2025));
        QVERIFY(!hours.holidays[1].year);
        QCOMPARE(hours.holidays[3].hours, (std::vector<DayInterval>{{32400, 43200}}));
        QVERIFY(hours.exceptions.at(QDate(2025, 12, 28)).empty());
    }

    void readsBandEdges()
    {
        const auto bands = creditScheduleFromJson(object(test::scheduleJson), {}).value().bands;
        QVERIFY(bands[0].lower->inclusive && !bands[0].upper->inclusive);
        QVERIFY(!bands[1].lower->inclusive && bands[1].upper->inclusive);
        QVERIFY(!bands[2].lower && bands[2].upper->inclusive);
        QCOMPARE(bands[1].upper->value.toText(), QStringLiteral("98.99"));
    }

    /// Seals and digests hold what was written before there was anything else than tiers.
    void tiersAreWrittenAsBefore()
    {
        CreditSchedule schedule;
        schedule.clause = QStringLiteral("7.1");
        schedule.bands = {{BandEdge{Decimal(99, 0), true}, std::nullopt, *Share::parsePercent(QStringLiteral("10"))}};
        schedule.claimWindow = {ClaimWindowKind::DaysAfterPeriod, 30};
        QCOMPARE(QJsonDocument(toJson(schedule)).toJson(QJsonDocument::Compact),
            QByteArray(R"({"bands":[{"from":"99","share":"0.1"}],"basis":"service",)"
                       R"("claim_window":{"days":30,"kind":"days_after_period"},"clause":"7.1",)"
                       R"("rounding":"half_even","unit":"percent"})"));
        const QJsonObject content = toJson(AgreementContent{});
        QVERIFY(!content.contains(u"credit_terms"));
        QVERIFY(!content.contains(u"termination_rules"));
    }

    void readsNumbersForDecimals()
    {
        const auto read = creditScheduleFromJson(schedule(R"({"from": 99.95, "below": 100, "share": 0.1})"), {});
        QVERIFY(read);
        QCOMPARE(read->bands[0].lower->value.toText(), QStringLiteral("99.95"));
        QCOMPARE(read->bands[0].upper->value.toText(), QStringLiteral("100"));
        QCOMPARE(shareOf(read->bands[0].pays).parts(), 100'000'000);
    }

    void readsLengthsOfTime_data()
    {
        QTest::addColumn<QJsonValue>("written");
        QTest::addColumn<int>("seconds");
        QTest::newRow("seconds") << QJsonValue(14400) << 14400;
        QTest::newRow("zero") << QJsonValue(0) << 0;
        QTest::newRow("hours") << QJsonValue(QStringLiteral("4h")) << 14400;
        QTest::newRow("hours and minutes") << QJsonValue(QStringLiteral("4h 30m")) << 16200;
        QTest::newRow("minutes") << QJsonValue(QStringLiteral("90min")) << 5400;
        QTest::newRow("seconds as text") << QJsonValue(QStringLiteral("45s")) << 45;
        for (const char *bad : {"", " ", "h", "4 h", "-4h", "4.5h", "30m 4h", "2d", "4h30", "nan", " 4h", "999999999h"})
            QTest::newRow(bad) << QJsonValue(QString::fromLatin1(bad)) << -1;
        QTest::newRow("negative") << QJsonValue(-1) << -1;
        QTest::newRow("fraction") << QJsonValue(1.5) << -1;
        QTest::newRow("huge") << QJsonValue(1e300) << -1;
    }
    void readsLengthsOfTime()
    {
        QFETCH(QJsonValue, written);
        QFETCH(int, seconds);
        QJsonObject json = object(R"({"id":"l","name":"L","rule":{"metric":"availability"}})");
        json[u"rule"] =
            QJsonObject{{QStringLiteral("metric"), QStringLiteral("availability")}, {QStringLiteral("limit"), written}};
        QJsonObject agreement = object(test::agreementJson);
        QJsonObject version = agreement[u"versions"].toArray()[0].toObject();
        QJsonObject content = version[u"content"].toObject();
        content[u"service_levels"] = QJsonArray{json};
        version[u"content"] = content;
        agreement[u"versions"] = QJsonArray{version};
        const auto read = agreementFromJson(agreement, {});
        QCOMPARE(read.has_value(), seconds >= 0);
        if (read)
            QCOMPARE(read->latest().content.serviceLevels[0].rule.limit, std::chrono::seconds(seconds));
        else
            QCOMPARE(read.error().place, QStringLiteral("versions[0].content.service_levels[0].rule.limit"));
    }

    void takesTheUsualDirectionOfAMetric()
    {
        QJsonObject agreement = object(
            R"({"id":"a","reference":"R","title":"T","kind":"sla","provider":"p","customer":"c","versions":[{
                "number":1,"effective":"2024-01-01","content":{"term":{"start":"2024-01-01"},"service_levels":[
                {"id":"l","name":"L","rule":{"metric":"turn_around_time"}}]}}]})");
        const auto read = agreementFromJson(agreement, {});
        QVERIFY(read);
        QCOMPARE(read->latest().content.serviceLevels[0].direction, Direction::AtMost);
    }

    void keepsThePeriodsOfAFiscalYear()
    {
        Claim claim = claimFromJson(object(test::claimJson), {}).value();
        claim.period = Period::containing({2025, 3, 10}, PeriodKind::Quarter, 2); // February to April
        const QJsonObject json = toJson(claim);
        QCOMPARE(json[u"period"].toObject(), object(R"({"kind":"quarter","first":"2025-02-01"})"));
        QCOMPARE(claimFromJson(json, {}).value(), claim);
        claim.period = Period::ofDays({2025, 1, 15}, {2025, 2, 14});
        QCOMPARE(toJson(claim)[u"period"].toString(), QStringLiteral("2025-01-15..2025-02-14"));
        QCOMPARE(claimFromJson(toJson(claim), {}).value(), claim);
    }

    void saysWhatIsWrongAndWhere_data()
    {
        QTest::addColumn<QString>("record");
        QTest::addColumn<QJsonObject>("json");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("text");
        const QString bands = QStringLiteral("schedule");
        QTest::newRow("not a decimal") << bands << schedule(R"({"from":"12x","share":"0"})") << "bands[0].from"
                                       << "“12x” is not a number.";
        QTest::newRow("exponent") << bands << schedule(R"({"share":"1e3"})") << "bands[0].share"
                                  << "“1e3”";
        QTest::newRow("negative share") << bands << schedule(R"({"share":-0.1})") << "bands[0].share"
                                        << "negative";
        QTest::newRow("huge number") << bands << schedule(R"({"from":1e300,"share":"0"})") << "bands[0].from"
                                     << "";
        QTest::newRow("tiny number") << bands << schedule(R"({"from":1e-300,"share":"0"})") << "bands[0].from"
                                     << "";
        QTest::newRow("share missing") << bands << schedule(R"({"shares":"0.1"})") << "bands[0].share"
                                       << "There is a field “shares”";
        QTest::newRow("both edges") << bands << schedule(R"({"from":"1","above":"2","share":"0"})") << "bands[0]"
                                    << "“from” or “above”";
        QTest::newRow("upside down") << bands << schedule(R"({"from":"2","to":"1","share":"0"})") << "bands[0]"
                                     << "ends at 1, below its start 2";
        QTest::newRow("two units") << bands << schedule(R"({"share":"0.1","points":"2"})") << "bands[0]"
                                   << "here are several of them";
        QTest::newRow("a claim of more than it claims")
            << QStringLiteral("claim")
            << object(QByteArray(test::claimJson)
                          .replace(R"({"amount": "60.00", "currency": "USD"}, "sent_on)",
                              R"({"amount": "100.00", "currency": "USD"}, "sent_on)"))
            << "accepted"
            << "is a part of the claimed";
        QTest::newRow("a step before its claim")
            << QStringLiteral("claim") << object(QByteArray(test::claimJson).replace("2025-05-02", "2025-04-19"))
            << "steps[0].date"
            << "lies before the one";
        QTest::newRow("a last step elsewhere")
            << QStringLiteral("claim")
            << object(QByteArray(test::claimJson)
                          .replace(R"("state": "credited", "date")", R"("state": "disputed", "date")"))
            << "steps"
            << "is not the state";
        QTest::newRow("an invoice of no days")
            << QStringLiteral("invoice") << object(QByteArray(test::invoiceJson).replace("2025-03-31", "2025-02-28"))
            << "last"
            << "before its first";
        QTest::newRow("a rate of nothing")
            << QStringLiteral("rate") << object(QByteArray(test::rateJson).replace("0.9245", "0")) << "value"
            << "more than 0";
        QTest::newRow("a rate to itself")
            << QStringLiteral("rate") << object(QByteArray(test::rateJson).replace("EUR", "USD")) << "to"
            << "another one";
        QTest::newRow("no object") << bands << schedule("7") << "bands[0]"
                                   << "found: 7";
        QTest::newRow("no list") << bands << object(R"({"bands":{}})") << "bands"
                                 << "A list is expected";
        QTest::newRow("null") << bands << object(R"({"bands":[],"clause":null})") << "clause"
                              << "found: null";
        QTest::newRow("unknown field") << bands << object(R"({"bands":[],"basi":"service"})") << "basi"
                                       << "Did you mean “basis”?";
        QTest::newRow("unknown fields") << bands << object(R"({"bands":[],"foo":1,"bar":2})") << "bar"
                                        << "These fields are not known: “bar”, “foo”.";
        QTest::newRow("unknown name") << bands << object(R"({"bands":[],"rounding":"half-even"})") << "rounding"
                                      << "Did you mean “half_even”?";
        QTest::newRow("currency") << bands << object(R"({"bands":[],"minimum_payout":{"amount":"1","currency":"usd"}})")
                                  << "minimum_payout.currency"
                                  << "“usd”";
        QTest::newRow("places") << bands << object(R"({"bands":[],"minimum_payout":{"amount":"1.5","currency":"JPY"}})")
                                << "minimum_payout.amount"
                                << "JPY";
        const QString hours = QStringLiteral("hours");
        QTest::newRow("zone") << hours << object(R"({"zone":"Europe/Nowhere","week":{}})") << "zone"
                              << "Europe/Nowhere";
        QTest::newRow("weekday") << hours << object(R"({"zone":"UTC","week":{"mo":[]}})") << "week.mo"
                                 << "Did you mean “mon”?";
        QTest::newRow("one time") << hours << object(R"({"zone":"UTC","week":{"mon":[["09:00"]]}})") << "week.mon[0]"
                                  << "two times";
        QTest::newRow("no time") << hours << object(R"({"zone":"UTC","week":{"mon":[["25:00","26:00"]]}})")
                                 << "week.mon[0]"
                                 << "25:00";
        QTest::newRow("no date") << hours << object(R"({"zone":"UTC","week":{},"holidays":["2025-02-29"]})")
                                 << "holidays[0]"
                                 << "“2025-02-29” is not a date.";
        QTest::newRow("no day") << hours << object(R"({"zone":"UTC","week":{},"holidays":["04-31"]})") << "holidays[0]"
                                << "“04-31” is not a day of the year.";
        QTest::newRow("exception") << hours << object(R"({"zone":"UTC","week":{},"exceptions":{"x":[]}})")
                                   << "exceptions.x"
                                   << "“x” is not a date.";
        QTest::newRow("id") << QStringLiteral("service") << object(R"({"id":"a b","name":"n","provider":"p"})") << "id"
                            << "“a b” cannot be an identifier.";
        QTest::newRow("empty name") << QStringLiteral("service") << object(R"({"id":"a","name":" ","provider":"p"})")
                                    << "name"
                                    << "must not be empty";
    }
    void saysWhatIsWrongAndWhere()
    {
        QFETCH(QString, record);
        QFETCH(QJsonObject, json);
        QFETCH(QString, place);
        QFETCH(QString, text);
        const auto read = again(record, json);
        QVERIFY(!read);
        QCOMPARE(read.error().place, place);
        const QString whole = read.error().message + u' ' + read.error().advice;
        QVERIFY2(whole.contains(text), qPrintable(whole));
    }

    void putsThePathOfTheCallerFirst()
    {
        const auto read = serviceFromJson(object(R"({"id":"a","name":"n"})"), QStringLiteral("services[3]"));
        QCOMPARE(read.error().place, QStringLiteral("services[3].provider"));
    }

    void refusesTwoTargetsOfOneDay()
    {
        QJsonObject json = object(QByteArray(test::agreementJson).replace("2025-05-01", "2024-05-01"));
        const auto read = agreementFromJson(json, {});
        QVERIFY(!read);
        QCOMPARE(read.error().place, QStringLiteral("versions[0].content.service_levels[0].targets[1]"));
    }

    void refusesWrongTypesEverywhere_data() { addSamples(); }
    void refusesWrongTypesEverywhere()
    {
        QFETCH(QJsonObject, json);
        const QJsonArray deep{QJsonArray{QJsonArray{QJsonArray{}}}};
        const std::vector<QJsonValue> wrong{QJsonValue(QJsonValue::Null), deep,
            QJsonObject{{QStringLiteral("no such field"), deep}}, std::numeric_limits<double>::quiet_NaN(),
            std::numeric_limits<double>::infinity(), -1e300, 0.1234567890123};
        int tried = 0;
        for (const QJsonValue &value : wrong) {
            replaceEach(json, value, [&](const QJsonValue &whole) {
                if (!whole.isObject())
                    return;
                const auto read = again(recordOfRow(), whole.toObject());
                QVERIFY2(!read, QJsonDocument(whole.toObject()).toJson().constData());
                QVERIFY(!read.error().message.isEmpty());
                ++tried;
            });
        }
        QVERIFY(tried > 40);
    }

    void takesAnythingWithoutCrashing_data() { addSamples(); }
    void takesAnythingWithoutCrashing()
    {
        QFETCH(QJsonObject, json);
        const QString longText(100'000, u'x');
        const std::vector<QJsonValue> odd{0, -1, 1e18, 9007199254740993.0, true, QString(), longText,
            QStringLiteral("nan"), QStringLiteral("-0"), QStringLiteral("0000-00-00"), QStringLiteral("99999-01-01"),
            QStringLiteral("9999-12-31"), QString(QChar(0xd800)), QString(QChar(0)), QJsonArray{}, QJsonObject{}};
        for (const QJsonValue &value : odd) {
            replaceEach(json, value, [&](const QJsonValue &whole) {
                // What is accepted must be written in a form that is accepted.
                if (const auto read = again(recordOfRow(), whole.toObject()))
                    QCOMPARE(again(recordOfRow(), *read), read);
            });
        }
    }

    void namesEnums()
    {
        QCOMPARE(enumName(Metric::FirstResponseTime), QStringLiteral("first_response_time"));
        QCOMPARE(enumFromName<Metric>(QStringLiteral("first_response_time")), Metric::FirstResponseTime);
        QVERIFY(!enumFromName<Metric>(QStringLiteral("First_Response_Time")));
        QCOMPARE(
            enumNames<PercentileMethod>(), (QStringList{QStringLiteral("linear"), QStringLiteral("nearest_rank")}));
        QCOMPARE(enumNames<Metric>().size(), 21);
        QCOMPARE(enumName(RoundingMode::HalfEven), QStringLiteral("half_even"));
        QCOMPARE(enumName(AgreementStatus::SignedNotInForce), QStringLiteral("signed_not_in_force"));
        QCOMPARE(enumName(ClaimWindowKind::EndOfSecondBillingCycle), QStringLiteral("end_of_second_billing_cycle"));
    }
};

QTEST_GUILESS_MAIN(TestCodec)
#include "tst_codec.moc"
