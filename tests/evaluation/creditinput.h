// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/evaluation/evaluationinput.h"

namespace kept::test {

inline Share part(const char *fraction) { return Share::parseFraction(QString::fromLatin1(fraction)).value(); }

inline Money euro(const char *amount)
{
    return Money::parse(QString::fromLatin1(amount), QStringLiteral("EUR")).value();
}

/// Below 99.9 % 10 %, below 99 % 25 %.
inline CreditSchedule tiers()
{
    CreditSchedule schedule;
    schedule.clause = QStringLiteral("7.1");
    schedule.bands = {{BandEdge{dec("99.0"), true}, BandEdge{dec("99.9"), false}, part("0.1")},
        {std::nullopt, BandEdge{dec("99.0"), false}, part("0.25")}};
    schedule.claimWindow = {ClaimWindowKind::DaysAfterPeriod, 15};
    return schedule;
}

inline ServiceLevel promisedWithCredit(const char *target = "99.9")
{
    ServiceLevel promised = level(Metric::Availability, target);
    promised.credit = tiers();
    return promised;
}

inline EvaluationInput charged(const ServiceLevel &promised, const char *amount = "28700.00")
{
    EvaluationInput result = input(promised);
    result.measurements.coverage = {covered(MeasurementKind::Outage)};
    result.agreement.versions.front().content.charges = {
        {hosting, QStringLiteral("fee"), euro(amount), 1, day("2025-01-01"), {}}};
    return result;
}

} // namespace kept::test
