// SPDX-License-Identifier: GPL-3.0-or-later
// Public holidays by rule: Easter and moved days by literal dates, and every country and region of the shipped rules
// against the dates of another program (tests/data/holidays/dates.js says which and how).
#include "models/exchange/jsontext.h"
#include "models/exchange/shippedholidays.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace kept;

class TestPublicHolidays : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void easter_data();
    void easter();
    void movesAndSubstitutes();
    void refusesWhatItCannotRead_data();
    void refusesWhatItCannotRead();
    void namesAnUnknownRegion();
    void joinsTwoNamesOfOneDay();
    void equalsAnotherProgram_data();
    void equalsAnotherProgram();
    void coversTwentyCountries();
};

namespace {

const HolidayCountry *countryOf(const std::vector<HolidayCountry> &countries, const QString &code)
{
    for (const HolidayCountry &country : countries)
        if (country.code == code)
            return &country;
    return nullptr;
}

QString datesOf(const std::vector<QDate> &days)
{
    QStringList dates;
    for (const QDate &day : days)
        dates.append(day.toString(Qt::ISODate));
    return dates.join(u' ');
}

QByteArray fileOfOneDay(const QByteArray &day)
{
    return R"({"format":"kept-public-holidays","version":1,"countries":[{"code":"XX","name":"X","days":[)" + day
        + "]}]}";
}

Result<HolidayRule> ruleOf(const QByteArray &day)
{
    const auto json = parseJsonObject(fileOfOneDay(day), QStringLiteral("x.json"));
    if (!json)
        return tl::unexpected(json.error());
    const auto countries = holidayCountriesFromJson(*json);
    if (!countries)
        return tl::unexpected(countries.error());
    return countries->front().days.front();
}

} // namespace

void TestPublicHolidays::easter_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<QDate>("west");
    QTest::addColumn<QDate>("east");
    // The earliest and the latest possible western date, a year in which both fall together, and years around today.
    QTest::newRow("1818") << 1818 << QDate(1818, 3, 22) << QDate();
    QTest::newRow("2038") << 2038 << QDate(2038, 4, 25) << QDate(2038, 4, 25);
    QTest::newRow("2024") << 2024 << QDate(2024, 3, 31) << QDate(2024, 5, 5);
    QTest::newRow("2025") << 2025 << QDate(2025, 4, 20) << QDate(2025, 4, 20);
    QTest::newRow("2026") << 2026 << QDate(2026, 4, 5) << QDate(2026, 4, 12);
}

void TestPublicHolidays::easter()
{
    QFETCH(int, year);
    QFETCH(QDate, west);
    QFETCH(QDate, east);
    QCOMPARE(easterSunday(year), west);
    if (east.isValid())
        QCOMPARE(orthodoxEasterSunday(year), east);
}

void TestPublicHolidays::movesAndSubstitutes()
{
    // 1 January 2028 is a Saturday: held on Friday, 31 December 2027 as well, which belongs to 2027.
    const auto newYear = ruleOf(R"({"name":"New Year","on":"01-01","also":{"sat":-1,"sun":1}})");
    QVERIFY(newYear);
    QCOMPARE(datesOf(daysOf(*newYear, 2027)), QStringLiteral("2027-01-01 2027-12-31"));
    QCOMPARE(datesOf(daysOf(*newYear, 2028)), QStringLiteral("2028-01-01"));
    // 27 April 2025 was a Sunday, so the day was held the day before, and only then.
    const auto king = ruleOf(R"({"name":"King","on":"04-27","moves":{"sun":-1},"since":2014})");
    QVERIFY(king);
    QCOMPARE(datesOf(daysOf(*king, 2025)), QStringLiteral("2025-04-26"));
    QCOMPARE(datesOf(daysOf(*king, 2013)), QString());
    const auto leap = ruleOf(R"({"name":"Leap","on":"02-29","until":2024})");
    QVERIFY(leap);
    QCOMPARE(datesOf(daysOf(*leap, 2023)), QString());
    QCOMPARE(datesOf(daysOf(*leap, 2024)), QStringLiteral("2024-02-29"));
    QCOMPARE(datesOf(daysOf(*leap, 2028)), QString());
    // 31 August 2026 is itself a Monday.
    const auto summer = ruleOf(R"({"name":"Summer","on":"last mon 08"})");
    QVERIFY(summer);
    QCOMPARE(datesOf(daysOf(*summer, 2026)), QStringLiteral("2026-08-31"));
    QCOMPARE(datesOf(daysOf(*summer, 2027)), QStringLiteral("2027-08-30"));
    const auto first = ruleOf(R"({"name":"First","on":"mon from 06-01"})");
    QVERIFY(first);
    QCOMPARE(datesOf(daysOf(*first, 2026)), QStringLiteral("2026-06-01"));
    QCOMPARE(datesOf(daysOf(*first, 2025)), QStringLiteral("2025-06-02"));
}

void TestPublicHolidays::refusesWhatItCannotRead_data()
{
    QTest::addColumn<QByteArray>("day");
    QTest::addColumn<QString>("place");
    QTest::newRow("month 13") << QByteArray(R"({"name":"A","on":"13-01"})") << "countries[0].days[0].on";
    QTest::newRow("30 February") << QByteArray(R"({"name":"A","on":"02-30"})") << "countries[0].days[0].on";
    QTest::newRow("weekday") << QByteArray(R"({"name":"A","on":"mop from 02-03"})") << "countries[0].days[0].on";
    QTest::newRow("words") << QByteArray(R"({"name":"A","on":"soon"})") << "countries[0].days[0].on";
    QTest::newRow("shift") << QByteArray(R"({"name":"A","on":"02-03","also":{"sat":9}})")
                           << "countries[0].days[0].also.sat";
    QTest::newRow("unknown field") << QByteArray(R"({"name":"A","on":"02-03","moved":{}})")
                                   << "countries[0].days[0].moved";
}

void TestPublicHolidays::refusesWhatItCannotRead()
{
    QFETCH(QByteArray, day);
    QFETCH(QString, place);
    const auto rule = ruleOf(day);
    QVERIFY(!rule);
    QCOMPARE(rule.error().place, place);
}

void TestPublicHolidays::namesAnUnknownRegion()
{
    const auto countries = shippedHolidays();
    QVERIFY2(countries, qPrintable(countries ? QString() : errorText(countries.error())));
    const auto days = publicHolidays(*countryOf(*countries, QStringLiteral("DE")), QStringLiteral("XY"), 2026);
    QVERIFY(!days);
    QVERIFY(days.error().message.contains(QStringLiteral("XY")));
    QVERIFY(!publicHolidays(countries->front(), {}, 1899));
}

void TestPublicHolidays::joinsTwoNamesOfOneDay()
{
    const auto countries = shippedHolidays();
    QVERIFY(countries);
    // 1 June 2026 is Whit Monday of the eastern churches and Children's Day.
    const auto days = publicHolidays(*countryOf(*countries, QStringLiteral("RO")), {}, 2026);
    QVERIFY(days);
    const auto found = std::find_if(
        days->begin(), days->end(), [](const PublicHoliday &one) { return one.date == QDate(2026, 6, 1); });
    QVERIFY(found != days->end());
    QCOMPARE(found->name, QStringLiteral("Ziua Copilului / A doua zi de Rusalii"));
}

void TestPublicHolidays::equalsAnotherProgram_data()
{
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QJsonObject>("years");
    QFile file(QStringLiteral(KEPT_TEST_DATA "/holidays/dates-2023-2027.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto places = parseJsonObject(file.readAll(), file.fileName());
    QVERIFY(places);
    for (auto place = places->begin(); place != places->end(); ++place)
        QTest::newRow(qPrintable(place.key())) << place.key().section(QLatin1Char('-'), 0, 0)
                                               << place.key().section(QLatin1Char('-'), 1) << place.value().toObject();
}

void TestPublicHolidays::equalsAnotherProgram()
{
    QFETCH(QString, country);
    QFETCH(QString, region);
    QFETCH(QJsonObject, years);
    static const auto countries = shippedHolidays();
    const HolidayCountry *rules = countryOf(*countries, country);
    QVERIFY(rules != nullptr);
    QCOMPARE(years.size(), 5);
    for (auto year = years.begin(); year != years.end(); ++year) {
        const auto holidays = publicHolidays(*rules, region, year.key().toInt());
        QVERIFY(holidays);
        QStringList ours;
        for (const PublicHoliday &holiday : *holidays)
            ours.append(holiday.date.toString(Qt::ISODate));
        QStringList theirs;
        for (const QJsonValue &date : year.value().toArray())
            theirs.append(date.toString());
        QCOMPARE(ours.join(u' '), theirs.join(u' '));
    }
}

void TestPublicHolidays::coversTwentyCountries()
{
    const auto countries = shippedHolidays();
    QVERIFY(countries);
    QVERIFY(countries->size() >= 20);
    for (const char *code : {"DE", "ES", "GB", "US"})
        QVERIFY(!countryOf(*countries, QLatin1String(code))->regions.empty());
}

QTEST_GUILESS_MAIN(TestPublicHolidays)
#include "tst_publicholidays.moc"
