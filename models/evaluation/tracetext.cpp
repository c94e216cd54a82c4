// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/tracetext.h"

#include "models/domain/display.h"

#include <QCoreApplication>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::Trace)
};

/// A unit of time as traces write it.
struct TimeUnit {
    std::int64_t milliseconds;
    QString name;
};

TimeUnit unitFor(const std::vector<Rational> &values)
{
    const auto allWhole = [&values](std::int64_t size) {
        return std::all_of(values.begin(), values.end(),
            [size](const Rational &value) { return (value / Rational(size)).denominator() == 1; });
    };
    if (allWhole(60'000))
        return {60'000, Texts::tr("min", "minutes")};
    if (allWhole(1'000))
        return {1'000, Texts::tr("s", "seconds")};
    return {1, Texts::tr("ms", "milliseconds")};
}

QString in(const TimeUnit &unit, const Rational &milliseconds, const QLocale &locale)
{
    return displayExact(milliseconds / Rational(unit.milliseconds), 3, locale);
}

QString plainDuration(const Rational &milliseconds, const QLocale &locale)
{
    const TimeUnit unit = unitFor({milliseconds});
    return Texts::tr("%1 %2", "number and unit of time")
        .arg(in(unit, milliseconds, locale), unit.name)
        .replace(u' ', QChar::Nbsp);
}

/// Long enough that minutes say little.
bool isLong(const Rational &milliseconds)
{
    const Rational tenHours(36'000'000);
    return tenHours <= milliseconds || milliseconds <= -tenHours;
}

} // namespace

QString durationWords(const Rational &milliseconds, const QLocale &locale)
{
    if (!isLong(milliseconds))
        return plainDuration(milliseconds, locale);
    const Rational minutes = milliseconds / Rational(60'000);
    return minutes.denominator() == 1 ? displayMinutes(static_cast<std::int64_t>(minutes.floor()), locale)
                                      : displaySeconds(milliseconds / Rational(1'000), 3, locale);
}

QString durationInFormula(const Rational &milliseconds, const QLocale &locale)
{
    const QString words = durationWords(milliseconds, locale);
    return isLong(milliseconds) ? Texts::tr("%1 (%2)", "a length of time, and the same in minutes")
                                      .arg(words, plainDuration(milliseconds, locale))
                                : words;
}

QString sumText(const std::vector<Rational> &milliseconds, const Rational &sum, const QLocale &locale)
{
    constexpr std::size_t most = 12;
    if (milliseconds.size() < 2 || milliseconds.size() > most)
        return durationInFormula(sum, locale);
    const TimeUnit unit = unitFor(milliseconds);
    QStringList texts;
    for (const Rational &value : milliseconds)
        texts.push_back(in(unit, value, locale));
    return Texts::tr("%1 = %2 %3", "sum, total and unit of time")
        .arg(texts.join(QStringLiteral(" + ")), in(unit, sum, locale), unit.name);
}

QString availabilityFormula(const Rational &whole, const Rational &takenOut, const Rational &downtime,
    const Target &target, const QLocale &locale)
{
    const Rational denominator = whole - takenOut;
    if (denominator.isZero())
        return Texts::tr("There is no service time to judge.");
    const TimeUnit unit = unitFor({whole, takenOut, downtime});
    const QString value =
        valueBeside(Rational(100) * (denominator - downtime) / denominator, target, Unit::Percent, locale, 3);
    if (takenOut.isZero())
        return QStringLiteral("(%1 − %2) ÷ %1 = %3").arg(in(unit, whole, locale), in(unit, downtime, locale), value);
    return QStringLiteral("(%1 − %2 − %3) ÷ (%1 − %2) = %4")
        .arg(in(unit, whole, locale), in(unit, takenOut, locale), in(unit, downtime, locale), value);
}

QString ratioFormula(const Rational &numerator, const Rational &denominator, const Rational &value,
    const Target &target, Unit unit, const QLocale &locale)
{
    return QStringLiteral("%1 ÷ %2 = %3")
        .arg(displayExact(numerator, 3, locale), displayExact(denominator, 3, locale),
            valueBeside(value, target, unit, locale));
}

int placesBeside(const Rational &value, const Target &target, Unit unit, int places)
{
    constexpr int mostPlaces = 9;
    const auto isHidden = [&](const Decimal &bound) {
        return value != bound.toRational()
            && roundToPlaces(value, places, RoundingMode::HalfEven) == bound.toRational();
    };
    const auto isAmbiguous = [&] {
        return isHidden(target.value) || (target.upper && isHidden(*target.upper))
            || (target.critical && isHidden(*target.critical));
    };
    while (unit != Unit::Seconds && places < mostPlaces && isAmbiguous())
        ++places;
    return places;
}

namespace {

/// A length of time whose minutes read like a bound's, though it is another; nothing when it does not.
std::optional<QString> secondsBeside(const Rational &value, const Target &target, const QLocale &locale)
{
    constexpr int mostPlaces = 3;
    std::vector<Decimal> hidden;
    for (const auto &bound : {std::optional(target.value), target.upper, target.critical})
        if (bound && value != bound->toRational()
            && displayNumber(value, Unit::Seconds, 0, locale)
                == displayNumber(bound->toRational(), Unit::Seconds, 0, locale))
            hidden.push_back(*bound);
    if (hidden.empty())
        return std::nullopt;
    int places = 0;
    const auto isHidden = [&](const Decimal &bound) {
        return displaySeconds(value, places, locale) == displaySeconds(bound.toRational(), places, locale);
    };
    while (places < mostPlaces && std::any_of(hidden.begin(), hidden.end(), isHidden))
        ++places;
    return displaySeconds(value, places, locale);
}

} // namespace

QString valueBeside(const Rational &value, const Target &target, Unit unit, const QLocale &locale, int places)
{
    if (unit == Unit::Seconds)
        if (const auto seconds = secondsBeside(value, target, locale))
            return *seconds;
    return displayValue(value, unit, placesBeside(value, target, unit, places), locale);
}

QString displayResult(const ServiceLevelResult &result, const QLocale &locale)
{
    return result.value ? valueBeside(*result.value, result.target, result.unit, locale) : QStringLiteral("–");
}

QString displayResultNumber(const ServiceLevelResult &result, const QLocale &locale)
{
    if (!result.value)
        return QStringLiteral("–");
    if (result.unit == Unit::Seconds)
        return displayResult(result, locale);
    return displayNumber(
        *result.value, result.unit, placesBeside(*result.value, result.target, result.unit, 2), locale);
}

} // namespace kept
