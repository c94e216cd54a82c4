// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/agreementparts.h"
#include "models/domain/currency.h"
#include "models/domain/rational.h"
#include "models/domain/servicelevel.h"

#include <QDate>

namespace kept {

// Facts beside a figure. Results are sealed and compared, so they hold these and no sentence; the words are formed in
// the reader's language where they are shown (models/evaluation/resultwords.h).

/// What it is that may still go wrong in a running part.
enum class AllowanceKind {
    Downtime,
    LateTickets,
    SecondContacts,
    RejectedLeads,
    LowRatings,
    OpenTickets,
    OtherTickets,
    MissedFollowUps
};
/// Seconds of downtime, or a count of records.
[[nodiscard]] Unit unitOf(AllowanceKind kind);
/// "downtime", "late_tickets", …, for files.
[[nodiscard]] QString allowanceKindName(AllowanceKind kind);
[[nodiscard]] std::optional<AllowanceKind> allowanceKindFromName(const QString &name);

/// How much of the failure allowance is left, in the unit of its kind; less than nothing once it is used up.
struct AllowanceLeft {
    AllowanceKind kind = AllowanceKind::Downtime;
    Rational left; ///< to the part's end
    std::optional<Rational> onPace; ///< by now; at a target of 100 % there is no pace
    bool operator==(const AllowanceLeft &) const = default;
};

/// Where a running part can still end, in the metric's unit, and where it is heading.
struct EndForecast {
    std::optional<Rational> lowest; ///< whatever happens from now on; nothing: no bound is known
    std::optional<Rational> highest;
    Rational projected; ///< if it goes on as until now
    bool avertable = true; ///< it can still end without a miss
    std::optional<Rational> records{}; ///< of shares of records: how many are expected; the bounds rest on it
    bool operator==(const EndForecast &) const = default;
};

/// The steps of the four-step rating, best first.
enum class RatingStep { Good, ApproachingTarget, RequiresImprovement, Inadequate };
/// "good", "approaching_target", …, for files.
[[nodiscard]] QString ratingStepName(RatingStep step);
[[nodiscard]] std::optional<RatingStep> ratingStepFromName(const QString &name);

/// The supplier's and the own figure of a period, in the metric's unit, that differ by more than the tolerance, or of
/// which it was settled which one counts.
struct Discrepancy {
    Rational own;
    Rational reported;
    std::optional<Decimal> tolerance{};
    std::optional<FigureSource> counts{}; ///< nothing: to be settled; until then the own figure is judged
    bool operator==(const Discrepancy &) const = default;
};

/// Why a missed service level has no credit, or one that needs a remark.
enum class CreditReason {
    NoSchedule, ///< none is agreed; nothing is open
    OtherUnit, ///< the bands are in another unit than the service level
    NoCharge,
    NegativeCharge,
    IncompleteCharge, ///< a charge has no first day or no billing period
    ChargesTooLarge,
    CreditTooLarge,
    ObligorChanges, ///< both have missed the service level
    MixedCurrencies, ///< of the charges
    CapUnknown, ///< the agreement's cap cannot be computed
    ForeignMinimum, ///< the smallest credit that is paid is in another currency; the credit stands
    ForeignCap, ///< the service level's limit is in another currency
    ForeignBonus, ///< what is owed for over-achievement is in another currency than what is charged
    PointsBonus, ///< what is owed for over-achievement is points
    MixedInvoices, ///< as MixedCurrencies, of what was invoiced
    UnchargedCurrency, ///< as a cause: the agreement charges nothing in the currency of the credit
};
[[nodiscard]] QString creditReasonName(CreditReason reason);
[[nodiscard]] std::optional<CreditReason> creditReasonFromName(const QString &name);

/// A charge as a remark names it.
struct NamedCurrency {
    QString charge;
    Currency currency;
    bool operator==(const NamedCurrency &) const = default;
};

/// The reason with what belongs to it.
struct CreditRemark {
    CreditReason reason = CreditReason::NoSchedule;
    std::optional<CreditReason> cause{}; ///< of CapUnknown
    QDate first{}; ///< of MixedCurrencies and MixedInvoices: the days of the charges
    QDate last{};
    std::vector<NamedCurrency> charges{}; ///< of MixedCurrencies; of MixedInvoices the invoices by their numbers
    std::optional<Currency> minimum{}; ///< of ForeignMinimum, ForeignCap, ForeignBonus: of the amount in the terms
    std::optional<Currency> credit{}; ///< of the same and of CapUnknown: of the credit, or of what is charged
    bool operator==(const CreditRemark &) const = default;
};

/// The sentences that scorecards sealed before results held facts have in their place, in the language of the one who
/// sealed. They are shown as they stand and never judged; no evaluation makes them.
struct EarlierTexts {
    QString allowance{};
    QString creditNote{};
    bool operator==(const EarlierTexts &) const = default;
};

} // namespace kept
