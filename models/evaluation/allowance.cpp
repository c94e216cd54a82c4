// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/allowance.h"

namespace kept {

namespace {

Rational whole(const Rational &value) { return Rational(value.floor(), 1); }

AllowanceKind kindOf(Metric metric)
{
    switch (metric) {
    case Metric::ShareWithinTime:
        return AllowanceKind::LateTickets;
    case Metric::FirstContactResolution:
        return AllowanceKind::SecondContacts;
    case Metric::LeadAcceptance:
        return AllowanceKind::RejectedLeads;
    case Metric::Satisfaction:
        return AllowanceKind::LowRatings;
    case Metric::TicketRatio:
        return AllowanceKind::OtherTickets;
    case Metric::FollowUpShare:
        return AllowanceKind::MissedFollowUps;
    default:
        return AllowanceKind::OpenTickets;
    }
}

Allowance ofDowntime(const Rational &target, const Measured &measured)
{
    const Rational failure = Rational(1) - target;
    const Rational downtime = measured.denominator - measured.numerator;
    Allowance allowance;
    const Rational second(1'000);
    allowance.left = {AllowanceKind::Downtime, (failure * measured.serviceTotal - downtime) / second, std::nullopt};
    if (failure.isZero())
        return allowance;
    allowance.left.onPace = (failure * measured.serviceJudged - downtime) / second;
    allowance.used = downtime / (failure * measured.serviceTotal);
    return allowance;
}

Allowance ofRecords(const MetricRule &rule, const Rational &target, const Measured &measured)
{
    const Rational failure = Rational(1) - target;
    const Rational missed = measured.denominator - measured.numerator;
    const Rational expected = measured.denominator * measured.serviceTotal / measured.serviceJudged;
    Allowance allowance;
    allowance.left = {kindOf(rule.metric), whole(failure * expected - missed), std::nullopt};
    if (failure.isZero())
        return allowance;
    allowance.left.onPace = whole((failure * measured.denominator - missed) / target);
    if (!expected.isZero())
        allowance.used = missed / (failure * expected);
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
