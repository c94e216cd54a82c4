// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rational.h"
#include "models/domain/rounding.h"

#include <QTest>
#include <rapidcheck.h>

#include <limits>
#include <stdexcept>

using namespace kept;

namespace {

__extension__ typedef unsigned __int128 UInt128;

constexpr Int128 largest = static_cast<Int128>(~UInt128{0} >> 1);

/// The 256 bits of a product by schoolbook multiplication of 64-bit halves: high and low part.
std::pair<UInt128, UInt128> longProduct(UInt128 a, UInt128 b)
{
    const UInt128 mask = ~std::uint64_t{0};
    const UInt128 low = (a & mask) * (b & mask);
    const UInt128 cross1 = (a >> 64) * (b & mask);
    const UInt128 cross2 = (a & mask) * (b >> 64);
    const UInt128 middle = (low >> 64) + (cross1 & mask) + (cross2 & mask);
    const UInt128 high = (a >> 64) * (b >> 64) + (cross1 >> 64) + (cross2 >> 64) + (middle >> 64);
    return {high, middle << 64 | (low & mask)};
}

/// A whole number of up to 126 bits; small and large ones alike.
Int128 anyWhole()
{
    const auto high = *rc::gen::inRange<std::int64_t>(0, std::int64_t{1} << 62);
    const auto low = *rc::gen::arbitrary<std::uint64_t>();
    const auto bits = *rc::gen::inRange(1, 127);
    return static_cast<Int128>((static_cast<UInt128>(high) << 64 | low) >> (126 - bits));
}

RoundingMode mode(const QString &name)
{
    if (name == u"half up")
        return RoundingMode::HalfUp;
    if (name == u"half even")
        return RoundingMode::HalfEven;
    return name == u"down" ? RoundingMode::Down : RoundingMode::Up;
}

} // namespace

class TestRational : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isReduced_data()
    {
        QTest::addColumn<Rational>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("a common factor is divided out") << Rational(6, 4) << "3/2";
        QTest::newRow("a negative denominator turns the sign") << Rational(1, -2) << "-1/2";
        QTest::newRow("zero has the denominator one") << Rational(0, -7) << "0";
        QTest::newRow("a whole number is written without a denominator") << Rational(12, 4) << "3";
        QTest::newRow("the largest number is written out")
            << Rational(largest, 1) << "170141183460469231731687303715884105727";
        QTest::newRow("a sum has the smallest common denominator") << Rational(1, 6) + Rational(1, 10) << "4/15";
        QTest::newRow("a difference may be negative") << Rational(1, 3) - Rational(1, 2) << "-1/6";
        QTest::newRow("a product is reduced") << Rational(2, 3) * Rational(3, 4) << "1/2";
        QTest::newRow("a quotient by a negative number is negative") << Rational(1, 2) / Rational(-3, 4) << "-2/3";
        QTest::newRow("a product of large numbers that cancel does not overflow")
            << Rational(largest, 3) * Rational(3, largest) << "1";
    }
    void isReduced()
    {
        QFETCH(Rational, value);
        QFETCH(QString, text);
        QCOMPARE(toText(value), text);
        Rational back;
        QVERIFY(fromText(text, back));
        QVERIFY(back == value);
    }

    void refusesTextThatIsNoFraction_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "-", "1/", "/2", "1/0", "1/-2", "+1", " 1", "1.5", "1/2/3", "0x10",
                 "170141183460469231731687303715884105728"})
            QTest::newRow(text) << text;
    }
    void refusesTextThatIsNoFraction()
    {
        QFETCH(QString, text);
        Rational value = 7;
        QVERIFY(!fromText(text, value));
        QVERIFY(value == Rational(7));
    }

    void throwsWhereTheResultDoesNotFit()
    {
        QVERIFY_EXCEPTION_THROWN(Rational(largest, 1) + Rational(1), std::overflow_error);
        QVERIFY_EXCEPTION_THROWN(Rational(largest, 1) * Rational(2), std::overflow_error);
        QVERIFY_EXCEPTION_THROWN(Rational(1, largest) * Rational(1, 2), std::overflow_error);
        QVERIFY_EXCEPTION_THROWN(Rational(-largest - 1, 1), std::overflow_error);
        QVERIFY_EXCEPTION_THROWN(Rational(1, 0), std::domain_error);
        QVERIFY_EXCEPTION_THROWN(Rational(1) / Rational(0), std::domain_error);
    }

    void floorGoesDownForNegativeNumbers()
    {
        QVERIFY(Rational(7, 2).floor() == 3);
        QVERIFY(Rational(-7, 2).floor() == -4);
        QVERIFY(Rational(-4).floor() == -4);
    }

    void ordersFractionsWhoseCrossProductsNeedMoreThan128Bits()
    {
        // (n - 1)/n grows with n: the difference of the two is 1 ÷ (n (n + 1)).
        const Rational smaller(largest - 2, largest - 1);
        const Rational larger(largest - 1, largest);
        QVERIFY(smaller < larger);
        QVERIFY(-larger < -smaller);
        QVERIFY(-larger < smaller);
        QVERIFY(Rational(1, largest) > Rational(0));
        QVERIFY(Rational(largest, 2) > Rational(largest, 3));
    }

    void ordersAsLongMultiplicationDoes()
    {
        QVERIFY(rc::check("ordering agrees with 256-bit cross products", [] {
            const Int128 a = anyWhole();
            const Int128 b = anyWhole() + 1;
            const bool near = *rc::gen::arbitrary<bool>();
            const Int128 c = near ? a + *rc::gen::inRange(0, 2) : anyWhole();
            const Int128 d = near ? b + *rc::gen::inRange(0, 2) : anyWhole() + 1;
            const auto left = longProduct(static_cast<UInt128>(a), static_cast<UInt128>(d));
            const auto right = longProduct(static_cast<UInt128>(c), static_cast<UInt128>(b));
            RC_ASSERT((Rational(a, b) <=> Rational(c, d)) == (left <=> right));
            RC_ASSERT((Rational(-a, b) <=> Rational(-c, d)) == (right <=> left));
        }));
    }

    void arithmeticFollowsItsLaws()
    {
        QVERIFY(rc::check("sums and products of small fractions", [](std::int32_t a, std::int32_t b, std::int32_t c) {
            const Rational x(a, *rc::gen::inRange(1, 100'000));
            const Rational y(b, *rc::gen::inRange(1, 100'000));
            const Rational z(c, *rc::gen::inRange(1, 100'000));
            RC_ASSERT((x + y) - y == x);
            RC_ASSERT(x * (y + z) == x * y + x * z);
            RC_ASSERT((y.isZero() || x / y * y == x));
            Rational back;
            RC_ASSERT((fromText(toText(x), back) && back == x));
        }));
    }

    void rounds_data()
    {
        QTest::addColumn<Rational>("value");
        QTest::addColumn<int>("places");
        QTest::addColumn<QString>("modeName");
        QTest::addColumn<QString>("text");
        QTest::newRow("half up takes a half away from zero") << Rational(5, 2) << 0 << "half up"
                                                             << "3";
        QTest::newRow("half up takes a negative half away from zero") << Rational(-5, 2) << 0 << "half up"
                                                                      << "-3";
        QTest::newRow("half even takes 2.5 to 2") << Rational(5, 2) << 0 << "half even"
                                                  << "2";
        QTest::newRow("half even takes 3.5 to 4") << Rational(7, 2) << 0 << "half even"
                                                  << "4";
        QTest::newRow("half even takes what is above a half up") << Rational(2'500'001, 1'000'000) << 0 << "half even"
                                                                 << "3";
        QTest::newRow("down cuts towards zero") << Rational(-29, 10) << 0 << "down"
                                                << "-2";
        QTest::newRow("up goes away from zero") << Rational(21, 10) << 0 << "up"
                                                << "3";
        QTest::newRow("up leaves a whole number alone") << Rational(2) << 0 << "up"
                                                        << "2";
        QTest::newRow("places are filled with zeros") << Rational(5, 2) << 3 << "half even"
                                                      << "2.500";
        QTest::newRow("a third has as many threes as places") << Rational(1, 3) << 9 << "down"
                                                              << "0.333333333";
        QTest::newRow("what rounds to zero has no sign") << Rational(-1, 1000) << 2 << "half even"
                                                         << "0.00";
        QTest::newRow("a carry runs through the nines") << Rational(99'999, 1000) << 2 << "half up"
                                                        << "100.00";
        QTest::newRow("99.8605 shows as 99.86 in two places") << Rational(998'605, 10'000) << 2 << "half even"
                                                              << "99.86";
        QTest::newRow("a denominator of 127 bits does not overflow") << Rational(largest - 1, largest) << 9 << "down"
                                                                     << "0.999999999";
    }
    void rounds()
    {
        QFETCH(Rational, value);
        QFETCH(int, places);
        QFETCH(QString, modeName);
        QFETCH(QString, text);
        QCOMPARE(toFixed(value, places, mode(modeName)), text);
        QCOMPARE(toFixed(roundToPlaces(value, places, mode(modeName)), places), text);
    }

    void roundingKeepsTheBoundsOfItsMode()
    {
        QVERIFY(rc::check("distance and direction of rounding", [](std::int64_t numerator) {
            const Rational value(numerator, *rc::gen::inRange(1, 1000));
            const auto error = [&](RoundingMode how) { return Rational(roundToWhole(value, how)) - value; };
            const Rational half(1, 2);
            for (const RoundingMode how : {RoundingMode::HalfUp, RoundingMode::HalfEven})
                RC_ASSERT(error(how) <= half && error(how) >= -half);
            const bool negative = numerator < 0;
            const Rational down = negative ? -error(RoundingMode::Down) : error(RoundingMode::Down);
            const Rational up = negative ? -error(RoundingMode::Up) : error(RoundingMode::Up);
            RC_ASSERT(down <= Rational(0) && down > Rational(-1));
            RC_ASSERT(up >= Rational(0) && up < Rational(1));
            if (error(RoundingMode::HalfEven) == half || error(RoundingMode::HalfEven) == -half)
                RC_ASSERT(roundToWhole(value, RoundingMode::HalfEven) % 2 == 0);
        }));
    }

    void refusesWholeNumbersOutside64Bits()
    {
        const Rational limit(std::numeric_limits<std::int64_t>::max());
        QCOMPARE(roundToWhole(limit, RoundingMode::Up), std::numeric_limits<std::int64_t>::max());
        QVERIFY_EXCEPTION_THROWN((void)roundToWhole(limit + Rational(1, 2), RoundingMode::HalfUp), std::overflow_error);
    }
};

QTEST_APPLESS_MAIN(TestRational)
#include "tst_rational.moc"
