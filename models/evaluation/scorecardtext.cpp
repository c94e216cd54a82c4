// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/scorecard.h"

#include "models/domain/display.h"

#include <QCoreApplication>

#include <cstdlib>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::Scorecard)
};

/// "42 s", "37 min", "4 h 09 min"; whole seconds below a minute, whole minutes above.
QString lengthText(const Rational &seconds)
{
    const std::int64_t whole = roundToWhole(seconds, RoundingMode::HalfEven);
    const std::int64_t size = std::abs(whole);
    const QString sign = whole < 0 ? QStringLiteral("−") : QString();
    if (size < 60)
        return sign + Texts::tr("%1 s", "seconds").arg(size);
    const std::int64_t minutes = std::abs(roundToWhole(seconds / Rational(60), RoundingMode::HalfEven));
    if (minutes < 60)
        return sign + Texts::tr("%1 min", "minutes").arg(minutes);
    return sign + Texts::tr("%1 h %2 min", "hours and minutes").arg(minutes / 60).arg(minutes % 60, 2, 10, QChar(u'0'));
}

} // namespace

QString valueText(const Rational &value, Unit unit, int places)
{
    switch (unit) {
    case Unit::Percent:
        return Texts::tr("%1 %", "per cent").arg(toFixed(value, places));
    case Unit::Seconds:
        return lengthText(value);
    case Unit::Count:
        return toFixed(value, value.denominator() == 1 ? 0 : places);
    case Unit::Score:
        return toFixed(value, places);
    }
    return {};
}

QString displayTarget(const ServiceLevelResult &result, const QLocale &locale)
{
    return lacksTarget(result) ? Texts::tr("no target")
                               : displayTarget(result.target, result.direction, result.unit, locale);
}

QString targetText(const Target &target, Direction direction, Unit unit)
{
    const QString value = valueText(target.value.toRational(), unit, target.value.places);
    switch (direction) {
    case Direction::AtLeast:
        return QStringLiteral("≥ ") + value;
    case Direction::AtMost:
        return QStringLiteral("≤ ") + value;
    case Direction::Within:
        break;
    }
    const Decimal upper = target.upper.value_or(target.value);
    return Texts::tr("%1 to %2", "range").arg(value, valueText(upper.toRational(), unit, upper.places));
}

} // namespace kept
