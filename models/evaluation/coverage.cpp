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

/// From where on the tickets of a selection must be known, so that none that the figure counts can be missing.
enum class Reach {
    No, ///< the selection misses some of them wherever it starts
    Part, ///< the part itself
    LimitBefore, ///< from one limit of service time before the part
    Beginning, ///< from the beginning of the service level without a hole
};

/// How far each selection of tickets must reach.
struct TicketNeed {
    Reach opened = Reach::No;
    Reach updated = Reach::No;
    Reach resolved = Reach::No;
};

// What the figure counts                      selected by opening  by update     by resolution
constexpr TicketNeed openedInPart{Reach::Part, Reach::Part, Reach::No};
constexpr TicketNeed verdictInPart{Reach::LimitBefore, Reach::LimitBefore, Reach::No};
constexpr TicketNeed resolvedInPart{Reach::Beginning, Reach::Part, Reach::Part};
constexpr TicketNeed respondedOrClosedInPart{Reach::Beginning, Reach::Part, Reach::No};
constexpr TicketNeed openAtEnd{Reach::Beginning, Reach::Beginning, Reach::No};
constexpr TicketNeed followedUpInPart{Reach::Beginning, Reach::LimitBefore, Reach::No};

TicketNeed shareNeed(const MetricRule &rule)
{
    if (rule.basis == TicketBasis::VerdictInstant)
        return verdictInPart;
    if (rule.basis == TicketBasis::Opened)
        return openedInPart;
    return rule.clockEnd == ClockEnd::Resolution ? resolvedInPart : respondedOrClosedInPart;
}

TicketNeed needOf(TicketMoment moment)
{
    switch (moment) {
    case TicketMoment::Opened:
        return openedInPart;
    case TicketMoment::Resolved:
        return resolvedInPart;
    case TicketMoment::Closed:
        break;
    }
    return respondedOrClosedInPart;
}

/// Of the parts of a composed metric that count tickets or may read their ratings.
TicketNeed needOf(PartMeasure measure)
{
    switch (measure) {
    case PartMeasure::TicketsResolved:
    case PartMeasure::Ratings:
    case PartMeasure::RatingScores:
        return resolvedInPart;
    case PartMeasure::TicketsClosed:
    case PartMeasure::TicketsReopened:
        return respondedOrClosedInPart;
    case PartMeasure::TicketsOpenAtEnd:
        return openAtEnd;
    default:
        return openedInPart;
    }
}

TicketNeed needOf(const MetricRule &rule)
{
    switch (rule.metric) {
    case Metric::ShareWithinTime:
        return shareNeed(rule);
    case Metric::TurnAroundTime:
    case Metric::Satisfaction:
        return resolvedInPart;
    case Metric::FirstResponseTime:
        return respondedOrClosedInPart;
    case Metric::FirstContactResolution:
        return rule.fcrDenominator == FcrDenominator::Resolved ? resolvedInPart : openedInPart;
    case Metric::ClosureRate:
        return rule.closureBasis == ClosureBasis::Flow ? respondedOrClosedInPart : openedInPart;
    case Metric::Backlog:
    case Metric::BacklogAge:
        return openAtEnd;
    case Metric::TicketRatio:
        return needOf(rule.countedBy);
    case Metric::FollowUpTime:
        return respondedOrClosedInPart;
    case Metric::FollowUpShare:
        return followedUpInPart;
    default:
        return openedInPart;
    }
}

bool readsRatings(PartMeasure measure)
{
    return measure == PartMeasure::Ratings || measure == PartMeasure::RatingScores;
}

/// Each need that the rule has of tickets; all of them must be met. Ratings of a survey need no tickets.
std::vector<TicketNeed> needsOf(const MetricRule &rule, bool surveyed)
{
    if (rule.metric != Metric::Composed)
        return {needOf(rule)};
    std::vector<TicketNeed> needs;
    for (const MetricPart &part : rule.parts)
        if (countsTickets(part.measure) || (readsRatings(part.measure) && !surveyed))
            needs.push_back(needOf(part.measure));
    return needs;
}

std::chrono::seconds longestLimit(const MetricRule &rule)
{
    std::chrono::seconds longest = rule.limit.value_or(std::chrono::seconds(0));
    for (const auto &[priority, limit] : rule.limitByPriority)
        longest = std::max(longest, limit);
    return longest;
}

/// From when on nothing that was opened before the instant, and never paused, still gets a verdict, by the terms that
/// it was opened under; nothing when that does not come.
std::optional<Instant> lastVerdictOf(const Level &level, Instant opened)
{
    Instant last = opened;
    for (const TermsPiece &piece : level.pieces) {
        const Metric metric = piece.terms.level.rule.metric;
        if (opened <= piece.span.from || piece.clock == nullptr
            || (metric != Metric::ShareWithinTime && metric != Metric::FollowUpShare))
            continue;
        // The clock of a follow-up starts with the first response, which may come long after the terms of the opening.
        const bool startsLater = metric == Metric::FollowUpShare;
        const Instant latest = (startsLater ? opened : std::min(opened, piece.span.to)) - Duration(1);
        const auto verdict = piece.clock->lastInstantWithin(latest, longestLimit(piece.terms.level.rule), {});
        if (!verdict)
            return std::nullopt;
        last = std::max(last, *verdict + Duration(1));
    }
    return last;
}

/// Openings known from an instant on settle the verdicts from one limit later on; earlier openings may still have one.
std::vector<Span> verdictsSettled(const std::vector<Span> &openings, const Level &level)
{
    std::vector<Span> result;
    for (Span span : openings) {
        span.from = lastVerdictOf(level, span.from).value_or(span.to);
        if (!span.isEmpty())
            result.push_back(span);
    }
    return result;
}

/// The stretch in which no ticket that was opened since the service level began can be missing; what was opened before
/// is not its matter. A day is allowed for a source whose days are those of another zone.
std::vector<Span> knownSinceBeginning(const std::vector<Span> &openings, const Level &level)
{
    const Instant began = level.pieces.front().span.from;
    for (const Span &span : openings)
        if (span.from <= began + std::chrono::hours(24) && began < span.to)
            return {span};
    return {};
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

/// Every opening is known: what was updated in a span holds all that was opened in it.
std::vector<Span> openings(const EvaluationInput &input, const ServiceId &service)
{
    std::vector<Span> spans = declared(input, service, MeasurementKind::Ticket, SelectedBy::Opened);
    const std::vector<Span> updated = declared(input, service, MeasurementKind::Ticket, SelectedBy::Updated);
    spans.insert(spans.end(), updated.begin(), updated.end());
    return mergedSpans(std::move(spans), everything());
}

std::vector<Span> ticketSpans(const Level &level, const TicketNeed &need, const ServiceId &service)
{
    const auto selected = [&](Reach reach) {
        std::vector<Span> spans;
        for (const auto &[by, needed] : {std::pair(SelectedBy::Opened, need.opened),
                 std::pair(SelectedBy::Updated, need.updated), std::pair(SelectedBy::Resolved, need.resolved)}) {
            if (needed != reach)
                continue;
            const std::vector<Span> found = declared(*level.input, service, MeasurementKind::Ticket, by);
            spans.insert(spans.end(), found.begin(), found.end());
        }
        return mergedSpans(std::move(spans), everything());
    };
    std::vector<Span> spans = selected(Reach::Part);
    const auto add = [&spans](const std::vector<Span> &more) { spans.insert(spans.end(), more.begin(), more.end()); };
    add(verdictsSettled(selected(Reach::LimitBefore), level));
    if (need.opened == Reach::Beginning)
        add(knownSinceBeginning(openings(*level.input, service), level));
    return mergedSpans(std::move(spans), everything());
}

/// Whether tickets are counted by an instant that the terms of their opening name, and that lies later.
bool countsLater(const MetricRule &rule)
{
    switch (rule.metric) {
    case Metric::FirstContactResolution:
        return rule.fcrDenominator == FcrDenominator::Resolved;
    case Metric::TicketRatio:
        return rule.countedBy != TicketMoment::Opened;
    case Metric::ShareWithinTime:
        return rule.basis != TicketBasis::Opened;
    default:
        return false;
    }
}

/// The needs of the part's own rule, and of the earlier ones by which tickets may still count in the part.
std::vector<TicketNeed> needsOf(const Level &level, const Part &part)
{
    const MetricRule &rule = level.ruleOf(part);
    std::vector<TicketNeed> needs = needsOf(rule, ratingsAreSurveyed(*level.input, level.termsOf(part).level));
    for (std::size_t i = 0; i < part.piece; ++i) {
        const MetricRule &earlier = level.pieces[i].terms.level.rule;
        if (earlier.metric == rule.metric && countsLater(earlier))
            needs.push_back(needOf(earlier));
    }
    return needs;
}

std::vector<Span> ticketSpans(const Level &level, const Part &part, const ServiceId &service)
{
    std::optional<std::vector<Span>> all;
    for (const TicketNeed &need : needsOf(level, part)) {
        const std::vector<Span> spans = ticketSpans(level, need, service);
        all = all ? common(*all, spans) : spans;
    }
    return all.value_or(std::vector<Span>{});
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

bool ratingsAreSurveyed(const EvaluationInput &input, const ServiceLevel &level)
{
    const auto reads = [&level](const ServiceId &service) {
        const std::vector<ServiceId> &services = level.population.services;
        return services.empty() || std::find(services.begin(), services.end(), service) != services.end();
    };
    const Measurements &all = input.measurements;
    return std::any_of(all.ratings.begin(), all.ratings.end(),
               [&reads](const RatingRecord &rating) { return reads(rating.service); })
        || std::any_of(all.ratedServices.begin(), all.ratedServices.end(), reads)
        || std::any_of(all.coverage.begin(), all.coverage.end(), [&reads](const Coverage &coverage) {
               return coverage.kind == MeasurementKind::Rating && reads(coverage.service);
           });
}

std::set<MeasurementKind> kindsRead(const EvaluationInput &input, const ServiceLevel &level)
{
    std::set<MeasurementKind> kinds = kindsRead(level.rule);
    if (kinds.contains(MeasurementKind::Rating) && !ratingsAreSurveyed(input, level)) {
        kinds.erase(MeasurementKind::Rating);
        kinds.insert(MeasurementKind::Ticket);
    }
    return kinds;
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
    std::optional<std::vector<Span>> all;
    for (const MeasurementKind kind : kindsRead(*level.input, terms)) {
        for (const ServiceId &service : servicesJudged(*level.input, terms, part.version->content, kind)) {
            const std::vector<Span> spans = kind == MeasurementKind::Ticket
                ? ticketSpans(level, part, service)
                : declared(*level.input, service, kind, std::nullopt);
            all = all ? common(*all, spans) : spans;
        }
    }
    return all.value_or(std::vector<Span>{});
}

bool mayLackEarlierTickets(const Level &level, const Part &part)
{
    const ServiceLevel &terms = level.termsOf(part).level;
    if (!kindsRead(*level.input, terms).contains(MeasurementKind::Ticket))
        return false;
    const auto coveredBy = [&part](const std::vector<Span> &spans) { return lengthOf(common(spans, {part.judged})); };
    const std::vector<ServiceId> services =
        servicesJudged(*level.input, terms, part.version->content, MeasurementKind::Ticket);
    return std::any_of(services.begin(), services.end(), [&](const ServiceId &service) {
        return coveredBy(ticketSpans(level, part, service)) < coveredBy(openings(*level.input, service));
    });
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
