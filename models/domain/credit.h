// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/decimal.h"
#include "models/domain/money.h"
#include "models/domain/rounding.h"
#include "models/domain/share.h"

#include <vector>

namespace kept {

/// One end of a band. `inclusive` means the boundary itself belongs to this band.
struct BandEdge {
    Decimal value;
    bool inclusive = false;
    bool operator==(const BandEdge &) const = default;
};

/// A tier: achieved values from `lower` to `upper` (in the schedule's unit) pay `share` of the charge.
/// A missing edge is open. In files: "from" (inclusive) or "above", "to" (inclusive) or "below".
struct CreditBand {
    std::optional<BandEdge> lower;
    std::optional<BandEdge> upper;
    Share share;
    bool operator==(const CreditBand &) const = default;
};

/// The charge that a credit is a share of.
enum class CreditBasis { Service, Agreement };

/// Until when a credit can be claimed. Day 0 is the period's last day; the deadline is the end of the day.
enum class ClaimWindowKind { None, DaysAfterPeriod, EndOfNextMonth, EndOfSecondBillingCycle };
struct ClaimWindow {
    ClaimWindowKind kind = ClaimWindowKind::None;
    int days = 0; ///< of DaysAfterPeriod
    bool operator==(const ClaimWindow &) const = default;
};

/// Tiers by achieved value, with a cap: what is owed when a service level is missed. Values that no band contains pay
/// 0.
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
    bool operator==(const CreditSchedule &) const = default;
};

/// A gap or an overlap between bands, as a sentence; empty when there is none. Both are findings, not errors: a gap
/// pays 0.
[[nodiscard]] QStringList bandFindings(const CreditSchedule &schedule);
/// The band that contains the value, or null. Where bands overlap the better one (smaller share) is taken.
[[nodiscard]] const CreditBand *bandFor(const CreditSchedule &schedule, const Rational &value);
/// Whether the value lies in the band, boundaries as its edges say.
[[nodiscard]] bool contains(const CreditBand &band, const Rational &value);

} // namespace kept
