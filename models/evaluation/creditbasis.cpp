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

/// The services whose charge is the basis; none means the agreement as a whole.
std::vector<ServiceId> basisServices(const ServiceLevel *level, const AgreementContent &content)
{
    if (level == nullptr || (level->credit && level->credit->basis == CreditBasis::Agreement))
        return {};
    if (!level->population.services.empty())
        return level->population.services;
    return content.services.size() == 1 ? content.services : std::vector<ServiceId>{};
}

void addTo(ChargeSums &sums, const ChargeSums &more)
{
    for (const auto &[currency, amount] : more)
        sums[currency] = sums[currency] + amount;
}

} // namespace

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
