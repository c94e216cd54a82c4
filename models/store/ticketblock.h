// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/tickettable.h"

#include <string>
#include <string_view>

namespace kept {

/// Tickets in the narrow form of TicketTable, with the keys of the workbook's dictionary in place of words and without
/// their service.
struct TicketRows {
    std::vector<TicketRow> rows;
    std::vector<Span> pauses;
    std::vector<std::int64_t> reopenings;
    std::vector<std::int32_t> tags;
    std::vector<std::int64_t> followUps;

    /// Appends one of the other's tickets with what belongs to it.
    void append(const TicketRows &from, const TicketRow &row);
    void clear();
};

/// How long a ticket can touch figures.
enum class TicketReach {
    Settled, ///< resolved for good and answered, or cancelled: until the last of its instants
    Unanswered, ///< without a first response: figures of response times without end, all others as if settled
    Open ///< not resolved, or reopened since: without end
};
inline constexpr int ticketReaches = 3;
[[nodiscard]] TicketReach reachOf(const TicketRows &tickets, const TicketRow &row);
/// From its first instant to its last one.
struct TicketLife {
    std::int64_t began = 0;
    std::int64_t ended = 0;
};
[[nodiscard]] TicketLife lifeOf(const TicketRows &tickets, const TicketRow &row);

/// The month in UTC that holds the instant (epoch milliseconds), such as 202603.
[[nodiscard]] std::int64_t monthOf(std::int64_t at);

/// Appends the tickets column by column: of each column the smallest value, and in as many bytes as the others need how
/// far they lie above it. Equal tickets in the same order give equal bytes.
void encodeBlock(const TicketRows &tickets, std::string &bytes);
/// Appends what encodeBlock() wrote; false when the bytes are not of that form.
[[nodiscard]] bool decodeBlock(std::string_view bytes, TicketRows &into);

} // namespace kept
