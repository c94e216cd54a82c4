// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/coverage.h"

#include <set>

namespace kept {

namespace {

std::vector<Span> common(const std::vector<Span> &a, const std::vector<Span> &b)
{
    std::vector<Span> result;
    for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
        const Span both = intersection(a[i], b[j]);
        if (!both.isEmpty())
            result.push_back(both);
        (a[i].to < b[j].to) ? ++i : ++j;
    }
    return result;
}

bool judgesByVerdict(const MetricRule &rule)
{
    return rule.metric == Metric::ShareWithinTime && rule.basis == TicketBasis::VerdictInstant;
}

/// Tickets selected by resolution are complete only for what ends with the resolution: open tickets are not in them.
bool endsWithResolution(const MetricRule &rule)
{
    switch (rule.metric) {
    case Metric::TurnAroundTime:
        return true;
    case Metric::ShareWithinTime:
        return rule.basis == TicketBasis::Resolved && rule.clockEnd == ClockEnd::Resolution;
    case Metric::FirstContactResolution:
        return rule.fcrDenominator == FcrDenominator::Resolved;
    case Metric::Satisfaction:
        return true;
    default:
        return false;
    }
}

std::chrono::seconds longestLimit(const MetricRule &rule)
{
    std::chrono::seconds longest = rule.limit.value_or(std::chrono::seconds(0));
    for (const auto &[priority, limit] : rule.limitByPriority)
        longest = std::max(longest, limit);
    return longest;
}

/// Openings known from an instant on settle the verdicts from one limit later on; earlier openings may still have one.
std::vector<Span> verdictsSettled(const std::vector<Span> &openings, const Level &level, const Part &part)
{
    const ServiceClock *clock = level.clockOf(part);
    const Instant began = level.pieces.front().span.from;
    std::vector<Span> result;
    for (Span span : openings) {
        if (began < span.from && clock != nullptr) {
            const auto due = clock->due(span.from, longestLimit(level.ruleOf(part)));
            span.from = due ? *due : span.to;
        }
        if (!span.isEmpty())
            result.push_back(span);
    }
    return result;
}

std::vector<Span> declared(
    const EvaluationInput &input, const ServiceId &service, MeasurementKind kind, std::optional<SelectedBy> by)
{
    std::vector<Span> spans;
    for (const Coverage &coverage : input.measurements.coverage)
        if (coverage.service == service && coverage.kind == kind && (!by || coverage.selectedBy == *by))
            spans.push_back(coverage.span);
    return mergedSpans(std::move(spans), everything());
}

std::vector<Span> ticketSpans(const Level &level, const Part &part, const ServiceId &service)
{
    const MetricRule &rule = level.ruleOf(part);
    const auto by = [&](SelectedBy selected) {
        return declared(*level.input, service, MeasurementKind::Ticket, selected);
    };
    std::vector<Span> spans = by(SelectedBy::Opened);
    if (judgesByVerdict(rule))
        spans = verdictsSettled(spans, level, part);
    const std::vector<Span> updated = by(SelectedBy::Updated);
    spans.insert(spans.end(), updated.begin(), updated.end());
    if (endsWithResolution(rule)) {
        const std::vector<Span> resolved = by(SelectedBy::Resolved);
        spans.insert(spans.end(), resolved.begin(), resolved.end());
    }
    return mergedSpans(std::move(spans), everything());
}

Duration lengthOf(const std::vector<Span> &spans)
{
    Duration total{0};
    for (const Span &span : spans)
        total += span.length();
    return total;
}

/// A stated figure is its own coverage.
bool isStated(const Level &level, const Part &part) { return level.ruleOf(part).metric == Metric::Reported; }

void measure(Part &part, const std::vector<Span> &spans)
{
    std::vector<Span> inside = common(spans, {part.judged});
    if (part.running && !inside.empty())
        part.judged.to = inside.back().to;
    const auto judged = part.judged.length().count();
    part.covered = judged > 0 ? Rational(lengthOf(inside).count(), judged) : Rational(0);
    part.coveredToEnd = !part.running && !inside.empty() && inside.back().to == part.span.to;
}

} // namespace

Span everything()
{
    using namespace std::chrono;
    return {sys_days(year(1900) / 1 / 1), sys_days(year(2200) / 1 / 1)};
}

MeasurementKind kindRead(const EvaluationInput &input, const ServiceLevel &level)
{
    const Metric metric = level.rule.metric;
    if (metric == Metric::Volume || metric == Metric::CountRatio)
        return MeasurementKind::Count;
    if (metric == Metric::Reported)
        return MeasurementKind::Reported;
    if (metric != Metric::Satisfaction)
        return isOutageMetric(metric) ? MeasurementKind::Outage : MeasurementKind::Ticket;
    const auto reads = [&level](const ServiceId &service) {
        const std::vector<ServiceId> &services = level.population.services;
        return services.empty() || std::find(services.begin(), services.end(), service) != services.end();
    };
    const Measurements &all = input.measurements;
    const bool surveyed = std::any_of(all.ratings.begin(), all.ratings.end(), [&reads](const RatingRecord &rating) {
        return reads(rating.service);
    }) || std::any_of(all.coverage.begin(), all.coverage.end(), [&reads](const Coverage &coverage) {
        return coverage.kind == MeasurementKind::Rating && reads(coverage.service);
    });
    return surveyed ? MeasurementKind::Rating : MeasurementKind::Ticket;
}

std::vector<ServiceId> servicesJudged(
    const EvaluationInput &input, const ServiceLevel &level, const AgreementContent &content, MeasurementKind kind)
{
    if (!level.population.services.empty())
        return level.population.services;
    if (!content.services.empty())
        return content.services;
    std::set<ServiceId> services;
    for (const Coverage &coverage : input.measurements.coverage)
        if (coverage.kind == kind)
            services.insert(coverage.service);
    return {services.begin(), services.end()};
}

std::vector<Span> coveredSpans(const Level &level, const Part &part)
{
    if (isStated(level, part))
        return {everything()};
    const ServiceLevel &terms = level.termsOf(part).level;
    const MeasurementKind kind = kindRead(*level.input, terms);
    std::optional<std::vector<Span>> all;
    for (const ServiceId &service : servicesJudged(*level.input, terms, part.version->content, kind)) {
        const std::vector<Span> spans = kind == MeasurementKind::Ticket
            ? ticketSpans(level, part, service)
            : declared(*level.input, service, kind, std::nullopt);
        all = all ? common(*all, spans) : spans;
    }
    return all.value_or(std::vector<Span>{});
}

void measureCoverage(Level &level)
{
    // Neighbouring parts share their terms nearly always; their coverage is looked up once.
    const Part *known = nullptr;
    std::vector<Span> spans;
    for (Part &part : level.parts) {
        if (known == nullptr || known->piece != part.piece || known->version != part.version)
            spans = coveredSpans(level, part);
        known = &part;
        measure(part, spans);
    }
}

} // namespace kept
