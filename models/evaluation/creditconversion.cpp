// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/creditconversion.h"

#include "models/domain/display.h"

#include <QCoreApplication>

#include <stdexcept>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::CreditConversion)
};

constexpr std::array sums{&CreditTotals::owed, &CreditTotals::expected, &CreditTotals::entitled, &CreditTotals::toClaim,
    &CreditTotals::claimed, &CreditTotals::credited, &CreditTotals::forgone, &CreditTotals::disputed,
    &CreditTotals::takenBack};

/// One minor unit of the rate's first currency in minor units of the other.
Rational factorOf(const ExchangeRate &rate)
{
    return rate.value.toRational() * Rational(rate.to.minorPerMajor(), rate.from.minorPerMajor());
}

} // namespace

const ExchangeRate *rateOn(
    const std::vector<ExchangeRate> &rates, const Currency &from, const Currency &to, const QDate &day)
{
    const ExchangeRate *latest = nullptr;
    for (const ExchangeRate &rate : rates)
        if (rate.from == from && rate.to == to && rate.date <= day && (latest == nullptr || latest->date <= rate.date))
            latest = &rate;
    return latest;
}

ConvertedTotals convertedTotals(const std::vector<CreditTotals> &totals, const Currency &to,
    const std::vector<ExchangeRate> &rates, const QDate &day)
{
    ConvertedTotals converted;
    std::array<Rational, sums.size()> exact;
    for (const CreditTotals &each : totals) {
        if (each.tooLarge)
            throw std::overflow_error("sums");
        const ExchangeRate *rate = each.currency == to ? nullptr : rateOn(rates, each.currency, to, day);
        if (each.currency != to && rate == nullptr) {
            converted.missing.push_back(each.currency);
            continue;
        }
        if (rate != nullptr)
            converted.rates.push_back(*rate);
        for (std::size_t i = 0; i < sums.size(); ++i)
            exact[i] = exact[i] + Rational(each.*sums[i]) * (rate == nullptr ? Rational(1) : factorOf(*rate));
    }
    if (!converted.missing.empty())
        return converted;
    converted.totals = CreditTotals{to};
    for (std::size_t i = 0; i < sums.size(); ++i)
        (*converted.totals).*sums[i] = roundToWhole(exact[i], RoundingMode::HalfEven);
    return converted;
}

QString rateText(const ExchangeRate &rate, const QLocale &locale)
{
    return Texts::tr("1 %1 = %2 %3 since %4 (%5)", "currency, number, currency, day, source")
        .arg(rate.from.code(), displayExact(rate.value.toRational(), 12, locale), rate.to.code(),
            displayDate(rate.date, locale), rate.source);
}

QStringList convertedSumsTexts(
    const Portfolio &portfolio, const std::vector<CreditTotals> &totals, const QLocale &locale)
{
    const auto to = Currency::fromCode(portfolio.sumCurrency);
    if (totals.size() < 2 || !to)
        return {};
    ConvertedTotals converted;
    try {
        converted = convertedTotals(totals, *to, portfolio.rates, asOfDate(portfolio));
    } catch (const std::overflow_error &) {
        return {Texts::tr("The sums are larger than can be converted exactly.")};
    }
    QStringList codes;
    for (const Currency &currency : converted.missing)
        codes += currency.code();
    if (!converted.totals)
        return {Texts::tr("Not added up in %1: no exchange rate from %2 was entered.")
                    .arg(to->code(), codes.join(QStringLiteral(", ")))};
    QStringList texts{
        Texts::tr("All in %1: %2", "currency, sums").arg(to->code(), creditSumsText(*converted.totals, locale))};
    if (converted.totals->owed > 0)
        texts += Texts::tr("All in %1: owed by us to others: %2", "currency, amount")
                     .arg(to->code(), displayMoney({converted.totals->owed, *to}, locale));
    QStringList rates;
    for (const ExchangeRate &rate : converted.rates)
        rates += rateText(rate, locale);
    texts += Texts::tr("Converted by rates that were entered: %1.").arg(rates.join(QStringLiteral("; ")));
    return texts;
}

} // namespace kept
