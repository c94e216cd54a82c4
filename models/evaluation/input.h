// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/agreement.h"
#include "models/domain/claim.h"
#include "models/domain/invoice.h"
#include "models/domain/measurement.h"
#include "models/domain/tickettable.h"

#include <QHash>

#include <map>
#include <set>
#include <vector>

namespace kept {

struct OutageRecord {
    std::int64_t record = 0;
    ServiceId service;
    Outage outage;
};
struct CountRecord {
    std::int64_t record = 0;
    ServiceId service;
    Count count;
};
struct RatingRecord {
    std::int64_t record = 0;
    ServiceId service;
    SurveyRating rating;
};

/// What was measured for the services of an agreement: the current revisions, not the withdrawn ones.
struct Measurements {
    TicketTable tickets;
    std::vector<OutageRecord> outages;
    std::vector<CountRecord> counts;
    std::vector<RatingRecord> ratings;
    std::vector<ReportedValue> reported;
    std::vector<Coverage> coverage;
    std::vector<Exclusion> exclusions;
    /// Records of the tickets that an exclusion names by external id (a ticket row does not carry its external id);
    /// outages, counts and ratings carry theirs.
    QHash<QString, std::vector<std::int64_t>> ticketRecords;
    /// Exclusions approved by the one who requested them, against the rule of the second person: they do not count.
    std::vector<ExclusionId> selfApproved;
    /// Services that have ratings, whether or not those are among `ratings`.
    std::set<ServiceId> ratedServices;
};

/// When what claimed credits go by was last changed, by the claim of each that is no difference's, where it is known.
using LatestFacts = std::map<ClaimId, Instant>;

/// The snapshot that evaluation reads: no clock, no database, no locale. One agreement, any number of periods.
struct EvaluationInput {
    Agreement agreement;
    std::map<CalendarId, ServiceCalendar> calendars;
    Measurements measurements;
    Instant asOf; ///< results are as they stood at this instant; later facts are not in the snapshot
    QDate first; ///< every period of each service level that touches [first, last] is judged
    QDate last;
    std::vector<Invoice> invoices{}; ///< of the agreement, where a credit goes by what was invoiced
    std::vector<Claim> claims{}; ///< of the agreement: what became of them says what an earn-back takes back
    LatestFacts latestFacts{}; ///< of the claims; what the trace says of an earn-back goes by them, and no figure does
};

} // namespace kept
