// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/exchangerate.h"
#include "models/domain/invoice.h"
#include "models/domain/measurement.h"
#include "models/domain/review.h"
#include "models/evaluation/scorecard.h"
#include "models/evaluation/stamps.h"

#include <map>
#include <vector>

namespace kept {

/// What somebody did by hand to imported measurements.
struct Correction {
    std::vector<std::pair<ServiceId, Span>> touched; ///< what the import declared to be complete
    QString file;
    QString by;
    Instant at;
    QString reason; ///< with the cells that were mended
    std::int64_t entry = 0; ///< of the audit trail
    bool withdrawn = false; ///< the whole import was, instead of rows being mended or left out
};

/// What last changed the facts that a claimed credit goes by, as the audit trail has it.
struct LastChange {
    enum class Kind { Import, ImportUndone, Exclusion, Invoice, SettledFigure };
    Kind kind = Kind::Import;
    Instant at;
    QString by;
    QString name; ///< of the file, the invoice's number, or why the figure was settled
    std::int64_t entry = 0; ///< of the audit trail; of a settled figure 0
};

/// What is known of an exclusion beside what it says.
struct ExclusionFacts {
    Instant changed; ///< the last time
    std::vector<Stretches> records{}; ///< in which the records lie that it names
};

/// Everything a window or a report shows, as one snapshot: the business records and the judged periods of every
/// agreement.
struct Portfolio {
    std::vector<Organisation> organisations;
    std::vector<Service> services;
    std::vector<CalendarRecord> calendars;
    std::vector<Agreement> agreements;
    std::vector<Exclusion> exclusions;
    std::vector<Review> reviews;
    std::vector<Claim> claims;
    std::vector<Invoice> invoices;
    std::vector<ExchangeRate> rates;
    std::vector<Correction> corrections; ///< in the order of the audit trail
    std::map<ClaimId, Instant> latestFacts; ///< when what the claimed credit goes by was last changed, where known
    std::map<ClaimId, LastChange> lastChanges; ///< the same with what it was
    std::map<ExclusionId, ExclusionFacts> exclusionFacts;
    std::map<AgreementId, Scorecard> scorecards;
    std::map<AgreementId, int> completeness; ///< score of each agreement's latest version, 0 to 100
    Instant asOf;
    QDate first; ///< range that was judged, inclusive
    QDate last;
    QString sumCurrency; ///< into which sums of several currencies are converted besides; empty: none was chosen
    bool sample = false; ///< the workbook holds sample data
    bool fourEyes = true; ///< an approval needs a second person
    std::vector<ExclusionId> selfApproved; ///< see Measurements::selfApproved
    std::map<AgreementId, QDate> proposed; ///< effective date of the amendment that awaits approval, which `agreements`
                                           ///< leave out

    [[nodiscard]] const Organisation *organisation(const OrganisationId &id) const;
    [[nodiscard]] const Service *service(const ServiceId &id) const;
    [[nodiscard]] const Agreement *agreement(const AgreementId &id) const;
    /// Name of the organisation, or its id when it is gone.
    [[nodiscard]] QString organisationName(const OrganisationId &id) const;
};

/// The service level as its agreement's latest version has it, else as an earlier one had it; null when no version
/// does.
[[nodiscard]] const ServiceLevel *findServiceLevel(const Agreement &agreement, const ServiceLevelId &id);
/// The results of the service level that lie inside the period, oldest first: three months of a quarter, or the quarter
/// itself.
[[nodiscard]] std::vector<const ServiceLevelResult *> resultsWithin(
    const Scorecard &scorecard, const ServiceLevelId &id, const Period &period);
/// Who owes the service level, by the agreement's latest version that has it.
[[nodiscard]] OrganisationId obligorOf(const Agreement &agreement, const ServiceLevelId &id);
/// Who owed it in the result's period: by the version of the first part that was missed, else of the last part.
[[nodiscard]] OrganisationId obligorOf(const Agreement &agreement, const ServiceLevelResult &result);
/// Whether the organisation owes something under the agreement: it is its provider, or a service level's obligor.
[[nodiscard]] bool isObligor(const Agreement &agreement, const OrganisationId &id);
/// Worst status of the results; nothing when there are none.
[[nodiscard]] std::optional<Status> worstStatus(const std::vector<const ServiceLevelResult *> &results);
/// The last quarter (or other kind) that ended before the date.
[[nodiscard]] Period lastClosedPeriod(const QDate &today, PeriodKind kind = PeriodKind::Quarter);
/// The date in the agreement's governing zone at the instant; deadlines end with its day.
[[nodiscard]] QDate dateOf(const Agreement &agreement, Instant at);
/// Today in UTC at the instant the snapshot was taken.
[[nodiscard]] QDate asOfDate(const Portfolio &portfolio);

} // namespace kept
