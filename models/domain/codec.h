// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/agreement.h"
#include "models/domain/exchangerate.h"
#include "models/domain/invoice.h"
#include "models/domain/measurement.h"
#include "models/domain/review.h"

#include <QJsonObject>

namespace kept {

// One JSON form of each business record: it is what the store keeps, what files exchange and what the audit trail
// compares field by field. Names of fields and of enum values are lower snake case; money is
// {"amount":"1000.00","currency":"USD"}; shares are fractions as text "0.1"; decimals are text "99.90"; dates ISO;
// lengths of time are whole seconds (text such as "4h 30m" is read too); empty texts, empty lists, false and absent
// optional fields are left out, as are the fields of a metric's rule that hold their default. Reading is strict: an
// unknown field, a wrong type and a missing required field are errors whose place is a path such as
// "agreements[0].versions[0].content.term.months". `revision` is not part of the JSON.
// resources/help/agreement-format.md and document-format.md describe the form for people.

[[nodiscard]] QJsonObject toJson(const ServiceHours &hours); ///< as `kept calc` writes calendars
[[nodiscard]] Result<ServiceHours> serviceHoursFromJson(const QJsonObject &json, const QString &path);
[[nodiscard]] QJsonObject toJson(const CreditSchedule &schedule);
[[nodiscard]] Result<CreditSchedule> creditScheduleFromJson(const QJsonObject &json, const QString &path);
[[nodiscard]] QJsonObject toJson(const CreditTerms &terms);
[[nodiscard]] Result<CreditTerms> creditTermsFromJson(const QJsonObject &json, const QString &path);

[[nodiscard]] QJsonObject toJson(const Organisation &organisation);
[[nodiscard]] Result<Organisation> organisationFromJson(const QJsonObject &json, const QString &path);
[[nodiscard]] QJsonObject toJson(const Service &service);
[[nodiscard]] Result<Service> serviceFromJson(const QJsonObject &json, const QString &path);
[[nodiscard]] QJsonObject toJson(const CalendarRecord &calendar);
[[nodiscard]] Result<CalendarRecord> calendarFromJson(const QJsonObject &json, const QString &path);
/// What a version says, as it stands in the agreement.
[[nodiscard]] QJsonObject toJson(const AgreementContent &content);
[[nodiscard]] QJsonObject toJson(const Agreement &agreement);
[[nodiscard]] Result<Agreement> agreementFromJson(const QJsonObject &json, const QString &path);
[[nodiscard]] QJsonObject toJson(const Exclusion &exclusion);
[[nodiscard]] Result<Exclusion> exclusionFromJson(const QJsonObject &json, const QString &path);
[[nodiscard]] QJsonObject toJson(const Review &review);
[[nodiscard]] Result<Review> reviewFromJson(const QJsonObject &json, const QString &path);
[[nodiscard]] QJsonObject toJson(const Claim &claim);
[[nodiscard]] Result<Claim> claimFromJson(const QJsonObject &json, const QString &path);
[[nodiscard]] QJsonObject toJson(const Invoice &invoice);
[[nodiscard]] Result<Invoice> invoiceFromJson(const QJsonObject &json, const QString &path);
[[nodiscard]] QJsonObject toJson(const ExchangeRate &rate);
[[nodiscard]] Result<ExchangeRate> exchangeRateFromJson(const QJsonObject &json, const QString &path);

/// Names of enums as written in JSON ("first_response_time"), and back; used by mappings and the command line too.
template <typename Enum>
[[nodiscard]] QString enumName(Enum value);
template <typename Enum>
[[nodiscard]] std::optional<Enum> enumFromName(const QString &name);
/// All names of the enum, in the order of its values.
template <typename Enum>
[[nodiscard]] QStringList enumNames();

} // namespace kept
