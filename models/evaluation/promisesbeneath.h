// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/backtoback.h"
#include "models/evaluation/completeness.h"

#include <set>

namespace kept {

/// What the service level promises on the date: a share of time, or seconds. Of tickets it is what holds for the
/// priority; an empty one asks for tickets whose priority nobody names. Nothing for metrics that do not add up along a
/// chain, and of priorities that the level does not look at.
[[nodiscard]] std::optional<Rational> promiseOf(
    const ServiceLevel &level, const QDate &date, const QString &priority = {});

/// What lies beneath the promise of one service level: the same kind of promise in the agreements in force, and in the
/// agreement's own content. Holds references to all that it is given.
class PromisesBeneath {
public:
    PromisesBeneath(
        const CompletenessInput &input, const AgreementContent &content, const ServiceLevel &level, const QDate &date);

    /// The priorities whose promises are compared, like with like: those that the level looks at, or all that it or one
    /// beneath it names, and the empty one for the rest. Only the empty one for an availability.
    [[nodiscard]] std::set<QString> priorities() const;
    /// What is promised of each service beneath this one. Only what the service's own provider owes counts: of several
    /// promises those to the provider of a service that depends on it, or else to us, or else to others; of these the
    /// weakest.
    [[nodiscard]] Promises of(const ServiceId &service, const QString &priority = {}) const;

private:
    struct Owed {
        const ServiceLevel &level;
        const AgreementContent &content;
        OrganisationId by;
        OrganisationId to;
    };

    void add(const AgreementContent &content, const Agreement &agreement);
    [[nodiscard]] bool isOwedByItsProvider(const Owed &owed, const ServiceId &service) const;
    [[nodiscard]] int distance(const OrganisationId &customer, const std::set<OrganisationId> &above) const;

    const CompletenessInput &m_input;
    const ServiceLevel &m_level;
    QDate m_date;
    std::vector<Owed> m_owed;
};

} // namespace kept
