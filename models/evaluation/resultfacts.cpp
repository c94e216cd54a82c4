// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/resultfacts.h"

#include <algorithm>
#include <array>

namespace kept {

namespace {

template <typename T>
struct Named {
    T value;
    const char *name;
};

constexpr std::array kinds{Named{AllowanceKind::Downtime, "downtime"},
    Named{AllowanceKind::LateTickets, "late_tickets"}, Named{AllowanceKind::SecondContacts, "second_contacts"},
    Named{AllowanceKind::RejectedLeads, "rejected_leads"}, Named{AllowanceKind::LowRatings, "low_ratings"},
    Named{AllowanceKind::OpenTickets, "open_tickets"}, Named{AllowanceKind::OtherTickets, "other_tickets"},
    Named{AllowanceKind::MissedFollowUps, "missed_follow_ups"}};

constexpr std::array steps{Named{RatingStep::Good, "good"}, Named{RatingStep::ApproachingTarget, "approaching_target"},
    Named{RatingStep::RequiresImprovement, "requires_improvement"}, Named{RatingStep::Inadequate, "inadequate"}};

constexpr std::array reasons{Named{CreditReason::NoSchedule, "no_schedule"},
    Named{CreditReason::OtherUnit, "other_unit"}, Named{CreditReason::NoCharge, "no_charge"},
    Named{CreditReason::NegativeCharge, "negative_charge"}, Named{CreditReason::IncompleteCharge, "incomplete_charge"},
    Named{CreditReason::ChargesTooLarge, "charges_too_large"}, Named{CreditReason::CreditTooLarge, "credit_too_large"},
    Named{CreditReason::ObligorChanges, "obligor_changes"}, Named{CreditReason::MixedCurrencies, "mixed_currencies"},
    Named{CreditReason::CapUnknown, "cap_unknown"}, Named{CreditReason::ForeignMinimum, "foreign_minimum"},
    Named{CreditReason::ForeignCap, "foreign_cap"}, Named{CreditReason::ForeignBonus, "foreign_bonus"},
    Named{CreditReason::PointsBonus, "points_bonus"}, Named{CreditReason::MixedInvoices, "mixed_invoices"},
    Named{CreditReason::UnchargedCurrency, "uncharged_currency"}};

template <typename List, typename T>
QString nameIn(const List &list, T value)
{
    const auto found =
        std::find_if(list.begin(), list.end(), [value](const auto &each) { return each.value == value; });
    return QString::fromLatin1(found->name);
}

template <typename T, typename List>
std::optional<T> valueIn(const List &list, const QString &name)
{
    const auto found =
        std::find_if(list.begin(), list.end(), [&name](const auto &each) { return name == QLatin1String(each.name); });
    return found == list.end() ? std::nullopt : std::optional<T>(found->value);
}

} // namespace

Unit unitOf(AllowanceKind kind) { return kind == AllowanceKind::Downtime ? Unit::Seconds : Unit::Count; }

QString allowanceKindName(AllowanceKind kind) { return nameIn(kinds, kind); }

std::optional<AllowanceKind> allowanceKindFromName(const QString &name) { return valueIn<AllowanceKind>(kinds, name); }

QString ratingStepName(RatingStep step) { return nameIn(steps, step); }

std::optional<RatingStep> ratingStepFromName(const QString &name) { return valueIn<RatingStep>(steps, name); }

QString creditReasonName(CreditReason reason) { return nameIn(reasons, reason); }

std::optional<CreditReason> creditReasonFromName(const QString &name) { return valueIn<CreditReason>(reasons, name); }

} // namespace kept
