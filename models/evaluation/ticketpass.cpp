// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/ticketpass.h"

#include "models/domain/display.h"

#include <QCoreApplication>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::Trace)
};

std::int64_t millis(Instant at) { return at.time_since_epoch().count(); }

Instant instant(std::int64_t millis) { return Instant{Duration{millis}}; }

/// The end of the clock that starts with a ticket's opening, in walks of the metric that have one; the rule is of the
/// ticket's terms, which may have been another metric's.
std::optional<ClockEnd> timedEnd(Metric metric, const MetricRule &rule)
{
    switch (metric) {
    case Metric::TurnAroundTime:
        return ClockEnd::Resolution;
    case Metric::FirstResponseTime:
        return ClockEnd::FirstResponse;
    case Metric::ShareWithinTime:
        return rule.clockEnd;
    default:
        return std::nullopt;
    }
}

} // namespace

TicketPass::TicketPass(const Level &level, Metric metric, bool ignoreExclusions, Recorder *recorder)
    : m_level(&level), m_table(&level.input->measurements.tickets), m_metric(metric),
      m_ignoreExclusions(ignoreExclusions), m_recorder(recorder), m_asOf(millis(level.input->asOf)),
      m_tallies(level.parts.size())
{
    for (const TermsPiece &piece : level.pieces)
        addPiece(piece);
    for (std::size_t i = 0; i < level.parts.size(); ++i) {
        const Part &part = level.parts[i];
        if (level.ruleOf(part).metric == metric)
            m_parts.push_back({millis(part.judged.from), millis(part.judged.to), i, part.piece});
        m_tallies[i].amounts.resize(level.ruleOf(part).parts.size());
    }
    if (metric == Metric::TurnAroundTime || metric == Metric::FirstResponseTime)
        for (TicketTally &tally : m_tallies)
            tally.samples.reserve(m_table->rows.size() / m_tallies.size() * 5 / 4);
}

void TicketPass::addPiece(const TermsPiece &piece)
{
    const MetricRule &rule = piece.terms.level.rule;
    PieceTerms terms{millis(piece.span.from), millis(piece.span.to), piece.clock, &rule,
        TicketFilter(piece.terms.level.population, *m_table), {}, -1, {}, nullptr};
    // What is taken out of time differs from level to level.
    if (const auto end = timedEnd(m_metric, rule); end && m_level->clocks != nullptr && piece.clock != nullptr
        && (m_ignoreExclusions || m_level->exclusions.spans.empty()))
        terms.times = &m_level->clocks->timesOf(*piece.clock, *end);
    if (rule.limit)
        terms.limit = Duration(*rule.limit).count();
    for (const auto &[priority, limit] : rule.limitByPriority)
        terms.limits.emplace_back(m_table->find(priority), Duration(limit).count());
    if (rule.metric == Metric::TicketRatio)
        terms.selected.emplace_back(rule.good, *m_table, m_asOf);
    for (const MetricPart &part : rule.parts)
        if (rule.metric == Metric::Composed)
            terms.selected.emplace_back(part.tickets, *m_table, m_asOf);
    m_pieces.push_back(std::move(terms));
}

const TicketRow &TicketPass::withoutLater(const TicketRow &row)
{
    m_known = row;
    for (std::int64_t *at : {&m_known.firstResponse, &m_known.resolved, &m_known.closed})
        if (*at >= m_asOf)
            *at = noInstant;
    return m_known;
}

const TicketPass::PartBounds *TicketPass::otherPartAt(std::int64_t at)
{
    const auto after = std::upper_bound(m_parts.begin(), m_parts.end(), at,
        [](std::int64_t value, const PartBounds &part) { return value < part.from; });
    if (after == m_parts.begin() || std::prev(after)->to <= at)
        return nullptr;
    m_lastPart = static_cast<std::size_t>(after - m_parts.begin()) - 1;
    return &m_parts[m_lastPart];
}

const MetricRule &TicketPass::countingRule(const TicketRow &row) const
{
    const MetricRule *found = nullptr;
    for (const PieceTerms &piece : m_pieces)
        if (piece.rule->metric == m_metric && (found == nullptr || piece.from <= row.opened))
            found = piece.rule;
    return *found;
}

std::int64_t TicketPass::reopenedAfter(const TicketRow &row, std::int64_t at) const
{
    std::int64_t first = noInstant;
    for (std::size_t i = row.firstReopening; i < row.firstReopening + row.reopeningCount; ++i) {
        const std::int64_t reopening = m_table->reopenings[i];
        if (reopening > at && reopening < m_asOf && (first == noInstant || reopening < first))
            first = reopening;
    }
    return first;
}

std::int64_t TicketPass::followUpOf(const TicketRow &row, int number)
{
    m_instants.clear();
    for (std::size_t i = row.firstFollowUp; i < row.firstFollowUp + row.followUpCount; ++i)
        if (const std::int64_t at = m_table->followUps[i]; at > row.firstResponse && at < m_asOf)
            m_instants.push_back(at);
    if (row.firstResponse == noInstant || static_cast<std::size_t>(number) > m_instants.size())
        return noInstant;
    std::sort(m_instants.begin(), m_instants.end());
    return m_instants[static_cast<std::size_t>(number) - 1];
}

/// Pauses and excluded time of the ticket in the stretch, ascending and disjoint, in m_pauses.
void TicketPass::gatherPauses(const TicketRow &row, const Stretch &stretch)
{
    m_pauses.clear();
    if (row.pauseCount == 0 && (m_ignoreExclusions || m_level->exclusions.spans.empty()))
        return;
    const Span life{instant(stretch.from), instant(stretch.to)};
    const auto add = [this, &life](const Span &span) {
        if (const Span inside = intersection(span, life); !inside.isEmpty())
            m_pauses.push_back(inside);
    };
    for (std::size_t i = row.firstPause; i < row.firstPause + row.pauseCount; ++i)
        add(m_table->pauses[i]);
    if (!m_ignoreExclusions)
        for (const Span &span : m_level->exclusions.spans)
            add(span);
    std::sort(m_pauses.begin(), m_pauses.end());
    std::size_t kept = 0;
    for (std::size_t i = 1; i < m_pauses.size(); ++i) {
        if (m_pauses[i].from <= m_pauses[kept].to)
            m_pauses[kept].to = std::max(m_pauses[kept].to, m_pauses[i].to);
        else
            m_pauses[++kept] = m_pauses[i];
    }
    if (!m_pauses.empty())
        m_pauses.resize(kept + 1);
}

std::int64_t TicketPass::serviceTime(const ServiceClock &clock, const TicketRow &row, const Stretch &stretch)
{
    gatherPauses(row, stretch);
    Duration time = clock.between(instant(stretch.from), instant(stretch.to));
    for (const Span &pause : m_pauses)
        time -= clock.between(pause.from, pause.to);
    return time.count();
}

std::int64_t TicketPass::timeUntil(const PieceTerms &terms, const TicketRow &row, std::int64_t at)
{
    if (terms.times == nullptr)
        return serviceTime(*terms.clock, row, {row.opened, at});
    std::int64_t &time = (*terms.times)[m_place];
    if (time == noInstant)
        time = serviceTime(*terms.clock, row, {row.opened, at});
    return time;
}

TicketPass::Verdict TicketPass::verdictOf(
    const PieceTerms &terms, const TicketRow &row, const Stretch &stretch, std::int64_t limit, Begin begin)
{
    Verdict verdict;
    const bool ended = stretch.to != noInstant;
    const std::int64_t until = ended ? stretch.to : m_asOf;
    if (until < stretch.from)
        return verdict;
    verdict.serviceTime = ended && begin == Begin::Opening ? timeUntil(terms, row, until)
                                                           : serviceTime(*terms.clock, row, {stretch.from, until});
    verdict.late = verdict.serviceTime > limit;
    verdict.known = ended || verdict.late;
    verdict.at = stretch.to;
    if (verdict.late) {
        gatherPauses(row, {stretch.from, until});
        const auto last = terms.clock->lastInstantWithin(instant(stretch.from), Duration(limit), m_pauses);
        verdict.known = last.has_value();
        verdict.at = last ? millis(*last) : noInstant;
    }
    return verdict;
}

void TicketPass::record(
    const TicketRow &row, const QString &role, const QString &detail, bool good, bool used, std::int64_t amount)
{
    if (m_recorder != nullptr)
        m_recorder->record({row.record, role, detail, good, used, MeasurementKind::Ticket, !used, amount});
}

/// Only tickets that were alive in a judged part are told about; the rest has nothing to do with the figure.
void TicketPass::tellOutside(const TicketRow &row, const char *role)
{
    if (m_parts.empty() || row.opened >= m_parts.back().to)
        return;
    const std::int64_t end = row.resolved != noInstant ? row.resolved : row.closed;
    if (end == noInstant || end >= m_parts.front().from)
        m_recorder->record({row.record, QCoreApplication::translate("kept::Trace", role), {}, false, false});
}

void TicketPass::tellTimed(const TicketRow &row, bool excluded, bool good, std::int64_t time, std::int64_t limit)
{
    const QString spent = displayValue(Rational(time, 1000), Unit::Seconds, 0, m_recorder->locale());
    const QString detail = limit < 0
        ? Texts::tr("Service time %1").arg(spent)
        : Texts::tr("Service time %1, limit %2")
              .arg(spent, displayValue(Rational(limit, 1000), Unit::Seconds, 0, m_recorder->locale()));
    const QString role = excluded ? Texts::tr("excluded")
        : !good                   ? Texts::tr("late")
        : limit < 0               ? Texts::tr("used")
                                  : Texts::tr("in time");
    record(row, role, detail, good, !excluded, time);
}

void TicketPass::tellPlain(const TicketRow &row, bool excluded, bool good)
{
    record(row,
        excluded                          ? Texts::tr("excluded")
            : m_metric == Metric::Backlog ? Texts::tr("used")
            : good                        ? Texts::tr("counted as good")
                                          : Texts::tr("not counted as good"),
        {}, good, !excluded);
}

} // namespace kept
