// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/tickettable.h"

#include "models/domain/rounding.h"

#include <algorithm>

namespace kept {

namespace {

std::int64_t epochMs(const std::optional<Instant> &at) { return at ? at->time_since_epoch().count() : noInstant; }

std::uint16_t narrowCount(std::size_t count)
{
    return static_cast<std::uint16_t>(std::min<std::size_t>(count, std::numeric_limits<std::uint16_t>::max()));
}

std::uint16_t narrowCount(int count) { return narrowCount(static_cast<std::size_t>(std::max(count, 0))); }

std::int8_t threeWay(const std::optional<bool> &value)
{
    return static_cast<std::int8_t>(value ? (*value ? 1 : 0) : -1);
}

std::int32_t hundredths(const std::optional<Decimal> &rating)
{
    if (!rating)
        return -1;
    const std::int64_t rounded = roundToWhole(rating->toRational() * 100, RoundingMode::HalfEven);
    return static_cast<std::int32_t>(std::clamp<std::int64_t>(rounded, 0, std::numeric_limits<std::int32_t>::max()));
}

} // namespace

TicketTable::TicketTable() { intern(QString()); }

void TicketTable::append(std::int64_t record, const ServiceId &service, const Ticket &ticket)
{
    TicketRow row;
    row.record = record;
    row.opened = epochMs(ticket.opened);
    row.firstResponse = epochMs(ticket.firstResponse);
    row.resolved = epochMs(ticket.resolved);
    row.closed = epochMs(ticket.closed);
    row.service = intern(service.text());
    row.kind = intern(ticket.kind);
    row.priority = intern(ticket.priority);
    row.category = intern(ticket.category);
    row.ratingHundredths = hundredths(ticket.rating);
    row.status = ticket.status;
    row.accepted = threeWay(ticket.accepted);
    row.supplierVerdict = threeWay(ticket.supplierVerdict);
    row.answered = ticket.answered;
    row.contacts = narrowCount(ticket.contacts);

    row.firstPause = static_cast<std::uint32_t>(pauses.size());
    row.pauseCount = narrowCount(ticket.pauses.size());
    pauses.insert(pauses.end(), ticket.pauses.begin(), ticket.pauses.begin() + row.pauseCount);
    row.firstReopening = static_cast<std::uint32_t>(reopenings.size());
    row.reopeningCount = narrowCount(ticket.reopenings.size());
    for (std::uint16_t i = 0; i < row.reopeningCount; ++i)
        reopenings.push_back(epochMs(ticket.reopenings[i]));
    row.firstFollowUp = static_cast<std::uint32_t>(followUps.size());
    row.followUpCount = narrowCount(ticket.followUps.size());
    for (std::uint16_t i = 0; i < row.followUpCount; ++i)
        followUps.push_back(epochMs(ticket.followUps[i]));
    row.reopenCount = std::max(narrowCount(ticket.reopenCount), row.reopeningCount);
    row.firstTag = static_cast<std::uint32_t>(tags.size());
    row.tagCount = narrowCount(static_cast<std::size_t>(ticket.tags.size()));
    for (std::uint16_t i = 0; i < row.tagCount; ++i)
        tags.push_back(intern(ticket.tags[i]));
    rows.push_back(row);
}

std::int32_t TicketTable::intern(const QString &word)
{
    const auto known = m_positions.constFind(word);
    if (known != m_positions.constEnd())
        return *known;
    const auto position = static_cast<std::int32_t>(m_words.size());
    m_words.push_back(word);
    m_positions.insert(word, position);
    return position;
}

std::int32_t TicketTable::find(const QString &word) const { return m_positions.value(word, -1); }

} // namespace kept
