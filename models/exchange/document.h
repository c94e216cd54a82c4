// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/agreement.h"
#include "models/domain/exchangerate.h"
#include "models/domain/invoice.h"
#include "models/domain/measurement.h"
#include "models/domain/review.h"
#include "models/exchange/mapping.h"
#include "models/exchange/templates.h"

#include <map>
#include <set>

namespace kept {

/// The business records that a file carries from one workbook to another: what `kept apply` reads and `kept export`
/// writes. Measurements are not part of it. resources/help/document-format.md describes the file.
struct Document {
    std::vector<Organisation> organisations;
    std::vector<Service> services;
    std::vector<CalendarRecord> calendars;
    std::vector<Agreement> agreements;
    std::vector<Mapping> mappings;
    std::vector<OwnTemplate> templates{};
    std::vector<Exclusion> exclusions;
    std::vector<Review> reviews;
    std::vector<Claim> claims;
    std::vector<Invoice> invoices{};
    std::vector<ExchangeRate> rates{};
    std::map<QString, QByteArray>
        files{}; ///< the bytes of the attachments of agreements and claims, under their SHA-256
    std::optional<bool> fourEyes; ///< whether an approval needs a second person in the workbook that wrote it
    bool operator==(const Document &) const = default;
};

/// The records that others may refer to.
struct DocumentIds {
    std::set<OrganisationId> organisations;
    std::set<ServiceId> services;
    std::set<CalendarId> calendars;
    std::set<AgreementId> agreements;
};
[[nodiscard]] DocumentIds idsOf(const Document &document);

/// Reads a document: strict JSON, every record whole, no id and no agreement reference twice, every agreement and
/// calendar valid, money of an agreement in one currency, reviews and claims in the agreement's time. With `known` (the
/// records that the workbook holds) every reference must lead to a record here or there; without it references are left
/// to checkReferences(). The place of an error is "file, line, path".
[[nodiscard]] Result<Document> readDocument(
    const QByteArray &bytes, const QString &fileName, const DocumentIds *known = nullptr);
/// The document as indented UTF-8 with a newline at the end. Fields stand in alphabetical order and records as they are
/// given, so writing what was read gives the same bytes.
[[nodiscard]] QByteArray writeDocument(const Document &document);

/// Whether every reference leads to a record of the document or to a known one; the error names the first that does
/// not, by its path.
[[nodiscard]] Result<void> checkReferences(const Document &document, const DocumentIds &known);
/// Whether the document's records agree with each other and with themselves: see readDocument().
[[nodiscard]] Result<void> checkConsistency(const Document &document);

} // namespace kept
