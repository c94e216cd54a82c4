// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/creditfacts.h"

namespace kept {

/// What one judged part of a period has in its credit.
struct LinePart {
    QDate first; ///< of its days
    QDate last;
    Rational basis; ///< exact minor units
    Rational exact; ///< exact minor units after the multiplier, without what points are worth
    Rational points; ///< after the multiplier
    std::optional<Share> allocation; ///< of the agreement's pool, where its basis is out of that
    Rational atRisk; ///< the amount at risk in its days, where its basis is out of the pool
};

/// What a cap of the agreement leaves to the credits of a period.
struct CapLeft {
    CreditCap rule;
    Period days; ///< that it is counted over
    Rational whole; ///< exact minor units
    Rational used; ///< by credits before, whether they were claimed or not, less what of them was earned back
    Rational left; ///< never less than nothing
};

/// A credit of one service level in one period, exact, before the agreement's own caps.
struct CreditLine {
    std::size_t result = 0; ///< into Scorecard::results
    Period period;
    OrganisationId obligor; ///< who owes it
    CreditSchedule schedule;
    Currency currency;
    Rational basis; ///< exact minor units: the charge of all judged parts
    Rational exact; ///< exact minor units after the schedule's cap
    std::optional<Rational> cap; ///< of the schedule, exact minor units
    bool capped = false; ///< the schedule's cap took something away
    std::optional<QDate> deadline; ///< last day on which it can be claimed
    QDate first; ///< of the judged days
    QDate last;
    Rational points{}; ///< that the agreement's table turns into money, once those of the period are added up
    Rational multiplier{1}; ///< of a repeated miss
    Rational uncapped{}; ///< exact minor units before the schedule's cap
    std::vector<LinePart> parts{}; ///< that have a credit rule
    Rational allPoints{}; ///< of all service levels whose points are added up with these, once it was settled
    std::optional<CapLeft> agreementCap{}; ///< the one that cut the credits of the period, once it was settled
};

/// What a period says of a run of misses or of met periods.
enum class CreditVerdict { None, Met, Missed };
/// The verdict by which the service level's credits go: of the period's status, or of the average that is judged.
[[nodiscard]] CreditVerdict creditVerdict(
    const Agreement &agreement, const std::vector<ServiceLevelResult> &results, std::size_t index);
/// The judged period of the same service level before this one, passing over those without a verdict; nothing at the
/// start. Results stand by service level, then period.
[[nodiscard]] std::optional<std::size_t> judgedBefore(
    const Agreement &agreement, const std::vector<ServiceLevelResult> &results, std::size_t index);

/// The lines of the facts, of which some look at the periods before; what cannot be computed becomes a remark.
[[nodiscard]] std::vector<CreditLine> creditLines(
    const Agreement &agreement, const std::vector<CreditFacts> &facts, std::vector<ServiceLevelResult> &results);
/// Last day on which the difference can be claimed by which facts that became known on the day changed the credit of
/// the result, once it was claimed: that of the credit itself, and where that had passed by then, the same window
/// counted from the day on which they became known.
[[nodiscard]] std::optional<QDate> differenceDeadline(
    const Agreement &agreement, const ServiceLevelResult &result, const QDate &known);
/// The same by the terms of the result (null: not known), the deadline of its credit, and the first and last day that
/// it goes by.
[[nodiscard]] std::optional<QDate> differenceDeadline(const Agreement &agreement, const ServiceLevel *terms,
    const std::optional<QDate> &deadline, const std::pair<QDate, QDate> &days, const QDate &known);
/// What is owed for over-achievement in the period, to the one who delivers; nothing without a bonus, or why it cannot
/// be computed.
[[nodiscard]] tl::expected<std::optional<Money>, CreditRemark> bonusOf(
    const Agreement &agreement, const CreditFacts &facts, const std::vector<ServiceLevelResult> &results);

/// Whether credits depend on periods before their own, so that all from the agreement's start must be known.
[[nodiscard]] bool hasMemory(const Agreement &agreement);

} // namespace kept
