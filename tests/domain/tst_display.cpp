// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/display.h"

#include <QTest>

using namespace kept;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);
const QLocale german(QLocale::German, QLocale::Germany);

Decimal dec(const char *text) { return Decimal::parse(QString::fromLatin1(text)).value(); }

} // namespace

class TestDisplay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void values_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<Unit>("unit");
        QTest::addColumn<int>("places");
        QTest::addColumn<QString>("inEnglish");
        QTest::addColumn<QString>("inGerman");
        QTest::newRow("per cent") << "99.861" << Unit::Percent << 3 << "99.861 %"
                                  << "99,861 %";
        QTest::newRow("rounded half even") << "0.125" << Unit::Percent << 2 << "0.12 %"
                                           << "0,12 %";
        QTest::newRow("all but a little") << "99.998" << Unit::Percent << 2 << "99.998 %"
                                          << "99,998 %";
        QTest::newRow("all but less than is shown") << "99.9999999" << Unit::Percent << 2 << "99.999999 %"
                                                    << "99,999999 %";
        QTest::newRow("all but a half, in whole per cent") << "99.5" << Unit::Percent << 0 << "99.5 %"
                                                           << "99,5 %";
        QTest::newRow("a little") << "0.003" << Unit::Percent << 2 << "0.003 %"
                                  << "0,003 %";
        QTest::newRow("less than is shown") << "0.0000001" << Unit::Percent << 2 << "0.000001 %"
                                            << "0,000001 %";
        QTest::newRow("all") << "100" << Unit::Percent << 2 << "100.00 %"
                             << "100,00 %";
        QTest::newRow("nothing") << "0" << Unit::Percent << 2 << "0.00 %"
                                 << "0,00 %";
        QTest::newRow("a little more than all") << "100.001" << Unit::Percent << 2 << "100.00 %"
                                                << "100,00 %";
        QTest::newRow("hours and minutes") << "14940" << Unit::Seconds << 2 << "4\u00a0h\u00a009"
                                           << "4\u00a0h\u00a009";
        QTest::newRow("many hours") << "3600000" << Unit::Seconds << 2 << "1,000\u00a0h"
                                    << "1.000\u00a0h";
        QTest::newRow("minutes") << "2220" << Unit::Seconds << 2 << "37\u00a0min"
                                 << "37\u00a0min";
        QTest::newRow("seconds") << "42" << Unit::Seconds << 2 << "42\u00a0s"
                                 << "42\u00a0s";
        QTest::newRow("a second short of an hour") << "3599" << Unit::Seconds << 2 << "1\u00a0h"
                                                   << "1\u00a0h";
        QTest::newRow("count") << "1204" << Unit::Count << 2 << "1,204"
                               << "1.204";
        QTest::newRow("score") << "-4.25" << Unit::Score << 2 << "-4.25"
                               << "-4,25";
    }
    void values()
    {
        QFETCH(QString, value);
        QFETCH(Unit, unit);
        QFETCH(int, places);
        const Rational exact = dec(value.toLatin1().constData()).toRational();
        QTEST(displayValue(exact, unit, places, english), "inEnglish");
        QTEST(displayValue(exact, unit, places, german), "inGerman");
    }

    void lengthsWithTheirSeconds()
    {
        QCOMPARE(
            displaySeconds(Rational(14420), 0, english), QStringLiteral("4\u00a0h\u00a000\u00a0min\u00a020\u00a0s"));
        QCOMPARE(displaySeconds(Rational(2230), 0, english), QStringLiteral("37\u00a0min\u00a010\u00a0s"));
        QCOMPARE(displaySeconds(Rational(85, 2), 1, german), QStringLiteral("42,5\u00a0s"));
        QCOMPARE(
            displaySeconds(Rational(-3661), 0, english), QStringLiteral("-1\u00a0h\u00a001\u00a0min\u00a01\u00a0s"));
    }

    void exactNumbers()
    {
        QCOMPARE(displayExact(Rational(-1234567), 3, english), QStringLiteral("-1,234,567"));
        QCOMPARE(displayExact(Rational(12345, 10), 3, german), QStringLiteral("1.234,5"));
        QCOMPARE(displayExact(Rational(1, 3), 3, german), QStringLiteral("0,333"));
        QCOMPARE(displayExact(Rational(100), 0, german), QStringLiteral("100"));
    }

    void targets()
    {
        const Target half{dec("99.5"), {}, {}, {}};
        QCOMPARE(displayTarget(half, Direction::AtLeast, Unit::Percent, german), QStringLiteral("≥ 99,5 %"));
        QCOMPARE(displayTarget({dec("14400"), {}, {}, {}}, Direction::AtMost, Unit::Seconds, english),
            QStringLiteral("≤ 4\u00a0h"));
        QCOMPARE(displayTarget({dec("1"), dec("5"), {}, {}}, Direction::Within, Unit::Count, english),
            QStringLiteral("1 to 5"));
    }

    void money()
    {
        const Money amount = Money::parse(QStringLiteral("1234.00"), QStringLiteral("EUR")).value();
        QCOMPARE(displayMoney(amount, german), QStringLiteral("1.234,00 EUR"));
        QCOMPARE(displayMoney(amount, english), QStringLiteral("1,234.00 EUR"));
    }

    /// As it is written where no day stands beside it.
    void months()
    {
        const Period september = *Period::parse(QStringLiteral("2026-09"));
        QCOMPARE(
            displayPeriod(september, QLocale(QLocale::English, QLocale::UnitedStates)), QStringLiteral("Sep 2026"));
        QCOMPARE(displayPeriod(september, QLocale(QLocale::German, QLocale::Germany)), QStringLiteral("Sep 2026"));
    }

    void instants()
    {
        const QTimeZone berlin("Europe/Berlin");
        QCOMPARE(displayInstant(*parseIso(QStringLiteral("2025-03-30T01:30:00Z")), berlin, english),
            QStringLiteral("30 Mar 2025, 03:30"));
        QCOMPARE(displayInstant(*parseIso(QStringLiteral("2025-03-03T10:00:07Z")), berlin, english),
            QStringLiteral("3 Mar 2025, 11:00:07"));
    }
};

QTEST_APPLESS_MAIN(TestDisplay)
#include "tst_display.moc"
