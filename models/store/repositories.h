// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/agreement.h"
#include "models/domain/exchangerate.h"
#include "models/domain/invoice.h"
#include "models/domain/measurement.h"
#include "models/domain/review.h"
#include "models/store/transaction.h"

#include <vector>

namespace kept {

// One set of free functions an aggregate, all in the same form: all…() lists in the order of names, find…() gives one
// or a NotFound error, save…() inserts or updates and returns the record with its new revision, or Conflict when
// `revision` is not the stored one (0 for a new record). Archiving is a save with `archived` set. They speak domain
// values only.

[[nodiscard]] Result<std::vector<Organisation>> allOrganisations(const Database &database);
[[nodiscard]] Result<Organisation> findOrganisation(const Database &database, const OrganisationId &id);
[[nodiscard]] Result<Organisation> saveOrganisation(Transaction &transaction, Organisation organisation);

[[nodiscard]] Result<std::vector<Service>> allServices(const Database &database);
[[nodiscard]] Result<Service> findService(const Database &database, const ServiceId &id);
/// The places of the services in the order in which they are saved together, each after those that it depends on.
/// Error: with the stored ones, one would depend on itself.
[[nodiscard]] Result<std::vector<std::size_t>> savingOrder(
    const Database &database, const std::vector<Service> &services);
[[nodiscard]] Result<Service> saveService(Transaction &transaction, Service service);

[[nodiscard]] Result<std::vector<CalendarRecord>> allCalendars(const Database &database);
[[nodiscard]] Result<CalendarRecord> findCalendar(const Database &database, const CalendarId &id);
/// Of the service hours of a signed agreement only the name and dated days after today change.
[[nodiscard]] Result<CalendarRecord> saveCalendar(Transaction &transaction, CalendarRecord calendar);

/// By reference. Saving refuses what validate() refuses, a reference that another agreement has, a life that is not
/// legal, a change of what was submitted or signed (checkLife(), checkSuccession()), and attachments without bytes: no
/// path into the workbook goes round these rules.
[[nodiscard]] Result<std::vector<Agreement>> allAgreements(const Database &database);
[[nodiscard]] Result<Agreement> findAgreement(const Database &database, const AgreementId &id);
/// By reference or id.
[[nodiscard]] Result<Agreement> findAgreementByReference(const Database &database, const QString &referenceOrId);
[[nodiscard]] Result<Agreement> saveAgreement(Transaction &transaction, Agreement agreement);

/// A column mapping as its JSON (models/exchange/mapping.h reads it).
struct StoredMapping {
    MappingId id;
    QString name;
    QJsonObject json;
    std::int64_t revision = 0;
};
[[nodiscard]] Result<std::vector<StoredMapping>> allMappings(const Database &database);
[[nodiscard]] Result<StoredMapping> saveMapping(Transaction &transaction, StoredMapping mapping);

/// An own template of agreements as its JSON (models/exchange/templates.h reads it); `title` and `archived` are members
/// of it.
struct StoredTemplate {
    QString id;
    QJsonObject json;
    std::int64_t revision = 0;
};
[[nodiscard]] Result<std::vector<StoredTemplate>> allTemplates(const Database &database);
[[nodiscard]] Result<StoredTemplate> saveTemplate(Transaction &transaction, StoredTemplate stored);

[[nodiscard]] Result<std::vector<Exclusion>> allExclusions(const Database &database);
/// One that is approved needs evidence and a requester, who is not the approver unless the workbook switched the
/// four-eyes rule off, and is only archived afterwards, on the word of two people with that rule; saving refuses
/// anything else (checkApproval(), checkSuccession() of models/store/recordrules.h).
[[nodiscard]] Result<Exclusion> saveExclusion(Transaction &transaction, Exclusion exclusion);

[[nodiscard]] Result<std::vector<Review>> allReviews(const Database &database);
[[nodiscard]] Result<Review> findReview(const Database &database, const ReviewId &id);
/// A sealed review is refused with the reason.
[[nodiscard]] Result<Review> saveReview(Transaction &transaction, Review review);

/// Without those that were taken back as a whole (Claim::withdrawn): nothing is to count them.
[[nodiscard]] Result<std::vector<Claim>> allClaims(const Database &database);
/// Whether there is a claim of the id that was taken back.
[[nodiscard]] Result<bool> isWithdrawn(const Database &database, const ClaimId &id);
[[nodiscard]] Result<Claim> saveClaim(Transaction &transaction, Claim claim);

/// By date, as the rates are.
[[nodiscard]] Result<std::vector<Invoice>> allInvoices(const Database &database);
[[nodiscard]] Result<Invoice> saveInvoice(Transaction &transaction, Invoice invoice);
[[nodiscard]] Result<std::vector<ExchangeRate>> allExchangeRates(const Database &database);
[[nodiscard]] Result<ExchangeRate> saveExchangeRate(Transaction &transaction, ExchangeRate rate);

/// Settings of the workbook: "sample" ("1" marks sample data), "name", "four_eyes", … Empty when unset.
[[nodiscard]] Result<QString> setting(const Database &database, const QString &key);
/// Whether an approval needs a second person; on unless the workbook switched it off.
[[nodiscard]] Result<bool> needsFourEyes(const Database &database);
[[nodiscard]] Result<void> saveSetting(Transaction &transaction, const QString &key, const QString &value);

} // namespace kept
