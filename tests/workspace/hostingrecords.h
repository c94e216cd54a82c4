// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/repositories.h"
#include "models/workspace/agreements.h"

namespace kept::test {

inline OrganisationId organisation(const char *id) { return *OrganisationId::parse(QString::fromLatin1(id)); }

/// A draft with one service level: at least 99.9 %, else 10 % of 1,000.00 EUR a month.
inline Agreement sampleAgreement()
{
    Agreement agreement = newAgreement(organisation("provider"), organisation("customer"), QDate(2025, 11, 20));
    agreement.reference = QStringLiteral("T-1");
    agreement.title = QStringLiteral("Hosting (sample)");
    AgreementContent &content = agreement.latest().content;
    content.zone = QStringLiteral("UTC");
    content.services = {*ServiceId::parse(QStringLiteral("web"))};
    content.charges = {{std::nullopt, QStringLiteral("Fee"),
        *Money::parse(QStringLiteral("1000.00"), QStringLiteral("EUR")), 1, QDate(2025, 12, 1), std::nullopt}};
    History<Target> targets;
    targets.set(
        QDate(2025, 12, 1), {*Decimal::parse(QStringLiteral("99.9")), std::nullopt, std::nullopt, std::nullopt});
    CreditSchedule schedule;
    schedule.bands = {{std::nullopt, BandEdge{*Decimal::parse(QStringLiteral("99.9")), false},
        *Share::parsePercent(QStringLiteral("10"))}};
    schedule.claimWindow = {ClaimWindowKind::DaysAfterPeriod, 45};
    content.serviceLevels = {{*ServiceLevelId::parse(QStringLiteral("avail")), QStringLiteral("Availability"), {}, {},
        {{content.services.front()}, {}, {}, {}, {}}, std::nullopt, PeriodKind::Month, Direction::AtLeast, targets,
        std::nullopt, 1, Share::whole(), std::nullopt, {}, false, schedule}};
    return agreement;
}

/// The two organisations and the service of the agreement.
inline Result<void> saveParties(Transaction &transaction)
{
    for (const char *id : {"provider", "customer"}) {
        Organisation made{organisation(id), QString::fromLatin1(id), {}, false, {}, {}, {}, {}, {}, Criticality::Medium,
            std::nullopt, {}, {}, {}, {}, false, 0};
        if (auto saved = saveOrganisation(transaction, made); !saved)
            return tl::unexpected(saved.error());
    }
    const auto saved = saveService(transaction,
        {*ServiceId::parse(QStringLiteral("web")), QStringLiteral("Web"), {}, organisation("provider"), std::nullopt,
            {}, {}, false, 0});
    return saved ? Result<void>() : tl::unexpected(saved.error());
}

} // namespace kept::test
