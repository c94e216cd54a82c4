// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/money.h"

#include "models/domain/decimal.h"

#include <QCoreApplication>

#include <algorithm>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::Money)
};

bool areDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

tl::unexpected<Error> notAnAmount(const QString &amount)
{
    return fail(ErrorCode::InvalidInput, Texts::tr("“%1” is not an amount of money.").arg(amount), {},
        Texts::tr("Write digits with a point before the minor units and no grouping, such as 1000.00."));
}

tl::unexpected<Error> tooManyPlaces(const QString &amount, const Currency &currency)
{
    return fail(ErrorCode::InvalidInput,
        Texts::tr("The amount “%1” has more decimal places than the currency %2 has.").arg(amount, currency.code()), {},
        Texts::tr("Use at most %n decimal place(s).", nullptr, currency.places()));
}

tl::unexpected<Error> tooLarge(const QString &amount)
{
    return fail(ErrorCode::Overflow, Texts::tr("The amount “%1” is too large to be computed exactly.").arg(amount));
}

Result<Money> combined(const Money &a, const Money &b, Int128 minor)
{
    if (a.currency() != b.currency())
        return fail(ErrorCode::InvalidInput,
            Texts::tr("%1 and %2 are different currencies and cannot be added.")
                .arg(a.currency().code(), b.currency().code()));
    const auto narrow = static_cast<std::int64_t>(minor);
    if (narrow != minor)
        return fail(
            ErrorCode::Overflow, Texts::tr("The sum in %1 is too large to be computed.").arg(a.currency().code()));
    return Money(narrow, a.currency());
}

} // namespace

Result<Money> Money::parse(const QString &amount, const QString &currencyCode)
{
    const Result<Currency> currency = Currency::fromCode(currencyCode);
    if (!currency)
        return tl::unexpected(currency.error());
    const bool signedText = amount.startsWith(u'-') || amount.startsWith(u'+');
    const QStringView number = QStringView(amount).mid(signedText ? 1 : 0);
    const qsizetype point = number.indexOf(u'.');
    const QStringView whole = point < 0 ? number : number.left(point);
    const QStringView fraction = point < 0 ? QStringView() : number.mid(point + 1);
    if (!areDigits(whole) || (point >= 0 && !areDigits(fraction)))
        return notAnAmount(amount);
    if (fraction.size() > currency->places())
        return tooManyPlaces(amount, *currency);
    QString minor =
        whole.toString() + fraction.toString() + QString(currency->places() - fraction.size(), QLatin1Char('0'));
    if (amount.startsWith(u'-'))
        minor.prepend(QLatin1Char('-'));
    bool fits = false;
    const qint64 value = minor.toLongLong(&fits);
    return fits ? Result<Money>(Money(value, *currency)) : tooLarge(amount);
}

Money Money::fromExactMinor(const Rational &minor, Currency currency, RoundingMode mode)
{
    return {roundToWhole(minor, mode), currency};
}

QString Money::amountText() const { return Decimal{m_minor, m_currency.places()}.toText(); }

QString Money::toText() const { return amountText() + QLatin1Char(' ') + m_currency.code(); }

Result<Money> add(const Money &a, const Money &b) { return combined(a, b, Int128{a.minor()} + b.minor()); }

Result<Money> subtract(const Money &a, const Money &b) { return combined(a, b, Int128{a.minor()} - b.minor()); }

} // namespace kept
