// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/displaylocale.h"
#include "models/domain/servicelevel.h"
#include "models/evaluation/scorecard.h"

#include <QLocale>
#include <QString>

namespace kept {

// Texts of traces, in the locale of whom they are for.

/// Milliseconds in the largest of minutes, seconds and milliseconds that makes them whole: "60 min", "90 s"; from ten
/// hours on in hours: "176 h", "10 h 05 min".
[[nodiscard]] QString durationWords(const Rational &milliseconds, const QLocale &locale);
/// The same with the figure that a formula works with behind the hours: "720 h (43,200 min)".
[[nodiscard]] QString durationInFormula(const Rational &milliseconds, const QLocale &locale);
/// "17 + 26 + 12 + 5 = 60 min"; a single one is "60 min"; more than a dozen are told by their number.
[[nodiscard]] QString sumText(const std::vector<Rational> &milliseconds, const Rational &sum, const QLocale &locale);
/// "(43,200 − 26 − 60) ÷ (43,200 − 26) = 99.861 %", milliseconds in, minutes or seconds out.
[[nodiscard]] QString availabilityFormula(const Rational &whole, const Rational &takenOut, const Rational &downtime,
    const Target &target, const QLocale &locale);
/// "17 ÷ 20 = 85.00 %".
[[nodiscard]] QString ratioFormula(const Rational &numerator, const Rational &denominator, const Rational &value,
    const Target &target, Unit unit, const QLocale &locale);
/// At least `places`, and as many as it takes for the rounded value to stand apart from the target and its thresholds.
[[nodiscard]] int placesBeside(const Rational &value, const Target &target, Unit unit, int places);
/// The value with as many places as it takes to stand apart from the target: 99.8996 is not shown as 99.90.
[[nodiscard]] QString valueBeside(
    const Rational &value, const Target &target, Unit unit, const QLocale &locale, int places = 2);

/// The result's value beside its target, or a dash: displayed precision never turns a miss into a hit.
[[nodiscard]] QString displayResult(const ServiceLevelResult &result, const QLocale &locale = displayLocale());
/// The same without the unit's sign, for columns and charts.
[[nodiscard]] QString displayResultNumber(const ServiceLevelResult &result, const QLocale &locale = displayLocale());

} // namespace kept
