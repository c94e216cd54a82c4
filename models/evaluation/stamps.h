// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/measurement.h"
#include "models/domain/tickettable.h"

#include <algorithm>
#include <array>
#include <map>
#include <span>
#include <vector>

namespace kept {

/// How a changed record can reach a figure. What is open reaches all that comes after it as well.
enum class Influence {
    Ticket, ///< from its first instant to its last one
    OpenTicket, ///< of one that is not resolved, or was reopened since: on from its first instant
    UnansweredTicket, ///< of one without a first response: on from its first instant
    Outage, ///< from its begin to its end
    OpenOutage, ///< on from its begin
    Count, ///< the months of its days
    Rating, ///< its instant
    Reported ///< the months of its period
};
inline constexpr std::size_t influenceCount = 8;
/// Whether it reaches all that comes after it.
[[nodiscard]] bool isOpenEnded(Influence influence);

/// Stretches of time by which changes are stamped: even numbers are months of UTC without the hours at their ends in
/// which it is another month somewhere in the world, odd numbers are those hours. So months meet in any zone, and a
/// change in the middle of one leaves its neighbours alone.
[[nodiscard]] int stretchOf(Instant at);
/// The stretch of the whole month of a day, for what is dated by days.
[[nodiscard]] int stretchOf(const QDate &day);

/// A number of stretches in a row, both ends among them.
struct Stretches {
    int first = 0;
    int last = 0;
    bool operator==(const Stretches &) const = default;
};
/// All in which an instant of the days can lie, in whichever zone they are.
[[nodiscard]] Stretches stretchesOf(const QDate &first, const QDate &last);
/// Whether they have one in common.
[[nodiscard]] inline bool meet(const Stretches &a, const Stretches &b)
{
    return a.first <= b.last && b.first <= a.last;
}

/// Where one record can be felt: by each influence, the stretches (of an open-ended one only the first counts).
class Reach {
public:
    using Entry = std::pair<Influence, Stretches>;
    Reach(std::initializer_list<Entry> entries)
    {
        std::for_each(entries.begin(), entries.end(), [this](const Entry &each) { add(each); });
    }
    void add(const Entry &entry) { m_entries[m_count++] = entry; }
    [[nodiscard]] const Entry *begin() const { return m_entries.data(); }
    [[nodiscard]] const Entry *end() const { return m_entries.data() + m_count; }

private:
    std::array<Entry, 3> m_entries{}; // no record has more, and a million rows are to allocate nothing
    std::size_t m_count = 0;
};
/// The instants of the row with those of its reopenings and follow-ups.
[[nodiscard]] Reach reachOf(
    const TicketRow &row, std::span<const std::int64_t> reopenings, std::span<const std::int64_t> followUps);
[[nodiscard]] Reach reachOf(const Outage &outage);
[[nodiscard]] Reach reachOf(const Count &count);
[[nodiscard]] Reach reachOf(const SurveyRating &rating);
[[nodiscard]] Reach reachOf(const ReportedValue &value);

/// When the measurements of services were last changed: each change has a number, greater than all before, and stamps
/// the stretches that it can be felt in. What is judged from measurements can have changed only if the latest stamp in
/// its reach has.
class Stamps {
public:
    class OfService {
    public:
        void set(Influence influence, int stretch, std::int64_t stamp);
        /// The latest stamp by the influence that concerns the stretches; 0 when there is none.
        [[nodiscard]] std::int64_t latest(Influence influence, const Stretches &stretches) const;

    private:
        std::array<std::map<int, std::int64_t>, influenceCount> m_byStretch;
    };

    void set(const ServiceId &service, Influence influence, int stretch, std::int64_t stamp)
    {
        m_stamps[service].set(influence, stretch, stamp);
    }
    /// Null when nothing of the service was changed.
    [[nodiscard]] const OfService *of(const ServiceId &service) const;

private:
    std::map<ServiceId, OfService> m_stamps;
};

} // namespace kept
