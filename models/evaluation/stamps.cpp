// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/stamps.h"

#include <algorithm>

namespace kept {

namespace {

/// Zones lie at most this far from UTC, 14 hours.
constexpr std::chrono::hours farthestZone{14};

int monthOf(Instant at)
{
    const std::chrono::year_month_day day(std::chrono::floor<std::chrono::days>(at));
    return static_cast<int>(day.year()) * 12 + static_cast<int>(static_cast<unsigned>(day.month())) - 1;
}

Instant instant(std::int64_t millis) { return Instant{Duration{millis}}; }

Stretches between(Instant first, Instant last) { return {stretchOf(first), stretchOf(last)}; }

} // namespace

bool isOpenEnded(Influence influence)
{
    return influence == Influence::OpenTicket || influence == Influence::UnansweredTicket
        || influence == Influence::OpenOutage;
}

int stretchOf(Instant at)
{
    const int before = monthOf(at - farthestZone);
    return 2 * before + (before == monthOf(at + farthestZone) ? 0 : 1);
}

int stretchOf(const QDate &day) { return 2 * (day.year() * 12 + day.month() - 1); }

Stretches stretchesOf(const QDate &first, const QDate &last)
{
    const QTimeZone utc = QTimeZone::utc();
    return {stretchOf(startOfDay(first, utc)), stretchOf(startOfDay(last.addDays(1), utc) - Duration(1))};
}

Reach reachOf(const TicketRow &row, std::span<const std::int64_t> reopenings, std::span<const std::int64_t> followUps)
{
    std::int64_t first = row.opened;
    std::int64_t last = row.opened;
    bool open = row.resolved == noInstant;
    const auto take = [&first, &last](std::int64_t at) {
        if (at == noInstant)
            return;
        first = std::min(first, at);
        last = std::max(last, at);
    };
    for (const std::int64_t at : {row.firstResponse, row.resolved, row.closed})
        take(at);
    for (const std::int64_t at : reopenings) {
        take(at);
        open = open || at > row.resolved;
    }
    std::for_each(followUps.begin(), followUps.end(), take);
    const Stretches own = between(instant(first), instant(last));
    Reach reach{{Influence::Ticket, own}};
    if (open)
        reach.add({Influence::OpenTicket, own});
    if (row.firstResponse == noInstant)
        reach.add({Influence::UnansweredTicket, own});
    return reach;
}

Reach reachOf(const Outage &outage)
{
    const Stretches own = between(outage.from, outage.to.value_or(outage.from));
    Reach reach{{Influence::Outage, own}};
    if (!outage.to)
        reach.add({Influence::OpenOutage, own});
    return reach;
}

Reach reachOf(const Count &count) { return {{Influence::Count, {stretchOf(count.first), stretchOf(count.last)}}}; }

Reach reachOf(const SurveyRating &rating) { return {{Influence::Rating, between(rating.at, rating.at)}}; }

Reach reachOf(const ReportedValue &value)
{
    return {{Influence::Reported, {stretchOf(value.period.first()), stretchOf(value.period.last())}}};
}

void Stamps::OfService::set(Influence influence, int stretch, std::int64_t stamp)
{
    std::int64_t &known = m_byStretch[static_cast<std::size_t>(influence)][stretch];
    known = std::max(known, stamp);
}

std::int64_t Stamps::OfService::latest(Influence influence, const Stretches &stretches) const
{
    const std::map<int, std::int64_t> &stamps = m_byStretch[static_cast<std::size_t>(influence)];
    const auto begin = isOpenEnded(influence) ? stamps.begin() : stamps.lower_bound(stretches.first);
    const auto end = stamps.upper_bound(stretches.last);
    std::int64_t latest = 0;
    for (auto at = begin; at != end && at != stamps.end(); ++at)
        latest = std::max(latest, at->second);
    return latest;
}

const Stamps::OfService *Stamps::of(const ServiceId &service) const
{
    const auto found = m_stamps.find(service);
    return found == m_stamps.end() ? nullptr : &found->second;
}

} // namespace kept
