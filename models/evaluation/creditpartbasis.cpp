// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/creditfacts.h"
#include "models/evaluation/creditunits.h"

#include <stdexcept>

namespace kept {

namespace {

/// Where the basis comes from, and the share of it that counts.
struct BasisRule {
    CreditBasis kind = CreditBasis::Service;
    bool ofAgreement = false; ///< of all charges, whichever service the level looks at
    Rational factor{1};
};

bool paysPoints(const CreditSchedule &schedule)
{
    const auto isPoints = [](const CreditPay &pay) { return std::holds_alternative<CreditPoints>(pay); };
    return (schedule.pays && isPoints(*schedule.pays))
        || std::any_of(schedule.bands.begin(), schedule.bands.end(),
            [&isPoints](const CreditBand &band) { return isPoints(band.pays); });
}

BasisRule ruleOf(const CreditTerms &terms, const CreditSchedule &schedule)
{
    if (schedule.allocation && terms.pool)
        return {terms.pool->basis, true,
            terms.pool->atRisk.toRational() * terms.pool->percentage.toRational() * schedule.allocation->toRational()};
    if (paysPoints(schedule) && terms.points)
        return {terms.points->basis, true, Rational(1)};
    return {schedule.basis, schedule.basis == CreditBasis::Agreement, Rational(1)};
}

struct Days {
    QDate first;
    QDate last;
};

Days daysOf(const BasisRule &rule, const CreditSchedule &schedule, const Period &period, const ResultPart &part,
    const QDate &incident)
{
    if (rule.kind == CreditBasis::DaysBefore)
        return {incident.addDays(-schedule.basisDays), incident.addDays(-1)};
    if (rule.kind != CreditBasis::NextPeriod)
        return {part.first, part.last};
    const Period next = period.shifted(1);
    return {next.first(), next.last()};
}

/// The services whose invoices count; none means all.
std::vector<ServiceId> invoicedServices(
    const Agreement &agreement, const ServiceLevel &terms, const BasisRule &rule, const Days &days)
{
    return rule.ofAgreement ? std::vector<ServiceId>{} : basisServices(&terms, contentOn(agreement, days.last));
}

/// The sums of the basis, or what is wrong with the charges.
tl::expected<ChargeSums, CreditRemark> sumsOf(const Agreement &agreement, const std::vector<Invoice> &invoices,
    const ServiceLevel &terms, const BasisRule &rule, const Days &days)
{
    if (rule.kind == CreditBasis::Invoice)
        return invoicedFor(
            invoices, agreement.id, invoicedServices(agreement, terms, rule, days), days.first, days.last);
    const auto sums = basisOf(agreement, rule.ofAgreement ? nullptr : &terms, days.first, days.last);
    if (!sums)
        return tl::unexpected(CreditRemark{faultOf(sums.error(), agreement, days.first, days.last)});
    return *sums;
}

/// The remark on sums in several currencies, with what is behind them.
CreditRemark mixed(const Agreement &agreement, const std::vector<Invoice> &invoices, const ServiceLevel &terms,
    const BasisRule &rule, const Days &days)
{
    if (rule.kind != CreditBasis::Invoice)
        return mixedCurrencies(
            basisCharges(agreement, rule.ofAgreement ? nullptr : &terms, days.first, days.last), days.first, days.last);
    CreditRemark remark{CreditReason::MixedInvoices};
    remark.first = days.first;
    remark.last = days.last;
    for (const Invoice *invoice :
        countedInvoices(invoices, agreement.id, invoicedServices(agreement, terms, rule, days), days.first, days.last))
        remark.charges.push_back({invoice->number, invoice->amount.currency()});
    return remark;
}

} // namespace

std::optional<CreditRemark> fillBasis(const Agreement &agreement, const std::vector<Invoice> &invoices,
    const ServiceLevel &terms, const Period &period, const ResultPart &part, const QDate &incident, CreditPart &into,
    const Rational &shareOfDays)
{
    const CreditSchedule &schedule = *terms.credit;
    BasisRule rule = ruleOf(contentOn(agreement, part.last).creditTerms, schedule);
    if (rule.kind == CreditBasis::NextPeriod)
        rule.factor = rule.factor * shareOfDays;
    const Days days = daysOf(rule, schedule, period, part, incident);
    const auto sums = sumsOf(agreement, invoices, terms, rule, days);
    if (!needsBasis(schedule)) {
        into.currency = amountCurrency(schedule);
        if (!sums || !into.currency || !sums->contains(*into.currency))
            return std::nullopt;
        into.basis = sums->at(*into.currency) * rule.factor;
        return std::nullopt;
    }
    if (!sums)
        return sums.error();
    if (sums->empty())
        return CreditRemark{CreditReason::NoCharge};
    if (sums->size() > 1)
        return mixed(agreement, invoices, terms, rule, days);
    into.currency = sums->begin()->first;
    into.basis = sums->begin()->second * rule.factor;
    return std::nullopt;
}

std::optional<CreditRemark> conflictOf(
    const Agreement &agreement, const ServiceLevelResult &result, const CreditFacts &facts)
{
    std::set<Currency> currencies;
    std::vector<Charge> charges;
    std::optional<OrganisationId> obligor;
    for (const CreditPart &part : facts.parts) {
        const ResultPart &judged = result.parts[part.part];
        const ServiceLevel *terms = levelOn(agreement, result.serviceLevel, judged.version);
        if (terms == nullptr || !terms->credit)
            continue;
        if (part.currency)
            currencies.insert(*part.currency);
        if (const auto amount = amountCurrency(*terms->credit))
            currencies.insert(*amount);
        const auto more = basisCharges(agreement, terms, judged.first, judged.last);
        charges.insert(charges.end(), more.begin(), more.end());
        const bool pays = owesCredit(judged.status) && judged.value
            && !nativeCredit(*terms, judged, part, gradedValue(*terms, *judged.value)).isNothing();
        if (!pays)
            continue;
        if (obligor && *obligor != obligorOf(agreement, *terms))
            return CreditRemark{CreditReason::ObligorChanges};
        obligor = obligorOf(agreement, *terms);
    }
    if (currencies.size() < 2)
        return std::nullopt;
    return mixedCurrencies(
        charges, result.parts[facts.parts.front().part].first, result.parts[facts.parts.back().part].last);
}

const ServiceLevel *levelOn(const Agreement &agreement, const ServiceLevelId &id, int version)
{
    const ServiceLevel *found = nullptr;
    for (const AgreementVersion &each : agreement.versions) {
        if (each.number > version)
            break;
        for (const ServiceLevel &level : each.content.serviceLevels)
            if (level.id == id)
                found = &level;
    }
    return found;
}

} // namespace kept
