// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/invoice.h"
#include "models/evaluation/creditrule.h"
#include "models/evaluation/resultfacts.h"

namespace kept {

/// The charge of the days that a credit of the service level is a share of, exact, by currency: of each version in
/// force its own charges on its own days. Without a service level it is the charge of the agreement as a whole.
[[nodiscard]] Result<ChargeSums> basisOf(
    const Agreement &agreement, const ServiceLevel *level, const QDate &first, const QDate &last);

/// The charges behind that basis, each once, in the order in which they come into force.
[[nodiscard]] std::vector<Charge> basisCharges(
    const Agreement &agreement, const ServiceLevel *level, const QDate &first, const QDate &last);

/// The invoices under the agreement that charge some of the days: those of the services; where there are none, those of
/// the agreement as a whole. Without services it is every invoice.
[[nodiscard]] std::vector<const Invoice *> countedInvoices(const std::vector<Invoice> &invoices,
    const AgreementId &agreement, const std::vector<ServiceId> &services, const QDate &first, const QDate &last);
/// What they invoiced for the days, exact, by currency: an invoice spreads over the days that it charges.
[[nodiscard]] ChargeSums invoicedFor(const std::vector<Invoice> &invoices, const AgreementId &agreement,
    const std::vector<ServiceId> &services, const QDate &first, const QDate &last);

/// Whether any credit of the agreement has the basis.
[[nodiscard]] bool usesBasis(const Agreement &agreement, CreditBasis basis);
/// Those of the agreement that a credit goes by: none where none does.
[[nodiscard]] std::vector<Invoice> invoicesFor(const Agreement &agreement, const std::vector<Invoice> &all);

/// The services whose charge is the basis of the level; none means the agreement as a whole.
[[nodiscard]] std::vector<ServiceId> basisServices(const ServiceLevel *level, const AgreementContent &content);

/// What is wrong with the charges of the days, where basisOf() has an error.
[[nodiscard]] CreditReason faultOf(
    const Error &error, const Agreement &agreement, const QDate &first, const QDate &last);

/// The remark on charges in several currencies, which give no basis.
[[nodiscard]] CreditRemark mixedCurrencies(const std::vector<Charge> &charges, const QDate &first, const QDate &last);

/// Who owes the service level.
[[nodiscard]] OrganisationId obligorOf(const Agreement &agreement, const ServiceLevel &level);

} // namespace kept
