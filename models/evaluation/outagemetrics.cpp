// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/outagemetrics.h"

#include "models/domain/display.h"
#include "models/evaluation/availability.h"
#include "models/evaluation/coverage.h"
#include "models/evaluation/population.h"
#include "models/evaluation/tracetext.h"

#include <QCoreApplication>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::Trace)
};

/// The outages that a part's metric looks at.
struct Selection {
    std::vector<Outage> all; ///< of the population
    std::vector<Outage> counted; ///< the same without the excluded ones
    std::int64_t excluded = 0; ///< those that touch the judged span
};

bool touches(const Outage &outage, const Span &span)
{
    return outage.from < span.to && span.from < outage.to.value_or(Instant::max());
}

bool isExcluded(const Level &level, const OutageRecord &record)
{
    return level.exclusions.externalIds.contains(record.outage.externalId);
}

bool isMaintenance(const OutageRecord &record) { return record.outage.planned && record.outage.agreed; }

/// How an outage that touches the judged span took part.
struct OutageRole {
    QString word;
    bool counts = true; ///< as an outage
};

/// Agreed maintenance is no outage, but for what goes beyond its allowance.
OutageRole roleOfMaintenance(
    const Level &level, const Part &part, const Span &inside, const std::optional<Instant> &beyondAllowance)
{
    const MetricRule &rule = level.ruleOf(part);
    const ServiceClock *clock = level.clockOf(part);
    const Instant from = std::max(inside.from, beyondAllowance.value_or(inside.to));
    const Duration beyond = clock != nullptr && from < inside.to ? clock->between(from, inside.to) : Duration(0);
    if (beyond > Duration(0))
        return {beyond == clock->between(inside.from, inside.to)
                ? Texts::tr("used (maintenance beyond what is allowed)")
                : Texts::tr("used in part (maintenance beyond what is allowed)"),
            true};
    if (isOutageMetric(rule.metric) && rule.metric != Metric::Availability)
        return {Texts::tr("not counted (agreed maintenance)"), false};
    return {rule.maintenance == MaintenanceRule::LeavesBoth ? Texts::tr("left out (agreed maintenance)")
                                                            : Texts::tr("available (agreed maintenance)"),
        false};
}

/// The day only where it is another one than that of the beginning.
QString endText(Instant from, Instant to, const QTimeZone &zone, const QLocale &locale)
{
    if (dateIn(from, zone) != dateIn(to, zone))
        return displayInstant(to, zone, locale);
    const QTime clock = QDateTime::fromMSecsSinceEpoch(to.time_since_epoch().count(), zone).time();
    return clock.toString(clock.second() == 0 ? QStringLiteral("HH:mm") : QStringLiteral("HH:mm:ss"));
}

/// "Service time 60 min, from 1 Mar 2026, 10:00 until 11:00, 100 % affected": what the list is sorted by stands first.
QString detailOf(const Outage &outage, const Part &part, Duration time, const QLocale &locale)
{
    const QString length = durationWords(Rational(time.count()), locale);
    const QString from = displayInstant(outage.from, part.zone, locale);
    const QString affected = displayExact(outage.affected.toRational() * Rational(100), 9, locale);
    if (!outage.to)
        return Texts::tr("Service time %1, since %2 and still open, %3 % affected").arg(length, from, affected);
    return Texts::tr("Service time %1, from %2 until %3, %4 % affected")
        .arg(length, from, endText(outage.from, *outage.to, part.zone, locale), affected);
}

void tell(const Level &level, const OutageRecord &record, const Part &part,
    const std::optional<Instant> &beyondAllowance, Recorder &recorder)
{
    const Outage &outage = record.outage;
    const bool touching = touches(outage, part.judged);
    const Span inside = intersection({outage.from, outage.to.value_or(part.judged.to)}, part.judged);
    const ServiceClock *clock = level.clockOf(part);
    const Duration time = touching && clock != nullptr ? clock->between(inside.from, inside.to) : Duration(0);
    const bool excluded = touching && isExcluded(level, record);
    OutageRole role{Texts::tr("used"), true};
    if (!touching)
        role = {Texts::tr("outside the period"), false};
    else if (excluded)
        role = {Texts::tr("excluded"), false};
    else if (isMaintenance(record))
        role = roleOfMaintenance(level, part, inside, beyondAllowance);
    const bool maintenance = touching && !excluded && !role.counts;
    recorder.record({record.record, role.word, detailOf(outage, part, time, recorder.locale()), false, role.counts,
        MeasurementKind::Outage, excluded, time.count(), maintenance});
}

/// All of the population, in their order.
void tellRecords(
    const Level &level, const Part &part, const std::optional<Instant> &beyondAllowance, Recorder *recorder)
{
    if (recorder == nullptr)
        return;
    for (const OutageRecord &record : level.input->measurements.outages)
        if (includesService(level.termsOf(part).level.population, record.service))
            tell(level, record, part, beyondAllowance, *recorder);
}

Selection select(const Level &level, const Part &part)
{
    Selection selection;
    const Population &population = level.termsOf(part).level.population;
    for (const OutageRecord &record : level.input->measurements.outages) {
        if (!includesService(population, record.service))
            continue;
        // Later facts than the as-of instant say nothing yet; an end behind it is an outage still open.
        selection.all.push_back(record.outage);
        if (!isExcluded(level, record))
            selection.counted.push_back(record.outage);
        else if (touches(record.outage, part.judged))
            ++selection.excluded;
    }
    return selection;
}

/// The span without the excluded time.
std::vector<Span> judgedSpans(const Level &level, const Span &span, bool ignoreExclusions)
{
    std::vector<Span> result;
    Instant from = span.from;
    if (!ignoreExclusions) {
        for (const Span &excluded : level.exclusions.spans) {
            const Span inside = intersection(excluded, span);
            if (inside.isEmpty())
                continue;
            if (from < inside.from)
                result.push_back({from, inside.from});
            from = inside.to;
        }
    }
    if (from < span.to)
        result.push_back({from, span.to});
    return result;
}

/// The part's allowance: a period's, by days where the period has several parts.
std::optional<Duration> allowanceOf(const Level &level, const Part &part)
{
    const auto allowance = level.ruleOf(part).maintenanceAllowance;
    if (!allowance)
        return std::nullopt;
    std::int64_t days = 0;
    for (const JudgedPeriod &period : level.periods) {
        const Part *first = &level.parts[period.firstPart];
        if (&part < first || &part >= first + period.partCount)
            continue;
        for (std::size_t i = 0; i < period.partCount; ++i)
            days += first[i].first.daysTo(first[i].last) + 1;
    }
    const std::int64_t own = part.first.daysTo(part.last) + 1;
    return Duration(Duration(*allowance).count() / std::max<std::int64_t>(days, 1) * own
        + Duration(*allowance).count() % std::max<std::int64_t>(days, 1) * own / std::max<std::int64_t>(days, 1));
}

AvailabilityResult over(const Level &level, const Part &part, const std::optional<Duration> &allowance,
    const std::vector<Span> &spans, const std::vector<Outage> &outages)
{
    const MetricRule &metric = level.ruleOf(part);
    AvailabilityRule rule{allowance, metric.maintenance, metric.fullOutageFrom};
    AvailabilityResult sum;
    for (const Span &span : spans) {
        const AvailabilityResult one = availability(*level.clockOf(part), span, outages, rule);
        sum.serviceTime += one.serviceTime;
        sum.downtime = sum.downtime + one.downtime;
        sum.denominator = sum.denominator + one.denominator;
        sum.maintenanceUsed = sum.maintenanceUsed + one.maintenanceUsed;
        sum.beyondAllowance = sum.beyondAllowance ? sum.beyondAllowance : one.beyondAllowance;
        sum.merged.insert(sum.merged.end(), one.merged.begin(), one.merged.end());
        if (rule.maintenanceAllowance)
            *rule.maintenanceAllowance -= Duration(static_cast<std::int64_t>(one.maintenanceUsed.floor()));
    }
    return sum;
}

AvailabilityResult over(
    const Level &level, const Part &part, const std::vector<Span> &spans, const std::vector<Outage> &outages)
{
    return over(level, part, allowanceOf(level, part), spans, outages);
}

/// "17 + 26 + 12 + 5 = 60 min": each merged outage's own downtime; nothing where they do not add up to the whole,
/// as when maintenance beyond its allowance is among them.
QString downtimeSum(const Level &level, const Part &part, const std::vector<Outage> &outages,
    const AvailabilityResult &result, const QLocale &locale)
{
    std::vector<Rational> each;
    Rational sum;
    for (const Span &span : result.merged) {
        each.push_back(over(level, part, {span}, outages).downtime);
        sum = sum + each.back();
    }
    return sum == result.downtime ? sumText(each, result.downtime, locale) : durationInFormula(result.downtime, locale);
}

void tellAvailability(const Level &level, const Part &part, const Selection &selection,
    const AvailabilityResult &counted, const Rational &takenOut, Recorder &recorder)
{
    recorder.line(TraceKind::Step, Texts::tr("Downtime"),
        downtimeSum(level, part, selection.counted, counted, recorder.locale()),
        Texts::tr("%n outage(s) after merging", nullptr, static_cast<int>(counted.merged.size())));
    if (!counted.maintenanceUsed.isZero()) {
        const auto allowance = allowanceOf(level, part);
        const QString used = durationWords(counted.maintenanceUsed, recorder.locale());
        recorder.line(TraceKind::Step, Texts::tr("Maintenance"),
            allowance ? Texts::tr("%1 of %2 allowed")
                            .arg(used, durationWords(Rational(allowance->count()), recorder.locale()))
                      : Texts::tr("%1, not limited").arg(used));
    }
    const Rational whole = counted.denominator;
    recorder.line(TraceKind::Formula, Texts::tr("Formula"),
        availabilityFormula(whole, takenOut, counted.downtime, level.termsOf(part).target, recorder.locale()));
}

void measureAvailability(
    const Level &level, const Part &part, bool ignoreExclusions, Recorder *recorder, Measured &measured)
{
    const Selection selection = select(level, part);
    const std::vector<Span> spans = judgedSpans(level, part.judged, ignoreExclusions);
    const AvailabilityResult all = over(level, part, spans, selection.all);
    const AvailabilityResult counted = ignoreExclusions ? all : over(level, part, spans, selection.counted);
    tellRecords(level, part, counted.beyondAllowance, recorder);
    // Excluded outages take out X = downtime with them less downtime without them: (S − all) ÷ (S − X).
    const Rational takenOut = std::max(Rational(0), all.downtime - counted.downtime);
    measured.numerator = counted.denominator - takenOut - counted.downtime;
    measured.denominator = counted.denominator - takenOut;
    measured.records = static_cast<std::int64_t>(counted.merged.size());
    measured.excluded = selection.excluded
        + std::count_if(level.exclusions.spans.begin(), level.exclusions.spans.end(),
            [&part](const Span &span) { return !intersection(span, part.judged).isEmpty(); });
    measured.serviceJudged = measured.denominator;
    const Span ahead{part.judged.to, part.span.to};
    const Duration rest = ahead.isEmpty() ? Duration(0) : level.clockOf(part)->between(ahead.from, ahead.to);
    measured.serviceTotal = measured.denominator + Rational(rest.count());
    if (recorder != nullptr)
        tellAvailability(level, part, selection, counted, takenOut, *recorder);
}

/// A merged outage that lasts until the as-of instant has not ended.
bool isStillOpen(const Level &level, const Span &outage) { return level.input->asOf <= outage.to; }

bool isIn(Instant at, const Part &part) { return part.judged.contains(at); }

void addOutage(const Level &level, const Part &part, const Span &outage, Measured &measured)
{
    const Metric metric = level.ruleOf(part).metric;
    if (metric == Metric::OutageCount && isIn(outage.from, part)) {
        measured.numerator = measured.numerator + Rational(1);
        ++measured.records;
    }
    if (metric == Metric::MeanTimeBetweenFailures && isIn(outage.from, part)) {
        measured.denominator = measured.denominator + Rational(1);
        ++measured.records;
    }
    const bool open = isStillOpen(level, outage);
    const bool ends = !open && isIn(outage.to, part);
    // Coverage may end before the outage does, though its end is known.
    const bool lasts =
        metric == Metric::LongestOutage && part.running && outage.from < part.judged.to && part.judged.to <= outage.to;
    if ((metric == Metric::MeanTimeToRestore && ends) || (metric == Metric::LongestOutage && (ends || lasts))) {
        const Instant end = lasts ? part.judged.to : outage.to;
        measured.samples.push_back((end - outage.from).count());
        ++measured.records;
    }
}

void tellOutages(const Part &part, const Measured &measured, const MetricRule &rule, Recorder &recorder)
{
    std::vector<Rational> each;
    Rational sum;
    for (const std::int64_t sample : measured.samples) {
        each.emplace_back(sample);
        sum = sum + Rational(sample);
    }
    if (rule.metric == Metric::MeanTimeToRestore && !each.empty())
        recorder.line(TraceKind::Step, Texts::tr("Time to restore"), sumText(each, sum, recorder.locale()),
            Texts::tr("%n outage(s) that end in the period", nullptr, static_cast<int>(each.size())));
    if (rule.metric == Metric::MeanTimeBetweenFailures)
        recorder.line(TraceKind::Step, Texts::tr("Time in service"),
            Texts::tr("%1 without downtime, %n outage(s) begin", nullptr, static_cast<int>(measured.records))
                .arg(durationWords(measured.numerator, recorder.locale())),
            part.running ? Texts::tr("until now") : QString());
}

void measureRest(const Level &level, const Part &part, bool ignoreExclusions, Recorder *recorder, Measured &measured)
{
    const Selection selection = select(level, part);
    tellRecords(level, part, std::nullopt, recorder);
    const MetricRule &rule = level.ruleOf(part);
    const std::vector<Outage> &outages = ignoreExclusions ? selection.all : selection.counted;
    measured.excluded = selection.excluded;
    for (const Span &outage : mergedOutages(outages, level.input->asOf)) {
        if (!ignoreExclusions && level.exclusions.takesInstant(outage.from))
            measured.excluded += intersection(outage, part.judged).isEmpty() ? 0 : 1;
        else
            addOutage(level, part, outage, measured);
    }
    if (rule.metric == Metric::MeanTimeBetweenFailures) {
        // The time of excluded outages is no time in service: it leaves as it does for availability.
        const std::vector<Span> spans = judgedSpans(level, part.judged, ignoreExclusions);
        const AvailabilityResult counted = over(level, part, spans, outages);
        const Rational all = over(level, part, spans, selection.all).downtime;
        measured.numerator = counted.denominator - std::max(all, counted.downtime);
    }
    if (recorder != nullptr)
        tellOutages(part, measured, rule, *recorder);
}

const TermsPiece *pieceOn(const Level &level, const QDate &day)
{
    const auto found = std::find_if(level.pieces.begin(), level.pieces.end(),
        [&day](const TermsPiece &piece) { return piece.first <= day && day <= piece.last; });
    return found == level.pieces.end() ? nullptr : &*found;
}

/// From when on, without a break, outages were paid by their length up to the part.
Instant paidSince(const Level &level, const Part &part)
{
    const TermsPiece *first = &level.pieces[part.piece];
    while (const TermsPiece *before = pieceOn(level, first->first.addDays(-1))) {
        if (!paysByOutage(*before))
            break;
        first = before;
    }
    return first->span.from;
}

/// The allowance of other periods is not known here: agreed maintenance in them is no outage, unless none is allowed.
std::optional<Duration> allowanceBefore(const Level &level, const Part &part)
{
    const auto allowance = level.ruleOf(part).maintenanceAllowance;
    return allowance && *allowance == std::chrono::seconds(0) ? std::optional(Duration(0)) : std::nullopt;
}

/// When the outage began that the part's first instant finds.
Instant beginOf(const Level &level, const Part &part, const Selection &selection)
{
    const Span before{paidSince(level, part), part.judged.from};
    if (before.isEmpty())
        return part.judged.from;
    const auto merged =
        over(level, part, allowanceBefore(level, part), judgedSpans(level, before, false), selection.counted).merged;
    return !merged.empty() && merged.back().to == before.to ? merged.back().from : before.to;
}

/// Whether an outage that lasts to the part's last instant goes on, and is paid where it ends.
bool goesOn(const Level &level, const Part &part, const Selection &selection)
{
    const Instant end = part.judged.to;
    if (!isPaidAfter(level, part) || level.exclusions.takesInstant(end))
        return false;
    bool lasts = false;
    for (const Outage &outage : selection.counted) {
        if (end < outage.from || (outage.to && *outage.to <= end))
            continue;
        if (outage.planned && outage.agreed && allowanceBefore(level, part) != Duration(0))
            return false;
        lasts = lasts || outage.affected > Share();
    }
    return lasts;
}

} // namespace

bool paysByOutage(const TermsPiece &piece)
{
    const ServiceLevel &terms = piece.terms.level;
    return piece.hasTarget && terms.credit && terms.credit->measure == CreditMeasure::Outage
        && isOutageMetric(terms.rule.metric);
}

bool isPaidAfter(const Level &level, const Part &part)
{
    const TermsPiece *next = pieceOn(level, part.last.addDays(1));
    return next != nullptr && paysByOutage(*next);
}

std::vector<Span> wholeOutages(const Level &level, const Part &part)
{
    const Selection selection = select(level, part);
    std::vector<Span> outages = over(level, part, judgedSpans(level, part.judged, false), selection.counted).merged;
    if (!outages.empty() && outages.front().from == part.judged.from)
        outages.front().from = beginOf(level, part, selection);
    if (!outages.empty() && outages.back().to == part.judged.to && !part.running && goesOn(level, part, selection))
        outages.pop_back();
    return outages;
}

std::vector<Span> countedOutages(const Level &level, const Part &part)
{
    const Selection selection = select(level, part);
    return over(level, part, judgedSpans(level, part.judged, false), selection.counted).merged;
}

OutageFigures outageFigures(const Level &level, const Part &part, bool ignoreExclusions, Recorder *recorder)
{
    OutageFigures figures;
    if (level.clockOf(part) == nullptr || part.judged.isEmpty())
        return figures;
    Measured time;
    Recorder *const silent = nullptr;
    measureAvailability(level, part, ignoreExclusions, silent, time);
    figures.serviceTime = time.denominator;
    figures.downtime = time.denominator - time.numerator;
    figures.excluded = time.excluded;
    const Selection selection = select(level, part);
    if (recorder != nullptr)
        tellRecords(level, part,
            over(level, part, judgedSpans(level, part.judged, ignoreExclusions), selection.counted).beyondAllowance,
            recorder);
    for (const Span &outage : mergedOutages(ignoreExclusions ? selection.all : selection.counted, level.input->asOf))
        if (isIn(outage.from, part) && (ignoreExclusions || !level.exclusions.takesInstant(outage.from)))
            ++figures.begun;
    return figures;
}

void measureOutages(const Level &level, bool ignoreExclusions, Recorder *recorder, std::vector<Measured> &into)
{
    for (std::size_t i = 0; i < level.parts.size(); ++i) {
        const Part &part = level.parts[i];
        const Metric metric = level.ruleOf(part).metric;
        if (!isOutageMetric(metric) || level.clockOf(part) == nullptr || part.judged.isEmpty())
            continue;
        if (metric == Metric::Availability)
            measureAvailability(level, part, ignoreExclusions, recorder, into[i]);
        else
            measureRest(level, part, ignoreExclusions, recorder, into[i]);
    }
}

} // namespace kept
