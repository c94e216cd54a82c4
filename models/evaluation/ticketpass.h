// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/measured.h"
#include "models/evaluation/population.h"

namespace kept {

/// One walk over all tickets for the parts of one metric. Instants are epoch milliseconds.
class TicketPass {
public:
    TicketPass(const Level &level, Metric metric, bool ignoreExclusions, Recorder *recorder);
    /// The whole walk.
    void run();
    /// Or piece by piece, so that several passes go over the tickets together: those of the table from `first` on and
    /// before `last`, in order; at last the end of it.
    void take(std::size_t first, std::size_t last);
    void finish();
    /// By the parts of the level.
    [[nodiscard]] std::vector<TicketTally> &tallies() { return m_tallies; }

private:
    struct PieceTerms {
        std::int64_t from = 0;
        std::int64_t to = 0;
        const ServiceClock *clock = nullptr;
        const MetricRule *rule = nullptr;
        TicketFilter filter;
        std::vector<std::pair<std::int32_t, std::int64_t>> limits; ///< by priority
        std::int64_t limit = -1; ///< of the rest; -1: none
        std::vector<SelectedTickets> selected; ///< ratio: those that are counted; composed: of each part of the rule
        TicketTimes *times = nullptr; ///< until the end that the walk looks at, where nothing but pauses is taken out
    };
    struct PartBounds {
        std::int64_t from = 0;
        std::int64_t to = 0;
        std::size_t part = 0; ///< into Level::parts
        std::size_t piece = 0;
    };
    struct Stretch {
        std::int64_t from = noInstant;
        std::int64_t to = noInstant; ///< noInstant: not ended
    };
    enum class Begin { Opening, FirstResponse };
    /// How a ticket stands against its limit as of now.
    struct Verdict {
        bool known = false;
        bool late = false;
        std::int64_t at = noInstant;
        std::int64_t serviceTime = 0;
    };

    /// Hands every ticket to the member that takes one of the metric.
    template <auto Take>
    void walk(std::size_t first, std::size_t last);
    /// The ticket as the as-of instant knows it: what happens at it or later says nothing yet.
    [[nodiscard]] const TicketRow &asKnown(const TicketRow &row)
    {
        const bool isKnown = row.firstResponse < m_asOf && row.resolved < m_asOf && row.closed < m_asOf;
        return isKnown ? row : withoutLater(row);
    }
    [[nodiscard]] const TicketRow &withoutLater(const TicketRow &row);
    // one ticket of each metric
    void takeTime(const TicketRow &row);
    void takeSample(const PartBounds &part, const TicketRow &row, std::int64_t time);
    void takeShare(const TicketRow &row);
    void takeFirstContact(const TicketRow &row);
    void takeClosure(const TicketRow &row);
    bool takeBacklog(const TicketRow &row); ///< whether it is open at the end of a part
    void takeLead(const TicketRow &row);
    void takeRatio(const TicketRow &row);
    void takeFollowUpTime(const TicketRow &row);
    void takeFollowUpShare(const TicketRow &row);
    void takeComposed(const TicketRow &row);

    void addPiece(const TermsPiece &piece);
    [[nodiscard]] const PartBounds *partAt(std::int64_t at)
    {
        // Most tickets end in the same part as the one before.
        const bool isLast =
            m_lastPart < m_parts.size() && m_parts[m_lastPart].from <= at && at < m_parts[m_lastPart].to;
        return isLast ? &m_parts[m_lastPart] : otherPartAt(at);
    }
    [[nodiscard]] const PartBounds *otherPartAt(std::int64_t at);
    [[nodiscard]] const PieceTerms *termsAt(std::int64_t at) const
    {
        for (const PieceTerms &piece : m_pieces)
            if (piece.from <= at && at < piece.to)
                return piece.clock != nullptr ? &piece : nullptr;
        return nullptr;
    }
    /// The terms of the metric that say by which of its instants a ticket counts, so that it does once whatever is
    /// asked for: those in force when it was opened; before them, the first. `m_parts` is not empty.
    [[nodiscard]] const MetricRule &countingRule(const TicketRow &row) const;
    [[nodiscard]] const PieceTerms &termsOf(const PartBounds &part) const { return m_pieces[part.piece]; }
    [[nodiscard]] const QTimeZone &zoneOf(const PartBounds &part) const;
    [[nodiscard]] bool passesAnywhere(const TicketRow &row) const
    {
        return std::any_of(
            m_pieces.begin(), m_pieces.end(), [&row](const PieceTerms &piece) { return piece.filter.passes(row); });
    }
    [[nodiscard]] static std::int64_t limitOf(const PieceTerms &terms, const TicketRow &row)
    {
        for (const auto &[priority, limit] : terms.limits)
            if (priority == row.priority)
                return limit;
        return terms.limit;
    }
    /// The last resolution or the first response; nothing for a ticket that was reopened since.
    [[nodiscard]] std::int64_t endOf(const TicketRow &row, ClockEnd end) const
    {
        if (end == ClockEnd::FirstResponse)
            return row.firstResponse;
        const bool again =
            row.resolved == noInstant || (row.reopeningCount > 0 && reopenedAfter(row, row.resolved) != noInstant);
        return again ? noInstant : row.resolved;
    }
    [[nodiscard]] std::int64_t reopenedAfter(const TicketRow &row, std::int64_t at) const;
    [[nodiscard]] bool isSpoiled(const TicketRow &row, const MetricRule &rule, const QTimeZone &zone) const;
    /// The follow-up of that number (from 1) after the first response, as far as it is known.
    std::int64_t followUpOf(const TicketRow &row, int number);
    std::int64_t serviceTime(const ServiceClock &clock, const TicketRow &row, const Stretch &stretch);
    void gatherPauses(const TicketRow &row, const Stretch &stretch);
    /// Service time of the ticket at hand from its opening to the end that the walk looks at.
    std::int64_t timeUntil(const PieceTerms &terms, const TicketRow &row, std::int64_t at);
    /// Of a clock that starts at `stretch.from`, which is such an instant, and ends at `stretch.to`, or runs on.
    Verdict verdictOf(
        const PieceTerms &terms, const TicketRow &row, const Stretch &stretch, std::int64_t limit, Begin begin);
    void noteOverdue(const PieceTerms &terms, const TicketRow &row, const Verdict &verdict, std::int64_t end,
        const PartBounds *chosen);
    bool openDuring(const TicketRow &row, const Stretch &stretch);
    void takeOpen(const PartBounds &part, const TicketRow &row);
    /// Counts the ticket at the instant for the measure; whether any part is there.
    bool countAt(const TicketRow &row, PartMeasure measure, std::int64_t at);
    void countIn(const PartBounds &part, const TicketRow &row, PartMeasure measure, bool excluded);
    [[nodiscard]] bool isTakenOut(const TicketRow &row) const { return m_level->exclusions.takesTicket(row.record); }
    [[nodiscard]] bool isTakenOutAt(const TicketRow &row, std::int64_t at) const
    {
        return isTakenOut(row) || m_level->exclusions.takesInstant(Instant{Duration{at}});
    }

    /// Counts the ticket in the part, or among its excluded ones.
    bool place(const PartBounds &part, const TicketRow &row, bool good, bool excluded)
    {
        if (!termsOf(part).filter.passes(row))
            return false;
        TicketTally &tally = m_tallies[part.part];
        if (excluded)
            ++tally.excluded;
        if (excluded && !m_ignoreExclusions)
            return false;
        ++tally.counted;
        tally.good += good ? 1 : 0;
        tally.reopened += wasReopened(*m_table, row, m_asOf) ? 1 : 0;
        return true;
    }
    void record(const TicketRow &row, const QString &role, const QString &detail, bool good, bool used,
        std::int64_t amount = 0);
    // Mostly nobody asks.
    /// `role` is not translated yet.
    void recordOutside(const TicketRow &row, const char *role)
    {
        if (m_recorder != nullptr)
            tellOutside(row, role);
    }
    void recordTimed(const TicketRow &row, bool excluded, bool good, std::int64_t time, std::int64_t limit)
    {
        if (m_recorder != nullptr)
            tellTimed(row, excluded, good, time, limit);
    }
    void recordPlain(const TicketRow &row, bool excluded, bool good)
    {
        if (m_recorder != nullptr)
            tellPlain(row, excluded, good);
    }
    void tellOutside(const TicketRow &row, const char *role);
    void tellTimed(const TicketRow &row, bool excluded, bool good, std::int64_t time, std::int64_t limit);
    void tellPlain(const TicketRow &row, bool excluded, bool good);

    const Level *m_level;
    const TicketTable *m_table;
    Metric m_metric;
    bool m_ignoreExclusions;
    Recorder *m_recorder;
    std::int64_t m_asOf;
    std::size_t m_place = 0; ///< of the ticket at hand in the table
    TicketRow m_known; ///< the ticket at hand, where the as-of instant knows less of it
    std::size_t m_lastPart = 0; ///< that held an instant
    std::vector<PieceTerms> m_pieces;
    std::vector<PartBounds> m_parts;
    std::vector<TicketTally> m_tallies;
    std::vector<std::int64_t> m_instants; ///< follow-ups of the ticket at hand
    std::vector<Span> m_pauses; ///< of the ticket at hand, merged; kept so that no ticket allocates
};

} // namespace kept
