// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/decimal.h"
#include "models/domain/money.h"
#include "models/domain/rounding.h"
#include "models/domain/share.h"

#include <QDate>

#include <chrono>
#include <variant>
#include <vector>

namespace kept {

/// One end of a band. `inclusive` means the boundary itself belongs to this band.
struct BandEdge {
    Decimal value;
    bool inclusive = false;
    bool operator==(const BandEdge &) const = default;
};

/// Points, which the agreement's table turns into a share once those of a period are added up.
struct CreditPoints {
    Decimal count;
    bool operator==(const CreditPoints &) const = default;
};
/// A length of time of the charge: "three days of the monthly fee".
struct ChargeTime {
    std::chrono::seconds length{0};
    bool operator==(const ChargeTime &) const = default;
};
/// What is paid, in its native unit: a share of the basis, a fixed amount, points, or a time of the charge.
using CreditPay = std::variant<Share, Money, CreditPoints, ChargeTime>;
/// The number of native units that is paid (shares of 1, minor units, points, seconds), to compare pays of one kind.
[[nodiscard]] Rational unitsOf(const CreditPay &pay);
/// The share that is paid; 0 of what is paid in another unit.
[[nodiscard]] Share shareOf(const CreditPay &pay);

/// A tier: what is measured, from `lower` to `upper` (in the schedule's unit), pays `pays`. A missing edge is open. In
/// files: "from" (inclusive) or "above", "to" (inclusive) or "below".
struct CreditBand {
    std::optional<BandEdge> lower;
    std::optional<BandEdge> upper;
    CreditPay pays;
    bool operator==(const CreditBand &) const = default;
};

/// What a credit goes by. A credit is owed only where the target is missed; a bonus only where it is not.
enum class CreditMeasure {
    Value, ///< the achieved value, graded as the service level says
    Shortfall, ///< how much worse than the target it is, in the metric's unit
    Miss, ///< once a missed period
    Outage, ///< each outage that counts by its seconds of service time
    Day, ///< the days on which an outage counts
    LostTime, ///< seconds of service time that were lost
    Breaches, ///< the records that missed their limit, or the outages
};

/// What a credit is a share of.
enum class CreditBasis {
    Service, ///< the charge of the affected service in the judged days
    Agreement, ///< all charges of the agreement in the judged days
    Invoice, ///< what was invoiced for the judged days
    NextPeriod, ///< the charge of the service in the period after the judged one
    DaysBefore, ///< the charge of the service in the days before the incident, see basisDays
};

/// Until when a credit can be claimed. Day 0 is the period's last day, the day of the incident or that of the report;
/// the deadline is the end of the day.
enum class ClaimWindowKind {
    None,
    DaysAfterPeriod,
    EndOfNextMonth,
    EndOfSecondBillingCycle, ///< after the one that holds the incident
    DaysAfterIncident,
    DaysAfterReport, ///< of the supplier; until it is in nothing runs
};
struct ClaimWindow {
    ClaimWindowKind kind = ClaimWindowKind::None;
    int days = 0; ///< of the windows of days
    QString report{}; ///< of DaysAfterReport: as the reporting duty calls it; empty: any report of the period
    QString clause{};
    bool operator==(const ClaimWindow &) const = default;
};

/// What is measured pays for each `size` of it beyond what is `free`, in the unit of the measure.
struct CreditStep {
    Decimal size{1, 0};
    bool started = false; ///< also for the one that has begun; else for full ones only
    Decimal free{0, 0};
    bool operator==(const CreditStep &) const = default;
};

/// A miss that follows another one counts more often: the native unit is multiplied before it becomes money.
struct CreditRepeat {
    int within = 1; ///< of so many judged periods before this one, one is missed; those without data do not count
    Decimal multiplier{2, 0};
    QString clause{};
    bool operator==(const CreditRepeat &) const = default;
};

/// Met periods in a row after which the credit of the miss before them is taken back.
struct EarnBack {
    int periods = 1;
    QString clause{};
    bool operator==(const EarnBack &) const = default;
};

/// The first time of an agreement, in which no credit is owed.
struct GracePeriod {
    std::optional<QDate> until{}; ///< periods that end by this day are free
    int periods = 0; ///< or: so many of the service level's first periods are
    QString clause{};
    bool operator==(const GracePeriod &) const = default;
};

/// What is owed when a service level is missed. What no band contains pays 0. Of `bands`, `step` with `pays`, `pays`
/// alone and `multiple`, the first that stands says how much what is measured pays.
struct CreditSchedule {
    QString clause; ///< "7.1"
    QString unit = QStringLiteral("percent"); ///< the unit of the bands: percent, seconds, count, score
    std::vector<CreditBand> bands;
    std::optional<Share> cap; ///< at most this share of the basis for one service level and period
    CreditBasis basis = CreditBasis::Service;
    RoundingMode rounding = RoundingMode::HalfEven; ///< of the money, once; a cap always rounds down
    std::optional<Money> minimumPayout; ///< smaller credits are not paid, for one agreement and period
    bool minimumIsExclusive = false; ///< pay only what is *more* than the minimum
    ClaimWindow claimWindow;
    CreditMeasure measure = CreditMeasure::Value;
    std::optional<CreditPay> pays{}; ///< of each step; without steps of each outage, day or breach, or of the miss
    std::optional<CreditStep> step{};
    std::optional<Decimal> multiple{}; ///< of Outage and LostTime: so many times the charge of that time
    bool beyondAllowance = false; ///< of LostTime: only what the target does not allow
    std::optional<std::chrono::seconds> outagesOver{}; ///< of Outage, Day, LostTime: only outages longer than this
    int basisDays = 0; ///< of CreditBasis::DaysBefore
    std::optional<Share> allocation{}; ///< the basis is this share of the agreement's at-risk pool
    int averageOver = 1; ///< of Value: judged is the mean of so many periods with a value, this one the last
    std::optional<CreditRepeat> repeat{};
    std::optional<EarnBack> earnBack{};
    std::optional<GracePeriod> grace{};
    std::vector<CreditBand> bonus{}; ///< by the achieved value, when the target is met: owed to the one who delivers
    QString election{}; ///< of service levels with the same name of an incident only the highest credit is paid
    std::optional<Money> capAmount{}; ///< beside `cap`, the lower counts
    QString capClause{};
    bool operator==(const CreditSchedule &) const = default;
};

/// The unit in which the ends of the bands are written: that of the value, seconds or a count by the measure.
[[nodiscard]] QString bandUnit(const CreditSchedule &schedule);
/// Whether another period than its own can change what the schedule pays.
[[nodiscard]] bool hasMemory(const CreditSchedule &schedule);

/// A gap or an overlap between bands, as a sentence; empty when there is none. Both are findings, not errors: a gap
/// pays 0.
[[nodiscard]] QStringList bandFindings(const CreditSchedule &schedule);
/// The band that contains the value, or null. Where bands overlap the better one (which pays less) is taken.
[[nodiscard]] const CreditBand *bandFor(const CreditSchedule &schedule, const Rational &value);
[[nodiscard]] const CreditBand *bandFor(const std::vector<CreditBand> &bands, const Rational &value);
/// Whether the value lies in the band, boundaries as its edges say.
[[nodiscard]] bool contains(const CreditBand &band, const Rational &value);

} // namespace kept
