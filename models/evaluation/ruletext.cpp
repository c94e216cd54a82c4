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

/// "P1: 4 h; 8 h"
QString limitsText(const MetricRule &rule, const QLocale &locale)
{
    QStringList limits;
    for (const auto &[priority, limit] : rule.limitByPriority)
        limits.push_back(Texts::tr("%1: %2", "priority and limit")
                             .arg(priority, displayValue(Rational(limit.count()), Unit::Seconds, 0, locale)));
    if (rule.limit)
        limits.push_back(displayValue(Rational(rule.limit->count()), Unit::Seconds, 0, locale));
    return limits.join(QStringLiteral("; "));
}

QString shareText(const MetricRule &rule, const QLocale &locale)
{
    const QString all = limitsText(rule, locale);
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

/// What is counted, with what the selection asks for behind it.
QString selected(const QString &what, const TicketSelection &selection)
{
    const QString asked = selectionText(selection);
    return asked.isEmpty() ? what : Texts::tr("%1 (%2)", "what is counted, and which of them").arg(what, asked);
}

QString ratioOfTicketsText(const MetricRule &rule)
{
    switch (rule.countedBy) {
    case TicketMoment::Opened:
        return Texts::tr("%1 ÷ tickets opened in the period", "those that are counted")
            .arg(selected(Texts::tr("tickets opened in the period"), rule.good));
    case TicketMoment::Resolved:
        return Texts::tr("%1 ÷ tickets resolved in the period", "those that are counted")
            .arg(selected(Texts::tr("tickets resolved in the period"), rule.good));
    case TicketMoment::Closed:
        break;
    }
    return Texts::tr("%1 ÷ tickets closed in the period", "those that are counted")
        .arg(selected(Texts::tr("tickets closed in the period"), rule.good));
}

/// "“errors” + 2 × “rework” − “test cases”"
QString sideText(const MetricRule &rule, PartSide side, const QLocale &locale)
{
    QString text;
    int count = 0;
    for (const MetricPart &part : rule.parts) {
        if (part.side != side)
            continue;
        const Rational weight = part.weight.toRational();
        const bool less = weight < Rational(0);
        const Rational factor = less ? -weight : weight;
        if (count++ > 0)
            text += less ? QStringLiteral(" − ") : QStringLiteral(" + ");
        else if (less)
            text += QStringLiteral("−");
        const QString name = Texts::tr("“%1”", "name of a part").arg(part.name);
        text += factor == Rational(1) ? name : displayExact(factor, 9, locale) + QStringLiteral(" × ") + name;
    }
    return count > 1 && isRatio(rule) ? QLatin1Char('(') + text + QLatin1Char(')') : text;
}

QString composedText(const MetricRule &rule, const QLocale &locale)
{
    QString formula = sideText(rule, PartSide::Numerator, locale);
    if (isRatio(rule))
        formula += QStringLiteral(" ÷ ") + sideText(rule, PartSide::Denominator, locale);
    QStringList meanings;
    for (const MetricPart &part : rule.parts)
        meanings << Texts::tr("“%1” is: %2", "name of a part and what it counts").arg(part.name, partText(part));
    return Texts::tr("%1; %2", "formula and what its names mean").arg(formula, meanings.join(QStringLiteral("; ")));
}

} // namespace

QString measureText(PartMeasure measure)
{
    switch (measure) {
    case PartMeasure::TicketsOpened:
        return Texts::tr("tickets opened in the period");
    case PartMeasure::TicketsResolved:
        return Texts::tr("tickets resolved in the period");
    case PartMeasure::TicketsClosed:
        return Texts::tr("tickets closed in the period");
    case PartMeasure::TicketsReopened:
        return Texts::tr("reopenings of tickets in the period");
    case PartMeasure::TicketsOpenAtEnd:
        return Texts::tr("tickets open at the end of the period");
    case PartMeasure::Count:
        return Texts::tr("sum of a count");
    case PartMeasure::Outages:
        return Texts::tr("outages that begin in the period, after merging");
    case PartMeasure::Downtime:
        return Texts::tr("seconds of downtime");
    case PartMeasure::ServiceTime:
        return Texts::tr("seconds of service time");
    case PartMeasure::Ratings:
        return Texts::tr("number of ratings");
    case PartMeasure::RatingScores:
        break;
    }
    return Texts::tr("sum of the scores of ratings");
}

QString partText(const MetricPart &part)
{
    return part.measure == PartMeasure::Count ? Texts::tr("sum of the counts “%1”").arg(part.countName)
        : countsTickets(part.measure)         ? selected(measureText(part.measure), part.tickets)
                                              : measureText(part.measure);
}

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
    case Metric::TicketRatio:
        return Texts::tr("Ratio of tickets");
    case Metric::Composed:
        return Texts::tr("Composed metric");
    case Metric::BacklogAge:
        return Texts::tr("Age of the backlog");
    case Metric::FollowUpTime:
        return Texts::tr("Follow-up time");
    case Metric::FollowUpShare:
        return Texts::tr("Share followed up");
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
    case Metric::TicketRatio:
        return ratioOfTicketsText(rule);
    case Metric::Composed:
        return composedText(rule, locale);
    case Metric::BacklogAge:
        return Texts::tr("%1 of the service time since opening, less pauses, of the tickets open at the end of the "
                         "period")
            .arg(statisticText(rule, locale));
    case Metric::FollowUpTime:
        return Texts::tr("%1 of the service time from first response to the first follow-up after it, less pauses")
            .arg(statisticText(rule, locale));
    case Metric::FollowUpShare:
        return Texts::tr("tickets with at least %n follow-up(s) within %1 of service time of the first response ÷ "
                         "tickets with a verdict in the period",
            nullptr, rule.followUps)
            .arg(limitsText(rule, locale));
    }
    return {};
}

} // namespace kept
