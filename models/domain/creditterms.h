// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/credit.h"

namespace kept {

/// Over which time a cap adds up the credits of an agreement.
enum class CapSpan {
    Period, ///< of the service levels, with the shorter periods inside it
    ContractYear, ///< counted from the start of the term
    TwelveMonths, ///< that end with the period
};

/// The credits of the span are at most this share of the agreement's charges in it, or this amount; the lower counts.
struct CreditCap {
    CapSpan over = CapSpan::Period;
    std::optional<Share> share{};
    std::optional<Money> amount{};
    QString clause{};
    bool operator==(const CreditCap &) const = default;
};

/// The amount at risk in a period. A service level's allocation is a share of it: pool × allocation × (at risk ×
/// basis).
struct CreditPool {
    Share atRisk; ///< of the basis
    Share percentage = Share::whole(); ///< of the amount at risk that is allocated
    CreditBasis basis = CreditBasis::Agreement; ///< of the agreement, or what was invoiced
    QString clause{};
    bool operator==(const CreditPool &) const = default;
};

/// From so many points of a period on, this share of the basis is owed.
struct PointsStep {
    Decimal from;
    Share share;
    bool operator==(const PointsStep &) const = default;
};

/// Turns the points of all service levels of a period into one share.
struct PointsTable {
    std::vector<PointsStep> steps; ///< ascending by points
    CreditBasis basis = CreditBasis::Agreement;
    QString clause{};
    bool operator==(const PointsTable &) const = default;
};

/// Credits of an agreement and period that come to less are not paid.
struct MinimumPayout {
    Money amount;
    bool exclusive = false; ///< pay only what is *more* than the amount
    bool operator==(const MinimumPayout &) const = default;
};

/// What an agreement says of the credits of all its service levels together.
struct CreditTerms {
    std::vector<CreditCap> caps;
    std::optional<CreditPool> pool;
    std::optional<PointsTable> points;
    std::optional<MinimumPayout> minimumPayout; ///< goes before those of the service levels
    bool operator==(const CreditTerms &) const = default;
};

} // namespace kept
