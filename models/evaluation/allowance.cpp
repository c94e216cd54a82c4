// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/allowance.h"

#include <QCoreApplication>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::Allowance)
};

Rational whole(const Rational &value) { return Rational(value.floor(), 1); }

/// Stored with the result and written to files, so in no locale's form.
QString wholeText(const Rational &value) { return toFixed(whole(value), 0); }

/// Whole minutes rounded down: nobody is told of a minute that is not there.
QString downtimeText(const Rational &milliseconds)
{
    if (milliseconds < Rational(0))
        return Texts::tr("The allowance is used up.");
    if (milliseconds.isZero())
        return Texts::tr("No downtime left.");
    const Rational minutes = whole(milliseconds / Rational(60'000));
    if (minutes.isZero())
        return Texts::tr("%1 s of downtime").arg(wholeText(milliseconds / Rational(1'000)));
    return Texts::tr("%1 min of downtime").arg(wholeText(minutes));
}

QString recordsText(const MetricRule &rule, const Rational &left)
{
    if (left < Rational(0))
        return Texts::tr("The allowance is used up.");
    const int count = static_cast<int>(std::min<Int128>(left.floor(), 1'000'000'000));
    if (rule.metric == Metric::ShareWithinTime)
        return Texts::tr("%n more late ticket(s)", nullptr, count);
    if (rule.metric == Metric::FirstContactResolution)
        return Texts::tr("%n more ticket(s) that need a second contact", nullptr, count);
    if (rule.metric == Metric::LeadAcceptance)
        return Texts::tr("%n more rejected lead(s)", nullptr, count);
    if (rule.metric == Metric::Satisfaction)
        return Texts::tr("%n more low rating(s)", nullptr, count);
    return Texts::tr("%n more open ticket(s)", nullptr, count);
}

Allowance ofDowntime(const Rational &target, const Measured &measured)
{
    const Rational failure = Rational(1) - target;
    const Rational downtime = measured.denominator - measured.numerator;
    Allowance allowance;
    allowance.left = failure * measured.serviceTotal - downtime;
    allowance.onPace = failure * measured.serviceJudged - downtime;
    if (!failure.isZero())
        allowance.used = downtime / (failure * measured.serviceTotal);
    allowance.text = downtimeText(allowance.left);
    return allowance;
}

Allowance ofRecords(const MetricRule &rule, const Rational &target, const Measured &measured)
{
    const Rational failure = Rational(1) - target;
    const Rational missed = measured.denominator - measured.numerator;
    const Rational expected = measured.denominator * measured.serviceTotal / measured.serviceJudged;
    Allowance allowance;
    allowance.left = whole(failure * expected - missed);
    allowance.onPace = whole((failure * measured.denominator - missed) / target);
    if (!failure.isZero() && !expected.isZero())
        allowance.used = missed / (failure * expected);
    allowance.text = recordsText(rule, allowance.left);
    return allowance;
}

} // namespace

std::optional<Allowance> allowanceOf(const Level &level, const Part &part, const Measured &measured)
{
    const ServiceLevelTerms &terms = level.termsOf(part);
    const MetricRule &rule = terms.level.rule;
    const Rational target = terms.target.value.toRational() / Rational(100);
    const bool hasOne = rule.metric == Metric::Availability || isShareOfRecords(rule);
    if (!part.running || !hasOne || terms.level.direction != Direction::AtLeast || target <= Rational(0)
        || part.covered.isZero() || measured.serviceJudged.isZero() || measured.serviceTotal.isZero())
        return std::nullopt;
    Allowance allowance =
        rule.metric == Metric::Availability ? ofDowntime(target, measured) : ofRecords(rule, target, measured);
    if (allowance.used)
        allowance.elapsed = measured.serviceJudged / measured.serviceTotal;
    return allowance;
}

} // namespace kept
