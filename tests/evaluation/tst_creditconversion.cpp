// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/creditconversion.h"
#include "tests/evaluation/creditinput.h"

#include <QTest>

using namespace kept;
using namespace kept::test;

namespace {

Currency currency(const char *code) { return Currency::fromCode(QString::fromLatin1(code)).value(); }

ExchangeRate rate(const char *from, const char *to, const char *value, const char *on)
{
    return {ExchangeRateId::create(), currency(from), currency(to), dec(value), day(on), QStringLiteral("ECB")};
}

CreditTotals totals(const char *code, std::int64_t entitled, std::int64_t owed = 0)
{
    CreditTotals sums{currency(code)};
    sums.entitled = entitled;
    sums.owed = owed;
    return sums;
}

Portfolio portfolioWith(std::vector<ExchangeRate> rates)
{
    Portfolio portfolio;
    portfolio.asOf = at("2026-03-31T08:00:00Z");
    portfolio.rates = std::move(rates);
    portfolio.sumCurrency = QStringLiteral("EUR");
    return portfolio;
}

} // namespace

class TstCreditConversion : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLatestRateUpToTheDayCounts()
    {
        const std::vector<ExchangeRate> rates{rate("USD", "EUR", "0.9", "2026-01-01"),
            rate("USD", "EUR", "0.8", "2026-03-31"), rate("USD", "EUR", "0.7", "2026-04-01"),
            rate("EUR", "USD", "1.1", "2026-01-01")};
        QCOMPARE(rateOn(rates, currency("USD"), currency("EUR"), day("2026-03-30"))->value, dec("0.9"));
        QCOMPARE(rateOn(rates, currency("USD"), currency("EUR"), day("2026-03-31"))->value, dec("0.8"));
        QVERIFY(rateOn(rates, currency("USD"), currency("EUR"), day("2025-12-31")) == nullptr);
        QVERIFY(rateOn(rates, currency("GBP"), currency("EUR"), day("2026-03-31")) == nullptr);
    }

    void sumsAreAddedExactlyAndRoundedOnce()
    {
        // 100.00 EUR + 10.01 USD × 0.505 + 1000 JPY × 0.00625 = 100 + 5.05505 + 6.25 = 111.30505
        const ConvertedTotals all =
            convertedTotals({totals("EUR", 10000, 50), totals("USD", 1001), totals("JPY", 1000)}, currency("EUR"),
                {rate("USD", "EUR", "0.505", "2026-01-01"), rate("JPY", "EUR", "0.00625", "2026-01-01")},
                day("2026-03-31"));
        QVERIFY(all.totals.has_value());
        QCOMPARE(all.totals->entitled, std::int64_t(11131));
        QCOMPARE(all.totals->owed, std::int64_t(50));
        QCOMPARE(all.rates.size(), std::size_t(2));
        // 0.005 EUR twice are a cent, where each alone would round to none
        const ConvertedTotals halves = convertedTotals({totals("USD", 1), totals("GBP", 1)}, currency("EUR"),
            {rate("USD", "EUR", "0.5", "2026-01-01"), rate("GBP", "EUR", "0.5", "2026-01-01")}, day("2026-03-31"));
        QCOMPARE(halves.totals->entitled, std::int64_t(1));
    }

    void withoutEachRateNothingIsAddedUp()
    {
        const std::vector<CreditTotals> sums{totals("EUR", 100), totals("GBP", 100), totals("USD", 100)};
        const Portfolio one = portfolioWith({rate("EUR", "GBP", "0.9", "2026-01-01"), // not turned around
            rate("USD", "EUR", "0.9", "2026-01-01")});
        QCOMPARE(convertedSumsTexts(one, sums),
            QStringList{QStringLiteral("Not added up in EUR: no exchange rate from GBP was entered.")});
        QVERIFY(!convertedTotals(sums, currency("EUR"), one.rates, day("2026-03-31")).totals);
    }

    void eachRateStandsBesideTheSum()
    {
        const Portfolio portfolio = portfolioWith({rate("USD", "EUR", "0.9", "2026-01-01")});
        const QStringList texts = convertedSumsTexts(portfolio, {totals("EUR", 10000), totals("USD", 10000)});
        QCOMPARE(texts.size(), 2);
        QVERIFY2(texts.at(0).startsWith(QStringLiteral("All in EUR: Entitled 190.00")), qPrintable(texts.at(0)));
        QCOMPARE(texts.at(1),
            QStringLiteral("Converted by rates that were entered: 1 USD = 0.9 EUR since 1 Jan 2026 (ECB)."));
    }

    void nothingIsSaidOfOneCurrencyOrWithoutAChoice()
    {
        Portfolio portfolio = portfolioWith({rate("USD", "EUR", "0.9", "2026-01-01")});
        QVERIFY(convertedSumsTexts(portfolio, {totals("USD", 10000)}).isEmpty());
        portfolio.sumCurrency.clear();
        QVERIFY(convertedSumsTexts(portfolio, {totals("EUR", 10000), totals("USD", 10000)}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TstCreditConversion)
#include "tst_creditconversion.moc"
