// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/input.h"
#include "models/evaluation/serviceclock.h"
#include "models/evaluation/ticketwalk.h"

#include <algorithm>
#include <memory>
#include <set>

namespace kept {

/// A stretch of days in which one service level's own terms did not change.
struct TermsPiece {
    QDate first;
    QDate last; ///< inclusive
    ServiceLevelTerms terms; ///< without a target in force, with the first one to come
    Span span; ///< the days in the agreement's zone
    const ServiceClock *clock = nullptr; ///< null when the calendar is missing from the input
    bool hasTarget = true; ///< false on the days before the first target of a version
};

/// What one period takes from one piece; most periods have exactly one.
struct Part {
    QDate first;
    QDate last; ///< inclusive
    Span span; ///< the days
    Span judged; ///< the same, ended early in a running period
    bool running = false; ///< the as-of instant lies before its end
    std::size_t piece = 0; ///< into Level::pieces
    const AgreementVersion *version = nullptr; ///< in force on the last day
    QDate judgedAlikeFrom; ///< the first of the days on which the versions judge as the last one does
    QTimeZone zone; ///< of the agreement
    Rational covered; ///< share of the judged span that coverage declares
    bool coveredToEnd = false; ///< coverage reaches the end of the last day
};

/// A period with its parts in Level::parts, which ascend over all periods.
struct JudgedPeriod {
    Period period;
    std::size_t firstPart = 0;
    std::size_t partCount = 0;
};

/// The exclusions of one service level that were approved.
struct ExclusionSet {
    std::vector<Span> spans; ///< ascending, disjoint
    std::vector<std::int64_t> tickets; ///< records, ascending
    QStringList externalIds; ///< of outages, counts and ratings
    int waiting = 0; ///< requested, not approved: not applied
    int selfApproved = 0; ///< approved by the one who requested it, against the rule: not applied
    [[nodiscard]] bool isEmpty() const { return spans.empty() && tickets.empty() && externalIds.isEmpty(); }
    [[nodiscard]] bool takesTicket(std::int64_t record) const
    {
        return !tickets.empty() && std::binary_search(tickets.begin(), tickets.end(), record);
    }
    [[nodiscard]] bool takesInstant(Instant at) const
    {
        return std::any_of(spans.begin(), spans.end(), [at](const Span &span) { return span.contains(at); });
    }
};

/// Service times of the tickets of a table, from their opening to one end of a clock; noInstant where it was not asked
/// for yet.
using TicketTimes = std::vector<std::int64_t>;

/// Service clocks of the input's calendars, built once each, with what they said of the tickets: the service levels of
/// an agreement mostly ask the same.
class Clocks {
public:
    explicit Clocks(const EvaluationInput &input);
    /// The clock of the level's calendar, or around the clock in the zone; null when the calendar is missing.
    [[nodiscard]] const ServiceClock *of(const ServiceLevel &level, const QString &zone);
    [[nodiscard]] TicketTimes &timesOf(const ServiceClock &clock, ClockEnd end);
    /// The walks over the tickets that were made so far.
    [[nodiscard]] std::vector<TicketWalk> &walks() { return m_walks; }
    /// Prepares the clocks for the tickets that the input holds now, and forgets what they said of those before.
    void expectTickets();

private:
    const EvaluationInput *m_input;
    Span m_expected;
    std::map<QString, std::unique_ptr<ServiceClock>> m_clocks;
    std::map<std::pair<const ServiceClock *, ClockEnd>, TicketTimes> m_times;
    std::vector<TicketWalk> m_walks;
};

/// One service level laid out over the asked periods, ready to be measured.
struct Level {
    const EvaluationInput *input = nullptr;
    ServiceLevelId id;
    std::vector<TermsPiece> pieces;
    std::vector<JudgedPeriod> periods;
    std::vector<Part> parts;
    ExclusionSet exclusions;
    Clocks *clocks = nullptr; ///< those that it was laid out with

    [[nodiscard]] const ServiceLevelTerms &termsOf(const Part &part) const { return pieces[part.piece].terms; }
    [[nodiscard]] const MetricRule &ruleOf(const Part &part) const { return termsOf(part).level.rule; }
    [[nodiscard]] const ServiceClock *clockOf(const Part &part) const { return pieces[part.piece].clock; }
    [[nodiscard]] bool hasTarget(const Part &part) const { return pieces[part.piece].hasTarget; }
};

/// Lays out the periods that touch [first, last]; periods that begin at or after the as-of instant are left out.
[[nodiscard]] Level layOut(const EvaluationInput &input, const ServiceLevelId &id, Clocks &clocks);

/// Metrics whose counts come per period are judged undivided, by the version in force on the last day.
/// So are composed metrics that hold such a count, or what is open at the period's end.
[[nodiscard]] bool isUndivided(const MetricRule &rule);
[[nodiscard]] bool isTicketMetric(Metric metric);
[[nodiscard]] bool isOutageMetric(Metric metric);

/// The kinds of measurement that a metric is taken from; what rates is a survey as far as the rule can tell.
[[nodiscard]] std::set<MeasurementKind> kindsRead(const MetricRule &rule);

/// Whether downtime is counted, so that the rules of maintenance and full outages matter.
[[nodiscard]] bool countsDowntime(const MetricRule &rule);

/// The approved exclusions of the level (all of its sources).
[[nodiscard]] ExclusionSet exclusionsOf(const EvaluationInput &input, const ServiceLevelId &id);

} // namespace kept
