// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/shippedholidays.h"
#include "models/tables/holidaywords.h"

#include <QCoreApplication>
#include <QTest>

using namespace kept;

namespace {

HolidayCountry country(const char *code)
{
    const auto countries = shippedHolidays();
    for (const HolidayCountry &each : *countries)
        if (each.code == QLatin1String(code))
            return each;
    qFatal("There is no %s.", code);
}

QString s(const char *text) { return QString::fromUtf8(text); }

} // namespace

/// Countries and holidays in the reader's language with their own names.
class HolidayWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countries_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QString>("word");
        QTest::newRow("both names") << QByteArray("DE") << s("Germany – Deutschland");
        QTest::newRow("several own names") << QByteArray("CH") << s("Switzerland – Schweiz / Suisse / Svizzera");
        QTest::newRow("another script") << QByteArray("GR") << s("Greece – Ελλάδα");
        QTest::newRow("the same name once") << QByteArray("US") << s("United States");
        QTest::newRow("the reader's name among its own") << QByteArray("IE") << s("Ireland / Éire");
    }
    void countries()
    {
        QFETCH(const QByteArray, code);
        QTEST(countryWord(country(code.constData())), "word");
    }

    void everyShippedCountryHasAName()
    {
        const auto countries = shippedHolidays();
        for (const HolidayCountry &each : *countries)
            if (each.code != s("US") && each.code != s("GB") && each.code != s("AU") && each.code != s("CA")
                && each.code != s("NZ") && each.code != s("IE") && each.code != s("PT") && each.code != s("FR"))
                QVERIFY2(countryWord(each) != each.name, qPrintable(each.code));
    }

    void holidays_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("word");
        QTest::newRow("a feast that moves with Easter")
            << QByteArray("DE") << s("Karfreitag") << s("Karfreitag (Good Friday)");
        QTest::newRow("of a region only")
            << QByteArray("DE") << s("Allerheiligen") << s("Allerheiligen (All Saints' Day)");
        QTest::newRow("a day of this country alone")
            << QByteArray("DE") << s("Tag der Deutschen Einheit") << s("Tag der Deutschen Einheit");
        QTest::newRow("a language the reader reads") << QByteArray("GB") << s("Boxing Day") << s("Boxing Day");
    }
    void holidays()
    {
        QFETCH(const QByteArray, code);
        QFETCH(const QString, name);
        QTEST(holidayWord(country(code.constData()), {QDate(2026, 1, 1), name}), "word");
    }
};

QTEST_MAIN(HolidayWordsTest)
#include "tst_holidaywords.moc"
