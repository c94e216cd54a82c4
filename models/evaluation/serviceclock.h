// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/calendar.h"

#include <memory>
#include <vector>

namespace kept {

/// Service time of one calendar by precomputed sums: built once for a range of dates, then any question costs O(log n).
/// The range grows by itself when a question lies outside it (rebuilding doubles it), within the years 1900 to 2199;
/// outside these years there are no service hours. Growing writes to the clock: threads share one only for questions
/// inside the span it was made for.
class ServiceClock {
public:
    explicit ServiceClock(ServiceCalendar calendar);
    /// Prepares the days that cover the span, so that questions inside it do not rebuild.
    ServiceClock(ServiceCalendar calendar, const Span &expected);

    /// The same later; no other thread may use the clock meanwhile.
    void expect(const Span &span);

    [[nodiscard]] const ServiceCalendar &calendar() const { return m_calendar; }

    /// Service time in [from, to): the length of its intersection with the service hours, in elapsed time. Negative
    /// when to < from.
    [[nodiscard]] Duration between(Instant from, Instant to) const;
    /// The same minus the pauses inside it; pauses that overlap count once.
    [[nodiscard]] Duration between(Instant from, Instant to, const std::vector<Span> &pauses) const;
    /// The first instant at which `time` of service time has passed since `from`. Zero gives `from` itself. A negative
    /// time runs backwards: the last instant from which -time passes until `from`. An error if the calendar has no
    /// service hours to reach it.
    [[nodiscard]] Result<Instant> due(Instant from, Duration time) const;
    /// due() for a ticket that was paused: pauses do not count. An error under a pause that does not end.
    [[nodiscard]] Result<Instant> due(Instant from, Duration time, const std::vector<Span> &pauses) const;
    /// The last instant at which service time since `from` (net of pauses) still equals `limit`: the verdict instant of
    /// a ticket that was not within time. With a limit reached at closing time this is the next opening. An error when
    /// the limit is never passed (no further service hours, a pause that does not end) or negative.
    [[nodiscard]] Result<Instant> lastInstantWithin(
        Instant from, Duration limit, const std::vector<Span> &pauses) const;
    [[nodiscard]] bool isOpen(Instant at) const;
    /// `at` itself when open, else the next opening; an error if there is none.
    [[nodiscard]] Result<Instant> nextOpen(Instant at) const;
    /// The open spans inside [from, to), ascending and disjoint.
    [[nodiscard]] std::vector<Span> openSpans(const Span &within) const;

private:
    struct Table { // segments ascending and disjoint, with the service time before each and, last, of all
        Span range;
        std::int64_t firstDay = 0; // of the range
        std::vector<Span> segments;
        std::vector<std::int64_t> before;
        std::vector<std::uint32_t> firstOfDay; // first segment that ends after each midnight (UTC) of the range
    };
    [[nodiscard]] static Table tableOf(const ServiceCalendar &calendar, const Span &range);
    void cover(const Span &span) const;
    [[nodiscard]] bool growForward() const; // false at the end of time
    [[nodiscard]] bool growBackward() const;
    [[nodiscard]] std::size_t segmentAfter(Instant at) const; // the first that ends after `at`
    [[nodiscard]] std::int64_t position(Instant at) const; // service time since the table's start
    [[nodiscard]] Result<Instant> dueForward(Instant from, std::int64_t time) const;
    [[nodiscard]] Result<Instant> dueBackward(Instant from, std::int64_t time) const;
    [[nodiscard]] Result<Instant> dueBackward(Instant from, Duration time, const std::vector<Span> &pauses) const;
    [[nodiscard]] Result<Instant> lastWithin(Instant from, std::int64_t limit) const;

    ServiceCalendar m_calendar;
    bool m_always; // around the clock: no table is needed
    mutable std::shared_ptr<const Table> m_table = std::make_shared<const Table>(); // clocks of the same hours share it
};

/// The spans sorted, clipped to `within` and merged where they meet or overlap.
[[nodiscard]] std::vector<Span> mergedSpans(std::vector<Span> spans, const Span &within);

/// The years in which service hours are known: 1900-01-01 to 2199-12-31, UTC.
[[nodiscard]] Span serviceYears();

} // namespace kept
