// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/audittrail.h"
#include "models/store/measurements.h"
#include "models/store/repositories.h"

#include <QTemporaryDir>
#include <QTest>

/// Workbooks, records and measurements that the tests of the store work on.
namespace kept::test {

/// The value, or the test program ends with the error's text.
template <typename T>
T take(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(errorText(result.error())));
    if constexpr (std::is_void_v<T>)
        return;
    else
        return std::move(*result);
}

template <typename T>
QString messageOf(const Result<T> &result)
{
    return result ? QStringLiteral("(no error)") : result.error().message;
}

template <typename Id>
Id id(const char *text)
{
    return *Id::parse(QString::fromLatin1(text));
}

inline Instant at(const char *iso) { return take(parseIso(QString::fromLatin1(iso))); }

inline ActionContext context(const char *action, const char *now = "2026-01-15T09:00:00Z")
{
    return {{QStringLiteral("user"), QStringLiteral("Test User"), QStringLiteral("host"), {}}, at(now), 60,
        QString::fromLatin1(action), {}};
}

inline Organisation organisation(const char *key, const char *name)
{
    return {.id = id<OrganisationId>(key),
        .name = QString::fromUtf8(name),
        .legalForm = {},
        .registrationNumber = {},
        .taxNumber = {},
        .address = {},
        .website = {},
        .category = {},
        .spendPerYear = {},
        .contacts = {{QStringLiteral("Sample Contact"), QStringLiteral("service manager"),
            QStringLiteral("contact@example.org"), {}}},
        .certificates = {},
        .externalIds = {},
        .notes = {}};
}

inline Service service(const char *key, const char *provider)
{
    return {.id = id<ServiceId>(key),
        .name = QStringLiteral("Sample service ") + QString::fromLatin1(key),
        .description = {},
        .provider = id<OrganisationId>(provider),
        .customer = {},
        .category = {},
        .sourceNames = {}};
}

inline Agreement agreement(const char *key, const char *reference)
{
    AgreementVersion version{.number = 1, .effective = QDate(2025, 1, 1), .note = {}, .content = {}};
    version.content.term.start = QDate(2025, 1, 1);
    version.content.services = {id<ServiceId>("hosting")};
    return {.id = id<AgreementId>(key),
        .reference = QString::fromLatin1(reference),
        .title = QStringLiteral("Sample agreement"),
        .provider = id<OrganisationId>("supplier"),
        .customer = id<OrganisationId>("customer"),
        .owner = {},
        .versions = {version},
        .life = {}};
}

/// Runs `work` in one transaction and commits it.
template <typename Work>
void change(Database &database, const char *action, Work work)
{
    const auto transaction = take(Transaction::begin(database, context(action)));
    work(*transaction);
    take(transaction->commit());
}

/// Two organisations, the services "hosting" and "desk", and the agreement "sla-1".
inline void addParties(Database &database)
{
    change(database, "sample", [](Transaction &transaction) {
        take(saveOrganisation(transaction, organisation("supplier", "Sample Hosting AG")));
        take(saveOrganisation(transaction, organisation("customer", "Sample Trading GmbH")));
        take(saveService(transaction, service("hosting", "supplier")));
        take(saveService(transaction, service("desk", "supplier")));
        take(saveAgreement(transaction, agreement("sla-1", "SH-2025-001")));
    });
}

inline IncomingRecord ticket(std::int64_t number, const char *serviceKey = "hosting")
{
    Ticket value;
    value.externalId = QStringLiteral("T%1").arg(number);
    value.opened = at("2025-03-01T08:00:00Z") + std::chrono::minutes(number);
    value.resolved = value.opened + std::chrono::hours(4);
    value.priority = QStringLiteral("P%1").arg(number % 4 + 1);
    value.category = QStringLiteral("network");
    value.status = TicketStatus::Resolved;
    return {number + 1, id<ServiceId>(serviceKey), value};
}

inline std::vector<IncomingRecord> tickets(std::int64_t count, std::int64_t first = 1)
{
    std::vector<IncomingRecord> records;
    for (std::int64_t i = 0; i < count; ++i)
        records.push_back(ticket(first + i));
    return records;
}

inline ImportInfo importInfo(const char *key, MeasurementKind kind = MeasurementKind::Ticket)
{
    return {id<ImportId>(key), QStringLiteral("helpdesk"), kind, QString::fromLatin1(key) + QStringLiteral(".csv"),
        QString(64, u'a'), QStringLiteral("sample mapping"), {}, 0, 0};
}

/// Imports and commits.
inline ImportEntry import(Database &database, const char *key, const std::vector<IncomingRecord> &records,
    std::vector<Coverage> coverage = {})
{
    ImportInfo info = importInfo(
        key, records.empty() ? MeasurementKind::Ticket : static_cast<MeasurementKind>(records.front().value.index()));
    info.coverage = std::move(coverage);
    const auto transaction = take(Transaction::begin(database, context("import")));
    ImportEntry entry = take(writeImport(*transaction, info, records));
    take(transaction->commit());
    return entry;
}

inline Measurements load(const Database &database, const char *until = "2100-01-01T00:00:00Z")
{
    return take(loadMeasurements(
        database, id<AgreementId>("sla-1"), {id<ServiceId>("hosting"), id<ServiceId>("desk")}, at(until)));
}

} // namespace kept::test
