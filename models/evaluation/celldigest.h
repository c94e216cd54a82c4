// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/inputhash.h"
#include "models/evaluation/level.h"
#include "models/evaluation/stamps.h"
#include "models/evaluation/zonedigest.h"

namespace kept {

/// All that a result depends on, in short: if neither changes, judging again gives the same result.
struct CellState {
    Sha256Digest digest{}; ///< terms up to the period, calendars, zones, coverage, exclusions, charges, rules
    std::int64_t stamp = 0; ///< the latest of the measurements in reach, see Stamps
    bool operator==(const CellState &) const = default;
};

/// Digests of the results of one agreement's service levels. What an agreement says later than a period is not in the
/// period's digest, so that an amendment leaves what lies before it alone.
class CellStates {
public:
    /// `calendars` are digests of the service hours. The input needs no tickets, outages, counts and ratings: only what
    /// is declared about them (coverage, exclusions, ratedServices). `zones` gives the digest of a zone's rules by its
    /// name.
    CellStates(const EvaluationInput &input, const std::map<CalendarId, QByteArray> &calendars, const Stamps &stamps,
        QByteArray (*zones)(const QString &name) = zoneDigest);

    /// Of each of the level's periods, in their order.
    [[nodiscard]] std::vector<CellState> of(const Level &level) const;

private:
    struct Shared;
    [[nodiscard]] Shared sharedOf(const Level &level) const;
    /// The rules of the zone of the piece's days, and of that of its service hours.
    [[nodiscard]] QByteArray zonesOf(const TermsPiece &piece) const;
    [[nodiscard]] std::vector<QByteArray> versionDigests(const ServiceLevelId &id, bool hasCredit) const;
    /// Of what `hash` has taken already and of what is the period's own; the hash is empty again.
    [[nodiscard]] Sha256Digest digestOf(
        InputHash &hash, const Level &level, const JudgedPeriod &period, const Shared &shared) const;
    [[nodiscard]] static std::int64_t stampOf(const Level &level, const JudgedPeriod &period, const Shared &shared);

    const EvaluationInput *m_input;
    const std::map<CalendarId, QByteArray> *m_calendars;
    const Stamps *m_stamps;
    QByteArray (*m_zones)(const QString &name);
    std::vector<ServiceId> m_services; ///< of all versions
    std::vector<std::array<QByteArray, 2>> m_terms; ///< of each version, without and with its charges
};

/// Every service that any version of the agreement has in scope or that one of its service levels looks at, ascending.
[[nodiscard]] std::vector<ServiceId> servicesOf(const Agreement &agreement);

/// By which changes of measurements the rule's figure can change, but for reported values, which can settle any figure.
/// A metric that the function does not name is taken to read everything.
[[nodiscard]] std::vector<Influence> influencesOn(const MetricRule &rule);

/// Whether the rule counts tickets at instants later than all of their own although they are resolved: a lead that
/// nobody followed up misses when its time is over.
[[nodiscard]] bool countsBeyondInstants(const MetricRule &rule);

/// Whether a ticket that nobody answered can count at any later instant.
[[nodiscard]] bool countsUnanswered(const MetricRule &rule);

/// Leaves only the periods that are asked for, by their position.
void keepPeriods(Level &level, const std::vector<bool> &wanted);

} // namespace kept
