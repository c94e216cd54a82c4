// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/decimal.h"
#include "models/domain/ids.h"
#include "models/domain/share.h"

#include <QTest>
#include <rapidcheck.h>

using namespace kept;

class TestDecimal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsThePlacesItWasWrittenWith_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qlonglong>("unscaled");
        QTest::addColumn<int>("places");
        QTest::newRow("a trailing zero stays") << "99.90" << 9990LL << 2;
        QTest::newRow("a whole number has no point") << "28800" << 28800LL << 0;
        QTest::newRow("a small negative number keeps its zero") << "-0.05" << -5LL << 2;
        QTest::newRow("nine places are the most") << "0.000000001" << 1LL << 9;
        QTest::newRow("eighteen digits are the most") << "999999999.999999999" << 999'999'999'999'999'999LL << 9;
    }
    void keepsThePlacesItWasWrittenWith()
    {
        QFETCH(QString, text);
        const Result<Decimal> decimal = Decimal::parse(text);
        QVERIFY(decimal);
        QTEST(static_cast<qlonglong>(decimal->unscaled), "unscaled");
        QTEST(decimal->places, "places");
        QCOMPARE(decimal->toText(), text);
    }

    void refusesWhatIsNoDecimal_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "-", ".", ".5", "5.", "+5", " 5", "5 ", "1,000", "1.000.000", "1e3", "nan", "inf",
                 "--1", "0.0000000001", "1234567890123456789"})
            QTest::newRow(text) << text;
        QTest::newRow("digits of another script") << QString::fromUtf8("٣");
    }
    void refusesWhatIsNoDecimal()
    {
        QFETCH(QString, text);
        const Result<Decimal> decimal = Decimal::parse(text);
        QVERIFY(!decimal);
        QVERIFY(decimal.error().code == ErrorCode::InvalidInput);
        QVERIFY(decimal.error().message.contains(text));
    }

    void comparesByValue()
    {
        QVERIFY((Decimal{999, 1} == Decimal{9990, 2}));
        QVERIFY((Decimal{999, 1} < Decimal{9991, 2}));
        QVERIFY((Decimal{-1, 0} < Decimal{0, 9}));
    }

    void readsWhatItWrites()
    {
        QVERIFY(rc::check("text of a decimal reads back", [] {
            const auto limit = std::int64_t{999'999'999'999'999'999};
            const Decimal decimal{*rc::gen::inRange(-limit, limit), *rc::gen::inRange(0, 10)};
            const Result<Decimal> back = Decimal::parse(decimal.toText());
            RC_ASSERT(back.has_value());
            RC_ASSERT((back->unscaled == decimal.unscaled && back->places == decimal.places));
        }));
    }

    void readsShares_data()
    {
        QTest::addColumn<QString>("percent");
        QTest::addColumn<QString>("fraction");
        QTest::addColumn<qlonglong>("parts");
        QTest::newRow("ten per cent is a tenth") << "10"
                                                 << "0.1" << 100'000'000LL;
        QTest::newRow("an eighth is exact") << "12.5"
                                            << "0.125" << 125'000'000LL;
        QTest::newRow("the whole is one") << "100"
                                          << "1" << 1'000'000'000LL;
        QTest::newRow("nothing is zero") << "0"
                                         << "0" << 0LL;
        QTest::newRow("twice the charge") << "200"
                                          << "2" << 2'000'000'000LL;
        QTest::newRow("one part per billion is the smallest") << "0.0000001"
                                                              << "0.000000001" << 1LL;
    }
    void readsShares()
    {
        QFETCH(QString, percent);
        QFETCH(QString, fraction);
        QFETCH(qlonglong, parts);
        QVERIFY(Share::parsePercent(percent) == Share::fromParts(parts));
        QVERIFY(Share::parseFraction(fraction) == Share::fromParts(parts));
        QCOMPARE(Share::fromParts(parts).toPercent(), percent);
        QCOMPARE(Share::fromParts(parts).toFraction(), fraction);
    }

    void refusesShares()
    {
        QVERIFY(Share::parseFraction(QStringLiteral("-0.1")).error().code == ErrorCode::InvalidInput);
        QVERIFY(Share::parsePercent(QStringLiteral("0.00000001")).error().code == ErrorCode::InvalidInput);
        QVERIFY(Share::parseFraction(QStringLiteral("10000000000")).error().code == ErrorCode::Overflow);
        QVERIFY(Share::parsePercent(QStringLiteral("10 %")).error().code == ErrorCode::InvalidInput);
    }

    void idsAreShortPlainText()
    {
        QVERIFY(isIdText(QStringLiteral("SH-2024.017_b")));
        QVERIFY(isIdText(QString(64, QLatin1Char('a'))));
        QVERIFY(!isIdText(QString(65, QLatin1Char('a'))));
        QVERIFY(!isIdText(QString()));
        QVERIFY(!isIdText(QStringLiteral("a b")));
        QVERIFY(!isIdText(QStringLiteral("a/b")));
        QVERIFY(!isIdText(QStringLiteral("ä")));
        QVERIFY(ServiceId::create() != ServiceId::create());
        QVERIFY(ServiceId::parse(ServiceId::create().text()));
        QCOMPARE(ServiceId::create().text().size(), 36);
    }

    void errorsReadAsOneLine()
    {
        const Error error{ErrorCode::NotFound, QStringLiteral("It is gone."), QStringLiteral("a.csv, line 3"),
            QStringLiteral("Look elsewhere.")};
        QCOMPARE(errorText(error), QStringLiteral("a.csv, line 3: It is gone. Look elsewhere."));
        QCOMPARE(errorText(Error{ErrorCode::Io, QStringLiteral("It is gone."), {}, {}}), QStringLiteral("It is gone."));
        QCOMPARE(errorCodeName(ErrorCode::InvalidInput), QStringLiteral("invalid_input"));
    }
};

QTEST_APPLESS_MAIN(TestDecimal)
#include "tst_decimal.moc"
