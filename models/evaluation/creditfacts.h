// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/creditbasis.h"
#include "models/evaluation/verdict.h"

namespace kept {

/// What the credit of one judged part can go by, beside its result. These are facts only: which of them pay, and how
/// much, is said by the agreement and by the neighbouring periods when credits are settled.
struct CreditPart {
    std::size_t part = 0; ///< into ServiceLevelResult::parts
    std::optional<Currency> currency{}; ///< of the basis; nothing where the credit needs none
    Rational basis{}; ///< exact minor units of what a share is taken of
    Rational service{}; ///< milliseconds of service time of the whole part
    Rational lost{}; ///< milliseconds of service time that were lost
    std::vector<std::int64_t> outages{}; ///< milliseconds of service time of each merged outage that counts
    std::int64_t days = 0; ///< of whose service time an outage that counts takes something
    bool operator==(const CreditPart &) const = default;
};

/// The facts of one service level in one period whose credit may come to something.
struct CreditFacts {
    std::size_t result = 0; ///< into Scorecard::results
    QDate incident{}; ///< the day that windows count from: of the first outage, else the last day of the missed part
    std::vector<CreditPart> parts{};
    bool operator==(const CreditFacts &) const = default;
};

/// Why a missed service level pays nothing, or the facts by which it does.
struct CreditFinding {
    Seldom<CreditFacts> facts;
    std::optional<CreditRemark> remark; ///< for the trace
    bool unresolved = false; ///< something may be owed that could not be computed; the remark says why
};

/// The facts of the period's parts.
[[nodiscard]] CreditFinding creditFactsOf(
    const Level &level, const JudgedPeriod &period, const std::vector<JudgedPart> &parts);

/// Fills in what the schedule's shares are taken of; nothing when all is well. Of the charge of a whole other period a
/// part has its share of the days that are judged.
[[nodiscard]] std::optional<CreditRemark> fillBasis(const Agreement &agreement, const std::vector<Invoice> &invoices,
    const ServiceLevel &terms, const Period &period, const ResultPart &part, const QDate &incident, CreditPart &into,
    const Rational &shareOfDays = Rational(1));
/// Why the parts cannot be summed to one credit; nothing when they can.
[[nodiscard]] std::optional<CreditRemark> conflictOf(
    const Agreement &agreement, const ServiceLevelResult &result, const CreditFacts &facts);

/// The service level as the version of the agreement has it, else the last one before it that has it; null without any.
[[nodiscard]] const ServiceLevel *levelOn(const Agreement &agreement, const ServiceLevelId &id, int version);

} // namespace kept
