// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/serviceclock.h"

#include <QCoreApplication>
#include <algorithm>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::ServiceClock)
};

constexpr std::chrono::days oneDay{1};
constexpr std::size_t mostRemembered = 8; ///< clocks of a thread
constexpr std::chrono::days firstDays{400}; // what a clock prepares around its first question

std::int64_t dayNumber(Instant at) { return std::chrono::floor<std::chrono::days>(at).time_since_epoch().count(); }

Instant midnight(std::int64_t day) { return std::chrono::sys_days(std::chrono::days(day)); }

Instant clampedToYears(Instant at) { return std::clamp(at, serviceYears().from, serviceYears().to); }

tl::unexpected<Error> outsideYears()
{
    return fail(ErrorCode::InvalidInput, Texts::tr("The time lies outside the years 1900 to 2199."));
}

tl::unexpected<Error> noServiceHours()
{
    return fail(ErrorCode::NotFound,
        Texts::tr("The calendar has no service hours to reach that point within the years 1900 to 2199."), {},
        Texts::tr("Check the weekly hours and the exceptions of the calendar."));
}

tl::unexpected<Error> pausedForGood()
{
    return fail(ErrorCode::NotFound, Texts::tr("The clock stands still: a pause has no end yet."), {},
        Texts::tr("Give the pause an end, or ask again when it has one."));
}

/// Spans of consecutive dates. Away from clock changes the offset is constant, and wall times become instants by one
/// subtraction; near one (or in a zone without a list of changes) the calendar's own rules decide.
class DayWalker {
public:
    DayWalker(const ServiceCalendar &calendar, const Span &range) : m_calendar(calendar)
    {
        const QTimeZone &zone = calendar.zone();
        const auto changes = zone.transitions(toDateTime(range.from - 6 * oneDay), toDateTime(range.to + 6 * oneDay));
        for (const auto &change : changes)
            m_changes.push_back(dayNumber(fromDateTime(change.atUtc)));
    }

    [[nodiscard]] std::vector<Span> spansOn(std::int64_t day)
    {
        const QDate date = QDate(1970, 1, 1).addDays(day);
        while (m_next < m_changes.size() && m_changes[m_next] < day - 2)
            passChange();
        if (m_next < m_changes.size() && m_changes[m_next] <= day + 4)
            return m_calendar.spansOn(date);
        if (!m_offset)
            m_offset = m_calendar.zone().offsetFromUtc(toDateTime(midnight(day)));
        std::vector<Span> spans;
        const Instant start = midnight(day) - std::chrono::seconds(*m_offset);
        for (const DayInterval &interval : m_calendar.intervalsOn(date))
            spans.push_back({start + std::chrono::seconds(interval.from), start + std::chrono::seconds(interval.to)});
        return spans;
    }

private:
    void passChange()
    {
        ++m_next;
        m_offset.reset();
    }

    const ServiceCalendar &m_calendar;
    std::vector<std::int64_t> m_changes;
    std::size_t m_next = 0;
    std::optional<int> m_offset;
};

void appendMerged(std::vector<Span> &segments, const Span &span)
{
    if (span.isEmpty())
        return;
    if (!segments.empty() && span.from <= segments.back().to)
        segments.back().to = std::max(segments.back().to, span.to);
    else
        segments.push_back(span);
}

std::vector<Span> segmentsIn(const ServiceCalendar &calendar, const Span &range)
{
    std::vector<Span> segments;
    DayWalker walker(calendar, range);
    // An interval may end two days after its date began, and a zone may stand 14 hours away from UTC.
    for (std::int64_t day = dayNumber(range.from) - 3; day <= dayNumber(range.to) + 1; ++day) {
        for (const Span &span : walker.spansOn(day))
            appendMerged(segments, intersection(span, range));
    }
    return segments;
}

/// The range of the next table, in whole days: what is asked and what is known, widened by the length of the known one
/// on the side that was too short, so that a search that walks on needs few rebuilds.
Span grown(const Span &known, const Span &asked)
{
    Span range = asked;
    if (known.isEmpty()) {
        const std::chrono::days spare = asked.length() < firstDays ? firstDays / 2 : std::chrono::days(0);
        range = {asked.from - spare, asked.to + spare};
    } else {
        const Duration spare = known.length();
        range.from = asked.from < known.from ? asked.from - spare : known.from;
        range.to = known.to < asked.to ? asked.to + spare : known.to;
    }
    return {midnight(dayNumber(clampedToYears(range.from))),
        midnight(dayNumber(clampedToYears(range.to + oneDay - Duration(1))))};
}

} // namespace

Span serviceYears()
{
    using namespace std::chrono;
    return {sys_days(year(1900) / 1 / 1), sys_days(year(2200) / 1 / 1)};
}

std::vector<Span> mergedSpans(std::vector<Span> spans, const Span &within)
{
    std::sort(spans.begin(), spans.end());
    std::vector<Span> merged;
    for (const Span &span : spans)
        appendMerged(merged, {std::max(span.from, within.from), std::min(span.to, within.to)});
    return merged;
}

ServiceClock::ServiceClock(ServiceCalendar calendar)
    : m_calendar(std::move(calendar)), m_always(m_calendar.isAroundTheClock())
{ }

ServiceClock::ServiceClock(ServiceCalendar calendar, const Span &expected) : ServiceClock(std::move(calendar))
{
    expect(expected);
}

void ServiceClock::expect(const Span &expected)
{
    const bool isKnown = m_table->range.from <= expected.from && expected.to <= m_table->range.to;
    if (m_always || expected.isEmpty() || isKnown)
        return;
    // Agreements mostly share their hours, and days near a change of clocks take long.
    thread_local std::vector<std::pair<ServiceCalendar, std::shared_ptr<const Table>>> made;
    for (const auto &[hours, table] : made) {
        if (hours == m_calendar && table->range.from <= expected.from && expected.to <= table->range.to) {
            m_table = table;
            return;
        }
    }
    cover(expected);
    if (made.size() >= mostRemembered)
        made.erase(made.begin());
    made.emplace_back(m_calendar, m_table);
}

void ServiceClock::cover(const Span &span) const
{
    const Span asked{clampedToYears(span.from), clampedToYears(span.to)};
    const Span known = m_table->range;
    if (known.isEmpty() || asked.from < known.from || known.to < asked.to)
        m_table = std::make_shared<const Table>(tableOf(m_calendar, grown(known, asked)));
}

ServiceClock::Table ServiceClock::tableOf(const ServiceCalendar &calendar, const Span &range)
{
    Table table;
    table.range = range;
    table.firstDay = dayNumber(range.from);
    table.segments = segmentsIn(calendar, range);
    table.before.reserve(table.segments.size() + 1);
    std::int64_t sum = 0;
    for (const Span &segment : table.segments) {
        table.before.push_back(sum);
        sum += segment.length().count();
    }
    table.before.push_back(sum);
    std::size_t next = 0;
    for (std::int64_t day = dayNumber(range.from); day <= dayNumber(range.to); ++day) {
        while (next < table.segments.size() && table.segments[next].to <= midnight(day))
            ++next;
        table.firstOfDay.push_back(static_cast<std::uint32_t>(next));
    }
    return table;
}

bool ServiceClock::growForward() const
{
    if (m_table->range.to >= serviceYears().to)
        return false;
    cover({m_table->range.from, m_table->range.to + oneDay});
    return true;
}

bool ServiceClock::growBackward() const
{
    if (m_table->range.from <= serviceYears().from)
        return false;
    cover({m_table->range.from - oneDay, m_table->range.to});
    return true;
}

std::size_t ServiceClock::segmentAfter(Instant at) const
{
    // A day has few segments.
    std::size_t index = m_table->firstOfDay[static_cast<std::size_t>(dayNumber(at) - m_table->firstDay)];
    while (index < m_table->segments.size() && m_table->segments[index].to <= at)
        ++index;
    return index;
}

std::int64_t ServiceClock::position(Instant at) const
{
    const std::size_t index = segmentAfter(at);
    if (index == m_table->segments.size() || at <= m_table->segments[index].from)
        return m_table->before[index];
    return m_table->before[index] + (at - m_table->segments[index].from).count();
}

Duration ServiceClock::between(Instant from, Instant to) const
{
    if (!m_table->segments.empty() && m_table->range.from <= from && from <= to && to <= m_table->range.to)
        return Duration(position(to) - position(from));
    const Instant first = clampedToYears(std::min(from, to));
    const Instant last = clampedToYears(std::max(from, to));
    Duration time = last - first;
    if (!m_always) {
        cover({first, last});
        time = Duration(position(last) - position(first));
    }
    return from <= to ? time : -time;
}

Duration ServiceClock::between(Instant from, Instant to, const std::vector<Span> &pauses) const
{
    if (to < from)
        return -between(to, from, pauses);
    Duration time = between(from, to);
    if (pauses.empty())
        return time;
    for (const Span &pause : mergedSpans(pauses, {from, to}))
        time -= between(pause.from, pause.to);
    return time;
}

Result<Instant> ServiceClock::due(Instant from, Duration time) const
{
    const Span years = serviceYears();
    if (!years.contains(from))
        return outsideYears();
    if (time == Duration::zero())
        return from;
    if (time > years.length() || time < -years.length())
        return noServiceHours();
    if (m_always) {
        const Instant at = from + time;
        if (at < years.from || at > years.to)
            return noServiceHours();
        return at;
    }
    return time > Duration::zero() ? dueForward(from, time.count()) : dueBackward(from, -time.count());
}

Result<Instant> ServiceClock::dueForward(Instant from, std::int64_t time) const
{
    cover({from, from + oneDay});
    std::int64_t wanted = position(from) + time;
    while (m_table->before.back() < wanted) {
        if (!growForward())
            return noServiceHours();
        wanted = position(from) + time;
    }
    // The first segment by whose end the sum is reached: an exact day from opening lands on closing time.
    const auto end = std::lower_bound(m_table->before.begin() + 1, m_table->before.end(), wanted);
    const auto index = static_cast<std::size_t>(end - m_table->before.begin()) - 1;
    return m_table->segments[index].from + Duration(wanted - m_table->before[index]);
}

Result<Instant> ServiceClock::dueBackward(Instant from, std::int64_t time) const
{
    cover({from - oneDay, from});
    while (position(from) < time) {
        if (!growBackward())
            return noServiceHours();
    }
    // The last segment that starts at or before the sum: an exact day back from closing lands on the opening.
    const std::int64_t wanted = position(from) - time;
    const auto after = std::upper_bound(m_table->before.begin(), m_table->before.end() - 1, wanted);
    const auto index = static_cast<std::size_t>(after - m_table->before.begin()) - 1;
    return m_table->segments[index].from + Duration(wanted - m_table->before[index]);
}

Result<Instant> ServiceClock::due(Instant from, Duration time, const std::vector<Span> &pauses) const
{
    if (pauses.empty() || time == Duration::zero())
        return due(from, time);
    if (time < Duration::zero())
        return dueBackward(from, -time, pauses);
    Instant start = from;
    for (const Span &pause : mergedSpans(pauses, {from, Instant::max()})) {
        const Duration open = between(start, pause.from);
        if (open >= time)
            break;
        if (pause.to == Instant::max())
            return pausedForGood();
        time -= open;
        start = pause.to;
    }
    return due(start, time);
}

Result<Instant> ServiceClock::dueBackward(Instant from, Duration time, const std::vector<Span> &pauses) const
{
    Instant end = from;
    const std::vector<Span> merged = mergedSpans(pauses, {Instant::min(), from});
    for (auto pause = merged.rbegin(); pause != merged.rend(); ++pause) {
        const Duration open = between(pause->to, end);
        if (open >= time)
            break;
        time -= open;
        end = pause->from;
    }
    return due(end, -time);
}

Result<Instant> ServiceClock::lastWithin(Instant from, std::int64_t limit) const
{
    const Span years = serviceYears();
    if (!years.contains(from))
        return outsideYears();
    if (limit > years.length().count())
        return noServiceHours();
    if (m_always) {
        if (from + Duration(limit) >= years.to)
            return noServiceHours();
        return from + Duration(limit);
    }
    cover({from, from + oneDay});
    std::int64_t wanted = position(from) + limit;
    while (m_table->before.back() <= wanted) {
        if (!growForward())
            return noServiceHours();
        wanted = position(from) + limit;
    }
    // Limits are mostly a few segments long, which is found sooner step by step.
    constexpr std::size_t fewSegments = 16;
    const std::size_t start = segmentAfter(from);
    const auto begin = m_table->before.begin() + static_cast<std::ptrdiff_t>(start);
    const auto end = m_table->before.end() - 1;
    auto after = begin;
    while (after != end && *after <= wanted && after - begin < std::ptrdiff_t(fewSegments))
        ++after;
    if (after != end && *after <= wanted)
        after = std::upper_bound(after, end, wanted);
    const auto index = static_cast<std::size_t>(after - m_table->before.begin()) - 1;
    return m_table->segments[index].from + Duration(wanted - m_table->before[index]);
}

Result<Instant> ServiceClock::lastInstantWithin(Instant from, Duration limit, const std::vector<Span> &pauses) const
{
    if (limit < Duration::zero())
        return fail(ErrorCode::InvalidInput, Texts::tr("The limit of service time is negative."));
    Instant start = from;
    for (const Span &pause : mergedSpans(pauses, {from, Instant::max()})) {
        const Duration open = between(start, pause.from);
        if (open > limit)
            break;
        if (pause.to == Instant::max())
            return pausedForGood();
        limit -= open;
        start = pause.to;
    }
    return lastWithin(start, limit.count());
}

bool ServiceClock::isOpen(Instant at) const
{
    if (!serviceYears().contains(at))
        return false;
    if (m_always)
        return true;
    cover({at, at + Duration(1)});
    const std::size_t index = segmentAfter(at);
    return index < m_table->segments.size() && m_table->segments[index].contains(at);
}

Result<Instant> ServiceClock::nextOpen(Instant at) const
{
    if (!serviceYears().contains(at))
        return outsideYears();
    if (m_always)
        return at;
    cover({at, at + Duration(1)});
    std::size_t index = segmentAfter(at);
    while (index == m_table->segments.size()) {
        if (!growForward())
            return noServiceHours();
        index = segmentAfter(at);
    }
    return std::max(at, m_table->segments[index].from);
}

std::vector<Span> ServiceClock::openSpans(const Span &within) const
{
    const Span span{clampedToYears(within.from), clampedToYears(within.to)};
    if (span.isEmpty())
        return {};
    if (m_always)
        return {span};
    cover(span);
    std::vector<Span> spans;
    for (std::size_t i = segmentAfter(span.from); i < m_table->segments.size(); ++i) {
        if (m_table->segments[i].from >= span.to)
            break;
        spans.push_back(intersection(m_table->segments[i], span));
    }
    return spans;
}

} // namespace kept
