// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/display.h"

#include <QCoreApplication>
#include <QDateTime>

#include <cstdlib>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::Display)
};

/// Decimal text with a point, in the locale's digits, grouping and decimal mark.
QString localised(const QString &plain, const QLocale &locale)
{
    const qsizetype point = plain.indexOf(u'.');
    const bool negative = plain.startsWith(u'-');
    const QString whole = (point < 0 ? plain : plain.left(point)).mid(negative ? 1 : 0);
    QString text = locale.toString(whole.toULongLong());
    if (point >= 0) {
        text += locale.decimalPoint();
        for (const QChar digit : plain.mid(point + 1))
            text += locale.toString(digit.digitValue());
    }
    return negative ? locale.negativeSign() + text : text;
}

/// A figure stays on one line with its units.
QString unbroken(QString text) { return text.replace(u' ', QChar::Nbsp); }

QString durationText(const Rational &seconds, const QLocale &locale)
{
    const std::int64_t whole = roundToWhole(seconds, RoundingMode::HalfEven);
    const std::int64_t size = std::abs(whole);
    const QString sign = whole < 0 ? locale.negativeSign() : QString();
    if (size < 60)
        return sign + unbroken(Texts::tr("%1 s")).arg(locale.toString(static_cast<qlonglong>(size)));
    const std::int64_t minutes = (size + 30) / 60;
    if (minutes < 60)
        return sign + unbroken(Texts::tr("%1 min")).arg(locale.toString(static_cast<qlonglong>(minutes)));
    const QString hours = locale.toString(static_cast<qlonglong>(minutes / 60));
    if (minutes % 60 == 0)
        return sign + unbroken(Texts::tr("%1 h")).arg(hours);
    return sign + unbroken(Texts::tr("%1 h %2")).arg(hours, QStringLiteral("%1").arg(minutes % 60, 2, 10, QChar(u'0')));
}

/// A share that is not all does not read as all, and one that is not nothing does not read as nothing: it takes the
/// places that it needs, and where those do not suffice it is cut off.
QString percentNumber(const Rational &percent, int places)
{
    constexpr int mostPlaces = 6;
    const Rational all(100);
    const auto isHidden = [&](const Rational &shown) {
        return (percent < all && shown >= all) || (Rational(0) < percent && shown <= Rational(0));
    };
    int needed = places;
    while (needed < mostPlaces && isHidden(roundToPlaces(percent, needed, RoundingMode::HalfEven)))
        ++needed;
    if (!isHidden(roundToPlaces(percent, needed, RoundingMode::HalfEven)))
        return toFixed(percent, needed);
    return toFixed(percent, needed, percent < Rational(1) ? RoundingMode::Up : RoundingMode::Down);
}

QString quarterText(const Period &period)
{
    const int quarter = (period.first().month() - 1) / 3 + 1;
    return Texts::tr("Q%1 %2").arg(QString::number(quarter), QString::number(period.first().year()));
}

bool startsCalendarPart(const Period &period, int months)
{
    return period.first().day() == 1 && (period.first().month() - 1) % months == 0;
}

} // namespace

QString displayAmount(const Money &money, const QLocale &locale) { return localised(money.amountText(), locale); }

QString displayMoney(const Money &money, const QLocale &locale)
{
    return Texts::tr("%1 %2", "amount and currency").arg(displayAmount(money, locale), money.currency().code());
}

QString displayNumber(const Rational &value, Unit unit, int places, const QLocale &locale)
{
    switch (unit) {
    case Unit::Percent:
        return localised(percentNumber(value, places), locale);
    case Unit::Score:
        return localised(toFixed(value, places), locale);
    case Unit::Count:
        return localised(toFixed(value, value.denominator() == 1 ? 0 : places), locale);
    case Unit::Seconds:
        return durationText(value, locale);
    }
    return {};
}

QString displayValue(const Rational &value, Unit unit, int places, const QLocale &locale)
{
    const QString number = displayNumber(value, unit, places, locale);
    return unit == Unit::Percent ? Texts::tr("%1 %", "per cent").arg(number) : number;
}

QString displayMinutes(std::int64_t minutes, const QLocale &locale)
{
    constexpr std::int64_t hoursFrom = 600;
    const QString sign = minutes < 0 ? locale.negativeSign() : QString();
    const std::int64_t size = std::abs(minutes);
    if (size < hoursFrom)
        return sign + unbroken(Texts::tr("%1 min")).arg(locale.toString(static_cast<qlonglong>(size)));
    const QString hours = locale.toString(static_cast<qlonglong>(size / 60));
    return sign
        + (size % 60 == 0 ? unbroken(Texts::tr("%1 h")).arg(hours)
                          : unbroken(Texts::tr("%1 h %2 min"))
                                .arg(hours, QStringLiteral("%1").arg(size % 60, 2, 10, QChar(u'0'))));
}

QString displaySeconds(const Rational &seconds, int places, const QLocale &locale)
{
    const bool negative = seconds < Rational(0);
    const Rational size = roundToPlaces(negative ? -seconds : seconds, places, RoundingMode::HalfEven);
    const std::int64_t minutes = roundToWhole(size / Rational(60), RoundingMode::Down);
    const QString rest = displayExact(size - Rational(60 * minutes), places, locale);
    const QString sign = negative ? locale.negativeSign() : QString();
    if (minutes == 0)
        return sign + unbroken(Texts::tr("%1 s")).arg(rest);
    if (minutes < 60)
        return sign + unbroken(Texts::tr("%1 min %2 s")).arg(locale.toString(static_cast<qlonglong>(minutes)), rest);
    return sign
        + unbroken(Texts::tr("%1 h %2 min %3 s"))
              .arg(locale.toString(static_cast<qlonglong>(minutes / 60)),
                  QStringLiteral("%1").arg(minutes % 60, 2, 10, QChar(u'0')), rest);
}

QString displayTarget(const Target &target, Direction direction, Unit unit, const QLocale &locale)
{
    const QString value = displayValue(target.value.toRational(), unit, target.value.places, locale);
    switch (direction) {
    case Direction::AtLeast:
        return QStringLiteral("≥ ") + value;
    case Direction::AtMost:
        return QStringLiteral("≤ ") + value;
    case Direction::Within:
        break;
    }
    const Decimal upper = target.upper.value_or(target.value);
    return Texts::tr("%1 to %2", "range of values")
        .arg(displayNumber(target.value.toRational(), unit, target.value.places, locale),
            displayValue(upper.toRational(), unit, upper.places, locale));
}

QString displayExact(const Rational &value, int places, const QLocale &locale)
{
    const QString text = toFixed(value, places);
    int needed = places;
    while (needed > 0 && text[text.size() - 1 - (places - needed)] == u'0')
        --needed;
    return displayNumber(value, Unit::Score, needed, locale);
}

QString displayInstant(Instant at, const QTimeZone &zone, const QLocale &locale)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count(), zone);
    const QString clock =
        time.toString(time.time().second() == 0 ? QStringLiteral("HH:mm") : QStringLiteral("HH:mm:ss"));
    return Texts::tr("%1, %2", "date and time").arg(displayDate(time.date(), locale), clock);
}

QString displayDate(const QDate &date, const QLocale &locale)
{
    return locale.toString(date, Texts::tr("d MMM yyyy", "date format"));
}

namespace {

/// A month that has no day beside it has a form of its own in some languages: "Sep 2026" in German, not "Sept. 2026".
QString monthText(const QDate &first, const QLocale &locale)
{
    return locale.standaloneMonthName(first.month(), QLocale::ShortFormat) + u' '
        + locale.toString(first, QStringLiteral("yyyy"));
}

} // namespace

QString displayPeriod(const Period &period, const QLocale &locale)
{
    switch (period.kind()) {
    case PeriodKind::Month:
        return monthText(period.first(), locale);
    case PeriodKind::Quarter:
        if (startsCalendarPart(period, 3))
            return quarterText(period);
        break;
    case PeriodKind::HalfYear:
        if (startsCalendarPart(period, 6))
            return Texts::tr("H%1 %2").arg(
                QString::number(period.first().month() / 6 + 1), QString::number(period.first().year()));
        break;
    case PeriodKind::Year:
        if (startsCalendarPart(period, 12))
            return QString::number(period.first().year());
        break;
    case PeriodKind::Term:
        break;
    }
    return Texts::tr("%1 to %2", "range of dates")
        .arg(displayDate(period.first(), locale), displayDate(period.last(), locale));
}

} // namespace kept
