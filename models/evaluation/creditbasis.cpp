// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/creditbasis.h"

#include <QCoreApplication>
#include <algorithm>
#include <stdexcept>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::CreditBasis)
};

/// The days of a span on which one version is in force.
struct VersionDays {
    const AgreementContent *content;
    QDate first;
    QDate last;
};

std::vector<VersionDays> versionsWithin(const Agreement &agreement, const QDate &first, const QDate &last)
{
    std::vector<VersionDays> result;
    for (std::size_t i = 0; i < agreement.versions.size(); ++i) {
        const AgreementVersion &version = agreement.versions[i];
        const bool isLast = i + 1 == agreement.versions.size();
        const QDate from = std::max(first, version.effective);
        const QDate to = isLast ? last : std::min(last, agreement.versions[i + 1].effective.addDays(-1));
        if (from <= to)
            result.push_back({&version.content, from, to});
    }
    return result;
}

void addTo(ChargeSums &sums, const ChargeSums &more)
{
    for (const auto &[currency, amount] : more)
        sums[currency] = sums[currency] + amount;
}

} // namespace

std::vector<ServiceId> basisServices(const ServiceLevel *level, const AgreementContent &content)
{
    if (level == nullptr || (level->credit && level->credit->basis == CreditBasis::Agreement))
        return {};
    if (!level->population.services.empty())
        return level->population.services;
    return content.services.size() == 1 ? content.services : std::vector<ServiceId>{};
}

bool usesBasis(const Agreement &agreement, CreditBasis basis)
{
    const auto uses = [basis](const AgreementContent &content) {
        const CreditTerms &terms = content.creditTerms;
        return (terms.pool && terms.pool->basis == basis) || (terms.points && terms.points->basis == basis)
            || std::any_of(content.serviceLevels.begin(), content.serviceLevels.end(),
                [basis](const ServiceLevel &level) { return level.credit && level.credit->basis == basis; });
    };
    return std::any_of(agreement.versions.begin(), agreement.versions.end(),
        [&uses](const AgreementVersion &version) { return uses(version.content); });
}

std::vector<Invoice> invoicesFor(const Agreement &agreement, const std::vector<Invoice> &all)
{
    std::vector<Invoice> own;
    if (usesBasis(agreement, CreditBasis::Invoice))
        std::copy_if(all.begin(), all.end(), std::back_inserter(own),
            [&agreement](const Invoice &invoice) { return invoice.agreement == agreement.id; });
    return own;
}

std::vector<const Invoice *> countedInvoices(const std::vector<Invoice> &invoices, const AgreementId &agreement,
    const std::vector<ServiceId> &services, const QDate &first, const QDate &last)
{
    std::vector<const Invoice *> own;
    std::vector<const Invoice *> common;
    for (const Invoice &invoice : invoices) {
        if (invoice.archived || invoice.agreement != agreement || invoice.last < first || last < invoice.first)
            continue;
        if (services.empty()
            || (invoice.service && std::find(services.begin(), services.end(), *invoice.service) != services.end()))
            own.push_back(&invoice);
        else if (!invoice.service)
            common.push_back(&invoice);
    }
    return own.empty() ? common : own;
}

ChargeSums invoicedFor(const std::vector<Invoice> &invoices, const AgreementId &agreement,
    const std::vector<ServiceId> &services, const QDate &first, const QDate &last)
{
    ChargeSums sums;
    for (const Invoice *invoice : countedInvoices(invoices, agreement, services, first, last)) {
        const qint64 days = std::max(first, invoice->first).daysTo(std::min(last, invoice->last)) + 1;
        const qint64 all = invoice->first.daysTo(invoice->last) + 1;
        Rational &sum = sums[invoice->amount.currency()];
        sum = sum + Rational(invoice->amount.minor()) * Rational(days, all);
    }
    return sums;
}

Result<ChargeSums> basisOf(const Agreement &agreement, const ServiceLevel *level, const QDate &first, const QDate &last)
{
    ChargeSums sums;
    try {
        for (const VersionDays &days : versionsWithin(agreement, first, last)) {
            const auto part =
                chargesOf(days.content->charges, basisServices(level, *days.content), days.first, days.last);
            if (!part)
                return part;
            addTo(sums, *part);
        }
    } catch (const std::overflow_error &) {
        return fail(ErrorCode::Overflow, Texts::tr("The charges are larger than can be computed exactly."));
    }
    return sums;
}

std::vector<Charge> basisCharges(
    const Agreement &agreement, const ServiceLevel *level, const QDate &first, const QDate &last)
{
    std::vector<Charge> result;
    for (const VersionDays &days : versionsWithin(agreement, first, last)) {
        const std::vector<ServiceId> services = basisServices(level, *days.content);
        for (const QDate &day : changesOf(days.content->charges, days.first, days.last))
            for (const Charge &charge : chargesOn(days.content->charges, services, day))
                if (std::find(result.begin(), result.end(), charge) == result.end())
                    result.push_back(charge);
    }
    return result;
}

CreditReason faultOf(const Error &error, const Agreement &agreement, const QDate &first, const QDate &last)
{
    if (error.code == ErrorCode::Overflow)
        return CreditReason::ChargesTooLarge;
    const auto isNegative = [](const Charge &charge) { return charge.amount.minor() < 0; };
    const std::vector<VersionDays> versions = versionsWithin(agreement, first, last);
    const bool negative = std::any_of(versions.begin(), versions.end(), [&isNegative](const VersionDays &days) {
        return std::any_of(days.content->charges.begin(), days.content->charges.end(), isNegative);
    });
    return negative ? CreditReason::NegativeCharge : CreditReason::IncompleteCharge;
}

CreditRemark mixedCurrencies(const std::vector<Charge> &charges, const QDate &first, const QDate &last)
{
    CreditRemark remark{CreditReason::MixedCurrencies};
    remark.first = first;
    remark.last = last;
    for (const Charge &charge : charges)
        remark.charges.push_back({charge.name, charge.amount.currency()});
    return remark;
}

OrganisationId obligorOf(const Agreement &agreement, const ServiceLevel &level)
{
    return level.obligor.value_or(agreement.provider);
}

} // namespace kept
