// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/bandcheck.h"

#include "models/domain/display.h"

#include <QCoreApplication>

#include <algorithm>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::BandCheck)
};

using Edge = std::optional<BandEdge>;

/// The tiers of a direction, seen from the target: `near` is the edge on the target's side, `far` the other one. A
/// higher value is worse where the promise is "at most".
struct Tiers {
    const ServiceLevel &level;
    Decimal target;
    bool atLeast;

    [[nodiscard]] const Edge &near(const CreditBand &band) const { return atLeast ? band.upper : band.lower; }
    [[nodiscard]] const Edge &far(const CreditBand &band) const { return atLeast ? band.lower : band.upper; }
    [[nodiscard]] bool isBetter(const Decimal &a, const Decimal &b) const { return atLeast ? a > b : a < b; }
    [[nodiscard]] QString text(const Decimal &value) const
    {
        return displayValue(value.toRational(), unitOf(level.rule), value.places);
    }
};

/// Whether the tier contains a value that keeps the target.
bool reachesTarget(const Tiers &tiers, const CreditBand &band)
{
    const Edge &edge = tiers.near(band);
    return !edge || tiers.isBetter(edge->value, tiers.target) || (edge->value == tiers.target && edge->inclusive);
}

/// The worst value that there is: no share is under 0 %, and no figure of ours is under 0.
bool isWorst(const Tiers &tiers, const BandEdge &edge)
{
    return tiers.atLeast && edge.inclusive && edge.value <= Decimal{0, 0};
}

void findPaidForNothing(const Tiers &tiers, QStringList &findings)
{
    for (const CreditBand &band : tiers.level.credit->bands)
        if (shareOf(band.pays) > Share{} && reachesTarget(tiers, band))
            findings +=
                Texts::tr("The tier of %1 % contains values that keep the target of %2, for which nothing is owed.")
                    .arg(displayExact(shareOf(band.pays).toRational() * Rational(100), 7), tiers.text(tiers.target));
}

void findUnpaidMisses(const Tiers &tiers, QStringList &findings)
{
    const auto &bands = tiers.level.credit->bands;
    const bool meets = std::any_of(bands.begin(), bands.end(), [&](const CreditBand &band) {
        const Edge &edge = tiers.near(band);
        return !edge || !tiers.isBetter(tiers.target, edge->value);
    });
    const auto nearer = [&](const CreditBand &a, const CreditBand &b) {
        return tiers.isBetter(tiers.near(b)->value, tiers.near(a)->value);
    };
    if (!meets) {
        const auto best = std::max_element(bands.begin(), bands.end(), nearer);
        findings += Texts::tr("No tier contains the misses between %1 and the target of %2.")
                        .arg(tiers.text(tiers.near(*best)->value), tiers.text(tiers.target));
    }
    const bool open = std::any_of(bands.begin(), bands.end(),
        [&](const CreditBand &band) { return !tiers.far(band) || isWorst(tiers, *tiers.far(band)); });
    if (open)
        return;
    const auto worst = std::max_element(bands.begin(), bands.end(), [&](const CreditBand &a, const CreditBand &b) {
        return tiers.isBetter(tiers.far(a)->value, tiers.far(b)->value);
    });
    const QString edge = tiers.text(tiers.far(*worst)->value);
    findings += tiers.atLeast ? Texts::tr("No tier contains the misses below %1, which are the worst.").arg(edge)
                              : Texts::tr("No tier contains the misses above %1, which are the worst.").arg(edge);
}

} // namespace

QStringList bandFindings(const ServiceLevel &level)
{
    if (!level.credit)
        return {};
    QStringList findings = bandFindings(*level.credit);
    // Other measures have no target that their bands could reach: the length of an outage, a number of records.
    const bool byValue = level.credit->measure == CreditMeasure::Value;
    if (byValue && !level.credit->bands.empty() && !level.targets.isEmpty() && level.direction != Direction::Within) {
        const Tiers tiers{level, level.targets.entries().back().value.value, level.direction == Direction::AtLeast};
        findPaidForNothing(tiers, findings);
        findUnpaidMisses(tiers, findings);
    }
    if (!level.credit->clause.isEmpty())
        for (QString &each : findings)
            each = Texts::tr("%1 (clause %2)", "what is wrong, and where").arg(each, level.credit->clause);
    return findings;
}

} // namespace kept
