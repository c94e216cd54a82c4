// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/money.h"

#include <QDate>
#include <vector>

namespace kept {

enum class Criticality { Low, Medium, High, Critical };

struct Contact {
    QString name;
    QString role; ///< "service manager", "signatory", …
    QString email;
    QString phone;
    std::optional<OrganisationId> party{}; ///< in an agreement, whose side; nothing in an organisation's own list
    bool operator==(const Contact &) const = default;
};

/// A certificate or an insurance of an organisation.
struct Certificate {
    QString name;
    QString issuer;
    std::optional<QDate> expires; ///< inclusive: valid through this day
    bool operator==(const Certificate &) const = default;
};

/// A supplier, a customer or an internal department: the same kind of record; its role is what it plays in one
/// agreement.
struct Organisation {
    OrganisationId id;
    QString name;
    QString legalForm;
    bool internal = false; ///< a department of the company whose workbook this is
    QString registrationNumber;
    QString taxNumber;
    QString address;
    QString website;
    QString category;
    Criticality criticality = Criticality::Medium;
    std::optional<Money> spendPerYear;
    std::vector<Contact> contacts;
    std::vector<Certificate> certificates;
    QStringList externalIds;
    QString notes;
    bool archived = false;
    std::int64_t revision = 0; ///< counts saves; 0 before the first
    bool operator==(const Organisation &) const = default;
};

/// A service that another one needs to work. Those of one group stand in for each other: one of them is enough.
struct ServiceDependency {
    ServiceId service;
    QString group; ///< a name within the service that depends; empty: needed by itself
    bool operator==(const ServiceDependency &) const = default;
};

/// What is delivered, by an organisation, to an organisation.
struct Service {
    ServiceId id;
    QString name;
    QString description;
    OrganisationId provider;
    std::optional<OrganisationId> customer;
    QString category; ///< "cloud hosting", "service desk", …
    QStringList sourceNames; ///< names under which measurement files know the service
    bool archived = false;
    std::int64_t revision = 0;
    std::vector<ServiceDependency> dependencies{};
    bool operator==(const Service &) const = default;
};

} // namespace kept
