// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/money.h"

#include "models/domain/share.h"

#include <QTest>
#include <rapidcheck.h>

#include <limits>

using namespace kept;

namespace {

Currency currency(const QString &code) { return Currency::fromCode(code).value(); }

const QString euro = QStringLiteral("EUR");

/// amount × parts ÷ 10^9 rounded half even, by whole numbers alone.
std::int64_t shareHalfEven(std::int64_t amount, std::int64_t parts)
{
    const Int128 product = Int128{amount} * parts;
    const Int128 billion = 1'000'000'000;
    Int128 below = product / billion;
    if (product % billion < 0)
        --below;
    const Int128 twice = 2 * (product - below * billion);
    const bool roundUp = twice > billion || (twice == billion && below % 2 != 0);
    return static_cast<std::int64_t>(below + (roundUp ? 1 : 0));
}

} // namespace

class TestMoney : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAmounts_data()
    {
        QTest::addColumn<QString>("amount");
        QTest::addColumn<QString>("code");
        QTest::addColumn<qlonglong>("minor");
        QTest::addColumn<QString>("text");
        QTest::newRow("euros have two places") << "1000.00"
                                               << "EUR" << 100'000LL << "1000.00 EUR";
        QTest::newRow("missing places are zeros") << "1000"
                                                  << "USD" << 100'000LL << "1000.00 USD";
        QTest::newRow("one place of two") << "0.5"
                                          << "EUR" << 50LL << "0.50 EUR";
        QTest::newRow("yen have no places") << "1000"
                                            << "JPY" << 1000LL << "1000 JPY";
        QTest::newRow("dinars of Kuwait have three") << "1.234"
                                                     << "KWD" << 1234LL << "1.234 KWD";
        QTest::newRow("unidades de fomento have four") << "0.0001"
                                                       << "CLF" << 1LL << "0.0001 CLF";
        QTest::newRow("a negative amount") << "-0.01"
                                           << "EUR" << -1LL << "-0.01 EUR";
        QTest::newRow("a plus sign is allowed") << "+2.00"
                                                << "EUR" << 200LL << "2.00 EUR";
        QTest::newRow("the largest amount")
            << "92233720368547758.07"
            << "EUR" << std::numeric_limits<qlonglong>::max() << "92233720368547758.07 EUR";
    }
    void readsAmounts()
    {
        QFETCH(QString, amount);
        QFETCH(QString, code);
        const Result<Money> money = Money::parse(amount, code);
        QVERIFY(money);
        QTEST(static_cast<qlonglong>(money->minor()), "minor");
        QTEST(money->toText(), "text");
    }

    void refusesAmounts_data()
    {
        QTest::addColumn<QString>("amount");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("errorCode");
        QTest::newRow("grouping") << "1,000.00"
                                  << "EUR"
                                  << "invalid_input";
        QTest::newRow("a comma for the point") << "10,00"
                                               << "EUR"
                                               << "invalid_input";
        QTest::newRow("nothing") << ""
                                 << "EUR"
                                 << "invalid_input";
        QTest::newRow("a sign alone") << "-"
                                      << "EUR"
                                      << "invalid_input";
        QTest::newRow("a point without places") << "10."
                                                << "EUR"
                                                << "invalid_input";
        QTest::newRow("more places than the currency has") << "1.0"
                                                           << "JPY"
                                                           << "invalid_input";
        QTest::newRow("an unknown currency") << "1"
                                             << "XXX"
                                             << "invalid_input";
        QTest::newRow("a currency in small letters") << "1"
                                                     << "eur"
                                                     << "invalid_input";
        QTest::newRow("two codes in one") << "1"
                                          << "EUR USD"
                                          << "invalid_input";
        QTest::newRow("more than 64 bits hold") << "92233720368547758.08"
                                                << "EUR"
                                                << "overflow";
    }
    void refusesAmounts()
    {
        QFETCH(QString, amount);
        QFETCH(QString, code);
        const Result<Money> money = Money::parse(amount, code);
        QVERIFY(!money);
        QTEST(errorCodeName(money.error().code), "errorCode");
    }

    void currenciesHaveThePlacesOfTheStandard()
    {
        QCOMPARE(currency(euro).minorPerMajor(), std::int64_t{100});
        QCOMPARE(currency(QStringLiteral("JPY")).minorPerMajor(), std::int64_t{1});
        QCOMPARE(currency(QStringLiteral("BHD")).minorPerMajor(), std::int64_t{1000});
        QCOMPARE(currency(QStringLiteral("UYW")).minorPerMajor(), std::int64_t{10'000});
        QCOMPARE(currency(QStringLiteral("ZWG")).code(), QStringLiteral("ZWG"));
    }

    void addsOnlyTheSameCurrency()
    {
        const Money euros(150, currency(euro));
        const Money dollars(150, currency(QStringLiteral("USD")));
        QCOMPARE(add(euros, euros)->toText(), QStringLiteral("3.00 EUR"));
        QCOMPARE(subtract(euros, Money(200, currency(euro)))->toText(), QStringLiteral("-0.50 EUR"));
        QVERIFY(add(euros, dollars).error().code == ErrorCode::InvalidInput);
        QVERIFY(subtract(euros, dollars).error().code == ErrorCode::InvalidInput);
        const Money most(std::numeric_limits<std::int64_t>::max(), currency(euro));
        QVERIFY(add(most, Money(1, currency(euro))).error().code == ErrorCode::Overflow);
        QVERIFY(subtract(Money(-2, currency(euro)), most).error().code == ErrorCode::Overflow);
    }

    void theWorkedCreditIsTwoThousand()
    {
        // At-risk pool 50 % × allocation 40 % × (10 % of an invoice of 100,000) = 2,000.
        const Rational invoice(10'000'000);
        const Rational credit = invoice * Share::parsePercent(QStringLiteral("50"))->toRational()
            * Share::parsePercent(QStringLiteral("40"))->toRational()
            * Share::parsePercent(QStringLiteral("10"))->toRational();
        QCOMPARE(Money::fromExactMinor(credit, currency(euro), RoundingMode::HalfEven).toText(),
            QStringLiteral("2000.00 EUR"));
    }

    void sharesOfMoneyAgreeWithWholeNumbers()
    {
        QVERIFY(rc::check("a share of an amount, rounded half even", [] {
            const auto amount = *rc::gen::inRange<std::int64_t>(-1'000'000'000'000, 1'000'000'000'000);
            // Coarse shares make halves common; the finest ones are rarely exact.
            const std::int64_t step = *rc::gen::element<std::int64_t>(1, 5'000'000, 125'000'000, 500'000'000);
            const std::int64_t parts = step * *rc::gen::inRange<std::int64_t>(0, 1'000'000'000 / step + 1);
            const Rational exact = Rational(amount) * Share::fromParts(parts).toRational();
            RC_ASSERT(Money::fromExactMinor(exact, currency(euro), RoundingMode::HalfEven).minor()
                == shareHalfEven(amount, parts));
        }));
    }

    void readsWhatItWrites()
    {
        QVERIFY(rc::check("text of money reads back", [](std::int64_t minor) {
            const QString code = QString::fromLatin1(*rc::gen::element("EUR", "JPY", "KWD", "CLF"));
            const Money money(minor, currency(code));
            RC_ASSERT(Money::parse(money.amountText(), code) == money);
        }));
    }
};

QTEST_APPLESS_MAIN(TestMoney)
#include "tst_money.moc"
