// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/tracetext.h"

#include "models/evaluation/scorecard.h"

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

QString in(const TimeUnit &unit, const Rational &milliseconds)
{
    return numberText(milliseconds / Rational(unit.milliseconds));
}

QString grouped(const QString &digits)
{
    QString text = digits;
    for (qsizetype at = text.size() - 3; at > 0; at -= 3)
        text.insert(at, u',');
    return text;
}

} // namespace

QString numberText(const Rational &value, int places)
{
    QString text = toFixed(value, places);
    if (text.contains(u'.')) {
        while (text.endsWith(u'0'))
            text.chop(1);
        if (text.endsWith(u'.'))
            text.chop(1);
    }
    const bool negative = text.startsWith(u'-');
    const qsizetype from = negative ? 1 : 0;
    const qsizetype point = text.indexOf(u'.');
    const qsizetype to = point < 0 ? text.size() : point;
    return text.left(from) + grouped(text.mid(from, to - from)) + text.mid(to);
}

QString durationWords(const Rational &milliseconds)
{
    const TimeUnit unit = unitFor({milliseconds});
    return Texts::tr("%1 %2", "number and unit of time").arg(in(unit, milliseconds), unit.name);
}

QString sumText(const std::vector<Rational> &milliseconds, const Rational &sum)
{
    constexpr std::size_t most = 12;
    if (milliseconds.size() < 2 || milliseconds.size() > most)
        return durationWords(sum);
    const TimeUnit unit = unitFor(milliseconds);
    QStringList texts;
    for (const Rational &value : milliseconds)
        texts.push_back(in(unit, value));
    return Texts::tr("%1 = %2 %3", "sum, total and unit of time")
        .arg(texts.join(QStringLiteral(" + ")), in(unit, sum), unit.name);
}

QString availabilityFormula(
    const Rational &whole, const Rational &takenOut, const Rational &downtime, const Target &target)
{
    const Rational denominator = whole - takenOut;
    if (denominator.isZero())
        return Texts::tr("There is no service time to judge.");
    const TimeUnit unit = unitFor({whole, takenOut, downtime});
    const QString value = valueBeside(Rational(100) * (denominator - downtime) / denominator, target, Unit::Percent, 3);
    if (takenOut.isZero())
        return QStringLiteral("(%1 − %2) ÷ %1 = %3").arg(in(unit, whole), in(unit, downtime), value);
    return QStringLiteral("(%1 − %2 − %3) ÷ (%1 − %2) = %4")
        .arg(in(unit, whole), in(unit, takenOut), in(unit, downtime), value);
}

QString ratioFormula(
    const Rational &numerator, const Rational &denominator, const Rational &value, const Target &target, Unit unit)
{
    return QStringLiteral("%1 ÷ %2 = %3")
        .arg(numberText(numerator), numberText(denominator), valueBeside(value, target, unit));
}

QString valueBeside(const Rational &value, const Target &target, Unit unit, int places)
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
    return valueText(value, unit, places);
}

} // namespace kept
