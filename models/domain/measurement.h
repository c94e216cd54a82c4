// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/decimal.h"
#include "models/domain/ids.h"
#include "models/domain/instant.h"
#include "models/domain/period.h"
#include "models/domain/share.h"
#include "models/domain/takenover.h"

#include <vector>

namespace kept {

enum class TicketStatus { Open, Pending, Resolved, Closed, Cancelled };
/// What rows of files can be. Invoices are no measurements; they come in the same way (models/domain/invoice.h).
enum class MeasurementKind { Ticket, Outage, Count, Rating, Reported, Invoice };

/// An incident, request, file, order or lead, as its source has it now.
struct Ticket {
    QString externalId; ///< unique within its source
    QString kind = QStringLiteral("incident");
    Instant opened;
    std::optional<Instant> firstResponse;
    std::optional<Instant> resolved; ///< the last resolution
    std::optional<Instant> closed;
    std::vector<Instant> reopenings;
    int reopenCount = 0; ///< at least the number of instants; some sources give only a count
    std::vector<Span> pauses; ///< waiting for the customer; an open pause ends at Instant::max()
    QString priority; ///< as at resolution
    QString category;
    QStringList tags;
    int contacts = 1;
    int reassignments = 0;
    TicketStatus status = TicketStatus::Open;
    std::optional<Decimal> rating;
    std::optional<bool> accepted; ///< leads
    std::optional<bool> supplierVerdict; ///< the supplier's own "within the service level"
    bool answered = true; ///< calls: whether anybody took it
    std::vector<Instant> followUps{}; ///< leads: contacts after the first response
    bool operator==(const Ticket &) const = default;
};

struct Outage {
    QString externalId;
    Instant from;
    std::optional<Instant> to; ///< nothing: still open
    Share affected = Share::whole(); ///< 0 to 1
    bool planned = false;
    bool agreed = false; ///< planned maintenance that the customer agreed to
    QString note;
    bool operator==(const Outage &) const = default;
};

/// A number of things in a day or a period.
struct Count {
    QString externalId;
    QString name; ///< "files processed"
    QDate first;
    QDate last; ///< inclusive
    std::int64_t number = 0;
    bool operator==(const Count &) const = default;
};

struct SurveyRating {
    QString externalId;
    Instant at;
    Decimal score;
    int scaleMin = 1;
    int scaleMax = 5;
    bool operator==(const SurveyRating &) const = default;
};

/// A figure as the supplier states it.
struct ReportedValue {
    QString externalId;
    ServiceLevelId serviceLevel;
    Period period;
    Decimal value; ///< in the service level's unit
    QString document;
    bool operator==(const ReportedValue &) const = default;
};

/// By which field the records of a ticket import were selected.
enum class SelectedBy { Opened, Resolved, Updated };

/// A declaration that everything of the kind in the span is known. What is not declared is not covered.
struct Coverage {
    ServiceId service;
    QString source;
    MeasurementKind kind = MeasurementKind::Ticket;
    Span span;
    SelectedBy selectedBy = SelectedBy::Opened; ///< tickets only
    QString statement; ///< "no outages in March", for a user's statement; empty for an import
    std::optional<ImportId> import;
    bool operator==(const Coverage &) const = default;
};

enum class ExclusionReason { ForceMajeure, CustomerCaused, UpstreamSupplier };

/// That an approved exclusion is to count no more: one person asks for it, another one confirms it.
struct ExclusionWithdrawal {
    QString requestedBy; ///< display name
    QString requestedByUser; ///< system user
    QString reason;
    QString confirmedBy; ///< empty while it waits
    QString confirmedByUser;
    bool operator==(const ExclusionWithdrawal &) const = default;
};

/// Records or time taken out of a service level.
struct Exclusion {
    ExclusionId id;
    AgreementId agreement;
    ServiceLevelId serviceLevel;
    ExclusionReason reason = ExclusionReason::ForceMajeure;
    std::optional<Span> span; ///< time taken out
    QStringList records; ///< external ids taken out
    QString evidence;
    QString requestedBy;
    QString approvedBy;
    bool archived = false;
    std::int64_t revision = 0;
    std::vector<TakenOver> takenOver{}; ///< of an approval that this workbook did not see: the files it came with
    QString requestedByUser{}; ///< system user; empty in records of earlier versions
    QString approvedByUser{};
    std::optional<ExclusionWithdrawal> withdrawal{};
    bool operator==(const Exclusion &) const = default;
};

} // namespace kept
