// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/decimal.h"

#include <QCoreApplication>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::Decimal)
};

constexpr int mostPlaces = 9;
constexpr int mostDigits = 18;

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

tl::unexpected<Error> notANumber(const QString &text)
{
    return fail(ErrorCode::InvalidInput, Texts::tr("“%1” is not a number.").arg(text), {},
        Texts::tr("Write digits with a point before the decimal places, such as 99.9."));
}

tl::unexpected<Error> tooLong(const QString &text)
{
    return fail(ErrorCode::InvalidInput, Texts::tr("The number “%1” is too long.").arg(text), {},
        Texts::tr("Use at most 18 digits, of which at most 9 stand after the point."));
}

} // namespace

Rational Decimal::toRational() const
{
    std::int64_t power = 1;
    for (int i = 0; i < places; ++i)
        power *= 10;
    return {unscaled, power};
}

QString Decimal::toText() const
{
    const Int128 size = unscaled < 0 ? -Int128{unscaled} : Int128{unscaled};
    QString text = kept::toText(size).rightJustified(places + 1, QLatin1Char('0'));
    if (places > 0)
        text.insert(text.size() - places, QLatin1Char('.'));
    if (unscaled < 0)
        text.prepend(QLatin1Char('-'));
    return text;
}

Result<Decimal> Decimal::parse(const QString &text)
{
    const bool negative = text.startsWith(u'-');
    const QStringView number = QStringView(text).mid(negative ? 1 : 0);
    const qsizetype point = number.indexOf(u'.');
    const qsizetype digits = number.size() - (point < 0 ? 0 : 1);
    if (digits == 0 || point == 0 || point == number.size() - 1)
        return notANumber(text);
    Decimal decimal;
    decimal.places = point < 0 ? 0 : static_cast<int>(number.size() - 1 - point);
    if (decimal.places > mostPlaces || digits > mostDigits)
        return tooLong(text);
    for (qsizetype i = 0; i < number.size(); ++i) {
        if (i == point)
            continue;
        if (!isDigit(number[i]))
            return notANumber(text);
        decimal.unscaled = decimal.unscaled * 10 + (number[i].unicode() - u'0');
    }
    if (negative)
        decimal.unscaled = -decimal.unscaled;
    return decimal;
}

} // namespace kept
