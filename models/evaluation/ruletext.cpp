// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/ruletext.h"

#include "models/domain/display.h"

#include <QCoreApplication>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::Rule)
};

QString statisticText(const MetricRule &rule, const QLocale &locale)
{
    switch (rule.statistic) {
    case TimeStatistic::Mean:
        return Texts::tr("mean");
    case TimeStatistic::Median:
        return Texts::tr("median");
    case TimeStatistic::Maximum:
        return Texts::tr("maximum");
    case TimeStatistic::Percentile:
        break;
    }
    const QString method =
        rule.percentileMethod == PercentileMethod::Linear ? Texts::tr("interpolated") : Texts::tr("nearest rank");
    return Texts::tr("percentile %1, %2", "number and method")
        .arg(displayExact(rule.percentile.toRational(), 9, locale), method);
}

QString shareText(const MetricRule &rule, const QLocale &locale)
{
    QStringList limits;
    for (const auto &[priority, limit] : rule.limitByPriority)
        limits.push_back(Texts::tr("%1: %2", "priority and limit")
                             .arg(priority, displayValue(Rational(limit.count()), Unit::Seconds, 0, locale)));
    if (rule.limit)
        limits.push_back(displayValue(Rational(rule.limit->count()), Unit::Seconds, 0, locale));
    const QString all = limits.join(QStringLiteral("; "));
    switch (rule.basis) {
    case TicketBasis::VerdictInstant:
        return Texts::tr("tickets within %1 of service time ÷ tickets with a verdict in the period").arg(all);
    case TicketBasis::Opened:
        return Texts::tr("tickets within %1 of service time ÷ tickets opened in the period that have a verdict")
            .arg(all);
    case TicketBasis::Resolved:
        break;
    }
    return Texts::tr("tickets within %1 of service time ÷ tickets that end in the period").arg(all);
}

QString firstContactText(const MetricRule &rule)
{
    switch (rule.fcrDenominator) {
    case FcrDenominator::Resolved:
        return Texts::tr(
            "resolved with one contact and not reopened within %n day(s) ÷ resolved", nullptr, rule.fcrReopenDays);
    case FcrDenominator::Answered:
        return Texts::tr(
            "resolved with one contact and not reopened within %n day(s) ÷ answered", nullptr, rule.fcrReopenDays);
    case FcrDenominator::AllContacts:
        break;
    }
    return Texts::tr(
        "resolved with one contact and not reopened within %n day(s) ÷ all contacts", nullptr, rule.fcrReopenDays);
}

} // namespace

QString metricName(Metric metric)
{
    switch (metric) {
    case Metric::TurnAroundTime:
        return Texts::tr("Turn-around time");
    case Metric::FirstResponseTime:
        return Texts::tr("First response time");
    case Metric::ShareWithinTime:
        return Texts::tr("Share within time");
    case Metric::FirstContactResolution:
        return Texts::tr("First contact resolution");
    case Metric::ClosureRate:
        return Texts::tr("Closure rate");
    case Metric::Volume:
        return Texts::tr("Volume");
    case Metric::CountRatio:
        return Texts::tr("Ratio of counts");
    case Metric::Availability:
        return Texts::tr("Availability");
    case Metric::MeanTimeToRestore:
        return Texts::tr("Mean time to restore");
    case Metric::MeanTimeBetweenFailures:
        return Texts::tr("Mean time between failures");
    case Metric::OutageCount:
        return Texts::tr("Number of outages");
    case Metric::LongestOutage:
        return Texts::tr("Longest outage");
    case Metric::Satisfaction:
        return Texts::tr("Customer satisfaction");
    case Metric::Backlog:
        return Texts::tr("Backlog");
    case Metric::LeadAcceptance:
        return Texts::tr("Lead acceptance");
    case Metric::Reported:
        return Texts::tr("Reported value");
    }
    return {};
}

QString ruleText(const MetricRule &rule, const QLocale &locale)
{
    switch (rule.metric) {
    case Metric::TurnAroundTime:
        return Texts::tr("%1 of the service time from opened to resolved, less pauses")
            .arg(statisticText(rule, locale));
    case Metric::FirstResponseTime:
        return Texts::tr("%1 of the service time from opened to first response, less pauses")
            .arg(statisticText(rule, locale));
    case Metric::ShareWithinTime:
        return shareText(rule, locale);
    case Metric::FirstContactResolution:
        return firstContactText(rule);
    case Metric::ClosureRate:
        return rule.closureBasis == ClosureBasis::Flow
            ? Texts::tr("closed in the period ÷ opened in the period")
            : Texts::tr("opened in the period and closed by its end ÷ opened in the period");
    case Metric::Volume:
        return Texts::tr("sum of the counts “%1”").arg(rule.countName);
    case Metric::CountRatio:
        return Texts::tr("“%1” ÷ “%2”").arg(rule.countName, rule.denominatorName);
    case Metric::Availability:
        return Texts::tr("(service time − downtime) ÷ service time");
    case Metric::MeanTimeToRestore:
        return Texts::tr("mean length of the outages that end in the period, after merging");
    case Metric::MeanTimeBetweenFailures:
        return Texts::tr("(service time − downtime) ÷ outages that begin in the period, after merging");
    case Metric::OutageCount:
        return Texts::tr("outages that begin in the period, after merging");
    case Metric::LongestOutage:
        return Texts::tr("longest of the outages that end in the period, after merging");
    case Metric::Satisfaction:
        return rule.satisfaction == SatisfactionMeasure::Mean ? Texts::tr("mean rating")
                                                              : Texts::tr("ratings in the top two boxes ÷ ratings");
    case Metric::Backlog:
        return Texts::tr("tickets open at the end of the period");
    case Metric::LeadAcceptance:
        return Texts::tr("accepted leads ÷ leads opened in the period that are decided");
    case Metric::Reported:
        return Texts::tr("the supplier's own figure as it stands");
    }
    return {};
}

} // namespace kept
