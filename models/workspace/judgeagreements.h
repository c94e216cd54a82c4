// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/evaluate.h"
#include "models/evaluation/portfolio.h"
#include "models/store/database.h"

#include <functional>

namespace kept {

/// Judges the portfolio's agreements over its days as of its instant and puts their scorecards into it; scores the
/// completeness of those that are not archived. The work is done by this thread and, when there is much, by another one
/// that reads through a connection of its own. `keepGoing` is asked between agreements, in this thread.
[[nodiscard]] Result<void> judgeAgreements(
    const Database &database, Portfolio &portfolio, const std::function<bool()> &keepGoing = {});

/// Every service that any version of the agreement has in scope or that one of its service levels looks at.
[[nodiscard]] std::vector<ServiceId> servicesOf(const Agreement &agreement);
/// Errors: hours of a record that are none.
[[nodiscard]] Result<std::map<CalendarId, ServiceCalendar>> calendarsOf(const std::vector<CalendarRecord> &records);

} // namespace kept
