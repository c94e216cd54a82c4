// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"
#include "models/domain/servicelevel.h"

#include <vector>

namespace kept {

class ServiceClock;

/// What tickets gather in one part.
struct TicketTally {
    std::int64_t good = 0;
    std::int64_t counted = 0;
    std::int64_t excluded = 0;
    std::int64_t overdueOutside = 0;
    std::int64_t reopened = 0; ///< of those counted
    std::vector<std::int64_t> samples; ///< milliseconds; ascending after the walk
    std::vector<std::int64_t> amounts; ///< composed: of each part of the rule
    std::int64_t lastExcluded = -1; ///< record; a ticket that leaves several parts of a rule is told once
};

/// All that decides, beside the tickets, what a walk over them finds where nothing is excluded.
struct TicketQuestion {
    /// The terms of some days, without what is made of the tickets later.
    struct Terms {
        Span span;
        const ServiceClock *clock = nullptr;
        MetricRule rule;
        Population population;
        bool operator==(const Terms &) const = default;
    };
    struct Days {
        Span judged;
        std::size_t terms = 0;
        bool operator==(const Days &) const = default;
    };
    Metric metric = Metric::TurnAroundTime;
    std::vector<Terms> terms;
    std::vector<Days> days;
    bool operator==(const TicketQuestion &) const = default;
};

/// A walk that was made, by the parts of its level: others mostly ask the same and look at another statistic.
struct TicketWalk {
    TicketQuestion question;
    std::vector<TicketTally> tallies;
};

} // namespace kept
