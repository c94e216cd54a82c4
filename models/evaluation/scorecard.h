// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/agreement.h"
#include "models/domain/displaylocale.h"
#include "models/domain/seldom.h"
#include "models/evaluation/creditrule.h"
#include "models/evaluation/resultfacts.h"
#include "models/evaluation/statistics.h"
#include "models/evaluation/status.h"

#include <QJsonObject>
#include <QLocale>

namespace kept {

/// A service credit that follows from a result.
struct CreditResult {
    Money basis; ///< the charge of the judged span, for showing; exact in the computation
    Share share; ///< after the cap
    Money amount;
    bool capped = false;
    QString clause;
    std::optional<QDate> deadline; ///< last day on which it can be claimed
    bool operator==(const CreditResult &) const = default;
};

/// The credit of an earlier miss that is taken back in the last of so many met periods. It stands in both results
/// (models/evaluation/creditclaims.h tells them apart).
struct EarnedBack {
    Period missed; ///< the other period: of the met one the missed, of the missed one that which takes the credit back
    Money amount; ///< of the miss; less where its claim was accepted in part, which the ledger knows
    QString clause;
    std::optional<QDate> deadline{}; ///< of the miss: what was not claimed by then has lapsed and is not taken back
    bool operator==(const EarnedBack &) const = default;
};

/// One part of a period in which the service level's own terms did not change; most periods have exactly one.
struct ResultPart {
    QDate first;
    QDate last; ///< inclusive
    int version = 1; ///< of the agreement; in force on the last day
    Target target; ///< without one in force, the first one to come
    Status status = Status::NoData;
    std::optional<Rational> value; ///< in the metric's unit (percent, seconds, count, score), unrounded
    std::int64_t records = 0; ///< records in the denominator
    Rational numerator;
    Rational denominator;
    Share covered; ///< of the part's span that coverage declares
    std::int64_t excluded = 0; ///< records or spans taken out
    Seldom<Rational> valueWithExcluded{}; ///< the value with the excluded records left in, when any were taken out
    bool hasTarget = true; ///< false: the version promises no target on these days, so that there is nothing to judge
    /// Where the days span several versions that judge alike: the first of them; `version` is the last.
    std::optional<int> firstVersion{};
    bool operator==(const ResultPart &) const = default;
};

/// How one service level stands in one period.
struct ServiceLevelResult {
    ServiceLevelId serviceLevel;
    Period period;
    Status status = Status::NoData; ///< the worst of the parts
    Finality finality = Finality::Provisional;
    std::optional<Rational> value{}; ///< of the whole period, for display; the parts are what is judged
    Unit unit = Unit::Percent;
    Target target{}; ///< in force on the last judged day
    Direction direction = Direction::AtLeast;
    std::int64_t records = 0;
    Share covered{};
    std::optional<Interval> confidence{}; ///< 95 %, in the metric's unit
    bool restsOnFewRecords = false; ///< lower < target < upper
    std::vector<ResultPart> parts{};
    Seldom<CreditResult> credit{}; ///< summed over parts; nothing when no schedule or nothing due
    Seldom<CreditRemark> creditRemark{}; ///< why a credit that may be owed is not computed, or stands unasked
    Seldom<Rational> allowanceUsed{}; ///< running period: share of the failure allowance used
    Seldom<Rational> elapsed{}; ///< running period: share elapsed
    Seldom<AllowanceLeft> allowance{}; ///< running period
    std::optional<Decimal> reported{}; ///< the supplier's own figure of the same service level and period
    std::int64_t overdueOutside = 0; ///< overdue open tickets that an opened-in or resolved-in basis leaves out
    std::optional<std::int64_t>
        reopened{}; ///< of tickets that were or should be done: how many of `records` were reopened
    std::optional<std::int64_t> asked{}; ///< satisfaction: how many could have answered, of which `records` did
    std::optional<RatingStep> ratingStep{}; ///< the worst of the parts; nothing without steps, or without data
    Seldom<EndForecast> forecast{}; ///< of the running part
    Seldom<Discrepancy> discrepancy{}; ///< `value` and the parts' values are the reported one where it counts
    Seldom<CreditResult> alternative{}; ///< would be paid, had not a higher credit of the same incident been chosen
    Seldom<EarnedBack> earnedBack{}; ///< posted in this period, or of this period and posted in a later one
    Seldom<Money> bonus{}; ///< for over-achievement, owed to the one who delivers
    EarlierTexts earlier{}; ///< only of what was sealed in the earlier form
    bool operator==(const ServiceLevelResult &) const = default;
};

/// All results of one agreement, by service level, then period.
struct Scorecard {
    AgreementId agreement;
    Instant asOf;
    std::vector<ServiceLevelResult> results;
    bool operator==(const Scorecard &) const = default;
};

/// Whether none of the days has a target.
[[nodiscard]] bool lacksTarget(const ServiceLevelResult &result);

/// The result of the service level in the period; null when it was not judged.
[[nodiscard]] const ServiceLevelResult *resultOf(
    const Scorecard &scorecard, const ServiceLevelId &id, const Period &period);

/// Attainment in per cent, 0 to 100: 100 at target or better, falling linearly to 0 at the critical threshold (or its
/// stand-in); nothing without data.
[[nodiscard]] std::optional<Rational> attainment(const ServiceLevelResult &result);
/// Weighted mean of the attainments of the results of one period; nothing without any data. Services levels without
/// data are left out.
[[nodiscard]] std::optional<Rational> score(
    const std::vector<ServiceLevelResult> &results, const AgreementContent &content);
/// A ≥ 95, B ≥ 85, C ≥ 70, D below.
[[nodiscard]] QChar standing(const Rational &score);

/// Canonical JSON (sorted keys, exact fractions as text), for sealing, digests and --json; and back.
[[nodiscard]] QJsonObject toJson(const Scorecard &scorecard);
[[nodiscard]] Result<Scorecard> scorecardFromJson(const QJsonObject &json);

/// What the result was held against, for people: "≥ 99.90 %", "95.0 to 105.0 %", "no target".
[[nodiscard]] QString displayTarget(const ServiceLevelResult &result, const QLocale &locale = displayLocale());

} // namespace kept
