// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/tickettable.h"

#include <string>

namespace kept {

/// A ticket as a row of a file says it that holds nothing unusual: without texts, pauses or the like of its own.
struct PlainTicket {
    std::int64_t line = 0;
    std::size_t idBegin = 0; ///< of its external id, in PlainTickets::ids
    std::size_t idSize = 0;
    std::int32_t service = 0; ///< its id, into PlainTickets::words like the next three
    std::int32_t kind = 0;
    std::int32_t priority = 0;
    std::int32_t category = 0;
    std::int64_t opened = noInstant;
    std::int64_t firstResponse = noInstant;
    std::int64_t resolved = noInstant;
    std::int64_t closed = noInstant;
    int reopenCount = 0;
    int contacts = 1;
    int reassignments = 0;
    std::optional<Decimal> rating;
    TicketStatus status = TicketStatus::Open;
    std::int8_t accepted = -1; ///< -1 not said, 0 no, 1 yes; the next one too
    std::int8_t supplierVerdict = -1;
    bool answered = true;
};

/// Such tickets of one file.
struct PlainTickets {
    std::vector<PlainTicket> rows;
    std::string ids; ///< one after the other
    std::vector<QString> words{QString()}; ///< each once; they stay when the rows go
};

} // namespace kept
