// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/ticketmetrics.h"

#include "models/evaluation/ticketpass.h"

#include <QCoreApplication>

#include <set>
#include <utility>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::Trace)
};

/// So many tickets stay near the processor while each pass takes them.
constexpr std::size_t rowsAtOnce = 256;

std::int64_t spansTouching(const Level &level, const Part &part)
{
    return std::count_if(level.exclusions.spans.begin(), level.exclusions.spans.end(),
        [&part](const Span &span) { return !intersection(span, part.judged).isEmpty(); });
}

/// The question that a walk over the level's tickets answers; the statistics are taken of what it finds.
TicketQuestion questionOf(const Level &level, Metric metric)
{
    TicketQuestion question{metric, {}, {}};
    for (const TermsPiece &piece : level.pieces) {
        MetricRule rule = piece.terms.level.rule;
        rule.statistic = {};
        rule.percentile = {};
        rule.percentileMethod = {};
        question.terms.push_back({piece.span, piece.clock, std::move(rule), piece.terms.level.population});
    }
    for (const Part &part : level.parts)
        question.days.push_back({part.judged, part.piece});
    return question;
}

/// What the walk of the metric over the tickets finds, made once for all service levels that ask the same. Only without
/// exclusions, which are a level's own.
const std::vector<TicketTally> &sharedTallies(const Level &level, Metric metric)
{
    std::vector<TicketWalk> &walks = level.clocks->walks();
    TicketQuestion question = questionOf(level, metric);
    const auto same = std::find_if(
        walks.begin(), walks.end(), [&question](const TicketWalk &walk) { return walk.question == question; });
    if (same != walks.end())
        return same->tallies;
    TicketPass pass(level, metric, false, nullptr);
    pass.run();
    walks.push_back({std::move(question), std::move(pass.tallies())});
    return walks.back().tallies;
}

Measured measuredOf(TicketTally tally)
{
    Measured measured;
    measured.numerator = Rational(tally.good);
    measured.denominator = Rational(tally.counted);
    measured.records = tally.counted;
    measured.excluded = tally.excluded;
    measured.overdueOutside = tally.overdueOutside;
    measured.reopened = tally.reopened;
    measured.samples = std::move(tally.samples);
    return measured;
}

bool isClocked(Metric metric)
{
    return metric == Metric::TurnAroundTime || metric == Metric::FirstResponseTime || metric == Metric::ShareWithinTime
        || metric == Metric::BacklogAge || metric == Metric::FollowUpTime || metric == Metric::FollowUpShare;
}

} // namespace

template <auto Take>
void TicketPass::walk(std::size_t first, std::size_t last)
{
    for (m_place = first; m_place < last; ++m_place) {
        const TicketRow &row = m_table->rows[m_place];
        if (!passesAnywhere(row))
            continue;
        if (row.status == TicketStatus::Cancelled)
            recordOutside(row, QT_TRANSLATE_NOOP("kept::Trace", "cancelled"));
        else
            (this->*Take)(asKnown(row));
    }
}

void TicketPass::takeTime(const TicketRow &row)
{
    const bool response = m_metric == Metric::FirstResponseTime;
    const std::int64_t end = endOf(row, response ? ClockEnd::FirstResponse : ClockEnd::Resolution);
    const PieceTerms *terms = termsAt(row.opened);
    const PartBounds *part = end != noInstant ? partAt(end) : nullptr;
    if (terms == nullptr || part == nullptr || end < row.opened)
        return recordOutside(row,
            terms == nullptr ? QT_TRANSLATE_NOOP("kept::Trace", "opened before the service level was in force")
                             : QT_TRANSLATE_NOOP("kept::Trace", "outside the period"));
    if (!termsOf(*part).filter.passes(row))
        return recordOutside(row, QT_TRANSLATE_NOOP("kept::Trace", "not in the population"));
    const std::int64_t time = timeUntil(*terms, row, end);
    takeSample(*part, row, time);
}

/// A time that is averaged with the others of its part.
void TicketPass::takeSample(const PartBounds &part, const TicketRow &row, std::int64_t time)
{
    const bool excluded = isTakenOut(row);
    if (place(part, row, true, excluded))
        m_tallies[part.part].samples.push_back(time);
    recordTimed(row, excluded, true, time, -1);
}

void TicketPass::takeShare(const TicketRow &row)
{
    const PieceTerms *terms = termsAt(row.opened);
    if (terms == nullptr)
        return recordOutside(row, QT_TRANSLATE_NOOP("kept::Trace", "opened before the service level was in force"));
    const std::int64_t limit = limitOf(*terms, row);
    if (limit < 0)
        return recordOutside(row, QT_TRANSLATE_NOOP("kept::Trace", "no limit for its priority"));
    const std::int64_t end = endOf(row, terms->rule->clockEnd);
    const Verdict verdict = verdictOf(*terms, row, {row.opened, end}, limit, Begin::Opening);
    if (!verdict.known)
        return recordOutside(row, QT_TRANSLATE_NOOP("kept::Trace", "no verdict yet"));
    const TicketBasis basis = terms->rule->basis;
    const std::int64_t at = basis == TicketBasis::VerdictInstant ? verdict.at
        : basis == TicketBasis::Opened                           ? row.opened
                                                                 : end;
    const PartBounds *part = at != noInstant ? partAt(at) : nullptr;
    if (basis != TicketBasis::VerdictInstant && verdict.late)
        noteOverdue(*terms, row, verdict, end, part);
    if (part == nullptr)
        return recordOutside(row, QT_TRANSLATE_NOOP("kept::Trace", "outside the period"));
    if (!termsOf(*part).filter.passes(row))
        return recordOutside(row, QT_TRANSLATE_NOOP("kept::Trace", "not in the population"));
    const bool excluded = isTakenOut(row);
    place(*part, row, !verdict.late, excluded);
    recordTimed(row, excluded, !verdict.late, verdict.serviceTime, limit);
}

/// Counts an overdue ticket in every part at whose end it is open, but for the one that has it in its denominator.
void TicketPass::noteOverdue(
    const PieceTerms &terms, const TicketRow &row, const Verdict &verdict, std::int64_t end, const PartBounds *chosen)
{
    if (!terms.filter.passes(row) || isTakenOut(row))
        return;
    for (const PartBounds &part : m_parts) {
        const bool overdue = verdict.at < part.to && (end == noInstant || part.to <= end);
        if (overdue && &part != chosen)
            ++m_tallies[part.part].overdueOutside;
    }
}

/// Any reopening up to the last resolution spoils it, and a later one within the window of calendar days.
bool TicketPass::isSpoiled(const TicketRow &row, const MetricRule &rule, const QTimeZone &zone) const
{
    if (row.reopenCount > row.reopeningCount)
        return true;
    for (std::size_t i = row.firstReopening; i < row.firstReopening + row.reopeningCount; ++i) {
        const std::int64_t reopening = m_table->reopenings[i];
        if (reopening >= m_asOf)
            continue;
        const auto dateOf = [&zone](std::int64_t at) { return dateIn(Instant{Duration{at}}, zone); };
        if (reopening <= row.resolved || dateOf(reopening) <= dateOf(row.resolved).addDays(rule.fcrReopenDays))
            return true;
    }
    return false;
}

const QTimeZone &TicketPass::zoneOf(const PartBounds &part) const { return m_level->parts[part.part].zone; }

void TicketPass::takeFirstContact(const TicketRow &row)
{
    // The denominator may change with the terms.
    const FcrDenominator denominator = countingRule(row).fcrDenominator;
    const std::int64_t at = denominator == FcrDenominator::Resolved ? row.resolved : row.opened;
    const PartBounds *part = at != noInstant ? partAt(at) : nullptr;
    if (part == nullptr)
        return recordOutside(row, QT_TRANSLATE_NOOP("kept::Trace", "outside the period"));
    if (!termsOf(*part).filter.passes(row))
        return recordOutside(row, QT_TRANSLATE_NOOP("kept::Trace", "not in the population"));
    if (denominator == FcrDenominator::Answered && !row.answered)
        return recordOutside(row, QT_TRANSLATE_NOOP("kept::Trace", "not answered"));
    const bool good =
        row.resolved != noInstant && row.contacts <= 1 && !isSpoiled(row, *termsOf(*part).rule, zoneOf(*part));
    const bool excluded = isTakenOutAt(row, at);
    place(*part, row, good, excluded);
    recordPlain(row, excluded, good);
}

void TicketPass::takeClosure(const TicketRow &row)
{
    const PartBounds *opened = partAt(row.opened);
    const PartBounds *closed = row.closed != noInstant ? partAt(row.closed) : nullptr;
    if (opened != nullptr && termsOf(*opened).filter.passes(row)) {
        const bool cohort = termsOf(*opened).rule->closureBasis == ClosureBasis::Cohort;
        const bool good = cohort && row.closed != noInstant && row.closed < opened->to;
        const bool excluded = isTakenOutAt(row, row.opened);
        place(*opened, row, good, excluded);
        recordPlain(row, excluded, good || (!cohort && closed == opened));
    }
    if (closed == nullptr || termsOf(*closed).rule->closureBasis == ClosureBasis::Cohort
        || !termsOf(*closed).filter.passes(row))
        return;
    const bool excluded = isTakenOutAt(row, row.closed) && !m_ignoreExclusions;
    if (!excluded)
        ++m_tallies[closed->part].good;
    if (opened != closed)
        record(row, excluded ? Texts::tr("excluded") : Texts::tr("closed, opened earlier"), {}, true, !excluded);
}

bool TicketPass::takeBacklog(const TicketRow &row)
{
    const std::int64_t end = row.resolved != noInstant ? row.resolved : row.closed;
    bool isOpen = openDuring(row, {row.opened, end});
    const std::int64_t again = end != noInstant ? reopenedAfter(row, end) : noInstant;
    if (again == noInstant)
        return isOpen;
    const std::int64_t closed = row.closed > again ? row.closed : noInstant;
    isOpen = openDuring(row, {again, closed}) || isOpen;
    const std::int64_t last = closed != noInstant ? reopenedAfter(row, closed) : noInstant;
    return (last != noInstant && openDuring(row, {last, noInstant})) || isOpen;
}

/// Takes the ticket for each part at whose end it is open; whether there is one.
bool TicketPass::openDuring(const TicketRow &row, const Stretch &stretch)
{
    bool isOpen = false;
    for (const PartBounds &part : m_parts) {
        const std::int64_t lastOpen = stretch.to == noInstant ? part.to : stretch.to;
        if (stretch.from >= part.to || lastOpen < part.to || !termsOf(part).filter.passes(row))
            continue;
        takeOpen(part, row);
        isOpen = true;
    }
    return isOpen;
}

void TicketPass::takeOpen(const PartBounds &part, const TicketRow &row)
{
    const bool excluded = isTakenOut(row);
    if (m_metric == Metric::Composed)
        return countIn(part, row, PartMeasure::TicketsOpenAtEnd, excluded);
    const bool counts = place(part, row, true, excluded);
    if (m_metric == Metric::Backlog)
        return recordPlain(row, excluded, true);
    // What is older than the service level has no terms of its own, and is the last to be left out.
    const PieceTerms *own = termsAt(row.opened);
    const PieceTerms &terms = own != nullptr ? *own : termsOf(part);
    if (terms.clock == nullptr)
        return;
    const std::int64_t age = serviceTime(*terms.clock, row, {row.opened, part.to});
    if (counts)
        m_tallies[part.part].samples.push_back(age);
    recordTimed(row, excluded, true, age, -1);
}

void TicketPass::takeLead(const TicketRow &row)
{
    const PartBounds *part = partAt(row.opened);
    if (part == nullptr)
        return recordOutside(row, QT_TRANSLATE_NOOP("kept::Trace", "outside the period"));
    if (!termsOf(*part).filter.passes(row))
        return recordOutside(row, QT_TRANSLATE_NOOP("kept::Trace", "not in the population"));
    if (row.accepted < 0)
        return recordOutside(row, QT_TRANSLATE_NOOP("kept::Trace", "not decided"));
    const bool excluded = isTakenOutAt(row, row.opened);
    place(*part, row, row.accepted == 1, excluded);
    recordPlain(row, excluded, row.accepted == 1);
}

namespace {

std::int64_t momentOf(const TicketRow &row, TicketMoment moment)
{
    switch (moment) {
    case TicketMoment::Opened:
        return row.opened;
    case TicketMoment::Resolved:
        return row.resolved;
    case TicketMoment::Closed:
        break;
    }
    return row.closed;
}

} // namespace

void TicketPass::takeRatio(const TicketRow &row)
{
    // The moment may change with the terms.
    const std::int64_t at = momentOf(row, countingRule(row).countedBy);
    const PartBounds *part = at != noInstant ? partAt(at) : nullptr;
    if (part == nullptr)
        return recordOutside(row, QT_TRANSLATE_NOOP("kept::Trace", "outside the period"));
    if (!termsOf(*part).filter.passes(row))
        return recordOutside(row, QT_TRANSLATE_NOOP("kept::Trace", "not in the population"));
    const bool good = termsOf(*part).selected.front().passes(row);
    const bool excluded = isTakenOutAt(row, at);
    place(*part, row, good, excluded);
    recordPlain(row, excluded, good);
}

void TicketPass::takeFollowUpTime(const TicketRow &row)
{
    const std::int64_t end = followUpOf(row, 1);
    const PieceTerms *terms = termsAt(row.opened);
    const PartBounds *part = end != noInstant ? partAt(end) : nullptr;
    if (terms == nullptr || part == nullptr)
        return recordOutside(row,
            terms == nullptr       ? QT_TRANSLATE_NOOP("kept::Trace", "opened before the service level was in force")
                : end == noInstant ? QT_TRANSLATE_NOOP("kept::Trace", "not followed up")
                                   : QT_TRANSLATE_NOOP("kept::Trace", "outside the period"));
    if (!termsOf(*part).filter.passes(row))
        return recordOutside(row, QT_TRANSLATE_NOOP("kept::Trace", "not in the population"));
    const std::int64_t time = serviceTime(*terms->clock, row, {row.firstResponse, end});
    takeSample(*part, row, time);
}

/// As takeShare(), with the first response for the opening and the follow-up of the agreed number for the end.
void TicketPass::takeFollowUpShare(const TicketRow &row)
{
    const PieceTerms *terms = termsAt(row.opened);
    if (terms == nullptr)
        return recordOutside(row, QT_TRANSLATE_NOOP("kept::Trace", "opened before the service level was in force"));
    if (row.firstResponse == noInstant)
        return recordOutside(row, QT_TRANSLATE_NOOP("kept::Trace", "no first response yet"));
    const std::int64_t limit = limitOf(*terms, row);
    if (limit < 0)
        return recordOutside(row, QT_TRANSLATE_NOOP("kept::Trace", "no limit for its priority"));
    const std::int64_t end = followUpOf(row, terms->rule->followUps);
    const Verdict verdict = verdictOf(*terms, row, {row.firstResponse, end}, limit, Begin::FirstResponse);
    if (!verdict.known)
        return recordOutside(row, QT_TRANSLATE_NOOP("kept::Trace", "no verdict yet"));
    const PartBounds *part = partAt(verdict.at);
    if (part == nullptr)
        return recordOutside(row, QT_TRANSLATE_NOOP("kept::Trace", "outside the period"));
    if (!termsOf(*part).filter.passes(row))
        return recordOutside(row, QT_TRANSLATE_NOOP("kept::Trace", "not in the population"));
    const bool excluded = isTakenOut(row);
    place(*part, row, !verdict.late, excluded);
    recordTimed(row, excluded, !verdict.late, verdict.serviceTime, limit);
}

void TicketPass::takeComposed(const TicketRow &row)
{
    bool isInside = countAt(row, PartMeasure::TicketsOpened, row.opened);
    isInside = countAt(row, PartMeasure::TicketsResolved, row.resolved) || isInside;
    isInside = countAt(row, PartMeasure::TicketsClosed, row.closed) || isInside;
    for (std::size_t i = row.firstReopening; i < row.firstReopening + row.reopeningCount; ++i)
        if (const std::int64_t at = m_table->reopenings[i]; at < m_asOf)
            isInside = countAt(row, PartMeasure::TicketsReopened, at) || isInside;
    isInside = takeBacklog(row) || isInside;
    if (!isInside)
        recordOutside(row, QT_TRANSLATE_NOOP("kept::Trace", "outside the period"));
}

bool TicketPass::countAt(const TicketRow &row, PartMeasure measure, std::int64_t at)
{
    const PartBounds *part = at != noInstant ? partAt(at) : nullptr;
    if (part == nullptr || !termsOf(*part).filter.passes(row))
        return false;
    countIn(*part, row, measure, isTakenOutAt(row, at));
    return true;
}

void TicketPass::countIn(const PartBounds &part, const TicketRow &row, PartMeasure measure, bool excluded)
{
    const PieceTerms &terms = termsOf(part);
    TicketTally &tally = m_tallies[part.part];
    for (std::size_t i = 0; i < terms.selected.size(); ++i) {
        if (terms.rule->parts[i].measure != measure || !terms.selected[i].passes(row))
            continue;
        if (excluded && std::exchange(tally.lastExcluded, row.record) != row.record)
            ++tally.excluded;
        if (!excluded || m_ignoreExclusions)
            ++tally.amounts[i];
        record(row, excluded ? Texts::tr("excluded") : Texts::tr("used"), terms.rule->parts[i].name, true, !excluded);
    }
}

void TicketPass::take(std::size_t first, std::size_t last)
{
    switch (m_metric) {
    case Metric::TurnAroundTime:
    case Metric::FirstResponseTime:
        return walk<&TicketPass::takeTime>(first, last);
    case Metric::ShareWithinTime:
        return walk<&TicketPass::takeShare>(first, last);
    case Metric::FirstContactResolution:
        return walk<&TicketPass::takeFirstContact>(first, last);
    case Metric::ClosureRate:
        return walk<&TicketPass::takeClosure>(first, last);
    case Metric::Backlog:
    case Metric::BacklogAge:
        return walk<&TicketPass::takeBacklog>(first, last);
    case Metric::TicketRatio:
        return walk<&TicketPass::takeRatio>(first, last);
    case Metric::FollowUpTime:
        return walk<&TicketPass::takeFollowUpTime>(first, last);
    case Metric::FollowUpShare:
        return walk<&TicketPass::takeFollowUpShare>(first, last);
    case Metric::Composed:
        return walk<&TicketPass::takeComposed>(first, last);
    default:
        return walk<&TicketPass::takeLead>(first, last);
    }
}

void TicketPass::finish()
{
    for (TicketTally &tally : m_tallies)
        std::sort(tally.samples.begin(), tally.samples.end());
}

void TicketPass::run()
{
    take(0, m_table->rows.size());
    finish();
}

namespace {

/// The ticket metrics that the level is judged by on some of its days.
std::set<Metric> ticketMetricsOf(const Level &level)
{
    std::set<Metric> metrics;
    for (const Part &part : level.parts)
        if (isTicketMetric(level.ruleOf(part).metric))
            metrics.insert(level.ruleOf(part).metric);
    return metrics;
}

} // namespace

void walkTickets(const std::vector<Level> &levels)
{
    std::vector<TicketPass> passes;
    std::vector<TicketQuestion> questions;
    for (const Level &level : levels) {
        if (!level.exclusions.isEmpty())
            continue;
        for (const Metric metric : ticketMetricsOf(level)) {
            TicketQuestion question = questionOf(level, metric);
            if (std::find(questions.begin(), questions.end(), question) != questions.end())
                continue;
            questions.push_back(std::move(question));
            passes.emplace_back(level, metric, false, nullptr);
        }
    }
    if (passes.empty())
        return;
    const std::size_t rows = levels.front().input->measurements.tickets.rows.size();
    for (std::size_t first = 0; first < rows; first += rowsAtOnce)
        for (TicketPass &pass : passes)
            pass.take(first, std::min(rows, first + rowsAtOnce));
    std::vector<TicketWalk> &walks = levels.front().clocks->walks();
    for (std::size_t i = 0; i < passes.size(); ++i) {
        passes[i].finish();
        walks.push_back({std::move(questions[i]), std::move(passes[i].tallies())});
    }
}

void measureTickets(const Level &level, bool ignoreExclusions, Recorder *recorder, std::vector<Measured> &into)
{
    const bool shares = level.clocks != nullptr && recorder == nullptr && level.exclusions.isEmpty();
    for (const Metric metric : ticketMetricsOf(level)) {
        std::optional<TicketPass> own;
        if (!shares)
            own.emplace(level, metric, ignoreExclusions, recorder).run();
        const std::vector<TicketTally> &tallies = own ? own->tallies() : sharedTallies(level, metric);
        for (std::size_t i = 0; i < level.parts.size(); ++i) {
            if (level.ruleOf(level.parts[i]).metric != metric)
                continue;
            into[i] = measuredOf(tallies[i]);
            if (isClocked(metric))
                into[i].excluded += spansTouching(level, level.parts[i]);
        }
    }
}

} // namespace kept
