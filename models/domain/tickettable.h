// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/measurement.h"

#include <QHash>

#include <limits>
#include <vector>

namespace kept {

/// "No such instant" in a TicketRow.
inline constexpr std::int64_t noInstant = std::numeric_limits<std::int64_t>::min();

/// One ticket in the narrow form that evaluation reads by the million: instants in epoch milliseconds, texts as
/// positions in the table's dictionary.
struct TicketRow {
    std::int64_t record = 0; ///< key of the stored record; leads back to the whole ticket
    std::int64_t opened = noInstant;
    std::int64_t firstResponse = noInstant;
    std::int64_t resolved = noInstant;
    std::int64_t closed = noInstant;
    std::uint32_t firstPause = 0; ///< into TicketTable::pauses
    std::uint32_t firstReopening = 0; ///< into TicketTable::reopenings
    std::uint32_t firstTag = 0; ///< into TicketTable::tags
    std::uint32_t firstFollowUp = 0; ///< into TicketTable::followUps
    std::uint16_t pauseCount = 0;
    std::uint16_t reopeningCount = 0;
    std::uint16_t tagCount = 0;
    std::uint16_t followUpCount = 0;
    std::uint16_t reopenCount = 0;
    std::uint16_t contacts = 1;
    std::int32_t service = 0; ///< into TicketTable::words, like the next four
    std::int32_t kind = 0;
    std::int32_t priority = 0;
    std::int32_t category = 0;
    std::int32_t ratingHundredths = -1; ///< -1: not rated
    TicketStatus status = TicketStatus::Open;
    std::int8_t accepted = -1; ///< -1 undecided, 0 no, 1 yes
    std::int8_t supplierVerdict = -1; ///< -1 not given, 0 missed, 1 met
    bool answered = true;
};

/// Tickets of some services as a table; word 0 is the empty text.
class TicketTable {
public:
    TicketTable();

    /// Adds a ticket of the service; `record` is its key in the store (or any number a test likes).
    void append(std::int64_t record, const ServiceId &service, const Ticket &ticket);
    /// The position of the word, added if new.
    std::int32_t intern(const QString &word);
    /// The position of the word, or -1.
    [[nodiscard]] std::int32_t find(const QString &word) const;
    [[nodiscard]] const QString &word(std::int32_t position) const
    {
        return m_words[static_cast<std::size_t>(position)];
    }

    std::vector<TicketRow> rows;
    std::vector<Span> pauses;
    std::vector<std::int64_t> reopenings; ///< epoch milliseconds
    std::vector<std::int32_t> tags; ///< words
    std::vector<std::int64_t> followUps; ///< epoch milliseconds

private:
    std::vector<QString> m_words;
    QHash<QString, std::int32_t> m_positions;
};

} // namespace kept
